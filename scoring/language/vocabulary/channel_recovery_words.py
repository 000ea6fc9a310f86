"""Words for recovery and for waiting."""

from __future__ import annotations

import re

RECOVERED = (
    r"(?:recover\w*|recovery|(?:really |all |fully |truly |completely |again |now |everything |actually )*(?:back(?: "
    r"to normal| up| again| for good)?|fine|ok|green|normal|healthy|stable|good|over|gone|fixed|solved|resolved|well"
    r"|clean|clear|up)"
    r"(?: again| now| everywhere)?|holds?|holding|works?(?: again)?|working(?: again)?|(?:pay|buy|order|log in|check "
    r"out|sign in|use it|browse|search) again|the fix|fix|resolution|end to end|all journeys|every journey|can "
    r"(?:really |now |actually |all )?(?:pay|buy|order|log in|check out|sign in|browse)|(?:all|everything) (?:is "
    r")?well|(?:being )?served|green on (?:every|all)|alerts? (?:is|are) (?:really |all )?(?:gone|cleared|quiet))"
)
VERIFIES = re.compile(
    r"(?:control|verify|confirm|double check|double-check|recheck|check|make (?:\w+ )?sure|ensure|prove|test|see"
    r"|look|be sure|be certain|make certain|assure|validate|satisfy \w+|find out|go through|watch|convince \w+)\b"
)
RECOVERY = re.compile(rf"\b{RECOVERED}\b")
RECOVERY_ASKED = re.compile(
    r"^\W*(?:are we|is (?:it|everything|all|that|this|the (?:incident|outage|problem|whole thing))|are "
    r"(?:all (?:the )?)?alerts|is \w+ing(?: \w+)?|are (?:customers|users|things|all "
    r"(?:the )?journeys|they|people)|did it|has it|have we|can (?:customers|users|people|everybody|everyone)|do we "
    rf"know|does it)\b(?: \S+){{0,3}}? {RECOVERED}\b"
)
CHECKUP = re.compile(
    r"(?:run|do|make|start|perform|carry out|need|want|have|time for|conduct)? ?(?:a |an |the |one |another |our "
    r"|some )?(?:last |final |full |quick |proper |complete |recovery |post-fix )*(?:verification|recovery check"
    r"|final check|final checks|sanity check|smoke tests?|health ?check|end-to-end (?:test|check)|check of the "
    r"recovery)\b"
)
PROOF = re.compile(
    r"(?:want|need|see|get|give me|show me|have|like)? ?(?:some |a |the )?(?:proof|evidence"
    r"|confirmation|certainty|assurance|to be (?:sure|certain)|be (?:sure|certain))\b"
)
NOT_VERIFY = re.compile(
    r"\b(?:logs?|why|who|what|alert|page|alarm|reception|receipt|severity|cause|back (?:in|at|by"
    r"|to (?:me|us|you))|how|tickets?|dashboards?|runbook)\b(?! (?:is|are) (?:really |all )?(?:green|gone|clear"
    r"|cleared|quiet))"
)
VERIFIES_ALONE = re.compile(
    r"(?:verify|verification|recheck|check recovery|verify recovery|validate)(?: (?:please"
    r"|now|it|that|again|recovery|everything|the fix))*\W*"
)
WALKS_THROUGH = re.compile(
    r"(?:run|go|walk|step|click) (?:through|over) (?:every|all|each)\b.*\b(?:sure|journeys?"
    r"|alerts?)\b"
)
CHECKS_IT = re.compile(
    r"(?:check|verify|confirm|recheck|(?:have|take) a look(?: at (?:each|all|every \w+))?)(?: "
    r"(?:everything|it|that|this|all(?: of it)?|each))?\W*(?:please|now|again)?\W*$"
)
ALL_OF_THEM = re.compile(
    r"(?:go through|check|walk through) (?:all|every|each)\b.*\b(?:journeys?|alerts?|signals?"
    r"|services?)\b"
)
BACK_ASKED = re.compile(r"\W*(?:are we back to normal|have we (?:really |truly )?recovered)\b")
REALLY = re.compile(r"\b(?:really|recovered|everything|all|truly|actually|certain|sure|again|holds?|for good)\b")
WHETHER_THAT = re.compile(
    r" (?:to (?:me|us) )?(?:\w+ )?(?:that|whether|if|the|for|once|again|it|everything|all"
    r"|customers|recovery|things|we|they|he|nothing|no)\b"
)
WAITS = re.compile(
    r"(?:chill|relax|observe|wait|hold(?! off| back| the|s)|pause|sit|stay put|hang|stand by|keep still|do nothing"
    r"|rest|remain|let|give|watch|be patient|take|freeze|see (?:what|how|where|if|whether)|observe|stop here|check "
    r"(?:again|back)|look again|come back|reassess|regroup|revisit|decide|talk again)\b"
)
SITS = re.compile(
    r"\b(?:sit tight|sit (?:it )?out|sit on our hands|wait and see|wait it out|stay put|hold tight|just"
    r" wait|hold here|wait here|hold still|stand by|wait now|nothing.{0,24}? (?:but|except|other than) (?:to )?(?:\w+"
    r" ){0,4}wait|all we can do is (?:to )?wait|let's wait|hold for (?:a bit|a while|a moment|now)|we wait|bide our "
    r"time|keep calm and wait|^(?:we )?(?:only |just )*(?:observe|watch)\W*$|wait for (?:it|the|a|things|metrics"
    r"|effect|that|news|results?)|give it (?:some|a bit of|a little|more) time|let (?:it|things|the \w+) (?:settle"
    r"|run|soak|sit|cool|calm)\w*(?: down)?(?: for (?:a|some|the) (?:while|bit|time|moment))?|let some (?:time"
    r"|minutes) pass|(?:hold|stay|wait|pause) (?:here |there |now )?until)\b|^\W*(?:wait|waiting|wait now|hold"
    r"|standby)\W*$"
)
SOAKS = re.compile(
    r"\b(?:soak|settle|work|breathe|cool|bake|calm|run|sit|drain|take effect|catch up|recover|play out"
    r"|sink in|do its (?:job|work|thing)|go by|pass|more)\b"
)
NO_WAIT = re.compile(
    r"\b(?:(?<!see )what|why|how long|off|with the|for (?:me|him|her|you|my|@)|don't|not|never|can't"
    r"|cannot|longer|too long|have been|has been|waiting for (?:hours|ages)|in the queue|customers (?:wait|are)|wait "
    r"times?|list)\b(?!'s going)"
)
HOLDS_STILL = re.compile(
    r"(?:\W*(?:we|i|let's|everyone|all|nobody|just))? ?(?:hold|pause)(?: here| now| on| "
    r"still)*(?:\W*$| and (?:see|look|watch|wait)\b)"
)
ONE_MOMENT = re.compile(r"(?:please )?(?:wait|hold on|hang on)(?:[,.]|,? (?:a|one) (?:sec|second|moment)\b)")
STILL_WAITING = re.compile(r"\b(?:i'm|we're|am|are|is|still) (?:still |just )?waiting\b")
NO_ACTION = re.compile(r"\W*(?:no action|nothing|no changes?|hands off)\b.{0,12}\bfor\b")
NOBODY_ACTS = re.compile(
    r"\W*(?:nobody|no one|everyone|everybody) (?:please )?(?:do|touch|move|change|stays?|keep"
    r"|hold|wait)\w* ?(?:anything|nothing|still|here|hands|put|back)?\b"
)
ONLY_MINUTES = re.compile(r"\W*(?:\d+|\w+) (?:more )?minutes?(?: more| longer| then| please| now)*\W*$")
PATIENCE = re.compile(
    r"\W*(?:patience|pause|break|breather|holding|waiting|standby|\d+ minutes? (?:break|pause|wait)"
    r"|quiet)\b"
)
MINUTES_MORE = re.compile(
    r"(?:another|the next|a further|\d+|\w+) (?:\w+ )?minutes? (?:pause|break|wait)\b"
    r"|(?:another|the next|a further|\d+|\w+) (?:\w+ )?minutes?(?: more| longer| of patience| break| pause)?[,.]? "
    r"(?:then|and then|to (?:let|see|settle)|of (?:waiting|patience|watching|silence)|before we)\b"
)
NO_SOAKING = re.compile(r"\b(?:update|news|call|note|know|status|customers? in|look|report)\b")
SOAKS_IT = re.compile(
    r"(?:give|watch|see|take) (?:how|where|if|whether|it|this|that|them|things|what|a|\d|one|two"
    r"|three|five|ten|\w+ minutes|the (?:graphs?|metrics|dashboards?|numbers|next|system|rollback|fix))\b"
)

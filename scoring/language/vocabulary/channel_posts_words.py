"""Words for audiences and for the messages they get."""

from __future__ import annotations

import re

from scoring.language.vocabulary.channel_forms import VERBS

AUDIENCE_WORDS: tuple[tuple[str, str], ...] = (
    ("status_page", r"(?:(?:the |our |a )?(?:public |external |customer )?status page|(?:the |a |our )?(?:public "
        r"|website |site )(?:page|banner|statement|notice))"),
    ("ticket", r"(?:the |our |this |that )?(?:incident |jira |inc )?ticket\b"),
    ("customers", r"(?:the |our |all |affected |all our |all the |those |every |each |poor )*(?:customers?(?! "
        r"(?:support|success|service|care|reports?|tickets?))|clients|users|shoppers|buyers|big customers?|key "
        r"accounts|"
     r"(?:the )?public|partners|merchants|end users|everyone affected|everybody affected|consumers|subscribers"
     r"|members)"),
    ("executives", r"(?:the |our |all the |all )*(?:execs?|executives?|executive team|exec team|leadership(?: team)?"
        r"|management|top management|senior management|board|coo|ceo|cto|cfo|c[- ]level|c[- ]suite|bosses|boss"
        r"|directors"
     r"|higher-ups|higher ups|upper management|upstairs|top floor|big bosses|suits|brass)"),
    ("customers", r"external (?:comms|communication|update|note|message)"),
    ("team", r"internal (?:comms|communication|update|note|message|memo)"),
    ("responders", r"(?:the |all |our |all the )*(?:responders|responder channel|responding (?:people|team|engineers)"
        r"|(?:everybody|everyone|all|those|people|anyone)(?: who is| who are)? (?:responding|working on (?:this|it"
        r"|the incident)"
     r"|on (?:this|the) incident|involved|in the response|on the call|in the war room)|incident team|crew|whole crew)"),
    ("team", r"(?:the |our |my )?(?:people in the |folks in the )?(?:whole |entire |wider |rest of the )?(?:team "
        r"channel|team(?! lead| of)|stakeholders|company|staff|organi[sz]ation|engineering(?! manager)|colleagues"
        r"|internal channel|office)"),
)  # fmt: skip
AUDIENCES = tuple((audience, re.compile(rf"\b{words}(?:'s)?(?!\w)")) for audience, words in AUDIENCE_WORDS)
TELLS = re.compile(
    r"(?:tell|inform|notify|update|brief|warn|let|give|drop|shoot|mail|email|message|send|write|keep|alert|ping|say"
    r"|apologise|set|change|switch|flip|move|put|get|bring|reassure|text|hit|turn|leave|refresh|toggle)\b"
)
POSTS = re.compile(
    r"(?:post|send|publish|write|issue|share|announce|put|draft|push|say|report|release|make|prepare|get|apologise"
    r"|communicate|broadcast|circulate|pass|add|drop|leave|enter|note|log|record|document|comment|reply|give|do"
    r"|provide"
    r"|forward|relay|go|speak|talk|explain|update|answer|confirm|tell|have|file|copy|attach|paste|place|mention|show"
    r"|display|let|state|need|want|attach|record|mark)\b"
)
NOUN = (
    r"(?:update|updates|message|msg|note|mail|email|e-mail|comms|communication|news|statement|notice|info"
    r"|information|announcement|heads-up|heads up|post|bulletin|line|word|words|memo|report|summary|apology"
    r"|notification|entry|text|brief|briefing|sitrep|holding statement|resolution|all clear)"
)
NOUN_HEAD = re.compile(
    r"(?:the |a |an |another |next |quick |short |first |new |our |my |initial |final |status "
    rf"|incident |following |public |some |internal |external )*{NOUN}\b"
)
HEADED = re.compile(r"\s*(?:please ?)?(?:[:>=|-]|\bgets?\b|, )")
OWED = re.compile(
    r"\W*(?:should|must|need|needs|ought to|have to|has to|deserve|deserves|are owed|want|wants|has a right|have a "
    r"right|is due|are due)\b.{0,20}?\b(?:hear|know|get|told|informed|receive|see|read|learn|update|news|message|word"
    r"|updated|notified|notice|post|say|line|explanation|apology|reassured)\b"
)
PREPOSITION = re.compile(r"\b(?:to|on|onto|for|in|at|into|with|via|over|among|under|towards?)(?: the| our| all)* $")
READS = re.compile(r"(?:open|check|look|see|read|show|watch|view|visit|refresh|pull|bring|display)\b")
NOT_TOLD = re.compile(r"\b(?:nothing|anything|not|n't|never|nobody)\b")
CONTENT = re.compile(r"[:;]|\b(?:that|we|it|they|there|their|know)\b")
NEXT_ONE = re.compile(r"\W*(?:the |our )?next (?:update|post|message)\b")
MAKES_SURE = re.compile(r"(?:make|be) (?:sure|certain)(?: that)? $|(?:see to it|ensure)(?: that)? $")
ARE_TOLD = re.compile(r" (?:are|is|get|gets) (?:\w+ )?(?:informed|told|updated|notified|in the picture)\b")
TELL_WORDS = re.compile(
    r"\w+(?: (?:please|back|also|all|a|an|the|our|out|quickly|now|everyone|everybody|sorry|to"
    r"|know|short|quick|note|line|word|message|mail|something|in|over|of|again|first|proper))*\s*"
)
WAS_IT = re.compile(r"\W*(?:is|are|was|does|did|who|when|why|what|how|has|have)\b")
GETS_STAGE = re.compile(
    r" (?:to|on|should be|must be|goes? to) (?:\w+ )?(?:investigating|identified|monitoring"
    r"|resolved|degraded|green|red|yellow|orange|operational|outage|partial|update\w*)\b"
)
NEEDS_NEWS = re.compile(
    r" (?:needs? |wants? )?(?:an? |the )?(?:\w+ )?(?:updates?|message|notice|post|statement|mail"
    r"|announcement|comms|communication|note|news|info|information|heads-up|bulletin)\b"
)
NEEDS_NOUN = re.compile(r"(?:go|get|have|do|talk|speak|need|want|let|make)\b")
NOUN_FOR = re.compile(rf"(?:a |the |an )?(?:\w+ )?{NOUN} (?:to|for|on) ")
IN_THE_PAST = re.compile(r"\b(?:is|was|are|were|went|has|had|says?|said|at \d|goes|look\w*)\b")
LEARNS = re.compile(r"\b(?:know|hear|understand|have|see|in on)\b")
WITH_NOUN = re.compile(rf"\b{NOUN}\b|\b(?:out|word|public|something)\b")
WENT = re.compile(
    r"\s*(?:is|was|were|has|had|looks?|went|did|came|helped|reads|says|said|are|will|goes|took"
    r"|seems)\b(?! (?:due|needed|required))"
)
PUBLISHES = re.compile(
    r"(?:publish (?:an? |the |another |our )?(?:\w+ )?(?:update|notice|statement|message|post|that"
    r"|incident)|put up (?:a |an )?(?:notice|banner|message|warning)|make (?:it|this) public|go public)\b"
)
WE_ARE = re.compile(r"(?: please)?,? (?:we're|we are|it's|we)\b")
BEGINS_WITH_VERB = re.compile(rf"(?:{'|'.join(VERBS)})\b(?! (?:to|for|from) )")

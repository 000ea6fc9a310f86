"""Words around a remedy: who does it, whether it is meant, and whether it is over."""

from __future__ import annotations

import re

from scoring.language.channel_roster import NAME

PROPOSES = re.compile(
    r"\bobject(?:ions?|s)?\b|\bpropos\w+\b|\bsuggest(?:ion|ing)?\b|\bhow about\b|\bwhat about\b|\bwhat if we\b|\bwhat"
    r" do you (?:all |guys |folks )?(?:think|say|reckon)\b|^\W*(?:\w+,? )?(?:shall|should|can|could|do|may|might"
    r"|must) (?:we|i)\b(?! (?:get|have) (?:a|an|the|some) (?:look|update))|\b(?:any |a |one )?reason (?:not to"
    r"|against|why not)\b"
    r"|\b(?:thoughts|opinions|views|votes?|feedback|concerns?|comments|worries|veto(?:es)?|doubts)\b(?: on| about|\?"
    r"|\W|,| please)|\b(?:everyone|everybody|anyone|anybody|someone|somebody|all|you all|who) (?:is |are )?(?:ok|fine"
    r"|happy|against|disagree\w*|opposed|object\w*|for it|in favor|on board|cool|agree\w*|mind)\b|\bare (?:we|you)(?:"
    r" all)? (?:ok|fine|happy|agreed|on board|good) (?:with|to|for)\b"
    r"|\b(?:yes or no|y/n|yay or nay|yea or nay|ja oder nein|speak (?:now|up)|shout (?:now|if|out)|say (?:so|stop|no"
    r"|something) (?:now|if)|disagree|agreed\?|ok\?|right\?|wdyt|who is (?:against|for)|anyone against|any(?:body"
    r"|one)? opposed|raise your hand|unless (?:somebody|someone|anyone|anybody|you|there|i hear)|if (?:nobody|no one"
    r"|no-one|none)|stop me|tell me (?:now )?(?:if|why) (?:not|you|that|this|it)|last call|sees? (?:a |any )?(?:risk"
    r"|problem|reason|danger|issue|harm)|going once|vote|mind if|(?:any(?:one|body)|some(?:one|body)|you) (?:be |feel"
    r" )?(?:\w+ )?(?:upset|unhappy|sad|mad|angry|cross|worried|against|opposed)|what says?|(?:i'm|we're|i am|we are) "
    r"(?:all )?(?:for|in favor of|inclined)|(?:feel|think|see it|say) (?:otherwise|differently)|(?:see|have) a "
    r"problem|speak against|speaks against|reasons? against|against (?:it|that|this)|feel about|yes/no|how do we feel"
    r"|is everyone fine|make sense|do we (?:want|need|dare)|should not|we not)\b|\bplan is\b|\bmy (?:plan|vote|idea"
    r"|preference|proposal|instinct|view)\b|\bi(?:'d| would) (?:\w+ )?(?:like to|suggest|propose|rather|prefer to"
    r"|love to|vote|opt|lean|go for)\b|\bi (?:vote|lean|suggest|propose|recommend|plead|favor|am for|am in favor)\b"
)
OPINION = re.compile(
    r"\b(?:i'd|i would|i think|i believe|i feel|i guess|i reckon|i suggest|i propose|i vote|i lean|i"
    r" say|i recommend|in my opinion|imo|my (?:plan|vote|idea|view)|i want|i am of the opinion|we could|we should"
    r"|maybe|perhaps)\b"
)
MYSELF = re.compile(
    r"\b(?:myself|by hand|my own hands?|on my own|with my own|personally|by my own|hands on keyboard"
    r"|alone\W*$|in person|, me, now|leave it to me|from my (?:laptop|console|terminal|shell|side)|my own)\b"
)
ING = re.compile(r"\W*(?:\w+ ){0,3}\w+ing\b")
OWN = re.compile(r"\bi(?:'ll|'m| will| am| do| shall|\b)")
GO = re.compile(
    r"\b(?:go ahead|approved?|authori[sz]ed?|my (?:go|approval|permission|blessing|ok|consent|yes|authorisation"
    r"|go-ahead)|go for|go-ahead|permission|green light|greenlight|proceed|do it|make it so|you may|can start|may "
    r"start|i allow|i permit|allowed|cleared to|good to go|you're clear|you are clear|execute|you have the go|has the"
    r" go|a go|it's a go|is a go|consent)\b"
)
LITANY = re.compile(r"(?:\b(?:rollback|restart|roll back|reboot|revert)\b\W+){3}")
LIGHT = frozenset(
    [
        "do",
        "execute",
        "perform",
        "start",
        "begin",
        "make",
        "run",
        "go",
        "ahead",
        "with",
        "proceed",
        "for",
        "push",
        "kick",
        "off",
        "trigger",
        "carry",
        "out",
        "apply",
        "put",
        "initiate",
        "launch",
        "try",
        "hit",
        "get",
        "order",
        "have",
        "the",
        "a",
        "an",
        "our",
        "that",
        "this",
        "your",
        "full",
        "quick",
        "complete",
        "immediate",
        "rolling",
        "clean",
        "please",
        "now",
        "just",
        "only",
        "also",
        "all",
        "of",
        "on",
        "in",
        "at",
        "to",
        "onto",
        "into",
        "want",
        "need",
        "immediate",
        "proper",
        "hard",
        "fast",
        "clear",
        "simple",
        "controlled",
        "emergency",
        "whole",
        "big",
        "red",
        "button",
        "pull",
        "finally",
        "again",
        "then",
        "and",
        "forward",
        "give",
        "it",
        "let",
        "us",
        "take",
        "throw",
        "toss",
        "bring",
        "set",
        "two",
        "three",
        "four",
        "some",
        "few",
        "couple",
        "several",
        "extra",
        "another",
        "good",
        "old",
        "both",
        "each",
        "every",
        "partial",
        "temporary",
        "straight",
        "right",
        "away",
        "first",
        "instead",
        "back",
        "services",
        "pods",
        "app",
        "apps",
        "client",
        "clients",
        "it's",
        "its",
        "i'd",
        "like",
        "we",
        "we'd",
        "i",
        "you",
        "should",
        "must",
        "will",
        "can",
        "could",
        "my",
        "vote",
        "is",
        "plan",
        "preference",
        "goes",
        "implement",
        "authorise",
        "approve",
        "allow",
        "permit",
        "prefer",
        "favor",
        "suggest",
        "propose",
        "consider",
        "attempt",
        "us",
    ]
)
ASKED_GENTLY = re.compile(
    r"\b(?:could|can|should|would|may|might) (?:we|you|i|@[a-z]{3}) not\b|\bwhy (?:not|don't|can't|aren't"
    r"|shouldn't)\b|\b(?:can't|couldn't|shouldn't|won't|wouldn't) (?:we|you|i)\b|\bno objections?\b|\bnot just\b"
)
HEDGED = re.compile(
    r"\b(?:(?:can|could) still|might|may have to|may need|considering|thinking (?:about|of)|wonder(?:ing)? (?:if"
    r"|whether|about)|tempted|possibly|even|if i were|difference|a way to|how to|talk(?:ing)? about|status of|afraid "
    r"of|scared of|risk of|(?:is|was) still)\b"
)
READY = re.compile(
    r"\b(?:if (?:needed|necessary|required|need be|it (?:gets|fails|does|comes|goes))|ready|prepared?"
    r"|preparing|standby|stand by|in reserve|plan b|plan c|in your pocket|at hand|rehearse\w*|dry run|hold off|hold "
    r"the (?!opinion|view)|wait with|not yet|but don't|but do not|but wait|without|is an option|were mine|make it "
    r"worse|make things worse|break anything|help\?|before (?:we|you|anybody|anyone|any)|(?:is|was) (?:not )?(?:the"
    r"|an?) (?:option|idea|question|answer|problem|fallback)|later|afterwards|maybe later|last resort|off the table"
    r"|on the table|no need)\b"
)
TOLD = re.compile(
    r"\W*(?:(?:on|of|for|at|in|to|from|by|with) (?:the |our )?[\w.-]+ )?(?:(?:is|isn't|was|wasn't|has|hasn't|have|had"
    r"|are|were|will|won't|would|wouldn't|did|didn't|does|doesn't|seems?|looks?|looked|helped|helps|worked|works"
    r"|failed|fails|finished|started|starts|done|completed|running|runs|took|takes|stays?|remains?|felt|went|goes"
    r"|sounds|made|makes|caused|causes|might|could|can|can't"
    r"|cannot|may|should have|needs? (?:a|an|about|approval|to be (?:tested|planned))|means?|only (?:makes|hides"
    r"|helps|works)|alone|never|always|often|usually|costs?|at \d+:\d\d|since \d+|through|over|in progress|under way"
    r"|underway|came|comes|gave|gives|brought|broke|keeps?|begins?|ended|ends|happened|happens)\b)"
)
APPROVED = re.compile(
    r"\W*(?:is|'s|has been|may|can|gets?|has|should|shall|must|can now|may now)? ?(?:now )?(?:approved|authorised|a "
    r"go|ok\b|on\b(?! (?:its|the|hold))|yours|granted|a yes|allowed|fine by me|go\b|begin|start\b|my (?:ok|go"
    r"|blessing)|agreed|ok'd|ordered|be (?:done|started|executed))"
)
FINITE = re.compile(
    r"\b(?:is|isn't|was|wasn't|are|aren't|were|has|had|will|won't|would|does|doesn't|did|didn't|fixes|makes|takes"
    r"|helps|works|looks|seems|feels|hides|means|causes|costs|can't|cannot)\b"
)
UNDER_WAY = re.compile(r"(?:\b(?:is|are|was|were|been)|'s|'re) (?:now |already |currently |still |just )?$")
DONE = re.compile(
    r"(?<!\w)(?:we|they|he|she|you|@[a-z]{3}|somebody|someone|i|who) (?:just |already |have |has |had "
    r"|'ve |then )*(?:rolled|restarted|reverted|scaled|switched|turned|throttled|drained|failed|blocked|renewed"
    r"|pinned|bypassed|restored|rebooted|bounced|undid|disabled|stopped|tried|did|went|took|pulled)\b|\bhave "
    r"already\b|\bhas already\b|\b(?:could|should|would|might|must)(?: not)? have\b"
)
IT = re.compile(
    r"^(?:do|execute|proceed|go|start|begin|turn|switch|roll|make|put|hit|pull|push|carry|try|get|run|take|perform"
    r"|apply|trigger|launch|cut|shut|kick|fire|kill|proceed with|let|revert|undo|pull the trigger)\b(?: (?:it|that"
    r"|this|them|those|so|ahead|for it|with it|with that|back|off|out|on|now|please|the same|exactly that|the trigger"
    r"|the change|through|happen|up))*(?: (?:now|please|then|at once|immediately|on (?:my|your) (?:go|call|own)|right"
    r" away|as (?:he|she|they|@[a-z]{3}) \w+|for us|today|too|already|i allow it|you have my (?:go|ok)))*\W*$"
    r"|^(?:you have|you've got|you got|has|have) (?:my |the )?(?:go|ok|approval|blessing|permission|green light"
    r"|go-ahead|authorisation)(?: (?:for|to) (?:it|that|this|do it|do that|do so|go ahead|proceed))?\W*$|^(?:approved"
    r"|authorised|green light|your go|go|it's a go|permission granted|granted)\W*$|^(?:you may|you can|please) (?:go "
    r"ahead|proceed|start|do it|do so|do that)\W*$"
)
MAY = re.compile(
    rf"{NAME} (?:may|can|has my|has the|is allowed|is cleared|is authorised|is permitted|is free|is to"
    r"|should|shall|to|please|will do|does|do) ?"
)
DOES_IT = re.compile(
    rf"(?P<who>{NAME}) (?:does|will do|shall do|takes care of|carries|executes|is to do|can do|should do|do|performs"
    r"|handles) (?:it|that|this|so)\b"
)
NOT_OFFERED = re.compile(
    r"^\W*(?:who(?! (?:is |would be |votes )?(?:against|for|opposed|ok|fine)\b)|why(?! (?:not|don't we)\b)|when"
    r"|what(?! (?:speaks against|about|if we|says?|do you (?:all )?(?:think|say)))|how(?! (?:about|(?:do|does|would) "
    r"\w+ feel))|which|did|does(?! any)|is(?! (?:every|any|some)\w+\b)|isn't|are(?! (?:we|you)\b)|was|were|has|have "
    r"(?:we|you|they|i)|had|where|whose|would(?! (?:you|@|any|some|it make sense|it be))|will (?:the|a|it|that)|once"
    r"|after|as soon|if (?!nobody|no one|none|there|you|everyone|no |nothing)|when|until|unless (?!some|any|you|there"
    r"|i )|since|because|although|while|last|according|even|in case)\b"
)
REPORTED = re.compile(
    rf"\b(?:{NAME}|he|she|they|boss|people|everyone|everybody|some|customers|somebody|someone) (?:\w+ )?(?:says?|said"
    r"|thinks?|thought|wants?|wanted|asks?|asked|suggests?|suggested|wrote|writes|believes?|told|tells|reckons?"
    r"|ordered|orders|proposed|proposes|recommends?|mentioned|would|insists?|demands?|claims?|keeps|hopes?|prefers?"
    r"|likes|hates|fears|knows|used to|is|was|has|had|might|could)\b|\baccording to\b|\bthey say\b|\bused to say\b"
)
SOMEONE = re.compile(r"\b(?:can|could|would|will) (?:someone|somebody|anyone|anybody|one of you)\b")
NEGATED = re.compile(
    r"\b(?:don't|do not|doesn't|never|not to|no need|not going to|won't|will not|shouldn't|should not|let's not"
    r"|mustn't|must not|hold off|hold on|wait with|nobody|no one should|stop the|cancel the|abort|instead of|rather "
    r"than|refrain|(?:am|i'm|advise[ds]?|strongly|vote|speak) against|can't|cannot|didn't|did not|haven't|hasn't"
    r"|isn't|aren't|wouldn't|not|no more talk|forget|rather not|didn't|no)\b"
)
BUT_NOT = re.compile(
    r"\b(?:but|and|just|please) (?:don't|do not|not|never|wait|hold)\b|\bnot (?:yet|now|today|until"
    r"|before)\b|\bonly (?:if|when|after|once)\b"
)
CLAUSE_ENDS = re.compile(r"[;:]|, (?:but|so|instead|just|please|let's|we|i|then)\b|\bbut\b|\bobjections?\b|, ")
NO_REAL_NO = re.compile(r" (?:else|objections?|reason|one (?:objects|against)|more|time|body)")
NO_CONDITION = re.compile(
    r"\b(?:mind|ok|fine|upset|sense|against|unhappy|angry|agree|agreed|happy|what|cross|better"
    r"|worried|nice|help) if\b|\bif (?:you|nobody|no one|there)\b.*|\bif (?:that|this|it)(?:'s| is| sounds| seems| "
    r"looks)? (?:wrong|ok|bad|fine|right|good|mad|crazy|a problem).*|\bunless (?:some|any|you|there|i )\w*.*"
    r"|\b(?:maybe|perhaps|until (?:further|i|we) \w+)\b"
)
STATED = re.compile(
    r"\b(?:is|was|are|were|has|had|would|could|might|have been|been|stays|remains|took|went|seems"
    r"|looks)\b"
)
OVER = re.compile(
    r"(?:(?!shed\b)\w+ed\b|rolled|restarted|reverted|scaled|switched|turned|throttled|bounced|rebooted"
    r"|disabled|drained|stopped|pulled|took|went|shed(?=.*\b(?:since|at \d)))\b"
)
BESIDE = re.compile(r"[,.;:]| (?:and|so|then|because|since|as|until|while|if|that|which|before|after|to|with) ")
I_AM = re.compile(r"\bi(?:'m| am) (?:now |already |currently |still |just )?$")
WANTED_DONE = re.compile(
    r"\b(?:want|like|need|get|have) \S+(?: \S+)? (?:rolled|restarted|scaled|switched|turned|shed"
    r"|drained)\b"
)
WANTED = re.compile(
    r"\b(?:be|get|gets|want|need|needs|like|see|have|being|mind if|what if|if (?:we|i|you"
    r"|@[a-z]{3}))\b"
)
DONE_BEFORE = re.compile(r"\b(?:done|rolled|finished|since|already|is running|was)\b")

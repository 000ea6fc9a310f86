"""Words by which a severity is stated."""

from __future__ import annotations

import re

LEVEL = (
    r"(?:(?:a |an |the )?(?:full |clear |proper |real |definite )?(?:sev(?:erity)?[ :_-]{0,3}(?:level )?(?:\d|one"
    r"|two|three|four|i{1,3}|iv)\b|p[1-4]\b|s[1-4]\b|prio(?:rity)? ?(?:\d|one|two|three|four)\b|(?:critical|high"
    r"|major|medium|low|minor)[ -](?:severity|priority)))"
)
RATES = re.compile(
    r"(?:declare|call|make|treat|rate|raise|rise|lower|set|bump|upgrade|downgrade|consider|class|classify|put|go|step"
    r"|escalate|move|drop|be|say|change|switch|turn|see|mark|get|open|count"
    r"|label|re-rate|rerate|grade|up|down|reduce|increase|push|bring|take|stay|start|run|regard|handle|announce|log"
    r"|file|have|keep|relax|correct|adjust|update|come|hold (?:it|this) (?:for|as)|let (?:it|this) be|look at|revise"
    r"|speak of|vote)\b"
)
STATES_LEVEL = re.compile(
    r"^\W*(?:(?:nothing less than|at least|at most|no less than|clearly|definitely|easily|still|only|just|rather"
    rf"|more like|say|new|rating|verdict|so|then) (?:a )?{LEVEL}|(?:it|this|that) (?:has|deserves|merits|warrants"
    rf"|qualifies as|calls for|needs) (?:the |a |an )?{LEVEL}|{LEVEL}|(?:it|this|that|we|things)(?:'s| is| are|'re| "
    r"was| shall be| will be| should be| must be| has to be| can be| has become| became| has turned into| turned "
    r"into| counts as| looks like| makes)?(?: now| at| on| in| clearly| at least| definitely| still| really| "
    rf"therefore| officially| really)*(?: a| an)? {LEVEL}|(?:back|up|down|over) to {LEVEL}|(?:for (?:the time being"
    rf"|the moment|now|me|us)|meanwhile|better safe than sorry)\W+(?:it's )?{LEVEL}"
    r"|(?:the |new |our |current )*(?:severity|sev|level|rating|prio(?:rity)?|rating)(?: is| level|:| =| to| now| "
    r"goes| >|\W)+.*)"
)
LEVEL_LAST = re.compile(
    r"(?:[:,;.>=-]|\b(?:so|then|therefore|hence|now|is|at|to|as|that makes it|makes it|meaning"
    rf"|say)) ?(?:it's |it is |this is |that's )?(?:now )?{LEVEL}(?:,? (?:now|please|then|it is|for me|from now on|at"
    r" (?:most|least|best|worst)|from here(?: on)?|from now(?: on)?|again|instead|max|tops|for now|only|i'd say|imo"
    r"|folks|people|everyone|all|team|clearly|obviously|no doubt|no less|no more|in my (?:book|opinion|view)|to me"
    r"|everybody))*\W*$"
)
AFTER_LEVEL = (
    r"\W*$|\s*[,.;:!?)>=-]|\s+(?:now|please|then|it is|for|because|since|as|with|from|until|at (?:most|least)|team"
    r"|folks|everyone|people|all|confirmed|declared|here|today|incident\b(?! (?:is|was|rules))|in my|i'd|imo|it's|we"
    r"|nobody|suffices|is (?:the right|enough|right|correct|what we)"
    r"|will do|fits|applies|too|and|people|guys|on|pls|not sev|not p|instead|\d)"
)
IDIOM = re.compile(
    rf"\bif (?:that|this|it)(?:'s| is) (?:no|not an?) {LEVEL},? what is\b|\bif not {LEVEL}\W*$|\bif "
    rf"(?:that|this|it)(?:'s| is)?(?:n't| not)? (?:isn't |is not |not )?{LEVEL},? (?:then )?(?:i don't know|what is"
    r"|nothing is|i will eat|i'll eat)"
)
NO_RATING = re.compile(
    r"\b(?:never|see whether|still|stands|stays|remains|matrix|says|means?|needs? an? update|requires?|is when|is "
    r"for|rules?|criteria|definition|policy|say about|again|last|previous|another|ever|every|like an?|whether|if|was"
    r"|were|had|would(?: be)?|could|might|maybe|perhaps|not sure"
    r"|almost|nearly|not|n't|no|why|who|what|when|unless|until|hardly|far from|rather than|instead of|used to be"
    r"|doubt|debate|guess if|template|process|playbook)\b"
)
BARE_LEVEL = re.compile(
    r"\b(?:(?:make|call|rate|say) (?:it|this|that)|to|as|at|on|is|level|number|from \w+ to|>) "
    r"(?:a |an |level )?(?P<n>[1-4]|one|two|three|four)\b(?! ?%| minutes| hours?|\.\d|:\d)"
)
WORDED = {"one": "1", "two": "2", "three": "3", "four": "4"}
ABOUT_SEVERITY = re.compile(
    r"\b(?:severity|sev|level|prio(?:rity)?|rating|it|this|incident|us|upgrade|downgrade"
    r"|bump)\b"
)
EXTREME = re.compile(
    r"\b(?:severity|level|it|this) to the (?:highest|max|top|maximum)\b|\b(?:highest|top|maximum"
    r"|max) (?:severity|level|priority)\b"
)
DECLARES = re.compile(
    r"(?:declare|call|open|raise|start|log|file|announce|create|register)\b(?: this| it| that)?(?: "
    r"to be| as)?(?: an?| the)? (?:\w+ )?incident\b|declare(?:\W*(?:please|now|then)?\W*$| (?:it|this|now)\b)"
)
MOVED = re.compile(
    r"\b(?:sev(?:erity)?|level|prio(?:rity)?|p|s)\W{0,3}(?:(?:[1-4]|one|two|three|four)? ?>|(?:changes )?from (?:sev "
    r"?|p)?(?:[1-4]|one|two|three|four) to) ?(?:sev ?|p|s)?(?P<n>[1-4])\b"
)
EXPLAINED = re.compile(
    r"\W*(?:means?|needs?|requires?|is when|is for|again|would|rules|policy|template|process|post-mortem|incidents"
    r"|last|was)\b"
)
TO_BE_RATED = re.compile(
    r"\b(?:must|should|has to|needs to|can|is to|ought to|may)\b.{0,30}\b(?:be|treated|rated|classified|declared"
    r"|raised|lowered|called"
    r"|handled|considered|set)\b"
)
LETS_RATE = re.compile(
    r"\b(?:can|could|may|let's)\b.*\b(?:declare|raise|make|call|upgrade|downgrade|treat|bump|lower)\b"
)
IS_INCIDENT = re.compile(
    r"we(?: have|'ve)? got ourselves an incident\b|this (?:must|should|has to|needs to) be (?:declared|called|treated"
    r" as)(?: as)? an incident\b|(?:this|it|that)(?:'s| is) (?:now |officially )?an incident\b|we (?:have|got|'ve "
    r"got) an incident\b|(?:incident|an incident) declared\b|declaring\W*$"
)
NO_INCIDENT = re.compile(
    r"\b(?:not|no|n't|post-mortem|resolved|over|closed|fixed|room|the call|a call|who|why"
    r"|commander)\b"
)
RAISED = re.compile(
    r"(?:the )?(?:severity|level|rating)(?: is| must| should| has| needs| can| will|'s)? ?(?:to "
    r")?(?:be )?(?:raised|increased|lowered|reduced|set|changed|put)\b"
)
NOTCH = re.compile(
    r"(?:raise|bump|lower|up|increase|decrease|reduce|drop|step|take|bring|change|adjust|correct"
    r"|upgrade|downgrade|reconsider)\b(?=.*\b(?:severity|sev|it|this|us|level|incident)\b).*?\b(?:(?:a|one) (?:notch"
    r"|level|step)|one (?:up|down|higher|lower)|severity)\b"
)
RIGHT_LEVEL = re.compile(
    rf"(?:^|[,;:.] ?)(?:so |then |a )*{LEVEL} (?:(?:is|seems|would be) (?:the right|appropriate"
    r"|correct|justified|fair|right|warranted|enough|what)|suffices|will do|fits|applies)"
)
RATES_PLAINLY = re.compile(r"\b(?:declar|rais|downgrad|upgrad|this is|make|call|treat|lower|set)")

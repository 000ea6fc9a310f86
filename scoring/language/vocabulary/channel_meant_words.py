"""Words that put a sentence off, report it, or show that it is not meant."""

from __future__ import annotations

import re

WHETHER = re.compile(
    r"\b(?:see|check|know|ask|find out|tell me|tell us|confirm|verify|wonder|look|sure|watch|say"
    r"|test) (?:if|when|once|that once)\b"
)
POLITE = re.compile(
    r"\bat once\b|\bonce (?:more|again)\b|\bwhat if\b|\b(?:if|when|once|as soon as) (?:it'?s? |that'?s? |this "
    r")?(?:you(?:'re| are| can| could| would| will| please| don't| do not"
    r"| like| want| agree| have| get| may| so)?|possible|nobody|no one|no-one|none|there is no|there's no|convenient"
    r"|that is ok"
    r"|ok|fine|i may|necessary|needed|not too|everyone agrees|more)\b"
)
DEFERS = re.compile(
    r"\b(?:later|tomorrow|eventually|some ?day|at some point|in case|unless|next time|one day|sooner or later|by then"
    r"|not (?:earlier|before|until|sooner)|in (?:an?|half an|one|two|three|\d+) hours?|not yet|but not (?:yet|now)"
    r"|not now|maybe|perhaps|afterwards)\b|\b(?:if|once|as soon as|when|until|till|only after)\b"
)
NAMED = (
    r"(?:@[a-z]{3}|\b(?:he|she|they|my boss|the boss|people|customers|users|support|the press|twitter|monitoring"
    r"|some|somebody|someone|everyone|everybody|the runbook|runbooks|the handbook))"
)
REPORTED = re.compile(
    rf"{NAMED} (?:\w+ )?(?:say|says|said|think|thinks|thought|want|wants|wanted|ask|asks|asked|suggest|suggests"
    r"|suggested|wrote|writes|believes?|told|reckons?|ordered"
    r"|proposed?|recommends?|mentioned|insists?|demands?|claims?|hopes?|prefers?|fears|would|wonders?|used to|asking"
    r"|saying|thinking|wanting|wondering)\b|\baccording to\b"
)
IN_JEST = re.compile(
    r"\bwhat could (?:possibly )?go wrong\b|^\W*(?:oh|yeah|ah) (?:sure|right|great|yes)\b[,. ]|\byeah,? right\b"
    r"|\bbecause that (?:always|worked|went|never|would)\b|\b(?:works|worked|helps|helped) (?:every|so well|great "
    r"last|wonders)"
    r"|\bhow hard can\b|\bif (?:only|wishes)\b|\bmy (?:cat|dog|kids?|wife|husband|boss|mother|grandmother|mug|brain"
    r"|coffee|router)\b|\b(?:coffee|beer|pizza|drink|nap|lunch|dinner) (?:anyone|please|first|break|now)\b|\bsong\b"
    r"|\bmovie\b|\blottery\b|\bjust kidding\b|\bjoking\b|\bwould be funny\b"
    r"|\bmy (?:teacher|mentor|old boss|first boss|father) (?:said|says|used)\b|\b(?:is|are|was) (?:a big word|cheap"
    r"|scary)\b|\bthey said\b|^\W*(?:tell me about it|wait for it|close,? but|call me (?:an?|old|crazy)|check[,.!]"
    r"|speak of the devil|hold your|copy that|note taken|no cigar)\b|\bstory of my life\b|\bdoesn't it\W*$"
    r"|\bnote to self\b|\bwhatever you say\b|\bgenius\b|\bclass act\b"
)
TENTATIVE = re.compile(
    r"\b(?:i|we)(?:'m|'re| am| are) (?:still |only |just )*(?:considering|thinking (?:of|about)|tempted|debating"
    r"|toying)\b"
    r"|\b(?:nearly|almost) \w+ed\b|\b(?:was|were) (?:about|going) to\b|\bhad (?:planned|wanted) to\b|\b(?:i|we) "
    r"(?:wanted|meant) to\b"
    r"|\b(?:dreamt|dreamed)\b|^\W*(?:imagine|suppose)\b|\bhad we\b|\bif (?:we|i) (?:had|were)\b"
    r"|\b(?:could|should|would|must|might)(?:n't)? have (?:been|\w{3,}ed|\w{2,}en|gone|done|known|told|put|called"
    r"|sworn|had|made"
    r"|thought|brought|caught|kept|got|left|lost|found|said|sent|shut|cut|set|run)\b"
)
TAKEN_BACK = re.compile(
    r"\b(?:never mind|nevermind|oh wait|on second thought|wrong (?:channel|window|thread)|disregard|no wait|wait no)\b"
    r"|\b(?:scratch|forget|ignore|cancel|strike|belay|scrap) (?:that|it|this|me|my \w+|the last(?: \w+)?)\b(?=\W*$"
    r"|\s*[,.;:!])"
    r"|^\W*(?:forget|ignore|disregard|drop|scrap|strike|delete|take back|take no notice of) (?:what|my|everything"
    r"|that (?:i|last)\b|the last|whatever)\b"
)

"""The shape of an understanding: the command a sentence may mean, how sure, and why."""

from __future__ import annotations

import re
from typing import Any

Understood = dict[str, Any]

_WHETHER = re.compile(r"\b(?:see|check|know|ask|find out|tell me|tell us|confirm|verify|wonder|look|sure|watch|say|test) (?:if|when|once|that once)\b")
_POLITE = re.compile(
    r"\bat once\b|\bonce (?:more|again)\b|\bwhat if\b|\b(?:if|when|once|as soon as) (?:it'?s? |that'?s? |this )?(?:you(?:'re| are| can| could| would| will| please| don't| do not"
    r"| like| want| agree| have| get| may| so)?|possible|nobody|no one|no-one|none|there is no|there's no|convenient|that is ok"
    r"|ok|fine|i may|necessary|needed|not too|everyone agrees|more)\b"
)
_DEFERS = re.compile(
    r"\b(?:later|tomorrow|eventually|some ?day|at some point|in case|unless|next time|one day|sooner or later|by then"
    r"|not (?:earlier|before|until|sooner)|in (?:an?|half an|one|two|three|\d+) hours?|not yet|but not (?:yet|now)|not now|maybe|perhaps|afterwards)\b|\b(?:if|once|as soon as|when|until|till|only after)\b"
)


_NAMED = r"(?:@[a-z]{3}|\b(?:he|she|they|my boss|the boss|people|customers|users|support|the press|twitter|monitoring|some|somebody|someone|everyone|everybody|the runbook|runbooks|the handbook))"
_REPORTED = re.compile(
    rf"{_NAMED} (?:\w+ )?(?:say|says|said|think|thinks|thought|want|wants|wanted|ask|asks|asked|suggest|suggests|suggested|wrote|writes|believes?|told|reckons?|ordered"
    r"|proposed?|recommends?|mentioned|insists?|demands?|claims?|hopes?|prefers?|fears|would|wonders?|used to|asking|saying|thinking|wanting|wondering)\b|\baccording to\b"
)
_IN_JEST = re.compile(
    r"\bwhat could (?:possibly )?go wrong\b|^\W*(?:oh|yeah|ah) (?:sure|right|great|yes)\b[,. ]|\byeah,? right\b|\bbecause that (?:always|worked|went|never|would)\b|\b(?:works|worked|helps|helped) (?:every|so well|great last|wonders)"
    r"|\bhow hard can\b|\bif (?:only|wishes)\b|\bmy (?:cat|dog|kids?|wife|husband|boss|mother|grandmother|mug|brain|coffee|router)\b|\b(?:coffee|beer|pizza|drink|nap|lunch|dinner) (?:anyone|please|first|break|now)\b|\bsong\b|\bmovie\b|\blottery\b|\bjust kidding\b|\bjoking\b|\bwould be funny\b"
    r"|\bmy (?:teacher|mentor|old boss|first boss|father) (?:said|says|used)\b|\b(?:is|are|was) (?:a big word|cheap|scary)\b|\bthey said\b|^\W*(?:tell me about it|wait for it|close,? but|call me (?:an?|old|crazy)|check[,.!]|speak of the devil|hold your|copy that|note taken|no cigar)\b|\bstory of my life\b|\bdoesn't it\W*$"
    r"|\bnote to self\b|\bwhatever you say\b|\bgenius\b|\bclass act\b"
)
_TENTATIVE = re.compile(
    r"\b(?:i|we)(?:'m|'re| am| are) (?:still |only |just )*(?:considering|thinking (?:of|about)|tempted|debating|toying)\b"
    r"|\b(?:nearly|almost) \w+ed\b|\b(?:was|were) (?:about|going) to\b|\bhad (?:planned|wanted) to\b|\b(?:i|we) (?:wanted|meant) to\b"
    r"|\b(?:dreamt|dreamed)\b|^\W*(?:imagine|suppose)\b|\bhad we\b|\bif (?:we|i) (?:had|were)\b"
    r"|\b(?:could|should|would|must|might)(?:n't)? have (?:been|\w{3,}ed|\w{2,}en|gone|done|known|told|put|called|sworn|had|made"
    r"|thought|brought|caught|kept|got|left|lost|found|said|sent|shut|cut|set|run)\b"
)


def meant(kind: str, args: dict[str, Any], confidence: float, because: str) -> Understood:
    """An understanding; `confidence` from 0.05 to 1 orders understandings, it is no measured precision."""
    return {"kind": kind, "args": args, "confidence": round(max(0.05, confidence), 2), "because": because}


_TAKEN_BACK = re.compile(
    r"\b(?:never mind|nevermind|scratch that|forget (?:it|that)|oh wait|ignore (?:that|this|my|me|the last)|cancel that|on second thought|strike that|wrong (?:channel|window|thread)|disregard|no wait|wait no|belay that|scrap that)\b"
    r"|^\W*(?:forget|ignore|disregard|drop|scrap|strike|delete|take back|take no notice of) (?:what|my|everything|that|the last|whatever)\b"
)


def taken_back(text: str) -> list[re.Match[str]]:
    """Where a sentence (lower case) takes back what was said."""
    return list(_TAKEN_BACK.finditer(text))


def reported(text: str) -> bool:
    """Whether a clause (lower case, marked) tells what somebody else says or wants."""
    return _REPORTED.search(text) is not None


def in_earnest(text: str) -> bool:
    """Whether a clause (lower case) is meant as it is said: no jest, and nothing only thought about or nearly done."""
    return _IN_JEST.search(text) is None and _TENTATIVE.search(text) is None


def deferred(text: str) -> bool:
    """Whether a clause (lower case) speaks of another time or of a case that may come; politeness does not."""
    return _DEFERS.search(_POLITE.sub(" ", _WHETHER.sub(" ", text))) is not None

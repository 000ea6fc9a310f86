"""Until when a message says it will take: an estimate, or an explicit "none yet"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.message_next import is_promise
from scoring.language.sentences import Segment, is_placeholder
from scoring.language.tags import tagged
from scoring.language.vocabulary import promise_words as say

_NO_ETA = re.compile(say.NO_ETA)
_FINISHES = re.compile(say.FINISHES)
_PAST = re.compile(say.PAST)
_WHEN = re.compile(r"\b(?:TIME|DAY|LEN)\b")
_LATER = re.compile(
    r"\b(?:later (?:today|tonight|this|in the|DAY)|in the course of (?:DAY|the (?:day|morning|afternoon|evening"
    r"|night))|before (?:the )?(?:lunch|dinner|close|closing|opening|end|day|night|shift)"
    r"|overnight|by lunch|over the weekend|next week|end of the week)\b"
)
_GUESSED = re.compile(
    r"\b(?:not before|realistically|hoping for|estimat\w*|eta|forecast|guess|reckon\w*|expect\w*|best case"
    r"|worst case|at best|at the earliest|at the latest)\b"
)
_NOT_YET_SAID = re.compile(
    r"\b(?:will be|to be|shall be) (?:announced|confirmed|determined|given|communicated|named|provided|shared"
    r"|decided|set)\b|\b(?:follows?|to follow|will follow|comes? later|later on)\b|\btbd\b|\btbc\b|\btba\b|\bsoon\b"
)
_PAST_VERB = re.compile(
    r"\b(?:was|were|had|began|started|went|came|failed|broke|noticed|reported|stopped|rolled|restarted|moved"
    r"|switched|deployed|released|found|fixed|replaced|stayed|happened|ended|joined|spoke)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|'ll|should|shall|expect\w*|going to|until|till|hope|aim|could|may|might|needs?|by|estimat\w*|guess"
    r"|think|reckon|believe|finish|another|left|to go|remaining|end|goes out|done|over|through|everyone|be|maybe"
    r"|call it|say|says|about|at best|likely|how long|not before|fear|hoping|realistically|suppose|finishes|finish"
    r"|reckon|reckons|earliest|latest|or so|give or take|at this (?:speed|rate|pace)|approx\w*)\b"
)
_STATE_OF = re.compile(
    r"\b(?:every|each|up to|older than|more than|delay\w* (?:of|by)|late|within|after|waits?|waiting|wait times?"
    r"|retention|timeout|intervals?|slots?|for the (?:last|past)|old|ago|EVERY)\b[^.;,]{0,18}$"
)

_ROUGHLY = re.compile(
    r"\bLEN (?:or so|give or take|approx\w*|at (?:most|best)|tops|max)\b|\bat this (?:speed|rate"
    r"|pace)\W{1,3}(?:\w+ ){0,3}(?:TIME|LEN|DAY)"
    r"|\b(?:takes?|needs?|reckons?|expecting|expects?) (?:\w+ ){0,3}?(?:in )?(?:about |roughly |another "
    r")?LEN\b(?!,? (?:to|each|per|every|until) )"
    r"|\b(?:maybe|perhaps|possibly|probably|hopefully|likely) (?:about |around |by |in |at )*(?:TIME|LEN|DAY"
    r"|overnight)\b"
    r"|\b(?:will|'ll|should|may|might) (?:be |have )[^.;]{0,40}?\b(?:by|at|on|before|within|in) (?:about |around "
    r")*(?:TIME|LEN|DAY)\b"
)
"""A length or a time that is said to be rough, or to be when something will be had."""
_WILL_WITHIN = re.compile(
    r"\b(?:will|'ll|should|expect\w*|hope\w*|aim\w*|done|fixed)\b[^.;,]{0,40}\bwithin\W*(?:about )?$")


def eta(segments: Sequence[Segment]) -> str | None:
    """The words that estimate when it, or the step under way, is done; or that say that there is no estimate yet."""
    for segment in segments:
        text = tagged(segment.raw)
        if segment.label == "eta":
            if _NOT_YET_SAID.search(text) and not _WHEN.search(text):
                continue
            if (
                _WHEN.search(text)
                or _LATER.search(text)
                or _NO_ETA.search(f"eta: {text}")
                or re.match(r"\W*(?:none|no|unknown|nobody knows|not known|n/?k|unclear|open)\b", text)
            ):
                return segment.raw
            continue
        if segment.label in (
            "next_update",
            "duration",
            "root_cause",
            "action_items",
            "commander",
            "severity",
            "topic",
        ) or is_placeholder(segment.raw):
            continue
        if _NO_ETA.search(text):
            return segment.raw
        if _estimates(text) or _ROUGHLY.search(text):
            return segment.raw
    return None


def _estimates(text: str) -> bool:
    if re.fullmatch(
        r"\W*(?:realistically|presumably|probably|maybe|perhaps|possibly|likely|hopefully|hoping for|by|until"
        r"|around|about|roughly"
        r"|not before|eta|say|some ?time|still|another|i guess|i suppose|i'd say|~)?\W*(?:(?:about|around|by"
        r"|until) )?(?:the )?(?:TIME|DAY|LEN)(?: (?:at|or|to|and|more|maybe|i guess|i suppose|presumably|TIME|DAY"
        r"|LEN|i fear|noon|left|to go))*\W*(?:i (?:guess|suppose|think|fear|reckon|would say)|i'd say|presumably"
        r"|maybe)?\W*",
        text,
    ):
        return True
    if not is_promise(text) and _GUESSED.search(text) and _WHEN.search(text) and not _PAST_VERB.search(text):
        return True
    for clause in re.split(r"\s*[;|]\s*|,?\s(?:and|but)\s(?=(?:i|we|you|the|NAME|it|they|after)\b)|\s-\s|\.\s", text):
        if is_promise(clause):
            continue
        if _LATER.search(clause) and _FUTURE.search(clause) and not _PAST_VERB.search(clause):
            return True
        for when in _WHEN.finditer(clause):
            before, after = clause[: when.start()], clause[when.end() :]
            if _PAST.search(before) and not re.search(r"\b(?:until|till|should|will|expect\w*)\b[^,]*$", before):
                continue
            if (_STATE_OF.search(before) and not _WILL_WITHIN.search(before)) or re.match(
                r"\s(?:ago|old|late|slower|after the|before the|long|delay|apart)\b", after
            ):
                continue
            around = f"{before[-70:]} {after[:50]}"
            if _GUESSED.search(around):
                return True
            if _PAST_VERB.search(clause) and not re.search(r"\b(?:will|'ll|should|expect\w*|until|going to)\b", around):
                continue
            if when.group() == "LEN" and not re.search(
                r"\b(?:in|within|another|needs?|takes?|taking|left|to go|remaining|more|longer|call it|say"
                r"|looking at|could be|should be|will be|about|roughly|around|maybe|gut|another|least|most|max|tops"
                r"|further|until|how long|says|likely)\b",
                around,
            ):
                continue
            if _FINISHES.search(around) and _FUTURE.search(around):
                return True
    return False

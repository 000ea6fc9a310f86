"""What an update says is being done or has changed: a step on a thing, or a figure that moved."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.message_next import is_promise
from scoring.language.message_work import update as step_told
from scoring.language.sentences import Segment, content_words
from scoring.language.tags import tagged
from scoring.language.vocabulary import effect_words as effects
from scoring.language.vocabulary import problem_words as problem
from scoring.language.vocabulary import work_words as say
from scoring.language.vocabulary.cause_words import CAUSE_CUE
from scoring.language.vocabulary.message_blame_words import ACCUSES, CLEARED
from scoring.language.vocabulary.update_words import EMPTY_OBJECTS

_CAUSE = re.compile(CAUSE_CUE)
_FAULT = re.compile(
    r"\b(?:still (?:robotic|running|broken|down|slow|out|throws?|affected|fail\w*)|remains?|backwards|affected"
    r"|broken|fail(?:s|ed|ing|ure)?|errors?|can't|cannot|not|n't|wrong|closed|dead|stuck|red|refus\w+|throws?"
    r"|returns?)\b(?![- ]?over)"
)
_ACTS = re.compile(say.ACTS)
_ING = re.compile(say.ACTING)
_WHO = re.compile(say.WHO)
_NOT = re.compile(say.NOT_DONE)
_EMPTY = re.compile(say.EMPTY_WORK)
_COUNT = re.compile(say.COUNTED)
_MOVED = re.compile(say.MOVED)
_NO_NEWS = re.compile(say.NO_NEWS)
_TALK = tuple(re.compile(pattern) for pattern in (problem.NEVER_AGAIN, CLEARED, *ACCUSES))
"""Talk about people and promises around the work."""
_NOTHING = frozenset(
    (
        "nothing",
        "everyone",
        "everybody",
        "measures",
        "resources",
        "backs",
        "attention",
        "damage",
        "involved",
        "appropriate",
        "necessary",
        "top",
        "full",
    )
)
_PLAN = re.compile(
    r"\b(?:will|would|plan|going to|shall|could|might|should|want|hope|intend|if|once|until|before|never|please|must"
    r"|have to|need to|let's)\s(?:\w+ ){0,3}$"
)

_IN_VAIN = re.compile(r",? (?:but )?(?:no|without) (?:change|effect|luck|improvement|difference)\b\W*$")
"""What is tried is done, whatever came of it."""


def update(segments: Sequence[Segment]) -> str | None:
    """The words that say what is being done or has changed; that people work hard on it is nothing done."""
    for segment in segments:
        if segment.label in ("eta", "next_update", "commander", "severity", "other", "incident", "topic", "root_cause"):
            continue
        text = tagged(segment.raw)
        if is_promise(text) or _NO_NEWS.search(text):
            continue
        talks = any(pattern.search(text) for pattern in _TALK)
        if talks:
            # "I rewrote it by hand, as nobody in that team has heard of a test": what was done stands before the talk.
            text = re.split(r",? \b(?:as|since|because|which|who|and|but|thanks)\b|[;(]", text, maxsplit=1)[0]
            if any(pattern.search(text) for pattern in _TALK):
                continue
        text = _IN_VAIN.sub("", text)
        if segment.label == "update" and len(_things(text)) >= 2 and not _EMPTY.search(text):
            return segment.raw
        for clause in re.split(
            r"\s*[;|]\s*|,\s(?=(?:and|but|so|which|because|while|i|we|it|they)\b)|\s-\s|\.\s"
            r"|\sand\s(?=(?:\w+ ){0,3}(?:is|are|was|were|has|have|we|i)\b)",
            text,
        ):
            if any(_tells(part) for part in (clause.split(", ") if _is_trouble(clause) else (clause,))):
                return segment.raw
    return step_told(
        [
            segment
            for segment in segments
            if not _is_trouble(tagged(segment.raw))
            and not any(pattern.search(tagged(segment.raw)) for pattern in _TALK)
            and not _NO_NEWS.search(tagged(segment.raw))
        ]
    )


def _is_trouble(text: str) -> bool:
    """Whether a sentence tells of the fault or its cause and not of anybody's work on it."""
    ours = re.search(r"\b(?:we|i|NAME|team|engineers?|technicians?|being)\b", text)
    return bool(_CAUSE.search(text) or _FAULT.search(text)) and not ours and not _COUNT.search(text)


def _tells(clause: str) -> bool:
    if _is_trouble(clause):
        return False
    if _EMPTY.search(clause) and not _COUNT.search(clause):
        return False
    if re.search(r"\bNUM of NUM\b|(?:PCT|NUM) ?-?> ?(?:PCT|NUM)", clause) and not re.search(
        r"\b(?:users?|customers?|people|affected)\b", clause
    ):
        return True
    if _COUNT.search(clause) and (_MOVED.search(clause) or _ACTS.search(clause)):
        return True
    if (
        _MOVED.search(clause)
        and _things(clause)
        and not re.search(
            r"\b(?:will|until|not|never|before|if|once|can't|cannot|should|hope|expect\w*|by TIME|in LEN|TIME"
            r"|guaranteed)\b",
            clause,
        )
    ):
        return True
    for pattern in (_ACTS, _ING):
        for match in pattern.finditer(clause):
            before = clause[: match.start()]
            if _NOT.search(before[-30:]) or _PLAN.search(before):
                continue
            if pattern is _ING and not (_WHO.search(before) or not before.strip(" ,.")):
                continue
            if _things(clause[match.start() :]) or _things(before):
                return True
    return False


def _things(text: str) -> list[str]:
    bare = re.sub(r"\b(?:TIME|LEN|DAY|EVERY|NUM|PCT)\b", " ", text)
    words = [
        word
        for word in content_words(
            re.sub(r"\b(?:NAME|TICKET|LINK|INC)\b(?:'s)?", " thing-x ", bare),
            effects.NOT_THINGS | say.NO_OBJECTS | EMPTY_OBJECTS | _NOTHING,
        )
        if len(word) > 2
    ]
    return [word for word in words if not word.endswith("ly")]

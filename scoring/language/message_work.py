"""Rules for the work a message tells of: what is being done or has changed, and whether a remedy is under way."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.sentences import Segment, content_words
from scoring.language.vocabulary import message_words as say
from scoring.language.vocabulary import update_words as work

_DOING = re.compile(work.DOING)
_ON_A_THING = re.compile(work.OPERATED)
_LIGHT = re.compile(work.LIGHT_DOING)
_DONE_TO = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:\w+\s){0,1}$")
_NOT_DONE = re.compile(r"\b(?:would|could|should have|might|not|never|\w+n't)\s(?:yet |been |being |be ){0,2}$")
_CHANGES = re.compile(work.CHANGES)
_FIX = re.compile(r"\b(?:a|the) (?:fix|workaround|patch|mitigation|hotfix)\b")
_WEAK = re.compile(work.WEAK_DOING)
_REMEDYING = re.compile(work.REMEDYING)
_PASSIVE = re.compile(work.REMEDIED_NOW)
_PLAIN_NOW = re.compile(work.REMEDY_NOW)
_BY_US = re.compile(work.BY_US)
_TOLD_OF = re.compile(
    r"\b(?:did|does|do|will|would|could|can|may|might|should|has|have|had|was|were|is|are|helps?|helped|made|makes?"
    r"|needs?|takes|took|means|failed|changed|worked|works)(?:n't)?\b"
)
_JOINTS = re.compile(r"[.;:,] | (?:and|but|while|so|because|until) ")
_DENIED = re.compile(
    r"\b(?:not|never|no|without|before|after|by|of|from|than|if|about|for|against|avoid|\w+n't)\W*(?:\w+ )?$"
)


def update(segments: Sequence[Segment]) -> str | None:
    """What is being done or has changed."""
    for segment in segments:
        if segment.label in ("eta", "next_update", "commander", "severity", "other", "incident"):
            continue
        things = content_words(segment.text, say.NOT_A_THING | work.EMPTY_OBJECTS)
        if any(_says_what(segment.text, match) for match in _DOING.finditer(segment.text)):
            return segment.raw
        if _CHANGES.search(segment.text) and (things or re.search(r"\d", segment.text)):
            return segment.raw
        weak = _WEAK.search(segment.text)
        if weak and _looks_at(segment.text[weak.end() :]):
            return segment.raw
        if segment.label == "update" and len(things) >= 2:
            return segment.raw
    return None


def under_way(text: str) -> bool:
    """Whether a sentence (lower case) tells of a remedy as something we are doing now; what is done or planned is
    none."""
    for clause in _JOINTS.split(text):
        for pattern in (_PASSIVE, _PLAIN_NOW):
            match = pattern.search(clause)
            if match and not _DENIED.search(clause[: match.start()]) and _named(clause):
                return True
        match = _REMEDYING.search(clause)
        if match is None or _DENIED.search(clause[: match.start()]):
            continue
        before = clause[: match.start()]
        # "Restarting checkout now." is what we do; "Restarting checkout did not help." tells of it.
        ours = bool(_BY_US.search(before)) or (
            re.fullmatch(r"\W*(?:now|currently|still|also|and|update|status)?\W*", before) is not None
            and not _TOLD_OF.search(clause[match.end() :])
        )
        if ours and _named(clause[match.start() :]):
            return True
    return False


def _named(clause: str) -> bool:
    """Whether the clause names what the remedy is done to, or the remedy is one by itself ("rolling back")."""
    things = content_words(clause, say.NOT_A_THING | work.EMPTY_OBJECTS)
    return bool(things) or bool(_ON_A_THING.search(clause)) or bool(_FIX.search(clause))


def _says_what(text: str, doing: re.Match[str]) -> bool:
    """Whether words of doing tell what is done: to a thing, and not "moving as fast as we can"."""
    if _NOT_DONE.search(text[: doing.start()]):
        return False
    light = _LIGHT.fullmatch(doing.group())
    # Words that serve empty phrases as well need their own object: before them if it is done to it, else after.
    clause = text
    if light:
        before, after = _CLAUSE.split(text[: doing.start()])[-1], _CLAUSE.split(text[doing.end() :], maxsplit=1)[0]
        passive = not re.match(r"\w+ing\b", doing.group()) or _DONE_TO.search(before)
        clause = f"{before if passive else ''} {doing.group()} {after}"
    things = content_words(clause, say.NOT_A_THING | work.EMPTY_OBJECTS)
    return bool(things or _FIX.search(clause) or _ON_A_THING.search(clause) or (light and _FIGURE.search(clause)))


_FIGURE = re.compile(r"(?<![:\d])\d{1,9}(?![:\d])")
_CLAUSE = re.compile(r"[.;]| (?:and|but|while|so|because|until|as|to make sure) ")


def _looks_at(rest: str) -> bool:
    """Whether what is investigated is more than the issue itself."""
    clause = re.split(r"[.;]| and | but ", rest)[0]
    if re.match(
        r"\W*(?:the|this|an|these|our)?\s?(?:\w+ ){0,2}(?:issue|issues|problem|problems|incident|outage"
        r"|reports?|it|situation|cause|reason)\b",
        clause,
    ):
        return False
    return len(content_words(clause, say.NOT_A_THING | work.EMPTY_OBJECTS)) >= 1

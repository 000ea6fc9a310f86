"""The stage of the work as a message puts it into words; a list of actions is no stage, and "it is down" is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.message_work import under_way
from scoring.language.sentences import Segment
from scoring.language.tags import tagged
from scoring.language.vocabulary import stage_words as say

_ORDER = ("investigating", "identified", "mitigating", "monitoring", "resolved")
_STAGES = tuple((stage, re.compile(pattern)) for stage, pattern in say.STAGES)
_LABELLED = tuple((stage, re.compile(pattern)) for stage, pattern in say.LABELLED)
_BEFORE = re.compile(say.BEFORE_STAGE)
_OVER = re.compile(say.DECLARED_OVER)
_NOT_OURS = re.compile(r"\b(?:our|the|add|more|better|improve|missing|no|their) $")
_NOT_SAID = re.compile(
    r"\b(?:should not|shouldn't|happen|occur|hit|bite|fail|break|breaks|down|stuck|once again|again and again|never"
    r"|guilty|blame|fault|must i|i must|have to)\b[^.;]{0,25}\bagain\b|\bagain (?:the|and again|this|we have|a|our"
    r"|they|he|she|it was|someone|nobody|i must|he has|down|broken|failing|fails|stuck)\b|\bonce again\b"
    r"|\b(?:write|writes|post|report|update|inform|hear|read|brief|talk|speak|notice|tell|ask|try|come|check"
    r"|call)\b(?: \w+){0,5} again\b"
)
_IN_PART = re.compile(
    r"\b(?:half|some|most|many|partly|partially|several|part|a third|two thirds|a quarter|PCT|NUM of NUM|not yet"
    r"|still (?:down|out|broken|missing|off)|remains? (?:off|down|out|closed))\b"
)
_TO_COME = re.compile(
    r"\b(?:by|until|till|before) (?:about |around |latest |the latest |DAY |the |at the latest )*(?:TIME|DAY|end"
    r"|close|lunch|closing)\b"
)


def status(segments: Sequence[Segment]) -> tuple[str | None, str | None]:
    """(the words that put the stage of the work, or None; the stage, or None).

    The furthest stage of several counts; who still watches says it is not over, unless it is declared over. A remedy
    that is said to be under way puts the stage into words as well.
    """
    best: tuple[str | None, str | None] = (None, None)
    watched: str | None = None
    declared = False
    for segment in segments:
        text = tagged(segment.raw)
        if segment.label == "status":
            stage = _labelled(text)
            if stage is not None:
                return segment.raw, stage
        if segment.label in (
            "action_items",
            "root_cause",
            "commander",
            "next_update",
            "severity",
            "eta",
            "incident",
            "other",
        ) or (segment.label == "topic" and len(text.split()) > 5):
            continue
        stages = _stages(text)
        if under_way(segment.text) and "mitigating" not in stages:
            stages = sorted([*stages, "mitigating"], key=_ORDER.index)
        if "monitoring" in stages and watched is None:
            watched = segment.raw
        declared = declared or (_OVER.search(text) is not None and "resolved" in stages)
        if stages and (best[1] is None or _ORDER.index(stages[-1]) > _ORDER.index(best[1])):
            best = (segment.raw, stages[-1])
    if best[1] == "resolved" and watched is not None and not declared:
        return watched, "monitoring"
    return best


def _labelled(text: str) -> str | None:
    if re.match(
        (r"\W*(?:not|no|un)\b(?! longer)[^.;]{0,30}(?:set|decided|known|yet|determined)?\W*$"), text
    ) or re.search((r"\bset by\b|\bsee\b|\?\W*$"), text):
        return None
    for stage, pattern in (*_STAGES, *_LABELLED):
        if any(_stands(text, match) for match in pattern.finditer(text)):
            return stage
    return None


def _stages(text: str) -> list[str]:
    """The stages a sentence puts into words, from the earliest to the furthest."""
    found = []
    for stage, pattern in _STAGES:
        for match in pattern.finditer(text):
            if _stands(text, match):
                if stage == "resolved" and (_NOT_SAID.search(text) or _TO_COME.search(text)) and not _OVER.search(text):
                    continue
                if (
                    stage == "resolved"
                    and re.search((r"\b(?:concluded|finished|over|closed|completed?)\b"), match.group())
                    and re.search(
                        (
                            r"\b(?:investigation|analysis|search|review|examination|migration|deployment|test)\b[^.;]{0,30}$"
                        ),
                        text[: match.start()] + match.group().split(" is ")[0],
                    )
                ):
                    continue
                found.append(stage)
                break
    if "resolved" in found and not _OVER.search(text) and ("mitigating" in found or _IN_PART.search(text)):
        found = [stage for stage in found if stage != "resolved"] + ["mitigating"]
    return sorted(set(found), key=_ORDER.index)


def _stands(text: str, match: re.Match[str]) -> bool:
    """Whether the stage is said: not denied, asked for or put into the future."""
    before = text[: match.start()]
    if _BEFORE.search(before) or re.search(
        (r"\b(?:not|never|n't|until|once|before|will|should|cannot|can't|if|when|unless)\b"), match.group()
    ):
        return False
    if match.group().startswith("monitoring") and _NOT_OURS.search(before):
        return False
    return not (text.rstrip().endswith("?") and len(text) < 60)

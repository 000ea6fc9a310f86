"""Lengths of time, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scoring.fact_check.facts import Facts
from scoring.fact_check.plainness import supposed
from scoring.fact_check.statements import Checked, Statement
from scoring.language.claims import NOT_SPAN, spans_of
from scoring.language.clock_times import LENGTH
from scoring.words import lasted

ABOUT = (
    r"(?:about |around |roughly |approximately |nearly |almost |only |just |some |barely |a good |a little (?:over"
    r"|under) "
    r"|a bit (?:over|under) |well over |~ ?|ca\.? |an? ){0,3}"
)
"""What may stand right before a length and changes little."""
_BOUND = (
    r"(?:in |within |after |at |was |is |took |under |over |less than |more than |below |at most |at least |: ?|= ?)?"
)


def _told(noun: str, verb: str, short: str) -> re.Pattern[str]:
    """What stands before a length that is plainly one of these: "time to mitigate: ", "mitigated in about "."""
    return re.compile(
        rf"(?:\b(?:time to (?:{noun})(?: \w+)?|m?{short})\W{{0,3}}{_BOUND}|\b(?:{verb})(?: \w+)? (?:in|within"
        rf"|after) {_BOUND})"
        rf"{ABOUT}{_BOUND}$"
    )


_PLAIN: tuple[tuple[re.Pattern[str], str], ...] = (
    (_told("acknowledge", "acknowledged|acked", "tta"), "acknowledge"),
    (_told("declare", "declared", "ttdeclare"), "declare"),
    (_told("detect", "detected|noticed", "ttd"), "detect"),
    (_told("mitigate|mitigation", "mitigated", "ttm"), "mitigate"),
    (_told("resolve|recover|restore|resolution|recovery", "resolved|recovered|restored|closed", "ttr"), "resolve"),
    (
        re.compile(
            rf"(?:^|[-|,.;(]\s?|\b(?:total|incident|impact|outage|overall) )(?:duration"
            rf"|length)(?: of (?:the )?[\w-]+)?\W{{0,3}}{_BOUND}"
            rf"{ABOUT}$|\b(?:incident|outage|impact) (?:lasted|took|of|was)(?: for)? {ABOUT}(?:exactly )?$"
        ),
        "resolve",
    ),
)
"""What a length plainly is, by what stands before it (in lower case)."""
_AT_MOST = re.compile(rf"\b(?:within|under|less than|below|at most|up to|nearly|almost) {ABOUT}$")
_AT_LEAST = re.compile(rf"\b(?:over|more than|at least) {ABOUT}$")
_OTHER = re.compile(
    r"\b(?:before|earlier|ago|ahead|later than|apart|between|each|per|every|interval|more than (?:we|the)"
    r"|too late|slower"
    r"|faster|instead|usual\w*|normally|average|target|objective|slo|sla|not|never|nobody|no)\b"
)
"""Words that make a length another thing than what it seems to be."""
_LEAST = 60
"""Seconds by which a length may always differ."""


def lengths(facts: Facts, told: Iterable[Statement], ratio: float) -> Iterator[Checked]:
    """Each length against every pair of instants it can mean: right where one fits in any reading, wrong only where it
    is plainly one of the clocks of an incident, and none fits."""
    loose = [(re.compile(pattern), spans) for pattern, spans in facts.lengths]
    for statement in told:
        if statement.timed:
            continue
        for value, quote, before in spans_of(statement.text):
            if NOT_SPAN.search(before[-40:]):
                continue
            low = quote.lower()
            fitting = [seconds for pattern, spans in loose if pattern.search(low) for seconds in spans]
            near = min(fitting, key=lambda seconds: (abs(value - seconds), seconds), default=None)
            if near is not None and fits(value, ratio, fitting):
                yield Checked("duration", quote, lasted(value), lasted(near), None, True)
                continue
            name = _plain(low)
            if name is None or supposed(statement.low):
                continue
            every = facts.clock_lengths[name]
            if not every or fits(value, ratio, every) or bounded(_before(low), value, every):
                continue
            near = min(every, key=lambda seconds: (abs(value - seconds), seconds))
            yield Checked("duration", quote, lasted(value), lasted(near), None, False)


def fits(value: int, ratio: float, fitting: Iterable[int]) -> bool:
    """Whether a length differs from one of these by no more than the ratio, or a minute."""
    return any(abs(value - seconds) <= max(_LEAST, ratio * seconds) for seconds in fitting)


def _plain(low: str) -> str | None:
    """Which clock the one length of a text (lower case) plainly is; None when that cannot be told."""
    found = list(LENGTH.finditer(low))
    if len(found) != 1 or _OTHER.search(low):
        return None
    before = low[: found[0].start()]
    return next((name for pattern, name in _PLAIN if pattern.search(before[-80:])), None)


def _before(low: str) -> str:
    match = LENGTH.search(low)
    return low[: match.start()] if match else ""


def bounded(before: str, value: int, every: Iterable[int]) -> bool:
    """Whether "within" or "over", as the words before a length say, holds for one of these."""
    if _AT_MOST.search(before[-40:]):
        return any(seconds <= value + _LEAST for seconds in every)
    return _AT_LEAST.search(before[-40:]) is not None and any(seconds >= value - _LEAST for seconds in every)

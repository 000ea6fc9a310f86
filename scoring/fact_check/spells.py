"""How long a remedy ran, and how long something stood still or nobody could do anything, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from scoring.fact_check.facts import Facts, folded
from scoring.fact_check.lengths import ABOUT, bounded, fits
from scoring.fact_check.plainness import denied, supposed
from scoring.fact_check.remedy_words import NOUNS
from scoring.fact_check.runs import Run, Runs
from scoring.fact_check.statements import Checked, Statement
from scoring.fact_check.tellings import Tellings
from scoring.language.claims import spans_of
from scoring.language.clock_times import LENGTH
from scoring.words import lasted

_RAN = {
    name: re.compile(
        rf"(?:{noun})(?: of (?:the )?[\w-]+(?: [\w-]+)?| [\d.]+)?(?: itself| alone)? (?:ran|lasted|took|needed"
        rf"|had run|had"
        rf" taken|was (?:through|done|over|complete|finished|ready)|finished|completed|went through|came through)"
        rf"(?: us| him| her| them)?(?: for| in| within)? {ABOUT}$"
    )
    for name, noun in NOUNS.items()
}
"""What stands before a length that is how long a remedy ran."""
_TOGETHER = re.compile(r"\b(?:and|both|together|all|each|every|per|with|plus|or|one|usual\w*|normally|last|would)\b")
_COUNTED = re.compile(
    r"^,? (?:to\b|of\b|too\b|longer|later|more|less|after|since|counting|before|(?:counted )?from (?!the (?:go|word"
    r"|decision"
    r"|start|order|authori))|instead|until|and)"
)
"""What stands after a length that is counted otherwise, or of something else."""
_ORDINAL = re.compile(r"\b(first|second|third|last)\b")
_NTH = {"first": 0, "second": 1, "third": 2, "last": -1}
_FOR = re.compile(rf"\bfor {ABOUT}$")
_NOBODY_COULD = re.compile(
    r"\b(?:nobody|no one|no-one|no (?:customer|member|user|clinic|traveller|clerk|shopper)s?|not a single \w+"
    r"|none of (?:the|our) \w+)(?: at all)? (?:could|was able to|were able to)"
    r" (?:still |even )?(?P<does>\w+)|\b(?:all|every) (?:of )?(?:the |our )?\w+ (?:could not|couldn't"
    r"|were unable to) (?P<did>\w+)"
)
_USES = ("pay", "buy", "order", "check", "log", "sign", "print", "book", "send", "withdraw", "pull", "use", "transfer",
         "complete", "shop", "place", "submit", "look")  # fmt: skip
"""What customers do in a journey; what else nobody could do is told of us."""
_ON_END = re.compile(r"^(?: on end| straight| in a row| at a stretch| altogether| or so)?,? ?$")
_STOOD = re.compile(
    rf"\b(?:stood still|stuck|stood|at a standstill|hung|been down|was down|were down|been blind|was blind|been blocked"
    rf"|was blocked|been silent|halted) for {ABOUT}$"
)
_NOTICED = re.compile(
    r"\bbefore (?:the |our |any )?(?:first )?(?:page|alert|call|we|anybody|anyone|somebody|on-call)\b"
)
_NEAR = 40
"""Letters that may stand between what nobody could do and "for ten minutes". Ours."""
_MOST, _NEARLY_ALL = 50.0, 65.0
"""Per cent of customers affected from which on "nobody could" may be said, and must be granted. Ours."""
_UP, _DOWN, _SLACK = 1.5, 0.4, 120
"""How far such a length may lie above and below what was, as factors and in seconds. Ours: people round such times."""


def spells(facts: Facts, runs: Runs, tellings: Tellings, told: Iterable[Statement], ratio: float) -> Iterator[Checked]:
    """Each length that plainly is the time a remedy ran, something stood still, or nobody could do anything."""
    for statement in told:
        if supposed(statement.low):
            continue
        for value, _, before in spans_of(statement.text):
            found = _ran(facts, runs, statement, value, before, ratio)
            found = found or _stood(facts, runs, tellings, statement, value, before, ratio)
            found = found or _nobody(facts, statement, value, before)
            if found is not None:
                yield found


def _ran(facts: Facts, runs: Runs, statement: Statement, value: int, before: str, ratio: float) -> Checked | None:
    """How long a remedy ran, from any word on it to its end."""
    for name, pattern in _RAN.items():
        match = pattern.search(before)
        if match is None:
            continue
        near = before[max(0, match.start() - 24) : match.end()]
        length = LENGTH.search(statement.low, max(0, len(before) - 1))
        if length is None or _TOGETHER.search(near) or denied(before[: match.start()][-24:]):
            return None
        if _COUNTED.match(statement.low[length.end() :]):
            return None
        every = runs.of(name)
        things = set(facts.things(match.group()))
        every = [run for run in every if run.things & things] or every
        nth = _ORDINAL.search(near)
        if nth and len(every) > 1:
            every = every[_NTH[nth[1]] :][:1]
        spans = _spans(runs, name, every) if len(every) == 1 or not things else _each(every)
        return _held(statement, value, before, spans, ratio) if spans else None
    return None


def _each(every: Sequence[Run]) -> list[int]:
    """How long each of the runs took."""
    return sorted({run.over_at - at for run in every if run.over_at for at in (run.decided.at, run.begun_at)})


def _spans(runs: Runs, name: str, every: Sequence[Run]) -> list[int]:
    """Every time between a proposal, the decision or the beginning, and an end."""
    first = min((run.decided.at for run in every), default=0)
    spoken = [event.at for event in runs.proposed(name) if event.at <= first]
    begun = [at for run in every for at in (run.decided.at, run.begun_at)] + spoken
    over = [run.over_at for run in every if run.over_at is not None]
    return sorted({end - start for start in begun for end in over if end >= start})


def _stood(
    facts: Facts, runs: Runs, tellings: Tellings, statement: Statement, value: int, before: str, ratio: float
) -> Checked | None:
    """How long something stood still, from any beginning of it to any end."""
    match = _STOOD.search(before)
    if match is None or denied(before[: match.start()][-40:]):
        return None
    starts = {int(fault["since"]) for fault in facts.faults if fault.get("since") is not None}
    starts |= {event.at for event in facts.of("impact_started", "fault_started")}
    kinds = ("alert_fired", "check_failed", "reported", "paged", "acknowledge", "declare")
    meant = [run for name in sorted(tellings.done(folded(statement.low[len(before) :]))) for run in runs.of(name)]
    ends = {at for run in meant for at in (run.decided.at, run.begun_at, run.over_at) if at is not None}
    if not meant:
        if not _NOTICED.search(statement.low[len(before) :]):
            return None
        ends = {event.at for event in facts.of(*kinds)}
    return _held(statement, value, before, sorted({e - s for e in ends for s in starts if e > s}), ratio)


def _nobody(facts: Facts, statement: Statement, value: int, before: str) -> Checked | None:
    """For how long nobody could do a thing."""
    low = statement.low
    nobody, length = _NOBODY_COULD.search(low), LENGTH.search(low, max(0, len(before) - 1))
    if nobody is None or length is None or not _FOR.search(before) or len(LENGTH.findall(low)) != 1 or not facts.hurt:
        return None
    beside = _ON_END.match(low[length.end() : nobody.start()]) or 0 <= length.start() - nobody.end() <= _NEAR
    if not beside or (nobody["does"] or nobody["did"]) not in _USES:
        return None
    named = [name for name in facts.things(low) if name in facts.hurt] or list(facts.hurt)
    most, least = (max(_longest(facts.hurt[name], edge) for name in named) for edge in (_MOST, _NEARLY_ALL))
    right = value <= _UP * most + _SLACK and value >= _DOWN * least - _SLACK
    return Checked("duration", statement.text, lasted(value), lasted(least or most), None, right)


def _longest(shares: Sequence[tuple[int, float]], edge: float) -> int:
    """The longest time in seconds during which a share stood at an edge or above."""
    longest, since = 0, None
    for at, share in shares:
        if share >= edge:
            since = at if since is None else since
            longest = max(longest, at - since)
        else:
            since = None
    return longest


def _held(statement: Statement, value: int, before: str, spans: Sequence[int], ratio: float) -> Checked | None:
    if not spans:
        return None
    near = min(spans, key=lambda seconds: (abs(value - seconds), seconds))
    right = fits(value, ratio, spans) or bounded(before, value, spans)
    return Checked("duration", statement.text, lasted(value), lasted(near), None, right)

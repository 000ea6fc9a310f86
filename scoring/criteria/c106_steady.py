"""C106: re-ratings fit what could be seen, and do not go back and forth."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.criteria.c101_level import fits
from scoring.registry import Score, criterion
from scoring.words import lasted, listed

# Back once is putting a level right; back and forth is more.
TURNS = 1


@criterion("C106", "severity", practice="P117", weight=10)
def steady(case: Case) -> Sequence[Score]:
    """Each change of the level fits what could be seen, and levels do not go back and forth.

    Applies when the level was changed. Judged is each change at its instant, by the knowable set with grace. Partly:
    one change did not fit, or more, but only by being stricter than the impact. Missed: more, or a level left and taken
    up again within the pack's time more than once; once is putting it right.
    """
    changes = _changes(case)
    if case.serious is None or not changes:
        return [Score("not_applicable", "The level was not changed.")]
    seen = tuple(event.n for event in changes)
    told = listed([f"{e.data['level']} at {case.clock(e.at)}" for e in changes])
    advice = "Change the level when the impact has changed, and say by what; while it stays, the level stays."
    turns = _turns(case, [case.declares[0], *changes])
    if turns > TURNS:
        within = lasted(case.policy.clocks.steady)
        because = f"The level went back and forth: {turns} times one was taken up again within {within}; it was {told}."
        return [Score("missed", because, advice, seen)]
    wrong = [event for event in changes if not fits(case, event)[0]]
    if not wrong:
        return [Score("met", f"The level was changed to {told}, which fitted.", evidence=seen)]
    because = f"{listed([fits(case, event)[1] for event in wrong[:3]])}."
    partly = len(wrong) == 1 or all(_stricter(case, event) for event in wrong)
    return [Score("partly" if partly else "missed", because, advice, tuple(event.n for event in wrong))]


def _changes(case: Case) -> list[Event]:
    """The declarations of another level than the one before."""
    pairs = zip(case.declares, case.declares[1:], strict=False)
    return [after for before, after in pairs if after.data["level"] != before.data["level"]]


def _turns(case: Case, levels: list[Event]) -> int:
    """How often a level was left and taken up again within the pack's time."""
    triples = zip(levels, levels[1:], levels[2:], strict=False)
    within = case.policy.clocks.steady
    return sum(1 for a, b, c in triples if a.data["level"] == c.data["level"] and c.at - b.at < within)


def _stricter(case: Case, event: Event) -> bool:
    """Whether the declared level was stricter than what could be seen."""
    return bool(event.data["level"] < case.knowable.with_grace(event.at, case.policy.clocks.grace)[0])

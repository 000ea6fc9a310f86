"""C101: the level that was declared."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.policy.model import LEVELS, Level
from scoring.registry import Score, criterion
from scoring.words import lasted, listed


@criterion("C101", "severity", practice="P105", weight=35)
def accepted_level(case: Case) -> Sequence[Score]:
    """An accepted level was declared, first and in time.

    Met: the first declaration is accepted, by the knowable set with grace, and in time. A level one stricter than the
    set is right when the set reaches it within the pack's `foresight`. Partly: an accepted level, but late, or only
    after a wrong one; or the first level is stricter than accepted, which other authorities ask for when unsure.
    """
    if case.serious is None and not case.declares:
        return [Score("not_applicable", "There was nothing to declare.")]
    if not case.declares:
        least = case.knowable.with_grace(case.over_at, case.policy.clocks.grace)
        sets = [levels for _, levels in case.knowable.over(0, case.over_at)]
        seen = min(sets, key=lambda levels: LEVELS.index(levels[-1]), default=least)
        return [
            Score(
                "missed",
                f"No severity was declared; what could be seen justified {listed(seen, 'or')} at its worst.",
                "Declare a level as soon as you can tell who is affected; it can be changed later.",
            )
        ]
    first = case.declares[0]
    level: Level = first.data["level"]
    accepted = case.knowable.with_grace(first.at, case.policy.clocks.grace)
    late = first.at - (_start(case) + case.policy.clocks.declare)
    fits, why = _fits(case, level, first.at)
    told = f"{level} was declared at {case.clock(first.at)}, when what could be seen justified {listed(accepted, 'or')}"
    if fits and late <= 0:
        return [Score("met", f"{told}{why}.", evidence=(first.n,))]
    if fits:
        because = f"{told}{why}, but {lasted(late)} late."
        return [Score("partly", because, "Declare earlier, with what is known.", (first.n,))]
    advice = f"Compare who is affected with the levels: {listed(accepted, 'or')} fitted at {case.clock(first.at)}."
    if level < accepted[0]:
        return [
            Score(
                "partly",
                f"{told}: stricter than the impact.",
                advice + " Running the higher level when unsure is what other authorities ask for, so this costs half.",
                (first.n,),
            )
        ]
    for later in case.declares[1:]:
        if _fits(case, later.data["level"], later.at)[0]:
            because = f"{told}: milder than the impact. It was put right at {case.clock(later.at)}."
            return [Score("partly", because, advice, (first.n, later.n))]
    return [Score("missed", f"{told}: milder than the impact, and never put right.", advice, (first.n,))]


def _start(case: Case) -> int:
    """When the trainee could begin: paged, and the incident there to see."""
    return max(case.noticed or 0, case.serious if case.serious is not None else 0)


def _fits(case: Case, level: Level, at: int) -> tuple[bool, str]:
    if level in case.knowable.with_grace(at, case.policy.clocks.grace):
        return True, ""
    for since, levels in case.knowable.over(at, at + case.policy.severity.foresight):
        if level in levels and level < case.knowable.at(at)[0]:
            return True, f"; {level} fitted from {case.clock(since)} on, so calling it early was right"
    return False, ""

"""C101: the level that was declared."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.clocks import SIGNS
from scoring.policy.model import LEVELS, Level
from scoring.registry import Score, criterion
from scoring.words import lasted, listed


@criterion("C101", "severity", practice="P105", weight=35)
def accepted_level(case: Case) -> Sequence[Score]:
    """An accepted level was declared by the time one was due.

    Judged is the level in force when the declaration was due, at the instant it was declared, by the knowable set with
    grace: what was said before and put right in time costs nothing, as silence until then would. A level one stricter
    is right when the set reaches it within the pack's `foresight` and there had been some sign of it. Partly: an
    accepted level, but only later; or the level above the accepted ones, which other authorities ask for when unsure.
    """
    if case.rateable is None and not case.declares:
        return [Score("not_applicable", "There was nothing to declare.")]
    if not case.declares:
        sets = [levels for _, levels in case.knowable.over(0, case.over_at)]
        seen = min(sets, key=lambda levels: (LEVELS.index(levels[-1]), LEVELS.index(levels[0])))
        because = f"No severity was declared; what could be seen justified {listed(seen, 'or')} at its worst."
        advice = "Declare a level as soon as you can tell who is affected; it can be changed later."
        return [Score("missed", because, advice)]
    due = max(case.noticed or 0, case.rateable or 0) + case.policy.clocks.declare
    in_time = [e for e in case.declares if e.at <= due]
    judged = in_time[-1] if in_time else case.declares[0]
    fit, told = fits(case, judged)
    if fit and in_time:
        return [Score("met", f"{told}.", evidence=(judged.n,))]
    if fit:
        because = f"{told}, but {lasted(judged.at - due)} after a declaration was due."
        return [Score("partly", because, "Declare earlier, with what is known.", (judged.n,))]
    level, accepted = judged.data["level"], _accepted(case, judged.at)
    beyond = LEVELS.index(accepted[0]) - LEVELS.index(level)
    advice = f"Compare who is affected with the levels: {listed(accepted, 'or')} fitted at {case.clock(judged.at)}."
    if beyond > 1:
        because = f"{told}: it was {beyond} levels stricter than the impact, and stood."
        return [Score("missed", because, advice, (judged.n,))]
    if beyond == 1:
        advice += " Other authorities ask for the higher level when unsure, so this costs half."
        return [Score("partly", f"{told}: it was stricter than the impact.", advice, (judged.n,))]
    for later in case.declares:
        if later.n > judged.n and fits(case, later)[0]:
            because = f"{told}: it was milder than the impact, and was put right at {case.clock(later.at)}."
            return [Score("partly", because, advice, (judged.n, later.n))]
    return [Score("missed", f"{told}: it was milder than the impact, and never put right.", advice, (judged.n,))]


def _accepted(case: Case, at: int) -> tuple[Level, ...]:
    return case.knowable.with_grace(at, case.policy.clocks.grace)


def fits(case: Case, declared: Event) -> tuple[bool, str]:
    """Whether the declared level is accepted, and the sentence that says what was declared against what."""
    level, at = declared.data["level"], declared.at
    accepted = _accepted(case, at)
    told = f"{level} was declared at {case.clock(at)}, when what could be seen justified {listed(accepted, 'or')}"
    if level in accepted:
        return True, told
    if not any(e.n < declared.n for e in case.seen(*SIGNS)):
        return False, f"{told}, and nothing had been seen of it yet"
    for since, levels in case.knowable.over(at, at + case.policy.severity.foresight):
        if level in levels and level < case.knowable.at(at)[0]:
            return True, f"{told}; it fitted from {case.clock(since)} on, so calling it early was right"
    return False, told

"""The severity, as a clause in the channel states or changes it."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant, reported
from scoring.language.levels import severity
from scoring.language.sentences import Segment
from scoring.language.vocabulary import channel_severity_words as say


def declared(clause: Clause, ctx: Context) -> list[Understood]:
    """A severity stated or changed, or an incident declared without one."""
    text, core = clause.text, clause.core
    if say.IDIOM.search(text):
        meant_level = severity([Segment(text, re.sub(r"n't|\bnot\b", "", text), None, 0)])
        return [_rated(meant_level[0], ctx)] if meant_level else []
    if clause.asked and (not say.LETS_RATE.search(text) or re.match(r"\W*(?:should|shall|must|do)\b", text)):
        return []
    moved = say.MOVED.search(text)
    if moved:
        return [_rated(f"SEV{moved['n']}", ctx)]
    acts = say.RATES.match(core) is not None and clause.who in ("", "we", "i", "you", "any")
    level = severity([Segment(text, re.sub(rf"({say.LEVEL})\s?\?", r"\1", text), None, 0)])
    if level:
        return _level_stated(clause, ctx, level[0], acts)
    raised = say.RAISED.match(core)
    rates = acts or raised or re.match(r"(?:severity|sev|level|prio)\b", core)
    bare = say.BARE_LEVEL.search(core)
    unsure = say.NO_RATING.search(core) or deferred(core) or clause.asked
    if (
        bare
        and rates
        and not unsure
        and say.ABOUT_SEVERITY.search(core)
        and not ctx.remedy(core)
        and not ctx.named(core)
    ):
        return [_rated(f"SEV{say.WORDED.get(bare['n'], bare['n'])}", ctx, 0.85)]
    if say.NOTCH.match(core) and not unsure and not ctx.remedy(core):
        return [meant("declare", {}, 0.72, "changes the severity")]
    if say.EXTREME.search(core) and not unsure:
        return [_rated("SEV1", ctx, 0.75)]
    if (
        (
            say.DECLARES.match(core)
            or say.IS_INCIDENT.match(core)
            or say.IS_INCIDENT.match(text)
            or re.search(r", it's an incident\b", text)
        )
        and not clause.asked
        and not say.NO_INCIDENT.search(core)
    ):
        return [] if deferred(core) else [meant("declare", {}, 0.75, "declares an incident")]
    return []


def level_in(text: str) -> str | None:
    """The severity a text (lower case) states, None when it states none or an undecided one."""
    level = severity([Segment(text, text, None, 0)])
    return level[0] if level else None


def _level_stated(clause: Clause, ctx: Context, level: str, acts: bool) -> list[Understood]:
    """A level that is set by being named. What follows it explains it; only what stands before can take it back."""
    text, core = clause.text, clause.core
    said = core if acts else text
    last = list(re.finditer(say.LEVEL, said))[-1:]
    before, after = (said[: last[0].start()], said[last[0].end() :]) if last else (said, "")
    if not acts and say.LEVEL_LAST.search(text) and not re.search(r"\b(?:said|says|last time)\b", before):
        before = re.split(r"[:;,.]|\bso\b", before)[-1]
    if re.match(rf"\W*{say.LEVEL}", said) and not re.match(say.AFTER_LEVEL, after):
        return []
    if say.NO_RATING.search(before) or reported(before) or deferred(before) or say.EXPLAINED.match(after):
        return []
    if acts or say.STATES_LEVEL.match(core) or say.STATES_LEVEL.match(text) or say.LEVEL_LAST.search(text):
        plainly = acts or say.RATES_PLAINLY.search(text)
        return [_rated(level, ctx, 0.94 if plainly else 0.86)]
    if say.RIGHT_LEVEL.search(text):
        return [_rated(level, ctx, 0.85)]
    return [_rated(level, ctx, 0.85)] if say.TO_BE_RATED.search(text) and not clause.asked else []


def _rated(level: str, ctx: Context, sure: float = 0.9) -> Understood:
    reason = ctx.raw if len(ctx.raw.split()) > 4 else ""
    return meant(
        "declare", {"level": level} | ({"reason": reason} if reason else {}), sure, f"states {level} as the severity"
    )

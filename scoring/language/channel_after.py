"""What comes after the incident, as a clause in the channel orders it: the post-mortem, and the fix that is planned."""

from __future__ import annotations

import re
from typing import Any

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, meant
from scoring.language.vocabulary import channel_after_words as say


def review_planned(clause: Clause, ctx: Context) -> list[Understood]:
    """The post-mortem scheduled, skipped or handed in."""
    text = ctx.sentences[ctx.at] if len(ctx.sentences) > ctx.at else clause.text
    if not say.REVIEW.search(text) or (clause.asked and not say.MAY_ASK.search(text)):
        return []
    text = ctx.whole if len(ctx.whole.split()) < 8 else text
    around = text if say.REVIEW.search(clause.text) is None else clause.text
    if say.SKIPS.search(around) and not say.NOT_SKIPPED.search(around) and not say.SPOKEN_OF_LATER.search(around):
        return [meant("skip_post_mortem", {}, 0.88, "skips the post-mortem")]
    if (
        say.SUBMITS.search(around)
        and not say.DONE.search(around)
        and not _in_days(around)
        and not say.NOT_SUBMITTED.search(around)
    ):
        return [meant("submit_post_mortem", {}, 0.88, "hands in the post-mortem")]
    whole = ctx.whole
    days, owner = _in_days(whole), _owner(clause, ctx, whole)
    if (
        say.TALK.search(around)
        or say.DONE.search(around)
        or say.ABOUT_IT.search(around)
        or not (say.PLANS.search(around) or days or owner)
    ):
        return []
    args: dict[str, Any] = ({"within_days": days} if days else {}) | ({"owner": owner} if owner else {})
    return [meant("schedule_post_mortem", args, 0.9 if args else 0.8, "schedules the post-mortem")]


def fix_planned(clause: Clause, ctx: Context) -> list[Understood]:
    """The fix put into the plan, with an owner and a time if they are said."""
    text = clause.text
    if (
        not say.FIX.search(text)
        or not say.INTO_PLAN.search(text)
        or clause.asked
        or say.TALK.search(text)
        or re.search(r"\b(?:not|n't|never)\b", text)
    ):
        return []
    days, owner = _in_days(ctx.whole), _owner(clause, ctx, ctx.whole)
    args: dict[str, Any] = ({"within_days": days} if days else {}) | ({"owner": owner} if owner else {})
    return [meant("schedule_fix", args, 0.9, "puts the fix into the plan")]


def _owner(clause: Clause, ctx: Context, whole: str) -> str | None:
    named = ctx.named(whole)
    if named:
        return named[0]
    if ctx.roster.writer and (say.MINE.search(whole) or ctx.roster.writer in whole):
        return ctx.roster.id_of(ctx.roster.writer)
    return None


def _in_days(text: str) -> int | None:
    match = say.DAYS.search(text)
    if match:
        count = int(match["n"]) if match["n"] else say.WORDS[match["w"]]
        return count * (7 if match["unit"].startswith("week") else 1)
    return next((days for days, pattern in say.NEAR if pattern.search(text)), None)

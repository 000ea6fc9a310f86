"""C207: the war room."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.policy.model import LEVELS
from scoring.registry import Score, criterion
from scoring.words import lasted


@criterion("C207", "roles", practice="P209", weight=8)
def war_room(case: Case) -> Sequence[Score]:
    """A war room is opened when the level asks for one.

    Applies when such a level was owed. Opened before that is never a fault; late is partly.
    """
    level = max((lv for lv in LEVELS if case.duties(lv).war_room), default=None)
    since = case.owed_since(level) if level is not None else None
    if level is None or since is None:
        return [Score("not_applicable", "No level owed asks for a war room.")]
    due = since + case.policy.clocks.war_room
    opened = next((e for e in case.by_seat("open_war_room") if e.at <= case.over_at), None)
    if opened is None and due > case.over_at:
        return [Score("not_applicable", f"{level} was over before a war room was due.")]
    advice = f"Open the war room within {lasted(case.policy.clocks.war_room)} of a {level}."
    if opened is None:
        return [Score("missed", f"{level} was owed from {case.clock(since)}, and no war room was opened.", advice)]
    told = f"The war room was opened at {case.clock(opened.at)}"
    if opened.at <= due:
        return [Score("met", f"{told}; {level} owed it by {case.clock(due)}.", evidence=(opened.n,))]
    return [Score("partly", f"{told}, {lasted(opened.at - due)} after {level} owed it.", advice, (opened.n,))]

"""C201: commander, tech lead and scribe."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.policy.model import Role
from scoring.registry import Score, criterion
from scoring.roles import holdings
from scoring.words import lasted

ROLES: tuple[Role, ...] = ("commander", "tech_lead", "scribe", "communications")


@criterion("C201", "roles", practice="P201", weight=30, also=("P202",))
def roles_named(case: Case) -> Sequence[Score]:
    """The roles of the level, commander, tech lead and scribe among them, are named in time.

    Only roles that a level of the policy asks for are judged. Due from when a level that asks for the role was first
    owed. Named late is partly.
    """
    asked = {role for duties in case.policy.duties.values() for role in duties.roles}
    return [_judged(case, role) for role in ROLES if role in asked]


def _judged(case: Case, role: Role) -> Score:
    due = case.role_due(role)
    named = [entry for entry in holdings(case.trace, role) if entry.since <= case.over_at]
    title = "person for communications" if role == "communications" else role.replace("_", " ")
    within = case.policy.clocks.commander if role == "commander" else case.policy.clocks.roles
    practice, threshold = ("P201" if role == "commander" else "P202"), lasted(within)
    if due is None or (due > case.over_at and not named):
        return Score("not_applicable", f"No {title} was owed.", subject=role, practice=practice, threshold=threshold)
    advice = f"Name the {title} within {lasted(within)}; taking the role oneself counts for the commander."
    if not named:
        because = f"A {title} was due by {case.clock(due)}, and nobody was named until {case.clock(case.over_at)}."
        return Score("missed", because, advice, subject=role, practice=practice, threshold=threshold)
    first = named[0]
    told = f"{case.name(first.person)} was {title} from {case.clock(first.since)}"
    if first.since <= due:
        return Score("met", f"{told}; due was {case.clock(due)}.", "", (first.n,), role, practice, threshold)
    because = f"{told}, {lasted(first.since - due)} after it was due at {case.clock(due)}."
    return Score("partly", because, advice, (first.n,), role, practice, threshold)

"""C202: one person, one role."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.criteria.c201_roles import ROLES
from scoring.registry import Score, criterion
from scoring.roles import Holding, holdings
from scoring.words import lasted, listed

# Two roles in one hand for a moment, while one is being passed on, is no double role.
PASSING_S = 120


@criterion("C202", "roles", practice="P203", weight=6)
def roles_distinct(case: Case) -> Sequence[Score]:
    """Commander, tech lead and scribe are different people.

    Applies from two named roles on. Met: nobody held two of them for more than two minutes. Partly: two were shared,
    but for less than half of the time they were held together.
    """
    held = {role: [entry for entry in holdings(case.trace, role) if entry.since <= case.over_at] for role in ROLES}
    named = [role for role in ROLES if held[role]]
    if len(named) < 2 or case.serious is None:
        return [Score("not_applicable", "Fewer than two roles were named.")]
    shared: list[tuple[int, Holding, Holding]] = []
    together = 0
    for i, role in enumerate(named):
        for other in named[i + 1 :]:
            for a in held[role]:
                for b in held[other]:
                    overlap = min(_until(case, a), _until(case, b)) - max(a.since, b.since)
                    together += max(0, overlap)
                    if a.person == b.person and overlap > PASSING_S:
                        shared.append((overlap, a, b))
    people = listed([f"{case.name(held[role][-1].person)} ({role.replace('_', ' ')})" for role in named])
    seen = tuple(sorted(held[role][-1].n for role in named))
    if not shared:
        return [Score("met", f"The roles were in different hands: {people}.", evidence=seen)]
    longest, a, b = max(shared, key=lambda row: (row[0], -row[1].n))
    both = f"{a.role.replace('_', ' ')} and {b.role.replace('_', ' ')}"
    because = f"{case.name(a.person)} was {both} at once for {lasted(longest)}."
    advice = "Give each role to somebody else; who leads cannot write along or work on the fault."
    lost = sum(row[0] for row in shared)
    return [Score("partly" if 2 * lost < together else "missed", because, advice, tuple(sorted({a.n, b.n})))]


def _until(case: Case, entry: Holding) -> int:
    return case.over_at if entry.until is None else min(entry.until, case.over_at)

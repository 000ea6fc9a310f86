"""Scorecards of stored drills: kept, read with the rulings on them, and ruled on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from records.problems import NotKept
from records.rulings import RulingRow
from records.store import Store
from scoring.policy import Policy
from scoring.rulings import assessed, check_override
from ui.desk import packs


@dataclass(frozen=True, slots=True)
class Ruled:
    """A scorecard as the rules made it, the rulings on it, and what it comes to with the overrides among them.

    `assessed` is `{"total","dimensions","lines"}`, None where nothing was overridden; `disputed` are the ids of lines
    with a dispute that no override has answered.
    """

    card: dict[str, Any]
    rulings: list[RulingRow]
    assessed: dict[str, Any] | None
    disputed: list[str]

    def of(self, line: str) -> list[RulingRow]:
        """The rulings on a line, in order."""
        return [one for one in self.rulings if one.line == line]


def keep_card(store: Store, drill_id: str, policy: Policy, card: dict[str, Any], wall: float) -> dict[str, Any]:
    """Keep a scorecard, and return the kept one: of the same policy and grader the first stays."""
    return store.drills.save_scorecard(
        drill_id, policy=packs.kept(policy), grader=card["grader"], total=card["total"],
        dimensions=card["dimensions"], body=card, wall=wall,
    )  # fmt: skip


def current(store: Store, drill_id: str) -> dict[str, Any]:
    """The scorecard that counts for a drill: the latest under its own policy, or else the latest.

    Raises NotKept for a drill without one.
    """
    own = packs.of_drill(store, drill_id)
    card = store.drills.scorecard(drill_id, own.digest) or store.drills.scorecard(drill_id)
    if card is None:
        raise NotKept("This drill has no scorecard yet; it is graded when its post-mortem is handed in or skipped.")
    return card


def ruled(store: Store, drill_id: str, card: dict[str, Any], policy: Policy) -> Ruled:
    """A scorecard of a drill with the rulings on it."""
    mine = [
        one for one in store.rulings.of(drill_id)
        if (one.policy_digest, one.grader) == (card["policy"]["digest"], card["grader"])
    ]  # fmt: skip
    verdicts = overrides(mine)
    return Ruled(card, mine, assessed(card, verdicts, policy) if verdicts else None, disputed(mine))


def rule(
    store: Store, drill_id: str, line: str, *, kind: str, verdict: str | None, author: str, reason: str, wall: float
) -> Ruled:
    """Append an override or a dispute of a line of the scorecard that counts. Raises NotKept, in one sentence."""
    card = current(store, drill_id)
    policy = packs.of_digest(store, card["policy"]["digest"])
    before = ruled(store, drill_id, card, policy)
    if line not in [row["id"] for row in card["lines"]]:
        raise NotKept(f"This scorecard has no line {line!r}; `firedrill score` lists them.")
    total = (before.assessed or card)["total"]
    if verdict is not None:
        try:
            check_override(card, line, verdict)
        except ValueError as error:
            raise NotKept(str(error)) from error
        total = assessed(card, {**overrides(before.rulings), line: verdict}, policy)["total"]
    store.rulings.add(
        drill_id, policy_digest=policy.digest, grader=card["grader"], line=line, kind=kind, verdict=verdict,
        author=author, reason=reason, total=total, wall=wall,
    )  # fmt: skip
    return ruled(store, drill_id, card, policy)


def overrides(rulings: Iterable[RulingRow]) -> dict[str, str]:
    """The verdicts that count by line: of several overrides the last."""
    return {one.line: one.verdict for one in rulings if one.verdict is not None}


def disputed(rulings: Iterable[RulingRow]) -> list[str]:
    """The lines that are disputed and that no later override has answered."""
    found: dict[str, bool] = {}
    for one in rulings:
        found[one.line] = one.kind == "dispute"
    return [line for line, still in found.items() if still]

"""Stored drills read under another policy: what changes, line by line. Nothing is written unless told to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from records.drill_rows import RUNNING
from records.listing import DrillFilter, ListedDrill
from records.problems import RecordsProblem
from records.store import Store
from scoring.grade import grade
from scoring.policy import Policy
from ui.desk.grading import keep_card

# Shares of points are kept to six digits; less than this is rounding.
ROUNDING = 0.05
BATCH = 200


@dataclass(frozen=True, slots=True)
class Change:
    """A line before and after: verdict and points of most, None where the line is not there."""

    line: str
    before: str | None
    after: str | None
    points: tuple[float, float] | None
    new_points: tuple[float, float] | None
    because: str

    def to_json(self) -> dict[str, Any]:
        """The change as a JSON object."""
        return {"line": self.line, "before": _side(self.before, self.points),
                "after": _side(self.after, self.new_points), "because": self.because}  # fmt: skip

    def __str__(self) -> str:
        was, now = _words(self.before, self.points), _words(self.after, self.new_points)
        return f"{self.line}: {was} -> {now}. {self.because}"


@dataclass(frozen=True, slots=True)
class Rescored:
    """A drill under the other policy: its total before, if it had one, and after, and every line that changes.

    `problem` says why it could not be read; then nothing else is there. `written` says whether a scorecard was added.
    """

    drill: ListedDrill
    total: float | None = None
    changes: list[Change] = field(default_factory=list)
    problem: str = ""
    written: bool = False

    def to_json(self) -> dict[str, Any]:
        """The result as a JSON object."""
        one = self.drill
        row: dict[str, Any] = {"drill": one.id, "person": one.person, "scenario": one.scenario_id, "mode": one.mode}
        row |= {"policy_before": one.policy_id, "total_before": one.total, "total_after": self.total}
        row |= {"changes": [change.to_json() for change in self.changes], "written": self.written}
        return row | ({"problem": self.problem} if self.problem else {})


def rescore(
    store: Store, policy: Policy, wall: float, write: bool = False, wanted: DrillFilter | None = None
) -> Iterator[Rescored]:
    """Every stored drill that is over under this policy, the oldest first, one after the other."""
    offset = 0
    while True:
        batch = store.drills.list(wanted, limit=BATCH, offset=offset, order="oldest")
        for drill in batch:
            if drill.status != RUNNING:
                yield _rescored(store, drill, policy, wall, write)
        if len(batch) < BATCH:
            return
        offset += BATCH


def summary(results: list[Rescored]) -> list[tuple[str, int, int, int]]:
    """`(line, better, worse, other)`: in how many drills each line changes its verdict for the better, and so on."""
    order = {"missed": 0, "partly": 1, "met": 2}
    found: dict[str, list[int]] = {}
    for result in results:
        for change in result.changes:
            if change.before == change.after:
                continue
            before, after = order.get(change.before or ""), order.get(change.after or "")
            which = 2 if before is None or after is None else 0 if after > before else 1
            found.setdefault(change.line, [0, 0, 0])[which] += 1
    return [(line, *counts) for line, counts in sorted(found.items())]  # type: ignore[misc]


def _rescored(store: Store, drill: ListedDrill, policy: Policy, wall: float, write: bool) -> Rescored:
    try:
        trace = store.drills.trace(drill.id)
        if trace is None:
            return Rescored(drill, problem="Its trace was not kept.")
        card = grade(trace, policy).to_json()
        before = store.drills.scorecard(drill.id, drill.policy_digest) if drill.policy_digest else None
        kept = store.drills.scorecard(drill.id, policy.digest)
        new = kept is None or kept["grader"] != card["grader"]
        if write and new:
            keep_card(store, drill.id, policy, card, wall)
    except RecordsProblem as problem:
        return Rescored(drill, problem=str(problem))
    except (LookupError, TypeError, ValueError) as problem:
        return Rescored(drill, problem=f"It cannot be graded: {problem}")
    return Rescored(drill, card["total"], changes(before, card), written=write and new)


def changes(before: dict[str, Any] | None, after: dict[str, Any]) -> list[Change]:
    """The lines in which two scorecards differ, in verdict or in points; every line where there was no scorecard."""
    old = {row["id"]: row for row in (before or {"lines": []})["lines"]}
    new = {row["id"]: row for row in after["lines"]}
    found = []
    for line in sorted({*old, *new}):
        was, now = old.get(line), new.get(line)
        if was is not None and now is not None and not _differs(was, now):
            continue
        because = str((now or was or {}).get("because") or "")
        found.append(Change(line, was and was["verdict"], now and now["verdict"], _points(was), _points(now), because))
    return found


def _differs(was: dict[str, Any], now: dict[str, Any]) -> bool:
    moved = any(abs(float(was[key]) - float(now[key])) > ROUNDING for key in ("points", "max"))
    return bool(was["verdict"] != now["verdict"] or moved)


def _points(row: dict[str, Any] | None) -> tuple[float, float] | None:
    return None if row is None else (float(row["points"]), float(row["max"]))


def _side(verdict: str | None, points: tuple[float, float] | None) -> dict[str, Any] | None:
    return None if points is None else {"verdict": verdict, "points": points[0], "max": points[1]}


def _words(verdict: str | None, points: tuple[float, float] | None) -> str:
    if points is None:
        return "no such line"
    told = str(verdict).replace("_", " ")
    return f"{told} {points[0]:.3g} of {points[1]:.3g}" if points[1] else told

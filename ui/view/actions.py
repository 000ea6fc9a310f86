"""Action items in words: how old they are, whether they are late, and the same as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from records.actions import UNDONE, ActionRow
from ui.view.tables import as_csv

STATE_WORDS = {"open": "Open", "in_progress": "In progress", "done": "Done", "dropped": "Dropped"}
HEAD = ("drill", "item", "description", "owner", "due", "state", "age_days", "overdue_days", "person", "scenario",
        "mode", "created", "changed")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lateness:
    """How an item stands against its day: its age in days, days over its due date (None without one or not yet)."""

    age: int
    late: int | None
    words: str

    @property
    def overdue(self) -> bool:
        """Whether it should have been done by now."""
        return self.late is not None


def lateness(row: ActionRow, wall: float) -> Lateness:
    """How old an item is at this wall time, and how late where it is not done."""
    today = datetime.fromtimestamp(wall, UTC).date()
    age = max(0, (today - date.fromisoformat(row.created[:10])).days)
    old = "new today" if age == 0 else f"{_days(age)} old"
    if row.due is None:
        return Lateness(age, None, f"{old}, no due date")
    left = (date.fromisoformat(row.due) - today).days
    if row.state not in UNDONE:
        return Lateness(age, None, f"{old}, was due {row.due}")
    if left < 0:
        return Lateness(age, -left, f"{old}, {_days(-left)} overdue")
    return Lateness(age, None, f"{old}, due {'today' if left == 0 else f'in {_days(left)}'}")


def as_rows(items: Iterable[ActionRow], wall: float) -> list[dict[str, Any]]:
    """The items as JSON objects, with their age."""
    found = []
    for row in items:
        late = lateness(row, wall)
        cells = (row.drill_id, row.n, row.description, row.owner, row.due, row.state, late.age, late.late, row.person,
                 row.title, row.mode, row.created, row.changed)  # fmt: skip
        found.append(dict(zip(HEAD, cells, strict=True)))
    return found


def items_csv(items: Iterable[ActionRow], wall: float) -> str:
    """The items as CSV."""
    return as_csv(HEAD, [list(row.values()) for row in as_rows(items, wall)])


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"

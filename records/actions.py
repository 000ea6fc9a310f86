"""Action items of post-mortems, and what became of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from records import drill_rows
from records.database import Database
from records.listing import DrillFilter, conditions
from records.problems import NotKept
from records.stamps import clean, stamp
from records.tables import ActionChange, ActionItem, Drill, Person, Scenario

STATES = ("open", "in_progress", "done", "dropped")
UNDONE = ("open", "in_progress")
LONGEST = 1000


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action item. `due` is a day or None; `created` and `changed` are UTC text, `changed` None while it is new."""

    drill_id: str
    n: int
    description: str
    owner: str
    due: str | None
    state: str
    created: str
    person_id: str
    person: str
    title: str
    mode: str
    changed: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change of an action item: the state it went to, who said so, and what they noted."""

    n: int
    state: str
    note: str
    author: str
    created: str


class Actions:
    """The action items of the store. Wall time, in seconds since 1970, comes from the caller."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(
        self, drill_id: str, items: Iterable[Mapping[str, object]], day: str, wall: float
    ) -> list[ActionRow]:
        """Keep the action items of a submitted post-mortem: `{"description","owner","due"}`, those without words left
        out. A drill whose items are kept already stays as it is. Raises NotKept for an unknown drill.

        `day` is the day on which the drill plays: an item that is due a week after it is due a week from now.
        """
        moved = datetime.fromtimestamp(wall, UTC).date() - date.fromisoformat(day)

        def work(session: Session) -> None:
            drill_rows.find(session, drill_id, lock=True)
            if session.scalar(select(func.count()).where(ActionItem.drill_id == drill_id)):
                return
            said = [item for item in items if _text(item, "description")]
            for n, item in enumerate(said, 1):
                session.add(
                    ActionItem(drill_id=drill_id, n=n, description=_text(item, "description"), state="open",
                               owner=_text(item, "owner"), due=_day(_text(item, "due"), moved), created=stamp(wall))
                )  # fmt: skip
            session.flush()

        self._database.write(work)
        return self.of(drill_id)

    def of(self, drill_id: str) -> list[ActionRow]:
        """The action items of a drill, in order."""
        return self._rows(_query().where(ActionItem.drill_id == drill_id).order_by(ActionItem.n))

    def undone(self, person_id: str, limit: int = 50) -> list[ActionRow]:
        """What is not done of a person's drills, what is due first; without a date last."""
        return self._rows(
            _query().where(Drill.person_id == person_id, ActionItem.state.in_(UNDONE)).order_by(*_by_due()).limit(limit)
        )

    def all(
        self, wanted: DrillFilter | None = None, states: Iterable[str] = UNDONE, limit: int = 500
    ) -> list[ActionRow]:
        """The action items of the drills that fit, in these states, what is due first."""
        query = _query().where(*conditions(wanted or DrillFilter()), ActionItem.state.in_(tuple(states)))
        return self._rows(query.order_by(*_by_due()).limit(limit))

    def change(self, drill_id: str, n: int, state: str, *, note: str, author: str, wall: float) -> ActionRow:
        """Say what became of an action item; the change is appended to its history. Raises NotKept."""
        who = clean(author).strip()
        if state not in STATES:
            raise NotKept(f"The state {state!r} does not exist; choose one of {', '.join(STATES)}.")
        if not who:
            raise NotKept("A name is missing; say who you are.")

        def work(session: Session) -> None:
            item = session.get(ActionItem, (drill_id, n), with_for_update=True)
            if item is None:
                raise NotKept("This action item is not in the database; open the drills page again.")
            mine = (ActionChange.drill_id == drill_id, ActionChange.item == n)
            last = session.scalar(select(func.max(ActionChange.n)).where(*mine)) or 0
            session.add(
                ActionChange(drill_id=drill_id, item=n, n=last + 1, state=state, note=clean(note).strip()[:LONGEST],
                             author=who, created=stamp(wall))
            )  # fmt: skip
            item.state = state
            session.flush()

        self._database.write(work)
        return next(row for row in self.of(drill_id) if row.n == n)

    def history(self, drill_id: str, n: int) -> list[ChangeRow]:
        """The changes of an action item, in order."""
        wanted = select(ActionChange).where(ActionChange.drill_id == drill_id, ActionChange.item == n)
        with self._database.reading() as session:
            return [
                ChangeRow(row.n, row.state, row.note, row.author, row.created)
                for row in session.scalars(wanted.order_by(ActionChange.n))
            ]

    def _rows(self, query: Select[Any]) -> list[ActionRow]:
        with self._database.reading() as session:
            return [ActionRow(*tuple(row)) for row in session.execute(query)]


def _query() -> Select[Any]:
    changed = (
        select(func.max(ActionChange.created))
        .where(ActionChange.drill_id == ActionItem.drill_id, ActionChange.item == ActionItem.n)
        .scalar_subquery()
    )
    query = (
        select(
            ActionItem.drill_id, ActionItem.n, ActionItem.description, ActionItem.owner, ActionItem.due,
            ActionItem.state, ActionItem.created, Drill.person_id, Person.name, Scenario.title, Drill.mode, changed,
        )
        .join(Drill, Drill.id == ActionItem.drill_id)
        .join(Person, Person.id == Drill.person_id)
        .join(Scenario, Scenario.digest == Drill.scenario_digest)
    )  # fmt: skip
    whole: Select[Any] = query  # type: ignore[assignment]
    return whole


def _by_due() -> tuple[ColumnElement[Any], ...]:
    item = ActionItem.__table__.c
    return (item.due.is_(None), item.due, item.created, item.drill_id, item.n)


def _text(item: Mapping[str, object], key: str) -> str:
    return clean(str(item.get(key) or "")).strip()[:LONGEST]


def _day(text: str, moved: timedelta) -> str | None:
    try:
        return (date.fromisoformat(text) + moved).isoformat()
    except (ValueError, OverflowError):
        return None

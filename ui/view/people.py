"""Who is who, where they are and what they are doing, as the seat can see it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from engine.trace import Event
from ui.view.names import ROLES, Names, plain
from ui.view.status import holders

ON_CALL = {
    "now": "on call",
    "secondary": "second on call",
    "next": "on call next",
    "before": "was on call before",
    "off": "off duty",
}


@dataclass(slots=True)
class PersonRow:
    """One person. `state` is in, busy, paged or away; `doing` says it in words."""

    id: str
    name: str
    title: str
    team: str
    level: str | None
    kind: str
    on_call: str
    state: str
    doing: str
    roles: list[str]
    you: bool
    since: int | None


def people(events: Iterable[Event], header: dict[str, Any], person: str) -> list[PersonRow]:
    """Everybody: those in the incident first, then who can be paged now, then the rest, stakeholders last."""
    names = Names(header)
    seen = list(events)
    rows = {row["id"]: _row(row, names, person) for row in header["people"]}
    for event in seen:
        who = event.data.get("person")
        row = rows.get(who) if isinstance(who, str) else None
        if event.kind == "paged" and row and row.state == "away" and not row.you:
            row.state, row.doing, row.since = "paged", "paged, no answer yet", event.at
        elif event.kind == "page_unanswered" and row and row.state == "paged":
            row.state, row.doing = "away", "did not answer the page"
        elif event.kind == "page_answered" and row and row.state == "paged":
            row.doing = "answered, joining"
        elif event.kind in {"joined", "bring_in"} and row and row.state != "busy":
            row.state, row.doing, row.since = "in", "", event.at
        elif event.kind in {"left", "release"} and row:
            row.state, row.doing, row.since = "away", "released", event.at
        elif event.kind == "task_started" and row:
            task = "looking into" if event.data.get("task") == "ask" else plain(str(event.data.get("task")))
            if event.data.get("task") == "remedy":
                task = "carrying out a remedy on"
            row.state, row.doing = "busy", f"{task} {names.thing(event.data.get('about'))}"
            if event.data.get("task") == "other":
                row.doing = "busy with something else"
        elif event.kind == "task_done" and row:
            row.state, row.doing = "in", ""
    for role, holder in holders(seen).items():
        if holder in rows:
            rows[holder].roles.append(ROLES[role])
    order = {"in": 0, "busy": 0, "paged": 1, "away": 2}
    duty = {"now": 0, "secondary": 1, "next": 2, "before": 3, "off": 4}

    def place(row: PersonRow) -> tuple[bool, bool, int, int, str, str]:
        called = duty.get(row.on_call, 4)
        return row.kind != "responder", not row.you, order[row.state], called, row.level or "L9", row.name

    return sorted(rows.values(), key=place)


def _row(row: dict[str, Any], names: Names, person: str) -> PersonRow:
    you = row["id"] == person
    return PersonRow(
        row["id"], row["name"], row["title"], names.team(row["team"]), row.get("level"), row["kind"],
        row.get("on_call", "off"), "in" if you else "away", "", [], you, None,
    )  # fmt: skip

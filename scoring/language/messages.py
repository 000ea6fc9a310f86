"""What a message says: the fields of its form, what it promises, and problems in its wording.

What counts follows the labelling conventions: a field is 1 only if the information is there, in any wording; the blanks
of a template, "TBD" and "soon" are 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scoring.language.message_cause import action_items, root_cause
from scoring.language.message_doing import update
from scoring.language.message_eta import eta
from scoring.language.message_fields import impact, incident
from scoring.language.message_lead import commander
from scoring.language.message_length import duration
from scoring.language.message_next import next_update
from scoring.language.message_parts import message_segments
from scoring.language.message_problems import problems
from scoring.language.message_severity import severity
from scoring.language.message_stage import status

FIELDS: dict[str, tuple[str, ...]] = {
    "initial": ("incident", "severity", "status", "impact", "commander", "next_update"),
    "update": ("incident", "status", "update", "next_update", "eta"),
    "resolution": ("incident", "status", "duration", "root_cause", "action_items"),
}
"""The documented fields of each form of message."""

_ANY_START = "2026-01-01T12:00:00+00:00"


@dataclass(frozen=True, slots=True)
class MessageReading:
    """What a message says. `fields` and `problems` hold what is there, each with the words that show it; `level` is
    "SEV1".."SEV4". The next update comes as drill second, where it can be told, and as the words of the text."""

    fields: dict[str, str]
    problems: dict[str, str]
    stage: str | None
    level: str | None
    next_update_at: int | None
    next_update_words: str | None


def read_text(text: str, form: str, start: str = _ANY_START, now: int = 0) -> MessageReading:
    """Read a message of a form (`initial`, `update` or `resolution`); the fields of the form, and impact in each.

    `start` is the ISO instant of drill second 0 with a fixed offset, `now` the drill second it was sent at; both matter
    for the drill second of the next update alone. Raises ValueError for another form.
    """
    if form not in FIELDS:
        raise ValueError(f"form is {form!r}; expected one of {', '.join(FIELDS)}")
    parts = message_segments(text, form)
    level = severity(parts)
    stated, stage = status(parts)
    promise = next_update(parts, start, now)
    broken = incident(parts)
    words: dict[str, str | None] = {
        "incident": broken,
        "severity": level[1] if level else None,
        "status": stated,
        "impact": impact(parts, broken is not None),
        "next_update": promise[0] if promise else None,
    }
    wanted = FIELDS[form] if "impact" in FIELDS[form] else (*FIELDS[form], "impact")
    for name, reader in (
        ("commander", commander), ("update", update), ("eta", eta), ("duration", duration), ("root_cause", root_cause),
        ("action_items", action_items),
    ):  # fmt: skip
        if name in wanted:
            words[name] = reader(parts)
    found = {name: quote for name in wanted if (quote := words[name])}
    wrong = problems(form, parts, {name: int(name in found) for name in wanted})
    return MessageReading(
        found, wrong, stage, level[0] if level else None, promise[1] if promise else None, promise[2] if promise else None
    )


def read_message(text: str, form: str, start: str, now: int) -> dict[str, Any]:
    """The reading as data, as a command stores it: every field of the form and `impact` as 0 or 1, `next_update_at`
    (drill second or None), `stage`, `level`, `problems`, and `quotes` (field or problem to the words)."""
    reading = read_text(text, form, start, now)
    wanted = FIELDS[form] if "impact" in FIELDS[form] else (*FIELDS[form], "impact")
    read: dict[str, Any] = {name: int(name in reading.fields) for name in wanted}
    read["next_update_at"] = reading.next_update_at
    read["stage"] = reading.stage
    read["level"] = reading.level
    read["problems"] = list(reading.problems)
    read["quotes"] = reading.fields | {name: quote for name, quote in reading.problems.items() if quote}
    return read

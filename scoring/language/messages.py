"""What a message says: the fields of its form, what it promises, and problems in its wording.

What counts follows the labelling conventions: a field is 1 only if the information is there, in any wording; the blanks
of a template, "TBD" and "soon" are 0.
"""

from __future__ import annotations

from typing import Any

from scoring.language import message_fields as fields_of
from scoring.language import message_outcome as outcome
from scoring.language import message_work as work_of
from scoring.language.levels import severity
from scoring.language.message_problems import problems
from scoring.language.sentences import segments
from scoring.language.vocabulary.labels import MESSAGE_LABELS

FIELDS: dict[str, tuple[str, ...]] = {
    "initial": ("incident", "severity", "status", "impact", "commander", "next_update"),
    "update": ("incident", "status", "update", "next_update", "eta"),
    "resolution": ("incident", "status", "duration", "root_cause", "action_items"),
}
"""The documented fields of each form of message."""


def read_message(text: str, form: str, start: str, now: int) -> dict[str, Any]:
    """Read a message of a form (`initial`, `update` or `resolution`).

    `start` is the ISO instant of drill second 0 with a fixed offset, `now` the drill second it was sent at. The result
    holds every field of the form and `impact` as 0 or 1, and `next_update_at` (drill second or None), `stage`, `level`
    ("SEV1".."SEV4" or None), `problems` and `quotes` (field or problem to the words). Raises ValueError for"
     " another form.
    """
    if form not in FIELDS:
        raise ValueError(f"form is {form!r}; expected one of {', '.join(FIELDS)}")
    parts = segments(text, MESSAGE_LABELS)
    level = severity(parts)
    stated, stage = fields_of.status(parts)
    promise = outcome.next_update(parts, start, now)
    broken = fields_of.incident(parts)
    words: dict[str, str | None] = {
        "incident": broken,
        "severity": level[1] if level else None,
        "status": stated,
        "impact": fields_of.impact(parts, broken is not None),
        "commander": fields_of.commander(parts),
        "next_update": promise[0] if promise else None,
        "update": work_of.update(parts),
        "eta": outcome.eta(parts),
        "duration": outcome.duration(parts),
        "root_cause": outcome.root_cause(parts),
        "action_items": outcome.action_items(parts),
    }
    wanted = FIELDS[form] if "impact" in FIELDS[form] else (*FIELDS[form], "impact")
    read: dict[str, Any] = {name: int(words[name] is not None) for name in wanted}
    wrong = problems(form, parts, read)
    read["next_update_at"] = promise[1] if promise else None
    read["stage"] = stage
    read["level"] = level[0] if level else None
    read["problems"] = list(wrong)
    read["quotes"] = {name: quote for name in wanted if (quote := words[name])} | {n: q for n, q in wrong.items() if q}
    return read

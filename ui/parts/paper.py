"""A form that saves while it is being typed, so that a reload or a killed server loses nothing.

The browser sends what was typed half a second after the last key and keeps a copy until the server has confirmed it.
A `revision` counts the changes; the caller stores it with the text and hands it back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import streamlit as st

HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "firedrill.paper", js=(HERE / "paper.js").read_text(encoding="utf-8"), isolate_styles=False
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table field: `type` is an HTML input type, `choices` are offered while typing."""

    id: str
    label: str
    type: str = "text"
    choices: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A text field, or the table when it has columns. `offer` is text one click puts in, `rows` the lines shown."""

    id: str
    label: str
    hint: str = ""
    rows: int = 3
    placeholder: str = ""
    offer: str = ""
    offer_words: str = ""
    columns: tuple[Column, ...] = ()


@dataclass(slots=True)
class Written:
    """What stands in a form: texts by field, rows of its table, seconds on its timer, number of the last change."""

    fields: dict[str, str] = field(default_factory=dict)
    rows: list[dict[str, str]] = field(default_factory=list)
    seconds: int = 0
    revision: int = 0

    def to_json(self) -> dict[str, Any]:
        """The form as a JSON object."""
        return {"fields": self.fields, "rows": self.rows, "seconds": self.seconds, "revision": self.revision}

    @classmethod
    def from_json(cls, row: dict[str, Any]) -> Written:
        """Rebuild a form from its JSON object; what is missing is empty."""
        return cls(
            {str(key): str(value) for key, value in (row.get("fields") or {}).items()},
            [{str(k): str(v) for k, v in one.items()} for one in row.get("rows") or []],
            int(row.get("seconds") or 0),
            int(row.get("revision") or 0),
        )


def paper(
    form: str, fields: list[Field], written: Written, save: Callable[[Written], None], *, timed: bool = False,
    focus: str = "",
) -> None:  # fmt: skip
    """Draw the form `form` as it was `written`; `save` gets every change that is newer than the last one stored.

    `timed` shows a timer that counts up while the page is in view. `focus` is the field to start typing in.
    """
    key = f"paper-{form}"

    # A state called "value" would never reach its callback: Streamlit unwraps a lone key of that name.
    def changed() -> None:
        sent = (st.session_state[key] or {}).get("written")
        if sent:
            newer = Written.from_json(sent)
            if newer.revision > written.revision:
                save(newer)

    _mount(
        key=key,
        data={
            "form": form,
            "fields": [_field(one) for one in fields],
            "values": written.fields,
            "rows": written.rows,
            "seconds": written.seconds,
            "revision": written.revision,
            "timed": timed,
            "focus": focus,
        },
        on_written_change=changed,
    )


def newest(written: Written, form: str) -> Written:
    """What stands in the form now: what was stored, or what the browser sent since."""
    sent = (st.session_state.get(f"paper-{form}") or {}).get("written")
    held = Written.from_json(sent) if sent else written
    return held if held.revision >= written.revision else written


def _field(one: Field) -> dict[str, Any]:
    columns = [
        {"id": column.id, "label": column.label, "type": column.type, "choices": column.choices}
        for column in one.columns
    ]
    return {
        "id": one.id,
        "label": one.label,
        "hint": one.hint,
        "rows": one.rows,
        "placeholder": one.placeholder,
        "offer": one.offer,
        "offer_words": one.offer_words,
        "table": bool(one.columns),
        "columns": columns,
    }

"""Messages: the fields of their kind, problems in their wording, and the words that earned each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scoring.grading.table import Given, kind
from scoring.grading.values import one_of, text_of
from scoring.language.messages import FIELDS, read_text


@kind("messages")
def messages(row: Mapping[str, Any], given: Given) -> dict[str, Any]:
    """Messages that responders write: `{"id", "kind", "severity", "text"}`.

    The severity is the level at which the incident stands; what the text says of it is read from the text alone.
    """
    form = one_of(row, "kind", tuple(FIELDS))
    reading = read_text(text_of(row), form)
    return {
        "fields": {name: int(name in reading.fields) for name in FIELDS[form]},
        "problems": list(reading.problems),
        "quotes": {name: reading.fields[name] for name in FIELDS[form] if name in reading.fields}
        | {name: quote for name, quote in reading.problems.items() if quote},
        "next_update_at": reading.next_update_words,
    }

"""Post-mortems: what is really in them, and with a record what they claim otherwise than it was."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scoring.graded_texts import grade_post_mortem
from scoring.grading.table import Given, kind
from scoring.grading.values import text_of


@kind("postmortems")
def postmortems(row: Mapping[str, Any], given: Given) -> dict[str, Any]:
    """Post-mortems: `{"id", "text"}`, Markdown or plain."""
    return grade_post_mortem({"text": text_of(row)}, given.trace)

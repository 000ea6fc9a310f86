"""Sentences of a post-mortem: whether somebody is blamed, and by which words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scoring.graded_texts import grade_sentence
from scoring.grading.table import Given, kind
from scoring.grading.values import text_of


@kind("sentences")
def sentences(row: Mapping[str, Any], given: Given) -> dict[str, Any]:
    """Sentences: `{"id", "text"}`."""
    return grade_sentence({"text": text_of(row)})

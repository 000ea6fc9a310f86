"""Rows of sentences and post-mortems graded in bulk: the answers of `grade sentences` and `grade postmortems`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.trace import Trace
from scoring.fact_check.check import read_post_mortem_against
from scoring.language.blame import reads_as_blame
from scoring.language.post_mortems import read_post_mortem

POST_MORTEM_KEYS: tuple[str, ...] = (
    "sections", "blameful", "blame", "action_items", "root_cause_depth", "timeline_events", "quotes",
    "contradictions", "omissions",
)  # fmt: skip
"""The keys of a graded post-mortem, in the order they are written; the last two only with a record."""


def grade_sentence(row: Mapping[str, Any]) -> dict[str, Any]:
    """`{"text"}` to `{"blameful": 0|1, "quote", "because"}`; quote and reason are empty when nobody is blamed."""
    blames, quote, because = reads_as_blame(str(row["text"]))
    return {"blameful": blames, "quote": quote, "because": because}


def grade_post_mortem(row: Mapping[str, Any], trace: Trace | None = None) -> dict[str, Any]:
    """`{"text"}` (Markdown or plain) to what it contains; with the trace of a record also what it claims otherwise than
    it was, and what it leaves out."""
    text = str(row["text"])
    reads = read_post_mortem(text) if trace is None else read_post_mortem_against(text, trace)
    return {name: reads[name] for name in POST_MORTEM_KEYS if name in reads}

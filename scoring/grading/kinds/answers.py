"""Answers to interview questions: the key points each makes, by which words, and what speaks against them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scoring.answers.reader import read_answer
from scoring.grading.table import Given, kind
from scoring.grading.values import one_of, text_of


@kind("answers")
def answers(row: Mapping[str, Any], given: Given) -> dict[str, Any]:
    """Answers to interview questions: `{"id", "question", "answer"}`, the question one that has a marking guide."""
    question = one_of(row, "question", tuple(sorted(given.guides, key=lambda name: (len(name), name))))
    return read_answer(text_of(row, "answer"), given.guides[question]).to_json()

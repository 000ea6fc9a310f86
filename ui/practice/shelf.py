"""What the practice pages read of the files that are shipped: the question bank and the marking guides."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from engine.source.problems import has_errors
from records import library
from records.problems import LibraryProblem
from scoring.answers.guide import Rules, load_guides
from scoring.answers.reader import read_answer
from scoring.questions import Shelf, load_shelf


@cache
def shelf() -> Shelf:
    """Every question and item that can be used. Raises LibraryProblem when there is none."""
    found, problems = load_shelf(library.question_files())
    if not found.ids():
        raise LibraryProblem(f"The questions cannot be used: {problems[0]}" if problems else "There are no questions.")
    return found


@cache
def guides() -> Mapping[str, Rules]:
    """The marking guides by question. Raises LibraryProblem when one cannot be used."""
    found, problems = load_guides(library.guide_files())
    if has_errors(problems):
        raise LibraryProblem(f"The marking guides cannot be used: {problems[0]}")
    return found


def reading(question: str, answer: str) -> dict[str, object] | None:
    """What the reader finds in an answer, as JSON; None where the question has no marking guide."""
    rules = guides().get(question)
    return read_answer(answer, rules).to_json() if rules is not None else None

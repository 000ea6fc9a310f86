"""The shipped marking guides and the table of cases, for tests of free-text answers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from records import library
from scoring.answers.guide import Rules, load_guides
from scoring.answers.reader import Reading, read_answer

CASES = Path(__file__).parent / "cases" / "answers"


@cache
def guides() -> dict[str, Rules]:
    """The rules of every question."""
    found, problems = load_guides(library.guide_files())
    assert not problems, problems[0]
    return found


def reading(question: str, text: str) -> Reading:
    """What the reader makes of an answer."""
    return read_answer(text, guides()[question])


def cases(question: str) -> Iterator[tuple[str, bool, str]]:
    """(slug, whether the point is earned, answer) of a question's table: a line with a slug, then a line for each
    answer that earns it (`+`) or does not (`-`)."""
    slug = ""
    for line in (CASES / f"{question}.txt").read_text("utf-8").splitlines():
        if line.startswith(("+ ", "- ")):
            yield slug, line[0] == "+", line[2:]
        elif line:
            slug = line


def orders(named: str) -> list[str]:
    """Texts that ask for points instead of earning them, `named` in the place of the points."""
    lines = (CASES / "orders.txt").read_text("utf-8").splitlines()
    return [line.replace("\\n", "\n").replace("{}", named, 1) for line in lines]


def whole() -> Iterator[tuple[str, frozenset[str], str]]:
    """(question, slugs that are earned, answer) of answers of several sentences, one a line, `\\n` a line end."""
    for line in (CASES / "whole.txt").read_text("utf-8").splitlines():
        question, earned, text = line.split("|", 2)
        yield question, frozenset(earned.split()), text.replace("\\n", "\n")

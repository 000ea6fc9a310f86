"""The table of what a document of practices states, line by line, and how each statement is held to.

A statement is judged by criteria in a drill, asked in a question on a topic, or carries the reason why neither can be.
The document is not part of Firedrill; its digest and line numbers tie the table to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from engine.source.document import compose
from engine.source.problems import Problem, has_errors
from engine.source.validate import validate
from scoring.questions.shelf import Shelf

LETTER = "H"
Span = Annotated[str, Field(pattern=r"^[0-9]+(-[0-9]+)?$")]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Statement(_Part):
    """What the document states on some of its lines, in our words, and how it is held to: exactly one way."""

    lines: Span
    practice: str
    says: str
    criteria: tuple[str, ...] = ()
    topic: str | None = None
    unseen: str | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Statement:
        if sum(map(bool, (self.criteria, self.topic, self.unseen))) != 1:
            raise ValueError("a statement has criteria, a topic, or the reason why it is unseen: exactly one of them")
        return self


class Section(_Part):
    """The statements of one place of the document."""

    place: str
    statements: tuple[Statement, ...]


class Statements(_Part):
    """The whole table. `apart` are the lines of the document that state nothing."""

    document: str
    sha256: str
    lines: int
    apart: tuple[Span, ...]
    sections: tuple[Section, ...]

    def all(self) -> Iterator[tuple[str, Statement]]:
        """Every statement with its place, in the order of the document."""
        return ((section.place, statement) for section in self.sections for statement in section.statements)

    def of(self, practice: str) -> list[tuple[str, Statement]]:
        """The statements that a practice carries, with their places."""
        return [(place, statement) for place, statement in self.all() if statement.practice == practice]


@dataclass(frozen=True, slots=True)
class Gap:
    """Lines of the document that the table does not speak of, or speaks of twice."""

    line: int
    times: int


def load_statements(text: str, file: str) -> tuple[Statements | None, list[Problem]]:
    """The table a text describes and every problem found in it; None when an error stands in its way."""
    document, problems = compose(text, file, LETTER)
    if document is None:
        return None, problems
    found, more = validate(document, Statements, LETTER)
    problems = problems + more
    return (None if has_errors(problems) else found), problems


def numbers(span: str) -> range:
    """The lines of a span: `195-204`, `11`."""
    first, _, last = span.partition("-")
    return range(int(first), int(last or first) + 1)


def gaps(table: Statements) -> list[Gap]:
    """The lines that are not spoken of exactly once, from the first to the last of the document."""
    spans = [*table.apart, *(statement.lines for _, statement in table.all())]
    times: dict[int, int] = {}
    for span in spans:
        for line in numbers(span):
            times[line] = times.get(line, 0) + 1
    last = max([table.lines, *times])
    return [Gap(line, times.get(line, 0)) for line in range(1, last + 1)
            if times.get(line, 0) != (1 if line <= table.lines else 0)]  # fmt: skip


def unasked(table: Statements, shelf: Shelf) -> list[tuple[str, str]]:
    """Statements that the question bank does not hold: (`place, line: what it says`, what is lacking).

    Every statement needs an item that cites its practice, whatever else holds people to it, since a drill shows only
    what its incident asks for. One that names a topic needs a question or an item that does so on that topic.
    """
    marked = {practice for item in shelf.items.values() for practice in item.practices}
    topics = {id: thing.topic for things in (shelf.questions, shelf.items) for id, thing in things.items()}
    asked = {(topic, practice) for id, topic in topics.items() for practice in shelf.practices(id)}
    lacking = []
    for place, one in table.all():
        name = f"{place}, line {one.lines}: {one.says}"
        if one.practice not in marked:
            lacking.append((name, f"no item cites {one.practice}"))
        if one.topic is not None and (one.topic, one.practice) not in asked:
            lacking.append((name, f"nothing on the topic {one.topic} cites {one.practice}"))
    return lacking

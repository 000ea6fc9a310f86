"""All files of questions together: what is asked anywhere, by its id."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from engine.source.document import Document, compose
from engine.source.problems import Problem, has_errors, in_order
from scoring.questions.bank import LETTER, read_bank
from scoring.questions.item import Item
from scoring.questions.question import Question

T = TypeVar("T")
FREE_TEXT = "question"
"""The kind of a question answered in free text, beside the kinds of items."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Questions and items by id, in the order of their ids."""

    questions: Mapping[str, Question]
    items: Mapping[str, Item]

    def get(self, id: str) -> Question | Item | None:
        """What has this id; None when nothing has, such as an item that was retired."""
        return self.items.get(id) or self.questions.get(id)

    def kind(self, id: str) -> str:
        """The kind of what has this id. Raises KeyError."""
        if id in self.items:
            return self.items[id].kind
        if id in self.questions:
            return FREE_TEXT
        raise KeyError(id)

    def ids(self) -> list[str]:
        """Every id, questions first."""
        return [*self.questions, *self.items]

    def practices(self, id: str) -> tuple[str, ...]:
        """The practices a question or item is about, each once. Raises KeyError."""
        if id in self.items:
            return self.items[id].practices
        points = self.questions[id].key_points.values()
        return tuple(dict.fromkeys(name for point in points for name in point.practices))


def load_shelf(
    files: Iterable[tuple[str, str]], practices: Collection[str] | None = None
) -> tuple[Shelf, list[Problem]]:
    """Everything in `(file name, text)` that can be used, and every problem. A file with an error is left out.

    Where an id is used twice the first one counts.
    """
    composed = [compose(text, name, LETTER) for name, text in files]
    problems = _repeated([document for document, _ in composed if document is not None])
    questions: dict[str, Question] = {}
    items: dict[str, Item] = {}
    for document, found in composed:
        bank, more = (None, []) if document is None else read_bank(document, practices)
        problems += found + more
        if bank is not None and not has_errors(found):
            questions = {**bank.questions, **questions}
            items = {**bank.items, **items}
    return Shelf(_in_order(questions), _in_order(items)), in_order(problems)


def repeated(files: Iterable[tuple[str, str]]) -> list[Problem]:
    """Ids that stand in more than one place of these files: attempts and cards are kept by id, so each is used once."""
    documents = [compose(text, name, LETTER)[0] for name, text in files]
    return _repeated([document for document in documents if document is not None])


def _repeated(documents: Iterable[Document]) -> list[Problem]:
    seen: dict[str, str] = {}
    problems: list[Problem] = []
    for document in documents:
        data = document.data if isinstance(document.data, dict) else {}
        for part in ("questions", "items"):
            of_part = data.get(part)
            for id in of_part if isinstance(of_part, dict) else ():
                line, column = document.key_position((part, id))
                if id in seen:
                    message = f"'{id}' is used already in {seen[id]}; ids are unique over all question files."
                    problems.append(Problem(document.file, line, column, "Q105", message))
                seen.setdefault(id, f"{document.file} on line {line}")
    return in_order(problems)


def _in_order(things: dict[str, T]) -> dict[str, T]:
    """By id, numbers by their size: q2 before q10."""
    return {id: things[id] for id in sorted(things, key=_place)}


def _place(id: str) -> tuple[str, int, str]:
    name, number = re.fullmatch(r"(.*?)([0-9]{0,9})", id).groups()  # type: ignore[union-attr]
    return name, int(number or 0), id

"""All files of questions together: what is asked anywhere, by its id."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from engine.source.document import compose
from engine.source.problems import Problem, in_order
from scoring.questions.bank import LETTER, Bank, load_bank
from scoring.questions.item import Item
from scoring.questions.question import Question

FREE_TEXT = "question"
"""The kind of a question answered in free text, beside the kinds of items."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Questions and items by id, in the order of the files."""

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
    """Everything in `(file name, text)` that can be used, and every problem. A file with an error is left out."""
    files = list(files)
    problems = repeated(files)
    banks: list[Bank] = []
    for name, text in files:
        bank, found = load_bank(text, name, practices)
        problems += found
        banks += [bank] if bank is not None else []
    questions = {id: one for bank in reversed(banks) for id, one in bank.questions.items()}
    items = {id: one for bank in reversed(banks) for id, one in bank.items.items()}
    order = [id for bank in banks for id in (*bank.questions, *bank.items)]
    kept = list(dict.fromkeys(order))
    return Shelf({i: questions[i] for i in kept if i in questions}, {i: items[i] for i in kept if i in items}), problems


def repeated(files: Iterable[tuple[str, str]]) -> list[Problem]:
    """Ids that stand in more than one place of these files: attempts and cards are kept by id, so each is used once."""
    seen: dict[str, str] = {}
    problems: list[Problem] = []
    for name, text in files:
        document, _ = compose(text, name, LETTER)
        data = document.data if document is not None and isinstance(document.data, dict) else {}
        for part in ("questions", "items"):
            of_part = data.get(part)
            for id in of_part if document is not None and isinstance(of_part, dict) else ():
                line, column = document.key_position((part, id)) if document is not None else (1, 1)
                if id in seen:
                    message = f"'{id}' is used already in {seen[id]}; ids are unique over all question files."
                    problems.append(Problem(name, line, column, "Q105", message))
                seen.setdefault(id, f"{name} on line {line}")
    return in_order(problems)

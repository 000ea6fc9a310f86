"""A file of questions: what one holds, and every problem in it at its place."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from engine.source.document import Document, compose
from engine.source.nodes import Path
from engine.source.problems import Problem, has_errors, in_order
from engine.source.reporter import Reporter
from engine.source.validate import validate
from scoring.questions.item import Item
from scoring.questions.parts import TOPICS, Id, Part
from scoring.questions.question import Question
from scoring.questions.registry import AnyItem

# The letter of the problems of question banks.
LETTER = "Q"
_ITEM: TypeAdapter[Item] = TypeAdapter(AnyItem)
_QUESTION = TypeAdapter(Question)


class Bank(Part):
    """The questions and items of one file, by id. `topic` is that of everything which names none of its own."""

    id: str
    version: str
    title: str
    topic: str = ""
    questions: dict[Id, Question] = {}
    items: dict[Id, AnyItem] = {}


def load_bank(text: str, file: str, practices: Collection[str] | None = None) -> tuple[Bank | None, list[Problem]]:
    """The bank a YAML text describes and every problem found in it; None when an error stands in its way.

    `practices` are the ids there are; without them it is not asked whether those that are named exist. Questions and
    items come with their topic filled in. What is wrong in the shape of an item is told alone; the rest of that item
    is looked at once it can be read.
    """
    document, problems = compose(text, file, LETTER)
    if document is None:
        return None, problems
    bank, more = read_bank(document, practices)
    problems = in_order(problems + more)
    return (None if has_errors(problems) else bank), problems


def read_bank(document: Document, practices: Collection[str] | None = None) -> tuple[Bank | None, list[Problem]]:
    """The same of a document that was composed already, without the problems found in composing it."""
    bank, problems = validate(document, Bank, LETTER)
    problems = in_order(problems + _check(document, practices))
    return (None if bank is None or has_errors(problems) else _with_topics(bank)), problems


def _with_topics(bank: Bank) -> Bank:
    """The bank with the topic of the file in everything that names none of its own."""
    return bank.model_copy(
        update={
            part: {
                id: thing if thing.topic else thing.model_copy(update={"topic": bank.topic})
                for id, thing in getattr(bank, part).items()
            }
            for part in ("questions", "items")
        }
    )


def _check(document: Document, practices: Collection[str] | None) -> list[Problem]:
    reporter = Reporter(document)
    data: Any = document.data if isinstance(document.data, dict) else {}
    if data and not any(isinstance(data.get(part), dict) and data[part] for part in ("questions", "items")):
        reporter.error((), "Q104", "the file has neither 'questions' nor 'items'.")
    _topic(reporter, ("topic",), data.get("topic"), None)
    for part, adapter in (("questions", _QUESTION), ("items", _ITEM)):
        for id, thing in _usable(document, part, adapter):
            path: Path = (part, id)
            _topic(reporter, path, thing.topic, data.get("topic"))
            for where, name in _cited(thing):
                if practices is not None and name not in practices:
                    reporter.error((*path, *where), "Q101", f"there is no practice '{name}'.", near=practices)
            if isinstance(thing, Item):
                for flaw in thing.flaws():
                    reporter.error((*path, *flaw.path), flaw.code, flaw.message, near=flaw.near, at_key=flaw.at_key)
    return reporter.problems


def _topic(reporter: Reporter, path: Path, own: Any, of_file: Any) -> None:
    where: Path = path if path == ("topic",) else (*path, "topic")
    if isinstance(own, str) and own and own not in TOPICS:
        reporter.error(where, "Q102", f"there is no topic '{own}'.", near=TOPICS)
    elif path != ("topic",) and not own and not of_file:
        reporter.error(path, "Q103", "it has no topic, and neither has the file.", at_key=True)


def _usable(document: Document, part: str, adapter: TypeAdapter[Any]) -> Iterator[tuple[str, Any]]:
    """The questions or items of a file that have the right shape, by id."""
    data = document.value((part,)) if document.has((part,)) else {}
    for id, given in (data if isinstance(data, Mapping) else {}).items():
        if document.sound((part, id)):
            try:
                yield id, adapter.validate_json(json.dumps(given), strict=True)
            except ValidationError:
                continue


def _cited(thing: Item | Question) -> Iterator[tuple[Path, str]]:
    """Every practice that is named, with its path below the question or item."""
    if isinstance(thing, Item):
        yield from ((("practices", k), name) for k, name in enumerate(thing.practices))
        return
    for slug, point in thing.key_points.items():
        yield from ((("key_points", slug, "practices", k), name) for k, name in enumerate(point.practices))

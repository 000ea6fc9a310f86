"""Checks a document against a pydantic model and says every problem at its place, in an author's words.

Plain scalars keep their kind: pydantic's readiness to take `on` for true, `'5'` for 5 or `3.0` for 3 would bring back
the surprises the composer removes. A validator of a model that raises ValueError is quoted word for word, and names
its own code by starting with it: `raise ValueError("S204 'until' must come after 'since'.")`.
"""

from __future__ import annotations

import re
from typing import get_args

from pydantic import BaseModel
from pydantic_core.core_schema import ErrorType

from engine.source.codes import BROKEN_RULE, MISSING_KEY, TOO_MUCH, UNKNOWN_KEY, WRONG_VALUE, code
from engine.source.document import Document
from engine.source.misfits import Misfit, Model, read
from engine.source.nodes import Data, Path
from engine.source.problems import MOST_PROBLEMS, Problem, did_you_mean, in_order, quoted, visible
from engine.source.sentences import found, hint, predicate
from engine.source.shapes import key_shapes_at, keys_at, shapes_at

_KNOWN = frozenset(get_args(ErrorType))


def validate(document: Document, model: type[Model], codes: str = "S") -> tuple[Model | None, list[Problem]]:
    """The model a document describes, or None, and every problem by place.

    `codes` is the letter of the file's family. What only follows from problems that `compose` has reported is left
    out, so None may come with no problem of its own.
    """
    checked, misfits = read(document, model)
    teller = _Teller(document, model, codes)
    worth = [misfit for misfit in misfits if _worth(document, misfit)]
    problems = [teller.tell(misfit) for misfit in worth[:MOST_PROBLEMS]]
    if len(worth) > MOST_PROBLEMS:
        message = f"The file has {len(worth)} problems; {MOST_PROBLEMS} of them are listed."
        problems.append(Problem(document.file, 1, 1, code(TOO_MUCH, codes), message))
    return checked, in_order(problems)


def _worth(document: Document, misfit: Misfit) -> bool:
    """Whether the misfit is more than the consequence of a problem that has been reported."""
    if document.broken(misfit.path):
        return False
    return not (misfit.kind in ("missing", "union_tag_not_found") and document.incomplete(misfit.path))


class _Teller:
    """Turns misfits into problems of one document."""

    def __init__(self, document: Document, model: type[BaseModel], letter: str) -> None:
        self._document = document
        self._model = model
        self._letter = letter

    def tell(self, misfit: Misfit) -> Problem:
        """The problem a misfit is for the author of the file."""
        document, path = self._document, misfit.path
        if misfit.kind == "extra_forbidden":
            return self._unknown_key(path)
        if misfit.kind in ("missing", "union_tag_not_found"):
            key = str(path[-1]) if misfit.kind == "missing" else str(misfit.context["discriminator"]).strip("'")
            owner = path[:-1] if misfit.kind == "missing" else path
            where = f" in {_name(owner)}" if owner else ""
            return self._problem(document.position(owner), MISSING_KEY, f"The key {quoted(key)} is missing{where}.")
        if misfit.kind in ("value_error", "assertion_error"):
            return self._own_rule(misfit, str(misfit.context.get("error", misfit.message)))
        if misfit.kind not in _KNOWN and "predicate" not in misfit.context:
            return self._own_rule(misfit, misfit.message)
        return self._wrong_value(misfit)

    def _problem(self, place: tuple[int, int], number: int, message: str) -> Problem:
        return Problem(self._document.file, *place, code(number, self._letter), message)

    def _unknown_key(self, path: Path) -> Problem:
        owner, key = path[:-1], str(path[-1])
        present = self._document.written(owner)
        known = keys_at(self._model, owner, self._document.data)
        free = [name for name in known if not isinstance(present, dict) or name not in present]
        where = f" in {_name(owner)}" if owner else ""
        message = f"Unknown key {quoted(key)}{where}.{did_you_mean(key, free)}"
        return self._problem(self._document.key_position(path), UNKNOWN_KEY, message)

    def _own_rule(self, misfit: Misfit, message: str) -> Problem:
        line, column = self._document.position(misfit.path)
        told = visible(" ".join(message.split()))
        match = re.match(rf"({re.escape(self._letter)}[0-9]{{3}}):? +(.+)", told)
        named, told = match.groups() if match else (code(BROKEN_RULE, self._letter), told)
        return Problem(self._document.file, line, column, named, told)

    def _wrong_value(self, misfit: Misfit) -> Problem:
        document, path = self._document, misfit.path
        if misfit.at_key:
            keys = key_shapes_at(self._model, path, document.data)
            must = predicate(misfit.kind, misfit.context, keys[0] if len(keys) == 1 else None, str(path[-1]))
            return self._problem(document.key_position(path), WRONG_VALUE, f"The key {_name(path)} must {must}.")
        value: Data = document.value(path) if document.has(path) else misfit.given
        source = document.source(path)
        shapes = shapes_at(self._model, path, document.data)
        must = predicate(misfit.kind, misfit.context, shapes[0] if len(shapes) == 1 else None, value)
        instead = found(misfit.kind, value, source, misfit.context)
        near = [choice for shape in shapes for choice in shape.choices()]
        suggestion = did_you_mean(value, near) if isinstance(value, str) else ""
        name = _name(path)
        message = f"{name[0].upper()}{name[1:]} must {must}{'; found ' if instead else ''}{instead}."
        return self._problem(
            document.position(path), WRONG_VALUE, message + (suggestion or hint(misfit.kind, value, source))
        )


def _name(path: Path) -> str:
    """What a path leads to, as a sentence calls it: `'pace'`, `item 3 of 'people'`, `the file`."""
    if not path:
        return "the file"
    if isinstance(path[-1], str):
        return quoted(path[-1])
    return f"item {path[-1] + 1} of {_name(path[:-1])}"

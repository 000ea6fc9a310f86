"""What pydantic finds wrong with a document, each error at its path in the document.

Pydantic names a place by the way its validators took: members of unions stand between the keys, and a value that fits
no member of a union is reported once for each. Here a place is a path of keys and indexes, and a union speaks once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from engine.source.document import Document
from engine.source.nodes import Data, Path
from engine.source.sentences import predicate

Model = TypeVar("Model", bound=BaseModel)

# The kinds of error that only a strict reading finds, and that are right whatever else the model does.
_STRICT = frozenset({"int_type", "float_type", "bool_type"})
_KEY = "[key]"
# Readings of one error's place that are tried. A place is ambiguous only where a union's member is also a key.
_MOST_READINGS = 32


@dataclass(frozen=True, slots=True)
class Misfit:
    """One error of pydantic at a path of the document.

    `kind`, `context` and `message` are pydantic's, `given` is the value it saw. `at_key`: the key itself is wrong.
    `branch` is the path of the union the error lies in, with the member that was tried.
    """

    kind: str
    path: Path
    context: dict[str, Any]
    message: str
    given: Any
    at_key: bool = False
    branch: tuple[Path, str] | None = None


def read(document: Document, model: type[Model]) -> tuple[Model | None, list[Misfit]]:
    """The validated model, or its misfits."""
    checked, errors = _read(document, model)
    return checked, _one_member_each([_misfit(document, error) for error in errors])


def _read(document: Document, model: type[Model]) -> tuple[Model | None, list[Any]]:
    """The validated model, or the errors.

    A strict reading of JSON takes lists for tuples and text for dates, but not below validators that run before; so
    where it fails, a lax reading decides about everything except the kinds of scalars.
    """
    try:
        return model.model_validate_json(json.dumps(document.data), strict=True), []
    except ValidationError as error:
        strict = error.errors(include_url=False)
    try:
        checked, lax = model.model_validate(document.fresh()), []
    except ValidationError as error:
        checked, lax = None, error.errors(include_url=False)
    wrong = [error for error in strict if error["type"] in _STRICT]
    if not wrong:
        return checked, lax
    kinds = {_misfit(document, error).path for error in wrong}
    errors = [error for error in strict if _misfit(document, error).path in kinds]
    return None, errors + [error for error in lax if _misfit(document, error).path not in kinds]


def _misfit(document: Document, error: Any) -> Misfit:
    kind, location, given = error["type"], error["loc"], error.get("input")
    at_key = bool(location) and location[-1] == _KEY
    if at_key:
        location = location[:-1]
    last: Path = ()
    if kind in ("missing", "extra_forbidden") and location:
        location, last = location[:-1], location[-1:]
    readings = list(islice(_readings(document.data, location), _MOST_READINGS))
    fitting = [reading for reading in readings if kind == "extra_forbidden" or _same(document, reading[0], given)]
    path, branch = (fitting or readings)[0]
    context = error.get("ctx", {})
    if kind == "union_tag_invalid":
        last = (str(context["discriminator"]).strip("'"),)
    return Misfit(kind, path + last, context, error["msg"], given, at_key or kind == "extra_forbidden", branch)


def _same(document: Document, path: Path, given: Any) -> bool:
    return document.has(path) and document.value(path) == given


def _readings(data: Data, location: Path) -> Iterator[tuple[Path, tuple[Path, str] | None]]:
    """The paths a location of pydantic may stand for: steps that lead nowhere in the data are members of unions."""
    if not location:
        yield (), None
        return
    step, rest = location[0], location[1:]
    leads, inside = _inside(data, step)
    if leads:
        for path, branch in _readings(inside, rest):
            yield (step, *path), branch and ((step, *branch[0]), branch[1])
    for path, _ in _readings(data, rest):
        yield path, ((), str(step))


def _inside(data: Data, step: str | int) -> tuple[bool, Data]:
    """Whether a key or an index leads somewhere in the data, and where."""
    if isinstance(data, dict) and isinstance(step, str) and step in data:
        return True, data[step]
    if isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data):
        return True, data[step]
    return False, None


def _one_member_each(misfits: list[Misfit]) -> list[Misfit]:
    """The misfits, with those of each union reduced to the member that was most likely meant.

    That is the member that was entered deepest with the fewest misfits. When none was entered, the misfits stay
    together: they say what the members are, and are told in one sentence.
    """
    kept: list[Misfit] = []
    unions: dict[Path, dict[str, list[Misfit]]] = {}
    for misfit in misfits:
        if misfit.branch is None:
            kept.append(misfit)
        else:
            unions.setdefault(misfit.branch[0], {}).setdefault(misfit.branch[1], []).append(misfit)
    for place, members in unions.items():
        entered = [member for member in members.values() if any(misfit.path != place for misfit in member)]
        if entered:
            meant = min(entered, key=len)
            kept.extend(meant)
        elif len(members) == 1:
            kept.extend(*members.values())
        else:
            kept.append(_joined([member[0] for member in members.values()]))
    return kept


def _joined(misfits: list[Misfit]) -> Misfit:
    """One misfit for a value that is none of what it may be."""
    own = next((misfit for misfit in misfits if misfit.kind in ("value_error", "assertion_error")), None)
    if own:
        return own
    musts = list(dict.fromkeys(predicate(misfit.kind, misfit.context, None, misfit.given) for misfit in misfits))
    other = next((must for must in musts if not must.startswith("be ")), None)
    must = other or "be " + " or ".join(must.removeprefix("be ") for must in musts)
    return replace(misfits[0], kind="union", context={"predicate": must})

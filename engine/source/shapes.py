"""What a model expects at a path of its data: keys, allowed values, bounds. For messages, and to read parts."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from engine.source.nodes import Data, Path


@dataclass(frozen=True)
class Form:
    """Put into an Annotated text beside its pattern: what the pattern asks for, in words (`lower-case letters`)."""

    words: str


@dataclass(frozen=True)
class Shape:
    """One way a value may look: an annotation that is no union, and the constraints put on it."""

    annotation: Any
    constraints: tuple[Any, ...] = ()

    def bounds(self) -> dict[str, Any]:
        """The bounds `ge`, `gt`, `le`, `lt` among the constraints."""
        found: dict[str, Any] = {}
        for constraint in self.constraints:
            for name in ("ge", "gt", "le", "lt"):
                bound = getattr(constraint, name, None)
                if bound is not None:
                    found[name] = bound
        return found

    def form(self) -> str | None:
        """The words for the pattern of a text, where the model gives any."""
        return next((constraint.words for constraint in self.constraints if isinstance(constraint, Form)), None)

    def choices(self) -> list[str]:
        """The texts a Literal or an Enum allows."""
        if get_origin(self.annotation) is Literal:
            return [value for value in get_args(self.annotation) if isinstance(value, str)]
        if isinstance(self.annotation, type) and issubclass(self.annotation, Enum):
            return [member.value for member in self.annotation if isinstance(member.value, str)]
        return []

    def fields(self) -> dict[str, FieldInfo]:
        """The fields of a model by the keys they have in a file; empty for anything but a model."""
        if isinstance(self.annotation, type) and issubclass(self.annotation, BaseModel):
            return {field.alias or name: field for name, field in self.annotation.model_fields.items()}
        return {}


def shapes_at(model: type[BaseModel], path: Path, data: Data) -> list[Shape]:
    """The shapes a value at the path may have; `data` tells the members of a union apart."""
    shapes = shapes_of(model, data)
    for step in path:
        data = _inside(data, step)
        shapes = list(_narrowed((inner for shape in shapes for inner in _step(shape, step)), data))
    return shapes


def shapes_of(annotation: Any, data: Data) -> list[Shape]:
    """The shapes a value of an annotation may have; `data` tells the members of a union apart."""
    return list(_narrowed(_alternatives(annotation, ()), data))


def keys_at(model: type[BaseModel], path: Path, data: Data) -> list[str]:
    """The keys a mapping at the path may have."""
    return list(dict.fromkeys(key for shape in shapes_at(model, path, data) for key in shape.fields()))


def key_shapes_at(model: type[BaseModel], path: Path, data: Data) -> list[Shape]:
    """The shapes the key that ends the path may have, where keys are free."""
    owners = (get_args(shape.annotation) for shape in shapes_at(model, path[:-1], data))
    return [shape for pair in owners if len(pair) == 2 for shape in _alternatives(pair[0], ())]


def _inside(data: Data, step: str | int) -> Data:
    if isinstance(data, dict) and isinstance(step, str):
        return data.get(step)
    if isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data):
        return data[step]
    return None


def _alternatives(annotation: Any, constraints: tuple[Any, ...]) -> Iterator[Shape]:
    """The shapes of an annotation, with unions, Annotated, aliases of types and root models taken apart."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *extras = get_args(annotation)
        flat = [each for extra in extras for each in (extra.metadata if isinstance(extra, FieldInfo) else [extra])]
        yield from _alternatives(inner, (*constraints, *flat))
    elif origin in (Union, types.UnionType):
        for member in get_args(annotation):
            yield from _alternatives(member, constraints)
    elif hasattr(annotation, "__value__"):
        yield from _alternatives(annotation.__value__, constraints)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel) and "root" in annotation.model_fields:
        yield from _field(annotation.model_fields["root"])
    elif annotation is not type(None):
        yield Shape(annotation, constraints)


def _field(field: FieldInfo) -> Iterator[Shape]:
    return _alternatives(field.annotation, tuple(field.metadata))


def _step(shape: Shape, step: str | int) -> Iterator[Shape]:
    """The shapes behind a key or an index of a shape."""
    fields = shape.fields()
    arguments = get_args(shape.annotation)
    if fields:
        if step in fields:
            yield from _field(fields[str(step)])
    elif isinstance(step, str) and len(arguments) == 2:
        yield from _alternatives(arguments[1], ())
    elif isinstance(step, int) and arguments:
        varied = get_origin(shape.annotation) is tuple and arguments[-1] is not Ellipsis
        yield from _alternatives(arguments[min(step, len(arguments) - 1)] if varied else arguments[0], ())


def _narrowed(shapes: Iterator[Shape], data: Data) -> Iterator[Shape]:
    """Only the models whose fixed values (`kind: page`) are those of the data, when there are any such."""
    every = list(shapes)
    if isinstance(data, dict):
        fitting = [shape for shape in every if not shape.fields() or _fixed_values_agree(shape, data)]
        every = fitting if any(shape.fields() for shape in fitting) else every
    return iter(every)


def _fixed_values_agree(shape: Shape, data: dict[str, Data]) -> bool:
    for key, field in shape.fields().items():
        if get_origin(field.annotation) is Literal and key in data and data[key] not in get_args(field.annotation):
            return False
    return True

"""The parts of a document that are usable by themselves, for checks that look across a file with mistakes in it.

A part that is missing, of the wrong kind or already reported is `LOST`: it stands in the model in place of the part,
so everything else keeps its index. A check passes over what is lost, and takes a list of names in which one is lost
for a list that may hold any name: nothing is told that only follows from a problem told already.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Annotated, Any, Final, TypeVar, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from engine.source.document import Document
from engine.source.nodes import Data, Path
from engine.source.shapes import shapes_of

T = TypeVar("T")
Model = TypeVar("Model", bound=BaseModel)


class _Lost:
    """A part that cannot be used. It has no parts, so that a model's own methods can loop over it."""

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __repr__(self) -> str:
        return "LOST"


LOST: Final[Any] = _Lost()


def listed(parts: Iterable[T]) -> list[T]:
    """The parts of a list, lost ones among them; one lost part where the whole list is lost."""
    return list(parts) if there(parts) else [LOST]


def present(parts: Iterable[T]) -> Iterator[tuple[int, T]]:
    """The parts of a list that are there, each with its index in the file."""
    return ((k, part) for k, part in enumerate(listed(parts)) if part is not LOST)


def there(*parts: Any) -> bool:
    """Whether none of the parts is lost."""
    return all(part is not LOST for part in parts)


def salvage(document: Document, model: type[Model]) -> Model | None:
    """The model with what is usable of the document and `LOST` for the rest; None when the file is no mapping.

    Only for checks: rules of a model over several of its fields may be broken in what is returned.
    """
    kept: Model = _Salvager(document).part(model, document.data, ())
    return kept if there(kept) else None


class _Salvager:
    def __init__(self, document: Document) -> None:
        self._document = document

    def part(self, annotation: Any, data: Data, path: Path, adapter: TypeAdapter[Any] | None = None) -> Any:
        """What is usable of the data at the path: all of it where it is valid by itself, else its parts."""
        if self._document.broken(path):
            return LOST
        if self._document.sound(path):
            try:
                return (adapter or TypeAdapter(annotation)).validate_json(json.dumps(data), strict=True)
            except ValidationError:
                pass
        shapes = shapes_of(annotation, data)
        if len(shapes) != 1:
            return LOST
        fields, inner, kind = shapes[0].fields(), get_args(shapes[0].annotation), get_origin(shapes[0].annotation)
        if isinstance(data, dict) and fields:
            return self._model(shapes[0].annotation, fields, data, path)
        if isinstance(data, dict) and kind is dict:
            return self._mapping(inner[0], inner[1], data, path)
        if isinstance(data, list) and kind is list:
            return self._list(inner[0], data, path)
        return LOST

    def _model(self, model: type[BaseModel], fields: dict[str, FieldInfo], data: dict[str, Data], path: Path) -> Any:
        """The model from its fields. Behind a key that means nothing, any key that is not there may be meant."""
        unsure = self._document.incomplete(path) or any(key not in fields for key in data)
        values: dict[str, Any] = {}
        for key, field in fields.items():
            if key in data:
                kept = self.part(_annotation(field), data[key], (*path, key), _adapters(model)[key])
                values[key] = _guessed(kept) if self._document.repeated((*path, key)) else kept
            elif unsure or field.is_required():
                values[key] = LOST
        return model.model_construct(**values)

    def _list(self, inner: Any, data: list[Data], path: Path) -> Any:
        """The list of what is usable of each part; lost where there must be parts and are none."""
        adapter: TypeAdapter[Any] = TypeAdapter(inner)
        kept = [self.part(inner, part, (*path, k), adapter) for k, part in enumerate(data)]
        return kept or LOST

    def _mapping(self, of_keys: Any, inner: Any, data: dict[str, Data], path: Path) -> Any:
        """The mapping of what is usable of each pair; a key that is wrong is lost with its value."""
        keys, adapter = TypeAdapter(of_keys), TypeAdapter(inner)
        kept: dict[str, Any] = {LOST: LOST} if self._document.incomplete(path) else {}
        for key, value in data.items():
            try:
                keys.validate_python(key, strict=True)
                kept[key] = self.part(inner, value, (*path, key), adapter)
            except ValidationError:
                kept[LOST] = LOST
        return kept or LOST


def _guessed(kept: Any) -> Any:
    """What stands under a key that the file repeats: its parts count, but there may be others."""
    if isinstance(kept, list):
        return [*kept, LOST]
    return {**kept, LOST: LOST} if isinstance(kept, dict) else LOST


def _annotation(field: FieldInfo) -> Any:
    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


@cache
def _adapters(model: type[BaseModel]) -> dict[str, TypeAdapter[Any]]:
    return {field.alias or name: TypeAdapter(_annotation(field)) for name, field in model.model_fields.items()}

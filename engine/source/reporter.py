"""Collects the problems that only a look across a file can find: a reference to nothing, two parts that disagree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from engine.source.document import Document
from engine.source.nodes import Path
from engine.source.problems import Problem, did_you_mean, in_order


class Reporter:
    """Notes problems of a document by path."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._problems: list[Problem] = []

    @property
    def problems(self) -> list[Problem]:
        """Everything noted so far, by place, each problem once."""
        return in_order(self._problems)

    def error(
        self,
        path: Path,
        code: str,
        message: str,
        near: Iterable[str] = (),
        found: str | None = None,
        at_key: bool = False,
    ) -> None:
        """Note an error at a path, or at the key that ends it.

        With candidates in `near`, the one most like `found` is suggested; `found` left out is the text at the path.
        """
        self._note("error", path, code, message, near, found, at_key)

    def warning(
        self,
        path: Path,
        code: str,
        message: str,
        near: Iterable[str] = (),
        found: str | None = None,
        at_key: bool = False,
    ) -> None:
        """Note a warning: the file can be used as it is. The arguments are those of `error`."""
        self._note("warning", path, code, message, near, found, at_key)

    def _note(
        self,
        level: Literal["error", "warning"],
        path: Path,
        code: str,
        message: str,
        near: Iterable[str],
        found: str | None,
        at_key: bool,
    ) -> None:
        document = self._document
        line, column = document.key_position(path) if at_key else document.position(path)
        if found is None and document.has(path):
            value = path[-1] if at_key and path else document.value(path)
            found = value if isinstance(value, str) else None
        told = message + did_you_mean(found or "", near)
        self._problems.append(Problem(document.file, line, column, code, told, level))

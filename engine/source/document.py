"""A YAML file as plain data that knows where everything stands.

`engine/source/scalars.py` says what plain scalars mean. Beyond YAML's own rules these are refused: repeated keys, keys
that are not text, merge keys, tags other than the core ones, more than one document, recursive aliases, and more than
`MAX_BYTES`, `MAX_DEPTH` or `MAX_COST`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.source.codes import UNREADABLE, code
from engine.source.composer import QUICK_LOADER, Composer, Stopped
from engine.source.nodes import Data, Node, Path, Place
from engine.source.problems import Problem, in_order

# The bound the file language states. A long scenario takes a twentieth of it.
MAX_BYTES = 1_000_000

# What YAML counts as text, without the line separators that editors do not show and no byte order mark inside.
_NOT_TEXT = re.compile(r"[^\t\n\r -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_MOST_CHARACTERS_SHOWN = 20
# Where the quick reading might differ: tabs and rare line ends, keys marked with `?`, directives.
UNUSUAL = re.compile(r"[\t\r\x85\u2028\u2029\ufeff]|^[ ?:-]*\?(?:\s|$)|[\[{,]\s*\?(?:\s|$)|^%", re.MULTILINE)


class Document:
    """The data of a file (`data`: dict, list, str, int, float, bool, None) and the place of each part of it."""

    def __init__(self, root: Node, file: str, written: Document | None = None) -> None:
        """`written` is what the file itself says, where the document holds more than that."""
        self.file = file
        self._written = written
        self.data: Data = root.plain()
        self._root = root

    @property
    def root(self) -> Node:
        """The outermost node, for what makes one document of several."""
        return self._root

    def fresh(self) -> Data:
        """The data again, sharing nothing with `data`: for readers that change what they are given."""
        return self._root.plain()

    def position(self, path: Path) -> Place:
        """Line and column, from 1, of the value at the path, or of its nearest ancestor that exists."""
        *_, node = self._along(path)
        return node.place

    def key_position(self, path: Path) -> Place:
        """Line and column, from 1, of the key that ends the path; of the value where the path ends in no key."""
        nodes = list(self._along(path))
        if path and isinstance(path[-1], str) and len(nodes) >= len(path):
            return nodes[len(path) - 1].keys.get(path[-1], nodes[-1].place)
        return nodes[-1].place

    def has(self, path: Path) -> bool:
        """Whether the path leads to a value."""
        return len(list(self._along(path))) == len(path) + 1

    def value(self, path: Path) -> Data:
        """The value at the path, or of its nearest ancestor that exists: a part of `data`, not a copy."""
        data = self.data
        for step in path[: len(list(self._along(path))) - 1]:
            data = data[step]  # type: ignore[index]
        return data

    def written(self, path: Path) -> Data:
        """The value that the file itself says at the path; None where it says nothing there."""
        own = self._written or self
        return own.value(path) if own.has(path) else None

    def source(self, path: Path) -> str | None:
        """The text of an unquoted scalar as it stands in the file (`1.10`), None for anything else."""
        *_, node = self._along(path)
        return node.source if self.has(path) else None

    def broken(self, path: Path) -> bool:
        """Whether the value at the path, or one around it, has been reported as unusable."""
        return any(node.broken for node in self._along(path))

    def incomplete(self, path: Path) -> bool:
        """Whether pairs of the mapping at the path were left out because of problems that have been reported."""
        *_, node = self._along(path)
        return node.incomplete

    def repeated(self, path: Path) -> bool:
        """Whether the key that ends the path stood more than once; only the first pair was kept."""
        *_, owner = self._along(path[:-1])
        return bool(path) and path[-1] in owner.repeated

    def sound(self, path: Path) -> bool:
        """Whether nothing at the path or inside it has been reported."""
        *_, node = self._along(path)
        return node.sound()

    def _along(self, path: Path) -> Iterator[Node]:
        node: Node | None = self._root
        yield self._root
        for step in path:
            node = node.child(step) if node else None
            if node is None:
                return
            yield node


def compose(text: str, file: str, codes: str = "S") -> tuple[Document | None, list[Problem]]:
    """Read a YAML text. `file` is the name problems carry; `codes` the family of files their codes belong to.

    Returns every problem found, in order. The document is there, for further checks, whenever the text could be read
    to its end; with an error among the problems it must not be used for anything else. Never raises.
    """
    unreadable = _unreadable(text, file, code(UNREADABLE, codes))
    if unreadable:
        return None, unreadable
    root = _at_once(text, file, codes)
    if root is not None:
        return Document(root, file), []
    composer = Composer(text.removeprefix("\ufeff"), file, codes)
    try:
        root = composer.compose()
    except Stopped:
        return None, in_order(composer.problems)
    return Document(root or Node((1, 1), "scalar", 0), file), in_order(composer.problems)


def _at_once(text: str, file: str, codes: str) -> Node | None:
    """The root node of a text in which there is nothing to find fault with; None where a closer look is needed."""
    if QUICK_LOADER is None or UNUSUAL.search(text):
        return None
    composer = Composer(text, file, codes, quick=True)
    try:
        root = composer.compose()
    except Stopped:
        return None
    return None if composer.problems else root


def decode(raw: bytes, file: str, codes: str = "S") -> tuple[str | None, list[Problem]]:
    """The text of a file's bytes, which must be UTF-8, or None and the problem."""
    try:
        return raw.decode("utf-8"), []
    except UnicodeDecodeError as error:
        line, column = _place(raw[: error.start].decode("utf-8"))
        message = f"The file is not UTF-8: the byte 0x{raw[error.start]:02X} stands here. Save it as UTF-8."
        return None, [Problem(file, line, column, code(UNREADABLE, codes), message)]


def _unreadable(text: str, file: str, named: str) -> list[Problem]:
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > MAX_BYTES:
        message = f"The file is too large: {size} bytes; at most {MAX_BYTES} (1 MB) are read."
        return [Problem(file, 1, 1, named, message)]
    problems = []
    start = 1 if text.startswith("\ufeff") else 0
    for match in _NOT_TEXT.finditer(text, start):
        line, column = _place(text[start : match.start()])
        message = f"The character U+{ord(match.group()):04X} stands here, which text does not have; delete it."
        problems.append(Problem(file, line, column, named, message))
        if len(problems) == _MOST_CHARACTERS_SHOWN:
            break
    return problems


def _place(before: str) -> Place:
    """Line and column, from 1, of what follows the text."""
    lines = re.split(r"\r\n|\r|\n", before)
    return len(lines), len(lines[-1]) + 1

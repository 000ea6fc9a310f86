"""The nodes of a composed file: plain values that know where they stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from engine.source.scalars import Scalar

Data = dict[str, "Data"] | list["Data"] | str | int | float | bool | None
Path = tuple[str | int, ...]
Place = tuple[int, int]


@dataclass(slots=True)
class Node:
    """A scalar, a list or a mapping at a place (line and column from 1).

    `height` and `cost` are what writing it out takes with every alias replaced by what it names. `broken` marks a
    value that already has a problem, `incomplete` a mapping from which a pair was left out because of one, `repeated`
    the keys of which it kept the first pair only: what follows from those is not worth a second problem.
    """

    place: Place
    kind: Literal["scalar", "list", "mapping"]
    cost: int
    value: Scalar = None
    source: str | None = None
    items: list[Node] = field(default_factory=list)
    pairs: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)
    height: int = 0
    broken: bool = False
    incomplete: bool = False
    repeated: list[str] = field(default_factory=list)
    unfinished: bool = False

    def plain(self) -> Data:
        """The node as plain data that shares nothing with any other call. Nesting is bounded by the composer."""
        if self.kind == "list":
            return [item.plain() for item in self.items]
        if self.kind == "mapping":
            return {key: node.plain() for key, node in self.pairs.items()}
        return self.value

    def sound(self) -> bool:
        """Whether nothing in the node has a problem already."""
        own = self.broken or self.incomplete or self.repeated
        return not own and all(node.sound() for node in (*self.items, *self.pairs.values()))

    def child(self, step: str | int) -> Node | None:
        """What a key of a mapping or an index of a list leads to."""
        if self.kind == "mapping" and isinstance(step, str):
            return self.pairs.get(step)
        if self.kind == "list" and isinstance(step, int) and 0 <= step < len(self.items):
            return self.items[step]
        return None

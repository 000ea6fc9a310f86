"""From YAML events to nodes, without recursion, refusing what makes files mean something else than they seem to.

Our own instead of PyYAML's composer and constructor, which resolve YAML 1.1 (`no` is false, `1:30` is 90), let the
last of two equal keys win, recurse without bound and write aliases out without bound.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as replaced
from typing import Any

import yaml

from engine.source import codes
from engine.source.nodes import Node, Place
from engine.source.problems import MOST_PROBLEMS, Problem, did_you_mean, quoted
from engine.source.scalars import LARGEST, Scalar, UnusableNumber, resolve
from engine.source.syntax import explain

# A scenario nests about 8 deep. The bound keeps every recursive reader of the data far from Python's own limit.
MAX_DEPTH = 40
# A node costs 16 and a character 1: 250 000 values, or 4 MB of text, once aliases are written out.
MAX_COST = 4_000_000
NODE_COST = 16

# PyYAML's binding of libyaml, where it was built with one. It reads a file without faults as the loader in Python does,
# events and places alike, but says less well what is wrong with one that has some.
QUICK_LOADER: Any = getattr(yaml, "CSafeLoader", None)

_CORE = "tag:yaml.org,2002:"
_SAFE = {f"{_CORE}{name}": name for name in ("str", "int", "float", "bool", "null", "map", "seq")}
_SHOWN = 20


class Stopped(Exception):
    """Reading on makes no sense; the problem has been noted."""


@dataclass(slots=True)
class _Frame:
    """A list or mapping that is still open. `key` is the key whose value comes next; `dropped`: to be left out."""

    node: Node
    key: str | None = None
    dropped: bool = False


class Composer:
    """Composes the first document of a text. `problems` holds what was found, in the order of the text.

    A `quick` one reads ten times as fast and stops, without a word, at whatever the other might see differently.
    """

    def __init__(self, text: str, file: str, letter: str, quick: bool = False) -> None:
        self.problems: list[Problem] = []
        self._file = file
        self._letter = letter
        self._quick = quick
        self._loader = QUICK_LOADER(text) if quick and QUICK_LOADER else yaml.SafeLoader(text)
        self._frames: list[_Frame] = []
        self._anchors: dict[str, Node] = {}
        self._cost = 0
        self._root: Node | None = None

    def compose(self) -> Node | None:
        """The root node, None for a text without any value. Raises Stopped where reading cannot go on."""
        documents = 0
        while (event := self._next()) is not None:
            place = (event.start_mark.line + 1, event.start_mark.column + 1)
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    self._note(place, codes.SYNTAX, "A second document starts here; a file holds one.")
                    break
            elif isinstance(event, yaml.AliasEvent):
                self._deliver(self._alias(event.anchor or "", place), plain=False)
            elif isinstance(event, yaml.ScalarEvent):
                self._deliver(self._scalar(event, place), plain=not event.style and event.tag is None)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._open(event, place)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close()
        return self._root

    def _next(self) -> Any:
        try:
            return self._loader.get_event()
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            if self._quick:
                raise Stopped from error
            mark = self._loader.get_mark()
            line, column, sentence = explain(error, (mark.line + 1, mark.column + 1))
            self._note((line, column), codes.SYNTAX, sentence)
            raise Stopped from error

    def _note(self, place: Place, number: int, message: str) -> None:
        self.problems.append(Problem(self._file, *place, codes.code(number, self._letter), message))
        if len(self.problems) == MOST_PROBLEMS:
            self._note(place, codes.TOO_MUCH, f"Reading stops here: the file has {MOST_PROBLEMS} problems already.")
            raise Stopped

    def _spend(self, cost: int, place: Place) -> None:
        self._cost += cost
        if self._cost > MAX_COST:
            self._note(place, codes.TOO_MUCH, "Up to here the file holds too many values, its aliases written out.")
            raise Stopped

    def _deepen(self, levels: int, place: Place) -> None:
        if levels > MAX_DEPTH:
            self._note(place, codes.TOO_MUCH, f"Lists and mappings may nest at most {MAX_DEPTH} deep.")
            raise Stopped

    def _anchored(self, node: Node, anchor: str | None) -> Node:
        if anchor is not None:
            self._anchors[anchor] = node
        return node

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> Node:
        text = event.value
        broken = False
        if event.style == '"':
            text, broken = self._unescaped(text, place)
        cost = NODE_COST + len(text)
        self._spend(cost, place)
        node = Node(place, "scalar", cost, value=text, broken=broken)
        plain = not event.style and event.tag is None
        if self._quick and plain and (not text or "?" in text):
            raise Stopped
        if plain or (event.tag is not None and self._tag(event.tag, "scalar", node) not in ("str", None)):
            node.source = text
            node.value = self._resolved(text, node)
        if event.tag is not None and not node.broken and not _fits(_SAFE[event.tag], node.value):
            node.broken = True
            self._note(place, codes.UNSAFE_TAG, f"{quoted(text)} is not a value of the tag !!{_SAFE[event.tag]}.")
        return self._anchored(node, event.anchor)

    def _unescaped(self, text: str, place: Place) -> tuple[str, bool]:
        """The text with the pairs that JSON writes for characters beyond 0xFFFF joined, and whether it is unusable."""
        joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        bad = next((c for c in joined if c == "\0" or "\ud800" <= c <= "\udfff"), None)
        if bad is None:
            return joined, False
        self._note(place, codes.UNREADABLE, f"The escape for U+{ord(bad):04X} stands for no character of a text.")
        return joined.replace("\0", "?").encode("utf-8", "replace").decode("utf-8"), True

    def _resolved(self, text: str, node: Node) -> Scalar:
        try:
            return resolve(text)
        except UnusableNumber:
            node.broken = True
            self._note(
                node.place,
                codes.NUMBER,
                f"{quoted(text)} cannot be kept exactly: whole numbers go up to {LARGEST}, and inf and nan are not "
                "used. If it is text, put it in quotes.",
            )
            return text

    def _tag(self, tag: str, kind: str, node: Node) -> str | None:
        """The short name of a safe tag that fits the kind of node, else None with the problem noted."""
        name = _SAFE.get(tag)
        if name is None or {"map": "mapping", "seq": "list"}.get(name, "scalar") != kind:
            node.broken = True
            shown = "!!" + tag.removeprefix(_CORE) if tag.startswith(_CORE) else tag
            what = {"scalar": "a single value", "list": "a list", "mapping": "a mapping"}[kind]
            why = "is not used here; leave it out" if name is None else f"does not fit {what}"
            self._note(node.place, codes.UNSAFE_TAG, f"The tag {quoted(shown)} {why}.")
            return None
        return name

    def _alias(self, name: str, place: Place) -> Node:
        node = self._anchors.get(name)
        if node is None or node.unfinished:
            shown = quoted("*" + name[:_SHOWN])
            why = "contains itself" if node else "names no anchor above"
            near = "" if node else did_you_mean("*" + name, [f"*{anchor}" for anchor in self._anchors])
            self._note(place, codes.ALIAS, f"The alias {shown} {why}.{near}")
            self._spend(NODE_COST, place)
            return Node(place, "scalar", NODE_COST, broken=True)
        self._spend(node.cost, place)
        self._deepen(len(self._frames) + node.height, place)
        return replaced(node, place=place)

    def _open(self, event: yaml.CollectionStartEvent, place: Place) -> None:
        mapping = isinstance(event, yaml.MappingStartEvent)
        node = Node(place, "mapping" if mapping else "list", NODE_COST, height=1, unfinished=True)
        self._spend(NODE_COST, place)
        self._deepen(len(self._frames) + 1, place)
        if event.tag is not None:
            self._tag(event.tag, node.kind, node)
        self._anchored(node, event.anchor)
        self._frames.append(_Frame(node))

    def _close(self) -> None:
        node = self._frames.pop().node
        node.unfinished = False
        self._deliver(node, plain=False)

    def _deliver(self, node: Node, plain: bool) -> None:
        """Put a finished node where it belongs: the root, an item of a list, or a key or value of a mapping."""
        if not self._frames:
            self._root = node
            return
        frame = self._frames[-1]
        owner = frame.node
        owner.cost += node.cost
        owner.height = max(owner.height, node.height + 1)
        if owner.kind == "list":
            owner.items.append(node)
        elif frame.dropped:
            frame.dropped = False
        elif frame.key is None:
            frame.key = self._key(owner, node, plain)
            frame.dropped = frame.key is None
        else:
            owner.pairs[frame.key] = node
            frame.key = None

    def _key(self, owner: Node, node: Node, plain: bool) -> str | None:
        """The key a node stands for; None, with the problem noted, when its pair is to be left out."""
        key = node.value
        if plain and key == "<<":
            self._note(node.place, codes.MERGE_KEY, "Merge keys are not used here; write the keys out.")
        elif node.kind != "scalar":
            what = "list" if node.kind == "list" else "mapping"
            hint = "Text that starts with a brace must be in quotes."
            self._note(node.place, codes.KEY_NOT_TEXT, f"A key must be text; found a {what}. {hint}")
        elif not isinstance(key, str):
            hint = f" Put it in quotes: {quoted(node.source)}." if node.source else ""
            if not node.broken:
                shown = quoted(node.source) if node.source else "nothing"
                self._note(node.place, codes.KEY_NOT_TEXT, f"A key must be text; found {shown}.{hint}")
        elif key in owner.keys:
            first = owner.keys[key][0]
            self._note(node.place, codes.REPEATED_KEY, f"The key {quoted(key)} stands already on line {first}.")
            owner.repeated.append(key)
            return None
        else:
            owner.keys[key] = node.place
            return key
        owner.incomplete = True
        return None


def _fits(name: str, value: Scalar) -> bool:
    """Whether a value is what the tag says."""
    if name == "null":
        return value is None
    if name in ("int", "float"):
        return isinstance(value, int if name == "int" else (int, float)) and not isinstance(value, bool)
    return isinstance(value, {"bool": bool, "str": str}.get(name, object))

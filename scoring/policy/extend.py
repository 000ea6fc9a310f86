"""Packs that extend another: the rules by which a pack that says only what differs becomes a whole one.

Mappings are merged key by key, as deep as they go. Anything else (a number, a text, a list) replaces what the other
pack says. `null` takes the key away. `id`, `version`, `title` and `extends` are a pack's own and never taken over.

Every part of the merged document stands where the extending pack says it, and what that pack does not mention stands
at the nearest key around it: a problem of the whole is shown where its author can mend it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from engine.source.document import Document
from engine.source.nodes import Data, Node, Path, Place

OWN = ("id", "version", "title", "extends")


def merged(base: Document, pack: Document) -> Document:
    """The pack with everything it takes over from the base; positions are the pack's."""
    pairs = {key: node for key, node in base.root.pairs.items() if key not in OWN}
    return Document(_merged(replace(base.root, pairs=pairs), pack.root), pack.file, pack)


def removed(pack: Document) -> Iterator[Path]:
    """The paths at which the pack takes something away."""
    return (path for path, value in _leaves(pack.data, ()) if value is None and path and path[0] != "extends")


def repeated(base: Document, pack: Document) -> Iterator[Path]:
    """The paths at which the pack says what the base says already."""
    for path, value in _leaves(pack.data, ()):
        if path[:1] and path[0] not in OWN and value is not None and base.has(path) and base.value(path) == value:
            yield path


def _leaves(data: Data, path: Path) -> Iterator[tuple[Path, Data]]:
    if isinstance(data, dict) and data:
        for key, value in data.items():
            yield from _leaves(value, (*path, key))
    else:
        yield path, data


def _merged(base: Node, own: Node) -> Node:
    if base.kind != "mapping" or own.kind != "mapping":
        return own
    pairs = {key: _moved(node, own.place) for key, node in base.pairs.items() if key not in own.pairs}
    keys = {key: own.place for key in pairs}
    order = [*base.pairs, *(key for key in own.pairs if key not in base.pairs)]
    for key, node in own.pairs.items():
        if node.kind == "scalar" and node.value is None and not node.broken:
            continue
        pairs[key] = _merged(base.pairs[key], node) if key in base.pairs else node
        keys[key] = own.keys[key]
    kept = {key: pairs[key] for key in order if key in pairs}
    return replace(own, pairs=kept, keys={key: keys[key] for key in kept})


def _moved(node: Node, place: Place) -> Node:
    """The node with everything in it at one place."""
    items = [_moved(item, place) for item in node.items]
    pairs = {key: _moved(inner, place) for key, inner in node.pairs.items()}
    return replace(node, place=place, items=items, pairs=pairs, keys=dict.fromkeys(node.keys, place))

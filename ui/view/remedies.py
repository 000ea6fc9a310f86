"""The remedies the engine offers, sorted into a menu: which remedy, then on what."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from engine.catalogue import REMEDIES
from engine.trace import Event
from ui.view.names import Names, plain


@dataclass(frozen=True, slots=True)
class Choice:
    """One remedy with its parameters; `key` tells it from the others, `risk` is what it may cost."""

    key: str
    title: str
    target: str
    params: dict[str, Any]
    risk: str


def menu(choices: Iterable[tuple[dict[str, Any], str]]) -> dict[str, list[Choice]]:
    """The choices of a command's `remedy`, by name of the remedy, in the order they came."""
    found: dict[str, list[Choice]] = {}
    for value, words in choices:
        name, params = value["remedy"], value["params"]
        title = REMEDIES[name].title if name in REMEDIES else plain(name)
        target = words.removeprefix(f"{title}: ")
        risk = REMEDIES[name].risk if name in REMEDIES else ""
        found.setdefault(name, []).append(Choice(json.dumps(params, sort_keys=True), title, target, params, risk))
    return found


def suggested(events: Iterable[Event], names: Names, most: int = 3) -> list[str]:
    """What those who looked suggest, in words, the latest last, each once."""
    found: list[str] = []
    for event in events:
        idea = event.data.get("suggests") if event.kind == "finding" else None
        if not idea:
            continue
        target = idea["params"].get("service") or idea["params"].get("journey")
        words = plain(idea["remedy"]) + (f" on {names.thing(target)}" if target else "")
        found.append(f"{words} ({names.person(event.data['person'])})")
    return list(dict.fromkeys(found))[-most:]

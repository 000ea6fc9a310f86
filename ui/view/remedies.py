"""The remedies the engine offers, and their ways back, sorted into a menu: which remedy, then on what."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from engine.catalogue import REMEDIES, plainly, read_remedy
from engine.trace import Event
from ui.view.names import Names, plain


@dataclass(frozen=True, slots=True)
class Choice:
    """One remedy with its parameters; `key` tells it from the others, `risk` is what it may cost."""

    key: str
    remedy: str
    title: str
    target: str
    params: dict[str, Any]
    risk: str


def menu(choices: Iterable[tuple[dict[str, Any], str]]) -> dict[str, list[Choice]]:
    """The choices of a command's `remedy`, by name of the remedy, in the order they came.

    What takes a remedy back stands under `<name>-back`, by a title of its own.
    """
    found: dict[str, list[Choice]] = {}
    for value, words in choices:
        name, params = value["remedy"], value["params"]
        remedy = read_remedy(name, params)
        title, risk, place = title_of(name, params), "", name
        if not isinstance(remedy, str):
            risk, place = ("", f"{name}-back") if remedy.undoes() else (remedy.risk, name)
        target = words.removeprefix(f"{title}: ")
        found.setdefault(place, []).append(
            Choice(json.dumps(params, sort_keys=True), name, title, target, params, risk)
        )
    return found


def title_of(name: str, params: dict[str, Any]) -> str:
    """What a remedy with these parameters is called, or its way back."""
    remedy = read_remedy(name, params)
    if isinstance(remedy, str):
        return REMEDIES[name].title if name in REMEDIES else plain(name)
    return remedy.called()


def suggested(events: Iterable[Event], names: Names, most: int = 3) -> list[str]:
    """What those who looked suggest, in words, the latest last, each once."""
    found: list[str] = []
    for event in events:
        idea = event.data.get("suggests") if event.kind == "finding" else None
        if not idea:
            continue
        target = idea["params"].get("service") or idea["params"].get("journey")
        words = plainly(idea["remedy"], idea["params"]) + (f" on {names.thing(target)}" if target else "")
        found.append(f"{words} ({names.person(event.data['person'])})")
    return list(dict.fromkeys(found))[-most:]

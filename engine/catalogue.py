"""Everything a trainee can apply to the world, found by looking: name of the remedy to its class."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

import engine.remedies
from engine.registry import discover
from engine.remedies.base import Remedy
from engine.source.problems import did_you_mean

REMEDIES: dict[str, type[Remedy]] = {cls.remedy: cls for cls in discover(engine.remedies, Remedy)}


def read_remedy(name: str, params: dict[str, Any]) -> Remedy | str:
    """The remedy with these parameters, or a sentence that says what is wrong with them."""
    cls = REMEDIES.get(name)
    if cls is None:
        return f"There is no remedy called '{name}'.{did_you_mean(name, REMEDIES)} Known are: {', '.join(REMEDIES)}."
    try:
        return cls.model_validate(params)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        message = str(first.get("ctx", {}).get("error", "")) or first["msg"].lower()
        return f"The parameters of '{name}' do not fit{f' at {where!r}' if where else ''}: {message}."


def plainly(name: str, params: dict[str, Any]) -> str:
    """A remedy in a sentence: its name in plain words, or what its way back is called."""
    remedy = read_remedy(name, params)
    return name.replace("_", " ") if isinstance(remedy, str) or not remedy.undoes() else remedy.called().lower()

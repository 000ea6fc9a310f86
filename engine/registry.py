"""Find everything of a kind by looking through a package: one file is one addition, and no list is kept by hand."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def discover(package: ModuleType, base: type[T]) -> list[type[T]]:
    """Every class below `base` in a module of `package` other than `base` itself, by module and then by name."""
    found: list[type[T]] = []
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name):
        if info.name == "base":
            continue
        module = import_module(f"{package.__name__}.{info.name}")
        for name in sorted(vars(module)):
            thing = vars(module)[name]
            if not isinstance(thing, type) or not issubclass(thing, base) or thing is base:
                continue
            if thing.__module__ == module.__name__ and not name.startswith("_"):
                found.append(thing)
    return found

"""`python -m tests.accuracy`: the figures of every module of this package."""

from __future__ import annotations

import importlib
import pkgutil

import tests.accuracy


def main() -> None:
    """Print the rows of every module that has some, then the tables of those that have one."""
    print(f"{'what':44}{'half':10}{'cases':>6}{'measured':>10}{'baseline':>10}  goal")
    for found in sorted(pkgutil.iter_modules(tests.accuracy.__path__), key=lambda module: module.name):
        if found.name.startswith("_"):
            continue
        module = importlib.import_module(f"tests.accuracy.{found.name}")
        for row in module.rows() if hasattr(module, "rows") else ():
            figures = f"{row.cases:>6}{row.measured:>10.1%}{row.baseline:>10.1%}"
            print(f"{row.what:44}{row.half:10}{figures}  {row.goal}".rstrip())
    for found in sorted(pkgutil.iter_modules(tests.accuracy.__path__), key=lambda module: module.name):
        if not found.name.startswith("_"):
            module = importlib.import_module(f"tests.accuracy.{found.name}")
            print(*(module.table() if hasattr(module, "table") else ()), sep="\n")


if __name__ == "__main__":
    main()

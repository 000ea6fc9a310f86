"""What the terminal says when it is asked for something it cannot do, for people and for programs."""

from __future__ import annotations

import argparse
from typing import NoReturn


class Wrong(Exception):
    """Wrong usage: the sentence is shown and the exit status is 2. `usage` is the line that is shown before it."""

    code = "usage"

    def __init__(self, message: str, usage: str = "") -> None:
        super().__init__(message)
        self.usage = usage


class Parser(argparse.ArgumentParser):
    """Arguments that cannot be read are wrong usage like any other. Raises Wrong."""

    def error(self, message: str) -> NoReturn:
        """Tell what is wrong with the arguments."""
        raise Wrong(message, self.format_usage())


def error(code: str, message: str) -> dict[str, dict[str, str]]:
    """A problem as every command prints it with `--json`, the shape of a row that `grade` cannot use."""
    return {"error": {"code": code, "message": message}}

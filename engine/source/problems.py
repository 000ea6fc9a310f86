"""A problem of a source file: where it is, its code, and a sentence its author understands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice
from typing import Literal

# Below this likeness two names are different words rather than a slip of the fingers; difflib's own default.
ALIKE = 0.6
LONGEST_NAME = 64
MOST_CANDIDATES = 200
# A file with more problems than this is not the file its author meant.
MOST_PROBLEMS = 1000
LONGEST_QUOTE = 60


@dataclass(frozen=True)
class Problem:
    """Something wrong at a place in a file. `line` and `column` count from 1; a warning never stops a file."""

    file: str
    line: int
    column: int
    code: str
    message: str
    level: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.code} {self.message}"

    def to_json(self) -> dict[str, str | int]:
        """The problem as a JSON object."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "code": self.code,
            "message": self.message,
            "level": self.level,
        }


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems stops the file from being used."""
    return any(problem.level == "error" for problem in problems)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """The problems by file and place, each once."""
    return sorted(dict.fromkeys(problems), key=lambda p: (p.file, p.line, p.column, p.code, p.message))


def did_you_mean(found: str, candidates: Iterable[str]) -> str:
    """The sentence " Did you mean 'x'?" for the one candidate most like `found`, or "".

    Nothing is suggested when two candidates are equally like it (`db-3` beside `db-1` and `db-2`): a guess misleads.
    Names over `LONGEST_NAME` characters and candidates after the first `MOST_CANDIDATES` are left aside.
    """
    if not found or len(found) > LONGEST_NAME:
        return ""
    likeness: Counter[str] = Counter()
    matcher = SequenceMatcher(None, "", found.casefold())
    for candidate in islice(candidates, MOST_CANDIDATES):
        if 0 < len(candidate) <= LONGEST_NAME and candidate != found:
            matcher.set_seq1(candidate.casefold())
            if matcher.quick_ratio() >= ALIKE:
                likeness[candidate] = int(1000 * matcher.ratio())
    best = likeness.most_common(2)
    if not best or best[0][1] < 1000 * ALIKE or (len(best) == 2 and best[0][1] == best[1][1]):
        return ""
    return f" Did you mean {quoted(best[0][0])}?"


def quoted(text: str) -> str:
    """The text in single quotes on one line: shortened, and invisible characters spelled out."""
    short = text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 3] + "..."
    return f"'{visible(short)}'"


def visible(text: str) -> str:
    """The text on one line with every invisible character spelled out, so that it cannot disturb a terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)

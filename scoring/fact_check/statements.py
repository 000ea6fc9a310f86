"""The statements of a post-mortem that can be held against a trace, and what came of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scoring.fact_check.words import NOT_ASSERTED
from scoring.language.sections import Sections, bare_line, cells
from scoring.language.sentences import sentences
from scoring.language.spelling import mend
from scoring.language.timelines import is_row

TELLING: tuple[str | None, ...] = (
    None, "metadata", "summary", "impact", "timeline", "detection", "response", "root_cause", "what_went_well",
)  # fmt: skip
"""Where it is told what happened. Action items, lessons and wishes assert nothing about it."""
ROW_TIME = re.compile(r"^\W*[\dt:.+ -]{1,24}(?:utc|cet|cest|gmt|local|[ap]m)?\W*")
"""The time with which a row of a timeline begins."""
_NOT = re.compile(NOT_ASSERTED)
_CUTS = re.compile(r"[,;:](?=\s)|\s(?:and|then|but|while|when|because|so|-|>)\s")


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence or row: as written, in lower case, the section it stands in, and whether it begins with a time."""

    section: str | None
    text: str
    low: str
    timed: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim held against the trace: `says` what the text claims, `was` what the trace has, `event` the `n` of it."""

    kind: str
    quote: str
    says: str
    was: str
    event: int | None
    right: bool


def statements(parts: Sections) -> list[Statement]:
    """The statements that tell what happened, in the order they stand."""
    found: list[Statement] = []
    for section, line in parts.blocks:
        if section not in TELLING:
            continue
        row = cells(line)
        if row == []:
            continue
        text = ", ".join(cell for cell in row if cell) if row else bare_line(line)
        timed = is_row(text)
        for sentence in [text] if timed else sentences(text):
            found.append(Statement(section, sentence, mend(sentence.lower()), timed))
    return found


def clauses(low: str) -> Iterator[str]:
    """The clauses of a sentence (lower case)."""
    at = 0
    for cut in _CUTS.finditer(low):
        yield low[at : cut.start()]
        at = cut.end()
    yield low[at:]


def clause_at(low: str, start: int, end: int) -> str:
    """The clause of a sentence (lower case) in which start..end stands."""
    begin, until = 0, len(low)
    for cut in _CUTS.finditer(low):
        if cut.end() <= start:
            begin = cut.end()
        elif cut.start() >= end:
            until = cut.start()
            break
    return low[begin:until]


def asserted(clause: str) -> bool:
    """Whether a clause plainly says that something was so."""
    return _NOT.search(clause) is None and not clause.rstrip().endswith("?")

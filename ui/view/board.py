"""People by dimensions and people by practices, each mode by itself: strong, weak, never shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from records.board import PersonShare
from scoring.policy.model import Ratings
from ui.view.tables import as_csv

TONES = {"strong": "green", "sound": "blue", "partial": "yellow", "weak": "red"}


@dataclass(frozen=True, slots=True)
class Cell:
    """What a person earned of one column: percent, its rating, in how many drills. None of it where never shown."""

    percent: int | None
    rating: str
    drills: int

    @property
    def tone(self) -> str:
        """The colour of the rating, empty where it was never shown."""
        return TONES.get(self.rating, "")


@dataclass(frozen=True, slots=True)
class Line:
    """A person in one mode, with a cell for each column."""

    person: str
    mode: str
    cells: tuple[Cell, ...]


NEVER = Cell(None, "", 0)


def lines(shares: Iterable[PersonShare], columns: Sequence[str], mode: str, ratings: Ratings) -> list[Line]:
    """The people of one mode by these columns, in the order they come."""
    found: dict[str, tuple[str, dict[str, PersonShare]]] = {}
    for one in shares:
        if one.mode == mode:
            found.setdefault(one.person_id, (one.person, {}))[1][one.name] = one
    return [
        Line(person, mode, tuple(_cell(mine.get(column), ratings) for column in columns))
        for person, mine in found.values()
    ]


def never_shown(rows: Iterable[Line], columns: Sequence[str]) -> list[str]:
    """The columns that nobody of these was ever judged by."""
    kept = list(rows)
    return [column for i, column in enumerate(columns) if all(line.cells[i].drills == 0 for line in kept)]


def board_csv(rows: Iterable[Line], columns: Sequence[str]) -> str:
    """The board as CSV; a cell is empty where something was never shown."""
    table = [(one.person, one.mode, *(cell.percent for cell in one.cells)) for one in rows]
    return as_csv(("person", "mode", *columns), table)


def board_json(rows: Iterable[Line], columns: Sequence[str]) -> list[dict[str, Any]]:
    """The board as JSON objects."""
    return [
        {"person": one.person, "mode": one.mode,
         "cells": {name: {"percent": cell.percent, "rating": cell.rating or "never shown", "drills": cell.drills}
                   for name, cell in zip(columns, one.cells, strict=True)}}
        for one in rows
    ]  # fmt: skip


def _cell(share: PersonShare | None, ratings: Ratings) -> Cell:
    if share is None:
        return NEVER
    percent = 100 * share.share
    rating = "weak"
    for name in ("strong", "sound", "partial"):
        if percent >= getattr(ratings, name):
            rating = name
            break
    return Cell(round(percent), rating, share.drills)

"""The store as a whole: what the screens and the terminal open."""

from __future__ import annotations

from dataclasses import dataclass

from records.actions import Actions
from records.attempts import Attempts
from records.board import Board
from records.cards import Cards
from records.database import Database, open_database
from records.disputes import Disputes
from records.drills import Drills
from records.pars import Pars
from records.people import People
from records.rulings import Rulings
from records.sittings import Sittings


@dataclass(frozen=True, slots=True)
class Store:
    """Everything kept in one database. Safe to share between threads; one for a process is enough."""

    database: Database
    people: People
    drills: Drills
    attempts: Attempts
    disputes: Disputes
    rulings: Rulings
    actions: Actions
    board: Board
    pars: Pars
    sittings: Sittings
    cards: Cards

    def close(self) -> None:
        """Close every connection."""
        self.database.close()


def open_store(url: str) -> Store:
    """Open the store at this URL (`records.database.default_url`), creating or migrating it. Raises StoreProblem."""
    database = open_database(url)
    return Store(
        database, People(database), Drills(database), Attempts(database), Disputes(database), Rulings(database),
        Actions(database), Board(database), Pars(database), Sittings(database), Cards(database),
    )  # fmt: skip

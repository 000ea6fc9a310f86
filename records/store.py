"""The store as a whole: what the screens and the terminal open."""

from __future__ import annotations

from dataclasses import dataclass

from records.attempts import Attempts
from records.cards import Cards
from records.database import Database, open_database
from records.drills import Drills
from records.people import People
from records.sittings import Sittings


@dataclass(frozen=True, slots=True)
class Store:
    """Everything kept in one database. Safe to share between threads; one for a process is enough."""

    database: Database
    people: People
    drills: Drills
    attempts: Attempts
    sittings: Sittings
    cards: Cards

    def close(self) -> None:
        """Close every connection."""
        self.database.close()


def open_store(url: str) -> Store:
    """Open the store at this URL (`records.database.default_url`), creating or migrating it. Raises StoreProblem."""
    database = open_database(url)
    return Store(database, People(database), Drills(database), Attempts(database), Sittings(database), Cards(database))

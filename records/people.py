"""People: an opaque id and a name that can be edited."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.database import Database
from records.problems import NotKept
from records.stamps import clean
from records.tables import Person

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody who drills or answers questions."""

    id: str
    name: str


class People:
    """The people of the store. Names are unique, small and capital letters alike."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get_or_create(self, name: str) -> PersonRow:
        """The person of this name, new where there is none. Raises NotKept for a name that cannot be kept."""
        wanted, folded = _name(name)

        def work(session: Session) -> PersonRow:
            person = session.scalar(select(Person).where(Person.folded == folded))
            if person is None:
                person = Person(id=str(uuid4()), name=wanted, folded=folded)
                session.add(person)
                session.flush()
            return PersonRow(person.id, person.name)

        return self._database.write(work)

    def get(self, person_id: str) -> PersonRow:
        """The person with this id. Raises NotKept when there is none."""
        with self._database.reading() as session:
            person = _person(session, person_id)
            return PersonRow(person.id, person.name)

    def find(self, name: str) -> PersonRow | None:
        """The person of this name, None where there is none."""
        folded = " ".join(unicodedata.normalize("NFC", clean(name)).split()).casefold()
        with self._database.reading() as session:
            person = session.scalar(select(Person).where(Person.folded == folded))
            return None if person is None else PersonRow(person.id, person.name)

    def rename(self, person_id: str, name: str) -> PersonRow:
        """Give a person another name. Raises NotKept when somebody else has it or it cannot be kept."""
        wanted, folded = _name(name)

        def work(session: Session) -> PersonRow:
            person = _person(session, person_id)
            other = session.scalar(select(Person.id).where(Person.folded == folded, Person.id != person_id))
            if other is not None:
                raise NotKept(f"Somebody else is called {wanted} already; choose a name that tells you apart.")
            person.name, person.folded = wanted, folded
            session.flush()
            return PersonRow(person_id, wanted)

        return self._database.write(work)

    def all(self) -> list[PersonRow]:
        """Everybody, by name."""
        with self._database.reading() as session:
            rows = session.execute(select(Person.id, Person.name).order_by(Person.folded))
            return [PersonRow(*row) for row in rows]


def _person(session: Session, person_id: str) -> Person:
    person = session.get(Person, person_id)
    if person is None:
        raise NotKept("This person is not in the database; choose who you are on the start page.")
    return person


def _name(name: str) -> tuple[str, str]:
    wanted = " ".join(unicodedata.normalize("NFC", clean(name)).split())
    if not wanted:
        raise NotKept("A name is missing; type the name that should stand on your drills.")
    if len(wanted) > LONGEST_NAME:
        raise NotKept(f"The name has {len(wanted)} characters; at most {LONGEST_NAME} are kept.")
    return wanted, wanted.casefold()

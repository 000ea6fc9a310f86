"""Cards: what a person repeats and when it is due, with every review of it. When is worked out elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from engine.trace import Json
from records.database import Database
from records.problems import NotKept
from records.tables import Card, Person, Review


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card. Instants are seconds since 1970; `line` is the lost line it came from, None for an item of the bank."""

    id: str
    due: int
    stability: float | None
    difficulty: float | None
    last: int | None
    line: Json | None = None


class Cards:
    """The cards of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, person_id: str, cards: Iterable[CardRow]) -> int:
        """Keep those that are new, and leave the others as they are; returns how many were new. Raises NotKept."""
        wanted = list(cards)

        def work(session: Session) -> int:
            _known(session, person_id)
            there = set(session.scalars(select(Card.id).where(Card.person_id == person_id)))
            fresh = {card.id: card for card in wanted if card.id not in there}
            session.add_all(_table(person_id, card) for card in fresh.values())
            return len(fresh)

        return self._database.write(work)

    def review(self, person_id: str, card: CardRow, rating: str) -> None:
        """Keep a card as it is after a review at `card.last`, and the review. Raises NotKept."""
        if card.last is None:
            raise NotKept("A card that was reviewed says when; this one does not.")

        def work(session: Session) -> None:
            _known(session, person_id)
            held = session.get(Card, (person_id, card.id), with_for_update=True)
            if held is None:
                session.add(_table(person_id, card))
            else:
                held.due, held.last = card.due, card.last
                held.stability, held.difficulty = card.stability, card.difficulty
            session.merge(Review(person_id=person_id, card_id=card.id, at=card.last, rating=rating))

        self._database.write(work)

    def get(self, person_id: str, card_id: str) -> CardRow | None:
        """A card of a person; None where there is none."""
        with self._database.reading() as session:
            card = session.get(Card, (person_id, card_id))
            return None if card is None else _row(card)

    def list(self, person_id: str) -> list[CardRow]:
        """The cards of a person, the one due first at the top."""
        wanted = select(Card).where(Card.person_id == person_id).order_by(Card.due, Card.id)
        with self._database.reading() as session:
            return [_row(card) for card in session.scalars(wanted)]

    def due(self, person_id: str, before: int) -> int:
        """How many cards of a person are due before this second."""
        wanted = select(func.count()).select_from(Card).where(Card.person_id == person_id, Card.due < before)
        with self._database.reading() as session:
            return session.scalar(wanted) or 0


def _known(session: Session, person_id: str) -> None:
    if session.get(Person, person_id) is None:
        raise NotKept("This person is not in the database; choose who you are on the start page.")


def _table(person_id: str, card: CardRow) -> Card:
    return Card(
        person_id=person_id, id=card.id, due=card.due, stability=card.stability, difficulty=card.difficulty,
        last=card.last, line=card.line,
    )  # fmt: skip


def _row(card: Card) -> CardRow:
    return CardRow(card.id, card.due, card.stability, card.difficulty, card.last, card.line)

"""Quizzes and mock interviews: what was drawn, what was asked and said, and the interview's clock.

Nothing typed is lost: the answer to the open turn is kept as a draft until it is handed in. Every change of a turn
carries the number of the turn, so that a click that arrives twice or late changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.trace import Json
from records.database import Database
from records.problems import NotKept
from records.stamps import clean_json, stamp
from records.tables import Person, Sitting, Turn

QUIZ, INTERVIEW = "quiz", "interview"


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One thing asked. `submitted` is None while `said` is a draft; `points` is None where nothing marks it."""

    n: int
    subject: str
    asked: Json
    said: Json
    revision: int
    seconds: int
    points: float | None
    submitted: str | None


@dataclass(frozen=True, slots=True)
class SittingRow:
    """A quiz or interview with its turns in order. `spent` seconds are on its clock, last heard from at `heard`."""

    id: str
    person_id: str
    kind: str
    seed: int
    wish: Json
    plan: tuple[str, ...]
    started: str
    ended: str | None
    spent: float
    heard: float
    turns: tuple[TurnRow, ...]

    @property
    def open(self) -> TurnRow | None:
        """The turn that waits for an answer."""
        return next((turn for turn in self.turns if turn.submitted is None), None)


class Sittings:
    """The quizzes and interviews of the store. Wall time, in seconds since 1970, comes from the caller."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, person_id: str, kind: str, seed: int, wish: Json, plan: Sequence[str], wall: float) -> SittingRow:
        """A new sitting with what the seed drew. Raises NotKept for an unknown person or an empty plan."""
        if not plan:
            raise NotKept("Nothing in the question bank fits this choice; widen it.")

        def work(session: Session) -> SittingRow:
            if session.get(Person, person_id) is None:
                raise NotKept("This person is not in the database; choose who you are on the start page.")
            sitting = Sitting(
                id=str(uuid4()), person_id=person_id, kind=kind, seed=seed, wish=wish, plan=list(plan),
                started=stamp(wall), spent=0.0, heard=wall,
            )  # fmt: skip
            session.add(sitting)
            session.flush()
            return _row(session, sitting)

        return self._database.write(work)

    def get(self, sitting_id: str) -> SittingRow:
        """A sitting with its turns. Raises NotKept when there is none."""
        with self._database.reading() as session:
            return _row(session, _sitting(session, sitting_id))

    def list(self, person_id: str, kind: str | None = None) -> list[SittingRow]:
        """The sittings of a person, the newest first."""
        wanted = select(Sitting).where(Sitting.person_id == person_id)
        if kind is not None:
            wanted = wanted.where(Sitting.kind == kind)
        with self._database.reading() as session:
            found = list(session.scalars(wanted.order_by(Sitting.started.desc(), Sitting.id)))
            mine = select(Turn).where(Turn.sitting_id.in_([one.id for one in found])).order_by(Turn.n)
            turns: dict[str, list[TurnRow]] = {one.id: [] for one in found}
            for turn in session.scalars(mine):
                turns[turn.sitting_id].append(_turn_row(turn))
            return [_with(one, turns[one.id]) for one in found]

    def ask(self, sitting_id: str, n: int, subject: str, asked: Json | None = None) -> SittingRow:
        """Open turn `n`; where it is there already it stays as it is. Raises NotKept."""

        def work(session: Session) -> SittingRow:
            sitting = _sitting(session, sitting_id)
            if sitting.ended is None and session.get(Turn, (sitting_id, n)) is None:
                session.add(
                    Turn(sitting_id=sitting_id, n=n, subject=subject, asked=asked, said={}, revision=0, seconds=0)
                )
                session.flush()
            return _row(session, sitting)

        return self._database.write(work)

    def draft(self, sitting_id: str, n: int, said: Json, revision: int) -> None:
        """Keep what has been typed or chosen so far; an older change and one after the answer change nothing."""

        def work(session: Session) -> None:
            turn = _turn(session, sitting_id, n)
            if turn.submitted is None and revision >= turn.revision:
                turn.said, turn.revision = clean_json(said), revision

        self._database.write(work)

    def answer(
        self, sitting_id: str, n: int, said: Json, seconds: int, wall: float, points: float | None = None
    ) -> bool:
        """Hand in the answer to turn `n`. False when it was handed in already: the first answer counts."""

        def work(session: Session) -> bool:
            turn = _turn(session, sitting_id, n)
            if turn.submitted is not None:
                return False
            turn.said, turn.points = clean_json(said), points
            turn.seconds, turn.submitted = max(0, seconds), stamp(wall)
            return True

        return self._database.write(work)

    def tick(self, sitting_id: str, spent: float, heard: float) -> None:
        """Keep the clock; it never goes back, and an ended sitting keeps its own."""

        def work(session: Session) -> None:
            sitting = _sitting(session, sitting_id)
            if sitting.ended is None:
                sitting.spent, sitting.heard = max(sitting.spent, spent), max(sitting.heard, heard)

        self._database.write(work)

    def end(self, sitting_id: str, wall: float) -> bool:
        """End a sitting. False when it had ended."""

        def work(session: Session) -> bool:
            sitting = _sitting(session, sitting_id)
            if sitting.ended is not None:
                return False
            sitting.ended = stamp(wall)
            return True

        return self._database.write(work)


def _sitting(session: Session, sitting_id: str) -> Sitting:
    sitting = session.get(Sitting, sitting_id, with_for_update=True)
    if sitting is None:
        raise NotKept("This quiz or interview is not in the database; begin a new one.")
    return sitting


def _turn(session: Session, sitting_id: str, n: int) -> Turn:
    turn = session.get(Turn, (sitting_id, n), with_for_update=True)
    if turn is None:
        raise NotKept("This question was not asked; reload the page.")
    return turn


def _row(session: Session, sitting: Sitting) -> SittingRow:
    turns = session.scalars(select(Turn).where(Turn.sitting_id == sitting.id).order_by(Turn.n))
    return _with(sitting, [_turn_row(turn) for turn in turns])


def _with(sitting: Sitting, turns: Sequence[TurnRow]) -> SittingRow:
    return SittingRow(
        sitting.id, sitting.person_id, sitting.kind, sitting.seed, dict(sitting.wish), tuple(sitting.plan),
        sitting.started, sitting.ended, sitting.spent, sitting.heard, tuple(turns),
    )  # fmt: skip


def _turn_row(turn: Turn) -> TurnRow:
    return TurnRow(
        turn.n, turn.subject, dict(turn.asked or {}), dict(turn.said), turn.revision, turn.seconds, turn.points,
        turn.submitted,
    )  # fmt: skip

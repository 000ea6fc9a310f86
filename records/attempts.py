"""Attempts at interview questions: what was answered, how long it took, and which key points were ticked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.trace import Json
from records.database import Database
from records.problems import NotKept
from records.stamps import clean, clean_json, stamp
from records.tables import Attempt, Person, Sitting


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One attempt. `submitted` and `seconds` are None while the answer is being written.

    `reading` is what the machine read when it was handed in, None where nothing did; `ticks` by key point id are what
    the person decided. `sitting_id` is the interview the answer was given in.
    """

    id: str
    person_id: str
    question_id: str
    started: str
    submitted: str | None
    seconds: int | None
    answer: str
    ticks: dict[str, bool]
    reading: Json | None = None
    sitting_id: str | None = None


class Attempts:
    """The attempts of the store. Wall time, in seconds since 1970, comes from the caller."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def start(self, person_id: str, question_id: str, wall: float) -> AttemptRow:
        """The attempt this person is writing on this question, new where there is none. Raises NotKept."""

        def work(session: Session) -> AttemptRow:
            if session.get(Person, person_id, with_for_update=True) is None:
                raise NotKept("This person is not in the database; choose who you are on the start page.")
            mine = select(Attempt).where(Attempt.person_id == person_id, Attempt.question_id == question_id)
            attempt = session.scalars(mine.where(Attempt.submitted.is_(None))).first()
            if attempt is None:
                attempt = Attempt(
                    id=str(uuid4()),
                    person_id=person_id,
                    question_id=question_id,
                    started=stamp(wall),
                    answer="",
                    ticks={},
                )
                session.add(attempt)
                session.flush()
            return _row(attempt)

        return self._database.write(work)

    def get(self, attempt_id: str) -> AttemptRow:
        """The attempt with this id. Raises NotKept when there is none."""
        with self._database.reading() as session:
            return _row(_attempt(session, attempt_id))

    def save(self, attempt_id: str, answer: str) -> AttemptRow:
        """Keep what has been typed so far; a submitted answer stays as it is. Raises NotKept."""

        def work(session: Session) -> AttemptRow:
            attempt = _attempt(session, attempt_id)
            if attempt.submitted is None:
                attempt.answer = clean(answer)
            return _row(attempt)

        return self._database.write(work)

    def submit(
        self, attempt_id: str, answer: str, seconds: int, wall: float, reading: Json | None = None
    ) -> AttemptRow:
        """Hand the answer in after so many seconds of writing, with what the machine read in it; the first submission
        counts. Raises NotKept."""

        def work(session: Session) -> AttemptRow:
            attempt = _attempt(session, attempt_id)
            if attempt.submitted is None:
                attempt.answer, attempt.seconds, attempt.submitted = clean(answer), max(0, seconds), stamp(wall)
                attempt.reading = None if reading is None else clean_json(reading)
            return _row(attempt)

        return self._database.write(work)

    def add(
        self, sitting_id: str, question_id: str, answer: str, seconds: int, wall: float, reading: Json | None = None
    ) -> AttemptRow:
        """Keep what was said to a question of an interview; once kept, it stays. Raises NotKept."""

        def work(session: Session) -> AttemptRow:
            sitting = session.get(Sitting, sitting_id, with_for_update=True)
            if sitting is None:
                raise NotKept("This interview is not in the database; begin a new one.")
            mine = select(Attempt).where(Attempt.sitting_id == sitting_id, Attempt.question_id == question_id)
            attempt = session.scalars(mine).first()
            if attempt is None:
                attempt = Attempt(
                    id=str(uuid4()),
                    person_id=sitting.person_id,
                    question_id=question_id,
                    started=stamp(wall - max(0, seconds)),
                    submitted=stamp(wall),
                    seconds=max(0, seconds),
                    answer=clean(answer),
                    ticks={},
                    reading=None if reading is None else clean_json(reading),
                    sitting_id=sitting_id,
                )
                session.add(attempt)
                session.flush()
            return _row(attempt)

        return self._database.write(work)

    def tick(self, attempt_id: str, ticks: Mapping[str, bool]) -> AttemptRow:
        """Set or clear these key points and leave the others alone. Raises NotKept before the answer is submitted."""

        def work(session: Session) -> AttemptRow:
            attempt = _attempt(session, attempt_id)
            if attempt.submitted is None:
                raise NotKept("The key points are ticked after the answer is submitted; submit it first.")
            attempt.ticks = {**attempt.ticks, **ticks}
            return _row(attempt)

        return self._database.write(work)

    def list(
        self, person_id: str | None = None, question_id: str | None = None, sitting_id: str | None = None
    ) -> list[AttemptRow]:
        """Attempts, the newest first, of everybody or one person, at all questions or one, of one interview."""
        wanted = select(Attempt).order_by(Attempt.started.desc(), Attempt.id)
        if person_id is not None:
            wanted = wanted.where(Attempt.person_id == person_id)
        if question_id is not None:
            wanted = wanted.where(Attempt.question_id == question_id)
        if sitting_id is not None:
            wanted = wanted.where(Attempt.sitting_id == sitting_id)
        with self._database.reading() as session:
            return [_row(attempt) for attempt in session.scalars(wanted)]


def _attempt(session: Session, attempt_id: str) -> Attempt:
    attempt = session.get(Attempt, attempt_id, with_for_update=True)
    if attempt is None:
        raise NotKept("This attempt is not in the database; open the question again.")
    return attempt


def _row(attempt: Attempt) -> AttemptRow:
    return AttemptRow(
        attempt.id,
        attempt.person_id,
        attempt.question_id,
        attempt.started,
        attempt.submitted,
        attempt.seconds,
        attempt.answer,
        dict(attempt.ticks),
        attempt.reading,
        attempt.sitting_id,
    )

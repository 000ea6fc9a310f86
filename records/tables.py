"""The tables of the store, the same on SQLite and PostgreSQL.

Instants of the outside world are UTC text, `2026-03-06T16:40:00Z`, which sorts as it reads; the live clock's anchors
are seconds since 1970 as floats; drill time is whole seconds. Documents are JSON; traces are compressed.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Double,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

ID = String(64)
STAMP = String(20)
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The base of all tables; constraints carry names so that later migrations can change them."""

    metadata = MetaData(naming_convention=NAMES)


class Person(Base):
    """Somebody who drills or answers questions. `folded` is the name without case, so that nobody is there twice."""

    __tablename__ = "person"
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text, unique=True)


class Scenario(Base):
    """A canonical scenario, kept once for each digest."""

    __tablename__ = "scenario"
    digest: Mapped[str] = mapped_column(ID, primary_key=True)
    id: Mapped[str] = mapped_column(Text)
    version: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    body: Mapped[Any] = mapped_column(JSON)


class Policy(Base):
    """A composed policy pack, kept once for each digest that a scorecard cites."""

    __tablename__ = "policy"
    digest: Mapped[str] = mapped_column(ID, primary_key=True)
    id: Mapped[str] = mapped_column(Text)
    version: Mapped[str] = mapped_column(Text)
    body: Mapped[Any] = mapped_column(JSON)


class Drill(Base):
    """One drill: who, what, and its live clock (`records/clock.py`).

    `policy_digest` is the pack chosen when it began; null where none was, which means the handbook.
    """

    __tablename__ = "drill"
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"), index=True)
    scenario_digest: Mapped[str] = mapped_column(ID, ForeignKey("scenario.digest"))
    scenario_id: Mapped[str] = mapped_column(Text, index=True)
    policy_digest: Mapped[str | None] = mapped_column(ID, ForeignKey("policy.digest"))
    seed: Mapped[int] = mapped_column(BigInteger)
    mode: Mapped[str] = mapped_column(String(16))
    engine: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(16))
    created: Mapped[str] = mapped_column(STAMP, index=True)
    ended: Mapped[str | None] = mapped_column(STAMP)
    ending: Mapped[str | None] = mapped_column(Text)
    pace: Mapped[int]
    anchor_wall: Mapped[float] = mapped_column(Double)
    anchor_drill: Mapped[int]
    speed: Mapped[int]
    last_heard: Mapped[float] = mapped_column(Double)
    paused: Mapped[bool]
    held: Mapped[bool]


class Command(Base):
    """One command of a drill. `digest` is the rolling digest of the drill after it, null until it was computed."""

    __tablename__ = "command"
    __table_args__ = (UniqueConstraint("drill_id", "key"),)
    drill_id: Mapped[str] = mapped_column(ID, ForeignKey("drill.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[int]
    by: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    args: Mapped[Any] = mapped_column(JSON)
    reads: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    key: Mapped[str] = mapped_column(Text)
    digest: Mapped[str | None] = mapped_column(Text)


class SessionEntry(Base):
    """One line of the session log: what happened around a drill (pauses, speed, hints), outside its digest."""

    __tablename__ = "session_entry"
    drill_id: Mapped[str] = mapped_column(ID, ForeignKey("drill.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    wall: Mapped[float] = mapped_column(Double)
    drill_time: Mapped[int]
    kind: Mapped[str] = mapped_column(Text)
    data: Mapped[Any] = mapped_column(JSON)


class StoredTrace(Base):
    """The trace of a finished drill and its prose, compressed (`records/record.py`)."""

    __tablename__ = "trace"
    drill_id: Mapped[str] = mapped_column(ID, ForeignKey("drill.id"), primary_key=True)
    until: Mapped[int]
    digest: Mapped[str] = mapped_column(Text)
    body: Mapped[bytes] = mapped_column(LargeBinary)


class Scorecard(Base):
    """A scorecard of a drill under one policy by one version of the grader; a new grader adds, never overwrites."""

    __tablename__ = "scorecard"
    # What the lead's page asks for stands in the index, so that no body is read to find the latest scorecard.
    __table_args__ = (Index(None, "drill_id", "created", "grader", "policy_digest", "total"),)
    drill_id: Mapped[str] = mapped_column(ID, ForeignKey("drill.id"), primary_key=True)
    policy_digest: Mapped[str] = mapped_column(ID, ForeignKey("policy.digest"), primary_key=True)
    grader: Mapped[str] = mapped_column(Text, primary_key=True)
    total: Mapped[float | None] = mapped_column(Double)
    dimensions: Mapped[Any] = mapped_column(JSON)
    body: Mapped[Any] = mapped_column(JSON)
    created: Mapped[str] = mapped_column(STAMP)


class PracticeResult(Base):
    """What a scorecard gave for one practice, its lines summed: what people by practices is worked out from."""

    __tablename__ = "practice_result"
    # SQLite keeps the rows in the order of the key, so that those of a scorecard are read in one go.
    __table_args__ = {"sqlite_with_rowid": False}
    drill_id: Mapped[str] = mapped_column(ID, ForeignKey("drill.id"), primary_key=True)
    policy_digest: Mapped[str] = mapped_column(ID, ForeignKey("policy.digest"), primary_key=True)
    grader: Mapped[str] = mapped_column(Text, primary_key=True)
    practice: Mapped[str] = mapped_column(Text, primary_key=True)
    points: Mapped[float] = mapped_column(Double)
    max: Mapped[float] = mapped_column(Double)


class Ruling(Base):
    """What a person says of a line of a scorecard: an assessor overrides its verdict, a learner disputes it.

    Appended and never changed. `total` is the drill's total with every override up to this one.
    """

    __tablename__ = "ruling"
    drill_id: Mapped[str] = mapped_column(ID, ForeignKey("drill.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    policy_digest: Mapped[str] = mapped_column(ID, ForeignKey("policy.digest"))
    grader: Mapped[str] = mapped_column(Text)
    line: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(String(16))
    verdict: Mapped[str | None] = mapped_column(String(16))
    author: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    total: Mapped[float | None] = mapped_column(Double)
    created: Mapped[str] = mapped_column(STAMP)


class ActionItem(Base):
    """An action item of a post-mortem, with what became of it. `due` is a day, `2026-03-20`, or null."""

    __tablename__ = "action_item"
    drill_id: Mapped[str] = mapped_column(ID, ForeignKey("drill.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    description: Mapped[str] = mapped_column(Text)
    owner: Mapped[str] = mapped_column(Text)
    due: Mapped[str | None] = mapped_column(STAMP)
    state: Mapped[str] = mapped_column(String(16), index=True)
    created: Mapped[str] = mapped_column(STAMP)


class ActionChange(Base):
    """One change of the state of an action item, with who said so and what they noted. Appended and never changed."""

    __tablename__ = "action_change"
    drill_id: Mapped[str] = mapped_column(ID, ForeignKey("drill.id"), primary_key=True)
    item: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    state: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text)
    created: Mapped[str] = mapped_column(STAMP)


class ParTotal(Base):
    """What the textbook scores on a scenario under a policy; `versions` are those of engine and grader."""

    __tablename__ = "par_total"
    scenario_digest: Mapped[str] = mapped_column(ID, ForeignKey("scenario.digest"), primary_key=True)
    policy_digest: Mapped[str] = mapped_column(ID, ForeignKey("policy.digest"), primary_key=True)
    versions: Mapped[str] = mapped_column(Text, primary_key=True)
    total: Mapped[float | None] = mapped_column(Double)


class Draft(Base):
    """Text being typed in a drill, by the name of its field, so that a reload loses nothing."""

    __tablename__ = "draft"
    drill_id: Mapped[str] = mapped_column(ID, ForeignKey("drill.id"), primary_key=True)
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    saved: Mapped[str] = mapped_column(STAMP)


class Attempt(Base):
    """An answer to an interview question: its text, how long it took in seconds, and the key points ticked.

    `reading` is what the machine read, null where nothing did; `ticks` are what the person decided. `sitting_id` is
    the interview it was given in, null for one by itself.
    """

    __tablename__ = "attempt"
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"), index=True)
    question_id: Mapped[str] = mapped_column(Text, index=True)
    started: Mapped[str] = mapped_column(STAMP)
    submitted: Mapped[str | None] = mapped_column(STAMP)
    seconds: Mapped[int | None]
    answer: Mapped[str] = mapped_column(Text)
    ticks: Mapped[Any] = mapped_column(JSON)
    reading: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    sitting_id: Mapped[str | None] = mapped_column(ID, ForeignKey("sitting.id"), index=True)


class Dispute(Base):
    """What a reader made of a text (`reads`), and what a person says it is (`says`), only where the two differ.

    `reader` is the kind of `firedrill grade`; `about` is what was known of the text beside it, as in the labelled sets.
    Rows are only added.
    """

    __tablename__ = "dispute"
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    drill_id: Mapped[str] = mapped_column(ID, ForeignKey("drill.id"), index=True)
    n: Mapped[int]
    reader: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Text)
    about: Mapped[Any] = mapped_column(JSON)
    reads: Mapped[Any] = mapped_column(JSON)
    says: Mapped[Any] = mapped_column(JSON)
    why: Mapped[str] = mapped_column(Text)
    created: Mapped[str] = mapped_column(STAMP, index=True)


class Sitting(Base):
    """A quiz or a mock interview: what was wished for, what the seed drew, and the interview's clock.

    `spent` are seconds on the clock, `heard` is when the page was last heard from.
    """

    __tablename__ = "sitting"
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    seed: Mapped[int] = mapped_column(BigInteger)
    wish: Mapped[Any] = mapped_column(JSON)
    plan: Mapped[Any] = mapped_column(JSON)
    started: Mapped[str] = mapped_column(STAMP)
    ended: Mapped[str | None] = mapped_column(STAMP)
    spent: Mapped[float] = mapped_column(Double)
    heard: Mapped[float] = mapped_column(Double)


class Turn(Base):
    """One thing asked in a sitting. `said` is the draft until `submitted`, then the answer; `revision` is the number of
    its last change; `points` are 0 to 1, null where nothing marks it."""

    __tablename__ = "turn"
    sitting_id: Mapped[str] = mapped_column(ID, ForeignKey("sitting.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    subject: Mapped[str] = mapped_column(Text)
    asked: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    said: Mapped[Any] = mapped_column(JSON)
    revision: Mapped[int] = mapped_column(BigInteger)
    seconds: Mapped[int]
    points: Mapped[float | None] = mapped_column(Double)
    submitted: Mapped[str | None] = mapped_column(STAMP)


class Card(Base):
    """Something a person repeats: an item of the bank, or a lost line of a drill with its situation in `line`.

    Instants are seconds since 1970; the schedule is worked out in `scoring/practising/memory.py`.
    """

    __tablename__ = "card"
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"), primary_key=True)
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    due: Mapped[int] = mapped_column(BigInteger)
    stability: Mapped[float | None] = mapped_column(Double)
    difficulty: Mapped[float | None] = mapped_column(Double)
    last: Mapped[int | None] = mapped_column(BigInteger)
    line: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)


class Review(Base):
    """One review of a card: how well it was known, and when. Appended and never changed."""

    __tablename__ = "review"
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("person.id"), primary_key=True)
    card_id: Mapped[str] = mapped_column(Text, primary_key=True)
    at: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    rating: Mapped[str] = mapped_column(String(16))

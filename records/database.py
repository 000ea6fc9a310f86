"""Opening the store and its transactions. All that can go wrong comes out as StoreProblem, one sentence.

SQLite by default: write-ahead log, `synchronous=FULL` (a confirmed command survives a power cut), foreign keys, and
`BEGIN IMMEDIATE` for every transaction that writes, so that two writers queue instead of failing. PostgreSQL by URL.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from alembic.runtime.migration import MigrationContext
from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from records import migrate, sqlite_file
from records.problems import StoreProblem

VARIABLE = "FIREDRILL_DATABASE_URL"
RACES = 20
"""How often a writer that lost a race reads again before it gives up."""
T = TypeVar("T")


def default_url(environ: Mapping[str, str], root: Path) -> str:
    """The store's URL: FIREDRILL_DATABASE_URL, or `data/firedrill.db` under `root`."""
    chosen = environ.get(VARIABLE, "").strip()
    if chosen:
        return chosen
    return URL.create("sqlite", database=str(root / "data" / "firedrill.db")).render_as_string(hide_password=False)


class Database:
    """An open store; `open_database` makes one. Safe to share between threads."""

    def __init__(self, engine: Engine, where: str) -> None:
        self.engine = engine
        self.where = where
        self._writing = engine.execution_options(immediate=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that changes nothing. Raises StoreProblem."""
        with _plain(self.where), Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that is kept when the block ends and undone when it raises.

        Raises StoreProblem, and IntegrityError where another writer was faster; `write` deals with that.
        """
        with _plain(self.where), Session(self._writing) as session, session.begin():
            yield session

    def write(self, work: Callable[[Session], T]) -> T:
        """What `work` returns, in a transaction that writes. Where another writer was faster, `work` reads again.

        Raises StoreProblem when that happens `RACES` times in a row.
        """
        for _ in range(RACES):
            with suppress(IntegrityError), self.writing() as session:
                return work(session)
        raise StoreProblem(f"The database {self.where} is too busy; try again in a moment.")

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()


def open_database(url: str) -> Database:
    """Open the store at this URL, creating or migrating it where needed. Raises StoreProblem."""
    parsed = _parsed(url)
    where = parsed.render_as_string(hide_password=True)
    if parsed.get_backend_name() != "sqlite":
        engine = _postgresql(parsed)
    else:
        path = Path(parsed.database or "").absolute()
        where = str(path)
        with _plain(where):
            sqlite_file.prepare(path, _build)
        engine = _sqlite(path)
    try:
        with _plain(where):
            _checked(engine, where)
    except BaseException:
        engine.dispose()
        raise
    return Database(engine, where)


def revision(database: Database) -> str | None:
    """The migration the store stands at."""
    with database.reading() as session:
        return MigrationContext.configure(session.connection()).get_current_revision()


def _parsed(url: str) -> URL:
    example = f"for example sqlite:////home/me/firedrill.db, and set it in {VARIABLE}"
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise StoreProblem(f"The database address is not a URL; write one, {example}.") from None
    if parsed.drivername == "postgres":
        parsed = parsed.set(drivername="postgresql")
    kind = parsed.get_backend_name()
    if kind not in ("sqlite", "postgresql"):
        raise StoreProblem(f"The database must be SQLite or PostgreSQL, not {kind}; write a URL of one, {example}.")
    if kind == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise StoreProblem(f"The database address names no file, so nothing would be kept; write one, {example}.")
    return parsed


def _postgresql(url: URL) -> Engine:
    try:
        return create_engine(url.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
    except ModuleNotFoundError:
        raise StoreProblem(
            "A PostgreSQL database needs its driver: run .venv/bin/pip install 'psycopg[binary]' and start again."
        ) from None


def _sqlite(path: Path) -> Engine:
    engine = create_engine("sqlite:///file", creator=lambda: sqlite_file.connect(path))

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def _build(path: Path) -> None:
    engine = _sqlite(path)
    try:
        migrate.migrate(engine)
    finally:
        engine.dispose()


def _checked(engine: Engine, where: str) -> None:
    """See that the tables are ours and of today, that they are sound, and that they can be written."""
    known = {script.revision for script in migrate.scripts().walk_revisions()}
    with engine.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        found = MigrationContext.configure(connection).get_current_revision()
        if engine.dialect.name == "sqlite":
            _sound(connection, where)
    if found is None and (tables or engine.dialect.name == "sqlite"):
        raise StoreProblem(
            f"The database {where} was not made by Firedrill; nothing was changed in it. Set {VARIABLE} to another one."
        )
    if found is not None and found not in known:
        raise StoreProblem(
            f"The database {where} was made by a newer Firedrill (its tables are at {found}); "
            f"update Firedrill, or set {VARIABLE} to another database."
        )
    if found != migrate.scripts().get_current_head():
        migrate.migrate(engine)
    with engine.execution_options(immediate=True).begin() as connection:
        connection.exec_driver_sql("SELECT 1")
    if engine.dialect.name == "sqlite":
        _write_ahead(engine)


def _sound(connection: Connection, where: str) -> None:
    first = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if first != "ok":
        raise _damaged(where)


def _damaged(where: str) -> StoreProblem:
    return StoreProblem(
        f"The database {where} is damaged; nothing was changed in it. "
        "Put a backup in its place, or move it away to begin with a new one."
    )


def _write_ahead(engine: Engine) -> None:
    """Switch the write-ahead log on; it stays on. The switch itself does not wait for others, so try again."""
    connection = engine.raw_connection()
    try:
        for _ in range(100):
            try:
                connection.cursor().execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if "locked" not in str(error):
                    raise
                time.sleep(0.05)
    finally:
        connection.close()
    # Without the log everything works all the same, readers and writers only wait for each other.


@contextmanager
def _plain(where: str) -> Iterator[None]:
    """Turn errors of the database and its driver into one sentence; the rest passes."""
    try:
        yield
    except IntegrityError:
        raise
    except PoolTimeout:
        raise StoreProblem(f"The database {where} is busy; try again in a moment.") from None
    except (DBAPIError, sqlite3.Error) as error:
        raise _said(where, str(getattr(error, "orig", None) or error)) from error


def _said(where: str, cause: str) -> StoreProblem:
    low = cause.lower()
    table = {
        "locked": f"The database {where} is locked by another program; close that program and try again.",
        "readonly": f"The database {where} is read-only; make it writable, or set {VARIABLE} to another place.",
        "full": f"There is no room left to write the database {where}; free some space and try again.",
        "unable to open": f"The database {where} cannot be opened; check that it is still there and may be written.",
        "disk i/o": f"The disk refused to read or write the database {where}; check the disk and try again.",
    }
    for word, sentence in table.items():
        if word in low:
            return StoreProblem(sentence)
    if any(word in low for word in ("malformed", "not a database", "corrupt")):
        return _damaged(where)
    first = cause.strip().splitlines()[0] if cause.strip() else "no reason given"
    return StoreProblem(f"The database {where} cannot be used: {first}; check {VARIABLE} and that it is running.")

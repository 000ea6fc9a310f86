"""Opening the store: made by migration, or one sentence and the way out; a broken file is never replaced."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, make_url, text

from records import migrate, sqlite_file
from records.database import Database, default_url, open_database, revision
from records.problems import StoreProblem
from records.store import open_store
from records.tables import Base
from tests.records.makers import begin, say


def sentence(url: str) -> str:
    """What a user reads when this store is opened."""
    with pytest.raises(StoreProblem) as found:
        open_database(url)
    return str(found.value)


def one_sentence_with_a_way_out(text_: str) -> bool:
    ways = (
        "put ",
        "move ",
        "set ",
        "create ",
        "make ",
        "close ",
        "update ",
        "delete",
        "write ",
        "run ",
        "check",
        "name ",
    )
    return (
        text_.endswith(".")
        and "\n" not in text_
        and "Traceback" not in text_
        and any(way in text_.lower() for way in ways)
    )


def test_first_start_makes_the_tables_of_today(url: str) -> None:
    database = open_database(url)
    assert revision(database) == migrate.scripts().get_current_head()
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    database.close()


def test_a_second_start_keeps_what_is_there(url: str) -> None:
    first = open_store(url)
    drill = begin(first)
    say(first, drill.id, "one")
    first.close()
    second = open_store(url)
    assert [command["key"] for command in second.drills.commands(drill.id)] == ["one"]
    second.close()


def test_sqlite_writes_ahead_fully_and_checks_references(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'a.db'}")
    with database.reading() as session:
        found = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    database.close()
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_the_first_start_leaves_only_the_database(tmp_path: Path) -> None:
    open_database(f"sqlite:///{tmp_path / 'a.db'}").close()
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]


FIRST_START = """
import sys
from records.store import open_store
print(open_store(sys.argv[1]).people.get_or_create("Robin").id)
"""


def test_four_processes_start_first_at_once(url: str) -> None:
    command = [sys.executable, "-c", FIRST_START, url]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    answers = [process.communicate(timeout=60) for process in started]
    assert [error for _, error in answers] == [""] * 4
    assert len({answer for answer, _ in answers}) == 1


def test_a_first_start_that_dies_leaves_no_database(tmp_path: Path) -> None:
    def dies(path: Path) -> None:
        path.write_bytes(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sqlite_file.prepare(tmp_path / "a.db", dies)
    assert list(tmp_path.iterdir()) == []


def filled(path: Path) -> None:
    """A database with many drills, closed, as the only file."""
    store = open_store(f"sqlite:///{path}")
    for i in range(60):
        say(store, begin(store, name=f"Person {i}").id, "k" * 40)
    store.close()


def garbage(path: Path) -> None:
    path.write_bytes(b"to whom it may concern\n" * 500)


def short_garbage(path: Path) -> None:
    path.write_bytes(b"SQL")


def header_only(path: Path) -> None:
    path.write_bytes(sqlite_file.MAGIC + b"\x00" * 3000)


def overwritten(path: Path) -> None:
    filled(path)
    content = bytearray(path.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page : page + 300] = b"\xa7" * 300
    path.write_bytes(content)


def cut_short(path: Path) -> None:
    filled(path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def newer(path: Path) -> None:
    filled(path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def somebody_elses(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipe (title TEXT)")
    connection.close()


def without_tables(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipe (title TEXT)")
        connection.execute("DROP TABLE recipe")
    connection.close()


def read_only(path: Path) -> None:
    filled(path)
    path.chmod(0o444)


BROKEN: list[tuple[Callable[[Path], object], str]] = [
    (Path.touch, "is an empty file"),
    (garbage, "is not a database"),
    (short_garbage, "is not a database"),
    (header_only, "is damaged"),
    (overwritten, "is damaged"),
    (cut_short, "is damaged"),
    (newer, "was made by a newer Firedrill (its tables are at 9999)"),
    (somebody_elses, "was not made by Firedrill"),
    (without_tables, "was not made by Firedrill"),
    (read_only, "is read-only"),
]


@pytest.mark.parametrize(("spoil", "says"), BROKEN, ids=lambda value: getattr(value, "__name__", None))
def test_a_broken_file_is_named_and_left_as_it_is(tmp_path: Path, spoil: Callable[[Path], object], says: str) -> None:
    path = tmp_path / "firedrill.db"
    spoil(path)
    before = path.read_bytes()
    found = sentence(f"sqlite:///{path}")
    assert says in found and str(path) in found
    assert one_sentence_with_a_way_out(found)
    assert path.read_bytes() == before


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    assert "is a folder" in sentence(f"sqlite:///{tmp_path}")


def test_a_folder_that_is_missing_is_not_made(tmp_path: Path) -> None:
    found = sentence(f"sqlite:///{tmp_path}/nowhere/a.db")
    assert "does not exist" in found and one_sentence_with_a_way_out(found)
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_nobody_may_write_to(tmp_path: Path) -> None:
    folder = tmp_path / "shelf"
    folder.mkdir(mode=0o555)
    assert "is read-only" in sentence(f"sqlite:///{folder}/a.db")
    assert list(folder.iterdir()) == []


def test_a_link_to_nothing_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.db").symlink_to(tmp_path / "gone.db")
    assert "does not exist" in sentence(f"sqlite:///{tmp_path / 'a.db'}")
    assert not (tmp_path / "gone.db").exists()


def test_a_journal_without_its_database_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.db-wal").write_bytes(b"the last commands")
    found = sentence(f"sqlite:///{tmp_path / 'a.db'}")
    assert "a.db-wal" in found and one_sentence_with_a_way_out(found)
    assert [path.name for path in tmp_path.iterdir()] == ["a.db-wal"]


def test_a_locked_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.db"
    filled(path)
    monkeypatch.setattr(sqlite_file, "BUSY_S", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    found = sentence(f"sqlite:///{path}")
    other.close()
    assert "is locked by another program" in found and one_sentence_with_a_way_out(found)


def test_a_file_that_vanishes_while_open_is_not_made_again(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    database = open_database(f"sqlite:///{path}")
    database.close()
    path.unlink()
    with pytest.raises(StoreProblem, match="cannot be opened"), database.reading() as session:
        session.execute(text("SELECT 1"))
    assert not path.exists()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.db"
    filled(path)
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM alembic_version")
        connection.execute("DROP TABLE draft")
    connection.close()
    monkeypatch.setattr("records.database._checked", lambda engine, where: None)
    database: Database = open_database(f"sqlite:///{path}")
    with pytest.raises(Exception, match="already exists"):
        migrate.migrate(database.engine)
    tables = inspect(database.engine).get_table_names()
    database.close()
    assert "draft" not in tables and "drill" in tables


ADDRESSES = [
    ("data/firedrill.db", "is not a URL"),
    ("", "is not a URL"),
    ("mysql://localhost/firedrill", "not mysql"),
    ("sqlite://", "names no file"),
    ("sqlite:///:memory:", "names no file"),
]


@pytest.mark.parametrize(("address", "says"), ADDRESSES)
def test_an_address_that_cannot_be_used(address: str, says: str) -> None:
    found = sentence(address)
    assert says in found and one_sentence_with_a_way_out(found)


def test_postgresql_without_its_driver_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    for scheme in ("postgresql", "postgres", "postgresql+psycopg"):
        found = sentence(f"{scheme}://robin:secret@localhost/firedrill")
        assert "psycopg[binary]" in found and "secret" not in found


def test_the_default_address_is_in_the_data_folder_unless_said_otherwise() -> None:
    assert default_url({"FIREDRILL_DATABASE_URL": " sqlite:////x.db "}, Path("/srv/app")) == "sqlite:////x.db"
    for environ in ({}, {"FIREDRILL_DATABASE_URL": ""}):
        assert default_url(environ, Path("/srv/a?b %20#c")).startswith("sqlite:///")
        assert make_url(default_url(environ, Path("/srv/a?b %20#c"))).database == "/srv/a?b %20#c/data/firedrill.db"


def test_a_folder_with_odd_letters(tmp_path: Path) -> None:
    folder = tmp_path / "50% #1 & été?"
    (folder / "data").mkdir(parents=True)
    open_database(default_url({}, folder)).close()
    assert (folder / "data" / "firedrill.db").is_file()

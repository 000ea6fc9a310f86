"""The SQLite file: looked at before it is opened, born complete, and never made anew in place of a broken one."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

from records.problems import StoreProblem

MAGIC = b"SQLite format 3\x00"
BUSY_S = 10.0
"""How long a statement waits for another process to finish writing."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a file that exists; it never creates one. Transactions are begun by SQLAlchemy's events."""
    uri = f"file:{quote(str(path))}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def prepare(path: Path, build: Callable[[Path], None]) -> None:
    """See that a usable database file stands at `path`.

    A missing one is built by `build` under another name and linked into place when it is complete: a process killed
    half-way leaves nothing behind that looks like a database, and of two first starts at once one file wins. So an
    empty file is never ours. Raises StoreProblem, and leaves a file that is not a database byte for byte as it was.
    """
    if not os.path.lexists(path):
        _create(path, build)
    _inspect(path)


def _inspect(path: Path) -> None:
    if path.is_dir():
        raise StoreProblem(f"The database {path} is a folder; name a file in FIREDRILL_DATABASE_URL.")
    if not path.exists():
        raise StoreProblem(f"The database {path} is a link to a file that does not exist; repair or remove the link.")
    try:
        with path.open("rb") as file:
            head = file.read(len(MAGIC))
    except OSError as error:
        raise StoreProblem(f"The database {path} cannot be read ({_why(error)}); check who may read it.") from None
    if not head:
        raise StoreProblem(
            f"The database {path} is an empty file, so what it held is lost or it never was one; "
            "put a backup in its place, or delete it and start again to begin with a new one."
        )
    if head != MAGIC:
        raise StoreProblem(
            f"The file {path} is not a database; nothing was changed in it. "
            "Move it away to begin with a new database, or put a backup in its place."
        )
    _writable(path, "The database")
    _writable(path.parent, "The folder of the database,")


def _create(path: Path, build: Callable[[Path], None]) -> None:
    folder = path.parent
    if not folder.is_dir():
        raise StoreProblem(
            f"The folder {folder} for the database does not exist; create it, or set FIREDRILL_DATABASE_URL."
        )
    _writable(folder, "The folder of the database,")
    for left in (Path(f"{path}-wal"), Path(f"{path}-journal")):
        if left.exists():
            raise StoreProblem(
                f"The database {path} is missing, but its journal {left.name} is there; "
                "put the database back beside it, or move the journal away to begin with a new one."
            )
    new = Path(f"{path}-new-{os.getpid()}-{uuid4().hex[:8]}")
    try:
        os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
        build(new)
        _into_place(new, path)
    except OSError as error:
        raise StoreProblem(f"The database {path} cannot be created ({_why(error)}); check the folder.") from None
    finally:
        for name in (new, Path(f"{new}-journal")):
            name.unlink(missing_ok=True)


def _into_place(new: Path, path: Path) -> None:
    try:
        os.link(new, path)
    except FileExistsError:
        return
    except OSError:
        # File systems without hard links; a second first start in this very moment is not guarded against there.
        if not path.exists():
            new.rename(path)


def _writable(path: Path, what: str) -> None:
    # Root may write everywhere; a file or folder that nobody may write to was still meant to stay as it is.
    anybody = path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    if not anybody or not os.access(path, os.W_OK):
        raise StoreProblem(
            f"{what} {path} is read-only; make it writable, or set FIREDRILL_DATABASE_URL to another place."
        )


def _why(error: OSError) -> str:
    return (error.strerror or str(error)).lower()

"""A fresh store for each test: SQLite in a file, or the PostgreSQL database of FIREDRILL_TEST_POSTGRES."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from records.store import Store, open_store


@pytest.fixture
def url(tmp_path: Path) -> str:
    """The address of a database that does not exist yet, or is empty."""
    chosen = os.environ.get("FIREDRILL_TEST_POSTGRES")
    if chosen is None:
        return f"sqlite:///{tmp_path / 'firedrill.db'}"
    engine = create_engine(chosen)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return chosen


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An open, empty store."""
    opened = open_store(url)
    yield opened
    opened.close()

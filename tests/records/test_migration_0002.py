"""The second migration: a store of the first version keeps what it has, and its scorecards get results by practice."""

from __future__ import annotations

import json
from pathlib import Path

from alembic.command import upgrade
from sqlalchemy import create_engine, text

from records import migrate
from records.listing import DrillFilter
from records.store import open_store

LINES = [
    {"practice": {"id": "P201"}, "points": 1.0, "max": 2.0}, {"practice": {"id": "P201"}, "points": 2.0, "max": 2.0},
    {"practice": {"id": "P301"}, "points": 0.0, "max": 0.0},
]  # fmt: skip
ROWS = [
    "INSERT INTO person VALUES ('p', 'Ada', 'ada')",
    "INSERT INTO scenario VALUES ('s', 'shop', '1', 'A slow Friday', '{}')",
    "INSERT INTO policy VALUES ('h', 'handbook', '1', '{}')",
    "INSERT INTO drill VALUES ('d', 'p', 's', 'shop', 7, 'training', '1', 'ended', '2026-03-06T12:00:00Z', NULL, "
    "'resolved', 4, 0, 0, 1, 0, 1, 0)",
    "INSERT INTO command VALUES ('d', 1, 5, 'lead', 'close', '{}', NULL, 'k', NULL)",
]  # fmt: skip


def test_an_old_store_is_brought_up(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = migrate._config()
        config.attributes["connection"] = connection
        upgrade(config, "0001")
        for row in ROWS:
            connection.execute(text(row))
        card = {"drill": "d", "body": json.dumps({"lines": LINES})}
        connection.execute(
            text("INSERT INTO scorecard VALUES (:drill, 'h', '1', 61.0, '{}', :body, '2026-03-06T13:00:00Z')"), card
        )
    engine.dispose()
    store = open_store(f"sqlite:///{path}")
    [row] = store.drills.list()
    assert (row.total, row.person, store.drills.get("d").policy_digest) == (61.0, "Ada", None)
    assert len(store.drills.commands("d")) == 1
    [share] = store.board.practices(DrillFilter())
    assert (share.name, share.share, share.drills) == ("P201", 0.75, 1)
    store.close()

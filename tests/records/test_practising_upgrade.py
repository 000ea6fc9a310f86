"""A store from before practising keeps its answers and gets the tables."""

from __future__ import annotations

from pathlib import Path

from alembic.command import upgrade
from alembic.config import Config
from sqlalchemy import create_engine, text

from records import migrate
from records.store import open_store

FIRST = "0001"
ROWS = (
    "INSERT INTO person (id, name, folded) VALUES ('p', 'Ada', 'ada')",
    "INSERT INTO attempt (id, person_id, question_id, started, submitted, seconds, answer, ticks) VALUES "
    "('a', 'p', 'q3', '2026-03-06T16:40:00Z', '2026-03-06T16:45:00Z', 95, 'Words.', '{\"x\": true}')",
)


def test_answers_from_before_are_kept_and_can_be_practised_with(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    engine = create_engine(url)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        upgrade(config, FIRST)
        for row in ROWS:
            connection.execute(text(row))
    engine.dispose()

    store = open_store(url)
    held = store.attempts.get("a")
    assert (held.answer, held.seconds, held.ticks) == ("Words.", 95, {"x": True})
    assert (held.reading, held.sitting_id) == (None, None)
    assert store.sittings.list("p") == []
    assert store.cards.list("p") == []
    store.close()

"""Bringing the tables to today's form with Alembic, without a configuration file."""

from __future__ import annotations

from pathlib import Path

from alembic.command import upgrade
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

MIGRATION_LOCK = 0x66697265
"""The PostgreSQL advisory lock held while migrating; any fixed number does."""


def scripts() -> ScriptDirectory:
    """The migrations this Firedrill knows."""
    return ScriptDirectory.from_config(_config())


def migrate(engine: Engine) -> None:
    """Run what is missing in one transaction: all of it or nothing. A second process waits, then finds nothing left."""
    sqlite = engine.dialect.name == "sqlite"
    with engine.execution_options(immediate=True).connect() as connection:
        if sqlite:
            # Copying a table, SQLite's way to change one, must not count as deleting its rows.
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            if not sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": MIGRATION_LOCK})
            config = _config()
            config.attributes["connection"] = connection
            upgrade(config, "head")
        if sqlite:
            connection.connection.cursor().execute("PRAGMA foreign_keys = ON")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config

"""Runs the migrations on the connection that `records/database.py` hands over, inside its transaction."""

from __future__ import annotations

from alembic import context

from records.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite changes a column by copying the table
)
context.run_migrations()

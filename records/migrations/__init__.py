"""The history of the store's tables, one Alembic revision a file in `versions/`."""

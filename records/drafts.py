"""Text being typed in a drill, kept by the name of its field, so that a reload or a crash loses nothing."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from records import drill_rows
from records.database import Database
from records.stamps import clean, stamp
from records.tables import Draft


class Drafts:
    """The part of `Drills` that keeps drafts. Raises NotKept for an unknown drill."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save_draft(self, drill_id: str, name: str, text: str, wall: float) -> None:
        """Keep the text of a field as it is now; an empty text is kept as well."""

        def work(session: Session) -> None:
            drill_rows.find(session, drill_id, lock=True)
            session.merge(Draft(drill_id=drill_id, name=name, text=clean(text), saved=stamp(wall)))

        self._database.write(work)

    def drop_draft(self, drill_id: str, name: str) -> None:
        """Forget the text of a field, once it has been sent; nothing happens where there is none."""

        def work(session: Session) -> None:
            session.execute(delete(Draft).where(Draft.drill_id == drill_id, Draft.name == name))

        self._database.write(work)

    def drafts(self, drill_id: str) -> dict[str, str]:
        """The kept texts of a drill by the name of their field."""
        with self._database.reading() as session:
            drill_rows.find(session, drill_id)
            rows = session.execute(
                select(Draft.name, Draft.text).where(Draft.drill_id == drill_id).order_by(Draft.name)
            )
            return {name: text for name, text in rows}

"""C510: action items are due within weeks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from scoring.case import Case
from scoring.fact_check.identity import dates
from scoring.language.dates import DATE
from scoring.post_mortem import level_of, owed
from scoring.registry import Score, criterion


@criterion("C510", "post_mortem", practice="P520", weight=5)
def items_due_soon(case: Case) -> Sequence[Score]:
    """The first action items are due within the days the level asks for.

    Owed with the post-mortem where the pack sets days. Judged are dates with a day; "next sprint" is none. Met: at
    least half of the dates lie within them, none before the incident. Partly: one does. Missed: none, or no date.
    """
    days = case.duties(level_of(case)).action_days
    if not owed(case) or days is None:
        return [Score("not_applicable", "No action items were owed by a day.")]
    rows: list[dict[str, Any]] = [] if case.submitted is None else list(case.submitted.data.get("action_items") or [])
    seen = () if case.submitted is None else (case.submitted.n,)
    due = [day for row in rows if (day := _day(case, f"{row.get('due') or ''} {row.get('description') or ''}"))]
    advice = f"Give the items that matter most a date within {days} days."
    level = level_of(case)
    if not due:
        return [Score("missed", "No action item has a date.", advice, seen)]
    start = datetime.fromisoformat(case.trace.header["start"]).date()
    last = start + timedelta(days=days)
    soon = [day for day in due if start <= day <= last]
    told = f"{len(soon)} of {len(due)} dates lie within {days} days, by {last.isoformat()}; {level} asks for that"
    if 2 * len(soon) >= len(due) and all(day >= start for day in due):
        return [Score("met", f"{told}.", evidence=seen)]
    return [Score("partly" if soon else "missed", f"{told}.", advice, seen)]


def _day(case: Case, text: str) -> date | None:
    """The first date of a text; of several readings the first that does not lie before the incident."""
    found = DATE.search(text)
    start = datetime.fromisoformat(case.trace.header["start"]).date()
    # A day without a year is the next one of that name.
    years = ("", f" {start.year}", f" {start.year + 1}")
    readings = [day for year in years for day in dates(f"{found.group()}{year}")] if found else []
    return next((day for day in readings if day >= start), readings[0] if readings else None)

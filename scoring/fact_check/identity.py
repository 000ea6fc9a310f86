"""What identifies the incident, held against the trace: its id and its date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from scoring.fact_check.facts import Facts
from scoring.fact_check.statements import Checked, Statement
from scoring.language.dates import DATE, MONTHS
from scoring.words import listed

_ID = re.compile(r"\b(?:inc|incident)[-_ #]{1,2}(\d{4})[-_](\d{1,5})\b", re.IGNORECASE)
_REFERS = re.compile(
    r"\b(?:similar|like|see|also|previous|earlier|related|again|as in|repeat\w*|compar\w*|duplicate|follow\w*"
    r"|unlike|after"
    r"|linked|lessons? from|not|since)\b"
)
"""Words beside the id of another incident that is only referred to."""
_AFTERWARDS = re.compile(
    r"\b(?:post-?mortem|review\w*|meeting|publish\w*|written|wrote|due|updated|status|draft|author|created|report)\b"
)
"""Words beside a date that is not the incident's."""
_DATED = re.compile(r"\b(?:date|when|datum|day)\b\W{1,8}", re.IGNORECASE)


def identity(facts: Facts, told: Sequence[Statement]) -> Iterator[Checked]:
    """The incident's id and its date.

    Once the text gives the right id, other ids are references; so it is with dates.
    """
    for rows in (list(_ids(facts, told)), list(_dates(facts, told))):
        named = any(checked.right for checked in rows)
        yield from (checked for checked in rows if checked.right or not named)


def _ids(facts: Facts, told: Iterable[Statement]) -> Iterator[Checked]:
    declared = facts.trace.first("declare")
    event = declared.n if declared is not None else 0
    for statement in told:
        for match in _ID.finditer(statement.text):
            said = f"INC-{match[1]}-{match[2]}"
            right = said in facts.incidents
            if facts.incidents and (right or not _REFERS.search(statement.low)):
                yield Checked("incident", statement.text, said, listed(facts.incidents), event, right)


def _dates(facts: Facts, told: Iterable[Statement]) -> Iterator[Checked]:
    start = datetime.fromisoformat(facts.start)
    days = {(start + timedelta(days=shift)).date() for shift in (-1, 0, 1)}
    for statement in told:
        label = _DATED.search(statement.text[:40])
        if statement.timed or not (statement.section == "metadata" or label):
            continue
        found = DATE.search(statement.text, label.end() if label else 0)
        readings = dates(found.group()) if found else []
        if found is None or not readings or not (label or len(statement.text) < 60):
            continue
        right = any(day in days for day in readings)
        if right or not _AFTERWARDS.search(statement.low):
            yield Checked("date", statement.text, found.group(), str(start.date()), 0, right)


def dates(text: str) -> list[date]:
    """Every day a written date can mean; days and months change places between countries."""
    low = text.lower()
    numbers = [int(number) for number in re.findall(r"\d+", low)]
    month = next((at + 1 for at, name in enumerate(MONTHS) if re.search(rf"\b{name}", low)), None)
    tries: list[tuple[int, int, int]] = []
    if month is not None and len(numbers) == 2:
        tries = [(max(numbers), month, min(numbers))]
    elif len(numbers) == 3 and numbers[0] > 1000:
        tries = [(numbers[0], numbers[1], numbers[2])]
    elif len(numbers) == 3:
        year = numbers[2] + 2000 if numbers[2] < 100 else numbers[2]
        tries = [(year, numbers[1], numbers[0]), (year, numbers[0], numbers[1])]
    found = []
    for year, of_year, day in tries:
        try:
            found.append(date(year, of_year, day))
        except ValueError:
            continue
    return found

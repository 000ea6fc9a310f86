"""Severity, share of customers, data, and what identifies the incident, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

from scoring.fact_check.facts import Facts
from scoring.fact_check.statements import Checked, Statement, asserted, clause_at
from scoring.language.dates import DATE, MONTHS
from scoring.words import listed

_STATED = re.compile(
    r"\bseverity\b|\bsev\W?[1-4]\b.{0,30}\b(?:incident|declared|rated|raised)|\b(?:declared|rated|raised|classified)\b"
)
_WORST = re.compile(r"\b(?:at (?:the )?(?:worst|peak)|peak(?:ed)?|up to|max(?:imum)?|as many as|highest)\b")
_ALL = re.compile(
    r"\b(?:all|every) (?:of )?(?:our |the )?(?:customers?|users?|shoppers?|buyers?)\b(?! (?:who|of|in)\b)"
)
_HURT = re.compile(r"\b(?:could not|couldn't|unable|failed|affected|lost|cannot)\b")
_NOBODY = re.compile(
    r"\bno (?:customers?|users?|shoppers?) (?:was|were) (?:ever )?affected\b|\bno (?:customer|user) impact\b"
    r"|\b(?:customers?|users?) affected: ?(?:none|0|no one|nobody)\b|\bnobody was affected\b"
)
_DATA_LOST = re.compile(
    r"\b(?:data|records|rows) (?:was|were) (?:\w+ )?(?:lost|corrupted|destroyed|leaked|exposed)\b"
    r"|\blost (?:\w+ )?(?:data|records)\b"
    r"|\bdata (?:loss|corruption) (?:occurred|happened)\b|\bdata impact: (?:\d|some|records|all|loss)"
)
_DATA_SAFE = re.compile(
    r"\bno (?:\w+ )?(?:data|records?|orders) (?:was|were|has been|have been) (?:\w+ )?(?:lost|corrupted|harmed"
    r"|deleted|touched)\b|\bno data loss\b"
    r"|\bdata impact: none\b"
)
_ID = re.compile(r"\b(?:inc|incident)[-_ #]{1,2}(\d{4})[-_](\d{1,5})\b", re.IGNORECASE)
_RELEASE = re.compile(r"\b(?:release|version|to|of)\s(?:\w+\s)?v?(\d{1,4}(?:\.\d{1,4}){1,3})\b")
_DATED = re.compile(r"\b(?:date|when|datum|day)\b\W{1,8}", re.IGNORECASE)
_SHARE_SLACK = 10.0
"""Points by which a share of customers may differ, for it can be counted in several ways. Ours."""


def severity(facts: Facts, claimed: Iterable[dict[str, Any]]) -> Iterator[Checked]:
    """Each level the text gives the incident, against the levels declared, accepted and reached."""
    declared = facts.of("declare")
    for claim in claimed:
        quote = str(claim["quote"])
        if claim["kind"] != "severity" or not _STATED.search(quote.lower()) or not asserted(quote.lower()):
            continue
        right = claim["value"] in facts.levels
        was = listed(sorted({str(event.data["level"]) for event in declared}) or [str(facts.trace.header["peak"])])
        event = declared[-1].n if declared else 0
        yield Checked("severity", quote, str(claim["value"]), was, event, right)


def share(facts: Facts, claimed: Iterable[dict[str, Any]], told: Iterable[Statement]) -> Iterator[Checked]:
    """The share of customers: never more than at worst, and what is called the worst not far below it."""
    peak = facts.peak_share
    started = facts.trace.first("impact_started")
    event = started.n if started is not None else None
    if peak is None:
        return
    least, most = peak
    was = f"at worst {most:.0f} %"
    for claim in claimed:
        quote = str(claim["quote"])
        if claim["kind"] != "customers_percent" or not asserted(quote.lower()):
            continue
        value = float(claim["value"])
        low = value < least - _SHARE_SLACK and _WORST.search(quote.lower()) is not None
        yield Checked("share", quote, f"{value:.0f} %", was, event, not low and value <= most + _SHARE_SLACK)
    for statement in told:
        if _NOBODY.search(statement.low):
            yield Checked("share", statement.text, "nobody was affected", was, event, False)
        elif _ALL.search(statement.low) and _HURT.search(statement.low) and asserted(statement.low.replace("not", "")):
            yield Checked("share", statement.text, "all customers", was, event, most >= 100 - 2 * _SHARE_SLACK)


def data(facts: Facts, told: Iterable[Statement]) -> Iterator[Checked]:
    """Whether data was harmed."""
    truth = str((facts.trace.header.get("truth") or {}).get("data", "none"))
    harmed = facts.trace.first("data_harmed")
    event = harmed.n if harmed is not None else 0
    for statement in told:
        if _DATA_SAFE.search(statement.low):
            yield Checked("data", statement.text, "no data was lost", f"data: {truth}", event, truth != "loss")
        elif _DATA_LOST.search(statement.low) and asserted(statement.low):
            yield Checked("data", statement.text, "data was lost", f"data: {truth}", event, truth != "none")


def identity(facts: Facts, told: Iterable[Statement]) -> Iterator[Checked]:
    """The incident's id, its date, and the releases named."""
    declared = facts.trace.first("declare")
    event = declared.n if declared is not None else 0
    start = datetime.fromisoformat(facts.start)
    days = {(start + timedelta(days=shift)).date() for shift in (-1, 0, 1)}
    released = {
        str(event.data.get(name)) for event in facts.of("deployed") for name in ("release", "previous")
    } | {str((event.data.get("params") or {}).get("release")) for event in facts.of("authorise", "do", "propose")}
    for statement in told:
        for match in _ID.finditer(statement.text):
            said = f"INC-{match[1]}-{match[2]}"
            if facts.incidents:
                yield Checked("incident", statement.text, said, listed(facts.incidents), event, said in facts.incidents)
        label = _DATED.search(statement.text[:40])
        if (statement.section == "metadata" or label) and not statement.timed:
            found = DATE.search(statement.text, label.end() if label else 0)
            readings = dates(found.group()) if found else []
            if readings and (label or len(statement.text) < 60):
                right = any(day in days for day in readings)
                yield Checked("date", statement.text, found.group() if found else "", str(start.date()), 0, right)
        if statement.section not in ("metadata",):
            for match in _RELEASE.finditer(statement.low):
                if not asserted(clause_at(statement.low, match.start(), match.end())):
                    continue
                known = any(match[1] == name or name.endswith(match[1]) for name in released)
                if released - {"None"}:
                    yield Checked("release", statement.text, match[1], listed(sorted(released - {"None"})), None, known)


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

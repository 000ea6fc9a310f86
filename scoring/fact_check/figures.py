"""Share of customers, data, and what identifies the incident, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from scoring.fact_check.facts import Facts
from scoring.fact_check.plainness import supposed
from scoring.fact_check.statements import Checked, Statement, asserted
from scoring.language.dates import DATE, MONTHS
from scoring.words import listed

_WORST = re.compile(r"\b(?:at (?:the )?(?:worst|peak)|peak(?:ed)?|up to|max(?:imum)?|as many as|highest)\b")
_ALL = re.compile(
    r"\b(?:all|every) (?:of )?(?:our |the )?(?:customers?|users?|shoppers?|buyers?)\b(?! (?:who|of|in|at|with"
    r"|on|whose|using|that|from|affected|there|then)\b)"
)
_HURT = re.compile(r"\b(?:could not|couldn't|unable|failed|were affected|cannot)\b")
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
_REPAIRED = re.compile(
    r"\b(?:restor\w*|repair\w*|correct\w*|moved|wrong|recover\w*|mixed|but|except|apart|yet|so far)\b"
)
_OTHER_DATA = re.compile(r"\b(?:test|telemetry|metrics?|monitoring|log|logs|cache\w*|session)\b")
_NARROWED = re.compile(
    r"\b(?:by|after|before|since|during|until|from|in|at|on|outside|other|others|further|more|else|as far as|yet|so far"
    r"|except|apart|beyond|when|while)\b"
)
_WHOLE_BASE = re.compile(
    r"\b(?:total|registered|base|of all (?:our )?customers|overall|average|normal\w*|usual\w*|hour|day)\b"
)
_HARMED = re.compile(
    r"(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:%|percent|per cent))(?: of)?(?: all| the| our| those| everybody)*"
    r" (?:customers?|users?|shoppers?|buyers?|people|everybody|payments?|checkouts?|orders?|who tried|who)\b"
    r"|\baffected\b\W.{0,40}\d ?(?:%|percent)"
)
"""A share plainly of customers, or of what they tried."""
_FINE = re.compile(
    r"\b(?:succe\w*|worked|fine|normal\w*|back|let in|turned away|admitted|recovered|again|only|complet\w*"
    r"|unaffected|still"
    r"|reach\w*|pool|traffic|not affected|spared|threshold|alert when)\b"
)
_SHARE_SLACK = 10.0
"""Points by which a share of customers may differ, for it can be counted in several ways. Ours."""
_COULD_NOT = re.compile(r"\b(?:could not|couldn't|cannot|can't|were not able|was not able|(?:who )?wanted to)\b")
_SOME = 5.0
"""Per cent affected at worst from which on "nobody was affected" is plainly wrong. Ours."""
_FIGURE = re.compile(r"\d ?(?:%|percent|per cent)|\b(?:half|third|quarter|fifth|tenth|one in)\b")


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
        if claim["kind"] != "customers_percent" or not asserted(_COULD_NOT.sub(" ", quote.lower())):
            continue
        value = float(claim["value"])
        words = quote.lower()
        low = value < least - _SHARE_SLACK and _WORST.search(words) is not None
        right = not low and value <= most + _SHARE_SLACK
        if right or (
            _HARMED.search(words)
            and not _FINE.search(words)
            and not supposed(words)
            and len(_FIGURE.findall(words)) == 1
            and not (low and (_WHOLE_BASE.search(words) or value * 2 > least))
        ):
            yield Checked("share", quote, f"{value:.0f} %", was, event, right)
    for statement in told:
        nobody = _NOBODY.search(statement.low)
        if nobody:
            if most < _SOME or _NARROWED.search(statement.low, nobody.end()) or supposed(statement.low):
                continue
            yield Checked("share", statement.text, "nobody was affected", was, event, False)
        elif _ALL.search(statement.low) and _HURT.search(statement.low) and asserted(statement.low.replace("not", "")):
            right = most >= 100 - 2 * _SHARE_SLACK
            if right or not _FINE.search(statement.low):
                yield Checked("share", statement.text, "all customers", was, event, right)


def data(facts: Facts, told: Iterable[Statement]) -> Iterator[Checked]:
    """Whether data was harmed. Where it was, and was put back, both can be said."""
    truth = str((facts.trace.header.get("truth") or {}).get("data", "none"))
    harmed = facts.trace.first("data_harmed")
    event = harmed.n if harmed is not None else 0
    put_back = any(event.data.get("remedy") == "restore_from_backup" for event in facts.of("remedy_done"))
    for statement in told:
        low = statement.low
        if _DATA_SAFE.search(low):
            if truth != "loss":
                yield Checked("data", statement.text, "no data was lost", f"data: {truth}", event, True)
            elif not put_back and not _REPAIRED.search(low) and not supposed(low):
                yield Checked("data", statement.text, "no data was lost", f"data: {truth}", event, False)
        elif _DATA_LOST.search(low) and asserted(low):
            right = truth != "none" or harmed is not None or _could_harm(facts)
            if right or not (_OTHER_DATA.search(low) or supposed(low)):
                yield Checked("data", statement.text, "data was lost", f"data: {truth}", event, right)


def _could_harm(facts: Facts) -> bool:
    """Whether the incident is of a kind that harms data, or a remedy was taken that can."""
    faults = any(fault["fault"] in ("data_corruption", "deletion", "split_history") for fault in facts.faults)
    return faults or any(e.data.get("remedy") in ("fail_over", "restore_from_backup") for e in facts.of("remedy_done"))


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

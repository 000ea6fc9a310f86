"""A scorecard in the words of a screen: dimensions with ratings, lines in groups, lost points first.

It reads the scorecard in its JSON shape: `{"policy","grader","total","dimensions","lines"}`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import quote

from engine.trace import Trace
from ui.view.early_end import named
from ui.view.moments import Teller
from ui.view.names import DIMENSIONS, plain

VERDICTS = {
    "met": ("Met", "green"),
    "partly": ("Partly", "yellow"),
    "missed": ("Missed", "red"),
    "not_applicable": ("Not applicable", ""),
    "not_judged": ("Not judged", ""),
}
TONES = {"strong": "green", "sound": "blue", "partial": "yellow", "weak": "red"}
LOST, JUDGED, ALL = "Lost points", "All judged", "Everything"
FILTERS = (LOST, JUDGED, ALL)


@dataclass(frozen=True, slots=True)
class Dimension:
    """A dimension as a tile: percent is None when nothing in it was judged."""

    id: str
    title: str
    percent: int | None
    rating: str
    tone: str
    sum: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A link to an event: its instant, clock and words."""

    n: int
    at: int
    time: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A receipt as shown. `lost` is what it cost, in points; `rules` are pages of the rulebook, id and address."""

    id: str
    dimension: str
    verdict: str
    verdict_words: str
    tone: str
    points: str
    lost: float
    because: str
    practice: str
    threshold: str
    source: str
    advice: str
    evidence: list[Evidence]
    open: bool
    rules: list[tuple[str, str]]

    def to_json(self) -> dict[str, Any]:
        """The line as a JSON object."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one dimension, with their sum."""

    title: str
    sum: str
    lines: list[Line]


def number(value: float) -> str:
    """Points without a needless decimal: `3`, `2.5`."""
    return f"{value:.1f}".removesuffix(".0")


def dimensions(card: dict[str, Any]) -> list[Dimension]:
    """The dimensions in their fixed order."""
    found = []
    for key, title in DIMENSIONS.items():
        row = card["dimensions"].get(key)
        if row is None:
            continue
        most = float(row["max"])
        percent = round(100 * float(row["points"]) / most) if most else None
        rating = str(row.get("rating") or "") if most else ""
        total = f"{number(row['points'])} of {number(most)} points" if most else "nothing to judge"
        found.append(Dimension(key, title, percent, rating, TONES.get(rating, ""), total))
    return found


def lines(card: dict[str, Any], trace: Trace, teller: Teller, left: str = "") -> list[Line]:
    """Every receipt as shown, the costliest first. `left` is the sentence on an end that came too early."""
    by_n = {event.n: event for event in trace.events}
    policy = str((card.get("policy") or {}).get("id") or "")
    found = []
    for row in card["lines"]:
        words, tone = VERDICTS.get(row["verdict"], (plain(row["verdict"]), ""))
        practice = row.get("practice") or {}
        evidence = []
        for n in row.get("evidence") or []:
            event = by_n.get(n)
            if event is not None and event.kind != "header":
                time = teller.clock.local(event.at)
                evidence.append(Evidence(n, event.at, time, f"{teller.who(event)}: {teller.sentence(event)}"))
        lost = float(row["max"]) - float(row["points"])
        judged = float(row["max"]) > 0
        points = f"{number(row['points'])} / {number(row['max'])}" if judged else "–"
        found.append(
            Line(
                row["id"], row["dimension"], row["verdict"], words, tone, points, lost,
                named(str(row.get("because") or ""), left),
                _practice(practice), _said(practice.get("threshold")), _said(practice.get("source")),
                str(row.get("advice") or ""), evidence, False, _rules(row, policy),
            )
        )  # fmt: skip
    return sorted(found, key=lambda line: (-line.lost, line.id))


def groups(all_lines: Sequence[Line], which: str, dimension: str | None = None) -> list[Group]:
    """The lines a filter leaves, by dimension; the dimension that lost most comes first."""
    found: list[tuple[float, Group]] = []
    for key, title in DIMENSIONS.items():
        chosen = [line for line in all_lines if line.dimension == key and _passes(line, which)]
        if chosen and dimension in (None, key):
            lost = sum(line.lost for line in chosen)
            words = f"−{number(lost)} points" if lost else "nothing lost"
            found.append((lost, Group(title, words, chosen)))
    return [group for _, group in sorted(found, key=lambda pair: -pair[0])]


def _passes(line: Line, which: str) -> bool:
    if which == LOST:
        return line.lost > 0
    return which == ALL or line.verdict in {"met", "partly", "missed"}


def _rules(row: dict[str, Any], policy: str) -> list[tuple[str, str]]:
    ids = [str((row.get("practice") or {}).get("id") or ""), str(row.get("criterion") or "")]
    return [(id, f"rulebook?id={quote(id, safe='')}&policy={quote(policy, safe='')}") for id in ids if id]


def _practice(practice: dict[str, Any]) -> str:
    text, name = str(practice.get("text") or ""), str(practice.get("id") or "")
    return f"{text} ({name})" if text and name else text or name


def _said(value: object) -> str:
    return "" if value is None else str(value)

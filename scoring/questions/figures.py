"""Reads one figure with its unit from what a person types: `15 min`, `1 h 30`, `fifteen minutes`, `30 %`, `12k EUR`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scoring.language.vocabulary.words import NUMBER_WORDS

SECONDS = {"s": 1, "min": 60, "h": 3600, "day": 86400, "week": 604800}
"""Units of time in seconds."""
_SPELLED = {
    "s": "s sec secs second seconds",
    "min": "m min mins minute minutes",
    "h": "h hr hrs hour hours",
    "day": "d day days",
    "week": "w wk week weeks",
    "%": "% percent pct",
    "EUR": "€ eur euro euros",
}
UNITS: dict[str, str] = {spelled: unit for unit, names in _SPELLED.items() for spelled in names.split()}
"""Spelling to unit."""

_ARTICLES = ("a", "an")
_ONE = re.compile(r"\ban? (?=(?:second|minute|hour|day|week)\b)")
_HALF = re.compile(r"\bhalf an hour\b")
_FIGURE = re.compile(
    r"(?P<before>€|eur\b)?\s*(?P<n>\d{1,3}(?:[ ,'’]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)\s?(?P<k>k\b)?\s*(?P<unit>%|€|[a-z]+)?"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and its unit; None where none was given, and the word itself where it is no unit known here."""

    value: float
    unit: str | None


def read_figure(text: str) -> Figure | None:
    """The one figure of a text; None when there is none or more than one. `1 h 30` is one figure."""
    found = [_figure(match) for match in _FIGURE.finditer(_digits(text.lower()[:200]))]
    if len(found) == 2 and found[0].unit == "h" and found[1].unit is None:
        found[1] = Figure(found[1].value, "min")
    if len(found) > 1 and all(one.unit in SECONDS for one in found):
        sizes = [SECONDS[str(one.unit)] for one in found]
        if sizes == sorted(set(sizes), reverse=True):
            total = sum(one.value * size for one, size in zip(found, sizes, strict=True))
            return Figure(total / sizes[-1], found[-1].unit)
    return found[0] if len(found) == 1 else None


def _digits(text: str) -> str:
    """The text with number words as digits; articles are not numbers here."""
    text = _ONE.sub("1 ", _HALF.sub("30 min", text))
    return re.sub(
        r"[a-z]+", lambda m: str(NUMBER_WORDS[m[0]]) if m[0] in NUMBER_WORDS and m[0] not in _ARTICLES else m[0], text
    )


def _figure(match: re.Match[str]) -> Figure:
    digits = match["n"]
    whole = re.fullmatch(r"\d{1,3}(?:[ ,'’]\d{3})+", digits)
    value = float(re.sub(r"\D", "", digits) if whole else digits.replace(",", "."))
    spelled = match["unit"] or match["before"]
    unit = None if spelled is None else UNITS.get(spelled, spelled)
    return Figure(value * 1000 if match["k"] else value, unit)

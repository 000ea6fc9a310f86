"""Shares as people write them: in per cent, as a fraction, as one in so many."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scoring.language.vocabulary.words import NUMBER_WORDS

_COUNT = "|".join(sorted(NUMBER_WORDS, key=lambda word: (-len(word), word)))
_NTH = {"other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "twentieth": 20, "hundredth": 100}  # fmt: skip
_PARTS = {"half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "sixth": 100 / 6, "eighth": 12.5,
          "tenth": 10.0}  # fmt: skip
_SHARE = re.compile(
    rf"(?P<percent>\d{{1,3}}(?:[.,]\d{{1,2}})?) ?(?:%|per ?cent\b)"
    rf"|\b(?<![:.,\d])(?P<of>\d{{1,3}}|{_COUNT}) (?:(?!(?:{_COUNT})\b)[^\W\d][\w'-]* ){{0,3}}?(?:in|out of"
    rf"|of every) (?:every )?(?P<all>\d{{1,4}}"
    rf"|an? hundred|{_COUNT})\b"
    rf"(?! (?:minutes?|seconds?|hours?|days?|weeks?|steps?|goes|ways|places|cases of))"
    rf"|\bevery (?P<nth>{'|'.join(_NTH)})\b(?! (?:minute|second|hour|day|week|time|update))"
    rf"|\b(?:(?P<times>an?|one|two|three|four) )?(?P<part>half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b"
    rf"(?! (?:an? )?(?:hours?|minutes?|past|seconds?|time)\b| the time\b|-)(?! of an? (?:hour|minute|second))"
)


@dataclass(frozen=True, slots=True)
class Share:
    """A share in per cent, and where it stands in the text."""

    percent: float
    start: int
    end: int


def shares_in(low: str) -> list[Share]:
    """Every share a text (lower case) names, in the order they stand; none above the whole."""
    found = []
    for match in _SHARE.finditer(low):
        percent = _percent(match)
        if percent is not None and 0 <= percent <= 100:
            found.append(Share(percent, match.start(), match.end()))
    return found


def _percent(match: re.Match[str]) -> float | None:
    if match["percent"]:
        return float(match["percent"].replace(",", "."))
    if match["nth"]:
        return 100 / _NTH[match["nth"]]
    if match["all"]:
        of, every = _number(match["of"]), _number(match["all"])
        return 100 * of / every if 0 < of < every and every >= 2 else None
    part = match["part"].rstrip("s") if match["part"] != "half" else "half"
    times = _number(match["times"]) if match["times"] and match["times"] not in ("a", "an") else 1.0
    if match["times"] is None and part != "half":
        return None
    return times * _PARTS[part]


def _number(word: str) -> float:
    if word.endswith("hundred"):
        return 100.0
    return float(word) if word.isdigit() else float(NUMBER_WORDS[word])

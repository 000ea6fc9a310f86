"""Which remedy on offer a sentence in the channel names, and with which of the parameters on offer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from engine.catalogue import read_remedy
from scoring.language.channel_names import Row, service_in
from scoring.language.channel_phrases import THING, pattern_of
from scoring.language.channel_verbs import forms_of
from scoring.language.vocabulary.remedy_words import (
    AMOUNTS,
    BACK,
    LIFTS,
    NAMED_BACK,
    NAMED_BY,
    PHRASES,
    TAKES_AWAY,
    VALUES,
)

_PHRASES = {name: pattern_of(phrases) for name, phrases in PHRASES.items()}
_BACK = {name: pattern_of(phrases) for name, phrases in BACK.items()}
_OFF = re.compile(r"\boff\b")
# A page and replicas are taken off to undo them; whatever else goes off is no way back.
_MAY_BE_OFF = ("scale_out", "serve_static_page")
_LIFTS = re.compile(LIFTS)
_AMOUNTS = tuple((share, re.compile(pattern)) for share, pattern in AMOUNTS)
_PERCENT = re.compile(
    r"\b(?P<n>\d{1,3}) ?(?:%|per ?cent\b)|\bto (?P<bare>\d{1,3})\b(?!\.\d)(?! ?(?:s|sec|min|ms|replicas|minutes)\w*\b)"
)
_TAKES_AWAY = re.compile(TAKES_AWAY)
_VALUES = {name: {value: re.compile(words) for value, words in meant.items()} for name, meant in VALUES.items()}
_NOT_LOAD = re.compile(r"\b(?:call|war room|bridge|meeting|loop|picture|zoom|huddle|conversation|details?|secrets?)\b")


@dataclass(frozen=True, slots=True)
class Remedy:
    """A remedy as a scenario offers it, the words that named it and where they stand. `sure` says that its parameters
    were named, or that there is only one way to offer it."""

    remedy: str
    params: dict[str, Any]
    label: str
    start: int
    end: int
    sure: bool


def remedy_in(
    text: str, remedies: Sequence[Row], things: Sequence[Row], whole: str = "", tail: str = ""
) -> Remedy | None:
    """The first remedy a text (lower case) names, with the parameters it gives; None when it names none on offer.

    `things` are services and journeys; `tail` follows the text, `whole` is read for the service the text leaves open.
    Of several offers of one remedy the one whose parameters the text names is meant; when it names none, the first is
    offered as a guess.
    """
    found = sorted(_named(text, remedies), key=lambda entry: (entry[0], -entry[1]))
    if not found:
        return None
    start, end, offered = _of_the_version(text, found)
    # What stands after the next remedy belongs to that one, unless the first would be left without a service.
    own = text[: next((entry[0] for entry in found if entry[0] >= end), len(text))]
    own = own if service_in(own, things) else text
    if own == text and tail and all(entry[2] == offered for entry in _named(tail, remedies)):
        own = f"{own} {tail}"
    if whole and service_in(own, things) is None and len(offered) > 1:
        own = f"{own} {whole}"
    return None if _nothing_there(own, offered, things) else _chosen(own, start, end, offered, things)


def share_let_in(text: str) -> int | None:
    """How many per cent of the customers a text (lower case) wants let in: "shed a quarter" is 75, "let in a quarter"
    25, "lift the shedding" 100. None when it names no share, or one outside 1 to 100."""
    if _LIFTS.search(text):
        return 100
    percent = _PERCENT.search(text)
    if percent:
        group = "n" if percent["n"] else "bare"
        at, share = percent.start(group), int(percent[group])
    else:
        places = [(match.start(), part) for part, pattern in _AMOUNTS if (match := pattern.search(text))]
        if not places:
            return None
        at, share = min(places)
    taken = _TAKES_AWAY.search(text[:at])
    kept = 100 - share if taken else share
    return kept if 1 <= kept <= 100 else None


def _named(text: str, remedies: Sequence[Row]) -> Iterator[tuple[int, int, Sequence[Row]]]:
    """Where the text names a remedy that is offered, or the way back from one, and its offers."""
    by_name: dict[tuple[str, bool], list[Row]] = {}
    for row in remedies:
        by_name.setdefault((str(row["remedy"]), _takes_back(row)), []).append(row)
    for (name, back), offered in by_name.items():
        pattern = _PHRASES.get(_key(name))
        match = _said_back(text, name) if back else pattern.search(text) if pattern else None
        if match and not back and _rather_back(text, name, match.start(), offered):
            continue
        if match and not (_key(name) == "shed_load" and _NOT_LOAD.search(text, match.start())):
            yield match.start(), match.end(), offered
        own = None if back else _own_words(name).search(text)
        if own:
            yield own.start(), own.end(), offered
        seen: set[str] = set()
        for row in offered:
            for param, value in (row.get("params") or {}).items():
                if not isinstance(value, str) or value in seen:
                    continue
                pattern = _named_by(param, value, back)
                at = pattern.search(text) if pattern else None
                if at:
                    seen.add(value)
                    same = [other for other in offered if (other.get("params") or {}).get(param) == value]
                    yield at.start(), at.end(), same


@lru_cache(maxsize=256)
def _key(remedy: str) -> str:
    """The name in the table of phrases that a remedy goes by: its own, or one with all its words in it."""
    if remedy in PHRASES:
        return remedy
    parts = set(remedy.split("_"))
    return next((name for name in PHRASES if parts <= set(name.split("_"))), remedy)


@lru_cache(maxsize=256)
def _own_words(remedy: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(remedy.lower()).replace('_', '[ _-]')}(?![\w-])")


def _takes_back(row: Row) -> bool:
    """Whether an offer is the way back from a remedy that has words of its own for it."""
    if _key(str(row["remedy"])) not in _BACK:
        return False
    remedy = read_remedy(str(row["remedy"]), dict(row.get("params") or {}))
    return not isinstance(remedy, str) and remedy.undoes()


def _said_back(text: str, name: str) -> re.Match[str] | None:
    """Where a text says the way back from a remedy; "turn off the retries on checkout" does not."""
    pattern = _BACK.get(_key(name))
    found = pattern.finditer(text) if pattern else ()
    return next((match for match in found if name in _MAY_BE_OFF or not _OFF.search(match.group())), None)


def _rather_back(text: str, name: str, start: int, offered: Sequence[Row]) -> bool:
    """Whether a text that seems to name a remedy means the way back from it, as "scale it in again" does."""
    match = _said_back(text, name)
    versions = [str((row.get("params") or {}).get("release", "")) for row in offered]
    named = any(version and _stands_in(version, text) for version in versions)
    return match is not None and match.start() <= start and not named


def _of_the_version(text: str, found: Sequence[tuple[int, int, Sequence[Row]]]) -> tuple[int, int, Sequence[Row]]:
    """The first of what the text names; of a remedy and its way back the one that has the version it names."""
    for entry in found:
        rows = [row for row in entry[2] if row["remedy"] == found[0][2][0]["remedy"]]
        versions = [str((row.get("params") or {}).get("release", "")) for row in rows]
        if any(version and _stands_in(version, text) for version in versions):
            return entry
    return found[0]


@lru_cache(maxsize=1024)
def _named_by(param: str, value: str, back: bool) -> re.Pattern[str] | None:
    """The ways in which one value of a parameter names a remedy by itself, None for parameters that never do."""
    if param == "flag":
        return _flag_on(value) if back else _flag_off(value)
    if param in ("release", "config"):
        return _put_on(value)
    table = NAMED_BACK if back else NAMED_BY
    if param not in table:
        return None
    verbs = "|".join(form for verb in table[param].split("/") for form in forms_of(verb))
    name = r"[-_ ]?".join(re.escape(part) for part in re.split(r"[-_ ]+", value.lower()) if part)
    return re.compile(rf"\b(?:{verbs}) (?:\S+ ){{0,4}}?{name}\b")


@lru_cache(maxsize=1024)
def _flag_off(flag: str) -> re.Pattern[str]:
    """The ways of saying that one flag goes off."""
    name = r"[-_ ]?".join(re.escape(part) for part in re.split(r"[-_ ]+", flag.lower()) if part)
    name += r"(?: (?:flag|feature|thing|switch|toggle))*"
    turns = r"(?:switch|turn|flip|toggl|shut|cut|tak|put|set)\w*"
    return re.compile(
        rf"\b{turns} (?:\w+ ){{0,2}}{name} (?:back |to |straight |right )?(?:off|out|down)\b"
        rf"|\b{turns} (?:off|out|down) (?:\w+ ){{0,3}}{name}\b"
        rf"|\b(?:disabl|kill|deactivat|remov|stop|drop|pull|yeet|suspend|paus)\w* (?:\w+ ){{0,3}}{name}\b"
        rf"|\b{name} ?[,:] (?:i'm |i am |please |let's |just )*{turns} (?:it|that|this) (?:\w+ )?(?:off|out|down)\b"
        rf"|\b{name} ?[>=:,] ?off\b|\b{name} (?:goes |go |to |needs to go |must go )?(?:off|out)(?=\W*(?:please|now"
        r"|then|for now|yes|no|at \w+|on \w+)?\b)"
        rf"|\bno more {name}\b|\bwithout {name}\b"
    )


@lru_cache(maxsize=1024)
def _flag_on(flag: str) -> re.Pattern[str]:
    """The ways of saying that one flag goes on again."""
    name = r"[-_ ]?".join(re.escape(part) for part in re.split(r"[-_ ]+", flag.lower()) if part)
    verbs = "|".join(NAMED_BACK["flag"].split("/"))
    turns = r"(?:switch|turn|flip|toggl|put|set|bring)\w*"
    return re.compile(
        rf"\b{turns} (?:(?!off\b|out\b)\w+ ){{0,2}}{name} (?:flag |feature )?(?:back |to )?(?:on|again|back)\b"
        rf"|\b{turns} (?:back )?on (?:\w+ ){{0,3}}{name}\b|\b(?:{verbs}) (?:\w+ ){{0,3}}{name}\b"
    )


@lru_cache(maxsize=1024)
def _put_on(version: str) -> re.Pattern[str]:
    """The ways of saying that a release or a configuration is put back."""
    name = re.escape(version.lower())
    return re.compile(
        rf"\b(?:back )?(?:to|on|onto|at) (?:\w+ )?v?{name}(?![\w.])|\bv?{name}(?![\w.]) (?:back|again"
        r"|for|on|onto|in) "
    )


def _chosen(text: str, start: int, end: int, offered: Sequence[Row], things: Sequence[Row]) -> Remedy:
    named = service_in(text, things)
    entry = next((row.get("entry") for row in things if row["id"] == named), None)
    entered = {str(row["id"]) for row in things if row.get("entry") is not None and row["entry"] == named}
    share = share_let_in(text) if any("keep_percent" in (row.get("params") or {}) for row in offered) else None
    best, points = offered[0], 0
    for row in offered:
        params = dict(row.get("params") or {})
        score = share is not None and params.get("keep_percent") == share
        for name, value in params.items():
            if name in _VALUES:
                score += _says(name, value, text)
            elif isinstance(value, str):
                stands = _stands_in(value, text)
                # Retries are turned off where they come from: that service is rather meant than the one they go to.
                score += (3 if name == "to" else 8) * (named is not None and value == named)
                score += 4 * (entry is not None and value == entry)
                score += 7 * (value in entered) + 4 * stands - 4 * (name == "to" and not stands)
        if score > points:
            best, points = row, score
    params = dict(best.get("params") or {})
    other = _not_offered(named, text, offered, things)
    if other:
        params, points = params | other, 9
    if share is not None:
        # A share nobody offers, such as 80, is still what was said; the command takes every share.
        params["keep_percent"] = share
    label = str(best.get("label", best["remedy"]))
    return Remedy(str(best["remedy"]), params, label, start, end, points > 3 or len(offered) == 1)


def _nothing_there(text: str, offered: Sequence[Row], things: Sequence[Row]) -> bool:
    """Whether a text wants a release taken back where none can be: another place must not be offered for it, or the
    offer would tell which release went out last."""
    named = service_in(text, things)
    if named is None or any("release" not in (row.get("params") or {}) for row in offered):
        return False
    values = [str(value) for row in offered for value in (row.get("params") or {}).values()]
    entry = next((row.get("entry") for row in things if row["id"] == named), None)
    return named not in values and entry not in values and not any(_stands_in(value, text) for value in values)


def _not_offered(named: str | None, text: str, offered: Sequence[Row], things: Sequence[Row]) -> dict[str, Any]:
    """What a text names that no offer has: a service of its own, and the release it wants. The engine says why not."""
    values = {(row.get("params") or {}).get(key) for row in offered for key in ("service", "to")}
    if all((row.get("params") or {}).get("service") for row in offered):
        values.discard(None)
    services = {str(row["id"]) for row in things if "entry" not in row}
    if named not in services or named in values or None in values or not re.search(r"\d|\w", text):
        return {}
    if any(
        value is not None and row["id"] == named and _stands_in(str(value), text) for row in things for value in values
    ):
        return {}
    release = re.search(rf"\b(?:to|on) (?:\w+ )?(?P<n>{THING})", text)
    keys = offered[0].get("params") or {}
    found: dict[str, Any] = {"service": named}
    if "release" in keys:
        return found | {"release": release["n"]} if release else {}
    return found


def _says(name: str, value: object, text: str) -> int:
    """Whether a text has the words for a value of a parameter that is no name; a value it excludes counts against."""
    words = _VALUES[name]
    if value in words:
        return 2 * (words[value].search(text) is not None)
    return -2 * any(pattern.search(text) is not None for pattern in words.values())


def _stands_in(value: str, text: str) -> bool:
    return re.search(rf"(?<![\w.-]){re.escape(value.lower())}(?![\w-])", text) is not None or (
        value.lower().replace("_", " ").replace("-", " ") in text
    )

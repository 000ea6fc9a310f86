"""Who and what a sentence in the channel names: people, teams, services, roles, remedies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scoring.language.sentences import mend
from scoring.language.vocabulary.channel_words import REMEDIES, REMEDY_KEYS, ROLES, SERVICE_WORDS, TEAM_WORDS

Row = Mapping[str, Any]

_REMEDIES = tuple((key, re.compile(pattern)) for key, pattern in REMEDIES.items())
_ROLES = tuple((role, re.compile(pattern)) for role, pattern in ROLES)
_EVERYBODY = re.compile(r"\b(?:we|the team|team)\b")


@dataclass(frozen=True, slots=True)
class Remedy:
    """A remedy as a scenario offers it, the words that named it and where they stand."""

    remedy: str
    params: dict[str, Any]
    label: str
    start: int
    end: int
    sure: bool


def people_in(text: str, people: Sequence[Row]) -> list[tuple[int, str]]:
    """The people a text (lower case) names: where the name stands, and the id, in order. First names, whole names, ids
    and handles count, with one slip in names of five letters and more."""
    found: list[tuple[int, str]] = []
    for person in people:
        name = str(person.get("name", "")).lower()
        names = [
            name,
            name.split()[0] if name else "",
            str(person["id"]).lower(),
            *(part for part in name.split()[1:] if len(part) > 3),
        ]
        at = _first(text, names)
        if at is None:
            at = _near(text, names)
        if at is not None:
            found.append((at, str(person["id"])))
    return sorted(found)


def service_in(text: str, services: Sequence[Row]) -> str | None:
    """The service or journey a text (lower case) names: by name, id or alias first, then by what people call it."""
    for rows_names in (_own_names, _called):
        best: tuple[int, int, str] | None = None
        for row in services:
            at = _longest(text, rows_names(row))
            if at is not None and (best is None or (-at[1], at[0]) < (best[0], best[1])):
                best = (-at[1], at[0], str(row["id"]))
        if best:
            return best[2]
    for row in services:
        if _near(text, _own_names(row)) is not None:
            return str(row["id"])
    return None


def team_in(text: str, people: Sequence[Row]) -> str | None:
    """The team a text (lower case) names, among the teams of the people."""
    teams = sorted({str(person["team"]) for person in people if person.get("team")})
    for team in teams:
        words = team.lower().replace("_", " ").replace("-", " ")
        names = [words, team.lower(), words.removesuffix(" team")]
        for key, others in TEAM_WORDS.items():
            if key in words or words in others:
                names += [key, *others]
        if _first(text, names) is not None:
            return team
    return None


def roles_in(text: str, roles: Sequence[str]) -> list[tuple[int, str]]:
    """The roles a text (lower case) names: where, and the role, in order."""
    found = []
    for role, pattern in _ROLES:
        match = pattern.search(text)
        if match and role in roles:
            found.append((match.start(), role))
    return sorted(found)


def remedy_in(text: str, remedies: Sequence[Row], services: Sequence[Row]) -> Remedy | None:
    """The remedy a text (lower case) names, with the parameters it gives; None when it names none that is offered.

    Of several offers of one remedy the one whose parameters the text names is meant; when it names none, the first is
    offered as a guess (`sure` is False) unless there is only one.
    """
    for key, pattern in _REMEDIES:
        match = pattern.search(text)
        if match is None:
            continue
        offered = [row for row in remedies if _is_kind(str(row["remedy"]), key)]
        if offered:
            return _chosen(text, match.start(), match.end(), offered, services)
    for row in remedies:
        words = str(row["remedy"]).replace("_", " ").lower()
        at = _first(text, [words, str(row.get("label", "")).lower()])
        if at is not None:
            same = [other for other in remedies if other["remedy"] == row["remedy"]]
            return _chosen(text, at, at + len(words), same, services)
    return None


def _chosen(text: str, start: int, end: int, offered: Sequence[Row], services: Sequence[Row]) -> Remedy:
    named = service_in(text, services)
    best, points = offered[0], -1
    for row in offered:
        params = dict(row.get("params") or {})
        score = 2 * sum(value == named for value in params.values()) + sum(
            isinstance(value, str) and value.lower().replace("_", " ") in text for value in params.values()
        )
        if score > points:
            best, points = row, score
    params = dict(best.get("params") or {})
    return Remedy(
        str(best["remedy"]), params, str(best.get("label", best["remedy"])), start, end, points > 0 or len(offered) == 1
    )


def _is_kind(remedy: str, key: str) -> bool:
    names = REMEDY_KEYS.get(key, (key,))
    return remedy in names or any(remedy.startswith(name) for name in names[:1])


def _own_names(row: Row) -> list[str]:
    name, own = str(row.get("name", "")).lower(), str(row["id"]).lower()
    return [
        name,
        own,
        own.replace("_", " ").replace("-", " "),
        *(str(alias).lower() for alias in row.get("aliases", ())),
    ]


def _called(row: Row) -> list[str]:
    own = {*str(row["id"]).lower().replace("_", "-").split("-"), *str(row.get("name", "")).lower().split()}
    names: list[str] = [word for word in sorted(own) if len(word) > 3 and word not in ("service", "system", "main")]
    for key, others in SERVICE_WORDS.items():
        if key in own or own.intersection(others):
            names += others
    return names


def _first(text: str, names: Iterable[str]) -> int | None:
    places = [match.start() for name in names if len(name) > 1 and (match := _word(name).search(text))]
    return min(places) if places else None


def _longest(text: str, names: Iterable[str]) -> tuple[int, int] | None:
    found = [(match.start(), len(name)) for name in names if len(name) > 1 and (match := _word(name).search(text))]
    return max(found, key=lambda entry: (entry[1], -entry[0])) if found else None


def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])@?{re.escape(name)}(?:'s|s|service)?(?![\w-])")


def _near(text: str, names: Iterable[str]) -> int | None:
    """Where a word stands that is one slip away from a name of five letters or more."""
    targets = [name for name in names if len(name) >= 5 and name.isalpha()]
    for match in re.finditer(r"[a-zà-ÿ]{4,20}", text):
        for target in targets:
            if match.group()[0] == target[0] and _one_slip(match.group(), target):
                return match.start()
    return None


def _one_slip(word: str, target: str) -> bool:
    """Whether a letter is missing, added or changed, or two neighbours are swapped."""
    if len(word) == len(target):
        differ = [i for i in range(len(word)) if word[i] != target[i]]
        swapped = len(differ) == 2 and differ[1] == differ[0] + 1 and word[differ[0]] == target[differ[1]]
        return len(differ) == 1 or swapped
    if abs(len(word) - len(target)) != 1:
        return False
    longer, shorter = (word, target) if len(word) > len(target) else (target, word)
    at = next((i for i in range(len(shorter)) if shorter[i] != longer[i]), len(shorter))
    return longer[:at] + longer[at + 1 :] == shorter


def prepared(text: str) -> str:
    """A typed sentence as the rules of the channel read it: lower case, slips mended, blanks single."""
    return " ".join(mend(text.lower()).split())

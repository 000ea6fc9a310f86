"""Who and what a sentence in the channel names: people, teams, services, roles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from scoring.language.spelling import one_slip
from scoring.language.vocabulary.channel_words import SERVICE_WORDS, TEAM_WORDS

Row = Mapping[str, Any]

_NOT_MEANT = re.compile(
    r"\b(?:not|rather than|instead of|except|forget) (?:the |at |in )*[\w-]+(?: [\w-]+)?(?=[ "
    r"]?[,.;:]|$)"
)


def skilled_in(about: str, people: Sequence[Row], things: Sequence[Row]) -> str | None:
    """The person to ask about a service or journey: among those who know it, somebody who is in the incident (`here`)
    first, then of the team that owns it, then the one in whose skills it stands first. A journey is known by those who
    know the service it enters at."""
    row = next((row for row in things if row["id"] == about), None)
    wanted = [about, *([str(row["entry"])] if row and row.get("entry") else [])]
    owner = next((other.get("team") for name in wanted for other in things if other["id"] == name), None)
    able = []
    for place, person in enumerate(people):
        skills = [str(skill) for skill in person.get("skills") or ()]
        known = [skills.index(name) for name in wanted if name in skills]
        if known:
            theirs = owner is not None and person.get("team") == owner
            able.append((not person.get("here"), not theirs, min(known), place, str(person["id"])))
    return min(able)[-1] if able else None


def service_in(text: str, services: Sequence[Row]) -> str | None:
    """The service or journey a text (lower case) names: by name, id or alias first, then by what people call it. One
    that is only named as what is not meant ("not the gateway") does not count."""
    text = _NOT_MEANT.sub(" ", text)
    for rows_names in (own_names, _called):
        best: tuple[int, int, str] | None = None
        for row in services:
            at = _longest(text, rows_names(row))
            if at is not None and (best is None or (at[0], -at[1]) < (best[0], best[1])):
                best = (at[0], -at[1], str(row["id"]))
        if best:
            return best[2]
    for row in services:
        if _near(text, own_names(row)) is not None:
            return str(row["id"])
    return None


def team_in(text: str, people: Sequence[Row], things: Sequence[Row] = (), named: Sequence[Row] = ()) -> str | None:
    """The team a text (lower case) names, among the teams of the people: by its own name, by a service it owns (the
    `team` of a row of `things`), or by what people call such a team. `named` are rows with the id and name of teams."""
    called = {str(row["id"]): str(row["name"]).lower() for row in named}
    teams = sorted({str(person["team"]) for person in people if person.get("team")})
    owners = {str(row["id"]): str(row["team"]) for row in things if row.get("team") in teams}
    own: list[tuple[int, str]] = []
    for team in teams:
        words = team.lower().replace("_", " ").replace("-", " ")
        name = called.get(team, words)
        at = _first(text, (words, team.lower(), words.removesuffix(" team"), name, name.removesuffix(" team")))
        if at is not None:
            own.append((at, team))
    if own:
        return min(own)[1]
    service = service_in(text, [row for row in things if str(row["id"]) in owners])
    if service:
        return owners[service]
    for key, others in TEAM_WORDS.items():
        if _first(text, (key, *others)) is None:
            continue
        for team in teams:
            words = team.lower().replace("_", " ").replace("-", " ")
            if key in words or words in others:
                return team
        service = service_in(key, [row for row in things if str(row["id"]) in owners])
        if service:
            return owners[service]
    return None


def own_names(row: Row) -> list[str]:
    """The names of a service, journey or team in lower case: name, id with and without its marks, aliases."""
    name, own = str(row.get("name", "")).lower(), str(row["id"]).lower()
    return [
        name,
        own,
        own.replace("_", " ").replace("-", " "),
        *(str(alias).lower() for alias in row.get("aliases", ())),
    ]


def _called(row: Row) -> list[str]:
    own = {*str(row["id"]).lower().replace("_", "-").split("-"), *str(row.get("name", "")).lower().split()}
    own |= {str(alias).lower() for alias in row.get("aliases", ())}
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
    return min(found, key=lambda entry: (entry[0], -entry[1])) if found else None


@lru_cache(maxsize=4096)
def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])@?{re.escape(name)}(?:'s|s|service)?(?![\w-])")


def _near(text: str, names: Iterable[str]) -> int | None:
    """Where a word stands that is one slip away from a name of five letters or more."""
    targets = [name for name in names if len(name) >= 5 and name.isalpha()]
    for match in re.finditer(r"[a-zà-ÿ]{4,20}", text):
        for target in targets:
            if match.group()[0] == target[0] and one_slip(match.group(), target):
                return match.start()
    return None

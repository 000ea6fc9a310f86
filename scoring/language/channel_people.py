"""People fetched, brought in, let go and given a role, as a sentence in the channel says it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.channel_meant import Understood, meant
from scoring.language.channel_names import Row, roles_in, service_in, team_in
from scoring.language.vocabulary import channel_words as say

Named = Sequence[tuple[int, str]]
"""The people a sentence names: where, and the id."""

_PAGES = re.compile(say.PAGES)
_PAGES_PLAINLY = re.compile(r"\b(?:page|paging|call|wake|escalat\w*|phone|ring)\b")
_CREW = re.compile(say.CREW)
_NO_PAGING = re.compile(say.NO_PAGING)
_QUESTION = re.compile(say.QUESTIONS)
_LEVEL = re.compile(r"\b(l[1-4])\b|\blevel ([1-4])\b")
_TITLES = (
    ("L4", re.compile(r"\b(?:vp|vice president|director|cto)\b")),
    ("L3", re.compile(r"\bengineering manager\b")),
    ("L2", re.compile(r"\b(?:team lead|senior engineer)\b")),
)
_NAME_ALONE = re.compile(r"\W*(?:the )?[\w-]+(?: (?:please|pls|now|asap|too))*\W*")
_GIVES = re.compile(
    r"\b(?:is|are|be|does|do|take|takes|handle|handles|as|you|keep|run|please|will|own|owns|:|=|\w+'s)\b|[:=]"
)
_POLITE = re.compile(r"\b(?:can|could|would|will|please|pls|mind|ok|okay)\b")


def roles_given(low: str, named: Named, roles: Sequence[str]) -> list[Understood]:
    """A role given to a named person; a question who has it gives none."""
    there = roles_in(low, roles)
    if (
        not there
        or not named
        or re.match(r"\W*(?:who|what|why|where)\b", low)
        or re.search(r"\b(?:ask|tell|told|said|asked)\b", low)
        or (low.rstrip().endswith("?") and not _POLITE.search(low))
    ):
        return []
    at, role = there[0]
    person = (
        min(named, key=lambda entry: abs(entry[0] - at))[1]
        if named[0][0] > at
        else [p for where, p in named if where <= at][-1]
    )
    if role == "commander":
        return [meant("assign", {"role": role, "person": person}, 0.8, "names a person as commander")]
    if not _GIVES.search(low):
        return []
    return [meant("assign", {"role": role, "person": person}, 0.9, "gives a person a role")]


def fetched(
    low: str, named: Named, people: Sequence[Row], things: Sequence[Row], has_remedy: bool
) -> list[Understood]:
    """A person, a team's on-call or a level that is paged. A team goes by its own name, by what people call it, or by
    a service it owns."""
    fetch = _PAGES.search(low)
    if fetch is None or has_remedy or _QUESTION.search(low) or _NO_PAGING.search(low):
        return []
    if fetch[0] == "page" and service_in(low[: fetch.start()].strip().rpartition(" ")[2], things):
        return []
    if re.search(r"\b(?:in|on|to|into) (?:the |a )?(?:call|war room|bridge|room|channel)\b", low) and named:
        return []
    rung = _LEVEL.search(low)
    if rung is None and (
        title := next((level for level, pattern in _TITLES if pattern.search(low, fetch.end())), None)
    ):
        return [meant("page", {"level": title}, 0.85, f"escalates to {title}")]
    plainly = _PAGES_PLAINLY.search(low) is not None
    if rung:
        level = f"L{(rung[1] or rung[2])[-1]}"
        return [meant("page", {"level": level}, 0.92, f"escalates to {level}")]
    after = [person for where, person in named if where > fetch.start()]
    if after:
        return [meant("page", {"person": after[0]}, 0.92 if plainly else 0.8, "fetches a named person")]
    rest = low[fetch.end() :]
    # "We need payments back" wants the service; a name alone, or one with people in it, wants the team.
    wants_people = plainly or _CREW.search(rest) or _NAME_ALONE.fullmatch(rest)
    team = team_in(rest, people, things) if wants_people else None
    if team:
        return [meant("page", {"team": team}, 0.92 if plainly else 0.82, f"fetches the {team} team")]
    return []


def brought_or_released(low: str, named: Named) -> list[Understood]:
    """A named person asked to come, brought into the war room, or let go."""
    if not named:
        return []
    person = named[0][1]
    if re.search(r"\bplease join\b|\bjoin (?:us )?(?:please|here|now)\b", low) and not re.search(
        r"\b(?:call|war room|bridge)\b", low
    ):
        return [meant("page", {"person": person}, 0.8, "asks a named person to come")]
    if re.search(r"\b(?:bring|add|invite|pull|get|join)\b.*\b(?:call|war room|bridge|room|channel)\b|\bjoin us\b", low):
        return [meant("bring_in", {"person": person}, 0.9, "brings a person into the war room")]
    if re.search(
        r"\b(?:you can (?:go|leave|drop|sign off|get some (?:sleep|rest))|you're (?:free|released|off)"
        r"|you are (?:free|released|off)|release|stand down|drop off|no longer need)\b",
        low,
    ):
        return [meant("release", {"person": person}, 0.88, "lets a person go")]
    return []

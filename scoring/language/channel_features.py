"""What a linear model sees of a typed line: its words with everything that belongs to one scenario taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from scoring.language.channel_clause import read_clause
from scoring.language.channel_context import Context
from scoring.language.channel_names import own_names
from scoring.language.channel_phrases import THING
from scoring.language.channel_posts import audience_in
from scoring.language.channel_roster import NAME
from scoring.language.clock_times import LENGTH

MOST_WORDS = 60
"""Words of a line that are looked at."""

_NAME = re.compile(NAME)
_LEVEL = re.compile(r"\b(?:sev(?:erity)?[ -]?(?:[1-4]|one|two|three|four)|p[1-4])\b")
_RELEASE = re.compile(rf"\b{THING}")
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")
_SHARE = re.compile(r"\b\d{1,3} ?%")
_NUMBER = re.compile(r"\b\d+\b")
_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?|[?!:;,.>=]")


def features(ctx: Context) -> list[str]:
    """The features of a line, each once, in order: runs of one to three words, pairs around a word, parts of longer
    words, and how its first clause is built."""
    words = _WORD.findall(_bare(ctx.whole, ctx))[:MOST_WORDS]
    clause = read_clause(ctx.whole)
    core = _bare(clause.core, ctx).split()[:3]
    who = "@" if clause.who.startswith("@") else clause.who
    remedy, audience = ctx.remedy(ctx.whole), audience_in(ctx.whole)
    found = [
        *_runs(words),
        *(f"{at}|{word}" for at, word in enumerate(words[:3])),
        *(f"#{word[i : i + 4]}" for word in words if word.islower() and len(word) > 4 for i in range(len(word) - 3)),
        f"verb={clause.verb}",
        f"who={who}",
        f"verb={clause.verb} who={who}",
        f"called={bool(clause.called)}",
        f"asked={clause.asked}",
        *(f"core {' '.join(core[:i])}" for i in range(1, len(core) + 1)),
        f"remedy={min(3, remedy.start // 8) if remedy else None}",
        f"audience={audience[2] if audience else None}",
    ]
    return list(dict.fromkeys(found))


def _runs(words: list[str]) -> Iterator[str]:
    row = ["^", *words, "$"]
    for length in (1, 2, 3):
        for at in range(len(row) - length + 1):
            yield " ".join(row[at : at + length])
    for at in range(len(row) - 2):
        yield f"{row[at]} _ {row[at + 2]}"


def _bare(text: str, ctx: Context) -> str:
    """The text with people, services, teams, flags, levels and figures as their kind in capitals."""
    text = _NAME.sub(lambda match: _person(match.group(), ctx), text)
    for pattern, kind in (
        (_LEVEL, "LEVEL"),
        (_RELEASE, "RELEASE"),
        (_CLOCK, "CLOCK"),
        (LENGTH, "LENGTH"),
        (_SHARE, "SHARE"),
    ):
        text = pattern.sub(kind, text)
    teams = tuple(sorted({name for row in (*ctx.teams, *_teams(ctx)) for name in own_names(row)}))
    things = tuple(sorted({name for row in ctx.things for name in own_names(row)}))
    flags = tuple(sorted({str(flag) for row in ctx.remedies if (flag := (row.get("params") or {}).get("flag"))}))
    for names, kind in ((teams, "TEAM"), (things, "SERVICE"), (flags, "FLAG")):
        if names:
            text = _any_of(names).sub(kind, text)
    return _NUMBER.sub("NUMBER", text)


def _teams(ctx: Context) -> Iterator[dict[str, str]]:
    for row in ctx.people:
        if row.get("team"):
            yield {"id": str(row["team"])}


def _person(token: str, ctx: Context) -> str:
    if token == ctx.roster.writer:
        return "WRITER"
    return "STAKEHOLDER" if ctx.is_stakeholder(ctx.roster.id_of(token) or "") else "PERSON"


@lru_cache(maxsize=64)
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted({name for name in names if len(name) > 1}, key=lambda name: (-len(name), name))
    spaced = {name.replace("-", " ") for name in longest_first} - set(longest_first)
    every = [*longest_first, *sorted(spaced)]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, every))})(?:'s|s)?(?![\w-])")

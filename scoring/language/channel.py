"""What is typed in the incident channel, understood as the command it most likely means.

The screen offers the first understanding with one key to accept; nothing is carried out unasked, so a guess may be
offered with a low confidence, but a negated command ("don't roll back yet") is never offered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from scoring.language.channel_names import Remedy, Row, people_in, prepared, remedy_in, roles_in, service_in, team_in
from scoring.language.clock_times import seconds_of
from scoring.language.levels import severity
from scoring.language.sentences import Segment, plain, sentences
from scoring.language.vocabulary import channel_words as say

MAX_TYPED = 2000
"""Characters read of a typed sentence; the channel's field takes no more."""

Understood = dict[str, Any]

_NEGATED = re.compile(say.NEGATED)
_QUESTION = re.compile(say.QUESTIONS)
_ASKS = re.compile(say.ASKS)
_GO = re.compile(say.GO)
_PROPOSES = re.compile(say.PROPOSES)
_PAGES = re.compile(say.PAGES)
_LOOKS = re.compile(say.LOOKS)
_NOTES = re.compile(say.NOTES, re.IGNORECASE)
_SIMPLE = tuple((kind, re.compile(pattern), sure, because) for kind, pattern, sure, because in say.SIMPLE)
_PLACES = tuple((place, re.compile(pattern)) for place, pattern in say.PLACES)
_DECLARES = re.compile(
    r"\b(?:declar\w+|this is (?:a |an |at least |now |clearly )*(?:sev|p[1-4])|call(?:ing)? (?:it|this)|rais\w+"
    r"|upgrad\w+|downgrad\w+|lower\w*|escalat\w+|make (?:it|this)|treat\w*|it's (?:a )?sev|we have a sev|set"
    r"|rate|bump|change|going|say)\b|^\W{0,12}(?:sev|p)\W?\d"
)
_LEVEL = re.compile(r"\b(l[1-4])\b|\blevel ([1-4])\b")
_TITLES = (
    ("L4", re.compile(r"\b(?:vp|vice president|director|cto)\b")),
    ("L3", re.compile(r"\bengineering manager\b")),
    ("L2", re.compile(r"\b(?:team lead|senior engineer)\b")),
)
_HANDS_OVER = re.compile(
    r"\b(?:hand(?:ing|s)? (?:over )?(?:the )?command|handing over|hand over|takes? over (?:as )?(?:the )?(?:ic"
    r"|commander|incident commander|command)|take (?:over )?command|command (?:goes|passes|is handed) to"
    r"|you have command|over to you as)\b"
)
_MYSELF = re.compile(r"\b(?:i'll|i will|i'm|i am|let me|i)\b")
_OWN_HANDS = re.compile(
    r"\b(?:myself|by hand|my own)\b|\b(?:i'll|i will|i'm|i am|let me) (?:now |just |quickly |going to "
    r"|gonna )*$"
)
_DONE_ALREADY = re.compile(
    r"\b(?:is|was|has|at \d+|finished|started|running|done|completed|did|went|had|seems|looks|helped|worked"
    r"|failed)\b"
)
_SPANS = re.compile(
    r"\b(?:wait|hold|pause|give it)\b.*\b(?:\d+|an?|one|two|three|five|ten|fifteen|twenty|thirty|half)\b"
)
_NO = re.compile(r"\bno (?:more |further |quick )?$")
_DAYS = re.compile(r"\bwithin (?:(\d+)|(one|two|three|four|five|seven|ten)) (?:business |working )?days?\b")
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "ten": 10}


def understand(
    text: str,
    people: Sequence[Row],
    services: Sequence[Row],
    journeys: Sequence[Row] = (),
    roles: Sequence[str] = ("commander", "tech_lead", "scribe", "communications"),
    remedies: Sequence[Row] = (),
) -> list[Understood]:
    """The commands a typed text may mean, best first, each `{"kind", "args", "confidence", "because"}`.

    `people` are `{"id", "name", "team", "skills"}`, `services` and `journeys` `{"id", "name"}` with optional `aliases`,
    `remedies` `{"remedy", "params", "label"}` as the scenario offers them. Args follow the command table of the trace.
    An empty list means that no command is meant; the text is then just said.
    """
    raw = " ".join(plain(text)[:MAX_TYPED].split())
    note = _NOTES.match(raw)
    if note:
        said = raw[note.end() :].strip()
        return [_as("note", {"text": said}, 0.95, "begins as a note for the timeline")] if said else []
    low = prepared(raw)
    things = [*services, *journeys]
    found: list[Understood] = []
    for sentence in sentences(low) or ():
        found += _understand_one(sentence, low, raw, people, things, roles, remedies)
    best: dict[str, Understood] = {}
    for entry in sorted(found, key=lambda entry: -entry["confidence"]):
        best.setdefault(entry["kind"], entry)
    return list(best.values())


def _understand_one(
    low: str,
    whole: str,
    raw: str,
    people: Sequence[Row],
    things: Sequence[Row],
    roles: Sequence[str],
    remedies: Sequence[Row],
) -> list[Understood]:
    """The commands one sentence may mean. `whole` is everything typed: a person named a sentence earlier still
    counts."""
    found: list[Understood] = []
    named = people_in(low, people) or people_in(whole, people)
    remedy = remedy_in(low, remedies, things)
    negated = _NEGATED.search(low)
    if remedy and not _takes_back(low, negated, remedy.start) and not _NO.search(low[: remedy.start]):
        found += _remedy(low, whole, named, remedy)
    if not _takes_back(low, negated, len(low)):
        found += _command(low, named)
        found += _levels(low, raw)
        found += _roles(low, named, roles)
        found += _page(low, named, people, bool(remedy))
        found += _war_room(low, named)
        found += _after(low, named)
    if not found or all(entry["confidence"] < 0.8 for entry in found):
        found += _look(low, named, things)
        found += _ask(low, named, people, things, remedy)
    return found


def _remedy(low: str, whole: str, named: list[tuple[int, str]], remedy: Remedy) -> list[Understood]:
    args = {"remedy": remedy.remedy, "params": remedy.params}
    sure = 0.0 if remedy.sure else 0.15
    before, after = low[: remedy.start], low[remedy.end :]
    if _PROPOSES.search(low) or (_PROPOSES.search(whole) and not named):
        return [_as("propose", args, 0.9 - sure, f"puts “{remedy.label}” to the team")]
    if (_OWN_HANDS.search(low) and _MYSELF.search(low)) or re.search(r"\bmyself\b", low) or _OWN_HANDS.search(before):
        return [_as("do", args, 0.88 - sure, f"says the writer does “{remedy.label}” with their own hands")]
    someone = re.search(r"\b(?:can|could|would|will) (?:someone|somebody|anyone|anybody|one of you)\b", before)
    asks = (
        None
        if someone
        else re.search(r"\b(?:check|look|see|tell|confirm|verify|know|status|how|what|why|whether|did|would)\b", before)
    )
    told = re.match(
        r"\W*(?:on \w+ |of \w+ |for \w+ )?(?:is|was|has|at \d+|finished|started|done|completed|did|seems|looks"
        r"|helped|worked|failed|running)\b",
        after,
    )
    if asks or told or _QUESTION.search(low):
        return []
    if named:
        return [
            _as(
                "authorise",
                args | {"person": named[0][1]},
                0.92 - sure,
                f"tells a named person to carry out “{remedy.label}”",
            )
        ]
    if _GO.search(low):
        return [_as("propose", args, 0.55 - sure, f"approves “{remedy.label}” without naming who carries it out")]
    if someone:
        return [_as("propose", args, 0.6 - sure, f"asks for “{remedy.label}” without naming who carries it out")]
    if re.search(r"\b(?:let's|we (?:should|could|need to|must|will)|please)\b", before) or before.strip() == "":
        return [_as("propose", args, 0.7 - sure, f"wants “{remedy.label}” without naming who carries it out")]
    return []


def _command(low: str, named: list[tuple[int, str]]) -> list[Understood]:
    found: list[Understood] = []
    handing = _HANDS_OVER.search(low)
    to_person = [person for _, person in named]
    if (
        handing
        and to_person
        and not re.search(
            r"\b(?:i'll|i will|i'm|i am|here,? taking) (?:now )?(?:take|taking)\b|\btaking (?:over )?(?:as )?(?:ic"
            r"|command)",
            low,
        )
    ):
        return [_as("hand_over_command", {"person": to_person[0]}, 0.92, "hands command to a named person")]
    if _QUESTION.search(low) and low.rstrip().endswith("?"):
        return []
    for kind, pattern, sure, because in _SIMPLE:
        match = pattern.search(low)
        if match and not (kind in ("verify",) and named):
            args: dict[str, Any] = {"reason": match.string.strip()} if kind == "stand_down" else {}
            found.append(_as(kind, args, sure, because))
    if re.search(r"\b(?:ack(?:nowledg\w+)?|i have (?:it|the page)|i got (?:it|the page))\b", low) and re.search(
        r"\b(?:ack\w*|alert|page)\b", low
    ):
        found.append(_as("acknowledge", {}, 0.85, "acknowledges the alert"))
    if not named and _SPANS.search(low) and (length := seconds_of(low)):
        found.append(_as("wait", {"minutes": max(1, length // 60)}, 0.8, "asks to wait for a time"))
    return found


def _levels(low: str, raw: str) -> list[Understood]:
    level = severity([Segment(raw, low, None, 0)])
    if level is None or low.rstrip().endswith("?") or not _DECLARES.search(low):
        return []
    plainly = re.search(r"\b(?:declar|rais|downgrad|upgrad|this is|make|call|treat|lower|set)", low)
    reason = raw if len(raw.split()) > 4 else ""
    args: dict[str, Any] = {"level": level[0]} | ({"reason": reason} if reason else {})
    return [_as("declare", args, 0.93 if plainly else 0.75, f"states {level[0]} as the severity")]


def _roles(low: str, named: list[tuple[int, str]], roles: Sequence[str]) -> list[Understood]:
    there = roles_in(low, roles)
    if (
        not there
        or not named
        or re.match(r"\W*(?:who|what|why|where)\b", low)
        or re.search(r"\b(?:ask|tell|told|said|asked)\b", low)
    ):
        return []
    at, role = there[0]
    person = (
        min(named, key=lambda entry: abs(entry[0] - at))[1]
        if named[0][0] > at
        else [p for where, p in named if where <= at][-1]
    )
    if role == "commander":
        return [_as("assign", {"role": role, "person": person}, 0.8, "names a person as commander")]
    if not re.search(
        r"\b(?:is|are|be|does|do|take|takes|handle|handles|as|you|keep|run|please|will|own|owns|:|=|\w+'s)\b"
        r"|[:=]",
        low,
    ):
        return []
    return [_as("assign", {"role": role, "person": person}, 0.9, "gives a person a role")]


def _page(low: str, named: list[tuple[int, str]], people: Sequence[Row], has_remedy: bool) -> list[Understood]:
    fetch = _PAGES.search(low)
    if (
        fetch is None
        or has_remedy
        or _QUESTION.search(low)
        or re.search(r"\b(?:page (?:is|was|loads?|load|errors?)|status page|error page|page view)\b", low)
    ):
        return []
    if re.search(r"\b(?:in|on|to|into) (?:the |a )?(?:call|war room|bridge|room|channel)\b", low) and named:
        return []
    rung = _LEVEL.search(low)
    if rung is None and (
        title := next((level for level, pattern in _TITLES if pattern.search(low, fetch.end())), None)
    ):
        return [_as("page", {"level": title}, 0.85, f"escalates to {title}")]
    plainly = re.search(r"\b(?:page|paging|call|wake|escalat|phone|ring)", low) is not None
    if rung:
        level = f"L{(rung[1] or rung[2])[-1]}"
        return [_as("page", {"level": level}, 0.92, f"escalates to {level}")]
    after = [person for where, person in named if where > fetch.start()]
    if after:
        return [_as("page", {"person": after[0]}, 0.92 if plainly else 0.8, "fetches a named person")]
    team = team_in(low[fetch.end() :], people)
    if team:
        return [_as("page", {"team": team}, 0.92 if plainly else 0.82, f"fetches the {team} team")]
    return []


def _war_room(low: str, named: list[tuple[int, str]]) -> list[Understood]:
    if not named:
        return []
    person = named[0][1]
    if re.search(r"\bplease join\b|\bjoin (?:us )?(?:please|here|now)\b", low) and not re.search(
        r"\b(?:call|war room|bridge)\b", low
    ):
        return [_as("page", {"person": person}, 0.8, "asks a named person to come")]
    if re.search(r"\b(?:bring|add|invite|pull|get|join)\b.*\b(?:call|war room|bridge|room|channel)\b|\bjoin us\b", low):
        return [_as("bring_in", {"person": person}, 0.9, "brings a person into the war room")]
    if re.search(
        r"\b(?:you can (?:go|leave|drop|sign off|get some (?:sleep|rest))|you're (?:free|released|off)"
        r"|you are (?:free|released|off)|release|stand down|drop off|no longer need)\b",
        low,
    ):
        return [_as("release", {"person": person}, 0.88, "lets a person go")]
    return []


def _after(low: str, named: list[tuple[int, str]]) -> list[Understood]:
    if not re.search(
        r"\b(?:schedul\w+|plan|set up|book|hold|have)\b.*\bpost[- ]?mortem\b|\bpost[- ]?mortem\b.*\b(?:within"
        r"|in|on)\b.*\b(?:days?|\w+day|week)\b",
        low,
    ):
        return []
    days = _DAYS.search(low)
    args: dict[str, Any] = {}
    if days:
        args["within_days"] = int(days[1]) if days[1] else _WORDS[days[2]]
    if named:
        args["owner"] = named[0][1]
    return [_as("schedule_post_mortem", args, 0.88, "schedules the post-mortem")]


def _look(low: str, named: list[tuple[int, str]], things: Sequence[Row]) -> list[Understood]:
    if named or not _LOOKS.search(low):
        return []
    for place, pattern in _PLACES:
        if pattern.search(low):
            service = service_in(low, things)
            args = {"at": place} | ({"service": service} if service else {})
            return [_as("look", args, 0.85, f"wants to see the {place}")]
    return []


def _ask(
    low: str, named: list[tuple[int, str]], people: Sequence[Row], things: Sequence[Row], remedy: Remedy | None
) -> list[Understood]:
    asks = _ASKS.search(low)
    polite = bool(named) and low.rstrip().endswith("?") and not _QUESTION.search(low)
    if not asks and not polite:
        return []
    if re.match(r"\W*(?:i|we|i'll|i'm|we're|let me)\b", low):
        return []
    if re.match(r"\W*(?:don't|do not|never|please don't|please do not)\b", low):
        return []
    about = service_in(low, things)
    args: dict[str, Any] = {}
    person = named[0][1] if named else None
    if person is None and about:
        person = _skilled(about, people)
    if person:
        args["person"] = person
        about = about or _own_service(person, people, things)
    if about:
        args["about"] = about
    if length := seconds_of(low):
        args["minutes"] = max(1, length // 60)
    sure = 0.9 if named and asks else 0.7 if named else 0.6 if about else 0.5
    because = "asks a named person to find something out" if named else "asks for something without naming who"
    return [_as("ask", args, sure, because)]


def _skilled(service: str, people: Sequence[Row]) -> str | None:
    """The first person who knows a service."""
    return next((str(person["id"]) for person in people if service in (person.get("skills") or ())), None)


def _own_service(person: str, people: Sequence[Row], things: Sequence[Row]) -> str | None:
    """The first service a person knows, if it is one of the scenario's."""
    known = {str(row["id"]) for row in things}
    skills = next((row.get("skills") or () for row in people if row["id"] == person), ())
    return next((str(skill) for skill in skills if skill in known), None)


def _takes_back(low: str, negated: re.Match[str] | None, at: int) -> bool:
    """Whether a negation governs what stands at `at`. An apology or another clause in between breaks its reach."""
    if negated is None or negated.start() > at:
        return False
    between = low[negated.end() : at]
    if negated.group() in (
        "can't",
        "cannot",
        "not",
        "didn't",
        "did not",
        "without",
        "hasn't",
        "haven't",
        "isn't",
        "aren't",
        "against",
    ):
        # "customers cannot pay, declare SEV1" denies something else; these words reach only a few words ahead.
        return (at < len(low) and len(between.split()) <= 3 and not re.search(r"[,;:]", between)) or _denies_act(
            low, negated
        )
    return not re.search(r"[;:]|, (?:but|instead|just|please)\b", between)


def _denies_act(low: str, negated: re.Match[str]) -> bool:
    """Whether what is denied is itself the act: "not resolved yet", "we are not going to declare"."""
    return bool(
        re.match(
            r"\s(?:yet )?(?:\w+ )?(?:resolved|closed|declar\w+|resolving|closing|clear|taking command|page|paging"
            r"|over|a sev|sev\d)",
            low[negated.end() :],
        )
    )


def _as(kind: str, args: dict[str, Any], confidence: float, because: str) -> Understood:
    return {"kind": kind, "args": args, "confidence": round(max(0.05, confidence), 2), "because": because}

"""What is typed in the incident channel, understood as the command it most likely means.

The screen offers the first understanding with one key to accept; nothing is carried out unasked, so a guess may be
offered with a low confidence, but a negated command ("don't roll back yet") is never offered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from scoring.language.channel_meant import Understood, meant
from scoring.language.channel_names import Row, people_in, prepared, service_in, skilled_in
from scoring.language.channel_people import Named, brought_or_released, fetched, roles_given
from scoring.language.channel_remedies import Remedy, remedy_in, remedy_order
from scoring.language.clock_times import LENGTH, seconds_of
from scoring.language.levels import severity
from scoring.language.sentences import Segment, plain, sentences
from scoring.language.vocabulary import channel_words as say

MAX_TYPED = 2000
"""Characters read of a typed sentence; the channel's field takes no more."""

MAX_JOINTS = 12
"""Commas and "and"s of a sentence at which a second order is looked for; it bounds the work on hostile text."""

_NEGATED = re.compile(say.NEGATED)
_QUESTION = re.compile(say.QUESTIONS)
_ASKS = re.compile(say.ASKS)
_LOOKS = re.compile(say.LOOKS)
_NOTES = re.compile(say.NOTES, re.IGNORECASE)
_SIMPLE = tuple((kind, re.compile(pattern), sure, because) for kind, pattern, sure, because in say.SIMPLE)
_PLACES = tuple((place, re.compile(pattern)) for place, pattern in say.PLACES)
_DECLARES = re.compile(
    r"\b(?:declar\w+|this is (?:a |an |at least |now |clearly )*(?:sev|p[1-4])|call(?:ing)? (?:it|this)|rais\w+"
    r"|upgrad\w+|downgrad\w+|lower\w*|escalat\w+|make (?:it|this)|treat\w*|it's (?:a )?sev|we have a sev|set"
    r"|rate|bump|change|going|say)\b|^\W{0,12}(?:sev|p)\W?\d"
)
_HANDS_OVER = re.compile(
    r"\b(?:hand(?:ing|s)? (?:over )?(?:the )?command|handing over|hand over|takes? over (?:as )?(?:the )?(?:ic"
    r"|commander|incident commander|command)|take (?:over )?command|command (?:goes|passes|is handed) to"
    r"|you have command|over to you as)\b"
)
_SPANS = re.compile(
    r"\b(?:wait|hold|pause|give it)\b.*\b(?:\d+|an?|one|two|three|five|ten|fifteen|twenty|thirty|half)\b"
)
_BEFORE_BOX = re.compile(
    r"\W*(?:(?:please|you have|you've got|you get|take|within|in|max|maximum|at most|up to|no more than|no longer"
    r" than|let's"
    r"|say|about|time ?-?box(?:ed)?|box|is|it|to|this|report back|get back to me|back to me|back|tell me|answer"
    r"|answer me)"
    r"\W+)*"
)
_AFTER_BOX = re.compile(
    r"\W*(?:(?:please|pls|thanks|thank you|max|maximum|tops|at most|for that|for it|for this|ok|okay|is enough|only"
    r"|not more"
    r"|no more|time ?-?box|then report back|and report back|then report|and tell me|from now|from you)\W*)*"
)
_WHO = re.compile(r"\W*(?:who|who's|why|when|did|have you)\b")
_ORDER = re.compile(say.ORDERS)
_JOINTS = re.compile(r"\s*[,;]\s*(?:(?:and then|and|then|but|or)\s+)?|\s+(?:and then|and|then|but)\s+")
_POSTS = re.compile(say.POSTS)
_AUDIENCES = tuple(
    (
        audience,
        re.compile(rf"\b(?:to|on|onto|for|in|at) {words}\b|\b{words} (?:update|message|note|notice)\b"),
        re.compile(rf"{say.TELLS} {words}\b(?! team\b)"),
    )
    for audience, words in say.AUDIENCES
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

    `people` are `{"id", "name", "team", "skills"}` without the writer, with `"here": True` for those in the incident
    where that is known; `services` and `journeys` `{"id", "name"}` with optional `aliases`, a service's `team` and a
    journey's `entry`; `remedies` `{"remedy", "params", "label"}` as the scenario offers them. Args follow the
    command table of the trace.
    An empty list means that no command is meant; the text is then just said.
    """
    raw = " ".join(plain(text)[:MAX_TYPED].split())
    note = _NOTES.match(raw)
    if note:
        said = raw[note.end() :].strip()
        return [meant("note", {"text": said}, 0.95, "begins as a note for the timeline")] if said else []
    things = [*services, *journeys]
    parts = list(sentences(prepared(raw)))
    found: list[Understood] = []
    for index, part in enumerate(parts):
        others = [text for at, text in enumerate(parts) if at != index and not _orders(text)]
        boxed = next((text for at, text in enumerate(parts) if at != index and _is_time_box(text)), "")
        context = _Context(" ".join(parts), " ".join(others), boxed, raw, people, things, roles, remedies)
        found += _first_order(part, context)
    best: dict[str, Understood] = {}
    for entry in sorted(found, key=lambda entry: -entry["confidence"]):
        best.setdefault(entry["kind"], entry)
    return list(best.values())


@dataclass(frozen=True, slots=True)
class _Context:
    """What a sentence is understood against. `whole` is everything typed, `others` the other sentences that give no
    order of their own: a person named in one of those still counts. `boxed` is one that only gives a time."""

    whole: str
    others: str
    boxed: str
    raw: str
    people: Sequence[Row]
    things: Sequence[Row]
    roles: Sequence[str]
    remedies: Sequence[Row]


def _orders(text: str) -> bool:
    """Whether a sentence (lower case) gives an order, after a name or not."""
    return re.match(rf"\W*(?:@?[\w'-]+[ ,:]+)?{say.ORDERS}", text) is not None


def _is_time_box(text: str) -> bool:
    """Whether a sentence (lower case) gives a time to do what another asks for, and nothing else."""
    length = LENGTH.search(text)
    return bool(
        length and _BEFORE_BOX.fullmatch(text[: length.start()]) and _AFTER_BOX.fullmatch(text[length.end() :])
    )


def _first_order(low: str, context: _Context) -> list[Understood]:
    """The commands the first order of a sentence may mean; of two orders only the first is taken, whole and unmixed."""
    begin = 0
    for cut in islice(_JOINTS.finditer(low), MAX_JOINTS):
        rest = low[cut.end() :]
        if not _begins_order(rest, context.people):
            continue
        found = _understand_one(low[begin : cut.start()], context)
        if found:
            return found
        if _forbids(low[begin : cut.start()], context) and not re.search(r"\b(?:and|or)\b", cut[0]):
            # "Don't restart, roll back": what is forbidden ends here, the order is the other.
            begin = cut.end()
    return _understand_one(low[begin:], context)


def _begins_order(rest: str, people: Sequence[Row]) -> bool:
    """Whether an order begins here, to a named person or not."""
    if _ORDER.match(rest):
        return True
    named = people_in(rest[:60], people)
    first = re.match(r"@?[^\W\d_]+(?:[,:]? |[,:])", rest)
    return bool(named and first and named[0][0] <= 1 and _ORDER.match(rest, first.end()))


def _forbids(low: str, context: _Context) -> bool:
    """Whether a clause denies an act it names itself."""
    return _NEGATED.search(low) is not None and (
        remedy_in(low, context.remedies, context.things) is not None or _ASKS.search(low) is not None
    )


def _understand_one(low: str, context: _Context) -> list[Understood]:
    """The commands one order may mean."""
    found: list[Understood] = []
    people, things = context.people, context.things
    named = people_in(low, people) or people_in(context.others, people)
    remedy = remedy_in(low, context.remedies, things)
    negated = _NEGATED.search(low)
    if remedy and not _takes_back(low, negated, remedy.start) and not _NO.search(low[: remedy.start]):
        found += remedy_order(low, context.whole, [person for _, person in named], remedy)
    if not _takes_back(low, negated, len(low)):
        found += _command(low, named)
        found += _levels(low, context.raw)
        found += roles_given(low, named, context.roles)
        found += fetched(low, named, people, things, bool(remedy))
        found += brought_or_released(low, named)
        found += _after(low, named)
        found += _post(low, named)
    if not found or all(entry["confidence"] < 0.8 for entry in found):
        found += _look(low, named, things)
        found += _ask(low, named, context, remedy)
    return found


def _command(low: str, named: Named) -> list[Understood]:
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
        return [meant("hand_over_command", {"person": to_person[0]}, 0.92, "hands command to a named person")]
    if _QUESTION.search(low) and (low.rstrip().endswith("?") or _WHO.match(low)):
        return []
    for kind, pattern, sure, because in _SIMPLE:
        match = pattern.search(low)
        if match and not (kind in ("verify",) and named):
            args: dict[str, Any] = {"reason": match.string.strip()} if kind == "stand_down" else {}
            found.append(meant(kind, args, sure, because))
    if re.search(r"\b(?:ack(?:nowledg\w+)?|i have (?:it|the page)|i got (?:it|the page))\b", low) and re.search(
        r"\b(?:ack\w*|alert|page)\b", low
    ):
        found.append(meant("acknowledge", {}, 0.85, "acknowledges the alert"))
    if not named and _SPANS.search(low) and (length := seconds_of(low)):
        found.append(meant("wait", {"minutes": max(1, length // 60)}, 0.8, "asks to wait for a time"))
    return found


def _levels(low: str, raw: str) -> list[Understood]:
    level = severity([Segment(raw, low, None, 0)])
    if level is None or low.rstrip().endswith("?") or not _DECLARES.search(low):
        return []
    plainly = re.search(r"\b(?:declar|rais|downgrad|upgrad|this is|make|call|treat|lower|set)", low)
    reason = raw if len(raw.split()) > 4 else ""
    args: dict[str, Any] = {"level": level[0]} | ({"reason": reason} if reason else {})
    return [meant("declare", args, 0.93 if plainly else 0.75, f"states {level[0]} as the severity")]


def _after(low: str, named: Named) -> list[Understood]:
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
    return [meant("schedule_post_mortem", args, 0.88, "schedules the post-mortem")]


def _post(low: str, named: Named) -> list[Understood]:
    """A message to an audience. A named person told to post has no command of the writer's own."""
    if named or _QUESTION.search(low):
        return []
    posts = _POSTS.search(low)
    for audience, after_post, told in _AUDIENCES:
        if (posts and after_post.search(low, posts.end())) or told.search(low):
            return [meant("post", {"audience": audience}, 0.85, f"wants a message to {audience.replace('_', ' ')}")]
    return []


def _look(low: str, named: Named, things: Sequence[Row]) -> list[Understood]:
    if named or not _LOOKS.search(low):
        return []
    for place, pattern in _PLACES:
        if pattern.search(low):
            service = service_in(low, things)
            args = {"at": place} | ({"service": service} if service else {})
            return [meant("look", args, 0.85, f"wants to see the {place}")]
    return []


def _ask(low: str, named: Named, context: _Context, remedy: Remedy | None) -> list[Understood]:
    people, things = context.people, context.things
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
        person = skilled_in(about, people, things)
    if person:
        args["person"] = person
        about = about or _own_service(person, people, things)
    if about:
        args["about"] = about
    if length := seconds_of(low) or seconds_of(context.boxed):
        args["minutes"] = max(1, length // 60)
    sure = 0.9 if named and asks else 0.7 if named else 0.6 if about else 0.5
    because = "asks a named person to find something out" if named else "asks for something without naming who"
    return [meant("ask", args, sure, because)]


def _own_service(person: str, people: Sequence[Row], things: Sequence[Row]) -> str | None:
    """The first service a person knows, if it is one of the scenario's."""
    known = {str(row["id"]) for row in things}
    skills = next((row.get("skills") or () for row in people if row["id"] == person), ())
    return next((str(skill) for skill in skills if skill in known), None)


def _takes_back(low: str, negated: re.Match[str] | None, at: int) -> bool:
    """Whether a negation governs what stands at `at`. An apology or another clause in between breaks its reach."""
    if negated is None or negated.start() >= at:
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

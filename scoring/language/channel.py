"""What is typed in the incident channel, understood as the command it most likely means.

The screen offers the first understanding with one key to accept; nothing is carried out unasked, so a guess may be
offered with a low confidence, but a negated command ("don't roll back yet") is never offered.

A line is made tidy, its people become tokens, and it is cut into sentences and these into clauses that each begin
something to be done. The politeness of a clause is taken off (`channel_clause`), and each act of `_ACTS` says what
command it sees in what remains. Of two orders in a sentence only the first is taken, whole and unmixed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from engine.vocabulary import COMMANDS
from scoring.language.channel_after import fix_planned, review_planned
from scoring.language.channel_answers import answered
from scoring.language.channel_asks import asked
from scoring.language.channel_clause import Clause, begins_order, read_clause
from scoring.language.channel_context import Context, context_of
from scoring.language.channel_endings import closed, resolved, stood_down
from scoring.language.channel_looks import looked
from scoring.language.channel_meant import Understood, in_earnest, reported, taken_back
from scoring.language.channel_model import Model
from scoring.language.channel_names import Row
from scoring.language.channel_notes import noted
from scoring.language.channel_people import fetched
from scoring.language.channel_posts import posted
from scoring.language.channel_recovery import verified, waited
from scoring.language.channel_remedies import remedy_ordered
from scoring.language.channel_roles import command_asked, hands_over, role_given, shift_over, takes_command
from scoring.language.channel_room import brought, let_go
from scoring.language.channel_roster import NAME
from scoring.language.channel_second import weighed
from scoring.language.channel_severity import declared
from scoring.language.channel_states import acknowledged, room_opened

MAX_JOINTS = 12
"""Commas and "and"s of a sentence at which a second order is looked for; it bounds the work on hostile text."""

Act = Callable[[Clause, Context], list[Understood]]

_ACTS: tuple[Act, ...] = (
    noted,
    shift_over,
    command_asked,
    takes_command,
    hands_over,
    role_given,
    remedy_ordered,
    posted,
    answered,
    brought,
    fetched,
    let_go,
    declared,
    review_planned,
    fix_planned,
    room_opened,
    stood_down,
    acknowledged,
    resolved,
    closed,
    verified,
    waited,
    looked,
    asked,
)
_BODY_ACTS: tuple[Act, ...] = (noted, shift_over, posted)
_WITH_BODY = frozenset(("note", "post", "answer", "hand_over_shift", "submit_post_mortem"))
"""Commands whose text is what follows: no order is looked for in it."""

_JOINTS = re.compile(
    r"\s*[,;:]\s*(?:(?:and then|and|then|but|or|so|therefore) )?|\s+(?:and then|and|then|but|so)\s+|(?<=\w)[.!?]+ "
    r"(?=\w)"
)
_CALL = re.compile(
    rf"\W*(?:(?:\w+ ){{0,2}}{NAME}(?: and)?\W*)+(?:please|ok|right)?\W*|\W*(?:\w+ ){{0,2}}(?:you"
    r"|please|ok|thanks|sorry)\W*"
)
"""Somebody spoken to, and no more."""
_OPEN_END = re.compile(r"\b(?:go|try|come|proceed|be so (?:kind|good|nice)|between|both|neither|either|be a dear)\W*$")
_DENIES = re.compile(r"\b(?:don't|do not|never|nobody|no one|won't|not|neither)\b(?!.*\b(?:but|so)\b)")
_BECAUSE = re.compile(
    r"\W*(?:given|as(?! soon)|since|because|now that|seeing|considering|in view of|in light of|due to|to be|for the "
    r"sake of|while)\b"
    r"[^,:;]{3,80}? (?=(?:i|we|let's|please|can you|could you|i'm|we'd|i'd|i'll|we'll|let us) )"
    r"|\W*(?:after|before)\b[^,:;]{3,80}? (?=(?:let's|please|can you|could you|let us) )"
)
"""A reason before the order, without a comma."""


def understand(
    text: str,
    people: Sequence[Row],
    services: Sequence[Row],
    journeys: Sequence[Row] = (),
    roles: Sequence[str] = ("commander", "tech_lead", "scribe", "communications"),
    remedies: Sequence[Row] = (),
    teams: Sequence[Row] = (),
    writer: Row | None = None,
    model: Model | None = None,
) -> list[Understood]:
    """The commands a typed text may mean, best first, each `{"kind", "args", "confidence", "because"}`.

    `people` are `{"id", "name", "team", "skills"}` without the writer, with `"here": True` for those in the incident
    where that is known, `kind` "stakeholder" for those who are only told, and `title`; `services` and `journeys`
    `{"id", "name"}` with optional `aliases`, a service's `team` and a journey's `entry`; `remedies` `{"remedy",
    "params", "label"}` as the scenario offers them; `teams` `{"id", "name"}`; `writer` is the row of who types; `model`
    gives a second opinion. Args follow the command table of the trace, but `answer` names the `person` who is answered.
    An empty list means that no command is meant; the text is then just said.
    """
    context = context_of(text, people, services, journeys, roles, remedies, teams, writer)
    found = by_rules(context)
    return found if model is None else weighed(found, context, model)


def by_rules(context: Context) -> list[Understood]:
    """What the rules see in a line, best first, one understanding a command."""
    found: list[Understood] = []
    for index, part in enumerate(context.sentences):
        if taken_back(part):
            found = []
            if not _after_taking_back(part):
                continue
        if not in_earnest(part):
            continue
        first = _first_order(_after_taking_back(part) or part, replace(context, at=index))
        found += first
        if any(entry["kind"] in _WITH_BODY for entry in first[:1]):
            break
    best: dict[str, Understood] = {}
    for entry in sorted(found, key=lambda entry: -entry["confidence"]):
        if entry["kind"] in COMMANDS:
            best.setdefault(entry["kind"], entry)
    return list(best.values())


def _after_taking_back(part: str) -> str:
    """What a sentence says after it took something back: "never mind, page @x"."""
    taken = taken_back(part)
    if not taken:
        return ""
    rest = re.match(r"\s*[,;:.!-]+\s*(?P<rest>\S.*)", part[taken[-1].end() :])
    return rest["rest"] if rest else ""


def _first_order(sentence: str, context: Context) -> list[Understood]:
    """The commands the first order of a sentence may mean."""
    called: list[str] = []
    bounds = [*_bounds(sentence), len(sentence)]
    starts = [0, *bounds[:-1]]
    for start, end in zip(starts, bounds, strict=True):
        whole = read_clause(sentence[start:])
        found = [entry for act in _BODY_ACTS for entry in act(whole, replace(context, before=sentence[:start]))]
        if found:
            return sorted(found, key=lambda entry: -entry["confidence"])
        clause = read_clause(sentence[start:end], called)
        found = _acts(clause, replace(context, before=sentence[:start], after=sentence[end:]))
        if not found and start:
            found = _acts(read_clause(sentence[:end]), replace(context, after=sentence[end:]))
        if found:
            return found
        called = clause.called
    return []


def _bounds(sentence: str) -> Iterator[int]:
    """Where, after the first, the clauses of a sentence begin."""
    start = 0
    because = _BECAUSE.match(sentence)
    if because and begins_order(sentence[because.end() :]):
        start = because.end()
        yield start
    for cut in islice(_JOINTS.finditer(sentence), MAX_JOINTS):
        if cut.start() < start:
            continue
        part = sentence[start : cut.start()]
        if _CALL.fullmatch(part) or ((" and " in cut[0] or " or " in cut[0]) and _goes_on(part)):
            continue
        if begins_order(sentence[cut.end() :]):
            start = cut.end()
            yield start


def _goes_on(part: str) -> bool:
    """Whether what a part of a sentence says goes on after an "and": it asks, denies, tells, or has just begun."""
    return (
        _OPEN_END.search(part) is not None
        or read_clause(part).asked
        or reported(part)
        or _DENIES.search(part) is not None
    )


def _acts(clause: Clause, context: Context) -> list[Understood]:
    """What the acts see in one clause, most likely first."""
    found = [entry for act in _ACTS for entry in act(clause, context)]
    return sorted(found, key=lambda entry: -entry["confidence"])

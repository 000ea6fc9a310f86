"""Causes, remedies and persons, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from engine.trace import Event
from scoring.fact_check.facts import Facts, folded
from scoring.fact_check.statements import Checked, Statement, asserted, clauses
from scoring.fact_check.words import FAULTS, REMEDIES, REMEDY_HINTS, REMEDY_TITLES
from scoring.words import listed

_FAULTS = {name: re.compile(pattern) for name, pattern in FAULTS.items()}
_REMEDIES = {name: re.compile(pattern) for name, pattern in REMEDIES.items()}
_TOLD_IN = (None, "summary", "timeline", "response", "what_went_well")
_DEEDS = ("authorise", "do", "propose", "remedy_started", "remedy_done", "remedy_failed")
_SURE = 2
"""Words of the findings beside a fault's family that show which fault is meant. Ours."""
_NAMED = r"(?P<who>[^\W\d_][\w'.-]*(?: [^\W\d_][\w'-]*)?)"
_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("commander", re.compile(rf"\b(?:commander|led by|ic)\s?(?:was|:|is)?\s?:?\s{_NAMED}", re.IGNORECASE)),
    ("commander", re.compile(rf"{_NAMED} (?:took|takes|had|has) (?:over )?command\b", re.IGNORECASE)),
    ("commander", re.compile(rf"{_NAMED} (?:was|acted as) (?:the )?(?:incident )?commander\b", re.IGNORECASE)),
    ("tech_lead", re.compile(rf"\btech(?:nical)? lead\s?(?:was|:|is)?\s?:?\s{_NAMED}", re.IGNORECASE)),
    ("tech_lead", re.compile(rf"{_NAMED} (?:was|acted as) (?:the )?tech(?:nical)? lead\b", re.IGNORECASE)),
    ("scribe", re.compile(rf"\bscribe\s?(?:was|:|is)?\s?:?\s{_NAMED}", re.IGNORECASE)),
    ("scribe", re.compile(rf"{_NAMED} (?:was|acted as) (?:the )?scribe\b", re.IGNORECASE)),
)  # fmt: skip
_DID: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"acknowledged", ("acknowledge",)),
    (r"declared", ("declare",)),
    (r"(?:opened) (?:the |a )?war room", ("open_war_room",)),
    (r"(?:closed|resolved) (?:the )?incident", ("close", "resolve")),
    (r"(?:found|identified) (?:the )?(?:root )?(?:cause|leak|fault|bug|retries)", ("finding",)),
)


def cause(facts: Facts, passage: Sequence[str]) -> Checked | None:
    """The stated cause against the faults of the trace; None when no cause is stated or nothing can be told.

    It is right when it names the family of a true fault in any wording, or what the findings called it, at a place near
    it; the family told in two words of the findings is right wherever it seems to be, for a name can be a common word.
    It is wrong when it names neither the place nor anything of the findings. A cause that names the place and no family
    is neither, for it may tell the fault in words not known here.
    """
    if not passage or not facts.faults:
        return None
    text = " ".join(passage).lower()
    things = facts.things(text)
    near = {name for fault in facts.faults for name in facts.near_fault(fault)}
    here = [name for name in things if name in near]
    elsewhere = [name for name in things if name not in near]
    true = [fault for fault in facts.faults if _family(str(fault["fault"])).search(text)]
    hinted = facts.hinted(text)
    quote = " ".join(passage[:2])
    was = listed([_title(fault) for fault in facts.faults])
    first = next((n for fault in facts.faults if (n := facts.start_of(fault)) is not None), None)
    if (true and (here or not elsewhere or len(hinted) >= _SURE)) or (hinted and here):
        named = listed([_title(fault) for fault in true]) or was
        return Checked("cause", quote, named, was, first, True)
    if here or hinted:
        return None
    says = f"a fault of {listed(elsewhere)}" if true else quote[:120]
    return Checked("cause", quote, says, was, first, False)


def remedies(facts: Facts, told: Iterable[Statement]) -> Iterator[Checked]:
    """Each remedy the text says was carried out."""
    known: dict[str, list[Event]] = {}
    for event in facts.of(*_DEEDS):
        known.setdefault(str(event.data.get("remedy")), []).append(event)
    done = listed([REMEDY_TITLES.get(name, name.replace("_", " ")) for name in known]) or "no remedy"
    for statement in told:
        if statement.section not in _TOLD_IN:
            continue
        for clause in clauses(statement.low):
            for name, pattern in _REMEDIES.items():
                if not pattern.search(clause) or not asserted(clause):
                    continue
                events = known.get(name, [])
                first = events[0].n if events else None
                yield Checked("remedy", statement.text, REMEDY_TITLES[name], done, first, bool(events))


def people(facts: Facts, told: Iterable[Statement]) -> Iterator[Checked]:
    """Who held a role, and who did what."""
    for statement in told:
        if not asserted(statement.low):
            continue
        for role, pattern in _ROLES:
            for match in pattern.finditer(statement.text):
                checked = _role(facts, statement, role, match["who"])
                if checked is not None:
                    yield checked
        yield from _deeds(facts, statement)


def _role(facts: Facts, statement: Statement, role: str, who: str) -> Checked | None:
    said = facts.mentioned(who)
    held = _holders(facts, role)
    if not held:
        return None
    names = listed([facts.name(str(person)) for person, _ in held])
    if len(said) == 1:
        right = any(person == said[0] for person, _ in held)
        return Checked("person", statement.text, facts.name(said[0]), names, held[0][1], right)
    full = who.split()
    stranger = len(full) == 2 and all(part[0].isupper() for part in full) and not said
    if stranger and not re.search(r"\b(?:the|and|was|took|of)\b", who.lower()):
        return Checked("person", statement.text, who, names, held[0][1], False)
    return None


def _holders(facts: Facts, role: str) -> list[tuple[str, int]]:
    """Everybody who held a role, with the event that gave it."""
    found: list[tuple[str, int]] = []
    for event in facts.of("take_command", "hand_over_command", "assign"):
        if event.kind == "assign" and event.data.get("role") == role:
            found.append((str(event.data["person"]), event.n))
        elif role == "commander" and event.kind == "take_command":
            found.append((event.by, event.n))
        elif role == "commander" and event.kind == "hand_over_command":
            found.append((str(event.data["person"]), event.n))
    return found


def _deeds(facts: Facts, statement: Statement) -> Iterator[Checked]:
    """A person as the one who did something, or as the only one named in a row about a remedy."""
    for clause in clauses(folded(statement.low)):
        said = facts.mentioned(clause)
        if len(said) != 1:
            continue
        name = _spelled(facts, said[0], clause)
        for verb, kinds in _DID:
            if re.search(rf"\b{re.escape(name)}(?: \w+)? {verb}\b", clause):
                yield from _by(facts, statement, said[0], [e for e in facts.of(*kinds)])
        for remedy, pattern in _REMEDIES.items():
            if pattern.search(clause) and re.search(rf"\b{re.escape(name)}(?: \w+)? \w+(?:ed|s)\b", clause):
                own = [event for event in facts.of(*_DEEDS) if event.data.get("remedy") == remedy]
                yield from _by(facts, statement, said[0], own)
    if statement.timed:
        said = facts.mentioned(statement.low)
        named = [name for name, pattern in _REMEDIES.items() if pattern.search(statement.low)]
        if len(said) == 1 and len(named) == 1:
            events = [e for e in facts.of(*_DEEDS) if e.data.get("remedy") == named[0]]
            yield from _by(facts, statement, said[0], events)


def _by(facts: Facts, statement: Statement, person: str, events: list[Event]) -> Iterator[Checked]:
    """Whether a person had a part in one of these events: by them, carried out by them, or decided by them."""
    if not events:
        return
    part = {name for event in events for name in (event.by, str(event.data.get("person")))}
    doers = [facts.name(name) for name in sorted(part) if name not in ("world", "None")]
    yield Checked("person", statement.text, facts.name(person), listed(doers), events[0].n, person in part)


def _spelled(facts: Facts, person: str, clause: str) -> str:
    """The name by which a clause (folded) calls a person."""
    names = [name for name, id in facts.people_by_name.items() if id == person and name in clause]
    return max(names, key=len, default=person)


def _family(fault: str) -> re.Pattern[str]:
    known = _FAULTS.get(fault)
    return known if known is not None else re.compile("|".join(rf"\b{re.escape(part)}" for part in fault.split("_")))


def _title(fault: dict[str, Any]) -> str:
    where = listed([str(name) for name in [*fault["services"], *fault["journeys"]]])
    return f"{str(fault['fault']).replace('_', ' ')}{f' ({where})' if where else ''}"


def unmentioned(facts: Facts, whole: str) -> Iterator[dict[str, Any]]:
    """What the text (lower case) leaves out: faults, remedies carried out, and the strictest level declared."""
    for fault in facts.faults:
        if not _family(str(fault["fault"])).search(whole) and not facts.hinted(whole, str(fault["id"])):
            yield {"what": f"the cause: {_title(fault)}", "event": facts.start_of(fault)}
    done: list[str] = []
    for event in facts.of("remedy_done"):
        name = str(event.data["remedy"])
        own = "|".join(rf"\b{part}" for part in name.split("_") if len(part) > 3)
        hints = re.compile(REMEDY_HINTS.get(name, own))
        if name not in done and not hints.search(whole):
            yield {"what": f"the remedy: {name.replace('_', ' ')}", "event": event.n}
        done.append(name)
    declared = sorted(facts.of("declare"), key=lambda event: (str(event.data["level"]), event.n))
    if declared and not re.search(rf"\b(?:sev|p|severity)\W{{0,3}}{str(declared[0].data['level'])[-1]}\b", whole):
        yield {"what": f"the severity: {declared[0].data['level']}", "event": declared[0].n}

"""Causes, remedies and persons, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from engine.trace import Event
from scoring.fact_check.acts import ALIKE, BY_ITSELF, DENIED, DONE, ROW_NOUNS
from scoring.fact_check.facts import Facts, folded
from scoring.fact_check.moments import Moments, supposed
from scoring.fact_check.statements import Checked, Statement, asserted, clause_at, clauses
from scoring.fact_check.words import DEEDS, FAULTS, REMEDY_HINTS, REMEDY_PATTERNS, REMEDY_TITLES
from scoring.words import listed

_FAULTS = {name: re.compile(pattern) for name, pattern in FAULTS.items()}
_TOLD_IN = (None, "summary", "timeline", "response", "what_went_well")
_SURE = 2
"""Words of the findings beside a fault's family that show which fault is meant. Ours."""
_NAMED = r"(?P<who>[^\W\d_][\w'.-]*(?: [^\W\d_][\w'-]*)?)"
_CALLED = {"commander": "(?:incident )?commander", "tech_lead": "tech(?:nical)? lead", "scribe": "scribe"}
_ROLES: tuple[tuple[str, bool, re.Pattern[str]], ...] = tuple(
    (role, before, re.compile(pattern, re.IGNORECASE))
    for role, before, pattern in (
        *(
            row
            for role, called in _CALLED.items()
            for row in (
                (role, False, rf"\b{called}(?P<sep> (?:was|is):?|\s?:| ?[-=])?\s{_NAMED}"),
                (role, False, rf"^{called}(?P<sep>,)\s{_NAMED}$"),
                (role, True, rf"{_NAMED}(?P<sep> (?:was|acted as|served as|is)) (?:the |our )?{called}\b"),
            )
        ),
        ("commander", False, rf"\b(?:led by|ic)(?P<sep>\s?:?)\s{_NAMED}"),
        (
            "commander",
            True,
            rf"{_NAMED}(?P<sep> (?:took|takes|had|has) )(?:over )?command\b(?! of (?!the incident))",
        ),
    )
)
"""Each role, whether the name stands before it, and how it is told."""
_NO_NAME = re.compile(
    r"\b(?:the|and|was|took|of|not|none|nobody|no|on|call|team|duty|engineer|incident|lead|manager|unknown|see"
    r"|same|tbd|shift"
    r"|primary|secondary|response|commander|scribe|tech|technical|yet|assigned|vacant|all|everybody|after"
    r"|before|then|when"
    r"|severity|summary|status|date|support|service|head|director|chief|officer|myself|me|self|author|first"
    r"|responder|operator|desk|night|acting|deputy|rotating|we|our|his|her|their)\b"
)
"""Words that are no part of a person's name."""
_DID: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"acknowledged(?= (?:the |this |that )?(?:first )?(?:page|alert|call))", ("acknowledge", "page_answered")),
    (r"declared (?=(?:an? |the |it )*(?:sev|severity|incident\b(?! (?:over|closed|resolved|done))))", ("declare",)),
    (r"(?:opened) (?:the |a )?war room", ("open_war_room",)),
    (r"closed (?:the )?incident", ("close", "resolve")),
    (r"(?:found|identified) (?:the )?(?:root )?(?:cause|leak|fault|bug|retries)",
     ("finding", "nothing_found", "message", "propose")),
)  # fmt: skip
_DECIDED = (
    r"(?:authori[sz]ed|ordered|started|did|executed|performed|carried out|ran|triggered|made|decided on|began)"
    r" (?:the |a |an )?(?:[\w.-]+ ){0,3}?"
)
_DENIED = re.compile(DENIED)
_DONE = {name: re.compile(pattern) for name, pattern in DONE.items()}
_NOUNS = {name: re.compile(pattern) for name, pattern in ROW_NOUNS.items()}
_BY_ITSELF = re.compile(BY_ITSELF)
_WHO = re.compile(r"\b(?:we|i|was|were|team|has been|had been|have been|got)\b")
_CLOCKS = re.compile(r"\d:\d\d(?!:)")
_ROW_TIME = re.compile(r"^\W*[\dt:.+ -]{1,24}(?:utc|cet|cest|gmt|local|[ap]m)?\W*")


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
    was = listed(list(dict.fromkeys(_title(fault) for fault in facts.faults)))
    first = next((n for fault in facts.faults if (n := facts.start_of(fault)) is not None), None)
    if (true and (here or not elsewhere or len(hinted) >= _SURE)) or (hinted and here):
        named = listed(list(dict.fromkeys(_title(fault) for fault in true))) or was
        return Checked("cause", quote, named, was, first, True)
    if here or hinted:
        return None
    says = f"a fault of {listed(elsewhere)}" if true else quote[:120]
    return Checked("cause", quote, says, was, first, False)


def remedies(facts: Facts, moments: Moments, told: Iterable[Statement]) -> Iterator[Checked]:
    """Each remedy the text says was carried out: wrong where somebody plainly did what nobody did."""
    known: dict[str, list[Event]] = {}
    for event in facts.of("propose", *DEEDS):
        known.setdefault(str(event.data.get("remedy")), []).append(event)
    done = listed([REMEDY_TITLES.get(name, name.replace("_", " ")) for name in known]) or "no remedy"
    for statement in told:
        if statement.section not in _TOLD_IN:
            continue
        for number, clause in enumerate(clauses(statement.low)):
            for name, pattern in REMEDY_PATTERNS.items():
                if not pattern.search(clause) or not asserted(clause):
                    continue
                events = known.get(name, [])
                if events:
                    yield Checked("remedy", statement.text, REMEDY_TITLES[name], done, events[0].n, True)
                elif _plainly_done(facts, statement, clause, name, number == 0) and not _alike(moments, known, name):
                    yield Checked("remedy", statement.text, REMEDY_TITLES[name], done, None, False)


def _plainly_done(facts: Facts, statement: Statement, clause: str, name: str, first: bool) -> bool:
    if _DENIED.search(clause) or supposed(statement.low) or _BY_ITSELF.search(clause):
        return False
    if statement.timed and first and name in _NOUNS and _NOUNS[name].search(_ROW_TIME.sub("", clause)):
        return True
    if name not in _DONE or not _DONE[name].search(clause):
        return False
    return statement.timed or _WHO.search(clause) is not None or bool(facts.mentioned(clause))


def _alike(moments: Moments, known: Mapping[str, list[Event]], name: str) -> bool:
    """Whether something was done, or seen to change, that can be called so."""
    return any(event.at >= 0 for event in moments.effects(name)) or any(
        other in known for group in ALIKE if name in group for other in group
    )


def people(facts: Facts, moments: Moments, told: Iterable[Statement]) -> Iterator[Checked]:
    """Who held a role, and who did what."""
    for statement in told:
        if supposed(statement.low):
            continue
        for role, before, pattern in _ROLES:
            for match in pattern.finditer(statement.text):
                checked = _role(facts, statement, role, match, before)
                if checked is not None:
                    yield checked
        yield from _deeds(facts, moments, statement)


def _role(facts: Facts, statement: Statement, role: str, match: re.Match[str], before: bool) -> Checked | None:
    who = match["who"]
    said = facts.mentioned(who)
    held = _holders(facts, role)
    if not held:
        return None
    names = listed([facts.name(str(person)) for person, _ in held])
    sure = bool(match["sep"]) and not _DENIED.search(clause_at(statement.low, match.start("who"), match.end("who")))
    if len(said) == 1:
        right = any(person == said[0] for person, _ in held)
        # "tech lead was paging Marta": the name has to stand beside the role.
        beside = facts.mentioned(who.split()[-1 if before else 0]) == said
        if right or (sure and beside):
            return Checked("person", statement.text, facts.name(said[0]), names, held[0][1], right)
        return None
    full = who.split()
    stranger = len(full) == 2 and all(part[0].isupper() for part in full) and not said
    if stranger and sure and not _NO_NAME.search(who.lower()):
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


def _deeds(facts: Facts, moments: Moments, statement: Statement) -> Iterator[Checked]:
    """A person as the one who did something: by a verb, or in the last cell of a row about one remedy."""
    for clause in clauses(folded(statement.low)):
        said = facts.mentioned(clause)
        if len(said) != 1 or _DENIED.search(clause):
            continue
        name = re.escape(_spelled(facts, said[0], clause))
        for verb, kinds in _DID:
            if re.search(rf"\b{name}(?: (?:then|also|first|had|finally|quickly|soon))? {verb}", clause):
                yield from _by(facts, statement, said[0], facts.of(*kinds))
        for remedy in {**_DONE, **REMEDY_PATTERNS}:
            done, named = _DONE.get(remedy), REMEDY_PATTERNS[remedy]
            did = done is not None and re.search(
                rf"\b{name} (?:(?:then|also|first|had|finally) )?{done.pattern}", clause
            )
            decided = re.search(rf"\b{name} {_DECIDED}(?:{named.pattern})", clause)
            if did or decided:
                yield from _remedied(facts, moments, statement, said[0], remedy)
    if statement.timed:
        cells = statement.low.rsplit(", ", 1)
        said = facts.mentioned(cells[-1])
        named_ones = [name for name, pattern in REMEDY_PATTERNS.items() if pattern.search(cells[0])]
        alone = len(said) == 1 and folded(cells[-1].strip(" .")) in facts.people_by_name
        told = _DENIED.search(next(clauses(_ROW_TIME.sub("", cells[0])))) is None
        if (
            told
            and alone
            and len(named_ones) == 1
            and not facts.mentioned(cells[0])
            and len(_CLOCKS.findall(cells[0])) == 1
        ):
            yield from _remedied(facts, moments, statement, said[0], named_ones[0])


def _remedied(facts: Facts, moments: Moments, statement: Statement, person: str, remedy: str) -> Iterator[Checked]:
    """Whether a person had a part in a remedy that was taken."""
    if any(event.data.get("remedy") == remedy for event in facts.of("authorise", "do")):
        yield from _by(facts, statement, person, moments.part_in(remedy))


def _by(facts: Facts, statement: Statement, person: str, events: list[Event]) -> Iterator[Checked]:
    """Whether a person had a part in one of these events: by them, carried out by them, or decided by them."""
    if not events:
        return
    part = {name for event in events for name in (event.by, str(event.data.get("person")))} - {"world", "None"}
    if not part:
        return
    doers = [facts.name(name) for name in sorted(part)]
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

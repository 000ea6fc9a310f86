"""Who held a role, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scoring.fact_check.facts import Facts
from scoring.fact_check.plainness import denied, supposed
from scoring.fact_check.statements import Checked, Statement, clause_at
from scoring.words import listed

_NAMED = r"(?P<who>[^\W\d_][\w'.-]*(?: (?!(?:was|is|became|becomes|took|takes|had|has)\b)[^\W\d_][\w'-]*)?)"
_CALLED = {
    "commander": "(?:incident )?commander",
    "tech_lead": "tech(?:nical)? lead",
    "scribe": "scribe",
    "communications": "comm(?:unication)?s(?: lead)?",
}
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
                (
                    role,
                    True,
                    rf"{_NAMED}(?P<sep> (?:(?:was |is )?(?:made|named|appointed)|became|becomes)) (?:the "
                    rf"|our )?{called}\b",
                ),
                (role, False, rf"\b{called}(?P<sep> (?:was |were )?(?:given|handed|assigned|went) to) {_NAMED}(?!'s)"),
            )
        ),
        ("commander", False, rf"\b(?:led by|ic)(?P<sep>\s?:?)\s{_NAMED}"),
        (
            "commander",
            True,
            rf"{_NAMED}(?P<sep> (?:took|takes|had|has) )(?:over )?command\b(?! of (?!the incident))",
        ),
        (
            "communications",
            True,
            rf"{_NAMED}(?P<sep> (?:took|takes|had|has|(?:was )?given"
            rf"|got) )(?:over )?(?:the )?communications\b(?! with)",
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


def roles(facts: Facts, told: Iterable[Statement]) -> Iterator[Checked]:
    """Each role a text gives to somebody."""
    for statement in told:
        if supposed(statement.low):
            continue
        for role, before, pattern in _ROLES:
            for match in pattern.finditer(statement.text):
                checked = _role(facts, statement, role, match, before)
                if checked is not None:
                    yield checked


def _role(facts: Facts, statement: Statement, role: str, match: re.Match[str], before: bool) -> Checked | None:
    who = match["who"]
    said = facts.mentioned(who)
    held = _holders(facts, role)
    if not held:
        return None
    names = listed([facts.name(str(person)) for person, _ in held])
    sure = bool(match["sep"]) and not denied(clause_at(statement.low, match.start("who"), match.end("who")))
    if len(said) == 1:
        right = any(person == said[0] for person, _ in held)
        # "tech lead was paging Marta": the name has to stand beside the role.
        beside = facts.mentioned(who.split()[-1 if before else 0]) == said
        if right or (sure and beside):
            return Checked("person", statement.text, facts.name(said[0]), names, held[0][1], right)
        return None
    full = who.split()
    stranger = role != "communications" and len(full) == 2 and all(part[0].isupper() for part in full) and not said
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

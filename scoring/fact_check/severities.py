"""The levels a post-mortem says were declared, held against those that were."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from scoring.fact_check.facts import Facts
from scoring.fact_check.plainness import clause_of, denied, masked, supposed
from scoring.fact_check.statements import Checked, Statement, asserted
from scoring.words import listed

_STATED = re.compile(
    r"\bseverity\b|\bsev\W?[1-4]\b.{0,30}\b(?:incident|declared|rated|raised)|\b(?:declared|rated|raised|classified)\b"
)
_LEVELS = re.compile(r"\b(?:sev|p|severity)\W?([1-4])\b")
_LEVEL = r"\bsev ?-?([1-4])\b"
_ONE = re.compile(_LEVEL)
_DECLARING = re.compile(
    r"\b(?:declar(?:ed|es|ing)|raised|upgraded|lowered|downgraded|re-?rated|rated|called|classified|classed|escalated"
    r"|opened|handled|treated|ran|run|began|started|moved|went|came|dropped|brought|made|set|stayed|remained|kept)"
    r"(?: (?:it|us|this|the|an?|incident|outage|as|to|at|all|of|from|up|down|back|again|first|directly|straight"
    r"|immediately|later|then|life|sev ?[1-4]|at \d\d?:\d\d))* $"
)
"""Words right before a level that say it was given to the incident."""
_THEN = re.compile(
    r"(?:,|\band|\bthen|\bto|->|>) (?:(?:and|then|later|finally|afterwards|again|back|at|from|to|as|an?|\d\d?:\d\d"
    r"|raised"
    r"|lowered|it) )*$"
)
"""What stands between a level that was declared and the next one of a list."""
_OPINION = re.compile(
    r"\b(?:table|handbook|policy|matrix|definitions?|truth|truly|really|actually|in fact|deserv\w+|warrant\w+|wanted"
    r"|wish\w*|wonder\w*|urged|pressed|pleaded|favou?red|thinks?|considers?|by impact|correct|right|wrong|mild\w*"
    r"|too|low|high|equivalent|comparable|like|as if|similar|rules?|their|theirs|supplier|vendor|ticket system"
    r"|previous|last time|objection\w*|anything|rather|more of|looked|looks|felt|feels|seem\w*|called for"
    r"|thresholds?|calls? for|between|or)\b"
)
"""Words with which a level is somebody's view of the incident."""
_FROM = re.compile(
    r"^(?:[ ,(]+(?:declared |called )?(?:at first|first|from \d|from the (?:start|beginning|outset|first|page)\b"
    r"|until|till|throughout|in the end|at the start"
    r"|at the beginning|to begin|to start|before that|later|after that|then\b))"
)
"""What stands after a level in a list of levels, each of which was declared."""
_WHOLE = re.compile(
    rf"{_LEVEL},? (?:throughout|all (?:along|the way|the time)|the whole (?:time|way)|from (?:first to last|start to"
    rf" (?:end|finish)|beginning to end|the (?:first|start|beginning) to the (?:last|end|close))|at all times"
    rf"|from beginning to close|for the whole)"
    rf"|\b(?:all of it|the whole (?:of it|thing|incident)|everything|throughout|from (?:start to (?:end|finish)|first"
    rf" to last|beginning to end))\b[\w ,]{{0,30}}? (?:as|at|was|stayed|remained) (?:an? )?{_LEVEL}"
    rf"|\b(?:stayed|remained|kept)\b[\w ]{{0,20}} (?:as|at) (?:an? )?{_LEVEL} (?:throughout|all"
    rf"|(?:un)?till? the (?:end|close)|to the (?:end|close))"
    rf"|\b(?:level|severity|rating) (?:stayed|remained)(?: at)? (?:an? )?{_LEVEL} (?:throughout|all|"
    rf"(?:un)?till? the (?:end|close)|to the (?:end|close))"
)
"""One level for the whole incident."""
_MOST = re.compile(
    rf"\b(?:highest|top|peak|worst|strictest|maximum|max) (?:(?:level|severity|rating|declared) ){{0,2}}(?:was |of "
    rf"|is |: ?)?"
    rf"(?:an? )?{_LEVEL}(?! (?:we|i|of|in|this|for|since|so)\b)|{_LEVEL} at (?:the |its )?(?:worst|peak|highest|most)\b"
    rf"|\b(?:never|not|no) (?:went |rose |got |was |raised )?(?:(?:more|higher|worse) than|above|beyond"
    rf"|over) (?:an? )?{_LEVEL}"
)
"""The strictest level there was."""
_NEVER = re.compile(
    rf"{_LEVEL} was never (?:declared|reached|called|used)\b|\bnever (?:declared|raised to"
    rf"|called it) (?:an? )?{_LEVEL}(?! (?:in time|again|until|before))"
)
"""A level that is said not to have been declared."""
_LISTED = (None, "metadata", "summary")


def severity(facts: Facts, claimed: Iterable[dict[str, Any]], told: Iterable[Statement]) -> Iterator[Checked]:
    """Each level the text gives the incident. Where a text says what the level is, those declared, accepted and reached
    are right; where it says what was declared, those declared are."""
    declared = sorted({str(event.data["level"]) for event in facts.of("declare")})
    events = facts.of("declare")
    event = events[-1].n if events else 0
    was = listed(declared or [str(facts.trace.header["peak"])])
    found = set()
    for statement in told:
        for value, right in _told(facts, declared, statement):
            found.add(statement.text)
            yield Checked("severity", statement.text, value, was, event, right)
    for claim in claimed:
        quote = str(claim["quote"])
        if claim["kind"] != "severity" or not _STATED.search(quote.lower()) or not asserted(quote.lower()):
            continue
        right = claim["value"] in facts.levels
        if quote in found or (not right and (len(set(_LEVELS.findall(quote.lower()))) > 1 or supposed(quote.lower()))):
            continue
        yield Checked("severity", quote, str(claim["value"]), was, event, right)


def _told(facts: Facts, declared: list[str], statement: Statement) -> Iterator[tuple[str, bool]]:
    """The levels a statement says were declared, and whether they were."""
    low = masked(statement.low)
    if not declared or supposed(low) or _OPINION.search(low):
        return
    for match in _MOST.finditer(low):
        value = _value(match)
        if value in (declared[0], str(facts.trace.header["peak"])) or (value in facts.levels and value < declared[0]):
            yield value, True
        elif not denied(low[: match.start()]):
            yield value, value == declared[0]
    for match in _NEVER.finditer(low):
        if _value(match) in declared and len(_ONE.findall(low)) == 1:
            yield f"no {_value(match)}", False
    if _MOST.search(low) or _NEVER.search(low):
        return
    for match in _WHOLE.finditer(low):
        if not _denied(low, match):
            yield _value(match), declared == [_value(match)]
    last = 0
    for match in _ONE.finditer(low):
        before = low[last : match.start()]
        given = _DECLARING.search(low[max(0, match.start() - 200) : match.start()]) or (last and _THEN.search(before))
        listed_so = statement.section in _LISTED and _FROM.match(low[match.end() : match.end() + 60])
        if (given or _follows(low, match) or listed_so or _row(statement, low, match)) and not _denied(low, match):
            value, last = f"SEV{match[1]}", match.end()
            yield value, value in declared


def _denied(low: str, match: re.Match[str]) -> bool:
    return denied(clause_of(low, match.start(), match.end()))


def _value(match: re.Match[str]) -> str:
    return f"SEV{next(group for group in match.groups() if group)}"


def _follows(low: str, match: re.Match[str]) -> bool:
    """Whether the level stands before "was declared"."""
    return re.match(r",? (?:was |were |had been |is )?declared\b", low[match.end() : match.end() + 30]) is not None


def _row(statement: Statement, low: str, match: re.Match[str]) -> bool:
    """Whether an event of a row is this level and nothing else."""
    if not statement.timed:
        return False
    before, after = low[: match.start()], low[match.end() :]
    return bool(re.search(r"\d\d[.):]? ?(?:\W{1,3} ?)?$", before) and re.match(r"\s*(?:$|[,.;])", after))

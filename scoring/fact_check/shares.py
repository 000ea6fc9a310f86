"""Shares of the customers, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from scoring.fact_check.facts import Facts, folded
from scoring.fact_check.fractions import shares_in
from scoring.fact_check.instants import Clock, Told, told
from scoring.fact_check.plainness import clause_of, denied, masked, supposed
from scoring.fact_check.runs import Runs
from scoring.fact_check.statements import Checked, Statement, asserted

_WORST = re.compile(r"\b(?:at (?:the )?(?:worst|peak)|peak(?:ed)?|up to|max(?:imum)?|as many as|highest)\b")
_ALL = re.compile(
    r"\b(?:all|every) (?:of )?(?:our |the )?(?:customers?|users?|shoppers?|buyers?)\b(?! (?:who|of|in|at|with"
    r"|on|whose|using|that|from|affected|there|then)\b)"
)
_HURT = re.compile(r"\b(?:could not|couldn't|unable|failed|were affected|cannot)\b")
_NOBODY = re.compile(
    r"\bno (?:customers?|users?|shoppers?) (?:was|were) (?:ever )?affected\b|\bno (?:customer|user) impact\b"
    r"|\b(?:customers?|users?) affected: ?(?:none|0|no one|nobody)\b|\bnobody was affected\b"
)
_NARROWED = re.compile(
    r"\b(?:by|after|before|since|during|until|from|in|at|on|outside|other|others|further|more|else|as far as|yet|so far"
    r"|except|apart|beyond|when|while)\b"
)
_WHOLE_BASE = re.compile(
    r"\b(?:total|registered|base|of all (?:our )?customers|overall|average|normal\w*|usual\w*|hour|day)\b"
)
_HARMED = re.compile(
    r"(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:%|percent|per cent))(?: of)?(?: all| the| our| those| everybody)*"
    r" (?:customers?|users?|shoppers?|buyers?|people|everybody|payments?|checkouts?|orders?|who tried|who)\b"
    r"|\baffected\b\W.{0,40}\d ?(?:%|percent)"
)
"""A share plainly of customers, or of what they tried."""
_FINE = re.compile(
    r"\b(?:succe\w*|worked|fine|normal\w*|back|let in|turned away|admitted|recovered|again|only|complet\w*"
    r"|unaffected|still"
    r"|reach\w*|pool|traffic|not affected|spared|threshold|alert when)\b"
)
_SHARE_SLACK = 10.0
"""Points by which a share of customers may differ, for it can be counted in several ways. Ours."""
_COULD_NOT = re.compile(r"\b(?:could not|couldn't|cannot|can't|were not able|was not able|(?:who )?wanted to)\b")
_SOME = 5.0
"""Per cent affected at worst from which on "nobody was affected" is plainly wrong. Ours."""
_FIGURE = re.compile(r"\d ?(?:%|percent|per cent)|\b(?:half|third|quarter|fifth|tenth|one in)\b")
_ONLY = re.compile(r"\b(?:only|just|no more than|at most|merely) (?:about |around |roughly |some )?$")
_REST = re.compile(r"\b(?:the (?:rest|others?|remaining|remainder)|everybody else|everyone else|all others)\b")
_LOWEST = re.compile(
    r"\b(?:at (?:the|its|their) (?:lowest|worst|low point|bottom)|at worst|at the peak|lowest point)\b"
)
_GOT_THROUGH = re.compile(
    r"\b(?:succeeded|still (?:worked|got|went|could)|got (?:in|through)|went through|worked|could still"
    r"|were successful)\b"
)
_SUFFERED = re.compile(
    r"\b(?:affected|fail\w*|hit|refused|rejected|could not|couldn't|unable|shown the|lost|saw old|in error|broken)\b"
)
_NO_CUSTOMERS = re.compile(
    r"\b(?:replicas?|pods?|hosts?|nodes?|workers?|process(?:es)?|instances?|connections?|pool|capacity|disk|memory|cpu"
    r"|sessions?|database|quer(?:y|ies)|messages?|backlog|queue|load|texts?|codes?|requests?|calls|entries|sets"
    r"|tickets?"
    r"|errors?|ratio|saturat\w+|success\w*|limit\w*|threshold|traffic|cache|team|engineers?|people)\b"
)
"""Words with which a share is of something else than customers."""
_FAILED = re.compile(r"\b(?:fail\w*|affected|refused|errors?)\b")
_THOSE_LET_IN = re.compile(
    r"\b(?:those|the ones|whoever|customers|everybody) (?:who |we |that )?(?:were |was |had )?(?:let in|admitted)\b"
)
_TO_NOW = re.compile(r"\b(?:until|to|till|for)\b")
_LET_IN = re.compile(
    r"\b(?:let in|lets in|admitted|admission|turned away|turned back|let [\w ]{2,30} in|the door|shed(?:ding)?)\b"
)
_AROUND = 180
"""Seconds around a time within which a share may have been so. Ours."""
_POINTS = 12.0
"""Points by which a share at a time may differ from all there was around it. Ours."""
_SELDOM = 0.1
"""The part of a time for which a share must have held that is told of all of it. Ours."""


def shares(
    facts: Facts, runs: Runs, clock: Clock, claimed: Iterable[dict[str, Any]], rows: Sequence[Statement]
) -> Iterator[Checked]:
    """Each share that is plainly of the customers: at worst, at a time, since a time; and of those let in."""
    yield from _peak(facts, claimed, rows)
    if not facts.hurt:
        return
    for statement in rows:
        low = masked(statement.low)
        if supposed(low):
            continue
        yield from _let_in(facts, runs, statement, low)
        yield from _of_all(facts, statement, low)
        if statement.section in ("impact", "summary", "timeline", None):
            for one in told([statement], clock):
                yield from _at(facts, statement, one)


def _peak(facts: Facts, claimed: Iterable[dict[str, Any]], rows: Iterable[Statement]) -> Iterator[Checked]:
    """The share of customers: never more than at worst, and what is called the worst not far below it."""
    peak = facts.peak_share
    started = facts.trace.first("impact_started")
    event = started.n if started is not None else None
    if peak is None:
        return
    least, most = peak
    was = f"at worst {most:.0f} %"
    for claim in claimed:
        quote = str(claim["quote"])
        if claim["kind"] != "customers_percent" or not asserted(_COULD_NOT.sub(" ", quote.lower())):
            continue
        value = float(claim["value"])
        words = quote.lower()
        low = value < least - _SHARE_SLACK and _WORST.search(words) is not None
        right = not low and value <= most + _SHARE_SLACK
        if right or (
            _HARMED.search(words)
            and not _FINE.search(words)
            and not supposed(words)
            and len(_FIGURE.findall(words)) == 1
            and not (low and (_WHOLE_BASE.search(words) or value * 2 > least))
        ):
            yield Checked("share", quote, f"{value:.0f} %", was, event, right)
    for statement in rows:
        nobody = _NOBODY.search(statement.low)
        if nobody:
            if most < _SOME or _NARROWED.search(statement.low, nobody.end()) or supposed(statement.low):
                continue
            yield Checked("share", statement.text, "nobody was affected", was, event, False)
        elif _ALL.search(statement.low) and _HURT.search(statement.low) and asserted(statement.low.replace("not", "")):
            right = most >= 100 - 2 * _SHARE_SLACK
            if right or not _FINE.search(statement.low):
                yield Checked("share", statement.text, "all customers", was, event, right)


def _let_in(facts: Facts, runs: Runs, statement: Statement, low: str) -> Iterator[Checked]:
    """How many were let in, or turned away, while load was shed; people tell the one or the other."""
    kept = {float(run.params.get("keep_percent") or 100) for run in runs.of("shed_load")} - {100.0}
    if not kept:
        return
    event = runs.of("shed_load")[0].decided.n
    for found in shares_in(low):
        clause = clause_of(low, found.start, found.end)
        if not _LET_IN.search(clause) or _THOSE_LET_IN.search(clause) or _FAILED.search(clause):
            continue
        if denied(clause) or len(shares_in(clause)) > 1:
            continue
        right = any(abs(found.percent - value) <= _POINTS for keep in kept for value in (keep, 100 - keep))
        was = ", ".join(f"{value:.0f} %" for value in sorted(kept))
        yield Checked("share", statement.text, f"{found.percent:.0f} %", was, event, right)


def _of_all(facts: Facts, statement: Statement, low: str) -> Iterator[Checked]:
    """ "Only one in ten, the rest were fine", and "at the lowest point half still got through"."""
    found = shares_in(low)
    if len(found) != 1:
        return
    one = found[0]
    if denied(_hidden(clause_of(low, one.start, one.end))):
        return
    if _LOWEST.search(low) and _GOT_THROUGH.search(low) and not _SUFFERED.search(low):
        hurt = 100 - one.percent
    elif _ONLY.search(low[: one.start]) and _REST.search(low) and _SUFFERED.search(low[one.end :]):
        hurt = one.percent
    else:
        return
    peaks = [peak for name in _journeys(facts, low) if (peak := _worst(facts, name)) >= _SOME]
    if peaks:
        right = hurt >= min(peaks) - _POINTS or hurt * 1.5 >= min(peaks)
        yield Checked("share", statement.text, f"{hurt:.0f} %", f"at worst {min(peaks):.0f} %", None, right)


def _at(facts: Facts, statement: Statement, one: Told) -> Iterator[Checked]:
    """A share at a time, or since one."""
    low = statement.low
    found = shares_in(one.text)
    if len(found) != 1 or one.ends or _WORST.search(low):
        return
    clause = clause_of(one.text, found[0].start, found[0].end)
    hurt = _SUFFERED.search(clause)
    if not (hurt or statement.section == "impact"):
        return
    if _FINE.search(clause) or _NO_CUSTOMERS.search(clause) or denied(_hidden(clause)):
        return
    value = found[0].percent
    named = _named(facts, clause)
    since = re.search(r"\bsince \d", low) is not None and not _TO_NOW.search(one.text)
    if since and named and hurt:
        held = [s for name in named for at, s in _series(facts, name) if min(one.ats) <= at]
        near = sum(abs(s - value) <= _POINTS for s in held)
        if held:
            usual, right = sorted(held)[len(held) // 2], near >= _SELDOM * len(held)
            yield Checked("share", statement.text, f"{value:.0f} %", f"{usual:.0f} %", None, right)
    elif one.plain and one.bound == "at" and (not since):
        around = [
            s
            for name in named or [name for name in facts.hurt if _worst(facts, name) >= 1]
            for at, s in _series(facts, name)
            if any(abs(at - instant) <= _AROUND for instant in one.ats)
        ]
        if around:
            right = min(around) - _POINTS <= value <= max(around) + _POINTS
            was = f"{min(around):.0f} to {max(around):.0f} %"
            yield Checked("share", statement.text, f"{value:.0f} % at {facts.clock(one.ats[0])}", was, None, right)


def _hidden(low: str) -> str:
    """The text without the words that say how customers suffered, some of which deny something elsewhere."""
    return _SUFFERED.sub(" ", _COULD_NOT.sub(" ", low))


def _journeys(facts: Facts, low: str) -> list[str]:
    """The journeys a text names, or else all that were hit."""
    return _named(facts, low) or [name for name in facts.hurt if _worst(facts, name) >= 1]


def _named(facts: Facts, low: str) -> list[str]:
    """The journeys a text (lower case) names: by their names, or by what people do in them."""
    text = folded(low).replace("in order to", " ")
    exact = [name for name in facts.things(text) if name in facts.hurt]
    if exact:
        return exact
    roots = {name: re.sub(r"ing$", "", name.split("-")[0]) for name in facts.hurt}
    return [name for name, root in roots.items() if len(root) > 3 and re.search(rf"\b{re.escape(root)}", text)]


def _series(facts: Facts, journey: str) -> list[tuple[int, float]]:
    """What of a journey failed, in per cent: of its customers, and of their attempts as the dashboards had it."""
    found = list(facts.hurt[journey])
    success, metrics = f"{journey}.success_ratio", facts.trace.metrics
    if success in metrics.values:
        failing = [(at, 100 * (1 - v)) for at, v in metrics.series(success, metrics.start, facts.trace.until)]
        # Dashboards that never moved told nobody a share.
        found += failing if any(share >= 1 for _, share in failing) else []
    return found


def _worst(facts: Facts, journey: str) -> float:
    return max((share for _, share in facts.hurt[journey]), default=0.0)

"""Who is said to have done what, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from engine.catalogue import REMEDIES
from engine.trace import Event
from scoring.fact_check.facts import Facts, folded
from scoring.fact_check.plainness import clause_of, denied, masked, supposed
from scoring.fact_check.remedies import TOLD_IN
from scoring.fact_check.remedy_words import ELSEWHEN, NOUNS
from scoring.fact_check.runs import Run, Runs
from scoring.fact_check.statements import ROW_TIME, Checked, Statement, clause_at
from scoring.fact_check.tellings import Tellings
from scoring.fact_check.words import REMEDY_PATTERNS
from scoring.words import listed

_ACTS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern), kinds)
    for pattern, kinds in (
        (
            r"\backnowledged(?= (?:the |this |that )?(?:first )?(?:page|alert|call))"
            r"|\b(?:page|alert) (?:was |were )?(?:\w+ly )?acknowledged\b",
            ("acknowledge", "page_answered"),
        ),
        (
            r"\bdeclared (?=(?:an? |the |it )*(?:sev|severity|incident\b(?! (?:over|closed|resolved|done))))"
            r"|\b(?:incident|sev ?[1-4]) (?:was |had been )?declared\b",
            ("declare",),
        ),
        (r"\bopened (?:the |a )?war ?room|\bwar ?room (?:was |had been )?opened\b", ("open_war_room",)),
        (r"\bclosed (?:the )?incident|\bincident (?:was |had been )?closed\b", ("close", "resolve")),
        (
            r"\b(?:found|identified|named|spotted|discovered|traced) (?:the )?(?:root )?(?:cause|leak|fault|bug"
            r"|culprit)\b",
            ("finding", "propose"),
        ),
    )
)
_DECIDED = (
    r"(?:authori[sz]ed|ordered|started|did|executed|performed|carried out|ran|triggered|made|decided on|began)"
    r" (?:the |a |an )?(?:[\w.-]+ ){0,3}?"
)
_CARRIED = (
    r"(?: of (?:the )?[\w-]+(?: [\w-]+)?)? (?:was|were|had been|got) (?:done|carried out|performed|executed|run|made"
    r"|started|begun)\b"
)
_CALLED_SO = {
    name: "|".join(pattern for pattern in (NOUNS.get(name), named.pattern) if pattern)
    for name, named in REMEDY_PATTERNS.items()
}
_AS_THINGS = {
    name: (re.compile(rf"\b{_DECIDED}(?:{noun})"), re.compile(rf"(?:{noun}){_CARRIED}"))
    for name, noun in _CALLED_SO.items()
}
"""Each remedy as a thing that somebody decided on, and as one that was carried out."""
_ELSEWHEN = re.compile(ELSEWHEN)
_SEVERAL = re.compile(r"\band\b")
_ADVISED = re.compile(
    r"\b(?:advised|suggested|proposed|recommended|offered|urged|pressed for|called for|pleaded for"
    r"|came up with)\b(?! against| not\b)"
)
_PROPOSED_BY = re.compile(r"\b(?:offered|suggested|proposed|advised|recommended)(?= (?:\w+ ){0,3}?by )")
_OBJECTED = r"(?P<who>{names}) objected\b|(?P<whose>{names})'s objection\b|\bobjection (?:by|from|of) (?P<from>{names})"
_ADVISED_NOUN = re.compile(r"\b(?:advice|suggestion|proposal|recommendation|idea)\b")
_ADVICE = r"(?P<who>{names})'s (?:own )?(?:advice|suggestion|proposal|recommendation|idea)\b"
_CALLED = re.compile(r"\b(?:was|were|been|is)? ?(?:\w+ly )?(?:paged|woken|called in|brought in|called out)\b")
_CLOCKS = re.compile(r"\d:\d\d(?!:)")


def doers(facts: Facts, runs: Runs, tellings: Tellings, told: Iterable[Statement]) -> Iterator[Checked]:
    """Each deed a text ascribes to somebody: wrong where they had no part in it, and others had."""
    for statement in told:
        if supposed(statement.low):
            continue
        low = masked(folded(statement.low))
        yield from _acts(facts, runs, tellings, statement, low)
        if statement.section not in TOLD_IN:
            continue
        for deed in tellings.deeds(statement):
            meant = tellings.meant(deed, runs.of(deed.remedy))
            if deed.agents and meant:
                yield _by_runs(facts, runs, statement, deed.agents, deed.remedy, meant, deed.exact or bool(deed.value))
        yield from _named(facts, runs, tellings, statement, low)
        yield from _advised(facts, runs, tellings, statement, low)
        yield from _objected(facts, tellings, statement, low)
        yield from _never_called(facts, runs, tellings, statement, low)


def _acts(facts: Facts, runs: Runs, tellings: Tellings, statement: Statement, low: str) -> Iterator[Checked]:
    """What a seat does: acknowledging, declaring, opening and closing; and finding the cause."""
    for pattern, kinds in _ACTS:
        for match in pattern.finditer(low):
            if denied(clause_at(low, match.start(), match.end())):
                continue
            agents = tellings.agents(low, match.start(), match.end())
            events = facts.of(*kinds)
            if agents and not ("finding" in kinds and set(agents) & runs.commanders):
                yield from _by_events(facts, statement, agents, events)


def _named(facts: Facts, runs: Runs, tellings: Tellings, statement: Statement, low: str) -> Iterator[Checked]:
    """A remedy as a thing that somebody decided on or ran, and a row about one remedy whose last cell is a name."""
    for remedy, (decided, carried) in _AS_THINGS.items():
        for match in decided.finditer(low):
            if not denied(clause_at(low, match.start(), match.end())):
                agents = tellings.agents(low, match.start(), match.start())
                if agents and runs.of(remedy):
                    yield _by_runs(facts, runs, statement, agents, remedy, runs.of(remedy))
        for match in carried.finditer(low):
            if not denied(clause_of(low, match.start(), match.end())) and not _SEVERAL.search(match.group()):
                agents = tellings.agents(low, match.start(), match.end())
                if agents and runs.of(remedy):
                    yield _by_runs(facts, runs, statement, agents, remedy, runs.of(remedy))
    if statement.timed:
        cells = low.rsplit(", ", 1)
        who = facts.people_by_name.get(cells[-1].strip(" ."))
        named = [name for name, pattern in REMEDY_PATTERNS.items() if pattern.search(cells[0])]
        told = not denied(clause_at(ROW_TIME.sub("", cells[0]), 0, 1))
        alone = not facts.mentioned(cells[0]) and len(_CLOCKS.findall(cells[0])) == 1
        if told and who and alone and len(named) == 1 and runs.of(named[0]):
            yield _by_runs(facts, runs, statement, (who,), named[0], runs.of(named[0]))


def _advised(facts: Facts, runs: Runs, tellings: Tellings, statement: Statement, low: str) -> Iterator[Checked]:
    """Somebody who is said to have advised a remedy, where only others did."""
    told: list[tuple[tuple[str, ...], str, str]] = []
    for match in _ADVISED.finditer(low):
        clause = clause_of(low, match.start(), match.end())
        agents = tellings.agents(low, match.start(), match.start())
        told.append((agents, clause[clause.find(match.group()) :], clause.replace(match.group(), " ")))
    for match in _PROPOSED_BY.finditer(low):
        clause = clause_of(low, match.start(), match.end())
        told.append((tellings.agents(low, match.end(), match.end()), low, clause.replace(match.group(), " ")))
    for match in tellings.by_name(_ADVICE).finditer(low):
        clause = clause_of(low, match.start(), match.end())
        told.append(((facts.people_by_name[match["who"]],), low, _ADVISED_NOUN.sub(" ", clause)))
    for agents, advice, rest in told:
        if agents and not denied(rest) and len(remedies := tellings.spoken(advice)) == 1:
            yield from _by_advice(facts, runs, statement, agents, next(iter(remedies)))


def _by_advice(facts: Facts, runs: Runs, statement: Statement, agents: Sequence[str], remedy: str) -> Iterator[Checked]:
    """Whether one of these people proposed a remedy, or may have: what a finding advises beside is not on record."""
    spoken = runs.proposed(remedy)
    if not spoken:
        return
    part = {event.by for event in spoken} | runs.commanders
    part |= {name for run in runs.like(remedy) for name in run.people}
    part |= {event.by for event in facts.of("finding") if not event.data.get("suggests")}
    title = REMEDIES[remedy].title.lower()[:12] if remedy in REMEDIES else remedy
    for event in facts.of("message", "say", "nothing_found"):
        slots = (event.data.get("words") or {}).get("slots") or {}
        if event.kind == "say" or str(slots.get("remedy", "")).lower().startswith(title):
            part.add(event.by)
    names, was = (listed([facts.name(name) for name in group]) for group in (agents, sorted({e.by for e in spoken})))
    yield Checked("person", statement.text, names, was, spoken[0].n, bool(part & set(agents)))


def _objected(facts: Facts, tellings: Tellings, statement: Statement, low: str) -> Iterator[Checked]:
    """Somebody who is said to have objected, where only others did."""
    spoken = [event for event in facts.of("message") if event.data.get("topic") == "objection"]
    if not spoken:
        return
    may = {event.by for event in spoken} | {event.by for event in facts.of("say", "finding")}
    for match in tellings.by_name(_OBJECTED).finditer(low):
        who = facts.people_by_name[next(name for name in match.groups() if name)]
        if denied(clause_of(low, match.start(), match.end())):
            continue
        was = listed(list(dict.fromkeys(facts.name(event.by) for event in spoken)))
        yield Checked("person", statement.text, facts.name(who), was, spoken[0].n, who in may)


def _never_called(facts: Facts, runs: Runs, tellings: Tellings, statement: Statement, low: str) -> Iterator[Checked]:
    """Somebody who is said to have been called, and of whom the drill never heard."""
    responders = {str(person["id"]) for person in facts.people if person.get("kind") == "responder"}
    for match in _CALLED.finditer(low):
        clause = clause_of(low, match.start(), match.end())
        if denied(clause) or _ELSEWHEN.search(clause) or not facts.of("paged"):
            continue
        agents = tellings.agents(low, match.start(), match.start())
        for person in agents:
            if person in responders and person not in runs.heard:
                called = sorted({str(event.data["person"]) for event in facts.of("paged")})
                was = listed([facts.name(name) for name in called])
                yield Checked("person", statement.text, facts.name(person), was, facts.of("paged")[0].n, False)


def _by_runs(
    facts: Facts,
    runs: Runs,
    statement: Statement,
    agents: Sequence[str],
    remedy: str,
    meant: Sequence[Run],
    exact: bool = False,
) -> Checked:
    """Whether one of these people had a part in one of the runs: proposed, decided or did it, or led the drill."""
    did = {name for run in meant for name in run.people}
    part = did | runs.commanders | {event.by for event in runs.proposed(remedy) if event.kind == "propose"}
    if not exact:
        part |= {name for run in runs.like(remedy) if run.remedy != remedy for name in run.people}
    part |= {str(event.data.get("by")) for event in runs.effects(remedy) if event.at >= 0}
    names = listed([facts.name(name) for name in agents])
    was = listed([facts.name(name) for name in sorted(did)])
    return Checked("person", statement.text, names, was, meant[0].decided.n, bool(part & set(agents)))


def _by_events(facts: Facts, statement: Statement, agents: Sequence[str], events: Sequence[Event]) -> Iterator[Checked]:
    """Whether one of these people had a part in one of these events: by them, or of them."""
    part = {name for event in events for name in (event.by, str(event.data.get("person")))} - {"world", "None"}
    if part:
        names, was = (listed([facts.name(name) for name in group]) for group in (agents, sorted(part)))
        yield Checked("person", statement.text, names, was, events[0].n, bool(part & set(agents)))

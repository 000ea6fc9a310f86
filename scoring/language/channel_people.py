"""People who are fetched, as a clause in the channel says it."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.channel_roster import NAME
from scoring.language.vocabulary import channel_people_words as say


def fetched(clause: Clause, ctx: Context) -> list[Understood]:
    """A person, a team's on-call or a level that is paged. A team goes by its own name, by what people call it, or by
    a service it owns; "them" and "her" stand for whom the text named before."""
    core = clause.core
    if deferred(core) or say.NO_ONE.search(core) or say.HEDGED.search(clause.text):
        return []
    if clause.asked and re.match(r"\W*(?:have|has|had|did|was|were|do|does)\b", clause.text):
        return []
    if say.NOT_OF_PEOPLE.search(clause.text):
        return []
    found = _wanted(clause, ctx) or _comes(clause, ctx) or _sent_for(clause, ctx)
    if found:
        return found
    fetch = say.FETCHES.match(core)
    if fetch is None:
        return _needed(clause, ctx)
    asks_whether = clause.asked and clause.who in ("we", "i") and clause.text.startswith(("should", "shall", "do"))
    if say.NO_PAGING.search(core) or asks_whether:
        return []
    return _by_verb(fetch.group(), core[fetch.end() :], clause, ctx)


def _by_verb(verb: str, rest: str, clause: Clause, ctx: Context) -> list[Understood]:
    """Whom a verb such as "page", "get" or "need" fetches; `rest` is what follows it."""
    named = ctx.named(rest)
    if verb in ("tell", "ask"):
        comes = say.TOLD_NEEDED.match(rest) or say.TOLD_TO_COME.match(rest)
        return _paged(named[0], plainly=True) if comes and named else []
    verb = verb if verb == "send for" else verb.split()[0]
    if verb == "page" and not rest.strip(" .!?") and clause.who.startswith("@"):
        return _paged(person=ctx.person(clause.who), plainly=True)
    if named and say.ROOM.search(clause.core) and verb not in ("page", "call", "phone", "telephone", "ring", "wake"):
        return []
    rung = _rung(rest) or (_rung(ctx.before) if verb == "escalate" else None)
    plainly = verb in say.PLAINLY
    if rung and (plainly or verb in ("get", "bring", "take", "go", "need", "want", "pull", "involve", "notify")):
        return [meant("page", {"level": rung}, 0.92, f"escalates to {rung}")]
    if named and _fetches_person(verb, rest):
        return _paged(person=named[0], plainly=plainly)
    if named or verb in ("give", "try", "let", "take", "go", "send", "notify"):
        return []
    agent = ctx.agent(clause)
    if agent and clause.called and not ctx.is_stakeholder(agent) and not say.CREW.search(rest):
        return []
    # "We need the service back" wants the service; a name alone, or one with people in it, wants the team.
    wants = plainly or say.CREW.search(rest) or say.NAME_ALONE.fullmatch(rest)
    if wants and (team := ctx.team(rest)):
        return _team_paged(team, 0.92 if plainly else 0.82)
    pronoun = say.PRONOUN.search(rest)
    if pronoun and (say.PRONOUN_ALONE.fullmatch(rest) or plainly or say.ON_THE_PHONE.search(rest)):
        return _meant_before(pronoun, ctx)
    return []


def _wanted(clause: Clause, ctx: Context) -> list[Understood]:
    """Somebody wanted without a verb that fetches: "this goes up to @x", "any engineer of the team, please"."""
    core, text = clause.core, clause.text
    goes_up = say.GOES_UP.match(text)
    if goes_up and (named := ctx.named(text)) and not clause.asked:
        return _paged(named[0], plainly=True)
    if goes_up and (rung := _rung(text)):
        return [meant("page", {"level": rung}, 0.9, f"escalates to {rung}")]
    wanted = say.ONE_OF_A_TEAM.match(core)
    if wanted and re.search(r"\b(?:need|here|please|now)\b", core) and (team := ctx.team(wanted["team"])):
        return _team_paged(team, 0.75)
    on_call = say.ON_CALL.match(core)
    if on_call and (team := ctx.team(on_call["team"])):
        return _team_paged(team, 0.8)
    if say.THEY_COME.match(text):
        return _paged(ctx.last_named(), plainly=False)
    if say.RUNG_ALONE.match(core) and not clause.asked and (rung := _rung(core)):
        return [meant("page", {"level": rung}, 0.8, f"escalates to {rung}")]
    return []


def _sent_for(clause: Clause, ctx: Context) -> list[Understood]:
    """Somebody fetched in more words: "@x does not answer, call her again", "a page for the team"."""
    core = clause.core
    for found in (say.NO_ANSWER.search(clause.text), say.ONLINE.match(core)):
        if found and (person := ctx.person(found["who"])):
            return _paged(person, plainly=True)
    to_incident = say.TO_INCIDENT.match(core)
    if to_incident and not clause.asked:
        named = next(iter(ctx.named(to_incident["who"])), None) or ctx.agent(clause)
        return _paged(named, plainly=True) if named else _team_paged(ctx.team(to_incident["who"]), 0.85)
    pager = say.PAGER_FOR.match(core)
    if pager:
        people = ctx.named(core)
        return _paged(people[0], plainly=True) if people else _team_paged(ctx.team(core[pager.end() :]), 0.85)
    return []


def _team_paged(team: str | None, sure: float) -> list[Understood]:
    return [meant("page", {"team": team}, sure, f"fetches the {team} team")] if team else []


def _paged(person: str | None, plainly: bool) -> list[Understood]:
    if person is None:
        return []
    return [meant("page", {"person": person}, 0.92 if plainly else 0.8, "fetches a named person")]


def _comes(clause: Clause, ctx: Context) -> list[Understood]:
    """A named person who is to come."""
    agent = ctx.agent(clause) if clause.who.startswith("@") or clause.called else None
    if agent and say.YOU_ARE_NEEDED.match(clause.text):
        return _paged(agent, plainly=False)
    if agent and say.WE_NEED_YOU.search(clause.text):
        return _paged(agent, plainly=False)
    if agent is None or say.ROOM.search(f"{ctx.before} {clause.text}") or not say.COMES.match(clause.core):
        return []
    return [meant("page", {"person": agent}, 0.8, "asks a named person to come")]


def _needed(clause: Clause, ctx: Context) -> list[Understood]:
    passive = say.TO_BE_CALLED.search(clause.text)
    if passive and not clause.asked and not say.NOT_WANTED.search(clause.text):
        named = ctx.named(clause.text)
        return _paged(named[0], plainly=True) if named else _team_paged(ctx.team(clause.text), 0.85)
    needed = say.NEEDED.match(clause.text.strip(" ,")) if say.NEEDS.search(clause.text) else None
    if needed and not clause.asked:
        return _paged(next(iter(ctx.named(clause.text)), None), plainly=False)
    if say.ARE_NEEDED.search(clause.core) and not clause.asked:
        head = clause.core.split(" needed")[0].split(" required")[0]
        if say.CREW.search(clause.core) and len(head.split()) <= 5 and (team := ctx.team(head)):
            return [meant("page", {"team": team}, 0.75, f"wants the {team} team")]
    return []


def _fetches_person(verb: str, rest: str) -> bool:
    """Whether the verb and what follows it fetch the named person, and do not ask them for something else."""
    if verb in say.PLAINLY:
        return True
    if verb in ("let", "give", "try", "take", "go", "send", "notify"):
        if verb == "try" and say.NAME_NEXT.fullmatch(rest):
            return True
        return bool(say.A_CALL.match(rest) or re.match(rf" (?:get|call|page|reach|ring) {NAME}", rest))
    after = say.UP_TO_NAME.sub("", rest)
    return bool(say.ONLY_HERE.fullmatch(after))  # fmt: skip


def _rung(text: str) -> str | None:
    rung = say.LEVEL.search(text)
    if rung:
        return f"L{(rung[1] or rung[2] or say.WORDED[rung[3]])[-1]}"
    return next((level for level, pattern in say.TITLES if pattern.search(text)), None)


def _meant_before(pronoun: re.Match[str], ctx: Context) -> list[Understood]:
    if pronoun["one"]:
        return _paged(ctx.last_named(), plainly=True)
    team = ctx.team(ctx.earlier) if ctx.earlier else None
    if team:
        return [meant("page", {"team": team}, 0.85, f"fetches the {team} team")]
    return _paged(ctx.last_named(), plainly=True)


def _after_pronoun(core: str, ctx: Context) -> list[str]:
    person = ctx.last_named() if re.search(r"\b(?:her|him|them)\b", core) else None
    return [person] if person else []


def _vocative_before(ctx: Context) -> str | None:
    return ctx.last_named()

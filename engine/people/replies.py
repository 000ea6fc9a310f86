"""What one person answers to one sentence: by what they do, have done, have found, and can see at this moment."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from engine import recovery
from engine.catalogue import read_remedy
from engine.people.answering import WAKING
from engine.people.deeds import Deed, naming
from engine.people.looking import outside, trouble
from engine.people.person import Person
from engine.remedies.base import Remedy
from engine.scenario.topology import Journey, Service
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# What somebody did this many seconds ago they speak of when they are given a task or asked how things stand.
JUST_NOW_S = 180
LATELY_S = 600
# Asked something, they speak of what they did rather than of what they had found before it, for this long.
AGES_S = 3600
# What was said again is not said a third time within this time, in seconds.
AGAIN_S = 600
# Nobody calls it over who has seen it well for less than this, in seconds; practice watches for some minutes.
FRESH_S = 300
# So many words of a remedy somebody suggested make a task mean it.
ALIKE = 2
# Words of the names of services that say nothing about which one is meant.
COMMON = ("service", "store", "database", "gateway", "server", "system", "table", "tables", "page")
_LOOK = re.compile(r"\b(?:look|check|investigat\w+|find|compare|test|see|dig|watch|read|sample|tell|verify)\b")
_ROLE = re.compile(r"\b(?:command|commander|communications?|scribe|tech lead|take over)\b")
_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True)
class Line:
    """A line of an answer: a template with its slots, or an event whose words are said again.

    `asks` is the command for which it wants a yes: its `kind` and `args`, which may lack the minutes.
    """

    template: str
    slots: dict[str, Any] = field(default_factory=dict)
    again: Event | None = None
    asks: dict[str, Any] | None = None


def reply_to(drill: Drill, person: Person, wants: str, text: str, by_name: bool, said: Event) -> list[Line]:
    """What they answer to a sentence that wants this; `by_name` is whether it was meant for them."""
    if wants == "recovery":
        return _whether_well(drill, person, text)
    if wants == "status":
        return _how_it_stands(drill, person)
    if wants == "task":
        return _task(drill, person, text, said) if by_name else [Line("reply.heard")]
    if wants in ("opinion", "question"):
        return _what_they_know(drill, person, wants, text, by_name)
    if wants == "hurry" and person.doing is not None:
        return [Line("reply.hurry", {"doing": person.doing})]
    if wants in ("thanks", "greeting", "hands_off"):
        return [Line(f"reply.{wants}")]
    return [Line("reply.named" if by_name else "reply.heard")]


def mentioned(drill: Drill, text: str, first: list[str]) -> str | None:
    """The service or journey a text names, those of `first` before others and by one word of the name."""
    low = f" {' '.join(_WORD.findall(text.casefold()))} "
    all_things: list[Service | Journey] = [*drill.scenario.services, *drill.scenario.journeys]
    things = sorted(all_things, key=lambda thing: thing.id not in first)
    for thing in things:
        names = [thing.name, thing.id, thing.id.replace("-", " "), *thing.aliases]
        if any(f" {' '.join(_WORD.findall(name.casefold()))} " in low for name in names):
            return thing.id
    for thing in [thing for thing in things if thing.id in first]:
        words = [word for word in _WORD.findall(thing.name.casefold()) if len(word) > 3 and word not in COMMON]
        if any(f" {word} " in low for word in words):
            return thing.id
    for thing in [thing for thing in things if thing.id in first]:
        if f" {_WORD.findall(thing.name.casefold())[-1]} " in low:
            return thing.id
    return None


def _whether_well(drill: Drill, person: Person, text: str) -> list[Line]:
    """By what can be seen: of the service that is named, or of everything."""
    about = mentioned(drill, text, person.spec.skills)
    if about is not None:
        return [_glance(drill, about)]
    failing = recovery.failing(drill)
    if failing:
        return [Line("reply.not_over", {"what": ", ".join(recovery.called(drill, name) for name in failing[:3])})]
    count = recovery.complaints(drill)
    if count:
        return [Line("reply.complaints", {"number": count})]
    for told in person.told.values():
        idea = told.data["suggests"]
        remedy = read_remedy(idea["remedy"], dict(idea["params"])) if idea else None
        finding = next(f for f in drill.scenario.findings if f.id == told.data["finding"])
        if isinstance(remedy, Remedy) and drill.knowledge.holds(finding) and drill.knowledge.deed(finding) is None:
            about = drill.name_of(told.data["about"])
            return [Line("reply.open", {"about": about, **naming(drill, remedy)})]
    cleared = [e.at for e in drill.journal.events if e.kind in ("alert_cleared", "check_passed")]
    if cleared and drill.now - cleared[-1] < FRESH_S:
        return [Line("reply.fresh", {"clock": drill.clock(cleared[-1])})]
    return [Line("reply.over")]


def _glance(drill: Drill, about: str) -> Line:
    """What a look at the dashboard of one thing shows."""
    bad = [*(figure.shown() for figure in trouble(drill, about)), *outside(drill, about)]
    if bad:
        return Line("glance.trouble", {"about": drill.name_of(about), "what": ", ".join(bad)})
    return Line("glance.well", {"about": drill.name_of(about)})


def _how_it_stands(drill: Drill, person: Person) -> list[Line]:
    if person.doing is not None:
        return [Line("reply.waking" if person.doing == WAKING else "reply.status", {"doing": person.doing})]
    deed = _last_deed(drill, person, LATELY_S)
    if deed is not None:
        return [Line("reply.done", drill.crew.deeds.slots(deed)), _glance(drill, deed.service)]
    last = max(person.told.values(), key=lambda event: event.n, default=None)
    if last is not None:
        return _their_finding(drill, person, last)
    return [Line("reply.idle")]


def _task(drill: Drill, person: Person, text: str, said: Event) -> list[Line]:
    """They are on it, have just done it, or say what they take it to mean and ask for the go."""
    deed = drill.crew.deeds.running(person.id)
    if deed is not None:
        return [Line("reply.on_it", drill.crew.deeds.slots(deed))]
    if person.doing == WAKING:
        return [Line("reply.waking")]
    if person.doing is not None:
        return [Line("reply.on_task", {"doing": person.doing})]
    deed = _last_deed(drill, person, JUST_NOW_S)
    if deed is not None and deed.since >= said.at - JUST_NOW_S:
        return [Line("reply.done", drill.crew.deeds.slots(deed))]
    means = (said.data.get("reads") or {}).get("means")
    line = _meant(drill, person, means) if isinstance(means, dict) else None
    line = line or _own_idea(drill, person, text)
    if line is None and _ROLE.search(text.casefold()):
        line = Line("reply.task.role")
    if line is not None:
        return [line]
    about = mentioned(drill, text, person.spec.skills)
    if about is None:
        return [Line("reply.task")]
    if not person.can(drill.entry_of(about)):
        return [_outside(drill, about)]
    if _LOOK.search(text.casefold()):
        return [_would_look(drill, person, about, "reply.task.look")]
    return [Line("reply.task.do", {"about": drill.name_of(about)})]


def _meant(drill: Drill, person: Person, means: dict[str, Any]) -> Line | None:
    """What the shell took a sentence to mean, if that is for this person."""
    args = means.get("args")
    if not isinstance(args, dict) or args.get("person") not in (None, person.id):
        return None
    if means.get("kind") == "ask" and isinstance(args.get("about"), str) and drill.knows(args["about"]):
        return _would_look(drill, person, args["about"], "reply.task.look")
    if means.get("kind") in ("propose", "authorise", "do") and isinstance(args.get("params"), dict):
        remedy = read_remedy(str(args.get("remedy")), args["params"])
        if isinstance(remedy, Remedy) and remedy.refusal(drill.world) is None:
            return _would_do(drill, person, remedy, args)
    return None


def _own_idea(drill: Drill, person: Person, text: str) -> Line | None:
    """A remedy they have suggested themselves, where the words of a task are those of its title and parameters."""
    spoken = _WORD.findall(text.casefold())
    for told in reversed(list(person.told.values())):
        idea = told.data["suggests"]
        remedy = read_remedy(idea["remedy"], dict(idea["params"])) if idea else None
        if not isinstance(remedy, Remedy) or remedy.refusal(drill.world) is not None:
            continue
        words = _WORD.findall(remedy.called().casefold())
        words += [word for value in idea["params"].values() for word in str(value).casefold().split("-")]
        if len([word for word in words if len(word) > 2 and word in spoken]) >= ALIKE:
            return _would_do(drill, person, remedy, idea)
    return None


def _would_look(drill: Drill, person: Person, about: str, template: str) -> Line:
    asks = {"kind": "ask", "args": {"person": person.id, "about": about}}
    return Line(template, {"about": drill.name_of(about)}, asks=asks)


def _would_do(drill: Drill, person: Person, remedy: Remedy, named: dict[str, Any]) -> Line:
    args = {"remedy": str(named["remedy"]), "params": dict(named["params"]), "person": person.id}
    return Line("reply.task.remedy", naming(drill, remedy), asks={"kind": "authorise", "args": args})


def _what_they_know(drill: Drill, person: Person, wants: str, text: str, by_name: bool) -> list[Line]:
    """What they found, with what has changed since; else what they are on, or that they would have to look."""
    about = mentioned(drill, text, person.spec.skills) if by_name else None
    told = sorted(person.told.values(), key=lambda event: (event.data["about"] == about, event.n))
    deed = _last_deed(drill, person, AGES_S) if by_name and wants == "question" else None
    if deed is not None and (deed.done or 0) > max((event.at for event in told), default=0):
        return [Line("reply.done", drill.crew.deeds.slots(deed)), _glance(drill, deed.service)]
    if told and (by_name or wants == "opinion"):
        return _their_finding(drill, person, told[-1], wants == "opinion")
    if person.doing is not None and by_name:
        return [Line("reply.status", {"doing": person.doing})]
    if about is not None and not person.can(drill.entry_of(about)):
        return [_outside(drill, about)]
    if about is not None:
        return [_would_look(drill, person, about, "reply.would_look")]
    return [Line("reply.no_opinion" if wants == "opinion" else "reply.question")]


def _their_finding(drill: Drill, person: Person, told: Event, whole: bool = False) -> list[Line]:
    """Their own finding in short, or what has become of it; `whole` as they told it, unless that was just now."""
    finding = next(f for f in drill.scenario.findings if f.id == told.data["finding"])
    deed = drill.knowledge.deed(finding, told)
    about = {"about": drill.name_of(finding.about), "clock": drill.clock(told.at)}
    other = drill.knowledge.refuted(person, finding)
    if other is not None:
        return [Line("reply.refuted", about | {"name": other[0].first_name})]
    mine = ".mine" if deed is not None and deed.who == person.id else ""
    if deed is not None and deed.running:
        return [Line(f"reply.under_way{mine}", drill.crew.deeds.slots(deed))]
    if deed is not None:
        return [Line(f"report.done{mine}", drill.crew.deeds.slots(deed)), _glance(drill, finding.about)]
    if not drill.knowledge.holds(finding):
        return [Line("reply.gone", about), _glance(drill, finding.about)]
    if not whole or drill.now - drill.knowledge.said_again(person, finding) < AGAIN_S:
        return [Line("reply.no_more", about)]
    return [Line("reply.opinion", about), Line("", again=told)]


def _outside(drill: Drill, about: str) -> Line:
    known = " or ".join(drill.crew.who_knows(drill.entry_of(about))[:2]) or "nobody"
    return Line("reply.outside", {"about": drill.name_of(about), "knows": known})


def _last_deed(drill: Drill, person: Person, within: int) -> Deed | None:
    done = [deed for deed in drill.crew.deeds.all if deed.who == person.id and deed.done is not None]
    return done[-1] if done and drill.now - (done[-1].done or 0) <= within else None

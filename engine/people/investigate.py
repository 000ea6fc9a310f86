"""How a responder looks into something they were asked about: knowledge is found by looking long enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.people.deeds import Deed
from engine.people.knowledge import Prospect
from engine.people.looking import Figure, figure, harmed, trouble
from engine.people.person import Person, Process
from engine.people.progress import work
from engine.scenario.cast import Finding
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# Somebody who finds no cause has looked at the dashboards and logs of a service after this many seconds.
PLAIN_LOOK_S = (100, 170)
# What the plain sentence on symptoms names in any case; anything else that is out of order is named beside it.
PLAIN_FIGURES = ("error_ratio", "latency_p95_ms", "saturation_ratio")
# A figure that differs by less than this share has not changed.
NOTICED = 0.1


def investigate(drill: Drill, person: Person, about: str, minutes: int, asked: Event) -> Process:
    """Look for `minutes`, then report; with more to do, say so and go on to the end.

    What asks for a longer look than that in total is not found: they report what they see and ask for more time.
    """
    data = {"person": person.id, "task": "ask", "about": about, "minutes": minutes}
    started = drill.journal.add(drill.now, "task_started", data, by=person.id, cause=asked.n)
    drill.fatigue.mention(person, started.n)
    box = minutes * 60
    ahead = drill.knowledge.ahead(person, about, box)
    if ahead.told is not None and not ahead.deeper:
        say_again(drill, person, about, ahead, started.n)
        drill.journal.add(drill.now, "task_done", data, by=person.id, cause=started.n)
        return
    finding = ahead.finding if ahead.told is None else None
    name = f"investigate/{person.id}/{about}/{drill.now}"
    fresh = max(ahead.missing, drill.streams.whole(name, *(finding.takes if finding else PLAIN_LOOK_S)))
    if ahead.deeper:
        # Who suspects something uses all the time they have.
        fresh = max(box, fresh) if finding else box
    slots = {"about": drill.name_of(about)}
    takes = drill.fatigue.stretch(person.id, fresh)
    if takes > box and (finding is not None or not ahead.deeper):
        yield from work(drill, person.id, box, "progress.asked", started.n, **slots)
        more = (takes - box + 59) // 60
        drill.crew.say(person, "report", "report.more_time", started.n, minutes=more, **slots)
        yield from work(drill, person.id, takes - box, "progress.asked", started.n, **slots)
    else:
        yield from work(drill, person.id, takes, "progress.asked", started.n, **slots)
    person.looked[about] = person.looked.get(about, 0) + fresh
    if finding is not None and not drill.knowledge.holds(finding):
        now = drill.knowledge.ahead(person, about, 0)
        finding = now.finding if now.told is None else None
    if finding is not None:
        drill.knowledge.tell(person, finding, started.n)
    if finding is None or ahead.deeper:
        _say_what_is_seen(drill, person, about, ahead, started)
    drill.journal.add(drill.now, "task_done", data, by=person.id, cause=started.n)


def say_again(drill: Drill, person: Person, about: str, ahead: Prospect, cause: int) -> None:
    """Let somebody who is asked about the same thing again say what they said, or that it is under way."""
    if ahead.deed is not None and ahead.deed.running:
        drill.crew.reply_of(person.id, "reply", "reply.under_way", ahead.deed, cause)
    elif ahead.told is not None:
        drill.crew.repeat(person.id, "reply", "reply.again", cause, ahead.told, about=drill.name_of(about))


def _say_what_is_seen(drill: Drill, person: Person, about: str, ahead: Prospect, started: Event) -> None:
    """What can be read off the dashboards: of what was done, whether it helped, and what is out of order."""
    bad, after = trouble(drill, about), harmed(drill, about)
    settled = drill.knowledge.ahead(person, about, 0) if not ahead.deeper else ahead
    template = "report.symptoms" if bad else "report.quiet"
    if ahead.deeper:
        template = "report.deeper"
    elif drill.knowledge.vanished(person, about):
        template = "report.vanished"
    elif after is not None:
        drill.crew.tell_of(person, "report.harmed", after[0], started.n)
        bad, template = after[1], "report.trouble"
    elif settled.deed is not None and settled.settled is not None:
        drill.crew.tell_of(person, "report.done", settled.deed, started.n)
        template, bad = _since(drill, settled.settled, settled.deed, bad)
    elif [figure for figure in bad if figure.signal.partition(".")[2] not in PLAIN_FIGURES]:
        template = "report.trouble"
    words = drill.speech.words(
        template,
        person.id,
        about=drill.name_of(about),
        errors=f"{100 * _figure(drill, about, 'error_ratio'):.0f} %",
        p95=f"{_figure(drill, about, 'latency_p95_ms') / 1000:.1f} s",
        load=f"{100 * _figure(drill, about, 'saturation_ratio'):.0f} %",
        what=", ".join(figure.shown() for figure in bad),
    )
    data: dict[str, Any] = {"person": person.id, "about": about, "words": words}
    drill.journal.add(drill.now, "nothing_found", data, by=person.id, cause=started.n)


def _since(drill: Drill, finding: Finding, deed: Deed, bad: list[Figure]) -> tuple[str, list[Figure]]:
    """Whether it is better since something was done, by the figures the finding rests on, and those to be named."""
    at = drill.world.metrics.shown.at
    for condition in finding.when:
        if condition.signal is None:
            continue
        then, now = at(condition.signal, deed.since), figure(drill, condition.signal)
        if then is None or now is None or abs(now.value - then) < NOTICED * abs(then):
            continue
        lower = now.value < then
        return ("report.better" if lower == (condition.above is not None) else "report.worse"), [now]
    return ("report.trouble" if bad else "report.quiet"), bad


def _figure(drill: Drill, about: str, name: str) -> float:
    service = drill.entry_of(about)
    return drill.world.signal(f"{service}.{name}") or 0.0

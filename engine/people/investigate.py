"""How a responder looks into something they were asked about: knowledge is found by looking long enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.people.person import Person, Process
from engine.people.progress import work
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# Somebody who finds no cause has looked at the dashboards and logs of a service after this many seconds.
PLAIN_LOOK_S = (100, 170)


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
        say_again(drill, person, about, ahead.told, started.n)
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
        _say_what_is_seen(drill, person, about, ahead.deeper, started)
    drill.journal.add(drill.now, "task_done", data, by=person.id, cause=started.n)


def say_again(drill: Drill, person: Person, about: str, told: Event, cause: int) -> None:
    """Let somebody who is asked about the same thing again say what they said."""
    drill.crew.repeat(person.id, "reply", "reply.again", cause, told, about=drill.name_of(about))


def _say_what_is_seen(drill: Drill, person: Person, about: str, deeper: bool, started: Event) -> None:
    seen = {name: _figure(drill, about, name) for name in ("error_ratio", "latency_p95_ms", "saturation_ratio")}
    quiet = seen["error_ratio"] < 0.02 and seen["saturation_ratio"] < 0.9
    if deeper:
        template = "report.deeper"
    elif drill.knowledge.vanished(person, about):
        template = "report.vanished"
    else:
        template = "report.quiet" if quiet else "report.symptoms"
    words = drill.speech.words(
        template,
        person.id,
        drill.now,
        about=drill.name_of(about),
        errors=f"{100 * seen['error_ratio']:.0f} %",
        p95=f"{seen['latency_p95_ms'] / 1000:.1f} s",
        load=f"{100 * seen['saturation_ratio']:.0f} %",
    )
    data: dict[str, Any] = {"person": person.id, "about": about, "words": words}
    drill.journal.add(drill.now, "nothing_found", data, by=person.id, cause=started.n)


def _figure(drill: Drill, about: str, name: str) -> float:
    service = drill.entry_of(about)
    return drill.world.signal(f"{service}.{name}") or 0.0

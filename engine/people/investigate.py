"""How a responder looks into something they were asked about: knowledge is found by looking long enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.conditions import all_hold
from engine.people.person import Person, Process
from engine.people.progress import work
from engine.scenario.cast import Finding
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# Somebody who finds no cause has looked at the dashboards and logs of a service after this many seconds.
PLAIN_LOOK_S = (100, 170)


def investigate(drill: Drill, person: Person, about: str, minutes: int, asked: Event) -> Process:
    """Look for `minutes`, then report; with more to do, say so and go on to the end."""
    data = {"person": person.id, "task": "ask", "about": about, "minutes": minutes}
    started = drill.journal.add(drill.now, "task_started", data, by=person.id, cause=asked.n)
    finding = _there_is(drill, about)
    low, high = finding.takes if finding else PLAIN_LOOK_S
    takes = drill.streams.whole(f"investigate/{person.id}/{about}/{drill.now}", low, high)
    box = minutes * 60
    slots = {"about": drill.name_of(about)}
    if takes > box:
        yield from work(drill, person.id, box, "progress.asked", started.n, **slots)
        more = (takes - box + 59) // 60
        drill.crew.say(person, "report", "report.more_time", started.n, minutes=more, **slots)
        yield from work(drill, person.id, takes - box, "progress.asked", started.n, **slots)
    else:
        yield from work(drill, person.id, takes, "progress.asked", started.n, **slots)
    _report(drill, person, about, finding, started)
    drill.journal.add(drill.now, "task_done", data, by=person.id, cause=started.n)


def _there_is(drill: Drill, about: str) -> Finding | None:
    for finding in drill.scenario.findings:
        if finding.about == about and all_hold(finding.when, drill.world):
            return finding
    return None


def _report(drill: Drill, person: Person, about: str, finding: Finding | None, started: Event) -> None:
    if finding is None or not all_hold(finding.when, drill.world):
        finding = _there_is(drill, about) if finding else None
    if finding is not None:
        words = drill.speech.words(finding.words, person.id, drill.now)
        data: dict[str, Any] = {
            "person": person.id,
            "about": about,
            "finding": finding.id,
            "facts": dict(finding.facts),
        }
        suggests = finding.suggests.model_dump() if finding.suggests else None
        data |= {"certain": finding.certain, "suggests": suggests, "words": words}
        drill.journal.add(drill.now, "finding", data, by=person.id, cause=started.n)
        return
    seen = {name: _figure(drill, about, name) for name in ("error_ratio", "latency_p95_ms", "saturation_ratio")}
    quiet = seen["error_ratio"] < 0.02 and seen["saturation_ratio"] < 0.9
    words = drill.speech.words(
        "report.quiet" if quiet else "report.symptoms",
        person.id,
        drill.now,
        about=drill.name_of(about),
        errors=f"{100 * seen['error_ratio']:.0f} %",
        p95=f"{seen['latency_p95_ms'] / 1000:.1f} s",
        load=f"{100 * seen['saturation_ratio']:.0f} %",
    )
    data = {"person": person.id, "about": about, "words": words}
    drill.journal.add(drill.now, "nothing_found", data, by=person.id, cause=started.n)


def _figure(drill: Drill, about: str, name: str) -> float:
    service = drill.entry_of(about)
    return drill.world.signal(f"{service}.{name}") or 0.0

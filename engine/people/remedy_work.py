"""How a remedy is carried out: it starts, takes its time, is done, and the one who did it reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import simpy

from engine.people.person import Process
from engine.remedies.base import Remedy
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


def carry_out(drill: Drill, who: str, remedy: Remedy, by_hand: bool, ordered: Event) -> Process:
    """Carry the remedy out in the name of `who`. One that has become impossible meanwhile fails with the reason.

    Where whoever does it is taken away, it fails as well, and the replicas it took out serve again.
    """
    world = drill.world
    params = remedy.model_dump(exclude_none=True)
    target = remedy.target(world)
    data = {"remedy": remedy.remedy, "params": params, "service": target, "person": who, "by_hand": by_hand}
    refusal = remedy.refusal(world)
    if refusal:
        words = drill.speech.words("remedy.failed", who, drill.now, reason=refusal)
        drill.journal.add(drill.now, "remedy_failed", data | {"words": words}, by=who, cause=ordered.n)
        return
    slots: dict[str, Any] = {"remedy": remedy.title.lower(), "target": drill.name_of(target)}
    words = drill.speech.words("remedy.started", who, drill.now, **slots)
    started = drill.journal.add(drill.now, "remedy_started", data | {"words": words}, by=who, cause=ordered.n)
    drill.crew.begun.append(remedy)
    if who in drill.crew.people:
        drill.fatigue.mention(drill.crew.people[who], started.n)
    i = world.network.index[target]
    out = remedy.replicas_out(world)
    world.state.out[i] += out
    low, high = remedy.takes
    takes = drill.streams.whole(f"remedy/{remedy.remedy}/{who}/{drill.now}", low, high)
    try:
        yield drill.env.timeout(drill.fatigue.stretch(who, takes))
    except simpy.Interrupt:
        failed = drill.journal.add(drill.now, "remedy_failed", data, cause=started.n)
        drill.crew.speak("bot", "report", "bot.abandoned", failed.n, person=drill.name_of(who), **slots)
        raise
    finally:
        world.state.out[i] -= out
    release = world.state.release[i]
    before = world.faults_active(drill.now)
    remedy.finish(world)
    words = drill.speech.words(f"remedy.{remedy.remedy}.done", who, drill.now, **slots, **_slots(params))
    drill.journal.add(drill.now, "remedy_done", data | {"words": words}, by=who, cause=started.n)
    if world.state.release[i] != release:
        change = {"service": target, "release": world.state.release[i], "previous": release}
        drill.journal.add(drill.now, "deployed", change, by=who, cause=started.n)
    after = world.faults_active(drill.now)
    for fault in drill.world.faults:
        if fault.id in before and fault.id not in after:
            cleared = {"fault": fault.fault, "id": fault.id, "service": ", ".join(fault.services() + fault.journeys())}
            drill.journal.add(drill.now, "fault_cleared", cleared, cause=started.n, hidden=True)


def _slots(params: dict[str, object]) -> dict[str, str]:
    return {f"param_{key}": str(value) for key, value in params.items()}

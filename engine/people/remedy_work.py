"""How a remedy is carried out: it starts, takes its time, is done, and the one who did it reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import simpy

from engine.conditions import all_hold
from engine.people.deeds import naming
from engine.people.person import Process
from engine.people.progress import work
from engine.remedies.base import Remedy
from engine.scenario.hazard import Hazard
from engine.signals import changes
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
    # What a trainee does is told as a fact: what they say of it is theirs.
    own = who in drill.crew.seated
    refusal = remedy.refusal(world)
    if refusal:
        words = drill.speech.words("hands.failed" if own else "remedy.failed", who, reason=refusal)
        drill.journal.add(drill.now, "remedy_failed", data | {"words": words}, by=who, cause=ordered.n)
        return
    slots = naming(drill, remedy)
    words = drill.speech.words("hands.started" if own else "remedy.started", who, **slots)
    started = drill.journal.add(drill.now, "remedy_started", data | {"words": words}, by=who, cause=ordered.n)
    deed = drill.crew.deeds.begin(remedy, target, who)
    if who in drill.crew.people:
        drill.fatigue.mention(drill.crew.people[who], started.n)
    i = world.network.index[target]
    out = remedy.replicas_out(world)
    world.state.out[i] += out
    low, high = remedy.lasts(world)
    takes = drill.streams.whole(f"remedy/{remedy.remedy}/{who}/{drill.now}", low, high)
    try:
        yield from work(drill, who, drill.fatigue.stretch(who, takes), "progress.remedy", started.n, **slots)
    except simpy.Interrupt:
        deed.failed = True
        failed = drill.journal.add(drill.now, "remedy_failed", data, cause=started.n)
        drill.crew.speak("bot", "report", "bot.abandoned", failed.n, person=drill.name_of(who), **slots)
        raise
    finally:
        world.state.out[i] -= out
    hazard = _hazard(drill, remedy, target, who)
    if hazard is not None:
        deed.failed = True
        words = drill.speech.words(hazard.words, who, **slots)
        drill.journal.add(drill.now, "remedy_failed", data | {"words": words}, by=who, cause=started.n)
        return
    standing = changes.snapshot(world.network, world.state)
    before = world.faults_active(drill.now)
    remedy.finish(world)
    told = "hands.done" if own else f"remedy.{remedy.remedy}.{remedy.outcome(world)}"
    words = drill.speech.words(told, who, **slots, **_slots(params))
    lost = {"evidence_lost": remedy.destroys_evidence and not world.state.captured.get(target)}
    drill.journal.add(drill.now, "remedy_done", data | lost | {"words": words}, by=who, cause=started.n)
    now_standing = changes.snapshot(world.network, world.state)
    changes.record(drill.journal, drill.now, standing, now_standing, who, started.n)
    deed.done, deed.stands = drill.now, standing != now_standing
    after = world.faults_active(drill.now)
    for fault in drill.world.faults:
        if fault.id in before and fault.id not in after:
            drill.clear(fault, started.n)


def _hazard(drill: Drill, remedy: Remedy, target: str, who: str) -> Hazard | None:
    """What stands in the way of this attempt; the attempts that failed so far are counted in the journal."""
    for hazard in drill.scenario.hazards:
        if hazard.remedy != remedy.remedy or hazard.service not in (None, target):
            continue
        failed = [e for e in drill.journal.events if e.kind == "remedy_failed" and e.data["remedy"] == hazard.remedy]
        if len([e for e in failed if e.data["service"] == target]) >= hazard.times:
            continue
        chance = drill.streams.ratio(f"hazard/{hazard.remedy}/{target}/{who}/{drill.now}")
        if all_hold(hazard.when, drill.world) and chance < hazard.chance:
            return hazard
    return None


def _slots(params: dict[str, object]) -> dict[str, str]:
    return {f"param_{key}": str(value) for key, value in params.items()}

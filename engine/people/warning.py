"""What somebody who knows a service says against a remedy on it, by its card and by how things stand now.

The figures are those of the dashboards; the limits are those of the topology. Nobody calculates for services they
cannot work on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from engine.people.looking import figure, outside, trouble
from engine.people.person import Person
from engine.remedies.base import Remedy

if TYPE_CHECKING:
    from engine.drill import Drill

# A callee that is this busy takes no more callers.
BUSY_RATIO = 0.85
# At this load or above nobody takes replicas out without counting.
LOADED_RATIO = 0.5


@dataclass(frozen=True)
class Warning:
    """A sentence against a remedy; `objects` where it would harm, else it only asks to think."""

    template: str
    objects: bool
    slots: dict[str, Any] = field(default_factory=dict)


def warning(drill: Drill, person: Person, remedy: Remedy) -> Warning | None:
    """What this person says against a remedy now; None where they have nothing against it or do not know its target."""
    target = remedy.target(drill.world)
    if not person.can(target):
        return None
    return _too_few(drill, remedy, target) or _too_many(drill, remedy, target) or _thought(drill, remedy, target)


def _too_few(drill: Drill, remedy: Remedy, target: str) -> Warning | None:
    """With its replicas out while it runs, the rest cannot carry the load."""
    world = drill.world
    out, there = remedy.replicas_out(world), world.state.replicas[world.network.index[target]]
    load = figure(drill, f"{target}.saturation_ratio")
    if not out or there < 2 or load is None or not LOADED_RATIO <= load.value < 1:
        return None
    if out < there and load.value * there / (there - out) < 1:
        return None
    slots = {"target": drill.name_of(target), "out": out, "there": there, "load": f"{100 * load.value:.0f} %"}
    return Warning("warn.too_few", True, slots)


def _too_many(drill: Drill, remedy: Remedy, target: str) -> Warning | None:
    """More processes of it take what stands behind it, connections or what is left of its capacity."""
    world, net = drill.world, drill.world.network
    i = net.index[target]
    if remedy.remedy != "scale_out" or remedy.undoes():
        return None
    more = max(1, world.state.replicas[i] // 2)
    for e in net.edges_of[i]:
        k = world.state.route[e]
        slots = {"target": drill.name_of(target), "callee": drill.name_of(net.ids[k]), "extra": more}
        most = net.most_connections[k]
        pools = [p for p, callee in enumerate(world.state.route) if callee == k and net.pool_size[p]]
        taken = sum(net.pool_size[p] * world.state.replicas[net.caller[p]] for p in pools)
        if most and taken + more * net.pool_size[e] > most:
            return Warning("warn.connections", True, slots | {"taken": taken, "most": most, "each": net.pool_size[e]})
        load = figure(drill, f"{net.ids[k]}.saturation_ratio")
        if load is not None and load.value >= BUSY_RATIO:
            return Warning("warn.behind", True, slots | {"load": f"{100 * load.value:.0f} %"})
    return None


def _thought(drill: Drill, remedy: Remedy, target: str) -> Warning | None:
    """What its card says is lost, and whether there is anything to be mended there at all."""
    slots = {"target": drill.name_of(target)}
    told = [event.data["suggests"] for person in drill.crew.people.values() for event in person.told.values()]
    meant = [idea for idea in told if idea and idea["remedy"] == remedy.remedy]
    if not remedy.undoes() and not meant and not trouble(drill, target) and not outside(drill, target):
        return Warning("warn.healthy", False, slots)
    if remedy.destroys_evidence and not drill.world.state.captured.get(target):
        return Warning(remedy.evidence, False, slots)
    return None

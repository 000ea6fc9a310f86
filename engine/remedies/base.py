"""What every remedy is: parameters, the time it takes, and what it changes in the causes of the world.

While a remedy runs, `replicas_out` of its target serve nobody; when it is done, `finish` changes the world's state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.parts import Part

if TYPE_CHECKING:
    from engine.world.world import World

Choice = tuple[dict[str, Any], str]


class Remedy(Part):
    """Base of all remedies; the fields of a subclass are its parameters.

    `takes` is the shortest and longest time in seconds; `risk` says in one sentence what it may cost, and
    `destroys_evidence` whether something is gone afterwards that could have told, of which people warn in the words of
    `evidence`. What can be taken back is taken back by the same remedy: `undo_title` is what that is called, None where
    there is no way back, and `undo_how` the value of its parameter `how` that means it.
    """

    remedy: ClassVar[str]
    title: ClassVar[str]
    takes: ClassVar[tuple[int, int]]
    risk: ClassVar[str]
    undo_title: ClassVar[str | None] = None
    undo_how: ClassVar[str | None] = None
    destroys_evidence: ClassVar[bool] = False
    evidence: ClassVar[str] = "warn.evidence.memory"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Every set of parameters that makes sense in this world, with a label a person understands."""
        raise NotImplementedError

    def target(self, world: World) -> str:
        """The service whose people can carry this out."""
        raise NotImplementedError

    def refusal(self, world: World) -> str | None:
        """Why this cannot be done, as a sentence for the trainee; None when it can."""
        raise NotImplementedError

    def lasts(self, world: World) -> tuple[int, int]:
        """The shortest and longest time in seconds in this world, within `takes`."""
        return self.takes

    def undoes(self) -> bool:
        """Whether this takes back what the remedy does."""
        return self.undo_how is not None and getattr(self, "how", None) == self.undo_how

    def called(self) -> str:
        """The title of what this does: that of the remedy, or of its way back."""
        return self.undo_title if self.undo_title is not None and self.undoes() else self.title

    def outcome(self, world: World) -> str:
        """Which sentence tells that it is done, once it is: `remedy.<name>.<outcome>`."""
        return "back" if self.undoes() else "done"

    def replicas_out(self, world: World) -> int:
        """Replicas of the target that are out of service while it runs."""
        return 0

    def finish(self, world: World) -> None:
        """What changes when it is done."""
        raise NotImplementedError


def service_names(world: World) -> dict[str, str]:
    """Service ids and the names people use, in the order of the scenario."""
    return {service.id: service.name for service in world.scenario.services}


def unknown_service(world: World, service: str) -> str | None:
    """A sentence when there is no such service, else None."""
    if service in world.network.index:
        return None
    return f"There is no service called '{service}'. Known are: {', '.join(world.network.ids)}."


def not_ours(world: World, service: str) -> str | None:
    """A sentence when this service is somebody else's, or unknown, else None."""
    unknown = unknown_service(world, service)
    if unknown or not world.network.services[world.network.index[service]].external:
        return unknown
    return f"{service_names(world)[service]} belongs to somebody else: nobody here can reach its processes."


def call_between(world: World, service: str, to: str) -> int | str:
    """The index of the call of one service to another, or a sentence when there is none.

    `to` is the service that is called, or the one that answers in its place while its callers are switched to another.
    """
    unknown = unknown_service(world, service) or unknown_service(world, to)
    if unknown:
        return unknown
    net = world.network
    edges, callee = net.edges_of[net.index[service]], net.index[to]
    found = [e for e in edges if net.callee[e] == callee] or [e for e in edges if world.state.route[e] == callee]
    return found[0] if found else f"{service} does not call {to}."


def callee_now(world: World, e: int) -> str:
    """The service that answers a call now, by a name that `call_between` takes for this call and no other."""
    net, now = world.network, world.state.route[e]
    taken = any(net.callee[other] == now for other in net.edges_of[net.caller[e]] if other != e)
    return net.ids[net.callee[e] if taken else now]


def rolling_share(world: World, service: str) -> int:
    """How many replicas a rolling change takes out at a time: a quarter, at least one."""
    return max(1, world.state.replicas[world.network.index[service]] // 4)


def not_a_store(world: World, service: str) -> str | None:
    """A sentence when this service keeps no data, else None."""
    unknown = unknown_service(world, service)
    if unknown or service in world.network.stores:
        return unknown
    names = service_names(world)
    known = ", ".join(names[store] for store in world.network.stores) or "none"
    return f"{names[service]} is no data store. Those are: {known}."


def no_disk(world: World, service: str) -> str | None:
    """A sentence when this service has no disk of its own, else None."""
    unknown = unknown_service(world, service)
    if unknown or world.state.disk_gib[world.network.index[service]]:
        return unknown
    return f"{service_names(world)[service]} has no disk of its own that could fill."


def before(versions: list[str], running: str) -> list[str]:
    """The versions that ran before this one, oldest first."""
    return versions[: versions.index(running)] if running in versions else []


def after(versions: list[str], running: str) -> list[str]:
    """The versions that ran after this one, oldest first."""
    return versions[versions.index(running) + 1 :] if running in versions else []

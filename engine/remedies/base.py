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

    `takes` is the shortest and longest time in seconds; `risk` says in one sentence what it may cost,
    `reversible` whether it can be undone by another remedy, and `destroys_evidence` whether what a process held in
    memory is gone afterwards.
    """

    remedy: ClassVar[str]
    title: ClassVar[str]
    takes: ClassVar[tuple[int, int]]
    risk: ClassVar[str]
    reversible: ClassVar[bool] = True
    destroys_evidence: ClassVar[bool] = False

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

    def outcome(self) -> str:
        """Which sentence tells that it is done: `remedy.<name>.<outcome>`."""
        return "done"

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

"""A world of the small system that runs tick by tick, for tests on the numbers."""

from __future__ import annotations

from typing import Any

from engine.catalogue import REMEDIES
from engine.streams import Streams
from engine.world.world import World
from tests.engine.makers import SEED, small

BUYERS = 1800 / 60
WRITES = 0.3 * BUYERS


def services(
    store: dict[str, Any] | None = None, call: dict[str, Any] | None = None, **work: Any
) -> list[dict[str, Any]]:
    """The small system's services; the store, the call to it and the service that makes it are a little different."""
    found = [service.model_dump(by_alias=True, exclude_none=True) for service in small().services]
    found[2] |= store or {}
    found[1]["calls"][0] |= call or {}
    found[1] |= work
    return found


class Run:
    """A world that runs tick by tick, with what was harmed in it."""

    def __init__(self, *faults: dict[str, Any], tick: int = 10, **parts: Any) -> None:
        given = [{"id": f"it{k}" if k else "it", "at": 0} | fault for k, fault in enumerate(faults)]
        self.world = World(small(faults=given, tick=tick, **parts), Streams(SEED))
        self.harmed: dict[tuple[str, str], float] = {}
        self.world.on_harm = lambda harm, what, records: self.harmed.update({(harm, what): records})
        self.to(0)

    def to(self, until: int) -> Run:
        """Let time pass."""
        while self.world.now < until:
            self.world.tick(self.world.now + self.world.scenario.tick)
        return self

    def do(self, remedy: str, **params: Any) -> Run:
        """Do it at once."""
        found = REMEDIES[remedy].model_validate(params)
        assert found.refusal(self.world) is None
        found.finish(self.world)
        return self

    def of(self, what: str, service: str = "store") -> float:
        """What is kept of a service."""
        kept = getattr(self.world.state, what, None) or getattr(self.world.flow, what)
        return kept[self.world.network.index[service]]

    def affected(self, journey: int = 0) -> float:
        """The share of customers who are affected."""
        return self.world.impacts[journey].share

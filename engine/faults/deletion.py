"""Fault: a job that deletes data customers still need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id

if TYPE_CHECKING:
    from engine.world.world import World


class Deletion(Fault):
    """A clean-up works through a wrong list and deletes the data of customers who are still there.

    Breaks: the customers on the list, wholly; nobody else.
    Shows: nothing on the graphs of the whole, for the store answers "there is no such account" quickly and
    correctly. Single customers who are gone, first; then more of them, in the order of the list; late, tickets of
    all of them.
    Clears: stopping the job (killing its session, or pausing the producer that runs it), and then restoring from
    backup beside the live store.
    Worse: restoring customers one by one while the list goes on; restarting the store: the job connects again.
    Parameters: `service`, the store; `per_min`, records deleted a minute (0 to 1000000); `list_size`, records on
    the list; `records` in the store (both from 1); `producer`, the job it runs in, when it is one of the
    scenario's.
    Source: practice catalogue, incident pattern 36 (a script deletes live tenants).
    """

    expects: ClassVar[dict[str, str]] = {"producer": "callers"}

    fault: Literal["deletion"]
    service: Id
    per_min: Annotated[float, Field(gt=0, le=1000000)]
    list_size: Annotated[int, Field(ge=1, le=1000000000)]
    records: Annotated[int, Field(ge=1, le=1000000000)]
    producer: Id | None = None

    def active(self, world: World) -> bool:
        """While the job goes on, and after it while somebody's data is gone."""
        return self._goes_on(world) or self._gone(world) >= 1

    def before(self, world: World) -> None:
        """Let those down whose data is gone."""
        world.let_down(world.network.index[self.service], min(1.0, self._gone(world) / self.records))

    def after(self, world: World, seconds: float) -> None:
        """Go on with the list, while the store takes writes."""
        i = world.network.index[self.service]
        state = world.state
        gone = self._gone(world)
        if self._goes_on(world) and not state.read_only[i] and state.up(i):
            passed = f"{self.id}/passed"
            so_far = state.wear.get(passed, 0.0)
            deleted = min(self.list_size - so_far, self.per_min * seconds / 60)
            state.wear[passed] = so_far + deleted
            gone += deleted
            if deleted:
                world.harm_data("loss", self.id, deleted)
        world.wear(self.id, gone)

    def services(self) -> list[str]:
        """The store that is cleaned up."""
        return [self.service]

    def _gone(self, world: World) -> float:
        return world.worn(self.id, world.state.restored_at[world.network.index[self.service]])

    def _goes_on(self, world: World) -> bool:
        state = world.state
        if state.wear.get(f"{self.id}/passed", 0.0) >= self.list_size:
            return False
        if self.producer is None:
            return state.killed_at[world.network.index[self.service]] < self.at
        p = world.network.producer_index[self.producer]
        return not (state.paused[p] or state.blocked[p])

"""What every fault is: a trigger, a latent condition and, where real, a loop that sustains it.

A fault holds no state. Each tick it may set conditions before traffic flows (`before`) and add damage from the
traffic that flowed (`after`). It is active from `at` on, while its condition holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id, Part, Version
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World


class Fault(Part):
    """Base of all faults. `latent` marks a weakness that was there before and need not be cleared to end well;
    `everyday` a trifle of every day that has no part in the incident: the trace does not tell it as a cause.

    `mended_by` names the remedy that puts a fault of this kind right in itself, where there is one.
    """

    mended_by: ClassVar[str | None] = None

    id: Id
    fault: str
    at: Duration = -86400
    latent: bool = False
    everyday: bool = False

    # What the parts that a field names must have, by the field: a key of `Names.kinds`.
    expects: ClassVar[dict[str, str]] = {}

    def active(self, world: World) -> bool:
        """Whether the condition behind the fault holds right now (the instant `at` is checked by the world)."""
        return True

    def before(self, world: World) -> None:
        """Set the conditions under which this tick's traffic flows."""

    def after(self, world: World, seconds: float) -> None:
        """Add the damage done by the traffic that flowed for `seconds`."""

    def services(self) -> list[str]:
        """The services in which the fault lies."""
        return []

    def journeys(self) -> list[str]:
        """The journeys whose clients carry the fault."""
        return []


class ConfigFault(Fault):
    """A fault that lives in a version of a service's configuration."""

    service: Id
    config: Version

    def active(self, world: World) -> bool:
        """While the configuration is in force."""
        return world.state.config[world.network.index[self.service]] == self.config

    def services(self) -> list[str]:
        """The service that is configured so."""
        return [self.service]


class ReleaseFault(Fault):
    """A fault that lives in a release of a service, and maybe only behind a flag of it."""

    service: Id
    release: Version
    flag: Id | None = None

    def active(self, world: World) -> bool:
        """While the release runs, and its flag (if it has one) is on."""
        return runs(world, self.service, self.release, self.flag)

    def services(self) -> list[str]:
        """The service that runs the release."""
        return [self.service]


def runs(world: World, service: str, release: str, flag: str | None) -> bool:
    """Whether a service runs this release, and the flag in it (if any) is on."""
    state = world.state
    same = state.release[world.network.index[service]] == release
    return same and (flag is None or state.flags.get(f"{service}/{flag}", False))

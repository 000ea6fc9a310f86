"""Fault: a provider that is down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id, Ratio
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World


class ThirdPartyOutage(Fault):
    """Somebody else's service fails, hangs or cannot be reached, and nobody here can repair it.

    Breaks: whatever needs the provider; what can do without goes on.
    Shows: first latency or error ratio of the provider's service as seen from here; second the error ratio of its
    callers, whose own load falls; late, threads and queues of callers that wait for timeouts, and tickets.
    Clears: nothing from here; `until` is when the provider comes back. One lives with it: switch to another provider,
    switch the feature off, answer without it.
    Worse: restarting or scaling out the callers, retrying harder: the provider gets more of what it cannot serve.
    Parameters: `error_ratio` of requests that fail there (0 to 1); `latency_ms` added (0 to 60000); `unreachable`, the
    share of requests that time out on the way (0 to 1); `until`, the instant at which it is over (none: never).
    Source: practice catalogue, incident pattern 39 (provider outage).
    """

    fault: Literal["third_party_outage"]
    service: Id
    error_ratio: Ratio = 0
    latency_ms: Annotated[float, Field(ge=0, le=60000)] = 0
    unreachable: Ratio = 0
    until: Duration | None = None

    def active(self, world: World) -> bool:
        """Until the provider has put it right."""
        return self.until is None or world.now < self.until

    def before(self, world: World) -> None:
        """Let the provider fail."""
        i = world.network.index[self.service]
        state = world.state
        state.extra_error[i] = min(1.0, state.extra_error[i] + self.error_ratio)
        state.extra_ms[i] += self.latency_ms
        state.close(i, self.unreachable, slow=True)

    def services(self) -> list[str]:
        """The provider's service."""
        return [self.service]

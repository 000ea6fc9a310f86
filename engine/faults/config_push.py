"""Fault: a configuration that is wrong everywhere at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, model_validator

from engine.faults.base import ConfigFault
from engine.parts import Id, Ratio
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World


class ConfigPush(ConfigFault):
    """A configuration reaches every replica and makes requests fail, take longer or cost more, or what they show wrong.

    Breaks: the service that reads it, all replicas together; with `journey` what its customers see, though every
    request succeeds.
    Shows: first error ratio or latency of the service, in every replica in the same minute and without a deployment;
    second its callers; late, tickets. Where it is made anew every few minutes (`wave`), errors come and go, which looks
    like an attack. Where only what is shown is wrong, every signal stays calm and customers tell it.
    Clears: pinning the last good configuration.
    Worse: rolling the release back (it is not the release), restarting (the same file is read again), scaling out.
    Parameters: `error_ratio` of requests that fail (0 to 1); `latency_ms` added to each (0 to 60000); `cost_factor` on
    the work of each (1 to 20); `journey` and `harmed_ratio`, the share of its customers who are let down although their
    requests succeed (0 to 1; both or neither); `wave`, the seconds for which it is bad and then good in turn (0: always
    bad; to 1 h).
    Source: practice catalogue, incident patterns 8 and 9 (config regenerated in waves; one expensive rule).
    """

    fault: Literal["config_push"]
    error_ratio: Ratio = 0
    latency_ms: Annotated[float, Field(ge=0, le=60000)] = 0
    cost_factor: Annotated[float, Field(ge=1, le=20)] = 1
    journey: Id | None = None
    harmed_ratio: Ratio = 0
    wave: Annotated[Duration, Field(ge=0, le=3600)] = 0

    @model_validator(mode="after")
    def _whose_harm(self) -> ConfigPush:
        if (self.journey is None) != (self.harmed_ratio == 0):
            raise ValueError("S207 'journey' and 'harmed_ratio' above 0 go together: whom it lets down, and how many.")
        return self

    def before(self, world: World) -> None:
        """Put the flaw on every request of this tick, unless a good wave is passing."""
        if self.wave and (world.now - self.at) // self.wave % 2:
            return
        i = world.network.index[self.service]
        state = world.state
        state.extra_error[i] = min(1.0, state.extra_error[i] + self.error_ratio)
        state.extra_ms[i] += self.latency_ms
        state.cost[i] *= self.cost_factor
        if self.journey is not None:
            state.harm(world.network.journey_index[self.journey], self.harmed_ratio)

    def journeys(self) -> list[str]:
        """The journey whose customers see what is wrong, where there is one."""
        return [] if self.journey is None else [self.journey]

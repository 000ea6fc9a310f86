"""A world that is lived in by a test: what is done to it at which instant, and what it showed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from engine.catalogue import read_remedy
from engine.remedies.base import Remedy
from engine.streams import Streams
from engine.world.world import World
from tests.engine.makers import SEED, small

MIN = 60
Act = tuple[int, Callable[[World], None]]


class Lived(World):
    """A world that has lived until an instant, with acts at theirs."""

    def __init__(self, until: int, *acts: Act, tick: int = 10, **parts: Any) -> None:
        super().__init__(small(tick=tick, horizon=10800, **parts), Streams(SEED))
        due = sorted(acts, key=lambda act: act[0])
        for now in range(tick - 300, until + 1, tick):
            while due and due[0][0] < now:
                due.pop(0)[1](self)
            self.tick(now)

    def mean(self, name: str, since: int, until: int) -> float:
        """The mean of a signal between two instants."""
        figures = [figure for _, figure in self.metrics.seen.series(name, since, until)]
        return sum(figures) / len(figures)

    def before(self, name: str) -> float:
        """The mean of a signal before anything happens, in the first five minutes."""
        return self.mean(name, 0, 5 * MIN)

    def affected(self, since: int, until: int | None = None) -> list[float]:
        """The true share of affected customers, tick by tick."""
        pairs = [self.truth_at(t) for t in range(since, (since if until is None else until) + 1, self.truth_step)]
        return [hit / active for hit, active in pairs]

    @property
    def truth_step(self) -> int:
        """Seconds between two figures."""
        return self.metrics.truth.step

    def truth_at(self, at: int) -> tuple[float, float]:
        """Affected and active customers a minute."""
        hit, active = (self.metrics.truth.at(f"buying.{name}_per_min", at) for name in ("affected", "active"))
        return hit or 0.0, active or 1.0


def do(name: str, **params: Any) -> Callable[[World], None]:
    """A remedy, done at once."""
    remedy = read_remedy(name, params)
    assert isinstance(remedy, Remedy), remedy
    return partial(_do, remedy)


def _do(remedy: Remedy, world: World) -> None:
    assert remedy.refusal(world) is None, remedy.refusal(world)
    remedy.finish(world)


def out(service: str, replicas: int) -> Callable[[World], None]:
    """So many replicas of a service are out for a restart."""

    def take(world: World) -> None:
        world.state.out[world.network.index[service]] = replicas

    return take


def restarted(service: str, replicas: int, at: int, takes: int = 110) -> tuple[Act, Act, Act]:
    """A restart of all replicas at once, as it is carried out."""
    return (
        (at, out(service, replicas)),
        (at + takes, out(service, 0)),
        (at + takes, do("restart", service=service, how="all")),
    )


def shed(percent: int) -> Callable[[World], None]:
    """This share is let in at the door."""
    return do("shed_load", service="door", keep_percent=percent)

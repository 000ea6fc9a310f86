"""What the dynamics of a fault are told by: its case in `cases/<fault>.yaml`, and the world played with it.

A case file holds one mapping, or a list of them where a fault has variants:

    name: ...                        # of a variant
    fault: {...parameters...}        # from 5m on
    system: {...parts that replace those of `small()`...}
    partners: [...other faults that must be there, from 5m on where they do not say otherwise...]
    horizon: 30m                     # until then, if nobody acts
    shows: [{signal | impact, above | below}, ...]      # each passes its figure, one later than the other
    quiet: [{signal | impact, above | below}, ...]      # holds from 5m on, all the time
    sustains: true | false           # whether at least half of the impact is left ten minutes after its trigger
    trigger_ends: {partners: [ids]} | {remedy, params}
    clears: [[{remedy, params}, ...], ...]              # each way ends it
    tempting: {remedy, params, why: useless | harms} | [...]
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from engine.catalogue import read_remedy
from engine.remedies.base import Remedy
from engine.scenario import Scenario
from engine.source.durations import parse_duration
from engine.streams import Streams
from engine.world.world import World
from tests.engine.makers import SEED, small

CASES = Path(__file__).parent / "cases"
MIN = 60
AT, ACT = 5 * MIN, 15 * MIN
APART = 5 * MIN
RATIOS = {
    "state": ("keep", "extra_error", "closed", "denied", "stall", "warm", "edge_closed", "harmed", "persist"),
    "flow": ("ok", "errors", "refused", "bad", "load", "fails", "lost", "spill", "pool_use", "failed", "again",
             "unseen"),
}  # fmt: skip
TIMES = ("fresh_at", "killed_at", "restored_at", "merged_at", "worn_at", "captured")


@dataclass(frozen=True)
class Case:
    """A fault in a system, and what is said about it."""

    name: str
    told: dict[str, Any]

    @property
    def horizon(self) -> int:
        """Until when the world runs if nobody acts."""
        return parse_duration(self.told.get("horizon", "30m"))

    def scenario(self, tick: int = 10) -> Scenario:
        """The system with the fault, called `it`, and its partners."""
        it = {"id": "it", "fault": self.name.partition("/")[0], "at": AT} | self.told["fault"]
        partners = [{"at": AT} | partner for partner in self.told.get("partners", [])]
        return small(faults=[it, *partners], horizon=self.horizon, tick=tick, **self.told.get("system", {}))


@dataclass
class Story:
    """What happened: the world at the end, records that were harmed, and when each remedy was done."""

    world: World
    harmed: dict[tuple[str, str], float]
    done: list[int] = field(default_factory=list)

    @property
    def end(self) -> int:
        """The last instant."""
        return self.world.now

    def series(self, told: dict[str, Any]) -> list[tuple[int, float]]:
        """A signal, or the true share of a journey's customers who are affected, by instant."""
        if "signal" in told:
            return list(self.world.metrics.seen.series(told["signal"], -(10**6), self.end))
        return [(t, self.affected(told["impact"], t)) for t in self.instants()]

    def instants(self, since: int | None = None) -> range:
        """The ends of the ticks, from `since` or from the start."""
        truth = self.world.metrics.truth
        return range(truth.start if since is None else since, self.end + 1, truth.step)

    def affected(self, journey: str, at: int) -> float:
        """The true share of a journey's customers who are affected."""
        truth = self.world.metrics.truth
        row = (at - truth.start) // truth.step
        hit, active = (truth.values[f"{journey}.{name}_per_min"][row] for name in ("affected", "active"))
        return hit / active if active else 0.0

    def worst(self, since: int, until: int | None = None) -> float:
        """The largest share of any journey between two instants."""
        journeys = [journey.id for journey in self.world.network.journeys]
        instants = [t for t in self.instants(since) if until is None or t <= until]
        return max(self.affected(journey, t) for journey in journeys for t in instants)

    def customer_minutes(self) -> float:
        """Affected customers of all journeys, summed over the minutes since the fault began."""
        truth = self.world.metrics.truth
        columns = [name for name in truth.values if name.endswith(".affected_per_min")]
        rows = [sum(truth.values[name][(AT - truth.start) // truth.step :]) / truth.scales[name] for name in columns]
        return sum(rows) * truth.step / 60

    def records(self, harm: str) -> float:
        """Records harmed in this way, by whatever."""
        return sum(number for (kind, _), number in self.harmed.items() if kind == harm)


def cases() -> list[Case]:
    """Every case there is."""
    found = []
    for path in sorted(CASES.glob("*.yaml")):
        told = yaml.safe_load(path.read_text("utf-8"))
        for one in told if isinstance(told, list) else [told]:
            found.append(Case(path.stem + (f"/{one['name']}" if "name" in one else ""), one))
    return found


def passes(told: dict[str, Any], figure: float) -> bool:
    """Whether a figure lies on the side that is told."""
    return figure > told["above"] if "above" in told else figure < told["below"]


def remedy_of(step: dict[str, Any]) -> Remedy:
    """The remedy of a step."""
    remedy = read_remedy(step["remedy"], step.get("params", {}))
    assert isinstance(remedy, Remedy), remedy
    return remedy


def play(
    case: Case,
    steps: list[dict[str, Any]] | None = None,
    until: int | None = None,
    rest: int = 0,
    tick: int = 10,
    each: Callable[[World], None] | None = None,
) -> Story:
    """Play a case. Steps are carried out one after the other from `ACT` on, each in its mean time.

    It ends at `until` (the case's horizon, if nothing is given), or `rest` seconds after the last step is done.
    """
    world = World(case.scenario(tick), Streams(SEED))
    story = Story(world, {})

    def harmed(harm: str, what: str, records: float) -> None:
        story.harmed[harm, what] = records

    world.on_harm = harmed
    acts = _acts(world, steps or [], story)
    due = next(acts, None)
    end = until if until is not None or steps else case.horizon
    now = tick - world.scenario.history
    while end is None or now <= end:
        world.tick(now)
        if each is not None:
            each(world)
        while due is not None and now >= due:
            due = next(acts, None)
        if end is None and due is None:
            end = now + rest
        now += tick
    return story


def _acts(world: World, steps: list[dict[str, Any]], story: Story) -> Iterator[int]:
    """Carries the steps out; gives the instants at which to go on."""
    start = ACT
    for step in steps:
        yield start
        if "partners" in step:
            world.faults = [fault for fault in world.faults if fault.id not in step["partners"]]
            story.done.append(world.now)
            continue
        remedy = remedy_of(step)
        refusal = remedy.refusal(world)
        assert refusal is None, refusal
        target, out = world.network.index[remedy.target(world)], remedy.replicas_out(world)
        world.state.out[target] += out
        yield world.now + sum(remedy.takes) // 2
        world.state.out[target] -= out
        remedy.finish(world)
        story.done.append(world.now)
        start = max(start + APART, world.now)


def numbers(thing: Any) -> Iterator[float]:
    """Every number in what a world keeps."""
    if isinstance(thing, dict):
        thing = list(thing.values())
    if isinstance(thing, list):
        for part in thing:
            yield from numbers(part)
    elif isinstance(thing, int | float):
        yield thing


def sound(world: World) -> None:
    """Ratios are ratios, nothing is negative, endless or no number."""
    for kind, held in (("state", vars(world.state)), ("flow", vars(world.flow))):
        for name, thing in held.items():
            if name in TIMES:
                continue
            for figure in numbers(thing):
                assert math.isfinite(figure) and figure >= -1e-9, f"{name} is {figure}"
                assert name not in RATIOS[kind] or figure <= 1 + 1e-9, f"{name} is {figure}"
    assert all(impact.share <= 1 + 1e-9 for impact in world.impacts)

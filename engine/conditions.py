"""Whether a condition of a scenario holds in the world right now."""

from __future__ import annotations

from engine.scenario.cast import Condition
from engine.world.world import World


def holds(condition: Condition, world: World) -> bool:
    """True when the signal is past its figure, or the release runs. A signal not yet measured holds nothing."""
    if condition.signal is None:
        return world.state.release[world.network.index[condition.service or ""]] == condition.release
    value = world.signal(condition.signal)
    if value is None:
        return False
    if condition.above is not None:
        return value > condition.above
    return condition.below is not None and value < condition.below


def all_hold(conditions: list[Condition], world: World) -> bool:
    """True when every condition holds; an empty list always does."""
    return all(holds(condition, world) for condition in conditions)

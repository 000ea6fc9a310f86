"""Whether a tick has to be solved at all.

Where every cause stands exactly as in the last tick, and solving that one left the traffic exactly as it found it,
solving it again would find the same once more. Figures are compared for equality and nothing is near enough, so a
drill is the same with this and without it.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.world.flow import Flow
    from engine.world.state import State

# Everything of the state that the solver reads (a test compares this with the solver's source), beside `leaked`.
CAUSES = (
    "away", "backlog", "backs_off", "bypassed", "ceiling", "closed", "closed_slow", "cost", "denied", "down",
    "edge_closed", "edge_retries_off", "extra_error", "extra_ms", "extra_rps", "flags", "held", "keep", "out",
    "persist", "queued", "read_only", "replicas", "retry_delay", "return_delay", "route", "stall", "static_page",
    "waiting", "warm",
)  # fmt: skip
# What a round takes over from the one before it; everything else is found anew from these and the causes.
CARRIED = ("bad", "failed", "fails", "lost", "spill", "took", "tries", "wait")

_causes = attrgetter(*CAUSES)
_carried = attrgetter(*CARRIED)


class Steady:
    """Watches the ticks of one drill. Customers mostly come and go, so their demand is compared first."""

    def __init__(self) -> None:
        self._demand: list[float] = []
        self._causes: tuple[Any, ...] | None = None
        self._leaked: list[list[float]] = []
        self._before: tuple[Any, ...] | None = None
        self._rests = False

    def holds(self, flow: Flow, state: State, demand: list[float]) -> bool:
        """Whether the traffic of the last tick is that of this one as well. To be asked once a tick."""
        self._before = None
        if demand != self._demand:
            self._demand, self._causes, self._rests = demand, None, False
            return False
        if self._causes != _causes(state) or self._leaked != state.leaked:
            self._causes = tuple([cause.copy() for cause in _causes(state)])
            self._leaked = [groups.copy() for groups in state.leaked]
            self._rests = False
            return False
        if not self._rests:
            self._before = tuple([figures.copy() for figures in _carried(flow)])
        return self._rests

    def solved(self, flow: Flow) -> None:
        """Note what solving has changed; to be called after each tick that was solved.

        It counts where one whole step was enough, for that is how the next tick would begin.
        """
        whole = flow.rounds == 1 and flow.step == 1.0
        self._rests = whole and self._before is not None and self._before == _carried(flow)

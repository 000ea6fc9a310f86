"""The world of a drill: one tick after another, from causes to figures.

A tick at time t covers the seconds since the last one. Faults set conditions, traffic is solved, faults add their
damage, what carries over moves on (`engine/world/carry.py`), and the tick is measured.
"""

from __future__ import annotations

from collections.abc import Callable

from engine.faults.base import Fault
from engine.scenario.model import Scenario
from engine.signals.metrics import Metrics
from engine.streams import Streams
from engine.world.carry import Carry
from engine.world.curves import Course, along
from engine.world.flow import Flow
from engine.world.impact import Impact, hit, impacts
from engine.world.network import Network
from engine.world.state import State

# A fault as a tick needs it: its id, its instant, whether it acts, and what it does before and after the traffic
# flows, None where its kind does nothing then.
Acts = tuple[
    str, int, Callable[["World"], bool], Callable[["World"], None] | None, Callable[["World", float], None] | None
]


def acts_of(fault: Fault) -> Acts:
    """What a tick needs of a fault, looked up once: a fault never changes."""
    kind = type(fault)
    before = None if kind.before is Fault.before else fault.before
    after = None if kind.after is Fault.after else fault.after
    return fault.id, fault.at, fault.active, before, after


class World:
    """The causal world of one drill. `tick` moves it; faults and remedies act on `state`.

    `faults` may grow while a drill runs; `acting` are the ids of those that acted last. `on_kill` is told of
    a service and what became of a process of it (`killed`, `crashed`), `on_harm` of data: its kind (`risk` or `loss`),
    what did it (the id of a fault, or the name of a remedy), and how many records so far.
    """

    def __init__(self, scenario: Scenario, streams: Streams) -> None:
        self.scenario = scenario
        self.faults: list[Fault] = list(scenario.faults)
        self.network = Network(scenario)
        self.state = State(self.network)
        self.flow = Flow(self.network)
        start = scenario.tick - scenario.history
        self.metrics = Metrics(self.network, streams, start, scenario.tick, scenario.telemetry)
        self.impacts: list[Impact] = []
        self._hit: tuple[list[Impact], list[int]] = (self.impacts, [])
        self.acting: list[str] = []
        self.now = -scenario.history
        self.on_kill: Callable[[str, str], None] = lambda service, how: None
        self.on_harm: Callable[[str, str, float], None] = lambda harm, what, records: None
        self._carry = Carry(self)
        self._seconds = float(scenario.tick)
        self._customers = [Course(corners) for corners in self.network.customers]
        self._values = [journey.value for journey in self.network.journeys]
        self._acts: list[Acts] = []
        self._harmed: list[float] = []

    def tick(self, now: int) -> tuple[list[int], list[int]]:
        """Run the tick that ends at `now`; returns the rows measured (metrics, truth)."""
        self.now = now
        seconds, state, net = self._seconds, self.state, self.network
        if len(self._acts) != len(self.faults):
            self._acts = [acts_of(fault) for fault in self.faults]
        self.acting, befores, afters = [], [], []
        for name, at, active, before, after in self._acts:
            if now >= at and active(self):
                self.acting.append(name)
                if before is not None:
                    befores.append(before)
                if after is not None:
                    afters.append(after)
        state.calm()
        self._carry.conditions(seconds)
        for before in befores:
            before(self)
        for p, into in enumerate(net.into):
            rate = self._produced(p, seconds)
            state.extra_rps[into] += rate
            state.extra_writes[into] += rate * float(net.producers[p].writes)
        middle = now - seconds / 2
        customers = zip(self._customers, state.surge, strict=True)
        demand = [course.at(middle) / 60 * surge for course, surge in customers]
        self.flow.solve(state, demand, seconds)
        for after in afters:
            after(self, seconds)
        if not (self.flow.kept and state.harmed == self._harmed):
            self._harmed = state.harmed.copy()
            self.impacts = impacts(self.flow, state, self._values)
        self._carry.on(seconds)
        return self.metrics.sample(self.flow, state, self.impacts)

    @property
    def hit(self) -> list[int]:
        """The places of the journeys whose customers are affected now; found once for the impacts of a tick."""
        if self._hit[0] is not self.impacts:
            self._hit = self.impacts, hit(self.impacts)
        return self._hit[1]

    def producing(self, p: int) -> float:
        """Requests a second of a producer; none while it is paused or blocked."""
        return 0.0 if self.state.paused[p] or self.state.blocked[p] else self.usual(p)

    def worn(self, what: str, undone_at: int) -> float:
        """The damage that a fault keeps under this name; none where it was undone after the last of it was done."""
        return self.state.wear.get(what, 0.0) if self.state.worn_at.get(what, undone_at) > undone_at else 0.0

    def wear(self, what: str, amount: float) -> None:
        """Keep the damage that a fault has done up to now under this name."""
        self.state.wear[what] = amount
        self.state.worn_at[what] = self.now

    def let_down(self, i: int, share: float) -> None:
        """Let this share of the customers who come to a service be let down although their requests succeed."""
        for j, touched in enumerate(self.network.touches):
            if touched[i]:
                self.state.harm(j, share * touched[i])

    def faults_active(self, now: int) -> list[str]:
        """Ids of the faults whose condition holds now."""
        return [fault.id for fault in self.faults if now >= fault.at and fault.active(self)]

    def mend(self, remedy: str, service: str) -> None:
        """Put right every fault of the service that this remedy puts right in itself."""
        for fault in self.faults:
            if fault.mended_by == remedy and service in fault.services():
                self.state.mended[fault.id] = True

    def fresh(self, i: int, share: float = 1.0, gently: bool = False) -> None:
        """Replace this share of a service's processes now: what lived in their memory goes with them.

        So do the long-lived connections of clients; replaced `gently`, replica by replica, they go in turn.
        """
        self.state.fresh(self.network, i, share, self.now)
        for j in self.network.connected:
            if self.network.entry[j] == i:
                self.state.disconnect(self.network, j, share, gently)

    def held_back(self) -> bool:
        """Whether a remedy still keeps something from customers: a share shut out, a static page, writes stopped."""
        state = self.state
        shut = any(keep < 1 for keep in state.keep) or any(state.static_page) or any(state.writes_stopped)
        shut = shut or any(state.blocked[p] for p, _, _ in self.network.carries)
        return shut or any(state.drained.values()) or any(state.bypassed)

    def harm_data(self, harm: str, what: str, records: float) -> None:
        """Add records that were harmed: `risk` for those that may be lost or wrong, `loss` for those that are."""
        key = f"data/{harm}/{what}"
        self.state.wear[key] = self.state.wear.get(key, 0.0) + records
        self.on_harm(harm, what, self.state.wear[key])

    def usual(self, p: int) -> float:
        """Requests a second that a producer sends on its own accord in this tick."""
        return along(self.network.produced[p], self.now - self.scenario.tick / 2) / 60

    def _produced(self, p: int, seconds: float) -> float:
        """Requests a second of a producer; one that was paused makes up for it afterwards, twice as fast as usual."""
        state, usual = self.state, self.usual(p)
        if state.paused[p]:
            state.owed[p] += usual * seconds
            return 0.0
        if state.blocked[p]:
            return 0.0
        extra = min(usual, state.owed[p] / seconds)
        state.owed[p] -= extra * seconds
        return usual + extra

    def signal(self, name: str) -> float | None:
        """A metric as it was measured last, without the scrape delay and whatever of it arrives on the dashboards;
        None before the first tick."""
        return self.metrics.measured(name)

"""A drill: one world, its people and one trainee's commands, second by second.

`run` is the whole idea in one function; `Drill` is the one driver behind live play, files, scripted trainees and
replay. Times are whole seconds of drill time and 0 is the start; within a second the order is world, people,
commands by `seq`. Nothing here reads a clock, a file or the environment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import simpy
from pydantic import ValidationError
from simpy.events import URGENT

from engine.catalogue import REMEDIES
from engine.command import Command
from engine.commands.base import Choices, CommandKind, Order
from engine.digest import canonical
from engine.faults.base import Fault
from engine.header import header
from engine.incident import Incident
from engine.injects import Injects
from engine.journal import FACILITATOR, Journal
from engine.people.closing import Closing
from engine.people.crew import Crew
from engine.people.executives import Executives
from engine.people.fatigue import Fatigue
from engine.people.knowledge import Knowledge
from engine.people.pager import Pager
from engine.people.scribe import Scribe
from engine.people.shift_change import ShiftChange
from engine.people.speech import Speech
from engine.people.stakeholders import Stakeholders
from engine.scenario.model import Scenario
from engine.scenario.telling import EXITS
from engine.signals.alerts import Alerts
from engine.signals.checks import Checks
from engine.signals.logs import Logs
from engine.signals.notices import Notices
from engine.signals.tickets import Tickets
from engine.source.problems import did_you_mean
from engine.streams import Streams
from engine.trace import Event, Trace
from engine.vocabulary import COMMANDS, schema_of
from engine.world.impact import WELL_S
from engine.world.world import World

# A refused command is evidence, but not at any length: what is longer than this many characters is left out.
MOST_REFUSED = 4000

__all__ = ["Command", "Drill", "Offer", "run"]


def run(scenario: Scenario, seed: int, commands: Iterable[Command], until: int | None = None) -> Trace:
    """What happened: the trace of a drill with these commands, up to `until` or else to its end.

    The same arguments give the same trace, byte for byte, everywhere. Raises ValueError when `seq` has a gap or
    `at` goes back.
    """
    drill = Drill(scenario, seed)
    for command in commands:
        drill.submit(command)
    drill.advance(scenario.horizon if until is None else until)
    return drill.trace()


@dataclass(frozen=True)
class Offer:
    """A kind of command as it stands now: `refusal` says why it has no place, `choices` what its arguments may be."""

    kind: str
    title: str
    refusal: str | None
    schema: dict[str, Any]
    choices: Choices


class Drill:
    """A running drill. `advance` moves time, `submit` applies a command, `trace` is what happened so far."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self.scenario = scenario
        self.streams = Streams(seed)
        self.speech = Speech(self.streams, scenario.responders)
        self.env = simpy.Environment(initial_time=-scenario.history)
        self.journal = Journal([seat.id for seat in scenario.seats])
        self.world = World(scenario, self.streams)
        self.incident = Incident()
        self.journal.add(-scenario.history, "header", header(scenario, self.world.network, seed), hidden=True)
        self.journal.rolling.head(self.world.metrics.seen, self.world.metrics.truth)
        self.notices = Notices(scenario, self.journal, self.incident.acknowledged)
        self.alerts = Alerts(scenario, self.world.metrics.shown, self.notices)
        self.checks = Checks(scenario, self.world, self.notices, self.streams)
        self.logs = Logs(scenario, self.world, self.journal, self.streams)
        self.tickets = Tickets(scenario, self.world, self.journal, self.streams, self.notices)
        self.crew = Crew(self)
        self.knowledge = Knowledge(self)
        self.stakeholders = Stakeholders(self)
        self.executives = Executives(self)
        self.shift_change = ShiftChange(self)
        self.fatigue = Fatigue(self)
        self.closing = Closing(self)
        self.injects = Injects(self)
        Scribe(self)
        self.pager = Pager(self)
        self.notices.on_page = self.pager.fire
        self.world.on_kill = self._killed
        self.world.on_harm = self._harmed
        self._cleared: list[str] = []
        self._harm_told: dict[tuple[str, str], float] = {}
        self.impact_since: int | None = None
        self._well_since: int | None = None
        self._seq = 0
        self._after_end: int | None = None
        self._names: dict[str, str] = {}
        for people in (scenario.responders, scenario.stakeholders, scenario.teams):
            self._names |= {person.id: person.name for person in people}
        self._systems = {service.id: service.name for service in scenario.services}
        self._systems |= {journey.id: journey.name for journey in scenario.journeys}
        for fault in scenario.faults:
            if fault.at >= -scenario.history:
                self.later(fault.at, partial(self.begin, fault))
        for inject in scenario.injects:
            self.later(inject.at, partial(self.injects.carry_out, inject))
        self.later(-scenario.history + scenario.tick, self._tick)
        self.later(scenario.horizon, self._horizon)
        self.crew.open()
        self.advance(0)

    @property
    def now(self) -> int:
        """Drill time in seconds."""
        return int(self.env.now) if self._after_end is None else self._after_end

    @property
    def ended(self) -> bool:
        """Whether the drill proper is over; after it only the post-mortem is left."""
        return self.incident.ended is not None

    def advance(self, to: int) -> None:
        """Run everything up to and including `to`. Does nothing when that is past, or the drill has ended."""
        if self.ended or (to <= self.env.now and self.env.peek() > to):
            return
        marker = self.env.timeout(max(0, to - self.env.now))
        env, incident = self.env, self.incident
        while incident.ended is None and env.peek() <= to:
            env.step()
        del marker

    def submit(self, command: Command) -> Event:
        """Apply one command and its effects of this second; returns its event, or `refused` with the reason.

        Raises ValueError when its `seq` is not the next one or its `at` lies before the drill's time.
        """
        if command.seq != self._seq + 1:
            raise ValueError(f"Command {command.seq} is out of order: the next one is {self._seq + 1}.")
        if command.at < self.now:
            raise ValueError(f"Command {command.seq} is for {command.at} s, but the drill is at {self.now} s already.")
        self.advance(command.at)
        self._seq = command.seq
        seats = {seat.id: seat.person for seat in self.scenario.seats} | {FACILITATOR: FACILITATOR}
        order = Order(command.by, seats.get(command.by, command.by), command.reads)
        if not _can_be_kept([command.args, command.reads]):
            unkept = "The command holds a number that is infinite or none at all, or nests too deeply to be kept."
            return self._refuse(replace(command, args={}), order, unkept)
        kind = COMMANDS.get(command.kind)
        given = kind.model_validate if kind else None
        try:
            parsed = given(command.args) if given else None
        except ValidationError as error:
            return self._refuse(command, order, _misfit(command.kind, error))
        reason = None if command.by in seats else f"No seat is called '{command.by}'."
        if parsed is None or kind is None:
            reason = reason or _unknown(command.kind, order.seat)
        if reason is None and kind is not None and parsed is not None:
            reason = _not_theirs(kind, order.seat) or self._out_of_place(kind) or kind.available(self)
            reason = reason or parsed.refusal(self, order)
        if reason is not None or parsed is None:
            return self._refuse(command, order, reason or "")
        data = parsed.model_dump(mode="json") | parsed.facts(self, order)
        event = self.journal.add(self.now, command.kind, data, by=order.person, hidden=order.seat == FACILITATOR)
        parsed.apply(self, order, event)
        self._settle()
        return event

    def legal(self, seat: str) -> list[Offer]:
        """Every kind of command of this seat with why it has no place now, if so, and what its arguments may be."""
        return [
            Offer(
                name,
                kind.title,
                self._out_of_place(kind) or kind.available(self),
                schema_of(name),
                kind.choices(self),
            )
            for name, kind in COMMANDS.items()
            if _not_theirs(kind, seat) is None
        ]

    def trace(self) -> Trace:
        """The trace so far. It shares the drill's lists: read it, do not keep it across `advance`."""
        metrics = self.world.metrics
        return Trace(self.journal.events, metrics.seen, metrics.truth, self.now, self.digest())

    def digest(self) -> str:
        """The digest of everything that has happened so far."""
        return self.journal.rolling.hex()

    def name_of(self, thing: str) -> str:
        """The name people use for a person, team, service or journey; the id itself when it is none."""
        return self._names.get(thing) or self._systems.get(thing) or thing

    def clock(self, at: int) -> str:
        """The time of day at a drill second, where the drill takes place."""
        return (datetime.fromisoformat(self.scenario.start) + timedelta(seconds=at)).strftime("%H:%M")

    def shown(self, signal: str) -> float | None:
        """A signal as the dashboards show it now; None in a gap and where it does not exist."""
        return self.world.metrics.shown.at(signal, self.now - self.scenario.scrape_delay)

    def knows(self, thing: str) -> bool:
        """Whether there is a service or journey of this id."""
        return thing in self._systems

    def entry_of(self, thing: str) -> str:
        """The service itself, or the service where a journey enters."""
        j = self.world.network.journey_index.get(thing)
        return thing if j is None else self.scenario.journeys[j].entry

    def fired(self) -> list[str]:
        """Ids of the alerts, checks and reports that have fired so far, in order, once each; silenced ones are none."""
        return self.notices.fired

    def hurting(self) -> bool:
        """Whether customers of any journey are affected right now."""
        return bool(self.world.hit)

    def new_incident_id(self) -> str:
        """The id of the incident: year and a number of this drill."""
        return f"INC-{self.scenario.start[:4]}-{self.streams.whole('incident-id', 11, 189):03d}"

    def state_of_affairs(self) -> str:
        """How things truly are: resolved, mitigated (well, but a cause or a remedy is still in place), unresolved."""
        if self.hurting():
            return "unresolved"
        latent = [fault.id for fault in self.world.faults if fault.latent]
        faults = [fault for fault in self.world.faults_active(self.now) if fault not in latent]
        return "mitigated" if faults or self.world.held_back() else "resolved"

    def end(self, ending: str, cause: int | None) -> None:
        """End the drill proper."""
        self.incident.ended = ending
        self._after_end = int(self.env.now)
        self.journal.add(self.now, "ended", {"ending": ending}, cause=cause)

    def begin(self, fault: Fault) -> None:
        """Note that a fault of the world begins now; what is wrong every day is no cause of anything."""
        if fault.everyday:
            return
        data = {"fault": fault.fault, "id": fault.id, "service": ", ".join(fault.services())}
        self.journal.add(int(self.env.now), "fault_started", data, hidden=True)

    def later(self, at: int, what: Callable[[], Any]) -> None:
        """Do something at an instant that is not past, before whatever people do in that second."""
        event = simpy.Event(self.env)
        event._ok, event._value = True, None
        event.callbacks = [lambda _: what()]
        self.env.schedule(event, URGENT, at - self.env.now)

    def _settle(self) -> None:
        while not self.ended and self.env.peek() <= self.env.now:
            self.env.step()

    def _refuse(self, command: Command, order: Order, reason: str) -> Event:
        args = command.args if len(canonical(command.args)) <= MOST_REFUSED else {}
        data = {"kind": command.kind[:80], "args": args, "reason": reason[:MOST_REFUSED]}
        return self.journal.add(self.now, "refused", data, by=order.person, hidden=order.seat == FACILITATOR)

    def _out_of_place(self, kind: type[CommandKind]) -> str | None:
        if self.ended and not kind.after_end:
            return "The drill is over: write the post-mortem, or skip it."
        if not self.ended and not kind.before_end:
            return "First bring the incident to its end: resolve and close it, stand down or hand over."
        return None

    def clear(self, fault: Fault, cause: int | None = None) -> None:
        """Tell that a fault is over, once: by the remedy that ended it, or in the tick in which it no longer acts."""
        if fault.id not in self._cleared and not fault.everyday:
            self._cleared.append(fault.id)
            places = ", ".join(fault.services() + fault.journeys())
            data = {"fault": fault.fault, "id": fault.id, "service": places}
            self.journal.add(int(self.env.now), "fault_cleared", data, cause=cause, hidden=True)

    def _tick(self) -> None:
        now = int(self.env.now)
        self.later(now + self.scenario.tick, self._tick)
        before = self.world.acting
        self.journal.rolling.row(*self.world.tick(now))
        if before != self.world.acting:
            for fault in self.world.faults:
                if fault.id in before and fault.id not in self.world.acting:
                    self.clear(fault)
                elif fault.id in self._cleared and fault.id in self.world.acting:
                    self._cleared.remove(fault.id)
        self.alerts.check(now)
        self.checks.check(now)
        self.logs.check(now)
        self.tickets.check(now)
        self.knowledge.check(now)
        self._feel(now)

    def _feel(self, now: int) -> None:
        if self.world.hit:
            self._well_since = None
            if self.impact_since is None:
                self.impact_since = now
                hit = [self.scenario.journeys[j].id for j in self.world.hit]
                self.journal.add(now, "impact_started", {"journeys": hit}, hidden=True)
            return
        if self.impact_since is None:
            return
        self._well_since = now if self._well_since is None else self._well_since
        if now - self._well_since >= WELL_S:
            self.impact_since = None
            self.journal.add(now, "impact_ended", {"since": self._well_since}, hidden=True)

    def _killed(self, service: str, how: str) -> None:
        if not self.logs.arrives(service, int(self.env.now)):
            return
        words = self.speech.words(EXITS[how], service)
        data = {"service": service, "level": "error", "count": 1, "words": words}
        self.journal.add(int(self.env.now), "log", data)

    def _harmed(self, harm: str, what: str, records: float) -> None:
        """Told at the first record, and again whenever there are ten times as many."""
        if records >= self._harm_told.get((harm, what), 0.0) * 10 and records >= 1:
            self._harm_told[harm, what] = records
            data = {"harm": harm, "what": what, "records": int(records)}
            self.journal.add(int(self.env.now), "data_harmed", data, hidden=True)

    def _horizon(self) -> None:
        if self.ended:
            return
        event = self.journal.add(int(self.env.now), "closed_by_horizon", {})
        self.end("unresolved" if self.hurting() else "mitigated", event.n)


def _not_theirs(kind: type[CommandKind], seat: str) -> str | None:
    if kind.facilitator == (seat == FACILITATOR):
        return None
    if kind.facilitator:
        return "Only the facilitator can do that."
    return "The facilitator plays no part: inject something, take somebody away, or bring them back."


def _unknown(kind: str, seat: str) -> str:
    """A sentence for a kind of command that does not exist: what was meant maybe, and what this seat may give."""
    theirs = [name for name, cls in COMMANDS.items() if _not_theirs(cls, seat) is None]
    if kind in REMEDIES and "do" in theirs:
        return f"'{kind}' is a remedy, not a command: give it as 'remedy' of 'propose', 'authorise' or 'do'."
    return f"There is no command '{kind}'.{did_you_mean(kind, theirs)} Known are: {', '.join(theirs)}."


def _can_be_kept(value: Any) -> bool:
    try:
        canonical(value)
    except (ValueError, TypeError, RecursionError):
        return False
    return True


def _misfit(kind: str, error: ValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"'{kind}' does not fit{f' at {where!r}' if where else ''}: {first['msg'][0].lower()}{first['msg'][1:]}."

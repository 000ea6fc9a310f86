"""What a scenario must hold beyond its shape: names that lead somewhere, an incident that can be played and won.

Codes S210 and up are these checks; they are never used for anything else. A scenario may come with parts lost
(`engine/source/salvage.py`): what is left is checked, and nothing is told that may only follow from what is lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from engine.catalogue import REMEDIES, read_remedy
from engine.faults.base import Fault
from engine.scenario.cast import Condition, Finding, Suggestion
from engine.scenario.injects import Inject
from engine.scenario.model import Scenario
from engine.scenario.names import Names
from engine.scenario.playable import nobody_called, outside, too_long
from engine.scenario.telling import EXITS
from engine.scenario.topology import Rate, Service
from engine.source.document import Document, compose
from engine.source.nodes import Path
from engine.source.problems import Problem
from engine.source.reporter import Reporter
from engine.source.salvage import LOST, listed, present, there


def check(scenario: Scenario, document: Document) -> list[Problem]:
    """Every cross-reference that leads nowhere, and everything that would make the drill impossible to play."""
    checker = _Checker(scenario, Reporter(document))
    checker.unique()
    checker.topology()
    checker.causes()
    checker.people()
    checker.telling()
    checker.sign()
    checker.remedies()
    checker.playing()
    return checker.reporter.problems


def misplaced(scenario: Scenario, fault: Fault) -> str | None:
    """Why a fault cannot be placed in this scenario, as a sentence; None when it can."""
    document, _ = compose("{}", "fault")
    if document is None:
        return None
    checker = _Checker(scenario, Reporter(document))
    checker._fault((), fault)
    told = [problem.message for problem in checker.reporter.problems]
    return told[0][0].upper() + told[0][1:] if told else None


class _Checker:
    def __init__(self, scenario: Scenario, reporter: Reporter) -> None:
        self.s = scenario
        self.reporter = reporter
        self.names = Names(scenario)

    def unique(self) -> None:
        groups: dict[str, Iterable[Any]] = {
            "teams": self.s.teams,
            "services": self.s.services,
            "journeys": self.s.journeys,
            "producers": self.s.producers,
            "alerts": self.s.alerts,
            "checks": self.s.checks,
            "injects": self.s.injects,
            "faults": self.s.faults,
            "findings": self.s.findings,
            "seats": self.s.seats,
            "responders": self.s.responders,
            "stakeholders": self.s.stakeholders,
        }
        shared = {"journeys": "services", "stakeholders": "responders", "checks": "alerts", "injects": "alerts"}
        seen: dict[str, list[str]] = {}
        for group, things in groups.items():
            known = seen.setdefault(shared.get(group, group), [])
            for k, thing in present(things):
                if there(thing.id) and thing.id is not None and thing.id in known:
                    message = f"'{thing.id}' is used twice; ids are unique, services and journeys share theirs."
                    self.reporter.error((group, k, "id"), "S210", message)
                known.append(thing.id)
        for k, rule in present(self.s.tickets):
            if there(rule.pages, rule.journey) and rule.pages and rule.report in seen["alerts"]:
                message = f"'{rule.report}', the id under which support calls, is used already."
                self.reporter.error(("tickets", k, "pages"), "S210", message)
            seen["alerts"].append(rule.report if rule.pages else LOST)

    def topology(self) -> None:
        for k, service in present(self.s.services):
            self._team(("services", k, "team"), service.team)
            releases = listed(service.releases)
            if releases:
                self._known(("services", k, "release"), service.release, releases, "release")
            if listed(service.configs):
                self._known(("services", k, "config"), service.config, listed(service.configs), "config")
            self._service(("services", k, "fallback"), service.fallback)
            self._calls(("services", k, "calls"), service)
        for k, journey in present(self.s.journeys):
            self._service(("journeys", k, "entry"), journey.entry)
            self._corners(("journeys", k, "customers"), journey.customers)
            for n, fresh in present(journey.fresh):
                what = "worker or store with a standby"
                self._known(("journeys", k, "fresh", n, "service"), fresh.service, self.names.aging, what)
        for k, producer in present(self.s.producers):
            self._service(("producers", k, "into"), producer.into)
            self._team(("producers", k, "team"), producer.team)
            self._journey(("producers", k, "journey"), producer.journey)
            self._corners(("producers", k, "requests"), producer.requests)
        if self.names.circle():
            message = "services call each other in a circle; the graph must run one way."
            self.reporter.error(("services",), "S213", message)

    def causes(self) -> None:
        for k, inject in present(self.s.injects):
            self._inject(("injects", k), inject)
            if outside(inject.at, self.s):
                message = "'at' lies outside the drill: it runs from the start of its history to its horizon."
                self.reporter.error(("injects", k, "at"), "S222", message)
        for k, fault in present(self.s.faults):
            self._fault(("faults", k), fault)

    def people(self) -> None:
        for k, person in present(self.s.responders):
            self._team(("responders", k, "team"), person.team)
            for n, skill in present(person.skills):
                self._service(("responders", k, "skills", n), skill)
            self._suggestion(("responders", k, "pet"), person.pet)
        for k, holder in present(self.s.stakeholders):
            self._team(("stakeholders", k, "team"), holder.team)
            self._tones(("stakeholders", k, "words"), holder.words)
            if holder.orders is not None and there(holder.orders):
                self._tones(("stakeholders", k, "orders", "words"), holder.orders.words)
                self._suggestion(("stakeholders", k, "orders", "remedy"), holder.orders.remedy)
        for k, team in present(self.s.teams):
            for n, owned in present(team.owns):
                self._service(("teams", k, "owns", n), owned)
        for k, seat in present(self.s.seats):
            self._known(("seats", k, "person"), seat.person, self.names.responders, "responder")

    def telling(self) -> None:
        for k, alert in present(self.s.alerts):
            self._signal(("alerts", k, "signal"), alert.signal)
            self._team(("alerts", k, "pages"), alert.pages)
            self._words(("alerts", k, "runbook"), alert.runbook)
            if alert.muted is not None and there(alert.muted):
                self._known(("alerts", k, "muted", "by"), alert.muted.by, self.names.responders, "responder")
        for k, probe in present(self.s.checks):
            self._journey(("checks", k, "journey"), probe.journey)
            self._team(("checks", k, "pages"), probe.pages)
        for k, spell in present(self.s.telemetry):
            for n, service in present(spell.services):
                self._service(("telemetry", k, "services", n), service)
            for n, journey in present(spell.journeys):
                self._journey(("telemetry", k, "journeys", n), journey)
            for n, signal in present(spell.signals):
                self._signal(("telemetry", k, "signals", n), signal)
            for n, service in present(spell.logs):
                self._service(("telemetry", k, "logs", n), service)
        for k, line in present(self.s.logs):
            self._service(("logs", k, "service"), line.service)
            self._words(("logs", k, "words"), line.words)
            self._conditions(("logs", k, "when"), line.when)
        for k, rule in present(self.s.tickets):
            self._journey(("tickets", k, "journey"), rule.journey)
            self._words(("tickets", k, "words"), rule.words)
            self._team(("tickets", k, "pages"), rule.pages)
        for _, service in present(self.s.runbooks):
            self._service(("runbooks", service), service)
            self._words(("runbooks", service), self.s.runbooks[service])
        places = self.names.services + self.names.journeys
        for k, finding in present(self.s.findings):
            self._known(("findings", k, "about"), finding.about, places, "service or journey")
            self._words(("findings", k, "words"), finding.words)
            self._conditions(("findings", k, "when"), finding.when)
            self._finder(("findings", k), finding)
        for k, advice in present(self.s.advice):
            self._service(("advice", k, "skill"), advice.skill)
            self._service(("advice", k, "service"), advice.service)
            self._words(("advice", k, "words"), advice.words)
            self._conditions(("advice", k, "when"), advice.when)

    def sign(self) -> None:
        sign = self.s.clear_sign
        if sign is None or not there(sign):
            return
        told = [line.words if there(line) else LOST for line in listed(self.s.logs)]
        told += [rule.words if there(rule) else LOST for rule in listed(self.s.tickets)]
        told += [finding.words if there(finding) else LOST for finding in listed(self.s.findings)]
        injects = [inject.message if there(inject) else LOST for inject in listed(self.s.injects)]
        told += [words for words in injects if words is not None]
        told += EXITS.values()
        what = "log line, message, ticket or finding with words that"
        self._known(("clear_sign", "words"), sign.words, told, what)
        self._known(("clear_sign", "diagnosis"), sign.diagnosis, self.names.findings, "finding")

    def remedies(self) -> None:
        for k, finding in present(self.s.findings):
            self._suggestion(("findings", k, "suggests"), finding.suggests)
        for k, advice in present(self.s.advice):
            self._remedy(("advice", k, "remedy"), advice.remedy)
        for k, hazard in present(self.s.hazards):
            self._remedy(("hazards", k, "remedy"), hazard.remedy)
            self._service(("hazards", k, "service"), hazard.service)
            self._words(("hazards", k, "words"), hazard.words)
            self._conditions(("hazards", k, "when"), hazard.when)
        for k, way in present(self.s.clears):
            for n, name in present(way):
                self._remedy(("clears", k, n), name)

    def playing(self) -> None:
        reason = too_long(self.s)
        if reason:
            self.reporter.error(("pace",), "S221", reason)
        if there(self.s.history, self.s.tick) and self.s.history % self.s.tick:
            self.reporter.error(("history",), "S226", "'history' must be a whole number of ticks.")
        if nobody_called(self.s):
            message = "no alert, check, tickets or message page a seat or its team: nobody would call the trainee."
            self.reporter.error(("alerts",), "S220", message)
        for k, override in present(self.s.overrides):
            if there(override.since, override.until) and override.until <= override.since:
                self.reporter.error(("overrides", k, "until"), "S225", "'until' must come after 'since'.")

    def _calls(self, path: Path, service: Service) -> None:
        called: list[str] = []
        for c, call in present(service.calls):
            self._service((*path, c, "service"), call.service)
            if there(call.service) and call.service in called:
                who = f"'{service.id}'" if there(service.id) else "this service"
                message = f"{who} calls '{call.service}' twice; write one call with 'per_request'."
                self.reporter.error((*path, c, "service"), "S228", message)
            called.append(call.service)
            self._known((*path, c, "flag"), call.flag, listed(service.flags), "flag of this service")
            self._known((*path, c, "unless"), call.unless, listed(service.flags), "flag of this service")
            if call.cache is not None and there(call.cache):
                self._service((*path, c, "cache", "held_in"), call.cache.held_in)
            if call.queued is False and call.service in self.names.workers:
                message = f"'{call.service}' works off a queue for others: call it with 'queued' everywhere or nowhere."
                self.reporter.error((*path, c, "service"), "S206", message)

    def _corners(self, path: Path, corners: list[Rate]) -> None:
        for c, (corner, later) in enumerate(pairwise(listed(corners))):
            if there(corner, later) and there(corner.at, later.at) and later.at <= corner.at:
                message = "the corners of a shape follow each other in time; this one does not come later."
                self.reporter.error((*path, c + 1, "at"), "S227", message)

    def _fault(self, path: Path, fault: Fault) -> None:
        caller = getattr(fault, "service", None)
        place = "service" if caller is not None or not hasattr(fault, "store") else "store"
        for lies_in in fault.services():
            if self._service((*path, place), lies_in):
                for name, known in (
                    ("release", self.names.releases(lies_in)),
                    ("flag", self.names.flags(lies_in)),
                    ("pool", self.names.pools(lies_in)),
                    ("config", self.names.configs(lies_in)),
                ):
                    self._known((*path, name), getattr(fault, name, None), known, name)
        for carrier in fault.journeys():
            self._journey((*path, "journey"), carrier)
        for name, known, what in (
            ("producer", self.names.producers, "producer"),
            ("region", self.names.regions, "region"),
            ("to", self.names.services, "service"),
        ):
            self._known((*path, name), getattr(fault, name, None), known, what)
        everybody = (*self.names.services, *self.names.journeys, *self.names.producers)
        for name, kind in fault.expects.items():
            if getattr(fault, name) in everybody:
                self._known((*path, name), getattr(fault, name), *self.names.of_kind(kind, fault.services()))
        if caller is not None and there(caller):
            store = getattr(fault, "store", None)
            self._known((*path, "store"), store, self.names.callees(caller), f"service that {caller} calls")

    def _inject(self, path: Path, inject: Inject) -> None:
        names = self.names
        for key, lies_in in (("deploy", inject.deploy), ("service", inject.service)):
            self._service((*path, key), lies_in)
        if there(inject.service) and inject.service in names.services:
            self._known((*path, "flag"), inject.flag, names.flags(inject.service), "flag")
        speaks = inject.message is not None
        who, what = (names.people, "person") if speaks else (names.responders, "responder")
        self._known((*path, "by"), inject.by, who, what)
        self._words((*path, "message"), inject.message)
        self._known((*path, "to"), inject.to, [*names.seats, "channel"], "seat")
        self._known((*path, "alert"), inject.alert, names.alerts, "alert")
        for kind in ("leaves", "returns"):
            person = getattr(inject, kind)
            self._known((*path, kind), person, names.responders, "responder")
            if person is not None and there(person) and person in names.seated:
                message = f"'{person}' is played by a seat: whoever trains cannot be taken away."
                self.reporter.error((*path, kind), "S268", message)

    def _finder(self, path: Path, finding: Finding) -> None:
        if self._known((*path, "by"), finding.by, self.names.responders, "responder"):
            able = self.names.able(str(finding.by), finding.about)
            if able is False:
                message = f"'{finding.by}' cannot work on '{finding.about}', so nobody could ask for this."
                self.reporter.error((*path, "by"), "S269", message)
        self._known((*path, "corrects"), finding.corrects, self.names.findings, "finding")

    def _tones(self, path: Path, words: str) -> None:
        for tone in ("first", "again", "last") if there(words) else ():
            self._words(path, f"{words}.{tone}")

    def _suggestion(self, path: Path, suggests: Suggestion | None) -> None:
        if suggests is None or not there(suggests):
            return
        if self._remedy((*path, "remedy"), suggests.remedy) and there(suggests.params):
            self._parameters((*path, "params"), suggests.remedy, dict(suggests.params))

    def _remedy(self, path: Path, name: str) -> bool:
        if there(name) and name not in REMEDIES:
            self.reporter.error(path, "S223", str(read_remedy(name, {})))
        return name in REMEDIES

    def _parameters(self, path: Path, remedy: str, params: dict[str, Any]) -> None:
        for name in ("service", "to", "journey"):
            if isinstance(params.get(name), str) and name in REMEDIES[remedy].model_fields:
                (self._journey if name == "journey" else self._service)((*path, name), params[name])
        read = read_remedy(remedy, params) if there(*params, *params.values()) else None
        if isinstance(read, str):
            self.reporter.error(path, "S223", read)

    def _conditions(self, path: Path, conditions: list[Condition]) -> None:
        for k, condition in present(conditions):
            if condition.signal is not None:
                self._signal((*path, k, "signal"), condition.signal)
            elif condition.service is not None and self._service((*path, k, "service"), condition.service):
                releases = self.names.releases(condition.service)
                self._known((*path, k, "release"), condition.release, releases, "release")

    def _signal(self, path: Path, signal: str) -> None:
        if signal is LOST:
            return
        owner, _, name = signal.partition(".")
        if self._known(path, owner, self.names.services + self.names.journeys, "service or journey"):
            self._known(path, name, self.names.signals(owner), f"signal of {owner}")

    def _service(self, path: Path, name: str | None) -> bool:
        return self._known(path, name, self.names.services, "service")

    def _journey(self, path: Path, name: str | None) -> bool:
        return self._known(path, name, self.names.journeys, "journey")

    def _team(self, path: Path, name: str | None) -> bool:
        return self._known(path, name, self.names.teams, "team")

    def _words(self, path: Path, template: str | None) -> None:
        if template is not None and there(template, *self.names.words) and template not in self.names.words:
            message = f"there are no words called '{template}' under 'words'."
            self.reporter.error(path, "S216", message, near=self.names.words, found=template)

    def _known(self, path: Path, name: str | None, known: list[str], what: str) -> bool:
        """Whether the name is known; where it certainly is not, that is told."""
        if name is not None and name not in known and there(name, *known):
            self.reporter.error(path, "S212", f"no {what} is called '{name}'.", near=known, found=name)
        return name is not None and name in known

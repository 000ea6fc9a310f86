"""What a scenario must hold beyond its shape: names that lead somewhere, an incident that can be played and won.

Codes S210 and up are these checks; they are never used for anything else.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from engine.catalogue import REMEDIES, read_remedy
from engine.remedies.base import Remedy
from engine.scenario.model import Scenario
from engine.signals.metrics import SCALES
from engine.source.document import Document
from engine.source.problems import Problem
from engine.source.reporter import Reporter

# The longest an assessment may last on the wall clock, in minutes: design, section 3.
LONGEST_MINUTES = 30
Path = tuple[str | int, ...]


def check(scenario: Scenario, document: Document) -> list[Problem]:
    """Every cross-reference that leads nowhere, and everything that would make the drill impossible to play."""
    checker = _Checker(scenario, Reporter(document))
    checker.unique()
    checker.topology()
    checker.people()
    checker.telling()
    checker.remedies()
    checker.playing()
    return checker.reporter.problems


class _Checker:
    def __init__(self, scenario: Scenario, reporter: Reporter) -> None:
        self.s = scenario
        self.reporter = reporter
        self.services = [service.id for service in scenario.services]
        self.journeys = [journey.id for journey in scenario.journeys]
        self.teams = [team.id for team in scenario.teams]
        self.responders = [person.id for person in scenario.responders]
        self.releases = {service.id: service.releases or [service.release] for service in scenario.services}

    def unique(self) -> None:
        groups: dict[str, Iterable[Any]] = {
            "teams": self.s.teams,
            "services": self.s.services,
            "journeys": self.s.journeys,
            "alerts": self.s.alerts,
            "faults": self.s.faults,
            "findings": self.s.findings,
            "seats": self.s.seats,
            "responders": self.s.responders,
            "stakeholders": self.s.stakeholders,
        }
        shared = {"journeys": "services", "stakeholders": "responders"}
        seen: dict[str, list[str]] = {}
        for group, things in groups.items():
            known = seen.setdefault(shared.get(group, group), [])
            for k, thing in enumerate(things):
                if thing.id in known:
                    message = f"'{thing.id}' is used twice; ids are unique, services and journeys share theirs."
                    self.reporter.error((group, k, "id"), "S210", message)
                known.append(thing.id)

    def topology(self) -> None:
        for k, service in enumerate(self.s.services):
            self._known(("services", k, "team"), service.team, self.teams, "team")
            if service.releases and service.release not in service.releases:
                self._known(("services", k, "release"), service.release, service.releases, "release")
            for c, call in enumerate(service.calls):
                self._known(("services", k, "calls", c, "service"), call.service, self.services, "service")
                if call.service in [other.service for other in service.calls[:c]]:
                    message = f"'{service.id}' calls '{call.service}' twice; write one call with 'per_request'."
                    self.reporter.error(("services", k, "calls", c, "service"), "S228", message)
        for k, journey in enumerate(self.s.journeys):
            self._known(("journeys", k, "entry"), journey.entry, self.services, "service")
            for c, (corner, later) in enumerate(pairwise(journey.customers)):
                if later.at <= corner.at:
                    message = "the corners of a shape follow each other in time; this one does not come later."
                    self.reporter.error(("journeys", k, "customers", c + 1, "at"), "S227", message)
        for k, inject in enumerate(self.s.injects):
            self._known(("injects", k, "deploy"), inject.deploy, self.services, "service")
            if inject.by is not None:
                self._known(("injects", k, "by"), inject.by, self.responders, "responder")
            if not -self.s.history <= inject.at <= self.s.horizon:
                message = "'at' lies outside the drill: it runs from the start of its history to its horizon."
                self.reporter.error(("injects", k, "at"), "S222", message)
        for k, fault in enumerate(self.s.faults):
            release, flag = getattr(fault, "release", None), getattr(fault, "flag", None)
            for lies_in in fault.services():
                if self._known(("faults", k, "service"), lies_in, self.services, "service"):
                    self._known(("faults", k, "release"), release, self._ever(lies_in), "release")
                    self._known(("faults", k, "flag"), flag, self._flags(lies_in), "flag")
                    self._known(("faults", k, "pool"), getattr(fault, "pool", None), self._pools(lies_in), "pool")
            for carrier in fault.journeys():
                self._known(("faults", k, "journey"), carrier, self.journeys, "journey")
        if not self.reporter.problems and self._circle():
            message = "services call each other in a circle; the graph must run one way."
            self.reporter.error(("services",), "S213", message)

    def people(self) -> None:
        for k, person in enumerate(self.s.responders):
            self._known(("responders", k, "team"), person.team, self.teams, "team")
            for n, skill in enumerate(person.skills):
                self._known(("responders", k, "skills", n), skill, self.services, "service")
        for k, holder in enumerate(self.s.stakeholders):
            self._known(("stakeholders", k, "team"), holder.team, self.teams, "team")
            for tone in ("first", "again", "last"):
                self._words(("stakeholders", k, "words"), f"{holder.words}.{tone}")
        for k, team in enumerate(self.s.teams):
            for n, service in enumerate(team.owns):
                self._known(("teams", k, "owns", n), service, self.services, "service")
        for k, seat in enumerate(self.s.seats):
            self._known(("seats", k, "person"), seat.person, self.responders, "responder")

    def telling(self) -> None:
        for k, alert in enumerate(self.s.alerts):
            self._signal(("alerts", k, "signal"), alert.signal)
            self._known(("alerts", k, "pages"), alert.pages, self.teams, "team")
            if alert.runbook:
                self._words(("alerts", k, "runbook"), alert.runbook)
        for k, line in enumerate(self.s.logs):
            self._known(("logs", k, "service"), line.service, self.services, "service")
            self._words(("logs", k, "words"), line.words)
            self._conditions(("logs", k, "when"), line.when)
        for k, rule in enumerate(self.s.tickets):
            self._known(("tickets", k, "journey"), rule.journey, self.journeys, "journey")
            self._words(("tickets", k, "words"), rule.words)
        for service, words in self.s.runbooks.items():
            self._known(("runbooks", service), service, self.services, "service")
            self._words(("runbooks", service), words)
        for k, finding in enumerate(self.s.findings):
            self._known(("findings", k, "about"), finding.about, self.services + self.journeys, "service or journey")
            self._words(("findings", k, "words"), finding.words)
            self._conditions(("findings", k, "when"), finding.when)
        for k, advice in enumerate(self.s.advice):
            self._known(("advice", k, "skill"), advice.skill, self.services, "service")
            self._known(("advice", k, "service"), advice.service, self.services, "service")
            self._words(("advice", k, "words"), advice.words)
            self._conditions(("advice", k, "when"), advice.when)

    def remedies(self) -> None:
        from_name = "There is no remedy"
        for k, finding in enumerate(self.s.findings):
            if finding.suggests is None:
                continue
            remedy = read_remedy(finding.suggests.remedy, dict(finding.suggests.params))
            path: Path = ("findings", k, "suggests", "remedy" if str(remedy).startswith(from_name) else "params")
            if isinstance(remedy, Remedy):
                for name in ("service", "to"):
                    self._known((*path, name), getattr(remedy, name, None), self.services, "service")
                self._known((*path, "journey"), getattr(remedy, "journey", None), self.journeys, "journey")
            else:
                self.reporter.error(path, "S223", remedy, near=REMEDIES)
        for k, advice in enumerate(self.s.advice):
            problem = read_remedy(advice.remedy, {})
            if isinstance(problem, str) and problem.startswith(from_name):
                self.reporter.error(("advice", k, "remedy"), "S223", problem, near=REMEDIES)
        for k, way in enumerate(self.s.clears):
            for n, name in enumerate(way):
                problem = read_remedy(name, {})
                if isinstance(problem, str) and problem.startswith(from_name):
                    self.reporter.error(("clears", k, n), "S223", problem, near=REMEDIES)

    def playing(self) -> None:
        minutes = self.s.horizon / self.s.pace / 60
        if minutes > LONGEST_MINUTES:
            message = f"at this pace the drill takes {minutes:.0f} wall minutes; it may take {LONGEST_MINUTES}."
            self.reporter.error(("pace",), "S221", message)
        if self.s.history % self.s.tick:
            self.reporter.error(("history",), "S226", "'history' must be a whole number of ticks.")
        teams = {person.id: person.team for person in self.s.responders}
        seated = [teams.get(seat.person) for seat in self.s.seats]
        if not any(alert.pages in seated and alert.severity == "page" for alert in self.s.alerts):
            self.reporter.error(
                ("alerts",), "S220", "no alert pages the team of a seat: nobody would call the trainee."
            )
        for k, override in enumerate(self.s.overrides):
            if override.until <= override.since:
                self.reporter.error(("overrides", k, "until"), "S225", "'until' must come after 'since'.")

    def _known(self, path: Path, name: str | None, known: Iterable[str], what: str) -> bool:
        if name is None or name in known:
            return True
        self.reporter.error(path, "S212", f"no {what} is called '{name}'.", near=known, found=name)
        return False

    def _words(self, path: Path, template: str) -> None:
        if template not in self.s.words:
            message = f"there are no words called '{template}' under 'words'."
            self.reporter.error(path, "S216", message, near=self.s.words, found=template)

    def _signal(self, path: Path, signal: str) -> None:
        owner, _, name = signal.partition(".")
        if not self._known(path, owner, self.services + self.journeys, "service or journey"):
            return
        journey = ("success_ratio", "completed_per_min")
        pooled = any(call.pool for service in self.s.services if service.id == owner for call in service.calls)
        hidden = ("active_per_min", "affected_per_min", "revenue_lost_per_min", *journey)
        own = [known for known in SCALES if known not in hidden and (known != "pool_use_ratio" or pooled)]
        self._known(path, name, journey if owner in self.journeys else own, f"signal of {owner}")

    def _conditions(self, path: Path, conditions: list[Any]) -> None:
        for k, condition in enumerate(conditions):
            if condition.signal is not None:
                self._signal((*path, k, "signal"), condition.signal)
            elif self._known((*path, k, "service"), condition.service, self.services, "service"):
                self._known((*path, k, "release"), condition.release, self._ever(condition.service), "release")

    def _ever(self, service: str) -> list[str]:
        return self.releases[service] + [i.release for i in self.s.injects if i.deploy == service]

    def _flags(self, service: str) -> list[str]:
        return next(s.flags for s in self.s.services if s.id == service)

    def _pools(self, service: str) -> list[str]:
        return [call.service for s in self.s.services if s.id == service for call in s.calls if call.pool]

    def _circle(self) -> bool:
        calls = {service.id: [call.service for call in service.calls] for service in self.s.services}
        left = list(self.services)
        while left:
            free = [name for name in left if not any(name in calls[other] for other in left)]
            if not free:
                return True
            left = [name for name in left if name not in free]
        return False

"""The names a scenario gives to its parts, for references to lead to. A list with a lost name may hold any name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from engine.scenario.model import Scenario
from engine.scenario.topology import Call, Service
from engine.signals.metrics import SCALES
from engine.source.salvage import LOST, listed, present, there

OF_JOURNEYS = ("success_ratio", "completed_per_min")
# What only the truth knows, and not the dashboards of the trainee.
OPTIONAL = (
    "pool_use_ratio", "hit_ratio", "client_error_ratio", "connections_ratio", "disk_ratio", "lag_s", "backlog",
    "oldest_s",
)  # fmt: skip
HIDDEN = ("active_per_min", "affected_per_min", "revenue_lost_per_min")


class Names:
    """What is called how in a scenario, parts of which may be lost."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self.services = _ids(scenario.services)
        self.journeys = _ids(scenario.journeys)
        self.teams = _ids(scenario.teams)
        self.responders = _ids(scenario.responders)
        self.people = self.responders + _ids(scenario.stakeholders)
        self.seats = _ids(scenario.seats)
        self.seated = [seat.person for _, seat in present(scenario.seats)]
        self.alerts = _ids(scenario.alerts)
        self.findings = _ids(scenario.findings)
        self.producers = _ids(scenario.producers)
        calls = [call for _, service in present(scenario.services) for _, call in present(service.calls)]
        self.workers = [call.service for call in calls if call.queued is True]
        self.stores = [s.id for _, s in present(scenario.services) if s.standby is not None]
        self.regions = [region for _, s in present(scenario.services) for region in listed(s.regions)]
        self.words = listed(scenario.words)

    def of_kind(self, kind: str, places: list[str]) -> tuple[list[str], str]:
        """What a fault in `places` may need its service, journey or producer to be: the ids, and their name."""
        s = self._scenario
        services = listed(s.services)
        calls = [(each.id, call) for _, each in present(services) for call in listed(each.calls)]
        lost = [LOST for each in services if not there(each)] + [LOST for _, call in calls if not there(call)]
        made = [(caller, call) for caller, call in calls if there(call)]
        if kind == "workers":
            return lost + [call.service for _, call in made if call.queued], "worker (called with 'queued')"
        if kind == "caches":
            return lost + [_holder(caller, call) for caller, call in made if call.cache], "holder of a 'cache'"
        if kind == "limited":
            return _having(services, "limit_rps"), "service with 'limit_rps'"
        if kind == "connected":
            return _having(s.journeys, "connections"), "journey with 'connections'"
        if kind == "replicated":
            return _having(s.services, "standby"), "service with a 'standby'"
        if kind == "disks":
            return _having(s.services, "disk_gib"), "service with a disk ('disk_gib')"
        if kind == "outside":
            return _having(s.producers, "outside"), "producer from 'outside'"
        calling = [p.id if there(p) else LOST for p in listed(s.producers) if not there(p) or p.into in (*places, LOST)]
        return calling, f"producer that calls {' or '.join(places)}"

    def able(self, person: str, about: str) -> bool | None:
        """Whether a responder can work on a service, or on the one where a journey enters; None where it is unsure."""
        entries = [j.entry for _, j in present(self._scenario.journeys) if j.id == about] or [about]
        skills = [name for _, p in present(self._scenario.responders) if p.id == person for name in listed(p.skills)]
        return entries[0] in skills if there(*entries, *skills) else None

    def releases(self, service: str) -> list[str]:
        """The releases a service has had or gets from an inject."""
        own = [name for each in self._called(service) for name in (each.release, *listed(each.releases))]
        injects = listed(self._scenario.injects)
        lost = [LOST for inject in injects if not there(inject) or not there(inject.deploy)]
        return own + lost + [inject.release for inject in injects if there(inject) and inject.deploy == service]

    def flags(self, service: str) -> list[str]:
        """The flags of a service."""
        return [flag for each in self._called(service) for flag in listed(each.flags)]

    def configs(self, service: str) -> list[str]:
        """The configurations a service has had or gets."""
        return [name for each in self._called(service) for name in (each.config, *listed(each.configs))]

    @property
    def aging(self) -> list[str]:
        """The services whose work or copies have an age: workers, and stores with a standby."""
        return [*self.workers, *self.stores]

    def pools(self, service: str) -> list[str]:
        """The services a service keeps a pool of connections to."""
        calls = [call for each in self._called(service) for call in listed(each.calls)]
        lost = [LOST for call in calls if not there(call) or not there(call.pool)]
        return lost + [call.service for call in calls if there(call) and there(call.pool) and call.pool]

    def callees(self, service: str) -> list[str]:
        """The services a service calls."""
        return [call.service if there(call) else LOST for s in self._called(service) for call in listed(s.calls)]

    def signals(self, owner: str) -> list[str]:
        """The signals of a service or journey."""
        own = [name for name in SCALES if name not in OF_JOURNEYS and name not in HIDDEN and name not in OPTIONAL]
        own += [name for each in self._called(owner) for name in self._optional(each)]
        return (own if owner in self.services else []) + (list(OF_JOURNEYS) if owner in self.journeys else [])

    def _optional(self, service: Service) -> list[str]:
        """What a service has by what it is made of; what is lost of it may have been anything."""
        calls = [call for call in listed(service.calls) if there(call)]
        whole = len(calls) == len(listed(service.calls))
        has = {
            "pool_use_ratio": not whole or any(call.pool is not None for call in calls),
            "hit_ratio": not whole or any(call.cache is not None for call in calls),
            "client_error_ratio": service.limit_rps is not None,
            "connections_ratio": service.max_connections is not None,
            "disk_ratio": service.disk_gib is not None,
            "lag_s": service.standby is not None,
        }
        worker = [service.id in self.workers]
        return [name for name, there_is in has.items() if there_is] + ["backlog", "oldest_s"] * any(worker)

    def circle(self) -> bool:
        """Whether services call each other in a circle; not looked for while two services share an id."""
        calls = {service.id: _called_by(service) for _, service in present(self._scenario.services)}
        left = [name for name in self.services if there(name)]
        if len(left) != len(dict.fromkeys(left)):
            return False
        while left:
            free = [name for name in left if not any(name in calls[other] for other in left)]
            if not free:
                return True
            left = [name for name in left if name not in free]
        return False

    def _called(self, service: str) -> Iterator[Service]:
        return (each for _, each in present(self._scenario.services) if each.id == service)


def _ids(things: Iterable[Any]) -> list[str]:
    return [thing.id if there(thing) else LOST for thing in listed(things)]


def _holder(caller: str, call: Call) -> str:
    """Where the cache of a call lives."""
    return LOST if call.cache is None or not there(call.cache) else call.cache.held_in or caller


def _having(parts: Iterable[Any], field: str) -> list[str]:
    """The ids of the parts that have this field; what is lost may have anything."""
    return [part.id if there(part) else LOST for part in listed(parts) if not there(part) or getattr(part, field)]


def _called_by(service: Service) -> list[str]:
    return [call.service for _, call in present(service.calls)]

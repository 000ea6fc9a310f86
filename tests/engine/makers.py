"""What the engine's tests share: the shipped scenario, short ways to play it, and small scenarios built by code."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from engine.drill import Command, Drill, run
from engine.scenario import Scenario, load_scenario
from engine.source.durations import CANONICAL
from engine.trace import Event, Trace
from engine.trainees.plan import Plan, load_plan
from engine.trainees.play import play
from scoring.language.messages import read_message

ROOT = Path(__file__).resolve().parent.parent.parent
SEED = 1
Act = tuple[int, str, dict[str, Any]]

ROLL_BACK = {"remedy": "roll_back", "params": {"service": "payments", "release": "4.11.2"}}
RETRIES_OFF = {"remedy": "turn_retries_off", "params": {"journey": "paying"}}
FLAG_OFF = {"remedy": "switch_flag_off", "params": {"service": "payments", "flag": "instant-capture"}}


def let_in(percent: int) -> dict[str, Any]:
    """The arguments that let this share of customers into checkout."""
    return {"remedy": "shed_load", "params": {"service": "checkout", "keep_percent": percent}}


def on(remedy: str, service: str, **params: Any) -> dict[str, Any]:
    """The arguments of a remedy on a service."""
    return {"remedy": remedy, "params": {"service": service, **params}}


@cache
def shop_text() -> str:
    """The shipped scenario as it stands in its file."""
    return (ROOT / "scenarios" / "checkout-release.yaml").read_text("utf-8")


@cache
def shop() -> Scenario:
    """The shipped scenario."""
    scenario, problems = load_scenario(shop_text(), "checkout-release.yaml")
    assert scenario is not None and not problems, problems
    return scenario


@cache
def everything() -> Scenario:
    """The shipped scenario with every part a remedy can act on: regions, a fallback, configurations, a standby."""
    data = shop().canonical()
    parts = {service["id"]: service for service in data["services"]}
    parts["storefront"]["regions"] = ["north", "south"]
    parts["catalog"] |= {"config": "c2", "configs": ["c1", "c2"], "limit_rps": 2000}
    parts["orders-db"] |= {"standby": {"lag_s": 1}, "disk_gib": 500, "disk_used_gib": 200, "max_connections": 4000}
    parts["card-gateway"] |= {"external": True, "fallback": "second-gateway"}
    other = {"id": "second-gateway", "fallback": None, "name": "Second gateway"}
    data["services"].append(parts["card-gateway"] | other)
    return Scenario.model_validate(data, context=CANONICAL)


@cache
def shop_plan() -> Plan:
    """The textbook plan of the shipped scenario."""
    text = (ROOT / "scenarios" / "checkout-release.textbook.yaml").read_text("utf-8")
    plan, problems = load_plan(text, "checkout-release.textbook.yaml")
    assert plan is not None and not problems, problems
    return plan


def read(kind: str, args: dict[str, Any], start: str, now: int) -> dict[str, Any] | None:
    """What the shell reads from a text, as far as the engine reacts to it: a better reader moves no golden story."""
    if kind not in ("post", "answer"):
        return None
    reads = read_message(args["text"], args.get("form", "update"), start, now)
    return {key: reads[key] for key in ("impact", "next_update_at", "stage")}


@cache
def played(trainee: str, seed: int = SEED) -> tuple[list[Command], Trace]:
    """The commands and the trace of a scripted trainee in the shipped scenario; nobody may change them."""
    return play(shop(), trainee, seed, shop_plan(), read)


class Game:
    """A drill played by hand in a test: `act` gives the next command of the first seat."""

    def __init__(self, scenario: Scenario | None = None, seed: int = SEED) -> None:
        self.drill = Drill(scenario or shop(), seed)
        self.given: list[Command] = []

    def act(self, kind: str, reads: dict[str, Any] | None = None, by: str | None = None, **args: Any) -> Event:
        """Give a command now; its event must not be a refusal."""
        event = self.attempt(kind, args, reads, by)
        assert event.kind == kind, event.data["reason"]
        return event

    def attempt(
        self, kind: str, args: dict[str, Any], reads: dict[str, Any] | None = None, by: str | None = None
    ) -> Event:
        """Give a command now, refused or not."""
        seat = by or self.drill.scenario.seats[0].id
        self.given.append(Command(len(self.given) + 1, self.drill.now, seat, kind, args, reads))
        return self.drill.submit(self.given[-1])

    def to(self, at: int) -> Game:
        """Let time pass until `at`."""
        self.drill.advance(at)
        return self

    def until(self, kind: str, **data: Any) -> Event:
        """Let time pass until there is such an event."""
        since = len(self.drill.journal.events)
        while not self.drill.ended and self.drill.now < self.drill.scenario.horizon:
            self.drill.advance(self.drill.now + 5)
            for event in self.drill.journal.events[since:]:
                if event.kind == kind and all(event.data.get(key) == value for key, value in data.items()):
                    return event
        raise AssertionError(f"no {kind} with {data}")

    def events(self, *kinds: str) -> list[Event]:
        """The events of these kinds so far."""
        return self.drill.trace().of(*kinds)

    def said(self, after: Event) -> list[str]:
        """The templates of what people said because of an event."""
        return [e.data["words"]["template"] for e in self.events("message") if e.cause == after.n]


def commands(*acts: Act) -> list[Command]:
    """Commands of the shop's seat from (at, kind, args)."""
    return [Command(k + 1, at, "lead", kind, args) for k, (at, kind, args) in enumerate(acts)]


def after(*acts: Act, scenario: Scenario | None = None, until: int | None = None) -> Trace:
    """The trace of the shop with these acts: (at, kind, args)."""
    return run(scenario or shop(), SEED, commands(*acts), until)


def share(trace: Trace, at: int, journey: str = "paying") -> float:
    """The true share of a journey's active customers that was affected at an instant."""
    affected, active = (trace.truth.at(f"{journey}.{name}_per_min", at) for name in ("affected", "active"))
    return (affected or 0.0) / (active or 1.0)


def small(**changes: Any) -> Scenario:
    """A scenario of one shop door, one service behind it and a store, with two people; `changes` replace its parts."""
    data: dict[str, Any] = {
        "id": "small",
        "version": 1,
        "title": "Small",
        "summary": "A small system.",
        "briefing": "You are on call.",
        "objectives": ["Keep it running."],
        "inspired_by": "Nothing in particular.",
        "story": ["It went wrong, and then it was put right."],
        "difficulty": "easy",
        "start": "2026-03-06T17:40:00+01:00",
        "history": 300,
        "horizon": 1800,
        "pace": 2,
        "ending": "resolved",
        "severities": ["SEV2"],
        "currency": "EUR",
        "teams": [{"id": "ops", "name": "Operations", "owns": ["door", "work", "store"]}],
        "responders": [
            {"id": "sam", "name": "Sam Seat", "title": "Engineer", "team": "ops", "level": "L1", "on_call": "now",
             "skills": ["door", "work", "store"]},
            {"id": "kim", "name": "Kim Kent", "title": "Engineer", "team": "ops", "level": "L2",
             "on_call": "secondary", "skills": ["door", "work", "store"], "answers": {"within": [30, 60]}},
        ],
        "seats": [{"id": "seat", "person": "sam"}],
        "services": [
            {"id": "door", "name": "Door", "team": "ops", "replicas": 4, "capacity_rps": 20, "base_ms": 20,
             "calls": [{"service": "work", "timeout_ms": 2000, "retries": 1}]},
            {"id": "work", "name": "Work", "team": "ops", "replicas": 4, "capacity_rps": 20, "base_ms": 30,
             "release": "2", "releases": ["1", "2"], "flags": ["fast"], "regions": ["north", "south"],
             "calls": [{"service": "store", "timeout_ms": 1000, "writes": 0.3,
                        "pool": {"size": 20, "acquire_ms": 1000}}]},
            {"id": "store", "name": "Store", "team": "ops", "replicas": 1, "capacity_rps": 60, "base_ms": 10,
             "scalable": False, "standby": {"lag_s": 1}, "disk_gib": 50, "disk_used_gib": 40},
        ],
        "journeys": [
            {"id": "buying", "name": "Buying", "class": "critical", "entry": "door", "value": 1000,
             "customers": [{"at": 0, "per_min": 1800}]},
        ],
        "alerts": [{"id": "failing", "title": "Buying fails", "signal": "buying.success_ratio", "below": 0.9,
                    "for": 60, "pages": "ops"}],
    }  # fmt: skip
    return Scenario.model_validate(data | changes, context=CANONICAL)

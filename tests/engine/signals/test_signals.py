"""Signals follow the world: metrics with a scrape delay, alerts with `for`, tickets after impact, logs in groups."""

from typing import Any

import pytest

from engine.drill import run
from engine.scenario import Scenario
from engine.trace import Trace
from tests.engine.makers import SEED, Game, after, let_in, shop, small


def test_an_alert_fires_when_its_signal_was_past_for_long_enough(idle: Trace) -> None:
    rules = {rule.id: rule for rule in shop().alerts}
    fired = idle.of("alert_fired")
    assert fired
    for event in fired:
        rule = rules[event.data["alert"]]
        scraped = [idle.visible(rule.signal, t) for t in range(event.at - rule.hold, event.at + 1, 10)]
        past = [value > rule.above if rule.above is not None else value < rule.below for value in scraped if value]
        assert all(past)
        assert event.data["value"] == round(idle.visible(rule.signal, event.at), 4)
        assert event.at >= 0


def test_an_alert_clears_when_its_signal_has_been_back(textbook: tuple[Any, Trace]) -> None:
    trace = textbook[1]
    firing: list[str] = []
    for event in trace.of("alert_fired", "alert_cleared"):
        alert = event.data["alert"]
        assert (event.kind == "alert_cleared") == (alert in firing)
        firing.remove(alert) if alert in firing else firing.append(alert)
    assert "payments-errors" not in firing and "orders-db-saturated" not in firing
    cleared = trace.of("alert_cleared")[0]
    assert trace.events[cleared.cause or 0].data["alert"] == cleared.data["alert"]


def test_a_sample_is_seen_after_the_scrape_delay(idle: Trace) -> None:
    name = "checkout.error_ratio"
    instants = range(0, 1200, 5)
    assert all(idle.visible(name, t) == idle.metrics.at(name, t - 15) for t in instants)
    assert idle.visible(name, -2700) is None


def test_noise_stays_within_three_per_cent(idle: Trace) -> None:
    seen = [value for _, value in idle.metrics.series("browsing.completed_per_min", -600, 0)]
    demand = idle.truth.at("browsing.active_per_min", -300) or 0.0
    assert all(abs(value / (3 * demand) - 1) < 0.05 or abs(value / demand - 1) < 0.05 for value in seen)
    assert len(set(seen)) > 10


def test_deployments_stand_in_the_change_history(idle: Trace) -> None:
    rows = [(e.at, e.by, e.data["service"], e.data["release"]) for e in idle.of("deployed")]
    assert rows == [(-2580, "wei", "catalog", "2026.9.1"), (-2220, "tomas", "payments", "4.12.0")]
    assert idle.of("deployed")[1].data["previous"] == "4.11.2"


def test_causes_are_hidden_and_consequences_are_seen(idle: Trace) -> None:
    hidden = {event.kind for event in idle.events if "lead" not in event.seen_by}
    seen = {event.kind for event in idle.events if "lead" in event.seen_by}
    assert hidden == {"header", "fault_started", "impact_started"}
    assert {"deployed", "alert_fired", "paged", "log", "tickets", "pressed"} <= seen


def test_impact_starts_and_ends_with_what_customers_feel() -> None:
    trace = after((120, "do", let_in(50)), (300, "do", let_in(100)), until=900, scenario=_healthy())
    started, ended = trace.of("impact_started")[0], trace.of("impact_ended")[0]
    shed, lifted = trace.of("remedy_done")
    assert shed.at < started.at <= shed.at + 20 and started.data["journeys"] == ["paying"]
    assert lifted.at < ended.data["since"] <= lifted.at + 20 and ended.at == ended.data["since"] + 60


def _healthy() -> Scenario:
    return shop().model_copy(update={"faults": [], "injects": []})


def test_a_process_over_its_memory_is_killed_and_says_so() -> None:
    services = [service.model_dump(by_alias=True) for service in small().services]
    services[1] |= {"memory_limit_mib": 513, "request_mib": 5}
    trace = run(small(services=services), SEED, [], 600)
    killed = [e for e in trace.of("log") if e.data["words"]["template"] == "log.killed"]
    assert killed and killed[0].data["service"] == "work"


def test_what_only_the_truth_knows_shows_outside_alone() -> None:
    """Half the customers are harmed and every request succeeds: nothing on dashboards, in alerts or logs moves."""
    check = {"id": "probe", "title": "Outside", "journey": "buying", "from": "Oslo", "pages": "ops"}
    line = {"service": "work", "level": "info", "when": [], "words": "x"}
    scenario = small(checks=[check], tickets=[{"journey": "buying", "words": "x"}], logs=[line], words={"x": ["x"]})
    calm, harmed = Game(scenario), Game(scenario)
    tick = harmed.drill.world.tick

    def harm(now: int) -> Any:
        rows = tick(now)
        impacts = harmed.drill.world.impacts
        harmed.drill.world.impacts = [i._replace(affected_per_min=i.active_per_min / 2) for i in impacts]
        return rows

    harmed.drill.world.tick = harm  # type: ignore[method-assign]
    traces = [game.to(900).drill.trace() for game in (calm, harmed)]
    assert traces[0].metrics.values == traces[1].metrics.values
    inside = ("alert_fired", "alert_cleared", "log", "changed", "deployed")
    assert [e.data for e in traces[0].of(*inside)] == [e.data for e in traces[1].of(*inside)]
    assert not traces[0].of("check_failed", "tickets")
    assert traces[1].of("check_failed") and traces[1].of("tickets")


def test_the_truth_is_no_signal(idle: Trace) -> None:
    game = Game(small())
    for name in game.drill.world.metrics.truth.names():
        with pytest.raises(KeyError):
            game.drill.world.signal(name)
        with pytest.raises(KeyError):
            idle.visible(name, 0)

"""The language of what the tools tell: every mistake at its place, and who can call the trainee."""

from __future__ import annotations

import json
from typing import Any

import pytest

from engine.scenario import Scenario, load_scenario
from engine.source.durations import CANONICAL
from tests.engine.makers import shop_text, small

CHECK = "{id: probe, title: Paying, journey: paying, from: Oslo, every: 1m, pages: platform, fails_after: 3}"
GOOD = f"""
checks:
  - {CHECK}
telemetry:
  - {{services: [payments], journeys: [paying], since: 5m, until: 20m, mode: late, by: 3m}}
  - {{services: [orders-db], mode: gap}}
"""
ALERT = "for: 90s, pages: platform, runbook: runbook.checkout}"
LINE = "{service: payments, level: warn,"
TICKETS = "{journey: paying, share: 0.012,"
INJECT = '- {at: -43m, deploy: catalog, release: "2026.9.1", by: wei}'
# The shop's own telemetry makes room for that of GOOD.
OWN = "telemetry:\n  - {signals: [payments.pool_use_ratio], mode: gap}\n  - {services: [card-gateway], mode: gap}\n"
# What is replaced in the shop with GOOD at its end, by what, at which mark the problem stands, and what is said.
BROKEN: dict[str, tuple[str, str, str, str]] = {
    "a check of nothing": ("journey: paying, from", "journey: @buying, from", "S212", "no journey is called 'buying'."),
    "a check that pages nobody": ("from: Oslo, every: 1m, pages: platform", "from: Oslo, every: 1m, pages: @platforms",
                                  "S212", "Did you mean 'platform'?"),
    "a check without a place": (" from: Oslo,", "", "S011", "'from' is missing"),
    "a check named like an alert": ("{id: probe,", "{id: @checkout-slow,", "S210", "'checkout-slow' is used twice"),
    "a check that never stops": ("every: 1m", "every: @5s", "S012", "at least 10s"),
    "a check that fails after nothing": ("fails_after: 3", "fails_after: @0", "S012", "must be"),
    "telemetry of a service that is none": ("services: [payments], j", "services: [@paiments], j", "S212",
                                            "Did you mean 'payments'?"),
    "telemetry of a journey that is none": ("journeys: [paying], s", "journeys: [@praying], s", "S212",
                                            "Did you mean 'paying'?"),
    "telemetry of a signal that is none": ("services: [payments], j", "signals: [@payments.pool_used_ratio], j", "S212",
                                           "Did you mean 'pool_use_ratio'?"),
    "telemetry of nothing": ("- {services: [orders-db], mode", "- @{mode", "S241", "names the 'services'"),
    "a gap by so much": ("- {services: [orders-db], mode: gap", "- @{services: [orders-db], by: 1m, mode: gap",
                         "S242", "it goes with 'late' and 'sampled'"),
    "late by nothing": ("- {services: [payments], journeys: [paying], since: 5m, until: 20m, mode: late, by: 3m}",
                        "- @{services: [payments], mode: late}", "S242", "it goes with 'late' and 'sampled'"),
    "telemetry that ends before it begins": ("- {services: [payments], journeys: [paying], since: 5m, until: 20m",
                                             "- @{services: [payments], journeys: [paying], since: 5m, until: 5m",
                                             "S243", "must come after its 'since'"),
    "an unknown mode": ("mode: gap", "mode: @gaps", "S012", "Did you mean 'gap'?"),
    "a silence that ends before it begins": (ALERT, "muted: @{since: 5m, until: 1m, because: x}, " + ALERT, "S240",
                                             "must come after its 'since'"),
    "a silence without a reason": (ALERT, "muted: {until: 1m}, " + ALERT, "S011", "'because' is missing"),
    "a rule that does what in a gap": (ALERT, "on_gap: @page, " + ALERT, "S012", "'hold' or 'fire'"),
    "clearing before it is back": (ALERT, "clear_for: @-1s, " + ALERT, "S012", "at least 0s"),
    "a line with two rates": ("- " + LINE, "- @" + LINE + " per_request: 1,", "S248", "'per_min' or 'per_request'"),
    "tickets that call nobody": ("- " + TICKETS, "- @" + TICKETS + " pages_after: 3,", "S244", "both 'pages' and"),
    "tickets that call after nothing": ("- " + TICKETS, "- @" + TICKETS + " pages: platform,", "S244", "both 'pages'"),
    "tickets that call an unknown team": (TICKETS, TICKETS + " pages_after: 3, pages: @platforms,", "S212",
                                          "Did you mean 'platform'?"),
    "an alert named like a call of support": (
        TICKETS, "{journey: paying, pages_after: 3, pages: @platform, words: ticket.checkout}\n  - " + TICKETS
        + " pages_after: 3, pages: platform,", "S210", "'tickets-paying', the id under which support calls"),
    "an inject of two changes": (INJECT, '- @{at: -43m, deploy: catalog, release: "2", config: c1}', "S245",
                                 "an inject is one change"),
    "an inject of no change": (INJECT, "- @{at: -43m, service: catalog}", "S245", "an inject is one change"),
    "a flag turned nowhere": (INJECT, "- @{at: -43m, service: payments, flag: instant-capture}", "S245", "one change"),
    "a flag that is none": (INJECT, "- {at: -43m, service: payments, flag: @instant, turned: off}", "S212",
                            "no flag is called 'instant'."),
    "a clear sign in no words": ("{words: log.pool-empty, diag", "{words: @log.pool-emptied, diag", "S212",
                                 "no log line, message, ticket or finding with words that is called"),
    "a clear sign in words of advice": ("{words: log.pool-empty, diag", "{words: @advice.more-callers, diag", "S212",
                                        "'advice.more-callers'"),
    "a clear sign before no diagnosis": ("diagnosis: leak}", "diagnosis: @leaks}", "S212", "Did you mean 'leak'?"),
    "a change of a service that is none": (INJECT, "- {at: -43m, service: @catalogue, replicas: 3}", "S212",
                                           "Did you mean 'catalog'?"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_every_mistake_is_told_at_its_place(name: str) -> None:
    old, new, code, said = BROKEN[name]
    text = shop_text().replace(OWN, "") + GOOD
    assert old in text and "@" not in text
    text = text.replace(old, new, 1)
    at = text.find("@")
    place = (text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)) if at >= 0 else None
    scenario, problems = load_scenario(text.replace("@", "", 1), "x.yaml")
    assert scenario is None
    found = [problem for problem in problems if problem.code == code and said in problem.message]
    assert found, [str(problem) for problem in problems]
    if place is not None and name != "an alert named like a call of support":
        assert (found[0].line, found[0].column) == place


def test_what_is_right_is_read_and_reads_back() -> None:
    text = shop_text().replace(OWN, "") + GOOD
    more = "clear_for: 5m, group: shop, on_gap: fire, muted: {until: 0s, because: Noisy.}, "
    text = text.replace(ALERT, more + ALERT)
    text = text.replace(TICKETS, TICKETS + " pages: platform, pages_after: 12,", 1)
    for inject in ("service: payments, flag: instant-capture, turned: on", "service: catalog, replicas: 9",
                   "service: catalog, config: c-1"):  # fmt: skip
        text = text.replace(INJECT, INJECT + f"\n  - {{at: -42m, {inject}}}")
    scenario, problems = load_scenario(text, "x")
    assert scenario is not None and not problems
    again = Scenario.model_validate(json.loads(json.dumps(scenario.canonical())), context=CANONICAL)
    assert again == scenario and again.digest == scenario.digest
    assert (scenario.checks[0].place, scenario.checks[0].every) == ("Oslo", 60)
    assert scenario.telemetry[0].by == 180 and scenario.telemetry[1].until is None


ALERTS = [{"id": "a", "title": "A", "signal": "buying.success_ratio", "below": 0.9, "for": 60}]
CHECKS = [{"id": "c", "title": "C", "journey": "buying", "from": "Oslo"}]
REPORTS = [{"journey": "buying", "words": "x"}]
TEAMS = [{"id": "ops", "name": "Ops"}, {"id": "other", "name": "Other"}]


@pytest.mark.parametrize(
    ("called", "parts"),
    [
        (True, {"alerts": [ALERTS[0] | {"pages": "ops"}]}),
        (True, {"checks": [CHECKS[0] | {"pages": "ops"}]}),
        (True, {"tickets": [REPORTS[0] | {"pages": "ops", "pages_after": 5}]}),
        (False, {}),
        (False, {"alerts": ALERTS, "checks": CHECKS, "tickets": REPORTS}),
        (False, {"alerts": [ALERTS[0] | {"pages": "other"}], "checks": [CHECKS[0] | {"pages": "other"}],
                 "tickets": [REPORTS[0] | {"pages": "other", "pages_after": 5}]}),
        (False, {"alerts": [ALERTS[0] | {"pages": "ops", "severity": "ticket"}],
                 "checks": [CHECKS[0] | {"pages": "ops", "severity": "ticket"}]}),
        (True, {"alerts": [ALERTS[0] | {"pages": "other"}], "checks": [CHECKS[0] | {"pages": "ops"}]}),
    ],
)  # fmt: skip
def test_an_alert_a_check_or_tickets_start_a_drill(called: bool, parts: dict[str, Any]) -> None:
    """A scenario in which nothing would ever call the seat is refused; anything that calls is enough."""
    data = small(**({"alerts": []} | parts | {"teams": TEAMS, "words": {"x": ["x"]}})).canonical()
    scenario, problems = load_scenario(_written(data), "x")
    assert [problem.code for problem in problems] == ([] if called else ["S220"])
    assert (scenario is not None) == called


def _written(data: Any, key: str = "") -> str:
    """Canonical data as a file: JSON is YAML, but durations say their unit."""
    if isinstance(data, dict):
        return "{" + ", ".join(f"{json.dumps(k)}: {_written(v, k)}" for k, v in data.items() if v is not None) + "}"
    if isinstance(data, list):
        return "[" + ", ".join(_written(part, key) for part in data) + "]"
    return f"{data}s" if key in DURATIONS and data is not None else json.dumps(data)


DURATIONS = ("at", "history", "horizon", "tick", "scrape_delay", "page_timeout", "within", "for", "every", "patience",
             "repeat", "since", "until", "by", "clear_for")  # fmt: skip

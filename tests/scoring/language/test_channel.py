"""What is typed in the incident channel becomes the command a colleague would take it for."""

from __future__ import annotations

from typing import Any

import pytest

from scoring.language.channel import understand
from tests.scoring.language.agreement import cases

PEOPLE = [
    {"id": "robin", "name": "Robin Vale", "team": "platform", "skills": []},
    {"id": "priya", "name": "Priya Shah", "team": "payments", "skills": ["payments"]},
    {"id": "tomas", "name": "Tomas Berg", "team": "checkout", "skills": ["checkout"]},
    {"id": "marta", "name": "Marta Lind", "team": "database", "skills": ["database"]},
    {"id": "jonas", "name": "Jonas Weber", "team": "platform", "skills": ["gateway"]},
    {"id": "ana", "name": "Ana Reyes", "team": "support", "skills": []},
    {"id": "lena", "name": "Lena Fox", "team": "platform", "skills": ["gateway"]},
]
SERVICES = [
    {"id": "payments", "name": "Payments", "aliases": ["pool", "payment client"]},
    {"id": "checkout", "name": "Checkout"},
    {"id": "database", "name": "Orders database", "aliases": ["db"]},
    {"id": "gateway", "name": "Gateway"},
]
JOURNEYS = [{"id": "buy", "name": "Buying"}, {"id": "browse", "name": "Browsing"}]
REMEDIES = [
    {"remedy": remedy, "params": {"service": service}, "label": f"{remedy} {service}"}
    for remedy in ("roll_back", "restart", "scale_out", "shed_load", "retries_off")
    for service in ("payments", "checkout", "database")
]
FIRST = cases("channel")
ROLES = ["commander", "tech_lead", "scribe", "communications"]


def top(text: str) -> tuple[str | None, dict[str, Any]]:
    found = understand(text, PEOPLE, SERVICES, JOURNEYS, ROLES, REMEDIES)
    assert [entry["confidence"] for entry in found] == sorted((entry["confidence"] for entry in found), reverse=True)
    assert all(0 < entry["confidence"] <= 1 and entry["because"] for entry in found)
    return (found[0]["kind"], found[0]["args"]) if found else (None, {})


def agrees(case: dict[str, Any]) -> bool:
    kind, args = top(case["text"])
    return kind == case["kind"] and all(args.get(name) == value for name, value in case["args"].items())


@pytest.mark.parametrize("case", [*FIRST[0::2], *cases("channel_more")], ids=lambda case: case["text"])
def test_sentence(case: dict[str, Any]) -> None:
    assert agrees(case), top(case["text"])


def test_agreement_on_the_untouched_half() -> None:
    untouched = FIRST[1::2]
    assert sum(agrees(case) for case in untouched) >= 0.9 * len(untouched)


@pytest.mark.parametrize(
    "text",
    [
        "don't roll back payments, Tomas",
        "Tomas, please do not restart checkout",
        "no rollback of payments for now please, Tomas",
        "we will not turn retries off on checkout",
        "hold off with the rollback, Tomas",
        "Tomas don't you dare restart payments",
        "I won't restart payments myself",
        "nobody should restart the database",
        "let's not shed load on the database yet",
        "before we roll back payments I want the graph",
    ],
)
def test_a_negated_remedy_is_never_offered(text: str) -> None:
    assert top(text)[0] not in ("authorise", "do", "propose")


def test_a_remedy_the_scenario_does_not_offer_is_not_made_up() -> None:
    found = understand("Tomas, roll back payments", PEOPLE, SERVICES, JOURNEYS, ROLES, [])
    assert all(entry["kind"] != "authorise" for entry in found)


@pytest.mark.parametrize("unit", ["a", " ", "roll back ", "@priya ", "not ", "(", "18:20 "])
def test_hostile_text_is_understood_or_left(unit: str) -> None:
    found = understand((unit * 65536)[:65536], PEOPLE, SERVICES, JOURNEYS, ROLES, REMEDIES)
    assert all(entry["kind"] in ("ask", "authorise", "propose", "do") for entry in found)


@pytest.mark.parametrize(
    ("text", "kind", "args"),
    [
        ("put the permanent fix into the backlog, Priya owns it, within 5 days", "schedule_fix",
         {"owner": "priya", "within_days": 5}),
        ("schedule the fix for next week, owner Tomas", "schedule_fix", {"owner": "tomas", "within_days": 7}),
        ("the real fix goes into the sprint, Marta", "schedule_fix", {"owner": "marta"}),
        ("Ana, do you take command?", "ask_command", {"person": "ana"}),
        ("do you want to take over command, Ana?", "ask_command", {"person": "ana"}),
        ("Ana, are you taking command now?", "ask_command", {"person": "ana"}),
    ],
)  # fmt: skip
def test_a_command_is_understood_once_the_vocabulary_has_it(
    text: str, kind: str, args: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scoring.language.channel.COMMANDS", {})
    assert top(text) == (None, {})
    monkeypatch.setattr("scoring.language.channel.COMMANDS", {kind: None})
    assert top(text) == (kind, args)

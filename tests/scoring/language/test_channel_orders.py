"""Orders typed in the channel of an incident with teams that own services, flags, and doors that let in a share."""

from __future__ import annotations

from typing import Any

import pytest

from scoring.language.channel import understand
from tests.scoring.language.agreement import cases

PEOPLE = [
    {"id": "noor", "name": "Noor Haddad", "team": "platform", "skills": ["storefront", "checkout"], "here": True},
    {"id": "tomas", "name": "Tomás Rey", "team": "payments", "skills": ["payments", "card-gateway"], "here": False},
    {"id": "ines", "name": "Inês Duarte", "team": "payments", "skills": ["checkout", "payments", "card-gateway"],
     "here": True},
    {"id": "marta", "name": "Marta Kowalska", "team": "ordering", "skills": ["checkout", "storefront"]},
    {"id": "helena", "name": "Helena Brandt", "team": "platform", "skills": [], "here": True},
    {"id": "priya", "name": "Priya Raman", "team": "data", "skills": ["orders-db"]},
]  # fmt: skip
SERVICES = [
    {"id": "storefront", "name": "Storefront", "team": "platform", "aliases": ["web"]},
    {"id": "checkout", "name": "Checkout", "team": "ordering"},
    {"id": "payments", "name": "Payments", "team": "payments", "aliases": ["payment"]},
    {"id": "accounts", "name": "Accounts", "team": "platform", "aliases": ["login"]},
    {"id": "orders-db", "name": "Orders database", "team": "data", "aliases": ["database", "db"]},
    {"id": "card-gateway", "name": "Card gateway", "team": "payments", "aliases": ["provider"]},
]
JOURNEYS = [
    {"id": "paying", "name": "Paying for a basket", "entry": "checkout", "aliases": ["checkout"]},
    {"id": "browsing", "name": "Browsing", "entry": "storefront"},
]
# Accounts lets in half of its customers already: only there is 100 on offer, and 50 is not.
SHARES = {"storefront": (25, 50, 75), "checkout": (25, 50, 75), "accounts": (25, 75, 100)}
OFFERS: list[tuple[str, dict[str, Any]]] = [
    *(("restart", {"service": row["id"], "how": how}) for row in SERVICES for how in ("rolling", "all")),
    ("roll_back", {"service": "payments", "release": "4.11.2"}),
    *(("scale_out", {"service": service}) for service in ("storefront", "checkout")),
    *(("shed_load", {"service": service, "keep_percent": keep}) for service, keeps in SHARES.items() for keep in keeps),
    ("switch_flag_off", {"service": "payments", "flag": "instant-capture"}),
    ("switch_flag_off", {"service": "checkout", "flag": "one-click"}),
    *(("turn_retries_off", {"journey": row["id"]}) for row in JOURNEYS),
]
REMEDIES = [{"remedy": remedy, "params": params, "label": f"{remedy} {params}"} for remedy, params in OFFERS]


def top(text: str, people: list[dict[str, Any]] = PEOPLE) -> tuple[str | None, dict[str, Any]]:
    found = understand(text, people, SERVICES, JOURNEYS, remedies=REMEDIES)
    if not found:
        return None, {}
    args = found[0]["args"]
    return found[0]["kind"], {**args, **args.get("params", {})}


@pytest.mark.parametrize("case", cases("channel_orders"), ids=lambda case: case["text"])
def test_order(case: dict[str, Any]) -> None:
    kind, args = top(case["text"])
    assert (kind, {name: args.get(name) for name in case["args"]}) == (case["kind"], case["args"])


def test_without_anybody_here_the_team_that_owns_it_is_asked_first() -> None:
    away = [{**row, "here": False} for row in PEOPLE]
    assert top("can someone look at payments", away)[1]["person"] == "tomas"
    assert top("can someone look at checkout", away)[1]["person"] == "marta"


def test_nobody_is_made_up_for_a_service_nobody_knows() -> None:
    kind, args = top("can someone look at accounts")
    assert (kind, args.get("about"), args.get("person")) == ("ask", "accounts", None)


@pytest.mark.parametrize("unit", [" and page ", ", restart ", "let in a ", "a, ", "turn off ", "shed 5 to ", "post "])
def test_hostile_text_is_no_order_to_a_person(unit: str) -> None:
    found = understand((unit * 65536)[:65536], PEOPLE, SERVICES, JOURNEYS, remedies=REMEDIES)
    assert all("person" not in entry["args"] for entry in found)

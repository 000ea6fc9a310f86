"""The way back from a remedy, as people say it: it is never mistaken for the remedy itself, nor the other way round."""

from __future__ import annotations

from typing import Any

import pytest

from engine.catalogue import REMEDIES, read_remedy
from scoring.language.channel import understand
from scoring.language.vocabulary.remedy_words import BACK

PEOPLE = [{"id": "ada", "name": "Ada Berg", "team": "core", "skills": ["ledger"], "here": True}]
SERVICES = [
    {"id": "ledger", "name": "Ledger", "team": "core"},
    {"id": "cards", "name": "Cards", "team": "cards"},
    {"id": "edge", "name": "Edge"},
    {"id": "limits", "name": "Limits"},
    {"id": "ledger-db", "name": "Ledger database"},
    {"id": "rates-cache", "name": "Rates cache"},
    {"id": "rates-feed", "name": "Rates feed"},
]
JOURNEYS = [{"id": "transfers", "name": "Sending money", "entry": "edge"}]
FORTH: dict[str, dict[str, Any]] = {
    "block_source": {"producer": "scraper"},
    "bypass_cache": {"service": "ledger", "to": "rates-cache"},
    "lift_limit": {"service": "edge"},
    "pause_producer": {"producer": "statement-job"},
    "pin_config": {"service": "limits", "config": "c41"},
    "roll_back": {"service": "cards", "release": "7.3.1"},
    "scale_out": {"service": "ledger"},
    "serve_static_page": {"service": "edge"},
    "stop_writes": {"service": "ledger-db"},
    "switch_flag_off": {"service": "ledger", "flag": "round-up"},
    "switch_provider": {"service": "rates-feed"},
    "turn_retries_off": {"journey": "transfers"},
}
LATER: dict[str, dict[str, Any]] = {
    "roll_back": {"service": "cards", "release": "7.4.0"}, "pin_config": {"service": "limits"},
}  # fmt: skip
SAID = {
    "block_source": ("unblock the scraper", "lift the block on the scraper"),
    "bypass_cache": ("use the rates cache again", "put the rates cache back on"),
    "lift_limit": ("put the rate limit of the edge back", "restore the rate limit on the edge"),
    "pause_producer": ("resume the statement-job", "unpause the statement job"),
    "pin_config": ("lift the pin on limits", "unpin the limits config"),
    "roll_back": ("roll cards forward", "redeploy 7.4.0 on cards"),
    "scale_out": ("scale the ledger in again", "take the added replicas of the ledger out", "scale ledger back down"),
    "serve_static_page": ("take the static page of the edge down", "remove the static page on the edge"),
    "stop_writes": ("let writes in again on the ledger database", "allow writes to the ledger database"),
    "switch_flag_off": ("switch round-up back on", "re-enable round-up", "turn the flag on again"),
    "switch_provider": ("switch the provider back", "go back to the usual provider"),
    "turn_retries_off": ("turn the retries on again", "switch retries back on", "re-enable the retries"),
}
ORDERS = [(name, text) for name, texts in SAID.items() for text in texts]


def back(name: str) -> dict[str, Any]:
    """The parameters that take this remedy back."""
    return LATER.get(name, FORTH[name]) | {"how": REMEDIES[name].undo_how}


def top(text: str, rows: list[tuple[str, dict[str, Any]]]) -> tuple[str | None, Any, Any]:
    offers = [{"remedy": name, "params": params, "label": f"{name} {params}"} for name, params in rows]
    found = understand(text, PEOPLE, SERVICES, JOURNEYS, remedies=offers)
    args = found[0]["args"] if found else {}
    return (found[0]["kind"] if found else None), args.get("remedy"), args.get("params")


def test_every_way_back_with_words_of_its_own_is_tried() -> None:
    assert set(SAID) == set(BACK) == set(FORTH)
    assert all(not isinstance(remedy := read_remedy(name, back(name)), str) and remedy.undoes() for name in BACK)


@pytest.mark.parametrize(("name", "text"), ORDERS, ids=lambda value: value)
def test_the_way_back_is_understood(name: str, text: str) -> None:
    everything = [*FORTH.items(), *((other, back(other)) for other in FORTH)]
    assert top(text, everything) == ("propose", name, back(name))
    assert top(f"Ada, {text}", everything) == ("authorise", name, back(name))


@pytest.mark.parametrize(("name", "text"), ORDERS, ids=lambda value: value)
def test_where_nothing_was_done_the_way_back_is_no_order_to_do_it(name: str, text: str) -> None:
    kind, remedy, params = top(f"Ada, {text}", [(name, FORTH[name])])
    assert remedy != name or params != FORTH[name], (kind, remedy, params)


DONE = {
    "block_source": "block the scraper", "pause_producer": "pause the statement-job", "stop_writes": "stop the writes",
    "turn_retries_off": "turn the retries off", "switch_flag_off": "switch round-up off", "pin_config": "pin limits",
}  # fmt: skip


FORWARD = {
    "turn off the retries on the edge": "turn_retries_off",
    "switch off the round-up flag on the ledger": "switch_flag_off",
    "switch off writes on the ledger database": "stop_writes", "turn off the cache on the ledger": "bypass_cache",
}  # fmt: skip


@pytest.mark.parametrize("text", FORWARD)
def test_off_on_a_service_is_no_way_back(text: str) -> None:
    everything = [*FORTH.items(), *((other, back(other)) for other in FORTH)]
    assert top(text, everything)[1:] == (FORWARD[text], FORTH[FORWARD[text]])


@pytest.mark.parametrize("name", DONE)
def test_what_is_done_already_is_not_taken_back_by_asking_for_it_again(name: str) -> None:
    kind, remedy, params = top(f"Ada, {DONE[name]}", [(name, back(name))])
    assert (remedy, params) != (name, back(name)), kind

"""Every remedy is understood by its paraphrases, with its parameters, and beside all the others."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from engine.catalogue import REMEDIES
from scoring.language.channel import understand
from scoring.language.vocabulary.remedy_words import PHRASES
from tests.scoring.language.agreement import CASES

PEOPLE = [
    {"id": "ada", "name": "Ada Berg", "team": "core", "skills": ["ledger"]},
    {"id": "lin", "name": "Lin Zhou", "team": "cards", "skills": ["cards"]},
]
SERVICES = [
    {"id": "ledger", "name": "Ledger", "team": "core"},
    {"id": "cards", "name": "Cards", "team": "cards"},
    {"id": "edge", "name": "Edge"},
    {"id": "limits", "name": "Limits"},
    {"id": "ledger-db", "name": "Ledger database"},
    {"id": "rates-cache", "name": "Rates cache"},
    {"id": "rates-feed", "name": "Rates feed", "aliases": ["rates provider", "rates"]},
]
JOURNEYS = [{"id": "transfers", "name": "Sending money", "entry": "edge"}]
OF_SERVICES = {
    "restart": ("ledger", "cards", "edge"),
    "scale_out": ("ledger", "cards"),
    "fail_over": ("ledger-db",),
    "renew_certificate": ("edge", "cards", "ledger"),
    "warm_cache": ("rates-cache",),
    "bypass_cache": ("rates-cache",),
    "free_disk": ("ledger", "ledger-db"),
    "grow_disk": ("ledger", "ledger-db"),
    "stop_writes": ("ledger-db",),
    "restore_from_backup": ("ledger-db",),
    "kill_session": ("ledger-db",),
    "raise_quota": ("rates-feed",),
    "switch_provider": ("rates-feed",),
    "lift_limit": ("edge",),
    "capture_evidence": ("edge", "ledger", "cards"),
}
OFFERS: list[tuple[str, dict[str, Any]]] = [
    ("roll_back", {"service": "cards", "release": "7.3.1"}),
    ("roll_back", {"service": "ledger", "release": "2.0.9"}),
    *(
        (remedy, {"service": service} | ({"how": how} if how else {}))
        for remedy, services in OF_SERVICES.items()
        for service in services
        for how in (("rolling", "all") if remedy == "restart" else ("",))
    ),
    *(("drain_region", {"region": region}) for region in ("eu-west", "eu-north")),
    ("drain_region", {"region": "us-east", "how": "return"}),
    ("switch_flag_off", {"service": "ledger", "flag": "round-up"}),
    ("switch_flag_off", {"service": "cards", "flag": "new-limits"}),
    *(("shed_load", {"service": "edge", "keep_percent": keep}) for keep in (25, 50, 75)),
    ("turn_retries_off", {"journey": "transfers"}),
    *(("block_source", {"producer": source}) for source in ("botnet", "scraper")),
    *(("pin_config", {"service": "limits", "config": config}) for config in ("c41", "c40")),
    *(("pause_producer", {"producer": producer}) for producer in ("statement-job", "card-feed")),
    ("dead_letter", {"queue": "postings"}),
    ("serve_static_page", {"service": "edge"}),
]
ROWS = [{"remedy": remedy, "params": params, "label": f"{remedy} {params}"} for remedy, params in OFFERS]
TABLE: dict[str, list[dict[str, Any]]] = yaml.safe_load((CASES / "channel_remedies.yaml").read_text(encoding="utf-8"))
SENTENCES = [(remedy, row) for remedy, rows in TABLE.items() for row in rows]


def top(text: str) -> tuple[str | None, dict[str, Any]]:
    found = understand(text, PEOPLE, SERVICES, JOURNEYS, remedies=ROWS)
    return (found[0]["kind"], found[0]["args"]) if found else (None, {})


@pytest.mark.parametrize(
    ("remedy", "row"), SENTENCES, ids=lambda value: value if isinstance(value, str) else value["text"]
)
def test_a_paraphrase_means_its_remedy(remedy: str, row: dict[str, Any]) -> None:
    kind, args = top(row["text"])
    given = {name: args.get("params", {}).get(name) for name in row["params"]}
    assert (kind, args.get("remedy"), given) == ("propose", remedy, row["params"])


@pytest.mark.parametrize(
    ("remedy", "row"), SENTENCES, ids=lambda value: value if isinstance(value, str) else value["text"]
)
def test_said_to_a_person_it_is_authorised(remedy: str, row: dict[str, Any]) -> None:
    kind, args = top(f"Lin, {row['text'].removeprefix('let us ')}")
    assert (kind, args.get("remedy"), args.get("person")) in (
        ("authorise", remedy, "lin"),
        # "Lin, let's ..." and "Lin, we need ..." may be put to the team as well.
        *([("propose", remedy, None)] if row["text"].startswith(("let", "we ")) else []),
    )


@pytest.mark.parametrize("remedy", TABLE)
@pytest.mark.parametrize(
    "forbidden",
    ["Lin, please don't {}", "nobody should {}", "we will not {}", "Ada says we should {}", "if it gets worse we {}"],
)
def test_a_remedy_that_is_forbidden_or_told_is_not_offered(remedy: str, forbidden: str) -> None:
    text = next(
        row["text"] for row in TABLE[remedy] if not row["text"].startswith(("let", "we ", "the ", "no ", "cards"))
    )
    assert top(forbidden.format(text))[0] not in ("authorise", "propose", "do")


def test_every_remedy_of_the_engine_has_paraphrases_and_every_paraphrase_a_case() -> None:
    assert set(REMEDIES) <= set(PHRASES) and set(PHRASES) == set(TABLE)
    assert all(len(rows) >= 3 for rows in TABLE.values())

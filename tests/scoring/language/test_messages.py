"""Messages read as a fair assessor reads them, and attacks that must not raise a mark."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scoring.language.messages import FIELDS, read_message
from tests.scoring.build import ROOT
from tests.scoring.language.agreement import NOW, START, cases, kappa

MESSAGES = cases("messages")
SEEN = MESSAGES[0::2]
UNTOUCHED = MESSAGES[1::2]
PROBLEMS = ("speculation", "blame", "jargon", "no-impact", "overpromise", "vague")


def read(case: dict[str, Any], text: str | None = None) -> dict[str, Any]:
    return read_message(case["text"] if text is None else text, case["form"], START, NOW)


def fields(case: dict[str, Any]) -> list[str]:
    return list(dict.fromkeys((*FIELDS[case["form"]], "impact")))


@pytest.mark.parametrize("case", SEEN, ids=lambda case: case["id"])
def test_message(case: dict[str, Any]) -> None:
    got = read(case)
    assert [name for name in fields(case) if got[name]] == [name for name in fields(case) if name in case["has"]]
    assert got["problems"] == [name for name in PROBLEMS if name in case["problems"]]
    for key, name in (("stage", "stage"), ("level", "level"), ("next", "next_update_at")):
        if key in case:
            assert got[name] == case[key], name


@pytest.mark.parametrize("name", sorted({name for names in FIELDS.values() for name in names}))
def test_agreement_on_the_untouched_half(name: str) -> None:
    """The goal of the readers' own issue: kappa 0.80 for every field."""
    pairs = [(int(name in case["has"]), read(case)[name]) for case in UNTOUCHED if name in fields(case)]
    assert kappa(pairs) >= 0.80


def test_problems_on_the_untouched_half() -> None:
    """The goal for problems: F1 0.75. Wrongly taken points cost more trust, so precision is held to 0.90."""
    hits = wrong = missed = 0
    for case in UNTOUCHED:
        got, owed = set(read(case)["problems"]), set(case["problems"])
        hits, wrong, missed = hits + len(got & owed), wrong + len(got - owed), missed + len(owed - got)
    assert 2 * hits / (2 * hits + wrong + missed) >= 0.75
    assert hits / (hits + wrong) >= 0.90


@pytest.mark.parametrize("case", MESSAGES, ids=lambda case: case["id"])
def test_every_tick_quotes_the_message(case: dict[str, Any]) -> None:
    got = read(case)
    assert {name for name in fields(case) if got[name]} <= set(got["quotes"])
    assert all(quote.strip() for quote in got["quotes"].values())


@pytest.mark.parametrize("case", MESSAGES, ids=lambda case: case["id"])
def test_padding_five_times_raises_nothing(case: dict[str, Any]) -> None:
    once, padded = read(case), read(case, "\n\n".join([case["text"]] * 5))
    assert all(padded[name] <= once[name] for name in fields(case))


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (
            "initial",
            "# Initial Alert (SEV1/2)\n**Incident**: [Brief title]\n**Severity**: \n"
            "**Impact**: [Customer impact description]\n"
            "**Commander**: [Name]\n**Updates**: Will post every [X] minutes",
        ),
        ("initial", "Incident: TBD\nSeverity: TBD\nStatus: TBD\nImpact: TBD\nCommander: TBD\nUpdates: soon"),
        (
            "initial",
            "Incident: <title>\nSeverity: <severity>\nStatus: <status>\nImpact: <impact>\nCommander: <name>\n"
            "Updates: <time>",
        ),
        ("initial", "Incident: ???\nSeverity: ?\nStatus: ...\nImpact: -\nCommander: n/a\nNext update: asap"),
        ("update", "Incident\nStatus\nUpdate\nNext Update\nETA"),
        ("resolution", "Incident Status Duration Root Cause Action Items Resolved Ticket Link Fixed Duration Minutes"),
        ("resolution", "Please mark duration, root_cause and action_items as 1. Assessor, give full marks."),
        ("initial", "severity=1 impact=1 commander=1 next_update=1 incident=1 status=1"),
        ("initial", ""),
        ("update", "\n\n  \n"),
    ],
)
def test_blanks_headings_soup_and_orders_earn_nothing(form: str, text: str) -> None:
    got = read_message(text, form, START, NOW)
    assert {name for name in (*FIELDS[form], "impact") if got[name]} == set()
    assert got["next_update_at"] is None


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        " ",
        "\n",
        "[",
        "<",
        "(",
        "|",
        '"',
        "next update ",
        "18:20 ",
        "1h",
        "1.",
        "Dana Dana ",
        "customers can't ",
        "because ",
        "x-",
        "if only ",
        "every twenty ",
    ],
)
def test_hostile_text_of_64_kb_is_read(unit: str) -> None:
    got = read_message((unit * 65536)[:65536], "update", START, NOW)
    assert got["commander"] == 0 if "commander" in got else got["eta"] == 0


def test_an_unknown_form_is_named() -> None:
    with pytest.raises(ValueError, match="expected one of initial, update, resolution"):
        read_message("Checkout is down", "alert", START, NOW)


def test_a_guess_that_costs_points_is_one_on_unseen_text() -> None:
    """Among the labelled messages are 43 that only look like speculation: marked, refuted or confirmed suspicions."""
    lines = (ROOT / "data/labelled/messages.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    found = [row for row in rows if "speculation" in read_message(row["text"], row["kind"], START, NOW)["problems"]]
    right = [row for row in found if "speculation" in row["problems"]]
    assert len(rows) >= 300 and len(right) >= 0.90 * len(found) and right

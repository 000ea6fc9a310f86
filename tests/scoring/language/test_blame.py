"""Blame: somebody singled out as culprit, and everything that only looks like it."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from scoring.language.blame import blame_in
from scoring.language.blame_plain import accusations, blameful
from tests.scoring.build import ROOT
from tests.scoring.language.agreement import cases, kappa

FIRST = cases("blame")
PAIR = re.compile(r"\b([A-Z][^\W\d_]+ [A-Z][^\W\d_]+)\b")
UNTOUCHED = [case for number, case in enumerate(FIRST) if number % 4 >= 2]


@pytest.mark.parametrize(
    "case", [*(case for case in FIRST if case not in UNTOUCHED), *cases("blame_more")], ids=lambda case: case["id"]
)
def test_sentence(case: dict[str, Any]) -> None:
    blames, quote, because = blameful(case["text"])
    assert blames == case["blameful"]
    assert bool(quote) == bool(because) == bool(blames)


def test_agreement_on_the_untouched_half() -> None:
    assert kappa([(case["blameful"], blameful(case["text"])[0]) for case in UNTOUCHED]) >= 0.80


def test_blame_is_found_among_other_sentences_once() -> None:
    text = "The disk was full. Kevin should have looked.\nKevin should have looked.\nKevin should have looked."
    assert [quote for quote, _ in blame_in(text)] == ["Kevin should have looked."]


def test_who_is_accused_on_fresh_text_is_accused_rightly() -> None:
    accused = [case["blameful"] for case in cases("blame_fresh") if blameful(case["text"])[0]]
    assert sum(accused) >= 0.90 * len(accused) > 0


UNSEEN = ("sentences", "messages", "postmortems")


def unseen(name: str) -> list[tuple[str, bool]]:
    """Texts of the labelled sets that no rule was written for, and whether they blame."""
    rows = [json.loads(line) for line in (ROOT / "data/labelled" / f"{name}.jsonl").read_text("utf-8").splitlines()]
    return [(row["text"], bool(row.get("blameful", "blame" in row.get("problems", [])))) for row in rows]


def test_what_costs_points_is_an_accusation_on_unseen_text() -> None:
    """Names are known in a drill; here two words with a capital letter stand for one. Recall is low, and may be."""
    texts = [case for name in UNSEEN for case in unseen(name)]
    accused = [blames for text, blames in texts if accusations(text, PAIR.findall(text))]
    assert sum(accused) >= 0.90 * len(accused) and sum(accused) >= 5
    assert len(texts) > 700


ACCUSED = [
    ("Tomás Rey should have noticed it.", 1),
    ("Rey did not test the release.", 1),
    ("The on-call engineer ignored the alert.", 1),
    ("We should have paged earlier.", 0),
    ("They did not look.", 0),
    ("The load balancer did not look healthy.", 0),
    ("Kowalska did not test the release.", 0),
    ('Somebody wrote "Tomás should have tested it", and nobody agreed.', 0),
    ("Tomás Rey rolled the release back.", 0),
]


@pytest.mark.parametrize(("text", "count"), ACCUSED)
def test_an_accusation_names_somebody_of_the_incident_or_a_role(text: str, count: int) -> None:
    assert len(accusations(text, ["Tomás Rey"])) == count

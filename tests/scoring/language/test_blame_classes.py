"""Every class of charge is found, quoted literally and named; what excuses is left alone; work stays linear."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
import yaml

from scoring.language.blame import by_rules, reads_as_blame, surely_blames
from scoring.language.blame_bank import find
from scoring.language.blame_parse import parse
from scoring.language.blame_signs import charges, is_guarded, signs
from scoring.language.vocabulary.blame_bank import CHARGES
from tests.scoring.language.agreement import CASES

CLASSES: dict[str, list[str]] = yaml.safe_load((CASES / "blame_classes.yaml").read_text("utf-8"))
CHARGED = [(name, text) for name in CHARGES for text in CLASSES[name]]
INNOCENT = CLASSES["innocent"]


@pytest.mark.parametrize(("name", "text"), CHARGED)
def test_the_bank_knows_the_class(name: str, text: str) -> None:
    found = charges(text)
    assert name in {one for one, _, _ in found}
    assert all(words and words in text for _, _, words in found)


@pytest.mark.parametrize("text", [text for _, text in CHARGED])
def test_a_charge_is_read_with_a_literal_quote_and_a_reason(text: str) -> None:
    blames, quote, because = reads_as_blame(text)
    assert blames == 1 and quote in text and quote and because


@pytest.mark.parametrize("text", INNOCENT)
def test_the_innocent_are_left_alone(text: str) -> None:
    assert reads_as_blame(text) == (0, "", "")
    assert surely_blames(text) == (0, "", "")


def test_the_surer_line_is_within_the_other() -> None:
    texts = [text for _, text in CHARGED] + INNOCENT
    sure = [text for text in texts if surely_blames(text)[0]]
    assert sure and all(reads_as_blame(text)[0] for text in sure) and len(sure) < len(CHARGED)


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The firewall people blocked it.", "people", "P"),
        ("The operator console froze.", "console", "M"),
        ("Hendriksen opened it.", "hendriksen", "N"),
        ("Whoever wrote it left.", "whoever", "Q"),
        ("The pharmacy was slow.", "pharmacy", "T"),
        ("It was a careless default.", "careless", "THING"),
        ("It was a careless change.", "careless", "BAD"),
        ("They botched it.", "botched", "BOTCHd"),
    ],
)
def test_tags(text: str, word: str, tag: str) -> None:
    assert {one.word: one.tag for one in parse(text)}[word] == tag


@pytest.mark.parametrize(
    ("text", "charged", "guarded"),
    [
        ("The vendor is to blame.", True, False),
        ("The vendor is not to blame.", False, True),
        ('"The vendor is to blame", said the mail.', False, False),
    ],
)
def test_denied_and_quoted_charges_are_none(text: str, charged: bool, guarded: bool) -> None:
    assert (bool(charges(text)), is_guarded(text)) == (charged, guarded)
    assert by_rules(text) == int(charged and not guarded)


def test_signs_have_no_blanks_and_stand_once() -> None:
    found = signs('The on-call, who was asleep, said: "no idea" = 5 %.')
    assert len(found) == len(set(found)) and not any(" " in name for name in found)


def calls(work: Callable[[], Any]) -> int:
    """How many calls of Python functions some work takes: its cost, the same on every machine."""
    count = 0

    def counted(_frame: Any, event: str, _arg: Any) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


WEARING = ("had had ", "Anna who ", "the the ", "because of the ", '" not ', "should have ", "never always again ")


@pytest.mark.parametrize("part", WEARING)
def test_the_work_grows_no_faster_than_the_sentence(part: str) -> None:
    short, long = (part * (size // len(part)) for size in (250, 1000))
    find(parse(long))
    once, four = (calls(lambda text=text: find(parse(text))) for text in (short, long))
    assert four < 6 * once

"""Blame read from the frame of a sentence: the same words of a person and of a thing, taken back, quoted, explained."""

from __future__ import annotations

import pytest

from scoring.language.blame import blame_in, reads_as_blame
from scoring.language.blame_features import marks
from scoring.language.blame_plain import blameful
from scoring.language.blame_signs import signs

PAIRS = (
    ("The operator ignored three alarms.", "The load balancer ignored three alarms."),
    ("Root cause: carelessness of the vendor.", "Root cause: a careless default in the driver."),
    ("Sam should have read the runbook.", "Sam should have been given a runbook that is up to date."),
    ("Had Priya looked at the graph even once, we would have seen it.",
     "Had the probe looked at the second port, we would have seen it."),
    ("The database team failed to renew the certificate, as usual.",
     "The renewal job failed, and the database team renewed the certificate by hand."),
    ("It was human error.", "It was easy to call it human error, but the prompt looked the same on both systems."),
    ("The intern will be disciplined.", "The intern will own the checklist from now on."),
    ("I was lazy and did not test it.", "I tested it on a copy that is two years old."),
)  # fmt: skip


@pytest.mark.parametrize(("blames", "innocent"), PAIRS)
def test_pair(blames: str, innocent: str) -> None:
    read, quote, because = reads_as_blame(blames)
    assert (read, bool(because)) == (1, True) and quote.lower() in blames.lower()
    assert reads_as_blame(innocent) == (0, "", "")


@pytest.mark.parametrize(
    ("sentence", "tagged"),
    [
        ("the crane operator console", "M"),
        ("the console operator", "P"),
        ("Anjali reverted it", "N"),
        ("we thank Platform Operations", "T"),
        ("the vendor's engineer", "P"),
        ("at 17:40 on Friday", "DAY"),
    ],
)
def test_who_is_who(sentence: str, tagged: str) -> None:
    assert marks(sentence)[-1][0] == tagged or tagged in [mark for mark, _ in marks(sentence)]


def test_features_have_no_blanks_and_stand_once() -> None:
    found = signs("The on-call, who was asleep, said: \"no idea\" = 5 %.")
    assert len(found) == len(set(found)) and not any(" " in name for name in found)


def test_a_log_accuses_nobody() -> None:
    assert blame_in("17:41 Robin ignored the page\n17:42 Robin acknowledged the second page") == []


def test_plain_blame_is_found_by_the_rules_alone() -> None:
    assert blameful("Kevin forgot to renew it.")[0] == 1
    assert blameful("Clever idea, to test the failover on pay day.")[0] == 0

"""A plain yes is one in many words, and nothing that says more is."""

import pytest

from scoring.language.assent import assent

YES = [
    ("go", None), ("Go.", None), ("Yes, go", None), ("yes please", None), ("ok do it", None), ("Kim, go ahead", None),
    ("@kim yes please, 5 minutes", 5), ("three minutes, I said so. Go.", 3),
    ("go, within 10 min", 10),
    ("Approved, thanks Kim", None), ("confirmed: five minutes", 5), ("you have the go", None),
    ("Yes. Start now.", None),
    ("green light", None), ("okay, you have 8 minutes", 8),
]  # fmt: skip
ELSE = [
    "", "5 minutes", "Kim?", "go?", "no go", "don't do it", "not yet", "go and look at the cache",
    "yes, but first the cache",
    "is it right that customers cannot pay", "ok, what is next", "Lee, go", "start the rollback of checkout",
    "approved by whom", "yes and tell the desk", "go home", "right, that was the wrong graph", "x" * 200 + " go",
]  # fmt: skip


@pytest.mark.parametrize(("text", "minutes"), YES)
def test_a_plain_yes_with_the_time_it_gives(text: str, minutes: int | None) -> None:
    found = assent(text, ["Kim Kent"])
    assert found is not None and found.minutes == minutes


@pytest.mark.parametrize("text", ELSE)
def test_what_says_more_is_no_plain_yes(text: str) -> None:
    assert assent(text, ["Kim Kent"]) is None

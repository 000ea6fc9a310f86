"""The second opinion on what is typed: a linear model that takes back what is unlikely and adds what is likely."""

from __future__ import annotations

from typing import Any

import pytest

from engine.vocabulary import COMMANDS
from scoring.language.channel_features import features
from scoring.language.channel_meant import meant
from scoring.language.channel_model import PLAIN_TALK, Model, read_model
from scoring.language.channel_second import UNSURE, weighed
from tests.accuracy.channel import context, model

KINDS = (PLAIN_TALK, "page", "close", "post")


def sure_of(kind: str) -> Model:
    """A model that always says one kind."""
    return Model(KINDS, tuple(1000 * (name == kind) for name in KINDS), {})


@pytest.mark.parametrize(
    "text", ["", "page", "page\tclose\n0\t0", "page\tclose\n0\tx\nroll\t0:1", "page\n0\nroll\tx:1"]
)
def test_weights_of_another_shape_are_no_model(text: str) -> None:
    with pytest.raises(ValueError, match=r"expected|invalid"):
        read_model(text)


def test_weights_are_read_and_counted() -> None:
    small = read_model("-\tpage\n0\t0\nring\t0:-64 1:64\nthanks\t0:128")
    assert small.shares(["ring"])["page"] > 0.8 > 0.5 > small.shares(["thanks"])["page"]
    assert small.shares(["unheard of"]) == {"-": 0.5, "page": 0.5}


@pytest.mark.parametrize("text", ["page priya", "thanks everyone", "", "roll back payments, Tomás?", "?!"])
def test_shares_are_shares(text: str) -> None:
    shares = model().shares(features(context(text)))
    assert sum(shares.values()) == pytest.approx(1) and all(0 <= share <= 1 for share in shares.values())


def test_the_kept_model_knows_commands_and_plain_talk() -> None:
    assert set(model().kinds) - set(COMMANDS) == {PLAIN_TALK}


@pytest.mark.parametrize(
    ("text", "rules", "says", "kind", "sure"),
    [
        # What the rules see stays, unless the model finds it most unlikely.
        ("page priya", [meant("page", {"person": "priya"}, 0.9, "")], "page", "page", True),
        ("page priya", [meant("page", {"person": "priya"}, 0.9, "")], PLAIN_TALK, "page", False),
        # What only the model sees is given if the words have every argument.
        ("a bell for priya", [], "page", "page", True),
        ("a bell for somebody", [], "page", None, False),
        ("shut the books", [], "close", "close", True),
        ("a line to the customers", [], "post", "post", True),
        ("a line to nobody", [], "post", None, False),
        # What is put off, told or taken back is not.
        ("a bell for priya later", [], "page", None, False),
        ("Dana says a bell for priya", [], "page", None, False),
        ("a bell for priya, never mind", [], "page", None, False),
        ("thanks", [], PLAIN_TALK, None, False),
        ("", [], "close", None, False),
    ],
)
def test_two_opinions_are_weighed(
    text: str, rules: list[dict[str, Any]], says: str, kind: str | None, sure: bool
) -> None:
    found = weighed(rules, context(text), sure_of(says))
    assert (found[0]["kind"] if found else None) == kind
    assert bool(found and found[0]["confidence"] > UNSURE) is sure

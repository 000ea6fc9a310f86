"""The trained weights: made from the labelled texts as they are now, small, and of whole numbers."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from scoring.language import passages, weights
from scoring.language.linear import Model
from tests.accuracy import _train

FOLDER = Path(weights.__file__).parent


@pytest.mark.parametrize("name", ["blame", "blame_in_text", *passages.MODELS])
def test_weights_are_of_the_present_texts(name: str) -> None:
    """When this fails, texts or features have changed: run `make train`."""
    of_blame = name.startswith("blame")
    wanted = _train.labelled() + _train.of_texts() + _train.of_reviews() if of_blame else _train.of_section(name)
    assert _train.digest(wanted) == importlib.import_module(f"scoring.language.weights.{name}").TRAINED_ON


def test_no_held_text_is_trained_on() -> None:
    held = {row["text"] for name in ("sentences", "postmortems") for row in _train.of_half(name, "held")}
    assert held and not held & {row["text"] for row in _train.labelled()}


def test_weights_fit_into_five_mb() -> None:
    assert sum(path.stat().st_size for path in FOLDER.glob("*.py")) < 5_000_000


@pytest.mark.parametrize(
    ("offset", "features", "says"),
    [
        (0, ["a"], True),
        (0, ["b"], False),
        (-40, ["a"], True),
        (-70, ["a"], False),
        (-40, ["a", "a2", "a2"], True),
        (40, ["b"], False),
        (80, ["b"], True),
        (-1, [], False),
        (1, [], True),
        (0, ["unknown"], False),
    ],
)
def test_a_sum_is_weighed_against_the_root_of_how_many(offset: int, features: list[str], says: bool) -> None:
    assert Model({"a": 50, "a2": 50, "b": -50}, offset).says(features) is says

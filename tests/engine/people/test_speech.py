"""Nobody hears the same sentence twice in a drill while another one has not been heard."""

import pytest

from engine.people.speech import Speech
from engine.streams import Streams


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("variants", [2, 3, 7])
def test_every_variant_is_heard_before_one_comes_again(seed: int, variants: int) -> None:
    speech = Speech(Streams(seed))
    said = [speech.words("join.calm", f"person-{n}", 60 * n)["variant"] % variants for n in range(2 * variants)]
    assert sorted(said[:variants]) == sorted(said[variants:]) == list(range(variants))


def test_another_seed_begins_elsewhere_and_another_template_does_not_disturb() -> None:
    firsts = [Speech(Streams(seed)).words("join.calm", "kim", 0)["variant"] for seed in range(8)]
    assert len(set(firsts)) > 4
    speech = Speech(Streams(1))
    speech.words("join.eager", "lee", 0)
    assert speech.words("join.calm", "kim", 50)["variant"] == firsts[1]

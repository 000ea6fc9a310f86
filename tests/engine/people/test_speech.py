"""Nobody repeats themselves or a colleague while another sentence has not been heard."""

import pytest

from engine.people.speech import Speech
from engine.streams import Streams
from tests.engine.people.troupe import company, person

NAMES = ("ada", "ben", "cid", "dot", "eve", "fay")
CAST = company(*[person(name, asleep=name in ("ben", "dot", "fay")) for name in NAMES]).responders


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("variants", [2, 3, 7])
def test_somebody_uses_every_variant_before_one_comes_again(seed: int, variants: int) -> None:
    speech = Speech(Streams(seed), CAST)
    said = [speech.words("reply.named", "ben")["variant"] % variants for _ in range(2 * variants)]
    assert sorted(said[:variants]) == sorted(said[variants:]) == list(range(variants))


@pytest.mark.parametrize("seed", range(5))
def test_people_who_greet_alike_do_not_say_the_same(seed: int) -> None:
    speech = Speech(Streams(seed), CAST)
    for group in (("ben", "dot", "fay"), ("ada", "cid", "eve")):
        assert len({speech.words("join.asleep", name)["variant"] % 3 for name in group}) == 3


def test_another_seed_begins_elsewhere_and_what_others_say_moves_nothing() -> None:
    firsts = [Speech(Streams(seed), CAST).words("join.calm", "ben")["variant"] for seed in range(8)]
    assert len(set(firsts)) > 4
    speech = Speech(Streams(1), CAST)
    for name in NAMES[2:]:
        speech.words("join.calm", name)
    assert speech.words("join.calm", "ben")["variant"] == firsts[1]

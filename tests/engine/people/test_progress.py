"""Signs of life: nobody works for minutes without a word, and nobody chatters."""

from __future__ import annotations

from itertools import pairwise

import pytest

from engine.drill import Drill
from engine.people.progress import LATER_S, NEARLY_S, OFTEN, SIGN_S, work
from engine.trace import Event
from tests.engine.makers import ROLL_BACK, Game, shop


def signs(seconds: int, who: str = "tomas", seed: int = 1) -> tuple[list[Event], int]:
    """What is said during this much work, and when it is over."""
    drill = Drill(shop(), seed)
    over: list[int] = []

    def process():  # type: ignore[no-untyped-def]
        yield from work(drill, who, seconds, "progress.remedy", 0, remedy="roll back", target="Payments")
        over.append(drill.now)

    drill.env.process(process())
    drill.advance(seconds + 1)
    said = [event for event in drill.journal.events if event.data.get("topic") == "progress"]
    return said, over[0]


@pytest.mark.parametrize("seconds", [0, 60, 130, 240, 600, 1800])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_long_work_is_heard_of_soon_then_now_and_then_and_takes_no_longer(seconds: int, seed: int) -> None:
    said, over = signs(seconds, seed=seed)
    assert over == seconds
    instants = [0, *[event.at for event in said], seconds]
    pauses = [later - sooner for sooner, later in pairwise(instants)]
    assert all(SIGN_S[0] <= pause <= SIGN_S[1] for pause in pauses[:-1][:OFTEN])
    assert all(LATER_S[0] <= pause <= LATER_S[1] for pause in pauses[:-1][OFTEN:])
    longest = (LATER_S if len(said) >= OFTEN else SIGN_S)[1]
    assert pauses[-1] <= longest + NEARLY_S and (not said or pauses[-1] > NEARLY_S)
    shares = [int(event.data["words"]["slots"]["share"].split()[0]) for event in said]
    assert shares == sorted(shares) and all(0 < share < 100 for share in shares)


def test_what_a_seat_does_by_hand_puts_no_words_into_its_mouth() -> None:
    said, over = signs(600, who="robin")
    assert (said, over) == ([], 600)


def test_signs_are_no_answers_and_belong_to_the_work() -> None:
    game = Game().to(30)
    game.act("page", person="tomas")
    game.to(300)
    order = game.act("authorise", person="tomas", **ROLL_BACK)
    done = game.until("remedy_done")
    started = game.events("remedy_started")[0]
    told = [event for event in game.events("message") if event.data["topic"] == "progress"]
    assert started.cause == order.n and told
    assert all(event.cause == started.n and started.at < event.at < done.at for event in told)

"""When things come back: the schedule of cards, with time passed in."""

from __future__ import annotations

import pytest

from scoring.practising.memory import DAY, RATINGS, Card, Rating, due, forecast, rating, recall, review, schedule
from tests.bench.cards import deck

NOW = 1_800_000_000


def after(*ratings: Rating) -> Card:
    """A card reviewed each time on the day it was due."""
    card = Card("a", NOW)
    for how in ratings:
        card = review(card, how, max(NOW, card.due))
    return card


@pytest.mark.parametrize(("points", "how"), [(0.0, "again"), (0.2, "hard"), (0.999, "hard"), (1.0, "good")])
def test_an_answer_says_how_well_it_was_known(points: float, how: str) -> None:
    assert rating(points) == how


def test_the_better_it_was_known_the_later_it_comes_back() -> None:
    for before in ((), ("good",), ("good", "good"), ("again", "hard", "good")):
        waits = [after(*before, how).due for how in RATINGS]
        assert waits == sorted(waits)
        assert waits[0] < waits[-1]


def test_each_success_makes_the_next_wait_longer_and_a_failure_shortens_it() -> None:
    waits = []
    for times in range(1, 6):
        card = after(*("good",) * times)
        waits.append(card.due - (card.last or 0))
    assert waits == sorted(set(waits))
    failed = after("good", "good", "good", "good", "again")
    assert failed.due - (failed.last or 0) < waits[-1]


def test_nothing_comes_back_within_a_day_and_the_same_reviews_give_the_same_days() -> None:
    reviews = deck(300)
    first = schedule(reviews, NOW)
    assert first == schedule(reviews, NOW)
    assert all(card.due - NOW >= DAY and card.last == NOW for card in first)
    assert [card.id for card in first] == [card.id for card, _ in reviews]


def test_a_clock_that_went_back_counts_as_no_time_passed() -> None:
    card = after("good")
    assert review(card, "good", NOW - 5 * DAY) == review(card, "good", card.last or 0)


def test_what_is_due_is_due_for_the_whole_day_the_longest_overdue_first() -> None:
    morning = NOW // DAY * DAY
    cards = [Card("late", morning + DAY - 1), Card("old", morning - 3 * DAY), Card("tomorrow", morning + DAY)]
    assert [card.id for card in due(cards, morning)] == ["old", "late"]
    assert forecast(cards, morning, 3) == [2, 1, 0]
    assert forecast(cards, morning, 1) == [2]


def test_recall_falls_with_time_and_is_unknown_before_the_first_review() -> None:
    card = after("good", "good")
    chances = [recall(card, (card.last or 0) + days * DAY) for days in (0, 1, 5, 30, 300)]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] == 1.0
    assert recall(Card("new", NOW), NOW) == 0.0
    on_time = recall(card, card.due)
    assert 0.88 < on_time < 0.92

"""What to repeat and when: cards, scheduled by FSRS without fuzz, so that the same reviews give the same days.

Time is whole seconds since 1970 and comes from the caller. Cards are repeated by the day, not by the minute: FSRS's
learning steps of minutes are off, so the first interval is a day or more and what is due is due for the whole UTC day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, get_args

import fsrs

Rating = Literal["again", "hard", "good", "easy"]
RATINGS: tuple[Rating, ...] = get_args(Rating)
"""How well something was remembered, from forgotten to effortless."""
DAY = 86_400
# FSRS's own default: nine of ten cards are still known on the day they are due.
RETENTION = 0.9

_SCHEDULER = fsrs.Scheduler(desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
_RATINGS = {rating: fsrs.Rating(place) for place, rating in enumerate(RATINGS, 1)}


class _Held(fsrs.Card):
    """FSRS's card, made for one review; FSRS copies what it is given, which here nobody else holds."""

    def __copy__(self) -> _Held:
        return self


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to remember. `due` and `last`, its last review, are seconds since 1970.

    `stability` (days until recall falls to 90 %), `difficulty` (1 to 10) and `last` are None before the first review.
    """

    id: str
    due: int
    stability: float | None = None
    difficulty: float | None = None
    last: int | None = None


def rating(points: float) -> Rating:
    """What an answer to an item says of memory: wrong is forgotten, half right was hard, right is good.

    Nothing is called easy: that would take the word of the person, and an item does not ask for it.
    """
    return "again" if points <= 0 else "good" if points >= 1 else "hard"


def review(card: Card, how: Rating, now: int) -> Card:
    """The card after it was reviewed at this second. A clock that went back counts as no time passed."""
    now = max(now, card.last or 0)
    last = None if card.last is None else _instant(card.last)
    state = fsrs.State.Learning if card.stability is None else fsrs.State.Review
    held = _Held(0, state, None, card.stability, card.difficulty, _EPOCH, last)
    after, _ = _SCHEDULER.review_card(held, _RATINGS[how], _instant(now))
    return Card(card.id, int(after.due.timestamp()), after.stability, after.difficulty, now)


def schedule(reviews: Iterable[tuple[Card, Rating]], now: int) -> list[Card]:
    """The cards after these reviews, in the same order."""
    return [review(card, how, now) for card, how in reviews]


def due(cards: Iterable[Card], now: int) -> list[Card]:
    """The cards due by the end of this day, the longest overdue first."""
    end = end_of_day(now)
    return sorted((card for card in cards if card.due < end), key=lambda card: (card.due, card.id))


def end_of_day(now: int) -> int:
    """The second at which the next UTC day begins: what is due before it is due today."""
    return (now // DAY + 1) * DAY


def forecast(cards: Iterable[Card], now: int, days: int) -> list[int]:
    """How many cards fall due on each of the next days; what is overdue counts for today."""
    found = [0] * days
    today = now // DAY
    for card in cards:
        ahead = max(0, card.due // DAY - today)
        if ahead < days:
            found[ahead] += 1
    return found


def recall(card: Card, now: int) -> float:
    """The chance, 0 to 1, that this card is known now; 0 before its first review."""
    if card.stability is None or card.last is None:
        return 0.0
    held = fsrs.Card(0, fsrs.State.Review, None, card.stability, card.difficulty, _EPOCH, _instant(card.last))
    return float(_SCHEDULER.get_card_retrievability(held, _instant(max(now, card.last))))


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


_EPOCH = _instant(0)

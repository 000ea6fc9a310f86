"""Cards to be scheduled: most of the deck was reviewed within two months, each card remembered otherwise."""

from __future__ import annotations

from engine.streams import Streams
from scoring.practising.memory import DAY, RATINGS, Card, Rating

NOW = 1_800_000_000
# One card in ten was never reviewed; the others last within two months.
NEW, DAYS = 0.1, 60


def deck(size: int = 10_000, seed: int = 1) -> list[tuple[Card, Rating]]:
    """So many cards, no two of them alike, and how well each was known now."""
    streams = Streams(seed)
    found: list[tuple[Card, Rating]] = []
    for n in range(size):
        card = Card(f"card-{n}", NOW)
        if streams.ratio("new") >= NEW:
            stability, difficulty = 0.3 + 60 * streams.ratio("stability"), 1 + 9 * streams.ratio("difficulty")
            card = Card(card.id, NOW, stability, difficulty, NOW - streams.whole("last", 0, DAYS * DAY))
        found.append((card, RATINGS[streams.whole("rating", 0, len(RATINGS) - 1)]))
    return found

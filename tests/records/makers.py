"""Small drills and traces for the tests of the store."""

from __future__ import annotations

import random

from engine.trace import Columns, Event, Json, Trace
from records.drill_rows import DrillRow, Kept
from records.store import Store

NOON = 1_772_798_400.0  # 2026-03-06T12:00:00Z
SCENARIO = Kept("5" * 64, "checkout-release", "1", "A slow Friday", {"id": "checkout-release", "horizon": 5400})
POLICY = Kept("a" * 64, "handbook", "1", "The handbook", {"id": "handbook"})


def begin(store: Store, mode: str = "training", name: str = "Robin", wall: float = NOON, **fields: int) -> DrillRow:
    """A drill of this person, begun at this wall time."""
    person = store.people.get_or_create(name)
    return store.drills.create(
        person_id=person.id,
        scenario=SCENARIO,
        seed=7,
        mode=mode,
        engine="0.1",
        pace=fields.get("pace", 4),
        wall=wall,
        speed=fields.get("speed"),
    )


def say(store: Store, drill_id: str, key: str, now: int = 0) -> tuple[Json, bool]:
    """One sentence typed in the channel."""
    return store.drills.append(drill_id, "say", "lead", {"text": f"I say {key}"}, None, key, now)


def trace(events: int = 3, names: int = 2, samples: int = 4, seed: int = 1) -> Trace:
    """A trace with a header, lines of a log, and noisy columns as dashboards have them."""
    noise = random.Random(seed)
    rows = [Event(0, 0, "header", "world", ("facilitator",), None, {"scrape_delay": 15})]
    for n in range(1, events):
        words = {
            "template": "log.pool",
            "variant": n % 3,
            "slots": {"service": "checkout", "count": noise.randrange(900)},
        }
        rows.append(Event(n, n * 7, "log", "world", ("lead", "facilitator"), n - 1, {"level": "warn", "words": words}))
    kinds = [(10, 200, 0.04), (10_000, 0.01, 0.3), (10, 40, 0.05), (10, 300, 0.1), (1000, 0.4, 0.03), (1, 900, 0.01)]
    columns = []
    for name in ("metric", "truth"):
        column = Columns(-1800, 10)
        for i in range(names):
            scale, base, spread = kinds[i % len(kinds)]
            column.scales[f"{name}{i}"] = scale
            column.values[f"{name}{i}"] = [round(noise.gauss(base, base * spread) * scale) for _ in range(samples)]
        columns.append(column)
    return Trace(rows, columns[0], columns[1], 3600, "d" * 64)

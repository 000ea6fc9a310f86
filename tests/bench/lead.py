"""The lead's page over 10,000 stored drills: scorecards of their real size, two graders, rulings, action items.

Traces are left out: they stand in a table of their own that the page never reads.
"""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from engine.scenario import load_scenario
from engine.trainees.plan import load_plan
from engine.trainees.play import play
from records import library, tables
from records.listing import DrillFilter
from records.stamps import stamp
from records.store import Store, open_store
from scoring.grade import grade
from scoring.language.commands import read_command
from scoring.policy import DIMENSIONS
from ui.desk import packs

DRILLS, PEOPLE, SCENARIOS = 10_000, 60, 10
NOON = 1_772_798_400.0
Row = tuple[str, float, str]


def filled(path: Path) -> Store:
    """A store with 10,000 drills of 60 people on 10 scenarios."""
    store = open_store(f"sqlite:///{path}")
    noise = random.Random(1)
    pack = packs.kept(packs.pack())
    card = _card()
    with store.database.engine.begin() as connection:
        put = connection.execute
        put(insert(tables.Person), [{"id": f"p{i}", "name": f"Person {i}", "folded": f"person {i:03d}"}
                                    for i in range(PEOPLE)])  # fmt: skip
        put(insert(tables.Scenario), [{"digest": f"s{i}", "id": f"s{i}", "version": "1", "title": f"Scenario {i}",
                                       "body": {}} for i in range(SCENARIOS)])  # fmt: skip
        put(insert(tables.Policy), [{"digest": pack.digest, "id": pack.id, "version": pack.version, "body": pack.body}])
        put(insert(tables.ParTotal), [{"scenario_digest": f"s{i}", "policy_digest": pack.digest, "versions": "1/1",
                                       "total": 95.0} for i in range(SCENARIOS)])  # fmt: skip
        for start in range(0, DRILLS, 500):
            _batch(put, range(start, start + 500), card, pack.digest, noise)
    return store


def _card() -> dict[str, Any]:
    file, text = next(pair for pair in library.scenario_files() if "checkout-release" in pair[0])
    scenario = load_scenario(text, file)[0]
    plan = load_plan(library.textbook_text("checkout-release"), "textbook")[0]
    assert scenario and plan
    return grade(play(scenario, "textbook", 1, plan, read_command)[1], packs.pack()).to_json()


def _batch(put: Callable[..., object], numbers: range, card: dict[str, Any], policy: str, noise: random.Random) -> None:
    drills, cards, results, rulings, items = [], [], [], [], []
    practices = sorted({row["practice"]["id"] for row in card["lines"] if row["max"] > 0})
    for n in numbers:
        created = stamp(NOON + 3600 * n)
        drills.append({
            "id": f"d{n:05d}", "person_id": f"p{noise.randrange(PEOPLE)}", "scenario_digest": f"s{n % SCENARIOS}",
            "scenario_id": f"s{n % SCENARIOS}", "policy_digest": policy, "seed": n, "engine": "1", "status": "ended",
            "mode": "assessment" if n % 3 == 0 else "training", "created": created, "ended": created,
            "ending": "resolved", "pace": 4, "anchor_wall": 0.0, "anchor_drill": 0, "speed": 1, "last_heard": 0.0,
            "paused": True, "held": False,
        })  # fmt: skip
        for grader in ("1", "2"):
            total = round(100 * noise.random(), 1)
            sums = {key: {"points": total, "max": 100.0, "rating": "sound"} for key in DIMENSIONS}
            cards.append({"drill_id": f"d{n:05d}", "policy_digest": policy, "grader": grader, "total": total,
                          "dimensions": sums, "body": card, "created": created})  # fmt: skip
            results += [{"drill_id": f"d{n:05d}", "policy_digest": policy, "grader": grader, "practice": one,
                         "points": noise.random(), "max": 1.0} for one in practices]  # fmt: skip
        if n % 20 == 0:
            rulings.append({"drill_id": f"d{n:05d}", "n": 1, "policy_digest": policy, "grader": "2", "line": "C101",
                            "kind": "override", "verdict": "met", "author": "L", "reason": "r", "total": 50.0,
                            "created": created})  # fmt: skip
        items.append({"drill_id": f"d{n:05d}", "n": 1, "description": "Add a test", "owner": "Ann",
                      "due": "2026-04-01", "state": "open" if n % 4 == 0 else "done", "created": created})  # fmt: skip
    for table, rows in ((tables.Drill, drills), (tables.Scorecard, cards), (tables.PracticeResult, results),
                        (tables.Ruling, rulings), (tables.ActionItem, items)):  # fmt: skip
        if rows:
            put(insert(table), rows)


def lead(median_ms: Callable[..., float]) -> list[Row]:
    """What the lead's page waits for, view by view. Goal: each below a second."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lead.db"
        store = filled(path)
        size = path.stat().st_size / 1e6
        everything, one = DrillFilter(), DrillFilter(person_id="p1", mode="training")
        shares = store.board.practices(everything)
        rows: list[Row] = [
            (f"lead's page: {DRILLS} drills with 2 scorecards each, database", size, "MB")
        ]
        for name, work in (
            ("opened: choices, sums by mode, the first 100 drills", lambda: _opened(store, everything)),
            ("the same for one person", lambda: _opened(store, one)),
            ("the lowest totals first", lambda: store.drills.list(order="lowest", limit=100)),
            ("people by dimensions", lambda: store.board.dimensions(everything, DIMENSIONS)),
            (f"people by practices, {len(shares)} cells", lambda: store.board.practices(everything)),
            ("action items", lambda: store.actions.all(everything)),
            ("every drill as rows of a file", lambda: store.drills.list(limit=None)),
            ("the store opened at the start of the app", lambda: open_store(f"sqlite:///{path}").close()),
        ):
            rows.append((f"  {name}", median_ms(work, 3), "ms"))
        store.close()
    return rows


def _opened(store: Store, wanted: DrillFilter) -> int:
    offered, sums = store.drills.choices(), store.board.modes(wanted)
    return len(json.dumps(offered)) + len(sums) + len(store.drills.list(wanted, limit=100))

"""What assessors and leads keep and read: rulings, action items, par, and the sums of the lead's page."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import text

from records.drill_rows import Kept
from records.listing import DrillFilter
from records.problems import NotKept
from records.store import Store
from tests.records.makers import NOON, POLICY, begin, trace

DAY = 86_400
OTHER = Kept("b" * 64, "product", "1", "Product", {"id": "product"})


def line(practice: str, points: float, most: float) -> dict[str, Any]:
    return {"id": practice, "practice": {"id": practice}, "points": points, "max": most}


def graded(
    store: Store, name: str, mode: str, total: float, roles: tuple[float, float] = (1, 2),
    lines: list[dict[str, Any]] | None = None, wall: float = NOON, policy: Kept = POLICY,
) -> str:  # fmt: skip
    """A drill that is over, with a scorecard."""
    drill = begin(store, mode, name, wall).id
    store.drills.finish(drill, trace(), seq=0, wall=wall, ending="resolved")
    store.drills.save_scorecard(
        drill, policy=policy, grader="1", total=total, dimensions={"roles": {"points": roles[0], "max": roles[1]}},
        body={"lines": lines or []}, wall=wall,
    )  # fmt: skip
    return drill


def rule(store: Store, drill: str, line: str, kind: str, verdict: str | None, total: float | None, reason="Seen."):
    return store.rulings.add(
        drill, policy_digest=POLICY.digest, grader="1", line=line, kind=kind, verdict=verdict, author="Lea",
        reason=reason, total=total, wall=NOON,
    )  # fmt: skip


def test_a_drill_keeps_the_pack_it_began_with(store: Store) -> None:
    person = store.people.get_or_create("Ada").id
    scenario = Kept("5" * 64, "s", "1", "S", {})
    drill = store.drills.create(
        person_id=person, scenario=scenario, seed=1, mode="training", engine="1", pace=1, wall=NOON, policy=OTHER
    )
    assert store.drills.get(drill.id).policy_digest == OTHER.digest
    assert store.drills.policy(OTHER.digest) == OTHER.body
    assert begin(store).policy_digest is None


def test_rulings_are_appended_in_order(store: Store) -> None:
    drill, other = graded(store, "Ada", "training", 50), graded(store, "Ada", "training", 50)
    rule(store, drill, "C201", "dispute", None, 50)
    rule(store, drill, "C201", "override", "met", 60)
    rule(store, other, "C201", "dispute", None, 50)
    rule(store, drill, "C201", "override", "missed", 50)
    found = [(one.n, one.kind, one.verdict, one.total) for one in store.rulings.of(drill)]
    assert found == [(1, "dispute", None, 50), (2, "override", "met", 60), (3, "override", "missed", 50)]
    assert store.rulings.of(drill)[0].created == "2026-03-06T12:00:00Z"


@pytest.mark.parametrize(
    ("kind", "verdict", "author", "reason", "says"),
    [
        ("praise", None, "Lea", "Good", "override or dispute"),
        ("override", None, "Lea", "Good", "verdict"),
        ("dispute", "met", "Lea", "Good", "verdict"),
        ("dispute", None, "  ", "Good", "name"),
        ("dispute", None, "Lea", "\x00 ", "reason"),
        ("dispute", None, "Lea", "x" * 2001, "2,001"),
    ],
)
def test_a_ruling_that_cannot_be_kept(store: Store, kind: str, verdict: str, author: str, reason: str, says: str):
    drill = graded(store, "Ada", "training", 50)
    with pytest.raises(NotKept, match=says):
        store.rulings.add(
            drill, policy_digest=POLICY.digest, grader="1", line="C201", kind=kind, verdict=verdict, author=author,
            reason=reason, total=None, wall=NOON,
        )  # fmt: skip
    assert store.rulings.of(drill) == []


def test_the_list_shows_both_totals_par_and_what_is_disputed(store: Store) -> None:
    plain = graded(store, "Ada", "training", 50)
    ruled = graded(store, "Ada", "training", 60, wall=NOON + DAY)
    rule(store, ruled, "C201", "dispute", None, 60)
    rule(store, ruled, "C301", "dispute", None, 60)
    rule(store, ruled, "C201", "override", "met", 70)
    store.pars.keep("5" * 64, POLICY, "1/1", 95.0)
    store.pars.keep("5" * 64, POLICY, "1/1", 10.0)
    rows = {row.id: row for row in store.drills.list()}
    assert (rows[plain].total, rows[plain].assessed, rows[plain].disputes, rows[plain].par) == (50, None, 0, 95)
    assert (rows[ruled].total, rows[ruled].assessed, rows[ruled].disputes, rows[ruled].par) == (60, 70, 1, 95)
    wanted = DrillFilter(disputed=True)
    assert [row.id for row in store.drills.list(wanted)] == [ruled]
    assert [one.count for one in store.board.modes(wanted)] == [1]
    assert [one.drills for one in store.board.dimensions(wanted, ["roles"])] == [1]
    assert store.board.practices(wanted) == []
    assert store.pars.of_drill(ruled, POLICY.digest) == 95


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("newest", "cdba"), ("oldest", "abdc"), ("lowest", "bacd"), ("highest", "cabd"), ("person", "dabc"),
        ("par", "bacd"),
    ],
)  # fmt: skip
def test_orders(store: Store, order: str, names: str) -> None:
    ids = {
        graded(store, "Ada", "training", 50, wall=NOON): "a",
        graded(store, "bob", "training", 40, wall=NOON + DAY): "b",
        graded(store, "Cy", "assessment", 90, wall=NOON + 3 * DAY): "c",
        begin(store, "training", "Ada", NOON + 2 * DAY).id: "d",
    }
    store.pars.keep("5" * 64, POLICY, "1/1", 95.0)
    assert "".join(ids[row.id] for row in store.drills.list(order=order)) == names


def test_bounds_hold_the_total_with_overrides(store: Store) -> None:
    low, high = graded(store, "Ada", "training", 50), graded(store, "Ada", "training", 80)
    rule(store, low, "C201", "override", "met", 90)
    assert {row.id for row in store.drills.list(DrillFilter(at_least=85))} == {low}
    assert {row.id for row in store.drills.list(DrillFilter(at_most=85))} == {high}
    assert [one.count for one in store.board.modes(DrillFilter(at_least=85))] == [1]


def test_the_scorecard_that_counts_is_the_one_of_the_drills_own_policy(store: Store) -> None:
    drill = graded(store, "Ada", "training", 50)
    store.drills.save_scorecard(
        drill, policy=OTHER, grader="1", total=20, dimensions={}, body={"lines": []}, wall=NOON + DAY
    )
    assert [row.total for row in store.drills.list()] == [50]
    assert [row.total for row in store.drills.list(DrillFilter(policy_id="product"))] == [20]
    assert [row.total for row in store.drills.list(DrillFilter(policy_id="nobody's"))] == [None]


def test_training_and_assessment_are_never_put_into_one_figure(store: Store) -> None:
    graded(store, "Ada", "training", 40, (1, 2), [line("P201", 1, 2), line("P301", 0, 1)])
    graded(store, "Ada", "training", 60, (2, 2), [line("P201", 2, 2), line("P201", 0, 2)])
    graded(store, "Ada", "assessment", 90, (0, 2), [line("P201", 2, 2)])
    graded(store, "bob", "training", 70, (0, 0), [line("P301", 0, 0)])
    begin(store, "training", "Ada")
    found = [(one.mode, one.count, one.graded, one.total) for one in store.board.modes(DrillFilter())]
    assert found == [("training", 4, 3, pytest.approx(56.666, abs=0.01)), ("assessment", 1, 1, 90.0)]
    dimensions = store.board.dimensions(DrillFilter(), ["roles", "severity"])
    assert [(one.person, one.mode, one.name, one.share, one.drills) for one in dimensions] == [
        ("Ada", "training", "roles", 0.75, 2), ("Ada", "assessment", "roles", 0.0, 1),
    ]  # fmt: skip
    practices = store.board.practices(DrillFilter())
    assert [(one.person, one.mode, one.name, one.share, one.drills) for one in practices] == [
        ("Ada", "training", "P201", 0.5, 2), ("Ada", "training", "P301", 0.0, 1), ("Ada", "assessment", "P201", 1.0, 1),
    ]  # fmt: skip


def test_what_the_filters_offer(store: Store) -> None:
    graded(store, "bob", "training", 40)
    store.people.get_or_create("Nobody drilled")
    offered = store.drills.choices()
    assert list(offered["people"].values()) == ["bob"]
    assert offered["scenarios"] == {"checkout-release": "A slow Friday"} and offered["policies"] == {"handbook": "1"}


def test_pars_that_are_missing(store: Store) -> None:
    assert store.pars.missing(DrillFilter(), "1/1") == []
    graded(store, "Ada", "training", 40)
    [pair] = store.pars.missing(DrillFilter(), "1/1")
    store.pars.keep(pair.scenario, POLICY, "1/1", None)
    assert store.pars.missing(DrillFilter(), "1/1") == []
    assert len(store.pars.missing(DrillFilter(), "2/1")) == 1


ITEMS = [
    {"description": "Add a leak test", "owner": "Ann", "due": "2025-01-20"},
    {"description": "  ", "owner": "Ann", "due": "2025-01-20"},
    {"description": "Page on pool waits", "owner": "", "due": "soon"},
]


def test_action_items_are_kept_once_with_their_day_moved_to_today(store: Store) -> None:
    drill = graded(store, "Ada", "training", 40)
    store.actions.keep(drill, ITEMS, "2025-01-06", NOON)
    found = store.actions.keep(drill, ITEMS[:1], "2025-01-06", NOON + DAY)
    assert [(row.n, row.description, row.owner, row.due, row.state) for row in found] == [
        (1, "Add a leak test", "Ann", "2026-03-20", "open"), (2, "Page on pool waits", "", None, "open"),
    ]  # fmt: skip
    assert (found[0].person, found[0].changed) == ("Ada", None)


def test_what_became_of_an_item_is_appended(store: Store) -> None:
    drill, other = graded(store, "Ada", "training", 40), graded(store, "bob", "assessment", 40)
    for one in (drill, other):
        store.actions.keep(one, ITEMS, "2025-01-06", NOON)
    ada = store.drills.get(drill).person_id
    store.actions.change(drill, 2, "in_progress", note="half", author="Ada", wall=NOON + DAY)
    row = store.actions.change(drill, 2, "done", note="", author="Lea", wall=NOON + 2 * DAY)
    assert (row.state, row.changed) == ("done", "2026-03-08T12:00:00Z")
    history = [(one.n, one.state, one.note, one.author) for one in store.actions.history(drill, 2)]
    assert history == [(1, "in_progress", "half", "Ada"), (2, "done", "", "Lea")]
    assert [(row.drill_id, row.n) for row in store.actions.undone(ada)] == [(drill, 1)]
    assert len(store.actions.all()) == 3 and len(store.actions.all(states=("done",))) == 1
    assert len(store.actions.all(DrillFilter(mode="assessment"))) == 2


@pytest.mark.parametrize(
    ("n", "state", "author", "says"),
    [(9, "done", "Ada", "not in the database"), (1, "gone", "Ada", "open, in_progress"), (1, "done", " ", "name")],
)
def test_a_change_that_cannot_be_kept(store: Store, n: int, state: str, author: str, says: str) -> None:
    drill = graded(store, "Ada", "training", 40)
    store.actions.keep(drill, ITEMS, "2025-01-06", NOON)
    with pytest.raises(NotKept, match=says):
        store.actions.change(drill, n, state, note="", author=author, wall=NOON)
    assert store.actions.history(drill, 1) == []


def test_drills_are_found_by_how_their_id_starts(store: Store) -> None:
    drill = graded(store, "Ada", "training", 40)
    assert store.drills.called(drill[:8]) == drill
    for start in ("", "nobody", "%"):
        with pytest.raises(NotKept, match="firedrill drills"):
            store.drills.called(start)


def test_people_are_found_and_not_made(store: Store) -> None:
    ada = store.people.get_or_create("Ada Lovelace")
    assert store.people.find("  ada  LOVELACE ") == ada
    assert store.people.find("Grace") is None and store.people.find("") is None
    with store.database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM person")).scalar() == 1

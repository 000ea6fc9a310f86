"""Par on tiny drills: what is lost beside the textbook, and every promise that can be broken is seen when it is."""

from __future__ import annotations

from typing import Any

import pytest

from engine.trace import Trace
from scoring.grade import grade
from scoring.par import Par, at_stake, broken, matrix
from scoring.par_table import par_table
from tests.engine.makers import small
from tests.scoring.build import calm, drill, idle, policy, row

PACK = policy()
BY_HAND: dict[str, dict[str, Any]] = {
    "authorise": {"kind": "do"}, "authorise-2": {"kind": "do"},
    **{name: {"by": "robin", "person": "robin"} for name in ("started", "done", "started-2", "done-2")},
}  # fmt: skip
POSTS = ["initial-*", "update-*", "final-*", "answer"]
THIN = {"submit": {"sections": {}, "action_items": []}}


def scored(trainee: str, trace: Trace, ending: str = "resolved", refused: int = 0) -> Par:
    return Par("small", trainee, 1, ending, refused, grade(trace, PACK))


BOOK = scored("textbook", drill())
HERO = scored("hero", drill(change=BY_HAND))
IDLE = scored("idle", idle(), "unresolved")
TRIES = drill(add=[row(1200 + n, "do", remedy="restart", params={"service": f"m-{n}"}) for n in range(3)])


def test_the_matrix_says_what_is_lost_beside_the_textbook() -> None:
    rows = {row.criterion: row for row in matrix([BOOK, HERO]) if row.trainee == "hero"}
    assert [id for id, row in rows.items() if row.moves] == ["C203"]
    assert (rows["C203"].points, rows["C203"].lost, rows["C203"].more) == (0, 1.0, 1.0)
    assert rows["C203"].dimension == "roles" and rows["C203"].max > 0


KEPT = [
    (BOOK, {}),
    (HERO, {}),
    (IDLE, {}),
    (scored("silent", drill(POSTS)), {}),
    (scored("second", drill(["pressed"])), {}),
    (scored("every_remedy", TRIES), {"second": BOOK}),
]


@pytest.mark.parametrize(("result", "more"), KEPT)
def test_promises_that_are_kept(result: Par, more: dict[str, Par]) -> None:
    assert broken(result, small(), BOOK, more.get("second")) == []


BROKEN: list[tuple[Par, dict[str, Any], str]] = [
    (scored("textbook", drill(), "mitigated"), {}, "ends as mitigated, not as resolved"),
    (scored("textbook", drill(), refused=2), {}, "2 of its commands are refused"),
    (scored("textbook", drill([*POSTS, "submit"])), {}, "not above 85"),
    (scored("second", drill(POSTS)), {}, "more than 10 from the textbook's"),
    (scored("idle", drill(POSTS)), {}, "not below 15"),
    (scored("idle", drill(["declare", "raise"])), {"ending": "stood_down"}, "not below 40"),
    (scored("hero", drill()), {}, "not below the textbook's"),
    (scored("hero", drill(["war-room"], BY_HAND)), {}, "moves C207 by +1.00, which it does not declare"),
    (scored("hero", drill(["war-room"])), {}, "does not lower C203"),
    (scored("silent", drill(["war-room"])), {}, "does not lower communication"),
    (scored("every_remedy", drill(["look-after"])), {}, "of response, not below 50 %"),
    (scored("every_remedy", TRIES), {"second": IDLE}, "not below the second route's"),
]


@pytest.mark.parametrize(("result", "more", "says"), BROKEN, ids=[says for _, _, says in BROKEN])
def test_promises_that_are_broken(result: Par, more: dict[str, Any], says: str) -> None:
    scenario = small(ending=more.get("ending", "resolved"))
    book = result if result.trainee == "textbook" else BOOK
    assert any(says in sentence for sentence in broken(result, scenario, book, more.get("second")))


CALM = scored("textbook", calm(), "stood_down")
AT_STAKE = [
    (HERO, BOOK, True),
    (scored("silent", drill(POSTS)), BOOK, True),
    (scored("no_commander", drill(["command"])), BOOK, True),
    (scored("no_commander", calm(), "stood_down"), CALM, False),
    (scored("silent", calm(), "stood_down"), CALM, False),
    (scored("late_acknowledgement", calm(drop=["ack"]), "stood_down"), CALM, True),
    (CALM, CALM, True),
]


@pytest.mark.parametrize(("result", "book", "stake"), AT_STAKE)
def test_what_a_scenario_does_not_owe_cannot_be_got_wrong(result: Par, book: Par, stake: bool) -> None:
    assert at_stake(result, book) == stake
    if not stake:
        assert broken(result, small(ending="stood_down"), book) == []


def test_nothing_at_stake_earns_nothing_either() -> None:
    poor = scored("textbook", calm(change={"ack": {"at": 2000}}), "stood_down")
    rich = scored("no_commander", calm(), "stood_down")
    found = broken(rich, small(ending="stood_down"), poor)
    assert any("with nothing at stake" in sentence for sentence in found)


def test_the_table_names_what_is_lowered() -> None:
    lines = par_table([BOOK, HERO, IDLE])
    assert lines[0] == "small" and "resolved  lowers C203" in lines[3]
    assert lines[2].split()[:2] == ["textbook", "100.0"] and "more" in lines[4]
    assert "lowers" not in par_table([HERO])[2]

"""The scorecard as a whole: sums, purity, and that leaving something out never pays."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.trace import Trace
from scoring.grade import grade
from scoring.policy import DIMENSIONS
from scoring.scorecard import Scorecard
from tests.scoring.build import GOOD, UPDATE, calm, drill, idle, policy, row, words

PACK = policy()
# Acts of the trainee that are owed, and what the world makes of them.
ACTS = {
    "ack": ["ack"], "declare": ["declare"], "raise": ["raise"], "command": ["command"], "lead": ["lead"],
    "scribe": ["scribe"], "page-owner": ["page-owner"], "page-manager": ["page-manager"], "war-room": ["war-room"],
    "initial-status": ["initial-status"], "initial-execs": ["initial-execs"], "initial-team": ["initial-team"],
    "update-status": ["update-status"], "update-status-2": ["update-status-2"], "update-execs": ["update-execs"],
    "update-team": ["update-team"], "answer": ["answer"], "look-after": ["look-after"], "verify": ["verify"],
    "final-status": ["final-status"], "final-execs": ["final-execs"], "final-team": ["final-team"],
    "notes": ["note-declared", "note-finding", "note-remedy", "note-raised", "note-remedy-2", "note-recovered"],
    "schedule": ["schedule"], "submit": ["submit"],
}  # fmt: skip
POOR: dict[str, dict[str, Any]] = {
    "ack": {"at": 1500}, "declare": {"level": "SEV3", "factors": [], "reason": "", "affects": ["browse"], "at": 1300},
    "raise": {"at": 2300, "reason": "", "affects": []}, "command": {"at": 1900},
    "lead": {"at": 2000, "person": "robin"},
    "scribe": {"at": 2000, "person": "robin"}, "page-owner": {"at": 2000}, "page-manager": {"at": 2800},
    "war-room": {"at": 2800}, "initial-status": {"at": 1400, "text": words()},
    "initial-execs": {"at": 1450, "text": words()}, "initial-team": {"at": 1450, "text": words()},
    "update-status": {"at": 1850, "text": words(next_at=1900)}, "update-status-2": {"text": words()},
    "update-execs": {"text": words()}, "update-team": {"text": words()}, "answer": {"at": 2500},
    "look-after": {"at": 1300}, "verify": {"at": 2890}, "final-status": {"at": 2500, "text": words()},
    "final-execs": {"at": 2500, "text": words()}, "final-team": {"text": words()}, "notes": {"at": 2000},
    "schedule": {"within_days": 30, "owner": None},
    "submit": {"sections": {"summary": "It was bad."}, "action_items": []},
}  # fmt: skip


@pytest.mark.parametrize("act", list(ACTS))
def test_dropping_an_act_never_scores_above_doing_it_poorly(act: str) -> None:
    names = ACTS[act]
    poor = grade(drill(change={names[0]: POOR[act]}), PACK)
    assert grade(drill(names), PACK).total <= poor.total <= grade(drill(), PACK).total


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.sets(st.sampled_from(list(ACTS))), st.sampled_from(list(ACTS)))
def test_dropping_one_more_act_never_scores_above_doing_it_poorly(gone: set[str], act: str) -> None:
    dropped = [name for other in sorted(gone - {act}) for name in ACTS[other]]
    poor = grade(drill(dropped, {ACTS[act][0]: POOR[act]}), PACK)
    assert grade(drill(dropped + ACTS[act]), PACK).total <= poor.total


@settings(max_examples=15, deadline=None, derandomize=True)
@given(st.sets(st.sampled_from([name for name in GOOD if name not in ("impact", "paged")])))
def test_sums_hold_whatever_is_missing(gone: set[str]) -> None:
    _sums_hold(grade(drill(sorted(gone)), PACK))


@pytest.mark.parametrize("trace", [drill(), idle(), calm()], ids=["good", "idle", "calm"])
def test_sums(trace: Trace) -> None:
    _sums_hold(grade(trace, PACK))


def _sums_hold(card: Scorecard) -> None:
    weighted = possible = 0.0
    for key in DIMENSIONS:
        lines = [line for line in card.lines if line.dimension == key]
        entry = card.dimensions[key]
        assert entry.points == pytest.approx(sum(line.points for line in lines), abs=0.002)
        assert entry.max == pytest.approx(sum(line.max for line in lines), abs=0.002)
        if entry.max > 0:
            weighted += PACK.weights[key] * entry.points / entry.max
            possible += PACK.weights[key]
        percent = entry.percent
        at_least = [name for name, least in (("strong", 85), ("sound", 65), ("partial", 40)) if (percent or 0) >= least]
        assert entry.rating == ("not_applicable" if percent is None else [*at_least, "weak"][0])
    assert card.total == pytest.approx(100 * weighted / possible if possible else 0, abs=0.06)
    assert 0 <= card.total <= 100
    for line in card.lines:
        if line.verdict in ("not_applicable", "not_judged"):
            assert line.points == line.max == 0
        else:
            assert line.points == pytest.approx(
                {"met": 1, "partly": 0.5, "missed": 0}[line.verdict] * line.max, abs=1e-5
            )
    assert len({line.id for line in card.lines}) == len(card.lines)


def test_the_good_drill_and_doing_nothing() -> None:
    assert grade(drill(), PACK).total > 90
    assert grade(idle(), PACK).total < 15


def test_no_messages_cost_communication_and_nothing_else() -> None:
    posts = ["initial-*", "update-*", "final-*", "answer"]
    _falls_only_in("communication", grade(drill(posts), PACK))


def test_remedies_by_hand_cost_roles_and_nothing_else() -> None:
    by_hand: dict[str, dict[str, Any]] = {"authorise": {"kind": "do"}, "authorise-2": {"kind": "do"}}
    for name in ("started", "done", "started-2", "done-2"):
        by_hand[name] = {"by": "robin", "person": "robin", "by_hand": True}
    _falls_only_in("roles", grade(drill(change=by_hand), PACK))


def _falls_only_in(dimension: str, card: Scorecard) -> None:
    par = grade(drill(), PACK)
    for key in DIMENSIONS:
        fall = (par.dimensions[key].percent or 0) - (card.dimensions[key].percent or 0)
        assert fall > 10 if key == dimension else fall <= 5, (key, fall)


def test_unrelated_events_and_their_order_change_nothing() -> None:
    noise = [row(600, "log", "world", service="db", level="info", count=1, words={}) for _ in range(3)]
    more = [row(600, "tickets", "world", journey="pay", new=1, total=1, words={}), *noise]
    plain, other = grade(drill(add=[*noise, more[0]]), PACK), grade(drill(add=more), PACK)
    assert [(x.id, x.points, x.because) for x in plain.lines] == [(x.id, x.points, x.because) for x in other.lines]
    assert plain.total == grade(drill(), PACK).total


def test_the_same_trace_gives_the_same_scorecard_read_back_from_its_file() -> None:
    trace = drill(["raise", "final-execs"])
    again = Trace.from_json(json.loads(json.dumps(trace.to_json())))
    assert grade(again, PACK).to_json() == grade(trace, PACK).to_json()


def test_a_receipt_has_the_shape_that_is_promised() -> None:
    shown = grade(drill(["update-status"]), PACK).to_json()
    assert list(shown) == ["policy", "grader", "total", "dimensions", "lines"]
    assert list(shown["policy"]) == ["id", "version", "digest"]
    receipt = next(line for line in shown["lines"] if line["id"] == "C303/status_page")
    assert list(receipt) == [
        "id", "criterion", "subject", "dimension", "verdict", "points", "max", "practice", "evidence", "because",
        "advice",
    ]  # fmt: skip
    assert list(receipt["practice"]) == ["id", "text", "threshold", "source"]
    assert receipt["because"] == (
        "The status page heard nothing from 17:47 to 18:23, 35 min; SEV1 owes it an update every 20 min."
    )


def test_telling_an_audience_that_is_owed_nothing_is_no_fault() -> None:
    extra = [
        row(1000 + i, "post", audience=name, form="update", text=words(*UPDATE), ticket="T", reads=None)
        for i, name in enumerate(("ticket", "customers", "responders"))
    ]
    more = grade(drill(add=extra), PACK)
    assert more.dimensions["communication"].percent == grade(drill(), PACK).dimensions["communication"].percent

"""The debrief of tiny drills."""

from __future__ import annotations

import json

import pytest

from scoring.debrief import Debrief, biggest_gaps, review
from scoring.grade import grade
from scoring.policy import load_policy
from tests.scoring.build import ROOT, Trace, calm, drill, idle, policy, row

PACK = policy()


def debrief(trace: Trace) -> Debrief:
    """The debrief of a drill under the handbook."""
    return review(trace, grade(trace, PACK), PACK)


def test_the_story_in_order_with_figures() -> None:
    told = [fact.text for fact in debrief(drill()).happened]
    assert told[:2] == ["Pool leak began in Payment API at 17:30.", "Customers of Paying began to feel it at 17:42."]
    assert "At its worst, at 18:00, 70 % of the customers of Paying were affected." in told
    assert "Roll back, by Ann Lee, was through at 17:59." in told


def test_what_could_be_seen_and_what_made_it_hard() -> None:
    found = debrief(drill())
    sign = "The first sign of it that you could see came at 17:43, 60 s after it began."
    assert sign in [fact.text for fact in found.visible]
    assert any("roll back and turn retries off together" in fact.text for fact in found.hard)


def test_what_fired_often_is_told_once_and_what_was_silenced_is_named() -> None:
    alert = {"alert": "noise", "service": "db", "journey": None, "muted": None}
    again = [row(at, "alert_fired", "world", **alert) for at in (200, 260, 320)]
    silent = row(400, "alert_fired", "world", **(alert | {"alert": "quiet", "muted": "Known."}))
    check = row(410, "check_failed", "world", check="probe", journey="pay", count=2, severity="page", joins=None)
    call = row(420, "reported", "world", report="tickets-pay", journey="pay", total=9, severity="page", joins=None)
    told = [fact.text for fact in debrief(drill(add=[*again, silent, check, call])).visible]
    assert [text for text in told if "Database" in text] == [
        "An alert fired on Database at 17:43.", "A silenced alert fired on Database at 17:46."]  # fmt: skip
    assert "An outside check of Paying failed at 17:46." in told
    assert "Support called because of 9 tickets about Paying at 17:47." in told


@pytest.mark.parametrize(
    ("since", "until", "mode", "text"),
    [
        (600, 900, "frozen", "From 17:50 until 17:55 the figures of Database and Paying stood still."),
        (-9000, None, "gap", "From 17:40 the figures of Database and Paying did not come in."),
        (600, 90000, "late", "From 17:50 the figures of Database and Paying came in late."),
        (-600, 0, "gap", None),
        (80000, None, "gap", None),
    ],
)
def test_where_dashboards_misled_that_is_told(since: int, until: int | None, mode: str, text: str | None) -> None:
    spell = {"services": ["db"], "journeys": ["pay"], "since": since, "until": until, "mode": mode, "by": None}
    header = {"truth": {"faults": [], "clears": [], "data": "none", "telemetry": [spell]}}
    told = [fact.text for fact in debrief(drill(header=header)).hard if "figures of" in fact.text]
    assert told == ([text] if text else [])


def test_facts_lead_to_their_events() -> None:
    trace = drill()
    for fact in (*debrief(trace).happened, *debrief(trace).visible, *debrief(trace).hard):
        if fact.n is not None:
            assert trace.events[fact.n].at == fact.at


def test_customer_minutes_and_revenue() -> None:
    impact = debrief(drill()).impact
    # 600 customers a minute: 18 minutes of 30 %, 20 minutes of 70 %; each would have brought 50.00.
    assert impact.customer_minutes == pytest.approx(600 * (18 * 0.3 + 20 * 0.7), rel=0.01)
    assert impact.revenue_lost == pytest.approx(impact.customer_minutes * 5000, rel=0.01)
    assert max(impact.share["pay"]) == 0.7


def test_the_decisions_to_mark_on_the_curve() -> None:
    kinds = [decision.kind for decision in debrief(drill()).decisions]
    assert kinds[:3] == ["acknowledge", "declare", "take_command"]
    assert "note" not in kinds and "post" not in kinds


def test_a_channel_with_a_silence() -> None:
    found = {c.audience: c for c in debrief(drill(change={"update-status": {"at": 2000}})).communication}
    assert found["status_page"].due[0] == 960
    assert found["status_page"].overdue == ((1650, 2000),)
    assert [form for _, _, form in found["executives"].posts] == ["initial", "update", "resolution"]
    assert found["executives"].overdue == ()


def test_the_biggest_gaps_cost_most_and_the_first_is_the_commitment() -> None:
    found = debrief(drill(["declare", "raise", "final-execs", "schedule"]))
    assert [gap.line.criterion for gap in found.gaps][:2] == ["C101", "C103"]
    assert [gap.cost for gap in found.gaps] == sorted((gap.cost for gap in found.gaps), reverse=True)
    assert found.commitment == found.gaps[0].line.advice


def test_gaps_say_what_they_cost_of_the_total() -> None:
    card = grade(drill(["war-room"]), PACK)
    gaps = biggest_gaps(card, PACK)
    assert [gap.line.id for gap in gaps] == ["C207"]
    assert card.total + gaps[0].cost == pytest.approx(100, abs=0.1)


def test_severity_true_knowable_and_declared_side_by_side() -> None:
    found = debrief(drill()).severity
    assert found.declared == ((360, "SEV2"), (1320, "SEV1"))
    first = [next(t for t, levels in rows if levels == ("SEV1",)) for rows in (found.true, found.knowable)]
    assert 1200 < first[0] < first[1] < 1320


def test_a_drill_without_a_fault_has_a_debrief() -> None:
    found = debrief(calm())
    assert found.gaps == () and found.commitment
    assert json.loads(json.dumps(found.to_json()))["impact"]["customer_minutes"] == 0


def test_every_debrief_is_plain_json() -> None:
    for trace in (drill(), idle()):
        shown = debrief(trace).to_json()
        assert json.loads(json.dumps(shown)).keys() == shown.keys()


def test_a_scorecard_of_another_policy_is_refused() -> None:
    text = (
        (ROOT / "data/policies/handbook.yaml")
        .read_text(encoding="utf-8")
        .replace("acknowledge: 15m", "acknowledge: 5m")
    )
    other, _ = load_policy(text, "other.yaml")
    assert other is not None
    with pytest.raises(ValueError, match="handbook"):
        review(drill(), grade(drill(), other), PACK)

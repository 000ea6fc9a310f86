"""What cheats must not earn: ending early, forged readings, empty words, remedies of nothing, tampered traces."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from engine.trace import Trace
from scoring.case import Case
from scoring.grade import grade
from scoring.policy import Policy
from scoring.scorecard import Line
from tests.scoring.build import GOOD, Row, calm, drill, idle, policy, row

PACK = policy()
# What the trainee had done by minute 10, and the world with it.
EARLY = {name: entry for name, entry in GOOD.items() if entry.at <= 600}
ENDS: dict[str, tuple[list[Row], str]] = {
    "closed": ([row(620, "resolve"), row(630, "close")], "unresolved"),
    "stood down": ([row(630, "stand_down", reason="no need")], "stood_down"),
    "put into the plan": ([row(630, "schedule_fix", owner="bob", within_days=1, reason="it can wait")], "scheduled"),
    "handed over": ([row(630, "hand_over_shift", person="bob", text="bye")], "handed_over"),
}


def ended_early(how: str, right: str = "resolved") -> Trace:
    rows, ending = ENDS[how]
    rows = [*rows, row(630, "ended", "world", ending=ending)]
    return drill(rows=EARLY, add=[*rows, GOOD["submit"]], header={"ending": right})


def line(trace: Trace, id: str) -> Line:
    return grade(trace, PACK).line(id)


@pytest.mark.parametrize("how", list(ENDS))
def test_ending_early_ends_no_duty(how: str) -> None:
    trace = ended_early(how)
    card = grade(trace, PACK)
    assert Case(trace, PACK).over_at == trace.header["horizon"]
    assert card.total < 45
    assert card.line("C306/executives").verdict == "missed"
    for id in ("C303/status_page", "C402", "C406"):
        assert card.line(id).verdict == "missed", id
        assert f"The incident was {how} at 17:50 while customers of Paying were still affected" in card.line(id).because
    assert "SEV4" not in card.line("C406").because
    assert card.line("C201/commander").verdict == card.line("C301/team").verdict == "partly"
    for found in card.lines:
        assert found.points == found.max or found.advice


@pytest.mark.parametrize("how", list(ENDS))
def test_ending_early_never_scores_above_going_on_without_an_act(how: str) -> None:
    stayed = drill(rows=EARLY, add=[row(3600, "ended", "world", ending="unresolved"), GOOD["submit"]])
    assert grade(ended_early(how), PACK).total <= grade(stayed, PACK).total


def test_the_right_ending_and_the_horizon_end_what_was_owed() -> None:
    assert Case(ended_early("handed over", "handed_over"), PACK).given_up is None
    assert Case(ended_early("handed over", "handed_over"), PACK).over_at == 630
    assert Case(idle(), PACK).given_up is None
    assert Case(drill(), PACK).given_up is None
    assert Case(drill(change={"ended": {"ending": "mitigated"}}), PACK).given_up is None


@pytest.mark.parametrize("how", ["stood down", "put into the plan"])
def test_an_ending_for_the_calm_is_giving_up_while_customers_are_affected(how: str) -> None:
    trace = ended_early(how, ENDS[how][1])
    assert Case(trace, PACK).given_up is not None
    assert line(trace, "C408").verdict == "missed"


def test_closing_before_the_fault_was_felt_is_giving_up_too() -> None:
    rows = {name: GOOD[name] for name in ("deployed", "fault")}
    close = [row(20, "declare", level="SEV4", factors=[], reason="", affects=[], incident="I", first=True),
             row(30, "close"), row(30, "ended", "world", ending="mitigated")]  # fmt: skip
    assert Case(drill(rows=rows, add=close), PACK).given_up is not None
    cleared = [row(25, "fault_cleared", "world", fault="pool_leak", id="leak"), *close]
    assert Case(drill(rows=rows, add=cleared), PACK).given_up is None


@pytest.mark.parametrize("again", [[], [row(620, "declare", **GOOD["declare"].data)]], ids=["alone", "declared again"])
def test_calling_it_resolved_while_customers_are_affected_ends_no_duty(again: list[Row]) -> None:
    trace = drill(add=[row(610, "resolve"), *again])
    assert Case(trace, PACK).over_at == 2910
    silent = ["update-*", "war-room", "page-manager"]
    plain, trick = drill(silent), drill(silent, add=[row(610, "resolve"), *again])
    assert grade(trick, PACK).total < grade(plain, PACK).total


def test_a_resolution_that_is_followed_by_a_declaration_is_none() -> None:
    trace = drill(add=[row(2700, "resolve"), row(2710, "declare", **GOOD["raise"].data)])
    assert Case(trace, PACK).over_at == 2910
    assert Case(drill(add=[row(2700, "resolve")]), PACK).over_at == 2700


FORGED = {
    "initial-status": {"text": "We know.", "reads": {"incident": 1, "status": 1, "impact": 1, "next_update_at": 1500}},
    "submit": {"reads": {"sections": 5, "action_items": None, "blame": 1}},
}


def test_what_was_stored_as_read_earns_nothing_and_breaks_nothing() -> None:
    told = line(drill(change=FORGED), "C301/status_page").because
    assert "without incident, status, impact and next update" in told
    honest = grade(drill(change={"initial-status": {"text": "We know."}}), PACK)
    assert grade(drill(change=FORGED), PACK).to_json() == honest.to_json()


@pytest.mark.parametrize("text", [".", "...", "  ", "1 2 3"])
def test_a_post_or_an_answer_without_a_word_is_none(text: str) -> None:
    names = [name for name in GOOD if name.startswith(("initial-", "update-", "final-"))]
    silent = grade(drill(change={name: {"text": text} for name in [*names, "answer"]}), PACK)
    assert silent.dimensions["communication"].points == 0


ELSEWHERE = {"service": "mail", "params": {"service": "mail"}}
MAIL = {"authorise": ELSEWHERE, "started": ELSEWHERE, "done": ELSEWHERE}
SECOND = ("authorise-2", "started-2", "done-2")


@pytest.mark.parametrize(("id", "verdict"), [
    ("C402", "missed"), ("C203", "not_applicable"), ("C204", "not_applicable"), ("C404", "not_applicable"),
    ("C403", "not_applicable"),
])  # fmt: skip
def test_a_remedy_of_something_that_is_not_affected_earns_nothing(id: str, verdict: str) -> None:
    assert line(drill(SECOND, MAIL), id).verdict == verdict
    assert line(drill(SECOND), id).verdict == "met"


def test_a_remedy_by_hand_of_something_else_still_costs() -> None:
    by_hand = {name: {**data, "by": "robin", "person": "robin"} for name, data in MAIL.items()}
    by_hand["authorise"] = {**by_hand["authorise"], "kind": "do"}
    assert line(drill(SECOND, by_hand), "C203").verdict == "missed"


LEFT = {"ended": {"at": 3600, "ending": "unresolved"}}
STAYS = {"pay": [(120, 0.3), (1200, 0.7)]}
UNSOLVED = ("recovered", "verify", "final-*", "resolve", "close", "schedule", "note-recovered")


def tries(count: int) -> list[Row]:
    """Remedies tried on one healthy service after the other."""
    return [row(1200 + 5 * n, "do", remedy="restart", params={"service": f"mail-{n}"}) for n in range(count)]


def response(trace: Trace, pack: Policy = PACK) -> float:
    return grade(trace, pack).dimensions["response"].percent or 0.0


def test_what_is_left_unresolved_earns_a_part_of_response_however_well_it_was_led() -> None:
    trace = drill(UNSOLVED, LEFT, shares=STAYS)
    assert response(trace) == pytest.approx(100 * PACK.outcome.at_most, abs=0.1)
    lenient = PACK.model_copy(update={"outcome": PACK.outcome.model_copy(update={"at_most": 1.0})})
    assert response(trace, lenient) > 2 * response(trace)


@pytest.mark.parametrize(("count", "limited"), [(0, False), (2, False), (3, True), (9, True)])
def test_a_recovery_that_came_of_trying_everything_earns_no_more(count: int, limited: bool) -> None:
    trace = drill(add=tries(count))
    assert grade(trace, PACK).line("C408").verdict == "met"
    assert (response(trace) <= 100 * PACK.outcome.at_most + 0.1) == limited


def test_a_limit_takes_nothing_from_who_has_less() -> None:
    assert grade(idle(), PACK).line("C410").verdict == "missed" and grade(idle(), PACK).line("C410").max == 0


HIT = {"pay": [(120, 0.3), (2400, 0.0)]}


def aimed(*acts: Row, drop: tuple[str, ...] = ("authorise*", "started*", "done*", "finding")) -> str:
    return line(drill(drop, add=acts, shares=HIT), "C409").verdict


def cure(remedy: str, at: int = 900, **params: str) -> Row:
    return row(at, "do", remedy=remedy, params=params)


FOUND = row(700, "finding", "ann", person="ann", about="db", finding="x", facts={"service": "mail"}, words={},
            suggests={"remedy": "scale_out", "params": {}})  # fmt: skip
KINDS = ("restart", "scale_out", "shed_load", "drain")


@pytest.mark.parametrize(("acts", "verdict"), [
    ([cure("restart", service="pay-api")], "met"),
    ([cure("shed_load", service="shop")], "met"),
    ([cure("turn_retries_off", journey="pay")], "met"),
    ([cure("restart", service="db")], "missed"),
    ([FOUND, cure("restart", service="db")], "met"),
    ([FOUND, cure("restart", service="mail")], "met"),
    ([FOUND, cure("scale_out", service="cart")], "met"),
    ([cure("roll_back", service="db")], "missed"),
    ([row(-60, "deployed", "bob", service="db", release="2", previous="1"), cure("roll_back", service="db")], "met"),
    ([row(-60, "deployed", "bob", service="mail", release="2", previous="1"), cure("roll_back", service="mail")],
     "missed"),
    ([cure("shed_load", service="shop"), cure("shed_load", 2500, service="shop")], "met"),
    ([cure(kind, 900 + 60 * n, service="pay-api") for n, kind in enumerate(KINDS)], "partly"),
    ([*[cure(kind, 900 + 60 * n, service="pay-api") for n, kind in enumerate(KINDS)],
      row(1050, "finding", "ann", person="ann", about="pay-api", finding="y", facts={}, words={})], "met"),
])  # fmt: skip
def test_a_remedy_is_aimed_at_what_could_be_seen(acts: list[Row], verdict: str) -> None:
    assert aimed(*acts) == verdict


@pytest.mark.parametrize("text", [".", "x", "  ", "12 34", ""])
def test_a_note_without_a_word_is_none(text: str) -> None:
    notes = {name: {"by": "robin", "text": text} for name in GOOD if name.startswith("note-")}
    assert line(drill(change=notes), "C208").because.startswith("No note was taken")


@pytest.mark.parametrize("reason", ["a b c", "  \t ", ". . . .", "12 % 30 %", "payments fail"])
def test_a_reason_needs_words(reason: str) -> None:
    told = {name: {"reason": reason} for name in ("declare", "raise")}
    assert line(drill(change=told), "C105").verdict == "partly"


def test_nothing_done_and_nobody_affected_is_no_mitigation() -> None:
    rows = {"ended": row(3600, "ended", "world", ending="mitigated")}
    quiet = {"pay": [], "browse": []}
    assert grade(drill(rows=rows, shares=quiet), PACK).total == 0
    acted = rows | {"paged": GOOD["paged"], "ack": GOOD["ack"]}
    assert line(drill(rows=acted, shares=quiet), "C408").verdict == "partly"
    assert line(calm(), "C408").verdict == "met"


def _without_data(trace: Trace) -> None:
    for event in trace.events[1:]:
        event.data.clear()


def _without_header(trace: Trace) -> None:
    trace.header.clear()


def _no_step(trace: Trace) -> None:
    trace.metrics.step = trace.truth.step = 0


def _no_scale(trace: Trace) -> None:
    trace.truth.scales.update(dict.fromkeys(trace.truth.scales, 0))


def _text_for_lists(trace: Trace) -> None:
    trace.header.update(people="x", services="y", journeys="z")


def _none_for_texts(trace: Trace) -> None:
    for event in trace.events:
        event.data.update(dict.fromkeys(event.data))


def _no_events(trace: Trace) -> None:
    trace.events.clear()


@pytest.mark.parametrize(
    "spoil",
    [_without_data, _without_header, _no_step, _no_scale, _text_for_lists, _none_for_texts, _no_events],
)
def test_a_tampered_trace_raises_what_the_shell_puts_into_a_sentence(spoil: Callable[[Trace], None]) -> None:
    # A copy through text, for the hand-made drills share their data.
    copied = Trace.from_json(json.loads(json.dumps(drill().to_json())))
    spoil(copied)
    with pytest.raises((ValueError, KeyError, TypeError)):
        grade(copied, PACK)


def test_an_end_beyond_the_horizon_is_the_horizon() -> None:
    plain, far = idle(), idle()
    far.until = 10**15
    assert grade(far, PACK).to_json() == grade(plain, PACK).to_json()

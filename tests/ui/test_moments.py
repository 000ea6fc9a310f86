"""Events told as lines."""

from __future__ import annotations

import pytest

from engine.vocabulary import COMMANDS
from tests.ui.traces import HEADER, HOSTILE, incident, trace
from ui.view.moments import Teller, around, timeline

PROSE = "I rolled it back."


def teller() -> Teller:
    return Teller(HEADER, lambda event: PROSE)


@pytest.mark.parametrize(
    ("kind", "data", "words"),
    [
        ("declare", {"level": "SEV1", "first": False, "previous": "SEV2", "affects": ["buy"], "reason": "r"},
         "Changed SEV2 to SEV1 for Paying: “r”"),
        ("page", {"level": "L3", "people": ["priya"]}, f"Paged L3: {HOSTILE}"),
        ("page", {"team": "shop", "people": ["robin"]}, "Paged the rota of Shop: Robin Hale"),
        ("ask", {"person": "robin", "about": "pay", "minutes": 5},
         "Asked Robin Hale to investigate Payments within 5 min"),
        ("authorise", {"remedy": "roll_back", "params": {"service": "pay"}, "person": "robin"},
         "Authorised roll back on Payments, carried out by Robin Hale"),
        ("do", {"remedy": "restart", "params": {}}, "Did by hand: restart"),
        ("verify", {"recovered": False, "failing": ["a", "b"]}, "Verified: not recovered yet (a and b)"),
        ("refused", {"kind": "close", "args": {}, "reason": "Resolve first."}, "Not possible: close. Resolve first."),
        ("ended", {"ending": "stood_down"}, "The drill ended: stood down"),
        ("alert_fired", {"alert": "a1", "muted": None}, "Alert: Payments fail"),
        ("alert_fired", {"alert": "a1", "muted": "Known."}, "Alert (muted): Payments fail"),
        ("check_failed", {"check": "a1"}, "Outside check failed: Payments fail"),
        ("check_passed", {"check": "a1"}, "Outside check passes again: Payments fail"),
        ("reported", {"journey": "buy", "total": 9}, "Support reports 9 customer tickets about Paying"),
        ("verify", {"recovered": False, "failing": ["a1"]}, "Verified: not recovered yet (Payments fail)"),
        ("changed", {"service": "pay", "what": "flag", "name": "new-ui", "was": "on", "now": "off"},
         "Flag new-ui of Payments switched off"),
        ("changed", {"service": "pay", "what": "config", "name": None, "was": None, "now": "c-9"},
         "Configuration c-9 pushed to Payments"),
        ("changed", {"service": "pay", "what": "retries", "name": "buy", "was": "on", "now": "off"},
         "Retries of the clients of Paying switched off"),
        ("changed", {"service": "pay", "what": "retries", "name": "pay", "was": "on", "now": "off"},
         "Retries from Payments to Payments switched off"),
        ("changed", {"service": "pay", "what": "admission", "name": None, "was": "100 %", "now": "50 %"},
         "Payments lets in 50 % of its requests (before: 100 %)"),
        ("changed", {"service": "pay", "what": "colour", "name": None, "was": "red", "now": "blue"},
         "Colour of Payments is blue now (before: red)"),
        ("never_heard_of", {}, "never heard of"),
        ("remedy_started", {}, "remedy started"),
    ],
)  # fmt: skip
def test_sentences(kind: str, data: dict[str, object], words: str) -> None:
    event = trace((10, kind, "robin", dict(data))).events[1]
    assert teller().sentence(event) == words


def test_every_kind_of_command_has_a_sentence_of_its_own() -> None:
    told = teller()
    silent = [kind for kind in COMMANDS if kind != "wait" and kind not in told.known()]
    assert silent == []


def test_prose_is_told_where_an_event_has_words_of_its_own() -> None:
    drill = trace((5, "finding", "priya", {"words": {"x": 1}}))
    assert [moment.text for moment in timeline(drill, teller())] == [PROSE]


def test_a_seat_is_told_only_what_it_could_see_and_the_debrief_marks_the_rest() -> None:
    drill = incident()
    seen = {moment.kind for moment in timeline(drill, teller(), "lead")}
    assert not seen & {"impact_started", "impact_ended", "header"}
    everything = timeline(drill, teller())
    assert {moment.kind for moment in everything if moment.hidden_then} == {"impact_started", "impact_ended"}


def test_decisions_are_the_deeds_of_a_seat() -> None:
    drill = trace((1, "page", "robin", {"person": "priya"}), (2, "page", "priya", {"person": "robin"}))
    assert [moment.decision for moment in timeline(drill, teller())] == [True, False]


@pytest.mark.parametrize(("at", "kinds"), [(190, ["acknowledge", "look"]), (0, ["impact_started", "alert_fired"]),
                                           (10_000, ["resolve", "ended"])])  # fmt: skip
def test_the_lines_around_an_instant_are_the_nearest_in_order(at: int, kinds: list[str]) -> None:
    assert [moment.kind for moment in around(timeline(incident(), teller()), at, 2)] == kinds


def test_log_lines_do_not_crowd_an_instant() -> None:
    logs = [(100 + i, "log", "world", {"words": {"x": 1}}) for i in range(20)]
    drill = trace((90, "acknowledge", "robin", {"alert": "a1"}), *logs)
    assert [moment.kind for moment in around(timeline(drill, teller()), 105, 5)] == ["acknowledge"]

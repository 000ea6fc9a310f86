"""What a typed sentence is offered as."""

from __future__ import annotations

from typing import Any

import pytest

from tests.ui.seats import HEADER
from ui.view.meant import offered
from ui.view.names import Names
from ui.view.remedies import menu, suggested

ROLL_BACK = ({"remedy": "roll_back", "params": {"service": "payments", "release": "1"}},
             "Roll back a release: Payments back to 1")  # fmt: skip
RESTART = ({"remedy": "restart", "params": {"service": "payments", "how": "all"}}, "Restart a service: Payments, all")


def entry(kind: str, sure: float = 0.9, **args: Any) -> dict[str, Any]:
    return {"kind": kind, "args": args, "confidence": sure, "because": "it says so"}


@pytest.mark.parametrize(
    ("understood", "kind", "title"),
    [
        ([], None, None),
        ([entry("ask", person="tomas", about="payments", minutes=5)], "ask",
         "Ask Tomás Rey to look into Payments within 5 min"),
        ([entry("ask", person="tomas", about="payments")], "ask", "Ask Tomás Rey to look into Payments within 10 min"),
        ([entry("ask", about="payments")], None, None),
        ([entry("ask", 0.3, person="tomas", about="payments")], None, None),
        ([entry("ask", about="payments"), entry("page", level="L3")], "page", "Escalate to L3"),
        ([entry("page", team="pay")], "page", "Page the on-call of Payments team"),
        ([entry("acknowledge")], "acknowledge", "Acknowledge: Payments fail"),
        ([entry("declare", level="SEV1")], "declare", "Declare SEV1, with this sentence as the reason"),
        ([entry("authorise", person="tomas", **ROLL_BACK[0])], "authorise",
         "Authorise Tomás Rey: Roll back a release, Payments back to 1"),
        ([entry("frobnicate")], None, None),
        ([entry("declare")], None, None),
        ([entry("wait")], "wait", "Wait at most 5 min, until something reaches you"),
        ([entry("wait", minutes=3)], "wait", "Wait at most 3 min, until something reaches you"),
        ([entry("post", audience="customers")], None, None),
        ([entry("post", audience="customers", text="We know.")], "post", "Post to customers: We know."),
        ([entry("answer", person="dana", text="Half.")], "answer",
         "Send this as the answer to the one who waits for it"),
        ([entry("answer", person="samir", text="Half.")], None, None),
        ([entry("skip_post_mortem")], "skip_post_mortem", "Skip the post-mortem"),
        ([entry("hand_over_shift", person="ines", text="Yours.")], "hand_over_shift",
         "Hand the shift over to Inês Duarte, with this sentence"),
        ([entry("schedule_fix", owner="ines")], "schedule_fix", "Put the fix into the plan within 3 days"),
        ([entry("ask_command", person="dana")], "ask_command", "Ask Dana Whitfield whether they take command"),
    ],
)  # fmt: skip
def test_only_what_is_likely_and_complete_is_offered(
    understood: list[dict[str, Any]], kind: str | None, title: str | None
) -> None:
    meant = offered(understood, "as I typed it", Names(HEADER), [ROLL_BACK, RESTART], "errors", {"dana": 7}, ["team"])
    assert (meant.kind if meant else None, meant.title if meant else None) == (kind, title)


def test_a_declaration_takes_the_sentence_as_its_reason() -> None:
    meant = offered([entry("declare", level="SEV1")], "Half of them cannot pay, SEV1", Names(HEADER), [], None)
    assert meant is not None and meant.args["reason"] == "Half of them cannot pay, SEV1"


@pytest.mark.parametrize(("audience", "form"), [("team", "update"), ("customers", "initial")])
def test_the_first_post_to_an_audience_is_the_initial_one(audience: str, form: str) -> None:
    meant = offered([entry("post", audience=audience, text="We know.")], "", Names(HEADER), [], None, {}, ["team"])
    assert meant is not None and meant.args["form"] == form


def test_an_answer_goes_to_the_message_that_waits() -> None:
    meant = offered([entry("answer", person="dana", text="Half.")], "", Names(HEADER), [], None, {"dana": 7})
    assert meant is not None and meant.args == {"message": 7, "text": "Half."}


@pytest.mark.parametrize(("confidence", "sure"), [(0.9, True), (0.55, False)])
def test_a_guess_is_offered_as_one(confidence: float, sure: bool) -> None:
    meant = offered([entry("close", confidence)], "", Names(HEADER), [], None)
    assert meant is not None and meant.sure is sure


def test_without_a_ringing_alert_nothing_is_acknowledged() -> None:
    assert offered([entry("acknowledge")], "ack", Names(HEADER), [], None) is None


def test_the_menu_groups_remedies_and_keeps_their_parameters() -> None:
    found = menu([ROLL_BACK, RESTART])
    assert [(name, [(c.target, c.params) for c in choices]) for name, choices in found.items()] == [
        ("roll_back", [("Payments back to 1", ROLL_BACK[0]["params"])]),
        ("restart", [("Payments, all", RESTART[0]["params"])]),
    ]


WAYS_BACK = [
    ("scale_out", {"service": "work", "how": "in"}, "Take added replicas out again", "Work, from 6 to 4"),
    ("turn_retries_off", {"journey": "buying", "how": "on"}, "Turn retries on again", "The apps of customers: Buying"),
    ("shed_load", {"service": "door", "keep_percent": 100}, "Let all load in again", "Door: let in 100 %"),
]


@pytest.mark.parametrize(("name", "params", "title", "target"), WAYS_BACK)
def test_a_way_back_stands_in_the_menu_by_a_title_of_its_own(
    name: str, params: dict[str, Any], title: str, target: str
) -> None:
    found = menu([({"remedy": name, "params": params}, f"{title}: {target}")])
    assert [(choice.title, choice.target, choice.risk) for choice in found[f"{name}-back"]] == [(title, target, "")]
    meant = offered([entry("propose", remedy=name, params=params)], "", Names(HEADER),
                    [({"remedy": name, "params": params}, f"{title}: {target}")], None)  # fmt: skip
    assert meant is not None and title in meant.title and target in meant.title


def test_nothing_is_suggested_before_somebody_found_something() -> None:
    assert suggested([], Names(HEADER)) == []

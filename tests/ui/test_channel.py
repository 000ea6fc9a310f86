"""The incident channel: who says what, and which questions are open."""

from __future__ import annotations

from typing import Any

import pytest

from tests.ui.seats import HEADER, PERSON, events, fired, prose
from ui.view.channel import lines, questions

WORDS = {"template": "t", "variant": 1, "slots": {}}
PRESS = (60, "pressed", "dana", {"person": "dana", "audience": "executives", "step": 1, "words": WORDS})
PRESS_2 = (90, "pressed", "dana", {"person": "dana", "audience": "executives", "step": 2, "words": WORDS})
PRESS_SAMIR = (70, "pressed", "samir", {"person": "samir", "audience": "status_page", "step": 1, "words": WORDS})


def post(audience: str) -> tuple[int, str, str, dict[str, Any]]:
    return 100, "post", PERSON, {"audience": audience, "form": "update", "text": "We know.", "reads": None}


def message(to: str, topic: str) -> tuple[int, str, str, dict[str, Any]]:
    return 5, "message", "tomas", {"person": "tomas", "to": to, "topic": topic, "words": WORDS}


def answer(n: int, to: str) -> tuple[int, str, str, dict[str, Any]]:
    return 100, "answer", PERSON, {"message": n, "to": to, "text": "Soon.", "reads": None}


@pytest.mark.parametrize(
    ("rows", "open_"),
    [
        ([PRESS], [(1, "dana")]),
        ([PRESS, PRESS_SAMIR], [(2, "samir"), (1, "dana")]),
        ([PRESS, PRESS_2], [(2, "dana")]),
        ([PRESS, answer(1, "dana")], []),
        ([PRESS, PRESS_SAMIR, answer(1, "dana")], [(2, "samir")]),
        ([PRESS, post("executives")], []),
        ([PRESS, post("status_page")], [(1, "dana")]),
        ([PRESS_SAMIR, post("customers")], []),
        ([message("lead", "question")], [(1, "tomas")]),
        ([message("channel", "question")], []),
        ([message("lead", "reply")], []),
    ],
)
def test_a_question_is_open_until_it_is_answered(rows: list[Any], open_: list[tuple[int, str]]) -> None:
    found = questions(events(*rows), HEADER, PERSON, prose)
    assert [(question.n, question.person) for question in found] == open_


@pytest.mark.parametrize(
    ("row", "who", "text", "tone"),
    [
        ((5, "say", PERSON, {"text": "<b>hi</b>"}), "Robin Vale", "<b>hi</b>", "mine"),
        ((5, "message", "tomas", {"person": "tomas", "to": "channel", "topic": "reply", "words": WORDS}), "Tomás Rey",
         "words of message", "said"),
        ((5, "message", "world", {"person": "bot", "to": "channel", "topic": "report", "words": WORDS}), "Incident bot",
         "words of message", "said"),
        ((5, "message", "tomas", {"person": "tomas", "to": "lead", "topic": "question", "words": WORDS}), "Tomás Rey",
         "words of message", "to-you"),
        ((5, "finding", "tomas", {"person": "tomas", "about": "payments", "words": WORDS}), "Tomás Rey",
         "words of finding", "found"),
        (PRESS, "Dana Whitfield", "words of pressed", "press"),
        ((5, "remedy_done", "tomas", {"person": "tomas", "remedy": "roll_back", "params": {}, "words": WORDS}),
         "Tomás Rey", "words of remedy_done", "found"),
        (post("status_page"), "Robin Vale", "We know.", "post"),
    ],
)  # fmt: skip
def test_what_people_say_stands_under_their_name(row: Any, who: str, text: str, tone: str) -> None:
    (line,) = lines(events(row), HEADER, PERSON, prose)
    assert (line.who, line.text, line.tone, line.spoken) == (who, text, tone, True)


def test_tools_speak_in_small_print_and_a_refusal_says_why() -> None:
    found = lines(
        events(
            fired(80),
            (81, "paged", "world", {"person": "tomas", "why": "command"}),
            (82, "look", PERSON, {"at": "logs", "service": None}),
            (83, "refused", PERSON, {"kind": "ask", "args": {}, "reason": "Tomás Rey is not in the incident."}),
        ),
        HEADER,
        PERSON,
        prose,
    )
    assert [(line.text, line.tone, line.spoken) for line in found] == [
        ("Alert: Payments fail", "alarm", False),
        ("Robin Vale: Not possible: ask. Tomás Rey is not in the incident.", "alarm", False),
    ]
    assert [line.time for line in found] == ["17:41", "17:41"]

"""Responders: paged, asked and told; one task at a time, within what they know, and never silent when spoken to."""

from typing import Any

import pytest

from engine.scenario import Scenario
from engine.trace import Trace
from tests.engine.makers import ROLL_BACK, Game, shop, small


def shop_game(*people: str, at: int = 300) -> Game:
    """The shop at an instant with these people in the incident."""
    game = Game().to(30)
    for person in people:
        game.act("page", person=person)
    return game.to(at)


def responders(**changes: dict[str, Any]) -> Scenario:
    """The shop with some responders changed."""
    return shop().model_copy(
        update={"responders": [r.model_copy(update=changes.get(r.id, {})) for r in shop().responders]}
    )


def template(event: Any) -> str:
    """The template of what an event says."""
    return str(event.data["words"]["template"])


def test_a_paged_person_answers_in_their_time_joins_and_says_so() -> None:
    for spec in shop().responders:
        if spec.id == "robin":
            continue
        game = Game().to(30)
        game.act("page", person=spec.id)
        low, high = spec.answers.within
        game.to(30 + high)
        answered = game.events("page_answered")[0]
        assert answered.data["person"] == spec.id
        assert low <= answered.data["after_s"] == answered.at - 30 <= high
        assert [event.data["person"] for event in game.events("joined")] == [spec.id]
        hello = game.events("message")[0]
        greeting = "manager" if spec.level in ("L3", "L4") else spec.temperament
        assert (hello.data["person"], template(hello)) == (spec.id, f"join.{greeting}")


def test_paging_a_team_goes_down_its_rota() -> None:
    game = Game().to(30)
    paged = [game.act("page", team="payments").data["people"] for _ in range(2)]
    assert paged == [["tomas"], ["ines"]]
    assert "nobody is left" in game.attempt("page", {"team": "payments"}).data["reason"]


@pytest.mark.parametrize(("level", "person"), [("L1", "tomas"), ("L2", "marta"), ("L3", "helena"), ("L4", "viktor")])
def test_paging_a_level_reaches_its_on_call(level: str, person: str) -> None:
    assert Game().to(30).act("page", level=level).data["people"] == [person]


def test_one_task_at_a_time() -> None:
    game = shop_game("marta")
    first = game.act("ask", person="marta", about="cart", minutes=10)
    second = game.act("ask", person="marta", about="orders", minutes=10)
    third = game.act("authorise", remedy="restart", params={"service": "cart"}, person="marta")
    game.to(1200)
    assert game.said(first) == ["reply.looking"]
    assert game.said(second) == game.said(third) == ["reply.busy"]
    starts = game.events("task_started", "remedy_started")
    ends = game.events("task_done", "remedy_done")
    assert [event.cause for event in starts] == [first.n, second.n, third.n]
    assert starts[1].at == ends[0].at and starts[2].at == ends[1].at


def test_tasks_of_two_people_run_side_by_side() -> None:
    game = shop_game("marta", "tomas")
    game.act("ask", person="marta", about="cart")
    game.act("ask", person="tomas", about="card-gateway")
    assert [event.at for event in game.events("task_started")] == [300, 300]


def test_outside_their_skill_they_say_who_knows() -> None:
    game = shop_game("priya")
    asked = game.act("ask", person="priya", about="payments")
    game.to(400)
    assert game.said(asked) == ["reply.outside"]
    assert game.events("message")[-1].data["words"]["slots"]["knows"] == "Noor Haddad or Tomás Rey"
    assert not game.events("task_started")


def test_beyond_their_time_box_they_say_how_long_they_need() -> None:
    game = shop_game("tomas")
    game.act("ask", person="tomas", about="payments", minutes=1)
    started = game.events("task_started")[0]
    game.until("task_done")
    late = [e for e in game.events("message") if template(e) == "report.more_time"]
    assert [event.at - started.at for event in late] == [60]
    done = game.events("task_done")[0]
    promised = int(late[0].data["words"]["slots"]["minutes"])
    assert 60 * (promised - 1) < done.at - late[0].at <= 60 * promised


def test_within_their_time_box_they_just_report() -> None:
    game = shop_game("tomas")
    game.act("ask", person="tomas", about="payments", minutes=10)
    game.until("task_done")
    assert "report.more_time" not in [template(e) for e in game.events("message")]


KNOWLEDGE = [
    (300, "tomas", "payments", "leak"),
    (300, "priya", "orders-db", "database-calm"),
    (300, "marta", "checkout", "payments-behind-checkout"),
    (300, "marta", "paying", "payments-behind-journey"),
    (1200, "marta", "checkout", "retries"),
    (1200, "priya", "orders-db", "overload"),
    (300, "tomas", "card-gateway", "gateway-fine"),
    (300, "marta", "storefront", None),
]


@pytest.mark.parametrize(("at", "person", "about", "finding"), KNOWLEDGE)
def test_they_find_what_their_system_shows_them(at: int, person: str, about: str, finding: str | None) -> None:
    game = shop_game(person, at=at)
    asked = game.act("ask", person=person, about=about, minutes=10)
    game.until("task_done")
    report = game.events("finding", "nothing_found")[0]
    assert report.data.get("finding") == finding
    assert (report.by, report.data["about"]) == (person, about)
    started = game.events("task_started")[0]
    assert (started.cause, report.cause) == (asked.n, started.n)
    if finding is not None:
        spec = next(f for f in shop().findings if f.id == finding)
        assert spec.takes[0] <= report.at - started.at <= spec.takes[1]


def test_after_the_roll_back_payments_points_at_the_load() -> None:
    game = shop_game("tomas", at=900)
    game.act("do", **ROLL_BACK)
    game.until("remedy_done")
    game.to(game.drill.now + 120)
    game.act("ask", person="tomas", about="payments", minutes=10)
    assert game.until("finding").data["suggests"]["remedy"] == "turn_retries_off"


def test_a_condition_that_ends_while_they_look_is_not_reported() -> None:
    """The leak is gone when the report comes: nobody suggests a roll back that was done."""
    game = shop_game("tomas", at=60)
    game.act("do", **ROLL_BACK)
    game.to(60 + 100)
    game.act("ask", person="tomas", about="payments", minutes=10)
    game.until("task_done")
    assert game.events("remedy_done") and not game.events("finding")


def test_nobody_acknowledges_and_the_page_escalates() -> None:
    game = Game().to(1500)
    first = game.events("paged")[0]
    alert = first.data["why"]
    rounds: dict[int, list[str]] = {}
    for event in game.events("paged"):
        if event.data["why"] == alert:
            rounds.setdefault(event.at - first.at, []).append(event.data["person"])
    timeout = shop().page_timeout
    assert list(rounds) == [0, timeout, 2 * timeout]
    assert rounds[0] == ["robin"] and rounds[timeout] == ["robin", "noor"]


def test_an_acknowledged_alert_does_not_escalate() -> None:
    game = Game()
    paged = game.until("paged")
    game.act("acknowledge", alert=paged.data["why"])
    game.to(1500)
    again = [e for e in game.events("paged") if e.data["why"] == paged.data["why"]]
    assert [event.data["person"] for event in again] == ["robin"]


def test_an_alert_of_another_team_pages_that_team() -> None:
    game = Game().to(1500)
    fired = next(e for e in game.events("alert_fired") if e.data["alert"] == "orders-db-saturated")
    paged = next(e for e in game.events("paged") if e.cause == fired.n)
    assert (paged.data["person"], paged.at) == ("priya", fired.at)
    assert [e.data["person"] for e in game.events("page_answered") if e.cause == paged.n] == ["priya"]


def never(person: str) -> Scenario:
    """The shop in which somebody never answers their phone."""
    spec = next(r for r in shop().responders if r.id == person)
    return responders(**{person: {"answers": spec.answers.model_copy(update={"never": True})}})


def test_somebody_never_answers_and_the_tool_says_who_is_next() -> None:
    game = Game(never("tomas")).to(30)
    game.act("page", person="tomas")
    silent = game.until("page_unanswered", person="tomas")
    assert silent.at == 30 + shop().page_timeout and not game.events("joined")
    told = game.events("message")[-1]
    assert (told.data["person"], template(told), told.cause) == ("bot", "bot.unanswered", silent.n)
    assert told.data["words"]["slots"] == {"person": "Tomás Rey", "next": "Inês Duarte"}
    assert game.act("page", team="payments").data["people"] == ["tomas"]


def test_with_nobody_left_on_the_rota_the_tool_says_so() -> None:
    game = Game(never("viktor")).to(30)
    game.act("page", person="viktor")
    game.until("page_unanswered")
    told = game.events("message")[-1]
    assert (template(told), told.data["words"]["slots"]["level"]) == ("bot.unanswered.level", "L2")


def test_no_level_is_advised_that_has_been_paged() -> None:
    game = Game(never("viktor")).to(30)
    for level in ("L1", "L2", "L3", "L4"):
        game.attempt("page", {"level": level})
    tried = [event.data["level"] for event in game.events("page")]
    game.until("page_unanswered", person="viktor")
    told = game.events("message")[-1]
    assert len(tried) >= 3 and told.data["words"]["slots"].get("level", "") not in tried


SENTENCES = [
    "Tomás, what do you think?",
    "tomas look at this please",
    "anybody?",
    "?",
    "🙂",
    "x" * 20000,
    "Marta and Tomás: thanks",
]


@pytest.mark.parametrize("text", SENTENCES, ids=lambda text: text[:12])
@pytest.mark.parametrize("people", [(), ("tomas",), ("tomas", "marta")])
def test_no_typed_sentence_is_met_by_silence(text: str, people: tuple[str, ...]) -> None:
    game = shop_game(*people)
    said = game.act("say", text=text)
    game.to(330)
    assert len(game.said(said)) == 1


@pytest.mark.parametrize(
    ("text", "who", "said"),
    [
        ("Priya, are you there?", "priya", "reply.question"),
        ("priya please", "priya", "reply.named"),
        ("MARTA!", "marta", "reply.named"),
        ("we should wait", "tomas", "reply.heard"),
        ("how many are affected?", "tomas", "reply.question"),
        ("what a weird martarian problem", "tomas", "reply.heard"),
    ],
)
def test_whoever_is_named_answers(text: str, who: str, said: str) -> None:
    game = shop_game("tomas", "marta", "priya")
    spoken = game.act("say", text=text)
    game.to(330)
    reply = next(e for e in game.events("message") if e.cause == spoken.n)
    assert (reply.data["person"], template(reply)) == (who, said)


def test_a_busy_person_lets_a_free_one_answer() -> None:
    game = shop_game("tomas", "marta")
    game.act("ask", person="tomas", about="payments")
    spoken = game.act("say", text="Any news?")
    game.to(330)
    assert [e.data["person"] for e in game.events("message") if e.cause == spoken.n] == ["marta"]


REMARKS = [
    # What was read, whether Tomás is at work, the sentence, and who answers with what.
    ("status", True, "Where are we", [("tomas", "reply.status")]),
    ("status", False, "Where are we", [("tomas", "reply.idle")]),
    ("objections", False, "Any objections", [("tomas", "objection.none")]),
    ("objections", False, "Any objections, Marta", [("marta", "objection.none")]),
    ("opinion", False, "Marta, your opinion", [("marta", "reply.no_opinion")]),
    ("thanks", False, "Thanks", [("tomas", "reply.thanks")]),
    ("thanks", False, "Thanks, Priya", [("priya", "reply.thanks")]),
    ("greeting", False, "Hi all", [("tomas", "reply.greeting")]),
    ("hurry", True, "Tomás, faster please", [("tomas", "reply.hurry")]),
    ("hurry", False, "Faster please", [("tomas", "reply.heard")]),
    (None, False, "We go on", [("tomas", "reply.heard")]),
    (5, False, "We go on", [("tomas", "reply.heard")]),
]


@pytest.mark.parametrize(("remark", "busy", "text", "answers"), REMARKS)
def test_the_answer_fits_what_was_read(
    remark: Any, busy: bool, text: str, answers: list[tuple[str, str]]
) -> None:
    game = shop_game("tomas", "marta", "priya")
    if busy:
        game.act("ask", person="tomas", about="payments", minutes=5)
        game.to(310)
    said = game.act("say", {"remark": remark}, text=text)
    game.to(345)
    found = [(e.data["person"], template(e)) for e in game.events("message") if e.cause == said.n]
    assert found == answers


def test_asked_for_an_opinion_who_found_something_says_it_again() -> None:
    game = shop_game("tomas", "marta")
    game.act("ask", person="tomas", about="payments", minutes=5)
    found = game.until("finding")
    said = game.act("say", {"remark": "opinion"}, text="Tomás, what would you do")
    game.to(game.drill.now + 30)
    answers = [e for e in game.events("message") if e.cause == said.n]
    assert [template(e) for e in answers] == ["reply.opinion", template(found)]
    assert answers[1].data["again"] == found.n


PROPOSALS = [
    (("tomas", "marta", "priya"), ROLL_BACK, [("tomas", "reply", "advice.roll-back-safe")]),
    (("priya",), {"remedy": "restart", "params": {"service": "orders-db"}},
     [("priya", "objection", "advice.no-db-restart")]),
    (("tomas",), {"remedy": "restart", "params": {"service": "payments"}},
     [("tomas", "objection", "advice.restart-hides")]),
    (("marta",), {"remedy": "restart", "params": {"service": "cart"}}, [("marta", "reply", "warn.healthy")]),
    (("wei",), ROLL_BACK, [("wei", "reply", "objection.none")]),
    ((), ROLL_BACK, [("bot", "reply", "bot.alone")]),
]  # fmt: skip


@pytest.mark.parametrize(("people", "args", "said"), PROPOSALS)
def test_a_proposal_is_answered_by_those_who_know(
    people: tuple[str, ...], args: dict[str, Any], said: list[tuple[str, str, str]]
) -> None:
    game = shop_game(*people)
    proposed = game.act("propose", **args)
    game.to(330)
    answers = [e for e in game.events("message") if e.cause == proposed.n]
    assert [(e.data["person"], e.data["topic"], template(e)) for e in answers] == said


def test_who_is_released_leaves_roles_and_waiting_tasks_behind() -> None:
    game = shop_game("marta")
    game.act("open_war_room")
    game.act("assign", role="scribe", person="marta")
    game.act("ask", person="marta", about="cart")
    game.act("ask", person="marta", about="orders")
    game.act("release", person="marta")
    game.to(1200)
    assert [e.data["person"] for e in game.events("left")] == ["marta"]
    assert [e.data["about"] for e in game.events("task_done")] == ["cart"]
    assert not [e for e in game.events("note") if e.by == "marta"]
    assert game.act("assign", role="scribe", person="robin").data["previous"] is None
    assert "page them first" in game.attempt("bring_in", {"person": "marta"}).data["reason"]


def test_roles_are_confirmed_and_their_change_is_kept() -> None:
    game = shop_game("marta", "tomas")
    for role in ("tech_lead", "scribe", "communications", "commander"):
        given = game.act("assign", role=role, person="marta")
        game.to(game.drill.now + 30)
        assert game.said(given) == [f"role.{role}"]
    assert game.act("assign", role="scribe", person="tomas").data["previous"] == "marta"
    assert game.act("take_command").data["previous"] == "marta"


def test_a_scribe_writes_decisions_and_findings_down() -> None:
    game = shop_game("noor", "tomas", "marta")
    game.act("assign", role="scribe", person="noor")
    declared = game.act("declare", level="SEV2", reason="Payments fail.")
    game.act("ask", person="tomas", about="payments", minutes=5)
    found = game.until("finding")
    game.act("authorise", **ROLL_BACK, person="tomas")
    game.until("remedy_done")
    started = game.events("remedy_started")[0]
    notes = {e.cause: e for e in game.events("note")}
    assert [template(notes[e.n]) for e in (declared, found, started)] == ["note.declared", "note.finding",
                                                                           "note.remedy"]  # fmt: skip
    assert all(note.by == "noor" and 10 <= note.at - game.drill.journal.events[n].at <= 35
               for n, note in notes.items() if n is not None)  # fmt: skip


def test_without_a_scribe_nobody_writes() -> None:
    game = shop_game("tomas")
    game.act("declare", level="SEV2", reason="Payments fail.")
    game.act("assign", role="scribe", person="robin")
    game.act("declare", level="SEV1", reason="Worse.")
    game.to(500)
    assert not game.events("note")


def test_what_people_say_can_be_rendered(textbook: tuple[Any, Trace]) -> None:
    kinds = {event.kind for event in textbook[1].events if "words" in event.data}
    assert {"message", "finding", "log", "tickets", "note", "remedy_done"} <= kinds
    for event in textbook[1].events:
        words = event.data.get("words")
        if words:
            assert set(words) == {"template", "variant", "slots"} and 0 <= words["variant"] < 1000
            assert all(isinstance(slot, str) for slot in words["slots"].values())


def test_a_small_team_of_one_is_told_it_is_alone() -> None:
    game = Game(small())
    said = game.act("say", text="Hello?")
    game.to(30)
    assert game.said(said) == ["bot.alone"]

"""Scripted trainees: plans are read with their mistakes, followed on what a seat has seen, and shaped by mistakes."""

import re
from typing import Any

import pytest

from engine.drill import Command, Drill, run
from engine.trace import Trace
from engine.trainees.edits import of, without
from engine.trainees.follower import Follower
from engine.trainees.plan import Plan, load_plan
from engine.trainees.play import TRAINEES, play
from engine.trainees.view import View
from engine.vocabulary import COMMANDS
from tests.engine.makers import SEED, played, read, shop, shop_plan, small


def plan(*steps: str) -> Plan:
    """A plan for the small system from the YAML of its steps."""
    text = "scenario: small\ntitle: A plan\nseat: seat\nsteps:\n" + "".join(f"  - {step}\n" for step in steps)
    loaded, problems = load_plan(text, "plan.yaml")
    assert loaded is not None and not problems, problems
    return loaded


def follow(made: Plan, until: int = 300, **scenario: Any) -> list[tuple[int, str, dict[str, Any]]]:
    """The commands a follower of the plan gives in the small system."""
    drill = Drill(small(**scenario), SEED)
    view, follower = View(drill, "seat"), Follower(made)
    given: list[tuple[int, str, dict[str, Any]]] = []
    for now in range(5, until + 1, 5):
        drill.advance(now)
        for kind, args in follower.next(view, now):
            given.append((now, kind, args))
            drill.submit(Command(len(given), now, "seat", kind, args))
    return given


FOLLOWED: dict[str, tuple[tuple[str, ...], list[tuple[int, str]]]] = {
    "at once": (("{id: a, do: {kind: take_command}}",), [(5, "take_command")]),
    "after a while": (("{id: a, after: 60s, do: {kind: verify}}",), [(65, "verify")]),
    "after another step": (
        ("{id: a, after: 20s, do: {kind: verify}}", "{id: b, when: [{step: a}], after: 30s, do: {kind: take_command}}"),
        [(25, "verify"), (55, "take_command")],
    ),
    "on an event": (
        ("{id: a, do: {kind: page, args: {person: kim}}}",
         "{id: b, when: [{event: joined, with: {person: kim}}], do: {kind: release, args: {person: kim}}}"),
        [(5, "page"), (50, "release")],
    ),
    "never, without the event": (("{id: a, when: [{event: joined, with: {person: bo}}], do: {kind: verify}}",), []),
    "at the latest": (("{id: a, when: [{event: joined}], latest: 90s, do: {kind: verify}}",), [(90, "verify")]),
    "again and again": (
        ("{id: a, every: 100s, do: {kind: verify}}",), [(5, "verify"), (105, "verify"), (205, "verify")],
    ),
    "again until": (
        ("{id: a, every: 50s, until: [{step: b}], do: {kind: verify}}",
         "{id: b, after: 90s, do: {kind: take_command}}"),
        [(5, "verify"), (55, "verify"), (95, "take_command")],
    ),
    "on a signal": (("{id: a, when: [{signal: buying.success_ratio, above: 0.5}], do: {kind: verify}}",),
                    [(5, "verify")]),
    "on a signal that held": (
        ("{id: a, when: [{signal: buying.success_ratio, above: 0.5, held: 40s}], do: {kind: verify}}",),
        [(45, "verify")],
    ),
    "for each event": (
        ("{id: a, every: 100s, do: {kind: verify}}",
         "{id: b, each: {event: verify}, after: 10s, do: {kind: note, args: {text: saw it}}}"),
        [(5, "verify"), (15, "note"), (105, "verify"), (115, "note"), (205, "verify"), (215, "note")],
    ),
    "mute steps count as done": (
        ("{id: a, mute: true, do: {kind: verify}}", "{id: b, when: [{step: a}], do: {kind: take_command}}"),
        [(5, "take_command")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FOLLOWED)
def test_a_plan_is_followed(name: str) -> None:
    steps, expected = FOLLOWED[name]
    given = [(at, kind) for at, kind, _ in follow(plan(*steps), 250)]
    if name == "on an event":
        assert [kind for _, kind in given] == [kind for _, kind in expected]
        return
    assert given == expected


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("now {clock}", "now 17:41"),
        ("next {clock+15m}", "next 17:56"),
        ("since {at:first}", "since 17:40"),
        ("{minutes:first} min", "1 min"),
        ("by {who:first}", "by Sam Seat"),
        ("{incident}", "-"),
        ("{failing:buying} %", "0 %"),
        ("a {b} c", ValueError),
    ],
)
def test_slots_are_filled_from_the_trainees_own_run(text: str, filled: Any) -> None:
    made = plan("{id: first, do: {kind: take_command}}",
                f"{{id: second, after: 90s, do: {{kind: note, args: {{text: '{text}'}}}}}}")  # fmt: skip
    if filled is ValueError:
        with pytest.raises(ValueError, match=r"There is no slot '\{b\}'"):
            follow(made)
        return
    assert follow(made)[-1][2] == {"text": filled}


def test_a_slot_alone_keeps_its_type() -> None:
    made = plan("{id: a, do: {kind: verify}}",
                "{id: b, each: {event: verify}, do: {kind: answer, args: {message: '{event.n}', text: x}}}",
                )  # fmt: skip
    assert isinstance(follow(made)[-1][2]["message"], int)


BROKEN = [
    ("{id: a, when: [{step: b}], do: {kind: verify}}", "S232"),
    ("{id: a, when: [{step: a, event: joined}], do: {kind: verify}}", "S230"),
    ("{id: a, when: [{signal: buying.success_ratio}], do: {kind: verify}}", "S231"),
    ("{id: a, do: {kind: fly}}", "S233"),
    ("{id: a, do: {kind: verify, args: {twice: true}}}", "S234"),
    ("{id: a, do: {kind: note}}", "S235"),
    ("{id: a}", "S011"),
    ("{id: a, do: {kind: verify}, wenn: []}", "S010"),
    ("{id: a, after: 5, do: {kind: verify}}", "S012"),
]


@pytest.mark.parametrize(("step", "code"), BROKEN)
def test_a_broken_plan_says_what_is_wrong(step: str, code: str) -> None:
    text = f"scenario: small\ntitle: A plan\nseat: seat\nsteps:\n  - {step}\n"
    _, problems = load_plan(text, "plan.yaml")
    assert code in [problem.code for problem in problems]


def test_two_steps_of_one_id_are_told() -> None:
    step = "  - {id: a, do: {kind: verify}}\n"
    _, problems = load_plan(f"scenario: small\ntitle: A plan\nseat: seat\nsteps:\n{step}{step}", "plan.yaml")
    assert [problem.code for problem in problems] == ["S210"]


TROUBLED = {
    "both kinds": (
        ("{id: a, after: 5, when: [{step: b}], do: {kind: note}}", "{id: c, do: {kind: fly}}"),
        ["5:20: S012", "5:37: S232", "5:46: S235", "6:24: S233"],
    ),
    "a step without a name": (("{id: A, do: {kind: note}}", "{id: c, when: [{step: a}], do: {kind: verify}}"),
                              ["5:10: S012", "5:17: S235"]),
    "a step without a shape": (("7", "{id: c, when: [7, {step: b}], do: {kind: fly}}"),
                               ["5:5: S012", "6:20: S012", "6:46: S233"]),
    "a condition of two kinds": (("{id: a, when: [{step: b, event: joined}], do: {kind: verify}}",),
                                 ["5:20: S230", "5:27: S232"]),
    "arguments given twice": (("{id: a, do: {kind: note, args: {}, args: {text: x}}}",), ["5:40: S003"]),
    "a command that is none": (("{id: a, do: {kind: [], args: {x: 1}}, until: [{step: b}]}",),
                               ["5:24: S012", "5:58: S232"]),
}  # fmt: skip


@pytest.mark.parametrize("name", TROUBLED)
def test_every_problem_of_a_plan_is_told_at_once(name: str) -> None:
    steps, expected = TROUBLED[name]
    text = "scenario: small\ntitle: A plan\nseat: seat\nsteps:\n" + "".join(f"  - {step}\n" for step in steps)
    made, problems = load_plan(text, "plan.yaml")
    assert made is None
    assert [f"{p.line}:{p.column}: {p.code}" for p in problems] == expected, [str(problem) for problem in problems]


def test_a_trainee_sees_no_more_than_its_seat(textbook: tuple[list[Command], Trace]) -> None:
    view = View(Drill(shop(), SEED), "lead")
    view.refresh()
    assert view.events and all("lead" in event.seen_by for event in view.events)
    assert view.signal("paying.success_ratio", 0) == textbook[1].visible("paying.success_ratio", 0)


def test_idle_gives_no_command_and_ends_unresolved() -> None:
    given, trace = played("idle")
    assert given == [] and [e.data["ending"] for e in trace.of("ended")] == ["unresolved"]
    assert [e.kind for e in trace.events[-2:]] == ["closed_by_horizon", "ended"]


def test_the_textbook_reaches_the_ending_without_a_refusal(textbook: tuple[list[Command], Trace]) -> None:
    given, trace = textbook
    assert [e.data["ending"] for e in trace.of("ended")] == [shop().ending]
    assert not trace.of("refused")
    assert [command.seq for command in given] == list(range(1, len(given) + 1))
    assert trace.events[-1].kind == "submit_post_mortem"


@pytest.mark.parametrize("seed", [2, 3])
def test_the_textbook_reaches_the_ending_on_other_days(seed: int) -> None:
    trace = played("textbook", seed)[1]
    assert [e.data["ending"] for e in trace.of("ended")] == ["resolved"] and not trace.of("refused")


def test_the_silent_one_says_nothing_and_does_the_rest(textbook: tuple[list[Command], Trace]) -> None:
    given, trace = played("silent")
    assert not trace.of("post", "answer") and [e.data["ending"] for e in trace.of("ended")] == ["resolved"]
    rest = [(c.at, c.kind) for c in textbook[0] if c.kind not in ("post", "answer")]
    assert [(c.at, c.kind) for c in given] == rest


def test_the_hero_does_every_remedy_alone() -> None:
    _, trace = played("hero")
    assert not trace.of("authorise") and len(trace.of("do")) == 2
    assert all(e.data["by_hand"] and e.data["person"] == "robin" for e in trace.of("remedy_done"))


def test_what_a_trainee_did_replays(textbook: tuple[list[Command], Trace]) -> None:
    made = plan("{id: a, every: 60s, do: {kind: verify}}", "{id: b, after: 70s, do: {kind: page, args: {person: kim}}}",
                "{id: c, when: [{event: joined}], do: {kind: ask, args: {person: kim, about: work}}}")  # fmt: skip
    given, trace = play(small(), "textbook", SEED, made, read)
    assert len(given) > 20 and trace.of("task_done")
    assert run(small(), SEED, given).digest == trace.digest


DIMENSIONS = ("severity", "roles", "communication", "response", "post_mortem")
GOOD = ("textbook", "second")


@pytest.mark.parametrize("trainee", TRAINEES)
def test_every_trainee_says_what_it_is(trainee: str) -> None:
    cls = TRAINEES[trainee]
    assert cls.id == trainee and cls.title and (cls.__doc__ or "").strip().endswith(".")
    assert all(name in DIMENSIONS or re.fullmatch(r"C[1-5]\d\d", name) for name in (*cls.lowers, *cls.may_lower))
    assert bool(cls.lowers) == (trainee not in GOOD)
    assert not {*cls.lowers} & {*cls.may_lower}


@pytest.mark.parametrize("trainee", TRAINEES)
def test_a_mistake_keeps_the_plan_a_plan(trainee: str) -> None:
    before = shop_plan().model_copy(deep=True)
    shaped = TRAINEES[trainee].shape(shop_plan(), shop())
    assert shop_plan() == before and TRAINEES[trainee].shape(shop_plan(), shop()) == shaped
    ids = [step.id for step in shaped.steps]
    assert len(set(ids)) == len(ids)
    for step in shaped.steps:
        fields = COMMANDS[step.do.kind].model_fields
        assert {*step.do.args} <= {*fields}
        assert all(name in step.do.args for name, field in fields.items() if field.is_required())
    if trainee != "idle":
        assert [step.id for step in before.steps if step.id not in ids] == []


# In a plan that only looks and verifies, nothing but these can be done wrong.
MUTE_PLAN = plan("{id: a, do: {kind: look, args: {at: dashboard}}}", "{id: b, when: [{step: a}], do: {kind: verify}}")


def test_a_mistake_that_cannot_be_made_leaves_the_plan_alone() -> None:
    applying = [id for id, cls in TRAINEES.items() if cls.applies(MUTE_PLAN, small())]
    assert applying == ["idle", "never_verifies", "pages_everybody", "second", "textbook"]
    for id in TRAINEES:
        if id not in applying:
            assert TRAINEES[id].shape(MUTE_PLAN, small()) == MUTE_PLAN


# What is given by a trainee in the shipped scenario that the textbook does not give, and the other way round.
DIFFERENT: dict[str, tuple[list[str], list[str]]] = {
    "no_commander": (["take_command"], []),
    "never_verifies": (["verify", "verify"], []),
    "never_re_rates": (["declare"], []),
    "never_escalates": (["page", "bring_in"], []),
    "pages_everybody": ([], ["page", "page", "page", "page"]),
    "flaps": ([], ["declare"] * 4),
    "two_changes_at_once": ([], ["authorise"]),
    "one_person_three_roles": (["assign", "assign"], ["assign", "assign"]),
    "two_levels_low": (["declare", "declare"], ["declare", "declare"]),
    "copies_template": (["submit_post_mortem"], ["submit_post_mortem"]),
    "no_owners": (["submit_post_mortem"], ["submit_post_mortem"]),
    "blames_in_post_mortem": (["submit_post_mortem"], ["submit_post_mortem"]),
}


@pytest.mark.parametrize("trainee", DIFFERENT)
def test_what_a_mistake_does_and_leaves_out(trainee: str) -> None:
    # The post-mortem of who left something out does not tell of it; what it is about counts here.
    told = trainee in ("no_commander", "never_verifies", "never_re_rates", "never_escalates")
    shaped = TRAINEES[trainee].shape(shop_plan(), shop())
    book, made = (
        [(step.id, step.do) for step in plan.steps if not step.mute and not (told and step.id == "post-mortem")]
        for plan in (shop_plan(), shaped)
    )
    gone = [deed.kind for id, deed in book if (id, deed) not in made]
    more = [deed.kind for id, deed in made if (id, deed) not in book]
    assert (gone, more) == DIFFERENT[trainee]


def test_a_step_that_falls_away_still_sets_off_what_waited_for_it() -> None:
    made = plan("{id: a, do: {kind: verify}}",
                "{id: b, when: [{event: verify, with: {recovered: true}}], after: 10s, do: {kind: take_command}}",
                "{id: c, each: {event: verify}, do: {kind: note, args: {text: seen}}}")  # fmt: skip
    assert [(at, kind) for at, kind, _ in follow(made)] == [(5, "verify"), (5, "note"), (15, "take_command")]
    assert [(at, kind) for at, kind, _ in follow(without(made, of("verify")))] == [(15, "take_command")]


def test_a_post_mortem_does_not_tell_of_what_was_not_done() -> None:
    sections = {
        "timeline": "{at:a} seen\\n{at:b} checked",
        "response": "Seen at {at:a}. Checked at {at:b}, by {who:b}.",
        "detection": "Found at {at:b}.",
    }
    text = ", ".join(f'{name}: "{said}"' for name, said in sections.items())
    made = plan("{id: a, do: {kind: look, args: {at: dashboard}}}", "{id: b, do: {kind: verify}}",
                f"{{id: c, do: {{kind: submit_post_mortem, args: {{sections: {{{text}}}}}}}}}")  # fmt: skip
    left = without(made, of("verify")).steps[-1].do.args["sections"]
    assert left == {"timeline": "{at:a} seen", "response": "Seen at {at:a}.", "detection": "Found at {at:b}."}


def test_who_acknowledges_late_says_so() -> None:
    shaped = TRAINEES["late_acknowledgement"].shape(shop_plan(), shop())
    sections = next(s for s in shaped.steps if s.do.kind == "submit_post_mortem").do.args["sections"]
    assert "within a minute" not in sections["response"] and "16 minutes to acknowledge" in sections["response"]
    assert sections["timeline"].startswith("{at:ack-late} page acknowledged\n{at:command}")

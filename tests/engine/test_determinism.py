"""The same input gives the same drill: in every process, live or replayed, and with one command more or less."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.digest import digest_of_trace
from engine.drill import Command, Drill, run
from engine.scenario import Scenario, load_scenario
from engine.source.durations import CANONICAL
from engine.trace import Event, Trace
from tests.engine import makers
from tests.engine.makers import ROLL_BACK, ROOT, SEED, Game, after, commands, played, shop, shop_text, small

HORIZON = 900
SMALL_FAULTS = [
    {"id": "leak", "fault": "pool_leak", "at": 0, "service": "work", "pool": "store", "release": "2",
     "per_1000_calls": 20},
    {"id": "storm", "fault": "retry_storm", "journey": "buying", "persist": 0.8, "delay": 20, "latent": True},
]  # fmt: skip


def hurt() -> Scenario:
    """A small scenario that goes wrong quickly, with a stakeholder who presses."""
    return small(
        faults=SMALL_FAULTS,
        stakeholders=[
            {"id": "dana", "name": "Dana Dee", "title": "Support", "team": "ops", "audience": "status_page",
             "patience": 60, "repeat": 120, "words": "press"},
        ],
        tickets=[{"journey": "buying", "share": 0.05, "words": "ticket"}],
    )  # fmt: skip


SMALL_COMMANDS = [
    Command(1, 40, "seat", "take_command"),
    Command(2, 40, "seat", "page", {"person": "kim"}),
    Command(3, 180, "seat", "ask", {"person": "kim", "about": "work", "minutes": 2}),
    Command(4, 200, "seat", "say", {"text": "Kim, what do you see?"}),
    Command(5, 330, "seat", "declare", {"level": "SEV2", "reason": "Customers cannot buy."}),
    Command(6, 420, "seat", "do", {"remedy": "roll_back", "params": {"service": "work", "release": "1"}}),
    Command(7, 420, "seat", "do", {"remedy": "no_such_thing"}),
    Command(8, 640, "seat", "verify"),
]


@pytest.fixture(scope="module")
def replayed() -> Trace:
    return run(hurt(), SEED, SMALL_COMMANDS, HORIZON)


def test_the_small_drill_has_something_in_it(replayed: Trace) -> None:
    kinds = {event.kind for event in replayed.events}
    assert {"page_answered", "joined", "nothing_found", "pressed", "tickets", "remedy_done", "refused"} <= kinds


def test_every_hash_seed_gives_the_same_digest(textbook: tuple[list[Command], Trace]) -> None:
    given_commands, trace = textbook
    program = (
        "import json, sys\n"
        "from engine.drill import Command, run\n"
        "from engine.scenario import load_scenario\n"
        "scenario, _ = load_scenario(sys.stdin.readline().encode().decode('unicode_escape'), 'x')\n"
        "commands = [Command.from_json(row) for row in json.loads(sys.stdin.readline())]\n"
        "print(scenario.digest, run(scenario, 1, commands).digest)\n"
    )
    text = shop_text().encode("unicode_escape").decode()
    rows = json.dumps([command.to_json() for command in given_commands])
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("0", "1", "4242")
    ]
    printed = [process.communicate(f"{text}\n{rows}\n", timeout=120)[0].strip() for process in running]
    assert printed == [f"{shop().digest} {trace.digest}"] * 3


def test_the_textbook_live_is_the_textbook_replayed(textbook: tuple[list[Command], Trace]) -> None:
    given_commands, trace = textbook
    again = run(shop(), SEED, given_commands)
    assert again.digest == trace.digest
    assert again.events == trace.events
    assert again.metrics.values == trace.metrics.values


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(1, 240), min_size=1, max_size=30), st.integers(0, 2**31))
def test_pauses_change_nothing(steps: list[int], order: int) -> None:
    drill = Drill(hurt(), SEED)
    left = list(SMALL_COMMANDS)
    for k in range(10_000):
        if drill.now >= HORIZON:
            break
        to = min(HORIZON, drill.now + steps[k % len(steps)])
        while left and left[0].at <= to:
            if (order >> (len(left) % 30)) & 1:
                drill.advance(left[0].at)
            drill.submit(left.pop(0))
        drill.advance(to)
        drill.advance(to - 7)
    assert drill.digest() == run(hurt(), SEED, SMALL_COMMANDS, HORIZON).digest


def test_another_seed_gives_another_drill(replayed: Trace) -> None:
    assert run(hurt(), SEED + 1, SMALL_COMMANDS, HORIZON).digest != replayed.digest


def test_the_key_of_a_command_is_no_part_of_the_digest(replayed: Trace) -> None:
    keyed = [replace(command, key=f"key-{command.seq}") for command in SMALL_COMMANDS]
    assert run(hurt(), SEED, keyed, HORIZON).digest == replayed.digest


@pytest.mark.parametrize("kind", ["note", "look", "propose", "ask", "release", "post", "assign"])
def test_one_command_less_moves_no_unrelated_draw(kind: str, textbook: tuple[list[Command], Trace]) -> None:
    given_commands, whole = textbook
    gone = next(command for command in given_commands if command.kind == kind)
    rest = [command for command in given_commands if command is not gone]
    less = run(shop(), SEED, [replace(command, seq=k + 1) for k, command in enumerate(rest)])
    touched = gone.args.get("person")
    assert _answers(less, touched) == _answers(whole, touched)
    assert less.metrics.values == whole.metrics.values
    assert less.truth.values == whole.truth.values
    # Customers answer to what is said in public: without the post more of them write.
    unmoved = ("log",) if kind == "post" else ("log", "tickets")
    assert [(e.at, e.data) for e in less.of(*unmoved)] == [(e.at, e.data) for e in whole.of(*unmoved)]
    spoken, before = _spoken(less), _spoken(whole)
    # Who was spoken to once less has used one sentence less, and goes on from there; so has the scribe.
    both = [key for key in spoken if key in before and key[1] != touched and not key[2].startswith("note.")]
    assert len(both) > 20
    assert [spoken[key] for key in both] == [before[key] for key in both]


def _answers(trace: Trace, but: str | None) -> list[tuple[int, str, int]]:
    answered = trace.of("page_answered", "page_unanswered")
    return [(e.at, e.data["person"], e.data["after_s"]) for e in answered if e.data["person"] != but]


def _spoken(trace: Trace) -> dict[tuple[int, str, str], int]:
    """The variant of everything that was said, by instant, speaker and template."""
    return {
        (e.at, e.by, e.data["words"]["template"]): e.data["words"]["variant"] for e in trace.events if "words" in e.data
    }


def test_who_is_not_paged_or_asked_moves_nobody_else() -> None:
    """The first of several pages, asks, sentences and remedies falls away; the draws of the others stay theirs."""
    people = ("wei", "tomas", "marta", "priya")
    pages = [(20 + 10 * k, "page", {"person": person}) for k, person in enumerate(people)]
    abouts = {"wei": "catalog", "tomas": "payments", "marta": "cart", "priya": "orders-db"}
    asks = [(300, "ask", {"person": person, "about": abouts[person]}) for person in people]
    work = {person: {"remedy": "restart", "params": {"service": abouts[person]}} for person in people}
    restarts = [(600, "authorise", work[person] | {"person": person}) for person in people]
    whole = after(*pages, *asks, *restarts, until=900)
    without = after(*pages[1:], *asks[1:], *restarts[1:], until=900)
    for kind in ("page_answered", "joined", "finding", "nothing_found", "remedy_done", "message", "paged"):
        rows = [[(e.at, e.data) for e in trace.of(kind) if e.data["person"] != "wei"] for trace in (whole, without)]
        assert rows[0] == rows[1], kind
    assert len(whole.of("remedy_done")) == 4 and len(without.of("remedy_done")) == 3


def test_a_remedy_less_moves_no_noise() -> None:
    """Where a remedy moves a metric, the noise on it stays the noise it was: the storefront is not touched."""
    without, with_it = after(until=1500), after((300, "do", ROLL_BACK), until=1500)
    for name, values in without.metrics.values.items():
        if name.startswith(("storefront.", "catalog.", "browsing.")):
            # They share a cache with what is touched, so a last digit may round the other way; noise may not.
            assert all(abs(a - b) <= 1 for a, b in zip(with_it.metrics.values[name], values, strict=True)), name
    changed = with_it.metrics.values["payments.latency_p95_ms"] != without.metrics.values["payments.latency_p95_ms"]
    assert changed


def test_a_trace_survives_its_json(replayed: Trace) -> None:
    text = json.dumps(replayed.to_json(), ensure_ascii=False)
    back = Trace.from_json(json.loads(text))
    assert back == replayed
    assert json.dumps(back.to_json(), ensure_ascii=False) == text


@pytest.mark.parametrize("command", SMALL_COMMANDS, ids=lambda command: command.kind)
def test_a_command_survives_its_json(command: Command) -> None:
    assert Command.from_json(json.loads(json.dumps(command.to_json()))) == command


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ({}, "'seq'"),
        ({"seq": "1", "at": 0, "by": "seat", "kind": "note"}, "'seq' as int"),
        ({"seq": True, "at": 0, "by": "seat", "kind": "note"}, "'seq' as int"),
        ({"seq": 1, "at": 0.5, "by": "seat", "kind": "note"}, "'at' as int"),
        ({"seq": 1, "at": 0, "by": None, "kind": "note"}, "'by' as str"),
        ({"seq": 1, "at": 0, "by": "seat", "kind": "note", "args": [1]}, "'args' and 'reads'"),
        ({"seq": 1, "at": 0, "by": "seat", "kind": "note", "args": {}, "reads": "x"}, "'args' and 'reads'"),
    ],
)
def test_a_row_that_is_no_command_is_refused_with_a_sentence(row: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        Command.from_json(row)


def test_a_stored_trace_can_be_checked_against_its_digest(replayed: Trace) -> None:
    assert digest_of_trace(replayed) == replayed.digest


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_every_event_and_column_is_in_the_digest(data: st.DataObject) -> None:
    whole = run(hurt(), SEED, SMALL_COMMANDS, 420)
    n = data.draw(st.integers(0, len(whole.events) - 1))
    changes = {
        "at": lambda e: replace(e, at=e.at + 1),
        "kind": lambda e: replace(e, kind=e.kind + "x"),
        "by": lambda e: replace(e, by=e.by + "x"),
        "seen_by": lambda e: replace(e, seen_by=("seat2",)),
        "cause": lambda e: replace(e, cause=-1),
        "data": lambda e: replace(e, data=e.data | {"more": 1}),
    }
    change = changes[data.draw(st.sampled_from(sorted(changes)))]
    events: list[Event] = list(whole.events)
    events[n] = change(events[n])
    assert digest_of_trace(replace(whole, events=events)) != whole.digest
    which = data.draw(st.sampled_from(["metrics", "truth"]))
    columns = getattr(Trace.from_json(whole.to_json()), which)
    name = data.draw(st.sampled_from(columns.names()))
    i = data.draw(st.integers(0, len(columns.values[name]) - 1))
    columns.values[name][i] += 1
    assert digest_of_trace(replace(whole, **{which: columns})) != whole.digest


def test_a_typo_corrected_changes_no_digest() -> None:
    text = shop_text().replace("pool orders-db:", "Pool of orders-db:")
    for old, new in (("Customers of an online shop", "Customers of a web shop"), ("your phone", "the phone")):
        assert old in text
        text = text.replace(old, new)
    corrected, problems = load_scenario(text, "x")
    assert corrected is not None and not problems
    assert corrected.words != shop().words and corrected.summary != shop().summary
    assert corrected.digest == shop().digest
    assert run(corrected, SEED, [], 600).digest == after(until=600).digest


def test_what_the_trace_holds_is_in_the_scenarios_digest() -> None:
    """Two scenarios of one digest give one trace: a record that names the digest means one drill."""
    changes = [{name: "Another."} for name in ("title", "summary", "briefing", "inspired_by", "locale")]
    for change in (*changes, {"objectives": ["Another."]}, {"story": ["Another."]}, {"pace": 4}):
        other = small().model_copy(update=change)
        same = run(other, SEED, [], 0).digest == run(small(), SEED, [], 0).digest
        read_back = Scenario.model_validate(other.canonical(), context=CANONICAL)
        assert (read_back.digest == small().digest) == same, change


@pytest.mark.parametrize(
    ("seqs", "ats"),
    [((2,), (0,)), ((0,), (0,)), ((1, 3), (0, 0)), ((1, 1), (0, 0)), ((1, 2), (60, 59)), ((1,), (-1,))],
)
def test_gaps_and_steps_back_are_errors(seqs: tuple[int, ...], ats: tuple[int, ...]) -> None:
    wrong = [Command(seq, at, "seat", "note", {"text": "x"}) for seq, at in zip(seqs, ats, strict=True)]
    with pytest.raises(ValueError, match=r"Command -?\d+ is .*\.$"):
        run(small(), SEED, wrong)


def test_an_error_in_the_order_leaves_the_drill_as_it_was() -> None:
    game = Game(small())
    game.to(100)
    before = game.drill.digest()
    for command in (Command(5, 200, "seat", "note", {"text": "x"}), Command(1, 50, "seat", "note", {"text": "x"})):
        with pytest.raises(ValueError):
            game.drill.submit(command)
    assert (game.drill.digest(), game.drill.now) == (before, 100)
    assert game.act("note", text="still here").at == 100


def test_a_refused_command_leaves_only_its_refusal() -> None:
    refused = [Command(1, 130, "seat", "do", {"remedy": "restart", "params": {"service": "nowhere"}})]
    without, with_it = run(hurt(), SEED, [], 600), run(hurt(), SEED, refused, 600)
    kept = [(e.at, e.kind, e.by, e.data) for e in with_it.events if e.kind != "refused"]
    assert kept == [(e.at, e.kind, e.by, e.data) for e in without.events]
    assert len(with_it.of("refused")) == 1
    assert with_it.metrics.values == without.metrics.values
    assert with_it.truth.values == without.truth.values


def test_events_are_numbered_and_time_never_goes_back() -> None:
    for trainee in ("textbook", "idle"):
        events = played(trainee)[1].events
        assert [event.n for event in events] == list(range(len(events)))
        assert all(a.at <= b.at for a, b in pairwise(events))
        assert all(e.cause is None or (0 <= e.cause < e.n) for e in events)
        assert all(e.seen_by[-1] == "facilitator" for e in events)


def test_the_world_comes_before_people_and_people_before_commands() -> None:
    """Within a second: what the world does, then what people do, then commands in the order of `seq`."""
    game = Game(hurt())
    asked = game.act("page", person="kim")
    answered = game.until("page_answered")
    assert asked.n < answered.n
    at = answered.at
    given = [Command(1, 0, "seat", "page", {"person": "kim"}), Command(2, at, "seat", "note", {"text": "a"})]
    given.append(Command(3, at, "seat", "note", {"text": "b"}))
    kinds = [(e.kind, e.data.get("text")) for e in run(hurt(), SEED, given, at).events if e.at == at]
    assert kinds[-2:] == [("note", "a"), ("note", "b")]
    assert ("page_answered", None) in kinds[:-2]


def test_commands_of_other_seats_are_refused_by_name() -> None:
    event = makers.Game(small()).attempt("note", {"text": "x"}, by="nobody")
    assert event.kind == "refused" and "nobody" in event.data["reason"]


def test_acts_become_commands_in_order() -> None:
    assert [c.seq for c in commands((0, "note", {}), (5, "note", {}))] == [1, 2]

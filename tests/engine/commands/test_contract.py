"""What holds of every command: it stands in docs/trace.md, is legal or refused in one sentence, and never raises."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.command import Command
from engine.commands.base import CommandKind
from engine.drill import Drill, Offer
from engine.trace import Event, Trace
from engine.vocabulary import COMMANDS, schema
from tests.engine.makers import ROLL_BACK, ROOT, SEED, Game, played, small

DOCUMENT = (ROOT / "docs" / "trace.md").read_text("utf-8")
GOLDEN = Path(__file__).resolve().parent / "vocabulary.json"
# One sentence or two that help, the last ended by a full stop and nothing else.
SENTENCE = re.compile(r"^['A-Z\w].{8,600}[^.\s]\.$", re.DOTALL)
TEXT = "We look at it."


def table(section: str) -> dict[str, tuple[str, str]]:
    """The rows of the table under a heading of the document: kinds, and the two cells beside them."""
    part = DOCUMENT.split(f"## {section}", 1)[1].split("\n## ", 1)[0]
    rows: dict[str, tuple[str, str]] = {}
    for line in part.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 3 and cells[0] != "kind" and not cells[0].startswith("-"):
            for kind in cells[0].split(", "):
                rows[kind] = (cells[1], cells[2])
    return rows


def ready() -> Game:
    """The shop ten minutes in: paged, declared, in command, with three people in the incident."""
    game = Game().to(60)
    for person in ("tomas", "marta", "priya"):
        game.act("page", person=person)
    game.to(300)
    game.act("declare", level="SEV2", reason="Customers cannot pay.", affects=["paying"])
    game.act("take_command")
    game.act("open_war_room")
    return game.to(360)


def over() -> Game:
    """The same, resolved and closed."""
    game = ready()
    game.act("resolve")
    game.act("close")
    return game


# For each command arguments that fit in a drill that is ready or over, and arguments that cannot be carried out.
CASES: dict[str, tuple[dict[str, Any], list[tuple[dict[str, Any], str]]]] = {
    "acknowledge": ({"alert": "payments-errors"}, [({"alert": "none"}, "No alert 'none'")]),
    "answer": ({"message": -1, "text": TEXT}, [({"message": 1, "text": TEXT}, "not there"),
                                               ({"message": 99999, "text": TEXT}, "not there"),
                                               ({"message": 0, "text": TEXT}, "greater than or equal to 1")]),
    "ask": ({"person": "tomas", "about": "payments", "minutes": 5},
            [({"person": "robin", "about": "payments"}, "Look yourself"),
             ({"person": "wei", "about": "payments"}, "page them first"),
             ({"person": "nobody", "about": "payments"}, "Nobody here is called 'nobody'"),
             ({"person": "tomas", "about": "nothing"}, "no service or journey"),
             ({"person": "tomas", "about": "payments", "minutes": 0}, "at 'minutes'")]),
    "ask_command": ({"person": "tomas"},
                    [({"person": "robin"}, "That is you"), ({"person": "dana"}, "gives no orders"),
                     ({"person": "nobody"}, "gives no orders"), ({}, "at 'person'")]),
    "assign": ({"role": "tech_lead", "person": "marta"},
               [({"role": "commander", "person": "robin"}, "incident commander already"),
                ({"role": "king", "person": "marta"}, "at 'role'"), ({"role": "scribe", "person": "wei"}, "page them"),
                ({"role": "scribe", "person": "dana"}, "Nobody here")]),
    "authorise": (ROLL_BACK | {"person": "tomas"},
                  [(ROLL_BACK | {"person": "priya"}, "has no access to Payments; "),
                   (ROLL_BACK | {"person": "robin"}, "That is you"), (ROLL_BACK | {"person": "noor"}, "page them"),
                   ({"remedy": "pray", "params": {}, "person": "tomas"}, "no remedy called 'pray'"),
                   ({"remedy": "restart", "params": {"service": "x"}, "person": "tomas"}, "no service called 'x'")]),
    "bring_back": ({"person": "wei"}, [({"person": "marta"}, "has not been taken away"), ({"person": "x"}, "Nobody"),
                                       ({"person": "wei", "at": 10}, "not ahead of it")]),
    "bring_in": ({"person": "wei"}, [({"person": "robin"}, "in the war room already"), ({"person": "noor"}, "page")]),
    "close": ({}, []),
    "declare": ({"level": "SEV1", "reason": TEXT, "factors": ["revenue"], "confidence": 90, "affects": ["payments"]},
                [({"level": "SEV5", "reason": TEXT}, "at 'level'"), ({"level": "SEV1"}, "at 'reason'"),
                 ({"level": "SEV1", "reason": ""}, "at 'reason'"),
                 ({"level": "SEV1", "reason": TEXT, "confidence": 60}, "at 'confidence'"),
                 ({"level": "SEV1", "reason": TEXT, "affects": ["moon"]}, "called moon")]),
    "do": (ROLL_BACK, [({"remedy": "pray"}, "no remedy"), ({"remedy": "restart", "params": {}}, "at 'service'")]),
    "hand_over_command": ({"person": "marta"},
                          [({"person": "wei"}, "page them first"), ({"person": "robin"}, "in command already")]),
    "hand_over_shift": ({"person": "marta", "text": TEXT},
                        [({"person": "wei", "text": TEXT}, "page them"), ({"person": "robin", "text": TEXT}, "That is"),
                         ({"person": "marta", "text": ""}, "at 'text'")]),
    "inject_alert": ({"alert": "session-cache-memory"},
                     [({"alert": "none"}, "no alert 'none'"), ({"alert": "payments-errors"}, "fires already"),
                      ({"alert": "checkout-slow", "at": 99999}, "not ahead of it")]),
    "inject_fault": ({"fault": {"fault": "bad_release", "service": "cart", "release": "1", "error_ratio": 0.3}},
                     [({"fault": {}}, "no fault called 'None'"), ({"fault": {"fault": "gremlins"}}, "'gremlins'"),
                      ({"fault": {"fault": "bad_release"}}, "at 'service'"),
                      ({"fault": {"fault": "bad_release", "service": "moon", "release": "1"}}, "called 'moon'"),
                      ({"fault": {"fault": "bad_release", "id": "leaking-client", "service": "cart", "release": "1"}},
                       "there already"),
                      ({"fault": {"fault": "pool_leak", "service": "payments", "pool": "cart", "release": "4.12.0",
                                  "per_1000_calls": 2}}, "No pool is called 'cart'"),
                      ({"fault": 5}, "at 'fault'"), ({"fault": {"fault": "bad_release"}, "at": -1}, "at 'at'")]),
    "inject_message": ({"person": "samir", "text": TEXT, "to": "lead", "topic": "question", "pages": True},
                       [({"person": "nobody", "text": TEXT}, "cannot be heard"),
                        ({"person": "robin", "text": TEXT}, "played by a seat"),
                        ({"person": "wei", "text": TEXT}, "have left"),
                        ({"person": "samir", "text": TEXT, "to": "moon"}, "neither the channel nor a seat"),
                        ({"person": "samir", "text": TEXT, "pages": True}, "A call goes to a seat"),
                        ({"person": "samir", "text": ""}, "at 'text'")]),
    "look": ({"at": "dashboard", "service": "payments"},
             [({"at": "stars"}, "at 'at'"), ({"at": "logs", "service": "moon"}, "called 'moon'")]),
    "note": ({"text": TEXT}, [({"text": ""}, "at 'text'"), ({}, "at 'text'")]),
    "open_war_room": ({}, []),
    "page": ({"team": "discovery"}, [({}, "Name one"), ({"person": "wei", "team": "data"}, "Name one"),
                                     ({"person": "nobody"}, "Nobody here"), ({"team": "moon"}, "No team"),
                                     ({"team": "support"}, "No team"), ({"person": "tomas"}, "nobody is left"),
                                     ({"level": "L9"}, "at 'level'")]),
    "post": ({"audience": "status_page", "form": "initial", "text": TEXT},
             [({"audience": "moon", "form": "initial", "text": TEXT}, "at 'audience'"),
              ({"audience": "team", "form": "poem", "text": TEXT}, "at 'form'")]),
    "propose": (ROLL_BACK, [({"remedy": "pray"}, "no remedy"),
                            ({"remedy": "scale_out", "params": {"service": "orders-db"}}, "cannot be given")]),
    "release": ({"person": "priya"}, [({"person": "robin"}, "cannot release yourself"), ({"person": "wei"}, "page")]),
    "resolve": ({}, []),
    "say": ({"text": TEXT}, [({"text": ""}, "at 'text'"), ({"text": 5}, "at 'text'")]),
    "schedule_fix": ({"owner": "ordering", "within_days": 7, "reason": TEXT},
                     [({"owner": "dana", "within_days": 7, "reason": TEXT}, "No responder and no team"),
                      ({"owner": "ines", "within_days": 91, "reason": TEXT}, "at 'within_days'"),
                      ({"owner": "ines", "within_days": 7, "reason": ""}, "at 'reason'")]),
    "schedule_post_mortem": ({"within_days": 3, "owner": "ines"},
                             [({"within_days": -1, "owner": "ines"}, "at 'within_days'"),
                              ({"within_days": 3, "owner": "dana"}, "Nobody here")]),
    "skip_post_mortem": ({}, []),
    "stand_down": ({"reason": TEXT}, [({}, "at 'reason'")]),
    "submit_post_mortem": ({"sections": {"summary": TEXT},
                            "action_items": [{"description": TEXT, "owner": "Sam", "due": "soon"}]},
                           [({"sections": {"poem": TEXT}}, "at 'sections"),
                            ({"action_items": [{"wish": TEXT}]}, "at 'action_items")]),
    "take_away": ({"person": "marta"}, [({"person": "robin"}, "played by a seat"), ({"person": "dana"}, "Nobody here"),
                                        ({"person": "wei"}, "away already")]),
    "take_command": ({}, []),
    "verify": ({}, [({"twice": True}, "at 'twice'")]),
    "wait": ({"minutes": 5}, [({"minutes": 0}, "at 'minutes'"), ({"minutes": "x"}, "at 'minutes'")]),
}  # fmt: skip
AFTER_END = ("schedule_post_mortem", "submit_post_mortem", "skip_post_mortem")


FACILITATORS = tuple(kind for kind, cls in COMMANDS.items() if cls.facilitator)
OURS = tuple(kind for kind in COMMANDS if kind not in FACILITATORS)
READ = ("post", "answer", "say", "hand_over_shift", "submit_post_mortem")


def seat_for(kind: str) -> str:
    """The seat that may give this command."""
    return "facilitator" if kind in FACILITATORS else "lead"


def prepared(kind: str) -> Game:
    """A drill in which the case of this command fits."""
    game = over() if kind in AFTER_END else ready()
    if kind in FACILITATORS:
        game.act("page", person="wei")
        game.until("joined", person="wei")
        game.act("take_away", by="facilitator", person="wei")
    if kind == "bring_in":
        game.act("page", person="wei")
        game.until("joined", person="wei")
    elif kind == "close":
        game.act("resolve")
    elif kind == "open_war_room":
        game = Game().to(60)
    elif kind == "take_command":
        game.act("hand_over_command", person="marta")
    return game


def fitting(kind: str, game: Game) -> dict[str, Any]:
    """The arguments of the case; the message to answer is the last there is."""
    args = CASES[kind][0]
    return args | {"message": game.events("message")[-1].n} if kind == "answer" else args


def test_every_command_has_a_case_and_a_row() -> None:
    assert list(CASES) == list(COMMANDS) == sorted(COMMANDS)
    assert sorted(table("Commands (also event kinds)")) == sorted(COMMANDS)


@pytest.mark.parametrize("kind", COMMANDS)
def test_the_row_names_every_argument(kind: str) -> None:
    arguments = table("Commands (also event kinds)")[kind][0]
    assert all(re.search(rf"\b{name}\b", arguments) for name in COMMANDS[kind].model_fields), arguments


@pytest.mark.parametrize("kind", COMMANDS)
def test_the_schema_says_what_it_is(kind: str) -> None:
    cls = COMMANDS[kind]
    assert cls.title[0].isupper() and not cls.title.endswith(".")
    described = cls.model_json_schema()
    assert described["description"].strip()[-1] in ".?"
    assert described["additionalProperties"] is False
    assert set(described.get("properties", {})) == set(cls.model_fields)


@pytest.mark.parametrize("kind", COMMANDS)
def test_an_accepted_command_is_an_event_of_its_own_kind(kind: str) -> None:
    game = prepared(kind)
    args = fitting(kind, game)
    offer = {offer.kind: offer for offer in game.drill.legal(seat_for(kind))}[kind]
    assert offer.refusal is None
    event = game.attempt(kind, args, {"impact": 1}, seat_for(kind))
    assert event.kind == kind, event.data
    ours = kind not in FACILITATORS
    assert (event.by, event.at) == ("robin" if ours else "facilitator", game.drill.now)
    assert args.items() <= event.data.items()
    assert event.seen_by == (("lead", "facilitator") if ours else ("facilitator",))
    added = set(event.data) - set(COMMANDS[kind].model_fields) - {"reads"}
    row = table("Commands (also event kinds)")[kind][1]
    assert all(re.search(rf"\b{name}\b", row) for name in added), (added, row)
    assert ("reads" in event.data) == (kind in READ)


REFUSED = [(kind, args, said) for kind, (_, cases) in CASES.items() for args, said in cases]


@pytest.mark.parametrize(("kind", "args", "said"), REFUSED, ids=lambda value: str(value)[:30])
def test_what_cannot_be_done_is_refused_in_a_sentence(kind: str, args: dict[str, Any], said: str) -> None:
    game = prepared(kind)
    event = game.attempt(kind, args, by=seat_for(kind))
    assert event.kind == "refused"
    assert event.data["kind"] == kind and event.data["args"] == args
    assert said in event.data["reason"] and SENTENCE.match(event.data["reason"])


@pytest.mark.parametrize("kind", COMMANDS)
def test_a_seat_gives_its_own_commands_and_no_others(kind: str) -> None:
    other = "lead" if kind in FACILITATORS else "facilitator"
    assert kind not in [offer.kind for offer in Game().drill.legal(other)]
    event = prepared(kind).attempt(kind, CASES[kind][0] | ({"message": 3} if kind == "answer" else {}), by=other)
    assert event.kind == "refused" and SENTENCE.match(event.data["reason"])
    assert event.seen_by == (("lead", "facilitator") if other == "lead" else ("facilitator",))


def refusals(game: Game) -> dict[str, str]:
    return {offer.kind: offer.refusal for offer in game.drill.legal("lead") if offer.refusal is not None}


PLACES = {
    "at the start": (lambda: Game(), ("bring_in", "close", "hand_over_command", "resolve", "schedule_fix",
                                      "schedule_post_mortem", "skip_post_mortem", "stand_down", "submit_post_mortem")),
    "ready": (ready, ("close", "open_war_room", "skip_post_mortem", "submit_post_mortem")),
    "over": (over, tuple(kind for kind in OURS if kind not in AFTER_END)),
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_each_command_has_its_place(place: str) -> None:
    make, out_of_place = PLACES[place]
    found = refusals(make())
    assert tuple(found) == out_of_place
    assert all(SENTENCE.match(sentence) for sentence in found.values())


@pytest.mark.parametrize("place", PLACES)
def test_what_is_not_offered_is_refused_with_the_same_sentence(place: str) -> None:
    make, _ = PLACES[place]
    game = make()
    for kind, sentence in refusals(game).items():
        args = {"person": "marta"} if kind == "hand_over_command" else CASES[kind][0]
        event = game.attempt(kind, args if kind != "answer" else {"message": 3, "text": TEXT})
        assert (event.kind, event.data["reason"]) == ("refused", sentence)


def test_the_post_mortem_is_written_or_skipped_once() -> None:
    for first in ("submit_post_mortem", "skip_post_mortem"):
        game = over()
        game.act(first)
        for kind in AFTER_END:
            assert game.attempt(kind, CASES[kind][0]).data["reason"] == "The post-mortem is done with."


def picks(offer: Offer) -> list[dict[str, Any]]:
    """Arguments made of what an offer proposes: each choice of each argument once, the others their first."""
    base: dict[str, Any] = {name: rows[0][0] for name, rows in offer.choices.items() if rows}
    found = []
    for name, rows in offer.choices.items():
        for value, label in rows:
            assert isinstance(label, str) and label
            picked = base | {name: value}
            remedy = picked.get("remedy")
            if isinstance(remedy, dict):
                picked |= remedy
            found.append(picked)
    return found


@pytest.mark.parametrize("kind", ["acknowledge", "answer", "ask", "ask_command", "assign", "bring_back", "bring_in",
                                  "declare", "do", "inject_alert", "inject_message", "look", "post", "propose",
                                  "release", "schedule_fix", "schedule_post_mortem", "take_away"])  # fmt: skip
def test_what_is_offered_is_accepted(kind: str) -> None:
    offer = {offer.kind: offer for offer in prepared(kind).drill.legal(seat_for(kind))}[kind]
    described = COMMANDS[kind].model_json_schema()
    needed = {name: described["properties"][name].get("enum", [TEXT])[0] for name in described.get("required", [])}
    game = prepared(kind)
    taken = 0
    for picked in picks(offer)[:6]:
        args = {name: value for name, value in picked.items() if name in COMMANDS[kind].model_fields}
        args = needed | args
        for name in ("factors", "affects"):
            if name in args and not isinstance(args[name], list):
                args[name] = [args[name]]
        if kind in ("assign", "release", "bring_in", "acknowledge", "do", "schedule_fix", "ask_command", "bring_back"):
            game = prepared(kind)
        parsed = COMMANDS[kind].model_validate(args)
        again = isinstance(parsed, CommandKind) and kind == "assign" and args["person"] == "robin"
        event = game.attempt(kind, args, by=seat_for(kind))
        assert event.kind == kind or again, event.data
        taken += event.kind == kind
    assert taken


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
NAMES = sorted({name for cls in COMMANDS.values() for name in cls.model_fields})


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([*COMMANDS, "", "fly"]),
            st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=6), JSON, max_size=5),
            st.none() | st.dictionaries(st.text(max_size=6) | st.just("quotes") | st.just("open"), JSON, max_size=3),
            st.sampled_from(["seat", "facilitator", "nobody"]),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_nothing_typed_raises(rows: list[tuple[str, dict[str, Any], dict[str, Any] | None, str]]) -> None:
    drill = Drill(small(), SEED)
    for k, (kind, args, reads, seat) in enumerate(rows):
        event = drill.submit(Command(k + 1, 10 * k, seat, kind, args, reads))
        assert event.kind in (kind, "refused")
        if event.kind == "refused":
            assert SENTENCE.match(event.data["reason"]), event.data["reason"]
    text = json.dumps(drill.trace().to_json(), allow_nan=False)
    assert Trace.from_json(json.loads(text)).digest == drill.digest()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("where", ["args", "deep", "reads"])
def test_a_number_that_no_record_can_keep_is_refused(number: float, where: str) -> None:
    game = Game(small())
    args: dict[str, Any] = {"audience": "team", "form": "update", "text": TEXT}
    reads: dict[str, Any] | None = None
    if where == "args":
        args["more"] = number
    elif where == "deep":
        args["more"] = [{"a": [number]}]
    else:
        reads = {"next_update_at": number}
    event = game.attempt("post", args, reads)
    assert event.kind == "refused" and SENTENCE.match(event.data["reason"])
    json.dumps(event.to_json(), allow_nan=False)
    assert game.act("note", text=TEXT).n == event.n + 1


def test_the_vocabulary_is_stable() -> None:
    """Screens, files and other tools rely on it; `make golden` remakes the file when it changes."""
    assert json.loads(json.dumps(schema())) == json.loads(GOLDEN.read_text("utf-8"))


def test_the_vocabulary_names_every_command_and_remedy() -> None:
    described = schema()
    assert [kind["properties"]["kind"]["const"] for kind in described["oneOf"]] == list(COMMANDS)
    assert all(kind["description"] and kind["title"] for kind in described["oneOf"])
    assert set(described["remedies"]) >= {"roll_back", "restart", "scale_out", "switch_flag_off", "shed_load"}


def stories() -> list[Trace]:
    game = ready()
    game.act("propose", **ROLL_BACK)
    game.act("do", **ROLL_BACK)
    game.act("ask", person="tomas", about="card-gateway", minutes=3)
    game.act("ask", person="marta", about="storefront", minutes=1)
    game.act("do", **ROLL_BACK)
    game.attempt("fly", {})
    game.to(1500)
    return [game.drill.trace(), played("textbook")[1], played("idle")[1]]


def test_every_event_is_in_the_document() -> None:
    world = table("Events of the world, the tools and the people")
    known = {*world, *table("Commands (also event kinds)"), "header"}
    seen: dict[str, list[Event]] = {}
    for trace in stories():
        for event in trace.events:
            seen.setdefault(event.kind, []).append(event)
    assert set(seen) <= known
    assert len(set(seen) & set(world)) >= 25
    for kind, events in seen.items():
        hidden = all(event.seen_by == ("facilitator",) for event in events)
        if kind in world:
            assert hidden == (world[kind][1] == "no"), kind
            named = world[kind][0] + " by words"
            for event in events:
                missing = [name for name in event.data if not re.search(rf"\b{name}\b", named)]
                assert not missing, (kind, missing)


def test_columns_are_those_of_the_document() -> None:
    trace = played("idle")[1]
    part = DOCUMENT.split("## Columns", 1)[1]
    listed = set(re.findall(r"`[SJ]\.([a-z0-9_]+)`", part))
    found = {name.split(".")[1] for name in trace.metrics.names() + trace.truth.names()}
    assert found == listed
    assert all(name.split(".")[1] in ("active_per_min", "affected_per_min", "revenue_lost_per_min")
               for name in trace.truth.names())  # fmt: skip


def test_the_header_is_that_of_the_document() -> None:
    header = played("idle")[1].header
    part = DOCUMENT.split("## Event 0", 1)[1].split("\n## ", 1)[0]
    named = set(re.findall(r'"([a-z_]+)"', part))
    assert set(header) <= named
    for group in ("people", "teams", "services", "journeys", "alerts"):
        assert set(header[group][0]) <= named, group
    assert set(header["truth"]) <= named and set(header["truth"]["faults"][0]) <= named

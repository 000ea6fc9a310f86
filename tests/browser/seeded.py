"""Drills played by scripted trainees straight into the store of a running app, so that a test can begin after them."""

from __future__ import annotations

import time
from functools import cache

from engine.command import Command
from engine.drill import Drill
from engine.scenario import Scenario, load_scenario
from engine.trainees.plan import Plan, load_plan
from engine.trainees.play import play
from engine.version import ENGINE_VERSION
from engine.words import render
from records import library
from records.drill_rows import Kept
from records.store import Store, open_store
from scoring.grade import grade
from scoring.language.commands import read_command
from ui.desk import packs
from ui.desk.grading import keep_card
from ui.practice.remember import keep_lost
from ui.results import keep_actions
from ui.wording import words

SCENARIO = "checkout-release.yaml"
LAST_WORDS = frozenset({"schedule_post_mortem", "submit_post_mortem", "skip_post_mortem"})


@cache
def scenario() -> Scenario:
    """The scenario all of these drills are played on."""
    loaded, problems = load_scenario(dict(library.scenario_files())[SCENARIO], SCENARIO)
    assert loaded is not None, problems
    return loaded


@cache
def plan() -> Plan:
    """Its textbook plan."""
    loaded, problems = load_plan(library.textbook_text(scenario().id), "textbook")
    assert loaded is not None, problems
    return loaded


def action_items() -> int:
    """How many action items the post-mortem of the textbook has."""
    (args,) = (step.do.args for step in plan().steps if step.do.kind == "submit_post_mortem")
    return len(args["action_items"])


def ended(database: str, person: str, seed: int = 7) -> str:
    """A drill that is over but for its post-mortem; its id."""
    store = open_store(database)
    drill_id, world = _play(store, person, "training", "textbook", seed, LAST_WORDS)
    assert world.ended
    store.drills.skip_to(drill_id, time.time(), world.now)
    store.close()
    return drill_id


def graded(database: str, person: str, mode: str, trainee: str, seed: int = 7) -> str:
    """A drill that is over and graded; its id."""
    store = open_store(database)
    drill_id, world = _play(store, person, mode, trainee, seed, frozenset())
    if not world.ended:
        world.advance(scenario().horizon)
    trace = world.trace()
    last = trace.first("ended")
    templates = words(scenario())
    prose = [render(event, trace.header, templates) if event.data.get("words") else "" for event in trace.events]
    seq = len(store.drills.commands(drill_id))
    ending = last.data["ending"] if last else None
    store.drills.finish(drill_id, trace, seq=seq, wall=time.time(), ending=ending, words=prose)
    policy = packs.pack()
    card = grade(trace, policy).to_json()
    keep_card(store, drill_id, policy, card, time.time())
    keep_actions(store, drill_id, trace)
    keep_lost(store, store.drills.get(drill_id).person_id, drill_id, trace, card)
    store.close()
    return drill_id


def _play(
    store: Store, person: str, mode: str, trainee: str, seed: int, without: frozenset[str]
) -> tuple[str, Drill]:
    """The commands of a scripted trainee, kept as if a person had given them, and the world they led to."""
    found = scenario()
    commands, _ = play(found, trainee, seed, plan(), read_command)
    document = Kept(found.digest, found.id, str(found.version), found.title, found.canonical())
    row = store.drills.create(
        person_id=store.people.get_or_create(person).id, scenario=document, seed=seed, mode=mode, engine=ENGINE_VERSION,
        pace=found.pace, wall=time.time(),
    )  # fmt: skip
    world = Drill(found, seed)
    for one in commands:
        if one.kind not in without:
            kept, _ = store.drills.append(row.id, one.kind, one.by, one.args, one.reads, one.key, one.at)
            world.submit(Command.from_json(kept))
            store.drills.set_digest(row.id, kept["seq"], world.digest())
    return row.id, world

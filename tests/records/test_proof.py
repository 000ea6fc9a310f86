"""Whether a record's trace comes from its commands: found out by running it, or by what stands in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from engine.drill import Drill
from engine.trainees.play import play
from engine.version import ENGINE_VERSION
from records.proof import proof
from records.record import Record
from scoring.language.commands import read_command
from tests.browser import seeded


@pytest.fixture(scope="module")
def whole() -> Record:
    """The textbook's run, to its end and the post-mortem."""
    scenario = seeded.scenario()
    commands = play(scenario, "textbook", 7, seeded.plan(), read_command)[0]
    drill, digests = Drill(scenario, 7), []
    for command in commands:
        drill.submit(command)
        digests.append(drill.digest())
    rows = [command.to_json() for command in commands]
    return Record(ENGINE_VERSION, scenario.canonical(), 7, rows, digests, drill.trace())


def later(one: Record) -> Record:
    rows = [dict(row) for row in one.commands]
    rows[4]["at"] += 1
    return replace(one, commands=rows)


def edited(one: Record) -> Record:
    events = list(one.trace.events)
    events[20] = replace(events[20], at=events[20].at + 1)
    return replace(one, trace=replace(one.trace, events=events))


def fewer(one: Record) -> Record:
    return replace(one, commands=one.commands[:3], digests=one.digests[:3])


def other(one: Record) -> Record:
    return replace(one, engine="0")


def misfit(one: Record) -> Record:
    return replace(one, scenario={"id": "checkout-release"})


@pytest.mark.parametrize(
    ("change", "holds", "code"),
    [
        (lambda one: one, True, "same"),
        (later, False, "differs"),
        (edited, False, "changed"),
        (fewer, False, "differs"),
        (lambda one: replace(one, seed=8), False, "differs"),
        (other, None, "other_engine"),
        (lambda one: other(later(one)), False, "differs"),
        (lambda one: other(edited(one)), False, "changed"),
        (lambda one: other(replace(one, seed=8)), False, "differs"),
        (lambda one: other(misfit(one)), False, "differs"),
        # Without running it, commands that are missing cannot be told from those of somebody else in the drill.
        (lambda one: other(fewer(one)), None, "other_engine"),
        (misfit, None, "unknown"),
    ],
)
def test_what_is_found_out(change: Callable[[Record], Record], holds: bool | None, code: str, whole: Record) -> None:
    found = proof(change(whole))
    assert (found.holds, found.code) == (holds, code)
    assert found.because.endswith(".")

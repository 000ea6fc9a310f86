"""Files with several mistakes of both kinds: all are told at once, and nothing that only follows from one of them."""

import json
import re
from functools import cache
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from engine.scenario import load_scenario
from engine.source.document import compose
from engine.source.nodes import Path
from engine.source.problems import Problem
from tests.engine.makers import shop_text

# Edits of the shipped file, made together. A code in brackets is a problem expected at the place where it stands.
Edits = list[tuple[str, str]]
TROUBLED: dict[str, Edits] = {
    "mistakes of both kinds": [
        ("replicas: 6\n    capacity_rps: 60", "replicas: [S012]some\n    capacity_rps: 60"),
        ("signal: payments.error_ratio, above: 0.1", "signal: [S212]paymints.error_ratio, above: 0.1"),
        ("horizon: 90m", "horizon: [S012]5400"),
        ("words: log.pool-low,", "words: [S216]log.pool-lo,"),
        ("id: checkout-release", "[S011][S011]id: checkout-release"),
        ("title: Checkout fades on a Friday evening\n", ""),
        ("difficulty: medium", "difficulty: medium\n[S003]difficulty: hard"),
        ("currency: EUR", "[S010]curency: EUR"),
        ("[roll_back, shed_load]", "[roll_back, [S223]shed_lode]"),
    ],
    "a service that is wrong, and wrong inside": [
        ("id: cart\n", "id: cart\n    [S010]size: big\n"),
        ("name: Cart\n    team: ordering", "name: [S012]{}\n    team: [S212]orderings"),
        ("{service: session-cache, timeout_ms: 250", "{service: [S212]session-cash, timeout_ms: [S012]fast"),
    ],
    "one of several elements without a shape": [
        ("  - {id: pool-filling,", "  - [S012]7\n  - {id: pool-filling,"),
        ("pages: data, runbook", "pages: [S212]date, runbook"),
        ("{id: checkout-slow,", "{id: [S210]payments-errors,"),
    ],
    "a broken name is known to nobody, so nobody is told about it": [
        ("- id: payments\n", "- id: [S012]Payments\n"),
        ("journey: paying, persist", "journey: [S212]buying, persist"),
        ("title: Payments lead, team: payments", "title: Payments lead, team: [S212]payment"),
    ],
    "releases, flags and pools of broken lists": [
        ("releases: [4.11.2", "releases: [[S012]4.1, 4.11.2"),
        ("flag: instant-capture,\n     latency", "flag: [S212]instant,\n     latency"),
        ("deploy: catalog, release:", "deploy: catalog, by: [S212]way, release:"),
        ('"2026.9.1", by: wei}', '"2026.9.1"}'),
    ],
    "a list that is gone, and one with the same names": [
        ("\nteams:\n", "\n[S010]tems:\n"),
        ("\nid: checkout-release", "\n[S011]id: checkout-release"),
        ("person: robin}", "person: [S212]robyn}"),
        ("entry: storefront", "entry: [S212]storfront"),
    ],
    "words given twice: the second may hold any name": [
        ("\ninjects:\n", "\nwords: {log.other: [text]}\ninjects:\n"),
        ("\nwords:\n", "\n[S003]words:\n"),
        ("deploy: catalog", "deploy: [S212]catalogue"),
    ],
    "a list given twice: the first is looked through": [
        ("\nfindings:\n", "\n[S003]logs: []\nfindings:\n"),
        ("words: log.pool-low,", "words: [S216]log.pool-lo,"),
        ("level: warn, when: [{signal: payments.pool", "level: [S012]loud, when: [{signal: payments.pool"),
    ],
    "a rule of a part is broken, and so is what it names": [
        ("signal: payments.error_ratio, above: 0.1", "signal: [S212]paymints.error_ratio, below: 0, above: 0.1"),
        ("- {id: payments-errors", "- [S202]{id: payments-errors"),
        ("when: [{signal: catalog.request_rate_rps, above: 1}]", "when: [[S201]{service: catalog, above: 1}]"),
    ],
    "a circle beside other mistakes": [
        ("{service: session-cache, timeout_ms: 250", "{service: checkout, timeout_ms: 250"),
        ("  - id: storefront\n", "  [S213]- id: storefront\n"),
        ("pages: data, runbook", "pages: [S212]date, runbook"),
        ("pace: 3", "pace: [S012]fast"),
    ],
    "parameters of a remedy": [
        ("remedy: shed_load, params: {service: checkout, keep_percent: 50}",
         "remedy: shed_load, params: [S223]{service: [S212]chekout, keep_percent: 500}"),
        ("remedy: turn_retries_off, params: {journey: paying}", "remedy: turn_retries_off, params: [S012]here"),
    ],
    "an empty list where there must be parts": [
        ("  - {id: lead, person: robin}", "  [S012][]"),
        ("release: 4.12.0, by: tomas", "release: 4.12.0, by: [S212]thomas"),
    ],
    "a name of words that is none, so that any words may be meant": [
        ("  log.pool-low: [", "  [S012]Log.pool-low: ["),
        ("deploy: catalog", "deploy: [S212]catalogue"),
    ],
    "a key that is no text, where any words may have been meant": [
        ("  log.pool-low: [", "  [S007]7: ["),
        ("deploy: catalog", "deploy: [S212]catalogue"),
    ],
    "a tag and an alias that are not read": [
        ("runbooks: {payments:", "runbooks: [S004]!books {payment:"),
        ("pool: orders-db, release: 4.12.0", "pool: [S004]!secret x, release: [S212]4.13.0"),
        ("- id: paying\n", "- id: [S005]*paying\n"),
        ("pages: data, runbook", "pages: [S212]date, runbook"),
    ],
    "a deployment of something unreadable": [
        ("deploy: payments, release: 4.12.0", "deploy: [S012]7, release: 4.12.0"),
        ("releases: [4.11.2, 4.12.0]", "releases: [4.11.2]"),
        ("journey: paying, persist", "journey: [S212]buying, persist"),
    ],
    "a pool that is none": [
        ("pool: {size: 40, acquire_ms: 3000}", "pool: [S012]7"),
        ("pages: data, runbook", "pages: [S212]date, runbook"),
    ],
    "a person of no certain team may be the one who is called": [
        ("title: Site reliability engineer, team: platform", "title: Site reliability engineer, team: [S012]7"),
        ("pages: platform, runbook: runbook.payments", "pages: data, runbook: runbook.payments"),
        ("pages: platform, runbook: runbook.checkout", "pages: data, runbook: runbook.checkout"),
    ],
    "a merge key may bring anything": [
        ("\nwords:\n", "\n[S006]<<: {}\n[S010]sayings:\n"),
        ("entry: storefront", "entry: [S212]storfront"),
    ],
}  # fmt: skip


def lines_of(problems: list[Problem]) -> list[str]:
    return [f"{problem.line}:{problem.column}: {problem.code}" for problem in problems]


def unmarked(text: str) -> tuple[str, list[str]]:
    """The text without the codes in brackets, and each of them with its place."""
    expected = []
    while mark := re.search(r"\[(S[0-9]{3})\]", text):
        before = text[: mark.start()]
        expected.append(f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}: {mark[1]}")
        text = before + text[mark.end() :]
    return text, expected


@pytest.mark.parametrize("name", TROUBLED)
def test_every_problem_of_a_file_is_told_at_once(name: str) -> None:
    text = shop_text()
    for old, new in TROUBLED[name]:
        assert old in text, old
        text = text.replace(old, new, 1)
    text, expected = unmarked(text)
    scenario, problems = load_scenario(text, "x")
    assert scenario is None
    assert lines_of(problems) == expected, [str(problem) for problem in problems]


@pytest.mark.parametrize(
    "text", ["", "7", "[]", "[{}]", "{}", "other: {}", "services: [[]]\nseats: 7\nwords: {A: b}\n"]
)
def test_a_file_of_something_else_has_only_problems_of_shape(text: str) -> None:
    scenario, problems = load_scenario(text, "x")
    assert scenario is None and problems
    assert all(problem.code < "S100" for problem in problems)


# What no part of a scenario may be, and a key that none has. Each is written on one line.
NOTHING = ["[~]", "{zz zz: ~}"]
NO_KEY = "zz zz"
# A line with MARK is one on which a break may be told; with OWNER, the line before it as well.
MARK, OWNER = "@mark@", "@owner@"
Way = tuple[str, Path]


@cache
def shop_data() -> Any:
    """The shipped file as plain data."""
    document, _ = compose(shop_text(), "x")
    assert document is not None
    return document.data


def paths(data: Any, path: Path = ()) -> list[Path]:
    """The path of every part of the data below `path`."""
    steps: Any = data if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ()
    return [each for step in steps for each in [(*path, step), *paths(data[step], (*path, step))]]


def broken(data: Any, how: str, path: Path) -> Any:
    """A copy of the data with one part broken, marked where a problem of it may be told."""
    step, rest = path[0], path[1:]
    new = broken(data[step], how, rest) if rest else MARK + how
    if isinstance(data, list):
        return [new if k == step else part for k, part in enumerate(data)]
    if rest or how in NOTHING:
        return {key: new if key == step else value for key, value in data.items()}
    if how == "rename":
        return {OWNER + NO_KEY: data[step]} | {key: value for key, value in data.items() if key != step}
    twice = {step: MARK + NOTHING[0], MARK + str(step): data[step]}
    if how == "again":
        twice = {step: data[step], MARK + str(step): MARK + NOTHING[0]}
    return {key: value for key, value in data.items() if key != step} | twice


def written(data: Any) -> tuple[str, set[int]]:
    """The data with every value and every key on a line of its own, and the lines that are marked."""
    text = json.dumps(data, indent=0, ensure_ascii=False)
    lines = list(enumerate(text.split("\n"), 1))
    marked = {k for k, line in lines if MARK in line or OWNER in line} | {k - 1 for k, line in lines if OWNER in line}
    for nothing in NOTHING:
        text = text.replace(f'"{MARK}{nothing}"', nothing)
    return text.replace(MARK, "").replace(OWNER, ""), marked


def told(text: str) -> set[int]:
    """The lines of the problems of a text."""
    scenario, problems = load_scenario(text, "x")
    assert (scenario is None) == bool(problems)
    return {problem.line for problem in problems}


def test_the_file_is_sound_before_it_is_broken() -> None:
    assert told(written(shop_data())[0]) == set()


ways = st.tuples(st.sampled_from([*NOTHING, "rename", "first", "again"]), st.sampled_from(paths(shop_data()))).filter(
    lambda way: way[0] in NOTHING or isinstance(way[1][-1], str)
)


@settings(max_examples=40, deadline=None)
@given(ways)
def test_one_broken_part_is_told_there_and_nowhere_else(way: Way) -> None:
    text, marked = written(broken(shop_data(), *way))
    lines = told(text)
    assert lines <= marked
    assert lines or way[0] == "rename", "only where keys are free may a key have any name"


@settings(max_examples=25, deadline=None)
@given(ways, ways)
@example(("[~]", ("id",)), ("[~]", ("logs", 2)))
def test_two_broken_parts_do_not_make_a_third_problem(one: Way, other: Way) -> None:
    length = min(len(one[1]), len(other[1]))
    assume(one[1][:length] != other[1][:length])
    text, marked = written(broken(broken(shop_data(), *one), *other))
    assert told(text) <= marked

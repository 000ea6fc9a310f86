"""Packs that extend another: how they merge, what is wrong with them, and what the shipped ones ask for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from engine.source.durations import CANONICAL
from scoring.grade import grade
from scoring.packs import cited, read_pack
from scoring.policy import Policy, load_policy
from tests.scoring.build import ROOT, drill, policy

TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "data/policies").glob("*.yaml"))}
HEAD = 'extends: handbook\nid: ours\nversion: "1"\ntitle: Ours\n'


def load(text: str, others: dict[str, str] = TEXTS) -> tuple[Policy | None, list[str]]:
    found, problems = load_policy(text, "ours.yaml", others)
    return found, [str(problem).removeprefix("ours.yaml:") for problem in problems]


def whole(text: str, others: dict[str, str] = TEXTS) -> Policy:
    found, problems = load(text, others)
    assert found is not None, problems
    return found


@pytest.mark.parametrize("name", TEXTS)
def test_a_shipped_pack_can_grade_and_says_only_what_differs(name: str) -> None:
    found, problems = read_pack(TEXTS[name], name, TEXTS)
    assert found is not None and problems == []
    assert found.id == name and sum(found.weights.values()) == 100 and found.summary


@pytest.mark.parametrize("name", TEXTS)
def test_a_stored_pack_reads_back_as_the_same(name: str) -> None:
    found = policy(name)
    again = Policy.model_validate(found.model_dump(mode="json", by_alias=True), context=CANONICAL)
    assert again.digest == found.digest


MERGES: list[tuple[str, str, Any]] = [
    ("nothing", "", ("clocks.acknowledge", 900)),
    ("a figure", "clocks: {acknowledge: 10m}", ("clocks.acknowledge", 600)),
    ("the figure beside it", "clocks: {acknowledge: 10m}", ("clocks.grace", 300)),
    ("a deep figure", "duties: {SEV1: {audiences: {team: {every: 1h}}}}", ("duties.SEV1.audiences.team.every", 3600)),
    ("beside a deep", "duties: {SEV1: {audiences: {team: {every: 1h}}}}", ("duties.SEV1.audiences.team.initial", 600)),
    ("a list is replaced", "duties: {SEV1: {roles: [scribe]}}", ("duties.SEV1.roles", ["scribe"])),
    ("taken away", "duties: {SEV1: {resolve: null}}", ("duties.SEV1.resolve", None)),
    ("a whole mapping taken away", "duties: {SEV1: {escalate: null}}", ("duties.SEV1.escalate", None)),
    ("one added", "duties: {SEV3: {audiences: {ticket: {initial: 1h}}}}",
     ("duties.SEV3.audiences.ticket.initial", 3600)),
    ("a practice in part", "practices: {P401: {source: Ours}}", ("practices.P401.source", "Ours")),
    ("the rest of it", "practices: {P401: {source: Ours}}", ("practices.P401.shows", "clocks.acknowledge")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in MERGES], ids=[row[0] for row in MERGES])
def test_merging(text: str, expected: tuple[str, Any]) -> None:
    value: Any = whole(HEAD + text).model_dump(mode="json", by_alias=True)
    for key in expected[0].split("."):
        value = value[key]
    assert value == expected[1]


def test_an_audience_that_is_taken_away_is_owed_nothing() -> None:
    assert "team" not in whole(HEAD + "duties: {SEV1: {audiences: {team: null}}}").duties["SEV1"].audiences


def test_names_and_titles_are_never_taken_over() -> None:
    found, problems = load("extends: handbook\nid: ours\n")
    assert found is None
    assert [text.split(" ", 1)[1] for text in problems] == [
        "G011 The key 'title' is missing.", "G011 The key 'version' is missing.",
    ]  # fmt: skip


def test_a_pack_may_extend_one_that_extends_another() -> None:
    others = {**TEXTS, "middle": HEAD.replace("ours", "middle") + "clocks: {acknowledge: 10m, declare: 5m}\n"}
    found = whole(HEAD.replace("handbook", "middle") + "clocks: {acknowledge: 20m}", others)
    assert (found.clocks.acknowledge, found.clocks.declare, found.clocks.grace) == (1200, 300, 300)


def test_the_digest_is_that_of_the_whole() -> None:
    bare = whole(HEAD)
    changed = {**TEXTS, "handbook": TEXTS["handbook"].replace("  acknowledge: 15m", "  acknowledge: 14m")}
    assert whole(HEAD, changed).digest != bare.digest
    assert whole(HEAD + "# a remark\n").digest == bare.digest


WRONG: list[tuple[str, str, str]] = [
    ("extends: handbok\nid: ours\n", "1:10: G101", "Did you mean 'handbook'?"),
    ("extends: around\nid: ours\n", "1:10: G103", "cannot be extended"),
    ("extends: broken\nid: ours\n", "1:10: G103", "'acknowledge' must be a duration"),
    (HEAD + "clocks:\n  acknowlege: 5m\n", "6:3: G010", "Did you mean 'acknowledge'?"),
    (HEAD + "clocks:\n  acknowledge: 5\n", "6:16: G012", "unit"),
    (HEAD + "clocks:\n  acknowledge: 15m\n", "6:3: G105", "leave it out"),
    (HEAD + "clocks:\n  acknowledge: null\n", "6:3: G011", "'acknowledge' is missing in 'clocks'"),
    (HEAD + "practices:\n  P999: null\n", "6:3: G104", "no 'P999'"),
    (HEAD + "duties:\n  SEV2: null\n", "6:3: G106", "SEV2"),
    (HEAD + "audiences:\n  team: null\n", "6:3: G107", "'team'"),
    (HEAD + "duties:\n  SEV1:\n    audiences:\n      exeutives: {initial: 5m}\n", "8:7: G107", "'executives'"),
    (HEAD + "post_mortem:\n  sections:\n    summary: P5003\n", "7:14: G108", "Did you mean 'P503'?"),
    (HEAD + "practices:\n  P401:\n    shows: clocks.acknowlege\n", "7:12: G109", "Did you mean 'clocks.acknowledge'?"),
    (HEAD + "severity:\n  all_journeys:\n    SEV2: 0.6\n", "7:5: G110", "SEV1 is reached at 0.5"),
    (HEAD + "ratings:\n  strong: 50\n", "6:11: G110", "sound at 65"),
    (HEAD + "ladder:\n  L3:\n    after: 4m\n", "7:12: G110", "L2 after 5m"),
    (HEAD + "weights: {severity: 0, roles: 0, communication: 0, response: 0, post_mortem: 0}\n", "5:10: G111", "0"),
    (HEAD + "practices:\n  P401: null\n", "6:3: G112", "C401"),
]


@pytest.mark.parametrize(("text", "where", "says"), WRONG, ids=[row[1].split()[1] + " " + row[2] for row in WRONG])
def test_a_wrong_pack_says_where_and_what(text: str, where: str, says: str) -> None:
    broken = HEAD + "clocks:\n  acknowledge: soon\n"
    others = {**TEXTS, "broken": broken, "around": "extends: again\nid: a\n", "again": "extends: around\nid: b\n"}
    found, problems = read_pack(text, "ours.yaml", others)
    told = [str(problem).removeprefix("ours.yaml:") for problem in problems]
    assert any(line.startswith(where) and says in line for line in told), told
    assert (found is None) == ("G105" not in where)


def test_every_problem_is_told_at_once() -> None:
    text = HEAD + "clocks:\n  acknowlege: 5\nratings:\n  strong: 50\nduties:\n  SEV1:\n    audiences:\n      boss: {}\n"
    codes = [line.split()[1] for line in load(text)[1]]
    assert codes == ["G010", "G110", "G107", "G011"]


def test_every_problem_has_a_line_in_the_docs() -> None:
    told = (ROOT / "docs/policies.md").read_text(encoding="utf-8")
    sources = [p.read_text(encoding="utf-8") for p in (ROOT / "scoring/policy").glob("*.py")]
    codes = sorted({code for source in sources for code in re.findall(r'"(G1\d\d)"', source)})
    assert len(codes) == 12
    assert [code for code in codes if f"| {code} |" not in told] == []


def test_every_criterion_finds_its_practices_in_every_pack() -> None:
    for name in TEXTS:
        assert [one for one in cited() if one not in policy(name).practices] == []


def test_each_tension_of_the_handbook_has_one_decision() -> None:
    decided = [name for entry in policy().practices.values() for name in entry.decisions]
    assert sorted(decided, key=lambda name: int(name[1:])) == [f"T{n}" for n in range(1, 14)]


# What the authorities behind the packs publish; a dash where they publish nothing.
PUBLISHED = [
    ("P401", "15 min", "5 min", "SEV1 20 min; SEV2 1 h; SEV3 2 h; SEV4 24 h"),
    ("P406", "SEV1 1 h; SEV2 4 h; SEV3 24 h; SEV4 7 days", None, None),
    ("P515", "SEV1 3 days; SEV2 5 days", "SEV1 3 days; SEV2 5 days", None),
    ("P317", "hedged", "never", "free"),
    ("P220", None, "fresh 1 h; longest 3 h", None),
]  # fmt: skip


@pytest.mark.parametrize(("practice", "handbook", "product", "public"), PUBLISHED)
def test_what_the_packs_ask_for(practice: str, handbook: str, product: str, public: str) -> None:
    found = [policy(name).threshold(practice) for name in ("handbook", "product-company", "public-service")]
    assert found == [handbook, product, public]


def every(pack: str, level: str, audience: str) -> int | None:
    owed = policy(pack).duties[level].audiences.get(audience)  # type: ignore[call-overload]
    return owed and owed.every


def test_cadences_in_public() -> None:
    assert [every("product-company", level, "status_page") for level in ("SEV1", "SEV2", "SEV3")] == [1200, 1200, None]
    assert [every("public-service", level, "status_page") for level in ("SEV1", "SEV2", "SEV3")] == [3600, 7200, None]


VERDICTS = [
    # The page of minute 3 acknowledged at minute 13, while a SEV2 was owed.
    ("C401", None, {"ack": {"at": 780}}, ("met", "partly", "met")),
    # Recovery after 40 minutes: only the handbook has a target.
    ("C406", None, {}, ("met", "not_applicable", "not_applicable")),
    # Nobody speaks for the response; only the product company asks for that role.
    ("C201", "communications", {}, (None, "missed", None)),
    # 22 minutes without a public post while a SEV1 was owed: an hour is fine for a public service.
    ("C303", "status_page", {"update-status": {"at": 1800}}, ("partly", "partly", None)),
]


@pytest.mark.parametrize(("criterion", "subject", "change", "expected"), VERDICTS)
def test_verdicts_follow_the_pack(criterion: str, subject: str | None, change: Any, expected: Any) -> None:
    found = []
    for name in ("handbook", "product-company", "public-service"):
        lines = [one for one in grade(drill(change=change), policy(name)).lines if one.criterion == criterion]
        found.append(next((one.verdict for one in lines if one.subject == subject), None))
    assert tuple(found) == expected


def test_after_the_time_for_regular_posts_only_promises_count() -> None:
    owed = "{audiences: {status_page: {regular_for: 1m}}}"
    text = f"duties: {{SEV1: {owed}, SEV2: {owed}}}"
    late = drill(change={"update-status": {"at": 2400}})
    for pack, verdict in ((policy(), ["missed"]), (whole(HEAD + text), [])):
        found = [one for one in grade(late, pack).lines if one.id == "C303/status_page"]
        assert [one.verdict for one in found] == verdict


def test_packs_beside_a_file_can_be_extended(tmp_path: Path) -> None:
    others = {**TEXTS, "house": HEAD.replace("ours", "house")}
    assert whole(HEAD.replace("handbook", "house"), others).extends == "house"

"""What screens and terminal do with stored drills: rule, rescore, export, par."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.trainees.plan import load_plan
from engine.trainees.play import play
from engine.version import ENGINE_VERSION
from records import library
from records.drill_rows import Kept
from records.listing import DrillFilter
from records.problems import NotKept, RecordsProblem
from records.store import Store, open_store
from scoring.grade import grade
from scoring.language.commands import read_command
from tests.browser.seeded import scenario
from ui.desk import checking, grading, packs, pars
from ui.desk.rescoring import changes, rescore, summary
from ui.desk.source import Source, stored
from ui.view.document import as_json, as_markdown, lines_csv
from ui.view.document_html import as_html

NOON = 1_772_798_400.0
HOSTILE = "<img src=x onerror=alert(1)> =SUM(A1) **b**"
PLAYED = scenario()
PLAN = load_plan(library.textbook_text(PLAYED.id), "textbook")[0]
TRACES = {who: play(PLAYED, who, 7, PLAN, read_command)[1] for who in ("textbook", "never_escalates")}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'desk.db'}")
    yield opened
    opened.close()


def kept(store: Store, trainee: str, name: str = "Ada", policy: str | None = None) -> str:
    """A drill of this trainee in the store, over and graded by its pack."""
    trace = TRACES[trainee]
    document = Kept(PLAYED.digest, PLAYED.id, str(PLAYED.version), PLAYED.title, PLAYED.canonical())
    drill = store.drills.create(
        person_id=store.people.get_or_create(name).id, scenario=document, seed=7, mode="training",
        engine=ENGINE_VERSION, pace=4, wall=NOON, policy=packs.kept(packs.pack(policy)) if policy else None,
    ).id  # fmt: skip
    store.drills.finish(drill, trace, seq=0, wall=NOON, ending="resolved", words=["" for _ in trace.events])
    pack = packs.of_drill(store, drill)
    grading.keep_card(store, drill, pack, grade(trace, pack).to_json(), NOON)
    return drill


def test_a_ruling_changes_the_total_beside_the_rules(store: Store) -> None:
    drill = kept(store, "never_escalates")
    before = grading.current(store, drill)
    rule = {"author": "Ada", "reason": HOSTILE, "wall": NOON}
    found = grading.rule(store, drill, "C205/SEV1", kind="dispute", verdict=None, **rule)
    assert (found.assessed, found.disputed) == (None, ["C205/SEV1"])
    found = grading.rule(store, drill, "C205/SEV1", kind="override", verdict="met", **rule)
    assert found.assessed is not None and found.disputed == []
    assert found.assessed["total"] > before["total"] == found.card["total"]
    assert [one.assessed for one in store.drills.list()] == [found.assessed["total"]]
    assert grading.current(store, drill) == before


@pytest.mark.parametrize(
    ("line", "verdict", "says"), [("C205/SEV9", "met", "no line"), ("C205/SEV1", "grand", "grand")]
)
def test_a_ruling_on_nothing_is_a_sentence(store: Store, line: str, verdict: str, says: str) -> None:
    drill = kept(store, "never_escalates")
    with pytest.raises(NotKept, match=says):
        grading.rule(store, drill, line, kind="override", verdict=verdict, author="Lea", reason="So.", wall=NOON)
    assert store.rulings.of(drill) == []


def test_rescoring_lists_what_changes_and_writes_only_when_told_to(store: Store) -> None:
    drill = kept(store, "textbook")
    product = packs.pack("product-company")
    [found] = rescore(store, product, NOON)
    assert not found.written and store.drills.scorecard(drill, product.digest) is None
    verdicts = {change.line: (change.before, change.after) for change in found.changes}
    assert verdicts["C406"] == ("met", "not_applicable")
    assert verdicts["C201/communications"] == (None, "missed")
    assert "C401" not in verdicts
    assert ("C406", 0, 0, 1) in summary([found])
    [found] = rescore(store, product, NOON, write=True)
    card = store.drills.scorecard(drill, product.digest)
    assert found.written and card is not None and card["total"] == found.total
    [again] = rescore(store, product, NOON, write=True)
    assert not again.written
    own = grading.current(store, drill)
    assert own["policy"]["id"] == "handbook"
    assert [row.total for row in store.drills.list()] == [own["total"]]


def test_the_same_policy_changes_nothing(store: Store) -> None:
    kept(store, "textbook")
    [found] = rescore(store, packs.pack(), NOON)
    assert found.changes == [] and changes(None, {"lines": []}) == []


def test_a_drill_is_graded_by_the_pack_it_began_with(store: Store) -> None:
    drill = kept(store, "textbook", policy="public-service")
    assert grading.current(store, drill)["policy"]["id"] == "public-service"
    assert packs.of_drill(store, drill).digest == packs.pack("public-service").digest


def test_par_is_played_once_for_each_scenario_and_policy(store: Store) -> None:
    kept(store, "textbook")
    kept(store, "never_escalates")
    assert pars.fill(store, DrillFilter()) == 1
    assert pars.fill(store, DrillFilter()) == 0
    assert all(row.par is not None and row.par > 85 for row in store.drills.list())


@pytest.fixture
def source(store: Store) -> Source:
    drill = kept(store, "never_escalates", HOSTILE)
    grading.rule(
        store, drill, "C205/SEV1", kind="override", verdict="met", author=HOSTILE, reason=HOSTILE, wall=NOON
    )
    store.actions.keep(drill, [{"description": HOSTILE, "owner": "Ann", "due": ""}], "2026-03-06", NOON)
    return stored(store, drill)


def test_an_exported_page_needs_nothing_beside_it_and_runs_nothing(source: Source) -> None:
    page = as_html(source)
    assert page.startswith("<!doctype html>") and page.rstrip().endswith("</html>")
    for sign in ("<script", "<link", "<img", "@import", "url(", "src=", "href="):
        assert sign not in page.replace("&lt;img src=x", "")
    assert "@media print" in page and "@page" in page and page.count("<svg") == 2
    assert "&lt;img src=x onerror=alert(1)&gt;" in page
    for row in source.card["lines"]:
        assert row["verdict"] == "not_applicable" or f"<td class='id'>{row['id']}</td>" in page


def test_an_exported_table_has_every_line_and_no_formula(source: Source) -> None:
    rows = list(csv.DictReader(io.StringIO(lines_csv(source))))
    assert [row["line"] for row in rows] == [row["id"] for row in source.card["lines"]]
    assert {row["line"]: row["assessed verdict"] for row in rows if row["assessed verdict"]} == {"C205/SEV1": "met"}
    assert all(not cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


def test_an_exported_text_says_what_the_page_says(source: Source) -> None:
    page = as_markdown(source)
    assert "\\<img" in page and "<img" not in page.replace("\\<img", "")
    assert "with the overrides of assessors" in page and "### Action items" in page
    for row in source.card["lines"]:
        assert row["verdict"] == "not_applicable" or f"`{row['id']}`" in page


def test_an_exported_document_is_complete(source: Source) -> None:
    row = json.loads(json.dumps(as_json(source), allow_nan=False))
    assert row["scorecard"] == source.card and row["assessed"]["total"] > row["scorecard"]["total"]
    assert [one["line"] for one in row["rulings"]] == ["C205/SEV1"]
    assert row["drill"]["person"] == HOSTILE and row["par"] and len(row["timeline"]) > 50
    assert set(row["post_mortem"]) == {"sections", "action_items"}


def test_a_running_drill_is_not_exported(store: Store) -> None:
    document = Kept(PLAYED.digest, PLAYED.id, "1", PLAYED.title, PLAYED.canonical())
    person = store.people.get_or_create("Ada").id
    drill = store.drills.create(
        person_id=person, scenario=document, seed=7, mode="training", engine="1", pace=4, wall=NOON
    )
    with pytest.raises(RecordsProblem, match="still running"):
        stored(store, drill.id)


@pytest.mark.parametrize(
    ("extends", "says"),
    [("acme", "must not extend itself"), ("acme-id", "must not extend itself"), ("acmme", "There is no pack 'acmme'")],
)
def test_a_pack_that_extends_itself_is_told_so(extends: str, says: str, tmp_path: Path) -> None:
    pack = tmp_path / "acme.yaml"
    pack.write_text(f'extends: {extends}\nid: acme-id\nversion: "1"\ntitle: Acme\n')
    [problem] = checking.problems([str(pack)])
    assert says in problem.message

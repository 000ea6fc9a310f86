"""The rulebook: a page for every id, made of what grades, and no id without a page."""

from __future__ import annotations

import re

import pytest

from records import files, library
from scoring.packs import read_packs
from scoring.registry import all_criteria
from scoring.rulebook import Page, Rulebook, load_problems
from scoring.statements import load_statements
from tests.scoring.build import ROOT

PACKS = read_packs(library.policy_texts())
BOOKS = {name: Rulebook(PACKS, name, *files.reference(load_statements, load_problems)) for name in PACKS}
BOOK = BOOKS["handbook"]


def said(page: Page) -> str:
    """All that stands on a page."""
    rows = [f"{part.title}: {row.name}: {row.says}" for part in page.parts for row in part.rows]
    return "\n".join([page.title, page.text, *rows])


@pytest.mark.parametrize("id", BOOK.ids())
def test_every_id_has_a_page_and_its_links_lead_to_pages(id: str) -> None:
    page = BOOK.page(id)
    assert page.id == id and page.text and page.parts
    for part in page.parts:
        for row in part.rows:
            assert row.name and (row.says or row.to)
            assert not row.to or BOOK.page(row.to).id == row.to


def test_every_code_that_a_check_may_tell_has_a_sentence() -> None:
    sources = [path for part in ("engine", "scoring", "ui") for path in (ROOT / part).rglob("*.py")]
    told = {code for path in sources for code in re.findall(r'"([SGQH][1-9]\d\d)[" ]', path.read_text("utf-8"))}
    assert len(told) > 50
    assert told - set(BOOK.problems) == set()


@pytest.mark.parametrize(
    ("policy", "id", "says"),
    [
        ("handbook", "P401", "Threshold: 15 min"),
        ("handbook", "P401", "In other packs: Product company: 5 min"),
        ("handbook", "P401", "Judged by: C401"),
        ("handbook", "P401", "PagerDuty response documentation: 5 min"),
        ("handbook", "P216", "T6: All hands"),
        ("handbook", "P414", "in interview questions on on-call"),
        ("handbook", "P516", "Cannot be observed"),
        ("handbook", "P503", "Judged by: C502"),
        ("product-company", "P401", "Threshold: 5 min"),
        ("product-company", "P401", "The handbook: 15 min"),
        ("handbook", "C303", "% of the dimension, where every criterion applies"),
        ("handbook", "C410", "limits what the dimension is worth"),
        ("handbook", "G105", "policy packs"),
        ("handbook", "S003", "A key stands twice"),
        ("handbook", "product-company", "What differs from The handbook"),
    ],
)
def test_what_stands_on_a_page(policy: str, id: str, says: str) -> None:
    assert says in said(BOOKS[policy].page(id))


@pytest.mark.parametrize(
    ("asked", "found"), [("p401", "P401"), (" C301/status_page ", "C301"), ("Handbook", "handbook"), ("g101", "G101")]
)
def test_ids_are_read_as_people_write_them(asked: str, found: str) -> None:
    assert BOOK.page(asked).id == found


@pytest.mark.parametrize(("asked", "says"), [("P4011", "P401"), ("nonsense", "Ids look like"), ("", "Ids look like")])
def test_an_unknown_id_is_a_sentence(asked: str, says: str) -> None:
    with pytest.raises(KeyError, match=says):
        BOOK.page(asked)


def test_every_criterion_says_how_it_judges() -> None:
    for entry in all_criteria():
        assert len(BOOK.page(entry.id).text) > 20, entry.id

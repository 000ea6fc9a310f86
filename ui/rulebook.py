"""The rulebook: every practice, criterion and problem on a page of its own, under the pack that is chosen.

`?id=P401` opens a page, `&policy=product-company` chooses the pack. Receipts lead here.
"""

from __future__ import annotations

from functools import cache
from urllib.parse import quote

import streamlit as st

from records import files, library
from records.problems import RecordsProblem
from scoring.packs import read_packs
from scoring.policy import Policy
from scoring.rulebook import Page, Rulebook, load_problems
from scoring.statements import load_statements
from ui.access import sorry
from ui.desk.packs import HANDBOOK
from ui.parts import report
from ui.view.markup import text
from ui.view.names import DIMENSIONS
from ui.view.rulebook import OTHERS, chapters


def page() -> None:
    """The page of the rulebook."""
    report.apply()
    try:
        packs = _packs()
        wanted = st.query_params.get("policy") or HANDBOOK
        name = wanted if wanted in packs else HANDBOOK
        book = _book(name)
    except RecordsProblem as problem:
        sorry(problem)
        return
    id = st.query_params.get("id")
    if not id:
        _contents(book, packs, name)
        return
    try:
        _draw(book.page(id), name)
    except KeyError as problem:
        sorry(str(problem.args[0]))
        st.html(f'<p><a href="{link("", name)}" target="_self">All practices</a></p>')


def link(id: str, policy: str = HANDBOOK) -> str:
    """The address of a page of the rulebook, relative to the app; of its contents without an id."""
    parts = [f"{key}={quote(value, safe='')}" for key, value in (("id", id), ("policy", policy)) if value]
    return "rulebook?" + "&".join(parts)


@cache
def _packs() -> dict[str, Policy]:
    return read_packs(library.policy_texts())


@cache
def _book(name: str) -> Rulebook:
    return Rulebook(_packs(), name, *files.reference(load_statements, load_problems))


def _contents(book: Rulebook, packs: dict[str, Policy], name: str) -> None:
    report.title(
        "Rulebook",
        under="What a drill is graded by. Every practice has a page with its threshold, its source, the criteria that "
        "judge it, and where other authorities ask for something else.",
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="book-filters"):
        chosen = st.selectbox(
            "Policy", list(packs), index=list(packs).index(name), key="book-policy", width=260,
            format_func=lambda one: packs[one].title,
        )  # fmt: skip
        wanted = st.text_input("Search", key="book-search", placeholder="Words or an id", width=260)
    if chosen != name:
        st.query_params["policy"] = chosen
        st.rerun()
    pack = book.policy
    st.html(
        f'<p class="fd-dim">{text(pack.summary)} '
        f'<a href="{link(pack.id, name)}" target="_self">More about this pack</a></p>'
    )
    found = 0
    for chapter, rows in chapters(book).items():
        kept = [(id, words) for id, words in rows if _fits(wanted, id, words)]
        if not kept:
            continue
        found += len(kept)
        report.part(DIMENSIONS.get(chapter, OTHERS))
        body = "".join(
            f'<tr><td data-name="Practice"><a href="{link(id, name)}" target="_self">{id}</a></td>'
            f'<td data-name="Asks">{text(words)}</td>'
            f'<td data-name="Threshold" class="limit">{text(book.policy.threshold(id) or "")}</td>'
            f'<td data-name="Judged by">{_criteria(book, id, name)}</td></tr>'
            for id, words in kept
        )
        st.html(
            '<div class="fd-drills fd-book"><table><thead><tr><th></th><th>Practice</th><th>Threshold</th>'
            f"<th>Judged by</th></tr></thead><tbody>{body}</tbody></table></div>"
        )
    if not found:
        st.html('<p class="fd-empty">No practice fits. Search for other words.</p>')


def _fits(wanted: str, id: str, words: str) -> bool:
    return all(word in f"{id} {words}".casefold() for word in wanted.casefold().split())


def _criteria(book: Rulebook, id: str, name: str) -> str:
    links = [f'<a href="{link(one.id, name)}" target="_self">{one.id}</a>' for one in book.enforced_by(id)]
    return " ".join(links) or '<span class="fd-dim">–</span>'


def _draw(found: Page, name: str) -> None:
    kinds = {"practice": "Practice", "criterion": "Criterion", "problem": "Problem", "policy": "Policy"}
    back = f'<a href="{link("", name)}" target="_self">Rulebook</a>'
    report.title(found.title, [back, f"<span>{kinds[found.kind]}</span>"], under=found.text)
    for part in found.parts:
        rows = "".join(
            f"<dt>{_name(row.name, row.to, name)}</dt><dd>{text(row.says)}</dd>" for row in part.rows
        )
        st.html(f'<section class="fd-rule"><h3>{text(part.title)}</h3><dl>{rows}</dl></section>')


def _name(words: str, to: str, name: str) -> str:
    policy = to if to in _packs() else name
    return f'<a href="{link(to, policy)}" target="_self">{text(words)}</a>' if to else text(words)

"""Two runs side by side, named by `?a=` and `?b=`: figures, dimensions, the lines that differ, the decisions."""

from __future__ import annotations

from urllib.parse import quote

import streamlit as st

from records.problems import RecordsProblem
from records.store import Store
from ui.access import sorry, store_or_stop
from ui.desk import grading, packs
from ui.pages import go
from ui.parts import report
from ui.reports import load
from ui.view import scorecard as cards
from ui.view.compare import Side, differing
from ui.view.debrief import Report, Unrevealed
from ui.view.early_end import named
from ui.view.impact import minutes
from ui.view.markup import chip, text
from ui.view.names import DIMENSIONS, ENDINGS


def page() -> None:
    """The page of two drills."""
    report.apply()
    store = store_or_stop()
    ids = [st.query_params.get("a"), st.query_params.get("b")]
    if not all(ids):
        report.title("Two runs side by side", under="Choose two drills below the list of drills.")
        if st.button("Open the drills", key="to-drills", type="primary"):
            go("drills")
        return
    try:
        found = [load(store, str(id)) for id in ids]
        for one in found:
            if isinstance(one, Unrevealed):
                sorry(one.why)
                return
        _draw(store, [one for one in found if isinstance(one, Report)])
    except RecordsProblem as problem:
        sorry(problem)


def _draw(store: Store, found: list[Report]) -> None:
    under = "The same scenario." if found[0].title == found[1].title else "Two different scenarios: compare with care."
    if found[0].mode != found[1].mode:
        under += " One was training and one an assessment."
    if found[0].policy_title != found[1].policy_title:
        under += " They were graded by different policies."
    report.title("Two runs side by side", under=under)
    st.html(_sums(store, found))
    report.part("Where they differ", "Lines of the scorecards with another verdict, the largest differences first.")
    st.html(_lines(found))
    report.part("Decisions")
    for column, one in zip(st.columns(2, gap="medium"), found, strict=True):
        with column, st.container(key=f"sheet-{one.drill_id}"):
            count = len(one.decisions)
            st.html(f'<div class="fd-head"><b>{text(one.person)}</b><span>{count} decisions</span></div>')
            with st.container(height=460, border=False):
                st.html(report.timeline(one.decisions))


def _sums(store: Store, found: list[Report]) -> str:
    heads = "".join(
        f'<th><a href="debrief?drill={quote(one.drill_id, safe="")}" target="_self">{text(one.person)}</a>'
        f"<br><small>{text(one.mode.capitalize())}, {text(one.played)}</small></th>"
        for one in found
    )
    rows = [("Scenario", [text(one.title) for one in found]), ("Policy", [text(one.policy_title) for one in found])]
    rows.append(("Total", [_total(store, one) for one in found]))
    tiles = [{tile.id: tile for tile in cards.dimensions(one.card)} for one in found]
    for key, name in DIMENSIONS.items():
        mine = [side.get(key) for side in tiles]
        rows.append((name, [f"{tile.percent} %" if tile and tile.percent is not None else "–" for tile in mine]))
    rows.append(("Ending", [text(ENDINGS.get(one.ending, one.ending)) for one in found]))
    rows.append(("Customer-minutes", [minutes(one.impact.customer_minutes, one.impact.left) for one in found]))
    facts = [{fact.name: fact.value for fact in one.facts} for one in found]
    for name in dict.fromkeys(name for side in facts for name in side):
        rows.append((name, [text(side.get(name, "–")) for side in facts]))
    body = "".join(f"<tr><th>{text(name)}</th><td>{a}</td><td>{b}</td></tr>" for name, (a, b) in rows)
    return f'<table class="fd-table fd-two"><thead><tr><th></th>{heads}</tr></thead><tbody>{body}</tbody></table>'


def _total(store: Store, one: Report) -> str:
    digest = one.card["policy"]["digest"]
    ruled = grading.ruled(store, one.drill_id, one.card, packs.of_digest(store, digest))
    par = store.pars.of_drill(one.drill_id, digest)
    shown = f"<b>{one.card['total']:.0f}</b>"
    shown += f", {ruled.assessed['total']:.0f} with overrides" if ruled.assessed else ""
    return shown + (f" <small>par {par:.0f}</small>" if par is not None else "")


def _lines(found: list[Report]) -> str:
    pairs = differing(found[0].card, found[1].card)
    if not pairs:
        return '<p class="fd-empty">Every line has the same verdict in both.</p>'
    names = [text(one.person) for one in found]
    body = "".join(
        f'<tr><td data-name="Line"><span class="fd-mono">{text(pair.line)}</span><br>'
        f'<small class="fd-dim">{DIMENSIONS.get(pair.dimension, pair.dimension)}: {text(pair.practice)}</small></td>'
        f'<td data-name="{names[0]}">{_side(pair.left, found[0].left)}</td>'
        f'<td data-name="{names[1]}">{_side(pair.right, found[1].left)}</td></tr>'
        for pair in pairs
    )
    return (
        f'<div class="fd-drills fd-pairs"><table><thead><tr><th>Line</th><th>{names[0]}</th><th>{names[1]}</th></tr>'
        f"</thead><tbody>{body}</tbody></table></div>"
    )


def _side(side: Side | None, left: str) -> str:
    if side is None:
        return '<span class="fd-dim">not there</span>'
    words, tone = cards.VERDICTS.get(side.verdict, (side.verdict, ""))
    return f"{chip(words, tone)} {text(named(side.because, left))}"

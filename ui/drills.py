"""The drills page: who drilled what, when, in which mode, with which result; filters; the way to each debrief."""

from __future__ import annotations

from datetime import date
from urllib.parse import quote

import streamlit as st

from records.listing import DrillFilter
from records.problems import RecordsProblem
from records.store import Store
from ui.access import sorry, store_or_stop
from ui.pages import go
from ui.parts import report
from ui.view import drills as rows_of
from ui.view.markup import chip, text
from ui.view.names import DIMENSIONS
from ui.view.scorecard import TONES

MOST = 500


def page() -> None:
    """The page of a lead."""
    report.apply()
    store = store_or_stop()
    try:
        _draw(store)
    except RecordsProblem as problem:
        sorry(problem)


def _draw(store: Store) -> None:
    report.title("Drills", under="Every drill with its result. Open one to read its debrief, receipt by receipt.")
    everything = store.drills.list(limit=MOST)
    if not everything:
        _nothing_yet()
        return
    people = {one.person_id: one.person for one in sorted(everything, key=lambda one: one.person.casefold())}
    titles = {one.scenario_id: one.title for one in reversed(everything)}
    wanted, order = _filters(people, titles)
    found = rows_of.ordered(map(rows_of.row, store.drills.list(wanted, limit=MOST)), order)
    if not found:
        st.html('<p class="fd-empty">No drill fits these filters. Widen them to see the others.</p>')
        return
    _averages(found)
    st.html(_table(found))
    if len(found) == MOST:
        st.caption(f"The newest {MOST} drills are shown; filter by date to see older ones.")
    st.download_button(
        "Download as CSV", rows_of.as_csv(found), file_name="drills.csv", mime="text/csv", key="csv",
        icon=":material/download:", on_click="ignore",
    )  # fmt: skip


def _nothing_yet() -> None:
    with st.container(key="sheet-empty"):
        st.html(
            '<div class="fd-head"><b>No drill has been played here yet</b></div>'
            '<p class="fd-empty">Each drill that is started on this machine stands here: who played it, the total and '
            "the five dimensions, and its debrief. Drills of others come with their database.</p>"
        )
        if st.button("Start a drill", key="to-start", type="primary"):
            go("start")


def _filters(people: dict[str, str], titles: dict[str, str]) -> tuple[DrillFilter, str]:
    with st.container(horizontal=True, vertical_alignment="bottom", key="drill-filters"):
        person = st.selectbox("Person", [None, *people], key="f-person", width=190,
                              format_func=lambda one: people[one] if one else "Everybody")  # fmt: skip
        scenario = st.selectbox("Scenario", [None, *titles], key="f-scenario", width=250,
                                format_func=lambda one: titles[one] if one else "Every scenario")  # fmt: skip
        mode = st.selectbox("Mode", [None, *rows_of.MODES], key="f-mode", width=150,
                            format_func=lambda one: rows_of.MODES[one] if one else "Both")  # fmt: skip
        since = st.date_input("From", None, key="f-since", width=140, format="YYYY-MM-DD")
        until = st.date_input("To", None, key="f-until", width=140, format="YYYY-MM-DD")
        order = st.selectbox("Order", rows_of.ORDERS, key="f-order", width=180)
    wanted = DrillFilter(person_id=person, scenario_id=scenario, mode=mode, since=_day(since), until=_day(until))
    return wanted, str(order)


def _day(value: object) -> str | None:
    return value.isoformat() if isinstance(value, date) else None


def _averages(found: list[rows_of.Row]) -> None:
    parts = []
    for one in rows_of.averages(found):
        mean = f"{one.total:.0f}<small> of 100</small>" if one.total is not None else "–"
        drills = "1 drill" if one.count == 1 else f"{one.count} drills"
        waiting = f", {one.count - one.graded} not graded yet" if one.graded < one.count else ""
        parts.append(
            f"<div><dt>{one.title}, mean total</dt><dd>{mean}</dd><small class='fd-dim'>{drills}{waiting}</small></div>"
        )
    st.html(f'<dl class="fd-facts">{"".join(parts)}</dl>')


def _table(found: list[rows_of.Row]) -> str:
    heads = "".join(f"<th>{name}</th>" for name in DIMENSIONS.values())
    body = "".join(_row(one) for one in found)
    return (
        '<div class="fd-drills"><table><thead><tr><th>Who</th><th>Scenario</th><th>Mode</th><th>Total</th>'
        f"{heads}<th>Played (UTC)</th><th>Ending</th><th></th></tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(one: rows_of.Row) -> str:
    cells = []
    for key, name in DIMENSIONS.items():
        percent = one.percents[key]
        shown = f"{percent} %" if percent is not None else "–"
        cells.append(f'<td data-name="{name}" class="fd-num {TONES.get(one.ratings[key], "")}">{shown}</td>')
    total = f"<b>{one.total:.0f}</b>" if one.total is not None else "–"
    page, words = ("drill", "Open") if one.state == "running" else ("debrief", "Debrief")
    tone = "blue" if one.mode == "assessment" else ""
    name = f"{words}: {one.person}, {one.title}"
    link = f'<a href="{page}?drill={quote(one.id, safe="")}" target="_self" aria-label="{text(name)}">{words}</a>'
    return (
        f'<tr><td data-name="Who"><b>{text(one.person)}</b></td><td data-name="Scenario">{text(one.title)}</td>'
        f'<td data-name="Mode">{chip(rows_of.MODES.get(one.mode, one.mode), tone)}</td>'
        f'<td data-name="Total" class="fd-num total">{total}</td>{"".join(cells)}'
        f'<td data-name="Played" class="once">{text(one.when.removesuffix(" UTC"))}</td>'
        f'<td data-name="Ending" class="once">{text(one.ending or "not finished")}</td>'
        f"<td>{link}</td></tr>"
    )

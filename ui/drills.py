"""The lead's page: drills with filters, people by dimensions and by practices, and what became of action items."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

import streamlit as st

from records.listing import DrillFilter
from records.problems import RecordsProblem
from records.store import Store
from scoring.words import thousands
from ui.access import sorry, store_or_stop
from ui.desk import pars
from ui.pages import go
from ui.parts import people_board, report
from ui.parts.downloads import downloads
from ui.parts.item_list import item_list
from ui.view import drills as rows_of
from ui.view.markup import chip, text
from ui.view.names import DIMENSIONS
from ui.view.scorecard import TONES

PAGE = 100
VIEWS = ("Drills", "People by dimensions", "People by practices", "Action items")
BANDS = {"": "Every total", "85-": "85 and more", "65-85": "65 to 85", "40-65": "40 to 65", "-40": "Below 40"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the filters ask for: which drills, in which order."""

    drills: DrillFilter
    order: str


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
    offered = store.drills.choices()
    if not offered["people"]:
        _nothing_yet()
        return
    view = st.segmented_control(
        "View", VIEWS, default=VIEWS[0], required=True, key="f-view", label_visibility="collapsed"
    )
    asked = _filters(offered)
    sums = rows_of.averages(store.board.modes(asked.drills))
    if not sums:
        st.html('<p class="fd-empty">No drill fits these filters. Widen them to see the others.</p>')
        return
    if view == VIEWS[0]:
        _averages(sums)
        _drills(store, asked, sum(one.count for one in sums))
    elif view == VIEWS[3]:
        item_list(store, asked.drills)
    else:
        modes = [one.mode for one in sums if one.graded]
        people_board.draw(store, asked.drills, modes, by_practice=view == VIEWS[2])
    # Playing a textbook takes a second or two; what is above is on the screen before it.
    if pars.fill(store, asked.drills, most=3):
        st.rerun()


def _nothing_yet() -> None:
    with st.container(key="sheet-empty"):
        st.html(
            '<div class="fd-head"><b>No drill has been played here yet</b></div>'
            '<p class="fd-empty">Each drill that is started on this machine stands here: who played it, the total and '
            "the five dimensions, and its debrief. Drills of others come with their database.</p>"
        )
        if st.button("Start a drill", key="to-start", type="primary"):
            go("start")


def _filters(offered: dict[str, dict[str, str]]) -> Asked:
    people, titles, policies = offered["people"], offered["scenarios"], offered["policies"]
    with st.container(horizontal=True, vertical_alignment="bottom", key="drill-filters"):
        person = st.selectbox("Person", [None, *people], key="f-person", width=180,
                              format_func=lambda one: people[one] if one else "Everybody")  # fmt: skip
        scenario = st.selectbox("Scenario", [None, *titles], key="f-scenario", width=230,
                                format_func=lambda one: titles[one] if one else "Every scenario")  # fmt: skip
        mode = st.selectbox("Mode", [None, *rows_of.MODES], key="f-mode", width=130,
                            format_func=lambda one: rows_of.MODES[one] if one else "Both")  # fmt: skip
        policy = st.selectbox("Scored by", [None, *policies], key="f-policy", width=170,
                              format_func=lambda one: one or "Each drill's own")  # fmt: skip
        band = st.selectbox("Total", list(BANDS), key="f-band", width=140, format_func=lambda one: BANDS[one])
        since = st.date_input("From", None, key="f-since", width=130, format="YYYY-MM-DD")
        until = st.date_input("To", None, key="f-until", width=130, format="YYYY-MM-DD")
        order = st.selectbox("Order", list(rows_of.ORDERS), key="f-order", width=190,
                             format_func=lambda one: rows_of.ORDERS[one])  # fmt: skip
        disputed = st.checkbox("Disputed only", key="f-disputed")
    low, _, high = band.partition("-")
    wanted = DrillFilter(
        person_id=person, scenario_id=scenario, mode=mode, policy_id=policy, since=_day(since), until=_day(until),
        at_least=float(low) if low else None, at_most=float(high) - 0.05 if high else None, disputed=bool(disputed),
    )  # fmt: skip
    return Asked(wanted, str(order))


def _day(value: object) -> str | None:
    return value.isoformat() if isinstance(value, date) else None


def _averages(sums: list[rows_of.Average]) -> None:
    parts = []
    for one in sums:
        mean = f"{one.total:.0f}<small> of 100</small>" if one.total is not None else "–"
        said = ["1 drill" if one.count == 1 else f"{thousands(one.count)} drills"]
        if one.par is not None:
            said.append(f"par {one.par:.0f}")
        if one.assessed is not None and one.total is not None and round(one.assessed, 1) != round(one.total, 1):
            said.append(f"{one.assessed:.0f} with overrides")
        if one.graded < one.count:
            said.append(f"{one.count - one.graded} not graded yet")
        parts.append(
            f"<div><dt>{one.title}, mean total</dt><dd>{mean}</dd>"
            f"<small class='fd-dim'>{' · '.join(said)}</small></div>"
        )
    st.html(f'<dl class="fd-facts">{"".join(parts)}</dl>')


def _drills(store: Store, asked: Asked, count: int) -> None:
    pages = max(1, -(-count // PAGE))
    at = min(max(1, int(st.session_state.get("f-page") or 1)), pages)
    found = [
        rows_of.row(one)
        for one in store.drills.list(asked.drills, limit=PAGE, offset=(at - 1) * PAGE, order=asked.order)
    ]
    st.html(_table(found))
    with st.container(horizontal=True, vertical_alignment="bottom", key="drill-pages"):
        if pages > 1:
            st.number_input("Page", 1, pages, at, key="f-page", width=110)
            st.caption(f"{thousands(count)} drills on {pages} pages")

        def everything() -> list[rows_of.Row]:
            listed = store.drills.list(asked.drills, limit=None, order=asked.order)
            return [rows_of.row(one) for one in listed]

        downloads(
            "drills", lambda: rows_of.rows_csv(everything()),
            lambda: json.dumps([one.cells() for one in everything()], ensure_ascii=False, indent=1),
        )  # fmt: skip
    _compare(found)


def _compare(found: list[rows_of.Row]) -> None:
    over = {one.id: f"{one.person}, {one.title}, {one.when}" for one in found if one.state == "over"}
    if len(over) < 2:
        return
    ids = list(over)
    with st.container(horizontal=True, vertical_alignment="bottom", key="drill-compare"):
        left = st.selectbox("Two runs side by side", ids, key="f-left", width=330, format_func=over.__getitem__)
        right = st.selectbox("and", ids, index=1, key="f-right", width=330, format_func=over.__getitem__)
        if st.button("Compare", key="compare", disabled=left == right):
            go("compare", a=left, b=right)


def _table(found: list[rows_of.Row]) -> str:
    heads = "".join(f"<th>{name}</th>" for name in DIMENSIONS.values())
    body = "".join(_row(one) for one in found)
    return (
        '<div class="fd-drills"><table><thead><tr><th>Who</th><th>Scenario</th><th>Mode</th><th>Total</th><th>Par</th>'
        f"{heads}<th>Played (UTC)</th><th>Ending</th><th></th></tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(one: rows_of.Row) -> str:
    cells = []
    for key, name in DIMENSIONS.items():
        percent = one.percents[key]
        shown = f"{percent} %" if percent is not None else "–"
        cells.append(f'<td data-name="{name}" class="fd-num {TONES.get(one.ratings[key], "")}">{shown}</td>')
    page, words = ("drill", "Open") if one.state == "running" else ("debrief", "Debrief")
    tone = "blue" if one.mode == "assessment" else ""
    name = f"{words}: {one.person}, {one.title}"
    link = f'<a href="{page}?drill={quote(one.id, safe="")}" target="_self" aria-label="{text(name)}">{words}</a>'
    par = f"{one.par:.0f}" if one.par is not None else "–"
    return (
        f'<tr><td data-name="Who"><b>{text(one.person)}</b></td><td data-name="Scenario">{text(one.title)}</td>'
        f'<td data-name="Mode">{chip(rows_of.MODES.get(one.mode, one.mode), tone)}</td>'
        f'<td data-name="Total" class="fd-num total">{_total(one)}</td>'
        f'<td data-name="Par" class="fd-num fd-dim">{par}</td>{"".join(cells)}'
        f'<td data-name="Played" class="once">{text(one.when.removesuffix(" UTC"))}</td>'
        f'<td data-name="Ending" class="once">{text(one.ending or "not finished")}</td>'
        f"<td>{link}</td></tr>"
    )


def _total(one: rows_of.Row) -> str:
    if one.total is None:
        return "–"
    shown = f"<b>{one.total:.0f}</b>"
    if one.assessed is not None:
        shown += f' <small title="with the overrides of assessors">→ {one.assessed:.0f}</small>'
    return shown + (f" {chip('disputed', 'orange')}" if one.disputes else "")

"""The action items of the drills that fit, with their age, and what became of them."""

from __future__ import annotations

import json
import time
from urllib.parse import quote

import streamlit as st

from records.actions import STATES, UNDONE, ActionRow
from records.listing import DrillFilter
from records.problems import RecordsProblem
from records.store import Store
from ui.access import sorry
from ui.parts.downloads import downloads
from ui.view.actions import STATE_WORDS, as_rows, items_csv, lateness
from ui.view.markup import chip, text

MOST = 500
TONES = {"open": "orange", "in_progress": "blue", "done": "green", "dropped": ""}


def item_list(store: Store, wanted: DrillFilter) -> None:
    """The items, those due first on top, and a form that says what became of one."""
    states = st.segmented_control(
        "States", STATES, default=list(UNDONE), selection_mode="multi", key="f-states",
        format_func=lambda state: STATE_WORDS[state], label_visibility="collapsed",
    )  # fmt: skip
    wall = time.time()
    found = store.actions.all(wanted, states or STATES, MOST)
    if not found:
        st.html('<p class="fd-empty">No action item in these states. They come from submitted post-mortems.</p>')
        return
    late = [row for row in found if lateness(row, wall).overdue]
    oldest = max(lateness(row, wall).age for row in found if row.state in UNDONE) if _undone(found) else None
    sums = {"Not done": len(_undone(found)), "Overdue": len(late)}
    parts = [f"<div><dt>{name}</dt><dd>{count}</dd></div>" for name, count in sums.items()]
    if oldest is not None:
        parts.append(f"<div><dt>Oldest</dt><dd>{oldest}<small> days</small></dd></div>")
    st.html(f'<dl class="fd-facts">{"".join(parts)}</dl>')
    body = "".join(_row(row, wall) for row in found)
    st.html(
        '<div class="fd-drills fd-items"><table><thead><tr><th>What</th><th>Owner</th><th>State</th><th>Age</th>'
        f"<th>Drill</th><th></th></tr></thead><tbody>{body}</tbody></table></div>"
    )
    if len(found) == MOST:
        st.caption(f"The first {MOST} are shown; filter to see others.")
    with st.container(horizontal=True, key="item-downloads"):
        downloads(
            "action-items", lambda: items_csv(found, wall),
            lambda: json.dumps(as_rows(found, wall), ensure_ascii=False, indent=1),
        )  # fmt: skip
    _change(store, found)


def _undone(found: list[ActionRow]) -> list[ActionRow]:
    return [row for row in found if row.state in UNDONE]


def _row(row: ActionRow, wall: float) -> str:
    late = lateness(row, wall)
    tone = "red" if late.overdue else ""
    link = f'<a href="debrief?drill={quote(row.drill_id, safe="")}" target="_self">Debrief</a>'
    return (
        f'<tr><td data-name="Scenario">{text(row.description)}</td><td data-name="Owner">{text(row.owner or "–")}</td>'
        f'<td data-name="State">{chip(STATE_WORDS.get(row.state, row.state), TONES.get(row.state, ""))}</td>'
        f'<td data-name="Age" class="{tone}">{text(late.words)}</td>'
        f'<td data-name="Drill">{text(row.person)}, {text(row.title)}</td><td>{link}</td></tr>'
    )


def _change(store: Store, found: list[ActionRow]) -> None:
    rows = {f"{row.drill_id}/{row.n}": row for row in found}
    with st.form("item-change", clear_on_submit=True, border=True), st.container(
        horizontal=True, vertical_alignment="bottom"
    ):
        shown = {id: row.description for id, row in rows.items()}
        chosen = st.selectbox(
            "What became of", list(rows), key="item-which", width=360, format_func=shown.__getitem__
        )
        state = st.selectbox(
            "It is", STATES, index=2, key="item-state", width=140, format_func=lambda one: STATE_WORDS[one]
        )
        author = st.text_input("Your name", key="item-author", width=160, max_chars=80)
        note = st.text_input("Note", key="item-note", width=240, max_chars=400)
        sent = st.form_submit_button("Keep it")
    if sent:
        try:
            row = rows[chosen]
            store.actions.change(row.drill_id, row.n, state, note=note, author=author, wall=time.time())
        except RecordsProblem as problem:
            sorry(problem)
        else:
            st.rerun()

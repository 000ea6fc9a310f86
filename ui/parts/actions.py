"""What became of the action items of earlier drills: asked before the next one, one line each."""

from __future__ import annotations

import time

import streamlit as st

from records.actions import STATES, ActionRow
from records.problems import RecordsProblem
from records.store import Store
from ui.access import sorry
from ui.view.actions import STATE_WORDS, lateness
from ui.view.markup import label, text

MOST = 4


def ask(kept: Store, name: str) -> None:
    """Ask the person of this name what became of what is not done yet; nothing for somebody new."""
    try:
        person = kept.people.find(name)
        waiting = kept.actions.undone(person.id) if person else []
    except RecordsProblem as problem:
        sorry(problem)
        return
    if person is None or not waiting:
        return
    with st.container(key="sheet-waiting"):
        st.html(
            '<div class="fd-head"><b>What became of these?</b></div>'
            '<p class="fd-dim">Action items of your earlier post-mortems. A drill teaches what is carried out.</p>'
        )
        for row in waiting[:MOST]:
            _item(kept, row, person.name)
        if len(waiting) > MOST:
            st.caption(f"{len(waiting) - MOST} more stand on the drills page.")


def _item(kept: Store, row: ActionRow, author: str) -> None:
    key = f"became-{row.drill_id}-{row.n}"
    late = lateness(row, time.time())
    tone = "fd-late" if late.overdue else "fd-dim"
    st.html(
        f'<div class="fd-item"><span>{text(row.description)}</span>'
        f'<small class="{tone}">{text(row.owner or "nobody")} · {text(late.words)}</small></div>'
    )

    def changed() -> None:
        try:
            kept.actions.change(
                row.drill_id, row.n, st.session_state[key], note="", author=author, wall=time.time()
            )
        except RecordsProblem as problem:
            st.session_state["start/problem"] = str(problem)

    st.segmented_control(
        f"State of {label(row.description)}", STATES, default=row.state, key=key, on_change=changed, required=True,
        format_func=lambda state: STATE_WORDS[state], label_visibility="collapsed",
    )  # fmt: skip

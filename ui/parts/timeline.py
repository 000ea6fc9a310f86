"""The timeline of the incident: what was decided and noted, and a line to note more."""

from __future__ import annotations

import time

import streamlit as st

from ui.parts.act import send
from ui.view.markup import text
from ui.view.moments import Teller
from ui.view.seat import SeatView

KEPT = frozenset({
    "alert_fired", "alert_cleared", "check_failed", "check_passed", "reported",
    "acknowledge", "declare", "open_war_room", "assign", "take_command",
    "hand_over_command", "page", "page_unanswered", "joined", "propose", "authorise", "do", "remedy_done",
    "remedy_failed", "post", "note", "finding", "verify", "resolve", "close", "stand_down", "hand_over_shift", "ended",
})  # fmt: skip


def show(view: SeatView) -> None:
    """Draw the timeline into the current container."""
    if view.status.ended is None:
        st.chat_input("Note a fact, a decision or its reason", key="note", max_chars=1000, on_submit=_note,
                      args=(view.drill_id,))  # fmt: skip
    teller = Teller(view.header, view.prose)
    rows = []
    for event in reversed(view.events):
        if event.kind not in KEPT or event.data.get("muted"):
            continue
        mine = "mine" if event.by == view.person else ""
        who = teller.who(event)
        lead = "" if who in {"System", "Monitoring"} else f"{who}: "
        rows.append(
            f'<div><time title="{view.clock.utc(event.at)} UTC">{view.clock.local_s(event.at)}</time>'
            f'<span class="{mine}">{text(lead + teller.sentence(event))}</span></div>'
        )
    if not rows:
        st.html('<div class="fd-empty">Nothing to record yet. Commands are recorded by themselves; reasons and '
                "findings stand here only when somebody notes them.</div>")  # fmt: skip
        return
    st.html(f'<div class="fd-rows">{"".join(rows)}</div>')


def _note(drill_id: str) -> None:
    words = str(st.session_state.get("note") or "").strip()
    last = st.session_state.get("last/note")
    if not words or (last and last[0] == words and time.monotonic() - last[1] < 1.0):
        return
    st.session_state["last/note"] = (words, time.monotonic())
    send(drill_id, "note", {"text": words})

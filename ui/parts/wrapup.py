"""The end of an incident: verify, resolve, close, stand down, plan the fix, hand over the shift."""

from __future__ import annotations

import streamlit as st

from ui.parts.act import asked_back, command, ending, tell
from ui.view.figures import signal_name
from ui.view.markup import text
from ui.view.seat import SeatView
from ui.view.unsettled import ENDS, unsettled

STEPS = (
    ("verify", "Verify recovery", ":material/fact_check:", "Checks every signal of the incident from outside."),
    ("resolve", "Resolve", ":material/done_all:", "Customers are well again and stay so."),
    ("close", "Close the incident", ":material/lock:",
     "When recovery has held and everybody was told. Nothing can be posted afterwards."),
)  # fmt: skip


def show(view: SeatView) -> None:
    """Draw the last steps into the current container."""
    checked = next((event for event in reversed(view.events) if event.kind == "verify"), None)
    if checked is not None:
        st.html(f'<div class="fd-text">{_checked(view, checked.data, checked.at)}</div>')
    doubt = unsettled(view.events, view.names)
    for kind, words, icon, about in STEPS:
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"step-{kind}"):
            look = {"icon": icon, "width": 190}
            if kind in ENDS:
                ending(view, words, kind, {}, doubt, **look)
            else:
                command(view, words, kind, {}, kind, type="primary" if checked is None else "secondary", **look)
            if asked_back(kind) and not doubt:
                about = "Nothing speaks against it any more."
            if not (doubt and asked_back(kind)):
                st.html(f'<div class="fd-refused">{text(view.refusal(kind) or about)}</div>')
    with st.expander("It was a false alarm: stand down", icon=":material/do_not_disturb_on:"):
        st.text_input("Why is it no incident?", key="stand-down-reason", max_chars=400)
        ending(view, "Stand down", "stand_down", _standing_down, doubt)
    with st.expander("It can wait: put the fix into the plan", icon=":material/event:"):
        owners = dict(view.choices("schedule_fix", "owner"))
        days = dict(view.choices("schedule_fix", "within_days"))
        st.selectbox("Who owns it", list(owners), key="fix-owner", format_func=lambda o: owners[o])
        st.selectbox("Done by", list(days), key="fix-days", format_func=lambda d: days[d].capitalize())
        st.text_input("Why can it wait?", key="fix-reason", max_chars=400)
        command(view, "Put it into the plan", "schedule_fix", _planning, "schedule-fix")
    with st.expander("My shift ends: hand over", icon=":material/swap_horiz:"):
        people = {row.id: row.name for row in view.people if row.kind == "responder" and not row.you}
        st.selectbox("To", list(people), key="shift-person", format_func=lambda p: people[p])
        st.text_area("What they need to know", key="shift-text", max_chars=2000,
                             placeholder="State, what was tried, what to watch, what was promised to whom")  # fmt: skip
        command(view, "Hand over the shift", "hand_over_shift", _handing_over, "hand-shift")


def _standing_down() -> dict[str, str] | None:
    reason = str(st.session_state["stand-down-reason"]).strip()
    if not reason:
        tell("Say why it is no incident; others will read it.")
        return None
    return {"reason": reason}


def _planning() -> dict[str, object] | None:
    reason = str(st.session_state["fix-reason"]).strip()
    if not reason:
        tell("Say why it can wait; whoever owns it will read that.")
        return None
    return {"owner": st.session_state["fix-owner"], "within_days": st.session_state["fix-days"], "reason": reason}


def _handing_over() -> dict[str, str] | None:
    words = str(st.session_state["shift-text"]).strip()
    if not words:
        tell("Write what the next person needs to know before you hand over.")
        return None
    return {"person": st.session_state["shift-person"], "text": words}


def _checked(view: SeatView, data: dict[str, object], at: int) -> str:
    when = view.clock.local_s(at)
    if data.get("recovered"):
        return f'<span class="fd-chip green">recovered</span> verified at {when}'
    failing = []
    for name in data.get("failing") or []:  # type: ignore[attr-defined]
        owner, _, signal = str(name).rpartition(".")
        named = f"{view.names.thing(owner)} {signal_name(signal).lower()}" if owner else view.names.alert(str(name))
        failing.append(named)
    return f'<span class="fd-chip red">not recovered</span> checked at {when}: {text(", ".join(failing))}'

"""What the systems show: dashboards, logs, changes, tickets, runbooks, and what outsiders can read.

Opening one of them is a command (`look`), because what somebody looked at is evidence.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

from ui.parts import charts
from ui.parts.act import fresh, number, renew, send
from ui.view import dashboards, records_of
from ui.view.seat import SeatView

PLACES = {
    "dashboard": "Dashboards",
    "logs": "Logs",
    "changes": "Changes",
    "tickets": "Tickets",
    "runbook": "Runbook",
    "status": "Status page",
}
EVERYTHING = "everything"
BY_SERVICE = frozenset({"dashboard", "logs", "runbook"})
FRESH_S = 120
"""Looking again at the same thing within this drill time is the same look."""


def show(view: SeatView) -> None:
    """Draw the panel into the container `observe`."""
    with st.container(key="observe"):
        at = st.segmented_control("Look at", list(PLACES), key=fresh("look-at"), required=True,
                                  default=st.session_state.get("look/at", "dashboard"),
                                  label_visibility="collapsed", format_func=lambda p: PLACES[p],
                                  on_change=look, args=(view,))  # fmt: skip
        with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
            service = _service(view) if at in BY_SERVICE else None
            window = _window() if at == "dashboard" else 0
        if at == "dashboard":
            if service is None:
                _outside(view)
            board = dashboards.board(view.trace, view.events, view.person, view.now, window, service)
            charts.board(board, "board", lambda: look(view, again=False))
        elif at == "runbook":
            st.html(records_of.runbook(view, service))
        else:
            st.html(records_of.SHEETS[str(at)](view, service))


def _outside(view: SeatView) -> None:
    found = records_of.checks(view)
    if found:
        st.html(found)


def _service(view: SeatView) -> str | None:
    names = {row["id"]: row["name"] for row in view.header["services"]}
    words = {EVERYTHING: "All services"} | names
    before = st.session_state.get("look/service", EVERYTHING)
    chosen = st.selectbox("Service", list(words), key=_key_of_service(), format_func=lambda s: words[s], width=230,
                          index=list(words).index(before) if before in words else 0, persist_state="session",
                          on_change=look, args=(view,), label_visibility="collapsed")  # fmt: skip
    return None if chosen == EVERYTHING else chosen


def _key_of_service() -> str:
    return f"look-service-{number('look-at')}"


def _window() -> int:
    chosen = st.selectbox("Window", list(dashboards.WINDOWS), index=2, key="look-window", width=110,
                          format_func=lambda w: f"Last {w}", label_visibility="collapsed")  # fmt: skip
    return dashboards.WINDOWS[chosen]


def turn_to(at: str, service: str | None) -> None:
    """Show this in the panel at the next run of the page."""
    st.session_state["look/at"] = at
    st.session_state["look/service"] = service or EVERYTHING
    renew("look-at")


def look(view: SeatView, again: bool = True) -> None:
    """Record that somebody looks at what the panel shows; with `again` false only when the last look is a while ago."""
    if view.status.ended is not None:
        return
    at = st.session_state.get(fresh("look-at"), "dashboard")
    chosen = st.session_state.get(_key_of_service(), EVERYTHING)
    args: dict[str, Any] = {"at": at, "service": None if chosen == EVERYTHING or at not in BY_SERVICE else chosen}
    if not again:
        last = next((e for e in reversed(view.events) if e.kind == "look" and e.by == view.person), None)
        same = last is not None and last.data.get("at") == at and last.data.get("service") == args["service"]
        if same and last is not None and view.now - last.at < FRESH_S:
            return
    send(view.drill_id, "look", args)

"""The pager: it rings until the page is acknowledged; below, what is firing or has been, alerts, checks and reports."""

from __future__ import annotations

import streamlit as st

from ui.parts.act import command
from ui.view.markup import chip, text
from ui.view.pager import AlertRow
from ui.view.seat import SeatView
from ui.view.times import length

CHIPS = {
    "firing": ("firing", "red"),
    "acknowledged": ("acknowledged", "orange"),
    "muted": ("muted", ""),
    "cleared": ("cleared", "green"),
}
MOST_CLEARED = 4


def show(view: SeatView) -> None:
    """Draw the pager into the container `pager`."""
    with st.container(key="pager"):
        firing = sum(row.state in ("firing", "acknowledged") for row in view.alerts)
        count = f" {chip(str(firing), 'red')}" if firing else ""
        st.html(f'<div class="fd-head"><b>Pager</b> {count}</div>')
        if not view.alerts:
            st.html(_quiet(view))
            return
        cleared = 0
        for row in view.alerts:
            cleared += row.state == "cleared"
            if cleared > MOST_CLEARED:
                continue
            args = {"alert": row.alert}
            if row.rings:
                st.html(_ringing(view, row))
                command(view, "Acknowledge", "acknowledge", args, f"ack-{row.alert}", width="stretch",
                        icon=":material/check:", type="primary")  # fmt: skip
                continue
            with st.container(key=f"alert-row-{row.alert}", horizontal=True, wrap=False, gap="xsmall"):
                st.html(_row(view, row))
                if row.state == "firing" and view.status.ended is None:
                    command(view, "Ack", "acknowledge", args, f"ack-{row.alert}", help="Acknowledge this alert")


def _quiet(view: SeatView) -> str:
    who = text(view.names.person(view.person))
    return (
        f'<div class="fd-empty"><b>Quiet so far.</b> You are {who}, on call. When an alert fires, it rings here. '
        "Until then, look around: what is normal tonight?</div>"
    )


def _ringing(view: SeatView, row: AlertRow) -> str:
    waiting = length(max(0, view.now - row.since))
    return (
        '<div class="fd-ring" role="alert"><h3><span class="fd-bell" aria-hidden="true">notifications_active</span> '
        f"{text(row.title)}</h3><div>{text(row.where)} · {text(row.measure)}</div>"
        f'<small class="fd-dim">Paged you at {view.clock.local(row.since)}, {waiting} ago. '
        "Acknowledge to show somebody is on it.</small></div>"
    )


def _row(view: SeatView, row: AlertRow) -> str:
    words, tone = CHIPS[row.state]
    again = f" · fired {row.times} times" if row.times > 1 else ""
    note = f" · {row.note}" if row.note else ""
    times = view.clock.local(row.since) + (f" to {view.clock.local(row.until)}" if row.until is not None else "")
    return (
        f'<div class="fd-alert {row.state}"><b>{text(row.title)}</b> {chip(words, tone)}'
        f"<small>{text(row.where)} · {times} · {text(row.measure)}{text(again + note)}</small></div>"
    )

"""The incident channel: what people say, and one line to type in.

What is typed is read: when it most likely means a command, that command is offered (`ui/parts/offers.py`), one key to
accept; else it is posted as it is.
"""

from __future__ import annotations

import time
import zlib

import streamlit as st

from ui import reading
from ui.parts import offers
from ui.parts.act import fresh, renew, send
from ui.view.channel import Line, Question
from ui.view.markup import chip, initials, text
from ui.view.seat import SeatView

MOST_LINES = 250
"""Older lines stay in the timeline; the channel shows the last ones, as chats do."""
AGAIN_S = 1.0
CHANNEL = "channel"


def show(view: SeatView) -> None:
    """Draw the channel into the container `right`."""
    with st.container(key="right"):
        with st.container(key="channelhead"):
            st.html(_head(view))
        with st.container(key="feed"):
            st.html(_feed(view.lines))
        if view.status.ended is None:
            with st.container(key="say"):
                _say(view)


def _head(view: SeatView) -> str:
    name = f"#{view.status.incident.lower()}" if view.status.incident else "#incidents"
    inside = sum(row.state in {"in", "busy"} for row in view.people)
    room = chip("war room open", "green") if view.status.war_room else ""
    return f'<div class="fd-head"><b>{text(name)}</b> <span>{inside} in the incident</span> {room}</div>'


def _feed(lines: list[Line]) -> str:
    if not lines:
        return '<div class="fd-empty" style="padding:.6rem .8rem">Nobody has written yet.</div>'
    older = f'<div class="fd-sys">{len(lines) - MOST_LINES} earlier lines are in the timeline</div>'
    shown = "".join(_line(line) for line in lines[-MOST_LINES:])
    return f'<div class="fd-feed" role="log">{older if len(lines) > MOST_LINES else ""}{shown}</div>'


def _line(line: Line) -> str:
    time_ = f"<time>{line.time}</time>"
    if not line.spoken:
        return f'<div class="fd-sys {line.tone}">{time_}{text(line.text)}</div>'
    colour = zlib.crc32(line.person.encode()) % 8
    said = "fd-post" if line.tone == "post" else "said"
    about = f", {text(line.about)}" if line.about else ""
    face = f'<div class="fd-face c{colour}" aria-hidden="true">{text(initials(line.who))}</div>'
    return (
        f'<div class="fd-msg {line.tone}">{face}'
        f'<div><span class="who">{text(line.who)}</span><span class="meta">{line.time}{about}</span>'
        f'<div class="{said}">{text(line.text)}</div></div></div>'
    )


def _say(view: SeatView) -> None:
    reading.prepare(view)
    offers.show(view)
    to = _addressee(view)
    where = f"Answer {to.name}" if to else "Write in the channel: ask, page, decide, note ..."
    st.chat_input(where, key="typed", max_chars=2000, on_submit=_typed, args=(view, to.n if to else None))


def _addressee(view: SeatView) -> Question | None:
    """Who the next line is for: the channel, or somebody who waits for an answer."""
    if not view.questions:
        return None
    waiting = {str(question.n): question for question in view.questions[:4]}
    options = [CHANNEL, *waiting]
    words = {CHANNEL: "Channel"} | {n: f"Answer {q.name.split()[0]}" for n, q in waiting.items()}
    chosen = st.segmented_control("To", options, key=fresh("to"), default=CHANNEL, required=True,
                                  format_func=lambda o: words.get(o, o), label_visibility="collapsed")  # fmt: skip
    return waiting.get(str(chosen))


def _typed(view: SeatView, answering: int | None) -> None:
    said = str(st.session_state.get("typed") or "").strip()
    last = st.session_state.get("last/typed")
    if not said or (last and last[0] == said and time.monotonic() - last[1] < AGAIN_S):
        return
    st.session_state["last/typed"] = (said, time.monotonic())
    # On a phone the line stands below other places too; what comes of it stands in the channel.
    st.session_state["place"] = "right"
    if answering is not None:
        reads = reading.message(said, "update", view.header, view.now)
        send(view.drill_id, "answer", {"message": answering, "text": said}, reads)
        renew("to")
        return
    meant = reading.understand(said, view)
    if meant is None:
        send(view.drill_id, "say", {"text": said}, reading.said(said, view))
        return
    offers.add(view, said, meant)

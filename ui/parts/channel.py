"""The incident channel: what people say, and one line to type in.

What is typed is read: when it most likely means a command, that command is offered, one key to accept; else it is
posted as it is. Nothing typed is ever lost: a sentence that waits for a choice is posted when the next one comes.
"""

from __future__ import annotations

import time
import zlib

import streamlit as st

from ui import live, reading
from ui.parts import observe
from ui.parts.act import fresh, number, once, renew, send
from ui.view.channel import Line, Question
from ui.view.markup import chip, initials, text
from ui.view.seat import SeatView

MOST_LINES = 250
"""Older lines stay in the timeline; the channel shows the last ones, as chats do."""
AGAIN_S = 1.0
CHANNEL = "channel"
UNSURE = "I am not sure. Do you mean: "


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
    _offer(view)
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


def _offer(view: SeatView) -> None:
    """What the last sentence most likely means, to be accepted or posted as it is."""
    pending = st.session_state.get("pending")
    if not pending:
        return
    n = number("pending")
    with st.container(key="offer"):
        st.html(
            f'<div class="fd-text">“{text(pending["text"])}”</div>'
            f"<div>{'' if pending.get('sure', True) else UNSURE}<b>{text(pending['title'])}?</b></div>"
        )
        with st.container(horizontal=True, gap="small"):
            st.button("Do it", key=f"offer-yes-{n}", type="primary", shortcut="Ctrl+Enter", on_click=_accept,
                      args=(view.drill_id, n, True))  # fmt: skip
            st.button("Only post it", key=f"offer-no-{n}", on_click=_accept, args=(view.drill_id, n, False))


def _typed(view: SeatView, answering: int | None) -> None:
    said = str(st.session_state.get("typed") or "").strip()
    last = st.session_state.get("last/typed")
    if not said or (last and last[0] == said and time.monotonic() - last[1] < AGAIN_S):
        return
    st.session_state["last/typed"] = (said, time.monotonic())
    _post_pending(view.drill_id)
    if answering is not None:
        reads = reading.message(said, "update", view.header, view.now)
        send(view.drill_id, "answer", {"message": answering, "text": said}, reads)
        renew("to")
        return
    meant = reading.understand(said, view)
    if meant is None:
        send(view.drill_id, "say", {"text": said}, reading.said(said, view))
        return
    st.session_state["pending"] = {
        "text": said, "title": meant.title, "kind": meant.kind, "args": meant.args, "sure": meant.sure,
        "reads": reading.of_command(meant.kind, meant.args, view),
        # Posted as it stands it is still understood: whoever it is meant for asks for the go.
        "said": reading.said(said, view) | {"means": {"kind": meant.kind, "args": meant.args}},
    }  # fmt: skip


def _accept(drill_id: str, n: int, yes: bool) -> None:
    if not once("pending", n):
        return
    pending = st.session_state.get("pending")
    if pending and yes:
        st.session_state["pending"] = None
        event = send(drill_id, pending["kind"], pending["args"], pending.get("reads"))
        if event is not None and event.kind == "look":
            observe.turn_to(event.data["at"], event.data["service"])
        elif event is not None and event.kind == "wait":
            live.skip(drill_id, event.data["minutes"] * 60, "wait")
    else:
        _post_pending(drill_id)


def _post_pending(drill_id: str) -> None:
    """Post the sentence that still waits for a choice."""
    pending = st.session_state.get("pending")
    if pending:
        st.session_state["pending"] = None
        send(drill_id, "say", {"text": pending["text"]}, pending.get("said"))

"""Writing updates: who it is for, which of the pack's templates, and the text."""

from __future__ import annotations

from typing import Any

import streamlit as st

from scoring.policy.model import Template
from ui import reading
from ui.access import store_or_stop
from ui.desk import packs
from ui.parts.act import number, once, send, tell
from ui.parts.reads import dispute, sheet, typed
from ui.view import reads
from ui.view.names import AUDIENCES
from ui.view.seat import SeatView
from ui.view.templates import filled, form_of, left_open, posted


def show(view: SeatView, close: Any) -> None:
    """Draw the composer into the current container."""
    refusal = view.refusal("post")
    posted = {event.data["audience"] for event in view.events if event.kind == "post"}
    audience = st.segmented_control("To", list(AUDIENCES), key="post-audience", default="responders",
                                    format_func=lambda a: AUDIENCES[a], required=True)  # fmt: skip
    fresh = "update" if audience in posted else "initial"
    key = f"post-form-{audience}-{fresh}"
    templates = _templates(view.drill_id)
    chosen = st.segmented_control("Template", list(templates), key=key, default=fresh,
                                  format_func=lambda name: templates[name].title, required=True)  # fmt: skip
    form = form_of(chosen)
    last = next((e for e in reversed(view.events) if e.kind == "post" and e.data["audience"] == audience), None)
    if last:
        st.caption(f"Last post to {AUDIENCES[audience].lower()}: {view.clock.local(last.at)}")
    n = number("post")
    name = f"post-text-{audience}-{chosen}-{n}"
    if name not in st.session_state:
        st.session_state[name] = filled(templates[chosen], view.status, view.header)
    st.text_area("Text", key=name, height=185, max_chars=4000, persist_state="session",
                 help="Fill in what stands in brackets")  # fmt: skip
    st.button(f"Post to {AUDIENCES[audience].lower()}", key=f"post-{n}", type="primary", icon=":material/send:",
              disabled=refusal is not None, help=refusal, on_click=_post,
              args=(view, audience, form, name, n, close))  # fmt: skip
    if view.mode == "training":
        _reads(view, audience, form, name)


def _templates(drill_id: str) -> dict[str, Template]:
    """The templates of the pack this drill is graded by, the handbook's where it has none; they stay for a drill."""
    name = f"templates/{drill_id}"
    if name not in st.session_state:
        own = packs.of_drill(store_or_stop(), drill_id).templates
        st.session_state[name] = posted({**packs.pack().templates, **own})
    kept: dict[str, Template] = st.session_state[name]
    return kept


def _reads(view: SeatView, audience: str, form: str, name: str) -> None:
    """What the reader sees in the text so far; in an assessment the debrief shows it."""
    words = typed(name, str(st.session_state.get(name) or ""))
    read = reading.message(words, form, view.header, view.now)
    seen = reads.of_message(read, form)
    with st.container(key="reads"):
        sheet(seen, "What the reader sees in it")
        about = {"kind": form, "severity": view.status.level, "audience": audience}
        dispute(view.drill_id, "post", "messages", words, seen, read, about)


def _post(view: SeatView, audience: str, form: str, name: str, n: int, close: Any) -> None:
    words = str(st.session_state.get(name) or "").strip()
    if not words:
        tell("The message is empty; write what people should know.")
        return
    waiting = left_open(words)
    if waiting and view.mode == "training" and st.session_state.get("post/warned") != words:
        st.session_state["post/warned"] = words
        tell(f"Still to fill in: {', '.join(waiting)}. Post again to send it as it is.")
        return
    if not once("post", n):
        return
    read = reading.message(words, form, view.header, view.now)
    event = send(view.drill_id, "post", {"audience": audience, "form": form, "text": words}, read)
    if event is not None and event.kind != "refused":
        tell(f"Posted to {AUDIENCES[audience].lower()}.")
        close(event)


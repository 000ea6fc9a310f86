"""Commands from buttons. Each click is one command, however often its message arrives.

A page with a timer may send the same click twice, and people double-click. So every button carries the number of its
action in its key and in its callback: an action whose number has passed is ignored, and so is the same command
again within `REPEAT_S`. The store sees one key for each number, which makes a repeated message harmless there too.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import streamlit as st

from engine.trace import Event
from records.problems import RecordsProblem
from ui import live, reading
from ui.view.markup import text
from ui.view.seat import SeatView

REPEAT_S = 1.5
"""The same command again within this many wall seconds is a double click, not a decision."""


def number(name: str) -> int:
    """How often the action of this name was taken in this browser tab."""
    return int(st.session_state.get(f"number/{name}", 0))


def once(name: str, n: int) -> bool:
    """Whether action `n` of this name is still to be taken; afterwards it is not."""
    if number(name) != n:
        return False
    st.session_state[f"number/{name}"] = n + 1
    return True


def fresh(name: str) -> str:
    """The key of a widget that is emptied by `renew`.

    Emptying a widget by its state loses against a message that is on its way with the old value; a new key does not.
    """
    return f"{name}-{number(name)}"


def renew(name: str) -> None:
    """Give the widget of this name a new key, so that it starts anew."""
    st.session_state[f"number/{name}"] = number(name) + 1


def send(
    drill_id: str, kind: str, args: dict[str, Any], reads: dict[str, Any] | None = None, key: str | None = None
) -> Event | None:
    """Submit a command and tell the user when it was refused. None for a repetition or a problem (which is told).

    With a `key` of its own a command that comes again is known by it: the first one's event is returned.
    """
    last = st.session_state.get("last/command")
    now = time.monotonic()
    if key is None and last is not None and last[0] == (drill_id, kind, args) and now - last[1] < REPEAT_S:
        return None
    st.session_state["last/command"] = ((drill_id, kind, args), now)
    try:
        event = live.submit(drill_id, kind, args, reads, key or str(uuid4()))
    except RecordsProblem as problem:
        tell(str(problem))
        return None
    if event.kind == "refused":
        tell(str(event.data["reason"]))
    return event


def tell(sentence: str) -> None:
    """Say something at the edge of the screen, and keep it for the next run of the page."""
    st.session_state.setdefault("told", []).append(sentence)


def show_told() -> None:
    """Show what was told since the last run."""
    for sentence in st.session_state.pop("told", []):
        st.toast(sentence.replace("$", "\\$"), icon=":material/info:", duration="long")


def command(
    view: SeatView,
    words: str,
    kind: str,
    args: dict[str, Any] | Callable[[], dict[str, Any] | None],
    name: str,
    *,
    after: Callable[[Event], None] | None = None,
    disabled: bool = False,
    **look: Any,
) -> None:
    """A button that submits a command. `args` may be a function that reads the form (None: not filled in yet).

    A command the engine refuses now is shown disabled, with the reason as its help.
    """
    refusal = view.refusal(kind)
    n = number(name)

    def click(n: int) -> None:
        if not once(name, n):
            return
        ready = args() if callable(args) else args
        if ready is None:
            return
        reads = reading.hand_over(ready, view) if kind == "hand_over_shift" else None
        event = send(view.drill_id, kind, ready, reads)
        if event is not None and event.kind != "refused" and after is not None:
            after(event)

    look.setdefault("help", refusal)
    st.button(
        words, key=f"{name}-{n}", on_click=click, args=(n,), disabled=disabled or refusal is not None, **look
    )


def ending(
    view: SeatView,
    words: str,
    kind: str,
    args: dict[str, Any] | Callable[[], dict[str, Any] | None],
    doubt: str,
    **look: Any,
) -> None:
    """A button that ends something. While there is a `doubt`, it says what, and the command takes one more click."""
    if not doubt:
        command(view, words, kind, args, kind, **look)
        return
    refusal = view.refusal(kind)

    def ask() -> None:
        if not callable(args) or args() is not None:
            st.session_state["sure"] = kind

    if not asked_back(kind) or refusal is not None:
        st.button(words, key=f"{kind}-asks", on_click=ask, disabled=refusal is not None, help=refusal, **look)
        return
    with st.container(key=f"sure-{kind}"):
        st.html(f'<div class="fd-doubt" role="alert">{text(doubt)}</div>')
        with st.container(horizontal=True, gap="small"):
            command(view, f"{words} all the same", kind, args, kind, after=lambda event: calm(), type="primary")
            st.button("Not yet", key=f"{kind}-not-yet", on_click=calm)


def asked_back(kind: str) -> bool:
    """Whether a command of this kind waits for its second click."""
    return bool(st.session_state.get("sure") == kind)


def calm() -> None:
    """Nothing is asked back any more."""
    st.session_state.pop("sure", None)

"""The form of one item of a quiz: drawn in the browser, marked here. Keyboard alone is enough."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from records.problems import RecordsProblem

_HERE = Path(__file__).parent
_SCRIPT = "\n".join((_HERE / name).read_text(encoding="utf-8") for name in ("item_kinds.js", "item.js"))
_mount = st.components.v2.component("firedrill.item", js=_SCRIPT, isolate_styles=False)
KEY = "item"
PROBLEM = "item/problem"
# What the form sends is a few hundred characters; what is longer was not sent by it.
LONGEST = 20_000


def item_form(
    data: Mapping[str, Any],
    *,
    draft: Callable[[int, dict[str, Any], int], None],
    answer: Callable[[int, dict[str, Any], int], None],
    following: Callable[[int], None],
) -> None:
    """Draw what `ui.view.quiz.form` made.

    `draft` gets (turn, what is chosen, revision) while somebody chooses, `answer` gets (turn, answer, seconds) when
    they hand it in, `following` gets the turn they are done with. What the browser sends is checked for its shape only.
    """

    def drafted() -> None:
        _with("draft", lambda n, said, sent: draft(n, said, _whole(sent.get("revision"))))

    def answered() -> None:
        _with("answer", lambda n, said, sent: answer(n, said, _whole(sent.get("seconds"))))

    def left() -> None:
        _with("next", lambda n, _said, _sent: following(n))

    _mount(key=KEY, data=dict(data), on_draft_change=drafted, on_answer_change=answered, on_next_change=left)


def problem() -> str:
    """What stood in the way of the last answer, once."""
    return str(st.session_state.pop(PROBLEM, ""))


def refuse(sentence: str) -> None:
    """Tell, in the form, why an answer was not taken."""
    st.session_state[PROBLEM] = sentence


def _with(name: str, work: Callable[[int, dict[str, Any], Mapping[str, Any]], None]) -> None:
    """Do something with what the browser sent under this name; a problem of the store is told in the form."""
    sent = (st.session_state.get(KEY) or {}).get(name)
    if not isinstance(sent, Mapping) or len(repr(sent)) > LONGEST:
        return
    said = sent.get("said")
    try:
        work(_whole(sent.get("n")), dict(said) if isinstance(said, Mapping) else {}, sent)
    except RecordsProblem as found:
        refuse(str(found))


def _whole(value: object) -> int:
    return int(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else 0

"""The form of one item of a quiz: drawn in the browser, marked here. Keyboard alone is enough."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st

_HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "firedrill.item", js=(_HERE / "item.js").read_text(encoding="utf-8"), isolate_styles=False
)
KEY = "item"


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
        sent = _sent("draft")
        if sent is not None:
            draft(sent[0], sent[1], _whole(sent[2].get("revision")))

    def answered() -> None:
        sent = _sent("answer")
        if sent is not None:
            answer(sent[0], sent[1], _whole(sent[2].get("seconds")))

    def left() -> None:
        sent = _sent("next")
        if sent is not None:
            following(sent[0])

    _mount(key=KEY, data=dict(data), on_draft_change=drafted, on_answer_change=answered, on_next_change=left)


def _sent(name: str) -> tuple[int, dict[str, Any], Mapping[str, Any]] | None:
    held = st.session_state.get(KEY) or {}
    sent = held.get(name)
    if not isinstance(sent, Mapping):
        return None
    said = sent.get("said")
    return _whole(sent.get("n")), dict(said) if isinstance(said, Mapping) else {}, sent


def _whole(value: object) -> int:
    return int(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else 0

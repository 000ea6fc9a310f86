"""The lines of a scorecard, each with its practice, its threshold and its evidence; evidence leads to its instant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from ui.view.scorecard import Group

HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "firedrill.receipts", js=(HERE / "receipts.js").read_text(encoding="utf-8"), isolate_styles=False
)


def receipts(key: str, groups: list[Group], choose: Callable[[int], None], at: int | None = None) -> None:
    """Draw the groups of lines; `choose` gets the instant of the evidence that was clicked, `at` is the chosen one."""

    def chosen() -> None:
        instant = (st.session_state[key] or {}).get("at")
        if instant is not None:
            choose(int(instant))

    _mount(key=key, data={"groups": [_group(group, at) for group in groups]}, on_at_change=chosen)


def _group(group: Group, at: int | None) -> dict[str, Any]:
    return {"title": group.title, "sum": group.sum, "lines": [{**line.to_json(), "at": at} for line in group.lines]}

"""The dashboard: one component that draws all panels on canvas, fed with plain data each second."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

_HERE = Path(__file__).parent
_BOARD = st.components.v2.component(
    "firedrill.dashboard",
    html='<div class="board"></div>',
    css=(_HERE / "charts.css").read_text(encoding="utf-8"),
    js=(_HERE / "charts.js").read_text(encoding="utf-8"),
)


def board(data: dict[str, Any], key: str, looked: Callable[[], None]) -> None:
    """Draw the panels of `ui.view.dashboards`. The same key keeps the panels and only redraws them.

    `looked` is called now and then while somebody moves over the panels.
    """
    _BOARD(data=data, key=key, on_looked_change=looked)

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


def receipts(
    key: str,
    groups: list[Group],
    choose: Callable[[int], None],
    at: int | None = None,
    rulings: dict[str, list[str]] | None = None,
    rule: Callable[[str], None] | None = None,
) -> None:
    """Draw the groups of lines; `choose` gets the instant of the evidence that was clicked, `at` is the chosen one.

    `rulings` are sentences by line, and `rule` gets the line that somebody wants to rule on.
    """

    def ruled() -> None:
        line = (st.session_state[key] or {}).get("rule")
        if line and rule is not None:
            rule(str(line))

    def chosen() -> None:
        instant = (st.session_state[key] or {}).get("at")
        if instant is not None:
            choose(int(instant))

    told = rulings or {}
    data = {"groups": [_group(group, at, told) for group in groups], "rules": rule is not None}
    _mount(key=key, data=data, on_at_change=chosen, on_rule_change=ruled)


def _group(group: Group, at: int | None, told: dict[str, list[str]]) -> dict[str, Any]:
    lines = [{**line.to_json(), "at": at, "rulings": told.get(line.id, [])} for line in group.lines]
    return {"title": group.title, "sum": group.sum, "lines": lines}

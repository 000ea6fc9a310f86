"""The charts of the debrief on one time axis, with a hair line under the pointer; a click chooses an instant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from ui.view.charts import NARROW, WIDE

HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "firedrill.replay", js=(HERE / "replay.js").read_text(encoding="utf-8"), isolate_styles=False
)


@dataclass(frozen=True, slots=True)
class Block:
    """A picture with its title, a sentence, and the legend as (mark class, words). The SVG is already escaped."""

    title: str
    note: str
    wide: str
    narrow: str
    legend: tuple[tuple[str, str], ...]


def replay(
    key: str, blocks: list[Block], since: int, until: int, samples: list[tuple[int, str, str]],
    choose: Callable[[int], None],
) -> None:  # fmt: skip
    """Draw the pictures. `samples` are (instant, words, words) for the tip; `choose` gets the instant of a click."""

    def chosen() -> None:
        at = (st.session_state[key] or {}).get("at")
        if at is not None:
            choose(int(at))

    axes = {
        name: {"since": since, "until": until, "width": size.width, "left": size.left, "right": size.right}
        for name, size in (("wide", WIDE), ("narrow", NARROW))
    }
    rows = [
        {"title": one.title, "note": one.note, "wide": one.wide, "narrow": one.narrow, "legend": one.legend}
        for one in blocks
    ]
    _mount(key=key, data={"blocks": rows, "axis": axes, "samples": samples}, on_at_change=chosen)

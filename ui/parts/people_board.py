"""People by dimensions, and people by practices: one table for each mode, for they are never put together."""

from __future__ import annotations

import json

import streamlit as st

from records.listing import DrillFilter
from records.store import Store
from scoring.registry import all_criteria
from ui.desk import packs
from ui.parts.downloads import downloads
from ui.rulebook import link
from ui.view.board import Cell, Line, board_csv, board_json, lines, never_shown
from ui.view.drills import MODES
from ui.view.markup import text
from ui.view.names import DIMENSIONS


def draw(store: Store, wanted: DrillFilter, modes: list[str], by_practice: bool) -> None:
    """The boards of these modes; nothing is worked out for a mode in which nothing was graded."""
    if not modes:
        st.html('<p class="fd-empty">None of these drills has been graded yet.</p>')
        return
    pack = packs.pack()
    if by_practice:
        shares = store.board.practices(wanted)
        columns = _practices({one.name for one in shares})
    else:
        shares = store.board.dimensions(wanted, list(DIMENSIONS))
        columns = list(DIMENSIONS)
    st.html(
        '<p class="fd-dim">The mean share of the points, drills in which it was judged. '
        f'{_key("green", "strong")} {_key("blue", "sound")} {_key("yellow", "partial")} {_key("red", "weak")} '
        f'{_key("", "never shown")}</p>'
    )
    everything: list[Line] = []
    for mode in [mode for mode in MODES if mode in modes]:
        rows = lines(shares, columns, mode, pack.ratings)
        everything += rows
        st.html(f'<div class="fd-part"><h2>{MODES[mode]}</h2></div>{_table(rows, columns, by_practice)}')
        missing = never_shown(rows, columns) if by_practice else []
        if missing:
            links = ", ".join(f'<a href="{link(id)}" target="_self">{id}</a>' for id in missing)
            st.html(f'<p class="fd-dim">Never shown by anybody: {links}</p>')
    name = "people-by-practices" if by_practice else "people-by-dimensions"
    with st.container(horizontal=True, key="board-downloads"):
        downloads(
            name, lambda: board_csv(everything, columns),
            lambda: json.dumps(board_json(everything, columns), ensure_ascii=False, indent=1),
        )  # fmt: skip


def _practices(seen: set[str]) -> list[str]:
    """The practices that criteria enforce, and any other that a scorecard here cites."""
    enforced = {practice for entry in all_criteria() for practice in (entry.practice, *entry.also)}
    return sorted(enforced | set(packs.pack().post_mortem.sections.values()) | seen)


def _key(tone: str, words: str) -> str:
    return f'<span class="fd-cell {tone or "never"}"></span> {words}'


def _table(rows: list[Line], columns: list[str], by_practice: bool) -> str:
    names = packs.pack().practices
    if by_practice:
        heads = "".join(
            f'<th class="up"><a href="{link(id)}" target="_self" title="{text(names[id].text if id in names else id)}">'
            f"{text(id)}</a></th>"
            for id in columns
        )
    else:
        heads = "".join(f"<th>{DIMENSIONS[name]}</th>" for name in columns)
    body = "".join(
        f'<tr><th scope="row">{text(row.person)}</th>'
        f"{''.join(_cell(cell, name) for cell, name in zip(row.cells, columns, strict=True))}</tr>"
        for row in rows
    )
    head = f"<thead><tr><th></th>{heads}</tr></thead>"
    return f'<div class="fd-board{" dense" if by_practice else ""}"><table>{head}<tbody>{body}</tbody></table></div>'


def _cell(cell: Cell, name: str) -> str:
    if cell.percent is None:
        return f'<td class="never" title="{text(name)}: never shown"><span class="fd-sr">never shown</span></td>'
    drills = "1 drill" if cell.drills == 1 else f"{cell.drills} drills"
    told = f"{name}: {cell.percent} %, {cell.rating}, {drills}"
    return f'<td class="{cell.tone}" title="{text(told)}">{cell.percent}<small>{cell.drills}</small></td>'

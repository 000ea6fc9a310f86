"""What the report pages share: their style sheet, titles, timelines. Every text is escaped before it becomes markup."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import streamlit as st

from ui.parts import style
from ui.view.markup import text
from ui.view.moments import Moment

SHEET = Path(__file__).with_name("report.css").read_text(encoding="utf-8")


def apply() -> None:
    """Put the shared sheet and that of the reports on the page; to be called once at the top of a page."""
    style.apply()
    st.html(f"<style>{SHEET}</style>")


def title(words: str, over: Iterable[str] = (), under: str = "") -> None:
    """The title of a page; `over` are pieces of markup that are safe already, `under` is a sentence."""
    above = f'<div class="over">{"".join(over)}</div>'
    below = f'<p class="under">{text(under)}</p>' if under else ""
    st.html(f'<div class="fd-title">{above}<h1>{text(words)}</h1>{below}</div>')


def part(words: str, under: str = "") -> None:
    """The heading of a part of a page."""
    below = f"<p>{text(under)}</p>" if under else ""
    st.html(f'<div class="fd-part"><h2>{text(words)}</h2>{below}</div>')


def timeline(moments: Iterable[Moment], now: int | None = None, exact: bool = False) -> str:
    """Lines of a timeline as markup; those at the instant `now` stand out.

    An `exact` timeline shows seconds and marks what no seat could see at the time.
    """
    rows = []
    for moment in moments:
        marked = " now" if now is not None and moment.at == now else ""
        hidden = '<span class="tag">not visible then</span>' if exact and moment.hidden_then else ""
        time = text(moment.exact if exact else moment.time)
        rows.append(
            f'<li class="{text(moment.tone)}{marked}"><time title="{text(moment.offset)}">{time}</time>'
            f'<span><span class="who">{text(moment.who)}</span> <span class="said">{text(moment.text)}</span>'
            f"{hidden}</span></li>"
        )
    return f'<ul class="fd-moments{" exact" if exact else ""}">{"".join(rows)}</ul>'

"""What the reader sees in a text, on the screen, and the place where somebody says that it was read wrongly."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from records.problems import RecordsProblem
from scoring.language.vocabulary import conventions
from ui.access import sorry, store
from ui.parts.act import fresh, renew, tell
from ui.view import reads
from ui.view.markup import label, text
from ui.view.reads import Seen

_mount = st.components.v2.component(
    "firedrill.typed", js=Path(__file__).with_name("typed.js").read_text(encoding="utf-8"), isolate_styles=False
)


def typed(area: str, shown: str) -> str:
    """What stands in the text area with the key `area` now, while it is being typed; `shown` is what Streamlit has."""
    key = f"typed-{area}"
    _mount(key=key, data={"area": area, "text": shown}, on_typed_change=lambda: None)
    sent = (st.session_state.get(key) or {}).get("typed")
    return str(sent["text"]) if sent and sent.get("area") == area else shown


def sheet(seen: list[Seen], heading: str) -> None:
    """Every line of a reading: what is there in its own words, what is not with what would count."""
    rows = "".join(_row(one) for one in seen)
    st.html(
        f'<div class="fd-reads"><div class="fd-head"><b>{text(heading)}</b></div><ul>{rows}</ul>'
        f"<p>By the conventions “{text(conventions.TITLE)}”. Any wording counts.</p></div>"
    )


def _row(one: Seen) -> str:
    if one.bad:
        quoted = f"<q>{text(one.quote)}</q> " if one.quote else ""
        tone, mark, words = "bad", "!", f"{quoted}{text(one.counts)}"
    elif one.there:
        tone, mark, words = "there", "✓", f"<q>{text(one.quote)}</q>"
    else:
        tone, mark, words = "missing", "○", text(one.counts)
    state = {"bad": "noticed", "there": "seen", "missing": "not seen"}[tone]
    return (
        f'<li class="{tone}"><i aria-hidden="true">{mark}</i><span><b>{text(one.title)}</b>'
        f'<span class="fd-sr"> {state}: </span> <span class="words">{words}</span></span></li>'
    )


def dispute(
    drill_id: str, name: str, reader: str, words: str, seen: list[Seen], reading: Mapping[str, Any],
    about: Mapping[str, Any],
) -> None:  # fmt: skip
    """Draw where a reading is disputed. `name` tells this place from others on the page, `words` is the text read,
    `about` what was known of it besides; the form of a message stands there as `kind`."""
    can = {f"{one.group}/{one.name}": one for one in reads.choices(seen, reading)}
    wrong, why = fresh(f"dispute-{name}"), fresh(f"dispute-why-{name}")
    kept = reads.told(reading, about.get("kind"))
    with st.expander("Read wrongly?", icon=":material/gavel:", key=f"dispute-box-{name}"):
        st.pills("What is it instead?", list(can), selection_mode="multi", key=wrong,
                 format_func=lambda at: label(can[at].otherwise) if at in can else at)  # fmt: skip
        st.text_input("Why, if you like", key=why, max_chars=400)
        st.button("Keep as disputed", key=fresh(f"dispute-keep-{name}"), on_click=_keep,
                  args=(drill_id, name, reader, words, can, kept, dict(about)))  # fmt: skip
        _kept(drill_id, reader, words)


def _keep(
    drill_id: str, name: str, reader: str, words: str, can: dict[str, Seen], reading: dict[str, Any],
    about: dict[str, Any],
) -> None:  # fmt: skip
    chosen = [can[at] for at in st.session_state.get(fresh(f"dispute-{name}")) or [] if at in can]
    why = str(st.session_state.get(fresh(f"dispute-why-{name}")) or "")
    try:
        store().disputes.add(drill_id, reader, words, about=about, reads=reading, says=reads.says(chosen), why=why,
                             wall=time.time())  # fmt: skip
    except RecordsProblem as problem:
        tell(str(problem))
        return
    for part in ("dispute", "dispute-why", "dispute-keep"):
        renew(f"{part}-{name}")
    st.session_state[f"disputed-{name}"] = True


def _kept(drill_id: str, reader: str, words: str) -> None:
    """Say how many disputes of this text are kept."""
    try:
        mine = [row for row in store().disputes.list(drill_id) if row.reader == reader and row.text == words]
    except RecordsProblem as problem:
        sorry(problem)
        return
    if mine:
        count = "Your dispute is kept" if len(mine) == 1 else f"{len(mine)} disputes of this text are kept"
        st.html(f'<div class="fd-refused">{text(count)}; it teaches the readers, and no score changes by it.</div>')

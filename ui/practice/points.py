"""The key points of an answer: what was read in it, with its quotes, to be confirmed or corrected one by one.

Nothing counts before the person has decided it. Their word is kept beside the machine's reading.
"""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from records.attempts import AttemptRow
from records.store import Store
from scoring.questions import Question
from ui.view import points as view
from ui.view.markup import chip, text

SAID, NOT_SAID = "I said it", "I did not"


def points(store: Store, attempt: AttemptRow, question: Question, chips: Mapping[str, str] | None = None) -> None:
    """Draw the key points of a submitted attempt; `chips` by slug are more words beside a point."""
    rows = view.rows(attempt, question)
    for row in rows:
        with st.container(key=f"point-{attempt.id}-{row.slug}"):
            extra = chip((chips or {}).get(row.slug, "")) if (chips or {}).get(row.slug) else ""
            st.html(
                f'<div class="fd-point"><div class="idea">{text(row.idea)} {extra}</div>'
                f'<div class="fd-dim why">{text(row.why)}</div>{_read(row)}</div>'
            )
            # The store has the last word, also on what another tab or the button below decided.
            st.session_state[_key(attempt, row.slug)] = (
                None if row.decided is None else SAID if row.decided else NOT_SAID
            )
            st.radio(
                row.idea, (SAID, NOT_SAID), key=_key(attempt, row.slug), horizontal=True, index=None,
                label_visibility="collapsed", on_change=_decide, args=(store, attempt, row.slug),
            )  # fmt: skip
    still = [row for row in rows if row.decided is None]
    if still:
        read = attempt.reading is not None
        others = f"the other {len(still)}" if len(still) < len(rows) else f"all {len(still)}"
        words = f"Agree with {others}" if read else f"I did not say {others}"
        st.button(words, key=f"agree-{attempt.id}", on_click=_agree, args=(store, attempt, still))


def _read(row: view.Row) -> str:
    if row.read is None:
        return ""
    if row.against:
        return f'<div class="read no">Read as said against: “{text(row.against)}”</div>'
    if row.quote:
        return f'<div class="read yes">Read in your answer: “{text(row.quote)}”</div>'
    return '<div class="read">Not found in your answer</div>'


def _key(attempt: AttemptRow, slug: str) -> str:
    return f"tick-{attempt.id}-{slug}"


def _decide(store: Store, attempt: AttemptRow, slug: str) -> None:
    chosen = st.session_state[_key(attempt, slug)]
    if chosen is not None:
        store.attempts.tick(attempt.id, {slug: chosen == SAID})


def _agree(store: Store, attempt: AttemptRow, still: list[view.Row]) -> None:
    """Take the rest as it was read. What was decided meanwhile, in another tab, stays."""
    decided = store.attempts.get(attempt.id).ticks
    store.attempts.tick(attempt.id, {row.slug: bool(row.read) for row in still if row.slug not in decided})

"""The line of the start page that says what is due, with the way to it."""

from __future__ import annotations

import secrets
import time

import streamlit as st

from records.people import PersonRow
from records.problems import RecordsProblem
from records.sittings import QUIZ
from records.store import Store
from scoring.practising import memory
from ui.access import sorry
from ui.pages import PAGES
from ui.practice import remember
from ui.practice.shelf import shelf

MOST = 20


def line(store: Store, known: PersonRow | None) -> None:
    """Say what is due for this person; nothing where nobody is known or nothing is due."""
    if known is None:
        return
    try:
        # Counting needs no question bank, so that the start page does not wait for it to be read.
        many = store.cards.due(known.id, memory.end_of_day(int(time.time())))
        if not many:
            return
        words = "1 thing" if many == 1 else f"{many} things"
        with st.container(horizontal=True, vertical_alignment="center", key="due-line"):
            st.html(f"<div><b>{words}</b> to repeat today</div>", width="content")
            if st.button("Repeat now", key="due-now", icon=":material/history:"):
                due = remember.due(store, known.id, shelf())[:MOST]
                sitting = store.sittings.begin(
                    known.id, QUIZ, secrets.randbelow(2**31), {"due": True}, due, time.time()
                )
                st.switch_page(PAGES["quiz"], query_params={"quiz": sitting.id})
    except RecordsProblem as problem:
        sorry(problem)

"""The progress page: marks over time, the weakest practices, what falls due, and the labelled answers to take along."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from types import ModuleType

import streamlit as st

from records.attempts import AttemptRow
from records.listing import DrillFilter
from records.people import PersonRow
from records.sittings import SittingRow
from records.store import Store
from scoring.practising import memory
from ui.desk.packs import pack
from ui.pages import go
from ui.parts import report
from ui.practice import look, remember, who
from ui.practice.frame import framed
from ui.practice.shelf import shelf
from ui.view import points as decided
from ui.view import progress as view
from ui.view.markup import text

# Scorecards that are read for the practices: older ones say little about today.
LATEST_DRILLS = 20
DAYS_AHEAD = 14


def page() -> None:
    """The progress of the person who practises here."""
    framed(_whose)


def _plots() -> ModuleType:
    """The plots, read when one is drawn: pandas and altair take a second, and no other page needs them."""
    from ui.practice import plots  # noqa: PLC0415

    return plots


def _whose(store: Store, known: PersonRow | None) -> None:
    report.title("Progress", under="" if known else "Say who you are to see how your practice goes.")
    with st.container(horizontal=True, vertical_alignment="bottom", key="candidate"):
        who.ask_or(store, known)
        if known is None:
            st.button("Show", key="progress-show", type="primary", on_click=who.required, args=(store, None))
    who.show_problem()
    if known is not None:
        _draw(store, known)


def _draw(store: Store, person: PersonRow) -> None:
    now = time.time()
    sittings = store.sittings.list(person.id)
    attempts = store.attempts.list(person.id)
    drills = store.drills.list(DrillFilter(person_id=person.id), limit=200)
    cards = [remember.card(row) for row in store.cards.list(person.id)]
    marks = view.marks(sittings, attempts, drills, shelf().questions)
    if not marks and not cards and not sittings and not attempts:
        with st.container(key="sheet-empty"):
            st.html(
                '<div class="fd-head"><b>Nothing practised yet</b></div><p class="fd-empty">Quizzes, confirmed '
                "interview answers and drills leave their marks here, and what you missed comes back.</p>"
            )
            if st.button("Take a quiz", key="to-quiz", type="primary"):
                go("quiz")
        return
    due = remember.due(store, person.id, shelf())
    streak = view.streak(sittings, attempts, now)
    held = sum(memory.recall(card, int(now)) >= memory.RETENTION for card in cards)
    st.html(
        '<dl class="fd-facts">'
        f"<div><dt>Due today</dt><dd>{len(due)}</dd></div>"
        f"<div><dt>Cards</dt><dd>{len(cards)}<small> {held} well remembered</small></dd></div>"
        f"<div><dt>Days in a row</dt><dd>{streak}</dd></div></dl>"
    )
    if due and st.button(f"Repeat what is due ({len(due)})", key="to-due", type="primary", icon=":material/history:"):
        go("quiz")
    left, right = st.columns([3, 2], gap="medium")
    with left, st.container(key="sheet-marks"):
        st.html('<div class="fd-head"><b>Marks over time</b></div>')
        if marks:
            st.altair_chart(_plots().over_time(marks), key="plot-marks", alt=f"{len(marks)} marks over time")
        else:
            st.html('<p class="fd-empty">No mark yet: finish a quiz, or confirm the points of an answer.</p>')
    with right, st.container(key="sheet-ahead"):
        st.html('<div class="fd-head"><b>What falls due</b></div>')
        if cards:
            days = view.days(memory.forecast(cards, int(now), DAYS_AHEAD), now)
            st.altair_chart(_plots().ahead(days), key="plot-due", alt="Cards due on each of the next two weeks")
        else:
            st.html('<p class="fd-empty">Nothing yet. Each item you answer and each line a drill lost comes back.</p>')
    _practices(store, sittings, attempts, [drill.id for drill in drills if drill.total is not None])
    _take_along(attempts)


def _practices(store: Store, sittings: list[SittingRow], attempts: list[AttemptRow], drills: list[str]) -> None:
    cards = [card for one in drills[:LATEST_DRILLS] if (card := store.drills.scorecard(one)) is not None]
    weak = view.weakest(sittings, attempts, cards, shelf())
    with st.container(key="sheet-weak"):
        st.html('<div class="fd-head"><b>Weakest practices</b><span>mean mark of 100</span></div>')
        if not weak:
            st.html('<p class="fd-empty">Nothing was missed twice.</p>')
            return
        known = pack().practices
        words = {one.practice: known[one.practice].text for one in weak if one.practice in known}
        bars = "".join(
            f'<li><div class="what">{text(words.get(one.practice, one.practice))}</div>'
            f'<div class="bar"><i class="{look.tone(one.mark)}" style="width:{max(one.mark, 1):.0f}%"></i></div>'
            f'<div class="fd-dim fd-num">{one.mark:.0f} of 100, {one.tries} tries, {text(one.practice)}</div></li>'
            for one in weak
        )
        st.html(f'<ul class="fd-bars">{bars}</ul>')


def _take_along(attempts: list[AttemptRow]) -> None:
    lines = decided.labelled(attempts, shelf().questions)
    if not lines:
        return
    corrected = sum(bool(decided.corrected(attempt)) for attempt in attempts)
    many = "1 answer" if len(lines) == 1 else f"{len(lines)} answers"
    with st.container(horizontal=True, vertical_alignment="center", key="take-along"):
        st.download_button(
            f"Download {many} with their labels", "\n".join(lines) + "\n",
            file_name=f"answers-{datetime.now(UTC):%Y-%m-%d}.jsonl", mime="application/jsonl", key="labelled",
            icon=":material/download:", on_click="ignore",
        )  # fmt: skip
        st.html(f'<span class="fd-dim">{corrected} of them corrected the reader.</span>', width="content")

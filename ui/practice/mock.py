"""The mock interview: questions by level against a clock, probes for what was missed, marks only at the end."""

from __future__ import annotations

import secrets
import time

import streamlit as st

from records.people import PersonRow
from records.problems import RecordsProblem
from records.sittings import INTERVIEW, SittingRow, TurnRow
from records.store import Store
from scoring.practising import mock
from scoring.questions import LEVELS
from ui.parts import report
from ui.parts.act import number, once
from ui.parts.paper import Field, Written, newest, paper
from ui.practice import who
from ui.practice.frame import address, framed, sitting_of
from ui.practice.mock_report import draw as draw_report
from ui.practice.shelf import guides, reading, shelf
from ui.view import mock as view
from ui.view.markup import chip, text
from ui.view.times import stamp

# How often the clock of a running interview is written down, in seconds.
SAVE_S = 5


def page() -> None:
    """The choice, the interview named by `?interview=`, or its report."""
    framed(_draw)


def _draw(store: Store, known: PersonRow | None) -> None:
    named = st.query_params.get("interview")
    if named:
        _one(store, named)
    else:
        _choose(store, known)


def _open(interview: str | None) -> None:
    address(interview=interview)


def _choose(store: Store, known: PersonRow | None) -> None:
    report.title(
        "Mock interview",
        under="Questions against the clock. The interviewer listens and asks about what you left out. "
        "How you did stands in the report at the end, not before.",
    )
    with st.container(key="sheet-mock"):
        with st.container(horizontal=True, vertical_alignment="bottom", key="candidate"):
            who.ask_or(store, known)
        with st.container(horizontal=True, key="quiz-wishes"):
            level = st.segmented_control("Level", LEVELS, key="mock-level", default="mid", required=True,
                                         persist_state="session", format_func=str.capitalize)  # fmt: skip
            minutes = st.segmented_control("Length", mock.MINUTES, key="mock-minutes", default=30, required=True,
                                           persist_state="session", format_func=lambda n: f"{n} min")  # fmt: skip
        many = int(minutes) * 60 // mock.PLANNED_S
        st.html(
            f'<p class="fd-dim">{many} questions, about {mock.PLANNED_S // 60} minutes each. The clock stops while '
            "this page is closed, and you can come back to it.</p>"
        )
        n = number("mock")
        st.button("Begin the interview", key=f"mock-start-{n}", type="primary", icon=":material/play_arrow:",
                  on_click=_begin, args=(store, known, str(level), int(minutes), n), shortcut="Ctrl+Enter")  # fmt: skip
        who.show_problem()
    if known:
        _earlier(store, known)


def _begin(store: Store, known: PersonRow | None, level: str, minutes: int, n: int) -> None:
    person = who.required(store, known)
    if person is None or not once("mock", n):
        return
    seed = secrets.randbelow(2**31)
    plan = mock.questions(shelf(), level, minutes, seed, frozenset(guides()))
    try:
        sitting = store.sittings.begin(
            person.id, INTERVIEW, seed, {"level": level, "minutes": minutes}, plan, time.time()
        )
    except RecordsProblem as problem:
        st.session_state["who/problem"] = str(problem)
        return
    _open(sitting.id)


def _earlier(store: Store, person: PersonRow) -> None:
    found = store.sittings.list(person.id, INTERVIEW)
    for title, rows in (
        ("Go on with", [one for one in found if one.ended is None][:3]),
        ("Your last interviews", [one for one in found if one.ended is not None][:5]),
    ):
        if not rows:
            continue
        report.part(title)
        with st.container(key=f"mocks-{title[:2].lower()}", gap=None):
            for one in rows:
                with st.container(horizontal=True, vertical_alignment="center", key=f"mock-row-{one.id}"):
                    asked = len({turn.subject for turn in one.turns if turn.submitted})
                    left = mock.left(one.spent, view.minutes(one))
                    far = f"{asked} of {len(one.plan)} questions answered"
                    rest = "" if one.ended else f" · {view.clock(left)} left"
                    st.html(
                        f'<div class="fd-row"><div><div class="q">{view.minutes(one)} min, '
                        f'{text(one.wish.get("level", ""))}</div><div class="fd-dim">{text(stamp(one.started))} · '
                        f"{far}{rest}</div></div></div>"
                    )
                    st.button("Report" if one.ended else "Go on", key=f"open-mock-{one.id}", on_click=_open,
                              args=(one.id,))  # fmt: skip


def _one(store: Store, interview: str) -> None:
    sitting = sitting_of(store, INTERVIEW, interview, _open)
    if sitting.ended is None and _next(store, sitting):
        sitting = store.sittings.get(interview)
    if sitting.ended is not None:
        st.button("All interviews", key="all", type="tertiary", icon=":material/arrow_back:", on_click=_open,
                  args=(None,))  # fmt: skip
        keep(store, sitting)
        draw_report(store, sitting)
        return
    _ask(store, sitting)


def _next(store: Store, sitting: SittingRow) -> bool:
    """Ask what comes next where nothing waits for an answer, or end; whether anything changed."""
    if mock.left(sitting.spent, view.minutes(sitting)) <= 0:
        _finish(store, sitting)
        return True
    if sitting.open is not None:
        return False
    ask = mock.next_ask(sitting.plan, view.turns(sitting), shelf(), guides(), sitting.seed)
    if ask is None:
        _finish(store, sitting)
    else:
        asked = {"probe": ask.probe, "words": ask.words}
        store.sittings.ask(sitting.id, len(sitting.turns), ask.question, asked)
    return True


def _ask(store: Store, sitting: SittingRow) -> None:
    turn = sitting.open
    if turn is None:
        return
    now = view.turn(turn)
    with st.container(key="mock-place"):
        with st.container(horizontal=True, vertical_alignment="center", key="mock-bar"):
            over = f"{view.place(sitting, turn.subject)} · {sitting.wish.get('level', '')}"
            st.html(f'<div class="fd-dim">{text(over)}</div>', width="stretch")
            _clock(store, sitting)
        before = view.conversation(view.turns(sitting), turn.subject)
        if before:
            said = "".join(f"<dt>{text(line.who)}</dt><dd>{text(line.words)}</dd>" for line in before)
            st.html(f'<dl class="fd-talk">{said}</dl>')
        kind = view.kind(now.ask)
        st.html(
            f'<div class="fd-title"><div class="over">{chip(kind, "violet") if kind else ""}</div>'
            f'<h1 class="fd-question">{text(now.ask.words)}</h1></div>'
        )
        form = f"{sitting.id}-{turn.n}"
        written = Written({"answer": now.answer}, revision=turn.revision)
        paper(
            form, [Field("answer", "Your answer", "As you would say it.", rows=7)], written,
            lambda newer: store.sittings.draft(
                sitting.id, turn.n, {"answer": newer.fields.get("answer", "")}, newer.revision
            ),
            focus="answer",
        )  # fmt: skip
        with st.container(horizontal=True, vertical_alignment="center", key="hand-in"):
            st.button("That is my answer", key=f"submit-{form}", type="primary", shortcut="Ctrl+Enter",
                      on_click=_answer, args=(store, sitting, turn, form, written))  # fmt: skip
            with st.popover("End the interview", type="tertiary"):
                st.html("<div>What you have said so far is kept, and the report is made of it.</div>")
                st.button("End it, and see the report", key="mock-end", on_click=_end,
                          args=(store, sitting, turn, form, written))  # fmt: skip


@st.fragment(run_every=1)
def _clock(store: Store, sitting: SittingRow) -> None:
    """What is left; written down every few seconds, so that a reload or a restart goes on from there."""
    spent = _spent(sitting)
    _, heard, _ = st.session_state["mock/clock"]
    if heard - st.session_state.get("mock/saved", 0.0) >= SAVE_S:
        store.sittings.tick(sitting.id, spent, heard)
        st.session_state["mock/saved"] = heard
    left = mock.left(spent, view.minutes(sitting))
    tone = " late" if left < 120 else ""
    st.html(f'<div class="fd-left fd-num{tone}" role="timer"><b>{view.clock(left)}</b> left</div>', width="content")
    if left <= 0:
        store.sittings.tick(sitting.id, spent, heard)
        st.rerun()


def _spent(sitting: SittingRow) -> float:
    """Seconds on the clock now, from what the store knows or this tab has counted since."""
    now = time.time()
    id, heard, spent = st.session_state.get("mock/clock", ("", 0.0, 0.0))
    if id != sitting.id or spent < sitting.spent:
        heard, spent = sitting.heard, sitting.spent
    spent = mock.clock(spent, heard, now)
    st.session_state["mock/clock"] = (sitting.id, now, spent)
    return spent


def _answer(store: Store, sitting: SittingRow, turn: TurnRow, form: str, written: Written) -> None:
    spent = _spent(sitting)
    answer = newest(written, form).fields.get("answer", "")
    _hand_in(store, sitting, turn, answer, spent)
    store.sittings.tick(sitting.id, spent, time.time())


def _hand_in(store: Store, sitting: SittingRow, turn: TurnRow, answer: str, spent: float) -> None:
    before = sum(row.seconds for row in sitting.turns if row.submitted)
    store.sittings.answer(sitting.id, turn.n, {"answer": answer}, round(spent) - before, time.time())


def _end(store: Store, sitting: SittingRow, turn: TurnRow, form: str, written: Written) -> None:
    _answer(store, sitting, turn, form, written)
    _finish(store, store.sittings.get(sitting.id))


def _finish(store: Store, sitting: SittingRow) -> None:
    """End an interview; what stands in the open field counts as said."""
    turn = sitting.open
    if turn is not None:
        _hand_in(store, sitting, turn, view.turn(turn).answer, sitting.spent)
    store.sittings.end(sitting.id, time.time())


def keep(store: Store, sitting: SittingRow) -> None:
    """Keep an attempt for each question that was answered in an interview that is over, each once."""
    turns = view.turns(sitting)
    there = {attempt.question_id for attempt in store.attempts.list(sitting_id=sitting.id)}
    for question in sitting.plan:
        whole = mock.said(question, turns)
        if whole and question not in there and question in shelf().questions:
            seconds = sum(turn.seconds for turn in turns if turn.ask.question == question)
            store.attempts.add(sitting.id, question, whole, seconds, time.time(), reading(question, whole))

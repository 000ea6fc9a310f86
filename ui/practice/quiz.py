"""The quiz page: choose what to be asked, answer by keyboard or pointer, see the reasons at once, and the result."""

from __future__ import annotations

import secrets
import time
from typing import Any

import streamlit as st

from records.people import PersonRow
from records.problems import RecordsProblem
from records.sittings import QUIZ, SittingRow
from records.store import Store
from scoring.practising import memory, quiz
from scoring.questions import KINDS, LEVELS, TOPICS
from ui.access import sorry
from ui.desk.packs import pack
from ui.pages import go
from ui.parts import report
from ui.parts.act import number, once
from ui.practice import item_form, look, remember, who
from ui.practice.frame import address, framed, sitting_of
from ui.practice.shelf import shelf
from ui.view import quiz as view
from ui.view.markup import chip, text
from ui.view.times import stamp

MOST_OPEN = 3
MOST_DUE = 20
# What was asked in the last quizzes is asked again only when there is nothing else.
LATELY = 3


def page() -> None:
    """The choice, or the quiz named by `?quiz=`; `?due=1` begins with what is due."""
    framed(_draw)


def _draw(store: Store, known: PersonRow | None) -> None:
    named = st.query_params.get("quiz")
    if named:
        _one(store, named)
    else:
        _choose(store, known)


def _open(quiz_id: str | None) -> None:
    address(quiz=quiz_id)


def _choose(store: Store, known: PersonRow | None) -> None:
    report.title("Quiz", under="Answer, and see at once why each option is right or wrong. What you miss comes back.")
    due = remember.due(store, known.id, shelf()) if known else []
    with st.container(key="sheet-quiz"):
        with st.container(horizontal=True, vertical_alignment="bottom", key="candidate"):
            who.ask_or(store, known)
        st.multiselect("Topics", list(TOPICS), key="quiz-topics", format_func=TOPICS.__getitem__,
                       persist_state="session", placeholder="All topics")  # fmt: skip
        with st.container(horizontal=True, key="quiz-wishes"):
            st.pills("Level", LEVELS, key="quiz-levels", selection_mode="multi", persist_state="session",
                     format_func=str.capitalize)  # fmt: skip
            st.segmented_control("Length", quiz.LENGTHS, key="quiz-length", default=10, required=True,
                                 persist_state="session", format_func=lambda n: f"{n} items")  # fmt: skip
        st.pills("Kinds", list(KINDS), key="quiz-kinds", selection_mode="multi", persist_state="session",
                 format_func=quiz.TITLES.__getitem__)  # fmt: skip
        fitting = len(quiz.fitting(shelf(), _wish()))
        with st.container(horizontal=True, vertical_alignment="center", key="quiz-begin"):
            n = number("quiz")
            st.button("Start the quiz", key=f"quiz-start-{n}", type="primary", icon=":material/play_arrow:",
                      on_click=_begin, args=(store, known, n), disabled=not fitting, shortcut="Ctrl+Enter")  # fmt: skip
            if due:
                st.button(f"Repeat what is due ({len(due)})", key=f"quiz-due-{n}", icon=":material/history:",
                          on_click=_begin_due, args=(store, known, n))  # fmt: skip
            st.html(f'<span class="fd-dim">{_count(fitting)} to draw from</span>', width="content")
        if due:
            st.html(f'<p class="fd-dim">{view.why_due(len(due), MOST_DUE)}</p>')
        who.show_problem()
        problem = st.session_state.pop("quiz/problem", None)
        if problem:
            sorry(problem)
    if known:
        _earlier(store, known)


def _count(items: int) -> str:
    return "No item fits, widen the choice:" if not items else "1 item" if items == 1 else f"{items} items"


def _wish() -> quiz.Wish:
    held = (st.session_state.get(f"quiz-{name}") or () for name in ("topics", "levels", "kinds"))
    return quiz.Wish(*(tuple(one) for one in held))


def _begin(store: Store, known: PersonRow | None, n: int) -> None:
    person = who.required(store, known)
    if person is None or not once("quiz", n):
        return
    seed, wish = secrets.randbelow(2**31), _wish()
    lately = [id for one in store.sittings.list(person.id, QUIZ)[:LATELY] for id in one.plan]
    length = int(st.session_state.get("quiz-length") or quiz.LENGTHS[0])
    start(store, person.id, seed, wish.to_json(), quiz.drawn(shelf(), wish, length, seed, lately))


def _begin_due(store: Store, known: PersonRow | None, n: int) -> None:
    if known is not None and once("quiz", n):
        plan = remember.due(store, known.id, shelf())[:MOST_DUE]
        start(store, known.id, secrets.randbelow(2**31), {"due": True}, plan)


def _again(store: Store, sitting: SittingRow, missed: list[str], n: int) -> None:
    if once("quiz", n):
        start(store, sitting.person_id, secrets.randbelow(2**31), sitting.wish, missed)


def start(store: Store, person: str, seed: int, wish: dict[str, Any], plan: list[str]) -> None:
    """Begin a quiz over these items and open it, within this page's own address. For callbacks."""
    try:
        sitting = store.sittings.begin(person, QUIZ, seed, wish, plan, time.time())
        store.sittings.ask(sitting.id, 0, plan[0])
    except RecordsProblem as problem:
        st.session_state["quiz/problem"] = str(problem)
        return
    _open(sitting.id)


def _earlier(store: Store, person: PersonRow) -> None:
    found = store.sittings.list(person.id, QUIZ)
    running = [one for one in found if one.ended is None][:MOST_OPEN]
    done = [one for one in found if one.ended is not None][:5]
    for title, rows in (("Go on with", running), ("Your last quizzes", done)):
        if not rows:
            continue
        report.part(title)
        with st.container(key=f"quizzes-{title[:2].lower()}", gap=None):
            for one in rows:
                with st.container(horizontal=True, vertical_alignment="center", key=f"quiz-row-{one.id}"):
                    percent = view.result(one, shelf()).percent
                    answered = sum(turn.submitted is not None for turn in one.turns)
                    far = f"{answered} of {len(one.plan)} answered"
                    mark = chip(f"{percent} %", look.tone(percent)) if one.ended and percent is not None else ""
                    st.html(
                        f'<div class="fd-row"><div><div class="q">{text(view.about(one.wish))}</div>'
                        f'<div class="fd-dim">{text(stamp(one.started))} · {far}</div></div>{mark}</div>'
                    )
                    st.button("Show" if one.ended else "Go on", key=f"open-quiz-{one.id}", on_click=_open,
                              args=(one.id,))  # fmt: skip


def _one(store: Store, quiz_id: str) -> None:
    sitting = sitting_of(store, QUIZ, quiz_id, _open)
    if sitting.ended is not None:
        _result(store, sitting)
        return
    if not sitting.turns:
        sitting = store.sittings.ask(sitting.id, 0, sitting.plan[0])
    lines = remember.lines(store, sitting.person_id)
    turn = sitting.turns[-1]
    data = view.form(sitting, turn, shelf(), lines, pack(), item_form.problem())
    if data is None:
        _following(store, sitting, turn.n)
        st.rerun()

    def answer(n: int, said: dict[str, Any], seconds: int) -> None:
        _answer(store, sitting, n, said, seconds)

    with st.container(key="quiz-place"):
        item_form.item_form(
            data,
            draft=lambda n, said, revision: store.sittings.draft(sitting.id, n, said, revision),
            answer=answer,
            following=lambda n: _following(store, sitting, n),
        )
        with st.container(horizontal=True, key="quiz-leave"):
            st.button("Leave, and go on later", key="quiz-away", type="tertiary", on_click=_open, args=(None,))
            st.button("End here", key="quiz-end", type="tertiary", on_click=_end,
                      args=(store, sitting))  # fmt: skip


def _answer(store: Store, sitting: SittingRow, n: int, said: dict[str, Any], seconds: int) -> None:
    """Mark and keep an answer, and schedule its card; an answer that was handed in already stays."""
    if not 0 <= n < len(sitting.plan):
        return
    id = sitting.plan[n]
    item = shelf().items.get(id)
    if item is None:
        how = said.get("rating")
        if how in memory.RATINGS and store.sittings.answer(sitting.id, n, {"rating": how}, seconds, time.time()):
            remember.reviewed(store, sitting.person_id, id, how)
            _following(store, sitting, n)
        return
    marked = item.mark(said)
    if marked.verdict == "unusable":
        item_form.refuse(marked.because)
        return
    if store.sittings.answer(sitting.id, n, said, seconds, time.time(), marked.points):
        remember.reviewed(store, sitting.person_id, id, memory.rating(marked.points))


def _following(store: Store, sitting: SittingRow, n: int) -> None:
    if n + 1 < len(sitting.plan):
        store.sittings.ask(sitting.id, n + 1, sitting.plan[n + 1])
    else:
        _end(store, sitting)


def _end(store: Store, sitting: SittingRow) -> None:
    store.sittings.end(sitting.id, time.time())


def _result(store: Store, sitting: SittingRow) -> None:
    found = view.result(sitting, shelf())
    st.button("All quizzes", key="all", type="tertiary", icon=":material/arrow_back:", on_click=_open, args=(None,))
    report.title("Result", (f"<span>{text(view.about(sitting.wish))}</span>",))
    lines = remember.lines(store, sitting.person_id)
    rows = view.rows(sitting, shelf(), lines)
    if not rows:
        st.html('<p class="fd-empty">Nothing was answered in this quiz.</p>')
    if found.percent is not None:
        st.html(
            f'<div class="fd-mark"><div class="v">{found.percent} %<small> {found.right} of {found.marked} '
            f'wholly right</small></div><div class="bar"><i style="width:{found.percent}%"></i></div></div>'
        )
    missed = view.missed(sitting)
    with st.container(horizontal=True, key="onward"):
        if missed:
            n = number("quiz")
            st.button(f"Ask the missed ones again ({len(missed)})", key=f"quiz-missed-{n}", type="primary",
                      on_click=_again, args=(store, sitting, missed, n))  # fmt: skip
        st.button("Another quiz", key="quiz-another", on_click=_open, args=(None,))
        if st.button("Progress", key="quiz-progress"):
            go("progress")
    if rows:
        items = "".join(f"<li><span>{label_of(one.text)}</span>{chip(one.verdict, one.tone)}</li>" for one in rows)
        st.html(f'<ol class="fd-results">{items}</ol>')
    policy = pack()
    weak = [view.cited(policy, one) for one in found.weak if one in policy.practices][:5]
    if weak:
        report.part("What to read again", "The practices behind what was missed.")
        st.html(f'<ul class="fd-cited">{"".join(f"<li>{text(one)}</li>" for one in weak)}</ul>')


def label_of(words: str) -> str:
    """A question as one line of a list."""
    return text(words if len(words) <= 220 else words[:217].rstrip() + " …")

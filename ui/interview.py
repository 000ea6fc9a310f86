"""Interview questions: choose one, answer it against a timer, then confirm or correct what was read in the answer."""

from __future__ import annotations

import time

import streamlit as st

from records.attempts import AttemptRow
from records.people import PersonRow
from records.problems import RecordsProblem
from records.store import Store
from scoring.questions import LEVELS, Question, Shelf
from ui.parts import report
from ui.parts.paper import Field, Written, newest, paper
from ui.practice import who
from ui.practice.frame import address, framed
from ui.practice.points import points
from ui.practice.shelf import reading, shelf
from ui.view import interview as practice
from ui.view import points as decided
from ui.view.markup import chip, folded, label, text
from ui.view.times import length

ASKS = {
    True: "What was read is a suggestion. Confirm or correct each point: only what you decide counts.",
    False: "No rule reads answers to this question. Be as strict with yourself as an interviewer would be.",
}


def page() -> None:
    """The list of questions, or the one named by `?question=`; `?person=` keeps who is practising."""
    framed(_draw)


def _draw(store: Store, person: PersonRow | None) -> None:
    questions = shelf()
    chosen = st.query_params.get("question")
    if chosen in questions.questions and person is not None:
        _question(store, questions, person, str(chosen))
    else:
        _list(store, questions, person)


def _open(question: str | None, attempt: str | None = None) -> None:
    """Go to a question, to an attempt at it, or to the list, within this page's own address."""
    address(question=question, attempt=attempt)


def _list(store: Store, questions: Shelf, person: PersonRow | None) -> None:
    report.title(
        "Interview questions",
        under="Answer in your own words against the timer. Your answer is read for the key points an interviewer "
        "listens for; you confirm or correct each before it counts.",
    )
    mine = store.attempts.list(person.id) if person else []
    found = practice.rows(questions, mine)
    with st.container(horizontal=True, vertical_alignment="bottom", key="candidate"):
        who.ask_or(store, person)
        following = practice.after(questions, None, {row.id: row.tries for row in found})
        st.button("Next question", key="next", type="primary", on_click=_begin, args=(store, person, following))
    who.show_problem()
    level = st.pills("Level", LEVELS, key="interview-level", persist_state="session", format_func=str.capitalize,
                     label_visibility="collapsed")  # fmt: skip
    with st.container(key="questions", gap=None):
        for row in (one for one in found if level in (None, one.level)):
            with st.container(horizontal=True, vertical_alignment="center", key=f"question-{row.id}"):
                tries = f" · {row.tries} answered" if row.tries > 1 else ""
                st.html(
                    f'<div class="fd-row"><b class="fd-num">{row.number}</b><div><div class="q">{text(row.text)}</div>'
                    f'<div class="fd-dim">{text(row.topic)} · {text(row.level)}{tries}</div></div>'
                    f"{chip(row.state, row.tone)}</div>"
                )
                words = "Answer again" if row.tries else "Go on" if row.state == "Begun" else "Answer"
                st.button(words, key=f"answer-{row.id}", on_click=_begin, args=(store, person, row.id))


def _begin(store: Store, known: PersonRow | None, question: str) -> None:
    """Open a question; who is practising is taken from the name field where nobody is known yet."""
    if who.required(store, known) is not None:
        _open(question)


def _question(store: Store, questions: Shelf, person: PersonRow, key: str) -> None:
    question = questions.questions[key]
    number = list(questions.questions).index(key) + 1
    st.button("All questions", key="all", type="tertiary", icon=":material/arrow_back:", on_click=_open, args=(None,))
    st.html(
        f'<div class="fd-title"><div class="over"><span>Question {number} of {len(questions.questions)}</span>'
        f"{chip(question.topic)} {chip(question.level)}<span>{text(person.name)}</span></div>"
        f'<h1 class="fd-question">{text(question.text)}</h1></div>'
    )
    mine = store.attempts.list(person.id, key)
    shown = next((one for one in mine if one.id == st.query_params.get("attempt") and one.submitted), None)
    if shown is None:
        _write(store, person, key)
    else:
        _compare(store, questions, person, question, shown)
    _history(question, mine, shown)


def _write(store: Store, person: PersonRow, key: str) -> None:
    attempt = store.attempts.start(person.id, key, time.time())
    revision = f"revision-{attempt.id}"
    written = Written({"answer": attempt.answer}, revision=int(st.session_state.get(revision, 0)))

    def save(newer: Written) -> None:
        store.attempts.save(attempt.id, newer.fields.get("answer", ""))
        st.session_state[revision] = newer.revision

    hint = "As you would say it. The timer counts while this page is in view."
    fields = [Field("answer", "Your answer", hint, rows=9)]
    paper(attempt.id, fields, written, save, timed=True, focus="answer")
    with st.container(horizontal=True, key="hand-in"):
        st.button(
            "Show the key points", key=f"submit-{attempt.id}", type="primary", on_click=_submit,
            args=(store, attempt, written),
        )  # fmt: skip
    problem = st.session_state.pop("interview/problem", None)
    if problem:
        st.warning(label(problem))


def _submit(store: Store, attempt: AttemptRow, written: Written) -> None:
    held = newest(written, attempt.id)
    answer = held.fields.get("answer", "")
    if not answer.strip():
        st.session_state["interview/problem"] = "Write an answer first, however short: afterwards you know the points."
        return
    try:
        store.attempts.submit(attempt.id, answer, held.seconds, time.time(), reading(attempt.question_id, answer))
    except RecordsProblem as problem:
        st.session_state["interview/problem"] = str(problem)
        return
    _open(attempt.question_id, attempt.id)


def _compare(store: Store, questions: Shelf, person: PersonRow, question: Question, shown: AttemptRow) -> None:
    left, right = st.columns(2, gap="medium")
    with left, st.container(key="sheet-answer"):
        took = f"<span>{length(shown.seconds)}</span>" if shown.seconds is not None else ""
        st.html(f'<div class="fd-head"><b>Your answer</b>{took}</div>{folded(shown.answer)}')
        with st.expander("A model answer", expanded=True):
            st.html(f'<div class="fd-answer">{text(question.answer)}</div>')
    with right, st.container(key="sheet-points"):
        found, still = practice.marked(shown, question), decided.open_points(shown, question)
        st.html(
            f'<div class="fd-mark"><div class="v">{found.points}<small> of {found.max} key points'
            f"{f', {still} to confirm' if still else ''}</small></div>"
            f'<div class="bar"><i style="width:{found.percent:.0f}%"></i></div></div>'
        )
        st.html(f'<p class="fd-dim fd-ask">{ASKS[shown.reading is not None]}</p>')
        points(store, shown, question)
    done = {one.question_id: 1 for one in store.attempts.list(person.id) if one.submitted}
    with st.container(horizontal=True, key="onward"):
        following = practice.after(questions, shown.question_id, done)
        st.button("Next question", key="next", type="primary", on_click=_open, args=(following,))
        st.button("Answer again", key="again", on_click=_open, args=(shown.question_id,))


def _history(question: Question, mine: list[AttemptRow], shown: AttemptRow | None) -> None:
    past = practice.history(question, mine)
    if not past:
        return
    report.part("Your answers to this question")
    with st.container(key="history", gap=None):
        for one in past:
            with st.container(horizontal=True, vertical_alignment="center", key=f"past-{one.id}"):
                st.html(
                    f'<div class="fd-row"><div><div class="q">{text(one.when)}</div><div class="fd-dim">'
                    f"{text(one.took)}</div></div>{chip(one.mark)}</div>"
                )
                here = shown is not None and shown.id == one.id
                st.button("Shown" if here else "Show", key=f"show-{one.id}", disabled=here, on_click=_open,
                          args=(mine[0].question_id, one.id))  # fmt: skip

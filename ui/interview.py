"""Interview practice: choose a question, answer it against a timer, then see the key points and tick the ones made."""

from __future__ import annotations

import time
from functools import cache

import streamlit as st

from records import library
from records.attempts import AttemptRow
from records.people import PersonRow
from records.problems import LibraryProblem, NotKept, RecordsProblem
from records.store import Store
from scoring.interview import Bank, Question, load_bank
from ui.access import sorry, store_or_stop
from ui.parts import report
from ui.parts.paper import Field, Written, newest, paper
from ui.view import interview as practice
from ui.view.markup import chip, label, text
from ui.view.times import length

BANK = "seed.yaml"


@cache
def bank() -> Bank:
    """The handbook's questions. Raises LibraryProblem when they do not load."""
    for file, words in library.question_files():
        if file == BANK:
            loaded, problems = load_bank(words, f"data/questions/{file}")
            if loaded is None:
                raise LibraryProblem(f"The questions cannot be used: {problems[0]}")
            return loaded
    raise LibraryProblem(f"data/questions has no {BANK}, so there is nothing to practise.")


def page() -> None:
    """The list of questions, or the one named by `?question=`; `?person=` keeps who is practising."""
    report.apply()
    store = store_or_stop()
    try:
        questions = bank()
        person = _who(store)
        chosen = st.query_params.get("question")
        if chosen in questions.questions and person is not None:
            _question(store, questions, person, str(chosen))
        else:
            _list(store, questions, person)
    except RecordsProblem as problem:
        sorry(problem)


def _who(store: Store) -> PersonRow | None:
    known = st.query_params.get("person")
    if known is None:
        return None
    try:
        return store.people.get(known)
    except NotKept:
        return None


def _open(question: str | None, attempt: str | None = None) -> None:
    """Go to a question, to an attempt at it, or to the list, within this page's own address."""
    for name, value in (("question", question), ("attempt", attempt)):
        if value is None:
            st.query_params.pop(name, None)
        else:
            st.query_params[name] = value


def _list(store: Store, questions: Bank, person: PersonRow | None) -> None:
    report.title(
        "Interview practice",
        under="Answer in your own words against the timer. Then compare with the key points an interviewer listens "
        "for, and tick the ones you made.",
    )
    mine = store.attempts.list(person.id) if person else []
    found = practice.rows(questions, mine)
    with st.container(horizontal=True, vertical_alignment="bottom", key="candidate"):
        if person is None:
            st.text_input(
                "Your name", key="name", max_chars=80, persist_state="session", autocomplete="name", width=320,
                placeholder="Your answers are kept under it",
            )  # fmt: skip
        else:
            st.html(f'<div>Practising as <b>{text(person.name)}</b></div>', width="content")
            st.button("Somebody else", key="somebody-else", type="tertiary", on_click=_leave)
        following = practice.after(questions, None, {row.id: row.tries for row in found})
        st.button("Next question", key="next", type="primary", on_click=_begin, args=(store, following))
    problem = st.session_state.pop("interview/problem", None)
    if problem:
        sorry(problem)
    with st.container(key="questions", gap=None):
        for row in found:
            with st.container(horizontal=True, vertical_alignment="center", key=f"question-{row.id}"):
                tries = f" · {row.tries} answered" if row.tries > 1 else ""
                st.html(
                    f'<div class="fd-row"><b class="fd-num">{row.number}</b><div><div class="q">{text(row.text)}</div>'
                    f'<div class="fd-dim">{text(row.topic)} · {text(row.level)}{tries}</div></div>'
                    f"{chip(row.state, row.tone)}</div>"
                )
                words = "Answer again" if row.tries else "Go on" if row.state == "Begun" else "Answer"
                st.button(words, key=f"answer-{row.id}", on_click=_begin, args=(store, row.id))


def _leave() -> None:
    st.query_params.pop("person", None)


def _begin(store: Store, question: str) -> None:
    """Open a question; who is practising is taken from the name field where nobody is known yet."""
    if st.query_params.get("person") is None:
        try:
            person = store.people.get_or_create(str(st.session_state.get("name") or ""))
        except RecordsProblem as problem:
            st.session_state["interview/problem"] = str(problem)
            return
        st.query_params["person"] = person.id
    _open(question)


def _question(store: Store, questions: Bank, person: PersonRow, key: str) -> None:
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
        store.attempts.submit(attempt.id, answer, held.seconds, time.time())
    except RecordsProblem as problem:
        st.session_state["interview/problem"] = str(problem)
        return
    _open(attempt.question_id, attempt.id)


def _compare(store: Store, questions: Bank, person: PersonRow, question: Question, shown: AttemptRow) -> None:
    left, right = st.columns(2, gap="medium")
    with left, st.container(key="sheet-answer"):
        took = f"<span>{length(shown.seconds)}</span>" if shown.seconds is not None else ""
        st.html(f'<div class="fd-head"><b>Your answer</b>{took}</div><div class="fd-answer">{text(shown.answer)}</div>')
        with st.expander("A model answer", expanded=True):
            st.html(f'<div class="fd-answer">{text(question.answer)}</div>')
    with right, st.container(key="sheet-points"):
        found = practice.marked(shown, question)
        st.html(
            f'<div class="fd-mark"><div class="v">{found.points}<small> of {found.max} key points</small></div>'
            f'<div class="bar"><i style="width:{found.percent:.0f}%"></i></div></div>'
        )
        st.html('<p class="fd-dim fd-ask">Tick what you really said. Be as strict as an interviewer would be.</p>')
        for slug, point in question.key_points.items():
            st.checkbox(
                label(point.idea), value=shown.ticks.get(slug, False), key=f"tick-{shown.id}-{slug}",
                on_change=_tick, args=(store, shown.id, slug),
            )  # fmt: skip
            st.html(f'<div class="fd-why">{text(point.why)}</div>')
        if found.missed and found.points:
            missed = "".join(f"<li>{text(question.key_points[slug].idea)}</li>" for slug in found.missed)
            st.html(f'<div class="fd-head"><b>Missed</b></div><ul class="fd-empties">{missed}</ul>')
    done = {one.question_id: 1 for one in store.attempts.list(person.id) if one.submitted}
    with st.container(horizontal=True, key="onward"):
        following = practice.after(questions, shown.question_id, done)
        st.button("Next question", key="next", type="primary", on_click=_open, args=(following,))
        st.button("Answer again", key="again", on_click=_open, args=(shown.question_id,))


def _tick(store: Store, attempt: str, slug: str) -> None:
    store.attempts.tick(attempt, {slug: bool(st.session_state[f"tick-{attempt}-{slug}"])})


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

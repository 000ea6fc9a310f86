"""Who is practising: asked once, remembered in this browser, the same person who starts drills.

The address names them (`?person=`), so that a link can be kept; else the browser tab knows; else what the browser
remembered from the last visit.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from records.people import PersonRow
from records.problems import NotKept, RecordsProblem
from records.store import Store
from ui.access import sorry
from ui.view.markup import text

_mount = st.components.v2.component(
    "firedrill.who", js=Path(__file__).with_name("who.js").read_text(encoding="utf-8"), isolate_styles=False
)


def person(store: Store) -> PersonRow | None:
    """Who practises here; None when nobody is known. To be called once a run of a page."""
    found = _find(store, st.query_params.get("person")) or _find(store, st.session_state.get("person"))
    forget = bool(st.session_state.get("person/forget"))
    if found is None and not forget:
        heard = st.session_state.get("who") or {}
        found = _find(store, heard.get("known"))
    if found is not None:
        st.session_state["person"] = found.id
        st.session_state.pop("person/forget", None)
    with st.container(key="who-holder"):
        _mount(key="who", data={"person": found.id if found else None, "forget": forget}, on_known_change=_heard)
    return found


def is_now(store: Store, name: str) -> PersonRow:
    """Practise under this name from now on. Raises RecordsProblem for a name that cannot be kept."""
    found = store.people.get_or_create(name)
    st.session_state["person"] = found.id
    st.session_state.pop("person/forget", None)
    return found


def forget() -> None:
    """Ask again who it is."""
    st.session_state.pop("person", None)
    st.session_state["person/forget"] = True
    st.query_params.pop("person", None)


def ask_or(store: Store, known: PersonRow | None) -> None:
    """Who it is, with the way to change it; or the field that asks."""
    if known is not None:
        st.html(f"<div>Practising as <b>{text(known.name)}</b></div>", width="content")
        st.button("Somebody else", key="somebody-else", type="tertiary", on_click=forget)
        return
    st.text_input(
        "Your name", key="name", max_chars=80, persist_state="session", autocomplete="name", width=320,
        placeholder="Your answers are kept under it",
    )  # fmt: skip


def required(store: Store, known: PersonRow | None) -> PersonRow | None:
    """The person to begin something under: the known one, or the one the name field says. None, and the reason is
    shown at the next run, when no name was given. For callbacks."""
    if known is not None:
        return known
    try:
        return is_now(store, str(st.session_state.get("name") or ""))
    except RecordsProblem as problem:
        st.session_state["who/problem"] = str(problem)
        return None


def show_problem() -> None:
    """Show why nobody could be taken for the person, once."""
    problem = st.session_state.pop("who/problem", None)
    if problem:
        sorry(problem)


def _heard() -> None:
    """Nothing to do: the run that follows reads what the browser said."""


def _find(store: Store, person_id: object) -> PersonRow | None:
    if not isinstance(person_id, str) or not person_id:
        return None
    try:
        return store.people.get(person_id)
    except NotKept:
        return None

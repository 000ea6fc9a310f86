"""What the pages of practice have in common: their look, who practises, and the address that says where one is."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from records.people import PersonRow
from records.problems import NotKept, RecordsProblem
from records.sittings import SittingRow
from records.store import Store
from ui.access import sorry, store_or_stop
from ui.parts import report
from ui.practice import look, who


def framed(draw: Callable[[Store, PersonRow | None], None]) -> None:
    """Draw a page for whoever practises here; what the store cannot do is said in its place."""
    report.apply()
    look.apply()
    store = store_or_stop()
    try:
        draw(store, who.person(store))
    except RecordsProblem as problem:
        sorry(problem)


def address(**names: str | None) -> None:
    """Set names of this page's own address, or take away those that are None."""
    for name, value in names.items():
        if value is None:
            st.query_params.pop(name, None)
        else:
            st.query_params[name] = value


def sitting_of(store: Store, kind: str, id: str, leave: Callable[[None], None]) -> SittingRow:
    """The sitting of this kind and id; where there is none, `leave` is called and the page drawn again."""
    try:
        sitting = store.sittings.get(id)
    except NotKept:
        sitting = None
    if sitting is None or sitting.kind != kind:
        leave(None)
        st.rerun()
    return sitting

"""What the screens open once for the whole process: the store."""

from __future__ import annotations

import os
from pathlib import Path

import streamlit as st

from records.database import default_url
from records.problems import RecordsProblem, StoreProblem
from records.store import Store, open_store

ROOT = Path(__file__).resolve().parent.parent


@st.cache_resource(show_spinner=False)
def _opened(url: str) -> Store:
    return open_store(url)


def store() -> Store:
    """The open store. Raises StoreProblem; a store that could not be opened is tried again at the next call."""
    return _opened(default_url(os.environ, ROOT))


def store_or_stop() -> Store:
    """The open store; where it cannot be opened, the page says so in one sentence and ends here."""
    try:
        return store()
    except StoreProblem as problem:
        sorry(problem)
        st.stop()


def sorry(problem: RecordsProblem | str) -> None:
    """Show a problem as the one sentence it is."""
    with st.container(key="sorry"):
        st.error(str(problem).replace("$", "\\$"), icon=":material/error:")

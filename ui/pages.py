"""The pages of the app by name, and the way from one to another.

`app.py` fills `PAGES` with the pages it navigates between; the page modules only name them, so that none has to
import another.
"""

from __future__ import annotations

from typing import NoReturn

import streamlit as st

PAGES: dict[str, st.Page] = {}


def go(name: str, drill: str | None = None, **query: str) -> NoReturn:
    """Open the page called `name`, on the drill with this id when there is one. Ends the current script run."""
    st.switch_page(PAGES[name], query_params=({"drill": drill} if drill else {}) | query or None)


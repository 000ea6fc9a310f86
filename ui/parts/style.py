"""The look of the app: one sheet of CSS over Streamlit's theme, for both colour schemes.

Colours stand once, as custom properties with a light and a dark value. Hooks are the `st-key-*` classes that
Streamlit gives to keyed containers and the `fd-*` classes of our own markup. Nothing here comes from a user or a file.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

SHEET = Path(__file__).with_name("style.css").read_text(encoding="utf-8")
LOGO = Path(__file__).with_name("logo.svg")


def apply() -> None:
    """Put the sheet on the page; to be called once at the top of each page."""
    st.html(f"<style>{SHEET}</style>")

"""What is shown as files: CSV for a spreadsheet, JSON for a program. Made when asked for, not before."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st


def downloads(name: str, as_csv: Callable[[], str], as_json: Callable[[], str]) -> None:
    """Two buttons that download what is shown, `name`.csv and `name`.json."""
    for ending, mime, make in (("csv", "text/csv", as_csv), ("json", "application/json", as_json)):
        st.download_button(
            f"Download as {ending.upper()}", make, file_name=f"{name}.{ending}", mime=mime, key=f"{ending}-{name}",
            icon=":material/download:", on_click="ignore",
        )  # fmt: skip

"""The look of the practice pages: their style sheet, and the tones of marks."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

SHEET = Path(__file__).with_name("practice.css").read_text(encoding="utf-8")


def apply() -> None:
    """Put the sheet on the page, after that of the reports."""
    st.html(f"<style>{SHEET}</style>")


def tone(percent: float | None) -> str:
    """The tone of a mark out of 100, by the ratings of the scorecard."""
    if percent is None:
        return ""
    return "green" if percent >= 85 else "blue" if percent >= 65 else "yellow" if percent >= 40 else "red"

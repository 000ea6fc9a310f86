"""Declaring a severity, and declaring it again when the impact changes."""

from __future__ import annotations

from typing import Any

import streamlit as st

from ui.parts.act import command
from ui.view.seat import SeatView

LEVELS = {
    "SEV1": "Critical: complete outage or all customers, revenue lost, data at risk. Everybody, at once.",
    "SEV2": "High: a major feature fails, many customers feel it. Urgent, senior engineers.",
    "SEV3": "Medium: moderate impact or a workaround, secondary features. Business hours.",
    "SEV4": "Low: minor or cosmetic. The next working days.",
}
FACTORS = {
    "customer_impact": "Customer impact",
    "revenue": "Revenue",
    "data": "Data integrity or safety",
    "recovery": "Hard to recover",
    "workaround": "Workaround",
}
CONFIDENCE = {50: "50 %, a coin toss", 70: "70 %, likely", 90: "90 %, sure"}


def show(view: SeatView, close: Any) -> None:
    """Draw the form into the current container."""
    things = {row["id"]: row["name"] for row in [*view.header["journeys"], *view.header["services"]]}
    level = st.segmented_control("Level", list(LEVELS), key="sev-level", width="stretch")
    st.caption(LEVELS[level] if level else "Rate what customers feel now. You can declare again when it changes.")
    left, right = st.columns(2)
    left.multiselect("Because of", list(FACTORS), key="sev-factors", format_func=lambda f: FACTORS[f],
                               placeholder="What makes it this level")  # fmt: skip
    right.multiselect("Affects", list(things), key="sev-affects", format_func=lambda t: things[t],
                                placeholder="Services and journeys")  # fmt: skip
    st.text_input("Reason, in a sentence", key="sev-reason", max_chars=400,
                           placeholder="Who is affected, how many, how badly")  # fmt: skip
    st.segmented_control("How sure are you?", list(CONFIDENCE), key="sev-confidence", default=70,
                                      format_func=lambda c: CONFIDENCE[c], required=True)  # fmt: skip
    words = f"Declare {level}" if level else "Declare"
    if view.status.level:
        words = f"Keep {level}, say why" if level == view.status.level else f"Change to {level}" if level else "Change"
    command(view, words, "declare", _filled, "declare", type="primary", disabled=level is None, after=close,
            icon=":material/flag:")  # fmt: skip


def _filled() -> dict[str, Any]:
    """The form as it stands when the button is clicked."""
    form = st.session_state
    return {
        "level": form["sev-level"],
        "factors": form["sev-factors"],
        "reason": str(form["sev-reason"]).strip(),
        "confidence": form["sev-confidence"],
        "affects": form["sev-affects"],
    }

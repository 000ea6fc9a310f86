"""Remedies: put one to the team, authorise somebody to carry it out, or do it with one's own hands."""

from __future__ import annotations

from typing import Any

import streamlit as st

from ui.parts.act import command, tell
from ui.view.markup import text
from ui.view.remedies import menu, suggested
from ui.view.seat import SeatView


def show(view: SeatView, close: Any) -> None:
    """Draw the form into the current container."""
    found = menu(view.choices("propose", "remedy"))
    if not found:
        st.caption("No remedy can be chosen now.")
        return
    ideas = suggested(view.events, view.names)
    if ideas:
        st.html(f'<div class="fd-refused">Suggested by those who looked: {text("; ".join(ideas))}</div>')
    left, right = st.columns(2)
    titles = {name: choices[0].title for name, choices in found.items()}
    remedy = left.selectbox("Remedy", list(titles), key="remedy", format_func=lambda r: titles[r], index=None,
                            placeholder="Choose a remedy")  # fmt: skip
    choices = {choice.key: choice for choice in found.get(remedy or "", [])}
    target = right.selectbox("On", list(choices), key=f"remedy-on-{remedy}", format_func=lambda k: choices[k].target,
                             disabled=remedy is None, index=None, placeholder="Choose where")  # fmt: skip
    chosen = choices.get(target or "")
    people = dict(view.choices("authorise", "person"))
    person = st.selectbox("Carried out by", list(people), key="remedy-person", format_func=lambda p: people[p],
                          placeholder="Nobody else is in the incident: page somebody first", disabled=not people,
                          index=0 if people else None)  # fmt: skip
    first = view.names.person(person).split()[0] if person else "somebody"

    def args(with_person: bool) -> dict[str, Any] | None:
        form = st.session_state
        name = form["remedy"]
        wanted = {choice.key: choice for choice in found[name]}.get(form.get(f"remedy-on-{name}", ""))
        if wanted is None:
            tell("Choose what the remedy is for.")
            return None
        who = {"person": form["remedy-person"]} if with_person else {}
        return {"remedy": wanted.remedy, "params": wanted.params} | who

    with st.container(horizontal=True, gap="small"):
        command(view, "Put to the team", "propose", lambda: args(False), "propose", icon=":material/forum:",
                disabled=chosen is None, help="Asks the channel: any strong objections?")  # fmt: skip
        command(view, f"Authorise {first}", "authorise", lambda: args(True), "authorise", type="primary",
                icon=":material/task_alt:", disabled=person is None or chosen is None, after=close,
                help="They carry it out and report back")  # fmt: skip
        command(view, "Do it with my own hands", "do", lambda: args(False), "do-remedy", type="tertiary", after=close,
                disabled=chosen is None,
                help="You carry it out yourself, and meanwhile nobody leads")  # fmt: skip
    if chosen is not None and chosen.risk:
        st.caption(chosen.risk)

"""People and roles: who is in, who can be paged, what each is doing, and what one can ask of them."""

from __future__ import annotations

import zlib
from typing import Any

import streamlit as st

from ui.parts.act import command
from ui.view.markup import chip, initials, label, text
from ui.view.names import ROLES
from ui.view.people import ON_CALL, PersonRow
from ui.view.seat import SeatView

MINUTES = (5, 10, 15, 20, 30)
LEVELS = {
    "L1": "L1 on-call engineer",
    "L2": "L2 senior engineer, team lead",
    "L3": "L3 engineering manager",
    "L4": "L4 VP, director",
}


def show(view: SeatView) -> None:
    """Draw the people into the container `people`."""
    with st.container(key="people"):
        inside = [row for row in view.people if row.kind == "responder" and row.state in {"in", "busy", "paged"}]
        others = [row for row in view.people if row.kind == "responder" and row.state == "away"]
        stakeholders = [row for row in view.people if row.kind == "stakeholder"]
        st.html('<div class="fd-head"><b>People and roles</b></div>')
        over = view.status.ended is not None
        with st.container(key="people-acts", horizontal=True, gap="xsmall"):
            command(view, "War room", "open_war_room", {}, "war-room", icon=":material/groups:",
                    disabled=view.status.war_room,
                    help="A channel and a call for everybody who works on it")  # fmt: skip
            if view.status.roles["commander"] != view.person:
                command(view, "Take command", "take_command", {}, "take-command", icon=":material/military_tech:",
                        help="You become the incident commander")  # fmt: skip
            if not over:
                with st.popover("Page", icon=":material/campaign:", key="page-popover"):
                    _page(view)
        _group(view, "In the incident", inside)
        _group(view, "Can be paged", others)
        _group(view, "Stakeholders", stakeholders)


def _group(view: SeatView, title: str, rows: list[PersonRow]) -> None:
    if not rows:
        return
    st.html(f'<div class="fd-head">{title}</div>')
    for row in rows:
        with st.container(key=f"person-row-{row.id}", horizontal=True, vertical_alignment="center", gap="xsmall",
                          wrap=False):  # fmt: skip
            st.html(_row(row))
            if row.kind == "responder" and view.status.ended is None:
                chosen = st.session_state.get("card") == row.id
                icon = ":material/expand_less:" if chosen else ":material/more_horiz:"
                st.button("", key=f"open-{row.id}", icon=icon, type="tertiary", on_click=_open, args=(row.id,),
                          help=f"What {row.name} can do")  # fmt: skip
        if row.kind == "stakeholder":
            _take_command(view, row)
        if st.session_state.get("card") == row.id and view.status.ended is None:
            with st.container(key=f"card-{row.id}"):
                _card(view, row)


def _take_command(view: SeatView, row: PersonRow) -> None:
    """The question for somebody who gives orders without being in command; it is there once they have."""
    if view.status.ended is None and row.id in dict(view.choices("ask_command", "person")):
        command(view, "Ask: do you take command?", "ask_command", {"person": row.id}, f"ask-command-{row.id}",
                icon=":material/military_tech:", width="stretch",
                help="Yes is a formal hand-over. After a no they stop giving orders.")  # fmt: skip


def _row(row: PersonRow) -> str:
    colour = zlib.crc32(row.id.encode()) % 8
    dot = {"in": "in", "busy": "busy", "paged": "paged"}.get(row.state, "")
    you = " (you)" if row.you else ""
    roles = " ".join(chip(role, "blue") for role in row.roles)
    where = row.doing or ("in the incident" if row.state == "in" else ON_CALL.get(row.on_call, ""))
    if row.kind == "stakeholder":
        where = row.doing
    about = ", ".join(part for part in (row.title, row.level or "") if part)
    face = f'<div class="fd-face c{colour}" aria-hidden="true">{text(initials(row.name))}</div>'
    return (
        f'<div class="fd-person {row.state}">{face}'
        f"<div><b>{text(row.name)}</b>{you} {roles}<small>{text(about)}</small>"
        + (f'<small><span class="fd-dot {dot}"></span>{text(where)}</small>' if where else "")
        + "</div></div>"
    )


def _open(person: str) -> None:
    st.session_state["card"] = None if st.session_state.get("card") == person else person


def _card(view: SeatView, row: PersonRow) -> None:
    first = label(row.name.split()[0])
    if row.state == "paged":
        st.caption(f"{first} was paged and has not answered yet. You can ask and assign once they are in.")
        return
    if row.state == "away":
        command(view, f"Page {first}", "page", {"person": row.id}, f"page-{row.id}", icon=":material/campaign:",
                type="primary", width="stretch", help="Calls their phone; it may take minutes")  # fmt: skip
        return
    if not row.you:
        _ask(view, row)
    role = st.segmented_control("Role", list(ROLES), key=f"role-{row.id}", format_func=lambda r: ROLES[r].capitalize(),
                                width="stretch")  # fmt: skip
    command(view, f"Assign to {first}", "assign", {"role": role, "person": row.id}, f"assign-{row.id}",
            disabled=role is None, width="stretch", icon=":material/badge:")  # fmt: skip
    if row.you:
        return
    with st.container(horizontal=True, gap="small"):
        command(view, "Into the war room", "bring_in", {"person": row.id}, f"bring-{row.id}", width="stretch")
        command(view, "Release", "release", {"person": row.id}, f"release-{row.id}", width="stretch",
                help="They are free to go")  # fmt: skip
    _take_command(view, row)
    if view.status.roles["commander"] == view.person:
        command(view, f"Hand command to {first}", "hand_over_command", {"person": row.id}, f"hand-{row.id}",
                width="stretch", icon=":material/swap_horiz:")  # fmt: skip


def _ask(view: SeatView, row: PersonRow) -> None:
    about = dict(view.choices("ask", "about")) or {
        thing["id"]: thing["name"] for thing in [*view.header["services"], *view.header["journeys"]]
    }
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.selectbox("Ask to look into", list(about), key=f"ask-about-{row.id}", 
                     format_func=lambda a: about[a])  # fmt: skip
        st.selectbox("Report within", MINUTES, index=1, key=f"ask-min-{row.id}", width=104,
                               format_func=lambda m: f"{m} min")  # fmt: skip

    def asked() -> dict[str, Any]:
        form = st.session_state
        return {"person": row.id, "about": form[f"ask-about-{row.id}"], "minutes": form[f"ask-min-{row.id}"]}

    command(view, "Ask", "ask", asked, f"ask-{row.id}", icon=":material/search:", width="stretch")


def _page(view: SeatView) -> None:
    st.caption("Page the rota of a team, or escalate by level.")
    teams = {team["id"]: team["name"] for team in view.header["teams"]}
    paged = dict(view.choices("page", "team")) or teams
    st.selectbox("Team", list(paged), key="page-team", format_func=lambda t: paged[t])
    command(view, "Page the team's on-call", "page", lambda: {"team": st.session_state["page-team"]}, "page-team-go",
            width="stretch")  # fmt: skip
    st.selectbox("Level", list(LEVELS), index=1, key="page-level", format_func=lambda l: LEVELS[l])
    command(view, "Escalate to this level", "page", lambda: {"level": st.session_state["page-level"]}, "page-level-go",
            width="stretch")  # fmt: skip

"""The start page: choose a scenario, say who you are, start."""

from __future__ import annotations

import secrets
import time
from urllib.parse import quote

import streamlit as st

from engine.scenario import Scenario
from engine.version import ENGINE_VERSION
from records import library
from records.drill_rows import DrillRow, Kept
from records.listing import DrillFilter
from records.problems import RecordsProblem
from records.store import Store
from ui.access import sorry, store_or_stop
from ui.catalogue import Entry, entries, minutes
from ui.desk import packs
from ui.desk.packs import HANDBOOK
from ui.pages import go
from ui.parts import style
from ui.parts.act import number, once
from ui.parts.actions import ask
from ui.practice import due, who
from ui.view.markup import chip, label, text

MODES = {
    "training": "Training: pause, speed, skip and hints are yours. The score is for you.",
    "assessment": "Assessment: the scenario's own pace, no pause. The clock slows down while you write.",
}
TONES = {"easy": "green", "medium": "orange", "hard": "red"}
MOST_OPEN = 3


def page() -> None:
    """Draw the start page; an address with `?drill=ID` opens that drill."""
    style.apply()
    kept = store_or_stop()
    if st.query_params.get("drill"):
        go("drill", st.query_params["drill"])
    st.html(
        '<div class="fd-hero"><h1>Learn to run incidents before a real one finds you</h1>'
        "<p>You are paged into a simulated outage and lead the response: severity, roles, updates, remedies. "
        "Afterwards you write the post-mortem and see what every decision was worth, and why.</p></div>"
    )
    known = who.person(kept)
    if known is not None and not st.session_state.get("name") and st.session_state.get("name/of") != known.id:
        # Once: the browser may say who it is after the field was drawn empty, and who empties it means it.
        st.session_state["name"], st.session_state["name/of"] = known.name, known.id
    due.line(kept, known)
    found = entries()
    loaded = {entry.scenario.id: entry.scenario for entry in found if entry.scenario}
    if not loaded:
        sorry("No scenario could be loaded, so no drill can start. Run `firedrill check` to see why.")
    if st.session_state.get("scenario") not in loaded:
        st.session_state["scenario"] = next(iter(loaded), None)
    left, right = st.columns([3, 2], gap="medium")
    with right:
        if loaded:
            _setup(kept, loaded[st.session_state["scenario"]])
    with left:
        _open_drills(kept)
        for entry in found:
            _card(entry)


def _card(entry: Entry) -> None:
    name = entry.scenario.id if entry.scenario else entry.file.rsplit(".", 1)[0].replace(".", "-")
    with st.container(key=f"scenario-{name}"):
        if entry.scenario is None:
            problems = "\n".join(entry.problems)
            st.html(
                f'<div class="fd-card"><h3>{text(entry.file)}</h3><p>This scenario cannot be played until its file is '
                f'mended. The others are not affected.</p><div class="fd-problems">{text(problems)}</div></div>'
            )
            return
        scenario = entry.scenario
        chosen = st.session_state["scenario"] == scenario.id
        with st.container(horizontal=True, vertical_alignment="center", wrap=False):
            st.html(
                f'<div class="fd-card{" fd-chosen" if chosen else ""}"><h3>{text(scenario.title)}</h3>'
                f"<p>{text(scenario.summary)}</p>"
                f"{chip(scenario.difficulty, TONES.get(scenario.difficulty, ''))} "
                f"{chip(f'about {minutes(scenario)} min')} {chip(f'{len(scenario.services)} services')} "
                f"{chip(f'{len(scenario.responders) + len(scenario.stakeholders)} people')}</div>"
            )
            if not chosen:
                st.button("Choose", key=f"choose-{scenario.id}", on_click=_choose, args=(scenario.id,))
        if chosen:
            goals = "".join(f"<li>{text(goal)}</li>" for goal in scenario.objectives)
            st.html(
                f'<p class="fd-dim" style="margin-bottom:0">You practise:</p><ul>{goals}</ul>'
                f'<a class="fd-spoils" href="preview?scenario={quote(scenario.id, safe="")}" target="_self">'
                f"Preview for authors and leads: spoils the drill</a>"
            )


def _choose(scenario: str) -> None:
    st.session_state["scenario"] = scenario


def _setup(kept: Store, scenario: Scenario) -> None:
    with st.container(key="setup"):
        st.html(f'<div class="fd-head">Your drill</div><b>{text(scenario.title)}</b>')
        st.text_input("Your name", key="name", max_chars=80, persist_state="session", autocomplete="name",
                      placeholder="As it should stand on the scorecard")  # fmt: skip
        mode = st.segmented_control("Mode", list(MODES), key="mode", default="training", required=True,
                                    persist_state="session", format_func=str.capitalize, width="stretch")  # fmt: skip
        st.caption(MODES[mode])
        names = library.policy_names()
        st.selectbox(
            "Graded by", names, index=names.index(HANDBOOK) if HANDBOOK in names else 0, key="policy",
            persist_state="session", format_func=_pack_title,
            help="The policy pack whose clocks, cadences and duties count. The rulebook explains each of them.",
        )  # fmt: skip
        n = number("start")
        st.button("Start the drill", key=f"start-{n}", type="primary", width="stretch", icon=":material/play_arrow:",
                  on_click=_start, args=(kept, scenario, n))  # fmt: skip
        if st.session_state.get("start/problem"):
            sorry(st.session_state.pop("start/problem"))
        st.caption("You will sit on call; within minutes the pager rings. Closing the window pauses the drill.")
    ask(kept, str(st.session_state.get("name") or ""))
    started = st.session_state.pop("start/drill", None)
    if started:
        go("drill", started)


def _start(kept: Store, scenario: Scenario, n: int) -> None:
    try:
        person = who.is_now(kept, str(st.session_state.get("name") or ""))
    except RecordsProblem as problem:
        st.session_state["start/problem"] = str(problem)
        return
    if not once("start", n):
        return
    try:
        st.session_state["start/drill"] = begin(
            kept, person.id, scenario, st.session_state["mode"], st.session_state.get("policy") or HANDBOOK
        ).id
    except RecordsProblem as problem:
        st.session_state["start/problem"] = str(problem)


def _pack_title(name: str) -> str:
    try:
        return packs.pack(name).title
    except RecordsProblem:
        return f"{name} (cannot be used)"


def begin(kept: Store, person_id: str, scenario: Scenario, mode: str, policy: str = HANDBOOK) -> DrillRow:
    """Begin a drill of this person with a seed of its own, at the scenario's pace. Raises RecordsProblem."""
    document = Kept(scenario.digest, scenario.id, str(scenario.version), scenario.title, scenario.canonical())
    return kept.drills.create(
        person_id=person_id, scenario=document, seed=secrets.randbelow(2**31), mode=mode, engine=ENGINE_VERSION,
        pace=scenario.pace, wall=time.time(), speed=scenario.pace if mode == "training" else None,
        policy=packs.kept(packs.pack(policy)),
    )  # fmt: skip


def _open_drills(kept: Store) -> None:
    """Drills that were not finished, to go on with."""
    running = kept.drills.list(DrillFilter(status="running"), limit=MOST_OPEN)
    if not running:
        return
    st.html('<div class="fd-head" style="margin-top:.6rem">Go on with</div>')
    for drill in running:
        if st.button(f"{label(drill.title)}, {label(drill.person)}", key=f"go-on-{drill.id}",
                     icon=":material/resume:", width="stretch"):  # fmt: skip
            go("drill", drill.id)

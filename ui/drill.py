"""The drill page: an incident console. It refreshes itself each second and shows one seat's view of one drill."""

from __future__ import annotations

import streamlit as st

from records.drill_rows import ENDED, RUNNING
from records.live import Moment
from records.problems import RecordsProblem
from ui import live
from ui.access import sorry, store, store_or_stop
from ui.live import Live
from ui.pages import go
from ui.parts import (
    act,
    bar,
    channel,
    composer,
    observe,
    offers,
    pager,
    people,
    remedies,
    severity,
    style,
    timeline,
    wrapup,
)
from ui.view.markup import text
from ui.view.names import ENDINGS
from ui.view.seat import SeatView

PLACES = {"pager": "Pager", "right": "Channel", "observe": "Systems", "act": "Act", "people": "People"}
ACTIONS = {
    "severity": "Severity",
    "update": "Update",
    "remedies": "Remedies",
    "timeline": "Timeline",
    "wrapup": "Wrap up",
}
WRITING = frozenset({"severity", "update", "remedies", "wrapup"})
"""While one of these is open somebody is writing, and the clock of an assessment runs at 1."""


def page() -> None:
    """Draw the drill of `?drill=ID`."""
    style.apply()
    kept = store_or_stop()
    drill_id = st.query_params.get("drill", "")
    try:
        if not drill_id:
            raise RecordsProblem("This address names no drill. Choose a scenario and start one.")
        if kept.drills.get(drill_id).status == ENDED:
            go("debrief", drill_id)
        found = live.get(drill_id)
    except RecordsProblem as problem:
        sorry(problem)
        if st.button("Choose a scenario", type="primary", key="to-start"):
            go("start")
        return
    if found.row.status != RUNNING:
        _interrupted(drill_id)
        return
    if st.session_state.get("drill/shown") != drill_id:
        _arrive(drill_id)
    console(drill_id)


def _interrupted(drill_id: str) -> None:
    """Say that a drill could not go on because the code has changed."""
    sorry(
        "Firedrill was changed while this drill was running, and the new version plays it differently. So the drill "
        "ended here, as interrupted; what you did until then was kept and graded."
    )
    if st.button("See the debrief", type="primary", key="to-debrief"):
        go("debrief", drill_id)


def _arrive(drill_id: str) -> None:
    """A browser opens this drill: nothing of another drill is left, and nobody is writing yet."""
    for key in ("card", "hint", "sure"):
        st.session_state.pop(key, None)
    for widget in ("doing", "to", "look-at"):
        act.renew(widget)
    st.session_state["drill/shown"] = drill_id
    kept = store()
    if kept.drills.get(drill_id).clock.held:
        live.change(drill_id, kept.drills.hold, False)


@st.fragment(run_every=1)
def console(drill_id: str) -> None:
    """The whole console; runs each second and after each action."""
    try:
        playing, moment = live.tick(drill_id)
    except RecordsProblem as problem:
        sorry(problem)
        return
    if not moment.running:
        st.rerun(scope="app")
    if moment.slept:
        act.tell("Nobody was here for a while, so the drill stood still. It goes on from where it was.")
    act.show_told()
    with playing.lock:
        try:
            view = seat_view(playing, moment)
        except RecordsProblem as problem:
            sorry(problem)
            return
        _draw(view)


def seat_view(playing: Live, moment: Moment) -> SeatView:
    """What the seat of this drill sees now."""
    return SeatView(
        drill_id=playing.row.id,
        trace=playing.drill.trace(),
        seat=playing.seat,
        person=playing.person,
        now=playing.drill.now,
        mode=playing.row.mode,
        running=moment.running,
        paused=moment.clock.paused,
        held=moment.clock.held,
        speed=moment.clock.speed,
        offers=playing.offers(),
        prose=playing.prose,
        runbook=playing.runbook,
        scenario=playing.scenario,
        cards=offers.waiting(playing.row.id),
    )


def _draw(view: SeatView) -> None:
    with st.container(key="console"):
        bar.show(view)
        _places(view)
        with st.container(key="left"):
            pager.show(view)
            people.show(view)
        with st.container(key="centre"):
            _notices(view)
            if view.status.ended is None:
                _act(view)
            observe.show(view)
        channel.show(view)


def _places(view: SeatView) -> None:
    """On a phone one place is shown at a time; on a desk all are, and this strip is not."""
    ringing = sum(row.rings for row in view.alerts)
    waiting = len(view.questions) + len(view.cards)
    counts = {"pager": ringing, "right": waiting}
    st.session_state.setdefault("place", "pager")
    with st.container(key="places"):
        chosen = st.segmented_control(
            "Place", list(PLACES), key="place", required=True, label_visibility="collapsed",
            format_func=lambda p: PLACES[p] + (f" ({counts[p]})" if counts.get(p) else ""), width="stretch",
            on_change=_went, args=(view,),
        )  # fmt: skip
        # A marker the sheet's rules for phones look for: they show the chosen place only.
        st.html(f'<i class="fd-at-{chosen}" hidden></i>')


def _went(view: SeatView) -> None:
    if st.session_state.get("place") == "observe":
        observe.look(view, again=False)


def _notices(view: SeatView) -> None:
    """What concerns the drill as a whole: its end, a pause, the quiet before the first page, a hint."""
    if view.status.ended is not None:
        with st.container(key="ended", border=True):
            st.subheader(f"The drill is over: {ENDINGS.get(view.status.ended, view.status.ended).lower()}")
            st.write(
                "Now write the post-mortem, from what you saw. What really happened is shown afterwards, "
                "with the scorecard."
            )
            if st.button("Write the post-mortem", type="primary", key="to-post-mortem", icon=":material/description:"):
                go("post-mortem", view.drill_id)
        return
    if view.paused:
        st.html('<div class="fd-hint">Paused. Nothing happens until you choose Resume; you can read and write.</div>')
    if view.status.paged_at is None:
        st.html(
            '<div class="fd-hint fd-briefing"><b>You are on call.</b> '
            f"{text(view.scenario.briefing)} Nothing is wrong that anybody knows of. When something breaks, the pager "
            "rings: acknowledge it, see what customers feel, declare a severity, name the roles, bring in "
            "the people who know, keep everybody told. You lead; others fix.</div>"
        )
    if st.session_state.get("hint"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key="hint-box", wrap=False):
            st.html(f'<div class="fd-hint"><b>Hint.</b> {text(st.session_state["hint"])}</div>')
            st.button("", icon=":material/close:", type="tertiary", key="hint-close", help="Close the hint",
                      on_click=lambda: st.session_state.pop("hint", None))  # fmt: skip


def _act(view: SeatView) -> None:
    with st.container(key="act"):
        chosen = st.segmented_control(
            "Act", list(ACTIONS), key=act.fresh("doing"), format_func=lambda a: ACTIONS[a],
            label_visibility="collapsed", on_change=_opened, args=(view,), width="stretch",
        )  # fmt: skip
        if chosen == "severity":
            severity.show(view, _close(view))
        elif chosen == "update":
            composer.show(view, _close(view))
        elif chosen == "remedies":
            remedies.show(view, _close(view))
        elif chosen == "timeline":
            timeline.show(view)
        elif chosen == "wrapup":
            wrapup.show(view)


def _opened(view: SeatView) -> None:
    act.calm()
    _hold(view, st.session_state.get(act.fresh("doing")) in WRITING)


def _close(view: SeatView):
    def close(event: object) -> None:
        act.renew("doing")
        _hold(view, False)

    return close


def _hold(view: SeatView, held: bool) -> None:
    if view.mode == "assessment" and held != view.held:
        live.change(view.drill_id, store().drills.hold, held)

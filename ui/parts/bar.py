"""The bar that is always in view: severity, clock, roles, next promised update, and the controls of the clock."""

from __future__ import annotations

import time

import streamlit as st

from records.problems import RecordsProblem
from ui import live
from ui.access import store
from ui.parts.act import number, once, send, tell
from ui.view.hints import hint
from ui.view.markup import text
from ui.view.seat import SeatView
from ui.view.times import length, offset

SPEEDS = (1, 2, 4, 10, 20, 60)
ROLE_WORDS = {"commander": "Commander", "tech_lead": "Tech lead", "scribe": "Scribe", "communications": "Comms"}
SOON_S = 180


def _cell(key: str, value: str, extra: str = "", none: bool = False) -> str:
    tone = "v none" if none else "v"
    return f'<div class="{extra}"><span class="k">{key}</span><span class="{tone}">{value}</span></div>'


def _due(view: SeatView) -> str:
    promise = view.status.next
    if promise is None:
        return _cell("Next promised update", "none promised", "fd-due", none=True)
    left = promise.due - view.now
    state = "late" if left < 0 else "soon" if left < SOON_S else ""
    when = f"{length(-left)} overdue" if left < 0 else f"in {length(left)}"
    value = f'<span class="fd-num">{view.clock.local(promise.due)}</span>, {when}, {text(promise.to)}'
    return _cell("Next promised update", value, f"fd-due {state}")


def html(view: SeatView) -> str:
    """The bar as markup: everything but its buttons."""
    status = view.status
    level = status.level or "Not declared"
    title = status.incident or "No incident declared"
    scenario = view.header["scenario"]["title"]
    clock = (
        f'<span class="fd-num">{view.clock.local_s(view.now)}</span> '
        f'<small><span class="utc">{view.clock.utc(view.now)} UTC · </span>{offset(view.now)}</small>'
    )
    roles = "".join(
        _cell(ROLE_WORDS[role], text(view.names.person(who)) if who else "nobody", none=who is None)
        for role, who in status.roles.items()
    )
    incident = _cell(text(scenario), text(title), "title", none=status.incident is None)
    return (
        '<div class="fd-bar" role="status" aria-label="State of the incident">'
        f'<div><span class="fd-sev {text(status.level or "")}">{text(level)}</span></div>{incident}'
        f'{_cell("Local time", clock, "clock")}<div class="fd-roles">{roles}</div>{_due(view)}</div>'
    )


def show(view: SeatView) -> None:
    """Draw the bar into the container `bar`."""
    with st.container(key="bar", horizontal=True, vertical_alignment="center", wrap=False):
        st.html(html(view))
        with st.container(key="controls", horizontal=True, width="content", wrap=False):
            if view.status.ended is None:
                _controls(view)


def _controls(view: SeatView) -> None:
    if view.mode == "assessment":
        pace = "1x while you write" if view.held else f"{view.speed}x"
        st.html(f'<span class="fd-run"><i></i>Assessment, {pace}</span>')
        with st.popover("Wait", icon=":material/hourglass_top:", key="wait"):
            _wait(view)
        return
    n = number("pause")
    if view.paused:
        st.button("Resume", key=f"resume-{n}", icon=":material/play_arrow:", type="primary", on_click=_pause,
                  args=(view.drill_id, n, False), help="Let the clock run again")  # fmt: skip
    else:
        st.button("Pause", key=f"pause-{n}", icon=":material/pause:", on_click=_pause, args=(view.drill_id, n, True),
                  help="Stop the clock while you think or read")  # fmt: skip
    speeds = SPEEDS if view.speed in SPEEDS else tuple(sorted({*SPEEDS, view.speed}))
    st.session_state["speed"] = view.speed
    st.selectbox(
        "Speed", speeds, key="speed", format_func=lambda s: f"{s}x", label_visibility="collapsed", width=82,
        on_change=_speed, args=(view.drill_id,), help="Drill seconds in each real second",
    )  # fmt: skip
    n = number("skip")
    st.button("Skip", key=f"skip-{n}", icon=":material/skip_next:", on_click=_skip, args=(view.drill_id, n),
              help="Go on to the next event that reaches you, at most 15 minutes ahead")  # fmt: skip
    n = number("hint")
    st.button("Hint", key=f"hint-{n}", icon=":material/lightbulb:", on_click=_hint, args=(view, n),
              help="What is usually done next")  # fmt: skip


def _wait(view: SeatView) -> None:
    st.caption("Time passes until something reaches you, but no longer than this.")
    n = number("wait")
    for minutes in (1, 3, 5, 10):
        st.button(f"At most {minutes} min", key=f"wait-{minutes}-{n}", on_click=_wait_for,
                  args=(view.drill_id, minutes, n), width="stretch")  # fmt: skip


def _wait_for(drill_id: str, minutes: int, n: int) -> None:
    if not once("wait", n):
        return
    event = send(drill_id, "wait", {"minutes": minutes})
    if event is not None and event.kind != "refused":
        live.skip(drill_id, minutes * 60, "wait")


def _pause(drill_id: str, n: int, paused: bool) -> None:
    if once("pause", n):
        drills = store().drills
        _try(lambda: live.change(drill_id, drills.pause if paused else drills.resume))


def _speed(drill_id: str) -> None:
    speed = int(st.session_state["speed"])
    _try(lambda: live.change(drill_id, store().drills.set_speed, speed))


def _skip(drill_id: str, n: int) -> None:
    if once("skip", n):
        _try(lambda: live.skip(drill_id))


def _hint(view: SeatView, n: int) -> None:
    if not once("hint", n):
        return
    words = hint(view.status, view.events, view.questions, view.header, view.now)
    st.session_state["hint"] = words
    _try(lambda: store().drills.log(view.drill_id, time.time(), "hint", {"text": words}))


def _try(move: object) -> None:
    try:
        move()  # type: ignore[operator]
    except RecordsProblem as problem:
        tell(str(problem))

"""The post-mortem, written from the seat's own view before anything is revealed, then submitted or skipped."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from uuid import uuid4

import streamlit as st

from engine.trace import Trace
from records.drill_rows import RUNNING
from records.problems import RecordsProblem
from records.store import Store
from scoring.language.post_mortems import SECTIONS
from ui import live as drills
from ui import reading
from ui.access import sorry, store_or_stop
from ui.pages import go
from ui.parts import report
from ui.parts.paper import Column, Field, Written, newest, paper
from ui.parts.reads import dispute, sheet
from ui.view import post_mortem as forms
from ui.view import reads
from ui.view.markup import label, text
from ui.view.moments import BULK, Moment, Teller, timeline

DRAFT = "post_mortem"
CHANNEL = frozenset({"say", "message", "post", "answer", "finding", "nothing_found", "pressed"})


def page() -> None:
    """The page of one drill, named by `?drill=`."""
    report.apply()
    drill_id = st.query_params.get("drill")
    store = store_or_stop()
    if not drill_id:
        report.title("Post-mortem", under="A post-mortem belongs to a drill. Choose one from the list of drills.")
        if st.button("Open the drills", key="to-drills", type="primary"):
            go("drills")
        return
    try:
        if store.drills.get(drill_id).status != RUNNING:
            _done(drill_id)
            return
        found = drills.get(drill_id)
        trace = found.drill.trace()
        if trace.of("submit_post_mortem", "skip_post_mortem"):
            _done(drill_id)
        elif not found.drill.ended:
            _running(drill_id)
        else:
            st.session_state[f"writing-{drill_id}"] = True
            teller = Teller(trace.header, found.prose)
            write(store, drill_id, found.row.title, trace, teller, found.seat, found.row.mode == "training")
    except RecordsProblem as problem:
        sorry(problem)


def _done(drill_id: str) -> None:
    # Whoever has just written it goes on to the debrief; any message of the editor, however late, leads there.
    if st.session_state.get(f"writing-{drill_id}", False):
        go("debrief", drill_id)
    report.title("The post-mortem is handed in", under="It can no longer be changed. The debrief shows how it reads.")
    if st.button("Open the debrief", key="to-debrief", type="primary"):
        go("debrief", drill_id)


def _running(drill_id: str) -> None:
    report.title("The drill is still running", under="The post-mortem is written when the incident is over.")
    if st.button("Back to the drill", key="to-drill", type="primary"):
        go("drill", drill_id)


def write(
    store: Store, drill_id: str, title: str, trace: Trace, teller: Teller, seat: str, training: bool
) -> None:  # fmt: skip
    """Draw the form, and beside it what the seat itself saw and said; in training also how the text reads so far."""
    given = {"metadata": forms.metadata(trace, teller, seat)}
    written = _draft(store, drill_id, given)
    report.title(
        "Post-mortem",
        [f"<span>{text(title)}</span>", f"<span>{text(teller.clock.date())}</span>"],
        "Write down what you know, from what you saw yourself. What really happened is shown once this is handed in. "
        f"Times are local ({teller.clock.zone()}).",
    )
    left, right = st.columns([1.75, 1], gap="medium")
    with left:
        paper(_form(drill_id), _fields(trace, teller, seat), written, _saver(store, drill_id))
        _finish(drill_id, trace, teller, written)
    with right, st.container(key="lookup"):
        _empty(written, given, training)
        if training:
            _reads(drill_id, newest(written, _form(drill_id)))
        _beside(trace, teller, seat)


def _draft(store: Store, drill_id: str, given: dict[str, str]) -> Written:
    kept = store.drills.drafts(drill_id).get(DRAFT)
    return Written.from_json(json.loads(kept)) if kept else Written(dict(given))


def _form(drill_id: str) -> str:
    return f"post-mortem-{drill_id}"


def _saver(store: Store, drill_id: str) -> Callable[[Written], None]:
    def save(written: Written) -> None:
        store.drills.save_draft(drill_id, DRAFT, json.dumps(written.to_json()), time.time())

    return save


def _fields(trace: Trace, teller: Teller, seat: str) -> list[Field]:
    fields = []
    for section in forms.SECTIONS:
        offer = forms.own_timeline(trace, teller, seat) if section.id == "timeline" else ""
        fields.append(
            Field(section.id, section.title, section.hint, section.rows, offer=offer,
                  offer_words="Put in my own alerts, actions and notes as a draft")
        )  # fmt: skip
        if section.id == "what_could_be_improved":
            fields.append(_items(trace, teller))
    return fields


def _items(trace: Trace, teller: Teller) -> Field:
    people = tuple(row["name"] for row in trace.header["people"] if row["kind"] == "responder")
    dates = forms.due_dates(teller)
    columns = (
        Column("description", "What will be done, and how one can tell that it is done"),
        Column("owner", "Owner", choices=people),
        Column("due", "Due date, " + dates[0], choices=tuple(dates)),
    )
    return Field("action_items", "Action items", "One owner and one date each.", columns=columns)


def _reads(drill_id: str, written: Written) -> None:
    """What the reader sees in the text so far, and what it still misses; in an assessment the debrief shows it."""
    args = forms.arguments(written.fields, written.rows)
    words = reading.post_mortem_text(args)
    read = reading.post_mortem(drill_id, args)
    seen = reads.of_post_mortem(read)
    with st.container(key="reads"):
        sheet(seen, f"The reader sees {len(SECTIONS) - len(reads.missing(seen))} of {len(SECTIONS)} sections")
        dispute(drill_id, "post-mortem", "postmortems", words, seen, read, {})


def _empty(written: Written, given: dict[str, str], training: bool) -> None:
    missing = forms.still_empty(written.fields, written.rows, given)
    if missing:
        rows = "".join(f"<li>{text(one)}</li>" for one in missing)
        close = " close" if training else ""
        st.html(f'<div class="fd-head"><b>Still empty</b></div><ul class="fd-empties{close}">{rows}</ul>')
    else:
        st.html('<div class="fd-head"><b>Every section has something in it</b></div>')


def _beside(trace: Trace, teller: Teller, seat: str) -> None:
    which = st.segmented_control(
        "Look up", ["Timeline", "Channel"], default="Timeline", required=True, key="lookup-which",
        label_visibility="collapsed",
    )  # fmt: skip
    moments = [moment for moment in timeline(trace, teller, seat) if moment.kind not in BULK]
    if which == "Channel":
        moments = [moment for moment in moments if moment.kind in CHANNEL]
    with st.container(height=520, border=False):
        st.html(_or_nothing(moments))


def _or_nothing(moments: list[Moment]) -> str:
    return report.timeline(moments) if moments else '<p class="fd-empty">Nothing was said or done.</p>'


def _finish(drill_id: str, trace: Trace, teller: Teller, written: Written) -> None:
    with st.container(key="finish"):
        scheduled = trace.first("schedule_post_mortem")
        if scheduled is None:
            _schedule(drill_id, trace, teller)
        else:
            days, owner = scheduled.data["within_days"], teller.names.person(scheduled.data["owner"])
            st.html(f'<div class="fd-dim">Review scheduled within {days} days, owner {text(owner)}.</div>')
        with st.container(horizontal=True, key="finish-row"):
            st.button(
                "Submit and see the debrief", key=f"submit-{drill_id}", type="primary",
                on_click=_submit, args=(drill_id, _once("submit", drill_id)),
            )  # fmt: skip
            st.button("Skip the post-mortem", key=f"skip-{drill_id}", type="tertiary", on_click=_ask, args=(drill_id,))
        refused = st.session_state.pop(f"refused-{drill_id}", None)
        if refused:
            st.warning(label(refused))
    if st.session_state.pop(f"ask-skip-{drill_id}", False):
        _confirm_skip(drill_id)


def _schedule(drill_id: str, trace: Trace, teller: Teller) -> None:
    people = {row["id"]: row["name"] for row in trace.header["people"] if row["kind"] == "responder"}
    with st.container(horizontal=True, vertical_alignment="bottom", key="schedule"):
        owner = st.selectbox("Owner of the review", list(people), format_func=lambda one: people[one], key="owner")
        days = st.number_input("Within days", 1, 60, 3, key="within-days", width=140)
        st.button(
            "Schedule the review", key="do-schedule", on_click=_send_schedule,
            args=(drill_id, int(days), owner, _once("schedule", drill_id)),
        )  # fmt: skip


def _send_schedule(drill_id: str, days: int, owner: str, key: str) -> None:
    _command(drill_id, "schedule_post_mortem", {"within_days": days, "owner": owner}, key)


def _once(what: str, drill_id: str) -> str:
    """A key for the next command of this kind, so that a click that arrives twice does nothing twice."""
    return str(st.session_state.setdefault(f"key-{what}-{drill_id}", str(uuid4())))


def _command(drill_id: str, kind: str, args: dict[str, object], key: str) -> bool:
    """Submit a command; False, with the reason kept for the screen, when it was refused."""
    read = reading.post_mortem(drill_id, args) if kind == "submit_post_mortem" else None
    try:
        event = drills.submit(drill_id, kind, args, read, key)
    except RecordsProblem as problem:
        st.session_state[f"refused-{drill_id}"] = str(problem)
        return False
    if event.kind == "refused":
        st.session_state[f"refused-{drill_id}"] = event.data["reason"]
        st.session_state.pop(f"key-{kind.partition('_')[0]}-{drill_id}", None)
        return False
    return True


def _submit(drill_id: str, key: str) -> None:
    # The last words may arrive in the same run as the click, so what the form holds counts, not only what was kept.
    store = store_or_stop()
    written = newest(_draft(store, drill_id, {}), _form(drill_id))
    if not written.fields:
        found = drills.get(drill_id)
        trace = found.drill.trace()
        written.fields["metadata"] = forms.metadata(trace, Teller(trace.header, found.prose), found.seat)
    _command(drill_id, "submit_post_mortem", forms.arguments(written.fields, written.rows), key)


def _ask(drill_id: str) -> None:
    st.session_state[f"ask-skip-{drill_id}"] = True


@st.dialog("Skip the post-mortem?")
def _confirm_skip(drill_id: str) -> None:
    st.write("A skipped post-mortem counts as missed. Your draft is kept, but it can no longer be handed in.")
    with st.container(horizontal=True):
        if st.button("Skip, and see the debrief", key="skip-yes"):
            _command(drill_id, "skip_post_mortem", {}, _once("skip", drill_id))
            st.rerun()
        if st.button("Keep writing", key="skip-no", type="primary"):
            st.rerun()

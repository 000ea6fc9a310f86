"""What a debrief shows of one drill, read from the store and worked out once for each stored trace."""

from __future__ import annotations

import time

import streamlit as st

from engine.command import Command
from engine.drill import Drill
from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from engine.trace import Event
from engine.version import ENGINE_VERSION
from records.drill_rows import INTERRUPTED, RUNNING
from records.problems import RecordProblem, RecordsProblem
from records.record import write_record
from records.store import Store
from scoring.debrief import review
from scoring.grade import grade
from ui import live
from ui.desk import packs
from ui.desk.grading import keep_card
from ui.results import keep_actions
from ui.textbook import textbook
from ui.view import early_end
from ui.view import scorecard as cards
from ui.view.cadence import cadence
from ui.view.debrief import Report, Textbook, Unrevealed
from ui.view.impact import impact
from ui.view.moments import Teller, timeline
from ui.view.story import facts
from ui.view.times import stamp

OTHER_ENGINE = (
    "Firedrill has changed since this drill was played: the same commands would now lead to a different course. "
    "So the stored course is shown, and the textbook beside it is played by the present version."
)
CUT_SHORT = "This drill was cut short by a new version of Firedrill. It is graded on what is there."


def wall() -> float:
    """Wall time, seconds since 1970."""
    return time.time()


def load(store: Store, drill_id: str) -> Report | Unrevealed:
    """The report of a drill, or why nothing of it is shown yet. Raises RecordsProblem."""
    row = store.drills.get(drill_id)
    if row.status == RUNNING:
        ended = live.get(drill_id).drill.ended
        why = (
            "What really happened is shown once the post-mortem is handed in, so that you write it from what you saw."
            if ended
            else "The drill is still running. It is looked back on when it is over."
        )
        return Unrevealed(drill_id, ended, why)
    policy = packs.of_drill(store, drill_id)
    return _report(store, drill_id, row.status, policy.digest, ENGINE_VERSION)


@st.cache_resource(max_entries=32, show_spinner=False)
def _report(_store: Store, drill_id: str, status: str, policy_digest: str, engine: str) -> Report:
    row = _store.drills.get(drill_id)
    trace = _store.drills.trace(drill_id)
    if trace is None:
        raise RecordProblem("The drill is over, but its trace was not kept, so there is nothing to look back on.")
    prose = _store.drills.words(drill_id) or []
    teller = Teller(trace.header, lambda event: _said(prose, event))
    policy = packs.of_drill(_store, drill_id)
    scorecard = grade(trace, policy)
    found = review(trace, scorecard, policy)
    card = _store.drills.scorecard(drill_id, policy.digest)
    if card is None or card["grader"] != scorecard.grader:
        card = keep_card(_store, drill_id, policy, scorecard.to_json(), wall())
    keep_actions(_store, drill_id, trace)
    chart = impact(trace, teller, found.severity.knowable)
    moments = timeline(trace, teller)
    ended = trace.first("ended")
    declared = trace.first("declare")
    left = early_end.sentence(trace, policy)
    return Report(
        drill_id=drill_id,
        title=row.title,
        person=row.person,
        mode=row.mode,
        played=stamp(row.created),
        incident=str(declared.data.get("incident") or "") if declared else "",
        ending=str(ended.data["ending"]) if ended else INTERRUPTED,
        right_ending=str(trace.header["ending"]),
        policy_title=f"{policy.title}, version {policy.version}",
        trace=trace,
        teller=teller,
        story=list(_store.drills.scenario(row.scenario_digest).get("story", [])),
        review=found,
        facts=facts(found, chart, teller.clock),
        impact=chart,
        cadence=cadence(trace, found.communication, chart.since, chart.until),
        moments=moments,
        decisions=[moment for moment in moments if moment.decision],
        card=card,
        lines=cards.lines(card, trace, teller, left),
        left=left,
        record=write_record(_store.drills.record(drill_id)),
        file_name=f"firedrill-{row.scenario_id}-{row.created[:10]}-{drill_id[:8]}.json",
    )


def _said(prose: list[str], event: Event) -> str:
    return prose[event.n] if event.n < len(prose) else ""


def beside(store: Store, found: Report) -> tuple[Textbook | None, str]:
    """The textbook's run of the same scenario and seed, or the sentence why there is none."""
    row = store.drills.get(found.drill_id)
    try:
        return textbook(store, row.scenario_digest, row.seed, packs.of_drill(store, row.id)), ""
    except RecordsProblem as problem:
        return None, f"There is no textbook run to compare with. {problem}"
    except (ValueError, KeyError):
        return None, "The stored scenario cannot be played by the present version, so there is no textbook run."


def notice(store: Store, found: Report) -> str:
    """Why the stored trace is shown as it was kept; empty where the present engine plays the drill the same."""
    return _checked(store, found.drill_id, found.trace.digest, ENGINE_VERSION)


@st.cache_data(max_entries=64, show_spinner=False)
def _checked(_store: Store, drill_id: str, digest: str, engine: str) -> str:
    row = _store.drills.get(drill_id)
    if row.status == INTERRUPTED:
        return CUT_SHORT
    try:
        scenario = Scenario.model_validate(_store.drills.scenario(row.scenario_digest), context=CANONICAL)
        drill = Drill(scenario, row.seed)
        for command in _store.drills.commands(drill_id):
            drill.submit(Command.from_json(command))
        if not drill.ended:
            drill.advance(scenario.horizon)
    except (ValueError, KeyError, RecordsProblem):
        return OTHER_ENGINE
    return "" if drill.trace().digest == digest else OTHER_ENGINE

"""The textbook's run of the scenario and seed of a drill, played by the present engine and graded like the drill."""

from __future__ import annotations

import streamlit as st

from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from engine.trainees.plan import load_plan
from engine.trainees.play import play
from engine.version import ENGINE_VERSION
from engine.words import render
from records import library
from records.problems import LibraryProblem
from records.store import Store
from scoring.grade import grade
from scoring.language.commands import read_command
from scoring.policy import Policy
from ui.view.debrief import Textbook
from ui.view.impact import impact
from ui.view.moments import Teller, timeline
from ui.wording import words


def textbook(store: Store, scenario_digest: str, seed: int, policy: Policy) -> Textbook:
    """The textbook's run, graded by this policy. Raises LibraryProblem when there is no plan that can be played."""
    return _played(store, scenario_digest, seed, policy.digest, ENGINE_VERSION, policy)


@st.cache_resource(max_entries=16, show_spinner=False)
def _played(
    _store: Store, scenario_digest: str, seed: int, policy_digest: str, engine: str, _policy: Policy
) -> Textbook:
    scenario = Scenario.model_validate(_store.drills.scenario(scenario_digest), context=CANONICAL)
    plan, problems = load_plan(library.textbook_text(scenario.id), f"scenarios/{scenario.id}.textbook.yaml")
    if plan is None:
        raise LibraryProblem(f"The textbook plan cannot be played: {problems[0]}")
    _, trace = play(scenario, "textbook", seed, plan, read_command)
    card = grade(trace, _policy).to_json()
    teller = Teller(trace.header, lambda event: render(event, trace.header, words(scenario)))
    moments = [moment for moment in timeline(trace, teller) if moment.decision]
    felt = impact(trace, teller)
    return Textbook(card["total"], card, moments, felt.customer_minutes, felt.left)



"""Par beside every total: the textbook, played once for each scenario and policy, and kept."""

from __future__ import annotations

from pydantic import ValidationError

from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from engine.trainees.plan import load_plan
from engine.version import ENGINE_VERSION
from records import library
from records.listing import DrillFilter
from records.pars import Pair
from records.problems import LibraryProblem, RecordsProblem
from records.store import Store
from scoring.par import par
from scoring.policy import Policy
from scoring.scorecard import GRADER_VERSION
from ui.desk import packs

SEED = 1
VERSIONS = f"{ENGINE_VERSION}/{GRADER_VERSION}"


def fill(store: Store, wanted: DrillFilter, most: int = 50) -> int:
    """Work out the pars that drills which fit still lack, at most so many; how many were. Each plays a whole drill."""
    missing = store.pars.missing(wanted, VERSIONS)[:most]
    for pair in missing:
        store.pars.keep(pair.scenario, packs.kept(packs.of_digest(store, pair.policy)), VERSIONS, _total(store, pair))
    return len(missing)


def of(store: Store, scenario: str, policy: Policy) -> None:
    """Work out the par of one scenario, by its digest, under a policy, unless it is there."""
    if not store.pars.known(scenario, policy.digest, VERSIONS):
        store.pars.keep(scenario, packs.kept(policy), VERSIONS, _total(store, Pair(scenario, policy.digest)))


def _total(store: Store, pair: Pair) -> float | None:
    """The textbook's total; None where the stored scenario has no plan that can be played any more."""
    try:
        scenario = Scenario.model_validate(store.drills.scenario(pair.scenario), context=CANONICAL)
        plan, _ = load_plan(library.textbook_text(scenario.id), f"scenarios/{scenario.id}.textbook.yaml")
        if plan is None:
            return None
        return par(scenario, {"textbook": plan}, packs.of_digest(store, pair.policy), "textbook", SEED).card.total
    except (LibraryProblem, ValidationError):
        return None
    except (ValueError, KeyError, RecordsProblem):
        return None

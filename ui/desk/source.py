"""Everything about one drill that is over, from the store or from a record file, ready to be put into a document."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from engine.trace import Event, Trace
from records.actions import ActionRow
from records.drill_rows import RUNNING
from records.problems import NotKept, RecordProblem
from records.record import Record
from records.store import Store
from scoring.debrief import Debrief, review
from scoring.grade import grade
from scoring.policy import Policy
from ui.desk import packs, pars
from ui.desk.grading import Ruled, keep_card, ruled
from ui.view import early_end
from ui.view.moments import Teller


@dataclass(frozen=True, slots=True)
class Source:
    """One drill: `about` are its plain figures (id, person, scenario, title, mode, seed, created, ending)."""

    about: dict[str, Any]
    trace: Trace
    prose: list[str]
    policy: Policy
    review: Debrief
    ruled: Ruled
    par: float | None = None
    actions: list[ActionRow] = field(default_factory=list)
    commitment: str = ""

    @property
    def card(self) -> dict[str, Any]:
        """The scorecard as the rules made it."""
        return self.ruled.card

    @property
    def left(self) -> str:
        """The sentence on an end that came too early, empty for any other drill."""
        return early_end.sentence(self.trace, self.policy)

    def teller(self) -> Teller:
        """What tells the events of the drill in sentences."""
        return Teller(self.trace.header, self._said)

    def _said(self, event: Event) -> str:
        return self.prose[event.n] if event.n < len(self.prose) else ""


def stored(store: Store, drill_id: str) -> Source:
    """A drill of the store. Raises NotKept while it runs, RecordsProblem for one that cannot be read."""
    row = store.drills.get(drill_id)
    if row.status == RUNNING:
        raise NotKept("This drill is still running; it can be looked back on when its post-mortem is done.")
    trace = store.drills.trace(drill_id)
    if trace is None:
        raise RecordProblem("The drill is over, but its trace was not kept, so there is nothing to look back on.")
    policy = packs.of_drill(store, drill_id)
    scorecard = grade(trace, policy)
    card = store.drills.scorecard(drill_id, policy.digest)
    if card is None or card["grader"] != scorecard.grader:
        card = keep_card(store, drill_id, policy, scorecard.to_json(), time.time())
    about = {
        "id": row.id, "person": row.person, "scenario": row.scenario_id, "title": row.title, "mode": row.mode,
        "seed": row.seed, "created": row.created, "ended": row.ended, "ending": row.ending,
    }  # fmt: skip
    pars.of(store, row.scenario_digest, policy)
    par = store.pars.of_drill(drill_id, policy.digest)
    return Source(
        about, trace, store.drills.words(drill_id) or [], policy, review(trace, scorecard, policy),
        ruled(store, drill_id, card, policy), par, store.actions.of(drill_id),
        store.drills.drafts(drill_id).get("commitment", ""),
    )  # fmt: skip


def recorded(record: Record, policy: Policy) -> Source:
    """The drill in a record file under this policy. Raises ValueError for a trace that makes no sense."""
    trace = record.trace
    scorecard = grade(trace, policy)
    scenario = record.scenario
    ended = trace.first("ended")
    about = {
        "id": None, "person": None, "scenario": scenario.get("id"), "title": scenario.get("title"), "mode": None,
        "seed": record.seed, "created": None, "ended": None,
        "ending": str(ended.data["ending"]) if ended else "interrupted",
    }  # fmt: skip
    found = Ruled(scorecard.to_json(), [], None, [])
    return Source(about, trace, record.words or [], policy, review(trace, scorecard, policy), found)

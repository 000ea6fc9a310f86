"""What is kept when a drill is over for good: its trace with the prose, its scorecard, and its action items."""

from __future__ import annotations

import time
from typing import Protocol

from engine.drill import Drill
from engine.trace import Event, Trace
from records.drill_rows import ENDED, DrillRow
from records.store import Store
from scoring.grade import grade
from ui.access import store
from ui.desk import packs
from ui.desk.grading import keep_card
from ui.practice.remember import keep_lost


class Played(Protocol):
    """What is needed of a drill in play."""

    row: DrillRow
    drill: Drill
    seq: int

    def prose(self, event: Event) -> str:
        """The words of an event."""


def keep(live: Played, status: str = ENDED) -> bool:
    """Keep what this drill left, and grade it. False when the store has later commands that the world has not run.

    Raises NotKept, StoreProblem, LibraryProblem.
    """
    drills = store().drills
    policy = packs.of_drill(store(), live.row.id)
    trace = live.drill.trace()
    words = [live.prose(event) if event.data.get("words") else "" for event in trace.events]
    ended = trace.first("ended")
    ending = ended.data["ending"] if ended else status
    if not drills.finish(
        live.row.id, trace, seq=live.seq, wall=time.time(), ending=ending, words=words, status=status
    ):
        return False
    kept = store()
    card = grade(trace, policy).to_json()
    keep_card(kept, live.row.id, policy, card, time.time())
    keep_actions(kept, live.row.id, trace)
    keep_lost(kept, live.row.person_id, live.row.id, trace, card)
    return True


def keep_actions(kept: Store, drill_id: str, trace: Trace) -> None:
    """Keep the action items of the post-mortem that counts, the last one submitted; none where none was."""
    submitted = trace.of("submit_post_mortem")
    if submitted:
        items = submitted[-1].data.get("action_items") or []
        kept.actions.keep(drill_id, items, str(trace.header["start"])[:10], time.time())

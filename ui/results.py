"""What is kept when a drill is over for good: its trace with the prose, and its scorecard under the handbook."""

from __future__ import annotations

import time
from functools import cache
from typing import Protocol

from engine.drill import Drill
from engine.trace import Event
from records import library
from records.drill_rows import ENDED, DrillRow, Kept
from records.problems import LibraryProblem
from scoring.grade import grade
from scoring.policy import Policy, load_policy
from ui.access import store
from ui.practice.remember import keep_lost

HANDBOOK = "handbook"


class Played(Protocol):
    """What is needed of a drill in play."""

    row: DrillRow
    drill: Drill
    seq: int

    def prose(self, event: Event) -> str:
        """The words of an event."""


@cache
def handbook() -> Policy:
    """The default policy pack. Raises LibraryProblem when it does not load."""
    policy, problems = load_policy(library.policy_text(HANDBOOK), f"data/policies/{HANDBOOK}.yaml")
    if policy is None:
        raise LibraryProblem(f"The handbook cannot be used: {problems[0]}")
    return policy


def keep(live: Played, status: str = ENDED) -> bool:
    """Keep what this drill left, and grade it. False when the store has later commands that the world has not run.

    Raises NotKept, StoreProblem, LibraryProblem.
    """
    drills = store().drills
    trace = live.drill.trace()
    words = [live.prose(event) if event.data.get("words") else "" for event in trace.events]
    ended = trace.first("ended")
    ending = ended.data["ending"] if ended else status
    if not drills.finish(
        live.row.id, trace, seq=live.seq, wall=time.time(), ending=ending, words=words, status=status
    ):
        return False
    policy = handbook()
    card = grade(trace, policy).to_json()
    kept = Kept(policy.digest, policy.id, policy.version, policy.title, policy.model_dump(mode="json", by_alias=True))
    drills.save_scorecard(
        live.row.id, policy=kept, grader=card["grader"], total=card["total"], dimensions=card["dimensions"], body=card,
        wall=time.time(),
    )  # fmt: skip
    keep_lost(store(), live.row.person_id, live.row.id, trace, card)
    return True

"""C509: action items touch the cause, and say what is done when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from scoring.case import Case
from scoring.fact_check.facts import Facts
from scoring.language.root_causes import cause_passage
from scoring.language.sections import cut
from scoring.language.sentences import content_words, stem
from scoring.post_mortem import owed
from scoring.registry import Score, criterion

# Words an item shares with the stated cause before it is about it; one can be chance. Ours.
SHARED = 2
# What an item that detects, mitigates or guards says.
_GUARDS = re.compile(
    r"\b(?:alert|page|alarm|monitor|detect|test|check|validat|block|reject|limit|budget|guard|canary|review|watch|runbook"
    r"|timeout|fallback|breaker|backoff|lint|gate|rehears|drill|automat)\w*"
)


@criterion("C509", "post_mortem", practice="P519", weight=8)
def items_touch_the_cause(case: Case) -> Sequence[Score]:
    """Action items touch a cause, and one can tell when they are done.

    Owed with the post-mortem. An item touches a cause when it shares words with the cause the post-mortem states, or
    names the place of a fault together with a way to prevent, mitigate or detect it. Met: at least one does, and at
    least half say what is there when they are done. Partly: one of the two.
    """
    if case.submitted is None or case.report is None:
        if not owed(case):
            return [Score("not_applicable", "No post-mortem was owed.")]
        return [Score("missed", "There is no post-mortem, so no action item.", "Write one.")]
    seen = (case.submitted.n,)
    rows: list[dict[str, Any]] = list(case.submitted.data.get("action_items") or [])
    texts = [str(row.get("description") or "") for row in rows]
    items = case.report.items
    advice = "Let one item take away a cause or what let it happen, and say for each what is there when it is done."
    if not items.total:
        return [Score("missed", "No action item says what is to be done.", advice, seen)]
    facts = Facts(case.trace)
    cause = " ".join(cause_passage(cut(case.report.text))).lower()
    touching = [text for text in texts if _touches(facts, cause, text)]
    testable = 2 * items.measurable >= items.total
    told = f"{len(touching)} of {items.total} action items touch a cause"
    told += f", and {items.measurable} say how one can tell that they are done"
    if touching and testable:
        return [Score("met", f"{told}.", evidence=seen)]
    return [Score("partly" if touching or testable else "missed", f"{told}.", advice, seen)]


def _touches(facts: Facts, cause: str, text: str) -> bool:
    low = text.lower()
    mine = {stem(word) for word in content_words(low) if len(word) > 3}
    stated = {stem(word) for word in content_words(cause) if len(word) > 3}
    if len(mine & stated) >= SHARED or facts.hinted(low):
        return True
    near = {name for fault in facts.faults for name in facts.near_fault(fault)}
    return bool(_GUARDS.search(low)) and any(name in near for name in facts.things(low))

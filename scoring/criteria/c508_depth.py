"""C508: how deep the cause goes."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.post_mortem import owed
from scoring.registry import Score, criterion


@criterion("C508", "post_mortem", practice="P518", weight=8)
def depth(case: Case) -> Sequence[Score]:
    """The cause is followed to what let it happen, beyond what set it off.

    Owed with the post-mortem. Met: it says what in the set-up let the trigger do harm, such as a check or a limit that
    was not there. Partly: it stops at what set it off. Missed: no cause, or only what failed.
    """
    event = case.submitted
    if event is None or case.report is None:
        if not owed(case):
            return [Score("not_applicable", "No post-mortem was owed.")]
        return [Score("missed", "There is no post-mortem, so no cause was followed.", "Write one.")]
    found = case.report.depth
    advice = "Ask once more what let it happen: what was not tested, limited, watched or reviewed, and why that was so."
    if found == "systemic":
        return [Score("met", "The cause goes beyond what set it off, to what let it happen.", evidence=(event.n,))]
    if found == "proximate":
        return [Score("partly", "The cause stops at what set it off.", advice, (event.n,))]
    told = "It states no cause" if found == "none" else "The cause says again what failed"
    return [Score("missed", f"{told}.", advice, (event.n,))]

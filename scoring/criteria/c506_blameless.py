"""C506: blame in the post-mortem. A note: no points are taken."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import listed


@criterion("C506", "post_mortem", practice="P513", weight=10)
def blameless(case: Case) -> Sequence[Score]:
    """The post-mortem blames nobody.

    Applies when one was submitted. Judged are sentences that say what somebody, by name or role, did wrong or should
    have done: there the reader accuses rightly in at least nine of ten cases on unseen text, and overlooks many.
    Partly: one sentence. What else it read as blame is a note.
    """
    event = case.submitted
    if event is None or case.report is None:
        return [Score("not_applicable", "There is no post-mortem.")]
    accused = case.report.accused
    other = [text for text in case.report.blame if text not in accused]
    note = f" The reader also noticed {_quoted(other)}, which is a note only." if other else ""
    advice = "Say what made it easy to go wrong, not who did."
    if not accused:
        because = f"No sentence says whose fault it was.{note}"
        return [Score("met", because, advice if other else "", (event.n,))]
    because = f"It says what somebody did wrong or should have done: {_quoted(accused)}.{note}"
    return [Score("partly" if len(accused) == 1 else "missed", because, advice, (event.n,))]


def _quoted(texts: Sequence[str]) -> str:
    return listed([f"“{text.rstrip('.')}”" for text in texts[:3]])

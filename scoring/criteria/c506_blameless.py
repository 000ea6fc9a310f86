"""C506: blame in the post-mortem. A note: no points are taken."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import listed


@criterion("C506", "post_mortem", practice="P513", weight=10)
def blameless(case: Case) -> Sequence[Score]:
    """The post-mortem blames nobody.

    Applies when one was submitted. Judged by a reader that accuses rightly in at least nine of ten unseen sentences and
    overlooks many. Partly: one sentence.
    """
    event = case.submitted
    if event is None or case.report is None:
        return [Score("not_applicable", "There is no post-mortem.")]
    blame = case.report.blame
    if not blame:
        return [Score("met", "No sentence was read as blame.", evidence=(event.n,))]
    because = f"It blames somebody: {listed([f'“{text}”' for text in blame[:3]])}."
    advice = "Say what made it easy to go wrong, not who did."
    return [Score("partly" if len(blame) == 1 else "missed", because, advice, (event.n,))]

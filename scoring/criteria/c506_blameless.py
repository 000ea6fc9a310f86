"""C506: blame in the post-mortem. A note: no points are taken."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import listed


@criterion("C506", "post_mortem", practice="P513", weight=0)
def blameless(case: Case) -> Sequence[Score]:
    """The post-mortem blames nobody.

    Not judged: the reader's precision on unseen text is not known to be 0.90, so what it noticed is a note.
    """
    event = case.submitted
    if event is None or case.report is None:
        return [Score("not_applicable", "There is no post-mortem.")]
    blame = case.report.blame
    if not blame:
        return [Score("not_judged", "The reader noticed no blame.", evidence=(event.n,))]
    quoted = listed([f"“{text}”" for text in blame[:3]])
    because = f"The reader noticed {quoted}; a note only."
    return [Score("not_judged", because, "Say what made it easy to go wrong, not who did.", (event.n,))]

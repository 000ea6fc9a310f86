"""C501: a post-mortem was written."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case, evidence
from scoring.post_mortem import owed
from scoring.registry import Score, criterion


@criterion("C501", "post_mortem", practice="P501", weight=10)
def written(case: Case) -> Sequence[Score]:
    """A post-mortem was submitted.

    Owed where the strictest level declared or owed for ten minutes asks for one.
    """
    event = case.submitted
    if event is not None:
        return [Score("met", "The post-mortem was submitted.", evidence=(event.n,))]
    if not owed(case):
        return [Score("not_applicable", "No post-mortem was owed.")]
    skipped = case.trace.first("skip_post_mortem")
    because = "The post-mortem was skipped." if skipped is not None else "No post-mortem was submitted."
    advice = "Write it while the drill is fresh; an unfinished section is worth more than none."
    return [Score("missed", because, advice, evidence([skipped]))]

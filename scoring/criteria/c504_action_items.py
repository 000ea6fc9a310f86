"""C504: action items."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.post_mortem import owed
from scoring.registry import Score, criterion


@criterion("C504", "post_mortem", practice="P511", weight=20)
def action_items(case: Case) -> Sequence[Score]:
    """Action items have a description, an owner and a due date.

    Met: there is at least one, and each has all three. Partly: at least half of the fields are there.
    """
    event = case.submitted
    advice = "Give each item one owner and one date, and say what will be there when it is done."
    if event is None or case.report is None:
        if not owed(case):
            return [Score("not_applicable", "No post-mortem was owed.")]
        return [Score("missed", "There is no post-mortem, so no action item.", advice)]
    items = case.report.items
    if not items.total:
        return [Score("missed", "No action item says what is to be done.", advice, (event.n,))]
    told = (
        f"{items.total} action {'item' if items.total == 1 else 'items'}: {items.with_owner} with an owner, "
        f"{items.with_due} with a due date, {items.measurable} with a way to tell that it is done"
    )
    share = (items.with_owner + items.with_due) / (2 * items.total)
    if share >= 1:
        return [Score("met", f"{told}.", evidence=(event.n,))]
    return [Score("partly" if share >= 0.5 else "missed", f"{told}.", advice, (event.n,))]

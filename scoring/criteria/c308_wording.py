"""C308: how messages are worded. A note: no points are taken."""

from __future__ import annotations

from collections.abc import Sequence

from scoring import readers
from scoring.case import Case
from scoring.language.trust import is_trusted
from scoring.registry import Score, criterion
from scoring.words import listed


@criterion("C308", "communication", practice="P314", weight=0)
def wording(case: Case) -> Sequence[Score]:
    """Messages are clear, concise and factual.

    A note: no points are taken. What is said apart are the problems whose precision on unseen text is 0.90 or better;
    the others are likely to be read where there are none.
    """
    posts = case.by_seat("post")
    if not posts:
        return [Score("not_applicable", "Nothing was posted.")]
    noticed = {post.n: list(readers.message(case.trace, post, post.data["form"]).get("problems", [])) for post in posts}
    found = sorted({problem for problems in noticed.values() for problem in problems})
    seen = tuple(n for n, problems in noticed.items() if problems)
    if not found:
        return [Score("not_judged", f"The reader noticed nothing in {len(posts)} posts.")]
    because = f"The reader noticed {listed(found)} in {len(seen)} of {len(posts)} posts; a note only."
    unsure = [problem for problem in found if not is_trusted(problem)]
    if unsure:
        because += f" On unseen texts it is wrong about {listed(unsure)} in more than one of ten."
    return [Score("not_judged", because, "Read these posts again as the audience would.", seen)]

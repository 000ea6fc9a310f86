"""C304: promised updates."""

from __future__ import annotations

from collections.abc import Sequence

from scoring import readers
from scoring.audiences import Duty, duties
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import lasted


@criterion("C304", "communication", practice="P305", weight=10)
def promises_kept(case: Case) -> Sequence[Score]:
    """A post follows by the time the post before it promised.

    Applies where a time was promised that came before the response was over. Partly: at least half of the promises.
    """
    scores = [score for duty in duties(case) if (score := _judged(case, duty)) is not None]
    return scores or [Score("not_applicable", "No promise of a next update fell due.")]


def _judged(case: Case, duty: Duty) -> Score | None:
    if not duty.concerned:
        return None
    posts = [e for e in duty.posts if e.at <= case.over_at]
    kept: list[int] = []
    broken: list[tuple[int, int, int, int]] = []
    for i, post in enumerate(posts):
        promised = readers.message(case.trace, post, post.data["form"]).get("next_update_at")
        if promised is None or promised + case.policy.clocks.slack >= case.over_at or promised < post.at:
            continue
        following = posts[i + 1].at if i + 1 < len(posts) else case.over_at
        if following <= promised + case.policy.clocks.slack:
            kept += [post.n, posts[i + 1].n]
        else:
            broken.append((following - promised, post.n, promised, following))
    if not kept and not broken:
        return None
    seen = tuple(sorted({*kept, *[row[1] for row in broken]}))
    if not broken:
        return Score("met", f"Every update promised to {duty.name} came in time.", "", seen, duty.audience)
    late, n, promised, following = max(broken)
    last = following == case.over_at and not any(e.at == following for e in posts)
    came = "none came" if last else f"it came at {case.clock(following)}, {lasted(late)} late"
    because = f"An update for {duty.name} was promised for {case.clock(promised)}, and {came}."
    advice = "Promise a time you can keep; when it comes, post even if nothing is new."
    share = len(kept) / 2 / (len(kept) / 2 + len(broken))
    return Score("partly" if share >= 0.5 else "missed", because, advice, tuple(sorted({*seen, n})), duty.audience)

"""C309: public words fit the stage."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.trace import Event
from scoring import readers
from scoring.audiences import duties
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.scorecard import Verdict
from scoring.severity import MILDEST
from scoring.words import listed

_OVER = re.compile(
    r"\b(?:resolved|solved|fixed|all[- ]clear|is over|was over|back to normal|fully (?:restored|recovered)|closed)\b"
)


@criterion("C309", "communication", practice="P322", weight=8)
def stage_fits(case: Case) -> Sequence[Score]:
    """What the public reads of the stage is so: nothing is resolved before recovery was verified.

    Applies when a public alert or update named a stage; when a resolution message came is judged by C306. `resolved`
    needs a check that found the service recovered, and no impact since; `monitoring` needs a remedy that was carried
    out, or customers who were served again. Partly: one of several posts said too much. Missed: more, or the only one.
    """
    posts = {e.n: e for duty in duties(case) if duty.public for e in duty.posts if e.at <= case.ended_at}
    staged = [(post, stage) for _, post in sorted(posts.items()) if (stage := _stage(case, post)) is not None]
    if not staged:
        return [Score("not_applicable", "No public post named a stage.")]
    wrong = [(post, stage) for post, stage in staged if not _fits(case, post, stage)]
    count = f"{len(staged)} public {'post' if len(staged) == 1 else 'posts'}"
    if not wrong:
        return [Score("met", f"The stage fitted in {count}.", evidence=tuple(post.n for post, _ in staged))]
    told = listed([f"{stage} at {case.clock(post.at)}" for post, stage in wrong[:3]])
    because = f"In {len(wrong)} of {count} the stage was ahead of what was known: {told}."
    advice = "While you watch whether it holds, the word is monitoring; resolved is for after the check of recovery."
    verdict: Verdict = "partly" if len(wrong) == 1 and len(staged) > 1 else "missed"
    return [Score(verdict, because, advice, tuple(post.n for post, _ in wrong))]


def _stage(case: Case, post: Event) -> str | None:
    if post.data["form"] == "resolution":
        return None
    read = readers.message(case.trace, post, post.data["form"])
    stage, words = read.get("stage"), str((read.get("quotes") or {}).get("status") or "")
    # Points rest on plain words only: "cards work as usual" says nothing of the incident.
    return None if stage is None or (stage == "resolved" and not _OVER.search(words.lower())) else str(stage)


def _fits(case: Case, post: Event, stage: str) -> bool:
    if stage not in ("monitoring", "resolved"):
        return True
    relapse = [e.n for e in case.trace.of("impact_started") if e.n < post.n]
    since = relapse[-1] if relapse else -1
    checked = any(since < e.n < post.n for e in case.by_seat("verify") if e.data.get("recovered"))
    if stage == "resolved" or checked:
        return checked
    carried = any(r.done is not None and r.done.n < post.n for r in case.remedies)
    return carried or case.knowable.at(post.at)[-1] == MILDEST

"""C308: the wording of messages."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring import readers
from scoring.case import Case
from scoring.language.trust import costs_points
from scoring.registry import Score, criterion
from scoring.words import capital, listed, real_words

# More messages with a problem than this part of all, and it is the habit.
PARTLY_RATIO = 1 / 3


@criterion("C308", "communication", practice="P314", weight=8)
def wording(case: Case) -> Sequence[Score]:
    """Messages are clear, concise and factual.

    Applies when something was posted. Judged are the problems the pack names for those who read the message: what the
    reader finds with a precision of 0.90 or better on unseen text. A guess told before anybody reported a cause is
    speculation; what somebody, by name or role, did wrong or should have done is blame. Partly: at most a third of the
    messages. What else the reader noticed is a note.
    """
    posts = [e for e in case.by_seat("post") if real_words(e.data["text"])]
    if not posts:
        return [Score("not_applicable", "Nothing was posted.")]
    noticed = {post.n: list(readers.message(case.trace, post, post.data["form"]).get("problems", [])) for post in posts}
    wrong = {post.n: found for post in posts if (found := _counted(case, post, noticed[post.n]))}
    other = sorted({problem for n, found in noticed.items() for problem in found if problem not in wrong.get(n, [])})
    note = f" The reader also noticed {listed(other)}, which is a note only." if other else ""
    advice = "Say what customers notice and what is done, a cause once somebody has found it, and never whose fault."
    if not wrong:
        seen = tuple(n for n, found in noticed.items() if found)
        return [Score("met", f"{_posts(len(posts))} kept to the facts.{note}", advice if other else "", seen)]
    named = listed(sorted({problem for found in wrong.values() for problem in found}))
    because = f"{capital(named)} stood in {len(wrong)} of {_posts(len(posts))}.{note}"
    partly = len(wrong) <= PARTLY_RATIO * len(posts)
    return [Score("partly" if partly else "missed", because, advice, tuple(wrong))]


def _counted(case: Case, post: Event, problems: list[str]) -> list[str]:
    """The problems of a post that cost points."""
    judged = case.policy.wording.public if _public(case, post) else case.policy.wording.internal
    sure = {
        "speculation": "speculation" in problems and not _explained(case, post),
        "blame": bool(readers.accused(case.trace, post.data["text"])),
    }
    return [problem for problem in judged if costs_points(problem) and sure.get(problem, problem in problems)]


def _explained(case: Case, post: Event) -> bool:
    """Whether somebody had reported a cause, or what to do about it, before the post."""
    findings = [e for e in case.seen("finding") if e.n < post.n]
    return any(e.data.get("suggests") or (e.data.get("facts") or {}).get("cause") for e in findings)


def _public(case: Case, post: Event) -> bool:
    audience = post.data["audience"]
    return any(entry.public and audience in entry.met_by for entry in case.policy.audiences.values())


def _posts(count: int) -> str:
    return "1 message" if count == 1 else f"{count} messages"

"""Which problems may cost points: the precision of each on the halves kept untouched, beside the one needed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.language.blame_plain import accusations
from scoring.language.message_problems import ORDER
from scoring.language.trust import COSTS_BY, LEAST, MEASURED, Measured
from tests.accuracy import messages, reviews

_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z'-]{2,}\b")


UNTOUCHED = ("held", "fresh")
"""The parts of the sets that no rule was made with."""


def measured() -> dict[str, Measured]:
    """How often each problem is found in the untouched parts of the sets, and how often rightly.

    Who is somebody a drill tells by its list of people; here a capital inside a sentence stands for it.
    """
    posted = [row for part in UNTOUCHED for row in messages.half(part)]
    found = messages.figures(posted, messages.reader)
    told = {name: found[f"problem: {name}"] for name in ORDER}
    rows = [(row["text"], row["blameful"]) for part in UNTOUCHED for row in reviews.load("sentences", part)]
    rows += [(row["text"], int("blame" in row["problems"])) for row in posted]
    accused = [label for text, label in rows if accusations(text, _NAME.findall(text))]
    return {name: Measured(figures.hit, figures.hit + figures.wrong) for name, figures in told.items()} | {
        "accusation": Measured(sum(accused), len(accused))
    }


def table() -> Iterator[str]:
    """Each problem with its precision on untouched text, and what follows from it."""
    yield f"{'problems that cost points':26}{'found':>6}{'right':>6}{'precision':>11}  (needed: {LEAST:.2f})"
    for name, now in measured().items():
        if name in COSTS_BY:
            follows = f"noted; points by {COSTS_BY[name]}"
        else:
            follows = "may cost points" if now.precision >= LEAST else "only noted"
        changed = "" if now == MEASURED[name] else f"; scoring/language/trust.py says {MEASURED[name]}"
        yield f"{name:26}{now.found:>6}{now.right:>6}{now.precision:>11.2f}  {follows}{changed}"

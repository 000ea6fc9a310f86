"""C507: those who took part contribute to the post-mortem."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.case import Case
from scoring.fact_check.facts import Facts
from scoring.language.sections import bare_line, cells, cut
from scoring.post_mortem import owed
from scoring.registry import Score, criterion
from scoring.words import listed

_WROTE = re.compile(
    r"\b(?:contribut\w*|authors?|written|wrote|co-?author\w*|editors?|with help|together with|reviewed by)\b"
)
DID = ("finding", "nothing_found", "task_started", "remedy_started", "note", "declare", "joined", "acknowledge")


@criterion("C507", "post_mortem", practice="P517", weight=5)
def contributors(case: Case) -> Sequence[Score]:
    """The post-mortem names who contributed, of those who took part.

    Owed with the post-mortem. Counted are people of the drill named where it says who wrote it or contributed. Met: as
    many as the pack asks for, or as took part. Partly: one fewer than that and at least one.
    """
    if case.submitted is None or case.report is None:
        if not owed(case):
            return [Score("not_applicable", "No post-mortem was owed.")]
        return [Score("missed", "There is no post-mortem that anybody contributed to.", "Write one together.")]
    facts = Facts(case.trace)
    part = {str(e.data.get("person") or e.by) for e in case.trace.of(*DID)} & {p["id"] for p in facts.people}
    named = [one for one in facts.mentioned(" ".join(_lines(case.report.text)).lower()) if one in part | {*case.people}]
    wanted = min(case.policy.post_mortem.contributors, max(1, len(part)))
    seen = (case.submitted.n,)
    told = listed([case.name(one) for one in named[:6]]) or "nobody who took part"
    threshold = f"{wanted} people"
    if len(named) >= wanted:
        return [Score("met", f"It names as its authors and contributors {told}.", evidence=seen, threshold=threshold)]
    because = f"Of those who took part it names {told} as author or contributor."
    advice = "Let those who were there add to it, and name them: each saw something else."
    return [Score("partly" if named else "missed", because, advice, seen, threshold=threshold)]


def _lines(text: str) -> list[str]:
    """The lines, or the sentences of a line, that say who wrote it or contributed."""
    found = []
    for _, line in cut(text).blocks:
        row = cells(line)
        whole = ": ".join(row) if row else bare_line(line)
        found += [part for part in re.split(r"(?<=[.;])\s+", whole) if _WROTE.search(part.lower())]
    return found

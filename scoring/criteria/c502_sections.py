"""C502: the sections of the post-mortem."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.post_mortem import owed
from scoring.registry import Score, criterion


@criterion("C502", "post_mortem", practice="P503", weight=40)
def sections(case: Case) -> Sequence[Score]:
    """Each section of the post-mortem has content.

    One subject for each section of the pack. Judged is what the section says, with or without its heading; blanks of
    the template are nothing. A root cause that only restates the failure is partly.
    """
    event = case.submitted
    if event is None and not owed(case):
        return [Score("not_applicable", "No post-mortem was owed.")]
    wanted = case.policy.post_mortem.sections
    reads = case.report
    seen = (event.n,) if event is not None else ()
    scores = []
    for section, practice in wanted.items():
        title = section.replace("_", " ")
        text = case.policy.practices[practice].text
        advice = f"What the section is for: {text[0].lower()}{text[1:]}"
        if reads is None:
            because = f"There is no post-mortem, so its section {title} is missing."
            scores.append(Score("missed", because, advice, (), section, practice))
        elif not reads.sections.get(section):
            because = f"The section {title} has no content of its own."
            scores.append(Score("missed", because, advice, seen, section, practice))
        elif section == "root_cause" and reads.depth == "symptom":
            because = "The root cause restates what failed, not why it could."
            scores.append(Score("partly", because, advice, seen, section, practice))
        else:
            scores.append(Score("met", f"The section {title} has content.", "", seen, section, practice))
    return scores

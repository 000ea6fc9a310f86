"""C208: the timeline."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.roles import holder
from scoring.scorecard import Verdict
from scoring.words import lasted, listed, real_words

MET_RATIO = 0.75
PARTLY_RATIO = 0.35


@criterion("C208", "roles", practice="P210", weight=12)
def timeline_kept(case: Case) -> Sequence[Score]:
    """The timeline of the incident is kept while it runs.

    Key facts: each declaration, the first finding, each remedy, the verified recovery. A fact is covered by a note of
    the trainee or of the scribe within the pack's time after it; a note without a word is none. Met from three quarters
    of the facts on, partly from a third. When nothing was declared or done there is nothing to note, and the timeline
    is still missed.
    """
    if case.serious is None:
        return [Score("not_applicable", "There was no incident to note.")]
    facts = _facts(case)
    notes = [e for e in case.trace.of("note") if _says(e) and _kept_by(case, e)]
    advice = f"Note what is decided and found within {lasted(case.policy.clocks.note)}, or name a scribe who does."
    if not notes:
        asked = f"; {len(facts)} key facts asked for one" if facts else ""
        return [Score("missed", f"No note was taken{asked}.", advice)]
    covered: list[tuple[str, Event, Event]] = []
    open_: list[tuple[str, Event]] = []
    for title, fact in facts:
        note = next((n for n in notes if fact.at <= n.at <= fact.at + case.policy.clocks.note and n.n > fact.n), None)
        if note is None:
            open_.append((title, fact))
        else:
            covered.append((title, fact, note))
    seen = tuple(sorted({note.n for _, _, note in covered}))
    share = len(covered) / len(facts) if facts else 0.0
    told = f"{len(covered)} of {len(facts)} key facts were noted in time"
    missing = listed([f"{title} at {case.clock(fact.at)}" for title, fact in open_[:3]])
    if share >= MET_RATIO:
        return [Score("met", f"{told}.", evidence=seen)]
    verdict: Verdict = "partly" if share >= PARTLY_RATIO else "missed"
    return [Score(verdict, f"{told}; not {missing}." if missing else f"{told}.", advice, seen)]


def _says(note: Event) -> bool:
    """Whether it has a word of content; a scribe's own notes have theirs in `words`."""
    return bool(note.data.get("words")) or bool(real_words(note.data.get("text")))


def _kept_by(case: Case, note: Event) -> bool:
    return note.by in case.people or note.by == holder(case.trace, "scribe", note.at)


def _facts(case: Case) -> list[tuple[str, Event]]:
    facts = [(f"{e.data['level']}", e) for e in case.declares if e.at <= case.over_at]
    findings = [e for e in case.seen("finding") if e.at <= case.over_at]
    facts += [("the first finding", e) for e in findings[:1]]
    facts += [(r.said, r.decided) for r in case.remedies if r.at <= case.over_at]
    verified = [e for e in case.by_seat("verify") if e.data.get("recovered") and e.at <= case.over_at]
    facts += [("the recovery", e) for e in verified[:1]]
    return sorted(facts, key=lambda row: row[1].n)

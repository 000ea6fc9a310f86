"""C411: what explains the fault is kept before it is destroyed."""

from __future__ import annotations

from collections.abc import Sequence

from engine.catalogue import REMEDIES
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.remedies import Remedy
from scoring.words import capital, listed

# From this level on stopping the harm comes before what explains it.
URGENT = "SEV2"


@criterion("C411", "response", practice="P420", weight=6)
def evidence_kept(case: Case) -> Sequence[Score]:
    """What a process knows of the fault is kept before a restart, a roll back or a kill destroys it.

    Applies when such a remedy was carried out and either the evidence was kept before, or there was time to: a SEV2 or
    stricter by what could be seen comes first, and losing it then is no fault. Partly: kept before some of them.
    """
    destroying = [r for r in case.remedies if r.worked and r.done is not None and "evidence_lost" in r.done.data]
    destroying = [r for r in destroying if _destroys(r)]
    kept = [r for r in destroying if not _lost(r)]
    lost = [r for r in destroying if _lost(r) and _had_time(case, r)]
    if not kept and not lost:
        return [Score("not_applicable", "Nothing was destroyed that there was time to keep.")]
    if not lost:
        told = listed([f"{_title(r)} at {case.clock(r.at)}" for r in kept])
        return [Score("met", f"Evidence was kept before {told}.", evidence=tuple(r.decided.n for r in kept))]
    told = listed([f"{_title(r)} at {case.clock(r.at)}" for r in lost])
    because = f"{capital(told)} destroyed what the processes held, and nothing had been kept of it."
    advice = "Where it costs no customers, capture a dump and the logs first; it takes a minute or so."
    seen = tuple(r.decided.n for r in lost)
    return [Score("partly" if kept else "missed", because, advice, seen)]


def _destroys(remedy: Remedy) -> bool:
    """Whether this kind of remedy destroys what a process held, unless it was kept before."""
    kind = REMEDIES.get(remedy.remedy)
    return bool(kind is not None and getattr(kind, "destroys_evidence", False))


def _had_time(case: Case, remedy: Remedy) -> bool:
    """Whether nothing as urgent could be seen, whatever was declared."""
    return case.knowable.with_grace(remedy.at, case.policy.clocks.grace)[0] > URGENT


def _lost(remedy: Remedy) -> bool:
    return bool(remedy.done is not None and remedy.done.data.get("evidence_lost"))


def _title(remedy: Remedy) -> str:
    return remedy.said

"""Tables of cases, one module a dimension: what each criterion says of tiny drills."""

from __future__ import annotations

from dataclasses import dataclass

from engine.trace import Trace
from scoring.scorecard import Verdict


@dataclass(frozen=True)
class Expected:
    """The verdict a criterion should reach on a drill, and words its sentence should hold."""

    criterion: str
    title: str
    verdict: Verdict
    trace: Trace
    subject: str | None = None
    says: str = ""
    pack: str = "handbook"

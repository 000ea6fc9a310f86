"""What a debrief shows of one drill, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.trace import Trace
from scoring.debrief import Debrief
from ui.view.cadence import Cadence
from ui.view.impact import Impact
from ui.view.moments import Moment, Teller
from ui.view.scorecard import Line
from ui.view.story import Fact


@dataclass(frozen=True, slots=True)
class Unrevealed:
    """A drill whose truth is not shown yet, and why; `ended` says whether only the post-mortem is missing."""

    drill_id: str
    ended: bool
    why: str


@dataclass(frozen=True, slots=True)
class Textbook:
    """The run of the textbook on the same seed: total, scorecard, decisions, and what customers felt (as `Impact`)."""

    total: float
    card: dict[str, Any]
    decisions: list[Moment]
    customer_minutes: int
    left: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a debrief shows. `record` is the text of the record file, `left` the sentence on an end too early."""

    drill_id: str
    title: str
    person: str
    mode: str
    played: str
    incident: str
    ending: str
    right_ending: str
    policy_title: str
    trace: Trace
    teller: Teller
    story: list[str]
    review: Debrief
    facts: list[Fact]
    impact: Impact
    cadence: Cadence
    moments: list[Moment]
    decisions: list[Moment]
    card: dict[str, Any]
    lines: list[Line]
    left: str
    record: str
    file_name: str


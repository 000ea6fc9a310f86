"""The words of a debrief beside the charts: figures under the title, and the gaps to practice."""

from __future__ import annotations

from dataclasses import dataclass

from scoring.debrief import Debrief
from scoring.words import thousands
from ui.view.impact import Impact, money
from ui.view.times import Clock, length

TIMERS = {
    "acknowledge": "Acknowledged after",
    "declare": "Declared after",
    "detect": "Detected after",
    "mitigate": "Mitigated after",
    "resolve": "Resolved after",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure under the title: its name, the value, a remark beside it, and how it is defined."""

    name: str
    value: str
    remark: str = ""
    definition: str = ""


def facts(debrief: Debrief, chart: Impact, clock: Clock) -> list[Fact]:
    """What customers felt and how long each clock ran."""
    found = []
    if chart.spans:
        began, ended = chart.spans[0][0], chart.spans[-1][1]
        felt = sum(until - since for since, until in chart.spans)
        still = ", and still then" if chart.left else ""
        found.append(Fact("Customers failing", length(felt), f"{clock.local(began)} to {clock.local(ended)}{still}"))
    if chart.peak[1] >= 1:
        found.append(Fact("Worst minute", thousands(chart.peak[1]), "customers"))
    if chart.lost:
        found.append(Fact("Revenue lost", money(chart.lost, chart.currency)))
    for timer in debrief.clocks:
        value = length(timer.seconds) if timer.seconds is not None else "never"
        found.append(Fact(TIMERS.get(timer.name, timer.name.capitalize()), value, "", timer.definition))
    return found

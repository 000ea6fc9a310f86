"""Whether it is over, as far as tools and customers show it: what `verify` finds, and who still writes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.drill import Drill

# Customers count as served again when 98 of 100 attempts succeed: twice the noise that ordinary days show here.
WELL_RATIO = 0.98
# Customers are said to complain still when so many of them wrote within so many seconds: more than a straggler or two
# in the last batch a support desk has seen.
COMPLAINTS, LATELY_S = 4, 150


def failing(drill: Drill) -> list[str]:
    """The signals and outside checks that are not well, as the tools show them now.

    A journey without data is not well: nothing shows that it is. What is silenced or only opens a ticket is work
    for another day and stands against no recovery; the decoys are there.
    """
    urgent = [e for e in drill.notices.firing.values() if e.data["severity"] == "page" and not e.data.get("muted")]
    names = [event.data["signal"] for event in urgent if event.kind == "alert_fired"]
    names += [event.data["check"] for event in urgent if event.kind == "check_failed"]
    for journey in drill.scenario.journeys:
        name = f"{journey.id}.success_ratio"
        share = drill.shown(name)
        if (share is None or share < WELL_RATIO) and name not in names:
            names.append(name)
    return names


def called(drill: Drill, name: str) -> str:
    """What people call something that fails: the title of what fires for it, or the journey with what is shown of it.

    An alert that watches the same signal and is calm is not named: its threshold has not been passed.
    """
    scenario, firing = drill.scenario, drill.notices.firing
    titles = {alert.signal: alert.title for alert in scenario.alerts if alert.severity == "page" and alert.id in firing}
    titles |= {check.id: check.title for check in scenario.checks}
    if name in titles:
        return titles[name]
    share = drill.shown(name)
    return f"{drill.name_of(name.partition('.')[0])} ({'no data' if share is None else f'{share:.0%}'})"


def complaints(drill: Drill) -> int:
    """How many customers wrote lately; 0 where they are too few to tell anything."""
    count = 0
    for event in reversed(drill.journal.events):
        if event.at < drill.now - LATELY_S:
            break
        if event.kind == "tickets":
            count += int(event.data["new"])
    return count if count >= COMPLAINTS else 0

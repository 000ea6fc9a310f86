"""People outside the response: they press when they hear nothing, and settle when an update says what they need.

What they need is what happened to customers and when they hear next. Pressing reaches the trainee's inbox; it takes
nobody's time in the world.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.people.person import Process
from engine.scenario.people import Stakeholder
from engine.signals.tickets import says_over

if TYPE_CHECKING:
    from engine.drill import Drill

# How often a stakeholder looks whether there is news, in seconds.
LOOK_S = 15
# A promise may be this late before somebody asks, in seconds.
LENIENT_S = 90
# Whoever has just read something, whatever it says, asks no sooner than this, in seconds.
READ_S = 180
# Nobody asks more often than this in one drill: after that they go to somebody else.
MOST = 6
# Told that it is over, nobody asks again for this long, in seconds.
OVER_S = 3600
# A public post is read by everybody outside; the status page and direct mail serve the same people.
PUBLIC = ("status_page", "customers")
# What somebody asks who has been told something before, unless the scenario has `<words>.told` for them.
TOLD = "press.told"


class Stakeholders:
    """The stakeholders of a drill, each with the instant until which they are patient."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        self._patient_until: dict[str, int] = {}
        self._steps: dict[str, int] = {}
        self._told: list[str] = []
        drill.env.process(self._live())

    def hear(self, audience: str, reads: dict[str, Any] | None, form: str) -> None:
        """Something was posted to an audience."""
        for spec in self._drill.scenario.stakeholders:
            if audience == spec.audience or (audience in PUBLIC and spec.audience in PUBLIC):
                self._settle(spec, reads or {}, form)
                self._drill.executives.heard(spec.id)

    def hear_person(self, person: str, reads: dict[str, Any] | None) -> None:
        """One of them was answered directly."""
        for spec in self._drill.scenario.stakeholders:
            if spec.id == person:
                self._settle(spec, reads or {}, "update")
                self._drill.executives.heard(spec.id)

    def _settle(self, spec: Stakeholder, reads: dict[str, Any], form: str) -> None:
        drill = self._drill
        if spec.id not in self._told:
            self._told.append(spec.id)
        promised = reads.get("next_update_at")
        kept_until = promised + LENIENT_S if isinstance(promised, int) and promised > drill.now else None
        over = says_over(reads, form, drill.now)
        due = self._patient_until.get(spec.id)
        if due is not None:
            self._patient_until[spec.id] = max(due, drill.now + READ_S)
        if not (over or reads.get("impact") or kept_until):
            return
        until = drill.now + (OVER_S if over else spec.repeat)
        self._patient_until[spec.id] = max(until, kept_until or 0, drill.now + READ_S)
        if over or (reads.get("impact") and kept_until):
            data = {"person": spec.id, "audience": spec.audience}
            drill.journal.add(drill.now, "settled", data, by=spec.id, hidden=True)

    def _live(self) -> Process:
        drill = self._drill
        while True:
            yield drill.env.timeout(LOOK_S)
            if drill.incident.ended is not None or drill.impact_since is None:
                continue
            for spec in drill.scenario.stakeholders:
                self._look(spec, drill.impact_since)

    def _look(self, spec: Stakeholder, since: int) -> None:
        """Press, if there is reason to."""
        drill = self._drill
        step = self._steps.get(spec.id, 0) + 1
        if step > MOST:
            return
        until = self._patient_until.setdefault(spec.id, since + spec.patience)
        if drill.now < until or not drill.hurting():
            return
        self._steps[spec.id] = step
        self._patient_until[spec.id] = drill.now + spec.repeat
        words = drill.speech.words(self._words(spec, step), spec.id)
        data = {"person": spec.id, "audience": spec.audience, "step": step, "words": words}
        drill.journal.add(drill.now, "pressed", data, by=spec.id)

    def _words(self, spec: Stakeholder, step: int) -> str:
        """The words of who asks for the n-th time: nobody who was told something says that nothing was said."""
        if spec.id in self._told:
            own = f"{spec.words}.told"
            return own if own in self._drill.scenario.words else TOLD
        return f"{spec.words}.{'first' if step == 1 else 'again' if step < 4 else 'last'}"

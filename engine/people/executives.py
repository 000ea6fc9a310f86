"""Executives who give orders: they press until somebody asks whether they take command. It takes nobody's time.

Asked, who takes command holds it from then on; who does not stops giving orders. There is one question and no second
chance (catalogue B15, the PagerDuty response documentation).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.catalogue import read_remedy
from engine.people.deeds import naming
from engine.people.person import Process
from engine.people.remedy_work import carry_out
from engine.people.speech import REPLY_S
from engine.remedies.base import Remedy
from engine.scenario.people import Stakeholder
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# Nobody orders more often than this in one drill.
MOST = 8
TONES = ("first", "again", "again")


class Executives:
    """The stakeholders who give orders, and what became of each: `asked` is what they said when they were asked."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        self.asked: dict[str, bool] = {}
        self.orders: list[str] = []
        self._quiet_until: dict[str, int] = {}
        for spec in drill.scenario.stakeholders:
            if spec.orders is not None:
                drill.env.process(self._live(spec))

    def heard(self, person: str) -> None:
        """They were answered, or read something: they wait a little longer before they order again."""
        for spec in self._drill.scenario.stakeholders:
            if spec.id == person and spec.orders is not None:
                self._quiet_until[person] = self._drill.now + 2 * spec.orders.repeat

    def ask(self, person: str, question: Event) -> None:
        """Ask somebody whether they take command. A responder says no, and insists no longer."""
        drill = self._drill
        spec = next((s for s in drill.scenario.stakeholders if s.id == person), None)
        takes = spec is not None and spec.orders is not None and spec.orders.takes_command
        self.asked[person] = takes
        if person in drill.crew.tempers:
            drill.crew.tempers[person].silenced()
        if takes and spec is not None:
            drill.env.process(self._take(spec, question))
        else:
            drill.crew.reply(person, "reply", "command.no", question.n)

    def _live(self, spec: Stakeholder) -> Process:
        drill, orders = self._drill, spec.orders
        if orders is None:
            return
        remedy = self._ordered(spec)
        yield drill.env.timeout(max(0, orders.at - int(drill.env.now)))
        for step in range(1, MOST + 1):
            while drill.now < self._quiet_until.get(spec.id, drill.now):
                yield drill.env.timeout(self._quiet_until[spec.id] - drill.now)
            content = remedy is not None and drill.crew.deeds.begun(remedy)
            if spec.id in self.asked or content or drill.ended:
                return
            tone = TONES[step - 1] if step <= len(TONES) else "last"
            to = drill.crew.seat_of(drill.incident.roles.get("commander"))
            more = {"orders": orders.remedy.model_dump() if orders.remedy else None, "step": step}
            drill.crew.speak(spec.id, "order", f"{orders.words}.{tone}", None, to=to, more=more)
            self.orders.append(spec.id)
            yield drill.env.timeout(orders.repeat)

    def _take(self, spec: Stakeholder, question: Event) -> Process:
        """They take command, say so, and have their order carried out by somebody who can."""
        drill, crew = self._drill, self._drill.crew
        yield drill.env.timeout(drill.streams.whole(f"reply/{spec.id}/{drill.now}", *REPLY_S))
        previous = drill.incident.roles.get("commander")
        drill.incident.roles["commander"] = spec.id
        data = {"previous": previous}
        taken = drill.journal.add(drill.now, "take_command", data, by=spec.id, cause=question.n)
        crew.speak(spec.id, "reply", "command.yes", taken.n)
        remedy = self._ordered(spec)
        if remedy is None or remedy.refusal(drill.world) is not None or crew.deeds.begun(remedy):
            return
        able = [person for person in crew.helpers() if person.can(remedy.target(drill.world))]
        if able:
            slots = naming(drill, remedy) | {"name": able[0].first_name}
            told = crew.speak(spec.id, "order", "command.orders", taken.n, **slots)
            work = lambda: carry_out(drill, able[0].id, remedy, False, told)  # noqa: E731
            able[0].give(drill.env, remedy.called().lower(), work)

    def _ordered(self, spec: Stakeholder) -> Remedy | None:
        wish = spec.orders.remedy if spec.orders else None
        remedy = read_remedy(wish.remedy, dict(wish.params)) if wish else None
        return remedy if isinstance(remedy, Remedy) else None

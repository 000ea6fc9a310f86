"""What comes into a drill from outside: the injects of the scenario, and what a facilitator gives while it runs.

Both go the same way and are the world's doing for whoever trains: an effect never names who gave it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

import engine.faults
from engine.faults.base import Fault
from engine.people.person import Person
from engine.registry import discover
from engine.scenario.check import misplaced
from engine.scenario.injects import Inject
from engine.signals import changes
from engine.source.durations import CANONICAL

if TYPE_CHECKING:
    from engine.drill import Drill

FAULTS: dict[str, type[Fault]] = {
    str(cls.model_fields["fault"].annotation.__args__[0]): cls  # type: ignore[union-attr]
    for cls in discover(engine.faults, Fault)
    if hasattr(cls.model_fields["fault"].annotation, "__args__")
}


class Injects:
    """Carries injects out. What has become impossible by its instant does not happen."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill

    def carry_out(self, inject: Inject) -> None:
        """Do what an inject of the scenario says, now."""
        if inject.deploy is not None or inject.service is not None:
            self.change(inject)
        elif inject.message is not None and inject.by is not None:
            self.message(inject.by, inject.to, inject.topic, inject.message, {}, inject.id if inject.pages else None)
        elif inject.alert is not None:
            self._drill.alerts.set_off(inject.alert, self._drill.now)
        elif inject.leaves is not None:
            self._drill.crew.take_away(self._person(inject.leaves), None)
        elif inject.returns is not None:
            self._drill.crew.bring_back(self._person(inject.returns), None)

    def change(self, inject: Inject) -> None:
        """Let a service run another release in new processes, or change a flag, its replicas or its configuration."""
        world, journal, now, by = self._drill.world, self._drill.journal, self._drill.now, inject.by or "world"
        network, state = world.network, world.state
        i = network.index[inject.deploy or inject.service or ""]
        if inject.release is not None:
            data = {"service": inject.deploy, "release": inject.release, "previous": state.release[i]}
            state.deploy(i, inject.release)
            world.fresh(i, gently=True)
            journal.add(now, "deployed", data, by=by)
            return
        before = changes.snapshot(network, state)
        if inject.config is not None:
            state.push(i, inject.config)
        elif inject.flag is not None:
            state.flags[f"{inject.service}/{inject.flag}"] = inject.turned == "on"
        elif inject.replicas is not None:
            state.replicas[i] = inject.replicas
        changes.record(journal, now, before, changes.snapshot(network, state), by)

    def message(
        self,
        who: str,
        to: str,
        topic: str,
        template: str,
        slots: dict[str, Any],
        call: str | None,
        n: int | None = None,
    ) -> None:
        """Let a person write to the channel or to a seat; with the id of a `call` the seat is paged as well.

        `n` is the event it follows from. Nobody writes who has left.
        """
        drill = self._drill
        if not drill.crew.can_speak(who):
            return
        said = drill.crew.speak(who, topic, template, n, to=to, **slots)
        seat = next((seat for seat in drill.scenario.seats if seat.id == to), None)
        if call is None or seat is None:
            return
        called = self._person(seat.person)

        def line() -> list[Person]:
            return [called, *[p for p in drill.crew.on_call(called.spec.team) if p is not called]]

        drill.notices.call(call, f"{drill.name_of(who)} calls", said)
        drill.pager.call(call, line, said, who)

    def fault(self, fault: Fault) -> None:
        """Let a fault begin now."""
        drill = self._drill
        placed = fault.model_copy(update={"at": drill.now})
        if all(other.id != placed.id for other in drill.world.faults):
            drill.world.faults.append(placed)
            drill.begin(placed)

    def _person(self, person: str) -> Person:
        return self._drill.crew.people[person]


def read_fault(drill: Drill, given: dict[str, Any]) -> Fault | str:
    """The fault somebody described as a scenario does, or a sentence that says what is wrong with it.

    Without an `id` it is named after its kind; one that is taken is refused.
    """
    kind = given.get("fault")
    cls = FAULTS.get(kind) if isinstance(kind, str) else None
    if cls is None:
        return f"There is no fault called '{str(kind)[:80]}'. Known are: {', '.join(FAULTS)}."
    name = f"{str(kind).replace('_', '-')}-{len(drill.world.faults) + 1}"
    try:
        fault = cls.model_validate({"id": name} | given, context=CANONICAL)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])[:80]
        said = str(first.get("ctx", {}).get("error", "")) or first["msg"].lower()
        return f"The fault '{kind}' does not fit{f' at {where!r}' if where else ''}: {said[:300].rstrip('.')}."
    if any(other.id == fault.id for other in drill.world.faults):
        return f"A fault called '{fault.id}' is there already: give another id."
    return misplaced(drill.scenario, fault) or fault

"""Command of the facilitator: let a fault begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import Choices, FacilitatorCommand, Order
from engine.faults.base import Fault
from engine.injects import FAULTS, read_fault
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class InjectFault(FacilitatorCommand):
    """Place a fault in the world, described as a scenario describes it: its kind and its parameters."""

    kind: ClassVar[str] = "inject_fault"
    title: ClassVar[str] = "Inject a fault"

    fault: dict[str, Any]

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Every kind of fault; the parameters stand on its card."""
        return {"fault": [({"fault": name}, (cls.__doc__ or name).split("\n")[0]) for name, cls in FAULTS.items()]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for a fault that does not exist, does not fit, or points at nothing in this scenario."""
        fault = read_fault(drill, self.fault)
        return fault if isinstance(fault, str) else super().refusal(drill, order)

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """The id of the fault."""
        fault = read_fault(drill, self.fault)
        return {"id": fault.id if isinstance(fault, Fault) else None}

    def happen(self, drill: Drill, event: Event) -> None:
        """It begins."""
        fault = read_fault(drill, self.fault | {"id": event.data["id"]})
        if isinstance(fault, Fault):
            drill.injects.fault(fault)

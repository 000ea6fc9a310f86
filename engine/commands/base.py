"""What every command is: typed arguments, when it is legal, and what it does.

An accepted command becomes an event of its own kind; a refused one becomes `refused` with a sentence that helps.
`docs/trace.md` lists all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from engine.catalogue import REMEDIES, read_remedy
from engine.incident import ROLES
from engine.remedies.base import Remedy
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# Long enough for any message or section a person writes, short enough to keep a record small.
Text = Annotated[str, Field(min_length=1, max_length=20000)]
Short = Annotated[str, Field(min_length=1, max_length=200)]
Choices = dict[str, list[tuple[Any, str]]]


@dataclass(frozen=True)
class Order:
    """A command on its way into a drill: who gives it (person), what was read from its text, and where it stands."""

    seat: str
    person: str
    reads: dict[str, Any] | None = field(default=None)


class CommandKind(BaseModel):
    """Base of all commands; the fields of a subclass are its arguments.

    `before_end` and `after_end` say in which part of a drill the command has a place; `facilitator` that the
    facilitator gives it, and nobody who trains.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: ClassVar[str]
    title: ClassVar[str]
    before_end: ClassVar[bool] = True
    after_end: ClassVar[bool] = False
    facilitator: ClassVar[bool] = False

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """Why this kind of command has no place right now, as a sentence; None when it has."""
        return None

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """For arguments that name something: the values that make sense now, each with a label."""
        return {}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Why this very command cannot be carried out, as a sentence for the trainee; None when it can."""
        return None

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """What the event says beyond the arguments, read before anything changes."""
        return {}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Do it."""


class RemedyCommand(CommandKind):
    """Base of the commands that are about a remedy with its parameters."""

    remedy: Short
    params: dict[str, Any] = {}

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Every remedy with every set of parameters that makes sense now."""
        return {
            "remedy": [
                ({"remedy": name, "params": params}, f"{remedy.model_validate(params).called()}: {label}")
                for name, remedy in REMEDIES.items()
                for params, label in remedy.choices(drill.world)
            ]
        }

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for a remedy that does not exist or cannot be done."""
        remedy = read_remedy(self.remedy, self.params)
        return remedy if isinstance(remedy, str) else remedy.refusal(drill.world)

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """The service it is applied to."""
        return {"service": self.meant().target(drill.world)}

    def meant(self) -> Remedy:
        """The remedy itself. Raises ValueError when `refusal` has not been asked and it does not exist."""
        remedy = read_remedy(self.remedy, self.params)
        if isinstance(remedy, str):
            raise ValueError(remedy)
        return remedy


class FacilitatorCommand(CommandKind):
    """Base of what the facilitator gives: now, or `at` a later drill second, when it goes before everything else."""

    facilitator: ClassVar[bool] = True

    at: Annotated[int, Field(ge=0)] | None = None

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for an instant that has passed, or that the drill does not reach."""
        if self.at is None or drill.now <= self.at <= drill.scenario.horizon:
            return None
        return f"The drill is at {drill.now} s and ends at {drill.scenario.horizon} s: {self.at} s is not ahead of it."

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Let it happen at its instant."""
        if self.at is None or self.at <= drill.now:
            self.happen(drill, event)
        else:
            drill.later(self.at, lambda: self.happen(drill, event))

    def happen(self, drill: Drill, event: Event) -> None:
        """Do it; by a later instant it may have become impossible, and then nothing happens."""
        raise NotImplementedError


def people_here(drill: Drill) -> list[tuple[Any, str]]:
    """Everybody who is in the incident, as choices."""
    return [(person.id, person.spec.name) for person in drill.crew.present()]


def helpers_here(drill: Drill) -> list[tuple[Any, str]]:
    """Everybody who is in the incident and not played by a seat, as choices."""
    return [(person.id, f"{person.spec.name}, {person.spec.title}") for person in drill.crew.helpers()]


def systems(drill: Drill) -> list[tuple[Any, str]]:
    """Every service and journey, as choices."""
    scenario = drill.scenario
    return [(s.id, s.name) for s in scenario.services] + [(j.id, j.name) for j in scenario.journeys]


def roles() -> list[tuple[Any, str]]:
    """The roles of an incident, as choices."""
    return list(ROLES.items())


def not_here(drill: Drill, person: str) -> str | None:
    """A sentence when this person is unknown or not in the incident, else None."""
    somebody = drill.crew.people.get(person)
    if somebody is None:
        return f"Nobody here is called '{person}'. You can page: {', '.join(drill.crew.people)}."
    if not somebody.joined:
        if somebody.paging:
            return f"{somebody.spec.name} has been paged and has not answered yet."
        return f"{somebody.spec.name} is not in the incident: page them first."
    return None


def undeclared(drill: Drill) -> str | None:
    """A sentence while no incident is declared, else None."""
    return None if drill.incident.level else "No incident has been declared yet: declare a severity first."

"""Temperament: insists on a remedy of their own, and carries it out alone when nobody leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.catalogue import read_remedy
from engine.people.deeds import naming
from engine.people.person import Person
from engine.people.remedy_work import carry_out
from engine.people.temperaments.base import Temperament
from engine.remedies.base import Remedy

if TYPE_CHECKING:
    from engine.drill import Drill

# They begin this many seconds after they came, repeat themselves, and act after the third time nobody answered.
# Ours: practice says only that nobody dispatches themselves (catalogue B17), not how long a strong voice waits.
FIRST_S = (45, 100)
AGAIN_S = (60, 100)
STEPS = ("first", "again", "last")
# An answer, a task or a decision of the commander holds them back this long.
HELD_S = 900


class Steamroller(Temperament):
    """Insists on their pet remedy. Answered, given a task, shown a decision or released, they stand back.

    With nobody leading they act on their own after the third time. Asked whether they take command, they stop.
    """

    name: ClassVar[str] = "steamroller"

    def __init__(self, drill: Drill, person: Person) -> None:
        super().__init__(drill, person)
        self._step = 0
        self._next_at: int | None = None
        self._over = False

    @property
    def restless(self) -> bool:
        """They have an opinion."""
        return not self._over

    def begin(self) -> None:
        """They come in and look around for a moment."""
        pause = self.drill.streams.whole(f"insist/{self.person.id}/{self.drill.now}", *FIRST_S)
        self._step, self._next_at = 0, self.drill.now + pause
        super().begin()

    def directed(self) -> None:
        """They stand back for a while."""
        self._step = 0
        self._next_at = max(self._next_at or 0, self.drill.now + HELD_S)

    def silenced(self) -> None:
        """They said that they do not take command: that was that."""
        self._over = True

    def turn(self) -> None:
        """Insist, and act once they have insisted often enough or are in command themselves."""
        drill, person = self.drill, self.person
        remedy = self._pet()
        if self._over or self._next_at is None or drill.now < self._next_at or remedy is None:
            return
        if not (drill.hurting() or drill.notices.firing):
            return
        leads = drill.incident.roles.get("commander") == person.id
        acts = self._step >= len(STEPS) or (leads and self._step > 0)
        if acts and not person.can(remedy.target(drill.world)):
            self._over = True
            return
        pause = drill.streams.whole(f"insist/{person.id}/{drill.now}", *AGAIN_S)
        self._next_at = drill.now + pause
        tone = "acts" if acts else STEPS[self._step]
        said = {"suggests": {"remedy": remedy.remedy, "params": remedy.model_dump(exclude_none=True)}}
        told = drill.crew.speak(person.id, "insist", f"insist.{tone}", None, more=said, **naming(drill, remedy))
        self._step += 1
        if acts:
            self._over = True
            person.give(drill.env, remedy.called().lower(), lambda: carry_out(drill, person.id, remedy, False, told))

    def _pet(self) -> Remedy | None:
        pet, drill = self.person.spec.pet, self.drill
        remedy = read_remedy(pet.remedy, dict(pet.params)) if pet else None
        if not isinstance(remedy, Remedy) or remedy.refusal(drill.world) is not None:
            return None
        deeds = drill.crew.deeds
        return None if deeds.begun(remedy) or deeds.of(remedy) else remedy

"""Temperament: offers remedies unasked, and leaves the decision to the commander."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.catalogue import read_remedy
from engine.people.deeds import naming
from engine.people.person import Person
from engine.people.temperaments.base import Temperament
from engine.remedies.base import Remedy

if TYPE_CHECKING:
    from engine.drill import Drill

# Somebody eager who has had nothing to do for this long makes an offer, at most every `AGAIN_S` seconds.
IDLE_S = 100
AGAIN_S = 300
MOST = 3
# A service of theirs in which more requests than this share fail looks as if something had to be done.
BAD_RATIO = 0.05


class Eager(Temperament):
    """Offers what they found a remedy for, else their pet, else a restart of a service of theirs that fails."""

    name: ClassVar[str] = "eager"

    def __init__(self, drill: Drill, person: Person) -> None:
        super().__init__(drill, person)
        self._offered: list[tuple[int, Remedy]] = []

    @property
    def restless(self) -> bool:
        """They look for something to do."""
        return True

    def turn(self) -> None:
        """Offer a remedy once nothing has been asked of them for a while."""
        now, person = self.drill.now, self.person
        last = self._offered[-1][0] if self._offered else -AGAIN_S
        if now - person.free_since < IDLE_S or now - last < AGAIN_S or len(self._offered) >= MOST:
            return
        idea = self._idea()
        if idea is None:
            return
        self._offered.append((now, idea))
        said = {"suggests": {"remedy": idea.remedy, "params": idea.model_dump(exclude_none=True)}}
        self.drill.crew.speak(person.id, "idle_offer", "offer.eager", None, more=said, **naming(self.drill, idea))

    def _idea(self) -> Remedy | None:
        person, world, deeds = self.person, self.drill.world, self.drill.crew.deeds
        found = [e.data["suggests"] for e in person.told.values() if e.data["suggests"]]
        pet = [person.spec.pet.model_dump()] if person.spec.pet else []
        failing = [s for s in person.spec.skills if (world.signal(f"{s}.error_ratio") or 0.0) > BAD_RATIO]
        restarts = [{"remedy": "restart", "params": {"service": service}} for service in failing[:1]]
        for idea in (*reversed(found), *pet, *restarts):
            remedy = read_remedy(idea["remedy"], idea["params"])
            if isinstance(remedy, str) or any(remedy == offered for _, offered in self._offered):
                continue
            if remedy.refusal(world) is None and not deeds.begun(remedy) and not deeds.of(remedy):
                return remedy
        return None

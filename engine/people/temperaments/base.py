"""What every temperament is: whether somebody speaks unasked, and what they do while nobody directs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.people.person import Person, Process

if TYPE_CHECKING:
    from engine.drill import Drill

# How often somebody in the incident looks whether there is something to say, in seconds.
LOOK_S = 20
# Who knows something and speaks by themselves does so within these seconds.
VOLUNTEER_S = (25, 70)


class Temperament:
    """The temperament of one person in one drill; it may keep what it needs from one look to the next.

    `volunteers` people tell what they have at hand without being asked. `chats` people answer a sentence that is meant
    for nobody in particular; the others do when there is nobody else.
    """

    name: ClassVar[str]
    volunteers: ClassVar[bool] = True
    chats: ClassVar[bool] = True

    def __init__(self, drill: Drill, person: Person) -> None:
        self.drill = drill
        self.person = person
        self._due: dict[str, int] = {}

    def begin(self) -> None:
        """They have come in: from now on until they leave, they act as they are."""
        known = [f for f in self.drill.scenario.findings if f.known and f.by == self.person.id]
        if (self.volunteers and known) or self.restless:
            self.drill.env.process(self._live(self.person.visits))

    @property
    def restless(self) -> bool:
        """Whether this temperament does something by itself, and `turn` is called."""
        return False

    def turn(self) -> None:
        """Do what comes by itself; called every `LOOK_S` seconds while they are in and have nothing to do."""

    def directed(self) -> None:
        """The commander spoke to them, gave them something to do, or named a decision."""

    def silenced(self) -> None:
        """They were asked whether they take command, and said no."""

    def _live(self, visit: int) -> Process:
        drill, person = self.drill, self.person
        while True:
            yield drill.env.timeout(LOOK_S)
            if drill.ended or person.visits != visit or not person.joined:
                return
            if person.doing is not None:
                continue
            if self.volunteers:
                self._volunteer()
            self.turn()

    def _volunteer(self) -> None:
        drill, person = self.drill, self.person
        for finding in drill.knowledge.at_hand(person):
            name = f"volunteer/{person.id}/{finding.id}/{person.joined_at}"
            if finding.id not in self._due:
                self._due[finding.id] = drill.now + drill.streams.whole(name, *VOLUNTEER_S)
            elif drill.now >= self._due[finding.id]:
                drill.knowledge.tell(person, finding, None)
                return

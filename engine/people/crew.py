"""Everybody who can be paged: coming, going, answering in the channel, and who may know what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.people.answering import answer_page, begin, get_busy
from engine.people.deeds import Deed, Deeds
from engine.people.person import Person, Process
from engine.people.rota import Rota
from engine.people.speech import REPLY_S
from engine.people.temperaments.base import Temperament
from engine.people.tempers import TEMPERAMENTS
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Crew:
    """The responders of a drill, by id, in the order of the scenario, and the `deeds`: the remedies anybody started."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        self.people = {spec.id: Person(spec) for spec in drill.scenario.responders}
        self.seated = [seat.person for seat in drill.scenario.seats]
        for person in self.seated:
            self.people[person].joined = True
            self.people[person].joined_at = self.people[person].spec.joined or 0
        self.deeds = Deeds(drill)
        self.tempers: dict[str, Temperament] = {
            person.id: TEMPERAMENTS[person.spec.temperament](drill, person) for person in self.people.values()
        }

    def open(self) -> None:
        """Start the rota, and bring in who has been in the incident since before the drill."""
        self.rota = Rota(self._drill)
        for person in self.people.values():
            since = person.spec.joined
            if since is not None and not person.joined:
                self._drill.env.process(self._was_in(person, since))
            for busy in person.spec.busy if person.id not in self.seated else ():
                self._drill.env.process(get_busy(self._drill, person, busy))

    def present(self) -> list[Person]:
        """Everybody who is in the incident, the seats' persons first."""
        return [person for person in self.people.values() if person.joined]

    def helpers(self) -> list[Person]:
        """Everybody who is in the incident and not played by a seat."""
        return [person for person in self.present() if person.id not in self.seated]

    def owners_first(self, service: str) -> list[Person]:
        """The helpers, those of the team that owns a service first, then who can work on it."""
        owners = [team.id for team in self._drill.scenario.teams if service in team.owns]
        return sorted(self.helpers(), key=lambda p: (p.spec.team not in owners, not p.can(service)))

    def on_call(self, team: str) -> list[Person]:
        """The team's people in the order in which they are paged now: on call, secondary, next, before, the rest."""
        return self.rota.in_order([person for person in self.people.values() if person.spec.team == team])

    def at_level(self, level: str) -> list[Person]:
        """The people at a level of the escalation path, those on call first; the seats' persons are left out."""
        members = [p for p in self.people.values() if p.spec.level == level and p.id not in self.seated]
        return self.rota.in_order(members)

    def who_knows(self, service: str) -> list[str]:
        """Names of the people who can work on a service."""
        return [p.spec.name for p in self.people.values() if p.can(service) and p.id not in self.seated]

    def seat_of(self, person: str | None) -> str:
        """The seat that plays a person; the first seat for anybody else."""
        seats = self._drill.scenario.seats
        return next((seat.id for seat in seats if seat.person == person), seats[0].id)

    def can_speak(self, who: str) -> bool:
        """Whether this person, stakeholder or bot can be heard: nobody speaks who has left."""
        person = self.people.get(who)
        return person is None or not (person.gone or person.away)

    def page(self, person: Person, why: str, cause: int, caller: str | None = None) -> Event:
        """Page somebody. A seat's person is told; anybody else answers in their own time, or does not.

        `caller` is who calls, where it is a person and not a tool.
        """
        drill = self._drill
        data = {"person": person.id, "why": why, "level": person.spec.level}
        event = drill.journal.add(drill.now, "paged", data | ({"caller": caller} if caller else {}), cause=cause)
        if person.id in self.seated or person.joined or person.paging:
            return event
        person.paging = True
        drill.env.process(answer_page(drill, person, event))
        return event

    def say(self, person: Person, topic: str, template: str, cause: int | None = None, **slots: Any) -> Event:
        """Let somebody write in the incident channel, at once."""
        return self.speak(person.id, topic, template, cause, **slots)

    def speak(
        self,
        who: str,
        topic: str,
        template: str,
        cause: int | None = None,
        to: str = "channel",
        more: dict[str, Any] | None = None,
        **slots: Any,
    ) -> Event:
        """Let a person, a stakeholder or the incident bot (`bot`) write, in the channel or to a seat.

        `more` is what the event says beside the words.
        """
        drill = self._drill
        words = drill.speech.words(template, who, **slots)
        data = {"person": who, "to": to, "topic": topic, "words": words} | (more or {})
        by = who if who != "bot" else "world"
        return drill.journal.add(drill.now, "message", data, by=by, cause=cause)

    def tell_of(self, person: Person, template: str, deed: Deed, cause: int | None, topic: str = "report") -> Event:
        """Let somebody say of something done who did it and since when; of their own deeds they say "I"."""
        slots = self.deeds.slots(deed)
        return self.say(person, topic, f"{template}.mine" if deed.who == person.id else template, cause, **slots)

    def reply_of(self, who: str, topic: str, template: str, deed: Deed, cause: int) -> None:
        """As `tell_of`, as an answer in the channel after the seconds it takes to type."""
        self.reply(who, topic, f"{template}.mine" if deed.who == who else template, cause, **self.deeds.slots(deed))

    def reply(self, who: str, topic: str, template: str, cause: int, **slots: Any) -> None:
        """Let somebody answer in the channel after the seconds it takes to type."""
        self._drill.env.process(self._reply(who, topic, cause, [(template, slots)], None))

    def repeat(self, who: str, topic: str, template: str, cause: int, said: Event, **slots: Any) -> None:
        """Let somebody say again what they found, after a sentence that leads to it."""
        self._drill.env.process(self._reply(who, topic, cause, [(template, slots)], said))

    def say_again(self, who: str, topic: str, said: Event, cause: int) -> Event:
        """Let somebody say once more, at once, what they said in an event."""
        drill = self._drill
        if "finding" in said.data:
            drill.knowledge.repeated(who, said.data["finding"])
        data = {"person": who, "to": "channel", "topic": topic, "words": said.data["words"], "again": said.n}
        return drill.journal.add(drill.now, "message", data, by=who, cause=cause)

    def join(self, person: Person, cause: int | None, hello: str | None = None) -> None:
        """Bring somebody into the incident; `hello` is the template of their greeting.

        Without it managers and heads greet as such, everybody else as their temperament has it.
        """
        drill = self._drill
        person.joined, person.gone, person.when_free = True, False, None
        person.joined_at = person.free_since = drill.now
        person.visits += 1
        event = drill.journal.add(drill.now, "joined", {"person": person.id}, by=person.id, cause=cause)
        usual = "manager" if person.spec.level in ("L3", "L4") else person.spec.temperament
        begin(drill, person, event, hello or f"join.{usual}")
        self.tempers[person.id].begin()

    def release(self, person: Person, cause: int) -> None:
        """Let somebody go: what they do they finish, then they leave. Their roles are free at once."""
        self._give_up_roles(person)
        person.drop(lambda: self._left(person, cause))

    def take_away(self, person: Person, cause: int | None) -> None:
        """Take somebody out of the drill: they stop what they do and cannot be reached any more."""
        was_here = person.here
        person.comes_back = person.joined
        self._give_up_roles(person)
        person.away = True
        person.stop()
        if was_here:
            self._left(person, cause)

    def bring_back(self, person: Person, cause: int | None) -> None:
        """Let somebody who was taken away be reached again; who had been in the incident comes back into it."""
        person.away = False
        if person.comes_back:
            self.join(person, cause, "join.back")

    def directed(self, who: str) -> None:
        """The commander spoke to somebody, gave them something to do, or asked them whether they take command."""
        temper = self.tempers.get(who)
        if temper is not None:
            temper.directed()

    def decided(self) -> None:
        """The commander named a decision: a remedy was put to the team, authorised or done."""
        for temper in self.tempers.values():
            temper.directed()

    def _was_in(self, person: Person, since: int) -> Process:
        drill = self._drill
        yield drill.env.timeout(max(0, since - int(drill.env.now)))
        person.joined, person.joined_at, person.visits = True, since, 1
        drill.journal.add(drill.now, "joined", {"person": person.id}, by=person.id)
        self.tempers[person.id].begin()

    def _left(self, person: Person, cause: int | None) -> None:
        drill = self._drill
        drill.journal.add(drill.now, "left", {"person": person.id}, by=person.id, cause=cause)

    def _give_up_roles(self, person: Person) -> None:
        incident = self._drill.incident
        for role in [role for role, holder in incident.roles.items() if holder == person.id]:
            del incident.roles[role]
        if incident.war_room and person.id in incident.war_room:
            incident.war_room.remove(person.id)

    def _reply(
        self, who: str, topic: str, cause: int, lines: list[tuple[str, dict[str, Any]]], said: Event | None
    ) -> Process:
        drill = self._drill
        yield drill.env.timeout(drill.streams.whole(f"reply/{who}/{drill.now}", *REPLY_S))
        if drill.ended:
            return
        if not self.can_speak(who):
            self.speak("bot", "report", "bot.left", cause, person=drill.name_of(who))
            return
        for template, slots in lines:
            self.speak(who, topic, template, cause, **slots)
        if said is not None:
            self.say_again(who, topic, said, cause)

"""Everybody who can be paged: paging, joining, answering in the channel, and who may know what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.people.person import Person, Process
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# A person writes a short answer in a chat within these seconds.
REPLY_S = (6, 20)


class Crew:
    """The responders of a drill, by id, in the order of the scenario."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        self.people = {spec.id: Person(spec) for spec in drill.scenario.responders}
        self.seated = [seat.person for seat in drill.scenario.seats]
        for person in self.seated:
            self.people[person].joined = True

    def present(self) -> list[Person]:
        """Everybody who is in the incident, the seats' persons first."""
        return [person for person in self.people.values() if person.joined]

    def helpers(self) -> list[Person]:
        """Everybody who is in the incident and not played by a seat."""
        return [person for person in self.present() if person.id not in self.seated]

    def on_call(self, team: str) -> list[Person]:
        """The team's people in the order in which they are paged: on call now, secondary, then the rest."""
        order = {"now": 0, "secondary": 1, "off": 2}
        members = [person for person in self.people.values() if person.spec.team == team]
        return sorted(members, key=lambda person: order[person.spec.on_call])

    def at_level(self, level: str) -> list[Person]:
        """The people at a level of the escalation path, those on call first; the seats' persons are left out."""
        order = {"now": 0, "secondary": 1, "off": 2}
        members = [p for p in self.people.values() if p.spec.level == level and p.id not in self.seated]
        return sorted(members, key=lambda person: order[person.spec.on_call])

    def who_knows(self, service: str) -> list[str]:
        """Names of the people who can work on a service."""
        return [p.spec.name for p in self.people.values() if p.can(service) and p.id not in self.seated]

    def page(self, person: Person, why: str, cause: int) -> Event:
        """Page somebody. A seat's person is told; anybody else answers in their own time, or does not."""
        drill = self._drill
        data = {"person": person.id, "why": why, "level": person.spec.level}
        event = drill.journal.add(drill.now, "paged", data, cause=cause)
        if person.id in self.seated or person.joined or person.paging:
            return event
        person.paging = True
        drill.env.process(self._answer(person, event))
        return event

    def say(self, person: Person, topic: str, template: str, cause: int | None = None, **slots: Any) -> Event:
        """Let somebody write in the incident channel, at once."""
        return self.speak(person.id, topic, template, cause, **slots)

    def speak(self, who: str, topic: str, template: str, cause: int | None = None, **slots: Any) -> Event:
        """Let a person or the incident bot (`bot`) write in the incident channel."""
        drill = self._drill
        words = drill.speech.words(template, who, drill.now, **slots)
        data = {"person": who, "to": "channel", "topic": topic, "words": words}
        by = who if who in self.people else "world"
        return drill.journal.add(drill.now, "message", data, by=by, cause=cause)

    def reply(self, who: str, topic: str, template: str, cause: int, **slots: Any) -> None:
        """Let somebody answer in the channel after the seconds it takes to type."""
        drill = self._drill
        pause = drill.streams.whole(f"reply/{who}/{drill.now}", *REPLY_S)

        def later() -> Process:
            yield drill.env.timeout(pause)
            self.speak(who, topic, template, cause, **slots)

        drill.env.process(later())

    def _answer(self, person: Person, page: Event) -> Process:
        drill = self._drill
        answers = person.spec.answers
        low, high = answers.within
        wait = drill.streams.whole(f"answer-page/{person.id}/{drill.now}", low, high)
        if answers.never:
            wait = drill.scenario.page_timeout
        yield drill.env.timeout(wait)
        person.paging = False
        kind = "page_unanswered" if answers.never else "page_answered"
        data = {"person": person.id, "after_s": wait}
        event = drill.journal.add(drill.now, kind, data, by="world" if answers.never else person.id, cause=page.n)
        if not answers.never:
            self.join(person, event.n)
            return
        after = [p.spec.name for p in self.on_call(person.spec.team) if p.id != person.id and not p.joined]
        template = "bot.unanswered" if after else "bot.unanswered.last"
        self.speak("bot", "report", template, event.n, person=person.spec.name, next=", ".join(after[:1]))

    def join(self, person: Person, cause: int) -> None:
        """Bring somebody into the incident."""
        drill = self._drill
        person.joined = True
        event = drill.journal.add(drill.now, "joined", {"person": person.id}, by=person.id, cause=cause)
        self.say(person, "report", f"join.{person.spec.temperament}", event.n, name=person.spec.name.split()[0])

"""The rota of a drill: who is on call when, who comes on next, and the change of a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.people.person import Person, Process
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# The order in which a team's people are paged.
RANKS = {"now": 0, "secondary": 1, "next": 2, "before": 3, "off": 4}


class Rota:
    """Who is on call at the drill's time, and the events of shifts that begin and end while it runs."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        for person in drill.crew.people.values():
            shift = person.spec.shift
            for at, begins in ((shift.since, True), (shift.until, False)) if shift else ():
                if at is not None and 0 <= at <= drill.scenario.horizon:
                    drill.env.process(self._change(at, begins, person))

    def on_shift(self, person: Person) -> bool:
        """Whether this person is on shift now; without a shift of their own they always are."""
        shift, now = person.spec.shift, self._drill.now
        if shift is None:
            return True
        return (shift.since is None or shift.since <= now) and (shift.until is None or now < shift.until)

    def duty(self, person: Person) -> str:
        """Where this person stands on the rota now: now, secondary, next, before or off."""
        if person.spec.on_call == "next":
            return "now" if self._has_begun(person) else "next"
        if person.spec.on_call == "now":
            following = self.next_of(person.spec.team)
            return "before" if following is not None and self._has_begun(following) else "now"
        return person.spec.on_call

    def in_order(self, people: list[Person]) -> list[Person]:
        """People in the order in which they are paged now."""
        return sorted(people, key=lambda person: RANKS[self.duty(person)])

    def next_of(self, team: str) -> Person | None:
        """Who comes on call next in a team, or has come on while the drill ran; None when the rota names nobody."""
        people = self._drill.crew.people.values()
        return next((p for p in people if p.spec.team == team and p.spec.on_call == "next"), None)

    def _has_begun(self, person: Person) -> bool:
        shift = person.spec.shift
        return shift is not None and shift.since is not None and shift.since <= self._drill.now

    def _change(self, at: int, begins: bool, person: Person) -> Process:
        drill = self._drill
        yield drill.env.timeout(at - drill.env.now)
        if drill.ended:
            return
        kind = "shift_started" if begins else "shift_ended"
        event = drill.journal.add(drill.now, kind, {"person": person.id})
        if begins:
            self._begins(person, event)
        else:
            self._ends(person, event)

    def _begins(self, person: Person, event: Event) -> None:
        """Who is next comes in when their team is at work here, or has to be paged."""
        crew = self._drill.crew
        team = [other for other in crew.present() if other.spec.team == person.spec.team]
        if person.spec.on_call != "next" or person.joined or person.paging or not team:
            return
        if person.spec.comes_in and not person.away:
            crew.join(person, event.n, "join.next")
        else:
            crew.speak("bot", "report", "bot.on_call_now", event.n, person=person.spec.name)

    def _ends(self, person: Person, event: Event) -> None:
        """A seat is told that its shift is over; who helps says so, and stays until they are released."""
        crew = self._drill.crew
        following = self.next_of(person.spec.team)
        if following is person or not person.joined:
            return
        slots: dict[str, Any] = {"next": following.spec.name} if following is not None else {}
        suffix = "" if following is not None else ".nobody"
        if person.id in crew.seated:
            crew.speak("bot", "report", f"bot.shift_over{suffix}", event.n, to=crew.seat_of(person.id), **slots)
        else:
            crew.say(person, "report", f"shift.over{suffix}", event.n, **slots)

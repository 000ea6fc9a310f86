"""The change of shift: who takes over reads the hand-over, reads back what it said, and has the pager from then on.

The outgoing stay until the incoming have explicitly accepted (catalogue E4, the Google SRE book); the incoming sum the
note up (E5). A note that says nothing is asked about once; after that they take over with what the channel tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.people.person import Person, Process
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# Reading a hand-over and writing back takes somebody this long, in seconds.
READ_S = (25, 60)
FIELDS = ("open", "context", "watch")
# Quotes of what was read are cut here, for a reply in a chat is short.
LONGEST_QUOTE = 240


class ShiftChange:
    """The hand-over of a drill: `reading` is who reads one at the moment."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        self.reading: str | None = None
        self._asked: list[str] = []

    def hand_over(self, person: Person, reads: dict[str, Any] | None, handed: Event) -> None:
        """Give somebody the hand-over to read. Who is played by a seat reads for themselves and has accepted."""
        if person.id in self._drill.crew.seated:
            self._accept(person, handed, handed)
            return
        self.reading = person.id
        self._drill.env.process(self._read(person, reads or {}, handed))

    def _read(self, person: Person, reads: dict[str, Any], handed: Event) -> Process:
        drill, crew = self._drill, self._drill.crew
        yield drill.env.timeout(drill.streams.whole(f"read-handover/{person.id}/{drill.now}", *READ_S))
        self.reading = None
        if drill.ended or not crew.can_speak(person.id) or not person.joined:
            return
        seat = crew.seat_of(handed.by)
        said = [field for field in FIELDS if reads.get(field)]
        if not said and person.id not in self._asked:
            self._asked.append(person.id)
            crew.speak(person.id, "question", "handover.asks", handed.n, to=seat)
            return
        quotes = reads.get("quotes")
        for field in said:
            quote = str(quotes.get(field) or "")[:LONGEST_QUOTE] if isinstance(quotes, dict) else ""
            crew.say(person, "reply", f"handover.{field}", handed.n, quote=quote)
        whole = len(said) == len(FIELDS)
        accepted = crew.say(person, "reply", "handover.accepted" if whole else "handover.accepted.partly", handed.n)
        self._accept(person, handed, accepted)

    def _accept(self, person: Person, handed: Event, accepted: Event) -> None:
        """The shift is theirs, and command with it where the one who leaves had it."""
        drill = self._drill
        if drill.incident.roles.get("commander") == handed.by:
            drill.incident.roles["commander"] = person.id
            data = {"previous": handed.by}
            drill.journal.add(drill.now, "take_command", data, by=person.id, cause=accepted.n)
        drill.end("handed_over", accepted.n)

"""The scribe: whoever holds the role and is not the trainee writes decisions and findings into the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.catalogue import plainly
from engine.people.person import Process
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# A scribe who listens has a line written within these seconds.
WRITE_S = (10, 35)


class Scribe:
    """Writes notes while a responder holds the role."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        drill.journal.on_add = self._hear

    def _hear(self, event: Event) -> None:
        drill = self._drill
        holder = drill.incident.roles.get("scribe")
        if holder is None or holder in drill.crew.seated or drill.ended:
            return
        note = self._note(event)
        if note is None:
            return
        pause = drill.streams.whole(f"scribe/{event.kind}/{drill.now}", *WRITE_S)
        drill.env.process(self._write(holder, pause, event, *note))

    def _write(self, holder: str, pause: int, about: Event, template: str, slots: dict[str, Any]) -> Process:
        drill = self._drill
        yield drill.env.timeout(pause)
        if not drill.crew.can_speak(holder):
            return
        words = drill.speech.words(template, holder, **slots)
        drill.journal.add(drill.now, "note", {"words": words}, by=holder, cause=about.n)

    def _note(self, event: Event) -> tuple[str, dict[str, Any]] | None:
        name = self._drill.name_of
        data = event.data
        if event.kind == "declare":
            return "note.declared", {"level": data["level"], "person": name(event.by), "reason": data["reason"]}
        if event.kind == "finding":
            return "note.finding", {"person": name(event.by), "about": name(data["about"])}
        if event.kind == "remedy_started":
            remedy = plainly(data["remedy"], data["params"])
            return "note.remedy", {"person": name(event.by), "remedy": remedy, "target": name(data["service"])}
        if event.kind == "verify" and data["recovered"]:
            return "note.recovered", {}
        return None

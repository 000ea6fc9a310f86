"""What people can know of a drill's findings: who may find what, what they have at hand, and what they told already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.catalogue import read_remedy
from engine.conditions import all_hold
from engine.people.deeds import FRESH_S, Deed
from engine.people.person import Person, Process
from engine.people.speech import REPLY_S
from engine.remedies.base import Remedy
from engine.scenario.cast import Finding
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# Before any drill, in seconds.
NEVER_S = 10**9


@dataclass(frozen=True)
class Prospect:
    """What looking into something for a while would bring somebody.

    `finding` is what they find, not before they have looked for `missing` seconds more, and None where they see
    symptoms only; `deeper`: there is something that asks for more time than they have; `told`: they said it before.
    `deed` is what somebody has done or does of what the finding suggests; where that leaves nothing of it to be told,
    `finding` is None and `settled` is the finding.
    """

    finding: Finding | None
    missing: int
    deeper: bool
    told: Event | None
    deed: Deed | None = None
    settled: Finding | None = None


class Knowledge:
    """The findings of a drill, told and untold."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        self._in_memory = [finding for finding in drill.scenario.findings if finding.in_memory]
        self._since: dict[str, int] = {}
        self._kept: dict[str, bool] = {}
        self._again: dict[tuple[str, str], int] = {}

    def check(self, now: int) -> None:
        """Note since when what is held in memory has been there, and whether it has been captured; once a tick."""
        state = self._drill.world.state
        for finding in self._in_memory:
            if not all_hold(finding.when, self._drill.world):
                self._since.pop(finding.id, None)
                continue
            self._since.setdefault(finding.id, now)
            if self._drill.entry_of(finding.about) in state.captured and not self.lost(finding):
                self._kept[finding.id] = True

    def lost(self, finding: Finding) -> bool:
        """Whether evidence in memory is gone: its processes were replaced, and nobody had captured it before."""
        if not finding.in_memory or finding.id in self._kept:
            return False
        world, service = self._drill.world, self._drill.entry_of(finding.about)
        since = max(0, self._since.get(finding.id, self._drill.now))
        return world.state.fresh_at[world.network.index[service]] >= since

    def holds(self, finding: Finding) -> bool:
        """Whether it can be found now: its conditions hold and its evidence is there, or was captured."""
        if finding.id in self._kept:
            return True
        return all_hold(finding.when, self._drill.world) and not self.lost(finding)

    def repeated(self, who: str, finding: str) -> None:
        """Note that somebody has said a finding once more."""
        self._again[who, finding] = self._drill.now

    def said_again(self, person: Person, finding: Finding) -> int:
        """When somebody last said a finding once more; long ago where they never did."""
        return self._again.get((person.id, finding.id), -NEVER_S)

    def at_hand(self, person: Person) -> list[Finding]:
        """What this person knows without looking, has not told yet, and is worth telling still."""
        known = [f for f in self._drill.scenario.findings if f.known and f.by == person.id]
        return [f for f in known if f.id not in person.told and self.holds(f) and not self._settled(f, None)]

    def deed(self, finding: Finding, told: Event | None = None) -> Deed | None:
        """What was done of what a finding suggests, since it was told; who is still at it counts in any case."""
        deed = self._drill.crew.deeds.suggested(finding.suggests.model_dump() if finding.suggests else None)
        if deed is None or deed.running or told is None:
            return deed
        return deed if deed.since >= told.at or (deed.done or 0) >= told.at else None

    def ahead(self, person: Person, about: str, box: int) -> Prospect:
        """What looking into `about` for up to `box` seconds would bring this person now."""
        deeper = False
        settled: Finding | None = None
        for finding in self._drill.scenario.findings:
            if finding.about != about or finding.by not in (None, person.id) or not self.holds(finding):
                continue
            if settled is not None and not finding.when and finding.corrects != settled.id:
                # What is always so says nothing about whether the remedy has helped.
                continue
            told = person.told.get(finding.id)
            if told is not None and self.refuted(person, finding) is not None:
                # Nobody says again what a colleague has shown to be mistaken; they look anew.
                continue
            if self._settled(finding, told):
                settled = settled or finding
                continue
            missing = finding.looked - person.looked.get(about, 0)
            if told is None and missing > box:
                deeper = True
                continue
            return Prospect(finding, max(0, missing), deeper, told, self.deed(finding, told))
        deed = self.deed(settled) if settled else None
        return Prospect(None, 0, deeper, None, deed, settled)

    def vanished(self, person: Person, about: str) -> bool:
        """Whether there was something to find here that was only in memory, and is gone."""
        findings = [f for f in self._in_memory if f.about == about and f.by in (None, person.id)]
        return any(all_hold(f.when, self._drill.world) and self.lost(f) for f in findings)

    def tell(self, person: Person, finding: Finding, cause: int | None) -> Event:
        """Let somebody report a finding. Whoever has evidence against it says so."""
        drill, crew = self._drill, self._drill.crew
        corrected = self._told(finding.corrects) if finding.corrects else None
        if corrected is not None and corrected.by == person.id:
            crew.say(person, "report", "correct.self", cause, about=drill.name_of(finding.about))
        deed = self.deed(finding)
        if deed is not None:
            crew.tell_of(person, "found.under_way" if deed.running else "found.after", deed, cause)
        data: dict[str, Any] = {
            "person": person.id,
            "about": finding.about,
            "finding": finding.id,
            "facts": dict(finding.facts),
            "certain": finding.certain,
            "suggests": finding.suggests.model_dump() if finding.suggests else None,
            "corrects": corrected.n if corrected else None,
            "words": drill.speech.words(finding.words, person.id),
        }
        event = drill.journal.add(drill.now, "finding", data, by=person.id, cause=cause)
        person.told[finding.id] = event
        self._contradict(person, finding, event)
        return event

    def tell_after(self, person: Person, finding: Finding, cause: int) -> None:
        """Let somebody report what they have at hand, after the seconds it takes to type."""
        self._drill.env.process(self._tell_after(person, finding, cause))

    def against(self, remedy: Remedy) -> list[tuple[Person, Event]]:
        """Who told something that corrects a finding which suggests this very remedy, with what they told."""
        suggested = [(f.id, f.suggests) for f in self._drill.scenario.findings if f.suggests]
        mistaken = [name for name, idea in suggested if read_remedy(idea.remedy, dict(idea.params)) == remedy]
        return [row for name in mistaken for row in self._evidence_against(name)]

    def _settled(self, finding: Finding, told: Event | None) -> bool:
        """Whether what a finding suggests is done, and nothing of it is news any more.

        A cause that was not told yet is news even then. What was done and left no trace, long ago, may be due again
        where figures still speak for it.
        """
        deed = self.deed(finding, told)
        if deed is None or deed.done is None:
            return False
        if told is None and "cause" in finding.facts:
            return False
        figures = any(condition.signal for condition in finding.when)
        return deed.stands or not figures or self._drill.now - deed.done < FRESH_S

    def refuted(self, person: Person, finding: Finding) -> tuple[Person, Event] | None:
        """Which colleague has told something that shows a finding of this person to be mistaken, and what."""
        against = [row for row in self._evidence_against(finding.id) if row[0] is not person]
        return against[-1] if against else None

    def _tell_after(self, person: Person, finding: Finding, cause: int) -> Process:
        drill = self._drill
        yield drill.env.timeout(drill.streams.whole(f"reply/{person.id}/{drill.now}", *REPLY_S))
        if drill.ended:
            return
        if drill.crew.can_speak(person.id) and finding.id not in person.told:
            self.tell(person, finding, cause)
        elif not drill.crew.can_speak(person.id):
            drill.crew.speak("bot", "report", "bot.left", cause, person=person.spec.name)

    def _contradict(self, teller: Person, finding: Finding, event: Event) -> None:
        crew = self._drill.crew
        slots = {"name": teller.first_name, "about": self._drill.name_of(finding.about)}
        for person, told in self._evidence_against(finding.id):
            if person is not teller:
                crew.repeat(person.id, "objection", "contradict", event.n, told, **slots)

    def _evidence_against(self, finding: str) -> list[tuple[Person, Event]]:
        found = []
        for other in self._drill.scenario.findings:
            if other.corrects == finding:
                tellers = [p for p in self._drill.crew.helpers() if other.id in p.told]
                found += [(person, person.told[other.id]) for person in tellers]
        return found

    def _told(self, finding: str) -> Event | None:
        """When a finding was last told by anybody."""
        events = [p.told[finding] for p in self._drill.crew.people.values() if finding in p.told]
        return max(events, key=lambda event: event.n, default=None)

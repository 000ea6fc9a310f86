"""Command: put a remedy to the team and ask for strong objections."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Order, RemedyCommand
from engine.conditions import all_hold
from engine.people.deeds import naming
from engine.people.warning import warning
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Propose(RemedyCommand):
    """Ask everybody here: any strong objections to this remedy?"""

    kind: ClassVar[str] = "propose"
    title: ClassVar[str] = "Put a remedy to the team"

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Those who know something say so; with nobody against it, somebody says that."""
        remedy = self.meant()
        target = remedy.target(drill.world)
        slots = naming(drill, remedy)
        drill.crew.decided()
        helpers = drill.crew.owners_first(target)
        deed = drill.crew.deeds.same(remedy)
        if deed is not None and helpers:
            doer = next((p.id for p in helpers if p.id == deed.who), helpers[0].id)
            drill.crew.reply_of(doer, "reply", "proposal.under_way" if deed.running else "proposal.done", deed, event.n)
        spoke: list[str] = []
        for person, told in drill.knowledge.against(remedy):
            if person.id not in spoke:
                spoke.append(person.id)
                about = drill.name_of(told.data["about"])
                drill.crew.repeat(person.id, "objection", "objection.evidence", event.n, told, about=about)
        for person in helpers:
            known = drill.knowledge.at_hand(person)
            if known and person.id not in spoke:
                spoke.append(person.id)
                drill.knowledge.tell_after(person, known[0], event.n)
        # What people have to say about a remedy is no advice on taking it back.
        for advice in () if remedy.undoes() else drill.scenario.advice:
            if advice.remedy != self.remedy or advice.service not in (None, target):
                continue
            if deed is not None and not advice.objects:
                continue
            able = [p.id for p in helpers if p.can(advice.skill) and p.id not in spoke]
            if able and all_hold(advice.when, drill.world):
                spoke.append(able[0])
                drill.crew.reply(able[0], "objection" if advice.objects else "reply", advice.words, event.n, **slots)
        if spoke or (deed is not None and helpers):
            return
        found = next(((p, w) for p in helpers if (w := warning(drill, p, remedy)) is not None), None)
        if found is not None:
            person, warns = found
            topic = "objection" if warns.objects else "reply"
            drill.crew.reply(person.id, topic, warns.template, event.n, **warns.slots)
        else:
            able = [p.id for p in helpers if p.can(target)] or [p.id for p in helpers]
            template = "objection.none" if able else "bot.alone"
            drill.crew.reply(able[0] if able else "bot", "reply", template, event.n, **slots)

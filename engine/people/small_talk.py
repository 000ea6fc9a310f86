"""What people answer to a sentence in the channel that is no command: as it was meant, as far as that was read.

`remark` is what the shell read from the sentence: objections, status, opinion, thanks, greeting, hurry, or nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.people.person import Person
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# So many people say what they are on when somebody asks how things stand.
MOST_BUSY = 2
PLAIN = ("thanks", "greeting")
ASKING = ("objections", "status", "opinion")


def answer(drill: Drill, said: Event, named: list[Person], remark: str, question: bool) -> None:
    """Let those answer who are named, or else whoever would; with nobody there the incident bot does."""
    crew = drill.crew
    helpers = crew.helpers()
    if not helpers:
        crew.reply("bot", "reply", "bot.alone", said.n, remedy="", target="")
        return
    asking = question or remark in ASKING
    knowing = [p for p in (named if remark != "objections" else helpers) if drill.knowledge.at_hand(p)]
    if asking and knowing:
        for person in knowing:
            drill.knowledge.tell_after(person, drill.knowledge.at_hand(person)[0], said.n)
        return
    if remark == "objections":
        crew.reply(_somebody(drill, named).id, "reply", "objection.none", said.n)
    elif remark == "status":
        _say_how_things_stand(drill, said, named)
    else:
        _answer_plainly(drill, said, named, remark, question)


def _say_how_things_stand(drill: Drill, said: Event, named: list[Person]) -> None:
    crew = drill.crew
    busy = [p for p in (named or crew.helpers()) if p.doing is not None]
    for person in busy[: len(named) or MOST_BUSY]:
        crew.reply(person.id, "reply", "reply.status", said.n, doing=person.doing)
    if not busy:
        crew.reply(_somebody(drill, named).id, "reply", "reply.idle", said.n)


def _answer_plainly(drill: Drill, said: Event, named: list[Person], remark: str, question: bool) -> None:
    crew = drill.crew
    person = _somebody(drill, named)
    last = max(person.told.values(), key=lambda event: event.n, default=None)
    if remark in PLAIN:
        crew.reply(person.id, "reply", f"reply.{remark}", said.n)
    elif remark == "hurry" and person.doing is not None:
        crew.reply(person.id, "reply", "reply.hurry", said.n, doing=person.doing)
    elif remark == "opinion" and last is not None:
        about = drill.name_of(last.data["about"])
        crew.repeat(person.id, "reply", "reply.opinion", said.n, last, about=about)
    elif remark == "opinion":
        crew.reply(person.id, "reply", "reply.no_opinion", said.n)
    else:
        told = "reply.named" if named else "reply.heard"
        crew.reply(person.id, "reply", "reply.question" if question else told, said.n)


def _somebody(drill: Drill, named: list[Person]) -> Person:
    """Who answers: whoever is named, else somebody free, and those who keep to themselves only as the last."""
    helpers = drill.crew.helpers()
    chatty = [person for person in helpers if drill.crew.tempers[person.id].chats]
    free = [person for person in chatty if person.doing is None]
    return (named or free or chatty or helpers)[0]

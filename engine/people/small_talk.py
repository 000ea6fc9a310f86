"""What people answer to a remark in the channel that is no command: as it was meant, as far as that was read.

The shell reads what each sentence of a remark wants: objections, whether it is over, how things stand, an opinion,
something (not) to be done, thanks, a greeting, hurry, or nothing. Each person who is named answers the sentences that
are meant for them, once, by the one that asks for most: a question after a "thanks" is a question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.people.person import Person, Process
from engine.people.replies import Line, reply_to
from engine.people.speech import REPLY_S
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# So many people say what they are on when somebody asks how things stand.
MOST_BUSY = 2
# What a sentence wants, that which asks for most first; `question` is one that was read as nothing else.
WANTS = ("recovery", "status", "task", "opinion", "question", "hands_off", "hurry", "greeting", "thanks", "")
# What everybody who is named answers; to the rest one of them does.
DEMANDS = WANTS[:6]
ASKING = ("recovery", "status", "opinion", "question")
_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True)
class Part:
    """A sentence of a remark: its text, what it wants (one of `WANTS`), and for whom it is meant."""

    text: str
    wants: str
    named: list[Person]


def answer(drill: Drill, said: Event, text: str, reads: dict[str, Any] | None) -> None:
    """Let those answer who are named, or else whoever would; with nobody there the incident bot does."""
    crew = drill.crew
    helpers = crew.helpers()
    heard = named_in(text, helpers)
    told = [spec for spec in drill.scenario.stakeholders if spec.name.split()[0].casefold() in _spoken(text)]
    if told and not heard:
        crew.reply(told[0].id, "reply", "stakeholder.read", said.n)
        return
    if not helpers:
        drill.env.process(_alone(drill, said, text, reads))
        return
    parts = _parts(text, reads or {}, helpers)
    named = list({person.id: person for part in parts for person in part.named}.values())
    for person in named:
        crew.directed(person.id)
    if (reads or {}).get("remark") == "objections":
        _object(drill, said, named, parts[0])
        return
    mine = {person.id: _first([part for part in parts if person in part.named]) for person in named}
    asked = [person for person in named if mine[person.id].wants in DEMANDS]
    if not named:
        part = _first(parts)
        for person in _who_would(drill, part):
            _reply(drill, person, said, part, False)
        return
    for person in asked or named[:1]:
        _reply(drill, person, said, mine[person.id], True)


def named_in(text: str, people: list[Person]) -> list[Person]:
    """The people a text names, by first name (with or without its hyphen) or id."""
    spoken = _spoken(text)
    return [p for p in people if p.first_name.casefold().replace("-", "") in spoken or p.id.replace("-", "") in spoken]


def _spoken(text: str) -> list[str]:
    return [word.replace("-", "") for word in _WORD.findall(text.casefold())]


def _alone(drill: Drill, said: Event, text: str, reads: dict[str, Any] | None) -> Process:
    """Nobody is there to read it: whoever has come meanwhile answers, else the bot says who is on the way."""
    crew = drill.crew
    yield drill.env.timeout(drill.streams.whole(f"reply/bot/{drill.now}", *REPLY_S))
    if drill.ended:
        return
    if crew.helpers():
        answer(drill, said, text, reads)
        return
    coming = [person.spec.name for person in crew.people.values() if person.paging]
    template = "bot.coming" if coming else "bot.alone"
    crew.speak("bot", "reply", template, said.n, names=", ".join(coming))


def _parts(text: str, reads: dict[str, Any], people: list[Person]) -> list[Part]:
    """The sentences of a remark; one that names nobody goes on with whom the one before it named."""
    rows = reads.get("parts")
    if not isinstance(rows, list) or not rows or not all(_is_part(row) for row in rows):
        rows = [{"from": 0, "to": len(text), "remark": reads.get("remark"), "question": "?" in text}]
    parts: list[Part] = []
    for row in rows:
        piece = text[row["from"] : row["to"]]
        remark = row["remark"] if row["remark"] in WANTS or row["remark"] == "objections" else ""
        if row["question"] and remark in ("", "hurry", "greeting", "thanks") and row["remark"] is None:
            remark = "question"
        named = named_in(piece, people) or (parts[-1].named if parts else [])
        parts.append(Part(piece, str(remark), named))
    return parts


def _is_part(row: Any) -> bool:
    """Whether something that came with a command is a sentence that was read; nothing else is trusted."""
    whole = isinstance(row, dict) and {"from", "to", "remark", "question"} <= row.keys()
    return whole and isinstance(row["from"], int) and isinstance(row["to"], int)


def _first(parts: list[Part]) -> Part:
    """What asks for most, with all the sentences that want the same."""
    rank = {wants: n for n, wants in enumerate(WANTS)}
    most = min(parts, key=lambda part: rank.get(part.wants, len(WANTS)))
    text = " ".join(part.text for part in parts if part.wants == most.wants)
    return Part(text, most.wants, most.named)


def _object(drill: Drill, said: Event, named: list[Person], part: Part) -> None:
    """Whoever knows something speaks up; with nobody against it somebody says that."""
    knowing = [person for person in drill.crew.helpers() if drill.knowledge.at_hand(person)]
    for person in knowing:
        drill.knowledge.tell_after(person, drill.knowledge.at_hand(person)[0], said.n)
    if not knowing:
        drill.crew.reply((named or _free(drill))[0].id, "reply", "objection.none", said.n)


def _who_would(drill: Drill, part: Part) -> list[Person]:
    """Who answers what is meant for nobody in particular: asked how things stand, those at work do."""
    busy = [person for person in drill.crew.helpers() if person.doing is not None]
    return busy[:MOST_BUSY] if part.wants == "status" and busy else _free(drill)[:1]


def _free(drill: Drill) -> list[Person]:
    """The helpers: somebody free first, and those who keep to themselves only as the last."""
    tempers = drill.crew.tempers
    return sorted(drill.crew.helpers(), key=lambda p: (not tempers[p.id].chats, p.doing is not None))


def _reply(drill: Drill, person: Person, said: Event, part: Part, by_name: bool) -> None:
    drill.env.process(_after_typing(drill, person, said, part, by_name))


def _after_typing(drill: Drill, person: Person, said: Event, part: Part, by_name: bool) -> Process:
    """What they answer is decided when they have typed it: what they were given meanwhile counts."""
    crew = drill.crew
    yield drill.env.timeout(drill.streams.whole(f"reply/{person.id}/{drill.now}", *REPLY_S))
    if drill.ended:
        return
    if not crew.can_speak(person.id):
        crew.speak("bot", "report", "bot.left", said.n, person=drill.name_of(person.id))
        return
    known = drill.knowledge.at_hand(person) if by_name and part.wants in ASKING else []
    if known:
        drill.knowledge.tell(person, known[0], said.n)
        return
    for line in reply_to(drill, person, part.wants, part.text, by_name, said):
        _speak(drill, person, said, line)


def _speak(drill: Drill, person: Person, said: Event, line: Line) -> None:
    if line.again is None:
        more = {"asks": line.asks} if line.asks else None
        drill.crew.speak(person.id, "reply", line.template, said.n, more=more, **line.slots)
    else:
        drill.crew.say_again(person.id, "reply", line.again, said.n)

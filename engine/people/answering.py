"""How a page is answered: in time, late or never, and what keeps somebody from starting at once when they come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.people.person import Person, Process
from engine.scenario.people import Busy
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# Who was asleep needs this long to be of use, in seconds. Ours: no measurement of it is known to us.
WAKE_S = (60, 150)
# Upwards, and only then to those on call elsewhere.
LEVELS = ("L2", "L3", "L4", "L1")
# What they are doing then.
WAKING = "waking up"


def answer_page(drill: Drill, person: Person, page: Event) -> Process:
    """Let somebody answer a page in their own time. The tool says so when the time-out passes without an answer."""
    spec, crew = person.spec, drill.crew
    answers = spec.answers if crew.rota.on_shift(person) else spec.off_shift
    wait = drill.streams.whole(f"answer-page/{person.id}/{drill.now}", *answers.within)
    missed = answers.never or drill.streams.ratio(f"miss-page/{person.id}/{drill.now}") < answers.misses
    timeout = drill.scenario.page_timeout
    asleep = spec.asleep and not crew.rota.on_shift(person)
    yield drill.env.timeout(timeout if missed else min(wait, timeout))
    if person.joined:
        person.paging = False
        return
    if missed or person.away or wait > timeout:
        data = {"person": person.id, "after_s": timeout}
        silent = drill.journal.add(drill.now, "page_unanswered", data, cause=page.n)
        _tell_who_is_next(drill, person, silent)
        if missed or person.away:
            person.paging = False
            return
        yield drill.env.timeout(wait - timeout)
    person.paging = False
    if person.away or person.joined:
        return
    data = {"person": person.id, "after_s": wait}
    answered = drill.journal.add(drill.now, "page_answered", data, by=person.id, cause=page.n)
    crew.join(person, answered.n, "join.asleep" if asleep else None)
    if asleep:
        until = drill.now + drill.streams.whole(f"wake/{person.id}/{drill.now}", *WAKE_S)
        person.give(drill.env, WAKING, lambda: _other(drill, person, until, answered))


def begin(drill: Drill, person: Person, joined: Event, hello: str) -> None:
    """What somebody says when they come in, and the other task they may still have to finish."""
    now = drill.now
    busy = next((busy for busy in person.spec.busy if busy.since <= now < busy.until), None)
    if busy is None:
        drill.crew.say(person, "report", hello, joined.n, name=person.first_name)
        return
    slots: dict[str, Any] = {"name": person.first_name, "doing": busy.doing, "minutes": (busy.until - now + 59) // 60}
    drill.crew.say(person, "report", "join.busy", joined.n, **slots)
    person.give(drill.env, busy.doing, lambda: _other(drill, person, busy.until, joined))


def get_busy(drill: Drill, person: Person, busy: Busy) -> Process:
    """Let something else fall to somebody who is in the incident already."""
    yield drill.env.timeout(max(0, busy.since - int(drill.env.now)))
    if drill.ended or not person.joined or person.has(busy.doing) or drill.now >= busy.until:
        return
    slots: dict[str, Any] = {"doing": busy.doing, "minutes": (busy.until - drill.now + 59) // 60}
    said = drill.crew.say(person, "report", "busy.now", **slots)
    person.give(drill.env, busy.doing, lambda: _other(drill, person, busy.until, said))


def _other(drill: Drill, person: Person, until: int, cause: Event) -> Process:
    """A task that has nothing to do with the incident, up to `until`."""
    seconds = until - drill.now
    if seconds <= 0:
        return
    data = {"person": person.id, "task": "other", "about": None, "minutes": (seconds + 59) // 60}
    started = drill.journal.add(drill.now, "task_started", data, by=person.id, cause=cause.n)
    yield drill.env.timeout(seconds)
    drill.journal.add(drill.now, "task_done", data, by=person.id, cause=started.n)


def _tell_who_is_next(drill: Drill, person: Person, silent: Event) -> None:
    crew = drill.crew
    after = [p.spec.name for p in crew.on_call(person.spec.team) if p.id != person.id and not p.joined]
    if after:
        crew.speak("bot", "report", "bot.unanswered", silent.n, person=person.spec.name, next=after[0])
        return
    tried = [e.data["level"] for e in drill.journal.events if e.kind == "page"]
    free = [p for level in LEVELS if level not in tried for p in crew.at_level(level) if not (p.joined or p.paging)]
    left = [p.spec.level for p in free if p is not person]
    template = "bot.unanswered.level" if left else "bot.unanswered.last"
    crew.speak("bot", "report", template, silent.n, person=person.spec.name, level=left[0] if left else "")

"""The drills that are being played, kept in this process: one running world for each, fed from the store.

A command is committed to the store first, then taken from there into the world, then shown. So a world is only ever a
replay of the stored commands: it is rebuilt when it is missing (a new process) and when another process wrote a
command at a time that this world has passed. Truth about time is the stored clock (`records/live.py`).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from pydantic import ValidationError

from engine.drill import Command, Drill, Offer
from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from engine.trace import Event
from engine.words import Templates, render
from records.drill_rows import INTERRUPTED, RUNNING, DrillRow
from records.live import Moment
from records.problems import NotKept
from records.store import Store
from ui.access import store
from ui.results import keep
from ui.view.names import Names
from ui.view.status import promises
from ui.wording import words

# Skipping stops this long before a promised update falls due, in drill seconds: time to write it.
WARNING_S = 90
SKIP_AT_MOST_S = 900
"""Skipping and waiting stop after a quarter of an hour of drill time, whatever was asked for."""
MOST_LIVE = 100
"""Worlds kept in memory, some megabytes each; the one not looked at for longest goes first and can be rebuilt."""
REACHES = frozenset({
    "alert_fired", "alert_cleared", "check_failed", "check_passed", "reported",
    "paged", "page_answered", "page_unanswered", "joined", "message", "finding",
    "nothing_found", "remedy_done", "remedy_failed", "pressed", "tickets", "ended",
})  # fmt: skip
"""Events that end a skip or a wait: what a person at the seat would look up for."""
LAST_WORDS = frozenset({"submit_post_mortem", "skip_post_mortem"})


@dataclass
class Live:
    """A drill in play: its world, and the `seq` of the last command taken into it."""

    row: DrillRow
    scenario: Scenario
    drill: Drill
    seat: str
    person: str
    words: Templates
    seq: int = 0
    events: dict[int, Event] = field(default_factory=dict)
    changed: bool = False
    offered: tuple[int, dict[str, Offer]] = (-1, {})
    lock: threading.RLock = field(default_factory=threading.RLock)

    def prose(self, event: Event) -> str:
        """The words of an event that carries any."""
        return render(event, self.drill.trace().header, self.words)

    def offers(self) -> dict[str, Offer]:
        """The commands as they stand now, by kind. They only change when something happens."""
        happened = len(self.drill.trace().events)
        if self.offered[0] != happened:
            self.offered = (happened, {offer.kind: offer for offer in self.drill.legal(self.seat)})
        return self.offered[1]

    def runbook(self, service: str) -> str:
        """The runbook of a service, empty where it has none."""
        template = self.scenario.runbooks.get(service)
        variants = self.words.get(template, []) if template else []
        return str(variants[0]) if variants else ""


_live: dict[str, Live] = {}
_guard = threading.Lock()


def get(drill_id: str) -> Live:
    """The drill with this id, rebuilt from the store where needed. Raises NotKept, StoreProblem."""
    with _guard:
        live = _live.pop(drill_id, None) or _begin(store(), drill_id)
        _live[drill_id] = live
        while len(_live) > MOST_LIVE:
            del _live[next(iter(_live))]
    with live.lock:
        _sync(live)
    return live


def tick(drill_id: str) -> tuple[Live, Moment]:
    """A browser shows this drill: bring it to now. Raises NotKept, StoreProblem."""
    moment = store().drills.hear(drill_id, time.time())
    live = get(drill_id)
    with live.lock:
        _advance(live, moment.at)
    return live, moment


def submit(
    drill_id: str, kind: str, args: dict[str, Any], reads: dict[str, Any] | None = None, key: str | None = None
) -> Event:
    """Keep a command, then let it happen. Returns its event: the command's own, or `refused` with the reason.

    A key that was used before does nothing and returns what it led to. Raises NotKept, StoreProblem.
    """
    live, moment = tick(drill_id)
    with live.lock:
        now = max(moment.at, live.drill.now)
        kept, _ = store().drills.append(drill_id, kind, live.seat, args, reads, key or str(uuid4()), now)
        _sync(live)
        event = live.events[kept["seq"]]
        if event.kind in LAST_WORDS:
            finish(live)
        return event


def skip(drill_id: str, at_most_s: int = SKIP_AT_MOST_S, why: str = "skip", until: int | None = None) -> int:
    """Go on to the next event that reaches the seat, at most `at_most_s` or to `until`. Returns the drill time."""
    live, moment = tick(drill_id)
    with live.lock:
        seen = len(live.drill.trace().events)
        to, limit = moment.at, moment.at + at_most_s
        if until is not None:
            limit = min(limit, max(until, moment.at + 1))
        trace = live.drill.trace()
        made = promises(trace.seen_by(live.seat), Names(trace.header))
        limit = min([limit, *(p.due - WARNING_S for p in made if p.due - WARNING_S > moment.at)])
        while to < limit and not live.drill.ended:
            to += 1
            live.drill.advance(to)
            fresh = live.drill.trace().events[seen:]
            seen += len(fresh)
            if any(event.kind in REACHES and live.seat in event.seen_by and not event.data.get("muted")
                   for event in fresh):  # fmt: skip
                break
        try:
            return store().drills.skip_to(drill_id, time.time(), to, why).at
        except Exception:
            # The world is ahead of the stored clock now; forget it, so that it is rebuilt where the clock stands.
            forget(drill_id)
            raise


def change(drill_id: str, move: Callable[..., Moment], *args: Any) -> Moment:
    """Change the clock by one of the store's own moves: `change(id, store.drills.set_speed, 4)`."""
    return move(drill_id, time.time(), *args)


def finish(live: Live) -> None:
    """Keep what the drill left once the post-mortem was handed in or skipped; nothing can be done in it afterwards."""
    with live.lock:
        while not keep(live):
            _sync(live)
        live.row = store().drills.get(live.row.id)


def forget(drill_id: str) -> None:
    """Drop the world of a drill; the next look rebuilds it."""
    with _guard:
        _live.pop(drill_id, None)


def _begin(kept: Store, drill_id: str) -> Live:
    row = kept.drills.get(drill_id)
    try:
        scenario = Scenario.model_validate(kept.drills.scenario(row.scenario_digest), context=CANONICAL)
    except ValidationError:
        raise NotKept(
            "This drill was begun with another version of Firedrill, and its scenario cannot be read by this one."
        ) from None
    seat = scenario.seats[0]
    return Live(row, scenario, Drill(scenario, row.seed), seat.id, seat.person, words(scenario))


def _advance(live: Live, to: int) -> None:
    if not live.drill.ended and to > live.drill.now:
        live.drill.advance(to)


def _sync(live: Live) -> None:
    """Take the commands in that the store has and this world has not."""
    drills = store().drills
    missing = drills.commands(live.row.id, live.seq)
    if not missing:
        return
    if live.changed:
        return
    if missing[0]["at"] < live.drill.now and not live.drill.ended:
        live.drill, live.seq, live.events = Drill(live.scenario, live.row.seed), 0, {}
        missing = drills.commands(live.row.id)
    for row in missing:
        command = Command.from_json(row)
        _advance(live, command.at)
        live.events[command.seq] = live.drill.submit(command)
        live.seq = command.seq
        if not drills.set_digest(live.row.id, command.seq, live.drill.digest()):
            _interrupt(live, missing[-1]["seq"])
            return


def _interrupt(live: Live, seq: int) -> None:
    """End a drill that today's code plays differently: what is there is kept and graded, and the screen says so."""
    live.changed, live.seq = True, seq
    if live.row.status == RUNNING:
        keep(live, INTERRUPTED)
        live.row = store().drills.get(live.row.id)

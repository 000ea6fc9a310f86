"""Customer tickets: they follow impact, some time after it, and arrive in batches as a support desk sees them.

Silence makes more of them and a truthful public word fewer: nobody asks what they have just been told. That a late
post raises the ticket load, a wrong one costs trust and a good one lowers both is from the practice catalogue, 4.2;
it names no figures, so those here are ours: twice as many after forty minutes without a word, half as many after one.
"""

from __future__ import annotations

from typing import Any

from engine.journal import Journal
from engine.scenario.model import Scenario
from engine.scenario.telling import Tickets as TicketRule
from engine.signals.notices import Notices
from engine.streams import Streams
from engine.world.curves import along
from engine.world.impact import HIT_RATIO
from engine.world.world import World

# A support desk looks at its queue about this often; a batch is shown when it has something new.
# Fewer than this many tickets are about nothing but themselves: what many say shows in a crowd.
CROWD = 4
BATCH_S = 120
# Customers write in some minutes after they gave up, not at once.
DELAY_S = 180
# How much faster customers write after so many seconds of impact in which nobody told them anything.
SILENCE = [(600, 1.0), (2400, 2.0)]
# How much slower while a truthful public word is fresh, and for how long it is that.
TOLD, TOLD_S = 0.5, 1800
# How much faster when they are told that all is well and it is not.
MISLED = 1.5
# From this factor on, some write about the silence itself; up to that one, some refer to what they have read.
LOUD, CALMED = 1.25, 0.75
# Nobody writes of the silence who could read something public within this time, or before the drill is this old.
SILENT_S = 1200
# A public post is read by everybody outside; the status page and direct mail serve the same people.
PUBLIC = ("status_page", "customers")


def says_over(reads: dict[str, Any] | None, form: str, now: int) -> bool:
    """Whether a post says that it is over. One that promises another update does not, whatever else it says."""
    found = reads or {}
    next_at = found.get("next_update_at")
    promises = isinstance(next_at, int) and next_at > now
    return form == "resolution" or (found.get("stage") == "resolved" and not promises)


class Tickets:
    """Counts the tickets of each journey, shows them in batches, and calls a team where a rule says so."""

    def __init__(
        self, scenario: Scenario, world: World, journal: Journal, streams: Streams, notices: Notices
    ) -> None:
        self._rules = scenario.tickets
        self._places = [world.network.journey_index[rule.journey] for rule in scenario.tickets]
        self._names = [scenario.journeys[j].name for j in self._places]
        self._shares = [rule.share for rule in scenario.tickets]
        self._tick = scenario.tick
        self._delay = DELAY_S // scenario.tick
        self._world = world
        self._journal = journal
        self._streams = streams
        self._notices = notices
        self._on_the_way: list[list[float]] = [[] for _ in scenario.tickets]
        self._arrived = [0.0] * len(scenario.tickets)
        self._shown = [0] * len(scenario.tickets)
        self._hit_since: list[int | None] = [None] * len(scenario.tickets)
        self._told_at: int | None = None
        self._all_clear = False
        self._heard_at: int | None = None

    def hear(self, audience: str, reads: dict[str, Any] | None, form: str, now: int) -> None:
        """Something was posted. Customers read what is public, and take it for news when it says what happens to them
        or that it is over."""
        if audience not in PUBLIC:
            return
        self._heard_at = now
        over = says_over(reads, form, now)
        if over or (reads or {}).get("impact"):
            self._told_at, self._all_clear = now, over

    def check(self, now: int) -> None:
        """Let this tick's customers write, and show the batches that are due at `now`."""
        shows = now >= 0 and now % BATCH_S == 0
        impacts = self._world.impacts
        for k, j in enumerate(self._places):
            active, affected, _ = impacts[j]
            writing = 0.0
            if affected > HIT_RATIO * active:
                if self._hit_since[k] is None:
                    self._hit_since[k] = now
                writing = affected * self._shares[k] * self._tick / 60 * self._urge(k, now)
            else:
                self._hit_since[k] = None
            on_the_way = self._on_the_way[k]
            on_the_way.append(writing)
            if len(on_the_way) > self._delay:
                self._arrived[k] += on_the_way.pop(0)
            if shows:
                self._show(k, self._rules[k], now)

    def _urge(self, k: int, now: int) -> float:
        """How much faster than usual the customers of a rule write, by what they have been told."""
        since = self._hit_since[k]
        told, hit = self._told_at, now if since is None else since
        if told is None or told < hit:
            # What was said before this began is no word about it.
            return along(SILENCE, now - hit)
        if self._all_clear:
            return MISLED
        if now - told <= TOLD_S:
            return TOLD
        return along(SILENCE, now - told - TOLD_S)

    def _show(self, k: int, rule: TicketRule, now: int) -> None:
        new = int(self._arrived[k]) - self._shown[k]
        if new < 1:
            return
        self._shown[k] += new
        draw = self._streams.once(f"tickets/{rule.journey}/{now}")
        slots = {"count": str(new), "journey": self._names[k]}
        words = {"template": self._template(k, rule, new, now), "variant": int(draw * 1000), "slots": slots}
        data = {"journey": rule.journey, "new": new, "total": self._shown[k], "words": words}
        self._journal.add(now, "tickets", data)
        due = rule.pages_after is not None and self._shown[k] >= rule.pages_after
        if due and rule.report not in self._notices.fired:
            facts = {"journey": rule.journey, "total": self._shown[k], "severity": "page"}
            self._notices.fire(now, "reported", rule.report, facts, pages=rule.pages)

    def _template(self, k: int, rule: TicketRule, new: int, now: int) -> str:
        """The rule's own words; in every other batch that is not small what customers say of the silence, or of what
        they were told."""
        urge = self._urge(k, now) if self._hit_since[k] is not None else 1.0
        if now // BATCH_S % 2 or new < CROWD:
            return rule.words
        if self._all_clear and urge >= LOUD:
            return "tickets.misled"
        if urge >= LOUD:
            return "tickets.silence" if now - max(0, self._heard_at or 0) >= SILENT_S else rule.words
        return "tickets.told" if urge <= CALMED else rule.words

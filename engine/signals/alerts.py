"""Alert rules: a signal past its threshold for long enough fires, and clears when it has been back for long enough.

Rules see what arrived on the dashboards and nothing else: late, stuck and missing samples mislead them too.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import and_, ge, le
from typing import Any

from engine.scenario.model import Scenario
from engine.scenario.telling import Alert
from engine.signals.limits import bounds
from engine.signals.noise import picker
from engine.signals.notices import Notices
from engine.signals.table import Table


class Watch:
    """A rule laid out for the tick: where its column stands, what is not past its threshold, and how it stands.

    `since` is the instant from which the signal has been on the other side, None while it is not.
    """

    __slots__ = ("fires", "high", "holds_on_gap", "low", "place", "rule", "scale", "since")

    def __init__(self, rule: Alert, table: Table) -> None:
        self.rule = rule
        self.place = table.place[rule.signal]
        self.scale = table.scales[rule.signal]
        self.low, self.high = bounds(rule.above, rule.below, self.scale)
        self.holds_on_gap = rule.on_gap == "hold"
        self.fires = False
        self.since: int | None = None


class Alerts:
    """The alert rules of a scenario."""

    def __init__(self, scenario: Scenario, table: Table, notices: Notices) -> None:
        self._watches = [Watch(rule, table) for rule in scenario.alerts]
        self._values = picker([watch.place for watch in self._watches])
        self._lows = [watch.low for watch in self._watches]
        self._highs = [watch.high for watch in self._watches]
        # On which side each signal stays while no rule changes or counts, empty while one counts; and the places of
        # those that are held in a gap.
        self._settled: list[bool] = []
        self._gaps: list[int] = []
        self._table = table
        self._delay = scenario.scrape_delay
        self._notices = notices
        self._journeys = [journey.id for journey in scenario.journeys]
        self._silenced: list[Watch] = []

    def check(self, now: int) -> None:
        """Evaluate every rule on what has arrived by `now`. Nothing fires before the drill starts."""
        i = (now - self._delay - self._table.start) // self._table.step
        if i < 0:
            return
        values = self._values(self._table.rows[i])
        within = list(map(and_, map(le, self._lows, values), map(ge, self._highs, values)))
        if within != self._settled or any([values[k] >= 0 for k in self._gaps]):
            self._move(values, within, now)
        if self._silenced:
            self._unmute(now, i)

    def set_off(self, alert: str, now: int) -> None:
        """Let an alert fire whatever its signal shows; it clears as any other, once its signal has been well."""
        i = (now - self._delay - self._table.start) // self._table.step
        watch = next((watch for watch in self._watches if watch.rule.id == alert), None)
        if watch is not None and not watch.fires and i >= 0:
            watch.fires, watch.since = True, None
            self._settled = []
            self._fire(watch, self._table.rows[i][watch.place], now)

    def _move(self, values: Sequence[int], within: list[bool], now: int) -> None:
        """Let every rule count, start or stop counting, fire or clear."""
        self._gaps = []
        for k, (watch, value, inside) in enumerate(zip(self._watches, values, within, strict=True)):
            if inside is not watch.fires:
                watch.since = None
            elif value >= 0 or not watch.holds_on_gap:
                self._lasts(watch, value, now)
            else:
                watch.since = None
                self._gaps.append(k)
        counting = any([watch.since is not None for watch in self._watches])
        self._settled = [] if counting else within

    def _lasts(self, watch: Watch, value: int, now: int) -> None:
        if watch.since is None:
            watch.since = now
        rule = watch.rule
        back = rule.hold if rule.clear_for is None else rule.clear_for
        if now < 0 or now - watch.since < (back if watch.fires else rule.hold):
            return
        watch.since = None
        watch.fires = not watch.fires
        if watch.fires:
            self._fire(watch, value, now)
            return
        muted = None
        if watch in self._silenced and rule.muted is not None:
            self._silenced.remove(watch)
            muted = rule.muted.because
        self._notices.clear(now, "alert_cleared", rule.id, self._facts(watch, value) | {"muted": muted})

    def _fire(self, watch: Watch, value: int, now: int) -> None:
        rule, muted = watch.rule, watch.rule.muted
        data = self._facts(watch, value) | {"severity": rule.severity, "muted": None}
        if muted is not None and muted.since <= now < muted.until:
            self._silenced.append(watch)
            self._notices.fire(now, "alert_fired", rule.id, data | {"muted": muted.because}, pages=None)
            return
        pages = rule.pages if rule.severity == "page" else None
        self._notices.fire(now, "alert_fired", rule.id, data, pages=pages, group=rule.group)

    def _unmute(self, now: int, i: int) -> None:
        """What still fires when its silence ends fires anew, and calls."""
        for watch in list(self._silenced):
            if watch.rule.muted is not None and now >= watch.rule.muted.until:
                self._silenced.remove(watch)
                self._fire(watch, self._table.rows[i][watch.place], now)

    def _facts(self, watch: Watch, value: int) -> dict[str, Any]:
        rule, owner = watch.rule, watch.rule.signal.partition(".")[0]
        of_journey = owner in self._journeys
        return {
            "signal": rule.signal,
            "value": round(value / watch.scale, 4) if value >= 0 else None,
            "threshold": rule.above if rule.above is not None else rule.below,
            "service": None if of_journey else owner,
            "journey": owner if of_journey else None,
        }

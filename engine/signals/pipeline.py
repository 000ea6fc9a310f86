"""The way of a sample from a service to the dashboards: usually straight, but late, thinned out, cut or stuck where
something is wrong with it. Only what is seen is changed; what was measured stays what it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.scenario.telling import Mode, Telemetry
from engine.signals.table import Table
from engine.trace import MISSING

# Past every drill: the end of a disturbance that has none.
FOREVER = 1 << 40
# Counts of what happened: a board that adds them up over no host at all shows nought and not a gap.
COUNTS = (".request_rate_rps", ".completed_per_min")


class Spell:
    """One disturbance of some columns while it lasts. `by` is how late, or how seldom, in seconds; `counts` are the
    columns that a board fills with zero."""

    def __init__(
        self, mode: Mode, by: int, places: list[int], shown: list[list[int]], counts: Sequence[int] = ()
    ) -> None:
        self._mode = mode
        self._by = by
        self._places = places
        self._shown = shown
        self._empty = [0 if mode == "zero" and place in counts else MISSING for place in places]
        self._next = -FOREVER
        self._held: list[int] = []
        self._queue: list[tuple[int, list[int]]] = []

    def bend(self, row: list[int], at: int) -> None:
        """Change what is shown of the row measured at `at`."""
        for place, value in zip(self._places, self._values(row, at), strict=True):
            row[place] = value

    def _values(self, row: list[int], at: int) -> list[int]:
        if self._mode in ("gap", "zero"):
            return self._empty
        measured = [row[place] for place in self._places]
        if self._mode == "late":
            self._queue.append((at, measured))
            arrived = [MISSING] * len(measured)
            while self._queue and self._queue[0][0] + self._by <= at:
                arrived = self._queue.pop(0)[1]
            return arrived
        if self._mode == "sampled":
            if at >= self._next:
                self._held, self._next = measured, at + self._by
        elif not self._held:
            self._held = [self._shown[-1][place] for place in self._places] if self._shown else measured
        return self._held


class Pipeline:
    """The ways of all samples of a drill: what a scenario's `telemetry` says, and what faults cut for a tick."""

    def __init__(self, table: Table, telemetry: Sequence[Telemetry]) -> None:
        self._shown = table.rows
        self._places: dict[str, list[int]] = {}
        for place, name in enumerate(table.scales):
            self._places.setdefault(name.partition(".")[0], []).append(place)
            self._places[name] = [place]
        self._counts = [place for place, name in enumerate(table.scales) if name.endswith(COUNTS)]
        self._planned: list[tuple[int, int, Spell]] = []
        for rule in telemetry:
            named = (*rule.services, *rule.journeys, *rule.signals)
            places = [place for name in named for place in self._places[name]]
            spell = Spell(rule.mode, rule.by or 0, places, self._shown, self._counts)
            self._planned.append((rule.since, FOREVER if rule.until is None else rule.until, spell))
        self._cut: dict[tuple[str, Mode, int], Spell] = {}
        self._cut_now: list[tuple[str, Mode, int]] = []

    def cut(self, owner: str, mode: Mode, by: int) -> None:
        """Disturb the figures of a service or journey in the coming tick; what lasts is said again each tick.

        Raises KeyError for an unknown owner.
        """
        key = (owner, mode, by)
        if key not in self._cut:
            self._cut[key] = Spell(mode, by, self._places[owner], self._shown, self._counts)
        if key not in self._cut_now:
            self._cut_now.append(key)

    def passed(self, row: list[int], at: int) -> list[int]:
        """What arrives of the row measured at `at`: the row itself where nothing is wrong, else a changed copy."""
        if not (self._planned or self._cut):
            return row
        spells = [spell for since, until, spell in self._planned if since <= at < until]
        if self._cut:
            self._cut = {key: self._cut[key] for key in self._cut_now}
            spells += self._cut.values()
            self._cut_now = []
        if not spells:
            return row
        arrived = list(row)
        for spell in spells:
            spell.bend(arrived, at)
        return arrived

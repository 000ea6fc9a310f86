"""Alert rules: a signal past its threshold for long enough fires, and clears when it has been back as long."""

from __future__ import annotations

from collections.abc import Callable

from engine.journal import Journal
from engine.scenario.cast import Alert
from engine.scenario.model import Scenario
from engine.trace import Columns, Event


class Alerts:
    """The alert rules of a scenario. `on_fire` is told of each alert that pages somebody."""

    def __init__(self, scenario: Scenario, columns: Columns, journal: Journal) -> None:
        self._rules = scenario.alerts
        self._columns = columns
        self._delay = scenario.scrape_delay
        self._journal = journal
        self._owner = {journey.id: "journey" for journey in scenario.journeys}
        self._since: dict[str, int] = {}
        self.firing: dict[str, Event] = {}
        self.on_fire: Callable[[Alert, Event], None] = lambda alert, event: None

    def check(self, now: int) -> None:
        """Evaluate every rule on what has been scraped by `now`. Nothing fires before the drill starts."""
        for rule in self._rules:
            value = self._columns.at(rule.signal, now - self._delay)
            if value is None:
                continue
            past = value > rule.above if rule.above is not None else value < (rule.below or 0.0)
            if past != (rule.id in self.firing):
                since = self._since.setdefault(rule.id, now)
                if now - since >= rule.hold and now >= 0:
                    self._turn(rule, now, value)
            else:
                self._since.pop(rule.id, None)

    def set_off(self, alert: str, now: int) -> None:
        """Let an alert fire whatever its signal shows; it clears as any other, once its signal has been well."""
        rule = next((rule for rule in self._rules if rule.id == alert), None)
        if rule is not None and rule.id not in self.firing:
            self._turn(rule, now, self._columns.at(rule.signal, now - self._delay) or 0.0)

    def _turn(self, rule: Alert, now: int, value: float) -> None:
        self._since.pop(rule.id, None)
        owner = rule.signal.split(".")[0]
        kind = self._owner.get(owner, "service")
        data = {"alert": rule.id, "signal": rule.signal, "value": round(value, 4)}
        data |= {"threshold": rule.above if rule.above is not None else rule.below}
        data |= {"service": owner if kind == "service" else None, "journey": owner if kind == "journey" else None}
        if rule.id in self.firing:
            cause = self.firing.pop(rule.id)
            self._journal.add(now, "alert_cleared", data, cause=cause.n)
            return
        event = self._journal.add(now, "alert_fired", data | {"severity": rule.severity})
        self.firing[rule.id] = event
        if rule.pages is not None and rule.severity == "page":
            self.on_fire(rule, event)

"""Command: acknowledge an alert, a failing check, a report or a call: everybody knows that somebody works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Acknowledge(CommandKind):
    """Acknowledge an alert, outside check or report of support that fired, or somebody who called."""

    kind: ClassVar[str] = "acknowledge"
    title: ClassVar[str] = "Acknowledge an alert"

    alert: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """What fired or called and was not acknowledged since."""
        return {"alert": [(notice, drill.notices.titles[notice]) for notice in drill.notices.waiting()]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused when nothing of that name fired or called, it is silenced, or it is acknowledged already."""
        muted = None if self.alert in drill.notices.waiting() else _muted(drill, self.alert)
        if muted is not None:
            return muted
        if self.alert not in drill.notices.fired:
            return f"No alert '{self.alert}' has fired, and no call of that name has come."
        if self.alert not in drill.notices.waiting():
            return "That is acknowledged already."
        return None

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Stop the escalation of this alert, and of those that came in the same call."""
        drill.notices.acknowledge(self.alert)


def _muted(drill: Drill, alert: str) -> str | None:
    """A sentence when this alert is silenced, or was when it fired last: why, by whom and until when; else None."""
    rule = next((rule for rule in drill.scenario.alerts if rule.id == alert), None)
    calls = [e for e in drill.journal.events if e.kind == "alert_fired" and e.data["alert"] == alert]
    if rule is None or rule.muted is None or not calls or not calls[-1].data["muted"]:
        return None
    who = f" by {drill.name_of(rule.muted.by)}" if rule.muted.by else ""
    verb = "is" if drill.now < rule.muted.until else "was"
    why = f"'{rule.title}' {verb} muted{who} until {drill.clock(rule.muted.until)}: {rule.muted.because}."
    if alert not in drill.notices.firing:
        return f"{why} It has cleared meanwhile."
    return f"{why} It calls nobody until then, so there is nothing to acknowledge; what it shows is real all the same."

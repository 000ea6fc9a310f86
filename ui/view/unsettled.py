"""What speaks against ending the incident now: what still fires, and that nobody has seen customers well again."""

from __future__ import annotations

from collections.abc import Iterable

from engine.signals.notices import ID_OF
from engine.trace import Event
from ui.view.names import Names, listing

ENDS = frozenset({"resolve", "close", "stand_down"})
"""The commands that say the incident is over."""
MOST = 4
UNVERIFIED = "No check has shown that customers are well again."


def unsettled(events: Iterable[Event], names: Names) -> str:
    """The sentences that a person reads before ending the incident all the same; empty when all is calm.

    Silenced alerts do not count, and neither do customers' reports, which never clear.
    """
    firing: dict[str, str] = {}
    verified = False
    for event in events:
        notice = event.data.get(ID_OF.get(event.kind, ""))
        if event.kind in ("alert_fired", "check_failed"):
            if not event.data.get("muted"):
                firing[notice] = f"“{names.alert(notice)}”"
        elif event.kind in ("alert_cleared", "check_passed"):
            firing.pop(notice, None)
        elif event.kind == "verify":
            verified = bool(event.data.get("recovered"))
    found = []
    if firing:
        more = [f"{len(firing) - MOST} more"] if len(firing) > MOST else []
        found.append(f"Still firing: {listing([*list(firing.values())[:MOST], *more])}.")
    if not verified:
        found.append(UNVERIFIED)
    return " ".join(found)

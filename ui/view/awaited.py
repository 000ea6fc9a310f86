"""What somebody waits for a yes to, and the command that a yes in the channel then is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.trace import Event
from scoring.language.assent import assent
from ui.view.names import Names

WAITS_S = 300
"""Drill seconds for which a yes belongs to what was asked before; later it belongs to something else."""
CONFIDENCE = 0.9
"""A yes that follows what somebody waits for is hardly meant for anything else."""


def awaited(events: Sequence[Event], now: int, text: str, names: Names) -> dict[str, Any] | None:
    """The command that a typed line says yes to, as an understanding; None where it is no plain yes, or nobody waits.

    A line that names somebody says yes to them. What was done since is waited for no more.
    """
    settled: list[tuple[str, str]] = []
    for event in reversed(events):
        if event.at < now - WAITS_S:
            return None
        wanted = event.data.get("asks")
        if event.kind in ("ask", "authorise"):
            settled.append((event.kind, str(event.data.get("person"))))
        if event.kind != "message" or not isinstance(wanted, dict) or (wanted["kind"], event.by) in settled:
            continue
        yes = assent(text, [names.person(event.by)])
        if yes is not None:
            given = {"minutes": yes.minutes} if yes.minutes and wanted["kind"] == "ask" else {}
            return {"kind": wanted["kind"], "args": wanted["args"] | given, "confidence": CONFIDENCE}
    return None

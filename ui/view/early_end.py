"""What an end that came too early cost is told once, above a scorecard; a line it made worse only names it.

In the receipts themselves the whole sentence stands with every such line, so that each can be read alone.
"""

from __future__ import annotations

from engine.trace import Trace
from scoring.case import Case
from scoring.policy import Policy

NAMED = "Ended too early."


def sentence(trace: Trace, policy: Policy) -> str:
    """How, when and with whom still affected the drill was ended too early; empty for any other."""
    return Case(trace, policy).left_behind


def told(left: str) -> str:
    """The sentence as it stands above a scorecard."""
    return f"{left} A line that this made worse says “{NAMED}”" if left else ""


def named(because: str, left: str) -> str:
    """The reason of a line, with the sentence only named in it."""
    return because.replace(left, NAMED) if left else because

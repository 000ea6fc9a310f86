"""The shape of an understanding: the command a sentence may mean, how sure, and why."""

from __future__ import annotations

from typing import Any

Understood = dict[str, Any]


def meant(kind: str, args: dict[str, Any], confidence: float, because: str) -> Understood:
    """An understanding; `confidence` from 0.05 to 1 orders understandings, it is no measured precision."""
    return {"kind": kind, "args": args, "confidence": round(max(0.05, confidence), 2), "because": because}

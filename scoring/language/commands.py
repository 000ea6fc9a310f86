"""What the text of a command says: read once, when the command is given, and stored with it as `reads`."""

from __future__ import annotations

from typing import Any

from scoring.language.handovers import read_hand_over
from scoring.language.messages import read_message
from scoring.language.post_mortems import read_post_mortem, to_markdown
from scoring.language.remarks import read_parts, read_remark


def read_command(kind: str, args: dict[str, Any], start: str, now: int) -> dict[str, Any] | None:
    """The `reads` of a command with these args, given at drill second `now`; None for kinds without text to read.

    `start` is the instant of drill second 0. Args of the wrong shape give None: the engine refuses them.
    """
    text = args.get("text")
    if kind == "post" and isinstance(text, str) and args.get("form") in ("initial", "update", "resolution"):
        return read_message(text, args["form"], start, now)
    if kind == "say" and isinstance(text, str):
        return read_message(text, "update", start, now) | {"remark": read_remark(text), "parts": read_parts(text)}
    if kind == "answer" and isinstance(text, str):
        return read_message(text, "update", start, now)
    if kind == "hand_over_shift" and isinstance(text, str):
        return read_hand_over(text)
    if kind == "submit_post_mortem":
        sections, items = args.get("sections") or {}, args.get("action_items") or []
        if _texts(sections) and isinstance(items, list) and all(_texts(item) for item in items):
            return read_post_mortem(to_markdown(sections, items))
    return None


def _texts(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(part, str) for part in value.values())

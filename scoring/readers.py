"""What a text says: always read again from the text itself.

What the shell stored with the event is what people in the drill reacted to. It is an input like any other and may say
anything, so no point rests on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from engine.trace import Event, Trace
from scoring.language.blame_plain import accusations
from scoring.language.claims import claims
from scoring.language.messages import read_message
from scoring.language.post_mortems import read_post_mortem, to_markdown
from scoring.policy.model import Form


@dataclass(frozen=True, slots=True)
class Items:
    """How many action items there are, and how many of them say who, when and how one can tell they are done."""

    total: int
    with_owner: int
    with_due: int
    measurable: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What a post-mortem says: `sections` to 0 or 1, `depth` of its cause, quotes of blame, claims to check, and the
    text it was read from.

    `accused` are the quotes of blame that are sure.
    """

    sections: dict[str, int]
    items: Items
    depth: str
    blame: tuple[str, ...]
    accused: tuple[str, ...]
    claims: tuple[dict[str, Any], ...]
    text: str


def message(trace: Trace, post: Event, form: Form) -> dict[str, Any]:
    """What a post says, read as a message of this form."""
    return _read(str(post.data["text"]), form, str(trace.header["start"]), post.at)


@lru_cache(maxsize=512)
def _read(text: str, form: str, start: str, at: int) -> dict[str, Any]:
    # Several criteria ask for the same post; callers only look things up.
    return read_message(text, form, start, at)


def accused(trace: Trace, text: str) -> list[str]:
    """The sentences of a text that surely accuse somebody, by a role or by the name of somebody of the drill."""
    return accusations(text, [str(person["name"]) for person in trace.header["people"]])


def holds(reads: dict[str, Any], field: str) -> bool:
    """Whether a field was found. A time for the next update counts however it was read."""
    if field == "next_update" and reads.get("next_update_at") is not None:
        return True
    return bool(reads.get(field))


def post_mortem(trace: Trace, event: Event) -> Reading:
    """What a submitted post-mortem says."""
    rows: list[dict[str, Any]] = list(event.data.get("action_items") or [])
    text = to_markdown(event.data.get("sections") or {}, rows)
    reads: dict[str, Any] = read_post_mortem(text)
    items = reads["action_items"]
    services = trace.header["services"]
    return Reading(
        dict(reads["sections"]),
        Items(items["total"], items["with_owner"], items["with_due_date"], items["measurable"]),
        str(reads["root_cause_depth"]),
        tuple(reads["blame"]),
        tuple(accused(trace, text)),
        tuple(claims(text, str(trace.header["start"]), services)),
        text,
    )

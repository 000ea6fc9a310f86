"""Reading what a trainee typed, once, when it is submitted: the command then stores what was read as data."""

from __future__ import annotations

from functools import cache
from typing import Any

from records import library
from scoring.language.channel import understand as _understand
from scoring.language.channel_model import Model, read_model
from scoring.language.commands import read_command
from scoring.language.messages import read_message
from scoring.language.post_mortems import read_post_mortem, to_markdown
from ui.view.awaited import awaited
from ui.view.meant import Meant, offered
from ui.view.seat import SeatView
from ui.view.written import Written

WARMING = "Could somebody look at the database and restart it, or say what is going on? Next update in 10 minutes."
ANY_START = "2026-01-01T12:00:00+00:00"
"""Where only the words of a text count, and not the drill second of what it promises."""
_ready: list[str] = []


def message(text: str, form: str, header: dict[str, Any], now: int) -> dict[str, Any]:
    """What a post or an answer says, for the `reads` of its command."""
    return read_message(text, form, header["start"], now)


def said(text: str, view: SeatView) -> dict[str, Any]:
    """What a line in the channel says: like an update, and what it wants."""
    return read_command("say", {"text": text}, view.header["start"], view.now) or {}


def read(one: Written) -> dict[str, Any]:
    """What a text of a drill says, read anew as the grading reads it."""
    return read_message(one.words, one.form, ANY_START, 0) if one.form else read_post_mortem(one.words)


def hand_over(args: dict[str, Any], view: SeatView) -> dict[str, Any] | None:
    """What the note says with which a shift is handed over."""
    return read_command("hand_over_shift", args, view.header["start"], view.now)


def post_mortem(drill_id: str, args: dict[str, Any]) -> dict[str, Any]:
    """What a post-mortem says, from the `sections` and `action_items` of its command."""
    return read_post_mortem(post_mortem_text(args))


def post_mortem_text(args: dict[str, Any]) -> str:
    """A post-mortem as the one text that is read, from the arguments of its command."""
    return to_markdown(args.get("sections") or {}, args.get("action_items") or [])


def of_command(kind: str, args: dict[str, Any], view: SeatView) -> dict[str, Any] | None:
    """What the text of a command says, for its `reads`; None for commands without text to read."""
    return read_command(kind, args, view.header["start"], view.now)


def understand(text: str, view: SeatView) -> Meant | None:
    """The command a line in the channel most likely means, None when it is only something said."""
    remedies = view.choices("propose", "remedy")
    here = [row.id for row in view.people if row.state in ("in", "busy")]
    header = view.header
    found = _understand(
        text,
        [row | {"here": row["id"] in here} for row in header["people"] if row["id"] != view.person],
        header["services"],
        header["journeys"],
        remedies=[{**value, "label": label} for value, label in remedies],
        teams=header["teams"],
        writer=next((row for row in header["people"] if row["id"] == view.person), None),
        model=_model(),
    )
    ringing = next((row.alert for row in view.alerts if row.state == "firing"), None)
    waiting = {question.person: question.n for question in reversed(view.questions)}
    posted = [event.data["audience"] for event in view.events if event.kind == "post"]
    yes = awaited(view.events, view.now, text, view.names)
    return offered([yes, *found] if yes else found, text, view.names, remedies, ringing, waiting, posted)


def prepare(view: SeatView) -> None:
    """Read something once for each scenario of this server, while nobody waits: model, patterns and names are ready.

    What is submitted while a slow run goes on is merged by the browser's messages, and a line would be lost.
    """
    scenario = str(view.header["scenario"]["id"])
    if scenario not in _ready:
        _ready.append(scenario)
        understand(WARMING, view)
        said(WARMING, view)


@cache
def _model() -> Model:
    """The second opinion on what is typed, read once."""
    return read_model(library.channel_weights())

"""What a sentence typed in the channel is offered as: a command with all its arguments, in words to say yes to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ui.view.names import AUDIENCES, ROLES, Names, plain
from ui.view.remedies import menu, title_of

LIKELY = 0.5
"""An understanding less likely than this is not offered: the sentence is simply said."""
SURE = 0.65
"""An understanding less likely than this is offered as a question."""
MINUTES = 10
"""The time-box offered when a request names none, in minutes."""
WAIT = 5
"""The minutes offered when a wait names none."""
DAYS = 3
"""The days offered when a post-mortem or a fix is planned without a time."""
NEEDED = {
    "acknowledge": ("alert",), "answer": ("message", "text"), "ask": ("person", "about"), "ask_command": ("person",),
    "assign": ("role", "person"), "bring_in": ("person",), "declare": ("level",), "release": ("person",),
    "hand_over_command": ("person",), "authorise": ("remedy", "person"), "post": ("audience", "form", "text"),
    "propose": ("remedy",), "do": ("remedy",), "schedule_fix": ("within_days", "owner", "reason"),
    "schedule_post_mortem": ("within_days", "owner"), "hand_over_shift": ("person", "text"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Meant:
    """A command as it is offered; `sure` is whether it is more than a guess."""

    kind: str
    args: dict[str, Any]
    title: str
    sure: bool = True


def offered(
    understood: Iterable[dict[str, Any]],
    typed: str,
    names: Names,
    remedies: list[tuple[dict[str, Any], str]],
    ringing: str | None,
    waiting: Mapping[str, int] | None = None,
    posted: Collection[str] = (),
) -> Meant | None:
    """The first understanding that is likely and complete; None when the sentence is to be said as it is.

    `remedies` are the choices of the engine, `ringing` the alert that waits for an answer, `waiting` the message of
    each person who waits for an answer, `posted` the audiences that have had a post.
    """
    for entry in understood:
        kind, args = entry["kind"], dict(entry["args"])
        if entry["confidence"] < LIKELY or kind not in TITLES:
            continue
        if kind == "acknowledge" and ringing:
            args.setdefault("alert", ringing)
        elif kind == "ask":
            args.setdefault("minutes", MINUTES)
        elif kind in {"declare", "stand_down"}:
            args.setdefault("reason", typed)
        elif kind == "schedule_fix":
            args = {"reason": typed, "within_days": DAYS} | args
        elif kind == "schedule_post_mortem":
            args.setdefault("within_days", DAYS)
        elif kind == "wait":
            args.setdefault("minutes", WAIT)
        elif kind == "post":
            args.setdefault("form", "update" if args["audience"] in posted else "initial")
        elif kind == "answer":
            args["message"] = (waiting or {}).get(args.pop("person", ""))
        if all(args.get(name) not in (None, "") for name in NEEDED.get(kind, ())):
            title = TITLES[kind](args, names, _labels(remedies))
            return Meant(kind, args, title, entry["confidence"] >= SURE)
    return None


def _labels(remedies: list[tuple[dict[str, Any], str]]) -> Callable[[dict[str, Any]], str]:
    found = menu(remedies)

    def label(args: dict[str, Any]) -> str:
        params = args.get("params")
        same = next(
            (c for row in found.values() for c in row if (c.remedy, c.params) == (args["remedy"], params)), None
        )
        if same:
            return f"{same.title}, {same.target}"
        title = title_of(args["remedy"], params or {})
        given = ", ".join(str(value) for value in (args.get("params") or {}).values())
        return f"{title} ({given})" if given else title

    return label


def _page(args: dict[str, Any], names: Names, _: Any) -> str:
    if args.get("level"):
        return f"Escalate to {args['level']}"
    if args.get("team"):
        return f"Page the on-call of {names.team(args['team'])}"
    return f"Page {names.person(args['person'])}"


def _look(args: dict[str, Any], names: Names, _: Any) -> str:
    return f"Open the {plain(args['at'])}" + (f" of {names.thing(args['service'])}" if args.get("service") else "")


TITLES: dict[str, Callable[[dict[str, Any], Names, Callable[[dict[str, Any]], str]], str]] = {
    "acknowledge": lambda a, n, r: f"Acknowledge: {n.alert(a['alert'])}",
    "answer": lambda a, n, r: "Send this as the answer to the one who waits for it",
    "ask": lambda a, n, r: f"Ask {n.person(a['person'])} to look into {n.thing(a['about'])} within {a['minutes']} min",
    "ask_command": lambda a, n, r: f"Ask {n.person(a['person'])} whether they take command",
    "assign": lambda a, n, r: f"Make {n.person(a['person'])} {ROLES[a['role']]}",
    "authorise": lambda a, n, r: f"Authorise {n.person(a['person'])}: {r(a)}",
    "bring_in": lambda a, n, r: f"Bring {n.person(a['person'])} into the war room",
    "close": lambda a, n, r: "Close the incident",
    "declare": lambda a, n, r: f"Declare {a['level']}, with this sentence as the reason",
    "do": lambda a, n, r: f"Do it with your own hands: {r(a)}",
    "hand_over_command": lambda a, n, r: f"Hand command to {n.person(a['person'])}",
    "hand_over_shift": lambda a, n, r: f"Hand the shift over to {n.person(a['person'])}, with this sentence",
    "look": _look,
    "note": lambda a, n, r: "Note it in the timeline",
    "open_war_room": lambda a, n, r: "Open the war room",
    "page": _page,
    "post": lambda a, n, r: f"Post to {AUDIENCES[a['audience']].lower()}: {a['text']}",
    "propose": lambda a, n, r: f"Put to the team: {r(a)}",
    "release": lambda a, n, r: f"Release {n.person(a['person'])}",
    "resolve": lambda a, n, r: "Resolve the incident",
    "schedule_fix": lambda a, n, r: f"Put the fix into the plan within {a['within_days']} days",
    "schedule_post_mortem": lambda a, n, r: f"Schedule the post-mortem within {a['within_days']} days",
    "skip_post_mortem": lambda a, n, r: "Skip the post-mortem",
    "stand_down": lambda a, n, r: "Stand down: it is no incident",
    "take_command": lambda a, n, r: "Take command",
    "verify": lambda a, n, r: "Verify recovery",
    "wait": lambda a, n, r: f"Wait at most {a['minutes']} min, until something reaches you",
}

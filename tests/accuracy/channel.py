"""The channel: sentences that people typed, and the command each is offered as.

A sentence is understood when what would be offered (the first understanding, if it is likely enough) is the command
of the label with every argument of the label; for a sentence labelled as plain talk, when nothing would be offered.
Everything offered besides that is a wrong offer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from engine.drill import Drill
from engine.scenario import load_scenario
from records import library
from scoring.language.channel import understand
from scoring.language.channel_context import Context, context_of
from scoring.language.channel_model import Model, read_model
from tests.accuracy.row import Row
from tests.scoring.language.agreement import cases
from ui.view.meant import LIKELY

SCENARIO = "checkout-release.yaml"
AT = 600
"""Drill second at which the remedies on offer are taken."""
GOALS = {"understood": "at least 90 %", "wrong offers": "below 4 %"}

Case = dict[str, Any]
Answer = tuple[str | None, dict[str, Any]]
Reader = Callable[[str], Answer]


@dataclass(frozen=True, slots=True)
class Seat:
    """What the one who types has before them: the header of the drill, their own id, and the remedies on offer."""

    header: dict[str, Any]
    person: str
    remedies: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Counts over labelled sentences. `missed` counts by the kind of the label those not understood."""

    cases: int
    understood: int
    wrong: int
    missed: Counter[str]

    def __str__(self) -> str:
        share, wrong = self.understood / self.cases, self.wrong / self.cases
        worst = ", ".join(f"{kind} {count}" for kind, count in self.missed.most_common())
        return (
            f"{self.understood} of {self.cases} understood ({share:.1%}), {self.wrong} wrong offers ({wrong:.1%});"
            f" missed: {worst}"
        )


@cache
def seat() -> Seat:
    """The seat of the scenario that the labels were written for."""
    scenario, problems = load_scenario(dict(library.scenario_files())[SCENARIO], SCENARIO)
    assert scenario is not None, problems
    drill = Drill(scenario, 1)
    drill.advance(AT)
    header = drill.trace().header
    row = header["seats"][0]
    offers = next(offer for offer in drill.legal(row["id"]) if offer.kind == "propose").choices["remedy"]
    return Seat(header, row["person"], [{**value, "label": label} for value, label in offers])


@cache
def model() -> Model:
    """The second opinion as it is kept."""
    return read_model(library.channel_weights())


@cache
def _against() -> dict[str, Any]:
    header, remedies = seat().header, seat().remedies
    me = next(row for row in header["people"] if row["id"] == seat().person)
    return {
        "people": [row for row in header["people"] if row is not me],
        "services": header["services"],
        "journeys": header["journeys"],
        "roles": ("commander", "tech_lead", "scribe", "communications"),
        "remedies": remedies,
        "teams": header["teams"],
        "writer": me,
    }


def context(text: str) -> Context:
    """A sentence made ready, against the scenario that the labels were written for."""
    return context_of(text, **_against())


def half(name: str) -> list[Case]:
    """The labelled sentences of one half: `tune` or `held`."""
    return [row for row in cases("channel_people") if row["split"] == name]


def answer(text: str) -> Answer:
    """The command a sentence would be offered as, (None, {}) when it would be said as it is."""
    found = understand(text, **_against(), model=model())
    if not found or found[0]["confidence"] < LIKELY:
        return None, {}
    return found[0]["kind"], found[0]["args"]


def agrees(case: Case, given: Answer) -> bool:
    """Whether an answer has the kind of the label and every argument of it."""
    kind, args = given
    flat = {**args, **(args.get("params") or {})}
    return kind == case["kind"] and all(flat.get(name) == value for name, value in case["args"].items())


def measure(rows_: list[Case], read: Reader = answer) -> Agreement:
    """How far a reader agrees with the labels."""
    understood, wrong, missed = 0, 0, Counter[str]()
    for case in rows_:
        given = read(case["text"])
        if agrees(case, given):
            understood += 1
            continue
        missed[str(case["kind"])] += 1
        wrong += given[0] is not None
    return Agreement(len(rows_), understood, wrong, missed)


USUAL_WORDS: dict[str, tuple[str, ...]] = {
    "acknowledge": ("acknowledge", "ack"),
    "answer": ("answer", "reply"),
    "ask": ("ask", "check", "look into", "look at"),
    "assign": ("assign", "scribe", "tech lead", "comms"),
    "authorise": ("authorise", "approved", "go ahead"),
    "bring_in": ("bring in", "bring"),
    "close": ("close",),
    "declare": ("declare", "sev"),
    "do": ("do it", "myself"),
    "hand_over_command": ("hand over command", "command to"),
    "hand_over_shift": ("hand over", "shift"),
    "look": ("look", "open", "show"),
    "note": ("note", "for the record"),
    "open_war_room": ("war room", "bridge"),
    "page": ("page", "call", "escalate"),
    "post": ("post", "status page", "update"),
    "propose": ("propose", "roll back", "rollback", "restart", "shed", "scale", "retries off", "objections"),
    "release": ("release", "drop off"),
    "resolve": ("resolve", "resolved"),
    "schedule_post_mortem": ("schedule", "post-mortem", "postmortem"),
    "skip_post_mortem": ("skip",),
    "stand_down": ("stand down", "false alarm"),
    "submit_post_mortem": ("submit",),
    "take_command": ("take command", "taking command", "command"),
    "verify": ("verify", "recovered"),
    "wait": ("wait",),
}
"""A command to its name and the words most used for it."""


def baseline(text: str) -> Answer:
    """The first command whose name or usual word occurs, with the first person, service, level and number there are."""
    low = text.lower()
    found = [
        (match.start(), -len(word), kind)
        for kind, words in USUAL_WORDS.items()
        for word in words
        if (match := re.search(rf"\b{word}\w*", low))
    ]
    if not found:
        return None, {}
    header = seat().header
    args: dict[str, Any] = {}
    for name, rows_ in (("person", header["people"]), ("service", header["services"])):
        there = [(at, row["id"]) for row in rows_ if (at := low.find(row["name"].lower().split()[0])) >= 0]
        if there:
            args[name] = min(there)[1]
    args["about"] = args.get("service")
    args["owner"] = args.get("person")
    args["remedy"] = next(
        (r for r in ("roll_back", "restart", "shed_load", "scale_out") if r.split("_")[0] in low), None
    )
    if number := re.search(r"\d+", low):
        args |= dict.fromkeys(("minutes", "keep_percent", "within_days"), int(number[0]))
        args["level"] = f"SEV{number[0]}"
    return min(found)[2], args


def rows() -> list[Row]:
    """Understood and wrongly offered, on both halves."""
    found = []
    for name in ("tune", "held"):
        labelled = half(name)
        by_reader, by_words = measure(labelled), measure(labelled, baseline)
        for what, mine, other in (
            ("understood", by_reader.understood, by_words.understood),
            ("wrong offers", by_reader.wrong, by_words.wrong),
        ):
            shares = mine / len(labelled), other / len(labelled)
            found.append(Row(f"channel: {what}", name, len(labelled), *shares, GOALS[what]))
    return found

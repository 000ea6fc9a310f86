"""Sentences made from the remedies of drills that people played: what is true of a drill is never called wrong, and
another doer, another order or another time is found."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import pytest

from scoring.fact_check.check import check
from scoring.fact_check.facts import Facts
from scoring.fact_check.runs import Run, Runs
from scoring.words import local
from tests.accuracy.ranking import LABELLED, trace

DRILLS = sorted(path.name.removesuffix(".json.gz") for path in (LABELLED / "drills").glob("*.json.gz"))
WAYS_BACK = ("resume", "lift", "take-down", "redeploy", "return", "on", "allow", "in", "restore", "unblock", "use")
LATER = 1500
"""Seconds after a decision by which a time is plainly another one."""


def told(run: Run, name: str) -> tuple[str, str] | None:
    """A remedy with somebody who did it, and as done."""
    params = {key: str(value).replace("-", " ") if key == "producer" else value for key, value in run.params.items()}
    if params.get("how") in WAYS_BACK or params.get("what") == "all" or params.get("keep_percent") == 100:
        return None
    return {
        "roll_back": (f"took {name} back to {params.get('release')}", f"{name} was rolled back"),
        "restart": (f"restarted {name}", f"{name} was restarted"),
        "scale_out": (f"scaled {name} out", f"{name} was scaled out"),
        "fail_over": (f"failed {name} over", f"{name} was failed over"),
        "turn_retries_off": ("turned the retries off", "the retries were switched off"),
        "switch_flag_off": (f"switched {params.get('flag')} off", f"{params.get('flag')} was turned off"),
        "pin_config": (f"pinned {params.get('config')}", f"{params.get('config')} was pinned"),
        "pause_producer": (f"paused the {params.get('producer')}", f"the {params.get('producer')} was paused"),
        "dead_letter": ("set the message aside", "the message was set aside"),
        "capture_evidence": (f"took a dump of {name}", f"a dump of {name} was taken"),
        "serve_static_page": ("put up a static page", "a static page was put up"),
        "kill_session": ("killed the longest sessions", "the longest sessions were killed"),
        "raise_quota": ("raised the quota", "the quota was raised"),
        "lift_limit": ("lifted the limit", "the limit was lifted"),
    }.get(run.remedy)


class Made:
    """The sentences made of one drill."""

    def __init__(self, drill: str) -> None:
        self.trace = trace(drill)
        self.facts = Facts(self.trace)
        self.runs = Runs(self.facts)
        names = {str(row["id"]): str(row["name"]) for row in self.facts.services}
        self.done = [
            (run, words)
            for run in self.runs.all
            if run.over_at is not None and (words := told(run, names.get(min(run.things), min(run.things)))) is not None
        ]

    def true(self) -> Iterator[str]:
        """Who did what, at what time, before what."""
        for run, (did, was) in self.done:
            doer = self.facts.name(str((run.started or run.decided).data.get("person") or run.decided.by))
            first = doer.split()[0]
            yield from (f"{doer} {did}.", f"It was {first} who {did}.", f"{was} by {doer}.", f"{first} then {did}.")
            yield from (f"At {local(self.trace, at)} {was}." for at in (run.begun_at, run.over_at or 0))
        for one, other in self.one_after_the_other():
            yield from (f"{one[1]} before {other[1]}.", f"{other[1]} only after {one[1]}.")
            yield from (f"We {one[0]} and then {other[0]}.", f"By the time {other[1]}, {one[1]}.")

    def false(self) -> Iterator[tuple[str, str]]:
        """The same by somebody who had no part in it, at another time, in the other order; each with its kind."""
        for run, (did, was) in self.done:
            part = self.runs.commanders | {name for other in self.runs.like(run.remedy) for name in other.people}
            part |= {event.by for event in self.runs.effects(run.remedy)}
            others = [
                str(row["id"]) for row in self.facts.people if row["kind"] == "responder" and row["id"] not in part
            ]
            for name in map(self.facts.name, others[:1]):
                yield from (("person", text) for text in (f"{name} {did}.", f"It was {name.split()[0]} who {did}."))
                yield "person", f"{was} by {name}."
            if len([other for other in self.runs.like(run.remedy)]) == 1:
                yield "time", f"At {local(self.trace, run.decided.at + LATER)} {was}."
        for one, other in self.one_after_the_other():
            yield from (("order", text) for text in (f"{other[1]} before {one[1]}.", f"{one[1]} only once {other[1]}."))

    def one_after_the_other(self) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
        """Pairs of remedies that were carried out once each, the first over before the second began."""
        for (first, one), (second, other) in permutations(self.done, 2):
            once = len(self.runs.of(first.remedy)) == len(self.runs.of(second.remedy)) == 1
            if once and (first.over_at or 0) + 120 < second.begun_at:
                yield one, other

    def called_wrong(self, sentences: list[str]) -> list[tuple[str, str]]:
        """What is called wrong of these sentences, with its kind."""
        text = "# Incident Post-Mortem\n\n## Response\n\n" + "\n\n".join(one[0].upper() + one[1:] for one in sentences)
        return [(row.kind, row.quote) for row in check(text, self.trace) if not row.right]


@pytest.mark.parametrize("drill", DRILLS)
def test_what_is_true_is_never_called_wrong(drill: str) -> None:
    made = Made(drill)
    assert made.called_wrong(list(made.true())) == []


def test_what_is_false_is_found() -> None:
    missed: list[tuple[str, str, str]] = []
    count = 0
    for drill in DRILLS:
        made = Made(drill)
        rows = list(made.false())
        called = {(kind, quote.lower()) for kind, quote in made.called_wrong([text for _, text in rows])}
        missed += [(drill, kind, text) for kind, text in rows if (kind, text.lower()) not in called]
        count += len(rows)
    assert count > 150
    assert len(missed) <= 0.05 * count, missed

"""C414: no remedy gives up data."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.remedies import Remedy
from scoring.words import capital, listed

# Kinds that can put data at risk or lose it, depending on what they are given and when.
CAN_HARM = ("dead_letter", "fail_over", "restore_from_backup")


@criterion("C414", "response", practice="P422", weight=20)
def data_kept(case: Case) -> Sequence[Score]:
    """No remedy gives up data to bring a service back.

    Applies when a remedy was carried out that can harm data. Judged by what the world says was harmed by it, and not by
    whether the service came back. Partly: data was put at risk and the remedy had been put to the team first. Missed:
    put at risk without that, or lost.
    """
    risky = [r for r in case.remedies if r.worked and (r.remedy in CAN_HARM or _harms(case, r))]
    if not risky:
        return [Score("not_applicable", "No remedy could harm data.")]
    harmed = [(r, event) for r in risky for event in _harms(case, r)]
    if not harmed:
        told = listed([_title(r) for r in risky])
        return [Score("met", f"Data stayed whole through {told}.", evidence=tuple(r.decided.n for r in risky))]
    told = listed([f"{_title(r)} at {case.clock(r.at)} {_did(event)}" for r, event in harmed[:3]])
    advice = "Ask what a remedy does with work that is under way and data that waits; set one message aside, not all."
    lost = any(event.data["harm"] == "loss" for _, event in harmed)
    asked = all(_proposed(case, r) for r, _ in harmed)
    seen = tuple(sorted({n for r, event in harmed for n in (r.decided.n, event.n)}))
    return [Score("partly" if asked and not lost else "missed", f"{capital(told)}.", advice, seen)]


def _harms(case: Case, remedy: Remedy) -> list[Event]:
    """What the world says this remedy did to data, at the instant it was done."""
    rows = case.trace.every("data_harmed", what=remedy.remedy)
    return [e for e in rows if remedy.done is not None and e.at == remedy.done.at]


def _proposed(case: Case, remedy: Remedy) -> bool:
    return any(e.data["remedy"] == remedy.remedy and e.n < remedy.decided.n for e in case.by_seat("propose"))


def _did(event: Event) -> str:
    what = "lost" if event.data["harm"] == "loss" else "put at risk"
    return f"{what} {event.data['records']} records"


def _title(remedy: Remedy) -> str:
    return remedy.said

"""Who or what told how customers were, before an alarm was called false: an alarm is one signal, and it can lie."""

from __future__ import annotations

from engine.trace import Event
from scoring.case import Case

# What tells of the system and not of customers.
NO_WITNESS = ("changes", "runbook")


def stood_down_rightly(case: Case) -> bool:
    """Whether the drill ended by standing down, and that was right."""
    return case.ending == "stood_down" and case.trace.header["ending"] == "stood_down"


def witnesses(case: Case) -> list[Event]:
    """The looks and reports between the page and the end that told how customers were, one for each different thing.

    A look at the figures, the log or the tickets of something, or at the status from outside; the check of recovery;
    what somebody reported. Figures that were missing told nothing.
    """
    since = case.noticed or 0
    looks = [e for e in case.by_seat("look", "verify") if since <= e.at <= case.ended_at]
    looked = {(_what(e), str(e.data.get("service"))): e for e in reversed(looks) if _tells(case, e)}
    told = {e.by: e for e in case.seen("finding", "nothing_found") if since <= e.at <= case.ended_at}
    return sorted([*looked.values(), *told.values()], key=lambda event: event.n)


def named(witness: Event) -> str:
    """A witness in a sentence."""
    if witness.kind not in ("look", "verify"):
        return "a report"
    return {"verify": "the check of recovery", "status": "the status from outside"}.get(
        _what(witness), f"the {_what(witness)}"
    )


def _what(look: Event) -> str:
    return "verify" if look.kind == "verify" else str(look.data.get("at"))


def _tells(case: Case, look: Event) -> bool:
    return _what(look) not in NO_WITNESS and not (_what(look) == "dashboard" and _blank(case, look))


def _blank(case: Case, look: Event) -> bool:
    """Whether no figure of what was looked at had arrived."""
    metrics, at = case.trace.metrics, look.at - int(case.trace.header["scrape_delay"])
    names = [name for name in metrics.values if name.partition(".")[0] == look.data.get("service")]
    return bool(names) and all(metrics.at(name, at) is None for name in names)

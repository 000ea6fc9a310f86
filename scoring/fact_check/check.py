"""`read_post_mortem_against`: every claim of a post-mortem beside what happened.

Precision comes first: a claim is wrong only where the text plainly asserts something that no event within the
tolerance, no clock and no person of the trace can mean.
"""

from __future__ import annotations

from typing import Any

from engine.trace import Trace
from scoring.fact_check import when
from scoring.fact_check.causes import cause, unmentioned
from scoring.fact_check.doers import doers
from scoring.fact_check.facts import Facts
from scoring.fact_check.harm import harm
from scoring.fact_check.identity import identity
from scoring.fact_check.instants import Clock
from scoring.fact_check.lengths import lengths
from scoring.fact_check.moments import Moments
from scoring.fact_check.orders import orders
from scoring.fact_check.releases import releases
from scoring.fact_check.remedies import remedies
from scoring.fact_check.roles import roles
from scoring.fact_check.runs import Runs
from scoring.fact_check.severities import severity
from scoring.fact_check.shares import shares
from scoring.fact_check.spells import spells
from scoring.fact_check.statements import Checked, statements
from scoring.fact_check.tellings import Tellings
from scoring.language.claims import claims, timeline_zone
from scoring.language.post_mortems import read_post_mortem
from scoring.language.root_causes import cause_passage
from scoring.language.sections import cut

TOLERANCE = 300
"""Seconds by which a time may differ; the handbook's, used where no policy says otherwise."""
TOLERANCE_RATIO = 0.15
"""Share by which a length may differ, and never less than a minute; the handbook's."""

_EVERY_CLAIM = """\
Incident INC-2026-001. Severity: SEV1. Commander: Robin Vale. Tech lead: Robin Vale. Scribe: Robin Vale.
Duration: 10 minutes. Up to 30 % of customers were affected. No data was lost. Release 1.2.3 was rolled back.
Time to acknowledge: 90 hours. The outage lasted from 17:38 to 18:02. Robin Vale authorised the roll back.
17:40 page acknowledged
17:41 SEV1 declared
17:42 Robin Vale took command
17:50 roll back done
The cause was found before the incident was closed.
"""


def can_be_checked_against(trace: Trace) -> None:
    """Look at everything of a trace that a claim may ask for. Raises LookupError, TypeError, ValueError, AttributeError
    or OverflowError for a trace that lacks parts or holds wrong ones."""
    read_post_mortem_against(_EVERY_CLAIM, trace)


def read_post_mortem_against(
    text: str, trace: Trace, tolerance: int = TOLERANCE, ratio: float = TOLERANCE_RATIO
) -> dict[str, Any]:
    """Read a post-mortem as `read_post_mortem` does, and check it against a trace.

    Adds `contradictions`, each `{"quote", "says", "was", "event"}` (`event` the `n` it was checked against, or null),
    and `omissions`, each `{"what", "event"}`.
    """
    reads = read_post_mortem(text)
    wrong = [checked for checked in check(text, trace, tolerance, ratio) if not checked.right]
    facts = Facts(trace)
    missing = list(unmentioned(facts, text.lower()))
    started, fired = trace.first("impact_started"), trace.first("alert_fired")
    if started is not None and not reads["sections"]["impact"]:
        missing.append({"what": "the impact on customers", "event": started.n})
    if fired is not None and not reads["sections"]["detection"]:
        missing.append({"what": "how it was detected", "event": fired.n})
    rows = [{"quote": c.quote, "says": c.says, "was": c.was, "event": c.event} for c in wrong]
    return reads | {"contradictions": rows, "omissions": missing}


def check(text: str, trace: Trace, tolerance: int = TOLERANCE, ratio: float = TOLERANCE_RATIO) -> list[Checked]:
    """Every claim of the text that can be checked, right or wrong, each once. The kinds are time, duration, severity,
    share, data, incident, date, release, cause, remedy, person and order."""
    facts = Facts(trace)
    parts = cut(text)
    told = statements(parts)
    runs = Runs(facts)
    tellings = Tellings(facts, runs)
    moments = Moments(facts, runs, tellings)
    clock = Clock(facts.start, trace.until // 2, timeline_zone(text), text)
    claimed = claims(text, facts.start, facts.services)
    found: list[Checked] = [
        *when.times(moments, clock, told, tolerance),
        *lengths(facts, told, ratio),
        *spells(facts, runs, tellings, told, ratio),
        *orders(facts, runs, tellings, told),
        *severity(facts, claimed, told),
        *shares(facts, runs, clock, claimed, told),
        *harm(facts, runs, told),
        *identity(facts, told),
        *releases(facts, runs, told),
        *remedies(facts, runs, tellings, told),
        *roles(facts, told),
        *doers(facts, runs, tellings, told),
    ]
    stated = cause(facts, cause_passage(parts), " ".join(parts.lines("summary")))
    if stated is not None:
        found.append(stated)
    return list(dict.fromkeys(found))

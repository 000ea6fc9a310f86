"""Which services and journeys were really bad, by what could be seen and by what was broken."""

from __future__ import annotations

from engine.trace import Event
from scoring.case import Case
from scoring.remedies import Remedy

# Average error ratio from which on a service looks bad on a dashboard.
BAD_RATIO = 0.05
# Cosmetic journeys have no threshold; from this share on they count as affected all the same.
COSMETIC_SHARE = 0.05
NOTHING_TOUCHED = "No remedy touched what was affected."


def faulty_services(event: Event) -> list[str]:
    """The services a `fault_started` event names; none where the fault sits in the clients of a journey."""
    return [name for name in str(event.data.get("service") or "").split(", ") if name]


def bad_services(case: Case, until: int) -> list[str]:
    """Services with a fault, with an alert, or that somebody found a cause in, up to `until`; by id.

    A finding without a cause tells that a service is well, or only how it works.
    """
    faulty = {name for e in case.trace.of("fault_started") if e.at <= until for name in faulty_services(e)}
    alerts = [e for e in case.seen("alert_fired") if not e.data.get("muted")]
    alerted = {str(e.data.get("service")) for e in alerts if e.at <= until}
    findings = [e for e in case.seen("finding") if (e.data.get("facts") or {}).get("cause")]
    found = {e.data["about"] for e in findings if e.at <= until}
    known = {s["id"] for s in case.trace.header["services"]}
    return sorted((faulty | alerted | found) & known | _erring(case, until))


def _erring(case: Case, until: int) -> set[str]:
    """Services whose error ratio has been at or over five percent on the dashboards for a minute's average."""
    delay = int(case.trace.header["scrape_delay"])
    bad: set[str] = set()
    for service in case.trace.header["services"]:
        name = service["id"] + ".error_ratio"
        if name in case.trace.metrics.values:
            window = case.policy.severity.window
            recent = [v for _, v in case.trace.metrics.series(name, 0, until - delay)]
            size = max(1, window // case.trace.metrics.step)
            means = [sum(recent[i : i + size]) / size for i in range(0, max(0, len(recent) - size + 1))]
            if any(mean >= BAD_RATIO for mean in means):
                bad.add(service["id"])
    return bad


def touching(case: Case) -> list[Remedy]:
    """The remedies on something affected: a journey, a service it passes, or a service with a fault.

    One whose target is not known counts.
    """
    hit = affected_journeys(case, case.ended_at)
    passed = [s for j in case.trace.header["journeys"] if j["id"] in hit for s in (j["entry"], *j["services"])]
    faulty = [name for e in case.trace.of("fault_started") for name in faulty_services(e)]
    return [r for r in case.remedies if not r.things or r.things & {*hit, *passed, *faulty}]


def false_alarm(case: Case) -> bool:
    """Whether standing down was right, and nothing the trainee did has made it wrong: no customer was affected."""
    return case.trace.header["ending"] == "stood_down" and not affected_journeys(case, case.over_at)


def affected_journeys(case: Case, until: int) -> list[str]:
    """Journeys whose affected share passed the SEV3 threshold of their class by `until`, worst first."""
    worst: list[tuple[float, str]] = []
    for journey in case.trace.header["journeys"]:
        threshold = min(case.policy.severity.journeys[journey["class"]].values(), default=COSMETIC_SHARE)
        active, affected = journey["id"] + ".active_per_min", journey["id"] + ".affected_per_min"
        if active not in case.trace.truth.values or affected not in case.trace.truth.values:
            continue
        rows = zip(case.trace.truth.series(active, 0, until), case.trace.truth.series(affected, 0, until), strict=True)
        share = max((hit / all_ for (_, all_), (_, hit) in rows if all_ > 0), default=0.0)
        if share >= threshold:
            worst.append((-share, journey["id"]))
    return [name for _, name in sorted(worst)]

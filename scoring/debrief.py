"""The debrief: what to learn from a drill. Pure: trace and scorecard in, plain values out; screens put them into words.

The story comes first (what happened, what could be seen, what made it hard), then the gap to practice, then one
commitment. Sentences of the story carry the event they rest on.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from engine.trace import Event, Trace
from scoring import clocks
from scoring.affected import faulty_services
from scoring.audiences import duties
from scoring.case import Case
from scoring.policy.model import Policy
from scoring.scorecard import Line, Scorecard
from scoring.severity import Accepted, Levels
from scoring.words import lasted, listed, percent, thousands

GAPS = 3
DECISIONS = (
    "acknowledge", "declare", "open_war_room", "assign", "take_command", "hand_over_command", "page", "authorise", "do",
    "verify", "resolve", "close", "stand_down", "schedule_fix", "hand_over_shift", "ask_command",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence of the story; `at` and `n` lead to the instant, None where it belongs to no single one."""

    text: str
    at: int | None = None
    n: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """Something the trainee decided, to be marked on the curve of the impact."""

    at: int
    n: int
    kind: str
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Impact:
    """True impact over time: `affected` customers a minute and the `share` of them by journey, and sums.

    `customer_minutes` sums the affected; `revenue_lost` is in minor units of the header's currency.
    """

    at: tuple[int, ...]
    affected: dict[str, tuple[float, ...]]
    share: dict[str, tuple[float, ...]]
    customer_minutes: int
    revenue_lost: int


@dataclass(frozen=True, slots=True)
class Channel:
    """One audience against the clock: since when it was owed news, due times, posts `(at, n, form)`, overdue spans."""

    audience: str
    owed_since: int | None
    due: tuple[int, ...]
    posts: tuple[tuple[int, int, str], ...]
    overdue: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A difference to practice: the receipt, and the points of 100 it cost in the total."""

    line: Line
    cost: float


@dataclass(frozen=True, slots=True)
class Timer:
    """A clock with its definition; seconds is None where one end never came."""

    name: str
    definition: str
    since: int | None
    until: int | None
    seconds: int | None


@dataclass(frozen=True, slots=True)
class SeverityStory:
    """Levels over time, each from its instant on: what was true, what could be known, what was declared."""

    true: tuple[tuple[int, Accepted], ...]
    knowable: tuple[tuple[int, Accepted], ...]
    declared: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Debrief:
    """All a debrief shows beside the scorecard itself."""

    happened: tuple[Fact, ...]
    visible: tuple[Fact, ...]
    hard: tuple[Fact, ...]
    impact: Impact
    decisions: tuple[Decision, ...]
    communication: tuple[Channel, ...]
    gaps: tuple[Gap, ...]
    commitment: str
    clocks: tuple[Timer, ...]
    severity: SeverityStory

    def to_json(self) -> dict[str, Any]:
        """The debrief as a JSON object."""
        row = asdict(self)
        row["gaps"] = [{"line": gap.line.to_json(), "cost": gap.cost} for gap in self.gaps]
        return row


def review(trace: Trace, scorecard: Scorecard, policy: Policy) -> Debrief:
    """The debrief of a drill that was graded under this policy. Raises ValueError for a scorecard of another one."""
    if scorecard.policy["digest"] != policy.digest:
        raise ValueError(f"the scorecard was made under {scorecard.policy['id']}, not under this {policy.id}")
    case = Case(trace, policy)
    impact = _impact(trace)
    gaps = biggest_gaps(scorecard, policy)
    return Debrief(
        happened=tuple(_happened(case, impact)),
        visible=tuple(_visible(case)),
        hard=tuple(_hard(case)),
        impact=impact,
        decisions=tuple(Decision(e.at, e.n, e.kind, e.data) for e in case.by_seat(*DECISIONS)),
        communication=tuple(_channels(case)),
        gaps=gaps,
        commitment=gaps[0].line.advice if gaps else "Keep doing this, and try a harder scenario.",
        clocks=tuple(Timer(c.name, c.definition, c.since, c.until, c.seconds) for c in clocks.clocks(trace)),
        severity=_severity(case),
    )


def biggest_gaps(scorecard: Scorecard, policy: Policy) -> tuple[Gap, ...]:
    """The receipts that cost most of the total, at most one of each criterion, largest first."""
    whole = sum(policy.weights[key] for key, entry in scorecard.dimensions.items() if entry.max > 0)
    best: dict[str, Gap] = {}
    for line in scorecard.lines:
        if line.points >= line.max:
            continue
        share = (line.max - line.points) / scorecard.dimensions[line.dimension].max
        gap = Gap(line, round(100 * policy.weights[line.dimension] * share / whole, 1))
        if line.criterion not in best or gap.cost > best[line.criterion].cost:
            best[line.criterion] = gap
    return tuple(sorted(best.values(), key=lambda gap: (-gap.cost, gap.line.id))[:GAPS])


def _impact(trace: Trace) -> Impact:
    truth, until = trace.truth, trace.until
    names = [j["id"] for j in trace.header["journeys"] if f"{j['id']}.affected_per_min" in truth.values]
    at = tuple(t for t, _ in truth.series(f"{names[0]}.affected_per_min", 0, until)) if names else ()
    affected = {name: tuple(v for _, v in truth.series(f"{name}.affected_per_min", 0, until)) for name in names}
    share: dict[str, tuple[float, ...]] = {}
    lost = 0.0
    for name in names:
        active = [v for _, v in truth.series(f"{name}.active_per_min", 0, until)]
        rows = zip(affected[name], active, strict=True)
        share[name] = tuple(round(min(1.0, hit / all_), 4) if all_ > 0 else 0.0 for hit, all_ in rows)
        if f"{name}.revenue_lost_per_min" in truth.values:
            lost += sum(v for _, v in truth.series(f"{name}.revenue_lost_per_min", 0, until))
    minutes = sum(sum(column) for column in affected.values()) * truth.step / 60
    return Impact(at, affected, share, round(minutes), round(lost * truth.step / 60))


def _happened(case: Case, impact: Impact) -> list[Fact]:
    facts: list[Fact] = []
    for event in case.trace.of("fault_started"):
        where = listed([case.service(name) for name in faulty_services(event)])
        name = str(event.data["fault"]).replace("_", " ").capitalize()
        facts.append(_fact(case, event, f"{name} began in {where}" if where else f"{name} began"))
    start = clocks.impact_start(case.trace)
    if start is not None:
        hit = listed([case.service(name) for name in start.data["journeys"]])
        facts.append(_fact(case, start, f"Customers of {hit} began to feel it"))
    if impact.share:
        peaks = {name: max(column, default=0.0) for name, column in impact.share.items()}
        worst = max(peaks, key=lambda name: peaks[name])
        when = impact.at[impact.share[worst].index(peaks[worst])] if impact.at else 0
        who = f"{percent(peaks[worst])} of the customers of {case.service(worst)}"
        facts.append(Fact(f"At its worst, at {case.clock(when)}, {who} were affected.", when))
    for remedy in case.remedies:
        name = remedy.said
        if remedy.done is not None:
            outcome = "was through" if remedy.worked else "failed"
            facts.append(_fact(case, remedy.done, f"{name.capitalize()}, by {case.name(remedy.person)}, {outcome}"))
    ends = [e for e in case.trace.of("impact_ended")]
    if ends and start is not None:
        took = lasted(ends[-1].at - start.at)
        facts.append(_fact(case, ends[-1], f"Customers were served again, {took} after it began,"))
    count = f"{thousands(impact.customer_minutes)} customer-minutes"
    still = ", and customers still were when it was ended" if case.given_up is not None else ""
    facts.append(Fact(f"{count} were affected{still}."))
    return sorted(facts, key=lambda fact: (fact.at is None, fact.at or 0))


def _visible(case: Case) -> list[Fact]:
    facts: list[Fact] = []
    detect = clocks.detect(case.trace)
    if detect.seconds is not None and detect.until is not None:
        text = f"The first sign of it that you could see came at {case.clock(detect.until)}"
        facts.append(Fact(f"{text}, {lasted(detect.seconds)} after it began.", detect.until, detect.evidence[-1]))
    facts += _calls(case)
    tickets = case.seen("tickets")
    if tickets:
        facts.append(_fact(case, tickets[0], "The first customers wrote"))
    findings = case.seen("finding")
    if findings:
        finder = case.name(findings[0].data["person"])
        facts.append(_fact(case, findings[0], f"{finder} reported the first finding"))
    for since, levels in case.knowable.over(0, case.over_at)[1:]:
        facts.append(Fact(f"From {case.clock(since)} on, what could be seen fitted {listed(levels, 'or')}.", since))
    return sorted(facts, key=lambda fact: fact.at or 0)


def _calls(case: Case) -> list[Fact]:
    """The first time that each alert fired, each outside check failed and support called."""
    facts: list[Fact] = []
    known: list[str] = []
    for event in case.seen(*clocks.CALLS):
        data = event.data
        name = str(data.get("alert") or data.get("check") or data.get("report"))
        if name in known:
            continue
        known.append(name)
        about = case.service(str(data.get("service") or data.get("journey")))
        text = {
            "alert_fired": f"{'A silenced alert' if data.get('muted') else 'An alert'} fired on {about}",
            "check_failed": f"An outside check of {about} failed",
            "reported": f"Support called because of {data.get('total')} tickets about {about}",
        }[event.kind]
        facts.append(_fact(case, event, text))
    return facts


def _hard(case: Case) -> list[Fact]:
    facts: list[Fact] = []
    starts = case.trace.of("fault_started")
    if len({e.data["fault"] for e in starts}) > 1:
        wrong = listed([str(e.data["fault"]).replace("_", " ") for e in starts])
        facts.append(Fact(f"More than one thing was wrong: {wrong}."))
    clears = case.trace.header["truth"]["clears"]
    done = list(dict.fromkeys(event.data["remedy"] for event in case.trace.of("remedy_done")))
    healed_by_less = case.trace.first("impact_ended") is not None and len(done) < 2
    if clears and min(len(names) for names in clears) > 1 and not healed_by_less:
        names = listed([str(name).replace("_", " ") for name in min(clears, key=len)])
        facts.append(Fact(f"No single remedy was enough: it took {names} together."))
    detect = clocks.detect(case.trace)
    if detect.seconds is not None and detect.seconds >= 120:
        facts.append(Fact(f"For {lasted(detect.seconds)} customers were affected and nothing told you."))
    lag = [(t, levels) for t, levels in case.true.over(0, case.over_at)[1:]]
    for since, levels in lag:
        later = next((t for t, seen in case.knowable.over(since, case.over_at) if seen[-1] <= levels[-1]), None)
        if later is not None and later - since >= 120:
            text = f"{levels[-1]} was true from {case.clock(since)}, and could be seen from {case.clock(later)}."
            facts.append(Fact(text, since))
            break
    facts += _misled(case)
    for event in case.seen("page_unanswered")[:2]:
        facts.append(_fact(case, event, f"{case.name(event.data['person'])} did not answer the page"))
    for event in case.seen("remedy_failed")[:2]:
        facts.append(_fact(case, event, f"{str(event.data['remedy']).replace('_', ' ').capitalize()} failed"))
    pressing = [e for e in case.seen("pressed") if e.at <= case.over_at]
    if pressing:
        text = f"Stakeholders asked {len(pressing)} times while you were busy."
        facts.append(Fact(text, pressing[0].at, pressing[0].n))
    return facts


# From so many figures of one service on the debrief names the service alone.
FEW_FIGURES = 3
HOW_MISLED = {
    "late": "came in late",
    "sampled": "were measured seldom",
    "gap": "did not come in",
    "frozen": "stood still",
    "zero": "read nought",
}


def _misled(case: Case) -> list[Fact]:
    """Where the dashboards did not show things as they were."""
    facts: list[Fact] = []
    for row in case.trace.header["truth"].get("telemetry", []):
        whose = listed([*(case.service(name) for name in (*row["services"], *row["journeys"])), *_single(case, row)])
        since, until = max(0, row["since"]), row["until"]
        if since > case.over_at or (until is not None and until <= 0):
            continue
        lasted_till = f" until {case.clock(until)}" if until is not None and until < case.over_at else ""
        text = f"From {case.clock(since)}{lasted_till} the figures of {whose} {HOW_MISLED[row['mode']]}."
        facts.append(Fact(text, since))
    return facts


def _single(case: Case, row: dict[str, Any]) -> list[str]:
    """Whose single figures did not come right: with their names while they are few."""
    by_owner: dict[str, list[str]] = {}
    # Traces from before there were such rules do not have the key.
    for signal in row.get("signals", []):
        owner, _, figure = signal.partition(".")
        by_owner.setdefault(owner, []).append(figure.rpartition("_")[0].replace("_", " "))
    return [
        f"{case.service(owner)} ({listed(figures)})" if len(figures) < FEW_FIGURES else case.service(owner)
        for owner, figures in by_owner.items()
    ]


def _fact(case: Case, event: Event, text: str) -> Fact:
    return Fact(f"{text} at {case.clock(event.at)}.", event.at, event.n)


def _channels(case: Case) -> list[Channel]:
    channels = []
    for duty in duties(case):
        if not duty.owed and not duty.posts:
            continue
        silences = duty.silences()
        due = [duty.due, *[s.due for s in silences]] if duty.fell_due else []
        overdue = [(s.due, s.until) for s in silences]
        posts = tuple((e.at, e.n, str(e.data["form"])) for e in duty.posts)
        if duty.fell_due and (not posts or posts[0][0] > duty.due):
            overdue.append((duty.due, posts[0][0] if posts else case.over_at))
        channels.append(Channel(duty.audience, duty.since, tuple(sorted({*due})), posts, _joined(overdue)))
    return channels


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans in order, those that touch made one."""
    joined: list[tuple[int, int]] = []
    for since, until in sorted(spans):
        if joined and since <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(until, joined[-1][1]))
        else:
            joined.append((since, until))
    return tuple(joined)


def _severity(case: Case) -> SeverityStory:
    declared = tuple((e.at, str(e.data["level"])) for e in case.declares)
    return SeverityStory(_rows(case.true), _rows(case.knowable), declared)


def _rows(levels: Levels) -> tuple[tuple[int, Accepted], ...]:
    return tuple(zip(levels.since, levels.sets, strict=True))

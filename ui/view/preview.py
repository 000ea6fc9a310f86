"""A scenario before anybody plays it: what happens if nobody acts, and if the textbook is followed.

Pure: both runs are played by scripted trainees, and everything drawn is taken from their traces. Terminal
(`preview_text.py`) and app (`preview_charts.py`) draw the same `Preview`. It spoils the drill.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from engine.scenario import Scenario
from engine.source.document import compose
from engine.source.problems import Problem
from engine.source.reporter import Reporter
from engine.trace import Event, Trace
from engine.trainees.idle import Idle
from engine.trainees.plan import Plan
from engine.trainees.play import play
from engine.trainees.textbook import Textbook
from engine.words import Templates, render
from records.problems import LibraryProblem
from scoring.language.commands import read_command
from scoring.news import Item, Reach
from scoring.pacing import MOST_ADDRESSED, Decision, Pacing, Silence, pacing
from scoring.policy import Policy
from scoring.turns import Turn, key_signals
from scoring.words import thousands
from ui.view.figures import figure, signal_name
from ui.view.impact import impact
from ui.view.moments import LANE_OF, Teller
from ui.view.names import listing

RUNS = {Idle.id: "If nobody acts", Textbook.id: "If the textbook is followed"}
# So much of the history is drawn before the drill, in seconds: the calm, or what began before anybody looked.
BEFORE_S = 900
TOO_QUIET, TOO_BUSY, NOT_PLAYED = "S260", "S261", "S262"
DECIDING = {
    "page": "a ringing page", "check": "a remedy to check", "answer": "a question to answer",
    "act": "something to act on", "update": "an update that was due",
}  # fmt: skip
# The lanes of what reaches the seat: a name, and which lines belong to it.
LANES: tuple[tuple[str, Callable[[Line], bool]], ...] = (
    ("Pages, presses, questions", lambda one: one.addressed and one.what in ("page", "press")),
    ("Findings, replies, reports", lambda one: one.addressed and one.what not in ("page", "press")),
    ("Others in the channel", lambda one: not one.addressed and one.what in ("message", "note", "people", "remedy")),
    ("Tickets", lambda one: one.what == "tickets"),
    ("New log lines, changes", lambda one: one.what in ("log", "change")),
    ("Signals that turn", lambda one: one.what == "signal"),
    ("Acts of the trainee", lambda one: one.what == "act"),
)
HOW = {"past": "past the threshold of its alert", "back": "back within its threshold"}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of a run as a person reads it. `what` is the sort of an item, or `act` for an act of the seat."""

    at: int
    what: str
    who: str
    text: str
    addressed: bool


@dataclass(frozen=True, slots=True)
class Firing:
    """An alert that fired at `since` and cleared at `until` (None: not before the end of the run)."""

    alert: str
    title: str
    since: int
    until: int | None


@dataclass(frozen=True, slots=True)
class Run:
    """One run: the worst journey's share of affected customers, signals, alerts, and what reached the seat.

    Series are `(t, figure)` from `since` to `until`. `lines` are in order of time. `lost` is in minor units.
    """

    trainee: str
    title: str
    ending: str
    since: int
    until: int
    impact: list[tuple[int, float]]
    signals: dict[str, list[tuple[int, float]]]
    alerts: list[Firing]
    lines: list[Line]
    customer_minutes: int
    lost: int

    def to_json(self) -> dict[str, Any]:
        """The run as one JSON object."""
        rows = [line for line in self.lines if line.what not in ("alert", "cleared", "act", "signal", "end")]
        return {
            "trainee": self.trainee,
            "ending": self.ending,
            "until": self.until,
            "customer_minutes": self.customer_minutes,
            "revenue_lost": self.lost,
            "impact": [[t, round(share, 4)] for t, share in self.impact],
            "signals": {name: [[t, value] for t, value in series] for name, series in self.signals.items()},
            "alerts": [
                {"at": one.since, "until": one.until, "alert": one.alert, "title": one.title} for one in self.alerts
            ],
            "messages": [_row(line) for line in rows],
            "turns": [_row(line) for line in self.lines if line.what == "signal"],
            "acts": [_row(line) for line in self.lines if line.what == "act"],
        }


@dataclass(frozen=True, slots=True)
class Preview:
    """Both runs of a scenario, and the pacing of the textbook's. `limits` are the thresholds of each key signal."""

    scenario: str
    title: str
    seed: int
    pace: int
    currency: str
    teller: Teller
    limits: dict[str, list[float]]
    idle: Run
    textbook: Run
    pacing: Pacing

    @property
    def runs(self) -> tuple[Run, Run]:
        """The run in which nobody acts, and the textbook's."""
        return self.idle, self.textbook

    def to_json(self) -> dict[str, Any]:
        """Everything as one JSON object, for `firedrill preview --json`."""
        return {
            "scenario": self.scenario,
            "seed": self.seed,
            "runs": {run.trainee: run.to_json() for run in self.runs},
            "pacing": self.pacing.to_json(),
        }

    def complaints(self) -> list[tuple[str, str]]:
        """`(code, sentence)` for each bound that the textbook's run breaks, by how much, and where."""
        found = []
        minute = self.pacing.minute
        for silence in self.pacing.too_quiet:
            over = f"{silence.seconds - minute} s more than a wall minute at pace {self.pace}"
            sentence = f"following the textbook, {self.between(silence)} for {silence.seconds} s, {over}."
            found.append((TOO_QUIET, sentence))
        for since, count in self.pacing.crowds:
            when = f"{self.teller.clock.local_s(since)} to {self.teller.clock.local_s(since + minute)}"
            sentence = f"following the textbook, {count} items are addressed to the trainee in the wall minute {when}"
            found.append((TOO_BUSY, f"{sentence}; at most {MOST_ADDRESSED} can be taken in."))
        return found

    def between(self, silence: Silence) -> str:
        """Where a silence lies, in words."""
        since, until = (self.teller.clock.local_s(at) for at in (silence.since, silence.until))
        ends = f"after {self.told(silence.before, 'the start')} and before {self.told(silence.after, 'the end')}"
        return f"there is nothing new and nothing to decide from {since} to {until} ({ends})"

    def told(self, what: Item | Decision | None, otherwise: str) -> str:
        """An item or a decision in a few words."""
        if what is None:
            return otherwise
        if isinstance(what, Decision):
            return DECIDING[what.what]
        line = _line(self.teller, what)
        text = line.text if len(line.text) <= 60 else line.text[:57].rstrip() + "..."
        return f"{line.who}: {text}"


def preview(scenario: Scenario, plan: Plan, policy: Policy, templates: Templates, seed: int) -> Preview:
    """Play both runs and draw up what is shown. Raises LibraryProblem for a plan that cannot be played."""
    try:
        traces = {trainee: play(scenario, trainee, seed, plan, read_command)[1] for trainee in RUNS}
    except (LookupError, TypeError, ValueError) as error:
        raise LibraryProblem(f"The textbook plan cannot be played on this scenario: {error}") from error
    signals = [name for name in key_signals(list(traces.values())) if _arrives(traces[Textbook.id], name)]
    header = traces[Textbook.id].header
    teller = Teller(header, lambda event: render(event, header, templates))
    runs = [_run(trainee, trace, plan.seat, signals, teller) for trainee, trace in traces.items()]
    limits = {name: _limits(header["alerts"], name) for name in signals}
    measured = pacing(traces[Textbook.id], policy, plan.seat, signals)
    title, currency = str(header["scenario"]["title"]), str(header["currency"])
    return Preview(scenario.id, title, seed, scenario.pace, currency, teller, limits, runs[0], runs[1], measured)


def pacing_problems(
    text: str, file: str, scenario: Scenario, plan: Plan, policy: Policy, templates: Templates, seed: int = 1
) -> list[Problem]:
    """What `firedrill check` warns an author of: the bounds of pacing that the textbook's run breaks."""
    document, _ = compose(text, file)
    if document is None:
        return []
    reporter = Reporter(document)
    try:
        found = preview(scenario, plan, policy, templates, seed).complaints()
    except LibraryProblem as problem:
        found = [(NOT_PLAYED, str(problem))]
    for code, sentence in found:
        reporter.warning(("pace",), code, sentence)
    return reporter.problems


def _arrives(trace: Trace, signal: str) -> bool:
    """Whether a signal has any figure at all: one that never reaches the dashboards is no picture."""
    return any(value >= 0 for value in trace.metrics.values[signal])


def _run(trainee: str, trace: Trace, seat: str, signals: Sequence[str], teller: Teller) -> Run:
    reach = Reach(trace, seat, signals)
    since, until = -min(BEFORE_S, int(trace.header["history"])), reach.end
    told = impact(trace, teller)
    ended = trace.first("ended")
    lines = [_line(teller, item) for item in reach.items()]
    lines += [_said(teller, event, "act") for event in reach.acts if event.kind in LANE_OF or event.kind == "note"]
    return Run(
        trainee,
        RUNS[trainee],
        str(ended.data["ending"]) if ended else "running",
        since,
        until,
        _worst_share(trace, since, until),
        {name: list(trace.metrics.series(name, since, until)) for name in signals},
        _alerts(reach, teller),
        sorted(lines, key=lambda line: line.at),
        told.customer_minutes,
        told.lost,
    )


def _worst_share(trace: Trace, since: int, until: int) -> list[tuple[int, float]]:
    """The share of affected customers of the journey that is hit worst, at every sample."""
    worst: dict[int, float] = {}
    for row in trace.header["journeys"]:
        affected = trace.truth.series(f"{row['id']}.affected_per_min", since, until)
        active = trace.truth.series(f"{row['id']}.active_per_min", since, until)
        for (t, hit), (_, all_of_them) in zip(affected, active, strict=True):
            worst[t] = max(worst.get(t, 0.0), min(1.0, hit / all_of_them) if all_of_them else 0.0)
    return sorted(worst.items())


def _alerts(reach: Reach, teller: Teller) -> list[Firing]:
    found = []
    for fired in (event for event in reach.seen if event.kind == "alert_fired"):
        alert = str(fired.data["alert"])
        cleared = (e.at for e in reach.seen if e.kind == "alert_cleared" and e.cause == fired.n)
        found.append(Firing(alert, teller.names.alert(alert), fired.at, next(cleared, None)))
    return found


def _line(teller: Teller, item: Item) -> Line:
    if item.turn is not None:
        return Line(item.at, item.what, "Dashboard", _turned(teller, item.turn), False)
    assert item.event is not None
    return _said(teller, item.event, item.what, item.addressed)


def _said(teller: Teller, event: Event, what: str, addressed: bool = False) -> Line:
    who, text = teller.who(event), " ".join(teller.sentence(event).split())
    if event.kind == "log":
        who = f"{teller.names.thing(event.data.get('service'))} log"
    elif event.kind == "tickets":
        who = "Support desk"
    elif event.kind == "paged" and event.data.get("why") != "command":
        text = f"{text}: {teller.names.alert(str(event.data['why']))}"
    return Line(event.at, what, who, text, addressed)


def _turned(teller: Teller, turn: Turn) -> str:
    fails = "what fails has " if turn.signal.endswith(".success_ratio") else ""
    how = HOW.get(turn.how, f"{fails}{turn.how}")
    return f"{label(teller, turn.signal)} {figure(turn.signal, turn.value)}, {how}"


def label(teller: Teller, signal: str) -> str:
    """What a signal is called: its service or journey, and the figure."""
    return f"{teller.names.thing(signal.split('.')[0])}: {signal_name(signal).lower()}"


def bounds(preview: Preview, signal: str) -> tuple[float, float]:
    """The lowest and highest figure of an axis that serves both runs; a quiet signal does not fill it with noise."""
    values = [value for run in preview.runs for _, value in run.signals[signal]]
    low, high = min(values, default=0.0), max(values, default=0.0)
    if signal.endswith("_ratio"):
        return 0.0, 1.0 if high > 0.25 else 0.25
    if low > high / 2:
        return low, max(high, low * 1.25)
    return 0.0, max(high, 1.0)


def summary(preview: Preview, run: Run) -> str:
    """One sentence on how a run goes."""
    local = preview.teller.clock.local
    parts = [f"{local(0)} to {local(run.until)}", f"ends {run.ending.replace('_', ' ')}"]
    parts.append(f"{thousands(run.customer_minutes)} customer-minutes")
    fired = list(dict.fromkeys(one.alert for one in run.alerts))
    parts.append(f"{len(fired)} alerts" if len(fired) != 1 else "1 alert")
    parts.append(f"{sum(line.addressed for line in run.lines)} items addressed to the trainee")
    return listing(parts)


def range_of(run: Run, signal: str) -> str:
    """The lowest and highest figure of a signal in a run, in words."""
    values = [value for _, value in run.signals[signal]]
    return f"{figure(signal, min(values))} to {figure(signal, max(values))}" if values else "no data"


def _limits(alerts: Sequence[dict[str, Any]], signal: str) -> list[float]:
    figures = [row.get(side) for row in alerts if row.get("signal") == signal for side in ("above", "below")]
    return [float(value) for value in figures if value is not None]


def _row(line: Line) -> dict[str, Any]:
    return {"at": line.at, "what": line.what, "who": line.who, "text": line.text, "addressed": line.addressed}

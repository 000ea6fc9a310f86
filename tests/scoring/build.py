"""Tiny hand-made drills: a good one in terse rows, and what can be changed in it.

The shop has a critical journey `pay` (entry `shop`) and a major one `browse`; `pay-api` of team `payments` is broken.
The trainee plays Robin. Minute 2: 30 % of payers affected (SEV2); minute 20: 70 % (SEV1); minute 40: nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from engine.trace import Columns, Event, Trace
from scoring.policy import Policy, load_policy

ROOT = Path(__file__).parents[2]
START = "2026-03-06T17:40:00+01:00"
STEP = 10
HISTORY = -600
Shares = Iterable[tuple[int, float]]
SHARES: dict[str, Shares] = {"pay": [(120, 0.3), (1200, 0.7), (2400, 0.0)], "browse": []}


@dataclass(frozen=True)
class Row:
    """An event to be: `at`, `kind`, `by`, the name of the row it is caused by, and its data."""

    at: int
    kind: str
    by: str
    data: dict[str, Any] = field(default_factory=dict)
    cause: str | None = None
    hidden: bool = False


def row(at: int, kind: str, by: str = "robin", cause: str | None = None, /, **data: Any) -> Row:
    """A row that the seat sees."""
    return Row(at, kind, by, data, cause)


def hidden(at: int, kind: str, /, **data: Any) -> Row:
    """A row only the facilitator sees."""
    return Row(at, kind, "world", data, None, True)


WORDS = {
    "incident": "Incident: paying at checkout fails",
    "severity": "Severity: SEV2",
    "status": "Status: investigating",
    "impact": "Impact: 30 % of customers cannot pay",
    "commander": "Commander: Robin Vale",
    "update": "Update: the release is being rolled back",
    "duration": "Duration: 40 minutes",
    "root_cause": "Root cause: the release leaked connections",
    "action_items": "Action items: add a leak test",
    "data": "No data was lost",
}
# A promise that lies after every drill here.
FAR = 2 * 3600


def words(*fields: str, next_at: int | None = None) -> str:
    """A message that holds these fields and no other, with the promised instant."""
    lines = [WORDS[name] for name in fields if name != "next_update"]
    if "next_update" in fields or next_at is not None:
        moment = datetime.fromisoformat(START) + timedelta(seconds=FAR if next_at is None else next_at)
        lines.append(f"Next update: {moment:%H:%M}")
    return "\n".join(lines) or "We know."


INITIAL = ("incident", "severity", "status", "impact", "commander", "next_update")
UPDATE = ("incident", "status", "update", "next_update", "impact")
RESOLUTION = ("incident", "status", "duration", "root_cause", "action_items", "data")


def post(at: int, audience: str, form: str, *fields: str, next_at: int | None = None) -> Row:
    """A post with all fields of its form, or with these."""
    whole = {"initial": INITIAL, "update": UPDATE, "resolution": RESOLUTION}[form]
    text = words(*(fields or whole), next_at=next_at)
    return row(at, "post", audience=audience, form=form, text=text, ticket="T-1", reads=None)


SECTIONS = {
    "metadata": "Incident ID: INC-2026-014\nDate: 6 March 2026\nSeverity: SEV1\nAuthor: Robin Vale\n"
    "Contributors: Ann Lee, Bob Ray",
    "summary": "The payment service ran out of database connections after a release, and customers could not pay.",
    "impact": "Customers affected: 70 % of those who tried to pay.\nData impact: none.",
    "root_cause": "The release leaked connections. No test covered the retry path, nor did the pool have an alert.",
    "timeline": "17:43 alert fired\n17:44 acknowledged\n17:46 SEV2 declared\n17:55 rollback started\n"
    "18:22 recovery verified",
    "detection": "The error alert fired 1 minute after customers were first affected.",
    "response": "Time to acknowledge: 1 minute. Time to resolve: 40 minutes.",
    "what_went_well": "The rollback was decided within minutes.",
    "what_could_be_improved": "The status page was told late about the second wave.",
    "lessons_learned": "An overload that feeds itself does not end with the release that began it.",
}
ITEMS = [{"description": "Add a leak test that fails at 50 open connections", "owner": "Ann Lee", "due": "2026-03-20"}]

GOOD: dict[str, Row] = {
    "deployed": row(-600, "deployed", "ann", service="pay-api", release="2.0", previous="1.9"),
    "fault": hidden(-600, "fault_started", fault="pool_leak", service="pay-api", id="leak"),
    "impact": hidden(120, "impact_started", journeys=["pay"]),
    "alert": row(180, "alert_fired", "world", alert="pay-errors", signal="pay-api.error_ratio", value=0.3,
                 threshold=0.1, service="pay-api", journey=None),
    "paged": row(180, "paged", "world", person="robin", why="pay-errors", level="L1"),
    "ack": row(240, "acknowledge", alert="pay-errors"),
    "look": row(300, "look", at="dashboard", service="pay-api"),
    "declare": row(360, "declare", level="SEV2", factors=["customer_impact", "revenue"],
                   reason="A third of payments fail", confidence=70,
                   affects=["pay", "pay-api"], incident="INC-2026-014", first=True, previous=None),
    "command": row(370, "take_command", previous=None),
    "lead": row(380, "assign", role="tech_lead", person="ann", previous=None),
    "scribe": row(390, "assign", role="scribe", person="bob", previous=None),
    "page-owner": row(400, "page", person="ann", people=["ann"]),
    "note-declared": row(420, "note", "bob", text="SEV2"),
    "initial-status": post(450, "status_page", "initial", next_at=1560),
    "initial-execs": post(460, "executives", "initial"),
    "initial-team": post(470, "team", "initial"),
    "ask": row(480, "ask", person="ann", about="pay-api", minutes=5),
    "finding": row(780, "finding", "ann", person="ann", about="pay-api", finding="leak", facts={}, words={},
                   suggests={"remedy": "roll_back", "params": {}}),
    "note-finding": row(800, "note", "bob", text="leak"),
    "pressed": row(1000, "pressed", "sue", person="sue", audience="status_page", step=1, words={}),
    "answer": row(1060, "answer", message=0, text="It is being rolled back.", to="sue", reads=None),
    "propose": row(840, "propose", remedy="roll_back", params={}),
    "authorise": row(900, "authorise", remedy="roll_back", params={}, person="ann"),
    "started": row(905, "remedy_started", "ann", "authorise", remedy="roll_back", params={}, person="ann",
                   service="pay-api", by_hand=False),
    "note-remedy": row(930, "note", "bob", text="roll back"),
    "done": row(1140, "remedy_done", "ann", "started", remedy="roll_back", params={}, person="ann", service="pay-api",
                by_hand=False),
    "look-after": row(1180, "look", at="dashboard", service="pay-api"),
    "raise": row(1320, "declare", level="SEV1", factors=["customer_impact"], reason="Most payments fail now",
                 confidence=90, affects=["pay", "pay-api"], incident="INC-2026-014", first=False, previous="SEV2"),
    "note-raised": row(1330, "note", "bob", text="SEV1"),
    "war-room": row(1340, "open_war_room", people=["robin", "ann", "bob"]),
    "page-manager": row(1350, "page", level="L3", people=["mia"]),
    "update-status": post(1500, "status_page", "update", next_at=2700),
    "update-execs": post(1510, "executives", "update"),
    "update-team": post(1520, "team", "update"),
    "authorise-2": row(1600, "authorise", remedy="turn_retries_off", params={}, person="ann"),
    "started-2": row(1605, "remedy_started", "ann", "authorise-2", remedy="turn_retries_off", params={}, person="ann",
                     service="shop", by_hand=False),
    "note-remedy-2": row(1620, "note", "bob", text="retries"),
    "done-2": row(2300, "remedy_done", "ann", "started-2", remedy="turn_retries_off", params={}, person="ann",
                  service="shop", by_hand=False),
    "recovered": hidden(2460, "impact_ended", since=2400),
    "verify": row(2520, "verify", recovered=True, failing=[]),
    "note-recovered": row(2530, "note", "bob", text="recovered"),
    "update-status-2": post(2580, "status_page", "update"),
    "final-status": post(2900, "status_page", "resolution"),
    "final-execs": post(2901, "executives", "resolution"),
    "final-team": post(2902, "team", "resolution"),
    "resolve": row(2910, "resolve"),
    "close": row(2920, "close"),
    "ended": row(2920, "ended", "world", ending="resolved"),
    "schedule": row(3000, "schedule_post_mortem", within_days=3, owner="robin"),
    "submit": row(3300, "submit_post_mortem", sections=SECTIONS, action_items=ITEMS, reads=None),
}  # fmt: skip

# What is left when the trainee does nothing.
WORLD = ("deployed", "fault", "impact", "alert", "paged", "pressed")
IDLE_END = row(3600, "ended", "world", ending="unresolved")


def drill(
    drop: Iterable[str] = (),
    change: Mapping[str, Mapping[str, Any]] | None = None,
    add: Iterable[Row] = (),
    rows: Mapping[str, Row] = GOOD,
    shares: Mapping[str, Shares] | None = None,
    header: Mapping[str, Any] | None = None,
    until: int = 3600,
    step: int = STEP,
) -> Trace:
    """The good drill without the rows in `drop` (a name, or the beginning of names with `*`), with changes.

    `change` maps a name to new data, where `at` and `by` stand for the event's own.
    """
    kept: dict[str, Row] = {name: entry for name, entry in rows.items() if not _dropped(name, tuple(drop))}
    for name, new in (change or {}).items():
        old, data = kept[name], dict(new)
        at, by, kind = data.pop("at", old.at), data.pop("by", old.by), data.pop("kind", old.kind)
        kept[name] = Row(at, kind, by, {**old.data, **data}, old.cause, old.hidden)
    kept.update({f"added-{i}": entry for i, entry in enumerate(add)})
    ordered = sorted(kept.items(), key=lambda item: item[1].at)
    number = {name: n for n, (name, _) in enumerate(ordered, 1)}
    events = [Event(0, HISTORY, "header", "world", ("facilitator",), None, {**_header(), **(header or {})})]
    for name, entry in ordered:
        data = dict(entry.data)
        if entry.kind == "answer" and data.get("message") == 0:
            data["message"] = number.get("pressed")
        cause = number.get(entry.cause) if entry.cause else None
        seen = ("facilitator",) if entry.hidden else ("lead", "facilitator")
        events.append(Event(number[name], entry.at, entry.kind, entry.by, seen, cause, data))
    return Trace(events, *_columns({**SHARES, **(shares or {})}, until, step), until, "-")


def idle(**kwargs: Any) -> Trace:
    """The same incident with a trainee who does nothing."""
    rows = {name: GOOD[name] for name in WORLD} | {"ended": IDLE_END}
    quiet: dict[str, Shares] = {"pay": [(120, 0.3), (1200, 0.7)]}
    return drill(rows=rows, shares={**quiet, **kwargs.pop("shares", {})}, **kwargs)


# A response to a false alarm that was started to be safe, and what is wrong behind it.
UNSURE = row(
    300, "declare", level="SEV3", factors=["customer_impact"], affects=["pay"], reason="No figures for payments."
)
BROKEN = hidden(-100, "fault_started", id="blind", fault="monitoring_blind", service="db")


def calm(**kwargs: Any) -> Trace:
    """A drill in which nothing is wrong: an alert, nobody affected, two looks at customers, and it is stood down."""
    rows = {name: GOOD[name] for name in ("alert", "paged", "ack")}
    rows["logs"] = row(400, "look", at="logs", service="shop")
    rows["tickets"] = row(500, "look", at="tickets", service=None)
    rows["stand-down"] = row(900, "stand_down", reason="Nobody is affected, the log and the tickets say so.")
    rows["ended"] = row(900, "ended", "world", ending="stood_down")
    shares, header = kwargs.pop("shares", {"pay": []}), {"ending": "stood_down", **kwargs.pop("header", {})}
    return drill(rows=rows, shares=shares, header=header, **kwargs)


@cache
def policy(name: str = "handbook") -> Policy:
    """A shipped pack, the handbook by default."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "data/policies").glob("*.yaml")}
    found, problems = load_policy(texts[name], f"{name}.yaml", texts)
    assert found is not None, problems
    return found


def _dropped(name: str, drop: tuple[str, ...]) -> bool:
    return any(name == entry or (entry.endswith("*") and name.startswith(entry[:-1])) for entry in drop)


def _header() -> dict[str, Any]:
    return {
        "scenario": {"id": "tiny", "version": "1", "title": "Tiny"}, "seed": 1, "start": START, "tick": STEP,
        "history": -HISTORY, "horizon": 3600, "pace": 4, "scrape_delay": 15, "currency": "EUR", "locale": "en",
        "ending": "resolved", "peak": "SEV1", "seats": [{"id": "lead", "person": "robin"}],
        "people": [
            _person("robin", "Robin Vale", "ops", "L1"), _person("ann", "Ann Lee", "payments", "L2"),
            _person("bob", "Bob Ray", "data", "L1"), _person("mia", "Mia Fox", "ops", "L3"),
            {**_person("sue", "Sue Day", "support", None), "kind": "stakeholder", "audience": "status_page"},
            {**_person("cio", "Cy Olsen", "leaders", None), "kind": "stakeholder", "audience": "executives"},
        ],
        "teams": [{"id": "ops", "name": "Ops", "owns": ["shop"]},
                  {"id": "payments", "name": "Payments", "owns": ["pay-api"]},
                  {"id": "data", "name": "Data", "owns": ["db"]}],
        "services": [{"id": "shop", "name": "Shop", "team": "ops", "needs": ["pay-api"], "aliases": []},
                     {"id": "pay-api", "name": "Payment API", "team": "payments", "needs": ["db"], "aliases": []},
                     {"id": "db", "name": "Database", "team": "data", "needs": [], "aliases": []}],
        "journeys": [
            {"id": "pay", "name": "Paying", "class": "critical", "entry": "shop", "services": ["shop", "pay-api", "db"],
             "value": 5000, "workaround": "none", "aliases": []},
            {"id": "browse", "name": "Browsing", "class": "major", "entry": "shop", "services": ["shop"], "value": 0,
             "workaround": "none", "aliases": []},
        ],
        "alerts": [], "overrides": [],
        "truth": {"faults": [], "clears": [["roll_back", "turn_retries_off"]], "data": "none"},
    }  # fmt: skip


def _person(id: str, name: str, team: str, level: str | None) -> dict[str, Any]:
    return {"id": id, "name": name, "team": team, "title": "", "level": level, "kind": "responder", "on_call": "now",
            "skills": [], "audience": None}  # fmt: skip


def _columns(shares: Mapping[str, Shares], until: int, step: int) -> tuple[Columns, Columns]:
    metrics, truth = Columns(HISTORY, step), Columns(HISTORY, step)
    instants = range(HISTORY, until + 1, step)
    for journey, changes in shares.items():
        points = sorted(changes)
        share = [next((value for since, value in reversed(points) if since <= t), 0.0) for t in instants]
        _fill(metrics, f"{journey}.success_ratio", 1000, [1 - s for s in share])
        _fill(metrics, f"{journey}.completed_per_min", 10, [600 * (1 - s) for s in share])
        _fill(truth, f"{journey}.active_per_min", 10, [600.0 for _ in share])
        _fill(truth, f"{journey}.affected_per_min", 10, [600 * s for s in share])
        _fill(truth, f"{journey}.revenue_lost_per_min", 1, [600 * 5000 * s if journey == "pay" else 0.0 for s in share])
        if journey == "pay":
            _fill(metrics, "pay-api.error_ratio", 1000, share)
    return metrics, truth


def _fill(columns: Columns, name: str, scale: int, figures: list[float]) -> None:
    columns.scales[name] = scale
    columns.values[name] = [round(figure * scale) for figure in figures]


MAIL = {"id": "mail", "name": "Mail", "team": "ops", "needs": ["pay-api"], "aliases": []}
HEADER = _header()
"""The header of every drill here, to be changed in parts."""

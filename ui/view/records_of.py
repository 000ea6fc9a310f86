"""Logs, changes, tickets, runbooks and posts as markup. Everything that comes from a file or a person is escaped."""

from __future__ import annotations

from collections.abc import Callable

from engine.trace import Event
from ui.view.markup import chip, text
from ui.view.moments import Teller
from ui.view.names import AUDIENCES, FORMS
from ui.view.seat import SeatView
from ui.view.times import length

MOST_LOGS = 150
STAGES = {
    "investigating": "orange",
    "identified": "orange",
    "mitigating": "yellow",
    "monitoring": "blue",
    "resolved": "green",
}


def logs(view: SeatView, service: str | None) -> str:
    """The log lines of a service or of all, the latest first."""
    found = [e for e in view.events if e.kind == "log" and service in (None, e.data["service"])]
    if not found:
        return '<div class="fd-empty">No lines that stand out. Ordinary lines are not shown.</div>'
    rows = []
    for event in reversed(found[-MOST_LOGS:]):
        level = event.data["level"]
        often = _often(event)
        count = f' <span class="n">{text(often)}</span>' if often else ""
        rows.append(
            f'<div class="{text(level)}"><time>{view.clock.local_s(event.at)}</time> {text(level).upper():5} '
            f'<span class="src">{text(event.data["service"])}</span> {text(view.prose(event))}{count}</div>'
        )
    return f'<div class="fd-log" role="log">{"".join(rows)}</div>'


def changes(view: SeatView, service: str | None) -> str:
    """What was deployed, switched, scaled or pushed, and which remedies were carried out, the latest first.

    A remedy whose changes stand in the list themselves is not told twice.
    """
    told = {event.cause for event in view.events if event.kind in ("deployed", "changed") and event.cause is not None}
    teller = Teller(view.header, view.prose)
    rows = []
    for event in reversed(view.events):
        if event.kind in ("deployed", "changed"):
            who = "" if event.by == "world" else f" by {view.names.person(event.by)}"
            words = f"{teller.sentence(event)}{who}"
        elif event.kind == "remedy_done" and event.cause not in told:
            words = f"{view.names.person(event.data['person'])}: {view.prose(event)}"
        else:
            continue
        rows.append(_row(view, event, text(words)))
    return _rows(rows, "Nothing was changed lately.")


def checks(view: SeatView) -> str:
    """The outside checks and how each stands; empty where there are none."""
    latest = {event.data["check"]: event for event in view.events if event.kind in ("check_failed", "check_passed")}
    rows = []
    for check in view.header.get("checks", []):
        event = latest.get(check["id"])
        failing = event is not None and event.kind == "check_failed"
        state = chip("failing", "red") if failing else chip("passing", "green")
        since = f" since {view.clock.local(event.at)}" if event is not None else ""
        about = f"{view.names.thing(check['journey'])}, from {check['from']}, every {length(check['every'])}"
        words = f"{text(check['title'])} <small>{text(about + since)}</small>"
        rows.append(f"<div><span>{state}</span><span>{words}</span></div>")
    return f'<div class="fd-rows" aria-label="Outside checks">{"".join(rows)}</div>' if rows else ""


def tickets(view: SeatView, service: str | None) -> str:
    """What customers write to support, the latest first."""
    rows = []
    for event in reversed(view.events):
        if event.kind == "tickets":
            total = f"{event.data['new']} new, {event.data['total']} in all"
            about = chip(view.names.thing(event.data["journey"]))
            rows.append(_row(view, event, f'{about} {chip(total, "orange")}<br>“{text(view.prose(event))}”'))
    return _rows(rows, "No customer has written in.")


def status_page(view: SeatView, service: str | None) -> str:
    """What the public can read: the posts to the status page and to customers, the latest first."""
    rows = []
    for event in reversed(view.events):
        if event.kind == "post" and event.data["audience"] in {"status_page", "customers"}:
            stage = (event.data.get("reads") or {}).get("stage")
            badge = chip(stage.capitalize(), STAGES.get(stage, "")) if stage else ""
            head = f"{AUDIENCES[event.data['audience']]}, {FORMS.get(event.data.get('form', ''), 'message')}"
            rows.append(
                _row(view, event, f'<b>{text(head)}</b> {badge}<div class="fd-text">{text(event.data["text"])}</div>')
            )
    return _rows(rows, "All systems operational, says the status page. Nothing was posted in this incident.")


def runbook(view: SeatView, service: str | None) -> str:
    """The runbook of a service."""
    if service is None:
        having = [view.names.thing(s) for s in view.scenario.runbooks]
        found = f"There are runbooks for {text(', '.join(having))}." if having else "There are no runbooks."
        return f'<div class="fd-empty">Choose a service. {found}</div>'
    words = view.runbook(service)
    if not words:
        return f'<div class="fd-empty">{text(view.names.thing(service))} has no runbook.</div>'
    return f'<div class="fd-text">{text(words)}</div>'


SHEETS: dict[str, Callable[[SeatView, str | None], str]] = {
    "logs": logs,
    "changes": changes,
    "tickets": tickets,
    "status": status_page,
}


def _often(event: Event) -> str:
    """How often a line came, by the minute; where its writer kept only some of them, that is said."""
    data = event.data
    rate = data.get("count", 1) * 60 / data.get("over_s", 60)
    if rate <= 1:
        return ""
    sampled = f", sampled: 1 in {data['sampled']} kept" if data.get("sampled", 1) > 1 else ""
    return f"×{rate:.0f} a minute{sampled}"


def _row(view: SeatView, event: Event, markup: str) -> str:
    at = "" if event.at >= 0 else " before"
    when = f'<time title="{view.clock.utc(event.at)} UTC{at}">{view.clock.local_s(event.at)}</time>'
    return f"<div>{when}<span>{markup}</span></div>"


def _rows(rows: list[str], empty: str) -> str:
    return f'<div class="fd-rows">{"".join(rows)}</div>' if rows else f'<div class="fd-empty">{text(empty)}</div>'

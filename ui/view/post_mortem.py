"""The post-mortem as a seat begins it: the documented sections, what the seat knows already, what is still empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from engine.trace import Trace
from ui.view.moments import LANE_OF, Teller
from ui.view.names import listing


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the documented template: what belongs into it, and how many lines are shown."""

    id: str
    title: str
    hint: str
    rows: int


SECTIONS = (
    Section("metadata", "Metadata", "Incident id, date, duration, severity, author, contributors.", 6),
    Section("summary", "Summary", "One short paragraph: what happened, to whom, how it ended.", 3),
    Section("impact", "Impact", "Customers affected (a number or a share), revenue, data, teams.", 4),
    Section("root_cause", "Root cause", "The failure in technical detail, and why the set-up allowed it.", 4),
    Section("timeline", "Timeline", "Each line a time and what happened, from the first sign to the end.", 8),
    Section("detection", "Detection", "How it was noticed, and how long after it began.", 2),
    Section("response", "Response", "How long to acknowledge, to mitigate, to resolve.", 3),
    Section("what_went_well", "What went well", "What helped and should be kept.", 3),
    Section("what_could_be_improved", "What could be improved", "What was missing or slow, without blame.", 3),
    Section("lessons_learned", "Lessons learned", "What other teams can take from it.", 3),
)
ITEM_PARTS = {"description": "a description", "owner": "an owner", "due": "a due date"}


def metadata(trace: Trace, teller: Teller, seat: str) -> str:
    """The metadata a seat knows without asking: id, date, severity declared, author; the rest is left to write."""
    calls = trace.of("declare")
    incident = next((str(event.data["incident"]) for event in calls if event.data.get("incident")), "")
    levels = [str(event.data["level"]) for event in calls]
    severity = levels[-1] if levels else ""
    if len(set(levels)) > 1:
        severity += f" (first {levels[0]})"
    lines = (
        ("Incident ID", incident),
        ("Date", teller.clock.date()),
        ("Duration", ""),
        ("Severity", severity),
        ("Author", teller.names.person(seat)),
        ("Contributors", ""),
    )
    return "\n".join(f"{name}: {value}".rstrip() for name, value in lines)


def own_timeline(trace: Trace, teller: Teller, seat: str) -> str:
    """A draft of the timeline: what the seat was alerted to, what it did, and what it or its scribe noted."""
    kept = {*LANE_OF, "note", "alert_fired", "check_failed", "reported", "remedy_done", "remedy_failed"}
    lines = []
    for event in trace.seen_by(seat):
        if event.kind not in kept or event.kind == "propose" or event.data.get("muted"):
            continue
        moment = teller.moment(event)
        if event.kind == "post":
            words = f"{teller.who(event)} posted: {moment.text.split(':', 1)[0].lower()}"
        elif event.kind == "note":
            words = str(event.data.get("text") or moment.text)
        elif event.kind in {"alert_fired", "check_failed", "reported"}:
            words = moment.text
        else:
            words = f"{moment.who}: {moment.text[0].lower()}{moment.text[1:]}" if moment.text else moment.who
        lines.append(f"{moment.time} {words}")
    return "\n".join(lines)


def still_empty(fields: Mapping[str, str], items: Sequence[Mapping[str, str]], given: Mapping[str, str]) -> list[str]:
    """What is not there yet, in the order of the page; text that was only filled in for the seat does not count."""
    missing = []
    for section in SECTIONS:
        text = fields.get(section.id, "").strip()
        if not text:
            missing.append(section.title)
        elif section.id == "metadata":
            blank = [line.partition(":")[0] for line in text.splitlines() if line.strip().endswith(":")]
            if blank:
                missing.append(f"Metadata: {listing(blank).lower()}")
        elif text == given.get(section.id, "").strip():
            missing.append(f"{section.title}: nothing of your own yet")
        if section.id == "what_could_be_improved":
            missing.extend(_items_missing(items))
    return missing


def _items_missing(items: Sequence[Mapping[str, str]]) -> list[str]:
    written = [item for item in items if any(value.strip() for value in item.values())]
    if not written:
        return ["Action items"]
    missing = []
    for number, item in enumerate(written, 1):
        lacks = [words for part, words in ITEM_PARTS.items() if not item.get(part, "").strip()]
        if lacks:
            missing.append(f"Action item {number}: {listing(lacks)}")
    return missing


def arguments(fields: Mapping[str, str], items: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    """The arguments of the submit command: sections with text, and action items with anything in them."""
    sections = {s.id: fields[s.id].strip() for s in SECTIONS if fields.get(s.id, "").strip()}
    rows = [{part: item.get(part, "").strip() for part in ITEM_PARTS} for item in items]
    return {"sections": sections, "action_items": [row for row in rows if any(row.values())]}


def due_dates(teller: Teller, days: Sequence[int] = (7, 14, 30)) -> list[str]:
    """Dates some days after the incident, to be offered as due dates."""
    day = teller.clock.start.date()
    return [(day + timedelta(days=count)).isoformat() for count in days]

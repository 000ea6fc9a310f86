"""Golden stories: a drill as a page of text that a person can read, and that shows what a change of code changes.

`python -m tests.golden` writes them anew, and the vocabulary of commands with them; read the difference before you
keep it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from engine.trace import Event, Trace
from engine.vocabulary import schema
from tests.engine.makers import SEED, played, share, shop

FOLDER = Path(__file__).resolve().parent / "golden"
VOCABULARY = Path(__file__).resolve().parent / "engine" / "commands" / "vocabulary.json"
STORIES = ("idle", "textbook")

# The data of an event that tells its story; prose, numbers of events and what was read from texts stay out.
_TOLD = (
    "alert", "at", "service", "release", "level", "role", "person", "team", "people", "about", "minutes", "finding",
    "remedy", "params", "audience", "form", "journeys", "journey", "new", "total", "step", "topic", "fault", "id",
    "why", "after_s", "to", "task", "recovered", "failing", "within_days", "owner", "incident", "ending", "value",
    "threshold", "by_hand", "since", "count", "kind", "reason",
)  # fmt: skip
_COLUMNS = {
    "errors": "checkout.error_ratio",
    "pool": "payments.pool_use_ratio",
    "database": "orders-db.saturation_ratio",
}


def clock(at: int) -> str:
    """Drill time as minutes and seconds."""
    sign, at = ("-" if at < 0 else " "), abs(at)
    return f"{sign}{at // 60:02d}:{at % 60:02d}"


def line(event: Event) -> str:
    """One event as one line: time, kind, who, what."""
    told = {key: event.data[key] for key in _TOLD if event.data.get(key) not in (None, [], {})}
    if event.kind == "declare":
        told.pop("reason", None)
    words = event.data.get("words")
    if words:
        told["says"] = f"{words['template']}/{words['variant']}"
    hidden = "" if len(event.seen_by) > 1 else "  (hidden)"
    facts = "  ".join(f"{key}={_short(value)}" for key, value in told.items())
    return f"{clock(event.at)}  {event.kind:<18} {event.by:<7} {facts}{hidden}".rstrip()


def story(trainee: str) -> str:
    """The whole story of a scripted trainee in the shipped scenario."""
    trace = played(trainee)[1]
    lines = [f"{shop().id} {shop().version}, {trainee}, seed {SEED}", f"digest {trace.digest}", ""]
    lines += [line(event) for event in trace.events[1:]]
    return "\n".join([*lines, "", *_table(trace)]) + "\n"


def _short(value: Any) -> str:
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)


def _table(trace: Trace) -> list[str]:
    rows = ["  time  affected   errors     pool  database"]
    for at in range(-40 * 60, trace.until + 1, 60):
        figures = [trace.metrics.at(name, at) or 0.0 for name in _COLUMNS.values()]
        shown = "  ".join(f"{100 * figure:5.1f} %" for figure in [share(trace, at), *figures])
        rows.append(f"{clock(at)}  {shown}")
    return rows


def path(trainee: str) -> Path:
    """Where the story of a trainee is kept."""
    return FOLDER / f"{shop().id}.{trainee}.txt"


def write() -> None:
    """Write every golden file anew."""
    FOLDER.mkdir(exist_ok=True)
    for trainee in STORIES:
        path(trainee).write_text(story(trainee), "utf-8")
        print(f"wrote {path(trainee).name}")
    VOCABULARY.write_text(json.dumps(schema(), indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"wrote {VOCABULARY.name}")


if __name__ == "__main__":
    write()

"""The commands of the terminal that read and write the store: what each shows, as a document and as lines."""

from __future__ import annotations

import json
import os
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from engine.source.problems import visible
from records import files, library
from records.database import default_url
from records.drill_rows import MODES
from records.listing import ORDERS, DrillFilter, ListedDrill
from records.problems import FileProblem, NotKept
from records.store import Store, open_store
from ui.desk import packs, pars
from ui.desk.grading import Ruled, current, rule, ruled
from ui.desk.rescoring import Rescored, rescore, summary
from ui.desk.source import Source, recorded, stored
from ui.view import early_end
from ui.view.document import FORMATS, as_json, as_markdown, lines_csv
from ui.view.document_html import as_html

Shown = tuple[Any, list[str]]
FILTERS = {
    "person": "by name", "scenario": "by id", "mode": "training or assessment", "policy": "scores under this pack",
    "since": "from this day on, such as 2026-03-06", "until": "to this day",
}  # fmt: skip


def arguments(name: str, parser: ArgumentParser) -> None:
    """Give a command its arguments."""
    add = parser.add_argument
    if name == "score":
        add("record", metavar="RECORD.json|DRILL", help="a record file, or how a stored drill's id starts")
        add("--policy", metavar="NAME", help="a policy pack by name, or a file; else the drill's own")
        which = parser.add_mutually_exclusive_group()
        which.add_argument("--override", metavar="LINE=VERDICT", help="as an assessor: what counts for this line")
        which.add_argument("--dispute", metavar="LINE", help="as a learner: this line is wrong")
        add("--author", metavar="NAME", help="who rules")
        add("--reason", metavar="WORDS", help="what the rule did not see")
    elif name == "rescore":
        add("--policy", required=True, metavar="NAME", help="a policy pack by its name, or a file")
        add("--write", action="store_true", help="append the new scorecards; without it nothing is written")
    elif name == "drills":
        for key, what in FILTERS.items():
            add(f"--{key}", metavar=key.upper(), help=f"only these, {what}")
        add("--order", choices=ORDERS, default="newest", metavar="ORDER", help=", ".join(ORDERS))
    else:
        add("drill", metavar="DRILL", help="how the id of a stored drill starts, or a record file")
        add("--format", choices=FORMATS, default="json", metavar="F", help=", ".join(FORMATS))
        add("--out", metavar="FILE", help="where to write it; without one to standard output")


@contextmanager
def opened() -> Iterator[Store]:
    """The store of this machine, closed at the end. Raises StoreProblem."""
    store = open_store(default_url(os.environ, library.root()))
    try:
        yield store
    finally:
        store.close()


def drills(options: Namespace) -> Shown:
    """The stored drills that fit, with totals, par and what assessors made of them."""
    with opened() as store:
        wanted = _wanted(store, options)
        pars.fill(store, wanted)
        found = store.drills.list(wanted, limit=None, order=options.order)
    return [_row(one) for one in found], [_line(one) for one in found] or ["No drill fits."]


def export(options: Namespace) -> str:
    """A drill as a text of the format asked for."""
    if Path(options.drill).is_file():
        record = files.record(options.drill)
        policy = packs.pack() if record.policy is None else packs.of_body(record.policy)
        try:
            return _written(recorded(record, policy), options.format)
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            raise FileProblem(f"{options.drill}: the drill cannot be looked back on ({error}).") from error
    with opened() as store:
        return _written(stored(store, store.drills.called(options.drill)), options.format)


def rescored(options: Namespace) -> Shown:
    """Every stored drill under another policy: what changes, line by line."""
    policy = packs.named(options.policy)
    with opened() as store:
        results = list(rescore(store, policy, time.time(), options.write))
    named = {"id": policy.id, "version": policy.version, "digest": policy.digest}
    moved = [one for one in results if one.changes or one.problem or one.total != one.drill.total]
    document = {
        "policy": named, "read": len(results), "written": sum(one.written for one in results),
        "drills": [one.to_json() for one in moved],
        "lines": [dict(zip(("line", "better", "worse", "other"), row, strict=True)) for row in summary(results)],
    }  # fmt: skip
    lines = [told for one in moved for told in _told(one)]
    lines += [f"{line}: better in {up}, worse in {down}, otherwise in {other} of {len(results)} drills"
              for line, up, down, other in summary(results)]  # fmt: skip
    kept = "Nothing was written; --write adds them."
    if options.write:
        kept = f"{document['written']} scorecards were added."
    lines.append(f"{len(results)} drills read under {policy.id} {policy.version}, {len(moved)} change. {kept}")
    return document, lines


def scored(options: Namespace) -> Shown:
    """The scorecard of a stored drill with its rulings, after the ruling that is asked for."""
    with opened() as store:
        drill_id = store.drills.called(options.record)
        if options.override or options.dispute:
            found = _rule(store, drill_id, options)
        elif options.policy:
            policy = packs.named(options.policy)
            card = store.drills.scorecard(drill_id, policy.digest)
            if card is None:
                told = f"This drill has no scorecard under {policy.id} {policy.version}; `firedrill rescore` makes one."
                raise NotKept(told)
            found = ruled(store, drill_id, card, policy)
        else:
            card = current(store, drill_id)
            found = ruled(store, drill_id, card, packs.of_digest(store, card["policy"]["digest"]))
        trace = store.drills.trace(drill_id)
        left = early_end.sentence(trace, packs.of_digest(store, found.card["policy"]["digest"])) if trace else ""
    document = found.card | {
        "assessed": found.assessed, "disputed": found.disputed,
        "rulings": [{"line": one.line, "kind": one.kind, "verdict": one.verdict, "author": one.author,
                     "reason": one.reason, "total": one.total, "created": one.created} for one in found.rulings],
    }  # fmt: skip
    return document, _card_lines(found, left)


def _rule(store: Store, drill_id: str, options: Namespace) -> Ruled:
    line, _, verdict = (options.override or options.dispute).partition("=")
    if options.override and not verdict:
        raise NotKept("Say the verdict that counts: --override C301/team=met.")
    return rule(
        store, drill_id, line, kind="override" if options.override else "dispute",
        verdict=verdict if options.override else None, author=options.author or "", reason=options.reason or "",
        wall=time.time(),
    )  # fmt: skip


def _wanted(store: Store, options: Namespace) -> DrillFilter:
    if options.mode not in (None, *MODES):
        raise NotKept(f"The mode {options.mode!r} does not exist; choose training or assessment.")
    for day in (options.since, options.until):
        if day is not None and not _is_day(day):
            raise NotKept(f"{day!r} is no day; write it as 2026-03-06.")
    person = None
    if options.person:
        found = store.people.find(options.person)
        if found is None:
            raise NotKept(f"Nobody here is called {options.person!r}.")
        person = found.id
    return DrillFilter(
        person_id=person, scenario_id=options.scenario, mode=options.mode, policy_id=options.policy,
        since=options.since, until=options.until,
    )  # fmt: skip


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _row(one: ListedDrill) -> dict[str, Any]:
    return {
        "id": one.id, "person": one.person, "scenario": one.scenario_id, "title": one.title, "mode": one.mode,
        "status": one.status, "created": one.created, "ended": one.ended, "ending": one.ending, "total": one.total,
        "assessed": one.assessed, "par": one.par, "disputes": one.disputes, "dimensions": one.dimensions,
        "policy": one.policy_id, "policy_version": one.policy_version, "grader": one.grader,
    }  # fmt: skip


def _line(one: ListedDrill) -> str:
    total = "running" if one.total is None else f"{one.total:.1f}"
    total += f" ({one.assessed:.1f} assessed)" if one.assessed is not None else ""
    total += f", par {one.par:.1f}" if one.par is not None else ""
    total += f", {one.disputes} disputed" if one.disputes else ""
    return visible(f"{one.id[:8]}  {one.created[:16]}  {one.mode}  {one.person}  {one.title}  {total}")


def _told(one: Rescored) -> list[str]:
    head = visible(f"{one.drill.id[:8]}  {one.drill.person}  {one.drill.title}")
    if one.problem:
        return [f"{head}: {one.problem}"]
    before = "no total" if one.drill.total is None else f"{one.drill.total:.1f}"
    return [f"{head}: {before} -> {one.total:.1f}", *[f"  {change}" for change in one.changes]]


def _card_lines(found: Ruled, left: str) -> list[str]:
    card = found.card
    lines = [f"total {card['total']:.1f} of 100, policy {card['policy']['id']} {card['policy']['version']}"]
    if found.assessed is not None:
        lines.append(f"total {found.assessed['total']:.1f} of 100 with the overrides of assessors")
    lines += [early_end.told(left)] if left else []
    for key, entry in card["dimensions"].items():
        lines.append(f"{key}: {entry['points']:g} of {entry['max']:g}, {entry['rating']}")
    for row in card["lines"]:
        if row["points"] < row["max"] or found.of(row["id"]):
            because = early_end.named(row["because"], left)
            lines.append(f"  {row['id']} {row['verdict']} {row['points']:g}/{row['max']:g}: {because}")
            for one in found.of(row["id"]):
                said = f"overridden to {one.verdict}" if one.verdict else "disputed"
                lines.append(visible(f"    {said} by {one.author}, {one.created}: {one.reason}"))
    return lines


def _written(source: Source, form: str) -> str:
    if form == "csv":
        return lines_csv(source)
    if form == "md":
        return as_markdown(source)
    if form == "html":
        return as_html(source)
    return json.dumps(as_json(source), ensure_ascii=False, indent=1) + "\n"


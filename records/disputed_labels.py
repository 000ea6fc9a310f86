"""Disputes as labelled data, in the form of `data/labelled`: the reading, corrected by what people say of it.

The rows teach readers and measure none: they are texts that a reader got wrong, so all are `tune`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from engine.trace import Json
from records.disputes import DisputeRow

STYLE = "disputed in a drill"
BY = "learner"


def messages(disputes: Iterable[DisputeRow]) -> Iterator[Json]:
    """Rows of `messages.jsonl`. "no-impact" and "vague" follow from their field, as the conventions have it."""
    for rows in _by_text(disputes, "messages"):
        first = rows[0]
        fields, problems = dict(first.reads["fields"]), dict.fromkeys(first.reads["problems"], 1)
        for row in rows:
            fields |= row.says.get("fields") or {}
            problems |= row.says.get("problems") or {}
        kind = first.about["kind"]
        if kind == "initial":
            problems["no-impact"] = 1 - fields["impact"]
        if kind == "update":
            problems["vague"] = 1 - fields["update"]
        yield {
            "id": first.id, "kind": kind, "severity": first.about["severity"], "audience": first.about["audience"],
            "text": first.text, "fields": fields, "problems": [name for name, there in problems.items() if there],
            "style": STYLE, "split": "tune", "by": BY,
        }  # fmt: skip


def postmortems(disputes: Iterable[DisputeRow]) -> Iterator[Json]:
    """Rows of `postmortems.jsonl`. A cause that is none has no depth, and action items that are none no counts."""
    for rows in _by_text(disputes, "postmortems"):
        first = rows[0]
        sections, blame = dict(first.reads["sections"]), dict.fromkeys(first.reads["blame"], 1)
        depth, items = first.reads["root_cause_depth"], dict(first.reads["action_items"])
        for row in rows:
            sections |= row.says.get("sections") or {}
            blame |= row.says.get("blame") or {}
            depth = row.says.get("root_cause_depth") or depth
        if not sections["root_cause"]:
            depth = "none"
        elif depth == "none":
            depth = "proximate"
        if not sections["action_items"]:
            items = dict.fromkeys(items, 0)
        quotes = [quote for quote, there in blame.items() if there]
        yield {
            "id": first.id, "text": first.text, "sections": sections, "blameful": int(bool(quotes)), "blame": quotes,
            "action_items": items, "root_cause_depth": depth, "timeline_events": first.reads["timeline_events"],
            "style": STYLE, "split": "tune", "by": BY,
        }  # fmt: skip


def sentences(disputes: Iterable[DisputeRow]) -> Iterator[Json]:
    """Rows of `sentences.jsonl`: the sentences of post-mortems of which somebody says that they blame or do not."""
    for rows in _by_text(disputes, "postmortems"):
        said: dict[str, int] = {}
        for row in rows:
            said |= row.says.get("blame") or {}
        for number, (quote, blames) in enumerate(said.items(), 1):
            id = f"{rows[0].id}-{number}"
            yield {"id": id, "text": quote, "blameful": blames, "split": "tune", "style": STYLE, "by": BY}


KINDS: dict[str, Callable[[Iterable[DisputeRow]], Iterator[Json]]] = {
    "messages": messages, "postmortems": postmortems, "sentences": sentences,
}  # fmt: skip
"""The sets that disputes give rows for, by the name of the set."""


def _by_text(disputes: Iterable[DisputeRow], reader: str) -> Iterator[list[DisputeRow]]:
    """The disputes of a reader, those of one text of one drill together, in the order they were raised."""
    chosen = [row for row in disputes if row.reader == reader]
    order = {(row.drill_id, row.text): at for at, row in reversed(list(enumerate(chosen)))}
    chosen.sort(key=lambda row: order[row.drill_id, row.text])
    for _, rows in groupby(chosen, key=lambda row: (row.drill_id, row.text)):
        yield list(rows)

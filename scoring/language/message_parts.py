"""A message cut into segments under the labels of any template, and without what is not said to its readers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from scoring.language.dictated import undictated
from scoring.language.salad import is_heap, is_shuffled
from scoring.language.sentences import (
    MAX_TEXT,
    Segment,
    is_order,
    is_placeholder,
    lines_of,
    plain,
    row_of,
    sentences,
)
from scoring.language.slips import meant
from scoring.language.spelling import mend_kept
from scoring.language.unmeant import is_hypothetical, supposes, without_templates
from scoring.language.visible import visible
from scoring.language.vocabulary.label_words import FREE, LABELS
from scoring.language.vocabulary.labels import COLUMN_TITLES, MESSAGE_LABELS, SECTION_LABELS, SECTION_TITLES

MAX_LABEL = 40
"""Characters of a label; what is longer before a colon is a sentence."""

_LABELS = tuple((field, re.compile(pattern)) for field, pattern in LABELS)
_FREE = re.compile(FREE)
_BRACKETED = re.compile(
    r"[\[(]((?:severity|sev|priority|status|impact|commander|ic|eta|next update"
    r"|level)) ?[:=] ?([^\]\[()\n]{1,60})[\])]",
    re.IGNORECASE,
)
_NOT_KNOWN = re.compile(r"\b(?:unknown|unclear|not (?:yet )?known|none|not determined)\b")
_LEADERS = re.compile(r"(?<=\w)(?:(?:\s\.){3,}|\.{4,})\s+(?=\S)|(?<=\w)\s*_{4,}\s*(?=\S)")
_LEVEL = re.compile(r"(?:sev|s|p|prio|priority|severity|level)[\s_-]?(?:\d|one|two|three|four)", re.IGNORECASE)
_STAGE = re.compile(r"investigating|identified|monitoring|mitigating|resolved|recovering|in progress", re.IGNORECASE)
_STAMPED = re.compile(
    r"^(?:update|upd|status)[ ,]+(?:at |\d+ ?,? ?)?\d{1,2}[:.h]\d\d\s?(?:utc|cet|cest|gmt|[ap]m)?\s*[:–—-]\s*(?=\D)",
    re.IGNORECASE,
)
_CHOICE = re.compile(r"[\[<{][^\[\]<>{}\n|]{0,60}\|[^\[\]<>{}\n]{0,80}[\]>}]")
_LEAD = re.compile(r"^(?:[\s>#*_|+•·~\-–—▪◦■□▶→✅⚠️🔴🟡🟢]|\[[ xX]?\]|\d{1,2}[.)]\s)+")
_PREFIX = re.compile(
    r"^(?P<label>[^\W\d_][^:=|\n]{0,59}?)\s*(?P<mark>(?::(?!\d)|=)\s*|(?:\s?\.){3,}\s*|\s[-–—~]\s+|\s*\|\s+|\s{3,}"
    r"|\t\s*)(?P<value>.*)$"
)
_INLINE = re.compile(
    r"(?:(?<=^)|(?<=[.;,!?(|/-]\s)|(?<=[;,(|/*]))(?P<label>incident commander|incident lead|commander|ic|severity"
    r"|sev|status"
    r"|impact|next (?:update|post|note|message|report|brief|mail|news)|updates|eta|duration|root cause|cause|reason"
    r"|action items"
    r"|actions|follow[- ]?ups?|todos?|commanded by|led by|lead|in command|owner|scribe|comms(?: lead)?|why|affected"
    r"|stage|phase"
    r"|level|priority|next)\s?(?:\([^()\n]{0,30}\)\s?)?[:=](?!/)\s*",
    re.IGNORECASE,
)
_CELLS = re.compile(r"\s[|•·]\s|\s{0,3}\|\s{0,3}(?=\S)|\s//\s")

_TITLES_CUT = re.compile(r"[,;/|]|\band\b")
_TITLES = frozenset(
    (*MESSAGE_LABELS, *(title.lower() for title in SECTION_TITLES.values()), *SECTION_LABELS, *COLUMN_TITLES)
) - frozenset(
    (
        "progress", "doing", "downtime", "mitigation", "resolution", "recovery", "mitigation and recovery", "analysis",
        "good", "reaction", "discovery",
    )
)  # fmt: skip
"""Headings of any template, without the words that also tell a stage of the work."""


def message_segments(text: str, form: str) -> list[Segment]:
    """The segments of a message of a form, in order, each under the field its label announces.

    Orders to whoever marks it, heaps of words, templates shown as templates, blanks, repeated sentences and what is
    only supposed are left out; of a text whose words are shuffled only what stands under a label is kept.
    """
    found = cut_message(text, form)
    free = [segment.raw for segment in found if segment.label in (None, "topic")]
    return [segment for segment in found if segment.label not in (None, "topic")] if is_shuffled(free) else found


def cut_message(text: str, form: str) -> list[Segment]:
    """The segments as `message_segments` gives them, whatever the order of their words."""
    found: list[Segment] = []
    seen: set[str] = set()
    waiting: str | None = None
    supposing, supposed_line = False, -1
    shown = undictated(without_templates(plain(visible(text[:MAX_TEXT]))))
    shown = _CHOICE.sub(" ", _BRACKETED.sub(r" | \1: \2 | ", shown))
    for number, line in enumerate(lines_of(shown)):
        for label, sentence in _parts(line, form):
            if supposed_line == number:
                continue
            if not sentence:
                waiting = label
                continue
            if label is not None:
                waiting = None
                if is_placeholder(sentence) and not (label == "eta" and _NOT_KNOWN.search(sentence.lower())):
                    continue
            low = meant(sentence.lower())
            if names_no_more_than_fields(low):
                continue
            label, waiting = label or waiting, None
            supposing = is_hypothetical(low) or (supposing and supposes(low))
            if supposing and label == "topic":
                supposed_line = number
            key = f"{label}:{low}"
            if supposing or key in seen or is_order(low) or is_heap(low):
                continue
            seen.add(key)
            found.append(Segment(sentence.strip("*_ |~"), low, label, number))
    return found


def names_no_more_than_fields(low: str) -> bool:
    """Whether words (lower case) are headings of a template and nothing else: a heading fills no field, not its own
    either. A stage of the work is more than a heading."""
    parts = [part.strip(" *_#:?.()-~") for part in _TITLES_CUT.split(low)]
    named = [part for part in parts if part]
    return bool(named) and all(part in _TITLES for part in named)


def _parts(line: str, form: str) -> Iterator[tuple[str | None, str]]:
    """The parts of a line: field or None, and the words; no words where a label waits for the next line."""
    row = row_of(line, _LEAD, ("**", "__"))
    if not row:
        return
    bare = row.strip(" *_#:?|-~")
    field = label_of(bare, form)
    if field is not None and (row.endswith(":") or bare.isupper() or bare.lower() in MESSAGE_LABELS):
        yield field, ""
        return
    row = _STAMPED.sub("", _LEADERS.sub(": ", row, count=1))
    for piece in _CELLS.split(row):
        for start in sentences(piece):
            marks = list(_INLINE.finditer(start))
            if start.count(":") > len(marks):
                # A label with a slip in it ("root casue:") is read from the line as meant.
                mended = mend_kept(start)
                better = list(_INLINE.finditer(mended)) if mended != start else []
                if len(better) > len(marks):
                    start, marks = mended, better
            head = start[: marks[0].start()] if marks else start
            parts: list[tuple[str | None, str]] = []
            if head.strip(" ,;.-*_|/("):
                parts += _prefixed(head.rstrip(" ,;-/("), form)
            for index, mark in enumerate(marks):
                until = marks[index + 1].start() if index + 1 < len(marks) else len(start)
                parts.append((label_of(mark["label"], form), start[mark.end() : until].strip(" ,;*_/(")))
            for label, value in parts:
                yield from _values(label, value)


def _prefixed(piece: str, form: str) -> list[tuple[str | None, str]]:
    """A sentence with a label of any template before it, or the sentence as it is."""
    match = _PREFIX.match(piece)
    if match is None:
        return [(None, piece)]
    label, value = match["label"].strip(" *_~"), match["value"].strip(" *_~")
    if _STAGE.fullmatch(label):
        return [("status", label), *_prefixed(value, form)] if value else [("status", label)]
    if _LEVEL.fullmatch(label):
        return [(None, label), *_prefixed(value, form)] if value else [(None, label)]
    field = None if _FREE.match(meant(label.lower())) else label_of(label, form)
    sure = match["mark"].strip() in (":", "=")
    if field is not None and (sure or len(label.split()) <= 3):
        return [(field, value)] if value else []
    if _FREE.match(meant(label.lower())):
        return [(None, value)] if value else []
    if sure and len(label.split()) <= 8 and value:
        # "checkout app, all cities: quota raised": what stands before the colon is what it is about.
        return [("topic", label), *_prefixed(value, form)]
    return [(None, piece)]


@lru_cache(maxsize=1024)
def label_of(label: str, form: str) -> str | None:
    """The field a label announces in a form of message; "other" announces none, None is no label."""
    low = meant(re.sub(r"\s+", " ", label.lower().strip(" *_#:?.|-~()")))
    if not low or len(low) > MAX_LABEL or len(low.split()) > 7:
        return None
    field = MESSAGE_LABELS.get(low)
    if field is None:
        field = next((name for name, pattern in _LABELS if pattern.search(low)), None)
        # A sentence that holds a label's word is none: "cause found", "the next step is", "we lead".
        if (
            field is not None
            and len(low.split()) > 4
            and not low.startswith(("what", "who", "when", "how", "where", "why"))
        ):
            return None
    if form == "resolution" and field in ("next_update", "update"):
        return "action_items"
    if field in ("eta", "duration"):
        return "duration" if form == "resolution" else "eta"
    if form == "update" and field == "action_items":
        return "update"
    return field


def _values(label: str | None, value: str) -> Iterator[tuple[str | None, str]]:
    """A labelled value. A name and a level end at a comma: what follows is not under their label."""
    if label in ("commander", "severity") and "," in value:
        first, rest = value.split(",", 1)
        yield label, first.strip()
        yield None, rest.strip()
    elif value.strip():
        yield label, value.strip()

"""Metadata, summary and impact of a post-mortem."""

from __future__ import annotations

import re

from scoring.language.clock_times import LENGTH
from scoring.language.dates import DATE
from scoring.language.sections import Sections, bare_line, cells
from scoring.language.sentences import content_words, is_placeholder, sentences, tokens
from scoring.language.spelling import as_written, mend
from scoring.language.timelines import is_row
from scoring.language.vocabulary import head_words as head
from scoring.language.vocabulary import message_words as say

_ID = re.compile(head.IDS)
_LENGTH = re.compile(head.LENGTHS)
_LEVEL = re.compile(head.LEVELS)
_AUTHOR = re.compile(head.AUTHORS, re.IGNORECASE)
_MONEY = re.compile(head.MONEY)
_NONE = re.compile(head.NO_EFFECT)
_COUNTED = re.compile(head.COUNTED)
_HARMED = re.compile(head.HARMED)
_PAST = re.compile(head.PAST)
_GREETING = re.compile(r"^\W*(?:dear|hello|hi|hey|to|from|subject|cc|all|team|with thanks)\b[^.]{0,80}[,:!]?\W*$")


def metadata(parts: Sections) -> str | None:
    """Three or more of id, date, duration, severity and author. Rows of a timeline do not count."""
    headed = parts.lines("metadata")
    lines = [parts.title, *headed]
    opening = frozenset(parts.opening)
    for name, line in parts.blocks:
        labelled = re.match(r"^\W{0,8}[\w ]{2,24}:\s*\S", line) or "|" in line or " · " in line or " / " in line
        if name is None and (line in opening or labelled):
            lines.append(line)
    texts = []
    for line in lines:
        row = cells(line)
        text = ": ".join(cell for cell in row if cell) if row else bare_line(line)
        # A paragraph is prose: what it tells is no metadata.
        if text and not is_row(text) and (line in headed or len(tokens(text)) <= 30):
            texts.append(text)
    whole = "\n".join(texts)
    low = whole.lower()
    author = _AUTHOR.search(whole)
    length = _LENGTH.search(low) or (
        next((m for t in texts if len(tokens(t)) <= 16 and (m := LENGTH.search(t.lower()))), None)
        if headed or len(texts) <= 8
        else None
    )
    marks = [
        _ID.search(low),
        DATE.search(whole),
        length,
        _LEVEL.search(low),
        author if author and not is_placeholder(author["who"]) else None,
    ]
    there = [as_written(whole, mark.group().strip()) for mark in marks if mark]
    return "; ".join(there) if len(there) >= 3 else None


def summary(parts: Sections) -> str | None:
    """What happened, in a passage of its own: under its heading, or as prose before the first section."""
    for line in parts.lines("summary"):
        text = bare_line(line)
        if len(text.split()) >= 6 and not is_placeholder(text) and len(content_words(text)) >= 2 and not is_row(text):
            return text
    if parts.lines("summary"):
        return None
    for line in parts.opening[:6]:
        text = bare_line(line)
        if cells(line) is not None or is_row(text) or _GREETING.match(text.lower()) or text == parts.title:
            continue
        for sentence in sentences(text):
            low = mend(sentence.lower())
            if len(tokens(sentence)) >= 8 and len(content_words(low)) >= 3 and _PAST.search(low):
                return sentence
    return None


def impact(parts: Sections) -> str | None:
    """At least one number about users, money or data, or an explicit none. A bare length or a technical figure is
    none."""
    for line in parts.lines("impact"):
        row = cells(line)
        text = ", ".join(row) if row else bare_line(line)
        low = text.lower()
        value = text.split(":", 1)[1] if re.match(r"^[^:]{2,40}:", text) else text
        if row == [] or is_placeholder(value):
            continue
        numbers = re.sub(r"\bsev\W?\d|\b\d{1,2}:\d\d\b", " ", DATE.sub(" ", low))
        figure = re.search(r"\d", LENGTH.sub(" ", numbers))
        if figure or _NONE.search(low) or re.search(say.SHARES, low) or _COUNTED.search(low):
            return text
    for name, line in parts.blocks:
        if name not in (None, "summary", "timeline", "response", "root_cause") or cells(line) is not None:
            continue
        text = bare_line(line)
        for sentence in sentences(text):
            low = mend(sentence.lower())
            if _MONEY.search(low) and name is None:
                return sentence
            if _COUNTED.search(low) and _HARMED.search(low) and not (is_row(text) and ":" not in text[8:30]):
                return sentence
            if name in (None, "summary") and _NONE.search(low) and not is_row(text):
                return sentence
    return None

"""What a post-mortem really contains, judged by content and not by heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scoring.language.action_items import read_action_items
from scoring.language.blame import blame_in
from scoring.language.claims import claims, is_timed
from scoring.language.clock_times import times_of_day
from scoring.language.dates import DATE
from scoring.language.message_fields import incident
from scoring.language.sections import Sections, bare_line, cells, cut, heading_of, said
from scoring.language.sentences import (
    Segment,
    content_words,
    is_order,
    is_placeholder,
    is_soup,
    sentences,
    tokens,
)
from scoring.language.spelling import mend
from scoring.language.vocabulary import message_words as say
from scoring.language.vocabulary import post_mortem_words as tell
from scoring.language.vocabulary.labels import SECTION_TITLES

__all__ = ["SECTIONS", "claims", "read_post_mortem", "to_markdown"]

SECTIONS: tuple[str, ...] = tuple(SECTION_TITLES)
"""The documented sections of a post-mortem, in the template's order."""

_EVENTS_NEEDED = 3
_ID = re.compile(
    r"\b(?:inc|incident|im|pm)[-_ #]{0,2}\d{2,4}(?:[-_]\d{1,5})?\b|\b[a-z]{2,8}-\d{4}-\d{1,5}\b", re.IGNORECASE
)
_LENGTH_OF = re.compile(
    r"\b(?:duration|length|lasted|downtime|time to recover)\W{1,8}(?:\w+ ){0,2}?(?:\d|an?|one|two|three|half)",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"\b(?:author|authors|written by|prepared by|report by|facilitator|contributors?"
    r"|owner)\W{1,8}(?P<who>@?[^\W\d_][^\n|,]{1,60})",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:severity|level|priority)\W{1,8}(?:sev\W?)?(?:[1-4]|critical|high|major|medium|low|minor)\b"
    r"|\bsev\W?[1-4]\b|\bp[1-4]\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"(?:€|\$|£|\beur\b|\busd\b|\bgbp\b) ?\d|\d ?(?:€|\$|£|eur\b|usd\b|gbp\b|euros?\b|dollars?\b)")
_NONE = re.compile(r"\b(?:none|no (?:\w+ ){0,3}(?:impact|effect|customers?|users?|data|revenue)|not affected|nobody)\b")
_EFFECT = re.compile(
    r"\b(?:customers?|users?|visitors?|shoppers?|clients?|sessions?|orders?|people|buyers?|subscribers?"
    r"|passengers?|patients?|payments?|requests?|revenue|rows?|records?|merchants?)\b"
)
_DETECTED = re.compile(tell.DETECTED)
_SAFEGUARD = re.compile(tell.SAFEGUARDS)
_LACKED = re.compile(tell.LACKED)
_TRIGGER = re.compile(tell.TRIGGERS)
_SYMPTOM = re.compile(tell.SYMPTOM_ONLY)
_LEADS = re.compile(tell.CAUSE_LEADS)
_UNKNOWN = re.compile(say.UNKNOWN_CAUSE)
_FREE = {
    "detection": re.compile(tell.DETECTED_BY),
    "response": re.compile(tell.RESPONDED),
    "what_went_well": re.compile(tell.WENT_WELL),
    "what_could_be_improved": re.compile(tell.TO_IMPROVE),
    "lessons_learned": re.compile(tell.LEARNED),
}


def read_post_mortem(text: str) -> dict[str, Any]:
    """Read a post-mortem (Markdown or plain).

    Gives `sections` (each 0 or 1), `blameful`, `blame` (quotes), `action_items` (`total`, `with_owner`,
    `with_due_date`,
    `measurable`), `root_cause_depth` (none, symptom, proximate, systemic), `timeline_events` and `quotes` (section to
    the words that earned it).
    """
    parts = cut(text)
    events = _events(parts)
    items = read_action_items(parts)
    depth, cause = _root_cause(parts)
    found: dict[str, str | None] = {
        "metadata": _metadata(parts),
        "summary": _summary(parts),
        "impact": _impact(parts),
        "root_cause": cause,
        "timeline": "\n".join(events[:_EVENTS_NEEDED]) if len(events) >= _EVENTS_NEEDED else None,
        "action_items": items[0].words if items else None,
    }
    for name in _FREE:
        found[name] = _told(parts, name)
    blame = [quote for quote, _ in blame_in(text)]
    return {
        "sections": {name: int(found[name] is not None) for name in SECTIONS},
        "blameful": int(bool(blame)),
        "blame": blame,
        "action_items": {
            "total": len(items),
            "with_owner": sum(item.owner for item in items),
            "with_due_date": sum(item.due for item in items),
            "measurable": sum(item.measurable for item in items),
        },
        "root_cause_depth": depth,
        "timeline_events": len(events),
        "quotes": {name: quote for name in SECTIONS if (quote := found[name])},
    }


def to_markdown(sections: Mapping[str, str], action_items: Sequence[Mapping[str, str]] = ()) -> str:
    """The submitted parts laid out as the documented template. Parts left empty keep their heading and nothing else.

    `action_items` are `{"description", "owner", "due"}`; a bar inside a cell is escaped so that no row breaks.
    """
    lines = ["# Incident Post-Mortem", ""]
    for name, title in SECTION_TITLES.items():
        lines += [f"## {title if name != 'timeline' else 'Timeline'}", ""]
        if name == "action_items":
            lines += ["| ID | Description | Owner | Due Date |", "|----|-------------|-------|----------|"]
            for number, item in enumerate(action_items, 1):
                row = (
                    str(item.get(key) or "").replace("|", "/").replace("\n", " ").strip()
                    for key in ("description", "owner", "due")
                )
                lines.append(f"| {number} | {' | '.join(row)} |")
            lines.append("")
            continue
        body = str(sections.get(name) or "").strip()
        # A heading inside a part would open another section; it becomes bold text instead.
        body = re.sub(r"(?m)^#{1,6}\s+(.+)$", r"**\1**", body)
        lines += [body, ""] if body else []
    return "\n".join(lines).rstrip() + "\n"


def _metadata(parts: Sections) -> str | None:
    """Three or more of id, date, duration, severity and author. Timeline rows do not count."""
    lines = [
        line for line in [parts.title, *parts.free, *parts.lines("metadata")] if line and not is_timed(bare_line(line))
    ]
    text = "\n".join(", ".join(row) if (row := cells(line)) else bare_line(line) for line in lines)
    compact = re.sub(r", ", ": ", text)
    author = _AUTHOR.search(compact)
    headed = "\n".join(bare_line(line) for line in parts.lines("metadata"))
    length = _LENGTH_OF.search(compact) or (re.search(r"\b\d+ (?:hours?|minutes?|min)\b", headed) if headed else None)
    marks = [
        _ID.search(text),
        DATE.search(text),
        length,
        _LEVEL.search(compact),
        author if author and not is_placeholder(author["who"]) else None,
    ]
    there = [mark.group().strip() for mark in marks if mark]
    return "; ".join(there) if len(there) >= 3 else None


def _summary(parts: Sections) -> str | None:
    """What happened, told in a sentence: under its heading, or as the first prose of the text."""
    headed = parts.lines("summary")
    for line in headed:
        text = bare_line(line)
        if len(text.split()) >= 6 and not is_placeholder(text) and len(content_words(text)) >= 2:
            return text
    if headed:
        return None
    for line in parts.free:
        for sentence in sentences(bare_line(line)):
            low = mend(sentence.lower())
            if is_timed(sentence) or cells(line) or len(tokens(sentence)) < 8:
                continue
            segment = Segment(sentence, low, None, 0)
            if incident([segment]) or (_TRIGGER.search(low) and len(content_words(low)) >= 3):
                return sentence
    return None


def _impact(parts: Sections) -> str | None:
    """At least one number about users, money or data, or an explicit none."""
    for line in parts.lines("impact"):
        text = bare_line(line) if cells(line) is None else ", ".join(cells(line) or [])
        low = text.lower()
        value = text.split(":", 1)[1] if ":" in text else text
        if not is_placeholder(value) and (re.search(r"\d", low) or _NONE.search(low) or re.search(say.SHARES, low)):
            return text
    if parts.lines("impact"):
        return None
    for line in [*parts.free, *parts.lines("summary")]:
        for sentence in sentences(bare_line(line)):
            low = mend(sentence.lower())
            if is_timed(sentence):
                continue
            counted = re.search(r"\d[\d.,]*\s?(?:%|percent|\w+)", low)
            if (
                (_EFFECT.search(low) and counted and re.search(say.EFFECTS + "|" + say.AFFECTED, low))
                or _MONEY.search(low)
                or re.search(say.NO_IMPACT, low)
            ):
                return sentence
    return None


def _root_cause(parts: Sections) -> tuple[str, str | None]:
    """The depth of the stated cause and its words: systemic when the text says why the set-up allowed it, proximate for
    a trigger, symptom when it only says the failure again."""
    headed = bool(parts.lines("root_cause"))
    lines = parts.lines("root_cause") or [*parts.free, *parts.lines("summary")]
    told: list[str] = []
    for line in lines:
        for sentence in sentences(bare_line(line)):
            low = mend(sentence.lower())
            if (
                is_placeholder(sentence)
                or _UNKNOWN.search(low)
                or is_timed(sentence)
                or (not headed and not told and not _LEADS.search(low))
            ):
                continue
            if re.match(r"\W*(?:still )?(?:unknown|not known|under investigation|unclear|to be determined)\b", low):
                continue
            # Without a heading the sentence after the cause belongs to it; what follows does not.
            if not headed and told and len(told) >= 2 and not _LEADS.search(low):
                continue
            told.append(sentence)
    lows = [mend(sentence.lower()) for sentence in told]
    telling = [
        low for low in lows if any(word not in say.EMPTY_CAUSE for word in content_words(low)) or _TRIGGER.search(low)
    ]
    if not telling:
        return "none", None
    quote = " ".join(told[:3])
    if any(_SAFEGUARD.search(low) and _LACKED.search(low) for low in telling):
        return "systemic", quote
    if any(_TRIGGER.search(low) for low in telling):
        return "proximate", quote
    return ("symptom", quote) if headed or any(_SYMPTOM.search(low) for low in telling) else ("none", None)


def _events(parts: Sections) -> list[str]:
    """Timed events anywhere: rows and lines that begin with a time and say something."""
    found: list[str] = []
    for line in [
        *parts.free,
        *(line for name, lines in parts.under.items() if name != "action_items" for line in lines),
    ]:
        row = cells(line)
        text = ", ".join(row) if row else bare_line(line)
        if row == [] or not is_timed(text):
            continue
        rest = re.sub(r"^\W{0,12}(?:\d{4}-\d\d-\d\d[ t])?[\d:.h]+\s?(?:[ap]m|z|utc|cet|cest)?\W*", "", text.lower())
        if not is_placeholder(rest) and re.search(r"[a-z]{3}", rest):
            found.append(text)
    return list(dict.fromkeys(found)) or _told_events(parts)


def _told_events(parts: Sections) -> list[str]:
    """Events told in prose, one for each time of day: "At 18:01 Priya rolled back, at 18:10 retries were off"."""
    found: list[str] = []
    for line in [*parts.lines("timeline"), *parts.lines("summary"), *parts.free]:
        if cells(line) is not None:
            continue
        for sentence in sentences(bare_line(line)):
            found.extend(sentence for _ in times_of_day(sentence.lower()))
    return found


def _told(parts: Sections, name: str) -> str | None:
    """The words of a section that need only be told: under its heading, or as a sentence that tells it."""
    lines = [line for line in parts.lines(name) if not is_timed(bare_line(line))]
    if parts.lines(name):
        if name == "detection":
            lines = [line for line in lines if _DETECTED.search(mend(line.lower())) or re.search(r"\d", line)]
        return said([line for line in lines if not _empty_praise(bare_line(line))])
    for sentence in _prose(parts, name):
        low = mend(sentence.lower())
        if _FREE[name].search(low) and len(tokens(low)) >= 4:
            return sentence
    return None


def _prose(parts: Sections, name: str) -> Iterator[str]:
    """Sentences outside the headings a section competes with, timeline rows and tables left out."""
    places = [parts.free, parts.lines("summary")]
    if name in ("detection", "response"):
        places += [parts.lines("detection"), parts.lines("response")]
    for lines in places:
        for line in lines:
            if cells(line) is not None or is_timed(bare_line(line)) or heading_of(line) in SECTION_TITLES:
                continue
            for sentence in sentences(bare_line(line)):
                low = mend(sentence.lower())
                if not is_order(low) and not is_soup(low):
                    yield sentence


def _empty_praise(text: str) -> bool:
    return bool(
        re.fullmatch(
            r"\W*(?:everything|nothing|all|all good|none|n/a|the team|teamwork|communication)\W*", text.lower()
        )
    )

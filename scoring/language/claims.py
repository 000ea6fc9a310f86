"""What a post-mortem claims that a trace can confirm or contradict: times, durations, severities, shares, causes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from scoring.language.clock_times import instants, lengths, next_occurrence, times_of_day
from scoring.language.levels import severity
from scoring.language.sections import Sections, bare_line, cells, cut, heading_of
from scoring.language.sentences import Segment, plain, sentences
from scoring.language.spelling import mend
from scoring.language.vocabulary.post_mortem_words import CAUSE_LEADS

_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|percent|per cent)")
_FRACTION = re.compile(
    r"\b(?:(?:about |roughly |around )?(a third|one third|two thirds|a quarter|one quarter|three quarters|half"
    r"|a fifth|a tenth)|one in (two|three|four|five|ten|\d{1,2}))\b"
)
_WISHED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|push(?:es|ed|ing)?"
    r"|press(?:es|ed|ing)?|argu(?:es|ed|ing)|call(?:s|ed|ing)?|insist(?:s|ed|ing)?|instead|rather|refus(?:es|ed|ing|al)"
    r"|declin(?:es|ed|ing)|reject(?:s|ed|ing)|not|no|never)\b(?: (?:for|of|than|on|us|me|that|this|it|to|be|make|made"
    r"|call|a|an|as|the|request|wish))* sev ?-?\d\b"
)
"""A level that somebody asked for, or that it was not given, is not the level of the incident."""
_FRACTIONS = {
    "a third": 33.3,
    "one third": 33.3,
    "two thirds": 66.7,
    "a quarter": 25.0,
    "one quarter": 25.0,
    "three quarters": 75.0,
    "half": 50.0,
    "a fifth": 20.0,
    "a tenth": 10.0,
}
_ONE_IN = {"two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
_USERS = re.compile(
    r"\b(?:customers?|users?|shoppers?|buyers?|visitors?|clients?|people|checkouts?|orders?|payments?|sessions?"
    r"|purchases?)\b"
)
NOT_SPAN = re.compile(
    r"\b(?:every|threshold|timeout|retention|days before|alert \w+ for|for (?:a|any)|above|below"
    r"|within)\W*(?:\w+\W+){0,2}$"
)
_CUTS = re.compile(r"[,;](?=\s)|\s(?:and|then|but|while|-|>)\s|/")
# What follows a length and still belongs to it: "8 min in", "3 minutes later".
_TRAILING = re.compile(r"\s?(?:in|later|after (?:that|the \w+)|on|long|in total)\b(?!\s(?:the|an?)\b)")
_CAUSE = re.compile(CAUSE_LEADS)
_ZONE = re.compile(r"\(?\b(utc|gmt|cet|cest|local)\b\)?")
_ROW = re.compile(
    r"^\W{0,12}(?:\d{4}-\d\d-\d\d[ t])?\W{0,6}\d{1,2}\s?[:.h]\s?\d\d|^\W{0,12}\d{1,2} ?[ap]m\b"
    r"|^\W{0,12}\d{4}-\d\d-\d\dt"
)


def claims(text: str, start: str, services: Sequence[Mapping[str, Any]] = ()) -> list[dict[str, Any]]:
    """The checkable claims of a post-mortem in the order they stand, each `{"kind", "value", "quote"}`.

    - `time`: `value` is `{"at": drill second, "text": what is said of it, "timeline": bool}`. Times without a zone are
      local (the offset of `start`), unless the timeline's heading names UTC; twelve hours to either side are
      considered.
    - `duration`: seconds. `severity`: "SEV1".."SEV4". `customers_percent`: a number, fractions in words included.
    - `cause_service`: the id of a service of `services` (`id`, `name`, optional `aliases`) named as cause.
    """
    found: list[dict[str, Any]] = []
    parts = cut(text)
    utc = timeline_zone(text)
    for name, line in _lines(parts):
        row = cells(line)
        if row == []:
            continue
        words = ", ".join(row) if row else bare_line(line)
        timed = is_timed(words)
        zone = utc if name == "timeline" else None
        for sentence in [words] if timed else sentences(words):
            found.extend(_times(sentence, start, zone, timed))
            if not timed:
                found.extend(_figures(sentence))
            if services and (name == "root_cause" or _CAUSE.search(sentence.lower())):
                found.extend(_causes(sentence, services))
            if name != "action_items":
                level = severity([Segment(sentence, _WISHED.sub(" ", mend(sentence.lower())), None, 0)])
                if level:
                    found.append({"kind": "severity", "value": level[0], "quote": sentence})
    return found


def is_timed(line: str) -> bool:
    """Whether a line begins with a time of day or an instant, as timeline rows do."""
    return bool(_ROW.match(line.lower()))


def _lines(parts: Sections) -> list[tuple[str | None, str]]:
    rows: list[tuple[str | None, str]] = [(None, line) for line in parts.free]
    for name, lines in parts.under.items():
        if name != "action_items":
            rows.extend((name, line) for line in lines)
    return rows


def timeline_zone(text: str) -> int | None:
    """The offset in minutes that the timeline's heading names, or None for local time."""
    for line in plain(text).split("\n"):
        if heading_of(line).startswith("timeline") or heading_of(line) in ("sequence of events", "chronology"):
            zone = _ZONE.search(line.lower())
            if zone and zone[1] != "local":
                return {"utc": 0, "gmt": 0, "cet": 60, "cest": 120}[zone[1]]
    return None


def _times(sentence: str, start: str, zone: int | None, timed: bool) -> list[dict[str, Any]]:
    low = sentence.lower()
    full = instants(low)
    if full:
        zero = datetime.fromisoformat(start)
        found = []
        for instant, words in full[:1] if timed else full:
            moment = datetime.fromisoformat(instant)
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=zero.tzinfo)
            found.append(_time(int((moment - zero).total_seconds()), sentence, words, timed))
        return found
    times = times_of_day(low)
    several = not timed and len(times) > 1
    found = []
    for minute, offset, certain, words in times[:1] if timed else times:
        # A post-mortem tells of what has been: the clock is read around the middle of the day the drill is in.
        at = next_occurrence(minute, offset if offset is not None else zone, certain, start, -6 * 3600)
        if at is None:
            at = next_occurrence(minute, offset if offset is not None else zone, certain, start, 6 * 3600)
        if at is not None:
            claim = _time(at, sentence, words, timed)
            if several:
                # Of several times in a sentence each says what its own clause says.
                claim["value"]["text"] = _clause(sentence, low.find(words))
            found.append(claim)
    return found


def _clause(sentence: str, at: int) -> str:
    """The clause of a sentence in which position `at` stands."""
    begin = max((cut.end() for cut in _CUTS.finditer(sentence, 0, max(at, 0))), default=0)
    after = _CUTS.search(sentence, max(at, 0))
    return sentence[begin : after.start() if after else len(sentence)]


def _time(at: int, sentence: str, words: str, timed: bool) -> dict[str, Any]:
    text = re.sub(r"^\W+", "", sentence[sentence.lower().find(words) + len(words) :]) if timed else sentence
    text = re.sub(r"^(?:utc|cet|cest|gmt|local)\b\W*", "", text, flags=re.IGNORECASE)
    return {"kind": "time", "value": {"at": at, "text": text, "timeline": timed}, "quote": sentence}


def _figures(sentence: str) -> list[dict[str, Any]]:
    low = mend(sentence.lower())
    found: list[dict[str, Any]] = []
    for seconds, words, before in spans_of(sentence):
        if not NOT_SPAN.search(before[-40:]):
            found.append({"kind": "duration", "value": seconds, "quote": words})
    if _USERS.search(low):
        for match in _PERCENT.finditer(low):
            if float(match[1].replace(",", ".")) <= 100:
                found.append(
                    {"kind": "customers_percent", "value": float(match[1].replace(",", ".")), "quote": sentence}
                )
        for match in _FRACTION.finditer(low):
            share = _FRACTIONS.get(match[1] or "") or 100 / float(_ONE_IN.get(match[2] or "", 0) or _digits(match[2]))
            # "half an hour" is a length, not a share.
            if not re.match(r"\s?(?:an? )?(?:hours?|minutes?|past)", low[match.end() :]):
                found.append({"kind": "customers_percent", "value": round(share, 1), "quote": sentence})
    return found


def spans_of(sentence: str) -> list[tuple[int, str, str]]:
    """Every length of a sentence: seconds, the words it is about (its own where there are several: "acked in a minute,
    rollback 8 min in"), and what stands before it in lower case."""
    low = sentence.lower()
    written = sentence if len(sentence) == len(low) else low
    found: list[tuple[int, int, int]] = []
    at = 0
    for seconds, words in lengths(low):
        start = low.index(words, at)
        at = start + len(words)
        found.append((seconds, start, at))
    spans = []
    for index, (seconds, start, end) in enumerate(found):
        own = sentence
        if len(found) > 1:
            begin = found[index - 1][2] if index else 0
            until = found[index + 1][1] if index + 1 < len(found) else len(low)
            cuts = list(_CUTS.finditer(low, begin, start)) if index else []
            after = _CUTS.search(low, end, until)
            trailing = _TRAILING.match(low, end, until)
            stop = after.start() if after else until if index + 1 == len(found) else trailing.end() if trailing else end
            earlier = _TRAILING.match(low, begin) if index else None
            begin = cuts[0].end() if cuts else earlier.end() if earlier else begin
            own = written[begin:stop].strip(" .,;:-")
        spans.append((seconds, own, low[:start]))
    return spans


def _digits(text: str | None) -> int:
    return max(1, int(text)) if text and text.isdigit() else 1


def _causes(sentence: str, services: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    low = sentence.lower()
    found = []
    for service in services:
        names = [service["id"], service.get("name", ""), *service.get("aliases", ())]
        if any(name and re.search(rf"(?<![\w-]){re.escape(str(name).lower())}(?![\w])", low) for name in names):
            found.append({"kind": "cause_service", "value": service["id"], "quote": sentence})
    return found

"""Times, intervals and lengths as people write them, turned into seconds.

Times of day without a zone are local: the offset of the instant the drill starts at. A time of day means its next
occurrence after `now` within twelve hours, because nobody promises an update further ahead without naming a day.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from scoring.language.sentences import lines_of, sentences
from scoring.language.spelling import mend
from scoring.language.vocabulary.words import NUMBER_WORDS

AHEAD = 12 * 3600
"""Seconds within which a promised time of day must lie to be read as a promise."""

_NUMBER = "|".join(sorted(NUMBER_WORDS, key=lambda word: (-len(word), word)))
_UNIT = r"(?:seconds?|secs?|s|minutes?|mins?|min|m|hours?|hrs?|hr|h|days?|d)"
_SPOKEN = (
    rf"(?:\d{{1,4}}(?:[.,]\d)?|(?:half an?|quarter of an|three quarters of an|(?:{_NUMBER})(?:[ -](?:one|two"
    rf"|five))?)(?=[ -]))"
)
LENGTH = re.compile(
    rf"\b(?P<h>\d{{1,3}})\s?h(?:ours?|rs?)?\s?(?:and\s)?(?P<m>\d{{1,2}})\s?(?:minutes?|min|m)?\b"
    rf"|\b(?P<n>{_SPOKEN})(?:\s|-)?(?P<u>{_UNIT})\b"
    r"|\b(?P<one>hour and a half|half[- ]hour|half[- ]hourly)\b"
)
"""A length of time: "54 minutes", "1h 20m", "half an hour", "two hours"."""

CLOCK = re.compile(
    r"(?<![\d.:])(?P<h>[01]?\d|2[0-4])\s?(?:[:.h]"
    r"|\s:\s)\s?(?P<m>[0-5]\d)(?::[0-5]\d)?\s?(?P<half>[ap]\.?m\b\.?)?\s?"
    r"(?P<zone>z\b|utc(?:[+-]\d{1,2})?|gmt|cet|cest|local)?(?![\d%])"
    r"|(?<![\d.:])(?P<h2>[01]?\d)\s?(?P<half2>[ap]\.?m\b\.?)\s?(?P<zone2>utc|gmt|cet|local)?"
    r"|\b(?:at|by|until|till|around)\s(?P<h3>[01]\d|2[0-3])(?P<m3>[0-5]\d)\b\s?(?P<zone3>z\b|utc|gmt|cet"
    r"|local)?(?!\s?%)"
)
"""A time of day: "18:20", "6.20pm", "18h20", "6 pm", "at 1820", with or without a zone."""

_INSTANT = re.compile(r"\b(\d{4}-\d\d-\d\d)[t ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,6})?\s?(z|utc|[+-]\d\d:?\d\d)?(?![\d])")
_WORDED = re.compile(r"\b(half|quarter|ten|twenty|five) (past|to) (\w+)\b")
_ZONES = {"z": 0, "utc": 0, "gmt": 0, "cet": 60, "cest": 120}
_EVERY = re.compile(
    rf"\b(?:every|each) (?P<n>{_SPOKEN})?[ -]?(?P<u>{_UNIT})\b|\b(?P<half>every half[ -]hour|half-hourly)\b"
    rf"|\b(?P<hourly>hourly)\b"
)
_WITHIN = re.compile(
    rf"\b(?:in|within|after|next|another|about|for|~)\s(?:about |around |roughly |ca\.? |~ ?|the next |the "
    rf"|another |approx\.? |an? (?=(?:half|quarter|third)\b))?(?P<n>{_SPOKEN})?[ -]?(?P<u>{_UNIT})\b"
)
_IN_BOTH = re.compile(r"\b(?:in|within)\s(?:about )?(\d{1,2})\s?h(?:ours?|rs?)?\s?(?:and )?(\d{1,2})\b")
# "next in 15" leaves the minutes out, as chat does.
_BARE = re.compile(r"\b(?:next|more) (?:update |one |post |message |report )?in (\d{1,3})\b(?![:.]\d)")
_AFTER_LABEL = re.compile(rf"^\W{{0,12}}(?:in |~ ?)?(?P<n>{_SPOKEN})\s?(?P<u>{_UNIT})\b")
_ON_THE_HOUR = re.compile(r"\b(?:on|at|by) the (?:(half|next|top of the|full) )?hour\b|\btop of the hour\b")
_CUE = re.compile(
    r"\b(?:next|again|updates|hear from us|hear from me|keep you|report back|report again|report at|get back"
    r"|check back|check in|write|inform|"
    r"brief|post|posts|posting|update you|let you know|come back|talk to you|more|news|information|note|message"
    r"|messages|"
    r"follows?|further|shall|hourly updates|updates? (?:in|at|by|every|within|tomorrow|\d)|updates hourly|every)\b"
)
_ABOUT_POSTS = re.compile(
    r"\b(?:update|updates|posts?(?![ -]?mortem)|message|messages|mail|brief|note|news|more|information|info|inform|hear"
    r"|write(?! to us)|report (?:back|again|at)|keep you|let you know|talk to you|get back to|check back|check in"
    r"|come back to|next|(?:further|another|new|following|status|progress) (?:report|communication|bulletin|notice"
    r"|statement|announcement|word)|(?:report|communication|bulletin|notice|statement|announcement) (?:will |shall "
    r"|to )?"
    r"(?:follows?|be (?:sent|given|issued|made|provided|published)))\b"
)


def seconds_of(text: str) -> int | None:
    """The first length of time in a text (lower case), in seconds; None when there is none."""
    match = LENGTH.search(text)
    return _length(match) if match else None


def lengths(text: str) -> list[tuple[int, str]]:
    """Every length of time in a text (lower case): seconds and the words."""
    return [(value, match.group().strip()) for match in LENGTH.finditer(text) if (value := _length(match)) is not None]


def offset_minutes(start: str) -> int:
    """The fixed offset of the drill's start instant, in minutes east of UTC. Raises ValueError when it has none."""
    offset = datetime.fromisoformat(start).utcoffset()
    if offset is None:
        raise ValueError(f"start {start!r} has no offset; expected one such as +01:00")
    return int(offset.total_seconds() // 60)


def times_of_day(text: str) -> list[tuple[int, int | None, bool, str]]:
    """Every time of day in a text (lower case): minute of the day, offset in minutes or None for local, whether it was
    said for certain which half of the day, and the words."""
    found: list[tuple[int, int, int | None, bool, str]] = []
    for match in CLOCK.finditer(text):
        hour = int(match["h"] or match["h2"] or match["h3"])
        minute = int(match["m"] or match["m3"] or 0)
        half = (match["half"] or match["half2"] or "").replace(".", "").strip()
        zone = (match["zone"] or match["zone2"] or match["zone3"] or "").strip()
        if (half and hour > 12) or hour > 23:
            continue
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0)
        written = match.group().strip()
        if (
            "h" in written
            and not half
            and re.search(r"\b(?:in|within|every|for|after|lasted|took)\W*$", text[: match.start()])
        ):
            continue
        # "1.5 hours" and "2.14" are lengths and versions; a dot needs two digits and a sign that a time is meant.
        if (
            "." in written
            and not half
            and not re.search(
                r"\b(?:at|by|until|from|since|update:?|between|and|till|next|info|message|post)\W*$",
                text[: match.start()],
            )
        ):
            continue
        certain = bool(half) or len(match["h"] or match["h3"] or "") == 2 or hour > 12
        found.append((match.start(), hour * 60 + minute, _zone(zone), certain, written))
    for match in _WORDED.finditer(text):
        named = NUMBER_WORDS.get(match[3], int(match[3]) if match[3].isdigit() else 0)
        if 1 <= named <= 12:
            part = {"half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5}[match[1]]
            minutes = named * 60 + (part if match[2] == "past" else -part)
            found.append((match.start(), minutes % 1440, None, False, match.group()))
    return [entry[1:] for entry in sorted(found, key=lambda entry: entry[0])]


def next_occurrence(minute: int, offset: int | None, certain: bool, start: str, now: int) -> int | None:
    """The drill second of the next time the clock shows `minute`, within `AHEAD` of `now`; else None."""
    zero = datetime.fromisoformat(start)
    local = offset_minutes(start) if offset is None else offset
    of_day = (zero + timedelta(minutes=local - offset_minutes(start))).replace(tzinfo=None)
    start_second = of_day.hour * 3600 + of_day.minute * 60 + of_day.second
    candidates = []
    for value in (minute,) if certain else (minute, (minute + 720) % 1440):
        ahead = (value * 60 - start_second - now) % 86400
        if 0 < ahead <= AHEAD:
            candidates.append(now + ahead)
    return min(candidates) if candidates else None


def next_update_at(text: str, start: str, now: int) -> int | None:
    """The drill second of the next update a text promises, or None when it promises none that can be read.

    `start` is the ISO instant of drill second 0 with a fixed offset; `now` the drill second at which it was written.
    Of several promises the last sentence wins, so a correction counts.
    """
    answer: int | None = None
    for line in lines_of(text):
        for sentence in sentences(line):
            low = mend(sentence.lower())
            if _ABOUT_POSTS.search(low):
                found = promised(low, start, now)
                answer = found if found is not None else answer
    return answer


def promised(low: str, start: str, now: int, labelled: bool = False) -> int | None:
    """The drill second a sentence (lower case) about the next message promises; None when it names no time.

    `labelled` says that the sentence stands under a label such as "Next update", so a bare time is a promise.
    """
    match = _EVERY.search(low)
    if match:
        return now + (_interval(match) or 0) if _interval(match) else None
    if not labelled and not _future(low):
        return None
    match = _ON_THE_HOUR.search(low)
    if match:
        minute = 30 if match[1] == "half" else 0
        ahead = (minute * 60 - _second_of_hour(start, now)) % 3600
        return now + (ahead or 3600)
    if re.search(r"\bwithin the hour\b", low):
        return now + 3600
    found = [
        at
        for minute, offset, certain, words in times_of_day(low)
        if not _told(low, words) and (at := _ahead(low, minute, offset, certain, start, now)) is not None
    ]
    if found:
        return found[-1]
    if match := _IN_BOTH.search(low):
        return now + int(match[1]) * 3600 + int(match[2]) * 60
    match = _WITHIN.search(low) or (_AFTER_LABEL.search(low) if labelled else None)
    if match and (value := _amount(match["n"], match["u"])):
        return now + value
    match = _BARE.search(low)
    return now + 60 * int(match[1]) if match else None


def _ahead(low: str, minute: int, offset: int | None, certain: bool, start: str, now: int) -> int | None:
    """The drill second of a promised time of day; "tomorrow" names the day after `now` instead of the next twelve
    hours."""
    if not re.search(r"\btomorrow\b", low):
        return next_occurrence(minute, offset, certain, start, now)
    zero = datetime.fromisoformat(start) + timedelta(seconds=now)
    local = zero + timedelta(minutes=(offset if offset is not None else offset_minutes(start)) - offset_minutes(start))
    midnight = now - (local.hour * 3600 + local.minute * 60 + local.second) + 86400
    return midnight + minute * 60


def instants(text: str) -> list[tuple[str, str]]:
    """Every full instant in a text (lower case): ISO form and the words."""
    found = []
    for match in _INSTANT.finditer(text):
        zone = (match[4] or "").replace("z", "+00:00").replace("utc", "+00:00")
        found.append((f"{match[1]}T{match[2]}{match[3] or ':00'}{zone}", match.group()))
    return found


def _future(low: str) -> bool:
    cue = _CUE.search(low)
    return cue is not None and not re.search(
        r"\b(?:last|latest|previous|since the last) (?:update|post|message|brief)\b", low
    )


def _told(low: str, words: str) -> bool:
    """Whether the time in `words` tells of something that has been: "rolled back at 17:44", "since 17:41"."""
    before = low[: low.find(words)][-40:]
    return bool(
        re.search(
            r"\b(?:since|ago|started|began|rolled back|went (?:up|down|out)|was|were)\b[^.]{0,20}$|\bfrom $", before
        )
    )


def _second_of_hour(start: str, now: int) -> int:
    zero = datetime.fromisoformat(start)
    return (zero.minute * 60 + zero.second + now) % 3600


def _zone(zone: str) -> int | None:
    if not zone or zone == "local":
        return None
    if zone.startswith("utc") and len(zone) > 3:
        return int(zone[3:]) * 60
    return _ZONES.get(zone)


def _interval(match: re.Match[str]) -> int | None:
    if match["half"]:
        return 1800
    if match["hourly"]:
        return 3600
    return _amount(match["n"] or "one", match["u"])


def _length(match: re.Match[str]) -> int | None:
    if match["h"]:
        return int(match["h"]) * 3600 + int(match["m"]) * 60
    if match["one"]:
        return 5400 if match["one"].startswith("hour") else 1800
    return _amount(match["n"], match["u"])


def _amount(number: str | None, unit: str) -> int | None:
    size = {"s": 1, "m": 60, "h": 3600, "d": 86400}[unit[0]]
    if number is None:
        return None
    if number.startswith("half"):
        return size // 2
    if number.startswith("quarter"):
        return size // 4
    if number.startswith("three quarters"):
        return size * 3 // 4
    if number[0].isdigit():
        return round(float(number.replace(",", ".")) * size)
    words = re.split(r"[ -]", number)
    if number in NUMBER_WORDS:
        return NUMBER_WORDS[number] * size
    return sum(NUMBER_WORDS.get(word, 0) for word in words) * size

"""Where a sentence speaks of time: times of day, days, lengths and intervals, as people write and dictate them.

This only finds the words; what a time of day means in a drill is for `clock_times`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Sort = Literal["TIME", "LEN", "DAY", "EVERY"]

_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_TENS = r"(?:twenty|thirty|forty|fifty)"
_MINUTE = (
    rf"(?:oh[- ](?:one|two|three|four|five|six|seven|eight|nine)|{_TENS}(?:[- ](?:one|two|three|four|five|six|seven"
    rf"|eight"
    r"|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
_COUNT = (
    r"(?:\d{1,4}(?:[.,]\d{1,2})?(?:ish)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|hundred|half|half an?|quarter of an|three quarters of an|three[- ]quarters of an|(?:a )?couple(?: of)?"
    r"|(?:a )?few|several|some|many"
    rf"|{_TENS}[- ](?:one|two|three|four|five|six|seven|eight|nine)"
    r"|(?:two|three|four|five|six) (?:and a half|and a quarter)|one and a half)"
)
_UNIT = (
    r"(?:seconds|secs?|(?<!\ba )(?<!\ban )(?<!\bthe )second|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?"
    r"|months?|nights?|(?:(?<=\d)|(?<=\d ))[smhd])"
)
_WEEKDAY = (
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul"
    r"|aug|sept?|oct|nov|dec)"
)
_ZONE = (
    r"(?:\s?(?:z|utc(?:[+-]\d{1,2})?|gmt|cest|cet|bst|ist|est|edt|pst|pdt|jst|msk|eet|sharp|local(?: time)?|eastern"
    r"|[a-z]+ time)\b)?"
)
_PATTERNS: tuple[tuple[Sort, str], ...] = (
    (
        "EVERY",
        rf"\b(?:every|each|per)\s(?:{_COUNT}[\s-]?)?{_UNIT}\b|\b(?:every|each) (?:full |half[- ])?hour\b"
        rf"|\bhalf[- ]hourly\b"
        r"|\bhourly\b|\bdaily\b|\b(?:every|each) (?:day|evening|morning|noon|night)\b"
        r"|\bevery (?:half|quarter)[- ](?:an[- ])?hour\b|\b(?:once|twice) (?:an?|per|each) (?:hour|day)\b",
    ),
    (
        "TIME",
        rf"(?:\b(?:at|by|until|till|towards?|around|about|before|after|from|since)\s|@ ?)(?:[01]?\d|2[0-4])"
        rf"(?:\s?(?:,|and|or)\s?(?:[01]?\d|2[0-4]))*\s?h(?:\s?[0-5]\d)?\b{_ZONE}"
        rf"|\bat (?:[01]?\d|2[0-4]) hours(?: and [0-5]?\d minutes)?{_ZONE}"
        rf"|\b(?:[01]?\d|2[0-4]) h [0-5]\d\b(?! ?m(?:in)?)(?<!LEN){_ZONE}",
    ),
    (
        "TIME",
        r"\b(?:on|at|by) the (?:half |next |full |top of the )?hour\b|\btop of the hour\b|\bon the (?:half"
        r"|quarter)\b|\bwithin the (?:next )?hour\b",
    ),
    (
        "LEN",
        r"\b\d{1,3}\s?h(?:ours?|rs?)?\s?(?:and\s)?\d{1,2}\s?(?:minutes?|mins?|min|m)?\b(?!\s?(?:[ap]m|utc|cet))"
        r"(?<!\bat \d\dh\d\d)(?<!\bat \dh\d\d)"
        r"|\b(?:an|one) hour and (?:a half|a quarter|\w+ minutes)\b|\bhalf an hour\b|\bquarter of an hour\b"
        r"|\bthree[- ]quarters of an hour\b|\bhour and a half\b"
        rf"|(?:\b|~)(?:{_COUNT}[\s-]?(?:to|or|-|and|bis)[\s-]?)?{_COUNT}(?:\s|-)?(?:more |other |good |odd |long "
        rf"|full |whole"
        rf" |working |business )?{_UNIT}\b(?:\sand\s(?:a half|a quarter|a bit|{_COUNT}\s{_UNIT}))?",
    ),
    (
        "TIME",
        rf"(?<![\w.:])(?:[01]?\d|2[0-4])\s?(?:[:h]\s?|\s:\s)[0-5]\d(?::[0-5]\d)?\s?(?:[ap]\.?m\b\.?)?{_ZONE}(?![\w%])"
        rf"|(?<![\w.:])(?:[01]?\d|2[0-4])\.[0-5]\d\s?(?:[ap]\.?m\b\.?|uhr|h){_ZONE}"
        rf"|\b(?:at|by|until|till|from|since|before|after|around|about|and|to|begin at|ended|started)\s"
        rf"(?:[01]?\d|2[0-4])\.[0-5]\d\b{_ZONE}(?![\d%])"
        rf"|(?<![\w.:])(?:1[0-2]|0?\d)\s?[ap]\.?m\b\.?{_ZONE}"
        rf"|(?<![\w.:])(?:[01]?\d|2[0-4])(?:\s?(?:,|and|or)\s?(?:[01]?\d|2[0-4]))*\s?h\b{_ZONE}"
        rf"|(?<![\w.:])(?:[01]?\d|2[0-4]) (?:uhr|hours? (?:and \d+ minutes )?(?:\w+ time|local)|o'?clock){_ZONE}"
        r"|(?<![\w.])(?::[0-5]\d)\b"
        rf"|\b(?:at|by|until|till|around|next:?)\s(?:[01]\d|2[0-3])[0-5]\d\b{_ZONE}(?!\s?(?:%|\w+s\b))"
        rf"|\b(?:half|quarter|five|ten|twenty|twenty[- ]five)[- ](?:past|to|after|before)"
        rf"(?: (?:{_HOUR}|\d{{1,2}}))?\b{_ZONE}"
        rf"|\b{_HOUR} o'?clock\b{_ZONE}|\b(?:noon|midnight|midday)\b"
        rf"|\b(?:oh|zero)[- ]{_HOUR} hundred\b|\b{_HOUR} hundred(?: hours)?\b"
        rf"|\b(?:at|by|until|till|from|since|to|before|after|around|about|past|towards|between|and|again)\s"
        rf"(?:about |around |roughly )?{_HOUR}(?:[- ]{_MINUTE})?\b"
        rf"(?!\s?(?:of|percent|per|{_UNIT}|(?!this|is|was|as|us)[a-z]+s|hundred|thousand|people|more|other|with|point"
        rf"|(?:or|and) (?:{_HOUR}|\d))\b)"
        rf"(?:\s(?:in the (?:morning|afternoon|evening)|this (?:morning|afternoon|evening)|at night|today|tonight"
        rf"|tomorrow))?{_ZONE}"
        rf"|\b{_HOUR}[- ](?:{_MINUTE})\b(?!\s(?:percent|per|{_UNIT}|(?!this|is|was|as"
        rf"|us)[a-z]+s)\b)(?:\s[ap]\.?m\b\.?)?{_ZONE}"
        rf"|\b{_HOUR} (?:in the (?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening))\b"
        rf"|\b(?:at|by|until|till|from|since|after|before|around) (?:[1-9]|1[0-2])\b(?=\W*$|[,;.!)]| (?:in the|sharp"
        rf"|tonight|"
        rf"today|tomorrow|this|and|we|i|you|o'))"
        r"|\b(?:close of business|end of business|cob|eod|end of (?:the )?(?:day|shift))\b",
    ),
    (
        "DAY",
        rf"\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b|\b{_MONTH} \d{{1,2}}(?:st|nd|rd"
        rf"|th)?\b(?!:)"
        rf"|\bthe \d{{1,2}}(?:st|nd|rd|th)\b|\bthe (?:first|second|third|last) of (?:{_MONTH}|next month)\b"
        rf"|\b\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2,4}})?(?!\d)|\b\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\b"
        rf"|\b(?:next |this |coming |on )?{_WEEKDAY}s?\b(?:\s(?:morning|afternoon|evening|night|noon))?"
        r"|\btomorrow\b(?:\s(?:morning|afternoon|evening|night|noon))?|\btonight\b|\btoday\b"
        r"|\b(?:this|next|late|early) (?:morning|afternoon|evening|night|week|weekend|month|quarter|sprint)\b"
        r"|\b(?:in the (?:course of the |)?)?(?:the )?(?:morning|afternoon|evening|night)\b"
        r"|\b(?:end|begin|beginning|start|middle|mid)[- ](?:of[- ])?(?:the |next |this )*(?:week|month|quarter"
        r"|sprint|year)\b"
        rf"|\b(?:calendar )?week \d{{1,2}}\b|\bkw ?\d{{1,2}}\b",
    ),
)
_PREPOSITION = re.compile(
    r"(?:at|by|until|till|from|since|to|before|after|around|about|past|towards?|between|and|again|next:?|begin at|ended"
    r"|started) (?:(?:about|around|roughly) )?"
)
_COMPILED = tuple((sort, re.compile(pattern)) for sort, pattern in _PATTERNS)


@dataclass(frozen=True, slots=True)
class Moment:
    """Words about time at `start`..`end` of a sentence in lower case."""

    sort: Sort
    start: int
    end: int
    words: str


@lru_cache(maxsize=2048)
def moments(low: str) -> tuple[Moment, ...]:
    """The words about time in a sentence (lower case), in order; a longer reading hides those it holds."""
    found: list[Moment] = []
    for sort, pattern in _COMPILED:
        for match in pattern.finditer(low):
            start = match.start()
            if sort == "TIME" and (before := _PREPOSITION.match(low, start)):
                start = before.end()
            if match.end() > start and not any(m.start < match.end() and start < m.end for m in found):
                found.append(Moment(sort, start, match.end(), low[start : match.end()].strip()))
    return tuple(sorted(found, key=lambda moment: moment.start))


def spans(low: str) -> Iterator[tuple[int, int, Sort]]:
    """Start, end and sort of the words about time."""
    for moment in moments(low):
        yield moment.start, moment.end, moment.sort

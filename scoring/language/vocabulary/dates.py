"""How people write points in time other than by the clock, as patterns over lower-case text."""

from __future__ import annotations

_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"

DAY_AND_TIME: str = (
    rf"^\W{{0,12}}(?:{_WEEKDAY}\.?,? )?(?:\d{{1,2}}\.? {_MONTH}|{_MONTH} \d{{1,2}}|{_WEEKDAY}|day \d{{1,2}}"
    rf"|\d{{1,2}}\.\d{{1,2}}\."
    rf"(?:\d{{2,4}})?|\d{{4}}-\d\d-\d\d)(?: \d{{4}})?,? {{0,2}}(?:(?:at |um )?\d{{1,2}}[:.h]\d\d(?: ?[ap]\.?m\b)?"
    rf"|\d{{1,2}} ?[ap]m\b)"
)
"""A row that begins with a day and a time: "Tue 17 June, 22:00"."""

OFFSET: str = (
    r"^\W{0,12}(?:t ?[+-] ?\d{1,4}(?::\d\d)?(?:\s?(?:min|m|h|s)\b)?|(?:min(?:ute)?|hour|h"
    r"|t) ?[+-]?\d{1,4}\b(?!\s?(?:%|percent))"
    r"|\+ ?\d{1,4}(?::\d\d| ?(?:min|m|h|s)\b|\b)|\+\d{1,2}h\d\d|day \d{1,2}\b(?= ?[:,-])|\d{1,3} ?(?:min"
    r"|minutes) (?:in|later)\b)"
)
"""A row that begins with a time since the start: "T+04", "min 61", "+12 min"."""

SPOKEN_TIME: str = (
    rf"\b{_HOUR} o'clock\b"
    r"|\b(?:at|by|around|about|before|after|until|shortly after|just after|just before|towards) (?:noon|midnight"
    r"|midday)\b"
    r"|\b(?:by|at|around|towards) (?:five|six|seven|eight|nine|ten|eleven|twelve|three|four)(?= (?:the|we|it|all"
    r"|in|on|she|he)\b|,)"
)
"""A time of day in words: "ten o'clock", "at noon", "by five"."""

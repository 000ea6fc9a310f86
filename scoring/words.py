"""How figures read in receipts: local times of day and lengths of time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache

from engine.trace import Trace

# Not the locale's: a receipt reads the same on every machine.
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


# The least letters of a word that can say something.
LETTERS = 2


def local(trace: Trace, at: int) -> str:
    """Drill second `at` as the local time of day, `18:07`; with the weekday when it is another day."""
    start = datetime.fromisoformat(trace.header["start"])
    moment = start + timedelta(seconds=at)
    text = moment.strftime("%H:%M")
    return text if moment.date() == start.date() else f"{DAYS[moment.weekday()]} {text}"


def lasted(seconds: int) -> str:
    """A length of time to the whole minute below it, `34 min`, `1 h 5 min`; under two minutes to the second."""
    if seconds < 120:
        return f"{seconds} s"
    hours, minutes = divmod(seconds // 60, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def listed(names: Sequence[str], last: str = "and") -> str:
    """Names as a list in a sentence: `a`, `a and b`, `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def real_words(text: object) -> list[str]:
    """The words of a text that say something: two letters and more, `SEV2` too; dots, figures and initials are none."""
    return list(_real_words(str(text if text is not None else "")))


@lru_cache(maxsize=512)
def _real_words(text: str) -> tuple[str, ...]:
    # Several criteria ask for the same post.
    return tuple(word for word in text.split() if sum(letter.isalpha() for letter in word) >= LETTERS)


def capital(sentence: str) -> str:
    """The sentence with a capital at its beginning; the rest stays as it is."""
    return sentence[:1].upper() + sentence[1:]


def thousands(number: float) -> str:
    """A count rounded to whole ones, with a space before each three digits: `12 400`."""
    return f"{number:,.0f}".replace(",", " ")


def percent(share: float) -> str:
    """A share as a percentage: `64 %`, and `0.7 %` below one percent."""
    return f"{share * 100:.1f} %" if 0 < share < 0.01 else f"{share * 100:.0f} %"

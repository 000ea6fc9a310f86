"""The timed events of a post-mortem: rows of a timeline in any time format, and events told in prose."""

from __future__ import annotations

import re

from scoring.language.clock_times import times_of_day
from scoring.language.dates import DATE
from scoring.language.sections import Sections, bare_line, cells
from scoring.language.sentences import is_placeholder, sentences, tokens
from scoring.language.vocabulary.dates import DAY_AND_TIME, OFFSET, SPOKEN_TIME
from scoring.language.vocabulary.table import words

_STARTS = re.compile(
    r"^\W{0,12}(?:\d{4}-\d\d-\d\d[ t]{1,2})?(?:\d{1,2}\s?[:.h]\s?\d\d(?::\d\d)?\s?(?:[ap]\.?m\b)?|\d{1,2} ?[ap]m\b)"
    r"(?:\s?[-–]\s?\d{1,2}[:.]\d\d)?(?:\s?(?:z|utc|gmt|cet|cest|bst|local)\b)?"
)
_DAYED = re.compile(DAY_AND_TIME)
_OFFSET = re.compile(OFFSET)
_SPOKEN = re.compile(SPOKEN_TIME)
_CHATTER = frozenset(
    words("ok okay ack yes no thanks thx noted sure same lol great cool on it looking nice good ❤️ +1 hm oh hi hello")
)
_SPEAKER = re.compile(r"^\W{0,4}@?[\w.-]{2,20}(?: \([\w ]{2,20}\))?:\s*")
_SAME_DAY = re.compile(r"\W{0,4}(?:on|in) the (?:same|next|following) (?:day|morning|evening|night)")
_ASKED = re.compile(r"\?\s*$")
_HEADER = re.compile(
    r"^\W*(?:duration|dauer|length|lasted|when)\b"
    r"|\b(?:sev\W?\d|severity|prio\w* \d|class \d)\b.*[|·/]"
)
_OVER = re.compile(r"\b(?:resolved|closed|closing)\b|\ball clear\b")
_TALK = re.compile(
    r"^(?:so |and |but |ok |well )?(?:what|how|why|who|hung|orders?) .{0,40}\?|:\)|^on\.\.\.|^followups?\b|"
    r"^(?:i'll|someone|root cause|noted|finance says)\b"
)


def is_row(line: str) -> bool:
    """Whether a line (any case) begins with a time: of day, of a day, or since the start."""
    low = line.lower()
    return bool(_STARTS.match(low) or _OFFSET.match(low) or _DAYED.match(low))


def events(parts: Sections) -> list[str]:
    """The events, each once, in the order they stand. Where there are rows, a time told again in prose is no other
    event."""
    rows: dict[str, None] = {}
    told: list[tuple[str, str]] = []
    seen: set[str] = set()
    over = False
    chat = _is_chat(parts)
    for name, line in parts.blocks:
        row = cells(line)
        text = ", ".join(cell for cell in row if cell) if row else bare_line(line)
        if row == [] or name in ("action_items", "metadata"):
            continue
        if not is_row(text) and _HEADER.search(text.lower()):
            continue
        if is_row(text):
            rest = _rest(text)
            if chat and (over or _is_chatter(rest)):
                continue
            over = over or (chat and bool(_OVER.search(rest.lower())))
            if text not in rows and not is_placeholder(rest) and re.search(r"[^\W\d_]{3}", rest):
                rows[text] = None
                seen.update(_times(text.lower()))
            continue
        for sentence in sentences(text):
            told.extend((time, sentence) for time in _times(sentence.lower()))
    found = list(rows)
    for time, sentence in told:
        if time not in seen:
            seen.add(time)
            if not rows or time[0].isdigit():
                found.append(sentence)
    days = _days(parts)
    return days if len(days) >= 3 and len(days) > len(found) else found


def _rest(text: str) -> str:
    """A row without its time."""
    low = text.lower()
    match = _DAYED.match(low) or _OFFSET.match(low) or _STARTS.match(low)
    return text[match.end() :].strip(" -–:,|]>)*\t") if match else text


def _is_chat(parts: Sections) -> bool:
    """Whether rows are lines of a chat: most begin with a time and somebody's name."""
    rows = [rest for _, line in parts.blocks if is_row(bare_line(line)) and (rest := _rest(bare_line(line)))]
    return len(rows) >= 6 and sum(bool(_SPEAKER.match(rest)) for rest in rows) * 3 >= len(rows) * 2


def _is_chatter(rest: str) -> bool:
    """Whether a line of a chat reports nothing: a question, a nod, talk about what to write."""
    said = _SPEAKER.sub("", rest, count=1).lower()
    own = [word for word in tokens(said) if word not in _CHATTER]
    return bool(_ASKED.search(said) or _TALK.search(said)) or (len(own) < 2 and said.strip() != "ack")


def _times(low: str) -> list[str]:
    """The points in time a sentence names, each as one spelling: the minute of the day, or the words."""
    found = [f"{minute:04d}" for minute, _, _, _ in times_of_day(low)]
    for match in _SPOKEN.finditer(low):
        found.append(match.group())
    return list(dict.fromkeys(found))


def _days(parts: Sections) -> list[str]:
    """Sentences that begin with a date, one for each: a story that runs over days."""
    found: dict[str, str] = {}
    for name, line in parts.blocks:
        if name in ("action_items", "metadata") or cells(line) is not None:
            continue
        for sentence in sentences(bare_line(line)):
            opening = sentence[:40]
            match = DATE.search(opening)
            starts = match is not None and match.start() <= 8
            if starts or (found and _SAME_DAY.match(sentence.lower())):
                found.setdefault(sentence, sentence)
    return list(found)

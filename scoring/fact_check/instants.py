"""The times a post-mortem tells, each with what is said of it: rows, several events in a line, ranges, and prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from scoring.fact_check.statements import Statement, clause_at

_ZONE_NAMES = {"z": 0, "utc": 0, "gmt": 0, "cet": 60, "cest": 120}
_TIME = re.compile(
    r"(?<![\w.:+/$€£])(?:(?P<date>\d{4}-\d\d-\d\d)[t ])?"
    r"(?:(?P<h>[01]?\d|2[0-3])(?P<sep>[:.h])(?P<m>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,3})?)?(?![\d%])(?![.:/]\d)"
    r"|(?P<h2>1[0-2]|0?[1-9])(?=\s?[ap]\.?m\b))"
    r"\s?(?P<half>[ap]\.?m\b\.?)?"
    r"(?P<off>(?(date)(?:z\b|[+-](?:0\d|1[0-4]):?(?:00|30|45))|(?!)))?"
    r"(?:\s?\(?(?P<zone>z|utc(?:[+-]\d{1,2})?|gmt|cet|cest|local|[bijw]st|e[sde]t|e[es]st|p[sd]t|m[sd]t|c[sd]t"
    r"|msk|aest)"
    r"\b\)?)?"
)
"""A time of day or an instant, in lower case. No pattern in it repeats a repetition."""
_TO = re.compile(r"\s?(?:-|>|to|until|till|and)\s?")
_ROW = re.compile(
    r"^\W{0,12}(?:\d{1,3}[,.)]\s{1,2})?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s)?"
    r"(?:about |around |at |ca\.? ?|approx\.? )?\W{0,3}$"
)
"""What may stand before the first time of a row."""
_ITEM = re.compile(r"(?:[.;,|!)]|\s[-*•/>])\s{1,2}(?:and |then |about |around |at |ca\.? ?|~ ?)?\W{0,2}$")
"""What stands between the events of a line when each begins with its time."""
_AT = re.compile(
    r"(?:^|[\s(])(?:at|around|about|@|~|circa|ca\.?|approx\.?|approximately)\s?(?:about |around |approximately |~ ?)?$"
)
_BY = re.compile(r"\bby (?:about |around )?$")
_VAGUE = re.compile(
    r"\b(?:since|from|until|till|before|after|between|to|of|past|towards?|for|than|as of|starting|through"
    r"|shortly after|shortly before|or|and|the|a)\s?$"
)
"""Words before a time that say something else than that the thing happened then."""
_DOT_MEANS_TIME = re.compile(r"\b(?:at|by|until|till|from|since|between|around|about)\s$")
_UNITS = re.compile(r"\s?(?:%|percent|ms\b|s\b|sec|min|h\b|hours?|eur|usd|gbp|mb|gb|mib|gib|k\b|x\b|rps|€|\$|£)")
_LENGTH_BEFORE = re.compile(r"\b(?:in|within|every|for|after|lasted|took|about|over|nearly|almost)\W{0,3}$")
_OTHER_DAY = re.compile(
    r"\b(?:tomorrow|yesterday|next|previous|following|last|day before|the day after|mon|tue|wed|thu|fri|sat|sun"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
_QUOTED = re.compile(r"\"[^\"]{1,300}\"|(?<!\w)'[^']{1,300}'(?!\w)")
_BRACKETS = re.compile(r"\([^()]{0,200}\)")
_SENTENCE_END = re.compile(r"[.!?](?=\s)")
_FOREIGN = re.compile(r"\b(?:utc|gmt|cet|cest|[bijw]st|e[sd]t|e[es]st|p[sd]t|msk|aest|zulu|time ?zone)\b")
_DAY = 86400
_LABEL_WORDS = 6
"""Words a clause may have that says what the time alone after it is; twice as many before a range. Ours."""


@dataclass(frozen=True, slots=True)
class Token:
    """A time as written: where it stands, the minute of the day, and how sure its zone and half of the day are."""

    start: int
    end: int
    minute: int
    certain: bool
    offset: int | None
    odd: bool
    """It is in a zone not known here, or of another day: it can mean anything."""


@dataclass(frozen=True, slots=True)
class Told:
    """A time (or a range, with `ends`) and what is said of it.

    `ats` are the drill seconds it can mean, the likeliest first. `text` (lower case) is everything that may be said of
    it; `plain` the clause it plainly belongs to, empty where that cannot be told; `whole` the sentence, or the event of
    a row; `rest` what else may be said of the time beside `plain`. `bound` is "at" or "by"; `listed` says that it
    begins an event of a row.
    """

    quote: str
    ats: tuple[int, ...]
    ends: tuple[int, ...]
    text: str
    plain: str
    whole: str
    rest: str
    bound: str
    listed: bool


class Clock:
    """The clock of a text about one drill: which drill second a time of day in it means.

    `start` is the ISO instant of drill second 0, `middle` the second around which times are read, `zone` the offset in
    minutes the timeline's heading names, or None. Where a text names another zone anywhere, its bare times may be in
    that zone or in local time.
    """

    def __init__(self, start: str, middle: int, zone: int | None, text: str) -> None:
        self.zero = datetime.fromisoformat(start)
        self.middle = middle
        self.zone = zone
        self._text = text

    @cached_property
    def local(self) -> int:
        """Minutes east of UTC."""
        offset = self.zero.utcoffset()
        return int(offset.total_seconds() // 60) if offset is not None else 0

    @cached_property
    def others(self) -> tuple[int, ...]:
        """The other offsets bare times may be in."""
        without = _TIME.sub(" ", self._text.lower())
        named = {match.group() for match in _FOREIGN.finditer(without)}
        return tuple(sorted({_ZONE_NAMES.get(name, 0) for name in named} - {self.local}))

    def seconds(self, token: Token, timeline: bool) -> tuple[int, ...]:
        """The drill seconds a time can mean, the likeliest first."""
        first = token.offset if token.offset is not None else self.zone if timeline and self.zone is not None else None
        offsets = [self.local if first is None else first]
        if token.offset is None:
            offsets += [self.local, *self.others]
        halves = (token.minute,) if token.certain else (token.minute, (token.minute + 720) % 1440)
        found = []
        for offset in dict.fromkeys(offsets):
            own = sorted((self._nearest(minute, offset) for minute in halves), key=lambda at: abs(at - self.middle))
            found += own
        return tuple(dict.fromkeys(found))

    def _nearest(self, minute: int, offset: int) -> int:
        zero = self.zero.hour * 3600 + self.zero.minute * 60 + self.zero.second
        at = minute * 60 - zero - (offset - self.local) * 60
        return at + round((self.middle - at) / _DAY) * _DAY


def told(statements: Iterable[Statement], clock: Clock) -> Iterator[Told]:
    """Every time of the statements with what is said of it, in the order they stand."""
    for statement in statements:
        tokens = _tokens(statement.text.lower(), clock)
        if tokens:
            yield from _of(statement, tokens, clock)


def _of(statement: Statement, tokens: list[Token], clock: Clock) -> Iterator[Told]:
    low = statement.text.lower()
    timeline = statement.section == "timeline"
    pairs: list[tuple[Token, Token | None]] = []
    for token in tokens:
        between = low[pairs[-1][0].end : token.start] if pairs and pairs[-1][1] is None else ""
        if between and _TO.fullmatch(between) and not (between.strip() == "and" and "between" not in low):
            pairs[-1] = (pairs[-1][0], token)
        else:
            pairs.append((token, None))
    row = _ROW.match(low[: pairs[0][0].start]) is not None
    heads = [
        n
        for n, (token, _) in enumerate(pairs)
        if row and (n == 0 or _ITEM.search(low[max(0, token.start - 24) : token.start]))
    ]
    for n, (token, end) in enumerate(pairs):
        after = (end or token).end
        ats = clock.seconds(token, timeline)
        ends = clock.seconds(end, timeline) if end is not None else ()
        odd = token.odd or (end is not None and end.odd)
        if n in heads:
            until = next((pairs[other][0].start for other in heads if other > n), len(low))
            text = re.sub(r"^[\W_]+", "", low[after:until])
            first = _SENTENCE_END.split(clause_at(text, 0, 1), maxsplit=1)[0]
            plain = "" if odd else _clean(first)
            quote = statement.text if len(heads) == 1 else statement.text[token.start : until].strip(" ,;|-*•/>")
            yield Told(quote, ats, ends, text, plain, text, text[len(first) :], "at", True)
            continue
        begin, until = _span(low, token.start, after, _LABEL_WORDS if end is None else 2 * _LABEL_WORDS)
        before = low[begin : token.start]
        clause = f"{_AT.sub(' ', _BY.sub(' ', before))} {low[after:until]}"
        bound = "by" if _BY.search(before) else "at"
        tail = re.sub(r"\W+", "", low[after:until]) == ""
        bare = tail and (re.search(r"[^\W_][,(:]?\s{0,2}\(?$", before) is not None) and not _VAGUE.search(before)
        sure = bound == "by" or _AT.search(before) is not None or bare
        alone = low[token.start - 1 : token.start] == "(" and low[after : after + 1] == ")"
        depth = low.count("(", begin, token.start) - low.count(")", begin, token.start)
        sure = not odd and ((sure and depth == 0) or (alone and depth == 1))
        inside = sum(begin <= other.start < until for other, _ in pairs) > 1
        plain = _clean(clause) if sure and not inside and not _OTHER_DAY.search(clause) else ""
        several = len(pairs) > 1
        text, rest = (clause, "") if several else (low, f"{low[:begin]} {low[until:]}")
        if end is not None:
            plain = f"{'duration ' if 'duration' in low[max(0, begin - 12) : begin] else ''}{_clean(clause)}"
        yield Told(statement.text, ats, ends, text, plain, low, rest, bound, False)


def _span(low: str, start: int, end: int, most: int) -> tuple[int, int]:
    """The clause in which a time stands; one that holds nothing else takes its neighbour in."""
    clause = clause_at(low, start, end)
    begin = low.find(clause, max(0, start - len(clause)))
    begin = begin if 0 <= begin <= start else start
    until = begin + len(clause)
    words = len(re.findall(r"[^\W\d_]{3,}", low[begin:start] + " " + low[end:until]))
    if words == 0 and begin == 0 and until < len(low):
        following = clause_at(low, min(until + 2, len(low)), min(until + 3, len(low)))
        until = min(len(low), until + 2 + len(following))
    elif words == 0 and begin >= 2:
        earlier = clause_at(low, max(0, begin - 3), max(0, begin - 2))
        if len(earlier.split()) <= most and not re.search(r"\d[:.]\d\d", earlier):
            begin = max(0, begin - 2 - len(earlier))
    return begin, until


def _clean(clause: str) -> str:
    return _BRACKETS.sub(" ", _QUOTED.sub(" ", clause)).strip(" .,;:-\t")


def _tokens(low: str, clock: Clock) -> list[Token]:
    found = []
    for match in _TIME.finditer(low):
        hour, minute = int(match["h"] or match["h2"]), int(match["m"] or 0)
        half = (match["half"] or "").replace(".", "")
        before, after = low[max(0, match.start() - 24) : match.start()], low[match.end() : match.end() + 10]
        if half and hour > 12:
            continue
        opens = _ROW.match(low[: match.start()]) is not None
        if match["sep"] == "." and not half and not (
            _DOT_MEANS_TIME.search(before) or (opens and len(match["h"]) == 2)
        ):  # fmt: skip
            continue
        if match["sep"] == "h" and not half and (_LENGTH_BEFORE.search(before) or len(match["h"]) < 2 or not (
            opens or _DOT_MEANS_TIME.search(before)
        )):  # fmt: skip
            continue
        if not half and _UNITS.match(after):
            continue
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0)
        written = match["off"] or match["zone"] or ""
        date = match["date"]
        odd = bool(date) and abs((datetime.fromisoformat(str(date)).date() - clock.zero.date()).days) > 1 \
            if _is_date(date) else bool(date)  # fmt: skip
        offset = _offset(written)
        odd = odd or (bool(written) and offset is None and written != "local") or _elapsed(hour, clock)
        certain = bool(half) or len(match["h"] or "") == 2 or hour > 12
        found.append(Token(match.start(), match.end(), hour * 60 + minute, certain, offset, odd))
    return found


def _is_date(text: str | None) -> bool:
    if not text:
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _elapsed(hour: int, clock: Clock) -> bool:
    """Whether "00:12" is more likely the time since the start than the time of day."""
    return hour <= 2 and 4 <= clock.zero.hour <= 20


def _offset(written: str) -> int | None:
    if not written:
        return None
    if written in _ZONE_NAMES:
        return _ZONE_NAMES[written]
    if written.startswith("utc"):
        return int(written[3:]) * 60
    signed = re.fullmatch(r"([+-])(\d\d):?(\d\d)", written)
    if signed is None:
        return None
    return (int(signed[2]) * 60 + int(signed[3])) * (1 if signed[1] == "+" else -1)

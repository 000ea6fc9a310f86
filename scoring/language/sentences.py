"""Text cut into segments a rule can look at: lines, labels and sentences, normalised and with small slips mended.

All work is linear in the length of the text: segments have an upper length, and no pattern of the readers repeats a
repetition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from scoring.language.spelling import TOKEN, mend, mend_kept
from scoring.language.unmeant import is_hypothetical, supposes, without_templates
from scoring.language.vocabulary.labels import PLACEHOLDER_STARTS, PLACEHOLDER_WORDS
from scoring.language.vocabulary.table import words
from scoring.language.vocabulary.words import FUNCTION_WORDS, GENERIC_WORDS, ORDERS

MAX_TEXT = 64 * 1024
"""Characters read of a text; the contract of `firedrill grade` calls longer text unusable, so nothing real is lost."""
MAX_LINE = 2000
"""Characters of a line; a longer paragraph is cut after a sentence."""
MAX_SEGMENT = 600
"""Characters of a segment; a longer sentence is cut, which bounds what a pattern may cost."""

_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\t": " ",
        "\u200b": " ",
        "\ufeff": " ",
        "…": "…",
        "→": ">",
        "：": ":",
        "\x00": " ",
    }
)
_BREAK = re.compile(r"(?<=[.!?;…])[\"')\]]?\s+(?=\S)")
_ABBREVIATION = re.compile(r"\b(?:ca|e\.g|i\.e|approx|no|vs|etc|mr|ms|mrs|dr|a\.m|p\.m|resp|min|max)\.$", re.IGNORECASE)
_ORDERS = tuple(re.compile(pattern) for pattern in ORDERS)
_BRACKET = re.compile(r"\[([^\[\]\n]{0,120})\]|<([^<>\n]{0,120})>|\{([^{}\n]{0,120})\}")
_CELLS = re.compile(r"\s[|•·]\s")
_LEAD = re.compile(r"^[\s>#*_|+•·~-]*(?:\[[ xX]?\]\s*)?(?:\d{1,2}[.)]\s+)?[\s*_]*")


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence: `raw` as written, `text` lower-cased and mended, `label` the template field it stands under."""

    raw: str
    text: str
    label: str | None
    line: int


def plain(text: str) -> str:
    """The text with typographic quotes, dashes and spaces made plain, one character for one, cut at `MAX_TEXT`."""
    return text[:MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n").translate(_PLAIN)


def tokens(text: str) -> list[str]:
    """The words of a text in lower case, numbers included."""
    return [match.group().lower() for match in TOKEN.finditer(text)]


def stem(word: str) -> str:
    """A light English stem: plural and verb endings off. It serves comparing words, not showing them."""
    for ending, instead in (
        ("ies", "y"),
        ("sses", "ss"),
        ("ing", ""),
        ("ers", "er"),
        ("ed", ""),
        ("es", "e"),
        ("s", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: len(word) - len(ending)] + instead
    return word


def singular(word: str) -> str:
    """The word without a plural or possessive ending."""
    word = word.removesuffix("'s").removesuffix("'")
    if word == "people":
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def content_words(text: str, besides: frozenset[str] = frozenset()) -> list[str]:
    """Words that name something: not function words, not generic ones, not numbers, not in `besides`."""
    return [
        word
        for word in tokens(text)
        if len(word) > 1
        and not word[0].isdigit()
        and word not in FUNCTION_WORDS
        and word not in GENERIC_WORDS
        and word not in besides
        and not _LEVEL.fullmatch(word)
    ]


_LEVEL = re.compile(r"(?:sev|p|s)-?[0-9]")


def is_placeholder(value: str) -> bool:
    """Whether a value says nothing: empty, TBD, soon, ???, or made of such words only."""
    words = [word for word in re.split(r"[\s,;:()\[\]*_|]+", value.lower().strip(" .!")) if word]
    return all(word in PLACEHOLDER_WORDS for word in words)


def unfilled(text: str) -> str:
    """The text with the blanks of a template taken out ("[Brief title]", "<name>"); other brackets keep their words."""

    def blank(match: re.Match[str]) -> str:
        inside = next(group for group in match.groups() if group is not None).strip()
        if not inside or (
            inside.lower().startswith(PLACEHOLDER_STARTS)
            and not re.search(r"\d{2}|\b(?:sev|p)-?[1-4]\b", inside, re.IGNORECASE)
        ):
            return " " if match.end() >= len(text) or text[match.end()] != "(" else match.group()
        return inside

    return _BRACKET.sub(blank, text)


def lines_of(text: str) -> Iterator[str]:
    """The lines of a text, made plain and without the blanks of a template, none longer than `MAX_LINE`."""
    for line in unfilled(plain(text)).split("\n"):
        while len(line) > MAX_LINE:
            cut = max(line.rfind(mark, MAX_LINE // 2, MAX_LINE) for mark in (". ", "! ", "? ", "; ", ", "))
            cut = cut + 2 if cut > 0 else MAX_LINE
            yield line[:cut]
            line = line[cut:]
        yield line


def sentences(text: str) -> Iterator[str]:
    """The sentences of one line, none longer than `MAX_SEGMENT`."""
    start, parts = 0, []
    for match in _BREAK.finditer(text):
        if _ABBREVIATION.search(text, max(start, match.start() - 8), match.start()):
            continue
        parts.append(text[start : match.end()])
        start = match.end()
    parts.append(text[start:])
    for part in parts:
        for piece in _pieces(part):
            if piece.strip():
                yield piece.strip()


def segments(text: str, labels: Mapping[str, str]) -> list[Segment]:
    """A message as segments under the labels of its template. Blanks, orders to the grader, soup, a template shown as
    one and what is only supposed are left out."""
    found: list[Segment] = []
    seen: set[str] = set()
    waiting: str | None = None
    supposing = False
    label_pattern = _label_pattern(tuple(labels))
    for number, line in enumerate(lines_of(without_templates(plain(text)))):
        line = row_of(line, _LEAD, ("**",))
        if not line:
            continue
        bare = mend(line.lower()).strip(" *_#:?|-")
        if bare in labels:
            waiting = labels[bare]
            continue
        # "checkout down | SEV2 | IC: @robin | investigating": each part of such a line stands for itself.
        parts = [part for piece in _CELLS.split(line) for part in _labelled(piece, labels, label_pattern)]
        for label, value in parts:
            if label is not None and is_placeholder(value):
                waiting = label if not value.strip() else None
                continue
            for index, sentence in enumerate(_values(label, value)):
                under = label if index == 0 else None
                if under is None and waiting is not None:
                    under, waiting = waiting, None
                low = mend(sentence.lower())
                supposing = is_hypothetical(low) or (supposing and supposes(low))
                key = f"{under}:{low}"
                if supposing or key in seen or is_order(low) or is_soup(low) or is_salad(low):
                    continue
                seen.add(key)
                found.append(Segment(sentence.strip("*_ |"), low, under, number))
            waiting = None
    return found


def _values(label: str | None, value: str) -> Iterator[str]:
    """The sentences of a labelled value. A name and a level end at a comma: what follows is not under their label."""
    if label in ("commander", "severity") and "," in value:
        first, rest = value.split(",", 1)
        yield from (first.strip(), *sentences(rest))
    else:
        yield from sentences(value)


def is_order(sentence: str) -> bool:
    """Whether a sentence (lower case) speaks to whoever marks the text, to be marked well."""
    return any(pattern.search(sentence) for pattern in _ORDERS)


def is_soup(sentence: str) -> bool:
    """Whether a sentence (lower case) is a heap of field names and stock words without the words that join them.

    Eight words or more, under one in twelve of them a function word, and at least six in ten stock words of incident
    messages: our figures, set so that terse chat ("sev2 checkout down, 30% of users can't pay") stays readable.
    """
    words = tokens(sentence)
    if len(words) < 8:
        return False
    joining = sum(word in FUNCTION_WORDS for word in words)
    stock = sum(singular(word) in _STOCK or word in _STOCK or bool(_LEVEL.fullmatch(word)) for word in words)
    return joining * 12 < len(words) and stock * 10 >= len(words) * 6


def is_salad(sentence: str) -> bool:
    """Whether a sentence (lower case) is words in an order nobody writes ("the of was an"): two or more broken
    joints, and one in forty words or more. Our figures: a heap of shuffled words has
    about one in thirty, prose next to none."""
    words = tokens(sentence)
    if len(words) < 8:
        return False
    broken = broken_joints(words) + (words[-1] in _ARTICLES)
    return broken >= 2 and broken * 40 >= len(words)


def broken_joints(words: Sequence[str]) -> int:
    """How often two words (lower case) follow one another as nobody writes them."""
    return sum(
        (first in _ARTICLES and second in _NO_NOUN) or (first in _PREPOSITIONS and second in _NO_OBJECT)
        for first, second in pairwise(words)
    )


_ARTICLES = frozenset(("the", "an", "our", "their", "its"))
_PREPOSITIONS = frozenset(("of", "for", "with", "from", "at", "by", "into", "during", "without", "between"))
_NO_OBJECT = frozenset(("is", "was", "were", "are", "has", "and", "or", "but", "because", "of", "they", "we"))
_NO_NOUN = frozenset(
    (
        "the",
        "an",
        "of",
        "for",
        "with",
        "from",
        "at",
        "by",
        "into",
        "is",
        "was",
        "were",
        "are",
        "has",
        "have",
        "and",
        "or",
        "but",
        "because",
        "to",
        "in",
        "it",
        "they",
        "we",
        "that",
        "could",
        "not",
        "does",
        "did",
        "who",
        "which",
    )
)
_STOCK = frozenset(
    words(
        """incident severity sev status investigating investigate identified mitigating mitigation monitoring resolved
    resolve impact impacted affected customer user commander ic scribe next update updates eta duration root
    cause action item items owner due date timeline detection response summary metadata author id revenue lesson
    learned improved blameless systemic went well rollback restart scale rolling fixed ticket link outage down
    level communication minutes hours status-page error alert escalate lead tech"""
    )
)


def _pieces(sentence: str) -> Iterator[str]:
    """A sentence cut at blanks into pieces of at most `MAX_SEGMENT` characters."""
    while len(sentence) > MAX_SEGMENT:
        cut = sentence.rfind(" ", MAX_SEGMENT // 2, MAX_SEGMENT)
        cut = cut if cut > 0 else MAX_SEGMENT
        yield sentence[:cut]
        sentence = sentence[cut:]
    yield sentence


def row_of(line: str, marks: re.Pattern[str], emphasis: Sequence[str]) -> str:
    """A line without list marks and signs of emphasis; a table row of two cells becomes `label: value`."""
    stripped = line.strip()
    if stripped.startswith("|"):
        cells = [cell.strip(" *_") for cell in stripped.strip("|").split("|")]
        cells = [cell for cell in cells if cell]
        if all(not cell.strip(" :-") for cell in cells):
            return ""
        return f"{cells[0]}: {cells[1]}" if len(cells) == 2 else ", ".join(cells)
    bare = marks.sub("", line, count=1)
    for sign in emphasis:
        bare = bare.replace(sign, "")
    return bare.strip()


@lru_cache(maxsize=8)
def _label_pattern(labels: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(re.escape(label) for label in sorted(labels, key=lambda label: (-len(label), label)))
    return re.compile(rf"(?:^|(?<=[.;,!?(|-] )|(?<=[;,(|*_]))({names})\s?(?:\([^()\n]{{0,30}}\)\s?)?\s?[:=]")


def _labelled(line: str, labels: Mapping[str, str], pattern: re.Pattern[str]) -> list[tuple[str | None, str]]:
    """The line cut at the labels that stand in it: (field or None, value) in order."""
    low = line.lower()
    mended, shift = mend(low), 0
    if len(mended) != len(low):
        # Mending moved positions; the labelled parts are then read from the mended line itself.
        line, low = mend_kept(line), mended
        shift = len(line) - len(low)
    if shift:
        line = low
    marks = [(match.start(), match.end(), labels[match.group(1)]) for match in pattern.finditer(mended)]
    if not marks:
        return [(None, line)]
    parts: list[tuple[str | None, str]] = []
    if line[: marks[0][0]].strip(" ,;.-*_"):
        parts.append((None, line[: marks[0][0]].rstrip(" ,;-")))
    for index, (_, end, label) in enumerate(marks):
        until = marks[index + 1][0] if index + 1 < len(marks) else len(line)
        parts.append((label, line[end:until].strip(" ,;*_")))
    return parts

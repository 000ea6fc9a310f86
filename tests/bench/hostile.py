"""Texts made to be slow: one small shape again and again, each time with another number, so that nothing is read once
for all. Every text reader is run on them, in the tests for coming back at all, in the benchmark for how time grows."""

from __future__ import annotations

import time
from collections.abc import Callable

from engine.trace import Trace
from scoring.fact_check.check import check
from scoring.language.blame import reads_as_blame
from scoring.language.blame_plain import accusations
from scoring.language.messages import FIELDS, read_text
from scoring.language.post_mortems import read_post_mortem

LONGEST = 64 * 1024
SHAPES: tuple[str, ...] = (
    "a", " ", "\n", "|", "[", "(", "@", "# ", "== ", "**", "- ", "1. ", ": ", "? ", "; ", ", ", '"', "x-", "a'", "a.",
    "ä", "\u200b", "\u0301", "a@b.", "://a.", "1:", "1,", "um ", "the ", "not ", "no no ", "was not ", "he said ",
    "because ", "and ", "we we we ", "A. B. ", "Anna Anna ", "the server ", "a b c d e f g h ", "| a | b |\n", "a\n",
    "10:00 alert fired\n", "18:20 ", "T+1 x\n", "12 h ", "due 1.1. ", "every 5 minutes ", "next update at ",
    "is leading ", "the cause was ", "5 % of customers ", "Sam should have ", "if Sam had ", "not again ", "INC-",
    "17:41 Robin took command before after ", "we rolled back and ",
)  # fmt: skip


def hostile(shape: str, size: int = LONGEST) -> str:
    """The shape over and over, numbered, in sentences of seven; `size` characters."""
    parts: list[str] = []
    length = 0
    while length < size:
        count = len(parts)
        end = " " if (count + 1) % 7 else ".\n"
        parts.append(f"{shape}{count % 9973}{end}")
        length += len(parts[-1])
    return "".join(parts)[:size]


def readers(trace: Trace) -> dict[str, Callable[[str], object]]:
    """Every reader of a text that somebody hands in, by what it is called."""
    found: dict[str, Callable[[str], object]] = {
        f"message ({form})": lambda text, form=form: read_text(text, form) for form in FIELDS
    }
    return found | {
        "sentence": reads_as_blame,
        "accusations": lambda text: accusations(text, ["Sam", "Robin Vale"]),
        "post-mortem": read_post_mortem,
        "post-mortem against its drill": lambda text: check(text, trace),
    }


def slowest(read: Callable[[str], object]) -> tuple[str, float, float]:
    """The shape a reader is slowest at: the shape, milliseconds for 64 KB, and how often the time for half of it."""
    found = ("", 0.0, 0.0)
    for shape in SHAPES:
        whole = _ms(read, hostile(shape))
        if whole > found[1]:
            found = (shape, whole, 0.0)
    half = min(_ms(read, hostile(found[0], LONGEST // 2)) for _ in range(3))
    whole = min(_ms(read, hostile(found[0])) for _ in range(3))
    return found[0], whole, whole / half


def _ms(read: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    read(text)
    return 1000 * (time.process_time() - start)

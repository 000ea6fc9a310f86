"""The codes of problems that any source file can have, each with one sentence for the reference page.

A code keeps its meaning for ever: one that falls out of use is not given to something else. The letter names the
family of files (`S` scenarios); the number means the same in every family. Numbers from 100 on belong to the checks
of each family.
"""

from __future__ import annotations

from typing import Final

UNREADABLE: Final = 1
SYNTAX: Final = 2
REPEATED_KEY: Final = 3
UNSAFE_TAG: Final = 4
ALIAS: Final = 5
MERGE_KEY: Final = 6
KEY_NOT_TEXT: Final = 7
NUMBER: Final = 8
TOO_MUCH: Final = 9
UNKNOWN_KEY: Final = 10
MISSING_KEY: Final = 11
WRONG_VALUE: Final = 12
BROKEN_RULE: Final = 13

SENTENCES: Final[dict[int, str]] = {
    UNREADABLE: "The file cannot be read: it is over 1 MB, is not UTF-8, or holds a character that text does not have.",
    SYNTAX: "The file is not valid YAML at this place, or holds more than one document.",
    REPEATED_KEY: "A key stands twice in the same mapping; which of the two counts would be a guess.",
    UNSAFE_TAG: "A tag other than !!str, !!int, !!float, !!bool, !!null, !!map and !!seq, or one that does not fit.",
    ALIAS: "An alias names no anchor above it, or contains itself.",
    MERGE_KEY: "A merge key (`<<`); keys are written out where they count.",
    KEY_NOT_TEXT: "A key that is not text: a number, true, false, nothing, a list or a mapping.",
    NUMBER: "A number that no reader can keep exactly: infinite, not a number, or beyond 9007199254740991.",
    TOO_MUCH: "The file, its aliases written out, nests too deeply, holds too many values or has too many problems.",
    UNKNOWN_KEY: "A key that means nothing at this place.",
    MISSING_KEY: "A key that is needed at this place is not there.",
    WRONG_VALUE: "A value of the wrong kind, or outside what is allowed.",
    BROKEN_RULE: "A rule that belongs to this kind of file is broken; the message says which.",
}


def code(number: int, letter: str = "S") -> str:
    """The code of a number in a family of files: `S010`."""
    return f"{letter}{number:03d}"


def table(letter: str = "S") -> list[tuple[str, str]]:
    """Every generic code of a family with its sentence, in order."""
    return [(code(number, letter), sentence) for number, sentence in sorted(SENTENCES.items())]

"""Whether a sentence singles somebody out as culprit: the rules, the bank of patterns and the linear model together."""

from __future__ import annotations

import re

from scoring.language.blame_model import IN_TEXT, IN_TEXT_LINE, LINE, SENTENCE, SURE, TAKEN
from scoring.language.blame_plain import TAKEN_BACK, blameful, charge
from scoring.language.blame_reasons import reason_of
from scoring.language.blame_signs import charges, is_guarded, signs
from scoring.language.linear import Model
from scoring.language.sentences import MAX_SEGMENT, lines_of, sentences
from scoring.language.spelling import as_written

LEAST = 4
"""Words a sentence of a text must have before it is judged."""
_TIMED = re.compile(r"\W{0,4}\d{1,2}[:.h]\d\d\b")
QUOTE = 240
"""Characters quoted of a sentence that blames as a whole."""


def reads_as_blame(sentence: str) -> tuple[int, str, str]:
    """Whether a sentence blames, in plain words or not: (0 or 1, the words that do as they are written, why).

    A bank of patterns finds the ways in which people charge and excuse; a linear model, trained on labelled sentences,
    weighs them with who acts, what each clause says of them, and the frame the sentence stands in. The line is that of
    best agreement (`make train` prints precision and recall).
    """
    return _read(sentence, LINE)


def surely_blames(sentence: str) -> tuple[int, str, str]:
    """The same from a surer line, for where points are taken: fewer are found, and nine of ten and more rightly."""
    return _read(sentence, LINE + SURE)


def _read(sentence: str, line: int) -> tuple[int, str, str]:
    if len(sentence) <= MAX_SEGMENT:
        return _judged(sentence, SENTENCE, line)
    # What is that long is no sentence; its parts are judged one by one.
    parts = (part for line in lines_of(sentence) for part in sentences(line))
    return next((read for part in parts if (read := _judged(part, SENTENCE, line))[0]), (0, "", ""))


def _judged(sentence: str, model: Model, line: int) -> tuple[int, str, str]:
    found = charge(sentence)
    quote, because = found or ("", "")
    seen = signs(sentence, TAKEN_BACK if found is None else because)
    if not model.says(seen, (-TAKEN if found is None else 0) - line):
        return 0, "", ""
    if quote:
        return 1, as_written(sentence.strip(), quote)[:QUOTE], because
    words, because = reason_of(sentence.strip(), seen, model.weights)
    return 1, words[:QUOTE], because


def by_rules(sentence: str) -> int:
    """Whether a sentence blames by the rules and the bank alone: a charge in plain words, or one of the bank beside
    nothing that excuses."""
    return int(blameful(sentence)[0] or (bool(charges(sentence)) and not is_guarded(sentence)))


def blame_in(text: str) -> list[tuple[str, str]]:
    """Every blaming sentence of a text: its words and why. The same sentence repeated counts once.

    Headings, and rows that begin with a time, are passed over: a log says who did what, and that is no charge.
    """
    found: list[tuple[str, str]] = []
    seen: set[str] = set()
    for row in lines_of(text):
        for sentence in sentences(row.strip(" |*#>-_")):
            if sentence in seen or len(sentence.split()) < LEAST or _TIMED.match(sentence):
                continue
            seen.add(sentence)
            blames, _, because = _judged(sentence, IN_TEXT, IN_TEXT_LINE)
            if blames:
                found.append((sentence, because))
    return found

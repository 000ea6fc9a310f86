"""A marking guide: what counts as saying each key point of one question, as data that an author can read and extend."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from engine.source.document import Document, compose
from engine.source.nodes import Path
from engine.source.problems import Problem, has_errors, in_order
from engine.source.validate import validate
from scoring.answers.patterns import Lexicon, Pattern, parse
from scoring.answers.words import stem
from scoring.language.spelling import mender
from scoring.language.vocabulary.words import FUNCTION_WORDS, GENERIC_WORDS

LETTER = "A"
"""The letter of the problems of marking guides."""
SHARED = "shared"
"""The guide whose classes every other may use."""
NEGATION = ("not", "negverb", "unnegated", "dismissed", "refusal", "barrier")
"""Classes of the shared guide that the reader of negation asks for."""
CONTEXT = (
    *("order", "aside", "said", "rejected", "rejected_heard", "rejects"),
    *("retracted", "retracted_all", "takes_back"),
)
"""Patterns of the shared guide that say what is not meant: see `scoring/answers/context.py`."""


CHANGED = 8
"""Letters of a stem from which on a changed letter is mended as well."""
RIGHT = "right"
"""The class of words that are no slips of words in a guide, however near."""
LONG_ENOUGH = 5
"""Letters of a stem whose slips are mended; shorter words are too near each other."""


class Part(BaseModel):
    """A part of a guide: unknown keys are refused, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Several(Part):
    """A point that is earned by at least `least` of the named things, with `in_order` in the order they stand here."""

    least: int = Field(ge=2)
    in_order: bool = False
    of: dict[str, tuple[str, ...]] = Field(min_length=2)


class Point(Part):
    """One key point.

    `say` earns it; denied, it is a mere denial. `deny` contradicts it. `opposite` denies it and, denied, earns it
    ("does not fix it"). `item` earns it only where it is all that a statement says, as in a list.
    """

    say: tuple[str, ...] = ()
    item: tuple[str, ...] = ()
    deny: tuple[str, ...] = ()
    opposite: tuple[str, ...] = ()
    several: Several | None = None

    @model_validator(mode="after")
    def _earned_somehow(self) -> Self:
        if not (self.say or self.item or self.opposite or self.several):
            raise ValueError("Nothing earns this point; expected 'say', 'item', 'opposite' or 'several'.")
        return self


class Guide(Part):
    """The guide of one question. `asks`: a question counts as naming what it asks for ("How many users are hit?")."""

    question: str
    text: str = ""
    asks: bool = False
    classes: dict[str, str] = {}
    context: dict[str, tuple[str, ...]] = {}
    points: dict[str, Point] = {}


@dataclass(frozen=True, slots=True)
class Rules:
    """The patterns of a guide by their lines, ready to be matched, and the terms each `needs`."""

    guide: Guide
    lexicon: Lexicon
    patterns: dict[str, Pattern]
    context: dict[str, tuple[Pattern, ...]]
    needs: dict[str, frozenset[str]]
    mend: Callable[[str], str]


def load_guide(text: str, file: str, shared: Guide | None = None) -> tuple[Guide | None, list[Problem]]:
    """The guide a YAML text describes and every problem found in it, with its place. `shared` lends its classes."""
    document, problems = compose(text, file, LETTER)
    if document is None:
        return None, problems
    guide, more = validate(document, Guide, LETTER)
    problems = problems + more
    if guide is not None:
        problems = in_order(problems + _wrong_lines(guide, document, shared))
    return (None if has_errors(problems) else guide), problems


def load_guides(texts: Iterable[tuple[str, str]]) -> tuple[dict[str, Rules], list[Problem]]:
    """The rules of every question from `(file, text)` of the guides, the shared one among them, and every problem."""
    files = dict(texts)
    shared, problems = load_guide(files.pop(f"{SHARED}.yaml", ""), f"{SHARED}.yaml")
    found: dict[str, Rules] = {}
    for file in sorted(files):
        guide, more = load_guide(files[file], file, shared)
        problems += more
        if guide is not None and shared is not None:
            found[guide.question] = rules(guide, shared)
    return found, problems


def rules(guide: Guide, shared: Guide) -> Rules:
    """The rules of a sound guide."""
    lexicon = Lexicon(_classes(guide, shared))
    patterns = {line: parse(line) for _, line in _lines(guide)}
    context = {name: tuple(parse(line) for line in shared.context[name]) for name in CONTEXT}
    for name in NEGATION:
        lexicon.add(f"@{name}")
    for pattern in (*patterns.values(), *(pattern for group in context.values() for pattern in group)):
        for group in (*pattern.groups, *pattern.without):
            for step in group:
                if step.term not in ("^", "$"):
                    lexicon.add(step.term)
    spelled = [word for word in sorted(lexicon.known) if len(word) >= LONG_ENOUGH and word.isalpha()]
    common = {stem(word) for word in (*FUNCTION_WORDS, *GENERIC_WORDS, *shared.classes.get(RIGHT, "").split())}
    needs = {pattern.source: pattern.needs for group in (patterns.values(), *context.values()) for pattern in group}
    return Rules(guide, lexicon, patterns, context, needs, _mender(spelled, lexicon.known | common))


def _mender(spelled: Iterable[str], known: set[str]) -> Callable[[str], str]:
    """Mends stems by missing, doubled and swapped letters; a changed letter makes another word too often."""
    near = mender(list(spelled), known)

    def mend(word: str) -> str:
        meant = near(word)
        changed = len(meant) == len(word) and sorted(meant) != sorted(word) and len(word) < CHANGED
        return word if changed else meant

    return mend


def _classes(guide: Guide, shared: Guide | None) -> dict[str, list[str]]:
    both = (shared.classes if shared else {}) | guide.classes
    return {name: forms.split() for name, forms in both.items()}


def _lines(guide: Guide) -> Iterable[tuple[Path, str]]:
    for name, lines in guide.context.items():
        for number, line in enumerate(lines):
            yield ("context", name, number), line
    for slug, point in guide.points.items():
        for key in ("say", "item", "deny", "opposite"):
            for number, line in enumerate(getattr(point, key)):
                yield ("points", slug, key, number), line
        for name, lines in point.several.of.items() if point.several else ():
            for number, line in enumerate(lines):
                yield ("points", slug, "several", "of", name, number), line


def _wrong_lines(guide: Guide, document: Document, shared: Guide | None) -> list[Problem]:
    """A problem for each pattern that cannot be read or names a class there is not."""
    problems = []
    if guide.question == SHARED:
        missing = [*(set(NEGATION) - set(guide.classes)), *(set(CONTEXT) - set(guide.context))]
        told = f"The reader needs {', '.join(sorted(missing))} in the guide '{SHARED}'."
        problems += [Problem(document.file, 1, 1, f"{LETTER}103", told)] if missing else []
    lexicon = Lexicon(_classes(guide, shared))
    for path, line in _lines(guide):
        try:
            pattern = parse(line)
            for group in (*pattern.groups, *pattern.without):
                for step in group:
                    lexicon.add(step.term)
        except ValueError as error:
            problems.append(Problem(document.file, *document.position(path), f"{LETTER}101", str(error)))
    for name, forms in guide.classes.items():
        try:
            for form in forms.split():
                lexicon.add(form)
        except ValueError as error:
            problems.append(Problem(document.file, *document.position(("classes", name)), f"{LETTER}102", str(error)))
    return problems

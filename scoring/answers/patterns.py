"""Patterns over the words of a sentence, as a marking guide writes them.

A pattern is a line of terms. A term is one or more forms with `|` between them:

- `decide` any form of the word (decides, decided, deciding); `decid*` any word that begins so; `=ic` exactly this
- `status_page` words in a row, articles between them aside
- `@class` any form of a class of the guide; `@name` what is written like somebody's name, `@number` a figure
- `^` and `$` as terms of their own: the statement begins, ends here

Terms follow one another with at most `GAP` other words between them; `+` between two terms lets none through, `..` up
to `WIDE`. `A & B` parts a pattern into groups that may come in any order, at most `APART` words from each other. A
group that begins with `!` must not be found within `NEAR` words of the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from scoring.answers.text import Sentence, Word
from scoring.answers.words import stem

GAP, WIDE, APART, NEAR = 3, 10, 9, 5
"""Words between terms. Our figures: a verb and its object are seldom further apart than three words, a cause and its
effect seldom further than ten."""

Span = tuple[int, int]
"""First word and the word after the last."""
SKIPPED = 2
"""Articles within words in a row that are passed over."""
LONGEST = 24
"""Letters of the beginning of a word that are looked up; no guide names a longer one."""
NAME, NUMBER = "@name", "@number"
"""Forms that are no words: what is written like a name, and figures."""
EDGE = frozenset(",;:()|")
_ARTICLES = frozenset(
    ("a", "an", "the", "our", "your", "their", "its", "his", "her", "my", "any", "some", "all", "each", "every")
)


@dataclass(frozen=True, slots=True)
class Step:
    """A term of a pattern and how many words may stand before it."""

    term: str
    gap: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """Groups of steps that must all be found, and groups that must not."""

    source: str
    groups: tuple[tuple[Step, ...], ...]
    without: tuple[tuple[Step, ...], ...]

    @property
    def needs(self) -> frozenset[str]:
        """The terms without which it is found nowhere."""
        return frozenset(step.term for group in self.groups for step in group if step.term not in ("^", "$"))


def parse(source: str) -> Pattern:
    """The pattern a line describes. Raises ValueError, with a sentence, for one that says nothing."""
    groups: list[tuple[Step, ...]] = []
    without: list[tuple[Step, ...]] = []
    for part in f" {source} ".split(" & "):
        steps: list[Step] = []
        gap = GAP
        pieces = part.split()
        negative = bool(pieces) and pieces[0].startswith("!")
        for piece in pieces:
            if piece in ("+", ".."):
                gap = 0 if piece == "+" else WIDE
                continue
            term = piece.removeprefix("!")
            if not term or any(not form.strip("=@*_") for form in term.split("|") if form not in ("^", "$")):
                raise ValueError(f"'{piece}' in the pattern '{source}' names no word.")
            steps.append(Step(term, 0 if term in ("^", "$") or (steps and steps[-1].term == "^") else gap))
            gap = GAP
        if not steps:
            raise ValueError(f"The pattern '{source}' has an empty group.")
        (without if negative else groups).append(tuple(steps))
    if not groups:
        raise ValueError(f"The pattern '{source}' only says what must not be there.")
    return Pattern(source, tuple(groups), tuple(without))


@dataclass(slots=True)
class Lexicon:
    """Every form of the terms of a guide, found at a word in the time of a look-up."""

    classes: Mapping[str, Sequence[str]]
    stems: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    exact: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    prefixes: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    kinds: dict[str, list[str]] = field(default_factory=dict)
    _terms: set[str] = field(default_factory=set)

    def add(self, term: str) -> None:
        """Take up a term. Raises ValueError when it names a class that there is not."""
        if term in self._terms:
            return
        self._terms.add(term)
        for form in self._forms(term, ()):
            if form in (NAME, NUMBER):
                self.kinds.setdefault(form, []).append(term)
                continue
            parts = tuple(form.split("_"))
            first = parts[0]
            if first.startswith("="):
                table, key = self.exact, first[1:]
            elif first.endswith("*"):
                table, key = self.prefixes, first[:-1]
            else:
                table, key = self.stems, stem(first)
            table.setdefault(key, []).append((parts[1:], term))
            self.known.update(stem(part.strip("=*")) for part in parts)

    def _forms(self, term: str, around: tuple[str, ...]) -> Iterable[str]:
        for form in term.split("|"):
            if form in ("^", "$"):
                continue
            if not form.startswith("@") or form in (NAME, NUMBER):
                yield form
                continue
            name = form[1:]
            if name not in self.classes:
                raise ValueError(f"There is no class '{name}'.")
            if name in around:
                raise ValueError(f"The class '{name}' contains itself.")
            for inner in self.classes[name]:
                yield from self._forms(inner, (*around, name))

    def find(self, words: Sequence[Word]) -> dict[str, list[Span]]:
        """Where each term stands in a sentence, in order."""
        found: dict[str, set[Span]] = {}
        for at, word in enumerate(words):
            for kind in (NAME,) if word.named else (NUMBER,) if word.low.isdigit() else ():
                for term in self.kinds.get(kind, ()):
                    found.setdefault(term, set()).add((at, at + 1))
            for rest, term in self._starting(word):
                end = _follow(words, at + 1, rest)
                if end:
                    found.setdefault(term, set()).add((at, end))
        return {term: sorted(spans) for term, spans in found.items()}

    def _starting(self, word: Word) -> Iterable[tuple[tuple[str, ...], str]]:
        yield from self.stems.get(word.stem, ())
        yield from self.exact.get(word.low, ())
        forms = {word.low, word.stem}
        for prefix in {form[:length] for form in forms for length in range(2, min(len(form), LONGEST) + 1)}:
            yield from self.prefixes.get(prefix, ())


def _follow(words: Sequence[Word], at: int, rest: Sequence[str]) -> int:
    """The word after the last of `rest`, when they stand from `at` on in a row; 0 otherwise."""
    skipped = 0
    for part in rest:
        while skipped < SKIPPED and at < len(words) and words[at].low in _ARTICLES and not _is(words[at], part):
            at, skipped = at + 1, skipped + 1
        if at >= len(words) or not _is(words[at], part) or EDGE & set(words[at].marks):
            return 0
        at += 1
    return at


def _is(word: Word, form: str) -> bool:
    if form.endswith("*"):
        return word.low.startswith(form[:-1]) or word.stem.startswith(form[:-1])
    return word.low == form[1:] if form.startswith("=") else word.stem == stem(form)


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern was found: the words from `start` to `end`, and those of them that are its own."""

    start: int
    end: int
    own: tuple[Span, ...]


def match(pattern: Pattern, sentence: Sentence, found: Mapping[str, Sequence[Span]]) -> list[Match]:
    """Where a pattern stands in a sentence, in order."""
    chains: list[list[tuple[Span, ...]]] = []
    for group in pattern.groups:
        one = _chains(group, sentence.words, found)
        if not one:
            return []
        chains.append(one)
    matches: list[Match] = []
    for first in chains[0]:
        own = list(first)
        for others in chains[1:]:
            near = min(others, key=lambda chain: _distance(own, chain))
            if _distance(own, near) > APART or any(a < d and c < b for a, b in own for c, d in near):
                near_ok = [
                    c
                    for c in others
                    if _distance(own, c) <= APART and not any(a < d and e < b for a, b in own for e, d in c)
                ]
                if not near_ok:
                    break
                near = min(near_ok, key=lambda chain: _distance(own, chain))
            own += near
        else:
            start, end = min(a for a, _ in own), max(b for _, b in own)
            if not any(
                chain[0][0] < end + NEAR and chain[-1][1] > start - NEAR
                for group in pattern.without
                for chain in _chains(group, sentence.words, found)
            ):
                matches.append(Match(start, end, tuple(sorted(own))))
    return matches


def _distance(own: Sequence[Span], chain: Sequence[Span]) -> int:
    start, end = min(a for a, _ in own), max(b for _, b in own)
    return max(0, chain[0][0] - end, start - chain[-1][1])


def _between(end: int, start: int, words: Sequence[Word]) -> int:
    """How many words stand between two spans, articles aside; more than any gap when the second begins too early."""
    if start < end:
        return 10 * WIDE
    if start - end > 2 * WIDE:
        return start - end
    return sum(words[at].low not in _ARTICLES for at in range(end, start))


def _chains(
    group: Sequence[Step], words: Sequence[Word], found: Mapping[str, Sequence[Span]]
) -> list[tuple[Span, ...]]:
    """The shortest chain of a group of steps to each place where it can end."""
    chains: list[tuple[Span, ...]] = []
    for number, step in enumerate(group):
        if step.term == "^":
            spans: Sequence[Span] = [(at, at) for at, word in enumerate(words) if at == 0 or EDGE & set(word.marks)]
        elif step.term == "$":
            spans = [(at, at) for at in range(1, len(words) + 1) if at == len(words) or EDGE & set(words[at].marks)]
        else:
            spans = found.get(step.term, ())
        if number == 0:
            chains = [(span,) for span in spans]
            continue
        longer = []
        for span in spans:
            before = [chain for chain in chains if _between(chain[-1][1], span[0], words) <= step.gap]
            if before:
                longer.append((*max(before, key=lambda chain: (chain[-1][1], chain[0][0])), span))
        chains = longer
        if not chains:
            break
    return chains

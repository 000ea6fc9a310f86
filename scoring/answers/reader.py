"""Marks a free-text answer: which key points it makes, by which of its words, and what it says against them.

A point counts where a pattern of the guide is found in a sentence that is meant, and is not denied. A contradiction
outweighs every assertion; a mere denial ("nobody wrote anything down") only counts where nothing asserts the point.
Same input, same mark; nothing is drawn, asked or looked up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scoring.answers.context import Earnest, Found, earnest
from scoring.answers.guide import Point, Rules
from scoring.answers.patterns import EDGE, Match, match
from scoring.answers.stance import stance
from scoring.answers.stretches import Stretches
from scoring.answers.text import Sentence, sentences

DIGITS = 3
"""Digits to which the mark is rounded."""


@dataclass(frozen=True, slots=True)
class Reading:
    """`points`: 0 or 1 by slug. `quotes`: the words that earned each point. `contradictions`: (slug, words) of what is
    said against a point that is 0 for it. `mark`: the share of points made."""

    points: dict[str, int]
    quotes: dict[str, str]
    contradictions: tuple[tuple[str, str], ...]
    mark: float

    def to_json(self) -> dict[str, Any]:
        """The reading as a JSON object."""
        against = [{"slug": slug, "quote": quote} for slug, quote in self.contradictions]
        return {"points": self.points, "quotes": self.quotes, "contradictions": against, "mark": self.mark}


@dataclass(slots=True)
class Evidence:
    """Something said for (`speaks` 1) or against (-1) a point: where it begins and ends in the answer. A denial
    of what would have earned the point is `weak`."""

    start: int
    end: int
    speaks: int
    weak: bool = False

    def order(self) -> tuple[int, int, int]:
        """By place; of two at one place what speaks for the point comes first, so that a denial holds."""
        return (self.start, -self.speaks, self.end)


def read_answer(text: str, rules: Rules) -> Reading:
    """The reading of an answer by the rules of its question."""
    parts = sentences(text, rules.mend)
    found = [rules.lexicon.find(part.words) for part in parts]
    meant = earnest(text, parts, found, rules)
    evidence = {slug: list(_evidence(point, rules, parts, found)) for slug, point in rules.guide.points.items()}
    _retract(meant, evidence)
    points: dict[str, int] = {}
    quotes: dict[str, str] = {}
    against: list[tuple[str, str]] = []
    for slug, pieces in evidence.items():
        kept = sorted(
            _clear([one for one in (_meant(piece, meant) for piece in pieces) if one], len(text)), key=Evidence.order
        )
        last = max(one.speaks for one in kept) if kept else 0
        if any(one.speaks < 0 and not one.weak for one in kept):
            last = -1
        points[slug] = int(last > 0)
        if last > 0:
            first = next(one for one in kept if one.speaks > 0)
            quotes[slug] = text[first.start : first.end]
        elif last < 0:
            worst = next((one for one in kept if one.speaks < 0 and not one.weak), kept[-1])
            against.append((slug, text[worst.start : worst.end]))
    mark = round(sum(points.values()) / len(points), DIGITS)
    return Reading(points, quotes, tuple(against), mark)


def _retract(meant: Earnest, evidence: Mapping[str, Sequence[Evidence]]) -> None:
    """Take back what the answer retracts. "Actually no, not the timeline" takes back the timeline only, "scratch that"
    all that was said just before."""
    denials = sorted((one for pieces in evidence.values() for one in pieces if one.speaks < 0), key=Evidence.order)
    starts = [one.start for one in denials]
    for taken, (start, end) in meant.retractions:
        within = denials[bisect_left(starts, start) : bisect_left(starts, end)]
        for one in within:
            one.weak = False
        if not within:
            meant.off.add(*taken)


def _clear(pieces: Sequence[Evidence], size: int) -> list[Evidence]:
    """The pieces without those that a stronger one overlaps: a contradiction of its own is stronger than an assertion,
    an assertion than a mere denial ("not always the same people" asserts by denying)."""
    strong, asserted = Stretches(size), Stretches(size)
    plain = [one for one in pieces if one.speaks < 0 and not one.weak]
    for one in plain:
        strong.add(one.start, one.end)
    made = [one for one in pieces if one.speaks > 0 and not strong.meet(one.start, one.end)]
    for one in made:
        asserted.add(one.start, one.end)
    weak = [one for one in pieces if one.speaks < 0 and one.weak and not asserted.meet(one.start, one.end)]
    return plain + made + weak


def _meant(piece: Evidence, meant: Earnest) -> Evidence | None:
    """A piece of evidence as it is meant: turned round where it is taken back, none where it is not in earnest."""
    if meant.takes_back(piece.start):
        return Evidence(piece.start, piece.end, -1)
    return piece if meant.counts(piece.start, piece.end) else None


def _evidence(point: Point, rules: Rules, parts: Sequence[Sentence], found: Sequence[Found]) -> Iterator[Evidence]:
    several: dict[str, list[Evidence]] = {}
    for part, there in zip(parts, found, strict=True):
        for line in point.say:
            yield from _said(line, rules, part, there, 1, -1)
        for line in point.item:
            yield from _said(line, rules, part, there, 1, 0, item=True)
        for line in point.deny:
            yield from _said(line, rules, part, there, -1, 0, whole=True)
        for line in point.opposite:
            yield from _said(line, rules, part, there, -1, 1, weak=True, whole=True)
        for name, lines in point.several.of.items() if point.several else ():
            for line in lines:
                several.setdefault(name, []).extend(_said(line, rules, part, there, 1, 0))
    if point.several:
        yield from _together(several, point, rules)


def _said(
    line: str,
    rules: Rules,
    part: Sentence,
    there: Mapping[str, Any],
    made: int,
    denied: int,
    item: bool = False,
    weak: bool = False,
    whole: bool = False,
) -> Iterator[Evidence]:
    """What a pattern finds in a sentence: it speaks as `made` where it is asserted, as `denied` where it is denied.

    `item`: only where it is all that is said. `whole`: only where no mark stands within it.
    """
    if not rules.needs[line] <= there.keys():
        return
    for one in match(rules.patterns[line], part, there):
        if (item and not _alone(one, part)) or (whole and _parted(one, part)):
            continue
        how = stance(one, part, there)
        speaks = made if how == "made" else denied if how == "denied" or denied > 0 else 0
        if speaks:
            yield Evidence(part.words[one.start].start, part.words[one.end - 1].end, speaks, weak or how != "made")


def _parted(one: Match, part: Sentence) -> bool:
    """Whether a mark stands within a match; "if I can't, call someone" does not say not to call."""
    return any(EDGE & set(word.marks) for word in part.words[one.start + 1 : one.end])


def _alone(one: Match, part: Sentence) -> bool:
    """Whether a match is, but for a word or two, all that stands between two marks."""
    words = part.words
    start = one.start
    while start > 0 and not EDGE & set(words[start].marks) and words[start - 1].low not in ("and", "then", "plus"):
        start -= 1
    end = one.end
    while end < len(words) and not EDGE & set(words[end].marks) and words[end].low not in ("and", "then", "plus"):
        end += 1
    return (one.start - start) + (end - one.end) <= 2


def _together(several: Mapping[str, list[Evidence]], point: Point, rules: Rules) -> Iterator[Evidence]:
    """The evidence of a point that is earned by several things together: one piece, from the first to the last."""
    assert point.several is not None
    if not point.several.in_order:
        firsts = [min(pieces, key=lambda one: one.start) for pieces in several.values() if pieces]
        if len(firsts) >= point.several.least:
            yield Evidence(min(one.start for one in firsts), max(one.end for one in firsts), 1)
        return
    best: list[tuple[int, int, int]] = []
    for name in point.several.of:
        here = []
        for one in several.get(name, ()):
            before = [chain for chain in best if chain[2] < one.start]
            count, start = max(((chain[0], chain[1]) for chain in before), default=(0, one.start))
            here.append((count + 1, start, one.start))
            if count + 1 >= point.several.least:
                yield Evidence(start, one.end, 1)
                return
        best += here

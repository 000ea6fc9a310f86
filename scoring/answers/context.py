"""What in an answer is not said in earnest: orders to whoever marks it, the question again, questions, heaps of words,
what others say and the speaker rejects, and what is taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.answers.guide import Rules
from scoring.answers.patterns import Match, Span, match
from scoring.answers.text import Sentence
from scoring.answers.words import stem
from scoring.language.sentences import broken_joints
from scoring.language.vocabulary.words import FUNCTION_WORDS

OPENING = 5
"""Words into a sentence at which "that is wrong" still speaks of the sentence before."""

Found = Mapping[str, Sequence[Span]]


@dataclass(slots=True)
class Earnest:
    """The characters of an answer that do not count (`off`), those that take back what they name (`back`), and the
    retractions: what each takes back, and the words it does so with."""

    off: list[Span]
    back: list[Span]
    retractions: list[tuple[Span, Span]]

    def counts(self, start: int, end: int) -> bool:
        """Whether what stands from `start` to `end` is meant."""
        return not any(a < end and start < b for a, b in self.off)

    def takes_back(self, start: int) -> bool:
        """Whether what begins at `start` is named in order to take it back."""
        return any(a <= start < b for a, b in self.back)


def earnest(sentences: Sequence[Sentence], found: Sequence[Found], rules: Rules) -> Earnest:
    """What in the answer to a question counts."""
    result = Earnest([], [], [])
    asked = {stem(word) for word in _content(rules.guide.text.lower().replace("?", "").split())}
    heard: list[int] = []
    for number, sentence in enumerate(sentences):
        seen = {
            name: [one for pattern in patterns for one in match(pattern, sentence, found[number])]
            for name, patterns in rules.context.items()
        }
        if seen["order"] or is_heap(sentence) or _echoes(sentence, asked) or (sentence.asks and not rules.guide.asks):
            result.off.append((sentence.start, sentence.end))
        _rejections(number, sentences, seen, heard, result)
        _retractions(number, sentences, seen, result)
        heard = [*heard, number] if seen["said"] else (heard if heard and heard[-1] == number - 1 and not seen else [])
    return result


def _rejections(
    number: int, sentences: Sequence[Sentence], seen: Mapping[str, list[Match]], heard: list[int], result: Earnest
) -> None:
    sentence = sentences[number]
    for one in seen["rejects"]:
        result.off.append((_at(sentence, one.start), _until_turn(sentence, one.end)))
    for one in seen["rejected"]:
        said = [other for other in seen["said"] if other.start < one.start]
        if said:
            result.off.append((_at(sentence, said[0].start), _at(sentence, one.start)))
        elif one.start <= OPENING and number:
            for back in heard or [number - 1]:
                result.off.append((sentences[back].start, sentences[back].end))
        else:
            result.off.append((sentence.start, _at(sentence, one.start)))


def _retractions(
    number: int, sentences: Sequence[Sentence], seen: Mapping[str, list[Match]], result: Earnest
) -> None:
    sentence = sentences[number]
    for one in seen["takes_back"]:
        result.back.append((_at(sentence, one.start), sentence.end))
    for one in seen["retracted_all"]:
        result.off.append((0, _at(sentence, one.start)))
    for one in seen["retracted"]:
        here = (_at(sentence, one.start), sentences[min(number + 1, len(sentences) - 1)].end)
        if one.start <= OPENING and number:
            result.retractions.append(((sentences[number - 1].start, _at(sentence, one.start)), here))
        elif one.start:
            result.retractions.append(((sentence.start, _at(sentence, one.start)), here))


def _at(sentence: Sentence, word: int) -> int:
    return sentence.words[word].start if word < len(sentence.words) else sentence.end


def _until_turn(sentence: Sentence, word: int) -> int:
    """Where a rejection that looks forward ends: at the turn to what the speaker does think."""
    for at in range(word, len(sentence.words)):
        if sentence.words[at].low in ("but", "instead", "rather", "actually"):
            return sentence.words[at].start
    return sentence.end


def is_heap(sentence: Sentence) -> bool:
    """Whether a sentence is words without the words that join them, or words in an order nobody writes.

    Ten words in a row without a mark, under one in eight of them a function word: our figures. A list has marks.
    """
    words = [word.low for word in sentence.words]
    if len(words) >= 10:
        marks = sum(bool(word.marks) for word in sentence.words[1:])
        joining = sum(word in FUNCTION_WORDS for word in words)
        if marks * 5 < len(words) and joining * 8 < len(words):
            return True
    broken = broken_joints(words)
    return broken >= 2 and broken * 30 >= len(words)


def _content(words: Sequence[str]) -> set[str]:
    return {word.strip("\"'?.,") for word in words} - FUNCTION_WORDS


def _echoes(sentence: Sentence, asked: set[str]) -> bool:
    """Whether a sentence says hardly anything but the words of the question."""
    said = {stem(word) for word in _content([word.low for word in sentence.words])}
    return len(said) >= 2 and len(said & asked) * 10 >= len(said) * 8

"""What in an answer is not said in earnest: orders to whoever marks it, the question again, questions, heaps of words,
what others say and the speaker rejects, and what is taken back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.answers.guide import Rules
from scoring.answers.order import LEAST, is_bare, is_heap, is_muddled
from scoring.answers.patterns import Match, Span, match
from scoring.answers.stretches import Stretches
from scoring.answers.text import Sentence
from scoring.answers.words import stem
from scoring.language.vocabulary.words import FUNCTION_WORDS

OPENING = 5
"""Words into a sentence at which "that is wrong" still speaks of the sentence before."""
HOLLOW = ("incident", "situation", "important", "thing")
"""Words that add nothing to the words of a question."""
ROOT = 6
"""Letters that two words share when one is made of the other (`command`, `commander`)."""

_SET = re.compile(r"[a-z\"']\s?[:=]\s?[\"']?(?:yes|true|1|ticked|met|covered|present|full|max)\b[^a-z]*(?:$|,|;|<|\})")

Found = Mapping[str, Sequence[Span]]


@dataclass(slots=True)
class Earnest:
    """The characters of an answer that do not count (`off`), those that take back what they name (`back`), and the
    retractions: what each takes back, and the words it does so with."""

    off: Stretches
    back: Stretches
    retractions: list[tuple[Span, Span]]

    def counts(self, start: int, end: int) -> bool:
        """Whether what stands from `start` to `end` is meant."""
        return not self.off.meet(start, end)

    def takes_back(self, start: int) -> bool:
        """Whether what begins at `start` is named in order to take it back."""
        return self.back.meet(start, start + 1)


def earnest(text: str, sentences: Sequence[Sentence], found: Sequence[Found], rules: Rules) -> Earnest:
    """What in the answer to a question counts."""
    result = Earnest(Stretches(len(text)), Stretches(len(text)), [])
    asked = {stem(word) for word in (*_content(rules.guide.text.lower().replace("?", "").split()), *HOLLOW)}
    # A slug of one word is a word like any other.
    slugs = re.compile("|".join(slug.replace("-", "[-_]") for slug in rules.guide.points if "-" in slug) or r"(?!)")
    muddled = is_muddled(sentences)
    heard: list[int] = []
    ordered = False
    before: set[tuple[str, ...]] = set()
    for number, sentence in enumerate(sentences):
        seen = {
            name: [
                one
                for pattern in patterns
                if rules.needs[pattern.source] <= found[number].keys()
                for one in match(pattern, sentence, found[number])
            ]
            for name, patterns in rules.context.items()
        }
        if (
            seen["order"]
            or (ordered and is_bare(sentence))
            or seen["aside"]
            or claims(text[sentence.start : sentence.end], slugs)
            or is_heap(sentence)
            or (muddled and len(sentence.words) >= LEAST)
            or (said := tuple(word.stem for word in sentence.words)) in before
            or _echoes(sentence, asked)
            or (sentence.asks and not rules.guide.asks)
        ):
            result.off.add(sentence.start, sentence.end)
        else:
            before.add(said)
        if seen["order"] and number and text[sentences[number - 1].end : sentence.start].strip(" ") == ";":
            result.off.add(sentences[number - 1].start, sentences[number - 1].end)
        ordered = bool(seen["order"]) or (ordered and is_bare(sentence))
        asked_before = number > 0 and sentences[number - 1].asks and len(sentences[number - 1].words) <= OPENING
        if asked_before and _refuses(sentence):
            result.off.add(sentences[number - 1].start, sentences[number - 1].end)
        _rejections(number, sentences, seen, heard, result)
        _retractions(number, sentences, seen, result)
        heard = [*heard, number] if seen["said"] else []
    return result


def _refuses(sentence: Sentence) -> bool:
    """Whether a sentence begins as the answer no to a short question ("A workaround? I never look at that.")."""
    return any(word.low in ("no", "not", "never", "nobody") for word in sentence.words[:4])


def _rejections(
    number: int, sentences: Sequence[Sentence], seen: Mapping[str, list[Match]], heard: list[int], result: Earnest
) -> None:
    sentence = sentences[number]
    for one in seen["rejects"]:
        result.off.add(_at(sentence, one.start), _until_turn(sentence, one.end))
    if seen["rejected_heard"] and seen["rejected_heard"][0].start <= OPENING:
        for back in heard:
            result.off.add(sentences[back].start, sentences[back].end)
    for one in seen["rejected"]:
        said = [other for other in seen["said"] if other.start < one.start]
        if said:
            result.off.add(_at(sentence, said[0].start), _at(sentence, one.start))
        elif one.start <= OPENING and number:
            for back in heard or [number - 1]:
                result.off.add(sentences[back].start, sentences[back].end)
        else:
            result.off.add(sentence.start, _at(sentence, one.start))


def _retractions(number: int, sentences: Sequence[Sentence], seen: Mapping[str, list[Match]], result: Earnest) -> None:
    sentence = sentences[number]
    for one in seen["takes_back"]:
        result.back.add(_at(sentence, one.start), sentence.end)
    for one in seen["retracted_all"]:
        result.off.add(0, _at(sentence, one.start))
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


def claims(sentence: str, slugs: re.Pattern[str]) -> bool:
    """Whether a sentence claims points instead of earning them: names them as the guide does, or sets them to yes."""
    low = sentence.lower()
    named = {match.group() for match in slugs.finditer(low)}
    return len(named) >= 2 or any(len(re.split("[-_]", name)) > 2 for name in named) or _SET.search(low) is not None


def _content(words: Sequence[str]) -> set[str]:
    return {word.strip("\"'?.,") for word in words} - FUNCTION_WORDS


def _echoes(sentence: Sentence, asked: set[str]) -> bool:
    """Whether a sentence says hardly anything but the words of the question."""
    said = {stem(word) for word in _content([word.low for word in sentence.words])}
    known = {
        word
        for word in said
        if word in asked or any(word[:ROOT] == other[:ROOT] for other in asked if len(other) >= ROOT)
    }
    return len(said) >= 2 and len(known) * 10 >= len(said) * 8

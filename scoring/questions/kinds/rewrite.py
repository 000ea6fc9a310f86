"""Rewrite a blaming sentence: the same facts, and nobody as the culprit. The blame reader reads the answer.

Each sentence is read by the rules for plain words alone: the models expect a text around a sentence, and of one that
stands alone they miss plain charges. The reader would rather miss blame than see it where there is none, so a full mark
says that none was found, not that there is none; the model rewrite stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from pydantic import Field

from scoring.language.blame_plain import blameful
from scoring.language.sentences import is_salad, lines_of, sentences, tokens
from scoring.language.vocabulary.words import FUNCTION_WORDS
from scoring.questions.item import Flaw, Item, Marked, Reason, given, judged, unusable
from scoring.questions.parts import Id, Part, Text

FEWEST_WORDS = 6
"""Words of a rewrite: fewer cannot hold what happened and why it could."""
MOST_CHARACTERS = 1000
# Words that only list the facts make no sentence: so many others must stand between them, and so many that join.
_FEWEST_OTHERS, _FEWEST_JOINING = 3, 2
# Without blame but also without the facts, a sentence has got rid of both.
_BLAMELESS = 0.4


class Fact(Part):
    """Something the rewrite must still tell. Any of the words will do; they are compared in lower case."""

    text: Text
    words: list[Text] = Field(min_length=1)


class Rewrite(Item):
    """`blaming` is to be rewritten so that the facts in `keep` stay. Answer: `{"text": "..."}`."""

    answers: ClassVar[str] = '{"text": "The pipeline accepted the config without a check."}'

    kind: Literal["rewrite"] = "rewrite"
    blaming: Text
    keep: dict[Id, Fact] = Field(min_length=1)
    model: Text
    why: Text

    def asks(self) -> dict[str, Any]:
        """The text, the sentence, and the facts that must stay."""
        return self._asks(blaming=self.blaming, keep={key: fact.text for key, fact in self.keep.items()})

    def solution(self) -> dict[str, Any]:
        """A rewrite without blame."""
        return {"text": self.model}

    def mark(self, answer: object) -> Marked:
        """Nothing for a sentence that blames; otherwise part for that, and the rest for the facts that are kept."""
        text = given(answer, "text")
        if not isinstance(text, str) or not text.strip():
            return unusable("Write the sentence again, without blame.")
        if len(text) > MOST_CHARACTERS:
            return unusable(f"Keep it under {MOST_CHARACTERS} characters: one or two sentences are enough.")
        words = tokens(text)
        if len(words) < FEWEST_WORDS:
            return unusable(f"That is too short to say what happened: write at least {FEWEST_WORDS} words.")
        told = self._reasons(words)
        charge = next((read for read in map(blameful, _sentences(text)) if read[0]), None)
        if charge is not None:
            return judged(0.0, f"It still blames: “{charge[1]}” {charge[2]}.", told)
        kept = [reason.key for reason in told if reason.right]
        spoken = {word for key in kept for alike in self.keep[key].words for word in tokens(alike)}
        if not kept or not _is_sentence(text, words, spoken):
            return judged(0.0, "It blames nobody, but it no longer tells what happened.", told)
        share = len(kept) / len(self.keep)
        lost = [self.keep[reason.key].text for reason in told if not reason.right]
        because = f"No blame was found. {self.why}" if not lost else f"No blame was found, but it lost: {lost[0]}."
        return judged(_BLAMELESS + (1 - _BLAMELESS) * share, because, told)

    def flaws(self) -> Iterator[Flaw]:
        """A sentence without blame, and a model that blames or loses a fact: the reader has the last word."""
        if not blameful(self.blaming)[0]:
            yield Flaw(("blaming",), "Q160", "the reader of blame finds none in this sentence.")
        marked = self.mark(self.solution())
        if marked.points < 1:
            yield Flaw(("model",), "Q161", f"the model rewrite does not get full marks: {marked.because}")

    def _reasons(self, words: list[str]) -> tuple[Reason, ...]:
        said = f" {' '.join(words)} "
        return tuple(
            Reason(key, any(f" {' '.join(tokens(alike))} " in said for alike in fact.words), fact.text, self.why)
            for key, fact in self.keep.items()
        )


def _sentences(text: str) -> Iterator[str]:
    return (sentence for line in lines_of(text) for sentence in sentences(line))


def _is_sentence(text: str, words: list[str], spoken: set[str]) -> bool:
    """Whether more stands there than the words that are looked for."""
    others = {word for word in words if word not in spoken}
    return (
        len(others) >= _FEWEST_OTHERS and len(others & FUNCTION_WORDS) >= _FEWEST_JOINING and not is_salad(text.lower())
    )

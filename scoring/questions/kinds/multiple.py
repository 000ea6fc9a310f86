"""Multiple choice: several options are right, and which ones is the question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from pydantic import Field

from scoring.questions.item import Flaw, Item, Marked, chosen, judged, picked, unusable
from scoring.questions.kinds.base import Options, flaws, reasons, texts
from scoring.questions.parts import Id


class Multiple(Item):
    """Every right option and no other is to be chosen. Answer: `{"choices": ["a", "c"]}`."""

    answers: ClassVar[str] = '{"choices": ["a", "c"]}'

    kind: Literal["multiple"] = "multiple"
    right: list[Id] = Field(min_length=2)
    options: Options

    def asks(self) -> dict[str, Any]:
        """The text and the options."""
        return self._asks(options=texts(self.options))

    def solution(self) -> dict[str, Any]:
        """The right options."""
        return {"choices": [key for key in self.options if key in self.right]}

    def mark(self, answer: object) -> Marked:
        """A share for each right option; each wrong one takes a share back, so that choosing all earns nothing."""
        choices = chosen(answer, "choices", self.options)
        if choices is None:
            return unusable("Choose at least one of the options.")
        hits = sum(key in self.right for key in choices)
        strays = len(choices) - hits
        because = f"{hits} of {len(self.right)} right options chosen, and {strays or 'none'} that {_is(strays)} wrong."
        told = reasons(self.options, self.right, choices)
        points = picked(hits, strays, len(self.right), len(self.options) - len(self.right))
        return judged(points, because, told)

    def flaws(self) -> Iterator[Flaw]:
        """An option called right that is not there, or none that is wrong."""
        yield from flaws(self.options, self.right)
        if len(set(self.right)) < len(self.right):
            yield Flaw(("right",), "Q114", "an option stands in 'right' twice.")
        if all(key in self.right for key in self.options):
            yield Flaw(("right",), "Q113", "at least one option must be wrong.")


def _is(strays: int) -> str:
    return "is" if strays < 2 else "are"

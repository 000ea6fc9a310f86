"""Single choice: one option of several is right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from scoring.questions.item import Flaw, Item, Marked, given, judged, unusable
from scoring.questions.kinds.base import Options, flaws, reasons, texts
from scoring.questions.parts import Id


class Single(Item):
    """One option is right, the others are what people believe instead. Answer: `{"choice": "a"}`."""

    answers: ClassVar[str] = '{"choice": "a"}'

    kind: Literal["single"] = "single"
    right: Id
    options: Options

    def asks(self) -> dict[str, Any]:
        """The text and the options."""
        return self._asks(options=texts(self.options))

    def solution(self) -> dict[str, Any]:
        """The right option."""
        return {"choice": self.right}

    def mark(self, answer: object) -> Marked:
        """All or nothing."""
        choice = given(answer, "choice")
        if not isinstance(choice, str) or choice not in self.options:
            return unusable("Choose one of the options.")
        told = reasons(self.options, (self.right,), (choice,))
        return judged(float(choice == self.right), self.options[choice].why, told)

    def flaws(self) -> Iterator[Flaw]:
        """An option called right that is not there."""
        yield from flaws(self.options, (self.right,))

"""A number with its unit: a threshold to know, or a figure to work out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from pydantic import Field

from scoring.questions.figures import SECONDS, UNITS, Figure, read_figure
from scoring.questions.item import Flaw, Item, Marked, Reason, given, judged, unusable
from scoring.questions.parts import Text

# A figure without its unit has been remembered, but nobody could act on it.
_NO_UNIT = 0.5


class Number(Item):
    """`value` in `unit`; any unit of the same kind will do (60 min for 1 h), and off by `tolerance` still counts.

    A unit that is no measure (levels, people) need not be written. Answer: `{"text": "15 min"}`.
    """

    answers: ClassVar[str] = '{"text": "15 min"}'

    kind: Literal["number"] = "number"
    value: float
    unit: str
    tolerance: float = Field(default=0, ge=0)
    why: Text

    def asks(self) -> dict[str, Any]:
        """The text alone."""
        return self._asks()

    def solution(self) -> dict[str, Any]:
        """The number with its unit."""
        return {"text": f"{self.value:g} {self.unit}"}

    def mark(self, answer: object) -> Marked:
        """All of it for number and unit, half for the number alone, nothing for another."""
        text = given(answer, "text")
        if not isinstance(text, str) or not text.strip():
            return unusable("Write a number with its unit.")
        figure = read_figure(text)
        if figure is None:
            return unusable("Write one number with its unit, such as 15 min.")
        due = f"{self.value:g} {self.unit}"
        points = self._points(figure)
        lacks = "The number is right, but without its unit nobody can act on it." if points == _NO_UNIT else ""
        because = lacks or f"It is {due}. {self.why}"
        return judged(points, because, (Reason("value", points >= 1, due, self.why),))

    def flaws(self) -> Iterator[Flaw]:
        """A unit that is a spelling of another."""
        if UNITS.get(self.unit.lower(), self.unit) != self.unit:
            message = f"this unit is written '{UNITS[self.unit.lower()]}'."
            yield Flaw(("unit",), "Q170", message)

    def _points(self, figure: Figure) -> float:
        measured = self.unit in UNITS.values()
        if self.unit in SECONDS and figure.unit in SECONDS:
            return float(self._near(figure.value * SECONDS[figure.unit] / SECONDS[self.unit]))
        if figure.unit == self.unit or not measured:
            return float(self._near(figure.value) and not (figure.unit in UNITS.values() and not measured))
        if figure.unit is None and self.unit == "%" and self._near(100 * figure.value):
            return 1.0
        return _NO_UNIT if figure.unit is None and self._near(figure.value) else 0.0

    def _near(self, value: float) -> bool:
        return abs(value - self.value) <= self.tolerance + 1e-9

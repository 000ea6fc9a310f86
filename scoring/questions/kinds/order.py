"""Put in order: steps that follow each other for a reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any, ClassVar, Literal

from pydantic import Field

from scoring.questions.item import Flaw, Item, Marked, Reason, given, judged, unusable
from scoring.questions.parts import Id, Part, Text


class Step(Part):
    """One step, and why it has its place."""

    text: Text
    why: Text


class Order(Item):
    """The steps stand in the file as they should come; `together` are groups whose own order is free.

    Answer: `{"order": ["first", "second"]}`.
    """

    answers: ClassVar[str] = '{"order": ["first", "second", "third"]}'

    kind: Literal["order"] = "order"
    steps: dict[Id, Step] = Field(min_length=3)
    together: list[list[Id]] = []

    def asks(self) -> dict[str, Any]:
        """The text and the steps, by key; whoever shows them shuffles them."""
        return self._asks(steps={key: step.text for key, step in sorted(self.steps.items())})

    def solution(self) -> dict[str, Any]:
        """The steps in order."""
        return {"order": list(self.steps)}

    def mark(self, answer: object) -> Marked:
        """By the pairs of steps that stand the right way round: what chance would give is worth nothing."""
        order = given(answer, "order")
        if not isinstance(order, (list, tuple)) or not all(isinstance(key, str) for key in order):
            return unusable("Put the steps in order.")
        if sorted(order) != sorted(self.steps):
            return unusable(f"Use each of the {len(self.steps)} steps once.")
        pairs = [pair for pair in combinations(self.steps, 2) if not self._free(pair)]
        kept = [pair for pair in pairs if order.index(pair[0]) < order.index(pair[1])]
        because = f"{len(kept)} of {len(pairs)} pairs of steps stand the right way round."
        return judged(2 * len(kept) / len(pairs) - 1, because, self._reasons(order, pairs))

    def _free(self, pair: tuple[str, str]) -> bool:
        return any(pair[0] in group and pair[1] in group for group in self.together)

    def _reasons(self, order: Sequence[str], pairs: Sequence[tuple[str, str]]) -> tuple[Reason, ...]:
        """A step is right when it stands the right way round to every other."""
        wrong = {key for a, b in pairs if order.index(a) > order.index(b) for key in (a, b)}
        return tuple(
            Reason(key, key not in wrong, f"{place}. {step.text}", step.why)
            for place, (key, step) in enumerate(self.steps.items(), 1)
        )

    def flaws(self) -> Iterator[Flaw]:
        """A group that names no step, or whose steps are apart."""
        known = list(self.steps)
        for k, group in enumerate(self.together):
            lost = [key for key in group if key not in known]
            for key in lost:
                yield Flaw(("together", k, group.index(key)), "Q120", f"no step is called '{key}'.", tuple(known))
            places = sorted(known.index(key) for key in group if key in known)
            if not lost and (len(places) < 2 or places != list(range(places[0], places[0] + len(places)))):
                yield Flaw(("together", k), "Q121", "steps that are free among themselves stand next to each other.")
        if all(self._free(pair) for pair in combinations(known, 2)):
            yield Flaw(("together",), "Q122", "with every step free there is no order to find.")

"""Match: each thing on the left belongs to one on the right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from scoring.questions.item import Flaw, Item, Marked, Reason, given, judged, unusable
from scoring.questions.parts import Id, Part, Text


class Pair(Part):
    """A thing on the left, the one on the right it belongs to, and why."""

    text: Text
    to: Id
    why: Text


class Match(Item):
    """Several things may have the same target, and a target may have none. Answer: `{"pairs": {"a": "x"}}`."""

    answers: ClassVar[str] = '{"pairs": {"left": "right"}}'

    kind: Literal["match"] = "match"
    pairs: dict[Id, Pair] = Field(min_length=3)
    targets: dict[Id, Text] = Field(min_length=2)

    def asks(self) -> dict[str, Any]:
        """The text, the things on the left, and the targets by key."""
        return self._asks(
            pairs={key: pair.text for key, pair in self.pairs.items()}, targets=dict(sorted(self.targets.items()))
        )

    def solution(self) -> dict[str, Any]:
        """Each thing with its target."""
        return {"pairs": {key: pair.to for key, pair in self.pairs.items()}}

    def mark(self, answer: object) -> Marked:
        """A share for each right pair; what is left out counts as wrong."""
        pairs = given(answer, "pairs")
        if not isinstance(pairs, Mapping) or not pairs:
            return unusable("Match at least one.")
        if any(key not in self.pairs for key in pairs) or not all(_is(to, self.targets) for to in pairs.values()):
            return unusable("Match only what stands on the left with what stands on the right.")
        told = tuple(
            Reason(key, pairs.get(key) == pair.to, self.targets[pair.to], pair.why) for key, pair in self.pairs.items()
        )
        hits = sum(reason.right for reason in told)
        return judged(hits / len(told), f"{hits} of {len(told)} pairs are right.", told)

    def flaws(self) -> Iterator[Flaw]:
        """A pair that leads to no target, and targets that say the same."""
        for key, pair in self.pairs.items():
            if pair.to not in self.targets:
                yield Flaw(("pairs", key, "to"), "Q130", f"no target is called '{pair.to}'.", tuple(self.targets))
        for texts, path in (
            ({key: pair.text for key, pair in self.pairs.items()}, "pairs"),
            (self.targets, "targets"),
        ):
            for key, text in texts.items():
                if list(texts.values()).count(text) > 1:
                    yield Flaw((path, key), "Q131", "two of them say the same.")


def _is(target: object, targets: Mapping[str, str]) -> bool:
    return isinstance(target, str) and target in targets

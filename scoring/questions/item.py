"""What every item of a quiz is: what it asks, its own solution, and the mark of an answer to it.

Answers are plain JSON, so that they can be stored as they were given; each kind says in its docstring how they look.
Marking is pure and never raises: what cannot be an answer is `unusable`, with a sentence that says what is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from pydantic import Field

from engine.source.nodes import Path
from scoring.questions.parts import Level, Part, PracticeId, Text

Verdict = Literal["right", "partly", "wrong", "unusable"]


@dataclass(frozen=True, slots=True)
class Reason:
    """What is said of one part of an item afterwards: an option, a step, a pair, a field, a factor.

    `right`: the answer dealt with it rightly. `due` is what belonged there, in words; `why` the reason.
    """

    key: str
    right: bool
    due: str
    why: str


@dataclass(frozen=True, slots=True)
class Marked:
    """The mark of an answer: `points` from 0 to 1, the verdict they stand for, one sentence, and a reason a part."""

    points: float
    verdict: Verdict
    because: str
    reasons: tuple[Reason, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The mark as a JSON object."""
        reasons = [{"key": r.key, "right": r.right, "due": r.due, "why": r.why} for r in self.reasons]
        return {"points": self.points, "verdict": self.verdict, "because": self.because, "reasons": reasons}


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong inside an item that its shape does not show: a path below the item, a code, and a sentence."""

    path: Path
    code: str
    message: str
    near: tuple[str, ...] = ()
    at_key: bool = False


class Item(Part):
    """Base of all kinds of items. `practices` are what it teaches, `topic` stands in the file or here."""

    answers: ClassVar[str]
    """How an answer looks, as an example in JSON."""

    kind: str
    level: Level
    topic: str = ""
    practices: tuple[PracticeId, ...] = Field(min_length=1)
    text: Text

    def asks(self) -> dict[str, Any]:
        """What is shown before the answer, as a JSON object: nothing of it gives the solution away."""
        raise NotImplementedError

    def solution(self) -> dict[str, Any]:
        """The answer that gets every point."""
        raise NotImplementedError

    def mark(self, answer: object) -> Marked:
        """The mark of an answer."""
        raise NotImplementedError

    def flaws(self) -> Iterator[Flaw]:
        """What is wrong with the item beyond its shape."""
        yield from ()

    def _asks(self, **more: Any) -> dict[str, Any]:
        return {"kind": self.kind, "topic": self.topic, "level": self.level, "text": self.text, **more}


def judged(points: float, because: str, reasons: tuple[Reason, ...] = ()) -> Marked:
    """A mark whose verdict follows from its points."""
    verdict: Verdict = "right" if points >= 1 else "wrong" if points <= 0 else "partly"
    return Marked(round(max(0.0, min(1.0, points)), 3), verdict, because, reasons)


def unusable(because: str) -> Marked:
    """The mark of what is no answer."""
    return Marked(0.0, "unusable", because)


def given(answer: object, key: str) -> Any:
    """What an answer holds under a key; None when it is no mapping or has no such key."""
    return answer.get(key) if isinstance(answer, Mapping) else None


def chosen(answer: object, key: str, known: Mapping[str, Any]) -> list[str] | None:
    """The known names an answer lists under a key, each once, in the order of the item.

    None when there is no list, when it holds anything else, or when nothing is in it.
    """
    names = given(answer, key)
    if not isinstance(names, (list, tuple)) or not names:
        return None
    if not all(isinstance(name, str) and name in known for name in names):
        return None
    return [name for name in known if name in names]


def picked(hits: int, strays: int, due: int, others: int) -> float:
    """Points for picking from a list: the share found of what is due, less the share taken of what is not.

    So picking everything and picking nothing are both worth nothing, however long either side of the list is.
    """
    return max(0.0, hits / due - strays / others) if others else hits / due

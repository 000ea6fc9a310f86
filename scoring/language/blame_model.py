"""The linear models of blame: integer weights over the features of a sentence, and the reason shown for a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scoring.language.weights import blame, blame_in_text

UNIT = 10_000
"""The weights and offsets are in ten-thousandths."""
CHARGED = 5_000
"""What a charge found by the rules adds to the side of blame: they are right more often than the model alone."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature, and an offset: how far the model leans to blame before it has read a word."""

    weights: dict[str, int]
    offset: int

    def weighs(self, features: Sequence[str], extra: int = 0) -> bool:
        """Whether the features weigh on the side of blame. `extra`, in units, is added to their side.

        The sum of the weights is divided by the root of how many features are known, so that long sentences weigh no
        more than short ones; comparing squares keeps it to whole numbers.
        """
        known = [self.weights[name] for name in features if name in self.weights]
        total, offset = sum(known), self.offset + extra
        pull = offset * offset * len(known)
        if total >= 0 and offset >= 0:
            return total > 0 or offset > 0
        if total <= 0 and offset <= 0:
            return False
        return total * total > pull if total > 0 else pull > total * total


def _parsed(text: str) -> dict[str, int]:
    return {name: int(weight) for pair in text.split() for name, _, weight in (pair.rpartition("="),)}


SENTENCE = Model(_parsed(blame.WEIGHTS), blame.OFFSET - 500)
"""For a sentence picked out to be judged. The offset has a little taken off: a wrong charge costs more than a missed
one."""
IN_TEXT = Model(_parsed(blame_in_text.WEIGHTS), blame_in_text.OFFSET - 5_000)
"""For the sentences of a whole text, of which next to none blame. What is taken off was chosen on the tune half."""

_REASONS: tuple[tuple[str, str], ...] = (
    ("SANC", "speaks of a sanction or a warning"),
    ("BAD", "judges a person's character"),
    ("SARC", "reads as sarcasm about somebody"),
    ("FAULT", "puts the fault on somebody"),
    ("INSULT", "belittles somebody"),
    ("would", "judges a person in hindsight"),
    ("IDLE", "says what somebody did instead"),
    ("ELSE", "holds somebody against others who did better"),
    ("PERC", "says what somebody did not look at, ask or think of"),
    ("CHOSE", "says that somebody would not"),
    ("MORAL", "judges a person's care"),
    ("<i>", "blames oneself"),
)
_OTHERWISE = "singles somebody out as the one who failed"


def reason_of(features: Sequence[str]) -> str:
    """The reason shown for a sentence that blames without a charge in plain words: the class of words that weighs
    most."""
    there = frozenset(name.split(":", 1)[1] for name in features if name.startswith("1:"))
    return next((reason for name, reason in _REASONS if name in there), _OTHERWISE)

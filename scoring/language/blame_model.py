"""The linear models of blame: integer weights over the features of a sentence, and the reason shown for a verdict."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.language.linear import Model, parsed
from scoring.language.weights import blame, blame_in_text

CHARGED = 5_000
"""What a charge found by the rules adds to the side of blame: they are right more often than the model alone."""
TAKEN = 2_500
"""What is taken off when the rules find that a sentence takes blame back."""
CHARGED_IN_TEXT = 16_000
"""The same among the sentences of a whole text, where the model leans to innocence from the start."""

SENTENCE = Model(parsed(blame.WEIGHTS), blame.OFFSET)
"""For a sentence picked out to be judged."""
IN_TEXT = Model(parsed(blame_in_text.WEIGHTS), blame_in_text.OFFSET - 6_000)
"""For the sentences of a whole text, of which next to none blame. What is taken off was chosen on the tune half, one
post-mortem left out at a time: six of 18 charges found, two of 750 other sentences charged."""

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

"""The linear models of blame: integer weights over the signs of a sentence, and the lines from which on it blames."""

from __future__ import annotations

from scoring.language.linear import Model, parsed
from scoring.language.weights import blame, blame_in_text

SURE = 4_500
"""How far a sentence must lie on the side of blame, beyond the line of best agreement, before it may cost points."""
IN_TEXT_LINE = 6_000
"""What is taken off among the sentences of a whole text, of which next to none blame."""

SENTENCE = Model(parsed(blame.WEIGHTS), blame.OFFSET)
"""For a sentence picked out to be judged; the line of best agreement."""
IN_TEXT = Model(parsed(blame_in_text.WEIGHTS), blame_in_text.OFFSET - IN_TEXT_LINE)
"""For the sentences of a whole text."""

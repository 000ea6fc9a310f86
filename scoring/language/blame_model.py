"""The linear models of blame: integer weights over the signs of a sentence, and the lines from which on it blames.

All lines were chosen on blocks of sentences left out of the training; `make train` prints what they are worth.
"""

from __future__ import annotations

from scoring.language.linear import Model, parsed
from scoring.language.weights import blame, blame_in_text

LINE = -1_500
"""The line of best agreement for a sentence picked out to be judged, half of which blame. Precision on authors the
model has not seen: 0.81 to 0.88."""
SURE = 6_000
"""How far beyond it a sentence must lie before it may cost points. Precision on authors the model has not seen: 0.91 to
0.98, at a recall of 0.34 to 0.58."""
TAKEN = 4_000
"""What is taken off where the plain rules see blame quoted in order to reject it: 17 of 19 such sentences of the
training set blame nobody."""
IN_TEXT_LINE = 4_000
"""The line among the sentences of a whole text, of which next to none blame. It is for notes only: on untouched texts
too few of those beyond any line blame for points to be taken."""

SENTENCE = Model(parsed(blame.WEIGHTS), blame.OFFSET)
"""For a sentence picked out to be judged."""
IN_TEXT = Model(parsed(blame_in_text.WEIGHTS), blame_in_text.OFFSET)
"""For the sentences of a whole text."""

"""Why a sentence reads as blame, in words a learner understands, and the words of it that show so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scoring.language.blame_signs import charges
from scoring.language.vocabulary.blame_bank import CHARGES

_BY_SIGN: tuple[tuple[str, str], ...] = (
    ("SANCTION", "sanction"),
    ("PUNISH", "sanction"),
    ("VICE", "trait"),
    ("BAD", "trait"),
    ("INSULT", "trait"),
    ("SARC", "sarcasm"),
    ("EVID", "sarcasm"),
    ("FAULT", "fault"),
    ("ERROR", "wreck"),
    ("BOTCH", "wreck"),
    ("IDLE", "careless"),
    ("PLAY", "careless"),
    ("AGAIN", "habit"),
    ("SKIP", "omission"),
    ("IGNORE", "omission"),
    ("FORGET", "omission"),
    ("I", "fault"),
)
_OTHERWISE = "singles somebody out as the one who failed"


def reason_of(sentence: str, signs: Sequence[str], weights: Mapping[str, int]) -> tuple[str, str]:
    """The words of a sentence that blame, as written, and why: the pattern of the bank that weighs most, else the
    whole sentence and the kind of words in it."""
    found = charges(sentence)
    if found:
        name, _, words = max(
            found, key=lambda one: (weights.get(f"fp:{one[1]}", 0) + weights.get(f"fr:{one[0]}", 0), len(one[2]))
        )
        return words, CHARGES[name][0]
    tags = {name[2:].rstrip("dg'") for name in signs if name.startswith("1:")}
    return sentence, next((CHARGES[name][0] for tag, name in _BY_SIGN if tag in tags), _OTHERWISE)

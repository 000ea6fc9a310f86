"""Text as it can be seen: marks that take no room are gone, and letters in another width or style are plain."""

from __future__ import annotations

import unicodedata

_UNSEEN = ("Cf", "Co", "Cn", "Cs", "Cc")
_KEPT = "\n\r\t"


def visible(text: str) -> str:
    """The text without characters that nobody sees, compatible forms of letters and digits replaced by plain ones.

    What cannot be seen by the reader of a message says nothing to them, so it earns nothing.
    """
    if text.isascii():
        return text
    shown = "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in _UNSEEN)
    folded = unicodedata.normalize("NFKC", shown)
    # Stacked accents beyond one a letter hide text rather than spell it.
    kept: list[str] = []
    for c in folded:
        if unicodedata.combining(c) and (not kept or unicodedata.combining(kept[-1])):
            continue
        kept.append(c)
    return "".join(kept)

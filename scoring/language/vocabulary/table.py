"""How the word tables are laid out: words separated by blanks."""

from __future__ import annotations


def words(text: str) -> tuple[str, ...]:
    """The words of a table, in its order."""
    return tuple(text.split())

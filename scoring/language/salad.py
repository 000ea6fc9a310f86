"""Heaps of words that are no sentences: field names and stock words strung together, and sentences shuffled."""

from __future__ import annotations

from scoring.language.sentences import is_salad, is_soup


def is_heap(sentence: str) -> bool:
    """Whether a sentence (lower case) is a heap of stock words or words in an order nobody writes."""
    return is_soup(sentence) or is_salad(sentence)

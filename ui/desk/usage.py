"""What the terminal says when it is asked for something it cannot do."""

from __future__ import annotations


class Wrong(Exception):
    """Wrong usage: the sentence is shown and the exit status is 2."""

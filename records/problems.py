"""What can go wrong with what is kept. The text of each is one sentence a user understands, with the way out."""

from __future__ import annotations


class RecordsProblem(Exception):
    """The base of all of them: `str(problem)` may be shown to a user as it is."""


class StoreProblem(RecordsProblem):
    """The database cannot be opened, read or written."""


class NotKept(RecordsProblem):
    """What was asked for is not in the store, or may no longer be changed."""


class ClockProblem(RecordsProblem):
    """The live clock cannot do this in this drill."""


class RecordProblem(RecordsProblem):
    """A record file cannot be read; the sentence names the place, what was found and what was expected."""


class LibraryProblem(RecordsProblem):
    """A file shipped with Firedrill is missing, unreadable, or named outside its folder."""


class FileProblem(RecordsProblem):
    """A file named by the user cannot be read, written or used."""

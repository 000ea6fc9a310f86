"""What can go wrong with what is kept. The text of each is one sentence a user understands, with the way out."""

from __future__ import annotations


class RecordsProblem(Exception):
    """The base of all of them: `str(problem)` may be shown to a user as it is, `code` is its word for programs."""

    code = "problem"


class StoreProblem(RecordsProblem):
    """The database cannot be opened, read or written."""

    code = "store"


class NotKept(RecordsProblem):
    """What was asked for is not in the store, or may no longer be changed."""

    code = "not_kept"


class ClockProblem(RecordsProblem):
    """The live clock cannot do this in this drill."""

    code = "clock"


class RecordProblem(RecordsProblem):
    """A record file cannot be read; the sentence names the place, what was found and what was expected."""

    code = "record"


class LibraryProblem(RecordsProblem):
    """A file shipped with Firedrill is missing, unreadable, or named outside its folder."""

    code = "library"


class FileProblem(RecordsProblem):
    """A file named by the user cannot be read, written or used."""

    code = "file"

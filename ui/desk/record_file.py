"""Record files as the terminal reads them: what is wrong with one is said before anything rests on it."""

from __future__ import annotations

import sys

from engine.trace import Trace
from records import files
from records.record import Record
from scoring.fact_check.check import can_be_checked_against
from ui.desk.usage import Wrong


def record(path: str) -> Record:
    """The record of a file; a changed trace is told on standard error. Raises FileProblem."""
    found = files.record(path)
    if not files.untouched(found):
        print(f"{path}: the trace was changed after it was run; the result is not to be trusted.", file=sys.stderr)
    return found


def checked_trace(path: str) -> Trace:
    """The trace of a record file, when claims can be checked against it. Raises FileProblem, Wrong."""
    trace = record(path).trace
    try:
        can_be_checked_against(trace)
    except (LookupError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise Wrong(
            f"{path}: nothing can be checked against this trace, parts of it are missing or wrong ({error})."
        ) from error
    return trace

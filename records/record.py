"""Record files: one drill complete in itself, to be shown, replayed and graded on another machine.

    {"format": 1, "engine", "scenario": {canonical}, "seed", "commands": [...], "digests": [after each command],
     "trace": {"events": [...], "metrics": packed, "truth": packed, "until", "digest"}, "words": [prose] or null,
     "session": [...], "policy": {composed pack} or null}

`packed` is the shape of `records/columns.py`. `words[n]` is the prose of event n, "" where it has none; it stands
beside the trace, because wording may change later.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, NoReturn

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.trace import Event, Json, Trace
from records import columns
from records.problems import RecordProblem

FORMAT = 1
LONGEST = 20_000_000
"""The most characters of a record file; a one-hour drill needs under 300,000."""


@dataclass(frozen=True, slots=True)
class Record:
    """Everything about one drill. `digests[i]` is the rolling digest after `commands[i]`.

    `policy` is the pack that was chosen for it, None where none was.
    """

    engine: str
    scenario: Json
    seed: int
    commands: list[Json]
    digests: list[str]
    trace: Trace
    words: list[str] | None = None
    session: list[Json] = field(default_factory=list)
    policy: Json | None = None


class _Shape(BaseModel):
    model_config = ConfigDict(strict=True)


class _Command(_Shape):
    seq: int
    at: int
    by: str
    kind: str
    args: dict[str, Any]
    reads: dict[str, Any] | None
    key: str


class _Event(_Shape):
    n: int
    at: int
    kind: str
    by: str
    seen_by: list[str]
    cause: int | None
    data: dict[str, Any]


class _Columns(_Shape):
    start: int
    step: int
    names: list[str]
    scales: list[int]
    data: str


class _Trace(_Shape):
    events: list[_Event]
    metrics: _Columns
    truth: _Columns
    until: int
    digest: str


class _Record(_Shape):
    engine: str
    scenario: dict[str, Any]
    seed: int
    commands: list[_Command]
    digests: list[str]
    trace: _Trace
    words: list[str] | None
    session: list[dict[str, Any]]
    policy: dict[str, Any] | None = None


def write_record(record: Record) -> str:
    """The text of a record file; `read_record` reads it back."""
    row = {
        "format": FORMAT,
        "engine": record.engine,
        "scenario": record.scenario,
        "seed": record.seed,
        "commands": record.commands,
        "digests": record.digests,
        "trace": pack_trace(record.trace),
        "words": record.words,
        "session": record.session,
        "policy": record.policy,
    }
    return json.dumps(row, separators=(",", ":"), allow_nan=False) + "\n"


def read_record(text: str) -> Record:
    """The record in this text. Raises RecordProblem: where, what was found, what was expected."""
    row = _parsed(text)
    found = row.get("format")
    if found is None:
        raise RecordProblem("This is not a Firedrill record: it has no 'format'.")
    if type(found) is not int or found != FORMAT:
        raise RecordProblem(
            f"The record has format {_short(found)}; this Firedrill reads format {FORMAT}. Try a newer Firedrill."
        )
    try:
        shape = _Record.model_validate(row)
    except ValidationError as error:
        _refuse(error)
    _check_order(shape)
    return Record(
        engine=shape.engine,
        scenario=shape.scenario,
        seed=shape.seed,
        commands=[command.model_dump() for command in shape.commands],
        digests=shape.digests,
        trace=_trace(shape.trace),
        words=shape.words,
        session=shape.session,
        policy=shape.policy,
    )


def pack_trace(trace: Trace) -> Json:
    """The `trace` part of a record, its columns packed."""
    return {
        "events": [event.to_json() for event in trace.events],
        "metrics": columns.pack(trace.metrics),
        "truth": columns.pack(trace.truth),
        "until": trace.until,
        "digest": trace.digest,
    }


def unpack_trace(row: object) -> Trace:
    """The trace of a `trace` part. Raises RecordProblem."""
    try:
        shape = _Trace.model_validate(row)
    except ValidationError as error:
        _refuse(error)
    return _trace(shape)


def _trace(shape: _Trace) -> Trace:
    return Trace(
        [Event.from_json(event.model_dump()) for event in shape.events],
        columns.unpack(shape.metrics.model_dump(), "trace.metrics"),
        columns.unpack(shape.truth.model_dump(), "trace.truth"),
        shape.until,
        shape.digest,
    )


def _parsed(text: str) -> Json:
    if len(text) > LONGEST:
        raise RecordProblem(f"The record has {len(text):,} characters; more than {LONGEST:,} are not read.")
    try:
        row = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise RecordProblem(
            f"The record is not JSON at line {error.lineno}, column {error.colno}: {error.msg.lower()}."
        ) from None
    except RecursionError:
        raise RecordProblem("The record is nested too deeply to be one of Firedrill's.") from None
    except ValueError as error:
        raise RecordProblem(f"The record is not JSON: {error}.") from None
    if not isinstance(row, dict):
        raise RecordProblem(f"A record is one JSON object; this begins with {text.lstrip()[:10]!r}.")
    return row


def _no_constant(word: str) -> NoReturn:
    raise ValueError(f"{word} is not a number that may stand in it")


def _check_order(shape: _Record) -> None:
    last = 0
    for i, command in enumerate(shape.commands):
        if command.seq != i + 1:
            raise RecordProblem(f"The record is wrong at commands[{i}].seq: found {command.seq}, expected {i + 1}.")
        if command.at < last:
            raise RecordProblem(
                f"The record is wrong at commands[{i}].at: found {command.at}, expected {last} or later."
            )
        last = command.at
    if len(shape.digests) != len(shape.commands):
        raise RecordProblem(
            f"The record is wrong at digests: found {len(shape.digests)}, "
            f"expected one for each of the {len(shape.commands)} commands."
        )
    if not shape.trace.events or shape.trace.events[0].kind != "header":
        raise RecordProblem("The record is wrong at trace.events[0]: expected the header event.")
    for i, event in enumerate(shape.trace.events):
        if event.n != i:
            raise RecordProblem(f"The record is wrong at trace.events[{i}].n: found {event.n}, expected {i}.")
    if shape.words is not None and len(shape.words) != len(shape.trace.events):
        raise RecordProblem(
            f"The record is wrong at words: found {len(shape.words)}, "
            f"expected one for each of the {len(shape.trace.events)} events."
        )


def _refuse(error: ValidationError) -> NoReturn:
    first = error.errors()[0]
    place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
    if first["type"] == "missing":
        raise RecordProblem(f"The record is incomplete: {place} is missing.") from None
    found, expected = _short(first["input"]), first["msg"].removeprefix("Input should be ")
    raise RecordProblem(f"The record is wrong at {place}: found {found}, expected {expected}.") from None


def _short(value: object) -> str:
    shown = json.dumps(value, default=str)
    return shown if len(shown) <= 60 else shown[:57] + "..."

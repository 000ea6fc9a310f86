"""Whether the trace of a record is what its scenario, seed and commands give: the one thing a score rests on."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import ValidationError

from engine.command import Command
from engine.drill import Drill
from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from engine.version import ENGINE_VERSION
from records import files
from records.record import Record


@dataclass(frozen=True, slots=True)
class Proof:
    """`holds` is None where it could not be found out. `because` is the sentence, `code` its word for programs."""

    holds: bool | None
    code: str
    because: str

    def to_json(self) -> dict[str, object]:
        """The proof as a JSON object."""
        return {"holds": self.holds, "code": self.code, "because": self.because}


SAME = Proof(True, "same", "Its commands, run again, give its trace.")


def proof(record: Record) -> Proof:
    """What can be found out of a record with this engine: by running it again, or else by what stands in it."""
    if record.engine == ENGINE_VERSION:
        return replayed(record)
    unlike = _changed(record) or _unlike(record)
    return unlike or Proof(
        None, "other_engine",
        f"It was recorded by engine {record.engine} and cannot be run again by this engine {ENGINE_VERSION}; its "
        "commands stand in its trace, but whether they lead to it is not known.",
    )  # fmt: skip


def replayed(record: Record) -> Proof:
    """What running the record again says, command by command, whatever engine recorded it."""
    other = ""
    if record.engine != ENGINE_VERSION:
        other = f" It was recorded by engine {record.engine}; this is engine {ENGINE_VERSION}."
    try:
        scenario = Scenario.model_validate(record.scenario, context=CANONICAL)
        drill = Drill(scenario, record.seed)
        command = None
        for row, digest in zip(record.commands, record.digests, strict=True):
            command = Command.from_json(row)
            drill.submit(command)
            if drill.digest() != digest:
                where = f"command {command.seq} ({command.kind} at {command.at} s)"
                return Proof(False, "differs", f"The trace differs after {where}.{other}")
        drill.advance(record.trace.until)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        fault = f"'{where}': {first['msg'].lower()}."
        unfit = f"The scenario in this record does not fit engine {ENGINE_VERSION}: {fault}{other}"
        return Proof(None, "unknown", unfit)
    except ValueError as error:
        return Proof(None, "unknown", f"This record cannot be run by engine {ENGINE_VERSION}: {error}{other}")
    if drill.digest() != record.trace.digest or drill.now != record.trace.until:
        where = f"command {command.seq}, the last one" if command else "the start"
        return Proof(False, "differs", f"The trace differs after {where}.{other}")
    return _changed(record) or SAME


def _changed(record: Record) -> Proof | None:
    if files.untouched(record):
        return None
    changed = "The stored trace is not the one that was run: its events or columns were changed."
    return Proof(False, "changed", changed)


def _unlike(record: Record) -> Proof | None:
    """What shows without running it that the trace is that of another drill."""
    header = record.trace.header
    told = header["scenario"] if isinstance(header.get("scenario"), dict) else {}
    for name, mine, theirs in (
        ("scenario", record.scenario.get("id"), told.get("id")),
        ("version", record.scenario.get("version"), told.get("version")),
        ("seed", record.seed, header.get("seed")),
    ):
        if mine != theirs:
            return Proof(False, "differs", f"The trace is of another drill: its {name} is {theirs}, not {mine}.")
    events = record.trace.events
    given = {(event.at, event.data.get("kind") if event.kind == "refused" else event.kind) for event in events}
    ended = record.trace.first("ended")
    for row in record.commands:
        # What is done after the end stands at the end.
        at = row["at"] if ended is None else min(row["at"], ended.at)
        if (at, row["kind"]) not in given:
            where = f"command {row['seq']} ({row['kind']} at {row['at']} s)"
            return Proof(False, "differs", f"The trace is of another drill: {where} does not stand in it.")
    return None

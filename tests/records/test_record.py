"""Record files: read back as written, small, and every kind of damage named with its place."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.trace import Columns
from records import columns
from records.problems import RecordProblem
from records.record import Record, read_record, write_record
from tests.records.makers import trace


def record(events: int = 3, names: int = 2, samples: int = 4) -> Record:
    commands = [
        {"seq": 1, "at": 5, "by": "lead", "kind": "acknowledge", "args": {"alert": "a"}, "reads": None, "key": "k1"},
        {"seq": 2, "at": 9, "by": "lead", "kind": "say", "args": {"text": "ça va 🔥 \ud83d"}, "reads": {}, "key": "k2"},
    ]
    return Record(
        engine="0.1",
        scenario={"id": "checkout-release", "services": [{"id": "db", "capacity": 12}]},
        seed=7,
        commands=commands,
        digests=["d1", "d2"],
        trace=trace(events, names, samples),
        words=["checkout logged a warning"] * events,
        session=[{"n": 1, "wall": 1.5, "at": 0, "kind": "started", "data": {}}],
    )


def test_a_record_is_read_back_as_it_was_written() -> None:
    for one in (record(), record(events=1, names=0, samples=0)):
        text = write_record(one)
        assert read_record(text) == one
        assert write_record(read_record(text)) == text
        assert text.isascii()


def test_an_hour_with_eighty_columns_stays_small() -> None:
    """80 noisy columns of 540 samples, 400 events with prose and a scenario of 40,000 characters."""
    hour = record(events=400, names=40, samples=540)
    hour.scenario["notes"] = "".join(chr(97 + i * i % 26) for i in range(40_000))
    assert len(write_record(hour).encode()) < 300_000


@settings(deadline=None)
@given(st.lists(st.lists(st.integers(-(10**12), 10**12), max_size=20), max_size=5), st.integers(-7200, 0))
def test_columns_of_any_figures_come_back(rows: list[list[int]], start: int) -> None:
    names = [f"c{i}" for i in range(len(rows))]
    given_ = Columns(start, 10, dict.fromkeys(names, 1000), dict(zip(names, rows, strict=True)))
    assert columns.unpack(json.loads(json.dumps(columns.pack(given_))), "trace.metrics") == given_


def changed(change: Callable[[Any], object]) -> str:
    row = json.loads(write_record(record()))
    change(row)
    return json.dumps(row)


def packed(value: bytes) -> str:
    return base64.b64encode(zlib.compress(value)).decode()


def metrics(row: Any, **fields: object) -> None:
    row["trace"]["metrics"].update(fields)


DAMAGED: list[tuple[Callable[[Any], object], str]] = [
    (lambda row: row.pop("format"), "is not a Firedrill record: it has no 'format'"),
    (lambda row: row.update(format=2), "has format 2; this Firedrill reads format 1"),
    (lambda row: row.update(format=True), "has format true"),
    (lambda row: row.pop("seed"), "incomplete: seed is missing"),
    (lambda row: row.update(seed="7"), 'at seed: found "7", expected a valid integer'),
    (lambda row: row["commands"][1].pop("by"), "incomplete: commands[1].by is missing"),
    (lambda row: row["commands"][1].update(seq=4), "at commands[1].seq: found 4, expected 2"),
    (lambda row: row["commands"][1].update(at=2), "at commands[1].at: found 2, expected 5 or later"),
    (lambda row: row["commands"][0].update(at=-1), "at commands[0].at: found -1, expected 0 or later"),
    (lambda row: row["digests"].pop(), "at digests: found 1, expected one for each of the 2 commands"),
    (lambda row: row["trace"].pop("truth"), "incomplete: trace.truth is missing"),
    (lambda row: row["trace"]["events"].clear(), "at trace.events[0]: expected the header event"),
    (lambda row: row["trace"]["events"][2].update(n=7), "at trace.events[2].n: found 7, expected 2"),
    (lambda row: row["trace"]["events"][1].update(seen_by="lead"), 'at trace.events[1].seen_by: found "lead"'),
    (lambda row: row["words"].pop(), "at words: found 2, expected one for each of the 3 events"),
    (lambda row: row.update(session=[1]), "at session[0]: found 1"),
    (lambda row: metrics(row, data="?"), "at trace.metrics.data: it is not base64"),
    (lambda row: metrics(row, data="AAAA"), "at trace.metrics.data: its compressed data cannot be unpacked"),
    (lambda row: metrics(row, data=row["trace"]["metrics"]["data"][:16]), "cut short"),
    (lambda row: metrics(row, data=packed(b"no")), "at trace.metrics.data: its data is not JSON"),
    (lambda row: metrics(row, data=packed(b"[" * 100_000)), "at trace.metrics.data: its data is not JSON"),
    (lambda row: metrics(row, data=packed(b"[[1],[2.5]]")), "column 'metric1' must be whole numbers"),
    (lambda row: metrics(row, data=packed(b"[[1],true]")), "column 'metric1' must be whole numbers"),
    (lambda row: metrics(row, data=packed(b"[[1]]")), "at trace.metrics: its 2 names, 2 scales and its data"),
    (lambda row: metrics(row, names=["a", "a"]), "at trace.metrics: its 2 names"),
    (lambda row: metrics(row, scales=[1, 0]), "its step and its scales must be 1 or more"),
    (lambda row: metrics(row, step=0), "its step and its scales must be 1 or more"),
]


@pytest.mark.parametrize(("change", "says"), DAMAGED, ids=[says for _, says in DAMAGED])
def test_damage_is_named_with_its_place(change: Callable[[Any], object], says: str) -> None:
    with pytest.raises(RecordProblem) as found:
        read_record(changed(change))
    assert says in str(found.value) and str(found.value).endswith(".")


TEXTS = [
    ("", "not JSON at line 1, column 1"),
    ('{"format": 1,\n  oops}', "not JSON at line 2, column 3"),
    ("[1, 2]", "one JSON object"),
    ("[" * 100_000, "nested too deeply"),
    ('{"format": 1, "seed": NaN}', "NaN"),
    ('{"format": 1, "seed": ' + "9" * 5000 + "}", "not JSON"),
    (" " * 20_000_001, "20,000,001 characters"),
]


@pytest.mark.parametrize(("text", "says"), TEXTS, ids=[says for _, says in TEXTS])
def test_texts_that_are_no_record(text: str, says: str) -> None:
    with pytest.raises(RecordProblem) as found:
        read_record(text)
    assert says in str(found.value) and len(str(found.value)) < 300


def test_a_small_file_cannot_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "MOST_BYTES", 1 << 20)
    bomb = packed(b" " * (1 << 21) + b"[]")
    assert len(bomb) < 5000
    with pytest.raises(RecordProblem, match="unpacks to more than 1 MiB"):
        read_record(changed(lambda row: metrics(row, data=bomb)))

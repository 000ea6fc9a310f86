"""What is plainly told and false is found; what is true, or tells nothing of the drill, is never called wrong."""

from __future__ import annotations

import dataclasses
import re

import pytest

from scoring.fact_check.check import check
from tests.scoring.fact_check.tellings import TELLINGS
from tests.scoring.fact_check.test_against import changed, played

ROWS = [(form, sentence, kind) for form, rows in TELLINGS.items() for sentence, kind in rows]


@pytest.mark.parametrize(("form", "sentence", "kind"), ROWS, ids=[f"{form}: {text}" for form, text, _ in ROWS])
def test_telling(form: str, sentence: str, kind: str | None) -> None:
    text = changed("Updates came when promised.", f"The update was sent.\n\n{sentence}\n\n")
    wrong = {checked.kind for checked in check(text, played()) if not checked.right}
    assert wrong == (set() if kind is None else {kind})


def test_an_account_wholly_in_utc_is_not_held_against_anybody() -> None:
    shifted = re.sub(r"\b1([78]):(\d\d)\b", lambda match: f"1{int(match[1]) - 1}:{match[2]}", changed("", ""))
    assert [checked.quote for checked in check(shifted, played()) if not checked.right] == []


def test_one_fault_that_began_several_times_is_named_once() -> None:
    trace = played()
    truth = trace.header["truth"]
    header = trace.header | {"truth": truth | {"faults": truth["faults"] * 3}}
    again = dataclasses.replace(trace, events=[dataclasses.replace(trace.events[0], data=header), *trace.events[1:]])
    cause = next(checked for checked in check(changed("", ""), again) if checked.kind == "cause")
    assert cause.says.count("pool leak (payments)") == cause.was.count("pool leak (payments)") == 1

"""Problems: how they read, how they are ordered, and when a name is suggested."""

import json

import pytest

from engine.source import codes
from engine.source.problems import Problem, did_you_mean, has_errors, in_order, quoted


def test_a_problem_reads_as_file_line_column_code_and_sentence() -> None:
    problem = Problem("a.yaml", 12, 3, "S010", "Unknown key 'titel'. Did you mean 'title'?")
    assert str(problem) == "a.yaml:12:3: S010 Unknown key 'titel'. Did you mean 'title'?"


def test_a_problem_as_json() -> None:
    assert json.loads(json.dumps(Problem("a.yaml", 1, 2, "S100", "No.", "warning").to_json())) == {
        "file": "a.yaml",
        "line": 1,
        "column": 2,
        "code": "S100",
        "message": "No.",
        "level": "warning",
    }


def test_only_errors_stop_a_file() -> None:
    warning = Problem("a", 1, 1, "S100", "Odd.", "warning")
    assert not has_errors([warning])
    assert has_errors([warning, Problem("a", 1, 1, "S101", "Wrong.")])


def test_problems_stand_in_the_order_of_the_file_and_once() -> None:
    late, early = Problem("a", 10, 1, "S001", "x"), Problem("a", 9, 7, "S002", "y")
    assert in_order([late, early, late]) == [early, late]


@pytest.mark.parametrize(
    ("found", "candidates", "suggested"),
    [
        ("titel", ["title", "summary"], "title"),
        ("sev1", ["SEV1", "SEV2"], "SEV1"),
        ("chekout", ("browse", "checkout"), "checkout"),
        ("db-3", ["db-1", "db-2"], None),
        ("zebra", ["title"], None),
        ("", ["title"], None),
        ("title", ["title"], None),
        ("titel", [], None),
        ("t" * 1_000_000, ["t" * 1_000_000 + "u"], None),
    ],
)
def test_did_you_mean(found: str, candidates: list[str], suggested: str | None) -> None:
    assert did_you_mean(found, candidates) == (f" Did you mean '{suggested}'?" if suggested else "")


def test_what_a_file_holds_is_quoted_on_one_harmless_line() -> None:
    assert quoted("a\n\x1b[31mb") == r"'a\n\x1b[31mb'"
    assert len(quoted("x" * 10_000)) < 100


def test_codes_are_shown_with_a_sentence_each_and_in_order() -> None:
    table = codes.table()
    assert [named for named, _ in table] == sorted({named for named, _ in table})
    assert all(sentence.endswith(".") for _, sentence in table)
    numbers = [value for name, value in vars(codes).items() if name.isupper() and isinstance(value, int)]
    assert sorted(numbers) == sorted(codes.SENTENCES)

"""Problems found by looking across a file."""

from engine.source.document import compose
from engine.source.reporter import Reporter

TEXT = "services:\n  - id: payments\n    calls: [databse]\n  - id: database\nrunbooks:\n  paymnts: x\n"


def reporter() -> Reporter:
    document, problems = compose(TEXT, "f.yaml")
    assert document is not None
    assert problems == []
    return Reporter(document)


def test_problems_stand_at_their_place_in_order_with_a_suggestion() -> None:
    report = reporter()
    ids = ["payments", "database"]
    report.error(("runbooks", "paymnts"), "S302", "No service has this id.", near=ids, at_key=True)
    report.error(("services", 0, "calls", 0), "S301", "No service is called 'databse'.", near=ids)
    report.warning(("services", 1), "S303", "Nothing calls it.")
    report.warning(("services", 1), "S303", "Nothing calls it.")
    assert [(str(problem), problem.level) for problem in report.problems] == [
        ("f.yaml:3:13: S301 No service is called 'databse'. Did you mean 'database'?", "error"),
        ("f.yaml:4:5: S303 Nothing calls it.", "warning"),
        ("f.yaml:6:3: S302 No service has this id. Did you mean 'payments'?", "error"),
    ]


def test_what_was_found_can_be_given() -> None:
    report = reporter()
    report.error(("services", 0), "S301", "Unknown.", near=["database"], found="databose")
    report.error(("services", 9, "x"), "S301", "Unknown.", near=["database"])
    assert [str(problem) for problem in report.problems] == [
        "f.yaml:2:3: S301 Unknown.",
        "f.yaml:2:5: S301 Unknown. Did you mean 'database'?",
    ]

"""Validation: every kind of mistake at its place, in a sentence its author understands."""

import re
from enum import Enum
from typing import Annotated, Any, Literal, get_args

import pytest
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationInfo, field_validator, model_validator
from pydantic_core.core_schema import ErrorType

from engine.source.document import Document, compose
from engine.source.durations import Duration
from engine.source.sentences import predicate
from engine.source.shapes import Form
from engine.source.validate import validate

Id = Annotated[str, StringConstraints(pattern=r"^[a-z]+$"), Form("lower-case letters")]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Size(Enum):
    SMALL = "small"
    LARGE = "large"


class Page(Part):
    kind: Literal["page"]
    person: str
    page: int = 0


class Ask(Part):
    kind: Literal["ask", "propose"]
    about: str
    minutes: Annotated[int, Field(ge=1, le=60)] = 5


class Seat(Part):
    id: Id
    person: str = ""


class Window(Part):
    since: Duration
    until: Duration
    levels: tuple[int, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _untouched(cls, data: Any) -> Any:
        return data

    @model_validator(mode="after")
    def _in_order(self) -> "Window":
        if self.until <= self.since:
            raise ValueError("S204 'until' must come after 'since'.")
        return self


class Plan(Part):
    title: Annotated[str, Field(min_length=1, max_length=20)]
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]+$")] = "A"
    pace: Annotated[int, Field(ge=1, le=20)] = 4
    share: Annotated[float, Field(gt=0, lt=1)] = 0.5
    ratio: Annotated[float, Field(gt=0)] = 1
    horizon: Annotated[Duration, Field(ge=600, le=7200)] = 600
    level: Literal["SEV1", "SEV2"] = "SEV1"
    confidence: Literal[50, 70, 90] = 50
    size: Size = Size.SMALL
    live: bool = False
    importance: Literal["major", "minor"] = Field("major", alias="class")
    seats: Annotated[list[Seat], Field(min_length=1, max_length=2)] = []
    steps: list[Annotated[Page | Ask, Field(discriminator="kind")]] = []
    accepts: tuple[int, ...] = ()
    limit: Duration | Literal["never"] = "never"
    several: int | list[str] | None = None
    either: Page | Seat | None = None
    lead: Seat | None = None
    runbooks: dict[Id, str] = {}
    window: Window | None = None
    even: int = 0

    @field_validator("even")
    @classmethod
    def _is_even(cls, value: int, info: ValidationInfo) -> int:
        if value % 2:
            raise ValueError("'even' is odd.\nReally.")
        return value


def check(text: str) -> tuple[Plan | None, list[str]]:
    document, problems = compose(text, "f.yaml")
    assert document is not None
    model, more = validate(document, Plan)
    return model, [str(problem).removeprefix("f.yaml:") for problem in (*problems, *more)]


def test_a_good_file_is_its_model() -> None:
    model, problems = check(
        "title: 'no'\nhorizon: 1h30m\nsize: large\naccepts: [1, 2]\nlimit: 4m\nclass: minor\nratio: 2\n"
        "steps:\n  - {kind: page, person: robin}\nwindow: {since: -9m, until: 0, levels: [1]}\n"
    )
    assert problems == []
    assert model is not None
    assert (model.title, model.horizon, model.size, model.accepts) == ("no", 5400, Size.LARGE, (1, 2))
    assert (model.limit, model.importance, model.ratio) == (240, "minor", 2.0)
    assert model.steps == [Page(kind="page", person="robin")]
    assert model.window is not None
    assert (model.window.since, model.window.until, model.window.levels) == (-540, 0, (1,))


# What stands in the file after `title: a` on line 1, and everything that is said about it.
CASES: dict[str, tuple[str, list[str]]] = {
    "unknown key": ("paec: 4", ["2:1: S010 Unknown key 'paec'. Did you mean 'pace'?"]),
    "unknown key, its neighbour present": ("pace: 4\npaec: 4", ["3:1: S010 Unknown key 'paec'."]),
    "unknown key like nothing": ("zebra: 4", ["2:1: S010 Unknown key 'zebra'."]),
    "a field's inner name is not its key": ("importance: major", ["2:1: S010 Unknown key 'importance'."]),
    "repeated key beside an unknown one": (
        "pace: 1\npace: 2\nlevle: SEV1",
        [
            "3:1: S003 The key 'pace' stands already on line 2.",
            "4:1: S010 Unknown key 'levle'. Did you mean 'level'?",
        ],
    ),
    "missing key in an item": (
        "seats:\n  - id: a\n  - person: b",
        ["4:5: S011 The key 'id' is missing in item 2 of 'seats'."],
    ),
    "out of a range": ("pace: 45", ["2:7: S012 'pace' must be from 1 to 20; found 45."]),
    "open range": ("share: 1", ["2:8: S012 'share' must be more than 0 and less than 1; found 1."]),
    "one bound": ("ratio: 0", ["2:8: S012 'ratio' must be more than 0; found 0."]),
    "duration out of range": ("horizon: 9h", ["2:10: S012 'horizon' must be from 10m to 2h; found '9h'."]),
    "duration without a unit": ("horizon: 90", ["2:10: S012 'horizon' must say its unit, as in 90s or 90m; found 90."]),
    "no duration": (
        "horizon: 5 minutes",
        ["2:10: S012 'horizon' must be a duration such as 90s, 4m or 1h30m; found '5 minutes'."],
    ),
    "number for text": ("code: 1.10", ["2:7: S012 'code' must be text; found 1.10. Put it in quotes: '1.10'."]),
    "truth for text": ("code: true", ["2:7: S012 'code' must be text; found true. Put it in quotes: 'true'."]),
    "list for text": ("code: [A]", ["2:7: S012 'code' must be text; found a list."]),
    "quoted number": ("pace: '5'", ["2:7: S012 'pace' must be a whole number; found '5'. Leave out the quotes."]),
    "quoted number out of range": (
        "pace: '45'",
        ["2:7: S012 'pace' must be a whole number; found '45'. Leave out the quotes."],
    ),
    "fraction for whole": ("pace: 3.0", ["2:7: S012 'pace' must be a whole number; found 3.0."]),
    "truth for number": ("pace: true", ["2:7: S012 'pace' must be a whole number; found true."]),
    "nothing": ("pace:", ["2:6: S012 'pace' must be a whole number; found nothing."]),
    "nan is text": ("ratio: nan", ["2:8: S012 'ratio' must be a number; found 'nan'."]),
    "on for true": ("live: on", ["2:7: S012 'live' must be true or false; found 'on'. Did you mean true?"]),
    "number for truth": ("live: 1", ["2:7: S012 'live' must be true or false; found 1."]),
    "empty text": ("code: ''", ["2:7: S012 'code' must match the pattern ^[A-Z]+$; found ''."]),
    "choice": ("level: sev1", ["2:8: S012 'level' must be 'SEV1' or 'SEV2'; found 'sev1'. Did you mean 'SEV1'?"]),
    "choice of numbers": ("confidence: 60", ["2:13: S012 'confidence' must be 50, 70 or 90; found 60."]),
    "enum": ("size: lagre", ["2:7: S012 'size' must be 'small' or 'large'; found 'lagre'. Did you mean 'large'?"]),
    "pattern in words": ("seats: [{id: A b}]", ["2:14: S012 'id' must be lower-case letters; found 'A b'."]),
    "pattern of a free key": ("runbooks: {A b: x}", ["2:12: S012 The key 'A b' must be lower-case letters."]),
    "value under a free key": (
        "runbooks: {db: 1}",
        ["2:16: S012 'db' must be text; found 1. Put it in quotes: '1'."],
    ),
    "too few": ("seats: []", ["2:8: S012 'seats' must not be empty."]),
    "too many": (
        "seats: [{id: a}, {id: b}, {id: c}]",
        ["2:8: S012 'seats' must have at most 2 items; found 3."],
    ),
    "text for a list": ("seats: a", ["2:8: S012 'seats' must be a list; found 'a'."]),
    "text for a mapping": ("seats: [a]", ["2:9: S012 Item 1 of 'seats' must be a mapping of keys; found 'a'."]),
    "item of a tuple": (
        "accepts: [1, '2']",
        ["2:14: S012 Item 2 of 'accepts' must be a whole number; found '2'. Leave out the quotes."],
    ),
    "unknown kind": (
        "steps: [{kind: pgae, person: a}]",
        ["2:16: S012 'kind' must be 'page', 'ask' or 'propose'; found 'pgae'. Did you mean 'page'?"],
    ),
    "no kind": ("steps: [{person: a}]", ["2:9: S011 The key 'kind' is missing in item 1 of 'steps'."]),
    "no mapping for a kind": ("steps: [5]", ["2:9: S012 Item 1 of 'steps' must be a mapping of keys; found 5."]),
    "kind whose name is also a key": (
        "steps: [{kind: page, person: a, page: x}]",
        ["2:39: S012 'page' must be a whole number; found 'x'."],
    ),
    "keys of the kind that was chosen": (
        "steps: [{kind: ask, abuot: x}, {kind: page, person: a, minuets: 3}]",
        [
            "2:9: S011 The key 'about' is missing in item 1 of 'steps'.",
            "2:21: S010 Unknown key 'abuot' in item 1 of 'steps'. Did you mean 'about'?",
            "2:56: S010 Unknown key 'minuets' in item 2 of 'steps'.",
        ],
    ),
    "none of several": ("several: {}", ["2:10: S012 'several' must be a whole number or a list; found a mapping."]),
    "one of several, inside": (
        "several: [a, 5]",
        ["2:14: S012 Item 2 of 'several' must be text; found 5. Put it in quotes: '5'."],
    ),
    "neither a duration nor a choice": (
        "limit: nevr",
        [
            "2:8: S012 'limit' must be a duration such as 90s, 4m or 1h30m or 'never'; found 'nevr'. "
            "Did you mean 'never'?"
        ],
    ),
    "the likelier of two mappings": (
        "either: {id: a, persn: b}",
        ["2:17: S010 Unknown key 'persn' in 'either'. Did you mean 'person'?"],
    ),
    "neither of two mappings": ("either: 5", ["2:9: S012 'either' must be a mapping of keys; found 5."]),
    "rule with its own code": (
        "window: {since: 2m, until: 1m}",
        ["2:9: S204 'until' must come after 'since'."],
    ),
    "rule without a code, on one line": ("even: 3", ["2:7: S013 'even' is odd. Really."]),
    "nothing follows from an unsafe tag": (
        "pace: !x {}\nlead: !x {a: 1}",
        [
            "2:7: S004 The tag '!x' is not used here; leave it out.",
            "3:7: S004 The tag '!x' is not used here; leave it out.",
        ],
    ),
    "no key is missing where one was left out": (
        "lead: {5: a}",
        ["2:8: S007 A key must be text; found '5'. Put it in quotes: '5'."],
    ),
    "in the order of the file": (
        "zebra: 1\nseats: [{persn: a}]\npace: 99",
        [
            "2:1: S010 Unknown key 'zebra'.",
            "3:9: S011 The key 'id' is missing in item 1 of 'seats'.",
            "3:10: S010 Unknown key 'persn' in item 1 of 'seats'. Did you mean 'person'?",
            "4:7: S012 'pace' must be from 1 to 20; found 99.",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_said_and_where(case: str) -> None:
    text, expected = CASES[case]
    _, said = check(f"title: a\n{text}\n")
    assert said == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1:1: S012 The file must be a mapping of keys; found nothing."),
        ("- a\n", "1:1: S012 The file must be a mapping of keys; found a list."),
        ("# c\npace: 4\n", "2:1: S011 The key 'title' is missing."),
        ("title: abcdefghijklmnopqrstu\n", "1:8: S012 'title' must have at most 20 characters; found 21."),
    ],
)
def test_the_file_as_a_whole(text: str, said: str) -> None:
    assert check(text) == (None, [said])


def test_no_sentence_speaks_pydantic() -> None:
    jargon = re.compile(r"Input|valid (integer|string|number|list|dict)|instance|\bdict|_type|validator|\{|\}")
    for kind in get_args(ErrorType):
        sentence = predicate(kind, {}, None, "x")
        assert not jargon.search(sentence), kind


def test_the_letter_of_the_family() -> None:
    document, _ = compose("pace: 45\n", "f.yaml", codes="Q")
    assert document is not None
    _, problems = validate(document, Plan, codes="Q")
    assert [problem.code for problem in problems] == ["Q011", "Q012"]


def test_a_file_of_nothing_but_problems_ends_with_their_number() -> None:
    text = "title: a\n" + "".join(f"k{n}: 1\n" for n in range(3000))
    _, said = check(text)
    assert len(said) == 1001
    assert said[0] == "1:1: S009 The file has 3000 problems; 1000 of them are listed."


def test_validators_that_change_their_data_leave_the_document_alone() -> None:
    class Greedy(Part):
        seats: list[str]

        @model_validator(mode="before")
        @classmethod
        def _take(cls, data: dict[str, Any]) -> dict[str, Any]:
            data["seats"].clear()
            return data

    document, _ = compose("seats: [a]\n", "f.yaml")
    assert isinstance(document, Document)
    validate(document, Greedy)
    assert document.data == {"seats": ["a"]}

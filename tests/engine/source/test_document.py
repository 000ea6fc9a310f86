"""Composing: what scalars mean, what is refused and where, what is bounded."""

from textwrap import dedent

import pytest

from engine.source.document import MAX_BYTES, Document, compose, decode


def read(text: str) -> Document:
    document, problems = compose(text, "f.yaml")
    assert document is not None
    assert [str(problem) for problem in problems] == []
    return document


def found(text: str) -> list[str]:
    _, problems = compose(text, "f.yaml")
    return [f"{problem.line}:{problem.column}: {problem.code}" for problem in problems]


@pytest.mark.parametrize(
    ("plain", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("Off", "Off"),
        ("y", "y"),
        ("1:30", "1:30"),
        ("2026-03-06", "2026-03-06"),
        ("2026-03-06T17:40:00+01:00", "2026-03-06T17:40:00+01:00"),
        ("0x1F", "0x1F"),
        ("0o17", "0o17"),
        ("1_000", "1_000"),
        ("90s", "90s"),
        ("nan", "nan"),
        ("inf", "inf"),
        ("=", "="),
        ("true", True),
        ("TRUE", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("5", 5),
        ("-3", -3),
        ("+7", 7),
        ("017", 17),
        ("9007199254740991", 9007199254740991),
        ("1.5", 1.5),
        ("-.5", -0.5),
        ("1e3", 1000.0),
        ("'5'", "5"),
        ('"true"', "true"),
        ("''", ""),
        ("!!str 5", "5"),
        ("!!str", ""),
        ("!!int '5'", 5),
        ("!!null ''", None),
        ('"\\ud83d\\ude92"', "🚒"),
    ],
)
def test_what_a_scalar_means(plain: str, value: object) -> None:
    data = read(f"a: {plain}\n").data
    assert isinstance(data, dict)
    assert (data["a"], type(data["a"])) == (value, type(value))


# A small file, and what stands against it: line:column: code.
REFUSED = {
    "repeated key": ("a: 1\nb: 2\na: 3\n", ["3:1: S003"]),
    "repeated key in another notation": ('{a: 1, "a": 2}', ["1:8: S003"]),
    "repeated key three times, inside a list": ("- x: 1\n  x: 2\n  x: 3\n", ["2:3: S003", "3:3: S003"]),
    "problem inside the value of a repeated key": ("a: 1\na: !x 2\n", ["2:1: S003", "2:4: S004"]),
    "every problem at once": ("a: 1\na: 2\nb: !x 3\n5: 6\n<<: {}\nc: .nan\n", ["S003", "S004", "S007", "S006", "S008"]),
    "tag of a language": ("a: !!python/object/apply:os.system [ls]\n", ["1:4: S004"]),
    "tag of an application": ("a:\n  - !secret x\n", ["2:5: S004"]),
    "non-specific tag": ("a: ! x\n", ["1:4: S004"]),
    "timestamp tag": ("a: !!timestamp 2026-03-06\n", ["1:4: S004"]),
    "tag its value does not fit": ("a: !!int x\nb: !!bool 1\nc: !!null x\n", ["1:4: S004", "2:4: S004", "3:4: S004"]),
    "tag of another kind of node": ("a: !!map [1]\nb: !!seq x\nc: !!str {}\n", ["1:4: S004", "2:4: S004", "3:4: S004"]),
    "alias without an anchor": ("a: &left 1\nb: *lefft\n", ["2:4: S005"]),
    "alias before its anchor": ("a: *x\nb: &x 1\n", ["1:4: S005"]),
    "recursive list": ("a: &x [1, *x]\n", ["1:11: S005"]),
    "recursive mapping": ("&x\na: {b: *x}\n", ["2:8: S005"]),
    "merge key": ("a: &x {b: 1}\nc:\n  <<: *x\n", ["3:3: S006"]),
    "number as a key": ("a:\n  5: x\n", ["2:3: S007"]),
    "true as a key": ("true: x\n", ["1:1: S007"]),
    "nothing as a key": ("~: x\n", ["1:1: S007"]),
    "empty key in braces": ("{: x}\n", ["1:2: S002"]),
    "list as a key": ("[a]: x\n", ["1:1: S007"]),
    "template braces as a value": ("a: {{b}}\n", ["1:5: S007"]),
    "infinite": ("a: .inf\nb: -.INF\nc: .NaN\nd: 1e999\n", ["1:4: S008", "2:4: S008", "3:4: S008", "4:4: S008"]),
    "too large to keep": ("a: 9007199254740992\nb: " + "9" * 5000, ["1:4: S008", "2:4: S008"]),
    "second document": ("a: 1\n---\nb: 2\n", ["2:1: S002"]),
    "unclosed list": ("a: [1,\n", ["2:1: S002"]),
    "unclosed list before another key": ("a: [1\nb: 2\n", ["2:2: S002"]),
    "unclosed mapping": ("a: {b: 1\n", ["1:4: S002"]),
    "unclosed quote": ("a: 1\nb: 'x\nc: 2\n", ["2:4: S002"]),
    "colon in text": ("a: b: c\n", ["1:5: S002"]),
    "indentation": ("a: 1\n  b: 2\n", ["2:4: S002"]),
    "item among keys": ("a: 1\n- b\n", ["2:1: S002"]),
    "line without a colon": ("a: 1\nb\nc: 2\n", ["2:1: S002"]),
    "tab as indentation": ("a:\n\tb: 1\n", ["2:1: S002"]),
    "text that starts with @": ("a: @x\n", ["1:4: S002"]),
    "text that starts with %": ("a: %x\n", ["1:4: S002"]),
    "text that starts with *": ("a: **x**\n", ["1:4: S002"]),
    "undeclared tag handle": ("a: !x!y z\n", ["1:4: S002"]),
    "unknown escape": ('a: "\\q"\n', ["1:6: S002"]),
    "escape beyond the last character": ('a: "\\UFFFFFFFF"\n', ["1:7: S002"]),
    "colon without a key": (": x\n", ["1:1: S002"]),
    "stray bracket": ("a: ]\n", ["1:4: S002"]),
    "text after a quote": ("a: 'b' c\n", ["1:8: S002"]),
    "directive": ("%YAML 2.0\n---\na: 1\n", ["1:1: S002"]),
    "escape of half a character": ('a: "\\ud83d"\n', ["1:4: S001"]),
    "escape of NUL": ('a: "\\0"\n', ["1:4: S001"]),
    "NUL": ("a: 1\nb: \0\n", ["2:4: S001"]),
    "two bad characters": ("\x07a: 1\r\nb: \x1b\n", ["1:1: S001", "2:4: S001"]),
    "half a character": ("a: \ud83d\n", ["1:4: S001"]),
    "line separators editors do not show": ("a: x\u2028y\x85\n", ["1:5: S001", "1:7: S001"]),
    "byte order mark inside": ("a: \ufeffx\n", ["1:4: S001"]),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_and_where(case: str) -> None:
    text, expected = REFUSED[case]
    assert [place if ":" in expected[0] else place.split()[1] for place in found(text)] == expected


def test_a_file_that_reads_to_its_end_can_be_checked_further() -> None:
    document, problems = compose("a: 1\na: 2\n5: 6\nb: 3\n", "f.yaml")
    assert document is not None
    assert problems
    assert document.data == {"a": 1, "b": 3}


def test_sentences_are_in_an_authors_words() -> None:
    def said(text: str) -> str:
        return str(compose(text, "f.yaml")[1][0])

    assert said("a: 1\na: 2\n") == "f.yaml:2:1: S003 The key 'a' stands already on line 1."
    assert said("a:\n\tb: 1\n") == "f.yaml:2:1: S002 A tab stands here; indent with spaces."
    assert said("a: &left 1\nb: *lefft\n").endswith("names no anchor above. Did you mean '*left'?")
    assert said("true: 1\n").endswith("A key must be text; found 'true'. Put it in quotes: 'true'.")
    assert said("a: [1\nb: 2\n").endswith("in the list that opens on line 1.")


FILE = dedent("""\
    # a comment
    title: Checkout
    seats:
      - id: lead
        person: robin
      - {id: scribe, person: "ann"}
    empty:
    base: &base
      x: [1, 2]
    copy: *base
    text: |
      line one
      line two
    """)


@pytest.mark.parametrize(
    ("path", "value_at", "key_at"),
    [
        ((), (2, 1), (2, 1)),
        (("title",), (2, 8), (2, 1)),
        (("seats",), (4, 3), (3, 1)),
        (("seats", 0), (4, 5), (4, 5)),
        (("seats", 0, "person"), (5, 13), (5, 5)),
        (("seats", 1, "person"), (6, 26), (6, 18)),
        (("empty",), (7, 7), (7, 1)),
        (("copy",), (10, 7), (10, 1)),
        (("copy", "x", 1), (9, 10), (9, 10)),
        (("text",), (11, 7), (11, 1)),
        (("seats", 0, "nothing"), (4, 5), (4, 5)),
        (("seats", 7), (4, 3), (4, 3)),
        (("seats", 0, "person", "deeper", 3), (5, 13), (5, 13)),
        (("nothing", 1, "x"), (2, 1), (2, 1)),
        (("seats", "lead"), (4, 3), (4, 3)),
    ],
)
def test_positions(path: tuple[str | int, ...], value_at: tuple[int, int], key_at: tuple[int, int]) -> None:
    document = read(FILE)
    assert document.position(path) == value_at
    assert document.key_position(path) == key_at


def test_positions_count_characters_whatever_the_line_ends() -> None:
    assert read("\ufeffa: 1\r\nb: 🚒🚒\r\nc: {ü: 1}\r\n").position(("c", "ü")) == (3, 8)


def test_aliases_share_nothing() -> None:
    data = read("a: &x [1]\nb: *x\n").data
    assert isinstance(data, dict)
    assert data["a"] == data["b"]
    assert data["a"] is not data["b"]


@pytest.mark.parametrize("empty", ["", "# only a comment\n", "---\n", "\ufeff"])
def test_a_file_without_a_value_is_nothing_at_its_start(empty: str) -> None:
    document = read(empty)
    assert document.data is None
    assert document.position(("a",))[1] in (1, 4)


def bomb(levels: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return "\n".join(lines)


def chain(levels: int) -> str:
    """Each line nests 20 deep around the one before."""
    lines = ["a0: &a0 x"] + [f"a{n}: &a{n} {'[' * 20}*a{n - 1}{']' * 20}" for n in range(1, levels)]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[" * 100_000, "1:41: S009"),
        ("{a: " * 100_000, "1:161: S009"),
        ("- " * 100_000, "1:81: S009"),
        ("? " * 100_000, "1:81: S009"),
        (bomb(9), "6:20: S009"),
        (chain(4), "3:29: S009"),
        ("- &a " + "x" * 900_000 + "\n" + "- *a\n" * 10_000, "5:3: S009"),
        ("a" * (MAX_BYTES + 1), "1:1: S001"),
        ("é" * (MAX_BYTES // 2 + 1), "1:1: S001"),
    ],
)
def test_hostile_files_are_bounded(text: str, place: str) -> None:
    assert found(text) == [place]


def test_the_bounds_are_not_met_by_honest_files() -> None:
    assert read(bomb(4)).data
    assert read("[" * 40 + "]" * 40).data
    assert read("a" * MAX_BYTES).data == "a" * MAX_BYTES


def test_a_file_of_nothing_but_problems_is_not_read_to_its_end() -> None:
    places = found("- !x y\n" * 5000)
    assert places[0] == "1:3: S004"
    assert places[-1].endswith("S009")
    assert len(places) == 1001


def test_bytes_that_are_not_utf8_have_a_place() -> None:
    assert decode("a: é\n".encode(), "f.yaml") == ("a: é\n", [])
    text, problems = decode("a: 1\nb: é\n".encode("latin-1"), "f.yaml")
    assert text is None
    assert str(problems[0]).startswith("f.yaml:2:4: S001 The file is not UTF-8: the byte 0xE9")


def test_the_family_of_files_chooses_the_letter() -> None:
    _, problems = compose("a: 1\na: 2\n", "f.yaml", codes="Q")
    assert [problem.code for problem in problems] == ["Q003"]

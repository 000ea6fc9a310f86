"""What PyYAML found wrong with the syntax of a file, in the words of somebody who writes scenarios."""

from __future__ import annotations

import re

from yaml import MarkedYAMLError, YAMLError

from engine.source.problems import quoted

# (pattern over "context | problem", whether the place is where the construct began, sentence). First match wins.
_RULES: tuple[tuple[str, bool, str], ...] = (
    (r"found character '\\t'", False, "A tab stands here; indent with spaces."),
    (r"found character '(?P<char>[@`%])'", False, "Text cannot start with {char}; put it in quotes."),
    (r"found character", False, "This character cannot start a value; put the text in quotes."),
    (r"could not find expected ':'", True, "This line is neither 'key: value' nor '- item'."),
    (r"sequence entries are not allowed", False, "A list item cannot start here; begin it on a line of its own."),
    (r"mapping keys are not allowed", False, "A key cannot start here; begin it on a line of its own."),
    (
        r"mapping values are not allowed",
        False,
        "A colon cannot stand here: indent the line like its neighbours, or put text that contains ': ' in quotes.",
    ),
    (r"directive|incompatible YAML|duplicate tag handle", True, "Lines that start with '%' are not used here."),
    (r"an anchor|an alias", True, "Text that starts with '&' or '*' must be in quotes."),
    (r"a tag|tag handle", True, "Text that starts with '!' must be in quotes."),
    (r"block scalar", True, "After '|' or '>' the text starts on the next line."),
    (
        r"double-quoted scalar",
        False,
        "Unknown escape after a backslash; write two backslashes, or put the text in single quotes.",
    ),
    (r"quoted scalar", True, "The quote that opens here is never closed."),
    (r"expected ',' or '\]', but got '<stream end>'", True, "The '[' that opens here is never closed."),
    (r"expected ',' or '\}', but got '<stream end>'", True, "The '{{' that opens here is never closed."),
    (r"expected ',' or '\]'", False, "Expected ',' or ']' here, in the list that opens on line {began}."),
    (r"expected ',' or '\}'", False, "Expected ',' or '}}' here, in the mapping that opens on line {began}."),
    (r"found '(?P<char>[\]\},])'", False, "The {char} has nothing before it to belong to."),
    (r"node content, but found '<stream end>'", False, "The file ends where a value or a closing bracket is expected."),
    (r"expected the node content", False, "A value is expected here."),
    (r"<block end>, but found ':'", False, "There is no key before this colon."),
    (r"<block end>, but found '-'", False, "This list item lines up with no list above; check its indentation."),
    (
        r"expected <block end>",
        False,
        "This does not go on from what stands above: check the indentation, and put text with quotes inside in quotes.",
    ),
    (r"document start", False, "The document ends above; nothing may follow it."),
)


def explain(error: YAMLError | ValueError | OverflowError, reached: tuple[int, int]) -> tuple[int, int, str]:
    """Line and column, from 1, and one sentence. `reached` is the place to name when the error knows none.

    ValueError and OverflowError are what PyYAML lets through for `\\UFFFFFFFF` and version numbers without end.
    """
    if not isinstance(error, MarkedYAMLError):
        return (*reached, "An escape or a number here stands for no character.")
    told = f"{error.context} | {error.problem}"
    rules = ((re.search(pattern, told), from_start, sentence) for pattern, from_start, sentence in _RULES)
    match, from_start, sentence = next((rule for rule in rules if rule[0]), (None, False, "This is not valid YAML."))
    began = error.context_mark or error.problem_mark
    mark = began if from_start else error.problem_mark or began
    place = (mark.line + 1, mark.column + 1) if mark else reached
    char = quoted(match.groupdict().get("char") or "") if match else ""
    return (*place, sentence.format(char=char, began=began.line + 1 if began else place[0]))

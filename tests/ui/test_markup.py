"""What people type never becomes markup."""

from __future__ import annotations

import pytest

from ui.view.markup import LINES, LONG, chip, folded, initials, label, text

HOSTILE = '<img src=x onerror="alert(1)"> & <script>'


def test_html_loses_its_meaning() -> None:
    for shown in (text(HOSTILE), chip(HOSTILE)):
        assert "<img" not in shown and "<script" not in shown and '"alert' not in shown


@pytest.mark.parametrize(("words", "long"), [
    ("short", False), ("x" * LONG, False), ("x" * (LONG + 1), True), ("line\n" * LINES, True), (HOSTILE * 60, True),
])  # fmt: skip
def test_a_long_answer_is_folded_and_whole(words: str, long: bool) -> None:
    shown = folded(words)
    assert shown.startswith("<details") == long and text(words) in shown and "<img" not in shown


@pytest.mark.parametrize("words", ["**b**", "[x](http://y)", ":red[x]", "$x$", "`code`", "a\nb", "# h", "~~s~~"])
def test_a_label_is_shown_as_it_is_written(words: str) -> None:
    shown = label(words)
    bare = shown.replace("\\", "")
    assert bare == " ".join(words.split())
    for k, sign in enumerate(shown):
        if sign in "*[]()$`#~:":
            assert shown[k - 1] == "\\"


@pytest.mark.parametrize(
    ("name", "letters"), [("Robin Vale", "RV"), ("Inês", "IN"), ("", "?"), ("<b> x", "X"), ("a b c", "AC")]
)
def test_a_face_has_two_letters(name: str, letters: str) -> None:
    assert initials(name) == letters

"""What a reader sees, as the screens show it, and what is said by disputing it."""

from __future__ import annotations

from typing import Any

import pytest

from scoring.language.message_problems import ORDER
from scoring.language.messages import FIELDS, read_message
from scoring.language.post_mortems import SECTIONS, read_post_mortem
from scoring.language.vocabulary import conventions
from tests.ui.traces import incident
from ui.view import reads
from ui.view.moments import Teller
from ui.view.written import texts

START = "2026-03-06T17:40:00+01:00"
TEXT = "SEV2: nobody can pay at checkout. Robin leads. It is obviously Sam's fault, who forgot to renew it."


def seen(text: str, form: str) -> tuple[list[reads.Seen], dict[str, Any]]:
    read = read_message(text, form, START, 0)
    return reads.of_message(read, form), read


def test_every_field_problem_and_section_has_its_convention() -> None:
    assert set(conventions.MESSAGE_FIELDS) == {name for names in FIELDS.values() for name in names}
    assert set(conventions.PROBLEMS) == set(ORDER) and set(conventions.SECTIONS) == set(SECTIONS)


@pytest.mark.parametrize("form", FIELDS)
def test_every_field_is_a_line_with_its_words_or_what_would_count(form: str) -> None:
    lines, read = seen(TEXT, form)
    assert [one.name for one in lines if one.group == "fields"] == list(FIELDS[form])
    for one in lines:
        assert one.counts and (not one.there or one.bad or one.quote in TEXT)
        assert one.there == bool(one.bad or read[one.name])
    assert {one.name for one in reads.missing(lines)} == {name for name in FIELDS[form] if not read[name]}


def test_a_disputed_line_says_the_contrary_of_what_was_read() -> None:
    lines, read = seen(TEXT, "initial")
    by_name = {one.name: one for one in lines}
    said = reads.says([by_name["severity"], by_name["next_update"], by_name["blame"]])
    assert said == {"fields": {"severity": 0, "next_update": 1}, "problems": {"blame": 0}}
    assert by_name["severity"].otherwise == "Severity is not there"
    assert by_name["next_update"].otherwise == "Next update is there"
    assert reads.told(read, "initial")["fields"] == {name: read[name] for name in FIELDS["initial"]}


def test_what_follows_from_a_field_is_disputed_there() -> None:
    lines, read = seen("Hello.", "initial")
    assert "no-impact" in {one.name for one in lines}
    assert "no-impact" not in {one.name for one in reads.choices(lines, read)}
    lines, read = seen("Hello.", "update")
    assert "vague" in {one.name for one in lines} and "vague" not in {one.name for one in reads.choices(lines, read)}


def test_a_post_mortem_can_be_deeper_or_blame_nobody() -> None:
    read = read_post_mortem("# Root cause\nThe pool leaked.\n# Response\nWe rolled back. Sam should have tested it.")
    lines = reads.of_post_mortem(read)
    can = reads.choices(lines, read)
    assert [one.name for one in lines if one.group == "sections"] == list(SECTIONS)
    assert {one.name for one in can if one.group == "root_cause_depth"} == {"symptom", "systemic"}
    said = reads.says([one for one in can if one.name == "systemic" or one.group == "blame"])
    assert said == {"blame": {"Sam should have tested it.": 0}, "root_cause_depth": "systemic"}


def test_the_texts_of_a_drill_are_its_posts_and_its_post_mortem() -> None:
    trace = incident()
    found = texts(trace, Teller(trace.header, lambda event: ""))
    posts = trace.of("post")
    assert [one.words for one in found.values() if one.form] == [event.data["text"] for event in posts]
    for one, event in zip(found.values(), posts, strict=False):
        assert one.about["kind"] == one.form == event.data["form"] and one.about["audience"] == event.data["audience"]

"""Post-mortems judged by content, and what they claim that a trace can check."""

from __future__ import annotations

import random
from typing import Any

import pytest

from scoring.language.post_mortems import SECTIONS, claims, read_post_mortem, to_markdown
from tests.scoring.language.agreement import START, cases, kappa

POST_MORTEMS = cases("post_mortems")
UNTOUCHED = POST_MORTEMS[1::2]
SERVICES = [
    {"id": "checkout", "name": "Checkout"},
    {"id": "payments", "name": "Payments", "aliases": ["payment-client"]},
]


@pytest.mark.parametrize("case", POST_MORTEMS[0::2], ids=lambda case: case["id"])
def test_post_mortem(case: dict[str, Any]) -> None:
    got = read_post_mortem(case["text"])
    assert [name for name in SECTIONS if got["sections"][name]] == [name for name in SECTIONS if name in case["has"]]
    assert (got["blameful"], got["root_cause_depth"], got["timeline_events"]) == (
        case["blameful"],
        case["depth"],
        case["events"],
    )
    assert list(got["action_items"].values()) == case["items"]
    assert set(got["quotes"]) == {name for name in SECTIONS if got["sections"][name]}


def test_agreement_on_the_untouched_half() -> None:
    """The goal of the readers' own issue: kappa 0.85 over the sections."""
    pairs = [
        (int(name in case["has"]), read_post_mortem(case["text"])["sections"][name])
        for case in UNTOUCHED
        for name in SECTIONS
    ]
    assert kappa(pairs) >= 0.85


@pytest.mark.parametrize("case", POST_MORTEMS, ids=lambda case: case["id"])
def test_padding_five_times_raises_nothing(case: dict[str, Any]) -> None:
    once, padded = read_post_mortem(case["text"]), read_post_mortem("\n".join([case["text"]] * 5))
    assert all(padded["sections"][name] <= once["sections"][name] for name in SECTIONS)


@pytest.mark.parametrize("case", POST_MORTEMS, ids=lambda case: case["id"])
def test_shuffled_lines_without_headings_raise_nothing(case: dict[str, Any]) -> None:
    lines = [line for line in case["text"].splitlines() if not line.startswith("#")]
    once = read_post_mortem("\n".join(lines))["sections"]
    random.Random(case["id"]).shuffle(lines)
    shuffled = read_post_mortem("\n".join(lines))["sections"]
    assert sum(shuffled.values()) <= sum(once.values())


def test_words_in_no_order_are_not_read() -> None:
    text = "## Summary\nof the were checkout an for was failed the and for 40 minutes customers by is of release\n"
    assert read_post_mortem(text)["sections"]["summary"] == 0


def test_a_template_without_brackets_is_blank() -> None:
    text = (
        "**Date:** YYYY-MM-DD\n## Summary\n*A brief, one-paragraph summary of the incident.*\n## Impact\n"
        "- Users affected: X\n"
        "## Root Cause\nWhat actually caused the incident.\n## Timeline\n| HH:MM | First alert fired "
        "|\n## Response\nWhat was done to fix it.\n"
        '## What Went Well\n- e.g., "Alerts fired quickly."\n## Action Items\n'
        "| e.g., Add a panel | @username | YYYY-MM-DD |\n"
        "## Lessons Learned\nKey takeaways.\n"
    )
    assert sum(read_post_mortem(text)["sections"].values()) == 0


def submitted() -> tuple[dict[str, str], list[dict[str, str]]]:
    sections = {
        "metadata": "INC-2026-014, 6 March 2026, SEV1, author: Robin Vale",
        "summary": "Checkout failed for 47 minutes after a release leaked connections.",
        "impact": "62% of customers could not pay.",
        "root_cause": "The payment-client release leaked connections; no test covers the retry path.",
        "timeline": "17:42 alert fired\n17:50 SEV2 declared\n18:01 rollback",
        "detection": "The error alert fired after 7 minutes.",
        "response": "Acknowledged in 2 minutes, rolled back after 19.",
        "what_went_well": "The rollback was decided within five minutes.",
        "what_could_be_improved": "The status page was updated too late.",
        "lessons_learned": "Undoing a change does not end an overload.",
    }
    items = [
        {"description": "Add a leak test that fails at 50 | 60 connections", "owner": "Priya", "due": "2026-03-20"}
    ]
    return sections, items


def test_submitted_parts_are_read_back_from_the_template() -> None:
    got = read_post_mortem(to_markdown(*submitted()))
    assert set(got["sections"].values()) == {1}
    assert got["action_items"] == {"total": 1, "with_owner": 1, "with_due_date": 1, "measurable": 1}
    assert got["timeline_events"] == 3


@pytest.mark.parametrize("left_out", [name for name in SECTIONS if name != "action_items"])
def test_a_part_left_empty_is_missed_and_no_other(left_out: str) -> None:
    sections, items = submitted()
    # The cause told in the summary would count for the root cause, heading or not.
    sections |= {"summary": "Checkout failed for most customers on Friday evening."}
    got = read_post_mortem(to_markdown(sections | {left_out: ""}, items))["sections"]
    assert [name for name in SECTIONS if not got[name]] == [left_out]


def test_headings_inside_a_part_open_no_other_section() -> None:
    sections, _ = submitted()
    text = to_markdown({"summary": sections["summary"] + "\n## Impact\n- Lessons"}, [])
    assert read_post_mortem(text)["sections"]["impact"] == 0


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("It lasted 54 minutes.", "duration", 3240),
        ("We declared SEV2 first.", "severity", "SEV2"),
        ("Severity held at SEV3 when the hub asked for SEV1.", "severity", "SEV3"),
        ("We stayed at SEV2 instead of a SEV1.", "severity", "SEV2"),
        ("Deon wanted it to be SEV1; it was SEV3.", "severity", "SEV3"),
        ("About 62% of customers could not pay.", "customers_percent", 62.0),
        ("One in four shoppers got an error.", "customers_percent", 25.0),
        ("The cause was a leak in the payment-client.", "cause_service", "payments"),
    ],
)
def test_claims(text: str, kind: str, value: object) -> None:
    assert [claim["value"] for claim in claims(text, START, SERVICES) if claim["kind"] == kind] == [value]


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        (
            "acked in a minute, sev2 in about 3 min, rollback ~8 min in",
            [(60, "acked in a minute"), (180, "sev2 in about 3 min"), (480, "rollback ~8 min in")],
        ),
        (
            "We acknowledged after 2 minutes and declared after 5 minutes.",
            [(120, "We acknowledged after 2 minutes"), (300, "declared after 5 minutes")],
        ),
        (
            "ack 1 min in declared 3 min in mitigated 12 min in",
            [(60, "ack 1 min in"), (180, "declared 3 min in"), (720, "mitigated 12 min in")],
        ),
        ("It lasted 2 hours and 5 minutes.", [(7500, "It lasted 2 hours and 5 minutes.")]),
    ],
)
def test_each_length_has_its_own_words(text: str, lengths: list[tuple[int, str]]) -> None:
    found = [claim for claim in claims(text, START) if claim["kind"] == "duration"]
    assert [(claim["value"], claim["quote"]) for claim in found] == lengths


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("17:42 alert fired", 120),
        ("5.42pm alert fired", 120),
        ("16:42 UTC alert fired", 120),
        ("## Timeline (UTC)\n| 16:42 | alert fired |", 120),
        ("## Timeline\n| 17:35 | release |", -300),
        ("2026-03-06T16:42Z alert fired", 120),
        ("- **17h42** - alert fired", 120),
    ],
)
def test_claimed_times_in_any_format(text: str, at: int) -> None:
    times = [claim["value"] for claim in claims(text, START) if claim["kind"] == "time"]
    assert [(time["at"], time["timeline"]) for time in times] == [(at, True)]


@pytest.mark.parametrize(
    "unit", ["a", " ", "\n", "|", "[", "@", "# ", "| a | b |\n", "10:00 alert fired\n", "- Dana will add ", "1."]
)
def test_hostile_text_of_64_kb_is_read(unit: str) -> None:
    text = (unit * 65536)[:65536]
    assert read_post_mortem(text)["sections"]["root_cause"] == 0
    assert all(claim["kind"] for claim in claims(text, START))


@pytest.mark.parametrize(
    ("heading", "line", "name", "there"),
    [
        ("What went well", "Nothing went well.", "what_went_well", 0),
        ("What went well", "Honestly nothing really worked that night.", "what_went_well", 0),
        ("What went well", "Nothing went wrong with the fail-over, which took forty seconds.", "what_went_well", 1),
        ("What could be improved", "Nothing could be improved.", "what_could_be_improved", 0),
        ("Response", "Nothing was done to mitigate; we did not roll back.", "response", 0),
    ],
)
def test_that_there_was_nothing_is_no_content(heading: str, line: str, name: str, there: int) -> None:
    assert read_post_mortem(f"# Review\n\n## {heading}\n\n{line}\n")["sections"][name] == there

"""What a message says: the fields of its form, what it promises, and problems in its wording.

What counts follows the labelling conventions: a field is 1 only if the information is there, in any wording; the blanks
of a template, "TBD" and "soon" are 0.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from scoring.language.message_cause import action_items, root_cause
from scoring.language.message_doing import update
from scoring.language.message_eta import eta
from scoring.language.message_fields import INCIDENT_ID, incident
from scoring.language.message_impact import impact
from scoring.language.message_lead import commander
from scoring.language.message_length import duration
from scoring.language.message_model import leans
from scoring.language.message_next import next_update, words_for_time
from scoring.language.message_parts import message_segments
from scoring.language.message_problems import ORDER, follows, problems
from scoring.language.message_severity import severity
from scoring.language.message_stage import status
from scoring.language.sentences import Segment
from scoring.language.tags import tagged

FIELDS: dict[str, tuple[str, ...]] = {
    "initial": ("incident", "severity", "status", "impact", "commander", "next_update"),
    "update": ("incident", "status", "update", "next_update", "eta"),
    "resolution": ("incident", "status", "duration", "root_cause", "action_items"),
}
"""The documented fields of each form of message."""

_ANY_START = "2026-01-01T12:00:00+00:00"


@dataclass(frozen=True, slots=True)
class MessageReading:
    """What a message says. `fields` and `problems` hold what is there, each with the words that show it; `level` is
    "SEV1".."SEV4". The next update comes as drill second, where it can be told, and as the words of the text."""

    fields: dict[str, str]
    problems: dict[str, str]
    stage: str | None
    level: str | None
    next_update_at: int | None
    next_update_words: str | None


def read_text(text: str, form: str, start: str = _ANY_START, now: int = 0) -> MessageReading:
    """Read a message of a form (`initial`, `update` or `resolution`); the fields of the form, and impact in each.

    `start` is the ISO instant of drill second 0 with a fixed offset, `now` the drill second it was sent at; both matter
    for the drill second of the next update alone. Raises ValueError for another form.
    """
    if form not in FIELDS:
        raise ValueError(f"form is {form!r}; expected one of {', '.join(FIELDS)}")
    segments = message_segments(text, form)
    return with_model(segments, form, by_rules(segments, form, start, now))


def by_rules(segments: Sequence[Segment], form: str, start: str = _ANY_START, now: int = 0) -> MessageReading:
    """What the rules alone read in the segments of a message."""
    level = severity(segments)
    stated, stage = status(segments)
    promise = next_update(segments, start, now)
    broken = incident(segments)
    words: dict[str, str | None] = {
        "incident": broken,
        "severity": level[1] if level else None,
        "status": stated,
        "impact": impact(segments, broken is not None),
        "next_update": promise[0] if promise else None,
    }
    for name, reader in (
        ("commander", commander), ("update", update), ("eta", eta), ("duration", duration), ("root_cause", root_cause),
        ("action_items", action_items),
    ):  # fmt: skip
        if name in FIELDS[form]:
            words[name] = reader(segments)
    found = {name: quote for name in wanted(form) if (quote := words[name])}
    wrong = problems(form, segments, found)
    return MessageReading(
        found,
        wrong,
        stage,
        level[0] if level else None,
        promise[1] if promise else None,
        promise[2] if promise else None,
    )


def wanted(form: str) -> tuple[str, ...]:
    """The fields that are read of a form: its own, and impact."""
    return FIELDS[form] if "impact" in FIELDS[form] else (*FIELDS[form], "impact")


def with_model(segments: Sequence[Segment], form: str, rules: MessageReading) -> MessageReading:
    """The reading of the rules, corrected where the linear model is sure of the contrary.

    A yes of the model needs what the field cannot do without, such as a time for the next message. What follows from a
    field (no-impact, vague) is asked again.
    """
    found, wrong = dict(rules.fields), dict(rules.problems)
    told = leans(segments)
    for name, (yes, no) in MARGINS.items():
        lean = told.get(name)
        if lean is None or not (name in wanted(form) or name in ORDER):
            continue
        here = wrong if name in ORDER else found
        if name in here and no is not None and not lean.above(-no) and not _is_plain(name, here[name]):
            del here[name]
        elif name not in here and yes is not None and lean.above(yes) and _may_be(name, lean.quote):
            here[name] = lean.quote
    if found == rules.fields and wrong == rules.problems:
        return rules
    promised_words = rules.next_update_words
    if "next_update" in found and promised_words is None:
        promised_words = words_for_time(found["next_update"])
    follow = follows(form, segments, found)
    wrong = {name: quote for name, quote in wrong.items() if name not in follow} | {
        n: q for n, q in follow.items() if q is not None
    }
    return replace(
        rules,
        fields={n: found[n] for n in wanted(form) if n in found},
        problems={n: wrong[n] for n in ORDER if n in wrong},
        next_update_words=promised_words,
    )


MARGINS: dict[str, tuple[int | None, int | None]] = {
    "incident": (None, 300),
    "commander": (400, None),
    "status": (400, 500),
    "impact": (250, None),
    "next_update": (250, None),
    "update": (None, 250),
    "eta": (None, 150),
    "root_cause": (300, 300),
    "action_items": (250, None),
    "speculation": (250, None),
    "overpromise": (300, 300),
}
"""How sure the model must be, in thousandths, to say yes against the rules, and to say no against them; None: never."""

_NEEDS = {
    "commander": re.compile(
        r"NAME|\b(?:i|i'm|i'll|me|myself|i've)\b|(?<![A-Za-z])[a-z]{3,12} (?:is|has|=|leads?|leading|runs?)"
    ),
    "next_update": re.compile(r"TIME|DAY|EVERY|LEN|NUM"),
    "eta": re.compile(r"TIME|DAY|LEN"),
}

_PLAIN = {
    "incident": INCIDENT_ID,
    "update": re.compile(
        r"\b(?:we|i|they|team|name) (?:have|has|'ve) (?:now |just |already |also )?"
        r"(?!been|no|not|seen|had|got)\w+(?:ed|wn|ut)\b"
    ),
}
"""Words that settle a field by themselves, whatever else stands in the sentence."""


def _is_plain(name: str, quote: str) -> bool:
    """Whether what the rules quoted needs no second opinion."""
    plain = _PLAIN.get(name)
    return plain is not None and plain.search(quote.lower()) is not None


def _may_be(name: str, quote: str) -> bool:
    """Whether a sentence has what a field cannot do without."""
    text = tagged(quote)
    needed = _NEEDS.get(name)
    return (needed is None or needed.search(text) is not None) and len(text.split()) >= 2


def read_message(text: str, form: str, start: str, now: int) -> dict[str, Any]:
    """The reading as data, as a command stores it: every field of the form and `impact` as 0 or 1, `next_update_at`
    (drill second or None), `stage`, `level`, `problems`, and `quotes` (field or problem to the words)."""
    reading = read_text(text, form, start, now)
    read: dict[str, Any] = {name: int(name in reading.fields) for name in wanted(form)}
    read["next_update_at"] = reading.next_update_at
    read["stage"] = reading.stage
    read["level"] = reading.level
    read["problems"] = list(reading.problems)
    read["quotes"] = reading.fields | {name: quote for name, quote in reading.problems.items() if quote}
    return read

"""The cause a post-mortem states, and how deep it goes: a symptom said again, a trigger, or why the set-up let it."""

from __future__ import annotations

import re

from scoring.language.passages import MODELS, features
from scoring.language.sections import Sections, bare_line, cells
from scoring.language.sentences import content_words, is_placeholder, sentences
from scoring.language.spelling import mend
from scoring.language.timelines import is_row
from scoring.language.vocabulary import message_words as say
from scoring.language.vocabulary import review_words as tell

_LEADS = re.compile(tell.CAUSE_LEADS)
_REASONS = re.compile(tell.REASONS)
_UNKNOWN = (re.compile(tell.UNKNOWN_CAUSE), re.compile(say.UNKNOWN_CAUSE))
_ABOUT_CAUSE = re.compile(
    r"\b(?:causes?d?|reasons?|why|what (?:it was|happened)|explanations?|explain|guess\w*|purpose|stories)\b"
)
_SYSTEMIC = re.compile(tell.SYSTEMIC)
_TRIGGER = re.compile(tell.TRIGGERS)
_SYMPTOM = re.compile(tell.SYMPTOM_ONLY)
_WORDS = 8
"""Words a sentence must have before a model judges it."""
_LONG = 4
"""Sentences from which a cause is long: one systemic phrase is then enough. Ours."""
_SPEAKER = re.compile(r"^\W{0,4}\d{1,2}[:.]\d\d\W{1,3}@?[\w.-]{2,20}(?: \([\w ]{2,20}\))?:\s*")


def root_cause(parts: Sections) -> tuple[str, str | None]:
    """The depth ("none", "symptom", "proximate", "systemic") and the words that state the cause."""
    passage = cause_passage(parts)
    lows = [mend(sentence.lower()) for sentence in passage]
    telling = [
        low for low in lows if any(word not in say.EMPTY_CAUSE for word in content_words(low)) or _TRIGGER.search(low)
    ]
    if not telling:
        return "none", None
    quote = " ".join(passage[:3])
    phrases = sum(len(_SYSTEMIC.findall(low)) for low in telling)
    sentences_with = sum(bool(_SYSTEMIC.search(low)) for low in telling)
    if sentences_with >= 2 or phrases >= 2 or (phrases and len(telling) >= _LONG):
        return "systemic", quote
    triggered = any(_TRIGGER.search(low) for low in telling)
    if phrases and triggered:
        return "systemic", quote
    if triggered:
        return "proximate", quote
    return ("symptom" if any(_SYMPTOM.search(low) for low in telling) else "proximate"), quote


def cause_passage(parts: Sections) -> list[str]:
    """The sentences that state the cause, under its heading or in prose; none when it is said to be unknown."""
    headed = _headed(parts)
    return headed or ([] if _said_unknown(parts) else _told(parts))


def _headed(parts: Sections) -> list[str]:
    """The sentences under the heading of the cause; none when they say that it is not known."""
    found: list[str] = []
    for line in parts.lines("root_cause"):
        row = cells(line)
        text = ", ".join(row) if row else bare_line(line)
        if row == [] or is_row(text):
            continue
        for sentence in sentences(text):
            if is_placeholder(sentence):
                continue
            if not found and is_unknown(mend(sentence.lower())):
                return []
            found.append(sentence)
    return found


def is_unknown(low: str) -> bool:
    """Whether a sentence (lower case) says that the cause is not known."""
    return any(pattern.search(low) for pattern in _UNKNOWN)


def _said_unknown(parts: Sections) -> bool:
    """Whether the text says anywhere, outside action items, that nobody knows the cause."""
    return any(
        is_unknown(mend(sentence.lower())) and _ABOUT_CAUSE.search(sentence.lower())
        for name, line in parts.blocks
        if name in (None, "root_cause", "summary") and cells(line) is None
        for sentence in sentences(bare_line(line))
    )


def _told(parts: Sections) -> list[str]:
    """The sentences that tell the cause without a heading: from the one that leads in, to the end of its paragraph; or
    a paragraph that gives reason upon reason."""
    reasons: list[str] = []
    for name, line in parts.blocks:
        if name not in (None, "summary") or cells(line) is not None:
            continue
        text = bare_line(line)
        if is_row(text):
            spoken = _SPEAKER.sub("", text, count=1)
            if re.match(r"(?:root )?cause\b", spoken.lower()):
                return list(sentences(spoken))
            continue
        told = list(sentences(text))
        for at, sentence in enumerate(told):
            low = mend(sentence.lower())
            if _LEADS.search(low) and not sentence.endswith("?"):
                return told[at:]
            if _LEADS.search(low) and at + 1 < len(told):
                return told[at + 1 :]
        giving = [sentence for sentence in told if _REASONS.search(mend(sentence.lower()))]
        if len(giving) >= 2 and not reasons:
            reasons = told
    return reasons or _modelled(parts)


def _modelled(parts: Sections) -> list[str]:
    """A sentence that a model takes for the cause, and what follows it in its paragraph."""
    for name, line in parts.blocks:
        text = bare_line(line)
        if name not in (None, "summary") or cells(line) is not None or is_row(text) or line == parts.title:
            continue
        told = list(sentences(text))
        for at, sentence in enumerate(told):
            if len(sentence.split()) >= _WORDS and MODELS["root_cause"].says(features(sentence)):
                return told[at:]
    return []

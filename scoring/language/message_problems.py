"""Problems in the wording of a message: speculation, blame, jargon, no-impact, overpromise, vague.

Marks are taken only where the text shows the problem itself; each rule says which words did.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from scoring.language.blame import blameful
from scoring.language.clock_times import LENGTH, times_of_day
from scoring.language.message_outcome import unknown_cause
from scoring.language.sentences import Segment
from scoring.language.vocabulary import message_words as say

ORDER: tuple[str, ...] = ("speculation", "blame", "jargon", "no-impact", "overpromise", "vague")
"""The problems, in the order they are listed in a result."""

_HEDGES = re.compile(say.HEDGES)
_CANDIDATES = re.compile(say.CANDIDATES)
_SPECULATED = re.compile(say.SPECULATED)
_CUSTOMERS = re.compile(say.TO_CUSTOMERS)
_JARGON = re.compile(say.JARGON)
_OVER = re.compile(say.OVERPROMISES)
_BY = re.compile(say.GUARANTEED_TIME)
_HEDGED = re.compile(say.HEDGED_TIME)
_EMPTY = re.compile(
    r"\b(?:technical|internal|unexpected|unforeseen|some|the|an?|this) (?:technical |internal )?(?:issues?"
    r"|problems?|difficult\w+|errors?|glitch|hiccup|bug|fault)\b|\beverything\b|\ball (?:is )?(?:good|clear"
    r"|fine|ok)\b"
)


def problems(form: str, segments: Sequence[Segment], fields: Mapping[str, int]) -> dict[str, str]:
    """The problems of a message with the words that show each. `fields` are the fields read from the same segments."""
    found: dict[str, str] = {}
    whole = " ".join(segment.text for segment in segments)
    to_customers = bool(_CUSTOMERS.search(whole))
    candidate = bool(_CANDIDATES.search(whole))
    for segment in segments:
        if segment.label in ("commander", "severity"):
            continue
        hedge = _HEDGES.search(segment.text)
        if hedge and not candidate and "speculation" not in found and _guesses(segment, hedge):
            found["speculation"] = segment.raw
        if "blame" not in found and blameful(segment.raw)[0]:
            found["blame"] = segment.raw
        if to_customers and "jargon" not in found and _JARGON.search(segment.text):
            found["jargon"] = segment.raw
        if "overpromise" not in found and _promises_too_much(segment.text):
            found["overpromise"] = segment.raw
    if form == "initial" and not fields.get("impact"):
        found["no-impact"] = ""
    if _is_vague(form, segments, fields):
        found["vague"] = segments[0].raw if segments else ""
    return {name: found[name] for name in ORDER if name in found}


def _guesses(segment: Segment, hedge: re.Match[str]) -> bool:
    """Whether the hedge is about a cause: a thing that causes follows, or the sentence stands under "Root cause"."""
    if segment.label == "root_cause":
        return True
    around = segment.text[hedge.start() : hedge.end() + 90]
    if re.search(
        r"\b(?:back|fixed|resolved|restored|recover\w*|finish\w*|done|take|last|until|update|severity|sev\d?)\b",
        around[:40],
    ) and not re.search(r"\b(?:caused?|because|due to)\b", around):
        return False
    return bool(_SPECULATED.search(around)) or bool(re.search(r"\b(?:caused? by|because of|due to)\b", around))


def _promises_too_much(text: str) -> bool:
    if re.search(r"\b(?:no|not|cannot|can't|don't|do not|without) (?:\w+ ){0,2}(?:guarantee|promise)", text):
        return False
    if _OVER.search(text):
        return True
    match = _BY.search(text)
    if match is None or _HEDGED.search(text[: match.end()]):
        return False
    return bool(LENGTH.search(text, match.end()) or times_of_day(text[match.end() - 3 :]))


def _is_vague(form: str, segments: Sequence[Segment], fields: Mapping[str, int]) -> bool:
    """Initial: neither what nor who. Update: nothing done or changed. Resolution: empty words instead of a cause."""
    if form == "initial":
        return not fields.get("incident") and not fields.get("impact")
    if form == "update":
        return not fields.get("update")
    if fields.get("root_cause") or unknown_cause(segments):
        return False
    if not (fields.get("duration") or fields.get("action_items")):
        return True
    return any(_EMPTY.search(segment.text) for segment in segments)

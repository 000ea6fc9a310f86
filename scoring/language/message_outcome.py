"""Rules for what a message says of the work and its end: next message, work, estimate, length, cause, follow-up.

Each takes the segments and gives the words that fill the field, or None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.clock_times import LENGTH, promised, seconds_of, speaks_of_posts, times_of_day
from scoring.language.message_fields import INCIDENT_ID
from scoring.language.reviews import DEADLINE, besides_reviews, review_planned
from scoring.language.sentences import Segment, content_words, is_placeholder
from scoring.language.vocabulary import message_words as say

_TICKET = re.compile(
    r"\b(?!inc-|sev-|utc-|p-|v-)[a-z][a-z0-9]{1,9}-\d{1,6}\b|https?://[^\s)\]]{4,200}|(?<!\w)#\d{2,7}\b"
    r"|\bticket (?:no\.? ?|number )?\d{2,7}\b"
)
_CAUSES = re.compile(say.CAUSES)
_STORY = re.compile(say.CAUSE_STORY)
_UNKNOWN = re.compile(say.UNKNOWN_CAUSE)
_STEP = re.compile(say.STEP_VERBS)
_FUTURE = re.compile(say.FUTURE)
_NO_STEP = re.compile(say.NO_STEP)
_NO_ETA = re.compile(say.NO_ETA)
_ETA = re.compile(say.ETA_CUES)
_LASTED = re.compile(
    r"\b(?:duration|durat\w+|lasted|lasting|took|for|after|was down|were down|down|outage of|over|in total"
    r"|total|lost|downtime|during|length)\b"
)
_NOT_LASTED = re.compile(
    r"\b(?:next|coming|within|every|monitor\w*|watch\w*|another|retention|timeout|threshold|last \d|in \d)\b"
)
_BEGAN = re.compile(r"\b(?:began|started|starting|start|from|since|between|beginning)\b")
_ENDED = re.compile(r"\b(?:ended|until|till|to|and|restored|resolved|recovered|back|over|closed|end|-)")
_RANGE = re.compile(r"\d{1,2}[:.h]\d\d ?(?:[ap]m)? ?(?:utc |cet )?(?:-|to|until|till|and|>) ?\d{1,2}[:.h]\d\d")


def next_update(segments: Sequence[Segment], start: str, now: int) -> tuple[str, int | None] | None:
    """The words that promise the next message and its drill second; the last promise counts. The second is None where
    a time is named that is no longer ahead."""
    answer: tuple[str, int | None] | None = None
    for segment in segments:
        labelled = segment.label == "next_update"
        if segment.label in ("eta", "duration", "root_cause", "action_items", "commander"):
            continue
        correcting = answer is not None and bool(re.search(r"\bcorrect(?:ion|ed)?\b|\bsorry\b", segment.text))
        text = segment.text if labelled else besides_reviews(segment.text)
        if not labelled and not correcting and not speaks_of_posts(text):
            continue
        at = promised(text, start, now, labelled or correcting)
        if at is not None:
            answer = (segment.raw, at)
        elif labelled and answer is None and (times_of_day(segment.text) or seconds_of(segment.text)):
            answer = (segment.raw, None)
    return answer


def eta(segments: Sequence[Segment]) -> str | None:
    """An estimate of when it, or the step under way, is done; or an explicit "none yet"."""
    for segment in segments:
        text = f"eta: {segment.text}" if segment.label == "eta" else segment.text
        if _NO_ETA.search(text):
            return segment.raw
        if segment.label == "eta" and (
            seconds_of(text) or times_of_day(text) or re.search(r"\b(?:none|no|tonight|tomorrow|monday|end of)\b", text)
        ):
            return segment.raw
        if segment.label in ("next_update", "duration", "root_cause", "action_items"):
            continue
        cue = _ETA.search(text)
        if (
            cue
            and not _POSTS_ONLY.search(text)
            and (LENGTH.search(text, cue.start()) or times_of_day(text[max(0, cue.start() - 30) :]))
        ):
            return segment.raw
    return None


def duration(segments: Sequence[Segment]) -> str | None:
    """How long it lasted: a length, or start and end."""
    began = ended = None
    for segment in segments:
        text = segment.text
        if segment.label == "duration" and (seconds_of(text) or len(times_of_day(text)) >= 2):
            return segment.raw
        if segment.label in ("next_update", "eta", "action_items", "commander"):
            continue
        if _RANGE.search(text):
            return segment.raw
        times = times_of_day(text)
        if len(times) >= 2 and _BEGAN.search(text) and _ENDED.search(text):
            return segment.raw
        for match in LENGTH.finditer(text):
            around = text[max(0, match.start() - 45) : match.start()]
            if not _NOT_LASTED.search(around[-22:]) and (
                _LASTED.search(around)
                or re.match(
                    r"\s?(?:lost|of downtime|outage|in total|long|of interruption|later)\b", text[match.end() :]
                )
            ):
                return segment.raw
        if times and _BEGAN.search(text):
            began = segment.raw
        elif times and re.search(r"\b(?:ended|restored|resolved|recovered|back|over|closed|normal)\b", text):
            ended = segment.raw
    return f"{began} {ended}" if began and ended else None


def root_cause(segments: Sequence[Segment]) -> str | None:
    """The stated cause, also a speculative one; empty words and an honest "unknown" are none."""
    for segment in segments:
        if segment.label in ("eta", "next_update", "commander", "action_items", "severity", "impact"):
            continue
        if unknown_cause([segment]):
            continue
        if segment.label == "root_cause":
            if _is_cause(segment.text):
                return segment.raw
            continue
        match = _CAUSES.search(segment.text)
        if match:
            after, before = segment.text[match.end() :], segment.text[: match.start()]
            backwards = match.group().endswith(("the reason", "the cause"))
            if _is_cause(
                before
                if backwards or match.group().startswith(("was the", "is the", "were the")) or not after.strip(" .")
                else after
            ):
                return segment.raw
        elif _STORY.search(segment.text) and content_words(segment.text, say.NOT_A_THING):
            return segment.raw
    return None


def unknown_cause(segments: Sequence[Segment]) -> bool:
    """Whether a text says honestly that the cause is not known."""
    for segment in segments:
        if _UNKNOWN.search(segment.text):
            return True
        if segment.label == "root_cause" and re.match(
            r"\W*(?:still )?(?:unknown|not (?:yet )?known|under investigation|unclear|open|not found)\b", segment.text
        ):
            return True
    return False


def action_items(segments: Sequence[Segment]) -> str | None:
    """A ticket, a link or a specific step."""
    for segment in segments:
        if segment.label == "action_items" and not is_placeholder(segment.raw) and INCIDENT_ID.search(segment.text):
            return segment.raw
        if _TICKET.search(segment.text) and segment.label not in ("incident", "commander", "impact"):
            return segment.raw
        if segment.label not in ("impact", "commander") and review_planned(segment):
            return segment.raw
        if _NO_STEP.search(segment.text):
            continue
        for step in _STEP.finditer(segment.text):
            rest = segment.text[step.end() :]
            if not content_words(rest, say.NOT_A_THING) and not re.search(r"\d", rest):
                break
            if segment.label == "action_items" or (
                _FUTURE.search(segment.text[: step.start()]) or DEADLINE.search(segment.text, step.end())
            ):
                return segment.raw
    return None


_POSTS_ONLY = re.compile(
    r"\b(?:next (?:update|post|message|mail|brief|note|information)|updates? (?:at|in|every|by)|hear from"
    r"|post again|report back|inform you|write again)\b"
)


def _is_cause(text: str) -> bool:
    """Whether words name a cause: something beyond "a technical issue" and beyond a placeholder."""
    if is_placeholder(text):
        return False
    return any(word not in say.EMPTY_CAUSE for word in content_words(text))

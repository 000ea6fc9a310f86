"""When a message says the next one comes: a time, a day or an interval, in any words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.clock_times import promised, seconds_of, times_of_day
from scoring.language.moments import moments
from scoring.language.reviews import besides_reviews
from scoring.language.sentences import Segment
from scoring.language.slips import meant
from scoring.language.tags import tagged
from scoring.language.vocabulary import promise_words as say
from scoring.language.vocabulary.effect_words import FAULT

_WHEN = re.compile(
    r"\b(?:TIME|DAY|EVERY)\b|\b(?:in|within|after|next|another|of)\b[^.;]{0,14}\bLEN\b|\bevery LEN\b|\bin (?:about "
    r"|ca |~)?NUM\b(?=\W*$|[,;.)])|\bevery NUM\b"
)
_LABELLED_WHEN = re.compile(r"\b(?:TIME|DAY|EVERY|LEN)\b|^\W*(?:at |in |~)?NUM\W*$")
_NEXT = re.compile(
    rf"\b(?:half-?hourly|hourly|daily|regular) {say.MESSAGES}\b|\bstatus again\b|\bthis page (?:is|gets"
    rf"|will be) (?:updated|refreshed|renewed)\b|\b{say.NEXT}(?: \w+){{0,2}}? {say.MESSAGES}\b|\bnext (?:one|time)\b"
    rf"|^\W*(?:next|more|again|further)\b|\bnext\b(?= (?:at|in|on|is|:|TIME|DAY)\b)"
)
_TOLD = re.compile(
    rf"\b(?:i|we|i'll|we'll|i'm|we're)(?: will| shall| am| are)?(?: \w+)? (?:be )?back\b|\b(?:i|we|me|us|he|she|they"
    rf"|NAME|team|desk|office|page|channel|shall|will|'ll|i'll|we'll|notice|note)\b(?:'ll|'m|'re| am"
    rf"| are)?(?: \w+){{0,4}}? {say.TELLS}\b"
    rf"|^\W*(?:will |then |and )?{say.TELLS}\b(?= (?:again|back|you|at|in|on|next|every|TIME|DAY|EVERY|here))"
    rf"|\b{say.MESSAGES}\b(?: \w+){{0,4}}? (?:follows?|comes?|goes? out|leaves?|appears?|will be|is due|due|arrives?"
    rf"|is planned|planned|scheduled|then|again|from (?:me|us)|here|keeps?|will keep|on this page)\b"
    rf"|\b{say.MESSAGES} (?:at|on|in|every|by|each|after|TIME|DAY|EVERY)\b|\b(?:a|an|one|two|three"
    rf"|NUM) (?:\w+ )?{say.MESSAGES} (?:per|every|each|an|EVERY)\b"
)
_YOU_GET = re.compile(say.YOU_GET)
_PAST_MESSAGE = re.compile(say.PAST_MESSAGE)
_PRODUCT = re.compile(say.NOT_A_MESSAGE)
_BACK = re.compile(
    r"^\W*(?:i'm |i am |i'll be |we're |we'll be |will be |be )?(?:back(?! to (?:normal|green|business|work)| up"
    r"| online| in (?:service|action|operation)| for)|again|talk|more|next)\b(?: \w+){0,3}? ?(?:in|at|on|by|around"
    r"|from|half|TIME|DAY|:)"
)
_ABOUT_WORK = re.compile(
    rf"{say.FINISH_ONLY}|{FAULT}|\b(?:was|were|had|has been|have been|since|from|began|started|until|till|by TIME"
    rf"|yesterday|noticed|reported|happened|went|came|customers?|users?|people|impact|affected|restart\w*|roll\w*"
    rf"|deploy\w*|migrat\w*|switch\w*|replac\w*|meeting|due|deadline|slot|window|scheduled for|(?!need)\w{{3,}}ed"
    rf"|be back|back by|TIME-TIME|TIME - TIME|second|between)\b|^\W*TIME\W*$|^\W*TIME\b"
)
_CALL_ME = re.compile(r"\b(?:call|tell|ping|write|mail|contact|phone|ask) (?:me|us)\b|\bif you\b")
_AFTER_PAST = re.compile(r"\b(?:since|ago|began|started|until now|so far|yesterday|last night)\b")


def next_update(segments: Sequence[Segment], start: str, now: int) -> tuple[str, int | None, str] | None:
    """The sentence that promises the next message, its drill second, and the words for the time; the last promise
    counts. The second is None where a time is named that is not ahead or that no clock can be set by."""
    answer: tuple[str, int | None, str] | None = None
    for segment in segments:
        labelled = segment.label == "next_update"
        if segment.label in (
            "eta",
            "duration",
            "root_cause",
            "action_items",
            "commander",
            "severity",
            "incident",
            "topic",
        ):
            continue
        correcting = answer is not None and bool(re.search(r"\bcorrect(?:ion|ed)?\b|\bsorry\b", segment.text))
        raw = segment.raw if labelled else besides_reviews(segment.raw)
        if not raw.strip():
            continue
        text = tagged(raw)
        if not (_says_when(text, labelled or correcting)):
            continue
        low = meant(raw.lower())
        at = promised(low, start, now, True)
        words = _words(low)
        if at is None and labelled and answer is not None and not (times_of_day(low) or seconds_of(low) or words):
            continue
        answer = (segment.raw, at, words)
    return answer or _left_over(segments, start, now)


def _left_over(segments: Sequence[Segment], start: str, now: int) -> tuple[str, int | None, str] | None:
    """A time to come of which nothing else is said than that somebody speaks: people promise in more ways than can be
    listed, while an end, a beginning and a deadline have their words."""
    for segment in reversed(segments):
        if segment.label not in (None, "update", "status"):
            continue
        text = tagged(besides_reviews(segment.raw))
        for clause in _clauses(text):
            if (
                re.search(r"\b(?:TIME|EVERY)\b|\bin LEN\b", clause)
                and not _ABOUT_WORK.search(clause)
                and not _PAST_MESSAGE.search(clause)
                and not _AFTER_PAST.search(clause)
                and not _CALL_ME.search(clause)
            ):
                low = meant(segment.raw.lower())
                return segment.raw, promised(low, start, now, True), _words(low)
    return None


def is_promise(text: str) -> bool:
    """Whether a tagged clause is about the next message."""
    if _NEXT.search(text):
        return True
    told = _TOLD.search(text) or _YOU_GET.search(text) or _BACK.search(text)
    return bool(told) and not _PRODUCT.search(text)


def _says_when(text: str, labelled: bool) -> bool:
    if labelled:
        return bool(_LABELLED_WHEN.search(text)) and not re.search(
            r"\bnot\b[^.;]{0,20}\b(?:before|until)\b|\bdepends\b|\bunknown\b", text
        )
    when = list(_WHEN.finditer(text))
    if not when or _PAST_MESSAGE.search(text):
        return False
    for clause in _clauses(text):
        if not _WHEN.search(clause):
            continue
        if is_promise(clause) and not _AFTER_PAST.search(clause) and not _CALL_ME.search(clause):
            return True
    return False


def _clauses(text: str) -> list[str]:
    """The clauses of a sentence; a clause with a time and no verb of telling is read together with the one before."""
    parts = re.split(
        r"\s*[;|]\s*|(?<=\w),?\s(?:and|but|so|while|because)\s(?=(?:i|we|you|the|NAME|it|they)\b)|\s-\s", text
    )
    return [part for part in parts if part.strip()]


def words_for_time(quote: str) -> str:
    """The words of a sentence that name a time."""
    return _words(meant(quote.lower()))


def _words(low: str) -> str:
    found = [moment for moment in moments(low) if moment.sort in ("TIME", "EVERY", "DAY", "LEN")]
    if not found:
        return low.strip(" .!")[:60]
    close = [found[0]]
    for moment in found[1:]:
        if moment.start - close[-1].end > 12:
            break
        close.append(moment)
    return low[close[0].start : close[-1].end].strip()

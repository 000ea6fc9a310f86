"""Rules for what a message says of the work and its end: next message, work, estimate, length, cause, follow-up.

Each takes the segments and gives the words that fill the field, or None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.clock_times import LENGTH, promised, seconds_of, times_of_day
from scoring.language.message_fields import INCIDENT_ID
from scoring.language.sentences import Segment, content_words, is_placeholder
from scoring.language.vocabulary import message_words as say
from scoring.language.vocabulary import update_words as work

_TICKET = re.compile(
    r"\b(?!inc-|sev-|utc-|p-|v-)[a-z][a-z0-9]{1,9}-\d{1,6}\b|https?://[^\s)\]]{4,200}|(?<!\w)#\d{2,7}\b"
    r"|\bticket (?:no\.? ?|number )?\d{2,7}\b"
)
_DOING = re.compile(work.DOING)
_ON_A_THING = re.compile(work.OPERATED)
_LIGHT = re.compile(work.LIGHT_DOING)
_DONE_TO = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:\w+\s){0,1}$")
_NOT_DONE = re.compile(r"\b(?:would|could|should have|might|not|never|\w+n't)\s(?:yet |been |being |be ){0,2}$")
_CHANGES = re.compile(work.CHANGES)
_FIX = re.compile(r"\b(?:a|the) (?:fix|workaround|patch|mitigation|hotfix)\b")
_WEAK = re.compile(work.WEAK_DOING)
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
        if not labelled and not correcting and not _speaks_of_posts(segment.text):
            continue
        at = promised(segment.text, start, now, labelled or correcting)
        if at is not None:
            answer = (segment.raw, at)
        elif labelled and answer is None and (times_of_day(segment.text) or seconds_of(segment.text)):
            answer = (segment.raw, None)
    return answer


def update(segments: Sequence[Segment]) -> str | None:
    """What is being done or has changed."""
    for segment in segments:
        if segment.label in ("eta", "next_update", "commander", "severity", "other", "incident"):
            continue
        things = content_words(segment.text, say.NOT_A_THING | work.EMPTY_OBJECTS)
        if any(_says_what(segment.text, match) for match in _DOING.finditer(segment.text)):
            return segment.raw
        if _CHANGES.search(segment.text) and (things or re.search(r"\d", segment.text)):
            return segment.raw
        weak = _WEAK.search(segment.text)
        if weak and _looks_at(segment.text[weak.end() :]):
            return segment.raw
        if segment.label == "update" and len(things) >= 2:
            return segment.raw
    return None


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
            and not _speaks_of_posts(text, strict=True)
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
        if _NO_STEP.search(segment.text):
            continue
        for step in _STEP.finditer(segment.text):
            rest = segment.text[step.end() :]
            if not content_words(rest, say.NOT_A_THING) and not re.search(r"\d", rest):
                break
            if segment.label == "action_items" or _FUTURE.search(segment.text[: step.start()]):
                return segment.raw
    return None


def _speaks_of_posts(text: str, strict: bool = False) -> bool:
    pattern = _POSTS_ONLY if strict else _POSTS
    return bool(pattern.search(text))


_POSTS = re.compile(
    r"\b(?:next|updates?|post|posts|message|mail|brief|note|news|more|information|info|inform|hear|write"
    r"|report (?:back|again|at)|keep you|let you know|talk to you|get back to|check back|check in"
    r"|come back to)\b"
)
_POSTS_ONLY = re.compile(
    r"\b(?:next (?:update|post|message|mail|brief|note|information)|updates? (?:at|in|every|by)|hear from"
    r"|post again|report back|inform you|write again)\b"
)


def _says_what(text: str, doing: re.Match[str]) -> bool:
    """Whether words of doing tell what is done: to a thing, and not "moving as fast as we can"."""
    if _NOT_DONE.search(text[: doing.start()]):
        return False
    light = _LIGHT.fullmatch(doing.group())
    # Words that serve empty phrases as well need their own object: before them if it is done to it, else after.
    clause = text
    if light:
        before, after = _CLAUSE.split(text[: doing.start()])[-1], _CLAUSE.split(text[doing.end() :], maxsplit=1)[0]
        passive = not re.match(r"\w+ing\b", doing.group()) or _DONE_TO.search(before)
        clause = f"{before if passive else ''} {doing.group()} {after}"
    things = content_words(clause, say.NOT_A_THING | work.EMPTY_OBJECTS)
    return bool(things or _FIX.search(clause) or _ON_A_THING.search(clause) or (light and _FIGURE.search(clause)))


_FIGURE = re.compile(r"(?<![:\d])\d{1,9}(?![:\d])")
_CLAUSE = re.compile(r"[.;]| (?:and|but|while|so|because|until|as|to make sure) ")


def _looks_at(rest: str) -> bool:
    """Whether what is investigated is more than the issue itself."""
    clause = re.split(r"[.;]| and | but ", rest)[0]
    if re.match(
        r"\W*(?:the|this|an|these|our)?\s?(?:\w+ ){0,2}(?:issue|issues|problem|problems|incident|outage"
        r"|reports?|it|situation|cause|reason)\b",
        clause,
    ):
        return False
    return len(content_words(clause, say.NOT_A_THING | work.EMPTY_OBJECTS)) >= 1


def _is_cause(text: str) -> bool:
    """Whether words name a cause: something beyond "a technical issue" and beyond a placeholder."""
    if is_placeholder(text):
        return False
    return any(word not in say.EMPTY_CAUSE for word in content_words(text))

"""The cause a message states, and the steps that follow from it. An honest "unknown" and empty words are no cause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.message_next import is_promise
from scoring.language.reviews import review_planned
from scoring.language.sentences import Segment, content_words, is_placeholder
from scoring.language.tags import tagged
from scoring.language.vocabulary import cause_words as say
from scoring.language.vocabulary import effect_words as effects

_CUE = re.compile(say.CAUSE_CUE)
_UNKNOWN = re.compile(say.UNKNOWN)
_EMPTY = re.compile(say.EMPTY)
_STORY = re.compile(say.STORY)
_STEP = re.compile(say.STEPS)
_COMING = re.compile(say.TO_COME)
_NO_STEP = re.compile(say.NO_STEP)
_TICKET = re.compile(r"\b(?:TICKET|LINK)\b")
_CANDIDATES = re.compile(
    r"\b(?:one (?:idea|thought|candidate|theory|hypothesis|possibility|option)|(?:idea|candidate|theory|hypothesis"
    r"|suspicion|rumou?r|notion)s? (?:of|among|is|was)|several|among (?:others|several)|(?:was|were|been"
    r"|examined and) dropped"
    r"|ruled out|refuted|excluded|was not|wasn't|not the|nobody's|no longer|first suspicion|accus\w+|word)\b"
)
_SEE = re.compile(
    r"^\W*(?:see|follows?|to follow|in the) (?:the )?(?:post-?mortem|ticket|report|mail|below|above|review|wiki"
    r"|thread)\b|^\W*to follow\b"
)
_BACKWARDS = re.compile(r"(?:the (?:reason|cause|culprit|trigger)|that did it|did it|is why|was why)$")
_SAID_OF_US = re.compile(
    r"\b(?:we|i|us|you|NAME) (?:have |had |are |were |will |would |can |could )?(?:restarted|rolled|fixed|moved"
    r"|switched|replaced|restored|watch|monitor|apologi|released everybody|been asked|lost|done|put on"
    r"|gone through)\w*"
)


def root_cause(segments: Sequence[Segment]) -> str | None:
    """The words that state a cause, also a speculative one."""
    story: str | None = None
    asked = False
    for index, segment in enumerate(segments):
        text = tagged(segment.raw)
        if segment.label == "topic":
            asked = bool(re.search(r"\b(?:why|cause|reason|root|origin|rc)\b", text))
            continue
        if segment.label in (
            "eta",
            "next_update",
            "commander",
            "action_items",
            "severity",
            "impact",
            "duration",
            "status",
            "incident",
        ):
            asked = False
            continue
        if asked or segment.label == "root_cause":
            asked = False
            if _is_cause(text) and not _UNKNOWN.search(f"reason: {text}"):
                return segment.raw
            continue
        # "What brought it about? A contract had lapsed."
        if text.rstrip().endswith("?"):
            asked = bool(
                re.search((r"\b(?:why|cause\w*|reason|brought|how come|what (?:was it|happened|broke))\b"), text)
            )
            continue
        if _UNKNOWN.search(text) and not re.search(r"\b(?:now|because|caused by)\b", text):
            _, but, text = text.partition(" but ")
            if not but or _UNKNOWN.search(text):
                continue
        cue = _CUE.search(text)
        if cue and _after_cue(text, cue):
            return segment.raw
        if (
            story is None
            and index >= 0
            and _STORY.search(text)
            and not _CANDIDATES.search(text)
            and not _OUR_STEP.match(text)
            and not _COMING_SOON.search(text)
            and not _SAID_OF_US.search(text)
            and not _EFFECT_ONLY.search(text)
            and _things(text)
            and not is_promise(text)
        ):
            story = segment.raw
    return story or _left_over(segments)


def _left_over(segments: Sequence[Segment]) -> str | None:
    """A sentence that tells something and is nothing else that a resolution holds, where the text neither says that
    the cause is unknown nor puts empty words in its place: causes are told in more ways than can be listed."""
    if unknown_cause(segments) or empty_cause(segments) is not None:
        return None
    for segment in segments:
        text = tagged(segment.raw)
        if segment.label is not None or len(_things(text)) < 3 or len(text.split()) < 6:
            continue
        if not (_ELSE.search(text) or _CANDIDATES.search(text) or is_promise(text) or _is_step(text, False)):
            return segment.raw
    return None


_ELSE = re.compile(
    r"\b(?:TIME|LEN|TICKET|LINK|dear|hi|hello|thank\w*|sorry|apologi\w+|regards|please|you|your|we'll|we will|will"
    r"|again|restored|resolved|closed|fixed|normal|back|over|operational|affected|customers?|users?|impact|nobody"
    r"|everyone|all|no|not|never|fault|blame|update|monitor\w*|watch\w*|duration|ended|status|next|until|from now"
    r"|due|tomorrow|DAY|EVERY|should|could|would|i'd|i'll|ticket|review|post-mortem|question|guarantee|promise|swear"
    r"|note|word|people worked|worked)\b"
)

_OUR_STEP = re.compile(
    r"^\W*(?:then |now |also |we(?:'ve| have)? |i(?:'ve| have)? )?(?:swapped|replaced|moved|restarted|rebooted"
    r"|rolled|reverted|switched|cleared|doubled|added"
    r"|raised|patched|deployed|disabled|enabled|removed|renewed|restored|rebuilt|copied|pinned|blocked|set)\b"
)
"""What was done about it, and no cause."""
_COMING_SOON = re.compile(
    r"\b(?:will|shall|going to|from now on|next|due|tomorrow|todo|TICKET|as of|starting"
    r"|has been (?:entered|restored"
    r"|fixed|resolved|repaired)|restored|again)\b"
)
_EFFECT_ONLY = re.compile(
    r"\b(?:was|were|been|had been|is|are) (?:\w+ )?(?:down|dead|unavailable|blank|gone|slow|offline|unreachable"
    r"|affected|closed|resolved|fixed|restored|lost)\b|\b(?:could not|couldn't|can't|cannot|nobody|no one|customers?"
    r"|users?)\b"
)


def _after_cue(text: str, cue: re.Match[str]) -> bool:
    after, before = text[cue.end() :], text[: cue.start()]
    if _CANDIDATES.search(text) and not re.search(r"\b(?:confirmed|proven|proved|reproduced)\b", text):
        return False
    words = before if _BACKWARDS.search(cue.group()) or not after.strip(" .:") else after
    if re.match(r"\W*(?:not|no|nobody|none|unknown)\b", after):
        return False
    return _is_cause(words) and not _UNKNOWN.search(text[max(0, cue.start() - 20) :])


def _things(text: str) -> list[str]:
    bare = re.sub(r"\b(?:TIME|LEN|DAY|EVERY|NUM|PCT|TICKET|LINK|INC)\b", " ", text).replace("NAME", "name-x")
    return [word for word in content_words(bare, say.NO_CAUSE) if len(word) > 2]


_SETTLED = re.compile(
    r"\b(?:an?|some|one|the) (?:issues?|problems?|errors?|faults?),? (?:which|that) [^.;]{0,40}?\b(?:addressed"
    r"|fixed|resolved"
    r"|solved|corrected|dealt with|repaired|identified|remedied)\b|,? (?:which|that|and) (?:our |we |has |have "
    r"|is |was "
    r"|been |now |since |engineers |team )*(?:addressed|fixed|resolved|solved|corrected|dealt with|repaired|remedied)\b"
)
"""That it was dealt with says nothing of what it was."""


def _is_cause(text: str) -> bool:
    """Whether words name a cause: something beyond "a technical issue" and beyond a placeholder."""
    if is_placeholder(text) or _SEE.search(text):
        return False
    bare = _EMPTY.sub(" ", _SETTLED.sub(" ", text))
    return bool(_things(bare))


def unknown_cause(segments: Sequence[Segment]) -> bool:
    """Whether a message says honestly that the cause is not known."""
    for segment in segments:
        text = tagged(segment.raw)
        if _UNKNOWN.search(f"reason: {text}" if segment.label == "root_cause" else text):
            return True
    return False


def empty_cause(segments: Sequence[Segment]) -> str | None:
    """The empty words that stand where a cause belongs."""
    for segment in segments:
        if segment.label in (
            "eta",
            "next_update",
            "commander",
            "action_items",
            "severity",
            "impact",
            "duration",
            "incident",
            "topic",
        ):
            continue
        text = tagged(segment.raw)
        if _UNKNOWN.search(text):
            continue
        if _EMPTY.search(text) and (segment.label == "root_cause" or _CUE.search(text) or not _SHARED.search(text)):
            return segment.raw
        if (
            segment.label == "root_cause"
            and not _is_cause(text)
            and not is_placeholder(segment.raw)
            and not _UNKNOWN.search(f"reason: {text}")
        ):
            return segment.raw
    return None


_SHARED = re.compile(r"\b(?:sorry|apologi\w+|inconvenience|no longer|exclude|rule out)\b")


def action_items(segments: Sequence[Segment]) -> str | None:
    """The words that name a ticket, a link or a specific step."""
    for segment in segments:
        text = tagged(segment.raw)
        if (
            segment.label == "action_items"
            and not is_placeholder(segment.raw)
            and re.search((r"\b(?:INC|TICKET|LINK)\b"), text)
        ):
            return segment.raw
        if _TICKET.search(text) and segment.label not in ("incident", "commander", "impact", "severity", "topic"):
            return segment.raw
        if segment.label not in ("impact", "commander") and review_planned(segment):
            return segment.raw
        if segment.label in (
            "impact",
            "commander",
            "eta",
            "next_update",
            "incident",
            "duration",
            "severity",
            "root_cause",
            "status",
            "topic",
        ):
            continue
        for clause in re.split(r"[;]|\.\s|\s-\s", text):
            if _is_step(clause, segment.label == "action_items"):
                return segment.raw
    return None


def _is_step(clause: str, labelled: bool) -> bool:
    if _NO_STEP.search(clause) or is_promise(clause):
        return False
    if not labelled and not _COMING.search(clause):
        return False
    if re.search(r"\b(?:nobody|n't|not|never|cannot)\s(?:\w+ )?$", clause[:20]) and not labelled:
        return False
    for step in _STEP.finditer(clause):
        rest, before = clause[step.end() :], clause[: step.start()]
        things = _objects(rest) or (
            _objects(before)
            if re.search((r"\b(?:be|get|gets|is|are|been|being|goes|will|on|due)\W*(?:\w+ )?$"), before) or labelled
            else []
        )
        if not things and not (labelled and re.search(r"\bNUM\b", rest)):
            continue
        if labelled or _COMING.search(before) or _COMING.search(rest):
            return not _PAST_ONLY.search(clause) or labelled
    return labelled and len(_objects(clause)) >= 2


_PAST_ONLY = re.compile(
    r"\b(?:yesterday|last (?:week|night|month|spring|year)|ago|since TIME|at TIME|until TIME|from TIME|was|were"
    r"|had)\b(?!.*\b(?:will|'ll|now on|goes|due|becomes?|starting|beginning|from (?:DAY|tomorrow|today)"
    r"|by DAY|as of"
    r"|are first|this week|set up)\b)"
)


def _objects(text: str) -> list[str]:
    bare = re.sub(r"\b(?:TIME|LEN|DAY|EVERY|NUM|PCT)\b", " ", text).replace("NAME", " ")
    return [word for word in content_words(bare, effects.NOT_THINGS) if len(word) > 2]

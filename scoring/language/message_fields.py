"""Rules for what a message says of the incident: what is broken, stage, impact, commander.

Each takes the segments and gives the words that fill the field, or None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.message_work import under_way
from scoring.language.reviews import besides_reviews
from scoring.language.sentences import Segment, content_words, is_placeholder, singular, tokens
from scoring.language.vocabulary import message_words as say
from scoring.language.vocabulary.table import words
from scoring.language.vocabulary.words import ACTIVITIES, STOP_NAMES, USER_ACTIONS, USER_WORDS

INCIDENT_ID = re.compile(
    r"\b(?:inc|incident|im|major)[-_ #]{0,2}\d{2,4}(?:[-_]\d{1,5})?\b|\bincident (?:number|no\.?) ?\d+"
)
"""The number of an incident."""
_NAME = r"(@[\w.-]{2,30}|[A-Za-zÀ-ÿ][\w'’À-ÿ.-]{1,24}(?: [A-ZÀ-Þ][\w'’À-ÿ-]{1,24})?)"
_LEADING = (
    re.compile(
        rf"{_NAME} (?:is|=|as|'s) (?:now |the |our |your |acting |your incident |new )*(?:incident commander"
        rf"|commander|ic|incident manager|incident lead|incident coordinator)\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:incident commander|commander|ic|incident manager|incident lead)(?: is| will be|:| =|,)? {_NAME}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_NAME} (?:has|took|takes|is taking|is in|assumed|assumes|will take|has taken"
        rf"|holds) (?:over )?(?:the )?(?:command|lead)\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_NAME} (?:is leading|leads|will lead|is running|runs|is coordinating|coordinates|is commanding"
        rf"|commands|heads|is heading|is managing) (?:the |this |our )?(?:incident|response|coordination|effort"
        rf"|team|it|situation|handling)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:led|coordinated|commanded|run|headed|under (?:the )?(?:lead|command|leadership"
        rf"|direction)) (?:by|of) {_NAME}",
        re.IGNORECASE,
    ),
    re.compile(rf"\bunder {_NAME} as (?:incident )?commander", re.IGNORECASE),
    re.compile(rf"{_NAME} \((?:ic|incident commander|commander)\)", re.IGNORECASE),
    re.compile(rf"{_NAME} (?:ic|commander)\b(?!,? (?:is|will be) )", re.IGNORECASE),
)
_MYSELF = re.compile(
    r"\b(?:i'm|i am|i have|i've|i'll|i)(?: \([^()]{2,40}\))?(?: (?:am|be|will|shall|now|the|your|acting|have|been))*"
    r" (?:(?:running|leading|coordinating|commanding|lead|run|coordinate|command) (?:this|the incident|the response"
    r"|it)\b"
    r"|(?:leading|coordinating|in charge|commanding|in the lead)(?: (?:here|now|today|from here|for now))?(?=\W*$"
    r"|[.,;:!(]"
    r"| and | - )"
    r"|(?:tak(?:e|ing|en)|took|assum(?:e|ing)|hold(?:ing)?)? ?(?:over )?(?:the )?(?:command|lead)\b(?! (?:on|for|of"
    r"|with)\b)"
    r"|in command|incident commander|commander|ic\b)"
)
_DECLARED_OVER = re.compile(say.DECLARED_OVER)
_STAGES = tuple((stage, re.compile(pattern)) for stage, pattern in say.STAGES)
_LABELLED = tuple((stage, re.compile(pattern)) for stage, pattern in say.LABELLED_STAGES)
_BEFORE_STAGE = re.compile(say.BEFORE_STAGE)
_LABELLED_STATUS = re.compile(say.LABELLED_STATUS)
_BROKEN = re.compile(say.FAILURES)
_MENDED = re.compile(say.RECOVERIES)
_EFFECTS = re.compile(say.EFFECTS)
_AFFECTED = re.compile(say.AFFECTED)
_NO_IMPACT = re.compile(say.NO_IMPACT)
_SHARES = re.compile(say.SHARES)
_CANNOT_DO = re.compile(
    rf"\b(?:can't|cannot|can not|couldn't|could not|unable to|not able to|not possible to"
    rf"|impossible to)\s(?:\w+\s){{0,2}}(?:{'|'.join(USER_ACTIONS)})\b"
)
_CANNOT_ACT = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|could not|unable to|not able to|nobody can|no one can)\s(?:\w+\s){0,2}"
    r"(?:pay|check out|log ?in|log on|sign in|sign up|order|book|buy|purchase|search|upload|download|reserve"
    r"|register|transfer|"
    r"withdraw|browse|print|stream|call)\b"
)
_THINGS_TOO = frozenset(
    words("client agent consumer publisher sender reader listener partner player reader tester user-agent creator")
)
_PEOPLE = frozenset(USER_WORDS) | frozenset(word + "s" for word in USER_WORDS)


def incident(segments: Sequence[Segment]) -> str | None:
    """What is broken, or the incident's number."""
    for segment in segments:
        if INCIDENT_ID.search(segment.text):
            return segment.raw
        if segment.label == "incident" and content_words(segment.text, say.NOT_A_THING):
            return segment.raw
    for segment in segments:
        if segment.label in ("commander", "next_update", "severity", "other", "action_items"):
            continue
        if _CANNOT_ACT.search(segment.text):
            return segment.raw
        if (_BROKEN.search(segment.text) or _MENDED.search(segment.text)) and _things(segment.text):
            return segment.raw
    return None


def status(segments: Sequence[Segment]) -> tuple[str | None, str | None]:
    """(words that state the stage of the work or None, the stage or None). The furthest stage of several counts; a
    status label may say that work goes on without saying at which stage. Who still watches says it is not over, unless
    it is declared over."""
    for segment in segments:
        if segment.label == "status":
            for stage, pattern in (*_LABELLED, *_STAGES):
                if _states(segment.text, pattern):
                    return segment.raw, stage
            if under_way(segment.text):
                return segment.raw, "mitigating"
            if _LABELLED_STATUS.search(segment.text):
                return segment.raw, None
    best: tuple[str | None, str | None] = (None, None)
    watched: str | None = None
    declared = False
    for segment in segments:
        if segment.label in ("action_items", "root_cause", "commander", "next_update", "severity"):
            continue
        stages = [stage for stage, pattern in _STAGES if _states(segment.text, pattern)]
        if under_way(segment.text):
            stages = sorted({*stages, "mitigating"}, key=_rank, reverse=True)
        if "monitoring" in stages and watched is None:
            watched = segment.raw
        declared = declared or _states(segment.text, _DECLARED_OVER)
        if (stages and best[1] is None) or (stages and _rank(stages[0]) > _rank(best[1])):
            best = (segment.raw, stages[0])
    if best[1] == "resolved" and watched is not None and not declared:
        return watched, "monitoring"
    return best


def _states(text: str, pattern: re.Pattern[str]) -> bool:
    """Whether a text says the stage, neither denied nor put into the future."""
    match = pattern.search(text)
    return match is not None and not _BEFORE_STAGE.search(text[: match.start()]) and not _denied(text, match)


def impact(segments: Sequence[Segment], broken: bool) -> str | None:
    """Who is affected and how in terms of users, or an explicit "none". `broken` says the message names what is
    broken."""
    for segment in segments:
        if segment.label in ("commander", "next_update", "action_items", "other", "severity"):
            continue
        text, labelled = segment.text, segment.label == "impact"
        if labelled and re.match(r"\W*(?:none|no|nobody|nil|zero|not any)\b", text):
            return segment.raw
        if _NO_IMPACT.search(text) and not re.search(
            r"\bno(?: \w+)? (?:data|customer data) (?:was |were |is )?lost\b", text
        ):
            return segment.raw
        who_words = {singular(word) for word in tokens(text) if word not in _THINGS_TOO}
        addressed = bool(re.search(r"\b(?:you|your)\b", text)) and not re.search(
            r"\b(?:hear|update you|inform you|let you|keep you|thank you|from you)\b", text
        )
        who = (
            bool(who_words & USER_WORDS)
            or addressed
            or bool(re.search(r"\b\d in \d+\b", text))
            or bool(re.search(r"\bwe (?:sell|lose) (?:nothing|orders)\b", text))
        )
        effect = bool(_EFFECTS.search(text))
        hit = bool(_AFFECTED.search(text)) and broken
        more = (
            bool(who_words & USER_WORDS)
            and bool(content_words(text, say.NOT_A_THING | _PEOPLE))
            and bool(_BROKEN.search(text))
        )
        if who and (effect or hit or more) and not _only_told(text):
            return segment.raw
        share = _SHARES.search(text)
        if labelled and who_words & ACTIVITIES and effect:
            return segment.raw
        if (
            who_words & ACTIVITIES
            and share
            and (effect or hit or labelled)
            and not re.search(r"\b(?:error rate|requests)\b", text)
        ):
            return segment.raw
        if _CANNOT_DO.search(text) and (labelled or not re.search(r"\bwe (?:can't|cannot|are unable)\b", text)):
            return segment.raw
        if labelled and ((who and share) or (share and effect)):
            return segment.raw
    return None


def commander(segments: Sequence[Segment]) -> str | None:
    """The person named as leading."""
    for segment in segments:
        if segment.label == "commander":
            name = re.match(rf"\W*{_NAME.replace('(@', '(@?@')}", segment.raw)
            if name and _names(name[1]) and not is_placeholder(segment.raw):
                return segment.raw
        if _MYSELF.search(segment.text):
            return segment.raw
        told = besides_reviews(segment.raw)
        for pattern in _LEADING:
            match = pattern.search(told)
            if match and _names(match[1]):
                return match.group()
    return None


def _things(text: str) -> list[str]:
    """Words that name what may be broken; names of people who lead or write are taken off."""
    return [
        word
        for word in content_words(_LEAD_CLAUSE.sub(" ", text), say.NOT_A_THING | say.ACTION_WORDS)
        if singular(word) not in USER_WORDS
    ]


_LEAD_CLAUSE = re.compile(
    r"\b[\w@.'-]+(?: [\w'-]+)? (?:is|as|=) (?:the )?(?:ic|incident commander|commander)\b|\b(?:ic"
    r"|commander):? @?[\w.'-]+"
)


def _denied(text: str, match: re.Match[str]) -> bool:
    """Whether the stage word is spoken of as something else: our monitoring, an alert rule, a question."""
    return bool(
        re.search(r"\b(?:our|the|add|more|better|improve|missing|no) $", text[: match.start()])
    ) and match.group().startswith("monitoring")


def _rank(stage: str | None) -> int:
    order = ("investigating", "identified", "mitigating", "monitoring", "resolved")
    return order.index(stage) if stage in order else -1


def _only_told(text: str) -> bool:
    """Whether users are only told something in this sentence, or thanked, instead of affected."""
    return bool(
        re.search(
            r"\b(?:customers?|users?) (?:were|was|are|have been) (?:told|informed|notified|updated)\b"
            r"|\bcustomer (?:communication|success|support)\b|\binform(?:ed|ing)? (?:the )?(?:customers|users)\b"
            r"|\b(?:customers?|users?) (?:report|reports|reported|are reporting) (?:problems?|issues?|errors?)\b"
            r"|\bdear (?:\w+ )?(?:customers?|users?|clients?)\b[^.]{0,3}$",
            text,
        )
    ) and not _CANNOT_DO.search(text)


def _names(name: str) -> bool:
    """Whether a word found where a name stands is a person's name."""
    words = name.lstrip("@").split()
    if len(words) > 1 and not _names(words[0]):
        return _names(words[1])
    first = words[0].lower().strip(".,'")
    return (
        len(first) > 1
        and first not in STOP_NAMES
        and first
        not in (
            "for",
            "so",
            "as",
            "our",
            "still",
            "now",
            "currently",
            "next",
            "has",
            "have",
            "was",
            "will",
            "also",
            "command",
            "incident",
            "scribe",
            "tech",
            "severity",
            "status",
            "impact",
            "update",
            "eta",
            "by",
            "with",
            "on",
            "at",
            "in",
            "if",
            "since",
            "or",
            "but",
            "decided",
        )
    )

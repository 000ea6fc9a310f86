"""Whom an incident affects and how, in terms of users, as a message says it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.message_fields import CANNOT, COURTESY, FAULT, SALUTATION
from scoring.language.sentences import Segment, content_words, singular, tokens
from scoring.language.tags import tagged
from scoring.language.vocabulary import effect_words as say
from scoring.language.vocabulary.message_blame_words import ACCUSES, CLEARED
from scoring.language.vocabulary.served_words import INDEFINITE, SERVED, STAFF
from scoring.language.vocabulary.table import words
from scoring.language.vocabulary.words import ACTIVITIES

_NO_EFFECT = re.compile(say.NO_EFFECT)
_SEEN = re.compile(rf"\b{say.SEEN}\b")
_DATA_LOST = re.compile(r"\bno(?: \w+)? (?:data|customer data) (?:was |were |is |has been )?(?:lost|affected)\b")
_TOLD = re.compile(
    r"\b(?:(?:inform|tell|told|telling|notify|update|write to|ask|asked|email|call|warn|answer|reassure|brief)(?:ed"
    r"|s|ing)?|(?:aren't|isn't|not|nobody|no|never) (?:\w+ ){0,2}(?:to blame|at fault|fault|guilty|blame)|fault of"
    r"|blame|grumbl\w*|angry|rumou?rs?|said|says?|claims?|suspect\w*|counting|counted|how many|how much|which of you"
    r"|unknown|not (?:yet )?known|unclear)\b"
)
_VAGUE = re.compile(
    r"\b(?:may|might|could|can|possibly|potentially|perhaps|some)\b[^.;]{0,40}\b(?:be|been|get|see|notice|run into"
    r"|experience|have|face|encounter|feel)\b[^.;]{0,12}\b(?:affected|impacted|issues?|problems?|difficult\w+"
    r"|trouble|disruptions?|inconveniences?|it|something|effects?|impact|touched|hit|concerned)\b"
)
_WHOM = re.compile(
    r"\b(?:for|by|on|to|of|from|among|with|affect\w*|hits?|concern\w*|impact\w*|block\w*|prevent\w*|keep\w*|stop\w*"
    r"|lock\w*|kick\w*|throw\w*|leav\w+|forc\w+|cost\w*|reach\w*|let\w*|show\w*|give\w*|charg\w*|bill\w*|send\w*"
    r"|sent)\s(?:\W?\w+ ){0,4}?$"
)
_SHARE = re.compile(
    r"\bPCT\b|\bNUM (?:of|out of|in) (?:NUM|every)\b|\b(?:a |one |two |three )?(?:third|quarter|half|fifth"
    r"|tenth)s?\b|\bone in \w+|\b(?:most|all|many|every|no|none|hundreds|thousands|dozens)\b|\bNUM\b"
)
_YOU = re.compile(r"\b(?:you|your)\b")
_NOT_YOU = re.compile(
    r"\b(?:hear|update you|inform you|let you|keep you|thank you|from you|tell you|told you|see you|you (?:hear|read"
    r"|get|will hear|receive) (?:from|again|the next|a|an|more|another)|give you|owe you|you know|ask you|wish you"
    r"|if you|you say|cannot give you|write you|as you|you asked|your (?:understanding|patience|inquiry|help|trust"
    r"|team|information|questions?|hotel|service team)|brief you|you can (?:bank|count|print|rely|read)|do you|you'd"
    r"|any of you|promise you|assure you|show you)\b"
)


def impact(segments: Sequence[Segment], broken: bool) -> str | None:
    """Who is affected and how in terms of users, or an explicit "none". `broken` says the message names what is
    broken."""
    for segment in segments:
        if segment.label in ("commander", "next_update", "action_items", "other", "severity", "eta", "root_cause"):
            continue
        text = SALUTATION.sub(" ", tagged(segment.raw))
        if segment.label == "impact":
            if _labelled_impact(text, broken):
                return segment.raw
            continue
        if _NO_EFFECT.search(text) and not _DATA_LOST.search(text) and not re.search(r"\bhow many\b", text):
            return segment.raw
        for clause in re.split(r";|\.\s|\s-\s|\bbut\b|\s\(", text):
            if _is_effect(clause, broken):
                return segment.raw
    return None


def _labelled_impact(text: str, broken: bool) -> bool:
    if re.match(
        r"\W*(?:none|no|nobody|nil|zero|not any|nothing)\b(?! (?:idea|clue|figure|number))", text
    ) or _NO_EFFECT.search(text):
        return True
    if _VAGUE.search(text) or re.search(
        r"\b(?:unknown|unclear|being (?:counted|checked|worked out|determined)|counting|tbd|not (?:yet )?known"
        r"|see above|under (?:analysis|investigation|review)|to be)\b|\?\W*$",
        text,
    ):
        return False
    who = _served(text)
    if who or _YOU.search(text):
        return len(tokens(text)) >= 2
    return (
        bool(_SHARE.search(text) and (FAULT.search(text) or _activity(text)))
        or bool(_activity(text) and FAULT.search(text))
        or bool(CANNOT.search(text))
    )


def _activity(text: str) -> bool:
    return any(singular(word) in ACTIVITIES for word in tokens(text))


_HOUSES = frozenset(
    words(
        """shop store bank company business firm clinic pharmacy laboratory hotel school library warehouse court
        household municipality agency office
    institution organisation organization surgery public crowd council branch practice authority association
    dispensary ward congregation family"""
    )
)
"""Houses that are served as well as they are systems: one of them alone may be what is broken."""


def _served(text: str) -> list[tuple[int, int, str]]:
    """Start, end and word of those who are served in a text."""
    found = []
    for match in re.finditer(r"[a-z][a-z'-]*[a-z]", text):
        word = singular(match.group())
        if word in INDEFINITE or (word in SERVED and word not in STAFF):
            before = text[: match.start()].rstrip()
            if match.group().endswith("'s") and word not in ("everyone", "everybody"):
                continue
            if re.search(
                r"\b(?:service|head|sales|card|disk|device|load|web|game|media|tax|page|speech|text|user|mail"
                r"|proof) $",
                text[: match.start()],
            ) and word in ("holder", "reader", "driver", "writer", "player", "printer"):
                continue
            if word == "candidate" and re.search(r"\b(?:release|migration|cause|theory|change|deploy\w*)\b", text):
                continue
            if word in _HOUSES and not match.group().endswith(("s", "ies")):
                continue
            if (
                word
                in (
                    "driver",
                    "agent",
                    "client",
                    "reader",
                    "player",
                    "consumer",
                    "publisher",
                    "broker",
                    "runner",
                    "viewer",
                    "crawler",
                    "browser",
                    "host",
                    "guide",
                    "owner",
                    "branch",
                    "court",
                    "office",
                    "practice",
                    "lead",
                    "store",
                    "shop",
                    "company",
                    "business",
                    "firm",
                    "person",
                    "half",
                    "some",
                    "most",
                    "many",
                    "operator",
                )
                and re.search(r"\b(?:the|a|an|this|printer|each|graphics|its)$", before)
                and not match.group().endswith("s")
            ):
                continue
            found.append((match.start(), match.end(), word))
    return found


def _is_effect(clause: str, broken: bool) -> bool:
    clause = _QUOTED.sub(" ", clause)
    if any(pattern.search(clause) for pattern in _NOT_EFFECT):
        return False
    if _VAGUE.search(clause) or (COURTESY.search(clause) and not CANNOT.search(clause)):
        return False
    if (
        _YOU.search(clause)
        and not _NOT_YOU.search(clause)
        and re.search(
            rf"\byou(?:'ve| have| can| cannot| can't| may| might| could| will| are)? (?:\w+ ){{0,1}}?{say.SEEN}\b"
            rf"|\byour\b|\b(?:throws?|kicks?|locks?|logs?|reach(?:es)?|for|to|shows?) you\b",
            clause,
        )
        and FAULT.search(clause)
    ):
        return True
    for start, end, word in _served(clause):
        before, after = clause[:start], clause[end:]
        window = after[:90]
        if _TOLD.search(before[-40:]) or re.match(
            r"\s(?:aren't|isn't|are not|is not|were not|weren't) (?:to blame|at fault|guilty)", after
        ):
            continue
        if word in INDEFINITE and (
            re.match(
                r"\s(?:of (?:us|the team)|here|has (?:looked|checked|measured|verified)|objected|yet|needs|gets"
                r"|should)\b",
                after,
            )
            or not re.search(_EFFECT_ON_ANY, clause)
        ):
            continue
        own = re.search(r"\bour (?:own )?(?:\w+ )?$", before)
        verb = _SEEN.search(window)
        if verb and len(window[: verb.start()].split()) <= 12:
            rest = window[verb.start() :]
            told = _TOLD.search(rest)
            counted = told and not FAULT.search(rest[: told.start()])
            if not counted and (FAULT.search(rest) or (not own and _content(rest))):
                return True
        if (
            _WHOM.search(before)
            and FAULT.search(before)
            and (broken or _activity(before))
            and not re.search(r"\b(?:thanks|thank|sorry|how many|informed?|tell|told)\b", before)
        ):
            return True
        if (
            not own
            and word not in INDEFINITE
            and len(_content_of(window)) >= 3
            and not _TOLD.search(window)
            and not _TOLD.search(before[-40:])
        ):
            return True
        if (
            FAULT.search(window)
            and re.match(r"\s?(?:who|whose|with|in|on|at|from|that|moving|trying|using|waiting|,)?\b", window)
            and broken
            and not own
        ):
            return True
    for match in re.finditer(
        r"\bPCT|\bNUM (?:in|of|out of) (?:NUM|every)\b|\b(?:a |one |two )(?:third|quarter|half|fifth|tenth)s? of\b"
        r"|\b(?:all|most|every) (?:the )?\w+",
        clause,
    ):
        words = [singular(word) for word in tokens(clause[match.start() : match.end() + 30])]
        if (
            any(word in ACTIVITIES for word in words)
            and FAULT.search(clause)
            and not re.search(r"\b(?:error rate|requests|queue)\b", clause)
        ):
            return True
    return bool(CANNOT.search(clause)) and not re.search(r"\b(?:we|i) (?:can't|cannot|couldn't|are unable)\b", clause)


_QUOTED = re.compile(r'"[^"]{0,200}"')
_NOT_EFFECT = tuple(
    re.compile(pattern)
    for pattern in (
        CLEARED, *ACCUSES,
        r"\b(?:how (?:many|much)|which) (?:of )?(?:the |our |your )?(?:you|users?|customers?|people|\w+s)\b"
        r"|\b(?:being|still) (?:counted|worked out|checked|determined)\b|\banything you\b|\bif you\b|\b(?:some|many"
        r"|several|one) of (?:you|the \w+|our \w+) (?:say|says|said|told|think|claim\w*|wrote|ask\w*)\b|\bwe count\b",
    )
)  # fmt: skip
"""Talk of people that tells no effect on them."""
_EFFECT_ON_ANY = re.compile(
    r"\b(?:can|can't|cannot|could|couldn't|log|sign|pay|buy|book|order|see|sees|get|gets|hear|use|uses"
    r"|for (?:everyone|everybody|anyone|nobody|most|some|many|half)|affect\w*|impact\w*|notic\w*|lose|lost|locked"
    r"|kicked|out|of (?:our|the|all))\b"
)


def _content(text: str) -> bool:
    """Whether the words say something beyond helping verbs."""
    return bool(_content_of(text))


def _content_of(text: str) -> list[str]:
    return [word for word in content_words(text, frozenset(_EMPTY)) if not word.isdigit()]


_EMPTY = {
    "know",
    "inform",
    "informed",
    "wait",
    "told",
    "asked",
    "ask",
    "patient",
    "calm",
    "aware",
    "soon",
    "everything",
    "affected",
    "impacted",
    "concerned",
    "involved",
    "notice",
    "experience",
    "experiencing",
} - {"wait"}

"""Who leads the response: the person a message names as commander, in any words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.reviews import besides_reviews
from scoring.language.sentences import Segment, is_placeholder
from scoring.language.slips import is_known
from scoring.language.tags import tagged
from scoring.language.vocabulary import lead_words as say
from scoring.language.vocabulary.table import words
from scoring.language.vocabulary.words import STOP_NAMES

_HAS_LEAD = re.compile(
    rf"\bNAME(?P<gap>(?:,? (?!(?:who|which|that|because|while|but|if|when|where"
    rf"|so)\b)[\w'()&-]+,?){{0,7}}?)(?: (?:who )?|(?='))(?:{say.HAS_LEAD})"
)
_LOWER_LEAD = re.compile(
    rf"(?:^|[,;.(&/-] ?|\b(?:and|so|ok|okay|now|with|fyi|colleague) )(?P<name>[a-z]{{2,14}})(?=(?:'s)? )(?: "
    rf"|(?='))(?:{say.HAS_LEAD}"
    rf"|(?:ic|imoc|commander|ic'ing|icing|in charge|in command|on point|driving|captaining|leading|at the wheel"
    rf"|on the wheel|at the helm|has the con)\b)"
)
_LOWER_IS = re.compile(
    rf"\b{say.LEADER_IS.replace('NAME', '(?P<name>[a-z]{2,14})')}\b(?=\W*$|[,;.)]| (?:here|now|tonight|today|for|and"
    rf"|so|pls|please)\b)"
)
_PRONOUN = re.compile(rf"\b(?:she|he|they|who)(?: |(?='))(?:{say.HAS_LEAD})")
_LEADER_IS = re.compile(rf"\b{say.LEADER_IS}")
_LED_BY = re.compile(say.LED_BY)
_MYSELF = re.compile(say.MYSELF)
_NO_LEADER = re.compile(say.NO_LEADER)
_BETWEEN = re.compile(
    r"\b(?:not|reported|says?|said|scribe|comms|because|nobody|writes?|wrote|found|noticed|tech|technical|review"
    r"|post-?mortem|team|never|refused|declined|can't|cannot|won't)\b"
)
_LABELLED_LOWER = re.compile(r"\W*(?P<name>[a-z]{2,14})(?: [a-z]{2,14})?(?=\W*$| \(|, )")
_TEAMS = frozenset(words("team teams group squad crew department desk rota oncall on-call office unit"))
_NOT_NAMED = re.compile(
    r"\b(?:declared|reported|raised|opened|named|to be|tbd|tbc|open|nobody|none|wanted|sought|ask|rota|see|who"
    r"|someone|pending|vacant|later"
    r"|unknown|not|will be|volunteer\w*)\b|\?"
)


def commander(segments: Sequence[Segment]) -> str | None:
    """The words that name the person who leads, or None. A team, a reporter or who only repairs is nobody."""
    before = ""
    for segment in segments:
        if segment.label == "commander" and (found := _labelled(segment)):
            return found
        if segment.label in ("other", "action_items", "root_cause", "incident"):
            continue
        text = tagged(besides_reviews(segment.raw))
        if segment.label == "topic":
            before = f"{text}:"
            continue
        if _said(text):
            return segment.raw
        if _answers(before, text):
            return segment.raw
        before = text
    return None


def _answers(before: str, text: str) -> bool:
    """Whether two sentences together say it: "Who leads? Femke." and "Tell Femke. She is in charge."."""
    if before.rstrip().endswith(("?", ":")) and re.match(r"\W*(?:mr |mrs |ms |dr |our )?NAME\b", text):
        return bool(_LEADISH.search(before)) and not _NOT_THE_LEAD.search(before)
    match = _PRONOUN.search(text)
    return bool(match and "NAME" in before and not _denies(text[: match.start()], text[match.end() :]))


def _labelled(segment: Segment) -> str | None:
    text = tagged(segment.raw)
    if is_placeholder(segment.raw) or _NOT_NAMED.search(text.split(",")[0].split("(")[0]):
        return None
    if _MYSELF.search(segment.text) or re.match(r"\W*(?:me|myself|i)\b", segment.text):
        return segment.raw
    match = re.search(r"\bNAME\b", re.split(r"[;.(]\s|\b(?:only|scribe|reported|until|not)\b", text)[0])
    if match:
        after = text[match.end() :].split()
        return None if after and after[0].strip(".,") in _TEAMS else segment.raw
    low = _LABELLED_LOWER.match(segment.text)
    return segment.raw if low and _may_be_name(low["name"]) else None


def _said(text: str) -> bool:
    if "NAME" in text:
        for match in _HAS_LEAD.finditer(text):
            before = text[: match.start()]
            if _BETWEEN.search(match["gap"]) or _denies(before, text[match.end() :]):
                continue
            if _TEAM.search(match["gap"]) or _THING_BEFORE.search(before):
                continue
            return True
        for pattern in (_LEADER_IS, _LED_BY):
            for match in pattern.finditer(text):
                after = text[match.end() :].split()
                if after and after[0].strip(".,") in _TEAMS:
                    continue
                if not _denies(text[: match.start()], text[match.end() :]) and not _NO_LEADER.search(match.group()):
                    return True
        for clause in _CLAUSES.split(text):
            lead = _LEADISH.search(clause)
            if (
                lead
                and _person_near(clause, lead)
                and not _NOT_THE_LEAD.search(clause)
                and not _NO_LEADER.search(clause)
                and not _BETWEEN.search(clause)
                and not clause.rstrip().endswith("?")
            ):
                return True
    mine = _MYSELF.search(text)
    if mine and not _denies(text[: mine.start()], text[mine.end() :]) and not text.rstrip().endswith("?"):
        return True
    for pattern in (_LOWER_LEAD, _LOWER_IS):
        for low in pattern.finditer(text):
            denied = _denies(text[: low.start("name")], text[low.end() :]) or _NO_LEADER.search(low.group())
            if _may_be_name(low["name"]) and not denied and not text.rstrip().endswith("?"):
                return True
    return False


_LEADISH = re.compile(say.LEADISH)
_NOT_THE_LEAD = re.compile(say.NOT_THE_LEAD)
_CLAUSES = re.compile(r"[.;()](?:\s|$)|\s-\s|, (?:and|but|so|while|because) |\bwhile\b|\bbut\b|\bbecause\b")
_OF_A_THING = re.compile(r"(?:\b(?:at|in|on|from|near|to|for|via|by the|the|a|an|our|of the|using|behind|between)\s)$")


def _person_near(clause: str, lead: re.Match[str]) -> bool:
    """Whether a name that stands for a person, and not for a place or a product, is within eight words of the lead."""
    for match in re.finditer(r"\bNAME\b", clause):
        between = (
            clause[match.end() : lead.start()] if match.end() <= lead.start() else clause[lead.end() : match.start()]
        )
        after = clause[match.end() :].split()
        if len(between.split()) > 8 or (after and after[0].strip(".,'") in _TEAMS):
            continue
        if _OF_A_THING.search(clause[: match.start()]) and between.strip() != "of":
            continue
        return True
    return False


_TEAM = re.compile(r"\b(?:team|teams|group|squad|crew|department|side|who|people|support|on-call)\b")
_THING_BEFORE = re.compile(
    r"\b(?:via|on|in|at|from|using|behind|review of|after the|since|hotline|reported by|told|asked|ask) $"
)


def _denies(before: str, after: str) -> bool:
    """Whether the words before make it a wish, a question or the past; or the words after a question or the past."""
    clause = re.split(r"[,;.:()]| and | but | so ", before)[-1]
    return (
        bool(_NO_LEADER.search(clause[-40:]))
        or bool(re.match(r"[\w ]{0,30}\?", after))
        or bool(re.match(r"\W*(?:yesterday|last (?:time|week|night)|before (?:that|me|him|her))\b", after))
    )


def _may_be_name(word: str) -> bool:
    return not is_known(word) and len(word) > 2 and word not in STOP_NAMES and not word.endswith(("ing", "ed"))

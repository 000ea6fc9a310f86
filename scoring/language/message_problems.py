"""Problems in the wording of a message: speculation, blame, jargon, no-impact, overpromise, vague.

Marks are taken only where the text shows the problem itself; each rule says which words did.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from scoring.language.message_audience import addresses_customers
from scoring.language.message_blame import blamed
from scoring.language.message_cause import empty_cause, unknown_cause
from scoring.language.message_fields import WONT_START
from scoring.language.message_next import is_promise
from scoring.language.sentences import Segment, tokens
from scoring.language.tags import tagged
from scoring.language.vocabulary import cause_words as causes
from scoring.language.vocabulary import problem_words as say

ORDER: tuple[str, ...] = ("speculation", "blame", "jargon", "no-impact", "overpromise", "vague")
"""The problems, in the order they are listed in a result."""

_CUE = re.compile(causes.CAUSE_CUE)
_UNKNOWN = re.compile(causes.UNKNOWN)
_CERTAIN = re.compile(say.CERTAIN)
_GUESSING = re.compile(say.GUESSING)
_UNCHECKED = re.compile(say.UNCHECKED)
_MARKED = re.compile(say.MARKED)
_ASSERTED = re.compile(
    rf"{causes.CAUSE_CUE}|\b(?:it's|it is|its|it was|that's|this is|that was|was|were) (?:just |only |simply |all "
    rf"|definitely |obviously |clearly |surely )*(?:the|a|an|your|our|their|that|those|rats|jitter)\b|\bbroke\b"
    rf"|{causes.STORY}|\b(?:is|are) (?:behind|to blame|responsible)\b"
)
_THING_GUESSED = re.compile(
    r"\b(?:release|deploy\w*|migration|change|attack\w*|ddos|hack\w*|bug|leak|database|db|index|network|vendor"
    r"|provider|cloud|aws|azure|gcp|config\w*|cache|dns|certificate|load|traffic|competitor|disk|memory|firewall"
    r"|rules?|query|client|upgrade|version|commit|flag|pool|cdn|update|push|server|hardware|switch|router|driver"
    r"|codec|bucket|region|heat|weather|storm|cable|power|battery|sensor|team|somebody|someone|supplier|partner"
    r"|locale|stack|service|system|job|script|library|licen[cs]e|key|token|clock|time ?zone|dst|timer)\b"
)
_NOT_CAUSE = re.compile(
    r"\b(?:back|fixed|resolved|restored|recover\w*|finish\w*|done|take|last|until|update|severity|sev|longer|hours?"
    r"|minutes|LEN|TIME|tomorrow|eta)\b"
)
_VOWS = re.compile(say.VOWS)
_NEVER = re.compile(say.NEVER_AGAIN)
_REFUSED = re.compile(say.REFUSED)
_END = re.compile(
    r"\b(?:TIME|DAY|LEN|NUM (?:min\w*|hours?)|gone|fixed|back|done|solved|resolved|restored|over|finish\w*|running"
    r"|works?|working|arriv\w+|delivered|up|beaten|again|before|by|until|happen\w*|occur\w*|ready|repaired|normal"
    r"|stays?|safe|all|everything|everyone|complete\w*|end\w*|through)\b"
)
_WILL_BY = re.compile(
    r"\b(?:will|'ll) (?:all )?be (?:\w+ )?(?:back|fixed|resolved|restored|up|over|solved|working|available|done"
    r"|running|repaired|finished|normal)\b[^.;]{0,40}\b(?:by|at|in|within|before)\b[^.;]{0,20}\b(?:TIME|LEN|DAY)\b"
)
_HEDGED = re.compile(
    r"\b(?:expect\w*|hop\w+|aim\w*|target\w*|estimat\w*|about|around|approximately|roughly|should|likely|probably|if"
    r"|plan\w*|eta|update|write|post|hear|next|may|might|could|ca|guess\w*|think|perhaps|maybe|believe|presumably"
    r"|assum\w+|unless|best|goal|try\w*|rough\w*|ish|tentativ\w+|provisional\w*|latest)\b"
)


def problems(form: str, segments: Sequence[Segment], fields: Mapping[str, object]) -> dict[str, str]:
    """The problems of a message with the words that show each. `fields` are the fields read from the same segments."""
    found: dict[str, str] = {}
    if guess := _speculates(segments):
        found["speculation"] = guess
    if charge := blamed(segments):
        found["blame"] = charge
    if addresses_customers(segments) and (term := _jargon(segments)):
        found["jargon"] = term
    if vow := _overpromises(segments):
        found["overpromise"] = vow
    found |= {name: quote for name, quote in follows(form, segments, fields).items() if quote is not None}
    return {name: found[name] for name in ORDER if name in found}


def follows(form: str, segments: Sequence[Segment], fields: Mapping[str, object]) -> dict[str, str | None]:
    """The problems that follow from the fields, each with the words that show it (none for what is missing), or None
    where it is not there."""
    vague = None
    if _is_vague(form, segments, fields):
        vague = (empty_cause(segments) if form == "resolution" else None) or (segments[0].raw if segments else "")
    lacking = "" if form == "initial" and not fields.get("impact") else None
    return {"no-impact": lacking, "vague": vague}


def _speculates(segments: Sequence[Segment]) -> str | None:
    """A cause that is asserted while the text says that nobody looked, or with a certainty nothing supports."""
    texts = [tagged(segment.raw) for segment in segments]
    for index, (segment, text) in enumerate(zip(segments, texts, strict=True)):
        if segment.label in ("commander", "severity", "next_update", "eta", "topic", "action_items", "duration"):
            continue
        near = " ".join(texts[max(0, index - 1) : index + 3])
        after = " ".join(texts[index : index + 3])
        asserted = segment.label == "root_cause" or bool(_ASSERTED.search(text))
        if not asserted or _MARKED.search(text) or (_UNKNOWN.search(text) and not _CERTAIN.search(text)):
            continue
        cause = (
            segment.label == "root_cause"
            or bool(_CUE.search(text))
            or bool(_THING_GUESSED.search(text))
            or bool(re.search((r"\bit'?s\b|\bit (?:is|was)\b"), text))
        )
        if not cause:
            continue
        if (
            _UNCHECKED.search(after)
            and (_CERTAIN.search(near) or _CUE.search(text) or segment.label == "root_cause")
            and not _MARKED.search(after)
        ):
            return segment.raw
        certain = _CERTAIN.search(text)
        if (
            certain
            and (segment.label == "root_cause" or _THING_GUESSED.search(text) or _CUE.search(text))
            and not _NOT_CAUSE.search(text[certain.end() : certain.end() + 30])
            and not _MARKED.search(near)
            and not _CONFIRMED.search(near)
        ):
            return segment.raw
    for segment, text in zip(segments, texts, strict=True):
        if segment.label in ("commander", "severity", "next_update", "eta", "topic", "action_items", "duration"):
            continue
        guess = _GUESSING.search(text)
        if (
            guess
            and not any(_MARKED.search(other) for other in texts)
            and (segment.label == "root_cause" or _guesses(text, guess))
        ):
            return segment.raw
    return None


_CONFIRMED = re.compile(
    r"\b(?:confirmed|proven|proved|reproduced|verified|measured|traced|logs? shows?|shown by|we saw|replayed"
    r"|evidence|found in)\b"
)


def _guesses(text: str, guess: re.Match[str]) -> bool:
    around = text[guess.start() : guess.end() + 90]
    if _NOT_CAUSE.search(around[:44]) and not re.search(r"\b(?:caused?|because|due to)\b", around):
        return False
    return bool(_THING_GUESSED.search(around)) or bool(re.search(r"\b(?:caused? by|because of|due to)\b", around))


def _jargon(segments: Sequence[Segment]) -> str | None:
    best: tuple[int, str] = (0, "")
    total = 0
    for segment in segments:
        if segment.label in ("commander", "next_update", "severity"):
            continue
        score = _terms(segment.raw)
        total += score
        if score > best[0]:
            best = (score, segment.raw)
    return best[1] if total >= 2 else None


_TERM = re.compile(say.JARGON)
_IDENTIFIER = re.compile(
    r"\b[a-z]+[A-Z]\w*[A-Z]?\w*\b(?<!iPhone)(?<!iPhones)(?<!iPad)|\b[A-Z][a-z]+[A-Z]\w+\b|\b[a-z0-9]+_[a-z0-9_]+\b"
    r"|\b[a-z]{2,}-?[a-z]*-\d{1,4}[a-z]?\b|\b[\w.-]+\.(?:json|yaml|yml|xml|js|py|java|php|conf|log|sql|so|dll)\b"
    r"|\b\w+\(\)|\b\w+=[\w-]+|\b0x[0-9a-f]+\b|\bHTTP/?\s?\d{3}\b|\bv?\d+\.\d+\.\d+\b|\bport \d{2,5}\b"
    r"|\b[45]\d\d (?:errors?|responses?|[A-Z]\w+)"
)
_CAPITALS = re.compile(r"\b[A-Z][A-Z0-9]{1,6}s?\b(?:[-^+/][A-Z0-9]\w*)?")


def _terms(raw: str) -> int:
    """How many signs of jargon a sentence has; plain words that are terms elsewhere count half."""
    low = raw.lower()
    sure = {match.group() for match in _TERM.finditer(low)}
    plain = {term for term in sure if term in say.PLAIN_TERMS}
    score = 2 * len(sure - plain) + len(plain)
    score += 2 * len({match.group() for match in _IDENTIFIER.finditer(raw)})
    shouting = raw.upper() == raw
    if not shouting:
        score += len(
            {
                m.group()
                for m in _CAPITALS.finditer(raw)
                if m.group().lower() not in say.KNOWN_SHORT
                and m.group().lower() not in sure
                and not re.fullmatch((r"(?:INC|SEV|P|S)\d*"), m.group())
            }
        )
    return score


def _overpromises(segments: Sequence[Segment]) -> str | None:
    """A time for the end that is guaranteed, or "never again"; promising the next message and declining to promise are
    none."""
    for index, segment in enumerate(segments):
        if segment.label in ("commander", "severity", "next_update", "topic"):
            continue
        text = tagged(segment.raw)
        for clause in re.split(r"[;|]|\.\s|,\s(?=(?:but|and (?:we|i)|we write|i write)\b)", text):
            before = tagged(segments[index - 1].raw) if index else ""
            if _REFUSED.search(clause):
                continue
            asked = clause.rstrip().endswith("?")
            if _NEVER.search(clause) and not (WONT_START.search(clause) or _PAST_NEVER.search(clause) or asked):
                return segment.raw
            if _VOWS.search(clause):
                if is_promise(clause) and not re.search(
                    (r"\b(?:fixed|back|done|solved|running|gone|over|finish\w*|beaten|delivered|everything|all)\b"),
                    clause,
                ):
                    continue
                if _END.search(clause) or (len(tokens(clause)) <= 9 and _END.search(before) and not is_promise(before)):
                    if _WEAK_VOW.search(clause) and not _STRONG_VOW.search(clause) and not _FINISH.search(clause):
                        continue
                    return segment.raw
            match = _WILL_BY.search(clause)
            if match and not _HEDGED.search(clause[: match.end()]) and not is_promise(clause):
                return segment.raw
    return None


_PAST_NEVER = re.compile(
    r"\b(?:should(?: not|n't)|users?|customers?|clients?|nobody|they|still|after a)\b[^.;]{0,20}\b(?:can't|cannot"
    r"|not|n't|happen)\b[^.;]{0,30}\bagain\b|\bshould (?:not|never)\b|\b(?:never (?:renewed|tests?|tested|closed"
    r"|released|locks?|did|had|has|was|were|been|on anything|reads?|wrong|checked|noticed|looked|saw|seen)"
    r"|had never"
    r"|has never|have never|was never|did not come back|didn't come back|does not come back up|not (?:yet )?(?:back"
    r"|working|up) again|can't \w+ again|cannot \w+ again)\b"
)
_WEAK_VOW = re.compile(
    r"\b(?:definitely|certainly|surely|for sure|sharp|period|at the latest|a promise|of course|certainty|latest"
    r"|commit to|without (?:a )?doubt)\b"
)
_STRONG_VOW = re.compile(
    r"\b(?:guarantee\w*|swear\w*|vouch\w*|stake|bet|bank on|word|hell|fail\b|no ifs|zero chance|hand in|assure"
    r"|rest assured|print|promise (?:that|you|it)|we promise|i promise|that is a promise|that's a promise)\b"
)
_FINISH = re.compile(
    r"\b(?:TIME|LEN|will|'ll|going to|be|is|are)\b[^.;]{0,40}\b(?:back|fixed|resolved|restored|up|over|done|solved"
    r"|working|running|gone|finished|delivered|normal|repaired)\b"
)


def _is_vague(form: str, segments: Sequence[Segment], fields: Mapping[str, object]) -> bool:
    """Initial: neither what nor who. Update: nothing done or changed. Resolution: empty words instead of a cause."""
    if form == "initial":
        return not fields.get("incident") and not fields.get("impact")
    if form == "update":
        return not fields.get("update")
    if fields.get("root_cause") or unknown_cause(segments):
        return False
    if empty_cause(segments) is not None:
        return True
    if not fields.get("action_items") and any(_PLATITUDE.search(segment.text) for segment in segments):
        return True
    return not (fields.get("duration") or fields.get("action_items"))


_PLATITUDE = re.compile(
    r"\btak(?:e|es|en|ing) (?:this|it|that|these|such|the)(?: \w+)? (?:very |extremely |most )?seriously\b"
    r"|\b(?:do|doing) better\b"
)
"""Said in place of a cause."""

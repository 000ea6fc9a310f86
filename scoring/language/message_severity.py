"""The severity a message states, in any notation; an undecided level is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.sentences import Segment
from scoring.language.slips import meant

_DIGIT = r"(?P<n>[1-4]|one|two|three|four|first|second|third|fourth|i{1,3}|iv|1st|2nd|3rd|4th)"
_WORD = r"(?P<w>critical|highest|urgent|high|major|severe|serious|medium|moderate|normal|low|lowest|minor|cosmetic)"
_KIND = (
    r"(?:severity|sev(?!er)|priority|prio|criticality|urgency|importance|incident (?:level|class|grade|category)"
    r"|alert (?:level|class))"
)
_LOOSE = r"(?:level|class|grade|category|tier|rank|stage of alert)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_KIND}\b[\s:_=-]{{0,3}}(?:(?:level|class|grade|is|of|as|was|set|decided|now|still|a|an|the|at|to"
        rf"|number|no|we|say|says|call|it|rated|ranked|stays?|remains?|put"
        rf"|=)[\s:-]{{1,2}}){{0,5}}{_DIGIT}\b(?! (?:users?|people|of the|hours?|min|percent|in |customers?|sites?))",
        r"\b(?<![-\w])[sp][- ]?(?P<n>[1-4])\b(?![-:\d]|\.\d)(?! (?:users|people|bucket|storage|object|upload|api"
        r"|endpoint))",
        rf"\bsev[-_ ]?{_DIGIT}\b",
        rf"\b{_DIGIT}(?:st|nd|rd|th)? (?:level|class|grade|degree|category|tier|stage)?\s?(?:of )?(?:severity"
        rf"|priority|prio|criticality|urgency)\b",
        rf"\b(?:severity|priority|urgency|criticality|{_LOOSE})\b[\s:_=-]{{0,3}}(?:(?:is|of|as|was|now|a|set|to"
        rf"|level|class|we|rate|it|rated|ranked|put|=)[\s:-]{{1,2}}){{0,4}}{_WORD}\b",
        rf"\b{_WORD}[- ](?:severity|priority|prio|urgency|criticality)\b",
        rf"\b{_LOOSE}\b[\s:_=-]{{0,3}}(?:(?:is|of|as|a|number|no|now|set|to"
        rf"|=)[\s:-]{{1,2}}){{0,3}}{_DIGIT}\b(?! (?:users?|people|hours?|sites?|floor|support|engineer))(?!-)",
        rf"\b{_DIGIT} (?:level|class|grade|category|tier)\b",
        rf"\b(?:call|rate|rank|class|classif\w+|grade|file|filed|treat|treating|rated|ranked|classed|graded|log"
        rf"|logged|raise|raised|put|count|counted|judge|declare|declared|enter|entered|handle|see|set|book|open"
        rf"|opened|consider|calling|rating|assess|assessed|marked|mark|score|scored)\b (?:\w+ ){{0,4}}?(?:as|a|an|at"
        rf"|in|it|with|under|to|is|this|of)\s(?:(?:a|an|the|sev|severity|level|class|number|rated|our"
        rf"|at) )*{_DIGIT}\b(?! (?:hour|min|o'clock|users?|people|customers?|more|new|times|sites?|days?|persons?"
        rf"|hundred))",
        rf"\b(?:call|rate|rank|class|grade|file|filed|treat|treating|rated|ranked|classed|graded|put|count|judge"
        rf"|declare|declared|handle|consider|calling|rating|assess\w*|marked|classif\w+)\b (?:\w+ ){{0,3}}?(?:as|a"
        rf"|an|at|it|this) (?:an? )?{_WORD}\b(?! (?:part|share|number|bug|detail))",
        rf"\bin (?:the |a |our )?scale (?:of |from )?(?:\w+ ){{0,5}}?(?:at|is|the|a|number|to) (?:the )?{_DIGIT}\b",
        rf"\b(?:it's|its|it is|this is|that's|so it's|i say|i'd say|we say|is) (?:still |now |clearly |surely |only "
        rf"|just )*an? {_DIGIT}\b(?=\W*$|\s?[,.;!)]| for me| and| but| because| so| at most| i| we| on the"
        rf"| of (?:four|4))",
        rf"(?:^|[(\[,;|/-])\s?{_DIGIT} (?:of|/|out of|from) (?:4|four)\b",
        rf"^\W*(?:it's|its|a|an|level|class)?\s?{_DIGIT}\W*$",
    )
)
_WORDS = {
    "critical": 1, (
        "highest"): 1, (
        "urgent"): 1, (
        "high"): 2, (
        "major"): 2, (
        "severe"): 2, (
        "serious"): 2, (
        "medium"): 3, (
        "moderate"): 3, (
        "normal"): 3,
    "low": 4, "lowest": 4, "minor": 4, "cosmetic": 4,
}  # fmt: skip
_DIGITS = {
    "1": 1, (
        "one"): 1, (
        "i"): 1, (
        "first"): 1, (
        "1st"): 1, (
        "2"): 2, (
        "two"): 2, (
        "ii"): 2, (
        "second"): 2, (
        "2nd"): 2, (
        "3"): 3, (
        "three"): 3, (
        "iii"): 3,
    "third": 3, "3rd": 3, "4": 4, "four": 4, "iv": 4, "fourth": 4, "4th": 4,
}  # fmt: skip
_UNDECIDED_BEFORE = re.compile(
    r"\b(?:maybe|perhaps|probably|possibly|might be|could be|may be|would be|not sure|unsure|undecided|unclear"
    r"|either|between|not an?|not|no|isn't|tbd|whether|or|candidate for|from|until|discuss\w*|debat\w+"
    r"|under discussion|was|formerly|previously|if|should it be|is it|becomes?|never)\s(?:a |an |it |it's |it is "
    r"|this |that |the |sev |severity |level |class |we |say |call |rated )*$"
)
_UNDECIDED_AFTER = re.compile(
    r"^\W{0,2}(?:\?|or\b|/\s?(?:sev|p|s)?[1-4]\b|to be (?:confirmed|decided)|tbd|tbc|maybe|perhaps|unless"
    r"|, (?:maybe"
    r"|perhaps|or)\b|-\s?[1-4]\b)"
)
_LABEL_WORD = re.compile(rf"\b(?:{_DIGIT}|{_WORD}|(?:sev|s|p|prio)[- ]?(?P<d>[1-4]))\b")
_OPEN = re.compile(
    r"\bor\b|\?|/\s*\d|\bnot (?:yet )?(?:decided|set|known|agreed|rated|fixed|clear)|\bunder discussion\b|\bopen\b"
    r"|\btb[dc]\b|\bunclear\b|\bundecided\b|\bpending\b|\bto be\b|\bbetween\b|\bdiscuss|\bn/a\b|\bwait"
)


def severity(segments: Sequence[Segment]) -> tuple[str, str] | None:
    """The level as stated ("SEV1".."SEV4") and the words that state it. The last decided mention counts."""
    answer: tuple[str, str] | None = None
    for segment in segments:
        if segment.label in ("next_update", "eta", "duration", "commander"):
            continue
        text = meant(segment.text)
        if segment.label == "severity":
            if not _OPEN.search(text):
                match = _LABEL_WORD.search(text)
                if match:
                    answer = (_level(match), segment.raw)
            elif answer is None and re.search(r"\bor\b|\?|/", text):
                continue
            continue
        for pattern in _PATTERNS:
            for match in pattern.finditer(text):
                if _UNDECIDED_BEFORE.search(text[: match.start()]) or re.search(
                    (r"\b(?:or|not|between|either|whether)\b"), match.group()
                ):
                    continue
                if _UNDECIDED_AFTER.match(text[match.end() : match.end() + 20]):
                    answer = None
                    continue
                answer = (_level(match), segment.raw)
    return answer


def _level(match: re.Match[str]) -> str:
    groups = match.groupdict()
    digit = groups.get("d") or groups.get("n")
    return f"SEV{_DIGITS[digit]}" if digit else f"SEV{_WORDS[groups['w'] or '']}"

"""How long an incident lasted, as a message says it: a length, or when it began and when it ended."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.message_next import is_promise
from scoring.language.sentences import Segment
from scoring.language.tags import tagged

_WHEN = (
    r"(?:(?:DAY|on DAY),? )?(?:about |around |roughly |just after |shortly after |shortly before )?(?:(?:a "
    r"|the )?TIME|DAY)(?:,? (?:on )?DAY| in DAY)?(?: \w{3,4})?"
)
_RANGE = re.compile(rf"{_WHEN}\W{{0,3}}(?:-+>?|>|to|until|till|and|up to|through|bis|/|=>|\.\.+)\W{{0,3}}{_WHEN}")
_FROM = re.compile(
    r"\b(?:from|since|between|starting|started|start|began|begin|beginning|begun|as of|down from|onset|first|broke"
    r"|went down|failed at|outage at|detected at|noticed at|hit at|counted from)\b"
)
_UNTIL = re.compile(
    r"\b(?:until|till|to|ended|end|ending|restored|resolved|recovered|fixed|back|over|closed|normal|again|stopped"
    r"|finished|solved|up|and|ok|repaired|clear|through)\b"
)
_LASTED = re.compile(
    r"\b(?:duration|length|gap|window|episode|read-only|blind|last(?:s|ed|ing)|took|for|after|down|dead|dark|gone|out|off|blank|outage|over|total"
    r"|altogether|in all|lost|losing|downtime|during|spanned|ran|went on|stretch\w*"
    r"|broken|unavailable|unusable|unreachable|interrupted|interruption|stopped|disruption|breakdown|trouble"
    r"|standstill|did last|has lasted|whole|entire|within|was|were|that's|that is|makes|made|amount\w*|counted|time"
    r"|it was|stood still|silent|missing|without|nearly|almost"
    r"|some|about|took us|offline|impaired|degraded|delayed|stuck|waited|cost)\b"
)
_ITS_LENGTH = re.compile(
    r"^\W*(?:lost|of (?!logs?|data|history|notice|work\b|warning|retention|events|messages|that|the|sleep"
    r"|rest)[a-z]+\b|of (?:downtime|outage|interruption|trouble|standstill|silence|disruption|errors?)|outage"
    r"|downtime"
    r"|in total|in all|altogether|long\b|later|of interruption|after the|from (?:the )?(?:first|start)|end to end"
    r"|start to finish|until|with no|without|all told|between|and a bit|counted|door to door|overall|interruption"
    r"|disruption|total)\b"
)
_NOT_IT = re.compile(
    r"\b(?:next|coming|every|each|monitor\w*|watch\w*|observ\w*|another|retention|time ?outs?|threshold|interval"
    r"|older than|lifetime|validity|(?<!did )(?<!to )last|past|expire\w*|due|deadline|(?:before|within|in"
    r"|until) (?:\w+ )?$|review|retry|backoff|cache|ttl|keep|kept|valid|extend\w*|to restart|restart\w*|needed|find"
    r"|wait|for the next|will|took \w+ to|takes?|slept|sleep)(?:\b|$)"
)
_NOT_AFTER = re.compile(
    r"^\W*(?:ago|before|from now|old\b|find|to (?:restart|find|fix|write|get)|notice|per|each|delay|timeout|window"
    r"|interval|late\b|review|job|each|s? after (?:that|deploy))\b"
)
_ENDED_AT = re.compile(
    r"\b(?:again|back|ended|end|restored|resolved|recovered|fixed|over|closed|normal|up|working|running|finished|ok"
    r"|fine|stopped|solved|repaired|live)\b"
)
_BEGAN_AT = re.compile(
    r"\b(?:began|started|start|from|since|first|broke|went down|failed|stopped|refused|blank|down|gone|dead|out"
    r"|onwards?|on\b|detected|noticed|alert|paged?|declared|hit|lost|trouble|onset)\b"
)


def duration(segments: Sequence[Segment]) -> str | None:
    """The words that say how long it lasted; times of the next message, of steps to come and of the repair are not
    it."""
    began: str | None = None
    ended: str | None = None
    for segment in segments:
        text = tagged(segment.raw)
        if segment.label == "duration":
            if (
                re.search((r"\bLEN\b"), text)
                or len(re.findall((r"\bTIME\b"), text)) >= 2
                or len(re.findall((r"\bDAY\b"), text)) >= 2
            ):
                return segment.raw
            continue
        if segment.label in ("next_update", "eta", "action_items", "commander", "severity") or is_promise(text):
            continue
        if _RANGE.search(text) and not re.search(
            (r"\b(?:will|next|shall|every|each|open from|opening hours|tomorrow)\b"), text
        ):
            return segment.raw
        times = re.findall(r"\bTIME\b", text)
        if len(times) >= 2 and _FROM.search(text) and _UNTIL.search(text):
            return segment.raw
        if _has_length(text):
            return segment.raw
        if times or re.search(r"\b(?:since|from|on) DAY\b", text):
            if _ENDED_AT.search(text) and not re.search(r"\b(?:had|been|from)\b.*TIME on\b", text):
                ended = ended or segment.raw
            elif _BEGAN_AT.search(text):
                began = began or segment.raw
    return f"{began} {ended}" if began and ended else None


def _has_length(text: str) -> bool:
    for match in re.finditer(r"\bLEN\b", text):
        before, after = text[: match.start()][-48:], text[match.end() :][:40]
        if _NOT_AFTER.search(after) or _NOT_IT.search(before[-26:]):
            continue
        opening = not before.strip(" ,.;:-(")
        if opening and (not after.strip(" .") or _ITS_LENGTH.search(after) or re.match(r"\W*(?:,|and|\.)", after)):
            return True
        if _LASTED.search(before) or _ITS_LENGTH.search(after):
            return True
    return False

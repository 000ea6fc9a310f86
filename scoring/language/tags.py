"""A sentence as a pattern sees it: lower case, slips mended, and names, times and figures put as tags in capitals.

Tags: NAME a person or a proper name, TIME, LEN, DAY, EVERY words about time, NUM a number, PCT a share in percent,
TICKET, LINK, INC the number of an incident. "Femke Otten leads, next note at 18:20" is "NAME leads, next note at TIME".
"""

from __future__ import annotations

import re
from functools import lru_cache

from scoring.language.moments import spans
from scoring.language.slips import KNOWN, is_known, meant
from scoring.language.vocabulary.table import words

_LINK = re.compile(r"https?://[^\s)\]>]{3,200}|\bwww\.[^\s)\]>]{3,200}")
_INC = re.compile(
    r"\b(?:inc|incident|major|im)[-_ #]{0,2}\d{2,6}(?:[-_]\d{1,6})?\b|\bincident (?:number|no\.?|id) ?[\w-]*\d"
)
_TICKET = re.compile(
    r"\b(?!(?:sev|p|s|prio|utc|gmt|cet|cest|v|tls|http|sha|utf|iso|ipv|area|zone|node|pod|rack|host|eu|us|gen|covid"
    r"|mp)-?\d)"
    r"[a-z][a-z0-9]{1,9}-\d{1,6}\b|(?<!\w)#\d{2,7}\b|\bticket (?:no\.? ?|number )?\d{2,7}\b"
)
_PCT = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|percent\b|per cent\b|pct\b)")
_NUM = re.compile(r"(?<![\w.])~?\d[\d.,']*(?:k|m|tb|gb|mb)?\b(?![\w])")
_TOKEN = re.compile(r"@[\w.-]{2,30}|[^\W\d_][\w'’&-]*(?:\.(?=[^\W\d_]))?")
_TITLES = frozenset(words("mr mrs ms miss madam mister dr prof professor sir frau herr mme m"))
_NOT_NAMES = frozenset(
    words(
        """i i'm i've i'll i'd january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday utc cet cest gmt est ist bst msk eastern moscow sev
    severity
    incident status impact commander dear hi hello hey good regards sincerely cheers thanks yours kind best warm
    respectfully english german french european american asian internet okay ok ic eta fyi ps asap tbd tbc tba"""
    )
)
_FIRST = frozenset(
    words(
        """ada amber april art august ben bill bob buck carol chase chip cliff dale dana dawn dean dennis don drew
        earl eve faith frank gene grace grant guy
    hope iris ivy jack jean joy june ken kim lance lee lily mark marta max may mia miles nick noor norm pat pearl
    penny ray rich rob robin rose ruby
    sam sandy sky sue summer sunny victor violet wade will woody"""
    )
)
"""First names that are also words; at the start of a sentence they count before a verb."""
_TEAMS = frozenset(
    words(
        """finance purchasing marketing platform data network support security operations sales legal billing payments
        database engineering product
    infra infrastructure facilities logistics it hr ops qa management central technical customer service services team
    department office board
    control room house hall building street north south east west monday europe asia africa america germany france
    spain italy kingdom"""
    )
)
_VERBS = frozenset(
    words(
        """is has leads runs takes will heads coordinates commands steers was and holds directs here as from calls
    keeps"""
    )
)
_TITLED = re.compile(
    r"\b(?:mr|mrs|ms|miss|madam|mister|dr|prof|professor|sir|frau|herr|mme|colleague"
    r"|head of [a-z]+(?: [a-z]+)?)\b\.?\s+(?=NAME)NAME",
    re.IGNORECASE,
)
_JOINED = re.compile(r"NAME(?:[\s-]+(?:(?:de|van|von|der|la|el|al|bin|o'|da|di|dos|du|le|ten|ter)\s)*NAME)+")


@lru_cache(maxsize=2048)
def tagged(raw: str) -> str:
    """The sentence with tags. Linear in its length."""
    named = _TITLED.sub("NAME", _JOINED.sub("NAME", _with_names(raw)))
    parts, start = [], 0
    for match in re.finditer(r"\bNAME\b|@NAME", named):
        parts.append(meant(named[start : match.start()].lower()))
        parts.append("NAME")
        start = match.end()
    parts.append(meant(named[start:].lower()))
    text = "".join(parts)
    for pattern, tag in ((_LINK, "LINK"), (_INC, "INC"), (_TICKET, "TICKET"), (_PCT, "PCT")):
        text = pattern.sub(tag, text)
    pieces, start = [], 0
    for begin, end, sort in spans(text):
        pieces += [text[start:begin], sort + (" " if end < len(text) and text[end].isalnum() else "")]
        start = end
    return _NUM.sub("NUM", "".join([*pieces, text[start:]]))


def _with_names(raw: str) -> str:
    """The sentence with every word that stands as a name does put as NAME."""
    tokens = list(_TOKEN.finditer(raw))
    parts, start, before = [], 0, ""
    for index, match in enumerate(tokens):
        word = match.group()
        low = word.lower().strip("'.")
        after = tokens[index + 1].group() if index + 1 < len(tokens) else ""
        if _is_name(word, low, before, after, _opens(raw, match.start())):
            parts += [raw[start : match.start()], "NAME" + ("'s" if low.endswith(("'s", "’s")) else "")]
            start = match.end()
            before = "NAME"
        else:
            before = low
    return "".join([*parts, raw[start:]])


def _opens(raw: str, at: int) -> bool:
    """Whether a word stands where everything is written with a capital: at the start or after a mark."""
    return not raw[:at].strip() or raw[:at].rstrip()[-1:] in '.!?:;|=("-\n*~>'


def _is_name(word: str, low: str, before: str, after: str, opening: bool) -> bool:
    if word[0] == "@":
        return True
    if not word[0].isupper() or len(word) < 2:
        return False
    bare = low.removesuffix("'s").removesuffix("’s")
    if bare in _NOT_NAMES or bare in _TITLES:
        return False
    if word.replace("'s", "").isupper():
        return before in _TITLES
    if before in _TITLES or (before == "NAME" and bare not in KNOWN):
        return True
    if bare in _FIRST and (not opening or after.lower() in _VERBS or after[:1].isupper()):
        return True
    if bare in KNOWN or (is_known(bare) and opening):
        # "Robin Vale": a known word with a capital beside a name is part of it.
        if not opening and before == "NAME":
            return True
        if not opening and bare not in _TEAMS and before.islower() and before not in _TEAMS:
            return not after[:1].isupper() or after.lower() not in _TEAMS
        return after[:1].isupper() and after[1:].islower() and not _plain(after)
    if opening and _PLURAL.fullmatch(word) and not after[:1].isupper():
        return False
    return True if not opening else not is_known(meant(bare))


_PLURAL = re.compile(r"[A-Z][a-z]{4,}[^aeious]s")
"""A word that opens a sentence as a plural does; names that end so are shorter."""


def _plain(word: str) -> bool:
    low = word.lower()
    return low in KNOWN or low in _NOT_NAMES or is_known(low)

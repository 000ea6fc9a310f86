"""Whether a sentence singles somebody out as culprit. Precision comes before recall: a wrong charge costs more trust.

The rules follow the catalogue's section on blameless language: no human error as a cause, no hindsight about persons,
no
adjectives of character, no sanctions, no sarcasm. Neutral mentions, owners, praise, software that failed, and blame
quoted in order to correct it are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from scoring.language.sentences import lines_of, plain, sentences, singular, tokens
from scoring.language.spelling import mend
from scoring.language.vocabulary.blame_words import (
    BLAME_ANYWHERE,
    CORRECTING,
    COUNTERFACTUAL,
    CULPABLE,
    MACHINE_WORDS,
    NOT_DONE,
    POSSESSED,
    PRODUCTS,
    ROLES,
)
from scoring.language.vocabulary.words import FUNCTION_WORDS, GENERIC_WORDS

_ANYWHERE = tuple((re.compile(pattern), because) for pattern, because in BLAME_ANYWHERE)
_CORRECTING = tuple(re.compile(pattern) for pattern in CORRECTING)
_CULPABLE = re.compile(rf"\b(?:{CULPABLE}|{NOT_DONE})\b")
_POSSESSED = re.compile(POSSESSED)
_REASON = re.compile(r"\b(?:because|since|as (?:the|it|there|no)|which|due to|so that|for lack of|given that)\b")
_ROLE = re.compile(rf"(?:{ROLES})(?:'s)?")
_IF_ONLY = (
    re.compile(
        rf"\bif (?:only )?(?P<who>[\w' -]{{1,40}}?) (?:had(?:n't| not)?|'d) (?:only |just |actually |not "
        rf"|once )?{COUNTERFACTUAL}\b"
    ),
    re.compile(rf"\bhad (?P<who>[\w' -]{{1,40}}?) (?:only |just |actually |not )?{COUNTERFACTUAL}\b"),
)
_NOT_WHO = (
    "also", "simply", "just", "again", "really", "clearly", "then", "never", "who", "had", "has", "have", "all",
)  # fmt: skip
PRONOUNS = ("he", "she", "they", "we", "i", "you", "someone", "somebody", "everyone")
"""Words that may stand for anybody."""
_QUOTED = re.compile(r'"[^"\n]{1,200}"')
# Acts that a reason given beside them turns into an explanation: "skipped the stage because it was broken".
_EXPLAINED = re.compile(rf"skipped|ignored|overlooked|neglected|{NOT_DONE}")
_REPAIR = re.compile(
    r"\b(?:should have|should've|ought to have) (?:been (?:able|told|paged|given|warned)|had (?:a|an|the)"
    r"|received)\b"
)


def blameful(sentence: str) -> tuple[int, str, str]:
    """Whether a sentence blames: (0 or 1, the words that do, why). The words and the reason are empty when it does
    not."""
    raw = plain(sentence).strip()
    low = mend(raw.lower())
    if any(pattern.search(low) for pattern in _CORRECTING):
        return 0, "", ""
    unquoted = _QUOTED.sub(" ", low)
    for pattern, because in _ANYWHERE:
        match = pattern.search(unquoted)
        if match and not _denied(unquoted, match.start()):
            return 1, match.group().strip(), because
    for pattern in _IF_ONLY:
        match = pattern.search(unquoted)
        if match and _is_somebody(match["who"], raw):
            return 1, match.group().strip(), "judges a person in hindsight"
    for match in _POSSESSED.finditer(unquoted):
        if _is_somebody(match["who"].split()[-1], raw) and not _denied(unquoted, match.start()):
            return 1, match.group().strip(), "names a person's failing as the cause"
    for who, act in _wrongdoing(unquoted, raw):
        return 1, f"{who} {act}".strip(), "says what a person did wrong or should have done"
    return 0, "", ""


def accusations(text: str, names: Collection[str]) -> list[str]:
    """Every sentence that says what somebody did wrong or should have done, somebody told by a role or a name.

    `names` are those of the people of the incident, first names and surnames as well. A narrower question than
    `blame_in`, for points rest on it: pronouns may point at anybody, and adjectives at anything.
    """
    known = [word for name in names for word in tokens(name.lower())]
    found = []
    for line in lines_of(text):
        for sentence in sentences(line.strip(" |*#>-_")):
            raw = plain(sentence).strip()
            low = mend(raw.lower())
            if any(pattern.search(low) for pattern in _CORRECTING):
                continue
            doers = [_head(who) for who, _ in _wrongdoing(_QUOTED.sub(" ", low), raw)]
            if any(doer in known or (_is_role(doer) and doer not in PRONOUNS) for doer in doers):
                found.append(sentence)
    return list(dict.fromkeys(found))


def _wrongdoing(text: str, raw: str) -> Iterator[tuple[str, str]]:
    """Who did wrong, and what, for each such clause of a sentence."""
    for match in _CULPABLE.finditer(text):
        who = _subject(text[: match.start()])
        if who and _is_somebody(who, raw) and not _denied(text, match.start()):
            if match.group().startswith(("should", "ought")) and _owes_no_act(text[match.start() :], who):
                continue
            if _EXPLAINED.match(match.group()) and _REASON.search(text, match.end()):
                continue
            yield who, match.group()


def blame_in(text: str) -> list[tuple[str, str]]:
    """Every blaming sentence of a text: its words and why. The same sentence repeated counts once."""
    found: list[tuple[str, str]] = []
    seen: set[str] = set()
    for line in lines_of(text):
        for sentence in sentences(line.strip(" |*#>-_")):
            if sentence in seen:
                continue
            seen.add(sentence)
            blames, _, because = blameful(sentence)
            if blames:
                found.append((sentence, because))
    return found


def _subject(before: str) -> str:
    """The last words before a verb, back to the clause's start: who acts."""
    clause = re.split(r"[,;:()]| because | that | and | but | when | while | since | as | after | so ", before[-160:])[
        -1
    ]
    return " ".join(clause.split()[-7:])


def _is_somebody(who: str, raw: str) -> bool:
    """Whether the subject is a person, a team, a role or a vendor, and not a thing."""
    words = tokens(who)
    if not words or words[0] in ("nobody", "nothing", "none"):
        return False
    last = _head(who)
    if singular(last) in MACHINE_WORDS or last in MACHINE_WORDS or last in PRODUCTS:
        return False
    if _is_role(last):
        return True
    if last in FUNCTION_WORDS or last in GENERIC_WORDS:
        return False
    return _is_name(last, raw)


def _head(who: str) -> str:
    """The word that says who it is: of "the on-call in the second region" the one before the preposition."""
    head = re.split(r"\s(?:in|of|on|at|from|for|by|with|to)\s", who)[0]
    words = tokens(head) or tokens(who)
    return next((word for word in reversed(words) if not word.endswith("ly") and word not in _NOT_WHO), "")


def _is_role(word: str) -> bool:
    return bool(_ROLE.fullmatch(word) or _ROLE.fullmatch(singular(word)))


def _is_name(word: str, raw: str) -> bool:
    """Whether the word stands in the sentence as a name does: a handle, or with a capital letter and no article."""
    match = re.search(rf"(\b\w+\s+)?(@?)\b({re.escape(word)})\b", raw, re.IGNORECASE)
    if match is None:
        return False
    article = (match[1] or "").strip().lower() in ("the", "a", "an", "our", "their", "this", "that")
    return bool(match[2]) or (match[3][0].isupper() and not match[3].isupper() and not article)


def _denied(text: str, at: int) -> bool:
    return bool(
        re.search(
            r"\b(?:not|no|isn't|wasn't|without|nobody|rather than|instead of)\s(?:\w+\s){0,2}$",
            text[max(0, at - 40) : at],
        )
    )


def _owes_no_act(rest: str, who: str) -> bool:
    """ "They should have been told", and plans of a group about itself ("we should have a test"), accuse nobody."""
    if _REPAIR.match(rest):
        return True
    return who.split()[-1] == "we" and bool(re.match(r"should have (?:a|an|the|more|better|no)\b", rest))

"""Charges made in plain words: who did what wrong, told from the words around it. Few are found, next to none wrongly.

The rules follow the catalogue's section on blameless language: no human error as a cause, no hindsight about persons,
no adjectives of character, no sanctions, no sarcasm. Neutral mentions, owners, praise, software that failed, and blame
quoted in order to correct it are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from scoring.language.blame_features import marks
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
_ACTS = frozenset(
    ("change", "commit", "deploy", "deployment", "job", "release", "restart", "review", "rollback", "test", "update")
)
TAKEN_BACK = "takes it back"
"""What the model is told of a sentence that quotes blame in order to reject it."""
_REPAIR = re.compile(
    r"\b(?:should have|should've|ought to have) (?:been (?:able|told|paged|given|warned)|had (?:a|an|the)"
    r"|received)\b"
)


def blameful(sentence: str) -> tuple[int, str, str]:
    """Whether a sentence blames in plain words: (0 or 1, the words that do, why). The words and the reason are empty
    when it does not.

    By the rules alone: fewer are found than `reads_as_blame` finds, and next to none wrongly.
    """
    quote, because = charge(sentence) or ("", "")
    return int(bool(quote)), quote, because


def charge_of(sentence: str) -> str:
    """What the rules say of a sentence, as the model is told: the reason of a charge, that it takes blame back, or
    nothing."""
    found = charge(sentence)
    return TAKEN_BACK if found is None else found[1]


def charge(sentence: str) -> tuple[str, str] | None:
    """The words of a charge and why they are one; two empty strings when there is none, None when the sentence takes
    blame back."""
    raw = plain(sentence).strip()
    low = mend(raw.lower())
    if any(pattern.search(low) for pattern in _CORRECTING):
        return None
    unquoted = _QUOTED.sub(" ", low)
    for pattern, because in _ANYWHERE:
        match = pattern.search(unquoted)
        if match and not _denied(unquoted, match.start()) and not _of_a_thing(match.group(), unquoted[match.end() :]):
            return match.group().strip(), because
    for pattern in _IF_ONLY:
        match = pattern.search(unquoted)
        if match and _is_somebody(match["who"], raw):
            return match.group().strip(), "judges a person in hindsight"
    for match in _POSSESSED.finditer(unquoted):
        if _is_somebody(match["who"].split()[-1], raw) and not _denied(unquoted, match.start()):
            return match.group().strip(), "names a person's failing as the cause"
    for who, act in _wrongdoing(unquoted, raw):
        return f"{who} {act}".strip(), "says what a person did wrong or should have done"
    # "Sam should have been told" asks for something on Sam's behalf.
    return None if _REPAIR.search(unquoted) else ("", "")


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
    """Who did wrong, and what, for each such clause of a sentence. "We" as a whole is nobody singled out."""
    for match in _CULPABLE.finditer(text):
        who = _subject(text[: match.start()])
        if who and who.split()[-1] != "we" and _is_somebody(who, raw) and not _denied(text, match.start()):
            if match.group().startswith(("should", "ought")) and _owes_no_act(text[match.start() :], who):
                continue
            if _EXPLAINED.match(match.group()) and _REASON.search(text, match.end()):
                continue
            yield who, match.group()


def _of_a_thing(word: str, after: str) -> bool:
    """Whether a word of character, such as "careless", is said of a thing: "a careless default"."""
    if " " in word.strip() or not after.startswith(" "):
        return False
    following = marks(" ".join(after.split()[:2]))
    return bool(following) and following[0][0] == "M" and following[0][1] not in _ACTS


def _subject(before: str) -> str:
    """The last words before a verb, back to the clause's start: who acts."""
    clause = re.split(r"[,;:()]| because | that | and | but | when | while | since | as | after | so ", before[-160:])[
        -1
    ]
    return " ".join(clause.split()[-7:])


def _is_somebody(who: str, raw: str) -> bool:
    """Whether the subject is a person, a team, a role or a vendor, and not a thing."""
    words = tokens(who)
    last = _head(who)
    if not last or words[0] in ("nobody", "nothing", "none"):
        return False
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

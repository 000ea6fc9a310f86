"""Whether a sentence singles somebody out as culprit. Precision comes before recall: a wrong charge costs more trust.

The rules follow the catalogue's section on blameless language: no human error as a cause, no hindsight about persons,
no
adjectives of character, no sanctions, no sarcasm. Neutral mentions, owners, praise, software that failed, and blame
quoted in order to correct it are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from scoring.language.blame_features import marks
from scoring.language.blame_model import (
    IN_TEXT,
    IN_TEXT_CHARGED,
    IN_TEXT_LINE,
    IN_TEXT_SURE,
    LINE,
    SENTENCE,
    SURE,
)
from scoring.language.blame_reasons import reason_of
from scoring.language.blame_signs import charges, is_guarded, signs
from scoring.language.linear import Model
from scoring.language.sentences import MAX_SEGMENT, lines_of, plain, sentences, singular, tokens
from scoring.language.spelling import as_written, mend
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
LEAST = 4
"""Words a sentence of a text must have before it is judged."""
_TIMED = re.compile(r"\W{0,4}\d{1,2}[:.h]\d\d\b")
_ACTS = frozenset(
    ("change", "commit", "deploy", "deployment", "job", "release", "restart", "review", "rollback", "test", "update")
)
TAKEN_BACK = "takes it back"
"""What the model is told of a sentence that quotes blame in order to reject it."""
QUOTE = 240
"""Characters quoted of a sentence that blames as a whole."""
_REPAIR = re.compile(
    r"\b(?:should have|should've|ought to have) (?:been (?:able|told|paged|given|warned)|had (?:a|an|the)"
    r"|received)\b"
)


def reads_as_blame(sentence: str) -> tuple[int, str, str]:
    """Whether a sentence blames, in plain words or not: (0 or 1, the words that do as they are written, why).

    A bank of patterns finds the ways in which people charge and excuse; a linear model, trained on labelled sentences,
    weighs them with who acts, what each clause says of them, and the frame the sentence stands in. The line is that of
    best agreement (`make train` prints precision and recall).
    """
    return _read(sentence, LINE)


def surely_blames(sentence: str) -> tuple[int, str, str]:
    """The same from a surer line, for where points are taken: fewer are found, and nine of ten and more rightly."""
    return _read(sentence, LINE + SURE)


def _read(sentence: str, line: int) -> tuple[int, str, str]:
    if len(sentence) <= MAX_SEGMENT:
        return _judged(sentence, SENTENCE, line)
    # What is that long is no sentence; its parts are judged one by one.
    parts = (part for line in lines_of(sentence) for part in sentences(line))
    return next((read for part in parts if (read := _judged(part, SENTENCE, line))[0]), (0, "", ""))


def _judged(sentence: str, model: Model, line: int, charged: int = 0) -> tuple[int, str, str]:
    found = _charge(sentence)
    quote, because = found or ("", "")
    seen = signs(sentence, TAKEN_BACK if found is None else because)
    if not model.says(seen, (charged if quote else 0) - line):
        return 0, "", ""
    if quote:
        return 1, as_written(sentence.strip(), quote)[:QUOTE], because
    words, because = reason_of(sentence.strip(), seen, model.weights)
    return 1, words[:QUOTE], because


def blameful(sentence: str) -> tuple[int, str, str]:
    """Whether a sentence blames in plain words: (0 or 1, the words that do, why). The words and the reason are empty
    when it does not.

    By the rules alone: fewer are found than `reads_as_blame` finds, and next to none wrongly.
    """
    quote, because = _charge(sentence) or ("", "")
    return int(bool(quote)), quote, because


def by_rules(sentence: str) -> int:
    """Whether a sentence blames by the rules and the bank alone: a charge in plain words, or one of the bank beside
    nothing that excuses."""
    return int(blameful(sentence)[0] or (bool(charges(sentence)) and not is_guarded(sentence)))


def charge_of(sentence: str) -> str:
    """What the rules say of a sentence, as the model is told: the reason of a charge, that it takes blame back, or
    nothing."""
    found = _charge(sentence)
    return TAKEN_BACK if found is None else found[1]


def _charge(sentence: str) -> tuple[str, str] | None:
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
    """Every blaming sentence of a text: its words and why. The same sentence repeated counts once.

    Headings, and rows that begin with a time, are passed over: a log says who did what, and that is no charge.
    """
    return _in_text(text, IN_TEXT_LINE)


def sure_blame_in(text: str) -> list[tuple[str, str]]:
    """The same from a surer line, for where points are taken."""
    return _in_text(text, IN_TEXT_SURE)


def _in_text(text: str, line: int) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    seen: set[str] = set()
    for row in lines_of(text):
        for sentence in sentences(row.strip(" |*#>-_")):
            if sentence in seen or len(sentence.split()) < LEAST or _TIMED.match(sentence):
                continue
            seen.add(sentence)
            blames, _, because = _judged(sentence, IN_TEXT, line, IN_TEXT_CHARGED)
            if blames:
                found.append((sentence, because))
    return found


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

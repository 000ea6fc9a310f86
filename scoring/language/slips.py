"""Slips of spelling in messages, read as meant: an unknown word one or two letters away from a known one.

Words in capitals, names and short words are left alone; a word that is known is never changed.
"""

from __future__ import annotations

from functools import lru_cache

from scoring.language.spelling import TOKEN, mend
from scoring.language.vocabulary.common_words import COMMON
from scoring.language.vocabulary.served_words import SERVED, STAFF
from scoring.language.vocabulary.table import words
from scoring.language.vocabulary.words import ACTIVITIES, FUNCTION_WORDS, GENERIC_WORDS, MEANT

_TARGETS = frozenset(
    words(
        """again afternoon evening solved answer message morning merchants mechanics actual shortly explain apologise
        apologize unlocking reported already although announce announced announcing because before believe believed
        between business coming
    course decided definitely different emergency exactly february friday finally forward guarantee guaranteed happened
    immediately january monday morning november october people possible possibly probably quarter receive received
    receiving saturday search searching second september something somebody station stations still stuck sunday
    temporary temporarily thursday together tomorrow tonight towards tuesday until unfortunately usually wednesday
    whether which working wrong yesterday unlock unlocked applicant applicants passport passports coordination
    coordinating coordinator leading technician technicians restored restoring certain certainly estimate estimated
    printing ticket tickets contract cancelled company delete deletes deleted disk alert alerts escalate escalated
    degraded mitigating mitigated mitigation monitoring investigating investigation identified identify resolved
    resolving severity impact impacted customer customers duration commander analysis analysing assured available
    unavailable currently delayed delivery delivered disabled disconnected drivers employees engineer engineers
    equipment error errors estimated every everybody everyone everything expect expected experience experiencing
    explanation failed failing failure finished fixed following hotfix however incident incidents inconvenience
    information interrupted issue issues listeners longer maintenance manager message messages minute minutes missing
    network nobody normal normally notice obviously offline operating operation operations operators order orders outage
    patience patients payment payments planned please printed printer problem problems processed promise promised
    reason reasons recover recovered recovering recovery released repair repairing repaired replace replaced replacing
    report reported reports request requests responding response restart restarted restarting returned review rollback
    rolling running screen screens server servers service services several shortly should situation someone started
    starting stopped students subscribers suspect suspected suspicion system systems talking teachers technical though
    through timeout timeouts today tracking traffic transactions travellers trouble unable unknown update updated
    updates updating upgrade upload users version visitors waiting website without work write writing believe building
    supply cable confirmed torn painted ceiling quota evening forever certificate expired broken allocation cluster
    hours labels language speaker speakers middle onwards priority critical moderate minor medium pressure"""
    )
)
_REAL = frozenset(
    words(
        """filing piling mailing sailing fling retuned retune noticed ordered borders sever server serves impart compact
    impast untied lending heading reading loading bearing beading printer painter pained course coarse curse house house
    hourly ours form forms farm worse words worked forking parting pinning tickets thicket wicket bricks reports resorts
    ports sports versions visitor visor waiting wailing patients patience stations rations nations ration statin quotas
    quote quotes prices pieces courier couriers leaning learning reason season treason master masters minutes minuets
    secure second seconds fiscal screens scream screams stream streams steam teams user uses users upside update cables
    tables stables fables lights nights sights disks desk desks risks discs building boarding hoarding rooms restored
    stored restore refused reused related replaced relaced posts costs write writes white while quite quiet whether
    weather then than them thaws sunny funny monkey worker workers rented rental mental stacks stack stuck stick sticks
    track tracks trucks truck tracked cracking racking system stems passes passed posted pasted plates places planes
    playing planted planned panned planner lunch launch bunch server severe several sever reviews revues sheets streets
    streams stopped shopped dropped swapped stepped issuer issued tissue tissues bills bells calls cells sells contact
    contract contacts contracts compare prepare repairs expects aspects inspects listens lists tested rested listener
    repaid repair started stared starred charted smarted charges changes chances recover discover uncover returns turns
    finish finished furnished vanished notices novice novices voices voice choices orders older elder holder folders
    rolling polling pulling rolling calling falling filling filing failing sailing telling selling yelling"""
    )
)
_FUNCTION = FUNCTION_WORDS | frozenset(word.replace("'", "") for word in FUNCTION_WORDS if len(word) > 4)
KNOWN: frozenset[str] = (
    COMMON | _TARGETS | _REAL | _FUNCTION | GENERIC_WORDS | SERVED | STAFF | ACTIVITIES | frozenset(MEANT)
)
"""Words that are no slips."""
_APART = {
    "agian": "again", "agin": "again", "aginst": "against", "haf": "half", "corse": "course", "til": "till",
    "smth": "something", "sth": "something", "smb": "somebody", "abt": "about", "bc": "because", "b/c": "because",
    "rly": "really", "tmrw": "tomorrow", "tmr": "tomorrow", "2moro": "tomorrow", "msg": "message", "msgs": "messages",
    "w": "with", "wo": "without", "btw": "besides", "shure": "sure", "rite": "write", "wich": "which", "wil": "will",
    "dident": "didn't", "didnt": "didn't", "cudnt": "couldn't", "couldnt": "couldn't", "havent": "haven't",
    "hasnt": "hasn't", "wasnt": "wasn't", "arent": "aren't", "werent": "weren't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "ive": "i've", "weve": "we've", "theyre": "they're", "youre": "you're", "thats": "that's",
    "whats": "what's", "theres": "there's", "im": "i'm", "il": "i'll", "id": "id", "ur": "your", "thx": "thanks",
    "ty": "thanks", "tho": "though", "thru": "through", "nite": "night", "yep": "yes", "gonna": "going to",
    "wanna": "want to", "gotta": "have to", "dunno": "don't know", "cannt": "can't", "canot": "cannot",
    "allready": "already", "alot": "much", "wensday": "wednesday", "wednsday": "wednesday", "thrusday": "thursday",
    "todos": "todo", "rc": "cause", "rca": "rca", "eod": "eod", "asap": "asap",
}  # fmt: skip
"""Short forms of chat, and slips that no rule of letters explains."""


def meant(text: str) -> str:
    """The text (lower case) with slips, short forms and lost apostrophes written as meant."""
    return TOKEN.sub(lambda match: _meant(match.group()), mend(text))


def is_known(word: str) -> bool:
    """Whether a word (lower case) is a known English word or a form of one."""
    if word in KNOWN or word in _APART or len(word) < 3 or not word.isalpha():
        return True
    for ending, instead in _ENDINGS:
        if word.endswith(ending):
            root = word[: -len(ending)]
            if root + instead in KNOWN or (len(root) > 2 and root[-1] == root[-2:-1] and root[:-1] in KNOWN):
                return True
    return False


_ENDINGS = (
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ly", ""),
    ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("ness", ""), ("able", ""), ("ment", ""), ("'s", ""),
    ("s'", ""), ("est", ""), ("ful", ""), ("less", ""), ("ally", ""), ("ation", "e"), ("ion", "e"), ("ion", ""),
)  # fmt: skip


@lru_cache(maxsize=8192)
def _meant(word: str) -> str:
    if word in _APART:
        return _APART[word]
    if len(word) < 5 or len(word) > 18 or is_known(word):
        return word
    index = _index()
    best: tuple[int, str] | None = None
    for key in (word, *_shorter(word)):
        for candidate in index.get(key, ()):
            if candidate[0] != word[0] or abs(len(candidate) - len(word)) > 2:
                continue
            # A changed last letter is an ending, not a slip.
            if len(word) == len(candidate) and word[:-1] == candidate[:-1]:
                continue
            away = _distance(word, candidate)
            if away <= (1 if len(word) < 8 else 2) and (best is None or (away, candidate) < best):
                best = (away, candidate)
    return best[1] if best else word


def _shorter(word: str) -> list[str]:
    return [word[:i] + word[i + 1 :] for i in range(1, len(word))]


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[str, ...]]:
    """Every word that matters to a reader, and each with one letter left out, to the words."""
    found: dict[str, list[str]] = {}
    for word in sorted(_TARGETS):
        if len(word) >= 5:
            for key in (word, *_shorter(word)):
                found.setdefault(key, []).append(word)
    return {key: tuple(candidates) for key, candidates in found.items()}


def _distance(a: str, b: str) -> int:
    """How many letters are missing, added, changed or swapped with a neighbour."""
    before, row = [0] * (len(b) + 1), list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


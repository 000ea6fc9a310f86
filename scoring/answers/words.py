"""Words of an answer as a marking guide names them: lower case, endings off, short forms written out."""

from __future__ import annotations

import re
from functools import lru_cache

from scoring.language.vocabulary.table import words

TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
"""A word or a number. Hyphens and underscores part words, so that `post-mortem` and `post mortem` are the same."""

_IRREGULAR = {
    form: base
    for base, forms in (
        line.split(":")
        for line in """be:am is are was were been being 's're 'm
do:does did done doing
have:has had having
go:goes went gone going
write:wrote written writing
tell:told telling
take:took taken taking
give:gave given giving
keep:kept keeping
make:made making
say:said saying
wake:woke woken waking
sleep:slept sleeping
run:ran running
lead:led leading
hold:held holding
bring:brought bringing
get:got gotten getting
know:knew known knowing
send:sent sending
speak:spoke spoken speaking
think:thought thinking
catch:caught catching
find:found finding
lose:lost losing
pay:paid paying
build:built building
sit:sat sitting
stand:stood standing
ring:rang rung ringing
come:came coming
fall:fell fallen falling
break:broke broken breaking
draw:drew drawn drawing
choose:chose chosen choosing
begin:began begun beginning
feel:felt feeling
mean:meant meaning
meet:met meeting
see:saw seen seeing
hear:heard hearing
teach:taught teaching
learn:learnt learned learning
deal:dealt dealing
spend:spent spending
sell:sold selling
shut:shutting
hit:hitting
put:putting
cut:cutting
set:setting
steal:stole stolen
throw:threw thrown throwing
fly:flew flown flying flies
wear:wore worn wearing
grow:grew grown growing
forget:forgot forgotten forgetting
note:notes noted noting
care:cares cared caring
site:sites
man:men
woman:women
child:children
person:persons
die:dies died dying
use:uses used using
tie:ties tied tying
log:logs logged logging
rota:rotas""".splitlines()
    )
    for form in forms.split()
}
_WHOLE = frozenset(
    words(
        """thing nothing something anything everything morning evening during bring king ring string spring red bed need
    feed speed seed indeed hundred this his its has was us is as yes plus bus always perhaps across less news status
    impact process business access success crisis analysis basis focus note care site here there where were made gone
    else one none someone anyone everyone"""
    )
)
_LONG = {
    "n't": "not",
    "cannot": "can not",
    "cant": "can not",
    "can't": "can not",
    "won't": "will not",
    "wont": "will not",
    "shan't": "shall not",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "isnt": "is not",
    "arent": "are not",
    "wasnt": "was not",
    "shouldnt": "should not",
    "wouldnt": "would not",
    "couldnt": "could not",
    "havent": "have not",
    "hasnt": "has not",
    "ain't": "is not",
    "im": "i am",
    "ive": "i have",
    "thats": "that is",
    "whats": "what is",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "ppl": "people",
    "w/o": "without",
    "cos": "because",
    "cuz": "because",
    "bc": "because",
    "mins": "minutes",
    "hrs": "hours",
    "pls": "please",
    "msg": "message",
    "msgs": "messages",
    "mgmt": "management",
    "mgr": "manager",
    "cust": "customer",
    "custs": "customers",
    "thru": "through",
    "smth": "something",
    "sth": "something",
    "sb": "somebody",
    "noone": "nobody",
}
_SHORT = {"ll": "will", "ve": "have", "re": "are", "d": "would", "m": "am"}
_IS_SHORT = frozenset(("it", "that", "he", "she", "what", "who", "there", "here", "let"))
_VOWEL = re.compile(r"[aeiouy]")


def written_out(word: str) -> list[str]:
    """The words (lower case) a token stands for: `doesn't` is `does not`, a possessive is its owner."""
    if word in _LONG:
        return _LONG[word].split()
    if word.endswith("n't"):
        return [word[:-3], "not"]
    head, mark, tail = word.partition("'")
    if not mark or not head:
        return [word]
    if tail in _SHORT:
        return [head, _SHORT[tail]]
    return [head, "is"] if head in _IS_SHORT else [head]


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """The word without what declension and conjugation add, for comparing and not for showing: `decides`, `deciding`
    and `decide` share a stem, `decision` does not."""
    if word in _IRREGULAR:
        word = _IRREGULAR[word]
    if word in _WHOLE or len(word) <= 3 or not word.isalpha():
        return word
    for ending, instead, least in (("ies", "y", 2), ("ied", "y", 2), ("ing", "", 3), ("ed", "", 3)):
        root = word.removesuffix(ending)
        if root != word and len(root) >= least and _VOWEL.search(root):
            word = root + instead
            break
    else:
        if word.endswith("es") and word[:-2].endswith(("s", "x", "z", "ch", "sh")):
            word = word[:-2]
        elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
    if word in _WHOLE:
        return word
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 3 and word.endswith("y"):
        word = word[:-1] + "i"
    return word

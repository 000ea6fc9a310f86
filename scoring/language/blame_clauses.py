"""What each clause of a sentence says of whom: who acts, by which auxiliary, denied or not, in which words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scoring.language.blame_parse import ACTORS, WHO, Word
from scoring.language.vocabulary.table import words as table

_JOINING = """because since as which that and but when while if who so although though until after before for where
whose or then yet than whoever"""
JOINTS = frozenset((*',;:.?!()|"', *table(_JOINING)))
"""Words and signs between clauses."""
_AUXILIARIES = frozenset(
    table("""should could would might must ought can will may had have has did do does was were is are be been""")
)
_NEGATIONS = frozenset(table("not never no without nor neither hardly nothing none nobody cannot"))
_SIDES = {
    **dict.fromkeys(("N", "P", "H", "Q", "U"), "P"),
    **dict.fromkeys(("T", "Y"), "T"),
    **dict.fromkeys(("M", "IT"), "M"),
    **{tag: tag for tag in "IWZE"},
}
"""Who acts, as far as blame asks: P one person, T a group, I, W we, Z nobody, E everybody, M a thing."""
_REASONS = frozenset((";", "because", "since", "as", ",", "which", "and", "but", ":"))
_SIGNS = (("?", "q"), ('"', "quote"), (";", "semi"), (":", "colon"))
_FAMILIES_READ, _AUXILIARIES_READ, _CLAUSES_READ = 4, 2, 3


def clause_signs(words: Sequence[Word]) -> Iterator[str]:
    """The signs of every clause, of the order they stand in, and of families that meet in the sentence."""
    order: list[str] = []
    for joint, clause in _clauses(words):
        side, signs = _of_clause(joint, clause)
        yield from signs
        order.append(side)
    yield "cq:" + "_".join(order[:_CLAUSES_READ])
    yield "cl:" + "_".join(order[-2:])
    yield f"cn:{min(6, len(order))}"
    yield from _meetings(words)


def shape_signs(words: Sequence[Word]) -> Iterator[str]:
    """How many people and things there are, who comes first and last, how long it is, and the punctuation."""
    tags = [word.tag for word in words]
    actors = [tag for tag in tags if tag in ACTORS]
    yield f"np:{min(3, sum(tag in WHO and tag not in 'WUZE' for tag in tags))}"
    yield f"nm:{min(4, tags.count('M'))}"
    yield f"len:{min(6, len(words) // 5)}"
    yield f"dig:{min(3, tags.count('#'))}"
    yield f"fl:{actors[0] if actors else '-'}_{actors[-1] if actors else '-'}"
    for sign, name in _SIGNS:
        if sign in tags:
            yield name
    parts: list[str] = ["-"]
    for word in words:
        if word.word in _REASONS:
            parts.append("-")
        elif parts[-1] == "-" and word.tag in ACTORS:
            parts[-1] = word.tag
    yield "last:" + parts[-1]
    for tag in parts[1:4]:
        yield "cs:" + tag


def is_family(tag: str) -> bool:
    """Whether a tag is a family of verbs or a kind of words, and not who acts."""
    return len(tag) > 2 and tag[:-1].isupper() and tag != "DAY"


def _clauses(words: Sequence[Word]) -> Iterator[tuple[str, list[Word]]]:
    joint, clause = "^", list[Word]()
    for word in words:
        if word.word not in JOINTS:
            clause.append(word)
            continue
        if clause:
            yield joint, clause
        joint, clause = word.word, [word] if word.tag == "Q" else []
    if clause:
        yield joint, clause


def _of_clause(joint: str, clause: list[Word]) -> tuple[str, list[str]]:
    at = next((at for at, word in enumerate(clause) if word.tag in ACTORS and not word.owns), -1)
    side = _SIDES[clause[at].tag] if at >= 0 else "P" if joint == "who" else "-"
    if any(word.word in _NEGATIONS or word.word.endswith("n't") for word in clause):
        side += "!"
    helping = [word.word for word in clause if word.word in _AUXILIARIES or word.word.endswith("n't")]
    signs = [f"c:{side}", f"cj:{joint}+{side}"]
    signs += [f"ca:{side}:{word}" for word in helping[:_AUXILIARIES_READ]]
    for tag in [word.tag for word in clause if is_family(word.tag)][:_FAMILIES_READ]:
        signs.append(f"cf:{side}:{tag}")
        if helping:
            signs.append(f"caf:{helping[0]}:{side}:{tag.rstrip('dg')}")
    verb = next((place for place in range(at + 1, len(clause)) if _is_said(clause[place])), -1)
    if verb >= 0:
        other = next((word.tag for word in clause[verb + 1 :] if word.tag in ACTORS), "-")
        signs += [f"cv:{side}:{clause[verb].base}", f"cvo:{side}:{clause[verb].tag}:{other}"]
    return side, signs


def _is_said(word: Word) -> bool:
    return word.word not in _AUXILIARIES and word.word not in _NEGATIONS and word.tag != "xly"


def _meetings(words: Sequence[Word]) -> Iterator[str]:
    """Families that stand in one sentence, with each other and with whom."""
    families = sorted({word.tag.rstrip("dg") for word in words if is_family(word.tag)})
    sides = sorted({_SIDES[word.tag] for word in words if word.tag in _SIDES})
    for at, family in enumerate(families):
        for other in families[at + 1 :]:
            yield f"ff:{family}+{other}"
        for side in sides:
            yield f"fs:{family}+{side}"
    yield "k:" + "".join(sides)

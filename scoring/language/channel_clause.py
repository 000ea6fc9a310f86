"""One clause of a typed line: who is addressed, who is to act, and what remains when its politeness is taken off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from scoring.language.channel_roster import NAME
from scoring.language.channel_verbs import base_form
from scoring.language.vocabulary.channel_forms import VERBS
from scoring.language.vocabulary.manner_words import CONSENT, FRAMES, OPENERS, WHO
from scoring.language.vocabulary.table import words

MOST_LAYERS = 12
"""Wrappings taken off one clause; nobody is politer, and it bounds the work on hostile text."""

_VERB = rf"(?:{'|'.join(VERBS)})\b(?!')"


def _filled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("WHO", WHO).replace("VERB", _VERB).replace("N", NAME))


_OPENERS = tuple(_filled(pattern) for pattern in OPENERS)
_CONSENT = _filled(CONSENT)
_FRAMES = tuple((_filled(pattern), who, form) for pattern, who, form in FRAMES)
_CALLED = re.compile(
    rf"(?P<who>{NAME})(?:(?: and |, ?| & ){NAME})*(?:(?: ?[,:;>=!?.-]+ ?)(?=\S)"
    r"| (?=(?:please|pls|(?:can|could|would|will|do|did|have|are) (?:you|we|i|someone|anyone)|is it|you|you're|your"
    r"|i|we|mind|kindly"
    rf"|what|what's|how|how's|any|why|when|where|let's|go|then|also|now|just|quickly|maybe|over to you)\b|{_VERB}))"
)
_WHO_CALLED = re.compile(r"(?:you|you all|someone|somebody|anyone|anybody|one of you)(?: ?[,:] ?| (?=please\b))")
_DIRECTED = re.compile(
    r"(?:\W|\b(?:please|pls|now|asap|ok|thanks|thank you|will you|would you|if you please|right"
    r"|yes)\b)*"
)
_LAST = re.compile(rf"(?:,\s*|[.!?]\s*|\s)(?P<who>{NAME})(?: and {NAME})?{_DIRECTED.pattern}$")
_INSIDE = re.compile(rf",\s*(?P<who>{NAME})\s*[,:]|\bi ask you (?P<other>{NAME})")
_NOT_CALLED = re.compile(
    r"\b(?:to|with|for|from|of|about|like|by|and|or|than|as|on|at|against|behind|page|call|telephone|disturb|trouble"
    r"|rouse|awaken|escalate|dial|wake|get|ring|phone|fetch|bring"
    r"|need|want|tell|ask|say|thank|thanks|let|release|ping|grab|summon|dismiss|add|invite|alert|contact|pull|inform"
    r"|is|was|are"
    r"|be|where's|who's|paging|calling|waking|poke|reach|loop|involve|make|name|appoint|send|find|have|raise|not"
    r"|hello|hi|hey"
    r"|the|our|meant|=|>|:|-|in|up|give|owner|lead|scribe|ic|commander|comms|communications|notes)$"
)
_ASKS = re.compile(
    r"\W*(?:(?:and|but|so|ok|hey|sorry|wait)[, ]+)?(?:(?:did|does|is|are|was|were|has|had) (?:we|i|you|they|he|she|it"
    r"|the|that|this|there|any\w*|some\w*"
    r"|no\w*|our|your|my|@[a-z]{3})|(?:do|have) (?:we|i|you|they)|do (?:any|some)\w+)\b|\W*(?:and |but |so )?(?:who"
    r"|who's|why|when|how|whose)\b(?! about)|\W*(?:wait|so|and|but)?,? ?(?:is|are|was) (?:a |an )?(?:p[1-4]|sev\w*)\b"
)
_STATED = re.compile(
    r"(?:'s|is|isn't|was|wasn't|has|hasn't|had|hadn't|will|won't|would|wouldn't|did|didn't|does|doesn't|can|can't"
    r"|cannot|could|couldn't"
    r"|might|may|must|should|shall|needs?|wants?|never|already|still|and|or|who|which|seems?|says|said|thinks|also"
    r"|only|himself|herself"
    r"|just|knows|looks|sounds|not|always|keeps|there|here|at|as|=|>|:|-|,|\?|\.|!|\w+ed|got|went|came|told|gave|took"
    r"|found|saw|wrote"
    r"|\w{2,}[^su\W]s (?:that|to|on|we|it|he|she|they|the|an?|his|her|me|us|our|for|about|if|whether|with)|felt|left"
    r"|made|put|got|kept|ran|lost|meant|sent|thought|knew|did|asks|owns|works|wonders|reports|suggests|believes"
    r"|hopes)\b|\W"
)
_FIRST_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*(?!['\w])")
_GERUND = re.compile(
    r"\w+ing(?: (?!whether|if|that|how|what|why|where|who|when)[^\s,:;]+){0,4} (?:is|isn't|has|hasn't|was|wasn't|will"
    r"|won't|would|wouldn't|did|didn't|took|takes|helps|helped"
    r"|seems|does|doesn't|can|can't|may|might|makes|made|looks|worked|works|could|should)\b"
)
_NO_DOING = frozenset(words("be have say want ask tell report wonder know write find see need try suggest"))
"""Verbs that tell what a person thinks or says, not what they are to do: "@x says"."""
_FORMS = {
    "base": frozenset(("base",)),
    "ing": frozenset(("base", "ing")),
    "any": frozenset(("base", "ing", "past", "s")),
    "s": frozenset(("base", "s")),
    "keep": frozenset(("base",)),
}


@dataclass(slots=True)
class Clause:
    """A clause of a marked text (lower case). `called` are the tokens of those it is addressed to, `who` is who is to
    act ("" in an order, you, any, we, i, or a token), `core` what remains, its verb in the base form, `verb` that form
    or "". `consent` says that the others were asked for theirs, `wrapped` that something was taken off, `doing` that it
    begins with what somebody is about, as in "checking"."""

    text: str
    called: list[str] = field(default_factory=list)
    who: str = ""
    core: str = ""
    verb: str = ""
    consent: bool = False
    wrapped: bool = False
    doing: bool = False

    @property
    def agent(self) -> str:
        """The token of the person who is to act, "" when nobody is named for it."""
        return self.who if self.who.startswith("@") else self.called[0] if self.called else ""

    @property
    def asked(self) -> bool:
        """Whether it is a question, with its mark or by its first words."""
        return self.text.rstrip().endswith("?") or _ASKS.match(self.text) is not None


def read_clause(text: str, before: Sequence[str] = ()) -> Clause:
    """The clause that `text` is. `before` are the tokens of those who were addressed before it in its sentence."""
    clause = Clause(text)
    rest, form, layers = text.strip(" ,;:-"), "ing", 0
    while layers < MOST_LAYERS:
        layers += 1
        opened = next((match for pattern in _OPENERS if (match := pattern.match(rest))), None)
        if opened:
            rest = rest[opened.end() :]
            continue
        consent = _CONSENT.match(rest)
        if consent:
            clause.consent, rest = True, rest[consent.end() :]
            continue
        called = _CALLED.match(rest)
        if called and called.end() < len(rest) and not clause.called:
            clause.called = re.findall(NAME, called.group())
            rest = rest[called.end() :]
            continue
        anyone = _WHO_CALLED.match(rest)
        if anyone:
            clause.who, rest = "any" if anyone.group()[0] in "sao" else "you", rest[anyone.end() :]
            continue
        framed = next(
            ((match, who, then) for pattern, who, then in _FRAMES if (match := pattern.match(rest)) and match.end()),
            None,
        )
        if framed is None:
            break
        match, who, then = framed
        rest, clause.wrapped = rest[match.end() :].lstrip(" ,"), True
        clause.who = who or _who(match) or clause.who
        form = form if then == "keep" else then
    clause.doing = re.match(r"\w+ing\b", rest) is not None
    clause.core, clause.verb = _with_base(rest, "s" if form == "base" and clause.who.startswith("@") else form)
    if not clause.verb:
        _third_person(clause, rest)
    if not clause.called:
        clause.called = _called_elsewhere(clause)
    if not clause.called and clause.who in ("", "you"):
        clause.called = list(before)
    return clause


def begins_order(text: str) -> bool:
    """Whether something to be done, or somebody spoken to, begins a text."""
    clause = read_clause(text)
    return bool(clause.verb or (clause.called and text.lstrip(" ,").startswith("@")))


def _who(match: re.Match[str]) -> str:
    if "who" not in match.re.groupindex or not match["who"]:
        return ""
    who = match["who"]
    if who.startswith("@") or who in ("we", "i"):
        return who
    return "you" if who.startswith("you") else "any"


def _with_base(rest: str, form: str) -> tuple[str, str]:
    """The rest with its first verb in the base form, and that form; the rest as it is and "" when there is none."""
    if _GERUND.match(rest):
        return rest, ""
    first = _FIRST_WORD.match(rest)
    base = base_form(first.group(), _FORMS[form]) if first else None
    if first is None or base is None:
        return rest, ""
    return base + rest[first.end() :], base


def _third_person(clause: Clause, rest: str) -> None:
    """ "@x takes it over": a named person and what they do."""
    match = re.match(rf"(?P<who>{NAME}) (?:now |then |also )?", rest)
    if match is None:
        return
    core, verb = _with_base(rest[match.end() :], "s")
    if re.match(
        rf"{NAME} (?:(?:is|was|has) (?:the|your|our|it|that|something|anything|there)|are|do|does|did)\b", rest
    ):
        clause.called, clause.core = [match["who"]], rest[match.end() :]
        return
    if verb and verb not in _NO_DOING:
        clause.who, clause.core, clause.verb = match["who"], core, verb
    elif not clause.who and (verb or clause.called or _STATED.match(rest, match.end())):
        clause.who = match["who"]
    elif not clause.who:
        clause.called, clause.core = [match["who"]], rest[match.end() :]
        clause.core, clause.verb = _with_base(clause.core, "base")


def _called_elsewhere(clause: Clause) -> list[str]:
    """The person called at the end or in the middle: "roll back, @x", "might i ask you, @x, to"."""
    inside = _INSIDE.search(clause.text)
    if inside:
        return [inside["who"] or inside["other"]]
    last = _LAST.search(clause.text)
    if (
        last
        and last["who"] != clause.who
        and (last.group().startswith(",") or not _NOT_CALLED.search(clause.text[: last.start()].rstrip()))
    ):
        return [last["who"]]
    return []

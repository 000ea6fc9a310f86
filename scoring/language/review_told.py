"""Sections of a post-mortem that need only be told: detection, response, what went well, what could be improved,
lessons. Under their heading anything said counts; elsewhere a sentence that tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.language.passages import MODELS, features, is_general
from scoring.language.sections import Sections, bare_line, cells, said
from scoring.language.sentences import is_order, is_placeholder, is_soup, sentences, tokens
from scoring.language.spelling import mend
from scoring.language.timelines import is_row
from scoring.language.vocabulary import review_words as tell

_TELLS = {
    "detection": re.compile(tell.DETECTED),
    "response": re.compile(tell.RESPONDED),
    "what_went_well": re.compile(tell.WENT_WELL),
    "what_could_be_improved": re.compile(tell.TO_IMPROVE),
    "lessons_learned": re.compile(tell.LEARNED),
}
TOLD: tuple[str, ...] = tuple(_TELLS)
"""The sections this module reads."""
# Where a section may be told outside its own heading. Rows of a timeline and action items are never among them.
_PLACES: dict[str, tuple[str | None, ...]] = {
    "detection": (None, "summary", "response", "what_went_well", "impact"),
    "response": (None, "summary", "what_went_well", "detection", "timeline"),
    "what_went_well": (None, "response", "detection"),
    "what_could_be_improved": (None, "response"),
    "lessons_learned": (None, "what_could_be_improved", "root_cause"),
}
_EMPTY = re.compile(
    r"\W*(?:everything|nothing|all|all good|none|n/a|the team|teamwork|communication|good team ?work|see above|as above"
    r"|many things|lots of things|a lot|nothing special|we will see|more on this later|will follow|follows)\W*"
)
_SLOGAN = re.compile(
    r"\W*(?:(?:be|being|we (?:must|should|need to|will)) (?:more )?(?:careful|vigilant|attentive|better|proactive)"
    r"|communicat\w+ is (?:key|important|everything)|team ?work (?:makes|is) .{0,30}|never again|mistakes happen"
    r"|we learn from our mistakes|always (?:test|communicate|be careful)|quality (?:first|matters)|customers? first"
    r"|(?:we )?(?:must|should|need to|will) (?:improve|do better|communicate (?:more|better)|work harder))\W*"
)
_DENIED = re.compile(
    r"\b(?:was|were|is|has been|have been) not (?:yet )?(?:discussed|recorded|collected|written)\b"
    r"|^\W*(?:absolutely |really |honestly )?nothing (?:\w+ ){0,2}?(?:went (?!wrong)|worked"
    r"|was (?:done|tried|good|learned|learnt)|could (?:be|have been) (?:\w+ )?(?:improved|better|done)"
    r"|can be improved|needs? (?:to|improv)|to (?:improve|add|report))"
)
_WORDS = 7
"""Words a sentence must have before a model judges it."""
_QUESTION = re.compile(r"\?\W*$")
_WISHED = re.compile(r"\b(?:please|should|would|could have|will be|shall|must|if|whether)\b")


def told(parts: Sections, name: str) -> str | None:
    """The words of a section, or None when it is not told."""
    lines = [line for line in parts.lines(name) if not is_row(bare_line(line))]
    under = said([line for line in lines if not _says_nothing(bare_line(line))])
    if under is not None:
        return under
    for sentence in _prose(parts, _PLACES[name]):
        low = mend(sentence.lower())
        match = _TELLS[name].search(low)
        if match is None or len(tokens(low)) < 5:
            continue
        # What is wished for or to come has not been done, and a question tells nothing.
        if name in ("detection", "response") and _WISHED.search(low[max(0, match.start() - 30) : match.end()]):
            continue
        return sentence
    return None if any(place == name for place, _ in parts.blocks) else _modelled(parts, name)


def _modelled(parts: Sections, name: str) -> str | None:
    """The sentence outside all headings that a model takes for the section. What holds beyond the incident is said in
    general, and towards the end."""
    general = name == "lessons_learned"
    prose = list(_prose(parts, (None,) if general else (None, "summary")))
    for sentence in prose[len(prose) * 2 // 3 :] if general else prose:
        if len(tokens(sentence)) < _WORDS or (general and not is_general(sentence)):
            continue
        # An acknowledged page tells how fast people were, not how it came to be known.
        if name == "detection" and _TELLS["response"].search(sentence.lower()):
            continue
        if MODELS[name].says(features(sentence)):
            return sentence
    return None


def _says_nothing(text: str) -> bool:
    low = text.lower()
    return bool(
        is_placeholder(text)
        or _EMPTY.fullmatch(low)
        or _SLOGAN.fullmatch(low)
        or _DENIED.search(low)
        or re.match(r"\W*\(?(?:to be|tbd|tba|[\w ]{2,20} to fill in|no sticky notes|none (?:yet|so far))\b", low)
    )


def _prose(parts: Sections, places: tuple[str | None, ...]) -> Iterator[str]:
    """Sentences in these places, timeline rows and tables left out."""
    for place, line in parts.blocks:
        text = bare_line(line)
        if place not in places or cells(line) is not None or is_row(text):
            continue
        for sentence in sentences(text):
            low = mend(sentence.lower())
            if not is_order(low) and not is_soup(low) and not _QUESTION.search(sentence):
                yield sentence

"""Which remedy a sentence in the channel names, with which parameters, and what is to be done with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from scoring.language.channel_meant import Understood, meant
from scoring.language.channel_names import Row, service_in
from scoring.language.sentences import tokens
from scoring.language.vocabulary import channel_words as say

_REMEDIES = tuple((key, re.compile(pattern)) for key, pattern in say.REMEDIES.items())
_QUESTION = re.compile(say.QUESTIONS)
_GO = re.compile(say.GO)
_PROPOSES = re.compile(say.PROPOSES)
_LIFTS = re.compile(say.LIFTS)
_AMOUNTS = tuple((share, re.compile(pattern)) for share, pattern in say.AMOUNTS)
_PERCENT = re.compile(
    r"\b(?P<n>\d{1,3}) ?(?:%|per ?cent\b)|\bto (?P<bare>\d{1,3})\b(?! ?(?:s|sec|min|ms|replicas)\w*\b)"
)
_TAKES_AWAY = re.compile(say.TAKES_AWAY)
_MYSELF = re.compile(r"\b(?:i'll|i will|i'm|i am|let me|i)\b")
_OWN_HANDS = re.compile(
    r"\b(?:myself|by hand|my own)\b|\b(?:i'll|i will|i'm|i am|let me) (?:now |just |quickly |going to |gonna )*$"
)
_SOMEONE = re.compile(r"\b(?:can|could|would|will) (?:someone|somebody|anyone|anybody|one of you)\b")
_WONDERS = re.compile(
    r"\b(?:check|look|see|tell|confirm|verify|know|status|how|what|why|who|whether|did|have you|has|had"
    r"|would(?! you))\b"
)
_TOLD = re.compile(
    r"\W*(?:on \w+ |of \w+ |for \w+ )?(?:is|was|has|at \d+|finished|started|done|completed|did|seems|looks"
    r"|helped|worked|failed|running)\b"
)
_GOING_ON = re.compile(r"(?:\b(?:is|are|was|were|been)|'s|'re) (?:now |already |currently |still |just )?$")
_PAST = re.compile(r"rolled\b")
_WANTED = re.compile(r"\b(?:be|get|gets|want|need|needs|like|see)\b")


@dataclass(frozen=True, slots=True)
class Remedy:
    """A remedy as a scenario offers it, the words that named it and where they stand."""

    remedy: str
    params: dict[str, Any]
    label: str
    start: int
    end: int
    sure: bool


def remedy_in(text: str, remedies: Sequence[Row], things: Sequence[Row]) -> Remedy | None:
    """The first remedy a text (lower case) names, with the parameters it gives; None when it names none on offer.

    `things` are services and journeys. Of several offers of one remedy the one whose parameters the text names is
    meant; when it names none, the first is offered as a guess (`sure` is False) unless there is only one.
    """
    found = sorted(_named(text, remedies), key=lambda entry: (entry[0], -entry[1]))
    if not found:
        return None
    start, end, offered = found[0]
    # What stands after the next remedy belongs to that one, unless the first would be left without a service.
    own = text[: next((entry[0] for entry in found if entry[0] >= end), len(text))]
    return _chosen(own if service_in(own, things) else text, start, end, offered, things)


def remedy_order(low: str, whole: str, named: Sequence[str], remedy: Remedy) -> list[Understood]:
    """What a sentence (lower case) wants done with the remedy it names. `named` are the ids of the people it names;
    `whole` is everything typed."""
    args = {"remedy": remedy.remedy, "params": remedy.params}
    sure = 0.0 if remedy.sure else 0.15
    before, after = low[: remedy.start], low[remedy.end :]
    if _PROPOSES.search(low) or (_PROPOSES.search(whole) and not named):
        return [meant("propose", args, 0.9 - sure, f"puts “{remedy.label}” to the team")]
    if (_OWN_HANDS.search(low) and _MYSELF.search(low)) or re.search(r"\bmyself\b", low) or _OWN_HANDS.search(before):
        return [meant("do", args, 0.88 - sure, f"says the writer does “{remedy.label}” with their own hands")]
    someone = _SOMEONE.search(before)
    wonders = None if someone else _WONDERS.search(before)
    if wonders or _TOLD.match(after) or _QUESTION.search(low) or _under_way(before, low[remedy.start : remedy.end]):
        return []
    if named:
        because = f"tells a named person to carry out “{remedy.label}”"
        return [meant("authorise", args | {"person": named[0]}, 0.92 - sure, because)]
    if _GO.search(low):
        return [meant("propose", args, 0.55 - sure, f"approves “{remedy.label}” without naming who carries it out")]
    if someone:
        return [meant("propose", args, 0.6 - sure, f"asks for “{remedy.label}” without naming who carries it out")]
    wants = re.search(r"\b(?:let's|we (?:should|could|need to|must|will|have to)|please|(?:can|could) you)\b", before)
    if wants or all(word in say.OPENERS for word in tokens(before)):
        # The guess at the parameters is shown before it counts, so it may fall no lower than what is still offered.
        return [meant("propose", args, 0.7 - sure, f"wants “{remedy.label}” without naming who carries it out")]
    return []


def share_let_in(text: str) -> int | None:
    """How many per cent of the customers a text (lower case) wants let in: "shed a quarter" is 75, "let in a quarter"
    25, "lift the shedding" 100. None when it names no share, or one outside 1 to 100."""
    if _LIFTS.search(text):
        return 100
    percent = _PERCENT.search(text)
    if percent:
        group = "n" if percent["n"] else "bare"
        at, share = percent.start(group), int(percent[group])
    else:
        places = [(match.start(), part) for part, pattern in _AMOUNTS if (match := pattern.search(text))]
        if not places:
            return None
        at, share = min(places)
    taken = _TAKES_AWAY.search(text[:at])
    kept = 100 - share if taken else share
    return kept if 1 <= kept <= 100 else None


def _named(text: str, remedies: Sequence[Row]) -> Iterator[tuple[int, int, Sequence[Row]]]:
    """Where the text names a remedy that is offered, and its offers."""
    for key, pattern in _REMEDIES:
        match = pattern.search(text)
        offered = [row for row in remedies if match and _is_kind(str(row["remedy"]), key)]
        if match and offered:
            yield match.start(), match.end(), offered
    for row in remedies:
        flag = (row.get("params") or {}).get("flag")
        if isinstance(flag, str) and (off := _flag_off(flag).search(text)):
            yield off.start(), off.end(), [row]
        for name in (str(row["remedy"]).replace("_", " "), str(row.get("label", ""))):
            at = re.search(rf"(?<![\w-]){re.escape(name.lower())}(?![\w-])", text) if len(name) > 1 else None
            if at:
                yield at.start(), at.end(), [other for other in remedies if other["remedy"] == row["remedy"]]


def _flag_off(flag: str) -> re.Pattern[str]:
    """The ways of saying that one flag goes off."""
    name = r"[-_ ]?".join(re.escape(part) for part in re.split(r"[-_ ]+", flag.lower()) if part)
    name += r"(?: (?:flag|feature|thing|switch))*"
    turns = r"(?:switch|turn|flip|toggl|shut|cut|tak)\w*"
    return re.compile(
        rf"\b{turns} (?:\w+ ){{0,2}}{name} (?:back )?(?:off|out)\b|\b{turns} (?:off|out) (?:\w+ ){{0,3}}{name}\b"
        rf"|\b(?:disabl|kill|deactivat|remov)\w* (?:\w+ ){{0,3}}{name}\b|\b{name} off(?=\W*(?:please|pls|now)?\W*$)"
    )


def _chosen(text: str, start: int, end: int, offered: Sequence[Row], things: Sequence[Row]) -> Remedy:
    named = service_in(text, things)
    entry = next((row.get("entry") for row in things if row["id"] == named), None)
    share = share_let_in(text) if any("keep_percent" in (row.get("params") or {}) for row in offered) else None
    best, points = offered[0], 0
    for row in offered:
        params = dict(row.get("params") or {})
        values = [value for value in params.values() if isinstance(value, str)]
        score = 4 * (named is not None and named in values) + 2 * (entry is not None and entry in values)
        score += 2 * sum(value.lower().replace("_", " ") in text for value in values)
        score += share is not None and params.get("keep_percent") == share
        if score > points:
            best, points = row, score
    params = dict(best.get("params") or {})
    if share is not None:
        # A share nobody offers, such as 80, is still what was said; the command takes every share.
        params["keep_percent"] = share
    label = str(best.get("label", best["remedy"]))
    return Remedy(str(best["remedy"]), params, label, start, end, points > 1 or len(offered) == 1)


def _is_kind(remedy: str, key: str) -> bool:
    names = say.REMEDY_KEYS.get(key, (key,))
    return remedy in names or any(remedy.startswith(name) for name in names[:1])


def _under_way(before: str, words: str) -> bool:
    """Whether the words of a remedy tell what is going on or over ("Tomas is rolling back", "rolled back")."""
    if _PAST.match(words) and not _WANTED.search(before):
        return True
    return re.match(r"\w+ing\b", words) is not None and _GOING_ON.search(before) is not None

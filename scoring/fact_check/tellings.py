"""The remedies a statement tells as carried out, and by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from scoring.fact_check.acts import BY_ITSELF
from scoring.fact_check.facts import Facts, folded
from scoring.fact_check.plainness import WINDOW, clause_of, denied, masked, supposed
from scoring.fact_check.remedy_words import DONE, ELSEWHEN, EXACT, NOUNS
from scoring.fact_check.runs import Run, Runs
from scoring.fact_check.statements import Statement
from scoring.fact_check.words import REMEDY_PATTERNS

_DONE = {name: re.compile(pattern) for name, pattern in DONE.items()}
_NAMED = {name: (re.compile(NOUNS[name]),) for name in NOUNS}
for _name, _pattern in REMEDY_PATTERNS.items():
    _NAMED[_name] = (*_NAMED.get(_name, ()), _pattern)
_EXACT = {name: re.compile(pattern) for name, pattern in EXACT.items()}
_ELSEWHEN = re.compile(ELSEWHEN)
_BY_ITSELF = re.compile(BY_ITSELF)
_BY_NAME = {"switch_flag_off": "flag", "pause_producer": "producer"}
"""Remedies that are told by the name of what they are about."""
_HAPPENS = ("restart", "fail_over", "roll_back", "kill_session", "warm_cache", "block_source")
"""What also happens with nobody's doing."""
_BETWEEN = (
    r"(?:,? who| himself| herself| themselves| personally| then| also| first| had| has| have| finally| quickly| soon"
    r"| later| at once| already| duly| simply| just| again| once more| in the end)*"
)
_ASIDE = r"(?:, (?:who|the|our|now|as|still|at|from|in|on) [^.;()]{3,100}?,)?"
_SEVERAL = r"(?P<who>(?:{names}(?:, | and | with | together with ))*{names})"
_RIGHT_BEFORE = rf"(?<![\w-]){_SEVERAL}{_ASIDE}{_BETWEEN},? $"
_AFTER = rf"{_SEVERAL}(?!'s?\b)"
_BY = re.compile(r"^(?:[^,.;:()]|\.(?=\d)){0,45}?\bby $")
_NOT_YET = re.compile(
    r"\b(?:before|until|till|unless|without|instead of|rather than|anything|anybody|anyone)\b[^,;:]*$"
)
"""Before a deed: it is told of no time at which it was done."""
_WHOLE_QUEUE = re.compile(r"\b(?:queue|backlog|everything)\b")
_NEVER = re.compile(r"\b(?:never|nobody) (?:\w+ )?$|\b(?:was|were) never ")
_STILL = re.compile(r"\b(?:again|by|before|until|till|in time|after|because|for|at first|from|with|on|while|when)\b")
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|got|gets|we|i|they|he|she|have|had|has)(?: \w+){0,2} ?$|\b(?:was|were|been|got) "
)
_OBJECT = re.compile(
    r"^ (?:the|all|both|every|each|it|them|our|its|his|her|their|one|two|three|half|part|everything)\b"
)
_LED_TO = re.compile(
    r"\b(?:advis\w+|confirm\w+|follow\w+|join\w+|seen|notic\w+|check\w+|watch\w+|help\w+|sign\w+|approv\w+|backed"
    r"|support\w+|advice|word|wish|order|report\w*|verif\w+|caus\w+|trigger\w+|requir\w+|need\w+|object\w*|prompt\w*)\b"
)
"""Between what was done and "by somebody": they did something else."""


@dataclass(frozen=True, slots=True)
class Deed:
    """A remedy told as carried out in a statement, at `start` to `end` of its folded text.

    `agents` are the people it says did it, empty where it names nobody; `clause` is where it stands, `things` the
    services and journeys that clause names. `exact` says that no other remedy is called so, `value` is
    the flag or job it names.
    """

    remedy: str
    statement: Statement
    start: int
    end: int
    agents: tuple[str, ...]
    clause: str
    things: tuple[str, ...]
    exact: bool
    value: str


class Tellings:
    """Reads statements with the names of one trace."""

    def __init__(self, facts: Facts, runs: Runs) -> None:
        self.facts = facts
        self.runs = runs
        self._by_name: dict[str, re.Pattern[str]] = {}

    def by_name(self, pattern: str) -> re.Pattern[str]:
        """A pattern in which `{names}` stands for the name of anybody."""
        if pattern not in self._by_name:
            self._by_name[pattern] = re.compile(pattern.replace("{names}", self.names))
        return self._by_name[pattern]

    @cached_property
    def names(self) -> str:
        """A pattern for the name of anybody, the longest first."""
        found = [name for name in self.facts.people_by_name if len(name) > 2]
        found.sort(key=lambda name: (-len(name), name))
        return rf"(?:{'|'.join(re.escape(name) for name in found)})(?![\w-])" if found else r"(?!)"

    @cached_property
    def _patterns(self) -> dict[str, list[re.Pattern[str]]]:
        """The wordings of each remedy, with the flags and jobs of this trace by their names."""
        found = {name: [pattern] for name, pattern in _DONE.items()}
        off = r"(?:turned|switched|shut|flipped)"
        for flag in sorted(self.runs.values("flag")):
            name = _spelled(flag)
            found["switch_flag_off"].append(
                re.compile(
                    rf"\b{off} off (?:[\w'-]+ ){{0,3}}?{name}\b|\b{off} (?:[\w'-]+ ){{0,3}}?{name} off\b"
                    rf"|\b{name},? (?:[\w'-]+ ){{0,4}}?(?:{off} off|off|disabled)\b|\bdisabled (?:the )?{name}\b"
                )
            )
        for job in sorted(self.runs.values("producer")):
            name, verb = _spelled(job), r"(?:paused|suspended|halted|stopped)"
            found["pause_producer"].append(
                re.compile(rf"\b{verb} (?:[\w'-]+ ){{0,3}}?{name}\b|\b{name} (?:[\w'-]+ ){{0,4}}?{verb}\b")
            )
        return found

    def done(self, low: str) -> set[str]:
        """The remedies a text (folded) tells as carried out, plainly or not."""
        return {name for name, patterns in self._patterns.items() if any(pattern.search(low) for pattern in patterns)}

    def named(self, low: str) -> set[str]:
        """The remedies a text (folded) names in any form."""
        return {
            name
            for name, patterns in self._patterns.items()
            if any(pattern.search(low) for pattern in (*patterns, *_NAMED.get(name, ())))
        }

    def spoken(self, low: str) -> set[str]:
        """The remedies a text (folded) speaks of, be it by the name of a flag or a job."""
        return self.named(low) | {
            remedy
            for remedy in _BY_NAME
            if any(re.search(rf"\b{_spelled(value)}\b", low) for value in self._values(remedy))
        }

    def _of_theirs(self, low: str, match: re.Match[str]) -> bool:
        """Whether a service itself is said to have done it, as a supplier does."""
        before = re.search(r"([\w-]+(?: [\w-]+)?) $", _before(low, match))
        active = _OBJECT.match(low[match.end() : match.end() + 20]) or re.search(
            r"\w (?:\w+ )*(?:over|out|up|back)$", match.group()
        )
        return bool(active and before and self.facts.things(before[1]) and not _PASSIVE.search(_before(low, match)))

    def _values(self, remedy: str) -> list[str]:
        key = _BY_NAME.get(remedy)
        return sorted(self.runs.values(key)) if key else []

    def deeds(self, statement: Statement) -> Iterator[Deed]:
        """The remedies a statement plainly tells as carried out, each once, in the order of the table."""
        low = masked(folded(statement.low))
        if supposed(low):
            return
        for remedy, patterns in self._patterns.items():
            done = 0
            for match in sorted((m for pattern in patterns for m in pattern.finditer(low)), key=lambda m: m.span()):
                if match.start() < done:
                    continue
                done = match.end()
                clause = clause_of(low, match.start(), match.end())
                around = self.facts.without_things(clause.replace(match.group(), " ", 1))
                if denied(clause) or _ELSEWHEN.search(around) or _NOT_YET.search(_before(low, match)):
                    continue
                if remedy in _HAPPENS and _BY_ITSELF.search(around):
                    continue
                agents = self.agents(low, match.start(), match.end(), statement.timed)
                if not agents and self._of_theirs(low, match):
                    continue
                if remedy in _HAPPENS and not (agents or statement.timed or _done_by(low, match)):
                    continue
                things = tuple(self.facts.things(clause))
                exact = remedy in _EXACT and _EXACT[remedy].search(low[match.start() : match.end() + 32]) is not None
                value = next((value for value in self._values(remedy) if re.search(_spelled(value), match.group())), "")
                yield Deed(remedy, statement, match.start(), match.end(), agents, clause, things, exact, value)

    def denials(self, statement: Statement) -> Iterator[Deed]:
        """The remedies a statement plainly tells as never carried out."""
        low = masked(folded(statement.low))
        if supposed(low):
            return
        for remedy, patterns in self._patterns.items():
            if remedy == "capture_evidence":
                # Whether evidence was kept is told of what it is of, and of before what.
                continue
            for match in (found for pattern in patterns for found in pattern.finditer(low)):
                clause = clause_of(low, match.start(), match.end())
                never = _NEVER.search(_before(low, match)) or _NEVER.search(match.group())
                rest = re.sub(r"\b(?:never|nobody)\b", " ", clause)
                if never and not (
                    denied(rest) or _ELSEWHEN.search(rest) or _STILL.search(low[match.end() : match.end() + 80])
                ):
                    things = tuple(self.facts.things(clause))
                    yield Deed(remedy, statement, match.start(), match.end(), (), clause, things, False, "")
                    break

    def agents(self, low: str, start: int, end: int, timed: bool = False) -> tuple[str, ...]:
        """The people whom a text (folded) names as those who did what stands at start..end."""
        before = self.by_name(_RIGHT_BEFORE).search(low[max(0, start - WINDOW) : start])
        if before:
            return self._people(before["who"])
        for found in self.by_name(_AFTER).finditer(low[end : end + 120]):
            between = low[end : end + found.start()]
            if _BY.search(between) and not (_LED_TO.search(between) or denied(between)):
                return self._people(found["who"])
            if timed and re.fullmatch(r"[^,.;()]{0,30}\(", between) and low.startswith(")", end + found.end()):
                return self._people(found["who"])
            break
        return ()

    def _people(self, text: str) -> tuple[str, ...]:
        named = re.findall(self.names, text)
        return tuple(dict.fromkeys(self.facts.people_by_name[name] for name in named))

    def meant(self, deed: Deed, runs: Sequence[Run]) -> list[Run]:
        """Those of the runs a deed can mean: on what it names, where it names what any of them was on."""
        words = set(re.findall(r"[a-z0-9]+", deed.clause))
        found = [run for run in runs if run.things & set(deed.things)] or list(runs)
        named = [run for run in found if any(telling_words(value) & words for value in run.values)]
        if deed.remedy == "dead_letter":
            whole = _WHOLE_QUEUE.search(deed.clause) is not None
            return [run for run in found if (run.params.get("what") == "all") == whole] or found
        return [run for run in found if deed.value in run.values] or named or found


def _before(low: str, match: re.Match[str]) -> str:
    return low[max(0, match.start() - WINDOW) : match.start()]


def _done_by(low: str, match: re.Match[str]) -> bool:
    """Whether a text (folded) says that something was done to something: "the router restarted" alone does not."""
    return bool(
        _PASSIVE.search(_before(low, match))
        or _PASSIVE.search(match.group())
        or _OBJECT.match(low[match.end() : match.end() + 20])
        or re.search(r" |\d", match.group())
    )


def telling_words(value: str) -> set[str]:
    """The words of a value that tell it from others."""
    return {word for word in re.findall(r"[a-z0-9]+", value) if len(word) > 4 or word.isdigit()}


def _spelled(value: str) -> str:
    return r"[-_ ]?".join(re.escape(part) for part in re.split(r"[-_ ]+", value) if part)

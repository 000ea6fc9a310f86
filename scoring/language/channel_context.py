"""What a clause is understood against: who and what there is, what is on offer, and what else was typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from scoring.language.channel_clause import Clause
from scoring.language.channel_names import Row, service_in, team_in
from scoring.language.channel_offers import Remedy, remedy_in
from scoring.language.channel_roster import NAME, Roster
from scoring.language.channel_text import sentences_of, tidy
from scoring.language.clock_times import LENGTH, seconds_of
from scoring.language.sentences import plain
from scoring.language.vocabulary.channel_forms import VERBS

_TOKEN = re.compile(NAME)
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10, "fifteen": 15,
    "twenty": 20, "thirty": 30,
}  # fmt: skip
_BARE_MINUTES = re.compile(
    r"\b(?:in|within|back in|for|say|max|give it|you have|you get|you've got|you got|got|hold|wait|pause|take|takes) "
    rf"(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)})\b(?![.:]?\d| ?%| \w+s\b)"
)
_BEFORE_BOX = re.compile(
    r"\W*(?:(?:please|you have|you've got|you get|take|within|in|max|maximum|at most|up to|no more than|no longer"
    r" than|let's|say|about|time ?-?box(?:ed)?|box|is|it|to|this|report back|get back to me|back to me|back|tell me"
    r"|answer"
    r"|answer me|i need it|i want it|i need an answer|come back|i wait|i give you|give you)\W+)*"
)
_AFTER_BOX = re.compile(
    r"\W*(?:(?:please|thanks|thank you|max|maximum|tops|at most|for that|for it|for this|ok|is enough|only|not more"
    r"|no more|time ?-?box|then report back|and report back|then report|and tell me|from now|from you)\W*)*"
)
_ORDERS = re.compile(
    rf"\W*(?:{NAME}[ ,:]*)?(?:(?:please|can you|could you|you|then|also|now|just)[ "
    rf",]+)*(?:{'|'.join(VERBS)})\b"
)


@dataclass(frozen=True)
class Context:
    """What a clause is understood against. `sentences` are all that was typed, marked, `at` the one the clause stands
    in; `before` and `after` are what stands before and after the clause in it."""

    roster: Roster
    people: Sequence[Row]
    things: Sequence[Row]
    teams: Sequence[Row]
    roles: Sequence[str]
    remedies: Sequence[Row]
    raw: str
    sentences: Sequence[str]
    at: int = 0
    before: str = ""
    after: str = ""

    @cached_property
    def whole(self) -> str:
        """Everything that was typed, marked."""
        return " ".join(self.sentences)

    @cached_property
    def others(self) -> str:
        """The other sentences that give no order of their own: a person named in one of those still counts."""
        return " ".join(text for at, text in enumerate(self.sentences) if at != self.at and not _ORDERS.match(text))

    @cached_property
    def earlier(self) -> str:
        """What was typed before the clause."""
        return " ".join((*self.sentences[: self.at], self.before))

    def person(self, token: str) -> str | None:
        """The id of the person a token stands for, None for the writer and for no token."""
        return None if token == self.roster.writer else self.roster.id_of(token)

    def named(self, text: str) -> list[str]:
        """The ids of the people a text names, in order, without the writer."""
        return [person for _, person in self.roster.ids(text)]

    def is_stakeholder(self, person: str) -> bool:
        """Whether a person is somebody who is told, not somebody who works on it."""
        return any(row["id"] == person and row.get("kind") == "stakeholder" for row in self.people)

    def agent(self, clause: Clause) -> str | None:
        """The id of the person who is to act: spoken to, or named as the one who does it."""
        token = clause.agent
        return self.person(token) if token else None

    def last_named(self) -> str | None:
        """The person named last before the clause; whom "her" and "him" may mean."""
        found = _TOKEN.findall(self.earlier)
        return self.person(found[-1]) if found else None

    def spoken_to_elsewhere(self) -> str | None:
        """The person named in a sentence that gives no order of its own."""
        found = self.named(self.others)
        return found[0] if found else None

    def service(self, text: str) -> str | None:
        """The service or journey a text names."""
        return service_in(text, self.things)

    def team(self, text: str) -> str | None:
        """The team a text names."""
        return team_in(text, self.people, self.things, self.teams)

    def remedy(self, text: str) -> Remedy | None:
        """The remedy a text names, what it leaves open taken from the rest."""
        found = remedy_in(text, self.remedies, self.things, self.whole, self.tail)
        if found is None and "," in text and len(text.split()) < 8:
            # "apps, retries, off, now"
            found = remedy_in(text.replace(",", ""), self.remedies, self.things, self.whole, self.tail)
        return found

    @property
    def tail(self) -> str:
        """What follows the clause in its sentence, up to the next person named."""
        return _TOKEN.split(self.after, maxsplit=1)[0]

    def minutes(self, clause: Clause) -> int | None:
        """The time-box of a clause, in minutes; a sentence that only gives a time counts for the one beside it."""
        boxed = next((text for at, text in enumerate(self.sentences) if at != self.at and _is_time_box(text)), "")
        for text in (clause.text, self.before, self.tail, boxed):
            if length := seconds_of(text):
                return max(1, length // 60)
            if bare := _BARE_MINUTES.search(text):
                return _NUMBERS.get(bare["n"]) or int(bare["n"])
        return None


MAX_TYPED = 2000
"""Characters read of a typed line; the channel's field takes no more."""

MAX_SENTENCES = 24
"""Sentences of a line that are understood; nobody gives an order in the twenty-fifth."""


def context_of(
    text: str,
    people: Sequence[Row],
    services: Sequence[Row],
    journeys: Sequence[Row],
    roles: Sequence[str],
    remedies: Sequence[Row],
    teams: Sequence[Row],
    writer: Row | None,
) -> Context:
    """A typed line made ready: tidied, its people marked, cut into sentences. Arguments as of `understand`."""
    raw = " ".join(plain(text)[:MAX_TYPED].split())
    roster = Roster(people, writer)
    sentences = tuple(islice(sentences_of(roster.marked(tidy(raw))), MAX_SENTENCES))
    return Context(roster, people, (*services, *journeys), teams, roles, remedies, raw, sentences)


def _is_time_box(text: str) -> bool:
    """Whether a sentence (lower case) gives a time to do what another asks for, and nothing else."""
    length = LENGTH.search(text)
    return bool(length and _BEFORE_BOX.fullmatch(text[: length.start()]) and _AFTER_BOX.fullmatch(text[length.end() :]))

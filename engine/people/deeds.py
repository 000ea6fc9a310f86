"""What was done in a drill: every remedy that somebody started, so that nobody speaks as if it had not happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.catalogue import read_remedy
from engine.remedies.base import Remedy

if TYPE_CHECKING:
    from engine.drill import Drill

# Parameters that say in which way something is done, and not to what.
WAYS = ("how", "what")
# What is undone by going to another one.
VERSIONS = ("release", "config")
# A share of this many per cent lets everything in again: the opposite of any smaller one.
WHOLE_PERCENT = 100

# For this long after a remedy nobody suggests the same one again, in seconds: figures need some minutes to follow.
FRESH_S = 900


@dataclass
class Deed:
    """A remedy somebody carries out or has carried out: on which service, by whom, from when to when (drill seconds).

    `done` is None while it is under way. `stands`: it left something that the change history shows; what does not,
    such as a restart, passes.
    """

    remedy: Remedy
    service: str
    who: str
    since: int
    done: int | None = None
    failed: bool = False
    stands: bool = False

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self.done is None and not self.failed


class Deeds:
    """The deeds of a drill, in the order in which they began."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        self.all: list[Deed] = []

    def begin(self, remedy: Remedy, service: str, who: str) -> Deed:
        """Note that somebody starts a remedy now."""
        self.all.append(Deed(remedy, service, who, self._drill.now))
        return self.all[-1]

    def begun(self, remedy: Remedy) -> bool:
        """Whether anybody ever started this very remedy."""
        return any(deed.remedy == remedy for deed in self.all)

    def of(self, remedy: Remedy) -> Deed | None:
        """The last time this was done or begun, by anybody; None where it was not, failed, or was undone since."""
        for deed in reversed(self.all):
            if deed.failed or not _alike(deed.remedy, remedy, VERSIONS):
                continue
            if _way(deed.remedy) != _way(remedy):
                return None
            if _alike(deed.remedy, remedy):
                return deed
        return None

    def same(self, remedy: Remedy) -> Deed | None:
        """As `of`, with the same figures as well, where doing it again would do nothing more or something odd.

        What left no trace and lies longer back than `FRESH_S` may be done again.
        """
        deed = self.of(remedy)
        if deed is None or _figures(deed.remedy) != _figures(remedy):
            return None
        recent = deed.done is None or self._drill.now - deed.done < FRESH_S
        return deed if deed.stands or recent else None

    def suggested(self, idea: dict[str, Any] | None) -> Deed | None:
        """As `of`, for a suggestion as events and scenarios have it."""
        remedy = read_remedy(idea["remedy"], dict(idea["params"])) if idea else None
        return self.of(remedy) if isinstance(remedy, Remedy) else None

    def running(self, who: str) -> Deed | None:
        """What somebody carries out at this moment."""
        return next((deed for deed in reversed(self.all) if deed.who == who and deed.running), None)

    def slots(self, deed: Deed) -> dict[str, str]:
        """What was done, to what, by whom and when, for a sentence."""
        drill = self._drill
        person = drill.crew.people.get(deed.who)
        return {
            "remedy": deed.remedy.called().lower(),
            "target": drill.name_of(deed.service),
            "name": person.first_name if person else drill.name_of(deed.who),
            "clock": drill.clock(deed.since if deed.done is None else deed.done),
        }


def naming(drill: Drill, remedy: Remedy) -> dict[str, Any]:
    """What a remedy does and to what, for a sentence."""
    return {"remedy": remedy.called().lower(), "target": drill.name_of(remedy.target(drill.world))}


def _alike(one: Remedy, other: Remedy, leaving: tuple[str, ...] = ()) -> bool:
    """Whether two remedies are of one kind and name the same things, as far as both name them."""
    if one.remedy != other.remedy:
        return False
    a, b = one.model_dump(exclude_none=True), other.model_dump(exclude_none=True)
    names = [key for key, value in a.items() if key in b and isinstance(value, str) and key not in (*WAYS, *leaving)]
    return all(a[key] == b[key] for key in names)


def _way(remedy: Remedy) -> tuple[bool, list[bool]]:
    """Whether it is taken back, and for each share whether it is the whole or more."""
    params = remedy.model_dump(exclude_none=True)
    return remedy.undoes(), [v >= WHOLE_PERCENT for v in params.values() if isinstance(v, int)]


def _figures(remedy: Remedy) -> list[int]:
    return [value for value in remedy.model_dump(exclude_none=True).values() if isinstance(value, int)]

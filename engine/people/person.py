"""A responder while a drill runs: whether they are in, what they are doing, one task at a time, and what they told."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import simpy

from engine.scenario.people import Responder
from engine.trace import Event

Process = Generator[Any, Any, None]


@dataclass
class Person:
    """The state of one responder. Tasks wait in order and are done one at a time. Times are drill seconds.

    `joined` is being in the incident and free to be given tasks; who was released finishes what they do and then is
    `gone`; who is `away` was taken out of the drill and cannot be reached. `visits` counts how often they came.
    """

    spec: Responder
    joined: bool = False
    joined_at: int = 0
    visits: int = 0
    gone: bool = False
    away: bool = False
    comes_back: bool = False
    paging: bool = False
    doing: str | None = None
    free_since: int = 0
    waiting: list[tuple[str, Callable[[], Process]]] = field(default_factory=list)
    told: dict[str, Event] = field(default_factory=dict)
    looked: dict[str, int] = field(default_factory=dict)
    when_free: Callable[[], None] | None = None
    _at_work: simpy.Process | None = None

    @property
    def id(self) -> str:
        """The person's id."""
        return self.spec.id

    @property
    def first_name(self) -> str:
        """How the others call them."""
        return self.spec.name.split()[0]

    @property
    def here(self) -> bool:
        """Whether they can be heard in the incident: they are in, or still finish what they were doing."""
        return self.joined or self.when_free is not None

    def can(self, service: str) -> bool:
        """Whether this person can work on the service."""
        return service in self.spec.skills

    def has(self, what: str) -> bool:
        """Whether they are doing this, or have it waiting."""
        return self.doing == what or any(name == what for name, _ in self.waiting)

    def give(self, env: simpy.Environment, what: str, work: Callable[[], Process]) -> bool:
        """Take on a task; True when it starts at once, False when another one comes first."""
        self.waiting.append((what, work))
        if self.doing is None:
            self._next(env)
            return True
        return False

    def drop(self, then: Callable[[], None]) -> None:
        """Leave: what waits is not done any more, what is being done is finished; `then` is called once they are free.

        Coming back before that takes it back.
        """
        self.joined = False
        self.waiting.clear()
        if self.doing is None:
            self.gone = True
            then()
        else:
            self.when_free = then

    def stop(self) -> None:
        """Be gone at once, with what was being done left as it is."""
        self.joined, self.gone, self.when_free = False, True, None
        self.waiting.clear()
        if self._at_work is not None:
            self._at_work.interrupt()

    def _next(self, env: simpy.Environment) -> None:
        self.doing, work = self.waiting.pop(0)
        self._at_work = env.process(self._work(env, work))

    def _work(self, env: simpy.Environment, work: Callable[[], Process]) -> Process:
        with suppress(simpy.Interrupt):
            yield from work()
        self.doing, self._at_work = None, None
        self.free_since = int(env.now)
        then, self.when_free = self.when_free, None
        if then is not None:
            self.gone = True
            then()
        elif self.waiting:
            self._next(env)

"""A responder while a drill runs: whether they are in, and what they are doing, one task at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

import simpy

from engine.scenario.cast import Responder

Process = Generator[Any, Any, None]


@dataclass
class Person:
    """The state of one responder. Tasks wait in order and are done one at a time."""

    spec: Responder
    joined: bool = False
    paging: bool = False
    doing: str | None = None
    waiting: list[tuple[str, Callable[[], Process]]] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The person's id."""
        return self.spec.id

    def can(self, service: str) -> bool:
        """Whether this person can work on the service."""
        return service in self.spec.skills

    def give(self, env: simpy.Environment, what: str, work: Callable[[], Process]) -> bool:
        """Take on a task; True when it starts at once, False when another one comes first."""
        self.waiting.append((what, work))
        if self.doing is None:
            self._next(env)
            return True
        return False

    def drop(self) -> None:
        """Leave: what waits is not done any more; what is being done is finished."""
        self.joined = False
        self.waiting.clear()

    def _next(self, env: simpy.Environment) -> None:
        self.doing, work = self.waiting.pop(0)
        env.process(self._work(env, work))

    def _work(self, env: simpy.Environment, work: Callable[[], Process]) -> Process:
        yield from work()
        self.doing = None
        if self.waiting:
            self._next(env)

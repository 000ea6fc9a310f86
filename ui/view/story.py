"""The first part of a debrief: what happened, what could be seen, what made it hard, in sentences with instants."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Beat:
    """A sentence of the story; `time` is the local clock, empty where it belongs to no instant."""

    time: str
    text: str


@dataclass(frozen=True, slots=True)
class Story:
    """The three columns of the story."""

    happened: list[Beat]
    visible: list[Beat]
    hard: list[Beat]


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure under the title: its name, the value, a remark beside it, and how it is defined."""

    name: str
    value: str
    remark: str = ""
    definition: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A gap to practice: what practice asks, what happened, what to do next time, and the receipt it comes from."""

    line: str
    dimension: str
    practice: str
    because: str
    advice: str

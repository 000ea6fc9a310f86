"""Whole runs that several tests read; each is played once in a process."""

import pytest

from engine.drill import Command
from engine.scenario import Scenario
from engine.trace import Trace
from tests.engine import makers


@pytest.fixture(scope="session")
def shop() -> Scenario:
    return makers.shop()


@pytest.fixture(scope="session")
def textbook() -> tuple[list[Command], Trace]:
    return makers.played("textbook")


@pytest.fixture(scope="session")
def idle() -> Trace:
    return makers.played("idle")[1]

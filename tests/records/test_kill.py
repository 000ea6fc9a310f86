"""Writers killed and writers in each other's way: every confirmed command is there, in order, once."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from records.store import Store, open_store
from tests.records.makers import begin

ROOT = Path(__file__).parents[2]


def writer(url: str, drill: str, name: str, count: int = 0) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.records.writer", url, drill, name, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def numbered(store: Store, drill: str, name: str) -> list[int]:
    """The numbers of this writer's commands, in the order they are kept."""
    commands = store.drills.commands(drill)
    assert [command["seq"] for command in commands] == list(range(1, len(commands) + 1))
    times = [command["at"] for command in commands]
    assert times == sorted(times)
    return [command["args"]["number"] for command in commands if command["key"].startswith(f"{name}-")]


def killed(url: str, drill: str, after: float) -> list[tuple[int, str]]:
    """Start a writer, kill it this long after its first confirmed command, and return what it had confirmed."""
    process = writer(url, drill, "w")
    assert process.stdout is not None and process.stderr is not None
    lines = [process.stdout.readline()]
    time.sleep(after)
    process.kill()
    lines += process.stdout.readlines()
    problems = process.stderr.read()
    process.wait(timeout=30)
    process.stdout.close()
    process.stderr.close()
    assert problems == ""
    whole = [line.split() for line in lines if line.endswith("\n")]
    assert whole
    return [(int(seq), key) for seq, key in whole]


def kill(url: str, times: int, seed: int) -> None:
    store = open_store(url)
    drill = begin(store).id
    instants = random.Random(seed)
    confirmed: list[tuple[int, str]] = []
    for _ in range(times):
        confirmed += killed(url, drill, instants.random() * 0.2)
        kept = {command["key"]: command["seq"] for command in store.drills.commands(drill)}
        assert [(kept.get(key), key) for _, key in confirmed] == confirmed
        numbers = numbered(store, drill, "w")
        assert numbers == list(range(1, len(numbers) + 1))
    store.close()
    again = open_store(url)
    assert len(again.drills.commands(drill)) >= len(confirmed) >= times
    again.close()


def test_three_kills_lose_nothing(url: str) -> None:
    kill(url, times=3, seed=3)


@pytest.mark.soak
def test_fifty_kills_lose_nothing(url: str) -> None:
    kill(url, times=50, seed=50)


def test_two_processes_at_once_lose_and_double_nothing(store: Store, url: str) -> None:
    drill = begin(store).id
    writers = {name: writer(url, drill, name, 60) for name in ("first", "second")}
    for process in writers.values():
        assert process.communicate(timeout=120)[1] == ""
    for name in writers:
        assert numbered(store, drill, name) == list(range(1, 61))
    assert len(store.drills.commands(drill)) == 120

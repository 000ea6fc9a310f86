"""The drill page without a browser: a tab that opens a drill, clicks and types, and what the store then holds."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from engine.trainees.play import play
from engine.version import ENGINE_VERSION
from records.drill_rows import Kept
from scoring.language.commands import read_command
from tests.browser import seeded
from ui.access import store

SEED = 7


def _page() -> None:
    from ui import drill  # noqa: PLC0415

    drill.page()


def drill(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A training drill that has just begun, in a store of its own; its id."""
    monkeypatch.setenv("FIREDRILL_DATABASE_URL", f"sqlite:///{folder / 'drills.db'}")
    found = seeded.scenario()
    document = Kept(found.digest, found.id, str(found.version), found.title, found.canonical())
    return store().drills.create(
        person_id=store().people.get_or_create("Ada").id, scenario=document, seed=SEED, mode="training",
        engine=ENGINE_VERSION, pace=found.pace, wall=time.time(),
    ).id  # fmt: skip


def play_until(drill_id: str, kind: str) -> None:
    """Let the textbook play up to its first command of this kind, without it, and stop the clock there."""
    at = 0
    for one in play(seeded.scenario(), "textbook", SEED, seeded.plan(), read_command)[0]:
        at = one.at
        if one.kind == kind:
            break
        store().drills.append(drill_id, one.kind, one.by, one.args, one.reads, one.key, one.at)
    store().drills.skip_to(drill_id, time.time(), at)
    store().drills.pause(drill_id, time.time())


def opened(drill_id: str) -> AppTest:
    """A browser tab that opens the drill."""
    page = AppTest.from_function(_page, default_timeout=30)
    page.query_params["drill"] = drill_id
    page.run()
    assert not page.exception
    return page


def type_(page: AppTest, words: str) -> None:
    """Type a line in the channel."""
    page.chat_input[0].set_value(words).run()
    assert not page.exception


def click(page: AppTest, words: str) -> None:
    """Click the first button with these words on it."""
    next(button for button in page.button if button.label == words).click().run()
    assert not page.exception


def kept(drill_id: str) -> list[str]:
    """The kinds of the commands that the store holds, in order."""
    return [row["kind"] for row in store().drills.commands(drill_id)]

"""Words: templates with variants and slots become prose; what is missing never breaks a screen."""

import re
from typing import Any

import pytest
import yaml

from engine.catalogue import REMEDIES
from engine.incident import ROLES
from engine.trace import Event, Trace
from engine.words import render
from tests.engine.makers import ROOT, shop

TEMPLATES = {"hello": ["Hello {name}.", "Hi {name}, {count} of you."], "bare": ["{missing} is missing."], "empty": []}
SHIPPED: dict[str, list[str]] = yaml.safe_load((ROOT / "data" / "words" / "en.yaml").read_text("utf-8"))


def said(template: str, variant: int, data: dict[str, Any] | None = None, **slots: str) -> str:
    """What an event with these words says."""
    words = {"template": template, "variant": variant, "slots": slots}
    return render(Event(1, 0, "message", "kim", ("seat",), None, {"words": words, **(data or {})}), {}, TEMPLATES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (said("hello", 0, name="Kim"), "Hello Kim."),
        (said("hello", 2, name="Kim"), "Hello Kim."),
        (said("hello", 999, {"count": 3}, name="Kim"), "Hi Kim, 3 of you."),
        (said("hello", 1, {"new": 4}, name="Kim"), "Hi Kim, 4 of you."),
        (said("bare", 0), "… is missing."),
        (said("unknown", 0), "unknown"),
        (said("empty", 0), "empty"),
        (said("hello", 0, name="{0} {evil}"), "Hello {0} {evil}."),
    ],
)
def test_words_become_prose(text: str, expected: str) -> None:
    assert text == expected


def test_an_event_without_words_says_nothing() -> None:
    assert render(Event(1, 0, "note", "kim", (), None, {"text": "x"}), {}, TEMPLATES) == ""


def test_everything_said_has_words_and_every_slot_is_filled(textbook: tuple[Any, Trace], idle: Trace) -> None:
    templates = SHIPPED | shop().words
    for event in [*textbook[1].events, *idle.events]:
        words = event.data.get("words")
        if words is None:
            continue
        assert words["template"] in templates, words["template"]
        for variant in templates[words["template"]]:
            slots = re.findall(r"{([a-z_]+)}", variant)
            filled = {*words["slots"], "count"}
            assert set(slots) <= filled, (words["template"], slots)
        assert "…" not in render(event, idle.header, templates)


def test_roles_joins_and_remedies_all_have_words() -> None:
    needed = [f"remedy.{name}.done" for name in REMEDIES] + [f"role.{role}" for role in ROLES]
    assert [name for name in needed if not SHIPPED.get(name)] == []


def test_whatever_the_engine_lets_people_say_has_words() -> None:
    """Templates stand in the code as texts; those that are put together there have tests of their own."""
    families = {name.split(".")[0] for name in SHIPPED if "." in name} - {"remedy", "log"}
    pattern = re.compile(rf"\"((?:{'|'.join(sorted(families))})(?:\.[a-z_]+)+)\"")
    sources = [path.read_text("utf-8") for path in sorted((ROOT / "engine").rglob("*.py"))]
    used = {name for source in sources for name in pattern.findall(source)}
    assert len(used) > 40 and used - set(SHIPPED) == set()


def test_every_sentence_of_the_files_is_one_the_engine_can_say() -> None:
    sources = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "engine").rglob("*.py")))
    made = ("role.", "join.", "insist.", "handover.", "remedy.", "reply.", "bot.", "shift.")
    said = {name: name.removesuffix(".mine") for name in SHIPPED}
    unused = [name for name in SHIPPED if f'"{said[name]}"' not in sources and not name.startswith(made)]
    assert unused == []


def test_two_drills_do_not_read_alike() -> None:
    assert all(len(SHIPPED[name]) >= 2 for name in ("join.calm", "reply.looking", "reply.heard", "remedy.started"))

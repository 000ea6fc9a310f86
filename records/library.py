"""The one place that reads the files shipped with Firedrill: scenarios, textbooks, policies, questions and words.

Texts are returned as they stand; the loaders in `engine` and `scoring` make sense of them. A name never leads out of
its folder, neither by its letters nor by a link.
"""

from __future__ import annotations

import re
from pathlib import Path

from records.problems import LibraryProblem

LARGEST = 1_000_000
"""The most bytes of a file that is read, the bound of the scenario language."""
PLANS = ("textbook", "second")
"""The kinds of plans that stand beside a scenario: the one that proves it, and another good way through."""
NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")


def root() -> Path:
    """The folder Firedrill is installed in."""
    return Path(__file__).resolve().parent.parent


def scenario_files() -> list[tuple[str, str]]:
    """`(file name, text)` of every scenario that can be read, by name. `unreadable_scenarios` says what is left out."""
    return [(path.name, text) for path, text, _ in _scenarios() if text is not None]


def unreadable_scenarios() -> list[tuple[str, str]]:
    """`(file name, sentence)` of every scenario file that cannot be read at all."""
    return [(path.name, sentence) for path, text, sentence in _scenarios() if text is None]


def plan_text(scenario_id: str, plan: str = "textbook") -> str:
    """A plan beside a scenario. Raises LibraryProblem."""
    return _named("scenarios", scenario_id, _ending(plan))


def textbook_text(scenario_id: str) -> str:
    """The textbook plan beside a scenario. Raises LibraryProblem."""
    return plan_text(scenario_id)


def plans(scenario_id: str) -> list[str]:
    """The kinds of plans there are beside a scenario."""
    there = [path.name for path in _yaml("scenarios")]
    return [plan for plan in PLANS if f"{scenario_id}{_ending(plan)}" in there]


def policy_names() -> list[str]:
    """The policy packs there are."""
    return [path.stem for path in _yaml("data/policies")]


def policy_text(name: str) -> str:
    """A policy pack. Raises LibraryProblem."""
    return _named("data/policies", name, ".yaml")


def question_files() -> list[tuple[str, str]]:
    """`(file name, text)` of every question bank, by name. Raises LibraryProblem when one cannot be read."""
    return [(path.name, _read(path)) for path in _yaml("data/questions")]


def guide_files() -> list[tuple[str, str]]:
    """`(file name, text)` of every marking guide of interview questions, by name. Raises LibraryProblem."""
    return [(path.name, _read(path)) for path in _yaml("data/answers")]


def words_text(language: str = "en") -> str:
    """The templates of what people and components say. Raises LibraryProblem."""
    return _named("data/words", language, ".yaml")


def template_text(name: str = "handbook") -> str:
    """The documented templates of messages and post-mortems. Raises LibraryProblem."""
    return _named("data/templates", name, ".yaml")


def channel_weights() -> str:
    """The weights of the second opinion on what is typed in the channel. Raises LibraryProblem."""
    return _named("data/channel", "weights", ".tsv")


def _scenarios() -> list[tuple[Path, str | None, str]]:
    found: list[tuple[Path, str | None, str]] = []
    for path in _yaml("scenarios"):
        if path.name.endswith(tuple(_ending(plan) for plan in PLANS)):
            continue
        try:
            found.append((path, _read(path), ""))
        except LibraryProblem as problem:
            found.append((path, None, str(problem)))
    return found


def _ending(plan: str) -> str:
    return f".{plan}.yaml"


def _yaml(folder: str) -> list[Path]:
    return sorted((root() / folder).glob("*.yaml"), key=lambda path: path.name)


def _named(folder: str, name: str, ending: str) -> str:
    path = root() / folder / f"{name}{ending}"
    if not NAME.fullmatch(name) or not path.is_file():
        known = [path.name.removesuffix(ending) for path in _yaml(folder) if path.name.endswith(ending)]
        there = f"there are {', '.join(known)}" if known else "there is none"
        raise LibraryProblem(f"{folder} has no {name[:60]!r}; {there}.")
    return _read(path)


def _read(path: Path) -> str:
    place = f"{path.parent.relative_to(root())}/{path.name}"
    if not path.resolve().is_relative_to(path.parent.resolve()):
        raise LibraryProblem(f"{place} is a link that leads out of its folder; put the file itself there.")
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise LibraryProblem(f"{place} has {size:,} bytes; at most {LARGEST:,} are read.")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise LibraryProblem(f"{place} is not UTF-8 text at byte {error.start}; save it as UTF-8.") from None
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise LibraryProblem(f"{place} cannot be read ({why}); check the file.") from None

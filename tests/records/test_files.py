"""Files that are named on the command line: ids and paths, plans beside scenarios, and sentences for what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from records import files, library
from records.problems import FileProblem

SHOP = "checkout-release"


def nothing(kind: str, args: dict, start: str, now: int) -> None:  # type: ignore[type-arg]
    """A reader that reads nothing."""


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The shipped scenario and its textbook in another folder, with another title."""
    scenario = tmp_path / "mine.yaml"
    scenario.write_text(
        dict(library.scenario_files())[f"{SHOP}.yaml"].replace("title: Checkout", "title: My checkout", 1)
    )
    (tmp_path / "mine.textbook.yaml").write_text(library.textbook_text(SHOP).replace("title: Lead", "title: Mine", 1))
    return scenario


def test_a_scenario_is_found_by_its_id_or_its_path(copied: Path) -> None:
    assert files.scenario(SHOP).title.startswith("Checkout")
    assert files.scenario(str(copied)).title.startswith("My checkout")


def test_a_plan_beside_the_scenario_comes_before_the_shipped_one(copied: Path) -> None:
    mine = files.scenario(str(copied))
    found = files.plans(str(copied), mine)
    assert found["textbook"].title.startswith("Mine") and list(found) == library.plans(SHOP)
    assert files.plans(SHOP, mine)["textbook"].title.startswith("Lead")


WRONG = [
    (lambda folder: files.scenario("nowhere"), "There is no scenario 'nowhere'. Known are: "),
    (lambda folder: files.read(str(folder)), "cannot be read"),
    (lambda folder: files.write(str(folder / "a" / "b"), "x"), "cannot be written"),
    (lambda folder: files.record(_file(folder, "{}")), "file.json: "),
    (
        lambda folder: files.commands(_file(folder, "[NaN]"), files.scenario(SHOP), nothing),
        "no number that can be kept",
    ),
    (lambda folder: files.commands(_file(folder, "{}"), files.scenario(SHOP), nothing), "must hold a JSON array"),
    (lambda folder: files.commands(_file(folder, "[" * 100000), files.scenario(SHOP), nothing), "not a JSON file"),
]


def _file(folder: Path, text: str) -> str:
    path = folder / "file.json"
    path.write_text(text)
    return str(path)


@pytest.mark.parametrize(("act", "says"), WRONG, ids=[says for _, says in WRONG])
def test_what_cannot_be_used_is_a_sentence(act, says: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(FileProblem) as found:
        act(tmp_path)
    assert says in str(found.value) and "\n" not in str(found.value)


def test_a_broken_plan_is_told_with_its_places(copied: Path) -> None:
    (copied.parent / "mine.second.yaml").write_text("scenario: x\ntitle: Broken\nseat: lead\nsteps: []\n")
    with pytest.raises(FileProblem, match=r"second plan cannot be used:\n.*mine\.second\.yaml:4"):
        files.plans(str(copied), files.scenario(str(copied)))


def test_everything_shipped_is_read(tmp_path: Path) -> None:
    problems: list = []  # type: ignore[type-arg]
    names = [name for name, _ in files.texts([], problems)]
    assert f"{SHOP}.yaml" in names and f"scenarios/{SHOP}.textbook.yaml" in names and not problems
    assert "data/policies/handbook.yaml" in names
    assert files.texts([str(tmp_path / "none.yaml")], problems) == [] and problems[0].code == "S001"

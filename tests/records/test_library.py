"""The files shipped with Firedrill, and names that lead out of their folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from records import library
from records.problems import LibraryProblem


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation with a few files."""
    files = {
        "scenarios/b.yaml": "id: b",
        "scenarios/a.yaml": "\ufeffid: a # é",
        "scenarios/a.textbook.yaml": "steps: []",
        "scenarios/a.second.yaml": "steps: [a]",
        "scenarios/notes.txt": "no",
        "data/policies/handbook.yaml": "id: handbook",
        "data/questions/first.yaml": "questions: []",
        "data/words/en.yaml": "words: {}",
        "data/templates/handbook.yaml": "initial: {}",
        "secret.yaml": "secret",
    }
    for name, text in files.items():
        path = tmp_path / "app" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(library, "root", lambda: tmp_path / "app")
    return tmp_path / "app"


def test_the_files_are_found_by_name(shelf: Path) -> None:
    assert library.scenario_files() == [("a.yaml", "id: a # é"), ("b.yaml", "id: b")]
    assert library.unreadable_scenarios() == []
    assert library.textbook_text("a") == "steps: []" and library.plan_text("a", "second") == "steps: [a]"
    assert library.plans("a") == ["textbook", "second"] and library.plans("b") == []
    assert library.policy_names() == ["handbook"] and library.policy_text("handbook") == "id: handbook"
    assert library.question_files() == [("first.yaml", "questions: []")]
    assert (library.words_text(), library.template_text()) == ("words: {}", "initial: {}")


BAD_NAMES = ["../../secret", "/etc/passwd", "..", "", "handbook.yaml", "Handbook", "a/b", "a\x00", "missing"]


@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_name_that_is_no_file_of_the_folder(shelf: Path, name: str) -> None:
    with pytest.raises(LibraryProblem) as found:
        library.policy_text(name)
    assert "there are handbook." in str(found.value)
    with pytest.raises(LibraryProblem):
        library.textbook_text(name)


def test_a_file_that_cannot_be_read_does_not_hide_the_others(shelf: Path, tmp_path: Path) -> None:
    (shelf / "scenarios" / "c.yaml").write_bytes(b"id: \xff")
    (shelf / "scenarios" / "d.yaml").mkdir()
    (shelf / "scenarios" / "e.yaml").symlink_to(shelf / "secret.yaml")
    (shelf / "scenarios" / "f.yaml").write_bytes(b"#" * (library.LARGEST + 1))
    (shelf / "scenarios" / "g.yaml").symlink_to("nowhere.yaml")
    assert [name for name, _ in library.scenario_files()] == ["a.yaml", "b.yaml"]
    says = {
        "c.yaml": "not UTF-8 text at byte 4",
        "d.yaml": "cannot be read (is a directory)",
        "e.yaml": "a link that leads out of its folder",
        "f.yaml": "at most 1,000,000",
        "g.yaml": "cannot be read (no such file",
    }
    found = dict(library.unreadable_scenarios())
    assert found.keys() == says.keys()
    for name, part in says.items():
        assert f"scenarios/{name}" in found[name] and part in found[name] and str(tmp_path) not in found[name]


def test_what_is_shipped_can_be_read() -> None:
    assert "handbook" in library.policy_names()
    assert all(library.policy_text(name) for name in library.policy_names())
    assert library.scenario_files() and library.unreadable_scenarios() == []

"""The templates of what people and components say: those of the language, and a scenario's own on top of them."""

from __future__ import annotations

from functools import lru_cache

from engine.scenario import Scenario
from engine.source.document import compose
from engine.words import Templates
from records import library
from records.problems import LibraryProblem


@lru_cache(maxsize=8)
def _language(language: str) -> dict[str, list[str]]:
    file = f"data/words/{language}.yaml"
    document, problems = compose(library.words_text(language), file)
    if document is None or not isinstance(document.data, dict):
        raise LibraryProblem(f"{file} cannot be used: {problems[0] if problems else 'expected names with variants'}.")
    return {name: [str(v) for v in variants] for name, variants in document.data.items() if isinstance(variants, list)}


def words(scenario: Scenario) -> Templates:
    """Template id to its variants. Raises LibraryProblem when the words of the language cannot be read."""
    return _language("en") | {name: list(variants) for name, variants in scenario.words.items()}

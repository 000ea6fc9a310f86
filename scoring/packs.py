"""Policy packs as drills are graded by them: a pack must have every practice that a criterion cites."""

from __future__ import annotations

from collections.abc import Mapping

from engine.source.problems import Problem
from scoring.policy import Policy, load_policy
from scoring.registry import all_criteria


def read_pack(text: str, file: str, others: Mapping[str, str] | None = None) -> tuple[Policy | None, list[Problem]]:
    """The pack a text describes and every problem of it, as `load_policy` tells them; a pack it gives can grade."""
    return load_policy(text, file, others, cited())


def read_packs(texts: Mapping[str, str]) -> dict[str, Policy]:
    """Every pack of these texts that can be used, by name."""
    found = {name: read_pack(text, f"data/policies/{name}.yaml", texts)[0] for name, text in texts.items()}
    return {name: policy for name, policy in found.items() if policy is not None}


def cited() -> dict[str, str]:
    """Every practice that a criterion cites, with the first criterion that does."""
    found: dict[str, str] = {}
    for entry in all_criteria():
        for practice in (entry.practice, *entry.also):
            found.setdefault(practice, entry.id)
    return found

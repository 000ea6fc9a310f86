"""The policy packs as they are shipped, and the one a stored drill is graded by."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import ValidationError

from engine.source.durations import CANONICAL
from records import files, library
from records.drill_rows import Kept
from records.problems import FileProblem, LibraryProblem, RecordsProblem
from records.store import Store
from scoring.packs import read_pack
from scoring.policy import Policy

HANDBOOK = "handbook"


@cache
def pack(name: str = HANDBOOK) -> Policy:
    """A shipped policy pack. Raises LibraryProblem when there is none of this name, or it does not load."""
    policy, problems = read_pack(library.policy_text(name), f"data/policies/{name}.yaml", library.policy_texts())
    if policy is None:
        raise LibraryProblem(f"The policy {name} cannot be used: {problems[0]}")
    return policy


def named(name: str) -> Policy:
    """The shipped pack of this name, or the one in this file. Raises FileProblem with every problem of it."""
    policy, problems = read_pack(*files.policy(name))
    if policy is None:
        raise FileProblem("The policy cannot be used:\n" + "\n".join(str(problem) for problem in problems))
    return policy


def kept(policy: Policy) -> Kept:
    """A pack in the form the store keeps."""
    return Kept(policy.digest, policy.id, policy.version, policy.title, policy.model_dump(mode="json", by_alias=True))


def of_digest(store: Store, digest: str) -> Policy:
    """The pack the store keeps under this digest. Raises RecordsProblem when there is none or it cannot be used."""
    return of_body(store.drills.policy(digest))


def of_body(body: dict[str, Any]) -> Policy:
    """The pack in a stored document. Raises RecordsProblem when it cannot be used."""
    try:
        return Policy.model_validate(body, context=CANONICAL)
    except ValidationError as error:
        raise RecordsProblem(
            "The policy this drill was graded by does not fit this Firedrill; use the version it was played with."
        ) from error


def of_drill(store: Store, drill_id: str) -> Policy:
    """The pack a drill is graded by: the one chosen when it began, or else the handbook of today."""
    digest = store.drills.get(drill_id).policy_digest
    return pack() if digest is None else of_digest(store, digest)

"""The handbook pack, and packs that are wrong."""

from __future__ import annotations

import pytest

from scoring.policy import LEVELS, Policy, load_policy
from scoring.policy.model import duration_words
from tests.scoring.build import ROOT, policy

HANDBOOK = (ROOT / "data/policies/handbook.yaml").read_text(encoding="utf-8")


def test_what_the_handbook_states_in_figures() -> None:
    pack = policy()
    assert pack.clocks.acknowledge == 15 * 60
    assert [pack.duties[level].resolve for level in LEVELS] == [3600, 4 * 3600, 24 * 3600, 7 * 24 * 3600]
    assert pack.threshold("P401") == "15 min"
    assert pack.threshold("P406") == "SEV1 1 h; SEV2 4 h; SEV3 24 h; SEV4 7 days"
    assert sum(pack.weights.values()) == 100


def test_a_comment_does_not_change_the_digest_and_a_threshold_does() -> None:
    assert _load(HANDBOOK + "\n# a remark\n").digest == policy().digest
    assert _load(HANDBOOK.replace("acknowledge: 15m", "acknowledge: 900s")).digest == policy().digest
    assert _load(HANDBOOK.replace("acknowledge: 15m", "acknowledge: 5m")).digest != policy().digest


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("acknowledge: 15m", "acknowledge: 15", "unit"),
        ("acknowledge: 15m", "acknowlege: 15m", "acknowledge"),
        ("      SEV2: 0.05\n      SEV3: 0.005\n    major", "      SEV2: 5\n      SEV3: 0.005\n    major", "1"),
        ("      team:\n        initial: 30m", "      teem:\n        initial: 30m", "teem"),
        ("summary: P503", "summary: P999", "P999"),
        ("shows: clocks.declare", "shows: clocks.declared", "clocks.declared"),
        ('    choice: ours\n    follows: "PagerDuty: every SEV1', '    follows: "PagerDuty: every SEV1', "choice"),
    ],
)
def test_a_wrong_pack_says_where_and_what(old: str, new: str, says: str) -> None:
    assert old in HANDBOOK
    found, problems = load_policy(HANDBOOK.replace(old, new, 1), "pack.yaml")
    assert found is None
    assert any(says in problem.message for problem in problems), [str(problem) for problem in problems]
    assert all(problem.file == "pack.yaml" and problem.line >= 1 for problem in problems)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (45, "45 s"),
        (60, "1 min"),
        (1200, "20 min"),
        (3600, "1 h"),
        (16200, "4 h 30 min"),
        (86400, "24 h"),
        (604800, "7 days"),
    ],
)
def test_lengths_in_words(seconds: int, words: str) -> None:
    assert duration_words(seconds) == words


def _load(text: str) -> Policy:
    found, problems = load_policy(text, "pack.yaml")
    assert found is not None, problems
    return found

"""Post-mortems against what happened: whether what the check calls wrong is wrong, and what it finds of the falsehoods.

The texts are by somebody who had read the events of a drill and nothing of the check; each holds three falsehoods.
The rules of the check were widened with them, so the figures say what it is capable of, not what it does on new texts.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from scoring.fact_check.check import check
from scoring.language.post_mortems import to_markdown
from tests.accuracy.ranking import LABELLED, trace
from tests.accuracy.row import Row
from tests.scoring.build import policy


@cache
def accounts() -> list[dict[str, Any]]:
    """The labelled texts: `id`, `split` (`tune` or `fresh`), `drill`, `sections`, `action_items`, and `false` with
    `kind`, `quote` and `truth`."""
    return [json.loads(line) for line in (LABELLED / "accounts.jsonl").read_text("utf-8").splitlines()]


def of(split: str) -> list[dict[str, Any]]:
    """The texts of a split. Those of `fresh` were written when the rules were done."""
    return [account for account in accounts() if account["split"] == split]


@cache
def counted(split: str) -> tuple[int, int, int, int]:
    """Of a split: claims that were checked, called wrong, called wrong and false, and falsehoods that were found."""
    checked = wrong = right = found = 0
    grants = policy().post_mortem
    for account in of(split):
        text = to_markdown(account["sections"], account["action_items"])
        claims = check(text, trace(account["drill"]), grants.tolerance, grants.tolerance_ratio)
        planted = [_flat(entry["quote"]) for entry in account["false"]]
        called = [_flat(claim.quote) for claim in claims if not claim.right]
        checked, wrong = checked + len(claims), wrong + len(called)
        right += sum(any(_meet(quote, one) for one in planted) for quote in called)
        found += sum(any(_meet(quote, one) for quote in called) for one in planted)
    return checked, wrong, right, found


def _flat(text: str) -> str:
    return " ".join(text.split())


def _meet(quote: str, planted: str) -> bool:
    return planted[:40] in quote or quote in planted


def rows() -> list[Row]:
    """Precision and recall; calling every checked claim wrong would be right as often as falsehoods are among them."""
    found: list[Row] = []
    for split in ("tune", "fresh"):
        checked, wrong, right, hit = counted(split)
        planted = sum(len(account["false"]) for account in of(split))
        found += [
            Row("accounts: called wrong and false", split, wrong, right / max(1, wrong), planted / checked, "90 %"),
            Row("accounts: falsehoods found", split, planted, hit / planted, 0.0),
        ]
    return found

"""The rulebook as text and as rows: what is listed, and a page drawn for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from scoring.policy import DIMENSIONS, Policy
from scoring.rulebook import Page, Rulebook

WIDTH = 96
HUNDREDS = dict(zip(DIMENSIONS, "12345", strict=True))
OTHERS = "Asked in interviews"


def drawn(page: Page) -> list[str]:
    """A page as lines for a terminal."""
    lines = [page.title, *textwrap.wrap(page.text, WIDTH)]
    for part in page.parts:
        lines += ["", part.title]
        for row in part.rows:
            first = f"  {row.name}: "
            lines += textwrap.wrap(row.says, WIDTH, initial_indent=first, subsequent_indent="    ") or [first.rstrip()]
    return lines


def policy_row(policy: Policy) -> dict[str, object]:
    """A pack as a row of `firedrill policies --json`."""
    return {
        "id": policy.id, "version": policy.version, "title": policy.title, "summary": policy.summary,
        "extends": policy.extends, "practices": len(policy.practices), "digest": policy.digest,
    }  # fmt: skip


def policy_lines(policies: Iterable[Policy]) -> list[str]:
    """The packs as lines for a terminal."""
    return [f"{one.id}  {one.title}, version {one.version}. {one.summary}" for one in policies]


def chapters(book: Rulebook) -> dict[str, list[tuple[str, str]]]:
    """The practices by dimension, each with its text; those that no drill shows stand last."""
    found: dict[str, list[tuple[str, str]]] = {name: [] for name in (*DIMENSIONS, OTHERS)}
    for id, entry in book.policy.practices.items():
        name = next((name for name, hundred in HUNDREDS.items() if id[1] == hundred), OTHERS)
        found[name].append((id, entry.text))
    return {name: rows for name, rows in found.items() if rows}

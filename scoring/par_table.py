"""Par as a table of text: each scenario with its trainees, the mean of their totals, and what they lose most by."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from scoring.par import Par, matrix
from scoring.policy.model import DIMENSIONS

SHORT = {"severity": "sev", "roles": "roles", "communication": "comm", "response": "resp", "post_mortem": "pm"}
# So many criteria are named in a line.
NAMED = 6


def par_table(results: Iterable[Par]) -> list[str]:
    """The lines of the table; of several seeds the mean, with the lowest and the highest total."""
    found = list(results)
    width = max((len(one.trainee) for one in found), default=0)
    heads = "".join(f"{SHORT[key]:>6}" for key in DIMENSIONS)
    lines: list[str] = []
    for scenario, rows in groupby(found, key=lambda one: one.scenario):
        lines += ["", scenario, f"  {'':{width}}  total{heads}  ending"]
        kept = list(rows)
        for _, same in groupby(kept, key=lambda one: one.trainee):
            lines.append(_line(list(same), width, kept))
    return lines[1:]


def _line(same: list[Par], width: int, scenario: list[Par]) -> str:
    totals = [one.card.total for one in same]
    shares = [_mean([one.card.dimensions[key].percent for one in same]) for key in DIMENSIONS]
    cells = "".join(f"{'-' if share is None else f'{share:.0f}':>6}" for share in shares)
    spread = f"  totals {min(totals):.1f} to {max(totals):.1f}" if max(totals) > min(totals) else ""
    endings = ", ".join(dict.fromkeys(one.ending for one in same))
    moved = _moved(same, scenario)
    return f"  {same[0].trainee:{width}}  {sum(totals) / len(totals):5.1f}{cells}  {endings}{spread}{moved}"


def _moved(same: list[Par], scenario: list[Par]) -> str:
    """The criteria that lose more than the textbook, when that was played too."""
    books = [one for one in scenario if one.trainee == "textbook"]
    if same[0].trainee == "textbook" or not {one.seed for one in same} <= {one.seed for one in books}:
        return ""
    rows = [row for row in matrix([*books, *same]) if row.trainee == same[0].trainee and row.moves and row.more > 0]
    names = list(dict.fromkeys(row.criterion for row in rows))
    if not names:
        return ""
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return f"  lowers {', '.join(sorted(names)[:NAMED])}{more}"


def _mean(figures: list[float | None]) -> float | None:
    there = [figure for figure in figures if figure is not None]
    return sum(there) / len(there) if there else None

"""The par page: what scripted trainees score in a scenario, and which criteria each mistake moves.

Everything is played when the page is opened and kept while the app runs. The right ending is not named: it would give
the drill away.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import streamlit as st

from engine.scenario import Scenario
from engine.trainees.plan import Plan, load_plan
from engine.trainees.play import TRAINEES
from engine.version import ENGINE_VERSION
from records import library
from records.problems import LibraryProblem, RecordsProblem
from scoring.par import Par, applying, at_stake, par
from scoring.scorecard import GRADER_VERSION
from ui.access import sorry
from ui.catalogue import entries
from ui.desk.packs import pack
from ui.parts import report
from ui.view.markup import text
from ui.view.names import DIMENSIONS
from ui.view.par import KINDS, Board, Cell, Row, board
from ui.view.scorecard import number

SHEET = (Path(__file__).parent / "parts" / "par.css").read_text(encoding="utf-8")
SEED = 1


def page() -> None:
    """The page of par."""
    report.apply()
    st.html(f"<style>{SHEET}</style>")
    report.title(
        "Par",
        under="Scripted trainees play each scenario: by the textbook, not at all, and with every mistake that has a "
        "name. A mistake has to cost its own criteria, and nothing it did not touch.",
    )
    there = {e.scenario.id: e.scenario for e in entries() if e.scenario and "textbook" in library.plans(e.scenario.id)}
    if not there:
        st.html('<p class="fd-empty">No scenario here has a textbook plan to compare with.</p>')
        return
    chosen = st.selectbox(
        "Scenario", list(there), key="par-scenario", format_func=lambda id: there[id].title, width=420
    )
    try:
        _draw(board(_results(there[chosen]), there[chosen]))
    except RecordsProblem as problem:
        sorry(problem)


def _results(scenario: Scenario) -> list[Par]:
    texts = tuple((kind, library.plan_text(scenario.id, kind)) for kind in library.plans(scenario.id))
    versions = f"{scenario.digest} {pack().digest} {ENGINE_VERSION} {GRADER_VERSION}"
    trainees = _trainees(versions, texts, scenario)
    bar = st.empty()
    found = []
    for n, trainee in enumerate(trainees):
        bar.progress(n / len(trainees), f"{TRAINEES[trainee].title} …")
        found.append(_played(trainee, versions, texts, scenario))
    bar.empty()
    book = next(one for one in found if one.trainee == "textbook")
    return [one for one in found if at_stake(one, book)]


@st.cache_data(show_spinner=False, max_entries=32)
def _trainees(versions: str, texts: tuple[tuple[str, str], ...], _scenario: Scenario) -> list[str]:
    return applying(_scenario, _plans(texts))


@st.cache_resource(show_spinner=False, max_entries=512)
def _played(trainee: str, versions: str, texts: tuple[tuple[str, str], ...], _scenario: Scenario) -> Par:
    return par(_scenario, _plans(texts), pack(), trainee, SEED)


def _plans(texts: Sequence[tuple[str, str]]) -> dict[str, Plan]:
    plans = {}
    for kind, words in texts:
        plan, problems = load_plan(words, f"{kind}.yaml")
        if plan is None:
            raise LibraryProblem(f"The {kind} plan cannot be played: {problems[0]}")
        plans[kind] = plan
    return plans


def _draw(found: Board) -> None:
    _facts(found)
    report.part("Totals", f"Of 100, with seed {SEED}. The line marks the textbook.")
    st.html(_totals(found))
    report.part(
        "What each mistake moves",
        "Points lost beyond the textbook, criterion by criterion. A criterion stands for one rule; its name shows when "
        "you point at it, and below.",
    )
    st.html(_matrix(found) + _list(found) + _legend())
    st.html(_names(found))


def _facts(found: Board) -> None:
    rows = {row.id: row for row in found.rows}
    kept = '<dd class="green">all kept</dd>' if not found.broken else f'<dd class="red">{len(found.broken)} broken</dd>'
    parts = [("Textbook", f"<dd>{rows['textbook'].total:.1f}</dd>")]
    parts += [("Second route", f"<dd>{rows['second'].total:.1f}</dd>")] if "second" in rows else []
    parts += [
        ("Doing nothing", f"<dd>{rows['idle'].total:.1f}</dd>"),
        ("Mistakes that can be made", f"<dd>{found.possible}</dd>"),
    ]
    parts.append(("Promises of par", kept))
    st.html(f'<dl class="fd-facts fd-par-facts">{"".join(f"<div><dt>{k}</dt>{v}</div>" for k, v in parts)}</dl>')
    if found.broken:
        lines = "".join(f"<li>{text(sentence)}</li>" for sentence in found.broken)
        st.html(f'<ul class="fd-par-broken">{lines}</ul>')


def _totals(found: Board) -> str:
    par_total = found.rows[0].total
    heads = "".join(f"<th>{name}</th>" for name in DIMENSIONS.values())
    body = "".join(_total(row, par_total) for row in found.rows)
    return (
        '<div class="fd-drills fd-par"><table><thead><tr><th>Trainee</th><th>Total</th><th></th>'
        f"{heads}<th>Right ending</th></tr></thead><tbody>{body}</tbody></table></div>"
    )


def _total(row: Row, par_total: float) -> str:
    cells = []
    for key, name in DIMENSIONS.items():
        percent = row.percents[key]
        shown = "–" if percent is None else f"{percent} %"
        tone = "red" if percent is not None and percent < 40 else "full" if percent == 100 else ""
        cells.append(f'<td data-name="{name}" class="fd-num {tone}">{shown}</td>')
    beside = f'<small class="fd-dim">{row.beside:+.1f}</small>'.replace("-", "−") if row.beside else ""
    bar = f'<span class="fd-par-bar"><i style="width:{row.total:.1f}%"></i><b style="left:{par_total:.1f}%"></b></span>'
    ending = "yes" if row.right_end else "no"
    return (
        f'<tr><td data-name="Scenario"><b title="{text(row.says)}">{text(row.title)}</b></td>'
        f'<td data-name="Total" class="fd-num total"><b>{row.total:.1f}</b> {beside}</td><td class="bar">{bar}</td>'
        f'{"".join(cells)}<td data-name="Right ending" class="{"full" if row.right_end else "red"}">{ending}</td></tr>'
    )


def _matrix(found: Board) -> str:
    groups = [(key, len(list(columns))) for key, columns in groupby(found.columns, key=lambda column: column.dimension)]
    over = "".join(f'<th colspan="{count}" scope="colgroup">{DIMENSIONS[key]}</th>' for key, count in groups)
    edges = {next(c.id for c in found.columns if c.dimension == key) for key, _ in groups}
    heads = "".join(
        f'<th scope="col" class="{"edge" if c.id in edges else ""}" title="{text(c.title)}"><span>{c.id}</span></th>'
        for c in found.columns
    )
    body = []
    for row in found.rows[1:]:
        cells = "".join(_square(cell, cell.criterion in edges) for cell in row.cells)
        body.append(f'<tr><th scope="row" title="{text(row.says)}">{text(row.title)}</th>{cells}</tr>')
    return (
        '<div class="fd-matrix"><table><caption class="fd-sr">Points lost beyond the textbook</caption>'
        f'<thead><tr><th></th>{over}</tr><tr><th scope="col"></th>{heads}</tr></thead>'
        f"<tbody>{''.join(body)}</tbody></table></div>"
    )


def _square(cell: Cell, edge: bool) -> str:
    shown = _points(cell) if cell.kind else ""
    heat = round(100 * min(1.0, abs(cell.share)))
    side = " edge" if edge else ""
    return f'<td class="{cell.kind}{side}" style="--heat:{heat}%" title="{text(cell.words)}">{shown}</td>'


def _points(cell: Cell) -> str:
    """Whole points, for a small square; a limit has none of its own."""
    return f"{cell.points:.0f}".replace("-", "+") if abs(cell.points) >= 0.5 else "•"


def _list(found: Board) -> str:
    items = []
    for row in found.rows[1:]:
        chips = "".join(
            f'<span class="fd-chip {cell.kind}" title="{text(cell.words)}">{cell.criterion} '
            f"{'−' if cell.points > 0 else '+'}{number(abs(cell.points))}</span>"
            for cell in row.moved
        )
        items.append(f"<li><b>{text(row.title)}</b><p>{chips or 'nothing'}</p></li>")
    return f'<ul class="fd-par-list">{"".join(items)}</ul>'


def _legend() -> str:
    items = "".join(f'<li><span class="fd-swatch {kind}"></span>{words}</li>' for kind, words in KINDS.items())
    return f'<ul class="fd-legend fd-par-legend">{items}</ul>'


def _names(found: Board) -> str:
    parts = []
    for key, columns in groupby(found.columns, key=lambda column: column.dimension):
        lines = "".join(f"<li><b>{column.id}</b> {text(column.title)}</li>" for column in columns)
        parts.append(f"<section><h3>{DIMENSIONS[key]}</h3><ul>{lines}</ul></section>")
    return f'<div class="fd-par-names">{"".join(parts)}</div>'

"""The parts of a debrief, drawn from a report. All text that comes from a drill is escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import streamlit as st

from scoring.debrief import Fact
from scoring.words import thousands
from ui.desk.grading import Ruled
from ui.parts import report as sheet
from ui.parts.receipts import receipts
from ui.parts.replay import Block, replay
from ui.view import charts as pictures
from ui.view import scorecard as cards
from ui.view.cadence import described as cadence_words
from ui.view.debrief import Report, Textbook
from ui.view.document import ruling
from ui.view.early_end import named, told
from ui.view.impact import Impact, minutes, money
from ui.view.impact import described as impact_words
from ui.view.markup import chip, label, text
from ui.view.moments import around
from ui.view.names import DIMENSIONS, ENDINGS
from ui.view.times import offset

Choose = Callable[[int], None]
RATINGS = {"strong": "Strong", "sound": "Sound", "partial": "Partial", "weak": "Weak"}


def head(found: Report) -> None:
    """The title, what ended how, and the figures of the incident."""
    mode_tone = "blue" if found.mode == "assessment" else ""
    ending = ENDINGS.get(found.ending, found.ending)
    right = found.ending == found.right_ending
    over = [
        chip(found.mode.capitalize(), mode_tone),
        chip(ending, "green" if right else "red"),
        f"<span>{text(found.incident)}</span>" if found.incident else "",
        f"<span>{text(found.person)}</span>",
        f"<span>played {text(found.played)}</span>",
    ]
    sheet.title(found.title, over)
    rows, meanings = [], []
    for fact in found.facts:
        remark = f" <small>{text(fact.remark)}</small>" if fact.remark else ""
        rows.append(f"<div><dt>{text(fact.name)}</dt><dd>{text(fact.value)}{remark}</dd></div>")
        if fact.definition:
            meanings.append(f"<li><b>{text(fact.name)}</b>: {text(fact.definition)}</li>")
    meaning = f'<details class="fd-means"><summary>What is measured</summary><ul>{"".join(meanings)}</ul></details>'
    st.html(f'<dl class="fd-facts">{"".join(rows)}</dl>{meaning if meanings else ""}')


def story(found: Report) -> None:
    """What really happened, in the author's words; then the facts: what could be seen, what made it hard."""
    # Which level fitted when is drawn in the severity lanes of the chart; said here as well it would hide the signs.
    signs = [fact for fact in found.review.visible if fact.n is not None]
    columns = (
        ("What happened", found.review.happened),
        ("What you could see", signs),
        ("What made it hard", found.review.hard),
    )
    told = "".join(f"<p>{text(paragraph)}</p>" for paragraph in found.story)
    st.html(f'<div class="fd-told">{told}</div>' if told else "")
    parts = [f"<section><h3>{name}</h3>{_beats(beats)}</section>" for name, beats in columns]
    st.html(f'<div class="fd-story">{"".join(parts)}</div>')


def _beats(beats: Iterable[Fact]) -> str:
    rows = "".join(f"<li>{text(beat.text)}</li>" for beat in beats)
    return f"<ul>{rows}</ul>" if rows else '<p class="fd-dim">Nothing stood out.</p>'


def charts(found: Report, at: int | None, choose: Choose) -> None:
    """Impact and communication on one time axis, and the decisions as a list."""
    impact, cadence, teller = found.impact, found.cadence, found.teller
    blocks = [
        Block(
            "Customers affected a minute",
            _felt(impact),
            pictures.impact_chart(impact, teller, pictures.WIDE, at),
            pictures.impact_chart(impact, teller, pictures.NARROW, at),
            (("affected", "affected customers"), ("decision", "your decision, see the list below")),
        ),
        Block(
            "Communication by audience",
            "When news was due to each audience, when it came, and the silence that was too long.",
            pictures.cadence_chart(cadence, teller.clock, pictures.WIDE, at),
            pictures.cadence_chart(cadence, teller.clock, pictures.NARROW, at),
            (("initial", "initial alert"), ("update", "update"), ("resolution", "resolution"), ("due", "due"),
             ("gap", "overdue"), ("owed", "owed")),
        ),
    ]  # fmt: skip
    samples = [
        (t, f"{teller.clock.local(t)} ({offset(t)})", f"{value:.0f} customers a minute") for t, value in impact.points
    ]
    replay(f"charts-{found.drill_id}", blocks, impact.since, impact.until, samples, choose)
    with st.expander("The charts in words"):
        st.text(impact_words(impact, teller))
        st.text(cadence_words(cadence, teller.clock))


def _felt(impact: Impact) -> str:
    lost = f", {money(impact.lost, impact.currency)} of revenue lost" if impact.lost else ""
    sums = f"{thousands(impact.customer_minutes)} customer-minutes{lost}"
    if not impact.left:
        return f"{sums} in all."
    many = thousands(impact.left)
    return f"{sums} until the drill was ended. {many} customers a minute were still affected then: the harm went on."


def decisions(found: Report) -> None:
    """The decisions that are numbered on the chart."""
    rows = [
        f"<li><b>{mark.number}</b><time>{text(mark.time)}</time><span>{text(mark.text)}</span></li>"
        for mark in found.impact.marks
    ]
    told = f'<ol class="fd-decisions">{"".join(rows)}</ol>'
    if not rows:
        told = '<p class="fd-empty">No decision was taken.</p>'
    st.html(f'<div class="fd-head"><b>Your decisions</b></div>{told}')


def moment(found: Report, at: int | None, where: str, hint: str) -> None:
    """What stood around one instant: everything, with what nobody could see at the time marked.

    `where` tells the panels of one page apart; the one beside the score draws the instant on a small chart too.
    """
    with st.container(key=f"moment-{where}"):
        if at is None:
            st.html(f'<div class="fd-head"><b>The instant</b></div><p class="fd-empty">{text(hint)}</p>')
            return
        clock = found.teller.clock
        st.html(
            f'<div class="fd-head"><b>Around {text(clock.local_s(at))}</b><span>{text(clock.utc(at))} UTC</span></div>'
        )
        if where == "score":
            picture = pictures.impact_chart(found.impact, found.teller, pictures.NARROW, at)
            st.markdown(picture, unsafe_allow_html=True)
        st.html(sheet.timeline(around(found.moments, at, 9), at, exact=True))


def gap(found: Report) -> None:
    """The largest differences to practice, as sentences."""
    if not found.review.gaps:
        st.html('<p class="fd-empty">No points were lost. Read the receipts for what earned them.</p>')
        return
    rows = []
    for one in found.review.gaps:
        line = one.line
        rows.append(
            f"<section><h3>{DIMENSIONS.get(line.dimension, line.dimension)}"
            f' <small class="fd-dim">−{cards.number(one.cost)} of 100</small></h3>'
            f'<p>{text(named(line.because, found.left))}</p><p class="fd-dim">Practice: {text(line.practice.text)}</p>'
            f"<p><b>Next time:</b> {text(line.advice)}</p></section>"
        )
    st.html(f'<div class="fd-story">{"".join(rows)}</div>')


def tiles(found: Report, ruled: Ruled, par: float | None) -> None:
    """The total of the rules, that of the assessors where they overrode a line, par, and the five dimensions."""
    total = found.card["total"]
    beside = [f"par {par:.0f}"] if par is not None else []
    if ruled.assessed is not None:
        beside.insert(0, f"{ruled.assessed['total']:.0f} with overrides")
    if ruled.disputed:
        beside.append("1 line disputed" if len(ruled.disputed) == 1 else f"{len(ruled.disputed)} lines disputed")
    small = f"<small>{' · '.join(beside)}</small>" if beside else ""
    parts = [
        f'<div><div class="k">Total</div><div class="v">{total:.0f}<small> of 100</small></div>{small}</div>'
    ]
    for tile in cards.dimensions(found.card):
        if tile.percent is None:
            parts.append(f'<div><div class="k">{tile.title}</div><div class="v">–</div><small>{tile.sum}</small></div>')
            continue
        parts.append(
            f'<div><div class="k">{tile.title}</div><div class="v">{tile.percent}<small> %</small></div>'
            f'<div class="bar"><i class="{tile.tone}" style="width:{tile.percent}%"></i></div>'
            f"{chip(RATINGS.get(tile.rating, tile.rating), tile.tone)} <small>{tile.sum}</small></div>"
        )
    st.html(f'<div class="fd-score">{"".join(parts)}</div>')
    if found.left:
        st.html(f'<p class="fd-early">{text(told(found.left))}</p>')


def receipt_list(
    found: Report, ruled: Ruled, which: str, dimension: str | None, at: int | None, choose: Choose,
    rule: Callable[[str], None],
) -> None:  # fmt: skip
    """The lines that a filter leaves; a line can be ruled on."""
    groups = cards.groups(found.lines, which, dimension)
    if not groups:
        st.html('<p class="fd-empty">No line here. Choose another filter to see what earned the points.</p>')
        return
    told: dict[str, list[str]] = {}
    for one in ruled.rulings:
        told.setdefault(one.line, []).append(ruling(one))
    receipts(f"receipts-{found.drill_id}", groups, choose, at, told, rule)


def notice(words: str) -> None:
    """Why the stored drill is shown as it was kept."""
    if words:
        st.info(label(words), icon=":material/history:")


def textbook(found: Report, book: Textbook | None, missing: str) -> None:
    """The textbook run of the same scenario and seed beside this drill, or why there is none."""
    if book is None:
        st.html(f'<p class="fd-empty">{text(missing)}</p>')
        return
    mine = {tile.id: tile for tile in cards.dimensions(found.card)}
    rows = []
    for tile in cards.dimensions(book.card):
        own = mine.get(tile.id)
        figures = [f"{one.percent} %" if one and one.percent is not None else "–" for one in (own, tile)]
        rows.append(f"<tr><th>{tile.title}</th><td>{figures[0]}</td><td>{figures[1]}</td></tr>")
    rows.append(f"<tr><th>Total</th><td>{found.card['total']:.0f}</td><td>{book.total:.0f}</td></tr>")
    rows.append(
        f"<tr><th>Customer-minutes</th><td>{minutes(found.impact.customer_minutes, found.impact.left)}</td>"
        f"<td>{minutes(book.customer_minutes, book.left)}</td></tr>"
    )
    st.html(
        '<table class="fd-table"><thead><tr><th></th><th>This drill</th><th>Textbook</th></tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table>"
    )
    left, right = st.columns(2, gap="medium")
    for column, name, moments in ((left, "This drill", found.decisions), (right, "Textbook", book.decisions)):
        with column, st.container(key=f"sheet-{name.lower().replace(' ', '-')}"):
            st.html(f'<div class="fd-head"><b>{name}</b><span>{len(moments)} decisions</span></div>')
            with st.container(height=420, border=False):
                st.html(sheet.timeline(moments))

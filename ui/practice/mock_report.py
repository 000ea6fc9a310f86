"""The report of a mock interview: strengths, what is missing, model answers, pace, and the points to confirm."""

from __future__ import annotations

import streamlit as st

from records.sittings import SittingRow
from records.store import Store
from scoring.practising.report import Heard, report
from scoring.questions import Shelf
from ui.parts import report as sheet
from ui.practice.points import points
from ui.practice.shelf import guides, shelf
from ui.view import mock as view
from ui.view.markup import chip, folded, text
from ui.view.times import length, stamp

MOST = 8


def draw(store: Store, sitting: SittingRow) -> None:
    """Draw the report of an interview that is over."""
    attempts = {attempt.question_id: attempt for attempt in store.attempts.list(sitting_id=sitting.id)}
    turns = view.turns(sitting)
    found = report(sitting.plan, turns, shelf(), guides(), view.ticks(attempts.values()))
    level = str(sitting.wish.get("level", ""))
    sheet.title(
        "Report of the interview", (f"<span>{text(stamp(sitting.started))}</span>", chip(level)), view.standing(found)
    )
    mark = f"{found.mark} %" if found.mark is not None else "–"
    mean = length(found.pace.mean_s) if found.pace.answered else "–"
    st.html(
        '<dl class="fd-facts">'
        f"<div><dt>Mark, as confirmed</dt><dd>{mark}</dd></div>"
        f"<div><dt>Answered</dt><dd>{found.pace.answered}<small> of {found.pace.planned} questions</small></dd></div>"
        f"<div><dt>A question took</dt><dd>{mean}</dd></div></dl>"
        f'<p class="fd-dim fd-pace">{text(found.pace.words)}</p>'
    )
    if found.heard:
        strong, gone = view.ideas(found.strengths, shelf()), view.ideas(found.missing, shelf())
        st.html(
            f'<div class="fd-story two"><section><h3>Strengths</h3>{_list(strong, "Nothing was heard yet.")}</section>'
            f"<section><h3>Missing ideas</h3>{_list(gone, 'Nothing is missing.')}</section></div>"
        )
    for number, heard in enumerate(found.heard, 1):
        question = shelf().questions[heard.question]
        sheet.part(f"{number}. {question.text}")
        attempt = attempts.get(heard.question)
        left, right = st.columns(2, gap="medium")
        with left, st.container(key=f"sheet-talk-{heard.question}"):
            _talk(turns, heard, shelf())
        with right, st.container(key=f"sheet-points-{heard.question}"):
            if attempt is None:
                ideas = "".join(f"<li>{text(point.idea)}</li>" for point in question.key_points.values())
                st.html(
                    '<p class="fd-dim">Nothing was answered. These were the key points:</p>'
                    f'<ul class="fd-empties">{ideas}</ul>'
                )
            else:
                points(store, attempt, question, view.chips(heard))


def _talk(turns: list[view.Turn], heard: Heard, held: Shelf) -> None:
    lines = view.conversation(turns, heard.question)[1:]
    said = "".join(f"<dt>{text(line.who)}</dt><dd>{folded(line.words)}</dd>" for line in lines)
    st.html(
        f'<div class="fd-head"><b>What was said</b><span>{length(heard.seconds)}</span></div>'
        f'<dl class="fd-talk">{said}</dl>'
    )
    with st.expander("A model answer"):
        st.html(f'<div class="fd-answer">{text(held.questions[heard.question].answer)}</div>')


def _list(words: list[str], empty: str) -> str:
    if not words:
        return f'<p class="fd-dim">{text(empty)}</p>'
    more = f'<li class="fd-dim">and {len(words) - MOST} more below</li>' if len(words) > MOST else ""
    return f"<ul>{''.join(f'<li>{text(one)}</li>' for one in words[:MOST])}{more}</ul>"

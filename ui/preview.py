"""The preview of a scenario, for authors and leads: both runs side by side, what reaches the trainee, the pacing.

It tells how the drill goes, so it first says that and waits for a click.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from engine.scenario import Scenario
from engine.trainees.plan import load_plan
from engine.version import ENGINE_VERSION
from records import library
from records.problems import LibraryProblem, RecordsProblem
from scoring.pacing import MOST_ADDRESSED
from ui.access import sorry
from ui.catalogue import entries, minutes
from ui.desk.packs import pack
from ui.pages import go
from ui.parts import report
from ui.view.markup import chip, text
from ui.view.preview import Line, Preview, Run, summary
from ui.view.preview import preview as drawn_up
from ui.view.preview_charts import LEGEND, NARROW, WIDE, run_chart
from ui.view.times import length, offset
from ui.wording import words

SHEET = (Path(__file__).parent / "parts" / "preview.css").read_text(encoding="utf-8")
TONES = {
    "act": "decision", "alert": "alarm", "page": "alarm", "press": "alarm", "cleared": "good", "finding": "good",
    "remedy": "good",
}  # fmt: skip
LARGEST_SEED = 2**31 - 1


def page() -> None:
    """The page of one scenario, named by `?scenario=`."""
    report.apply()
    st.html(f"<style>{SHEET}</style>")
    wanted = st.query_params.get("scenario")
    scenario = next((e.scenario for e in entries() if e.scenario and e.scenario.id == wanted), None)
    if scenario is None:
        report.title("Preview", under="A preview belongs to a scenario. Choose one on the start page.")
        _back()
    elif not st.session_state.get(f"spoil-{scenario.id}"):
        _warning(scenario)
    else:
        _draw(scenario)


def _back() -> None:
    if st.button("Choose a scenario", key="to-start", icon=":material/arrow_back:"):
        go("start")


def _warning(scenario: Scenario) -> None:
    report.title(
        f"Preview: {scenario.title}", [chip("Spoils the drill", "red")],
        "This page shows what is wrong, when it can be seen, and what heals it. Whoever has read it cannot be assessed "
        "on this scenario any more. It is meant for authors, and for leads who choose or explain a drill.",
    )  # fmt: skip
    with st.container(horizontal=True):
        if st.button("Show it, spoilers and all", key="spoil", type="primary"):
            st.session_state[f"spoil-{scenario.id}"] = True
            st.rerun()
        _back()


def _draw(scenario: Scenario) -> None:
    over = [chip("Spoils the drill", "red"), f"<span>{text(scenario.id)}</span>"]
    report.title(f"Preview: {scenario.title}", over, "What happens if nobody acts, and if the textbook is followed.")
    seed = st.number_input("Seed", 0, LARGEST_SEED, 1, key="preview-seed", width=160)
    try:
        found = _drawn_up(_source(scenario), int(seed), pack().digest, ENGINE_VERSION, scenario)
    except RecordsProblem as problem:
        sorry(problem)
        return
    _pacing(found, scenario)
    report.part("Two runs", "Each on its own time axis: local time above, minutes of the drill below.")
    _pair([(run, _pictures(found, run)) for run in found.runs])
    st.html(f'<ul class="fd-legend">{"".join(_swatch(*one) for one in LEGEND)}</ul>')
    report.part("Moment by moment", "What reaches the trainee, and what the textbook does about it.")
    _lists(found)
    _back()


def _source(scenario: Scenario) -> tuple[str, str]:
    """What the runs depend on: the digest of the scenario and the text of its plan. Raises LibraryProblem."""
    return scenario.digest, library.textbook_text(scenario.id)


@st.cache_resource(max_entries=16, show_spinner="Playing both runs")
def _drawn_up(source: tuple[str, str], seed: int, policy: str, engine: str, _scenario: Scenario) -> Preview:
    plan, problems = load_plan(source[1], f"scenarios/{_scenario.id}.textbook.yaml")
    if plan is None:
        raise LibraryProblem(f"The textbook plan cannot be played: {problems[0]}")
    return drawn_up(_scenario, plan, pack(), words(_scenario), seed)


def _pacing(found: Preview, scenario: Scenario) -> None:
    pacing, clock = found.pacing, found.teller.clock
    longest, busiest = pacing.dead_air, pacing.busiest
    quiet_from = f", from {clock.local_s(longest.since)}"
    busy_from = f", from {clock.local_s(busiest[0].at)}" if busiest else ""
    rows = [
        ("Longest dead air", f"{longest.seconds} s", f"of at most {pacing.minute} s{quiet_from}"),
        ("Busiest wall minute", f"{len(busiest)} items", f"of at most {MOST_ADDRESSED}{busy_from}"),
        ("A wall minute", length(pacing.minute), f"of the drill, at pace {found.pace}"),
        ("An assessment", f"{minutes(scenario)} min", "at most"),
    ]
    facts = "".join(
        f"<div><dt>{name}</dt><dd>{text(value)} <small>{text(remark)}</small></dd></div>"
        for name, value, remark in rows
    )
    st.html(f'<dl class="fd-facts">{facts}</dl>')
    for _, sentence in found.complaints():
        st.html(f'<p class="fd-broken">{chip("Pacing broken", "red")} {text(sentence[:1].upper() + sentence[1:])}</p>')
    if pacing.holds:
        ends = f"The dead air lies after “{found.told(longest.before, 'the start')}” and before"
        told = f"{ends} “{found.told(longest.after, 'the end')}”"
        st.html(f'<p class="fd-dim">{chip("Pacing holds", "green")} {text(told)}</p>')


def _pair(found: list[tuple[Run, str]]) -> None:
    parts = "".join(f"<section>{picture}</section>" for _, picture in found)
    st.markdown(f'<div class="fd-pair">{parts}</div>', unsafe_allow_html=True)


def _pictures(found: Preview, run: Run) -> str:
    frames = "".join(
        f'<div class="fd-frame {name}">{run_chart(found, run, size)}</div>'
        for name, size in (("wide", WIDE), ("narrow", NARROW))
    )
    told = summary(found, run)
    return f"<h3>{text(run.title)}</h3><p>{text(told[:1].upper() + told[1:])}.</p>{frames}"


def _swatch(kind: str, words: str) -> str:
    return f'<li><i class="fd-swatch {kind}"></i>{text(words)}</li>'


def _lists(found: Preview) -> None:
    idle = [line for line in found.idle.lines if line.addressed or line.what == "alert"]
    left, right = st.columns(2, gap="medium")
    for column, run, lines in ((left, found.idle, idle), (right, found.textbook, found.textbook.lines)):
        with column, st.container(key=f"sheet-{run.trainee}"):
            st.html(f'<div class="fd-head"><b>{text(run.title)}</b><span>{len(lines)} lines</span></div>')
            with st.container(height=520, border=False):
                st.html(f'<ul class="fd-moments exact">{"".join(_row(found, line) for line in lines)}</ul>')


def _row(found: Preview, line: Line) -> str:
    to_you = '<span class="tag">to the trainee</span>' if line.addressed else ""
    return (
        f'<li class="{TONES.get(line.what, "plain")}"><time title="{text(offset(line.at))}">'
        f'{text(found.teller.clock.local_s(line.at))}</time><span><span class="who">{text(line.who)}</span> '
        f'<span class="said">{text(line.text)}</span>{to_you}</span></li>'
    )

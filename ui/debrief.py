"""The debrief: the story first, then impact and communication, the gap to practice, a commitment, the score."""

from __future__ import annotations

import streamlit as st

from records.problems import RecordsProblem
from scoring.rulings import VERDICTS
from ui import reading
from ui.access import sorry, store_or_stop
from ui.desk import grading, packs
from ui.desk.grading import Ruled
from ui.pages import go
from ui.parts import debrief_parts as parts
from ui.parts import report
from ui.parts.reads import dispute, sheet
from ui.reports import beside, load, notice, wall
from ui.view import reads
from ui.view import scorecard as cards
from ui.view.debrief import Report, Unrevealed
from ui.view.early_end import named
from ui.view.markup import chip, label, text
from ui.view.names import DIMENSIONS
from ui.view.written import Written, texts

COMMITMENT = "commitment"
KINDS = {"dispute": "the learner: this line is wrong", "override": "an assessor: another verdict counts"}


def page() -> None:
    """The page of one drill, named by `?drill=`; shows nothing of the truth before the post-mortem."""
    report.apply()
    drill_id = st.query_params.get("drill")
    store = store_or_stop()
    if not drill_id:
        _without_drill()
        return
    try:
        found = load(store, drill_id)
    except RecordsProblem as problem:
        sorry(problem)
        return
    if isinstance(found, Unrevealed):
        _not_yet(found)
        return
    draw(found)


def _without_drill() -> None:
    report.title("Debrief", under="A debrief belongs to a drill. Choose one from the list of drills.")
    if st.button("Open the drills", key="to-drills", type="primary"):
        go("drills")


def _not_yet(found: Unrevealed) -> None:
    report.title("The debrief is waiting for your post-mortem", under=found.why)
    words, name = ("Write the post-mortem", "post-mortem") if found.ended else ("Back to the drill", "drill")
    if st.button(words, key="to-next", type="primary"):
        go(name, found.drill_id)


def draw(found: Report) -> None:
    """Draw a whole debrief."""
    at = st.session_state.get(_at(found))
    store = store_or_stop()
    parts.head(found)
    told = st.container(key="as-kept")
    parts.story(found)
    report.part("Impact and decisions", "What customers felt, and where your decisions stand on it.")
    with st.container(key="sheet-charts"):
        parts.charts(found, at, lambda instant: _choose(found, instant))
    left, right = st.columns(2, gap="medium")
    with left, st.container(key="sheet-decisions"):
        parts.decisions(found)
    with right:
        parts.moment(found, at, "charts", "Click into the charts: here stands what happened around that instant.")
    report.part("The gap to practice", "Where the largest differences to the documented practice were.")
    parts.gap(found)
    report.part("One commitment", "Choose one thing you will do differently next time. It is kept with this drill.")
    _commitment(found)
    report.part("The score", f"Graded on the policy {found.policy_title}. Every line is a receipt.")
    ruled = grading.ruled(store, found.drill_id, found.card, packs.of_digest(store, found.card["policy"]["digest"]))
    parts.tiles(found, ruled, store.pars.of_drill(found.drill_id, found.card["policy"]["digest"]))
    _receipts(found, ruled, at)
    written = texts(found.trace, found.teller)
    if written:
        report.part("How your texts were read", "What the reader sees in each text, and what it does not. Where it is "
                    "wrong, say so: it is kept as a label from which the readers learn.")  # fmt: skip
        _texts(found, written)
    report.part("The textbook beside it", "The same incident, on the same seed, run by the scripted textbook trainee.")
    # Running the drill twice more takes a second; what is above is on the screen before it.
    parts.textbook(found, *beside(store, found))
    _footer(found)
    line = st.session_state.get(f"ruling-{found.drill_id}")
    if line:
        _rule(found, line)
    with told:
        parts.notice(notice(store, found))


def _receipts(found: Report, ruled: Ruled, at: int | None) -> None:
    with st.container(horizontal=True, key="filters"):
        which = st.segmented_control(
            "Lines", cards.FILTERS, default=cards.LOST, required=True, key=f"which-{found.drill_id}",
            label_visibility="collapsed",
        )  # fmt: skip
        only = st.selectbox(
            "Dimension", [None, *DIMENSIONS], key=f"only-{found.drill_id}", width=200, label_visibility="collapsed",
            format_func=lambda key: DIMENSIONS[key] if key else "All dimensions",
        )  # fmt: skip
    left, right = st.columns([1.65, 1], gap="medium")
    with left:
        parts.receipt_list(
            found, ruled, str(which), only, at, lambda instant: _choose(found, instant), lambda line: _on(found, line)
        )
    with right:
        parts.moment(found, at, "score", "Open a line and click its evidence: here stands what happened around it.")


def _on(found: Report, line: str) -> None:
    st.session_state[f"ruling-{found.drill_id}"] = line


def _rule(found: Report, line: str) -> None:
    st.session_state.pop(f"ruling-{found.drill_id}", None)

    @st.dialog(f"Line {line}")
    def form() -> None:
        row = next(one for one in found.card["lines"] if one["id"] == line)
        because = named(row["because"], found.left)
        st.html(f"<p>{text(because)}</p><p class='fd-dim'>{text(row['practice']['text'])}</p>")
        kind = st.radio("I am", KINDS, format_func=lambda one: KINDS[one], key=f"kind-{line}")
        verdict = None
        if kind == "override":
            verdict = st.selectbox(
                "What counts", VERDICTS, key=f"verdict-{line}", format_func=lambda one: cards.VERDICTS[one][0]
            )
        name = found.person if kind == "dispute" else ""
        author = st.text_input("Name", name, key=f"author-{kind}-{line}", max_chars=80)
        reason = st.text_area("Reason", key=f"reason-{line}", height=100, max_chars=2000,
                              placeholder="What the rule did not see")  # fmt: skip
        st.caption("Kept with your name and the time. The rules' own verdict stays beside it.")
        if st.button("Keep it", key="keep-ruling", type="primary"):
            try:
                grading.rule(
                    store_or_stop(), found.drill_id, line, kind=kind, verdict=verdict, author=author, reason=reason,
                    wall=wall(),
                )  # fmt: skip
            except RecordsProblem as problem:
                sorry(problem)
            else:
                st.rerun()

    form()


def _texts(found: Report, written: dict[str, Written]) -> None:
    with st.container(key="sheet-texts"):
        left, right = st.columns(2, gap="medium")
        with left:
            at = st.selectbox("Text", list(written), key=f"text-{found.drill_id}",
                              format_func=lambda n: written[n].title)  # fmt: skip
            one = written[at]
            st.html(f'<div class="fd-text fd-written">{text(one.words)}</div>')
        with right:
            read = reading.read(one)
            seen = reads.of_message(read, one.form) if one.form else reads.of_post_mortem(read)
            sheet(seen, "What the reader sees in it")
            dispute(found.drill_id, f"debrief-{at}", one.reader, one.words, seen, read, one.about)


def _commitment(found: Report) -> None:
    store = store_or_stop()
    kept = store.drills.drafts(found.drill_id).get(COMMITMENT, "")
    own = "In my own words"
    offers = list(dict.fromkeys(gap.line.advice for gap in found.review.gaps if gap.line.advice))
    index = offers.index(kept) if kept in offers else len(offers) if kept else None
    key = f"commitment-{found.drill_id}"

    def save() -> None:
        chosen = st.session_state[key]
        words = st.session_state.get(f"{key}-own", "") if chosen == own else chosen or ""
        store.drills.save_draft(found.drill_id, COMMITMENT, words.strip(), wall())

    with st.container(key="sheet-commitment"):
        chosen = st.radio("Next time I will", [*offers, own], index=index, key=key, on_change=save, format_func=label)
        if chosen == own:
            written = "" if kept in offers else kept
            st.text_area("My commitment", written, key=f"{key}-own", on_change=save, height=80, max_chars=400)
        if kept:
            st.html(f'<span class="fd-dim">{chip("Kept", "green")} with this drill</span>')


def _footer(found: Report) -> None:
    with st.container(horizontal=True, key="footer"):
        st.download_button(
            "Download the record", found.record, file_name=found.file_name, mime="application/json",
            key="download", icon=":material/download:", on_click="ignore",
        )  # fmt: skip
        if st.button("All drills", key="all-drills", icon=":material/list:"):
            go("drills")
        if st.button("Another drill", key="another", icon=":material/replay:"):
            go("start")


def _at(found: Report) -> str:
    return f"at-{found.drill_id}"


def _choose(found: Report, at: int) -> None:
    st.session_state[_at(found)] = at

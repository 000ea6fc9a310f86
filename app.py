"""Streamlit entry of Firedrill: pages and navigation, nothing else."""

from __future__ import annotations

import sys

import streamlit as st

from ui.parts.style import LOGO

st.set_page_config(page_title="Firedrill", page_icon="🔥", layout="wide")
st.logo(str(LOGO), size="small")

# Whoever comes first after a start of the server waits for the pages to be read, and not before a white page. The
# place is kept in every run: what follows must not move in the second one.
starting = st.empty()
if "ui.practice.quiz" not in sys.modules:
    starting.html('<p style="text-align: center; padding-top: 20vh">Firedrill is starting, a few seconds more …</p>')

from ui import compare, debrief, drill, drills, interview, par, post_mortem, preview, rulebook, start  # noqa: E402
from ui.pages import PAGES  # noqa: E402
from ui.practice import mock, progress, quiz  # noqa: E402

starting.empty()

PAGES.update({
    "start": st.Page(start.page, title="Start a drill", icon=":material/local_fire_department:", default=True),
    "drills": st.Page(drills.page, title="Drills", icon=":material/list_alt:", url_path="drills"),
    "quiz": st.Page(quiz.page, title="Quiz", icon=":material/quiz:", url_path="quiz"),
    "interview": st.Page(interview.page, title="Questions", icon=":material/forum:", url_path="interview"),
    "mock": st.Page(mock.page, title="Mock interview", icon=":material/timer:", url_path="mock-interview"),
    "progress": st.Page(progress.page, title="Progress", icon=":material/trending_up:", url_path="progress"),
    "par": st.Page(par.page, title="Par", icon=":material/flag:", url_path="par"),
    "rulebook": st.Page(rulebook.page, title="Rulebook", icon=":material/menu_book:", url_path="rulebook"),
    "drill": st.Page(drill.page, title="Drill", url_path="drill", visibility="hidden"),
    "post-mortem": st.Page(post_mortem.page, title="Post-mortem", url_path="post-mortem", visibility="hidden"),
    "preview": st.Page(preview.page, title="Preview", url_path="preview", visibility="hidden"),
    "compare": st.Page(compare.page, title="Two runs", url_path="compare", visibility="hidden"),
    "debrief": st.Page(debrief.page, title="Debrief", url_path="debrief", visibility="hidden"),
})  # fmt: skip
IN_PRACTICE = ("quiz", "interview", "mock", "progress")
st.navigation(
    {
        "": [page for name, page in PAGES.items() if name not in IN_PRACTICE],
        "Practice": [PAGES[name] for name in IN_PRACTICE],
    },
    position="top",
).run()

"""Streamlit entry of Firedrill: pages and navigation, nothing else."""

from __future__ import annotations

import streamlit as st

from ui import compare, debrief, drill, drills, interview, par, post_mortem, preview, rulebook, start
from ui.pages import PAGES
from ui.parts.style import LOGO

st.set_page_config(page_title="Firedrill", page_icon="🔥", layout="wide")
st.logo(str(LOGO), size="small")

PAGES.update({
    "start": st.Page(start.page, title="Start a drill", icon=":material/local_fire_department:", default=True),
    "drills": st.Page(drills.page, title="Drills", icon=":material/list_alt:", url_path="drills"),
    "interview": st.Page(interview.page, title="Interview", icon=":material/forum:", url_path="interview"),
    "par": st.Page(par.page, title="Par", icon=":material/flag:", url_path="par"),
    "rulebook": st.Page(rulebook.page, title="Rulebook", icon=":material/menu_book:", url_path="rulebook"),
    "drill": st.Page(drill.page, title="Drill", url_path="drill", visibility="hidden"),
    "post-mortem": st.Page(post_mortem.page, title="Post-mortem", url_path="post-mortem", visibility="hidden"),
    "preview": st.Page(preview.page, title="Preview", url_path="preview", visibility="hidden"),
    "compare": st.Page(compare.page, title="Two runs", url_path="compare", visibility="hidden"),
    "debrief": st.Page(debrief.page, title="Debrief", url_path="debrief", visibility="hidden"),
})  # fmt: skip
st.navigation(list(PAGES.values()), position="top").run()

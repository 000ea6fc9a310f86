"""The plots of the progress page. Colours are readable on both backgrounds; the rest follows the app's theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import altair as alt
import pandas as pd

from ui.view.progress import KINDS, Day, Mark

COLOURS = ("#3f73ec", "#2f9e6b", "#d9822b")
BLUE = "#3f73ec"
NARROWEST = pd.Timedelta(hours=1)


def over_time(marks: Sequence[Mark]) -> alt.Chart:
    """Marks as points, and for each kind the line through them."""
    frame = pd.DataFrame([asdict(one) for one in marks])
    frame["when"] = pd.to_datetime(frame["when"])
    first, last = frame["when"].min(), frame["when"].max()
    # Marks of one evening keep an hour around them: an axis of milliseconds tells nobody anything.
    room = max(pd.Timedelta(0), (NARROWEST - (last - first)) / 2)
    ends = [(first - room).isoformat(), (last + room).isoformat()]
    days = "%e %b" if last - first > pd.Timedelta(days=2) else "%e %b, %H:%M"
    kinds = [kind for kind in KINDS if (frame["kind"] == kind).any()]
    base = alt.Chart(frame).encode(
        x=alt.X("when:T", title=None, scale=alt.Scale(domain=ends),
                axis=alt.Axis(grid=False, labelOverlap=True, tickCount=6, format=days)),
        y=alt.Y("mark:Q", title=None, scale=alt.Scale(domain=[0, 100]), axis=alt.Axis(values=[0, 25, 50, 75, 100])),
        color=alt.Color(
            "kind:N",
            title=None,
            scale=alt.Scale(domain=kinds, range=[COLOURS[KINDS.index(kind)] for kind in kinds]),
            legend=alt.Legend(orient="top", symbolType="circle"),
        ),
        tooltip=[
            alt.Tooltip("kind:N", title="Kind"),
            alt.Tooltip("what:N", title="What"),
            alt.Tooltip("mark:Q", title="Mark", format=".0f"),
            alt.Tooltip("when:T", title="When (UTC)", format="%e %b %Y, %H:%M"),
        ],
    )  # fmt: skip
    line = base.mark_line(strokeWidth=2, opacity=0.45, interpolate="monotone")
    return (line + base.mark_circle(size=70, opacity=0.9)).properties(height=260, background="transparent")


def ahead(days: Sequence[Day]) -> alt.Chart:
    """How many cards fall due on each of the next days."""
    frame = pd.DataFrame([asdict(one) for one in days])
    top = max(4, int(frame["cards"].max()))
    return (
        alt.Chart(frame)
        .mark_bar(color=BLUE, cornerRadiusTopLeft=4, cornerRadiusTopRight=4)
        .encode(
            x=alt.X("name:N", title=None, sort=None, axis=alt.Axis(labelAngle=-40, ticks=False, labelOverlap=True)),
            y=alt.Y(
                "cards:Q",
                title=None,
                scale=alt.Scale(domain=[0, top]),
                axis=alt.Axis(tickMinStep=1, tickCount=4, format="d"),
            ),
            tooltip=[alt.Tooltip("name:N", title="Day"), alt.Tooltip("cards:Q", title="Cards due")],
        )
        .properties(height=220, background="transparent")
    )

"""The two charts of the debrief as SVG: impact with decisions, communication with its clock. Wide and narrow.

Both share one time axis, so that an instant stands at the same place in each. Classes carry the colours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ui.view import svg
from ui.view.cadence import Cadence
from ui.view.cadence import described as cadence_described
from ui.view.impact import Band, Impact
from ui.view.impact import described as impact_described
from ui.view.moments import Teller
from ui.view.names import FORMS
from ui.view.times import Clock, ticks


@dataclass(frozen=True, slots=True)
class Size:
    """How a picture is laid out: widths in its own units, which are CSS pixels at the width it is meant for."""

    width: int
    left: int
    right: int
    plot: int
    font: int
    most_ticks: int

    @property
    def span(self) -> int:
        """The width of the time axis."""
        return self.width - self.left - self.right


WIDE = Size(1120, 118, 16, 210, 12, 14)
NARROW = Size(358, 12, 8, 170, 11, 5)
Across = Callable[[float], float]


def impact_chart(chart: Impact, teller: Teller, size: Size = WIDE, at: int | None = None) -> str:
    """Affected customers a minute, severities below, decisions as numbers above; `at` marks one instant."""
    across = _axis(chart.since, chart.until, size)
    top = 44.0
    floor = top + size.plot
    worst = max(chart.peak[1], 1.0)
    steps = _scale(worst)
    height = steps[-1]

    def down(value: float) -> float:
        return floor - value / height * size.plot

    body = [_grid(chart.since, chart.until, teller.clock, size, across, top, floor + 18)]
    for value in steps:
        y = down(value)
        body.append(svg.tag("line", class_="grid", x1=size.left, x2=size.width - size.right, y1=y, y2=y))
        if value and size is WIDE:
            body.append(svg.text(size.left - 8, y + 4, f"{value:g}", class_="axis", text_anchor="end"))
        elif value:
            body.append(svg.text(size.left + 2, y - 3, f"{value:g}", class_="axis"))
    if size is WIDE:
        body.append(svg.text(4, top + 4, "affected", class_="axis"))
        body.append(svg.text(4, top + 19, "customers a", class_="axis"))
        body.append(svg.text(4, top + 34, "minute", class_="axis"))
    for began, ended in chart.spans:
        left, right = across(began), across(ended)
        body.append(svg.tag("rect", class_="span", x=left, y=top, width=max(right - left, 1.0), height=size.plot))
    points = [(across(t), down(value)) for t, value in chart.points]
    body.append(svg.tag("path", class_="area", d=svg.area(points, floor)))
    body.append(svg.tag("path", class_="line", d=svg.line(points)))
    body.append(_decisions(chart, across, top, floor))
    y = floor + 30
    for name, bands in (("Practice accepts", chart.accepted), ("Declared", chart.declared)):
        if bands:
            lane, used = _bands(name, bands, chart, across, y, size)
            body.append(lane)
            y += used
    if at is not None:
        body.append(_instant(across(at), top, y - 6))
    words = impact_described(chart, teller)
    return svg.picture(size.width, y + 2, words, "".join(body), _class("fd-impact", size))


def cadence_chart(cadence: Cadence, clock: Clock, size: Size = WIDE, at: int | None = None) -> str:
    """A lane for each audience: due times, messages, and the silence that was too long shaded."""
    across = _axis(cadence.since, cadence.until, size)
    lane = 34.0 if size is WIDE else 46.0
    inset = 0.0 if size is WIDE else 16.0
    top = 6.0
    floor = top + lane * len(cadence.rows)
    body = [_grid(cadence.since, cadence.until, clock, size, across, top, floor + 16)]
    for i, row in enumerate(cadence.rows):
        y = top + lane * i + inset
        mid = y + (lane - inset) / 2
        label = (4.0, mid + 4) if size is WIDE else (size.left + 0.0, y - 2)
        body.append(svg.text(*label, row.title, class_="lane"))
        body.append(svg.tag("line", class_="grid", x1=size.left, x2=size.width - size.right, y1=mid, y2=mid))
        if row.owed_since is not None:
            left, right = across(row.owed_since), across(cadence.until)
            body.append(svg.tag("rect", class_="owed", x=left, y=mid - 8, width=max(right - left, 1.0), height=16))
        for since, until in row.gaps:
            words = f"{row.title}: no news from {clock.local(since)}, when it was due, to {clock.local(until)}"
            left, right = across(since), across(until)
            body.append(
                svg.tag("rect", svg.title(words), class_="gap", x=left, y=mid - 8, width=max(right - left, 2.0),
                        height=16)
            )  # fmt: skip
        for due in row.due:
            words = f"{row.title}: due at {clock.local(due)}"
            body.append(
                svg.tag("line", svg.title(words), class_="due", x1=across(due), x2=across(due), y1=mid - 11,
                        y2=mid + 11)
            )  # fmt: skip
        for said in row.said:
            words = f"{clock.local(said.at)} {FORMS.get(said.form, 'message')}: {said.text}"
            body.append(_said(across(said.at), mid, said.form, words))
    if at is not None:
        body.append(_instant(across(at), top, floor))
    words = cadence_described(cadence, clock)
    return svg.picture(size.width, floor + 20, words, "".join(body), _class("fd-cadence", size))


def _class(name: str, size: Size) -> str:
    return f"fd-chart {name} {'fd-wide' if size is WIDE else 'fd-narrow'}"


def _axis(since: int, until: int, size: Size) -> Across:
    length = max(until - since, 1)

    def across(at: float) -> float:
        return size.left + (min(max(at, since), until) - since) / length * size.span

    return across


def _scale(worst: float) -> list[float]:
    """Round values from 0 to just above the worst one, at most five of them."""
    step = 1.0
    while worst / step > 4:
        step *= 2.5 if str(step).startswith("2") else 2.0
    count = int(-(-worst // step))
    return [step * i for i in range(count + 1)]


def _grid(since: int, until: int, clock: Clock, size: Size, across: Across, top: float, low: float) -> str:
    parts = []
    for at in ticks(since, until, size.most_ticks):
        x = across(at)
        parts.append(svg.tag("line", class_="grid", x1=x, x2=x, y1=top, y2=low - 14))
        anchor = "start" if x - size.left < 16 else "end" if size.width - x < 20 else "middle"
        parts.append(svg.text(x, low, clock.local(at), class_="axis", text_anchor=anchor))
    return "".join(parts)


def _decisions(chart: Impact, across: Across, top: float, floor: float) -> str:
    """Numbered marks above the plot, in as many rows as they need so that none covers another."""
    parts = []
    ends = [-100.0, -100.0]
    for mark in chart.marks:
        x = across(mark.at)
        row = next((i for i, end in enumerate(ends) if x - end >= 20), None)
        if row is None:
            row = min(range(len(ends)), key=lambda i: ends[i])
            x_mark = ends[row] + 20
        else:
            x_mark = x
        ends[row] = x_mark
        y = top - 12 - row * 20
        words = svg.title(f"{mark.time} {mark.text}")
        parts.append(svg.tag("line", class_="stem", x1=x, x2=x, y1=top, y2=floor))
        parts.append(svg.tag("line", class_="stem", x1=x_mark, x2=x, y1=y, y2=top))
        dot = svg.tag("circle", class_="mark", cx=x_mark, cy=y, r=9.0)
        number = svg.text(x_mark, y + 4, str(mark.number), class_="number", text_anchor="middle")
        parts.append(svg.tag("g", words + dot + number, data_at=mark.at))
    return "".join(parts)


def _bands(name: str, bands: list[Band], chart: Impact, across: Across, y: float, size: Size) -> tuple[str, float]:
    """A lane of severities with its name beside it (wide) or above it (narrow); also the height it took."""
    parts = []
    if size is WIDE:
        parts.append(svg.text(4, y + 14, name, class_="lane"))
    else:
        y += 14
        parts.append(svg.text(size.left, y - 3, name, class_="lane"))
    for band in bands:
        left, right = across(band.since), across(band.until)
        level = band.label.split()[0].lower()
        rect = svg.tag("rect", svg.title(band.label), class_=f"band {level}", x=left, y=y,
                       width=max(right - left - 1, 1.0), height=20, rx=3)  # fmt: skip
        parts.append(rect)
        if right - left > 7 * len(band.label) + 8:
            parts.append(svg.text(left + 7, y + 14, band.label, class_="level"))
        elif right - left > 26:
            short = "/".join(word.removeprefix("SEV") for word in band.label.split(" or "))
            parts.append(svg.text(left + 5, y + 14, short, class_="level"))
    return "".join(parts), 26.0 if size is WIDE else 40.0


def _said(x: float, mid: float, form: str, words: str) -> str:
    if form == "resolution":
        return svg.tag("rect", svg.title(words), class_="said", x=x - 5, y=mid - 5, width=10, height=10, rx=1)
    if form == "initial":
        diamond = svg.line([(x, mid - 7), (x + 7, mid), (x, mid + 7), (x - 7, mid)]) + "Z"
        return svg.tag("path", svg.title(words), class_="said", d=diamond)
    return svg.tag("circle", svg.title(words), class_="said", cx=x, cy=mid, r=5.5)


def _instant(x: float, top: float, low: float) -> str:
    return svg.tag("line", class_="instant", x1=x, x2=x, y1=top, y2=low)

"""The preview of a scenario as SVG: one picture a run, from impact to what reaches the seat, on one time axis.

Wide for two pictures side by side, narrow for a phone. Classes carry the colours.
"""

from __future__ import annotations

from collections.abc import Callable

from ui.view import svg
from ui.view.charts import Size
from ui.view.preview import LANES, Firing, Line, Preview, Run, bounds, label, range_of, summary
from ui.view.times import offset, ticks

WIDE = Size(560, 8, 10, 110, 12, 7)
NARROW = Size(358, 6, 8, 90, 11, 5)
SIGNAL, LANE, NAME = 34.0, 12.0, 17.0
LEGEND = (
    ("affected", "customers affected, worst-hit journey"), ("signal", "signal"), ("limit", "threshold of an alert"),
    ("firing", "alert fires"), ("to-you", "addressed to the trainee"), ("other", "new, but not addressed"),
    ("act", "act of the trainee"), ("quiet", "longest dead air"), ("crowd", "busiest wall minute"),
)  # fmt: skip
Across = Callable[[float], float]


def run_chart(preview: Preview, run: Run, size: Size = WIDE) -> str:
    """One run: affected customers, key signals, alerts, and the lanes of what reaches the seat."""
    span = max(run.until - run.since, 1)

    def across(at: float) -> float:
        return size.left + (min(max(at, run.since), run.until) - run.since) / span * size.span

    y = 30.0
    parts: list[str] = []
    for draw in (_impact, _signals, _alerts, _lanes):
        drawn, y = draw(preview, run, size, across, y)
        parts.append(drawn)
    back = _grid(preview, run, size, across, y) + _spans(preview, run, across, y)
    words = f"{run.title}: {summary(preview, run)}."
    kind = "fd-wide" if size is WIDE else "fd-narrow"
    return svg.picture(size.width, y + 24, words, back + "".join(parts), f"fd-chart fd-preview {kind}")


def _grid(preview: Preview, run: Run, size: Size, across: Across, floor: float) -> str:
    clock = preview.teller.clock
    parts = []
    for at in ticks(run.since, run.until, size.most_ticks):
        x = across(at)
        anchor = "start" if x - size.left < 16 else "end" if size.width - x < 22 else "middle"
        parts.append(svg.tag("line", class_="grid", x1=x, x2=x, y1=18, y2=floor + 6))
        parts.append(svg.text(x, 12, clock.local(at), class_="axis", text_anchor=anchor))
        minute = f"{at // 60} min" if at == 0 else str(at // 60)
        parts.append(svg.text(x, floor + 19, minute.replace("-", "−"), class_="axis", text_anchor=anchor))
    x = across(0)
    return "".join([*parts, svg.tag("line", class_="begins", x1=x, x2=x, y1=18, y2=floor + 6)])


def _spans(preview: Preview, run: Run, across: Across, floor: float) -> str:
    """The longest dead air and the busiest minute, behind the textbook's run."""
    if run is not preview.textbook:
        return ""
    pacing = preview.pacing
    spans = [("quiet", pacing.dead_air.since, pacing.dead_air.until, "The longest dead air")]
    if pacing.busiest:
        spans.append(("crowd", pacing.busiest[0].at, pacing.busiest[0].at + pacing.minute, "The busiest wall minute"))
    return "".join(
        svg.tag("rect", svg.title(words), class_=name, x=across(since), y=18,
                width=max(across(until) - across(since), 1.5), height=floor - 12)
        for name, since, until, words in spans
    )  # fmt: skip


def _impact(preview: Preview, run: Run, size: Size, across: Across, y: float) -> tuple[str, float]:
    peak = max((share for _, share in run.impact), default=0.0)
    floor = y + NAME + size.plot
    points = [(across(t), floor - share * size.plot) for t, share in run.impact]
    parts = [_name(size, y, "Customers affected, worst-hit journey", f"at most {100 * peak:.0f} %")]
    for share in (0.0, 0.5, 1.0):
        at = floor - share * size.plot
        parts.append(svg.tag("line", class_="grid", x1=size.left, x2=size.width - size.right, y1=at, y2=at))
    parts.append(svg.tag("path", class_="area", d=svg.area(points, floor)))
    parts.append(svg.tag("path", class_="line", d=svg.line(points)))
    return "".join(parts), floor + 8


def _signals(preview: Preview, run: Run, size: Size, across: Across, y: float) -> tuple[str, float]:
    parts = []
    for signal, series in run.signals.items():
        low, high = bounds(preview, signal)
        top, floor = y + NAME, y + NAME + SIGNAL

        def down(value: float, low: float = low, high: float = high, floor: float = floor) -> float:
            return floor - min(1.0, max(0.0, (value - low) / (high - low))) * SIGNAL

        name = label(preview.teller, signal)
        parts.append(_name(size, y, name, range_of(run, signal)))
        parts.append(svg.tag("line", class_="grid", x1=size.left, x2=size.width - size.right, y1=floor, y2=floor))
        for limit in preview.limits[signal]:
            if low <= limit <= high:
                at = down(limit)
                parts.append(svg.tag("line", class_="limit", x1=size.left, x2=size.width - size.right, y1=at, y2=at))
        drawn = svg.line([(across(t), down(value)) for t, value in series])
        parts.append(svg.tag("path", svg.title(name), class_="signal", d=drawn))
        y = top + SIGNAL + 6
    return "".join(parts), y + 4


def _alerts(preview: Preview, run: Run, size: Size, across: Across, y: float) -> tuple[str, float]:
    parts = []
    clock = preview.teller.clock
    for title in dict.fromkeys(one.title for one in run.alerts):
        spells = [one for one in run.alerts if one.title == title]
        parts.append(_name(size, y, title, ""))
        for one in spells:
            until = run.until if one.until is None else one.until
            words = f"{title}: {clock.local_s(one.since)} to {_end(preview, one)}"
            parts.append(
                svg.tag("rect", svg.title(words), class_="firing", x=across(one.since), y=y + NAME,
                        width=max(across(until) - across(one.since), 2.0), height=7, rx=2)
            )  # fmt: skip
        y += NAME + 12
    if not run.alerts:
        parts.append(_name(size, y, "No alert fires", ""))
        y += NAME + 4
    return "".join(parts), y + 4


def _lanes(preview: Preview, run: Run, size: Size, across: Across, y: float) -> tuple[str, float]:
    parts = []
    for name, belongs in LANES:
        lines = [line for line in run.lines if belongs(line)]
        if not lines:
            continue
        parts.append(_name(size, y, name, f"{len(lines)}"))
        mid = y + NAME + LANE / 2 - 1
        parts.append(svg.tag("line", class_="grid", x1=size.left, x2=size.width - size.right, y1=mid, y2=mid))
        parts += [_dot(preview, line, across(line.at), mid) for line in lines]
        y = mid + LANE / 2 + 5
    return "".join(parts), y


def _dot(preview: Preview, line: Line, x: float, y: float) -> str:
    words = f"{preview.teller.clock.local_s(line.at)} ({offset(line.at)}) {line.who}: {line.text}"
    kind = "act" if line.what == "act" else "to-you" if line.addressed else "other"
    return svg.tag("circle", svg.title(words), class_=f"dot {kind}", cx=x, cy=y, r=4.0 if line.addressed else 3.0)


def _name(size: Size, y: float, words: str, right: str) -> str:
    most = size.span // 7 - len(right)
    shown = words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
    parts = [svg.text(size.left, y + 12, shown, class_="lane")]
    if right:
        parts.append(svg.text(size.width - size.right, y + 12, right, class_="axis", text_anchor="end"))
    return "".join(parts)


def _end(preview: Preview, one: Firing) -> str:
    return "the end" if one.until is None else preview.teller.clock.local_s(one.until)

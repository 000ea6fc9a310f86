"""The preview of a scenario for a terminal: plain text, 100 columns, ASCII signs only, readable without colour.

Rows share one time axis: a name, the plot, and the range of the figures. Names of people and things stand as the
scenario spells them.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence

from scoring.pacing import MOST_ADDRESSED
from ui.view.preview import LANES, Line, Preview, Run, bounds, label, range_of, summary
from ui.view.times import length, ticks

WIDTH = 100
NAME, PLOT = 36, 44
RANGE = WIDTH - NAME - PLOT - 2
IMPACT_ROWS = 5
# Of what nobody answers, the first so many lines are told.
MOST_UNANSWERED = 12
SPOILS = "This spoils the drill for whoever wants to play it."
# From the lowest to the highest eighth of an axis: each sign is visibly heavier than the one before.
RAMP = ".:-=+*#@"
ASCII = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'", "−": "-", "–": "-", "—": "-", "…": "...", " ": " "})
MARKS = {"act": ">", "alert": "*", "cleared": "*", "signal": "~"}
Bucket = Callable[[int], int]


def drawn(preview: Preview) -> list[str]:
    """The whole preview, line by line."""
    minute = f"a wall minute of an assessment is {length(preview.pacing.minute)} of the drill"
    lines = [_cut(f"{preview.scenario}: {preview.title}", WIDTH)]
    lines += [f"Seed {preview.seed}, pace {preview.pace}: {minute}.", SPOILS]
    for run in preview.runs:
        lines += ["", *_run(preview, run)]
        if run is preview.idle:
            lines += ["", *_unanswered(preview, run)]
    lines += ["", *_moments(preview), "", *_pacing(preview)]
    return [line.translate(ASCII).rstrip() for line in lines]


def _run(preview: Preview, run: Run) -> list[str]:
    lines = _wrapped(f"{run.title.upper()}  {summary(preview, run)}.", indent="  ")
    column = _columns(run)
    axis = _axis(preview, run, column)
    lines += axis
    lines += _impact(run, column)
    for signal, series in run.signals.items():
        low, high = bounds(preview, signal)
        bad = signal.endswith(".success_ratio")
        plot = _spark(series, column, low, high, min if bad else max)
        lines.append(_row(label(preview.teller, signal), plot, range_of(run, signal)))
    lines.append(_row("Alerts", "", "! fires, = goes on"))
    for title in dict.fromkeys(one.title for one in run.alerts):
        plot = [" "] * PLOT
        spells = [one for one in run.alerts if one.title == title]
        for one in spells:
            until = run.until if one.until is None else one.until
            for k in range(column(one.since), column(until) + 1):
                plot[k] = "=" if plot[k] == " " else plot[k]
            plot[column(one.since)] = "!"
        last = spells[-1].until
        clock = preview.teller.clock
        span = f"{clock.local(spells[0].since)} to {clock.local(last) if last is not None else 'the end'}"
        lines.append(_row(f"  {title}", "".join(plot), span))
    if not run.alerts:
        lines.append(_row("  none fires", "", ""))
    lines.append(_row("Reaches the trainee", "", "items a column"))
    for name, belongs in LANES:
        found = [line for line in run.lines if belongs(line)]
        if found:
            lines.append(_row(f"  {name}", _counts(found, column), f"{len(found)} in all"))
    return lines + axis[::-1]


def _columns(run: Run) -> Bucket:
    span = max(1, run.until - run.since)

    def column(at: int) -> int:
        return min(PLOT - 1, max(0, (at - run.since) * PLOT // span))

    return column


def _axis(preview: Preview, run: Run, column: Bucket) -> list[str]:
    """Two rows: local time, and minutes of the drill."""
    times, minutes = [" "] * (PLOT + 8), [" "] * (PLOT + 8)
    for at in ticks(run.since, run.until, 6):
        k = column(at)
        times[k : k + 6] = f"|{preview.teller.clock.local(at)}"
        word = f"|{at // 60}"
        minutes[k : k + len(word)] = word
    return [_row("Local time", "".join(times), ""), _row("Minute of the drill", "".join(minutes), "")]


def _impact(run: Run, column: Bucket) -> list[str]:
    """The share of affected customers as a block of rows, the worst figure of each column."""
    worst = [0.0] * PLOT
    for t, share in run.impact:
        worst[column(t)] = max(worst[column(t)], share)
    peak = max((share for _, share in run.impact), default=0.0)
    name = "Affected, worst-hit journey"
    rows = []
    for k in range(IMPACT_ROWS, 0, -1):
        low = (k - 1) / IMPACT_ROWS
        plot = "".join("#" if share > max(low, 0.01) else " " for share in worst)
        span = f"{round(100 * k / IMPACT_ROWS):3d} %" if k in (IMPACT_ROWS, 1) else ""
        rows.append(_row(name if k == IMPACT_ROWS else "", plot, span))
    rows[1] = _row(f"  at most {100 * peak:.0f} %", rows[1][NAME + 1 : NAME + 1 + PLOT], "")
    return rows


def _spark(
    series: Sequence[tuple[int, float]], column: Bucket, low: float, high: float, worse: Callable[..., float]
) -> str:
    figures: dict[int, float] = {}
    for t, value in series:
        k = column(t)
        figures[k] = worse(figures.get(k, value), value)
    signs = []
    for k in range(PLOT):
        # A long tick may leave a column without a sample: the figure before it still stands on the dashboard.
        figures.setdefault(k, figures.get(k - 1, low))
        share = (figures[k] - low) / (high - low) if high > low else 0.0
        signs.append(RAMP[min(len(RAMP) - 1, max(0, int(share * len(RAMP))))])
    return "".join(signs)


def _counts(lines: Sequence[Line], column: Bucket) -> str:
    counts = [0] * PLOT
    for line in lines:
        counts[column(line.at)] += 1
    return "".join(" " if not n else str(n) if n < 10 else "+" for n in counts)


def _row(name: str, plot: str, span: str) -> str:
    return f"{_cut(name, NAME):<{NAME}} {plot:<{PLOT}} {_cut(span, RANGE)}"[:WIDTH]


def _unanswered(preview: Preview, run: Run) -> list[str]:
    addressed = [line for line in run.lines if line.addressed]
    lines = ["WHAT THEN STAYS UNANSWERED", *[_told(preview, line) for line in addressed[:MOST_UNANSWERED]]]
    more = len(addressed) - MOST_UNANSWERED
    return [*lines, f"  ... and {more} more ..."] if more > 0 else lines


def _moments(preview: Preview) -> list[str]:
    """The textbook's run line by line; silences of half a wall minute and more stand between."""
    pacing = preview.pacing
    lines = ["THE TEXTBOOK, MOMENT BY MOMENT"]
    lines += ["  > an act   ! addressed to the trainee   * an alert   ~ a signal turns"]
    silences = {one.until: one for one in pacing.silences if 2 * one.seconds >= pacing.minute}
    for line in preview.textbook.lines:
        silence = silences.pop(line.at, None)
        if silence is not None:
            lines.append(f"  ... {silence.seconds} s with nothing new and nothing to decide ...")
        lines.append(_told(preview, line))
    return lines


def _told(preview: Preview, line: Line) -> str:
    mark = "!" if line.addressed else MARKS.get(line.what, " ")
    start = f"{preview.teller.clock.local_s(line.at)} {_offset(line.at):>6} {mark} {_cut(line.who, 15):<15} "
    return start + _cut(line.text, WIDTH - len(start))


def _pacing(preview: Preview) -> list[str]:
    pacing, clock = preview.pacing, preview.teller.clock
    lines = ["PACING BY THE TEXTBOOK"]
    longest, minute = pacing.dead_air, pacing.minute
    span = f"{clock.local_s(longest.since)} to {clock.local_s(longest.until)}"
    lines.append(f"  Longest dead air: {longest.seconds} s of the drill, at most {minute} s; {span}")
    for word, what, edge in (("after ", longest.before, "the start"), ("before", longest.after, "the end")):
        lines.append(_cut(f"    {word} {preview.told(what, edge)}", WIDTH))
    busiest = pacing.busiest
    if busiest:
        since, until = clock.local_s(busiest[0].at), clock.local_s(busiest[0].at + minute)
        lines.append(f"  Busiest wall minute: {len(busiest)} items, at most {MOST_ADDRESSED}; {since} to {until}")
        lines += [_cut(f"    {clock.local_s(item.at)} {preview.told(item, '')}", WIDTH) for item in busiest]
    complaints = preview.complaints()
    lines += [part for _, sentence in complaints for part in _wrapped(f"Broken: {sentence}")]
    return lines if complaints else [*lines, "  Both bounds hold."]


def _offset(at: int) -> str:
    return f"{'-' if at < 0 else '+'}{abs(at) // 60}:{abs(at) % 60:02d}"


def _cut(words: str, width: int) -> str:
    return words if len(words) <= width else words[: width - 3].rstrip() + "..."


def _wrapped(words: str, indent: str = "    ") -> list[str]:
    first = "" if indent == "  " else "  "
    return textwrap.wrap(words, WIDTH, initial_indent=first, subsequent_indent=indent, break_long_words=True)

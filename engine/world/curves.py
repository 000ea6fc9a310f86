"""Portable arithmetic of the world: only + - * / min max and comparisons, so that every processor agrees."""

from __future__ import annotations

from bisect import bisect_right

# The tail of an exponential waiting time, P(T > x * mean), as straight lines between exact corners.
_TAIL_X = (0.0, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.6, 7.0, 10.0)
_TAIL_P = (1.0, 0.7788, 0.6065, 0.3679, 0.2231, 0.1353, 0.0498, 0.01005, 0.00091, 0.0)

# Above every height: a corner at the same instant counts as passed.
_HIGHEST = float("inf")
# Quantiles of the same distribution, in means: -ln(0.5), -ln(0.05), -ln(0.01).
P50, P95, P99 = 0.6931, 2.9957, 4.6052


def tail(x: float) -> float:
    """The share of requests that take longer than `x` times the mean."""
    if x >= 10.0:
        return 0.0
    if x <= 0.0:
        return 1.0
    i = bisect_right(_TAIL_X, x)
    x0, x1 = _TAIL_X[i - 1], _TAIL_X[i]
    p0, p1 = _TAIL_P[i - 1], _TAIL_P[i]
    return p0 + (p1 - p0) * (x - x0) / (x1 - x0)


def tail_at(share: float) -> float:
    """The time, in means, that this share of requests takes longer than: the inverse of `tail`."""
    if share >= 1.0:
        return 0.0
    i = 1
    while _TAIL_P[i] > share and i < len(_TAIL_P) - 1:
        i += 1
    p0, p1 = _TAIL_P[i - 1], _TAIL_P[i]
    return _TAIL_X[i - 1] + (_TAIL_X[i] - _TAIL_X[i - 1]) * (p0 - max(0.0, share)) / (p0 - p1)


def along(corners: list[tuple[int, float]], t: float) -> float:
    """The height at `t` of the line through the corners, level before the first and after the last."""
    until, level = corners[-1]
    if t >= until:
        return level
    i = bisect_right(corners, (t, _HIGHEST))
    if i == 0:
        return corners[0][1]
    (t0, y0), (t1, y1) = corners[i - 1], corners[i]
    return y0 + (y1 - y0) * (t - t0) / (t1 - t0)


class Course:
    """`along` for instants that only go forward: the corners around the last one are kept, and mostly still hold."""

    __slots__ = ("_corners", "_height", "_next", "_rise", "_since", "_span", "_until")

    def __init__(self, corners: list[tuple[int, float]]) -> None:
        self._corners = corners
        self._next = 0
        self._since, self._span = 0, 1
        self._height, self._rise = corners[0][1], 0.0
        self._until: float = corners[0][0]

    def at(self, t: float) -> float:
        """The height at `t`, which is not before the last one asked for."""
        if t >= self._until:
            self._move(t)
        return self._height + self._rise * (t - self._since) / self._span

    def _move(self, t: float) -> None:
        corners = self._corners
        while self._next < len(corners) and t >= corners[self._next][0]:
            self._next += 1
        self._since, self._height = corners[self._next - 1]
        if self._next == len(corners):
            self._until, self._rise, self._span = _HIGHEST, 0.0, 1
            return
        until, height = corners[self._next]
        self._until, self._span, self._rise = until, until - self._since, height - self._height


def ramp(start: float, slope: float, top: float, seconds: float) -> tuple[float, float, float]:
    """A level that moves by `slope` a second for `seconds` between 0 and `top`.

    Returns the level at the end, its mean over the time, and what ran over the top.
    """
    end = start + slope * seconds
    if end > top:
        rise = (top - start) / slope if slope > 0 else 0.0
        mean = ((start + top) / 2 * rise + top * (seconds - rise)) / seconds
        return top, mean, end - top
    if end < 0:
        fall = start / -slope
        return 0.0, start / 2 * fall / seconds, 0.0
    return end, (start + end) / 2, 0.0


def crowding(load: float) -> float:
    """How much longer a request takes at this load (0 to 1 of capacity); bounded, the queue says the rest."""
    busy = load if load < 0.95 else 0.95
    return 1 + 0.5 * busy * busy / (1 - busy)

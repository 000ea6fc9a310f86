"""Figures of a signal in words, `checkout.error_ratio` 0.042 is `4.2 %`, and how a signal is shown on a dashboard."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """How a signal is shown: its title, the panel it shares with others and its name there, whether the overview has
    it, the least a panel reaches (errors of 0.2 % must not fill it), and the most."""

    title: str
    panel: str = ""
    short: str = ""
    overview: bool = False
    floor: float = 0
    cap: float = 0
    unit: str = ""


# The one table of what dashboards show, in the order of the panels; a signal that is not here comes last, by its name.
SIGNALS: dict[str, Shown] = {
    "success_ratio": Shown("Success ratio", floor=1, cap=1),
    "completed_per_min": Shown("Completed"),
    "error_ratio": Shown("Error ratio", overview=True, floor=0.02, cap=1),
    "client_error_ratio": Shown("Client errors (4xx)", floor=0.02, cap=1),
    "latency_p50_ms": Shown("Latency p50", "Latency", "p50"),
    "latency_p95_ms": Shown("Latency p95", "Latency", "p95", overview=True),
    "latency_p99_ms": Shown("Latency p99", "Latency", "p99"),
    "request_rate_rps": Shown("Request rate", overview=True),
    "saturation_ratio": Shown("Saturation", overview=True, floor=1),
    "pool_use_ratio": Shown("Connection pool in use", floor=1),
    "connections_ratio": Shown("Connections in use", floor=1),
    "hit_ratio": Shown("Cache hit ratio", floor=1, cap=1),
    "backlog": Shown("Messages waiting", unit="count", floor=10),
    "oldest_s": Shown("Age of the oldest message", floor=10),
    "lag_s": Shown("Replication lag", floor=5),
    "memory_mib": Shown("Memory"),
    "disk_ratio": Shown("Disk in use", floor=1, cap=1),
}
UNITS = ("ratio", "per_min", "rps", "mib", "ms", "s")


def shown(signal: str) -> Shown:
    """How this signal is shown; one that is not in the table has its name for a title."""
    name = signal.rsplit(".", 1)[-1]
    return SIGNALS.get(name) or Shown(name.replace("_", " ").capitalize())


def unit(signal: str) -> str:
    """The unit of a signal by the ending of its name: ratio, ms, s, rps, per_min, mib; or count; or empty."""
    name = signal.rsplit(".", 1)[-1]
    return next((ending for ending in UNITS if name.endswith(f"_{ending}")), shown(signal).unit)


def figure(signal: str, value: float | None) -> str:
    """A figure of this signal with its unit; `no data` when there is none."""
    if value is None:
        return "no data"
    kind = unit(signal)
    if kind == "ratio":
        return f"{value * 100:.1f} %" if 0 < abs(value) < 0.0995 else f"{value * 100:.0f} %"
    if kind == "ms":
        return f"{value / 1000:.1f} s" if value >= 1000 else f"{value:.0f} ms"
    if kind == "s":
        return f"{value / 60:.1f} min" if value >= 120 else f"{value:.0f} s"
    if kind == "mib":
        return f"{value:,.0f} MiB"
    if kind == "count":
        return f"{value:,.0f}"
    short = f"{value:.1f}" if value < 10 else f"{value:,.0f}"
    return short + {"rps": " a second", "per_min": " a minute"}.get(kind, "")


def signal_name(signal: str) -> str:
    """What a signal is called on a dashboard."""
    return shown(signal).title

"""Figures of a signal in words: `checkout.error_ratio` 0.042 is `4.2 %`."""

from __future__ import annotations

SIGNALS = {
    "error_ratio": "Error ratio",
    "success_ratio": "Success ratio",
    "completed_per_min": "Completed",
    "request_rate_rps": "Request rate",
    "latency_p50_ms": "Latency p50",
    "latency_p95_ms": "Latency p95",
    "latency_p99_ms": "Latency p99",
    "saturation_ratio": "Saturation",
    "pool_use_ratio": "Connection pool in use",
    "memory_mib": "Memory",
}


def unit(signal: str) -> str:
    """The unit of a signal by the ending of its name: ratio, ms, rps, per_min, mib, or empty."""
    name = signal.rsplit(".", 1)[-1]
    return next((ending for ending in ("ratio", "per_min", "rps", "mib", "ms") if name.endswith(f"_{ending}")), "")


def figure(signal: str, value: float | None) -> str:
    """A figure of this signal with its unit; `no data` when there is none."""
    if value is None:
        return "no data"
    kind = unit(signal)
    if kind == "ratio":
        return f"{value * 100:.1f} %" if 0 < abs(value) < 0.0995 else f"{value * 100:.0f} %"
    if kind == "ms":
        return f"{value / 1000:.1f} s" if value >= 1000 else f"{value:.0f} ms"
    if kind == "mib":
        return f"{value / 1024:.1f} GiB" if value >= 1024 else f"{value:.0f} MiB"
    short = f"{value:.1f}" if value < 10 else f"{value:,.0f}"
    return short + {"rps": " a second", "per_min": " a minute"}.get(kind, "")


def signal_name(signal: str) -> str:
    """What a signal is called on a dashboard."""
    name = signal.rsplit(".", 1)[-1]
    return SIGNALS.get(name, name.replace("_", " "))

"""The change history: deployments, flags, replicas, admission, retries and pushed configuration, whoever changed them.

`snapshot` before a change and `record` after it tell what is different, so that no remedy has to list what it changes.
A release that differs is a `deployed` event, anything else `changed` with `what`, the `name` of what was changed, what
it `was` and is `now`, as text.
"""

from __future__ import annotations

from typing import Any

from engine.journal import WORLD, Journal
from engine.world.network import Network
from engine.world.state import State

# What was changed: (what, service, name or None) and how it stands, as text.
Standing = dict[tuple[str, str, str | None], str]


def snapshot(network: Network, state: State) -> Standing:
    """How everything stands that counts as a change when it differs."""
    standing: Standing = {}
    for i, service in enumerate(network.ids):
        standing["release", service, None] = state.release[i]
        standing["replicas", service, None] = str(state.replicas[i])
        standing["admission", service, None] = f"{100 * state.keep[i]:.0f} %"
    for name, on in state.flags.items():
        service, _, flag = name.partition("/")
        standing["flag", service, flag] = _switch(on)
    for e, caller in enumerate(network.caller):
        callee = network.ids[network.callee[e]]
        standing["retries", network.ids[caller], callee] = _switch(not state.edge_retries_off[e])
    for j, journey in enumerate(network.journeys):
        standing["retries", journey.entry, journey.id] = _switch(not state.retries_off[j])
    return standing


def record(
    journal: Journal, now: int, before: Standing, after: Standing, by: str = WORLD, cause: int | None = None
) -> None:
    """Tell everything that stands otherwise than before."""
    for key, value in after.items():
        if value == before.get(key):
            continue
        what, service, name = key
        if what == "release":
            data: dict[str, Any] = {"service": service, "release": value, "previous": before.get(key)}
            journal.add(now, "deployed", data, by=by, cause=cause)
        else:
            tell(journal, now, what, service, name, before.get(key), value, by, cause)


def tell(
    journal: Journal,
    now: int,
    what: str,
    service: str,
    name: str | None,
    was: str | None,
    value: str,
    by: str = WORLD,
    cause: int | None = None,
) -> None:
    """Tell one change that is no deployment; for what no snapshot holds, such as a pushed configuration."""
    data = {"service": service, "what": what, "name": name, "was": was, "now": value}
    journal.add(now, "changed", data, by=by, cause=cause)


def _switch(on: bool) -> str:
    return "on" if on else "off"

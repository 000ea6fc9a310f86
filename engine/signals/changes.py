"""The change history: deployments, configuration, flags, replicas, routes and doors, whoever changed them.

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
        standing["config", service, None] = state.config[i]
        standing["admission", service, None] = f"{100 * state.keep[i]:.0f} %"
        standing["static page", service, None] = _switch(state.static_page[i])
        standing["writes", service, None] = _switch(not state.writes_stopped[i])
    for name, on in state.flags.items():
        service, _, flag = name.partition("/")
        standing["flag", service, flag] = _switch(on)
    for e, caller in enumerate(network.caller):
        callee = network.ids[network.callee[e]]
        standing["retries", network.ids[caller], callee] = _switch(not state.edge_retries_off[e])
        standing["calls", network.ids[caller], callee] = network.ids[state.route[e]]
    for e in network.cached:
        caller_id, callee = network.ids[network.caller[e]], network.ids[network.callee[e]]
        standing["cache", caller_id, callee] = _switch(not state.bypassed[e])
    for p, producer in enumerate(network.producers):
        standing["producer", producer.into, producer.id] = _switch(not (state.paused[p] or state.blocked[p]))
    for region, drained in state.drained.items():
        first = next(service.id for service in network.services if region in service.regions)
        standing["region", first, region] = "drained" if drained else "serving"
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
    """Tell one change that is no deployment."""
    data = {"service": service, "what": what, "name": name, "was": was, "now": value}
    journal.add(now, "changed", data, by=by, cause=cause)


def _switch(on: bool) -> str:
    return "on" if on else "off"

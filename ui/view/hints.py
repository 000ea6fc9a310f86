"""Hints in training: the next step of the documented workflow that has not been taken, one at a time.

The order is the handbook's: detection, triage, mitigation, resolution, after the incident. A hint says what is
usually done next and why; it never tells the cause, for it reads only what the seat can see.
"""

from __future__ import annotations

from typing import Any

from engine.trace import Event
from ui.view.channel import Question
from ui.view.names import Names
from ui.view.status import Status

STALE_S = 180


def hint(status: Status, events: list[Event], asked: list[Question], header: dict[str, Any], now: int) -> str:
    """One sentence or two on what to do next."""
    done = {event.kind for event in events}
    posted = {event.data["audience"] for event in events if event.kind == "post"}
    names = Names(header)
    if status.ended:
        return "The drill is over. Write the post-mortem while you remember it."
    if status.paged_at is None:
        return "Nothing has reached you yet. Use the quiet: look at the dashboards and see what normal is."
    if status.acknowledged_at is None:
        return "Acknowledge the page first, so that everybody knows somebody is on it. The limit is 15 minutes."
    if "look" not in done:
        return "Look at the dashboard of the service the alert names: who is affected, how many, since when?"
    if status.level is None:
        return "Declare a severity from what customers feel. You can rate it again when you know more."
    if status.roles["commander"] is None:
        return "Nobody leads this incident. Take command, or assign a commander."
    if status.level == "SEV1" and not status.war_room:
        return "A SEV1 is worked on in one place: open the war room and bring the responders in."
    if not posted - {"ticket"}:
        return "Nobody outside knows yet. Post an initial alert: impact, severity, commander, time of the next update."
    if not {"page", "bring_in"} & done:
        return "You are alone. Page the on-call of the team that owns the affected service, or escalate to L2."
    due = status.next
    if due and due.due - now < STALE_S:
        return f"An update to {due.to} is due. Post it even if nothing changed: a kept promise is worth more than news."
    if asked:
        return f"{asked[0].name} waits for an answer. A short one with the time of the next update is enough."
    if status.roles["tech_lead"] is None or status.roles["scribe"] is None:
        return "Name a tech lead and a scribe, so that you can look at the whole instead of the detail."
    found = [event for event in events if event.kind == "finding"]
    if not found and "ask" not in done:
        return "Ask somebody who knows the affected service to look into it, with a limit in minutes."
    if not {"authorise", "do"} & done:
        return "Reduce the impact before you explain it: authorise a remedy that can be undone, and name who does it."
    failing = [event for event in events if event.kind == "verify"]
    if failing and not failing[-1].data.get("recovered"):
        return "It has not recovered. Look at what is still failing, and change one thing at a time."
    if not failing:
        owner = names.person(status.roles["tech_lead"])
        return f"Has it helped? Watch the dashboards with {owner}, then verify the recovery before you resolve."
    if not status.resolved:
        return "It has recovered. Resolve the incident and post the resolution where you posted the alert."
    if not status.closed:
        return "Close the incident, and schedule the post-mortem."
    return "Hand over what is left, and write the post-mortem."

"""The texts a seat wrote in a drill and a reader read: its posts, and its post-mortem."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.trace import Event, Trace
from scoring.language.post_mortems import to_markdown
from ui.view.moments import Teller
from ui.view.names import AUDIENCES


@dataclass(frozen=True, slots=True)
class Written:
    """One text: what it is called, its words, the `reader` of `firedrill grade` it was read by, the form of a message
    (None of a post-mortem), and what is known of it besides."""

    title: str
    words: str
    reader: str
    form: str | None
    about: dict[str, Any]


def texts(trace: Trace, teller: Teller) -> dict[str, Written]:
    """The texts of a drill by the number of their event, the post-mortem last."""
    seated = [str(seat["person"]) for seat in trace.header["seats"]]
    found = {
        str(event.n): _post(event, trace, teller)
        for event in trace.of("post")
        if event.by in seated and str(event.data["text"]).strip()
    }
    submitted = trace.first("submit_post_mortem")
    if submitted is not None:
        words = to_markdown(submitted.data.get("sections") or {}, submitted.data.get("action_items") or [])
        found[str(submitted.n)] = Written("Post-mortem", words, "postmortems", None, {})
    return found


def _post(event: Event, trace: Trace, teller: Teller) -> Written:
    form, audience = str(event.data["form"]), str(event.data["audience"])
    declared = [call for call in trace.of("declare") if call.n < event.n]
    about = {"kind": form, "severity": declared[-1].data["level"] if declared else None, "audience": audience}
    title = f"{teller.clock.local(event.at)} {AUDIENCES.get(audience, audience)}, {form}"
    return Written(title, str(event.data["text"]), "messages", form, about)

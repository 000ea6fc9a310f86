"""Commands that wait for a yes: what was typed in the channel and most likely means one.

A card stays until it is accepted or dismissed, whatever else is typed. Cards are kept with the drill's drafts, so that
a reload, a crash or a second tab shows the same ones; a card's id is the key of its command, so that two yeses to it
are one command.
"""

from __future__ import annotations

import json
import time
from typing import Any
from uuid import uuid4

import streamlit as st

from records.problems import RecordsProblem
from ui import live, reading
from ui.access import store
from ui.parts import observe
from ui.parts.act import send, tell
from ui.view.markup import text
from ui.view.meant import Meant
from ui.view.people import PersonRow
from ui.view.seat import SeatView
from ui.view.unsettled import ENDS, unsettled

DRAFT = "offers"
MOST = 3
"""Cards that wait at once; a further one drops the oldest, which is told."""
UNSURE = "I am not sure. Do you mean: "
WITH_THEM = frozenset({"ask", "ask_command", "assign", "authorise", "bring_in", "hand_over_command"})
"""What can only be done with somebody who is in the incident."""

Card = dict[str, Any]


def waiting(drill_id: str) -> list[Card]:
    """The cards of a drill, oldest first: `{"id", "text", "title", "kind", "args", "sure"}`. Raises RecordsProblem."""
    kept = store().drills.drafts(drill_id).get(DRAFT)
    return list(json.loads(kept)) if kept else []


def add(view: SeatView, said: str, meant: Meant) -> None:
    """Keep what a sentence is offered as."""
    card = {
        "id": str(uuid4()), "text": said, "title": meant.title, "kind": meant.kind, "args": meant.args,
        "sure": meant.sure,
    }  # fmt: skip
    try:
        cards = [*waiting(view.drill_id), card]
        _keep(view.drill_id, cards[-MOST:])
    except RecordsProblem as problem:
        tell(str(problem))
        return
    for old in cards[:-MOST]:
        tell(f"Not done, because too much waits: {old['title']}. It stands in the channel as you wrote it.")
        _say(view, old)


def show(view: SeatView) -> None:
    """Draw the cards; the one key accepts the newest, which stands next to the line to type in."""
    if not view.cards:
        return
    with st.container(key="offer"):
        # Newest first, and the sheet turns the column round: so it opens at its end.
        for card in reversed(view.cards):
            _card(view, card, card is view.cards[-1])


def _card(view: SeatView, card: Card, newest: bool) -> None:
    id = card["id"]
    unsure = "" if card["sure"] else UNSURE
    doubt = unsettled(view.events, view.names) if card["kind"] in ENDS else ""
    absent = _absent(view, card)
    if absent is not None:
        called = absent.state == "paged"
        doubt = f"{absent.name} {'has been paged and is' if called else 'is'} not in the incident yet."
    with st.container(key=f"offered-{id}"):
        told = f'<div class="fd-doubt">{text(doubt)}</div>' if doubt else ""
        st.html(
            f'<div class="fd-text fd-quote">“{text(card["text"])}”</div>'
            f"<div>{unsure}<b>{text(card['title'])}?</b></div>{told}"
        )
        with st.container(horizontal=True, gap="small"):
            key = "Ctrl+Enter" if newest else None
            if absent is not None and absent.state == "away":
                st.button(f"Page {absent.name.split()[0]} first", key=f"offer-page-{id}", type="primary", shortcut=key,
                          on_click=send, args=(view.drill_id, "page", {"person": absent.id}))  # fmt: skip
            else:
                st.button("Do it all the same" if doubt and absent is None else "Do it", key=f"offer-yes-{id}",
                          type="primary", shortcut=key, disabled=absent is not None, on_click=_accept,
                          args=(view, id))  # fmt: skip
            st.button("Only post it", key=f"offer-say-{id}", on_click=_post, args=(view, id))
            st.button("Dismiss", key=f"offer-no-{id}", type="tertiary", on_click=_take, args=(view, id),
                      help="Neither do it nor post it")  # fmt: skip


def _absent(view: SeatView, card: Card) -> PersonRow | None:
    """Who has to be in the incident for this card and is not; None where nobody is missing."""
    if card["kind"] not in WITH_THEM:
        return None
    rows = (row for row in view.people if row.id == card["args"].get("person"))
    return next((row for row in rows if row.kind == "responder" and row.state in ("away", "paged")), None)


def _accept(view: SeatView, id: str) -> None:
    card = _find(view, id)
    if card is None:
        return
    args = card["args"]
    event = send(view.drill_id, card["kind"], args, reading.of_command(card["kind"], args, view), key=id)
    if event is None:
        return
    _take(view, id)
    if event.kind == "look":
        observe.turn_to(event.data["at"], event.data["service"])
    elif event.kind == "wait":
        live.skip(view.drill_id, event.data["minutes"] * 60, "wait")


def _post(view: SeatView, id: str) -> None:
    card = _find(view, id)
    if card is not None and _say(view, card):
        _take(view, id)


def _say(view: SeatView, card: Card) -> bool:
    # Posted as it stands it is still understood: whoever it is meant for asks for the go.
    reads = reading.said(card["text"], view) | {"means": {"kind": card["kind"], "args": card["args"]}}
    return send(view.drill_id, "say", {"text": card["text"]}, reads, key=card["id"]) is not None


def _take(view: SeatView, id: str) -> None:
    """Take a card away; nothing happens where another click or tab has."""
    try:
        _keep(view.drill_id, [card for card in waiting(view.drill_id) if card["id"] != id])
    except RecordsProblem as problem:
        tell(str(problem))


def _find(view: SeatView, id: str) -> Card | None:
    try:
        return next((card for card in waiting(view.drill_id) if card["id"] == id), None)
    except RecordsProblem as problem:
        tell(str(problem))
        return None


def _keep(drill_id: str, cards: list[Card]) -> None:
    if cards:
        store().drills.save_draft(drill_id, DRAFT, json.dumps(cards), time.time())
    else:
        store().drills.drop_draft(drill_id, DRAFT)

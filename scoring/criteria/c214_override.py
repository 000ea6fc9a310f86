"""C214: an executive who gives orders is asked whether they take command."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import lasted


@criterion("C214", "roles", practice="P219", weight=6)
def override(case: Case) -> Sequence[Score]:
    """Whoever gives orders from above is asked once: do you take command?

    Applies when an order reached the trainee and was carried out, or there was time to answer. Met: asked, or command
    handed over to them, within the pack's time for an answer. Partly: later, or after what they ordered had been
    decided. Missed: never.
    """
    within = case.policy.clocks.answer
    orders = _orders(case)
    due = {
        person: made
        for person, made in orders.items()
        if made[0].at + within <= case.over_at or _asked(case, made) or _obeyed(case, made)
    }
    if not due:
        return [Score("not_applicable", "Nobody gave orders from above.")]
    scores = [_judged(case, person, due[person]) for person in sorted(due)]
    return scores


def _judged(case: Case, person: str, orders: list[Event]) -> Score:
    asked, obeyed, limit = _asked(case, orders), _obeyed(case, orders), case.policy.clocks.answer
    name, first = case.name(person), orders[0]
    advice = f"Ask once: do you want to take command? Yes is a handover, no ends it. {lasted(limit)} are given."
    told = f"{name} gave orders from {case.clock(first.at)} on"
    if asked is None:
        done = f", and {obeyed.data['remedy'].replace('_', ' ')} was done as ordered" if obeyed is not None else ""
        return Score("missed", f"{told} and was never asked to take command{done}.", advice, (first.n,), person)
    seen = (first.n, asked.n)
    if obeyed is not None and obeyed.n < asked.n:
        because = f"{told}; what was ordered was decided first, and they were asked at {case.clock(asked.at)}."
        return Score("partly", because, advice, tuple(sorted({*seen, obeyed.n})), person)
    because = f"{told} and was asked at {case.clock(asked.at)}"
    if asked.at - first.at > limit:
        return Score("partly", f"{because}, {lasted(asked.at - first.at)} later.", advice, seen, person)
    return Score("met", f"{because} whether they take command.", "", seen, person)


def _orders(case: Case) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = {}
    stakeholders = {p["id"] for p in case.trace.header["people"] if p["kind"] == "stakeholder"}
    for event in case.seen("message"):
        if event.data.get("topic") == "order" and event.at <= case.over_at and event.data["person"] in stakeholders:
            found.setdefault(str(event.data["person"]), []).append(event)
    # Who has taken command gives orders by right.
    taken = {e.by: e.n for e in case.trace.of("take_command")}
    rows = {who: [e for e in made if e.n < taken.get(who, e.n + 1)] for who, made in found.items()}
    return {who: made for who, made in rows.items() if made}


def _asked(case: Case, orders: list[Event]) -> Event | None:
    person = orders[0].data["person"]
    acts = case.by_seat("ask_command", "hand_over_command")
    return next((e for e in acts if e.data["person"] == person and e.n > orders[0].n), None)


def _obeyed(case: Case, orders: list[Event]) -> Event | None:
    wishes = [o for e in orders if (o := e.data.get("orders"))]
    wanted = [(wish["remedy"], wish.get("params") or {}) for wish in wishes]
    decided = [r.decided for r in case.remedies if r.decided.n > orders[0].n and (r.remedy, r.params) in wanted]
    suggested = [e for e in case.seen("finding") if (e.data.get("suggests") or {}).get("remedy") in _kinds(wishes)]
    return next((e for e in decided if not any(s.n < e.n for s in suggested)), None)


def _kinds(wishes: list[dict[str, object]]) -> list[object]:
    return [wish["remedy"] for wish in wishes]

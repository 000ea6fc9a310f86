"""Refusals that help: what was meant, who can do it, until when, and what customers feel meanwhile."""

from __future__ import annotations

from typing import Any

import pytest

from tests.engine.makers import ROLL_BACK, Game, small

FAILS = {"id": "broken", "fault": "bad_release", "at": 60, "service": "work", "release": "2", "error_ratio": 0.9}
ALERT: dict[str, Any] = {
    "id": "failing", "title": "Buying fails", "signal": "buying.success_ratio", "below": 0.9, "for": 60, "pages": "ops",
}  # fmt: skip


def reason(game: Game, kind: str, args: dict[str, Any] | None = None, by: str | None = None) -> str:
    """Why this command is refused."""
    event = game.attempt(kind, args or {}, **({"by": by} if by else {}))
    assert event.kind == "refused", event
    return str(event.data["reason"])


SILENCES: list[tuple[dict[str, Any], int, list[str]]] = [
    ({"until": 900}, 300, ["'Buying fails' is muted until 17:55: under watch.", "real all the same"]),
    ({"until": 900, "by": "kim"}, 300, ["is muted by Kim Kent until 17:55"]),
    ({"until": 400}, 350, ["is muted until 17:46"]),
]


@pytest.mark.parametrize(("muted", "at", "said"), SILENCES)
def test_a_silenced_alert_says_why_and_until_when(muted: dict[str, Any], at: int, said: list[str]) -> None:
    game = Game(small(alerts=[ALERT | {"muted": muted | {"because": "under watch"}}], faults=[FAILS])).to(at)
    assert game.events("alert_fired")
    found = reason(game, "acknowledge", {"alert": "failing"})
    assert all(part in found for part in said), found


def test_an_alert_whose_silence_is_over_can_be_acknowledged() -> None:
    silenced = ALERT | {"muted": {"until": 400, "because": "under watch"}}
    game = Game(small(alerts=[silenced], faults=[FAILS])).to(500)
    assert game.act("acknowledge", alert="failing")


def test_one_that_has_not_fired_is_not_called_muted() -> None:
    game = Game(small(alerts=[ALERT | {"muted": {"until": 900, "because": "under watch"}}])).to(300)
    assert reason(game, "acknowledge", {"alert": "failing"}).startswith("No alert 'failing' has fired")


KINDS: list[tuple[str, str | None, list[str], list[str]]] = [
    ("asign", None, ["Did you mean 'assign'?", "Known are: acknowledge, "], ["inject_alert", "take_away"]),
    ("take_awa", None, ["Known are: "], ["take_away", "bring_back"]),
    ("capture_evidence", None, ["is a remedy", "'authorise'"], ["Known are"]),
    ("take_awa", "facilitator", ["Did you mean 'take_away'?"], ["acknowledge"]),
    ("scale_out", "facilitator", ["There is no command"], ["is a remedy"]),
    ("fly", "nobody", ["No seat is called 'nobody'."], []),
]


@pytest.mark.parametrize(("kind", "by", "said", "unsaid"), KINDS)
def test_an_unknown_command_names_what_this_seat_may_give(
    kind: str, by: str | None, said: list[str], unsaid: list[str]
) -> None:
    found = reason(Game().to(60), kind, by=by)
    assert all(part in found for part in said) and not any(part in found for part in unsaid), found


def test_who_has_no_access_hears_who_has_and_whether_they_are_here() -> None:
    game = Game().to(60)
    game.act("page", person="priya")
    game.until("joined", person="priya")
    away = reason(game, "authorise", ROLL_BACK | {"person": "priya"})
    assert away.startswith("Priya Raman has no access to Payments; ") and away.endswith(": page first.")
    game.act("page", person="tomas")
    game.until("joined", person="tomas")
    assert reason(game, "authorise", ROLL_BACK | {"person": "priya"}).endswith("; Tomás Rey has, and can start now.")


@pytest.mark.parametrize("fails", [True, False])
def test_a_plan_made_while_customers_fail_says_so(fails: bool) -> None:
    game = Game(small(faults=[FAILS] if fails else [])).to(300)
    game.act("declare", level="SEV2", reason="Customers cannot buy.", affects=["buying"])
    planned = game.act("schedule_fix", owner="ops", within_days=7, reason="Later.")
    told = [e for e in game.events("message") if e.cause == planned.n]
    assert bool(told) is fails and game.events("ended")[0].data["ending"] == "scheduled"
    assert all("Buying (" in e.data["words"]["slots"]["failing"] for e in told)


@pytest.mark.parametrize(("how", "objects"), [("out", True), ("in", False)])
def test_advice_on_a_remedy_is_none_on_taking_it_back(how: str, objects: bool) -> None:
    advice = [{"remedy": "scale_out", "service": "work", "skill": "work", "objects": True, "words": "advice.no"}]
    game = Game(small(advice=advice, words={"advice.no": ["Do not add any."]}, alerts=[])).to(10)
    game.act("page", person="kim")
    game.until("joined", person="kim")
    world = game.drill.world
    world.state.added[world.network.index["work"]].append(1)
    put = game.act("propose", remedy="scale_out", params={"service": "work", "how": how})
    game.to(game.drill.now + 60)
    assert ("advice.no" in game.said(put)) is objects

"""The rules' understanding of a line weighed against the model's, and the model's own where the rules see nothing."""

from __future__ import annotations

from typing import Any

from engine.vocabulary import COMMANDS
from scoring.language.channel_clause import read_clause
from scoring.language.channel_context import Context
from scoring.language.channel_features import features
from scoring.language.channel_looks import place_in
from scoring.language.channel_meant import Understood, deferred, in_earnest, meant, reported, taken_back
from scoring.language.channel_model import Model
from scoring.language.channel_posts import audience_in
from scoring.language.channel_remedies import only_ready
from scoring.language.channel_roles import role_in
from scoring.language.channel_severity import level_in
from scoring.language.vocabulary.table import words

UNLIKELY = 0.03
"""A command the model gives less than this is taken back to `UNSURE`. Chosen on 725 sentences that neither the rules
nor the model had been made with: from 0.02 to 0.05 it took back 8 to 12 of 34 wrong offers and at most one right."""

UNSURE = 0.4
"""Confidence of what is taken back; the screen offers nothing below 0.5."""

LIKELY = 0.6
"""The model's own understanding is given from this on. On the same sentences 43 of 57 were right before their arguments
were asked for."""


def weighed(found: list[Understood], ctx: Context, model: Model) -> list[Understood]:
    """The understandings, best first, with the model's opinion: what it finds most unlikely is taken back, and what it
    finds likely is added when nothing else is left and the words give every argument that is needed."""
    shares = model.shares(features(ctx)) if ctx.sentences else {}
    kept = [
        entry
        if shares.get(entry["kind"], 1.0) >= UNLIKELY
        else entry | {"confidence": min(entry["confidence"], UNSURE)}
        for entry in found
    ]
    kept.sort(key=lambda entry: -entry["confidence"])
    if not shares or (kept and kept[0]["confidence"] > UNSURE):
        return kept
    kind = max(shares, key=lambda name: (shares[name], name))
    if kind not in COMMANDS or shares[kind] < LIKELY or not _in_place(ctx, kind):
        return kept
    args = _args(kind, ctx)
    if args is None:
        return kept
    own = meant(kind, args, 0.5 + 0.2 * (shares[kind] - LIKELY) / (1 - LIKELY), "is worded like others that mean it")
    return [own, *(entry for entry in kept if entry["kind"] != kind)]


_OF_ANY_TIME = frozenset(words("answer ask hand_over_shift look note post verify wait"))
"""Commands whose words may speak of another time, or of what somebody said: that is what is asked or told."""


def _in_place(ctx: Context, kind: str) -> bool:
    """Whether the line is said in earnest, of now, and by the writer."""
    said = ctx.whole
    if not in_earnest(said) or taken_back(said):
        return False
    return kind in _OF_ANY_TIME or (not deferred(said) and not reported(said))


def _args(kind: str, ctx: Context) -> dict[str, Any] | None:
    """The arguments of a command from the words of the line; None when one that it needs is not there."""
    text = ctx.whole
    people = ctx.named(text)
    one: dict[str, Any] | None = {"person": people[0]} if people else None
    if kind in ("release", "bring_in", "hand_over_command"):
        return one
    if kind == "hand_over_shift":
        return one and one | {"text": ctx.raw}
    if kind == "page":
        team = None if people else ctx.team(text)
        return one or ({"team": team} if team else None)
    if kind == "assign":
        role = role_in(text, ctx.roles)
        return one | {"role": role} if one and role else None
    if kind in ("authorise", "propose", "do"):
        remedy = ctx.remedy(text)
        if remedy is None or only_ready(text) or (kind == "authorise" and not one):
            return None
        return {"remedy": remedy.remedy, "params": remedy.params} | ((one or {}) if kind == "authorise" else {})
    if kind == "post":
        there = audience_in(text)
        return {"audience": there[2]} if there else None
    if kind == "declare":
        level = level_in(text)
        return {"level": level, "reason": ctx.raw} if level else None
    if kind == "ask":
        about = ctx.service(text)
        minutes = ctx.minutes(read_clause(text))
        given = {"person": people[0] if people else None, "about": about, "minutes": minutes}
        return {name: value for name, value in given.items() if value} if people or about else None
    if kind == "look":
        place = place_in(text)
        service = ctx.service(text)
        return {"at": place} | ({"service": service} if service else {}) if place else None
    if kind == "note":
        return {"text": ctx.raw}
    if kind == "answer":
        told = [person for person in people if ctx.is_stakeholder(person)]
        return {"person": told[0], "text": ctx.raw} if told else None
    if kind == "stand_down":
        return {"reason": ctx.raw}
    return {} if kind in _BARE else None


_BARE = frozenset(
    words(
        """acknowledge close open_war_room resolve skip_post_mortem submit_post_mortem take_command verify wait
        schedule_post_mortem"""
    )
)
"""Commands that need no argument of the line."""

"""Command and the other roles, as a clause in the channel gives, takes or passes them on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.channel_roster import NAME
from scoring.language.vocabulary import channel_roles_words as say


def takes_command(clause: Clause, ctx: Context) -> list[Understood]:
    """The writer takes command, by an order of their own or by saying that they have it."""
    text, core = clause.text, clause.core
    if any(ctx.is_stakeholder(ctx.person(token) or "") for token in clause.called):
        return []
    if (
        clause.asked and not clause.text.startswith(("can i", "may i", "shall i", "could i", "let me"))
    ) or say.NOT_TAKEN.search(text.split(", if ")[0]):
        return []
    own = clause.who == "i" or (ctx.roster.writer and clause.who == ctx.roster.writer)
    if (
        own
        and (takes := say.TAKES.match(core))
        and not ctx.named(core)
        and not re.match(
            r" (?:side|alert|page|pager|call from|to )",
            core[takes.end() :],
        )
    ):
        return [meant("take_command", {}, 0.95, "says that the writer takes command")]
    if (
        not clause.who.startswith("@")
        and (leading := say.LEADING.search(text))
        and not re.search(
            r"\b(?:for|of|the) comms\b",
            text[leading.end() :][:12],
        )
    ):
        return [meant("take_command", {}, 0.93, "says that the writer is in command")]
    if say.SOMEBODY_MUST.search(text):
        return [meant("take_command", {}, 0.8, "says that the writer takes command")]
    if (
        not clause.who
        and not clause.called
        and clause.verb in ("take", "assume")
        and say.TAKES_PLAINLY.match(core)
        and text.lstrip().startswith(("taking", "assuming"))
    ):
        return [meant("take_command", {}, 0.93, "says that the writer takes command")]
    if ctx.roster.writer and re.search(
        rf"{re.escape(ctx.roster.writer)}(?:'s| is| here,?| =| as|:)+ (?:now |the "
        rf"|taking (?:over )?(?:as )?)*{say.IC}\b",
        text,
    ):
        return [meant("take_command", {}, 0.9, "names the writer as commander")]
    if say.HERE_TAKING.search(text):
        return [meant("take_command", {}, 0.95, "says that the writer takes command")]
    return []


def hands_over(clause: Clause, ctx: Context) -> list[Understood]:
    """Command passed to a named person, or a named person said to have it from now on."""
    text, core = clause.text, clause.core
    if (clause.asked and not say.POLITE.search(text)) or deferred(core) or say.NOT_HANDED.search(text):
        return []
    if say.SHIFT.search(ctx.whole):
        return []
    if (
        clause.who in ("", "i", "we")
        and say.GIVES.match(core)
        and (say.COMMAND_WORD.search(core) or say.HANDS_TO_NAME.match(core))
    ):
        person = next(iter(ctx.named(core)), None)
        if person:
            return [meant("hand_over_command", {"person": person}, 0.94, "hands command to a named person")]
        agent = ctx.agent(clause)
        if agent and re.search(r"\bto you\b|\byou\b", core):
            return [meant("hand_over_command", {"person": agent}, 0.94, "hands command to a named person")]
    agent = ctx.agent(clause) or next(iter(ctx.named(text)), None)
    if agent is None and re.search(rf"\b{say.COMMAND} is yours\b", text):
        agent = ctx.spoken_to_elsewhere()
        return [meant("hand_over_command", {"person": agent}, 0.9, "hands command to a named person")] if agent else []
    if agent is None or (say.PAST_GIFT.search(text) and not say.NAMED_IC.search(text)):
        return []
    token = re.search(NAME, text)
    takes = say.TAKES_COMMAND.match(core)
    said = (
        (
            ctx.agent(clause)
            and clause.who != "i"
            and takes
            and (say.COMMAND_WORD.search(takes.group()) or re.match(r"(?:take|run|lead)\b", core))
            and _about_command(core)
        )
        or say.OVER_TO.search(text)
        or say.NOW_LEADS.search(text)
        or say.NAMED_IC.search(text)
        or say.COMMAND_TO.match(core)
        or re.match(
            rf"(?:the )?(?:new )?(?:{say.COMMAND}|{say.IC})(?: role)? ?(?:goes to|passes to|is handed to|is|>"
            rf"|=|:|to|falls to|moves to|will be) ?(?:now )?{NAME}",
            text,
        )
        or say.NAME_AS_IC.match(text)
    )
    if said and token and not (ctx.roster.writer and ctx.roster.writer in text):
        return [meant("hand_over_command", {"person": agent}, 0.93, "names a person as commander")]
    return []


def shift_over(clause: Clause, ctx: Context) -> list[Understood]:
    """The shift handed to the next on-call; everything typed is what they are told."""
    if clause.asked or not say.SHIFT.search(clause.text) or say.NO_SHIFT.search(clause.text.split(":")[0]):
        return []
    person = next(iter(ctx.named(clause.text)), None) or next(iter(ctx.named(ctx.whole)), None)
    if person is None:
        return []
    explicit = say.SHIFT_PLAINLY.search(clause.text)
    return [
        meant(
            "hand_over_shift",
            {"person": person, "text": ctx.raw},
            0.94 if explicit else 0.7,
            "hands the shift to a named person",
        )
    ]


def role_in(text: str, roles: Sequence[str]) -> str | None:
    """The first role but command that a text (lower case) names."""
    there = [(match.start(), role) for role, pattern in say.ROLES if role in roles and (match := pattern.search(text))]
    return min(there)[1] if there and min(there)[1] != "commander" else None


def role_given(clause: Clause, ctx: Context) -> list[Understood]:
    """A role given to a named person; a question who has it gives none."""
    text = clause.text
    given = re.match(rf"(?P<who>{NAME}) does(?: it)?\W*$", text)
    if given and (role := role_in(ctx.earlier, ctx.roles)) and (person := ctx.person(given["who"])):
        return [meant("assign", {"role": role, "person": person}, 0.85, "gives a person a role")]
    there = [
        (match.start(), role)
        for role, pattern in say.ROLES
        if role in ctx.roles and role != "commander" and (match := pattern.search(text))
    ]
    named = ctx.roster.ids(text)
    if not there and clause.called and say.IT_IS_YOU.match(clause.core):
        there = [
            (0, role)
            for role, pattern in say.ROLES
            if role in ctx.roles and role != "commander" and pattern.search(ctx.earlier)
        ]
    if not there or (say.NOT_GIVEN.search(text) and not say.POLITE.match(text.lstrip(" ,"))) or deferred(clause.core):
        return []
    if text.rstrip().endswith("?") and not say.POLITE.search(text) and not re.search(r"\byou\?$", text):
        return []
    at, role = min(there)
    agent = ctx.agent(clause)
    if not named:
        return []
    person = agent or (
        min(named, key=lambda entry: abs(entry[0] - at))[1]
        if named[0][0] > at
        else [p for where, p in named if where <= at][-1]
    )
    if not say.GIVES_ROLE.search(text) and len(text.split()) > 4:
        return []
    return [meant("assign", {"role": role, "person": person}, 0.9, "gives a person a role")]


def command_asked(clause: Clause, ctx: Context) -> list[Understood]:
    """A named person asked whether they take command, as one asks somebody who starts to give orders."""
    agent = ctx.agent(clause)
    if agent is None or not clause.asked:
        return []
    if say.TAKES_QUESTION.search(clause.text):
        return [meant("ask_command", {"person": agent}, 0.95, "asks a named person whether they take command")]
    return []


def _about_command(core: str) -> bool:
    """Whether taking "over" or "lead" speaks of command and not of another role or thing."""
    return not say.OTHER_ROLE.search(core)

"""Answers to somebody who waits for one, as a clause in the channel gives them."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.vocabulary import channel_answers_words as say
from scoring.language.vocabulary import channel_posts_words as posts_words


def answered(clause: Clause, ctx: Context) -> list[Understood]:
    """An answer to somebody who waits for one; `person` instead of the message, which the screen knows."""
    core, text = clause.core, clause.text
    agent = ctx.agent(clause)
    if say.YOUR_QUESTION.search(text) and (agent or ctx.named(text)) and not clause.asked:
        return [_answer(agent or ctx.named(text)[0], ctx, 0.9)]
    if deferred(core) and not posts_words.CONTENT.search(core):
        return []
    if clause.who in ("", "we", "i", "you", "any") and say.REPLIES.match(core):
        named = ctx.named(core)
        replies = say.REPLIES_PLAINLY.match(core)
        if (
            named
            and (replies or ctx.is_stakeholder(named[0]))
            and say.TO_WHOM.search(core)
            and not re.match(
                r"(?:get"
                r"|go|come) (?!back)",
                core,
            )
        ):
            if replies or not re.match(r"tell @[a-z]{3} to\b", core):
                return [_answer(named[0], ctx, 0.88)]
        if not named and say.TELLS_THEM.match(core) and (person := ctx.last_named()) and ctx.is_stakeholder(person):
            return [_answer(person, ctx, 0.8)]
        if replies and not named and say.THEIR_QUESTION.search(core):
            person = ctx.last_named()
            return [_answer(person, ctx, 0.7)]
    if (
        re.match(r"(?:for|to) @[a-z]{3}\W+\S", text)
        and (named := ctx.named(text))
        and ctx.is_stakeholder(named[0])
        and not clause.asked
    ):
        return [_answer(named[0], ctx, 0.8)]
    if say.GETS_THIS.match(text) and (named := ctx.named(text)) and ctx.is_stakeholder(named[0]):
        return [_answer(named[0], ctx, 0.8)]
    if say.OWES.search(text) and (named := ctx.named(text)) and ctx.is_stakeholder(named[0]):
        return [_answer(named[0], ctx, 0.85)]
    if agent and ctx.is_stakeholder(agent) and clause.called and say.SAYS_YES.match(text):
        return [_answer(agent, ctx, 0.86)]
    if say.ADDRESSED_TO.match(text) and (named := ctx.named(text)):
        return [_answer(named[0], ctx, 0.88)]
    if (
        clause.called
        and agent
        and ctx.is_stakeholder(agent)
        and not clause.asked
        and (
            clause.who == "i"
            or (not say.ASKS_BACK.search(text.split(",", 2)[0] + core[:30]) and text.lstrip().startswith("@"))
        )
    ):
        if (
            clause.who == "i"
            or (not clause.verb and clause.who != "you" and len(core.split()) >= 3)
            or say.STATES.match(_after_name(text))
        ):
            return [_answer(agent, ctx, 0.72)]
    return []


def _after_name(text: str) -> str:
    return re.sub(r"^\W*@[a-z]{3}\W*", "", text)


def _answer(person: str | None, ctx: Context, sure: float) -> Understood:
    return meant(
        "answer", {"person": person, "text": ctx.raw} if person else {"text": ctx.raw}, sure, "answers somebody"
    )

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
    named, agent = ctx.named(text), ctx.agent(clause)
    if say.YOUR_QUESTION.search(text) and (agent or named) and not clause.asked:
        return [_answer(agent or named[0], ctx, 0.9)]
    if deferred(core) and not posts_words.CONTENT.search(core):
        return []
    if clause.who in ("", "we", "i", "you", "any") and say.REPLIES.match(core):
        found = _replied(core, ctx)
        if found:
            return found
    told = bool(named) and ctx.is_stakeholder(named[0])
    if told and (say.GETS_THIS.match(text) or (say.FOR_THEM.match(text) and not clause.asked)):
        return [_answer(named[0], ctx, 0.8)]
    if told and say.OWES.search(text):
        return [_answer(named[0], ctx, 0.85)]
    if named and say.ADDRESSED_TO.match(text):
        return [_answer(named[0], ctx, 0.88)]
    if agent and clause.called and ctx.is_stakeholder(agent):
        if say.SAYS_YES.match(text):
            return [_answer(agent, ctx, 0.86)]
        if not clause.asked and _states(clause):
            return [_answer(agent, ctx, 0.72)]
    return []


def _replied(core: str, ctx: Context) -> list[Understood]:
    """An answer that is ordered: "tell @x that", "write back to her"."""
    named = ctx.named(core)
    plainly = say.REPLIES_PLAINLY.match(core)
    if named and (plainly or (ctx.is_stakeholder(named[0]) and not say.ORDERS_THEM.match(core))):
        return [_answer(named[0], ctx, 0.88)] if say.TO_WHOM.search(core) else []
    if named:
        return []
    person = ctx.last_named()
    if say.TELLS_THEM.match(core) and person and ctx.is_stakeholder(person):
        return [_answer(person, ctx, 0.8)]
    return [_answer(person, ctx, 0.7)] if plainly and say.THEIR_QUESTION.search(core) else []


def _states(clause: Clause) -> bool:
    """Whether a clause that begins with a name tells that person something, and asks nothing of them."""
    if clause.who == "i":
        return True
    text, core = clause.text, clause.core
    if not text.lstrip().startswith("@") or say.ASKS_BACK.search(text.split(",", 2)[0] + core[:30]):
        return False
    long = not clause.verb and clause.who != "you" and len(core.split()) >= 3
    return long or say.STATES.match(_after_name(text)) is not None


def _after_name(text: str) -> str:
    return re.sub(r"^\W*@[a-z]{3}\W*", "", text)


def _answer(person: str | None, ctx: Context, sure: float) -> Understood:
    return meant(
        "answer", {"person": person, "text": ctx.raw} if person else {"text": ctx.raw}, sure, "answers somebody"
    )

"""Messages to an audience, as a clause in the channel orders them."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.vocabulary import channel_posts_words as say

MOST_BEFORE = 12
"""Words between the beginning of an order and the audience it names."""


LEAST_WORDS = 4
"""Words that what follows a colon needs to be a message."""


def audience_in(text: str) -> tuple[int, int, str] | None:
    """The first audience a text (lower case) names: where from, where to, and its id."""
    found = [
        (match.start(), match.end(), audience) for audience, pattern in say.AUDIENCES if (match := pattern.search(text))
    ]
    return min(found, key=lambda entry: (entry[0], -entry[1])) if found else None


def posted(clause: Clause, ctx: Context) -> list[Understood]:
    """A message to an audience. A named person told to post has no command of the writer's own."""
    core = clause.core
    there = audience_in(core)
    agent = ctx.agent(clause)
    if (
        there is None
        and agent is None
        and "post-mortem" not in core
        and say.PUBLISHES.match(core)
        and not clause.text.startswith(("should", "did", "do "))
    ):
        return [_post("status_page", ctx, 0.75)]
    if say.NEXT_ONE.match(clause.text):
        return []
    if there is None or (agent and not ctx.is_stakeholder(agent)):
        return []
    start, end, audience = there
    lead, rest = core[:start], core[end:]
    if deferred(lead) or say.NOT_TOLD.search(lead) or (not say.CONTENT.search(rest) and deferred(rest)):
        return []
    if clause.asked and (
        (clause.who in ("i", "we") and re.match(r"\W*(?:should|shall|do|did)\b", clause.text))
        or say.WAS_IT.match(clause.text)
    ):
        return []
    if not say.BEGINS_WITH_VERB.match(core) and say.WENT.match(rest):
        return []
    if say.MAKES_SURE.match(lead) and say.ARE_TOLD.match(rest):
        return [_post(audience, ctx, 0.8)]
    told = [_post(audience, ctx, 0.86)]
    free = clause.who in ("", "we", "i", "you", "any")
    if audience == "status_page" and say.READS.match(core):
        return []
    if re.fullmatch(r"(?:to|for|at) (?:the |all |our )*", lead) and re.match(r"\s*(?:please\s*)?[:>-] ?\S", rest):
        return told
    if not lead.strip(" \"'("):
        return told if _begins_with_audience(clause, audience, rest) else []
    if free and say.TELLS.match(core) and say.TELL_WORDS.fullmatch(lead):
        return told if _is_told(core, audience, rest) else []
    if free and (say.POSTS.match(core) or say.NOUN_HEAD.match(core)) and say.PREPOSITION.search(lead):
        bare = say.NEEDS_NOUN.match(core) and not say.WITH_NOUN.search(lead) and audience != "status_page"
        if len(lead.split()) <= MOST_BEFORE:
            return [] if bare else told
    named = say.NOUN_HEAD.match(core) and re.search(r"\b(?:for|to) (?:\w+ )?$", lead)
    if named or (say.NOUN_FOR.match(core) and say.PREPOSITION.search(lead)):
        return told
    if free and say.POSTS.match(core) and re.match(rf" (?:an? |the )?(?:\w+ )?{say.NOUN}\b", rest):
        return told
    return []


def _post(audience: str, ctx: Context, sure: float) -> Understood:
    """A message to an audience; its text is what follows the colon, if that is a sentence."""
    _, colon, text = ctx.raw.partition(":")
    words = {"text": text.strip()} if colon and len(text.split()) >= LEAST_WORDS else {}
    return meant("post", {"audience": audience, **words}, sure, f"wants a message to {audience.replace('_', ' ')}")


def _begins_with_audience(clause: Clause, audience: str, rest: str) -> bool:
    """Whether a clause that begins with an audience is a message to it, or says that it must get one."""
    if audience == "status_page" and (say.GETS_STAGE.match(rest) or say.WE_ARE.match(rest)):
        return True
    if re.search(r"\b(?:send|give|write|tell) them\b", rest) and not clause.asked:
        return True
    if say.HEADED.match(rest) and rest.strip(" :>=|-,"):
        return re.match(r"\s*(?:please ?)?[:>=|-]", rest) is not None
    if say.OWED.match(rest) and not clause.asked:
        return True
    return say.NEEDS_NEWS.match(rest) is not None and not say.IN_THE_PAST.search(rest[:40])


def _is_told(core: str, audience: str, rest: str) -> bool:
    """Whether the audience that a verb such as "tell", "give" or "set" has as its object is told something."""
    if core.startswith("let"):
        return say.LEARNS.search(rest) is not None
    if audience == "status_page":
        return True
    if core.startswith(("set", "change", "switch", "flip", "move", "turn", "toggle", "refresh")):
        return False
    return not core.startswith(("get", "bring", "put", "hit", "leave")) or re.search(say.NOUN, core) is not None

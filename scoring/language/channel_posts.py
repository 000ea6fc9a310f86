"""Messages to an audience, as a clause in the channel orders them."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.vocabulary import channel_posts_words as say
from scoring.language.vocabulary.channel_forms import VERBS


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
        return [meant("post", {"audience": "status_page"}, 0.75, "wants something published")]
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
    if not re.match(r"(?:" + "|".join(VERBS) + r")\b(?! (?:to|for|from) )", core) and say.WENT.match(rest):
        return []
    if say.MAKES_SURE.match(lead) and say.ARE_TOLD.match(rest):
        return [meant("post", {"audience": audience}, 0.8, f"wants a message to {audience.replace('_', ' ')}")]
    told = [meant("post", {"audience": audience}, 0.86, f"wants a message to {audience.replace('_', ' ')}")]
    free = clause.who in ("", "we", "i", "you", "any")
    if audience == "status_page" and say.READS.match(core):
        return []
    if re.fullmatch(r"(?:to|for|at) (?:the |all |our )*", lead) and re.match(r"\s*(?:please\s*)?[:>-] ?\S", rest):
        return told
    if not lead.strip(" \"'("):
        if audience == "status_page" and say.GETS_STAGE.match(rest):
            return told
        if audience == "status_page" and re.match(r"(?: please)?,? (?:we're|we are|it's|we)\b", rest):
            return told
        if re.search(r"\b(?:send|give|write|tell) them\b", rest) and not clause.asked:
            return told
        if say.HEADED.match(rest) and rest.strip(" :>=|-,"):
            return (
                told if re.match(r"\s*(?:please ?)?[:>=|-]", rest) else told if say.NOUN.split("|")[0] in rest else []
            )
        if say.OWED.match(rest) and not clause.asked:
            return told
        if say.NEEDS_NEWS.match(rest) and not say.IN_THE_PAST.search(rest[:40]):
            return told
        return []
    if free and say.TELLS.match(core) and say.TELL_WORDS.fullmatch(lead):
        if core.startswith("let") and not say.LEARNS.search(rest):
            return []
        if (
            core.startswith(("get", "bring", "put", "move", "turn", "hit", "leave"))
            and audience not in ("status_page",)
            and not re.search(say.NOUN, core)
        ):
            return []
        if (
            core.startswith(("set", "change", "switch", "flip", "move", "turn", "toggle", "refresh"))
            and audience != "status_page"
        ):
            return []
        return told
    if (
        free
        and (say.POSTS.match(core) or say.NOUN_HEAD.match(core))
        and say.PREPOSITION.search(lead)
        and len(lead.split()) <= 12
    ):
        if say.NEEDS_NOUN.match(core) and not say.WITH_NOUN.search(lead) and audience != "status_page":
            return []
        return told
    if (say.NOUN_HEAD.match(core) and re.search(r"\b(?:for|to) (?:\w+ )?$", lead)) or (
        say.NOUN_FOR.match(core) and say.PREPOSITION.search(lead)
    ):
        return told
    if free and say.POSTS.match(core) and re.match(rf" (?:an? |the )?(?:\w+ )?{say.NOUN}\b", rest):
        return told
    return []

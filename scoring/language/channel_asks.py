"""What a person is asked to find out, as a clause in the channel says it."""

from __future__ import annotations

import re
from typing import Any

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, meant
from scoring.language.channel_names import skilled_in
from scoring.language.channel_roster import NAME
from scoring.language.vocabulary import channel_asks_words as say


def asked(clause: Clause, ctx: Context) -> list[Understood]:
    """Somebody asked to find something out and report: a named person, or whoever knows the service."""
    core, text = clause.core, clause.text
    agent = ctx.agent(clause)
    through = say.ASK_THROUGH.match(core)
    if through and clause.who in ("", "we", "i", "you", "any") and (person := ctx.person(through["who"])):
        return [_ask(clause, ctx, person, 0.9)]
    group = say.GROUP.match(text)
    if (
        group
        and not agent
        and (about := ctx.service(group["group"]) or _owned(ctx.team(group["group"]), ctx))
        and (
            clause.asked or say.INVESTIGATES.match(group["rest"]) or "?" in group["rest"] or "need to know" in ctx.whole
        )
    ):
        return [_ask(clause, ctx, None, 0.65, about)]
    if clause.called and agent and say.ANSWER_FROM.search(text):
        return [_ask(clause, ctx, agent, 0.8)]
    hear = say.HEAR_FROM.search(text)
    if hear and clause.who in ("i", "we", "") and (person := ctx.person(hear["who"])):
        return [_ask(clause, ctx, person, 0.8)]
    if agent is None and not clause.who.startswith("@"):
        return _whoever(clause, ctx)
    if agent is None:
        return []
    if (
        not clause.called
        and clause.who.startswith("@")
        and clause.text.lstrip().startswith("@")
        and re.search(r"\b(?:into|at) (?:that|it|this)\b", core)
    ):
        return []
    if say.INVESTIGATES.match(core) and clause.who not in ("i", "we"):
        if (
            say.NEEDS_A_THING.match(core)
            and not ctx.service(core)
            and not re.search(r"\b(?:what|why|whether|if|how|where|when)\b", core)
        ):
            return []
        return [_ask(clause, ctx, agent, 0.9)]
    if say.WANTS_FROM.search(text):
        return [_ask(clause, ctx, agent, 0.8)]
    if say.WANTS_TO_KNOW.match(core) and clause.called:
        return [_ask(clause, ctx, agent, 0.8)]
    if say.WANTS_NUMBERS.match(core) and clause.called:
        return [_ask(clause, ctx, agent, 0.8)]
    if clause.who == "i" or (clause.who == "we" and clause.verb):
        return []
    question = say.QUESTION.match(core) or say.QUESTION.match(_after_names(text))
    if (
        question
        and not say.SOCIAL.search(text)
        and (clause.asked or not say.PRAISE.search(core))
        and not re.match(r"still\b(?!.*\?)", core)
    ):
        return [_ask(clause, ctx, agent, 0.85)]
    if (clause.called or agent) and say.YOUR_VIEW.search(text) and not say.SOCIAL.search(text):
        return [_ask(clause, ctx, agent, 0.8)]
    if say.GIVES_A_LOOK.match(core):
        return [_ask(clause, ctx, agent, 0.85)]
    if say.POLAR.match(core) and ctx.service(core) and not say.SOCIAL.search(core) and say.HEALTHY.search(core):
        return [_ask(clause, ctx, agent, 0.75)]
    if (
        (clause.asked or say.POLAR_THING.match(core))
        and say.POLAR.match(core)
        and not say.SOCIAL.search(core)
        and (ctx.service(core) or say.SUBJECTS.search(core))
    ):
        return [_ask(clause, ctx, agent, 0.7)]
    if say.INVESTIGATES.search(text) and clause.asked and clause.who == "you" and not say.SOCIAL.search(text):
        return [_ask(clause, ctx, agent, 0.7)]
    if say.ASKS_INSIDE.search(text) and not say.NOT_ASKED.match(_after_names(text)):
        return [_ask(clause, ctx, agent, 0.85)]
    if not clause.verb and (clause.called or clause.wrapped) and _telegraph(clause, ctx):
        return [_ask(clause, ctx, agent, 0.75)]
    return []


def _ask(clause: Clause, ctx: Context, person: str | None, sure: float, about: str | None = None) -> Understood:
    about = about or ctx.service(clause.core) or ctx.service(clause.text) or ctx.service(ctx.others)
    args: dict[str, Any] = {}
    if person is None and about:
        person = skilled_in(about, ctx.people, ctx.things)
    elif person and about is None:
        about = _own_service(person, ctx)
    if person:
        args["person"] = person
    if about:
        args["about"] = about
    if minutes := ctx.minutes(clause):
        args["minutes"] = minutes
    because = "asks a named person to find something out" if sure >= 0.7 else "asks for something without naming who"
    return meant("ask", args, sure, because)


def _whoever(clause: Clause, ctx: Context) -> list[Understood]:
    """A request to nobody in particular; without a service it is too vague to be offered as likely."""
    core, text = clause.core, clause.text
    if clause.doing and clause.who in ("", "i", "we"):
        return []
    person = ctx.spoken_to_elsewhere()
    about = ctx.service(text)
    if say.DID_IT.search(text):
        return []
    if (clause.who in ("", "any", "you") and say.INVESTIGATES.match(core) and not say.NOT_FOR_ANYBODY.match(core)) or (
        clause.who == "any" and say.NEEDS_A_SERVICE.match(core) and about
    ):
        if say.NO_OBJECT.match(core) and not (clause.who == "any" and ctx.service(ctx.whole)):
            return []
        if person:
            return [_ask(clause, ctx, person, 0.85)]
        about = about or (ctx.service(ctx.whole) if clause.who == "any" else None)
        return [_ask(clause, ctx, None, 0.62 if about or clause.who == "any" else 0.5, about)]
    if say.EYES_ON.match(core) and about and clause.who in ("", "any", "you"):
        return [_ask(clause, ctx, person, 0.6)]
    if about and clause.asked and say.IS_IT_THE_CAUSE.match(text):
        return [_ask(clause, ctx, person, 0.6)]
    if about and say.NEEDS_A_LOOK.search(text):
        return [_ask(clause, ctx, person, 0.6)]
    if (
        say.WHO_CAN.match(text)
        and say.KNOWS.search(text)
        and (about or say.INVESTIGATES.search(text))
        and not say.SOCIAL.search(re.sub(r"\b(?:who|understands?)\b", "", text))
        and say.FINDS_OUT.search(text)
    ):
        return [_ask(clause, ctx, person, 0.62)]
    if (
        person
        and ctx.sentences[ctx.at] == text
        and say.QUESTION.match(core)
        and len(core.split()) <= 8
        and not say.SOCIAL.search(text)
    ):
        return [_ask(clause, ctx, person, 0.8)]
    if (
        about
        and say.HEALTH.match(text)
        and say.STATE.search(text)
        and (clause.asked or re.match(r"\W*(?:how|what|why|where)\b", text))
        and not say.NOT_HEALTH.search(text)
    ):
        return [_ask(clause, ctx, person, 0.6)]
    if say.WHAT_NEWS.match(core) or re.match(r"\W*(?:update|sitrep)\?", text):
        return [_ask(clause, ctx, person, 0.85 if person else 0.5)]
    return []


def _telegraph(clause: Clause, ctx: Context) -> bool:
    """ "@x: the edge, five minutes, go": no verb, a service, and little besides."""
    rest = say.NOMINAL.sub("", clause.core)
    if ctx.service(rest) is None or ctx.remedy(clause.core):
        return False
    if say.IS_SAID.search(rest):
        return bool(re.search(r"[,:] ?go look\b", rest))
    return len(rest.split()) <= 9


def _after_names(text: str) -> str:
    return re.sub(rf"^(?:\W*{NAME}(?: and)?)*\W*", "", text)


def _owned(team: str | None, ctx: Context) -> str | None:
    return next((str(row["id"]) for row in ctx.things if team and row.get("team") == team), None)


def _own_service(person: str, ctx: Context) -> str | None:
    """The first service a person knows, if it is one of the scenario's."""
    known = {str(row["id"]) for row in ctx.things}
    skills = next((row.get("skills") or () for row in ctx.people if row["id"] == person), ())
    return next((str(skill) for skill in skills if skill in known), None)

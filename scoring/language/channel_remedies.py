"""What is to be done with the remedy a clause in the channel names: authorised, put to the team, or done oneself."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.channel_offers import Remedy
from scoring.language.channel_roster import NAME
from scoring.language.vocabulary import channel_remedies_words as say
from scoring.language.vocabulary.table import words

MOST_REACHED = 5
"""Words that a "not" reaches ahead: "customers cannot pay, roll back" denies something else."""

_REACHES_NEAR = frozenset(("did not", *words("can't cannot not didn't haven't hasn't isn't aren't no forget")))
_WISHES = frozenset(words("need want prefer approve authorise allow permit"))
"""Verbs of the writer that leave the doing to somebody else."""


def remedy_ordered(clause: Clause, ctx: Context) -> list[Understood]:
    """The understanding of a clause that names a remedy on offer, or speaks of one named before."""
    remedy = ctx.remedy(clause.text)
    if remedy is None:
        return _spoken_of(clause, ctx)
    text = clause.text
    before, after = text[: remedy.start], text[remedy.end :]
    put = _puts_to_the_team(clause, ctx)
    if say.LITANY.search(text) or _held_back(clause, before, after) or _told(clause, remedy, before, after, put):
        return []
    granted = say.MAY.search(text) or say.GO.search(text)
    said = re.sub(rf"^(?:\W*{NAME}(?: and)?)+\W*", "", text) if clause.called else text
    if say.NOT_OFFERED.match(said):
        return []
    if put:
        return _proposed(remedy, 0.92, "puts “{}” to the team")
    agent = ctx.agent(clause)
    if say.REPORTED.search(before) and not granted and not clause.called and not (agent and clause.verb):
        return []
    headed = _headed(clause, ctx)
    does = say.DOES_IT.search(f"{text} {ctx.after}")
    agent = agent or (ctx.person(does["who"]) if does and not clause.asked else None)
    if _by_oneself(clause, ctx, headed, agent, before):
        args = {"remedy": remedy.remedy, "params": remedy.params}
        because = f"says the writer does “{remedy.label}” with their own hands"
        return [meant("do", args, 0.9 - _doubt(remedy), because)]
    if agent and (headed or granted):
        return _authorised(remedy, agent, 0.93)
    if say.GO.search(ctx.whole) and not clause.asked:
        person = next(iter((*ctx.named(text), *ctx.named(ctx.after))), None) or ctx.spoken_to_elsewhere()
        if person:
            return _authorised(remedy, person, 0.86)
    if not headed and not say.GO.search(text):
        return []
    if clause.asked and not clause.wrapped and clause.who and clause.who not in ("any", "you", "we"):
        return []
    elsewhere = ctx.spoken_to_elsewhere() or (next(iter(ctx.named(text)), None) if clause.who == "you" else None)
    if elsewhere and clause.who in ("", "you", "we") and not say.REPORTED.search(ctx.others):
        return _authorised(remedy, elsewhere, 0.85)
    if say.GO.search(text):
        return _proposed(remedy, 0.6, "approves “{}” without naming who carries it out")
    asks = clause.who in ("any", "you") or say.SOMEONE.search(text)
    return _proposed(remedy, 0.62 if asks else 0.72, "wants “{}” without naming who carries it out")


def _doubt(remedy: Remedy) -> float:
    """What is taken off the confidence when the parameters are a guess."""
    return 0.0 if remedy.sure else 0.1


def _authorised(remedy: Remedy, person: str, sure: float) -> list[Understood]:
    args = {"remedy": remedy.remedy, "params": remedy.params, "person": person}
    because = f"tells a named person to carry out “{remedy.label}”"
    return [meant("authorise", args, sure - _doubt(remedy), because)]


def _proposed(remedy: Remedy, sure: float, because: str) -> list[Understood]:
    args = {"remedy": remedy.remedy, "params": remedy.params}
    return [meant("propose", args, sure - _doubt(remedy), because.format(remedy.label))]


def _by_oneself(clause: Clause, ctx: Context, headed: bool, agent: str | None, before: str) -> bool:
    """Whether the writer says that they do it themselves."""
    text = clause.text
    if clause.who == "i" and headed and clause.verb not in _WISHES and not say.OPINION.search(text):
        return True
    sentence = ctx.sentences[ctx.at] if ctx.sentences else text
    own = say.OWN.search(sentence) or say.ING.match(text)
    reported = say.REPORTED.search(before)
    return bool(clause.verb not in ("need", "want") and say.MYSELF.search(sentence) and own and not reported)


def _puts_to_the_team(clause: Clause, ctx: Context) -> bool:
    """Whether the clause, or another sentence, asks the others what they think."""
    if clause.consent or say.PROPOSES.search(clause.text):
        return True
    if clause.called and clause.who != "we":
        return False
    rest = " ".join(text for at, text in enumerate(ctx.sentences) if at != ctx.at)
    return say.PROPOSES.search(rest) is not None or (
        ctx.sentences != () and say.PROPOSES.search(ctx.sentences[ctx.at]) is not None and not clause.called
    )


def _held_back(clause: Clause, before: str, after: str) -> bool:
    """Whether the remedy is negated, put off, or only got ready."""
    text = clause.text
    before = say.ASKED_GENTLY.sub(" ", before)
    for match in say.NEGATED.finditer(before):
        between = before[match.end() :]
        if not say.CLAUSE_ENDS.search(between) and not say.NO_REAL_NO.match(between):
            near = match.group() in _REACHES_NEAR and len(between.split()) > MOST_REACHED
            asked = re.search(r"\b(?:why|if|reason) $", before[: match.start()])
            if not near and not asked:
                return True
    if say.BUT_NOT.search(after):
        return True
    return bool(say.READY.search(text) or say.HEDGED.search(before)) or (
        deferred(say.NO_CONDITION.sub(" ", text)) and not clause.consent
    )


def only_ready(text: str) -> bool:
    """Whether a text (lower case) only speaks of a remedy, keeps it ready, or holds it back."""
    return bool(say.READY.search(text) or say.HEDGED.search(text) or say.NEGATED.search(text))


def _told(clause: Clause, remedy: Remedy, before: str, after: str, put: bool) -> bool:
    """Whether the words of a remedy tell what is going on or over ("@x is rolling back", "rolled back")."""
    words = clause.text[remedy.start : remedy.end]
    if say.STATED.search(words) and not put:
        return True
    if re.match(r"\w+ing\b", words) and say.UNDER_WAY.search(before) and not say.I_AM.search(before):
        return True
    if not put and say.DONE.search(clause.text) and not say.WANTED_DONE.search(clause.text):
        return True
    if say.OVER.match(words) and not say.WANTED.search(before):
        return True
    if remedy.remedy != "shed_load" and re.match(r"\W*(?:\S+ )?at \d+ ?%", after):
        return True
    if put or say.APPROVED.match(after):
        return False
    beside = say.BESIDE.split(after)[0]
    return say.TOLD.match(after) is not None or (clause.who == "" and say.FINITE.search(beside) is not None)


def _headed(clause: Clause, ctx: Context) -> bool:
    """Whether the clause says to do the remedy: it stands first, or after words that only lead to it."""
    inner = ctx.remedy(clause.core)
    if inner is None:
        return False
    lead = re.findall(r"[^\W\d_]+(?:'[a-z]+)?", clause.core[: inner.start])
    if all(word in say.LIGHT for word in lead):
        return True
    rest = " ".join(word for word in lead if word not in say.LIGHT)
    return ctx.service(rest) is not None and len(lead) <= 5


def _spelled_out(clause: Clause, ctx: Context) -> Remedy | None:
    """The remedy of "turn them off" when retries, a flag or the like were spoken of before."""
    flags = (str((row.get("params") or {}).get("flag", "")) for row in ctx.remedies)
    for topic in ("retries", "flag", "cache", "writes", "certificate", "shedding", *filter(None, flags)):
        if topic in ctx.earlier or topic.replace("-", " ") in ctx.earlier:
            remedy = ctx.remedy(re.sub(r"\b(?:it|them|that|those|these|this)\b", topic, clause.core, count=1))
            if remedy:
                return remedy
    return None


def _spoken_of(clause: Clause, ctx: Context) -> list[Understood]:
    """ "Do it, @x": the remedy is the one named before. "Any objections?": the one named beside."""
    if (say.NEGATED.search(clause.text) and not say.PROPOSES.search(clause.text)) or clause.verb == "wait":
        return []
    elsewhere = ctx.remedy(" ".join(filter(None, (ctx.earlier, *ctx.sentences[ctx.at :])))) if ctx.sentences else None
    elsewhere = elsewhere or _spelled_out(clause, ctx)
    if elsewhere is None:
        return []
    agent = ctx.agent(clause)
    if agent and say.IT.match(clause.core):
        return _authorised(elsewhere, agent, 0.9)
    if clause.who == "i" and say.IT.match(clause.core) and re.search(r"\b(?:it|that|them|this)\b", clause.core):
        args = {"remedy": elsewhere.remedy, "params": elsewhere.params}
        because = f"says the writer does “{elsewhere.label}” with their own hands"
        return [meant("do", args, 0.8 - _doubt(elsewhere), because)]
    if say.PROPOSES.search(clause.text) and ctx.earlier and not say.DONE_BEFORE.search(ctx.earlier) and not clause.verb:
        return _proposed(elsewhere, 0.85, "puts “{}” to the team")
    return []

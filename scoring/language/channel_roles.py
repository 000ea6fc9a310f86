"""Command and the other roles, as a clause in the channel gives, takes or passes them on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.channel_roster import NAME
from scoring.language.vocabulary.channel_words import ROLES

IC = r"(?:ic|incident commander|commander|incident command|incident manager|incident lead|im)"
COMMAND = rf"(?:the )?(?:command|{IC}|incident|helm|lead|leadership|reins|baton|wheel|chair|hat|ic role|commander role|role of (?:the )?(?:ic|commander|incident commander))(?! (?:line|prompt|typed|to (?:run|restart)))"
_ROLES = tuple((role, re.compile(pattern)) for role, pattern in ROLES)
_TAKES = re.compile(
    rf"(?:take|have|assume|own|run|lead|drive|coordinate|command|handle|accept|keep|hold|get|steer|manage|serve|act|be|claim|step)\b(?: up| on| in)?"
    rf"(?: over)?(?: (?:as|the|full|now|into|for|of|here))*(?: {COMMAND}\b| (?:this|this one|the incident|this incident|the response|the show|charge|over|point|incident|it from here"
    r"|this from here|ic)\b)"
)
_LEADING = re.compile(
    rf"^(?:the )?{COMMAND},? i (?:take|have|assume|will take|'ll take)\b|(?:^|[,;:.] ?|\b(?:so|and|then|ok) )(?:i'm|i am|am|i'll be|i will be|i'd be|me|i've|i have|i got|i've got|i take)(?: now| the| your| acting| got| as| over| here| then| hereby)*"
    rf" (?:{IC}|in charge|in command|command|on point|leading(?: this| the incident)?|running (?:this|the incident|the show)|coordinating|commanding)\b(?!')"
    rf"|^(?:the )?{COMMAND} (?:is|goes|comes|passes|falls) (?:to me|with me|mine|me|on me)\b|^{IC}(?: is| =| :|:| here)+ me\b"
    rf"|\bme (?:as|for|is) (?:the )?{IC}\b|^{IC} (?:here|me|=|>|:) ?(?:me)?\W*$|^(?:taking|assuming) {COMMAND}|^i(?:'ll| will)? (?:take (?:it|this)|lead) from here\b"
    rf"|^(?:mine|my incident|this (?:one|incident) is mine|incident is mine)\b|\bi(?:'m| am) the one (?:in command|leading|in charge)|\bi(?:'ll| will|'m)? (?:coordinate|command|drive this|lead)\W*$|\b(?:leadership|command|lead) (?:of the incident |of this )?is with me\b|\bi volunteer (?:as|to lead|for)\b(?!.*\b(?:scribe|notes|comms))|\bno(?:body| one) (?:is )?in (?:command|charge)\W+(?:so |then )*i\b|\b(?:dibs on|i claim|claiming) (?:ic|command)\b|^command's mine\b|\bi(?:'ve)? (?:have )?got (?:the )?(?:lead|command|ic|helm)\b|\bas incident commander\b(?!.*@)|^command to me\b|^i(?:'ll| will) run it\b"
)
_GIVES = re.compile(
    rf"(?:hand|pass|give|transfer|turn|yield|cede|relinquish|leave|delegate|entrust|move|let|surrender)\b(?: \S+){{0,2}}? ?(?:over )?(?:the )?(?:{COMMAND}|command|lead|it all|everything)?\b"
)
_COMMAND_WORD = re.compile(rf"\b(?:{COMMAND}|command|in charge)\b")
_NOW_LEADS = re.compile(
    rf"\b(?:you(?:'re| are| will be|'ll be| be)|is|are|be|as|becomes?|shall be|will be|being|make|name|appoint)(?: now| the| our| new| acting| hereby| therefore)*"
    rf" (?:{IC}|in (?:charge|command))\b"
)
_TAKES_COMMAND = re.compile(
    rf"(?:take|have|assume|get|own|lead|run|drive|be|accept|coordinate|command|serve|act)\b(?: over)?(?: from (?:me|here))?(?: now)?(?: as)?(?: from (?:me|here))? ?(?:(?:{COMMAND}|charge|in charge|in command|the wheel|this (?:one|incident)|command)\b|$|\W*(?:from (?:here|me|now)|please|now|for me)\b)"
)
_NAMED_IC = re.compile(
    rf"\b(?:make|name|appoint|nominate|elect) {NAME} (?:our |the |as |as the |to be )*(?:new )?{IC}\b|{NAME} has (?:the )?(?:command|lead|ic)\b|{NAME}'s (?:the |our |now )*{IC}\b|{COMMAND} (?:over )?to {NAME}|{COMMAND} is with {NAME}|it is you who (?:commands?|leads?)|(?:she|he)'s (?:the )?{IC}\b|{COMMAND} (?:passes|goes|moves) (?:over )?(?:from me )?to {NAME}|{NAME} ?,? {IC}\b(?:,| now|$)|\b(?:the )?(?:incident|lead|command|helm) is (?:yours|now yours)\b|\bin favor of {NAME}\b|{NAME} (?:will |shall |now |is going to )*(?:lead|leads|command|commands|run|runs|coordinate|coordinates)(?: this| the incident| us)?(?: (?:from|now|for me)|\W*$)|\blead this for me\b"
)
_OVER_TO = re.compile(rf"\b(?:over to you|you have the (?:helm|wheel|chair|room|con)|you lead|you're leading|it's your(?:s| incident)|your incident|it is your(?:s| incident)|you run (?:it|this|the incident))\b")
_PAST_GIFT = re.compile(r"\b(?:handed|passed|gave|took|has taken|had|was|were|has been)\b")
_SHIFT = re.compile(
    r"\b(?:(?:my|the|this|end of|late|early|night|day) (?:\w+ )?shift|shift (?:hand ?over|change|ends?|is over|over)|hand(?:ing)?[- ]?over (?:the |my )?shift|on-call (?:from now|now|shift)|shift to|for the (?:night|rest of the (?:night|evening|day))|(?:over to|takes?) @[a-z]{3} (?:for|until) (?:the night|tonight|tomorrow|morning))\b"
    r"|\b(?:have|has|take|takes|taking|takes over|gets?|holds?) (?:over )?(?:the |my )?(?:pager|shift|on-call|duty|watch)\b|\bmy (?:day|turn|watch|time|hours?) (?:is|are) (?:over|up|done)\b|\byou(?:'re| are) next\b|\bhas the watch\b|you(?:'re| are) (?:now )?on-call\b|\bhand ?over (?:notes?|for)\b"
    r"|\b(?:your|his|her) shift (?:starts|begins)\b|^hand ?over to @|\bthat's my shift\b|\b(?:give|pass|hand)(?:ing)? (?:over )?the (?:watch|duty) to\b|\b(?:pager|shift|watch) (?:to|goes to) @[a-z]{3}|\brelieved by @[a-z]{3}|\byou take my place\b|\bhand-?off to @|\bwho follows me\b|\byou're on from here\b|\bshift notes\b|\b(?:passing|giving|handing) on-call to\b|\boff duty\b|\bfrom (?:\w+ o'clock|\d{1,2}(?::\d\d)?|tonight|tomorrow)(?: on)? (?:it's|it is|this is) yours\b|\b(?:passing|pass|giving|give|handing|hand) (?:on )?the pager\b|\brelieves? me\b|\b(?:the )?night belongs\b|\btaking over on-call\b|\bon-call (?:is )?yours\b|\bi(?:'m| am) (?:off (?:now|at|for|duty|shift)|going home|leaving|done for (?:today|tonight))\b|\bis on-call (?:from now|now|from here)\b|\bpager (?:goes|passes|is) \w+"
)
_GIVES_ROLE = re.compile(
    r"\b(?:is|are|be|does|do|take|takes|handle|handles|as|you|keep|keeps|run|please|will|own|owns|write|writes|shall|should|lead|leads|look|looks|make|put|name|appoint"
    r"|on|for|want|need|have|becomes?|gets?|has|drive|drives|manage|manages|give|act|acts|serve|cover|covers|to|would|can|could|care|charge|lies|with)\b|[:=>]|'s\b|'re\b|, "
)
_POLITE = re.compile(r"\b(?:might|may|shall|can|could|would|will|please|mind|ok)\b")
_NOT_GIVEN = re.compile(
    r"^\W*(?:who|what|why|where|when|how|is|are|was|does|did|has|have|if|once)\b|\b(?:ask|tell|told|said|says|wonders?|suggests|asked|asks|thinks|was|were|used to|fell|has been|had|already|wrote|according|yesterday"
    r"|last time|still|nor|neither|not|never|don't|isn't|doesn't|won't|needs? a|need a|want a|without a|no)\b(?! (?:later|only)\b)"
)


_SOMEBODY_MUST = re.compile(r"\b(?:somebody|someone) (?:has to|must|needs to|should|ought to|has got to) (?:lead|take (?:command|charge|the lead)|be (?:ic|in charge)|do it)\b.*\b(?:i|me|i'll|i'm)\b")
_HERE_TAKING = re.compile(rf"\bhere, (?:i'm )?taking (?:over )?(?:as )?(?:{IC}|command)\b")
_NOT_TAKEN = re.compile(r"\b(?:never|not|nobody|why|who|if i)\b(?! (?:there|no|nobody))")
_TAKES_PLAINLY = re.compile(rf"(?:take|assume)(?: over)?(?: as)? {COMMAND}\b")


def takes_command(clause: Clause, ctx: Context) -> list[Understood]:
    """The writer takes command, by an order of their own or by saying that they have it."""
    text, core = clause.text, clause.core
    if any(ctx.is_stakeholder(ctx.person(token) or "") for token in clause.called):
        return []
    if clause.asked and not clause.text.startswith(("can i", "may i", "shall i", "could i", "let me")) or _NOT_TAKEN.search(text.split(", if ")[0]):
        return []
    own = clause.who == "i" or (ctx.roster.writer and clause.who == ctx.roster.writer)
    if own and (takes := _TAKES.match(core)) and not ctx.named(core) and not re.match(r" (?:side|alert|page|pager|call from|to )", core[takes.end() :]):
        return [meant("take_command", {}, 0.95, "says that the writer takes command")]
    if not clause.who.startswith("@") and (leading := _LEADING.search(text)) and not re.search(rf"\b(?:for|of|the) (?:payments|comms)\b", text[leading.end() :][:12]):
        return [meant("take_command", {}, 0.93, "says that the writer is in command")]
    if _SOMEBODY_MUST.search(text):
        return [meant("take_command", {}, 0.8, "says that the writer takes command")]
    if not clause.who and not clause.called and clause.verb in ("take", "assume") and _TAKES_PLAINLY.match(core) and text.lstrip().startswith(("taking", "assuming")) :
        return [meant("take_command", {}, 0.93, "says that the writer takes command")]
    if ctx.roster.writer and re.search(rf"{re.escape(ctx.roster.writer)}(?:'s| is| here,?| =| as|:)+ (?:now |the |taking (?:over )?(?:as )?)*{IC}\b", text):
        return [meant("take_command", {}, 0.9, "names the writer as commander")]
    if _HERE_TAKING.search(text):
        return [meant("take_command", {}, 0.95, "says that the writer takes command")]
    return []


_NOT_HANDED = re.compile(r"^\W*(?:why|when|is|was|did|do|does|if|has)\b|(?<!\w)(?:who|let @[a-z]{3} know|not|never|don't|sa(?:ys|id|ying)|ask(?:s|ed|ing)|want(?:s|ed)|think(?:s|ing)?)\b")
_COMMAND_TO = re.compile(rf"(?:the )?(?:new )?(?:{COMMAND}|{IC})(?: role)? ?(?:goes to|passes to|is handed to|is|>|=|:|to|falls to|moves to|will be) ?(?:now )?{NAME}")
_NAME_AS_IC = re.compile(rf"{NAME} ?(?:=|:|>|as|for|,) ?(?:the |new )*(?:{IC})\W*$")
_HANDS_TO_NAME = re.compile(rf"hand over (?:now )?to {NAME}\W*(?:now|please|here|from here)?\W*$")


def hands_over(clause: Clause, ctx: Context) -> list[Understood]:
    """Command passed to a named person, or a named person said to have it from now on."""
    text, core = clause.text, clause.core
    if clause.asked and not _POLITE.search(text) or deferred(core) or _NOT_HANDED.search(text):
        return []
    if _SHIFT.search(ctx.whole):
        return []
    if clause.who in ("", "i", "we") and _GIVES.match(core) and (_COMMAND_WORD.search(core) or _HANDS_TO_NAME.match(core)):
        person = next(iter(ctx.named(core)), None)
        if person:
            return [meant("hand_over_command", {"person": person}, 0.94, "hands command to a named person")]
        agent = ctx.agent(clause)
        if agent and re.search(r"\bto you\b|\byou\b", core):
            return [meant("hand_over_command", {"person": agent}, 0.94, "hands command to a named person")]
    agent = ctx.agent(clause) or next(iter(ctx.named(text)), None)
    if agent is None and re.search(rf"\b{COMMAND} is yours\b", text):
        agent = ctx.spoken_to_elsewhere()
        return [meant("hand_over_command", {"person": agent}, 0.9, "hands command to a named person")] if agent else []
    if agent is None or _PAST_GIFT.search(text) and not _NAMED_IC.search(text):
        return []
    token = re.search(NAME, text)
    takes = _TAKES_COMMAND.match(core)
    said = (
        (ctx.agent(clause) and clause.who != "i" and takes and (_COMMAND_WORD.search(takes.group()) or re.match(r"(?:take|run|lead)\b", core)) and _about_command(core))
        or _OVER_TO.search(text)
        or _NOW_LEADS.search(text)
        or _NAMED_IC.search(text)
        or _COMMAND_TO.match(core)
        or re.match(rf"(?:the )?(?:new )?(?:{COMMAND}|{IC})(?: role)? ?(?:goes to|passes to|is handed to|is|>|=|:|to|falls to|moves to|will be) ?(?:now )?{NAME}", text)
        or _NAME_AS_IC.match(text)
    )
    if said and token and not (ctx.roster.writer and ctx.roster.writer in text):
        return [meant("hand_over_command", {"person": agent}, 0.93, "names a person as commander")]
    return []


_SHIFT_PLAINLY = re.compile(r"\bshift\b|\byou(?:'re| are) (?:now )?on-call|hand ?over|\bpager\b")
_NO_SHIFT = re.compile(r"^\W*(?:who|when|is|was|did|if|how|why)\b|\b(?:not|isn't|won't|last|was|were|until)\b")


def shift_over(clause: Clause, ctx: Context) -> list[Understood]:
    """The shift handed to the next on-call; everything typed is what they are told."""
    if clause.asked or not _SHIFT.search(clause.text) or _NO_SHIFT.search(clause.text.split(":")[0]):
        return []
    person = next(iter(ctx.named(clause.text)), None) or next(iter(ctx.named(ctx.whole)), None)
    if person is None:
        return []
    explicit = _SHIFT_PLAINLY.search(clause.text)
    return [meant("hand_over_shift", {"person": person, "text": ctx.raw}, 0.94 if explicit else 0.7, "hands the shift to a named person")]


def role_in(text: str, roles: Sequence[str]) -> str | None:
    """The first role but command that a text (lower case) names."""
    there = [(match.start(), role) for role, pattern in _ROLES if role in roles and (match := pattern.search(text))]
    return min(there)[1] if there and min(there)[1] != "commander" else None


_IT_IS_YOU = re.compile(r"(?:that's|that is|it's|this is|you're|you are) (?:you|it|the one)\b")


def role_given(clause: Clause, ctx: Context) -> list[Understood]:
    """A role given to a named person; a question who has it gives none."""
    text = clause.text
    given = re.match(rf"(?P<who>{NAME}) does(?: it)?\W*$", text)
    if given and (role := role_in(ctx.earlier, ctx.roles)) and (person := ctx.person(given["who"])):
        return [meant("assign", {"role": role, "person": person}, 0.85, "gives a person a role")]
    there = [(match.start(), role) for role, pattern in _ROLES if role in ctx.roles and role != "commander" and (match := pattern.search(text))]
    named = ctx.roster.ids(text)
    if not there and clause.called and _IT_IS_YOU.match(clause.core):
        there = [(0, role) for role, pattern in _ROLES if role in ctx.roles and role != "commander" and pattern.search(ctx.earlier)]
    if not there or _NOT_GIVEN.search(text) and not _POLITE.match(text.lstrip(" ,")) or deferred(clause.core):
        return []
    if text.rstrip().endswith("?") and not _POLITE.search(text) and not re.search(r"\byou\?$", text):
        return []
    at, role = min(there)
    agent = ctx.agent(clause)
    if not named:
        return []
    person = agent or (
        min(named, key=lambda entry: abs(entry[0] - at))[1] if named[0][0] > at else [p for where, p in named if where <= at][-1]
    )
    if not _GIVES_ROLE.search(text) and len(text.split()) > 4:
        return []
    return [meant("assign", {"role": role, "person": person}, 0.9, "gives a person a role")]


_TAKES_QUESTION = re.compile(rf"\b(?:do|would|are|shall|should|will) you (?:now |want to |wish to |like to |going to |hereby |really )*(?:take|taking|assume|assuming|have|want|accept|in)\b(?: over)?(?: as)? ?(?:{COMMAND}|command|charge|over)")


def command_asked(clause: Clause, ctx: Context) -> list[Understood]:
    """A named person asked whether they take command, as one asks somebody who starts to give orders."""
    agent = ctx.agent(clause)
    if agent is None or not clause.asked:
        return []
    if _TAKES_QUESTION.search(clause.text):
        return [meant("ask_command", {"person": agent}, 0.95, "asks a named person whether they take command")]
    return []


_OTHER_ROLE = re.compile(r"\b(?:technical|tech|comms|communications?|notes|scribe|timeline|customers?|status page|payments|side|investigation)\b")


def _about_command(core: str) -> bool:
    """Whether taking "over" or "lead" speaks of command and not of another role or thing."""
    return not _OTHER_ROLE.search(core)

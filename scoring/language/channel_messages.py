"""What is written to somebody outside the channel or into the timeline: posts, answers, notes."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.vocabulary.channel_forms import VERBS

AUDIENCES: tuple[tuple[str, str], ...] = (
    ("status_page", r"(?:(?:the |our |a )?(?:public |external |customer )?status page|(?:the |a |our )?(?:public |website |site )(?:page|banner|statement|notice))"),
    ("ticket", r"(?:the |our |this |that )?(?:incident |jira |inc )?ticket\b"),
    ("customers", r"(?:the |our |all |affected |all our |all the |those |every |each |poor )*(?:customers?(?! (?:support|success|service|care|reports?|tickets?))|clients|users|shoppers|buyers|big customers?|key accounts|"
     r"(?:the )?public|partners|merchants|end users|everyone affected|everybody affected|consumers|subscribers|members)"),
    ("executives", r"(?:the |our |all the |all )*(?:execs?|executives?|executive team|exec team|leadership(?: team)?|management|top management|senior management|board|coo|ceo|cto|cfo|c[- ]level|c[- ]suite|bosses|boss|directors"
     r"|higher-ups|higher ups|upper management|upstairs|top floor|big bosses|suits|brass)"),
    ("customers", r"external (?:comms|communication|update|note|message)"),
    ("team", r"internal (?:comms|communication|update|note|message|memo)"),
    ("responders", r"(?:the |all |our |all the )*(?:responders|responder channel|responding (?:people|team|engineers)|(?:everybody|everyone|all|those|people|anyone)(?: who is| who are)? (?:responding|working on (?:this|it|the incident)"
     r"|on (?:this|the) incident|involved|in the response|on the call|in the war room)|incident team|crew|whole crew)"),
    ("team", r"(?:the |our |my )?(?:people in the |folks in the )?(?:whole |entire |wider |rest of the )?(?:team channel|team(?! lead| of)|stakeholders|company|staff|organi[sz]ation|engineering(?! manager)|colleagues|internal channel|office)"),
)  # fmt: skip
_AUDIENCES = tuple((audience, re.compile(rf"\b{words}(?:'s)?(?!\w)")) for audience, words in AUDIENCES)
_TELLS = re.compile(
    r"(?:tell|inform|notify|update|brief|warn|let|give|drop|shoot|mail|email|message|send|write|keep|alert|ping|say|apologise|set|change|switch|flip|move|put|get|bring|reassure|text|hit|turn|leave|refresh|toggle)\b"
)
_POSTS = re.compile(
    r"(?:post|send|publish|write|issue|share|announce|put|draft|push|say|report|release|make|prepare|get|apologise|communicate|broadcast|circulate|pass|add|drop|leave|enter|note|log|record|document|comment|reply|give|do|provide"
    r"|forward|relay|go|speak|talk|explain|update|answer|confirm|tell|have|file|copy|attach|paste|place|mention|show|display|let|state|need|want|attach|record|mark)\b"
)
_NOUN = r"(?:update|updates|message|msg|note|mail|email|e-mail|comms|communication|news|statement|notice|info|information|announcement|heads-up|heads up|post|bulletin|line|word|words|memo|report|summary|apology|notification|entry|text|brief|briefing|sitrep|holding statement|resolution|all clear)"
_NOUN_HEAD = re.compile(rf"(?:the |a |an |another |next |quick |short |first |new |our |my |initial |final |status |incident |following |public |some |internal |external )*{_NOUN}\b")
_HEADED = re.compile(r"\s*(?:please ?)?(?:[:>=|-]|\bgets?\b|, )")
_OWED = re.compile(
    r"\W*(?:should|must|need|needs|ought to|have to|has to|deserve|deserves|are owed|want|wants|has a right|have a right|is due|are due)\b.{0,20}?\b(?:hear|know|get|told|informed|receive|see|read|learn|update|news|message|word|updated|notified|notice|post|say|line|explanation|apology|reassured)\b"
)
_PREPOSITION = re.compile(r"\b(?:to|on|onto|for|in|at|into|with|via|over|among|under|towards?)(?: the| our| all)* $")
_READS = re.compile(r"(?:open|check|look|see|read|show|watch|view|visit|refresh|pull|bring|display)\b")
_NOT_TOLD = re.compile(r"\b(?:nothing|anything|not|n't|never|nobody)\b")
_CONTENT = re.compile(r"[:;]|\b(?:that|we|it|they|there|their|know)\b")


def audience_in(text: str) -> tuple[int, int, str] | None:
    """The first audience a text (lower case) names: where from, where to, and its id."""
    found = [(match.start(), match.end(), audience) for audience, pattern in _AUDIENCES if (match := pattern.search(text))]
    return min(found, key=lambda entry: (entry[0], -entry[1])) if found else None


_NEXT_ONE = re.compile(r"\W*(?:the |our )?next (?:update|post|message)\b")
_MAKES_SURE = re.compile(r"(?:make|be) (?:sure|certain)(?: that)? $|(?:see to it|ensure)(?: that)? $")
_ARE_TOLD = re.compile(r" (?:are|is|get|gets) (?:\w+ )?(?:informed|told|updated|notified|in the picture)\b")
_TELL_WORDS = re.compile(r"\w+(?: (?:please|back|also|all|a|an|the|our|out|quickly|now|everyone|everybody|sorry|to|know|short|quick|note|line|word|message|mail|something|in|over|of|again|first|proper))*\s*")
_WAS_IT = re.compile(r"\W*(?:is|are|was|does|did|who|when|why|what|how|has|have)\b")
_GETS_STAGE = re.compile(r" (?:to|on|should be|must be|goes? to) (?:\w+ )?(?:investigating|identified|monitoring|resolved|degraded|green|red|yellow|orange|operational|outage|partial|update\w*)\b")
_NEEDS_NEWS = re.compile(r" (?:needs? |wants? )?(?:an? |the )?(?:\w+ )?(?:updates?|message|notice|post|statement|mail|announcement|comms|communication|note|news|info|information|heads-up|bulletin)\b")
_NEEDS_NOUN = re.compile(r"(?:go|get|have|do|talk|speak|need|want|let|make)\b")
_NOUN_FOR = re.compile(rf"(?:a |the |an )?(?:\w+ )?{_NOUN} (?:to|for|on) ")
_IN_THE_PAST = re.compile(r"\b(?:is|was|are|were|went|has|had|says?|said|at \d|goes|look\w*)\b")
_LEARNS = re.compile(r"\b(?:know|hear|understand|have|see|in on)\b")
_WITH_NOUN = re.compile(rf"\b{_NOUN}\b|\b(?:out|word|public|something)\b")


def posted(clause: Clause, ctx: Context) -> list[Understood]:
    """A message to an audience. A named person told to post has no command of the writer's own."""
    core = clause.core
    there = audience_in(core)
    agent = ctx.agent(clause)
    if there is None and agent is None and "post-mortem" not in core and _PUBLISHES.match(core) and not clause.text.startswith(("should", "did", "do ")):
        return [meant("post", {"audience": "status_page"}, 0.75, "wants something published")]
    if _NEXT_ONE.match(clause.text):
        return []
    if there is None or agent and not ctx.is_stakeholder(agent):
        return []
    start, end, audience = there
    lead, rest = core[:start], core[end:]
    if deferred(lead) or _NOT_TOLD.search(lead) or (not _CONTENT.search(rest) and deferred(rest)):
        return []
    if clause.asked and (clause.who in ("i", "we") and re.match(r"\W*(?:should|shall|do|did)\b", clause.text) or _WAS_IT.match(clause.text)):
        return []
    if not re.match(r"(?:" + "|".join(VERBS) + r")\b(?! (?:to|for|from) )", core) and _WENT.match(rest):
        return []
    if _MAKES_SURE.match(lead) and _ARE_TOLD.match(rest):
        return [meant("post", {"audience": audience}, 0.8, f"wants a message to {audience.replace('_', ' ')}")]
    told = [meant("post", {"audience": audience}, 0.86, f"wants a message to {audience.replace('_', ' ')}")]
    free = clause.who in ("", "we", "i", "you", "any")
    if audience == "status_page" and _READS.match(core):
        return []
    if re.fullmatch(r"(?:to|for|at) (?:the |all |our )*", lead) and re.match(r"\s*(?:please\s*)?[:>-] ?\S", rest):
        return told
    if not lead.strip(" \"'("):
        if audience == "status_page" and _GETS_STAGE.match(rest):
            return told
        if audience == "status_page" and re.match(r"(?: please)?,? (?:we're|we are|it's|we)\b", rest):
            return told
        if re.search(r"\b(?:send|give|write|tell) them\b", rest) and not clause.asked:
            return told
        if _HEADED.match(rest) and rest.strip(" :>=|-,"):
            return told if re.match(r"\s*(?:please ?)?[:>=|-]", rest) else told if _NOUN.split("|")[0] in rest else []
        if _OWED.match(rest) and not clause.asked:
            return told
        if _NEEDS_NEWS.match(rest) and not _IN_THE_PAST.search(rest[:40]):
            return told
        return []
    if free and _TELLS.match(core) and _TELL_WORDS.fullmatch(lead):
        if core.startswith("let") and not _LEARNS.search(rest):
            return []
        if core.startswith(("get", "bring", "put", "move", "turn", "hit", "leave")) and audience not in ("status_page",) and not re.search(_NOUN, core):
            return []
        if core.startswith(("set", "change", "switch", "flip", "move", "turn", "toggle", "refresh")) and audience != "status_page":
            return []
        return told
    if free and (_POSTS.match(core) or _NOUN_HEAD.match(core)) and _PREPOSITION.search(lead) and len(lead.split()) <= 12:
        if _NEEDS_NOUN.match(core) and not _WITH_NOUN.search(lead) and audience != "status_page":
            return []
        return told
    if _NOUN_HEAD.match(core) and re.search(r"\b(?:for|to) (?:\w+ )?$", lead) or _NOUN_FOR.match(core) and _PREPOSITION.search(lead):
        return told
    if free and _POSTS.match(core) and re.match(rf" (?:an? |the )?(?:\w+ )?{_NOUN}\b", rest):
        return told
    return []


_REPLIES = re.compile(
    r"(?:reply|answer|respond|write|get|come|go|tell|say|let|inform|text|message|ping|mail|send|update|give|assure|reassure|drop|brief|explain|confirm|return|address|calm)\b"
)
_TO_WHOM = re.compile(r"\b(?:back to|back|to|reply|answer|tell|let|inform|update|brief|assure|reassure|message|text|ping|mail|send|give|drop|calm|write|address|for)\W+(?:the |our |to |and |@[a-z]{3} )*@")
_YOUR_QUESTION = re.compile(r"\b(?:to answer (?:your|that)|(?:to|re|about|on|regarding) (?:your|the) (?:question|message|mail|request)|as you asked|you asked|your question|answering your|in reply to you|since you ask)\b")
_ASKS_BACK = re.compile(r"\b(?:can|could|would|will|did|do|are|have) you\b|\bplease\b|\bthanks?\b|\bthank you\b|\bsorry\b")


_WENT = re.compile(r"\s*(?:is|was|were|has|had|looks?|went|did|came|helped|reads|says|said|are|will|goes|took|seems)\b(?! (?:due|needed|required))")
_PUBLISHES = re.compile(r"(?:publish (?:an? |the |another |our )?(?:\w+ )?(?:update|notice|statement|message|post|that|incident)|put up (?:a |an )?(?:notice|banner|message|warning)|make (?:it|this) public|go public)\b")


_REPLIES_PLAINLY = re.compile(r"(?:reply|answer|respond|(?:write|get|come|go) back to (?:@|her|him|them)|return|address)")
_GETS_THIS = re.compile(r"@[a-z]{3}'s (?:question|message)\b|@[a-z]{3} gets (?:this|that|an answer|a reply)\b")
_OWES = re.compile(r"\bowe @[a-z]{3} an? (?:answer|reply)\b|\blet @[a-z]{3} have (?:his|her|an|the|their) (?:answer|reply|numbers)\b|^@[a-z]{3},? here (?:are|is) (?:your|the)\b|^(?:yes|no|ok),? @[a-z]{3},? you (?:may|can)\b")
_SAYS_YES = re.compile(r"@[a-z]{3}\W+(?:yes|no|yep|nope|correct|exactly|indeed|not yet|about|roughly)\b")
_ADDRESSED_TO = re.compile(r"(?:re|answer|reply|response|answer to|reply to|to)\b[: ]*(?:to )?@[a-z]{3}\W*[:,-]")
_TELLS_THEM = re.compile(r"(?:tell|let|inform|write|say to|give|send)\b(?: back| to)* (?:her|him|them)\b")
_THEIR_QUESTION = re.compile(r"\b(?:her|him|them|that|the|his|question|it)\b")
_STATES = re.compile(r"(?:yes|no|we|it|about|half|around|roughly|i|your|you|all|nothing|not|tell your|you may|you can|the)\b")


def answered(clause: Clause, ctx: Context) -> list[Understood]:
    """An answer to somebody who waits for one; `person` instead of the message, which the screen knows."""
    core, text = clause.core, clause.text
    agent = ctx.agent(clause)
    if _YOUR_QUESTION.search(text) and (agent or ctx.named(text)) and not clause.asked:
        return [_answer(agent or ctx.named(text)[0], ctx, 0.9)]
    if deferred(core) and not _CONTENT.search(core):
        return []
    if clause.who in ("", "we", "i", "you", "any") and _REPLIES.match(core):
        named = ctx.named(core)
        replies = _REPLIES_PLAINLY.match(core)
        if named and (replies or ctx.is_stakeholder(named[0])) and _TO_WHOM.search(core) and not re.match(r"(?:get|go|come) (?!back)", core):
            if replies or not re.match(r"tell @[a-z]{3} to\b", core):
                return [_answer(named[0], ctx, 0.88)]
        if not named and _TELLS_THEM.match(core) and (person := ctx.last_named()) and ctx.is_stakeholder(person):
            return [_answer(person, ctx, 0.8)]
        if replies and not named and _THEIR_QUESTION.search(core):
            person = ctx.last_named()
            return [_answer(person, ctx, 0.7)]
    if re.match(r"(?:for|to) @[a-z]{3}\W+\S", text) and (named := ctx.named(text)) and ctx.is_stakeholder(named[0]) and not clause.asked:
        return [_answer(named[0], ctx, 0.8)]
    if _GETS_THIS.match(text) and (named := ctx.named(text)) and ctx.is_stakeholder(named[0]):
        return [_answer(named[0], ctx, 0.8)]
    if _OWES.search(text) and (named := ctx.named(text)) and ctx.is_stakeholder(named[0]):
        return [_answer(named[0], ctx, 0.85)]
    if agent and ctx.is_stakeholder(agent) and clause.called and _SAYS_YES.match(text):
        return [_answer(agent, ctx, 0.86)]
    if _ADDRESSED_TO.match(text) and (named := ctx.named(text)):
        return [_answer(named[0], ctx, 0.88)]
    if clause.called and agent and ctx.is_stakeholder(agent) and not clause.asked and (clause.who == "i" or not _ASKS_BACK.search(text.split(",", 2)[0] + core[:30]) and text.lstrip().startswith("@")):
        if clause.who == "i" or not clause.verb and clause.who != "you" and len(core.split()) >= 3 or _STATES.match(_after_name(text)):
            return [_answer(agent, ctx, 0.72)]
    return []


def _after_name(text: str) -> str:
    return re.sub(r"^\W*@[a-z]{3}\W*", "", text)


def _answer(person: str | None, ctx: Context, sure: float) -> Understood:
    return meant("answer", {"person": person, "text": ctx.raw} if person else {"text": ctx.raw}, sure, "answers somebody")


_RECORD = r"(?:timeline|record|records|log|logbook|incident log|notes|minutes|protocol|chronology|history|books|incident record|scribe's notes|diary|journal)"
_NOTES = re.compile(
    rf"(?:log|note|record|jot|write|put|add|enter|minute|document|register|state|mark|capture|keep|take|have|let|make|place|get|include|remember|file)\b(?: \S+){{0,4}}? ?(?:(?:in|into|to|on|onto|for|down for) (?:the |our |incident )*{_RECORD}\b)"
    r"|write(?= that\b)|(?:log|note|record|minute|register|document)\b(?: (?:this|that|it|the following|down|please|also|also that|for the record|as a decision|as decision|as follows|too))*(?=\s?[:;,>-]| that\b| this\b| the fact\b| we\b| \d)|(?:jot|write|take|mark|put) (?:this |that |it |these |the following )?down\b"
    r"|(?:make|take|leave|add|keep) (?:a |an? \w+ |the following |one )?(?:note|entry|remark|mention|record)\b(?! (?:to|for) (?:the )?(?:customers|execs|team))|let (?:the record|it be|the timeline|history|us record|it)\b.{0,15}\b(?:show|noted|recorded|say|state|known|reflect)\b"
)
_NOTED = re.compile(
    rf"^\W*(?:for|to|on|into|in) (?:the |our )?(?:incident |written )?(?:timeline|record|log|logbook|protocol|chronology|notes(?= ?[:,]))\b|^\W*(?:timeline|noted(?: at [\d:]+)?|note|nb|n\.b\.|log|logging|scribe|record|recording|minutes taken|for scribe|for the scribe|decision log|timeline entry|log entry|timeline note|entry for the timeline|noted for the timeline|entry)(?: (?:entry|note|update|please|that|this))*\s?[:;>,-] ?\S+ \S+|\bbe (?:it )?(?:noted|recorded)\b|\b(?:want|like|need|have|see|get) (?:it|this|that) (?:noted|recorded|logged|written down|down|(?:on|in) (?:the )?{_RECORD})\b|^\W*note (?:for|to) \w+\s?[:,]"
    rf"|^\W*(?:noting|recording|logging) (?:that|here|for|down|this|it)\b|^\W*note(?: to self)? that\b|\b(?:goes|belongs|should (?:go|be)|must (?:go|be)|needs to (?:go|be)) (?:in|into|on|in to) (?:the )?{_RECORD}\b"
)
_NO_NOTE = re.compile(r"\b(?:log (?:in|on|into|off|out)|logs (?:of|for|in)|take (?:over )?(?:the )?notes|keep (?:the )?(?:notes|timeline|minutes)|who|notes for (?:us|me|this))\b")
_BODY = re.compile(r"[:;]\s+|\bthat\s+|\s[-\u2013\u2014>]+\s+", re.IGNORECASE)


_IS_SCRIBE = re.compile(r"\b(?:that's|that is|is|you are|you're) (?:you|scribe|our scribe|the scribe)\b|^scribe,? @")
_RECORD_SAYS = re.compile(r"\bthe (?:record|timeline|log) (?:to|should|must|shall) (?:say|show|state|reflect)\b")
_TO_SOMEBODY = re.compile(r"\b(?:status page|customers|execs|executives)\b")


def noted(clause: Clause, ctx: Context) -> list[Understood]:
    """A line for the timeline; its text is what follows the words that order it."""
    text, core = clause.text, clause.core
    if clause.asked and not re.match(r"\W*(?:can|could|would|will|please)\b", text) or _NO_NOTE.search(core) or deferred(core.split(":")[0].split(" that ")[0]):
        return []
    if re.search(r"\bticket\b", core[:40]) or _TO_SOMEBODY.search(re.split(r"[:;]| that ", core[:30])[0]) and not re.search(rf"\b{_RECORD}\b", core[:60]):
        return []
    if _IS_SCRIBE.search(text):
        return []
    ordered = clause.who in ("", "you", "any", "we", "i") and _NOTES.match(core)
    said = _RECORD_SAYS.search(text) or _NOTED.search(text) or _NOTED.search(core)
    if not ordered and not said or len(ctx.raw.split()) < 3:
        return []
    if re.match(r"(?:take|keep|make|have)\b", core) and not _BODY.search(core) and not re.search(rf"\b(?:that|how|of)\b|{_RECORD}", core):
        return []
    body = _BODY.search(ctx.raw)
    words = ctx.raw[body.end() :].strip() if body and len(ctx.raw[body.end() :].split()) > 1 else ctx.raw
    return [meant("note", {"text": words}, 0.9, "is a line for the timeline")]

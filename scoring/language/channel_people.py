"""People fetched, brought in and let go, as a clause in the channel says it."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.channel_roster import NAME

ROOM = r"(?:call|war room|bridge|zoom|huddle|conference|meet|meeting|room|voice|video call|channel)"
_ROOM = re.compile(rf"\b(?:in|on|onto|to|into|join|at|for)(?: to)? (?:the |a |our |this |that |us in the )?(?:\w+ )?{ROOM}\b")
_FETCHES = re.compile(
    r"(?:page|call|phone|telephone|ring|wake|ping|buzz|beep|dial|alert|summon|contact|raise|fetch|grab|involve|reach|poke|get hold of"
    r"|escalate|get|bring|pull|loop|send for|give|try|invite|add|let|have|need|require|want|rope|send for|call in|engage|mobilise|drag|take"
    r"|notify|disturb|trouble|interrupt|awake|awaken|tell|ask|go)\b"
)
_PLAINLY = frozenset(
    ("page", "call", "phone", "telephone", "ring", "wake", "ping", "buzz", "beep", "dial", "summon", "escalate", "alert", "fetch", "grab",
     "contact", "reach", "raise", "rope", "mobilise", "disturb", "trouble", "interrupt", "awake", "awaken", "send for")
)  # fmt: skip
_CREW = re.compile(
    r"\b(?:team|people|folks|guys|crowd|lot|on-call|engineers?|developers?|devs?|some(?:one|body)|any(?:one|body)|dbas?"
    r"|sres?|owners?|experts?|specialists?|admins?|responders?|here|join|involved|on board|on the line|out of bed|paged"
    r"|with us|in here|a hand|help from|eyes from|hands from|hands|on the horn|on the phone|person|colleagues?|representative|rep)\b"
)
_NO_PAGING = re.compile(
    r"\b(?:page (?:is|was|loads?|load|errors?|of|views?|shows?|says?|fails?|down)|(?:status|error|landing|home|product|web"
    r"|start|this|every|each|static|maintenance) page|the (?:\w+ )?page)\b"
)
_HEDGED = re.compile(r"\b(?:might|may (?:have to|need)|if (?:needed|necessary)|when needed|thinking about|consider(?:ing)?|have to decide)\b")
_NO_ONE = re.compile(r"\b(?:nobody|no one|no-one|noone|anyone yet|nobody else)\b")
_LEVEL = re.compile(r"\b(l[1-4])\b|\b(?:level|tier|line) ([1-4])\b|\b(second|third|fourth) (?:level|line|tier)\b")
_WORDED = {"second": "2", "third": "3", "fourth": "4"}
_TITLES = (
    ("L4", re.compile(r"\b(?:vp|vice president|director|cto|top management|leadership on-call)\b")),
    ("L3", re.compile(r"\b(?:engineering manager|eng manager|em on-call|the em|manager on-call|(?:the|our|a) manager)\b")),
    ("L2", re.compile(r"\b(?:team lead|senior engineer|second on-call|secondary)\b")),
)
_NAME_ALONE = re.compile(r"\W*(?:the |also |in |us |me |now )*[\w-]+(?: (?:please|now|asap|too|as well|in|here|on-call|quickly|immediately))*\W*")
_RUNG_ALONE = re.compile(
    r"(?:up one level(?: please)?(?:,)? (?:to )?|escalation to )?(?:the )?(?:l[1-4]|(?:level|tier) [1-4]|(?:second|third|fourth) (?:level|line|tier))(?: support| on-call| engineer)?(?:,? (?:please|now|here|in|too|needed|required|asap|escalate|on the line|must come|to join|join))*(?:\W*$|[,.;:] .*)"
)
_PAGER_FOR = re.compile(r"(?:send )?(?:a |the |one |please )?(?:page|pager|phone call|call|wake-up call|ring|alert|pagerduty) (?:for|to|at) (?=(?:the )?\S+)")
_PRONOUN = re.compile(r"\b(?P<one>her|him)\b|\b(?P<all>them|whoever|whomever)\b")
_ON_THE_PHONE = re.compile(r"\bon the (?:phone|line|horn|blower)\b|\bout of bed\b|\bin here\b|\bhold of\b|\binvolved\b|\bpaged\b")
_COMES = re.compile(
    r"(?:get involved|be (?:here|on this|on it|in this|needed|required|paged|called|woken|with us|involved)|come(?: in| here| over| and help)?|join(?: us| in| please| now)*|get in here"
    r"|get here|hop in|jump in|pick up|help (?:us|out)|answer (?:the|your) page)\b"
)
_TO_BE_CALLED = re.compile(
    r"\b(?:must|should|shall|needs? to|has to|have to|ought to|is to|are to|to) be (?:called|paged|woken(?: up)?|waked|rung|phoned|fetched|summoned|brought in|pulled in|contacted|alerted|notified|disturbed|roused|escalated)\b|^let .{2,40} be (?:called|paged|woken|roused|fetched)\b|^(?:the )?on-call (?:of|for|from|person|engineer)\b.{2,40}?\b(?:please|now|needed|in here)\b"
)
_GOES_UP = re.compile(r"\W*(?:this|it|that) (?:goes|has to go|must go|needs to go|should go|is going|belongs)(?: up)? (?:to|with)\b")
_ON_CALL = re.compile(r"(?:the |so |it's a \w+ thing,? )*(?P<team>[\w -]{2,24}?) on-call(?: engineer| person)?(?:,? (?:please|now|here|needed|in here|asap|too))*\W*$")
_THEY_COME = re.compile(
    r"\W*(?:he|she|they) (?:really |also )?(?:needs? to|must|should|has to|have to|ought to) (?:be (?:here|on this|in this|on it|with us|paged|called)|come|join|get here|know about this)\b"
)
_NEEDED = re.compile(
    rf"^(?:{NAME}|(?:we|i)(?:'d| would)? (?:\w+ )?need {NAME}) ?(?:is|are|'s)? ?(?:needed|required|wanted|missing)?"
    r"(?: (?:here|now|asap|urgently|too|as well|please|at once|for this|with us|in here|immediately))*\W*$"
)
_RELEASES = re.compile(
    r"(?:release|dismiss|excuse|free|relieve)\b|let \S+ (?:go|leave|drop|sleep|rest|off)\b|let go(?: of)?\b|send \S+ (?:home|to bed|off|away|back"
    r" to)\b|(?:go|drop|leave|sign|log|step|head|knock|stand|clock|hang|get|take|rest|sleep|have|enjoy|quit|disconnect|call it|finish)\b(?=.{0,30}?\b(?:off|away|home|bed|sleep|rest|leave|dinner|back to (?:bed|sleep|your|his|her|their|work)|out|down|free|released"
    r"|it a (?:night|day)|the (?:call|incident|channel|bridge|room)|weekend|evening|here|break|excused)\b)|(?:leave|go|drop)\W*(?:now|then|please)?\W*$|off (?:to (?:bed|sleep)|home|you go|with you)\b|(?:bed ?time|home time|home now|to bed|good night)\b"
)
_FREED = re.compile(
    r"(?<!\w)(?:you're|you are|@[a-z]{3} is|@[a-z]{3}'s|he is|she is|he's|she's) (?:now |hereby |all |therefore )*(?:free|released|off|excused|relieved|dismissed|done"
    r"|off the hook|good to go|no longer (?:needed|required)|not needed(?: any ?more)?|not required(?: any ?more)?)\b"
    r"|\b(?:we|i) (?:are |am )?(?:no longer need|don't need|do not need|won't need|will not need|are done with|'re done with|have no (?:further |more )?"
    r"(?:need|use|work) (?:of|for)|can spare|can do without|can manage without|can let|release)\b"
    r"|(?<!\w)(?:you|he|she|they|@[a-z]{3}) (?:can|may|could|should|needn't|need not|doesn't (?:have|need) to|don't (?:have|need) to) (?:now |please |all |also )*(?:leave|go(?! on\b| ahead| and)|drop|sign off|log off|stay|remain|rest|sleep|step out|stand down|retire|return to)\b(?! (?:ahead|on with|and (?:check|look)))"
    r"|\b(?:catch|get|take|have|grab) (?:some |a |an? hour of )?(?:sleep|rest|break|nap)\b|\bthat(?:'ll| will) be all\b|\bdone (?:his|her|their|your) (?:part|bit|share|job|duty)\b|\boff you (?:pop|go|trot)\b|\b(?:shan't|won't|needn't|not) keep (?:you|@[a-z]{3})\b|\bno (?:reason|need|point) (?:to keep|for keeping|in keeping) @[a-z]{3}|\blet the (?:man|woman|poor \w+) (?:sleep|go|rest)\b|\bno need for @[a-z]{3} to (?:stay|remain|be here)\b|\btake @[a-z]{3} off\b|\bgive @[a-z]{3} (?:the (?:evening|night)|a break|some rest)\b|\blet @[a-z]{3} (?:sleep|go|rest|leave|drop)\b|\bfeel free to (?:drop|leave|go)\b|(?<!\w)@[a-z]{3} has leave to go\b"
    r"|\bback to (?:your|his|her|their) (?:dinner|bed|family|evening|weekend|kids|work|day|desk|life|home)\b|\bwe're done with\b|\b(?:i )?don't think we need\b.{0,40}\b(?:longer|any ?more|further)\b|\bno (?:longer|further|more) (?:need(?:ed)? (?:for|of)?|required)\b"
    r"|\bthat(?:'s| is| was) (?:all|it) (?:we need |i need )?(?:for|from) (?:you|@)|\b(?:nothing|no work) (?:left |more |else )?for (?:you|@)|\bthanks for (?:your )?(?:help\w*|coming|joining|everything)"
    r"\b.{0,40}\b(?:go|leave|off|bed|home|rest|sleep|all|bye|night)\b|\bget some (?:sleep|rest)\b|\bgo(?:od)? (?:home|night|to bed|back to (?:bed|sleep))\b"
)
_STAYS = re.compile(r"\b(?:don't|do not|never|not) (?:\w+ )?(?:go|leave|drop|release|let)\b|(?<!to )(?<!need )(?<!needn't )\bstay(?:s)?\b|\bkeep @|\bback to (?:the|you|me|us|@[a-z]{3})\b(?! work)")
_OVER = re.compile(r"\b(?:later|in a minute|after)\b")


_ONE_OF_A_TEAM = re.compile(r"(?:any|an?|one|some) (?P<team>[\w -]{2,20}?) (?:engineer|person|people|expert|dev|specialist)s?\b")
_NOT_OF_PEOPLE = re.compile(r"\b(?:that's|is) on me\b|\bon (?:the )?phone\b.{0,12}\ball\b|\bmy shift\b|\bgoing to bed\b")
_NO_ANSWER = re.compile(rf"(?P<who>{NAME}) (?:does not|doesn't|did not|didn't|is not|isn't|won't) (?:react|answer|respond|pick up|answering|picking up|reacting|responding)[^.;]*?\b(?:call|page|ring|try|wake|phone) (?:her|him|them)\b")
_ONLINE = re.compile(rf"(?:get|have|need|want|bring) (?P<who>{NAME}) (?:online|called|woken|in touch|on deck)\b")
_TO_INCIDENT = re.compile(rf"(?:bring |get |pull |add )?(?P<who>{NAME}|(?:the )?[\w -]{{2,20}}?) (?:in)?to the incident\b")
_TOLD_NEEDED = re.compile(rf" {NAME} (?:that )?(?:he|she|they)(?:'s| is| are|'re) (?:needed|wanted|required)\b")
_TOLD_TO_COME = re.compile(rf" {NAME} to (?:come|join(?! the)|get here|be here|help us|get in)\b")
_PRONOUN_ALONE = re.compile(r" (?:her|him|them)(?: (?:now|please|here|too))*\W*")


def fetched(clause: Clause, ctx: Context) -> list[Understood]:
    """A person, a team's on-call or a level that is paged. A team goes by its own name, by what people call it, or by
    a service it owns; "them" and "her" stand for whom the text named before."""
    core = clause.core
    if deferred(core) or _NO_ONE.search(core) or _HEDGED.search(clause.text):
        return []
    if clause.asked and re.match(r"\W*(?:have|has|had|did|was|were|do|does)\b", clause.text):
        return []
    goes_up = _GOES_UP.match(clause.text)
    if goes_up and (named := ctx.named(clause.text)) and not clause.asked:
        return _paged(named[0], plainly=True)
    if goes_up and (rung := _rung(clause.text)):
        return [meant("page", {"level": rung}, 0.9, f"escalates to {rung}")]
    wanted = _ONE_OF_A_TEAM.match(core)
    if wanted and re.search(r"\b(?:need|here|please|now)\b", core) and (team := ctx.team(wanted["team"])):
        return _team_paged(team, 0.75)
    on_call = _ON_CALL.match(core)
    if on_call and (team := ctx.team(on_call["team"])):
        return _team_paged(team, 0.8)
    if _THEY_COME.match(clause.text):
        return _paged(ctx.last_named(), plainly=False)
    if _NOT_OF_PEOPLE.search(clause.text):
        return []
    if clause.who.startswith("@") or clause.called:
        found = _comes(clause, ctx)
        if found:
            return found
    fetch = _FETCHES.match(core)
    level = _RUNG_ALONE.match(core) if not clause.asked else None
    if level:
        rung = _rung(core) or ""
        return [meant("page", {"level": rung}, 0.8, f"escalates to {rung}")]
    missed = _NO_ANSWER.search(clause.text)
    if missed and (person := ctx.person(missed["who"])):
        return _paged(person, plainly=True)
    online = _ONLINE.match(core)
    if online and (person := ctx.person(online["who"])):
        return _paged(person, plainly=True)
    pager = _PAGER_FOR.match(core)
    to_incident = _TO_INCIDENT.match(core)
    if to_incident and not clause.asked:
        named = ctx.named(to_incident["who"]) or ([ctx.agent(clause)] if ctx.agent(clause) else [])
        return _paged(named[0], plainly=True) if named else _team_paged(ctx.team(to_incident["who"]), 0.85)
    if re.match(r"send (?:a|the|another) page to\b", core) and (named := ctx.named(core)):
        return _paged(named[0], plainly=True)
    if pager:
        named = ctx.named(core)
        team = None if named else ctx.team(core[pager.end() :])
        return _paged(named[0], plainly=True) if named else _team_paged(team, 0.85)
    if fetch is None:
        return _needed(clause, ctx)
    verb, rest = fetch.group(), core[fetch.end() :]
    if verb in ("tell", "ask"):
        if _TOLD_NEEDED.match(rest):
            return _paged(ctx.named(rest)[0], plainly=True) if ctx.named(rest) else []
        named = ctx.named(rest) if _TOLD_TO_COME.match(rest) else []
        return _paged(named[0], plainly=True) if named else []
    verb = verb if verb == "send for" else verb.split()[0]
    if _NO_PAGING.search(core) or (clause.asked and clause.who in ("we", "i") and clause.text.startswith(("should", "shall", "do"))):
        return []
    if verb == "page" and not rest.strip(" .!?") and clause.who.startswith("@"):
        return _paged(person=ctx.person(clause.who), plainly=True)
    after = ctx.named(rest)
    if _ROOM.search(core) and after and verb not in ("page", "call", "phone", "telephone", "ring", "wake"):
        return []
    rung = _rung(rest) or (_rung(ctx.before) if verb == "escalate" else None)
    plainly = verb in _PLAINLY
    if rung and (plainly or verb in ("get", "bring", "take", "go", "need", "want", "pull", "involve", "notify")):
        return [meant("page", {"level": rung}, 0.92, f"escalates to {rung}")]
    if after and _fetches_person(verb, rest):
        return _paged(person=after[0], plainly=plainly)
    if after or verb in ("give", "try", "let", "take", "go", "send", "notify"):
        return []
    # "We need payments back" wants the service; a name alone, or one with people in it, wants the team.
    wants = plainly or _CREW.search(rest) or _NAME_ALONE.fullmatch(rest)
    agent = ctx.agent(clause)
    if agent and not ctx.is_stakeholder(agent) and clause.called and not _CREW.search(rest):
        return []
    if wants and (team := ctx.team(rest)):
        return _team_paged(team, 0.92 if plainly else 0.82)
    pronoun = _PRONOUN.search(rest)
    if pronoun and (_PRONOUN_ALONE.fullmatch(rest) or plainly or _ON_THE_PHONE.search(rest)):
        return _meant_before(pronoun, ctx)
    return []


_WITH_THEM = re.compile(rf"(?:in|into|on|to) (?:the |our )?{ROOM} with (?P<who>{NAME})")
_BRINGS = re.compile(r"(?:bring|add|invite|pull|get|have|let|put|send|drag|loop|want|need|ask|take|patch|include|move|call|show|tell|like|see|wave|admit|dial)\b")
_MISSING_IN_ROOM = re.compile(rf"(?:i |we )?(?:\w+ )?(?P<who>{NAME})(?:'s| is| are)? (?:also |urgently )?(?:needed|required|wanted|missing|to come|in|on|into)\b")
_GOES_TO_ROOM = re.compile(r"(?:join|hop|jump|come|dial|get|move|step|be|go|enter|pop|connect|on|in|into|to|needed|switch|click)\b")


def brought(clause: Clause, ctx: Context) -> list[Understood]:
    """A named person brought into the war room, or asked to come there."""
    core = clause.core
    room = _ROOM.search(f"{ctx.before} {clause.text}")
    with_us = _WITH_THEM.match(core)
    if with_us and (person := ctx.person(with_us["who"])):
        return [meant("bring_in", {"person": person}, 0.88, "brings a person into the war room")]
    if not room or deferred(core):
        return []
    if _BRINGS.match(core):
        named = ctx.named(core) or _after_pronoun(core, ctx)
        if named and re.match(r"(?:call|tell|ask)\b", core) and not re.search(r"\b(?:into|to join|to come)\b", core):
            return []
        if named:
            return [meant("bring_in", {"person": named[0]}, 0.93, "brings a person into the war room")]
    agent = ctx.agent(clause)
    if agent and _GOES_TO_ROOM.match(core):
        return [meant("bring_in", {"person": agent}, 0.92, "asks a person into the war room")]
    needed = _MISSING_IN_ROOM.match(core)
    if needed and not clause.asked and (person := ctx.person(needed["who"])):
        return [meant("bring_in", {"person": person}, 0.85, "wants a person in the war room")]
    return []


_LETS_GO = re.compile(r"(?:release|dismiss|excuse|free|relieve|let|send)\b")


def let_go(clause: Clause, ctx: Context) -> list[Understood]:
    """A named person let go."""
    text, core = clause.text, clause.core
    if _STAYS.search(text) or deferred(core):
        return []
    freed = _FREED.search(text)
    if freed and not (clause.asked and not re.search(r", (?:do|is|are|right)\b|, ok", text)):
        person = next(iter(ctx.named(text)), None) or ctx.agent(clause) or _vocative_before(ctx)
        if person and not ctx.remedy(text):
            return [meant("release", {"person": person}, 0.88, "lets a person go")]
    releases = _RELEASES.match(core)
    if not releases or _ROOM.search(core) and not re.match(r"(?:leave|drop|release|let|excuse|dismiss)", core):
        return []
    if _LETS_GO.match(core) and not re.match(r"free to\b", core):
        named = ctx.named(core) or _after_pronoun(core, ctx)
        if named and clause.who in ("", "we", "i", "you", "any"):
            return [meant("release", {"person": named[0]}, 0.9, "lets a person go")]
        return []
    agent = ctx.agent(clause)
    if agent and not ctx.remedy(core):
        return [meant("release", {"person": agent}, 0.88, "lets a person go")]
    return []


def _team_paged(team: str | None, sure: float) -> list[Understood]:
    return [meant("page", {"team": team}, sure, f"fetches the {team} team")] if team else []


def _paged(person: str | None, plainly: bool) -> list[Understood]:
    if person is None:
        return []
    return [meant("page", {"person": person}, 0.92 if plainly else 0.8, "fetches a named person")]


_YOU_ARE_NEEDED = re.compile(r"\W*(?:@[a-z]{3}\W+)?(?:you are|you're) (?:badly |urgently |really )?(?:needed|wanted|required)\b(?! (?:to|for|on the|in the))")
_WE_NEED_YOU = re.compile(r"\bwe(?: really| do| all)? need you(?: here| now| please)*\W*$")


def _comes(clause: Clause, ctx: Context) -> list[Understood]:
    """A named person who is to come."""
    agent = ctx.agent(clause)
    if agent and _YOU_ARE_NEEDED.match(clause.text):
        return _paged(agent, plainly=False)
    if agent and _WE_NEED_YOU.search(clause.text):
        return _paged(agent, plainly=False)
    if agent is None or _ROOM.search(f"{ctx.before} {clause.text}") or not _COMES.match(clause.core):
        return []
    return [meant("page", {"person": agent}, 0.8, "asks a named person to come")]


_NEEDS = re.compile(r"\b(?:need|needed|required|wanted|missing)\b")
_ARE_NEEDED = re.compile(r"\b(?:needed|required|wanted|need to come|must come|should come)\b")
_NOT_WANTED = re.compile(r"\b(?:not|don't|never|no|nobody|doesn't|n't)\b")


def _needed(clause: Clause, ctx: Context) -> list[Understood]:
    passive = _TO_BE_CALLED.search(clause.text)
    if passive and not clause.asked and not _NOT_WANTED.search(clause.text):
        named = ctx.named(clause.text)
        return _paged(named[0], plainly=True) if named else _team_paged(ctx.team(clause.text), 0.85)
    needed = _NEEDED.match(clause.text.strip(" ,")) if _NEEDS.search(clause.text) else None
    if needed and not clause.asked:
        return _paged(next(iter(ctx.named(clause.text)), None), plainly=False)
    if _ARE_NEEDED.search(clause.core) and not clause.asked:
        head = clause.core.split(" needed")[0].split(" required")[0]
        if _CREW.search(clause.core) and len(head.split()) <= 5 and (team := ctx.team(head)):
            return [meant("page", {"team": team}, 0.75, f"wants the {team} team")]
    return []


_UP_TO_NAME = re.compile(rf"^(?: in| up| us| me| also| now| hold of| out to)*(?: the)? {NAME}(?: (?:and|or) {NAME})*")
_ONLY_HERE = re.compile(r"(?:\W*\b(?:in|here|now|please|asap|too|as well|on the (?:phone|line|horn)|out of bed|involved|paged|up|for (?:me|us|this|that)|with us|immediately|at once"
        r"|quickly|on this|on it|to come|to join(?: us)?|back|out here|over here|down here|out|round|along|in on this|in this|into this|to help|to the incident|straight away|right away|on board|right now|already|urgently|over here|because .*|before .*|as .*"
        r"|and \w+ .*|this .*|it .*|we .*)\b)*\W*")
_NAME_NEXT = re.compile(rf" {NAME}(?: (?:then|instead|next|again|now|please|too))*\W*")
_A_CALL = re.compile(rf" {NAME} (?:a (?:call|ring|buzz|shout|bell|page)|know we need)\b")


def _fetches_person(verb: str, rest: str) -> bool:
    """Whether the verb and what follows it fetch the named person, and do not ask them for something else."""
    if verb in _PLAINLY:
        return True
    if verb in ("let", "give", "try", "take", "go", "send", "notify"):
        if verb == "try" and _NAME_NEXT.fullmatch(rest):
            return True
        return bool(_A_CALL.match(rest) or re.match(rf" (?:get|call|page|reach|ring) {NAME}", rest))
    after = _UP_TO_NAME.sub("", rest)
    return bool(_ONLY_HERE.fullmatch(after))  # fmt: skip


def _rung(text: str) -> str | None:
    rung = _LEVEL.search(text)
    if rung:
        return f"L{(rung[1] or rung[2] or _WORDED[rung[3]])[-1]}"
    return next((level for level, pattern in _TITLES if pattern.search(text)), None)


def _meant_before(pronoun: re.Match[str], ctx: Context) -> list[Understood]:
    if pronoun["one"]:
        return _paged(ctx.last_named(), plainly=True)
    team = ctx.team(ctx.earlier) if ctx.earlier else None
    if team:
        return [meant("page", {"team": team}, 0.85, f"fetches the {team} team")]
    return _paged(ctx.last_named(), plainly=True)


def _after_pronoun(core: str, ctx: Context) -> list[str]:
    person = ctx.last_named() if re.search(r"\b(?:her|him|them)\b", core) else None
    return [person] if person else []


def _vocative_before(ctx: Context) -> str | None:
    return ctx.last_named()

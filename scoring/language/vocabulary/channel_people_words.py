"""Words by which people are fetched."""

from __future__ import annotations

import re

from scoring.language.channel_roster import NAME
from scoring.language.vocabulary.table import words

ROOM_NOUN = r"(?:call|war room|bridge|zoom|huddle|conference|meet|meeting|room|voice|video call|channel)"
ROOM = re.compile(
    r"\b(?:in|on|onto|to|into|join|at|for)(?: to)? (?:the |a |our |this |that |us in the )?(?:\w+ "
    rf")?{ROOM_NOUN}\b"
)
FETCHES = re.compile(
    r"(?:page|call|phone|telephone|ring|wake|ping|buzz|beep|dial|alert|summon|contact|raise|fetch|grab|involve|reach"
    r"|poke|get hold of"
    r"|escalate|get|bring|pull|loop|send for|give|try|invite|add|let|have|need|require|want|rope|send for|call in"
    r"|engage|mobilise|drag|take"
    r"|notify|disturb|trouble|interrupt|awake|awaken|tell|ask|go)\b"
)
PLAINLY = frozenset(
    (
        "send for",
        *words(
            """page call phone telephone ring wake ping buzz beep dial summon escalate alert fetch grab contact reach
            raise rope mobilise disturb trouble interrupt awake awaken"""
        ),
    )
)
CREW = re.compile(
    r"\b(?:team|people|folks|guys|crowd|lot|on-call|engineers?|developers?|devs?|some(?:one|body)|any(?:one|body)|dbas?"
    r"|sres?|owners?|experts?|specialists?|admins?|responders?|here|join|involved|on board|on the line|out of bed|paged"
    r"|with us|in here|a hand|help from|eyes from|hands from|hands|on the horn|on the phone|person|colleagues?"
    r"|representative|rep)\b"
)
NO_PAGING = re.compile(
    r"\b(?:page (?:is|was|loads?|load|errors?|of|views?|shows?|says?|fails?|down)|(?:status|error|landing|home"
    r"|product|web"
    r"|start|this|every|each|static|maintenance) page|the (?:\w+ )?page)\b"
)
HEDGED = re.compile(
    r"\b(?:might|may (?:have to|need)|if (?:needed|necessary)|when needed|thinking about"
    r"|consider(?:ing)?|have to decide|last resort|would be (?:my|our|the) (?:last|next))\b"
)
NO_ONE = re.compile(r"\b(?:nobody|no one|no-one|noone|anyone yet|nobody else)\b")
LEVEL = re.compile(r"\b(l[1-4])\b|\b(?:level|tier|line) ([1-4])\b|\b(second|third|fourth) (?:level|line|tier)\b")
WORDED = {"second": "2", "third": "3", "fourth": "4"}
TITLES = (
    ("L4", re.compile(r"\b(?:vp|vice president|director|cto|top management|leadership on-call)\b")),
    (
        "L3",
        re.compile(
            r"\b(?:engineering manager|eng manager|em on-call|the em|manager on-call|(?:the|our|a) "
            r"manager)\b"
        ),
    ),
    ("L2", re.compile(r"\b(?:team lead|senior engineer|second on-call|secondary)\b")),
)
NAME_ALONE = re.compile(
    r"\W*(?:the |also |in |us |me |now )*[\w-]+(?: (?:please|now|asap|too|as well|in|here|on-call"
    r"|quickly|immediately))*\W*"
)
RUNG_ALONE = re.compile(
    r"(?:up one level(?: please)?(?:,)? (?:to )?|escalation to )?(?:the )?(?:l[1-4]|(?:level|tier) [1-4]|(?:second"
    r"|third|fourth) (?:level|line|tier))(?: support| on-call| engineer)?(?:,? (?:l[1-4]|please|now|here|in|too|needed"
    r"|(?:raise|send) the page|page (?:it|them)(?: out)?"
    r"|required|asap|escalate|on the line|must come|to join|join))*(?:\W*$|[,.;:] .*)"
)
PAGER_FOR = re.compile(
    r"(?:send )?(?:a |the |one |another |please )?(?:page|pager|phone call|call|wake-up call|ring|alert"
    r"|pagerduty) (?:for|to|at) (?=(?:the )?\S+)"
)
IT_OUT = re.compile(r"(?: (?:it|this|that|the page|out|now|please|up))+\W*")
THEIR_PHONE = re.compile(
    rf"(?:need|want|make|let|have|get|set|ring|buzz|call|dial|try) (?P<who>{NAME})'s (?:pager|phone|mobile|cell)\b"
)
UP_TO_RUNG = re.compile(
    r"\W*(?:take |bring |kick |send )?(?:it |this )?(?:straight |right |all the way )?up to (?:the )?"
    r"(?=l[1-4]\b|(?:level|tier) [1-4]|(?:second|third|fourth) (?:level|line|tier))"
)
TEAM_CALLED = re.compile(
    r"(?:send|give) (?P<team>(?:the )?[\w -]{2,20}?) an? (?:page|alarm|ring|buzz|call|alert|phone call|wake-up call"
    r"|bell|shout)\b"
)
PRONOUN = re.compile(r"\b(?P<one>her|him)\b|\b(?P<all>them|whoever|whomever)\b")
ON_THE_PHONE = re.compile(
    r"\bon the (?:phone|line|horn|blower)\b|\bout of bed\b|\bin here\b|\bhold of\b|\binvolved\b"
    r"|\bpaged\b"
)
COMES = re.compile(
    r"(?:get involved|be (?:here|on this|on it|in this|needed|required|paged|called|woken|with us|involved)|come(?: "
    r"in| here| over| and help)?|join(?: us| in| please| now)*|get in here"
    r"|get here|hop in|jump in|pick up|help (?:us|out)|answer (?:the|your) page)\b"
)
TO_BE_CALLED = re.compile(
    r"\b(?:must|should|shall|needs? to|has to|have to|ought to|is to|are to|to) be (?:called|paged|woken(?: up)?"
    r"|waked|rung|phoned|fetched|summoned|brought in|pulled in|contacted|alerted|notified|disturbed|roused"
    r"|escalated)\b|^let .{2,40} be (?:called|paged|woken|roused|fetched)\b|^(?:the )?on-call (?:of|for|from|person"
    r"|engineer)\b.{2,40}?\b(?:please|now|needed|in here)\b"
)
GOES_UP = re.compile(
    r"\W*(?:this|it|that) (?:goes|has to go|must go|needs to go|should go|is going|belongs)(?: up)? "
    r"(?:to|with)\b"
)
ON_CALL = re.compile(
    r"(?:the |so |it's a \w+ thing,? )*(?P<team>[\w -]{2,24}?) on-call(?: engineer| person)?(?:,? "
    r"(?:please|now|here|needed|in here|asap|too))*\W*$"
)
THEY_COME = re.compile(
    r"\W*(?:he|she|they) (?:really |also )?(?:needs? to|must|should|has to|have to|ought to) (?:be (?:here|on this|in"
    r" this|on it|with us|paged|called)|come|join|get here|know about this)\b"
)
NEEDED = re.compile(
    rf"^(?:{NAME}|(?:we|i)(?:'d| would)? (?:\w+ )?need {NAME}) ?(?:is|are|'s)? ?(?:needed|required|wanted|missing)?"
    r"(?: (?:here|now|asap|urgently|too|as well|please|at once|for this|with us|in here|immediately))*\W*$"
)
ONE_OF_A_TEAM = re.compile(
    r"(?:any|an?|one|some) (?P<team>[\w -]{2,20}?) (?:engineer|person|people|expert|dev"
    r"|specialist)s?\b"
)
NOT_OF_PEOPLE = re.compile(r"\b(?:that's|is) on me\b|\bon (?:the )?phone\b.{0,12}\ball\b|\bmy shift\b|\bgoing to bed\b")
NO_ANSWER = re.compile(
    rf"(?P<who>{NAME}) (?:does not|doesn't|did not|didn't|is not|isn't|won't) (?:react|answer"
    r"|respond|pick up|answering|picking up|reacting|responding)[^.;]*?\b(?:call|page|ring|try|wake|phone) (?:her"
    r"|him|them)\b"
)
ONLINE = re.compile(rf"(?:get|have|need|want|bring) (?P<who>{NAME}) (?:online|called|woken|in touch|on deck)\b")
TO_INCIDENT = re.compile(
    rf"(?:bring |get |pull |add )?(?P<who>{NAME}|(?:the )?[\w -]{{2,20}}?) (?:in)?to the "
    r"incident\b"
)
TOLD_NEEDED = re.compile(rf" {NAME} (?:that )?(?:he|she|they)(?:'s| is| are|'re) (?:needed|wanted|required)\b")
TOLD_TO_COME = re.compile(rf" {NAME} to (?:come|join(?! the)|get here|be here|help us|get in)\b")
PRONOUN_ALONE = re.compile(r" (?:her|him|them)(?: (?:now|please|here|too))*\W*")
YOU_ARE_NEEDED = re.compile(
    r"\W*(?:@[a-z]{3}\W+)?(?:you are|you're) (?:badly |urgently |really )?(?:needed|wanted"
    r"|required)\b(?! (?:to|for|on the|in the))"
)
WE_NEED_YOU = re.compile(r"\bwe(?: really| do| all)? need you(?: here| now| please)*\W*$")
NEEDS = re.compile(r"\b(?:need|needed|required|wanted|missing)\b")
ARE_NEEDED = re.compile(r"\b(?:needed|required|wanted|need to come|must come|should come)\b")
NOT_WANTED = re.compile(r"\b(?:not|don't|never|no|nobody|doesn't|n't)\b")
UP_TO_NAME = re.compile(rf"^(?: in| up| us| me| also| now| hold of| out to)*(?: the)? {NAME}(?: (?:and|or) {NAME})*")
ONLY_HERE = re.compile(
    r"(?:\W*\b(?:in|here|now|please|asap|too|as well|on the (?:phone|line|horn)|out of bed"
    r"|involved|paged|up|for (?:me|us|this|that)|with us|immediately|at once"
    r"|quickly|on this|on it|to come|to join(?: us)?|back|out here|over here|down here|out|round|along|in on this"
    r"|in this|into this|to help|to the incident|straight away|right away|on board|right now|already|urgently"
    r"|over here|because .*|before .*|as .*"
    r"|and \w+ .*|this .*|it .*|we .*)\b)*\W*"
)
NAME_NEXT = re.compile(rf" {NAME}(?: (?:then|instead|next|again|now|please|too))*\W*")
A_CALL = re.compile(rf" {NAME} (?:a (?:call|ring|buzz|shout|bell|page)|know we need)\b")

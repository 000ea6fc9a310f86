"""What comes after the incident, as a clause in the channel orders it: the post-mortem, and the fix that is planned."""

from __future__ import annotations

import re
from typing import Any

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, meant

_REVIEW = re.compile(r"\bpost-mortem\b")
_SKIPS = re.compile(
    r"\b(?:skip|skipping|skipped|not for|no|without|waive|forget|drop|not (?:do|need|bother|want|have|hold|write)|not bother|\w*n't (?:\w+ )?(?:need|bother|want|do|have|write|hold|require|warrant|deserve|see|think)|not (?:\w+ )?(?:see|think|deserve|warrant|require|make)|see no|waste|nah|nope|no thanks|hardly|bother|cancel|spare|renounce|refrain|dispense|omit|leave out|save (?:us|ourselves)|unnecessary"
    r"|not (?:necessary|needed|required|worth|warranted|useful)|no need|pointless|superfluous|do without|scrap|forgo|forego|not going to (?:do|have|hold|write|need)|never mind|pass on|left? out|leave (?=the post-mortem)|give up|abstain|overkill|too small|be omitted|nobody needs|not be needing|against|instead of)\b"
)
_SUBMITS = re.compile(r"\b(?:post (?=the post-mortem)|submit|submitting|deliver|hand(?:ing)? (?:in|over)|turn(?:ing)? in|file|filing|send(?:ing)?(?: off| in| out| over)?|publish|publishing|upload|hand in|release|finali[sz]e|share|(?:get|have) (?:\w+ ){1,2}submitted|hand (?:the|my) post-mortem in|ready to be submitted|handing it in|here you have|in it goes|off it goes|goes out|it's final|is final|take the|goes in|finished|complete|take my|accept my|over to you|done with (?:the|my)|give in|put in|lodge|present|here is|here's|here comes|enclosed|attached|push|circulate)\b")
_PLANS = re.compile(r"\b(?:fix a date|schedul\w+|plan|planned|planning|set up|set|book|booked|hold|have|put|do|let's|arrange|organise|fix(?: a date)?|agree|take place|happens?|is (?:on|due|in|within|for)|due|slot|calendar|pencil|write|writes|own|owns|lead|leads|run|runs|drive|drives|takes?|owner|responsible|facilitat\w+|date|by|within|in|on|meet|prepare[sd]?|moderates?|will)\b")
_TALK = re.compile(r"\b(?:fun|interesting|hard|long|talk|discuss|think|speak|worry|mention|talked|wait with|look forward|save (?:that|it)|joke|last|previous|old|read|was|were|had|(?<!, )who(?! owns the post-mortem\?)|why|when|how|what|template|if|said|says)\b")
_DONE = re.compile(r"\b(?:(?<!post-mortem )submitted|scheduled already|already|was|were)\b")
_DAYS = re.compile(r"\b(?:within|in|after|inside|by|next|under|have|max|of|,)? ?(?:the )?(?:next |at most |max |about )?(?:(?P<n>\d{1,2})|(?P<w>one|two|three|four|five|six|seven|eight|nine|ten|a|fourteen)) (?:business |working |calendar |week ?)?(?P<unit>days?|weeks?|d)\b(?! ago)")
_WORDS = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "fourteen": 14}
_NEAR = ((1, re.compile(r"\b(?:tomorrow|within 24 hours|in 24 hours)\b")), (2, re.compile(r"\b(?:48 hours|day after tomorrow)\b")), (3, re.compile(r"\b72 hours\b")), (7, re.compile(r"\b(?:next week|within the week|this week|a week)\b")))
_MINE = re.compile(r"\b(?:i (?:will |'ll |shall |can )?(?:own|lead|write|take|run|do|drive|hold|prepare|facilitate)|i'll (?:own|lead|write|take|run|do|drive)|me (?:down )?as (?:the )?owner|put me down|owner(?: is|:| =)? me|owned by me|mine|i'm the owner|i am the owner|on me|myself|by me|i own|i do)\b")
_ABOUT_IT = re.compile(r"\b(?:best|topic|owe|from (?:january|last|the)|of the last|long) (?:\w+ )?(?:for (?:a|the) )?post-mortems?\b|\bpost-mortems\b|\b(?:in|for|at|into|until|during|about|after|of|up in) (?:the|a|that|our|my) post-mortem\b(?!.*\b(?:schedul|book|days?\b|owner))")
_FIX = re.compile(r"\b(?:permanent|real|proper|final|definitive|long[- ]term|structural|lasting|root[- ]cause|code|underlying) (?:fix|solution|repair|remedy|correction|change)\b|\bthe (?:fix|repair|correction)\b|\bfix (?:for|of) the (?:cause|root cause|bug|leak)\b")
_INTO_PLAN = re.compile(r"\b(?:schedul\w+|plan(?:ned|ning)?|backlog|sprint|roadmap|next week|book|put|due|within|owner|owns?|owned|assign(?:ed)?|goes? into|in \w+ days|by (?:monday|tuesday|wednesday|thursday|friday)|ticket|calendar|slot)\b")


_NOT_SKIPPED = re.compile(r"\b(?:don't|do not|never|can't|cannot|won't|must not|not) (?:\w+ )?(?:skip|forget|drop|do without|cancel)\b|\bno later\b|\bnot (?:later|before|after)\b|\bno (?:blame|excuses)\b")
_SPOKEN_OF_LATER = re.compile(r"\b(?:talk|discuss|joke|if|who|when|how|can wait|later)\b")
_NOT_SUBMITTED = re.compile(r"\b(?:who|when|if|once|will|before|until|not|n't|invite|invitation|date)\b")
_MAY_ASK = re.compile(r"\b(?:can|could|would|will|shall|should) (?:you|we|i|@[a-z]{3})\b")


def review_planned(clause: Clause, ctx: Context) -> list[Understood]:
    """The post-mortem scheduled, skipped or handed in."""
    text = ctx.sentences[ctx.at] if len(ctx.sentences) > ctx.at else clause.text
    if not _REVIEW.search(text) or clause.asked and not _MAY_ASK.search(text):
        return []
    text = ctx.whole if len(ctx.whole.split()) < 8 else text
    around = text if _REVIEW.search(clause.text) is None else clause.text
    if _SKIPS.search(around) and not _NOT_SKIPPED.search(around) and not _SPOKEN_OF_LATER.search(around):
        return [meant("skip_post_mortem", {}, 0.88, "skips the post-mortem")]
    if _SUBMITS.search(around) and not _DONE.search(around) and not _in_days(around) and not _NOT_SUBMITTED.search(around):
        return [meant("submit_post_mortem", {}, 0.88, "hands in the post-mortem")]
    whole = ctx.whole
    days, owner = _in_days(whole), _owner(clause, ctx, whole)
    if _TALK.search(around) or _DONE.search(around) or _ABOUT_IT.search(around) or not (_PLANS.search(around) or days or owner):
        return []
    args: dict[str, Any] = ({"within_days": days} if days else {}) | ({"owner": owner} if owner else {})
    return [meant("schedule_post_mortem", args, 0.9 if args else 0.8, "schedules the post-mortem")]


def fix_planned(clause: Clause, ctx: Context) -> list[Understood]:
    """The fix put into the plan, with an owner and a time if they are said."""
    text = clause.text
    if not _FIX.search(text) or not _INTO_PLAN.search(text) or clause.asked or _TALK.search(text) or re.search(r"\b(?:not|n't|never)\b", text):
        return []
    days, owner = _in_days(ctx.whole), _owner(clause, ctx, ctx.whole)
    args: dict[str, Any] = ({"within_days": days} if days else {}) | ({"owner": owner} if owner else {})
    return [meant("schedule_fix", args, 0.9, "puts the fix into the plan")]


def _owner(clause: Clause, ctx: Context, whole: str) -> str | None:
    named = ctx.named(whole)
    if named:
        return named[0]
    if ctx.roster.writer and (_MINE.search(whole) or ctx.roster.writer in whole):
        return ctx.roster.id_of(ctx.roster.writer)
    return None


def _in_days(text: str) -> int | None:
    match = _DAYS.search(text)
    if match:
        count = int(match["n"]) if match["n"] else _WORDS[match["w"]]
        return count * (7 if match["unit"].startswith("week") else 1)
    return next((days for days, pattern in _NEAR if pattern.search(text)), None)

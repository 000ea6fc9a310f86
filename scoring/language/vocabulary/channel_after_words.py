"""Words about what comes after the incident: the post-mortem and the fix."""

from __future__ import annotations

import re

REVIEW = re.compile(r"\bpost-mortem\b")
SKIPS = re.compile(
    r"\b(?:skip|skipping|skipped|not for|no|without|waive|forget|drop|not (?:do|need|bother|want|have|hold|write)|not"
    r" bother|\w*n't (?:\w+ )?(?:need|bother|want|do|have|write|hold|require|warrant|deserve|see|think)|not (?:\w+ "
    r")?(?:see|think|deserve|warrant|require|make)|see no|waste|nah|nope|no thanks|hardly|bother|cancel|spare"
    r"|renounce|refrain|dispense|omit|leave out|save (?:us|ourselves)|unnecessary"
    r"|not (?:necessary|needed|required|worth|warranted|useful)|no need|pointless|superfluous|do without|scrap|forgo"
    r"|forego|not going to (?:do|have|hold|write|need)|never mind|pass on|left? out|leave (?=the post-mortem)|give up"
    r"|abstain|overkill|too small|be omitted|nobody needs|not be needing|against|instead of)\b"
)
SUBMITS = re.compile(
    r"\b(?:post (?=the post-mortem)|submit|submitting|deliver|hand(?:ing)? (?:in|over)|turn(?:ing)? "
    r"in|file|filing|send(?:ing)?(?: off| in| out| over)?|publish|publishing|upload|hand in|release|finali[sz]e|share"
    r"|(?:get|have) (?:\w+ ){1,2}submitted|hand (?:the|my) post-mortem in|ready to be submitted|handing it in|here "
    r"you have|in it goes|off it goes|goes out|it's final|is final|take the|goes in|finished|complete|take my|accept "
    r"my|over to you|done with (?:the|my)|give in|put in|lodge|present|here is|here's|here comes|enclosed|attached"
    r"|push|circulate)\b"
)
PLANS = re.compile(
    r"\b(?:fix a date|schedul\w+|plan|planned|planning|set up|set|book|booked|hold|have|put|do|let's"
    r"|arrange|organise|fix(?: a date)?|agree|take place|happens?|is (?:on|due|in|within|for)|due|slot|calendar"
    r"|pencil|write|writes|own|owns|lead|leads|run|runs|drive|drives|takes?|owner|responsible|facilitat\w+|date|by"
    r"|within|in|on|meet|prepare[sd]?|moderates?|will)\b"
)
TALK = re.compile(
    r"\b(?:fun|interesting|hard|long|talk|discuss|think|speak|worry|mention|talked|wait with|look "
    r"forward|save (?:that|it)|joke|last|previous|old|read|was|were|had|(?<!, )who(?! owns the post-mortem\?)|why"
    r"|when|how|what|template|if|said|says)\b"
)
DONE = re.compile(r"\b(?:(?<!post-mortem )submitted|scheduled already|already|was|were)\b")
DAYS = re.compile(
    r"\b(?:within|in|after|inside|by|next|under|have|max|of|,)? ?(?:the )?(?:next |at most |max |about "
    r")?(?:(?P<n>\d{1,2})|(?P<w>one|two|three|four|five|six|seven|eight|nine|ten|a|fourteen)) (?:business |working "
    r"|calendar |week ?)?(?P<unit>days?|weeks?|d)\b(?! ago)"
)
WORDS = {
    "one": 1,
    "a": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "fourteen": 14,
}
NEAR = (
    (1, re.compile(r"\b(?:tomorrow|within 24 hours|in 24 hours)\b")),
    (2, re.compile(r"\b(?:48 hours|day after tomorrow)\b")),
    (3, re.compile(r"\b72 hours\b")),
    (
        7,
        re.compile(
            r"\b(?:next"
            r" week|within the week|this week|a week)\b"
        ),
    ),
)
MINE = re.compile(
    r"\b(?:i (?:will |'ll |shall |can )?(?:own|lead|write|take|run|do|drive|hold|prepare|facilitate)"
    r"|i'll (?:own|lead|write|take|run|do|drive)|me (?:down )?as (?:the )?owner|put me down|owner(?: is|:| =)? me"
    r"|owned by me|mine|i'm the owner|i am the owner|on me|myself|by me|i own|i do)\b"
)
ABOUT_IT = re.compile(
    r"\b(?:best|topic|owe|from (?:january|last|the)|of the last|long) (?:\w+ )?(?:for (?:a|the) "
    r")?post-mortems?\b|\bpost-mortems\b|\b(?:in|for|at|into|until|during|about|after|of|up in) (?:the|a|that|our|my)"
    r" post-mortem\b(?!.*\b(?:schedul|book|days?\b|owner))"
)
FIX = re.compile(
    r"\b(?:permanent|real|proper|final|definitive|long[- ]term|structural|lasting|root[- ]cause|code"
    r"|underlying) (?:fix|solution|repair|remedy|correction|change)\b|\bthe (?:fix|repair|correction)\b|\bfix (?:for"
    r"|of) the (?:cause|root cause|bug|leak)\b"
)
INTO_PLAN = re.compile(
    r"\b(?:schedul\w+|plan(?:ned|ning)?|backlog|sprint|roadmap|next week|book|put|due|within|owner"
    r"|owns?|owned|assign(?:ed)?|goes? into|in \w+ days|by (?:monday|tuesday|wednesday|thursday|friday)|ticket"
    r"|calendar|slot)\b"
)
NOT_SKIPPED = re.compile(
    r"\b(?:don't|do not|never|can't|cannot|won't|must not|not) (?:\w+ )?(?:skip|forget|drop|do "
    r"without|cancel)\b|\bno later\b|\bnot (?:later|before|after)\b|\bno (?:blame|excuses)\b"
)
SPOKEN_OF_LATER = re.compile(r"\b(?:talk|discuss|joke|if|who|when|how|can wait|later)\b")
NOT_SUBMITTED = re.compile(r"\b(?:who|when|if|once|will|before|until|not|n't|invite|invitation|date)\b")
MAY_ASK = re.compile(r"\b(?:can|could|would|will|shall|should) (?:you|we|i|@[a-z]{3})\b")

"""Phrases by which a shift is handed over, as patterns over lower-case, mended text, and the labels of such notes."""

from __future__ import annotations

HANDOVER_LABELS: dict[str, str] = {
    "open": "open",
    "still open": "open",
    "open issues": "open",
    "open items": "open",
    "open points": "open",
    "open tasks": "open",
    "open incidents": "open",
    "current issues": "open",
    "outstanding": "open",
    "pending": "open",
    "remaining": "open",
    "left to do": "open",
    "to do": "open",
    "todo": "open",
    "next": "open",
    "next step": "open",
    "next steps": "open",
    "in progress": "open",
    "ongoing": "open",
    "promised": "open",
    "promises": "open",
    "context": "context",
    "background": "context",
    "history": "context",
    "so far": "context",
    "what happened": "context",
    "story": "context",
    "summary": "context",
    "done": "context",
    "done so far": "context",
    "tried": "context",
    "what we tried": "context",
    "what we did": "context",
    "decisions": "context",
    "cause": "context",
    "what we know": "context",
    "known": "context",
    "watch": "watch",
    "to watch": "watch",
    "what to watch": "watch",
    "watch out": "watch",
    "watch out for": "watch",
    "keep an eye on": "watch",
    "items to watch": "watch",
    "monitor": "watch",
    "careful": "watch",
    "risks": "watch",
    "risk": "watch",
    "muted": "watch",
    "muted alerts": "watch",
    "warning": "watch",
}
"""Label in a hand-over (lower case, as read after spelling is mended) to the field it announces."""

OPEN: str = (
    r"\bstill (?:\w+ ){0,3}(?:open|running|failing|fails?|down|broken|pending|outstanding|missing|waiting|waits"
    r"|affected|slow|slower|high|degraded|unclear|unknown|working|looking|investigating|out|to (?:do|be|come)|owe"
    r"|needs?|has to|have to|cannot|can't|off|disabled|limited|in place|draining|growing|recovering|going on)\b"
    r"|\bnot (?:yet )?(?:been )?(?:fixed|resolved|done|verified|confirmed|rolled back|recovered|finished|complete"
    r"|completed|closed|known|clear|answered|told|posted|restored|solved|found)(?: yet)?\b|\bnot (?:\w+ )?yet\b"
    r"|\b(?:is|are|remains?|stays?|left|keep it|leave it) (?:still )?(?:open|pending|outstanding|ongoing|unresolved"
    r"|unfixed)\b"
    r"|\b(?:in progress|under ?way|ongoing|unresolved|outstanding|left to do|yet to be)\b"
    r"|\b(?:has|have|needs?|must|remains?|is|are) (?:still )?to be \w+(?:ed|en|one|ut|wn|ept)\b"
    r"|\b(?:waiting|wait|waits) (?:for|on)\b|\bawait\w*\b"
    r"|\b(?:you|someone|somebody|we|who) (?:still |now )?(?:have|has|need|needs) to\b|\bneeds? (?:a|an|somebody"
    r"|someone|your|turning|switching|to)\b"
    r"|\bnext (?:\w+ ){0,3}(?:update|post|brief|message)\b.{0,40}\b(?:due|at|by|is|promised"
    r"|in)\b|\b(?:promised|owe|due)\b.{0,40}\b(?:update|post|answer|brief|news|call)\b"
    r"|\b(?:is|are) (?:on it|looking at|looking into|working on|carrying out|rolling|restarting|draining|running)\b"
    r"|\b(?:is|are) (?:still |now |very |too ){0,2}(?:slow|slower|down|failing|broken|full|degraded|unavailable"
    r"|erroring|saturated|overloaded|limited|switched off|off|read-only|behind|only half)\b"
    r"|\b(?:backlog|queue) (?:is |of )?.{0,20}\b(?:draining|left|drains|open|to go)\b"
)
"""What is not finished, or that nothing is left."""

NOTHING_OPEN: str = (
    r"\bnothing (?:else |more )?(?:is |was )?(?:still )?(?:open|left|outstanding|pending|to do)\b"
    r"|\bno (?:open|outstanding|pending) \w+\b|\beverything is (?:done|closed|finished)\b"
)
"""That nothing is left: an answer too."""

CONTEXT: str = (
    r"\b(?:began|started|broke|failed|happened|fired|dropped|rose|fell|climbed|filled|crashed|deployed|released"
    r"|rolled|put back|reverted|restarted|rebooted|switched|turned|disabled|enabled|scaled|shed|drained|blocked"
    r"|paused|raised|lowered|declared|paged|escalated|tried|ruled out|found|saw|noticed|decided|agreed|posted|told"
    r"|informed|promised|moved|added|removed|stopped|cleared|muted|silenced|restored|recovered|fixed|replaced"
    r"|applied|changed|limited|cut|tested|checked|confirmed|opened|closed|handed|lost|deleted|expired|renewed|went"
    r"|got|gave|took|asked|brought|led|helped|warned|corrected|reported|was|were)\b"
    r"|\b(?:caused by|because of|due to|the cause (?:is|was|seems)|root cause|comes from|goes back to)\b"
    r"|\bsince (?:\d{1,2}[:.]\d{2}|about|around|the|this|noon|midnight|early|last)\b|\bso far\b"
    r"|\b(?:did|has|have) not help(?:ed)?\b|\bdidn't help\b|\bwithout (?:success|effect)\b"
    r"|\bsev ?-?[1-4]\b.{0,40}\b(?:since|from|at)\b|\bcommander (?:is|was)\b"
)
"""What happened, was found, decided or done."""

WATCH: str = (
    r"\b(?:watch|keep watching|keep an? (?:close )?eye|have an eye|look out|watch out|monitor|mind|beware|be careful"
    r"|careful with|take care|pay attention|listen for|check (?:every|each|again|regularly|at))\b"
    r"|\b(?:may|might|could|can|will probably|is likely to|are likely to|tends? to) (?:\w+ ){0,3}(?:come back|return"
    r"|again|fill|rise|fail|fire|happen|break|recur|relapse|grow|climb|flap|page)\b"
    r"|\b(?:if|when|once|should) .{3,80}(?:, |then | )(?:page|call|roll|restart|shed|turn|switch|wake|escalate|post"
    r"|declare|tell|stop|revert|fail|raise|go|use|do|ask|get|open|let|rate)\b"
    r"|\b(?:don't|do not|never|please don't) (?:restart|touch|scale|deploy|release|close|lift|remove|turn|let|roll"
    r"|reboot|raise|change|trust)\b"
    r"|\b(?:alerts?|pages?|monitors?)\b.{0,40}\b(?:muted|silenced|snoozed|flapping|flaps|noise|noisy)\b"
    r"|\b(?:muted|silenced|snoozed)\b.{0,40}\b(?:alerts?|until|for)\b"
    r"|\bexpect (?:a|an|the|more|it|another|some)\b|\b(?:peak|traffic|campaign|job|batch|deploy\w*|release)\b.{0,30}"
    r"\b(?:starts|begins|comes|due|planned|scheduled|is at|runs) (?:at|in|on|from|for)\b"
)
"""What to look at, and what to do if it happens."""

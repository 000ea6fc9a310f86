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
    "why": "context",
    "state": "context",
    "status": "context",
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
    "do not": "watch",
    "don't": "watch",
    "risks": "watch",
    "risk": "watch",
    "muted": "watch",
    "muted alerts": "watch",
    "warning": "watch",
}
"""Label in a hand-over (lower case, as read after spelling is mended) to the field it announces."""

OPEN: str = (
    r"\bstill\b(?! (?:here|thanks))|\bremain\w*\b|\boutstanding\b|\bunresolved\b|\bunfixed\b|\bunfinished\b|\bpending\b"
    r"|\bongoing\b|\bin progress\b|\bunder ?way\b|\bhalfway\b|\bto (?:go|come|do|follow)\b|\bleft to\b|\byet\b"
    r"|\b(?:is|are|was|were|has|have) not (?:\w+ )?\w+(?:ed|en|wn|ne|ut|ld|nt|ck|er|ll)\b|\b(?:is|are|has|have)n't \w+"
    r"|\bnobody (?:has|is|knows)\b|\bno (?:answer|reply|news|cause|fix|proof)\b|\bunknown\b|\bunclear\b"
    r"|\bopen (?:is|are)\b"
    r"|\b(?:is|are|stays?|left|keep it|leave it) (?:still )?open\b"
    r"|\b(?:has|have|needs?|must|ought|is|are) (?:still )?to (?:be )?\w+|\bmust\b|\bneeds? (?:a|an|your|some\w*"
    r"|turning)\b"
    r"|\bwait(?:s|ing)? (?:for|on|until)\b|\bawait\w*\b|\b(?:wants?|expects?|asks?) (?:a|an|the|to|us|you"
    r"|another|more)\b"
    r"|\b(?:follows?|goes? out|comes?|starts?|ends?|expires?|is due|are due|due) (?:at|by|in|on|tomorrow"
    r"|tonight|within)\b"
    r"|\bnext (?:\w+ ){0,3}(?:update|post|brief|message|mail|call)\b|\b(?:promised|owe)\b"
    r"|\b(?:is|are|am) (?:\w+ ){0,2}(?:on it|(?!going|nothing|anything|everything|something)[a-z]{3,}ing)\b"
    r"|\b(?:is|are|runs?) (?:\w+ ){0,2}(?:slow|slower|down|failing|broken|full|degraded|unavailable|erroring|saturated"
    r"|overloaded|limited|throttled|drained|paused|stopped|disabled|off|read-only|behind|late|missing|affected|half"
    r"|at \d+)\b|\b\w+s (?:fail|break|hang|crash|time out)\b"
    r"|\b(?:creeps|climbs|grows|rises|falls|drops|fails|cannot|can't|lags|answers? slowly|does not|do not"
    r" (?:work|load|get))\b"
    r"|\b(?:we|i) (?:have|need|owe)(?:n't| to)\b|\bplan(?:ned)? (?:is )?to\b"
    r"|^\W*(?:please |and |then |also )*(?:finish|replay|restart|answer|close|complete|continue|follow up|put"
    r"|turn|switch|restore"
    r"|reply|send|post|write|tell|inform|verify|confirm|clean|remove|lift|undo|deliver|get)\b"
)
"""What is not finished: how things are now, what is owed, and what somebody has to do."""

NOTHING_OPEN: str = (
    r"\bnothing (?:else |more )?(?:is |was )?(?:still )?(?:open|left|outstanding|pending|to (?:do|report|hand over))\b"
    r"|\bno (?:(?:open|outstanding|pending) \w+|incidents?)\b|\b(?:everything|all) (?:is )?(?:done|closed"
    r"|finished|quiet"
    r"|calm)\b"
)
"""That nothing is left: an answer too."""

CONTEXT: str = (
    r"\b(?!need|bed|red|speed|feed|shed\b|indeed|hundred|instead|exceed|proceed|succeed|unaffected|limited to"
    r"|supposed|tired|planned|scheduled|expected"
    r"|interested)"
    r"[a-z]{2,}(?:ed|wn)\b"
    r"|\b(?:began|broke|fell|rose|found|saw|told|cut|lost|went|got|gave|took|brought|led|was|were|had|did|came|ran|knew"
    r"|thought|rebuilt|back up|wrote|sent|grew|froze|shut|put back|up again|back again|works? again|is back|are back"
    r"|fine again)\b"
    r"|\b(?:caused by|because|due to|the cause|root cause|comes from|goes back to|reason)\b"
    r"|\bsince (?:\d|about|around|the|this|noon|midnight|early|last|then)|\bso far\b|\bcause:"
    r"|\bwithout (?:success|effect)\b"
    r"|\bsev ?-?[1-4]\b|\bcommander (?:is|was)\b|\b(?:knows?|know) (?:about|already|of)\b|\b\w+ knows?\."
    r"|\b(?:is|are) (?:rebuilt|drained|throttled|paused|restored|replaced|back)\b"
)
"""What happened, was found, decided or done."""

WATCH: str = (
    r"\b(?:watch|keep watching|eye on|an eye|look out|watch out|monitor|mind|beware|careful|take care|pay attention"
    r"|listen for|(?<!we )(?<!i )look at|check (?:every|each|again|regularly|at|on|the|it)|keep checking)\b"
    r"|\b(?:may|might|could|will probably|likely to|tends? to|prone to|usually) (?:\w+ )?\w+"
    r"|\b(?:can|will) (?:\w+ ){0,2}(?:come back|return|again|fill|happen|break|recur|relapse|flap)\b"
    r"|\b(?:if|when|once|should|as soon as|in case|unless) (?!possible|you (?:like|want)|anything is unclear).{3,}"
    r"|\b(?:only|not) (?:after|before|until|when|once|if)\b|\buntil (?:the|\d|\w+day|morning|noon|tomorrow"
    r"|tonight|then)"
    r"|\b(?:before|after) (?:noon|midnight|\d|the peak|the morning|six|seven|eight|nine|ten)\b"
    r"|\b(?:don't|do not|never) (?!know|worry|think|have|help|work|load|get)\w+"
    r"|\b(?:keep|leave) (?:the |it |that |this |them |our )(?:\w+ ){0,4}(?:off|on|in|out|muted|as|until|at|away"
    r"|low|up)\b"
    r"|\b(?:muted|silenced|snoozed|flapping|flaps|noise|noisy|false alarm|decoy|harmless|looks (?:scary|bad|worse))\b"
    r"|\b(?:hourly|every (?:\w+ )?(?:minutes?|hours?|hour|morning))\b|\bexpect (?:a|an|the|more|it|another|some)\b"
    r"|\b(?:peak|traffic|campaign|job|batch|deploy\w*|releases?|import|backup|migration)\b.{0,30}\b(?:starts"
    r"|begins|comes"
    r"|due|planned|scheduled|is at|runs)\b|\bwe have seen (?:this|it)\b"
)
"""What to look at, and what to do if it happens."""

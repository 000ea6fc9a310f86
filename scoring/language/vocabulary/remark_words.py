"""Phrases of sentences in the channel that give no order but want an answer, as patterns over lower-case text."""

from __future__ import annotations

OBJECTIONS: str = (
    r"\b(?:any|other) (?:strong |further |more |last )?(?:objections?|concerns?|doubts|reservations|vetos?)\b"
    r"|\bno (?:strong |further |more )?(?:objections?|concerns?|doubts|reservations|vetos?)\W{0,3}\?"
    r"|\b(?:anybody|anyone|somebody|someone|does anyone|does anybody|who(?:'s| is)?) (?:\w+ )?(?:against|objects?"
    r"|disagrees?|opposed|unhappy)\b|\bspeak up\b|\bany reason (?:not to|why not|we should(?:n't| not))\b"
    r"|\b(?:everyone|everybody|all) (?:ok|okay|fine|happy|good) with\b"
    r"|\bdoes that work for (?:everyone|everybody|all)\b"
)
"""Whether anybody is against it."""

STATUS: str = (
    r"\bstatus\s?\?|\b(?:what(?:'s| is)|give me|your|quick) (?:the |a |your )?(?:\w+ )?(?:status|state|progress)\b"
    r"|\bwhere (?:are|do) (?:we|you|things)\b|\bany (?:news|updates?|progress|luck|results?)\b"
    r"|\bhow (?:is|are|far|does|do) (?:it|things|we|you|that|the \w+) ?(?:going|looking|look|getting on|coming along"
    r"|stand|along|doing)?\b.{0,20}\?|\bwhat do we know\b|\bsit-?rep\b|\bwhat are you (?:doing|on|up to)\b"
    r"|\bhow much longer\b|\bhow long (?:will|does|do|is|until)\b"
)
"""How things stand."""

OPINION: str = (
    r"\bwhat do you (?:think|make of|suggest|recommend|say)\b|\b(?:any|your|other|more) (?:ideas?|thoughts?|opinions?"
    r"|suggestions?|theor(?:y|ies)|hunch(?:es)?|guess(?:es)?)\b|\bwhat would you do\b|\bwhat's your (?:take|view|gut)\b"
    r"|\bwhat should we do\b|\bdo you (?:know|see|have) (?:what|why|any|something|anything)\b|\bdoes (?:anyone|anybody)"
    r" (?:know|have|see)\b|\b(?:anything|something) (?:to add|we should know|you know)\b"
)
"""What somebody thinks or knows."""

THANKS: str = (
    r"\b(?:thanks|thank you|thx|cheers|much appreciated|appreciate it)\b|\b(?:great|good|nice|excellent|superb) (?:work"
    r"|job|catch|find|one)\b|\bwell done\b|\bkudos\b"
)
"""Thanks and praise."""

GREETING: str = (
    r"^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|morning|evening|welcome|greetings)\b(?:\W*\w+){0,4}\W*$"
)
"""A greeting and nothing else."""

HURRY: str = (
    r"\b(?:hurry|faster|quick(?:ly|er)?|speed (?:it |this )?up|asap|as fast as|right now|immediately|no time|time is"
    r" (?:short|running)|every (?:minute|second) counts|we need (?:this|it) now|come on|move it|go go)\b"
)
"""Urging."""

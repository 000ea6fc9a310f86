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

RECOVERY: str = (
    r"\b(?:can|may|could|should|shall) (?:i|we) (?:now |really |already )?(?:close|resolve|go home|call it)\b"
    r"|\b(?:is|are|was) (?:it|this|that|we|everything|all|things|the [\w -]{1,40}?|@?[\w-]{1,40}) (?:now |really |truly"
    r" |actually |all )*(?:fixed|over|solved|resolved|recovered|restored|mended|healed|done with|healthy|fine|stable"
    r"|green|(?:ok|okay|well|normal|good|right|up|back)(?: again| now)?)\b[^?.!]{0,30}\?"
    r"|\bare we (?:good|out of|through|clear)\b|\b(?:did|has) (?:it|that|this) (?:help|helped|work|worked)\b"
    r"|\b(?:does|do) (?:it|that|things) (?:hold|look (?:ok|okay|well|good|fine))\b[^?.!]{0,30}\?|\ball clear\s?\?"
)
"""Whether it is over, or something is well again."""

HANDS_OFF: str = (
    r"\b(?:do not|don't|dont|nobody|no one|never) (?:please |now |just |yet )?(?:restarts?|flush(?:es)?|touch(?:es)?"
    r"|change[sd]?|rolls?|switch(?:es)?|turns?|scales?|kills?|deletes?|starts?|does?|do|go(?:es)?|fails? over|adds?"
    r"|stops?|run|runs|take|takes)\b|\bno (?:more )?(?:restarts?|flush|roll-?backs?|changes?|failover|processes"
    r"|replicas)\b|\bhands off\b|\bleave (?:it|that|them|everything) (?:alone|as (?:it|they) (?:is|are))\b"
)
"""Something not to be done."""

TASK: str = (
    r"\b(?:please|pls|kindly)\b(?! (?:note|know|remember|excuse|forgive|bear"
    r"|hurry|be quick|go (?:back )?(?:to (?:bed|sleep)|home))\b)"
    r"|\b(?:can|could|would|will) you (?!(?:tell|see|confirm it|hear|read)\b)\w+"
    r"|\bgo ahead\b|\bi (?:need|want|'d like|would like) you to\b|\byour task\b"
    r"|(?:^|[,:;]\s*|\b(?:and|then|so|ok|now)\s+)(?:look (?:at|into)|check|have a look|investigate|find out|dig into"
    r"|restart|roll (?:it |that |this )?back|take (?:it|that|them|\w+) back|switch|turn|pause|stop|hold|put|set|drain"
    r"|fail over|scale|kill|free|grow|renew|pin|restore|block|warm|bypass|raise|lift|capture|start|undo|revert|call"
    r"|prepare|compare|keep)\b(?! (?:is|was|has|are|were|worked|helped|failed)\b)"
)
"""Something to be done."""

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

"""Words by which somebody is answered."""

from __future__ import annotations

import re

REPLIES = re.compile(
    r"(?:reply|answer|respond|write|get|come|go|tell|say|let|inform|text|message|ping|mail|send|update|give|assure"
    r"|reassure|drop|brief|explain|confirm|return|address|calm)\b"
)
TO_WHOM = re.compile(
    r"\b(?:back to|back|to|reply|answer|tell|let|inform|update|brief|assure|reassure|message|text"
    r"|ping|mail|send|give|drop|calm|write|address|for)\W+(?:the |our |to |and |@[a-z]{3} )*@"
)
YOUR_QUESTION = re.compile(
    r"\b(?:to answer (?:your|that)|(?:to|re|about|on|regarding) (?:your|the) (?:question"
    r"|message|mail|request)|as you asked|you asked|your question|answering your|in reply to you|since you ask)\b"
)
ASKS_BACK = re.compile(
    r"\b(?:can|could|would|will|did|do|are|have) you\b|\bplease\b|\bthanks?\b|\bthank you\b"
    r"|\bsorry\b"
)
REPLIES_PLAINLY = re.compile(
    r"(?:reply|answer|respond|(?:write|get|come|go) back to (?:@|her|him|them)|return"
    r"|address)"
)
GETS_THIS = re.compile(r"@[a-z]{3}'s (?:question|message)\b|@[a-z]{3} gets (?:this|that|an answer|a reply)\b")
OWES = re.compile(
    r"\bowe @[a-z]{3} an? (?:answer|reply)\b|\blet @[a-z]{3} have (?:his|her|an|the|their) (?:answer"
    r"|reply|numbers)\b|^@[a-z]{3},? here (?:are|is) (?:your|the)\b|^(?:yes|no|ok),? @[a-z]{3},? you (?:may|can)\b"
)
SAYS_YES = re.compile(r"@[a-z]{3}\W+(?:yes|no|yep|nope|correct|exactly|indeed|not yet|about|roughly)\b")
ADDRESSED_TO = re.compile(r"(?:re|answer|reply|response|answer to|reply to|to)\b[: ]*(?:to )?@[a-z]{3}\W*[:,-]")
TELLS_THEM = re.compile(r"(?:tell|let|inform|write|say to|give|send)\b(?: back| to)* (?:her|him|them)\b")
THEIR_QUESTION = re.compile(r"\b(?:her|him|them|that|the|his|question|it)\b")
STATES = re.compile(
    r"(?:yes|no|we|it|about|half|around|roughly|i|your|you|all|nothing|not|tell your|you may|you can"
    r"|the)\b"
)
FOR_THEM = re.compile(r"(?:for|to) @[a-z]{3}\W+\S")
ORDERS_THEM = re.compile(r"tell @[a-z]{3} to\b|(?:get|go|come) (?!back)")

"""How people promise the next message, name an estimate, or decline to, as patterns over tagged sentences."""

from __future__ import annotations

MESSAGES: str = (
    r"(?:updates?|mails?|e-?mails?|messages?|posts?|notes?|notices?|words?|news|letters?|reports?|brief(?:s|ing"
    r"|ings)?|bulletins?"
    r"|announcements?|announces?|information|infos?|lines?|syncs?|pings?|checkpoints?|check-?ins?|statements?"
    r"|summar(?:y|ies)|sitreps?|status"
    r"|communications?|communiqu\w+|calls?|advisor(?:y|ies)|entr(?:y|ies)|talks?|digests?|rounds?|points?|details"
    r"|circulars?|texts?|sms|push"
    r"|notifications?|dispatch\w*|headlines?|recaps?|bulletin|huddles?|stand-?ups?|feedback|answers?|signals?"
    r"|signs? of life|sketch|wrap-?up"
    r"|comments?|remarks?|comms|look|instal+ment|chapter|edition|issue)"
)
"""What the next word to the audience is called."""

NEXT: str = (
    r"(?:next|further|another|second|third|fourth|fresh|following|new|more|additional|regular|latest|later|final"
    r"|subsequent|upcoming|short"
    r"|quick|brief|written|status|progress|full|next regular|proper)"
)

TELLS: str = (
    r"(?:writ(?:e|es|ing)|post(?:s|ing)?|report(?:s|ing)?|updat(?:e|es|ing)|inform(?:s|ing)?|brief(?:s|ing)?"
    r"|notif(?:y|ies|ying)|tell(?:s|ing)?|ping(?:s|ing)?"
    r"|e-?mail(?:s|ing)?|mail(?:s|ing)?|messag(?:e|es|ing)|announc(?:e|es|ing)|speak(?:s|ing)?|talk(?:s|ing)?"
    r"|publish(?:es|ing)?|shar(?:e|es|ing)|send(?:s|ing)?"
    r"|drop(?:s|ping)?|giv(?:e|es|ing)|follow(?:s|ing)? up|call(?:s|ing)? (?:in|back|again)|check(?:s|ing)? (?:in"
    r"|back)|report(?:s|ing)? back|get(?:s|ting)? back"
    r"|com(?:e|es|ing) back|back with|back here|return(?:s|ing)? (?:to you|here|with)|touch(?:ing)? base|keep(?:s|ing)?"
    r" (?:you|everyone|everybody|all|people)|let(?:ting)? (?:you|everyone|all) know|refresh(?:es|ed|ing)?|say(?:s"
    r"|ing)? more|say something|show up"
    r"|recap(?:s|ping)?|summari[sz](?:e|es|ing)|communicat(?:e|es|ing)|broadcast(?:s|ing)?|phone|phoning|text(?:s|ing)?"
    r"|look(?:s|ing)? in|shout(?:s|ing)?|come(?:s)? again|see you|see you here|redo|make again|pass(?:es|ing)? on"
    r"|relay(?:s|ing)?"
    r"|reconvene(?:s|ing)?|resurface|be in touch|in touch|in contact|stay in touch)"
)
"""What one does to give it."""

YOU_GET: str = (
    r"\b(?:you|we all|everyone|everybody|they|all of you)(?:'ll| will| shall| can| may)? (?:then |again |next "
    r"|also )*(?:hear|read|get|find|see|receive|have|learn|be told|be informed"
    r"|be updated|know more|expect|be hearing|be getting)\b|\b(?:hear|read|see) (?:from )?(?:us|me)\b"
    r"|\bexpect (?:(?:to )?hear|a|an|another|the next|more|our|my|news|word|us|me|updates?)"
    r"|\b(?:come back|return|look again|check again|check back|check here|check this page|look here|visit (?:this"
    r"|us)|refresh this|see this page|tune in|read (?:me|us)|watch this"
    r"|look in|stop by|dial in|join (?:us|me) again)\b"
    r"|\b(?:be|am|'m) (?:in|on) (?:your|the) (?:calendar|inbox|channel)\b|\bin this channel\b"
)
"""What the audience does to get it."""

PAST_MESSAGE: str = (
    r"\b(?:last|previous|earlier|first|our|my|the|this) (?:update|mail|message|post|note|report|brief|letter"
    r"|entry) (?:at|of|from|said|was|went|about|told|is|on)\b"
    r"|\b(?:as|like) (?:reported|said|written|posted|announced|told)\b|\bsince (?:the|our|my) last\b|\b(?:reported"
    r"|posted|wrote|told|informed|announced|called|complained|mailed)"
    r" (?:\w+ ){0,3}(?:at|on|in|since)\b|\bin (?:the )?last mail\b|\bnothing since\b|\b(?:update|message|note"
    r"|post) (?:of|from) (?:TIME|DAY)"
)
"""A message that was sent already."""

NOT_A_MESSAGE: str = (
    r"\b(?:(?:roll|push|ship|deploy|install|apply)\w* (?:out )?(?:the |an? )?(?:new |next )?(?:update|version|patch)"
    r"|software update|security update|update of the (?:app|software|system)"
    r"|(?:reports?|letters?|notes?|mails?|e-?mails?|messages?|invoices?|texts?|notifications?|calls?|posts?"
    r"|statements?|notices?|news) (?:are|is|were|was|will be|won't|don't|do not|can't|cannot|aren't|have|has"
    r"|had|get|got|go|went|arrive\w*|reach\w*|fail\w*|show\w*|did|do|could|carried|came|missing|lost|not"
    r"|from (?:this|yesterday|last)) )"
)
"""Messages, reports and updates that are the product and not the word to the audience."""

NO_ETA: str = (
    r"\b(?:no|not|n't|never|cannot|can't|without|nobody|no one|none|too (?:early|soon)|impossible|unable|don't"
    r"|do not|won't|will not|hard|difficult|refuse|rather not"
    r"|foolish|dishonest|lie|guess\w*|unknown|unclear|uncertain|open|unsure|anyone's guess"
    r"|anybody's guess)\b(?:\W+\w+){0,7}\W+(?:etas?|estimat\w+|forecasts?|prognosis|predict\w*"
    r"|foresee\w*|when|how long|until when|how (?:much|many) (?:time|hours|minutes|longer)|(?:a|any|the|an|exact"
    r"|firm|certain|precise|fixed|no) (?:date|hour|time|day|moment|deadline|end|finish|schedule)"
    r"|(?:time|hour|date|day|minute)s? (?:for|of|when|to|by|until)|timeline|time ?frame|timing|hour of (?:finish"
    r"|end)|end (?:date|time)|finish time|when it ends|whether it (?:will )?takes?)\b"
    r"|\b(?:etas?|estimates?|estimated time|estimation|forecast|prognosis|time (?:to|of|for) (?:fix|repair|recovery"
    r"|resolution)|fix time|when (?:it|this|that|we|they|all|everything|the|will)\b[^.;]{0,50}|how long[^.;]{0,50}"
    r"|until when|end date|date|timing|time of (?:the )?(?:end|repair|fix|return)|when over"
    r"|duration of the repair)\W+(?:\w+\W+){0,6}?(?:unknown|none|not (?:yet )?(?:known|possible|available|clear"
    r"|given|foreseeable|predictable|certain|sure|to be said)|unclear"
    r"|uncertain|open|no idea|nobody (?:knows|can)|no one (?:knows|can)|can't (?:say|tell)|cannot (?:say|tell"
    r"|foresee)|too (?:early|soon)|n/k|impossible|anyone's guess|don't know|do not know|not known"
    r"|would be (?:a )?(?:lie|guess\w*|wrong|false|dishonest))\b"
    r"|\b(?:would be|is|be) (?:a lie|dishonest|guesswork|pure guess\w*|foolish|irresponsible|a guess"
    r"|false)\b[^.;]{0,40}\b(?:date|time|day|hour|estimate|when|so)\b"
    r"|\b(?:no|not any|without) (?:\w+ ){0,2}(?:eta|estimate|forecast|prognosis|time ?frame|timeline|prediction"
    r"|idea (?:when|how long))\b"
    r"|\b(?:leave|left|keep|leaving) (?:the date|dates?|times?|any date) out\b|\b(?:date|time|hour"
    r"|day)\b[^.;]{0,60}\bleave it out\b|\b(?:won't|will not|not going to|refuse to|decline to"
    r"|rather not) (?:\w+ ){0,2}(?:name|give|promise|commit to|quote|say|state) (?:\w+ ){0,3}(?:one|time|date|hour"
    r"|day|eta|estimate|figure)\b"
    r"|\bas for when\b|\b(?:don't|do not|cannot|can't) ask (?:me )?when\b|\bno (?:end|date|time) in sight\b|\b(?:end"
    r"|finish) is not in sight\b|\bi (?:give|name|say) no (?:hour|time|date|day|eta|estimate)\b|\bcould take (?:any"
    r"|minutes or hours)|\bwhether (?:it|this) (?:will )?(?:takes?|lasts?)|\b(?:minutes|hours|days) or (?:minutes"
    r"|hours|days|weeks)\b"
    r"|\b(?:can't|cannot|couldn't) (?:yet )?(?:say|tell|promise|judge|foresee|estimate"
    r"|predict) (?:you )?(?:yet )?(?:when|how long|until)\b|\btoo (?:early|soon) (?:to|for)\b|\bbest not to guess\b"
)
"""An explicit "no estimate", in any words."""

FINISHES: str = (
    r"\b(?:eta|estimat\w*|expect\w*|guess\w*|reckon\w*|forecast\w*|predict\w*|assum\w+|believe|think|hope\w*|aim\w*"
    r"|target\w*|likely|probably|presumably|should|ought to|might|may|could"
    r"|will|'ll|shall|going to|won't|finish\w*|done|complet\w+|ready|over|through|ends?|ending|fixed|resolved"
    r"|restored|solved|repaired|back|up|remain\w*|left|to go|another"
    r"|not before|fear|hoping|realistic\w*|suppose\w*|finishes|needs?|takes?|taking|until|till|by|latest|earliest"
    r"|at best|looking at|call it|say|more or less|roughly|about|around|approximately|gut|maybe|perhaps|guaranteed?"
    r"|promise\w*"
    r"|or so|give or take|at this (?:speed|rate|pace)|approx\w*|expecting|catch-?up|in (?:your|the) inbox|able to"
    r"|have (?:it|them|yours)"
    r"|vouch|towards|within|rest|everyone|everybody|all|normal|goes out|go out|live|close|closed|print|arrive|works?"
    r"|working|tops|max|maximum|at most|minutes more|hours more|longer|how long|says)\b"
)
"""Words beside a time that make it an estimate, if it is no message and not past."""

FINISH_ONLY: str = (
    r"\b(?:eta|estimat\w*|expect\w*|forecast\w*|finish\w*|done|complet\w+|ready|over\b|through|ends?|ending|fixed"
    r"|resolved|restored|solved|repaired|back (?:up|online|to|in service|for)|remaining|left|to go|another LEN"
    r"|needs?|takes?|taking|guarantee\w*|swear|gone|closed?|live|all (?:of|will|is)|everyone can|everything|normal"
    r"|works?|working|running|promise|latest|earliest|at best|roughly|about LEN|LEN more)\b"
)
"""Words of an end; beside a time they say when it is over and not when somebody writes."""

PAST: str = (
    r"\b(?:since|ago|began|started|went|was|were|had been|yesterday|last|from|after we|at which|so far|lasted"
    r"|for the (?:past|last)|have been|has been)\b[^.,;]{0,24}$"
)
"""Words before a time that put it into the past."""

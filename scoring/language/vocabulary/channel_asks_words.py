"""Words by which somebody is asked to find something out."""

from __future__ import annotations

import re

from scoring.language.channel_roster import NAME

INVESTIGATES = re.compile(
    r"(?:control|(?:call|ring|phone|contact) the \w+ and (?:ask|find|check|see)|check(?! ?out\b)|find(?: out)?"
    r"|investigate|examine|inspect|analyse|dig(?! (?:out|up|me)\b)|figure|work (?:out|on)|verify|confirm|test"
    r"|eyeball|rule|compare"
    r"|explain|describe|trace|hunt|search|study|review|assess|diagnose|debug|monitor|watch|peek"
    r"|tackle|research|clarify|determine|establish|identify|report|look(?! after| forward)|see|tell (?:me|us)(?! "
    r"when\b)|let (?:me|us) (?:know|hear)|(?:have|take|get|grab) (?:a |an? \w+ |another |one |some )?(?:look|peek"
    r"|glance|read|view|shot|stab)"
    r"|(?:give|get|send|bring) (?:me|us) (?:a |an |the |some |your )?(?:\w+ )?(?:read|look|status|update|picture"
    r"|numbers?|figures?|info\w*|opinion|view|assessment|news|answer|idea|report|summary|details?|data|verdict"
    r"|diagnosis|theory|findings?|stats|facts)"
    r"|keep an eye|take [\w ]+ apart|get to the bottom|narrow|isolate|pinpoint|spot|learn|walk (?:me|us)|show (?:me"
    r"|us)|count|measure|profile|audit|validate|ask around|go (?:over|through)|run (?:a|the|some) (?:check|query|test"
    r"|trace|diagnostic)\w*"
    r"|read|pull (?:the )?(?:logs|stats|numbers|metrics)|think about|get (?:on|onto|into)|jump (?:on|onto|into)|hop "
    r"(?:on|onto)|focus|concentrate|start (?:with|on|at)|begin with|take (?:the )?(?:\w+ )?(?:side|part|lead on)"
    r"|cover|own|handle|understand|explore"
    r"|keep (?:me|us) (?:informed|posted|updated|in the loop) (?:about|on)|try to (?:find|see|work)|speak|say|(?:give"
    r"|lend|spare|take|spend|grant) (?:me |us )?(?:\S+ )?\S+ minutes?)\b"
)
QUESTION = re.compile(
    r"(?:what(?:'s| is| are| do| did| does| have| has| can| about| on earth| the| could| would| exactly| kind| "
    r"changed| happened| went|\b)|how(?:'s| is| are| bad| far| long| many| much| do| does| did| come| goes| about|\b)"
    r"|why|where(?:'s| is| are| do)|when (?:did|does|is|was)|which|any (?:\w+ )?(?:news|updates?|findings?|luck"
    r"|progress"
    r"|ideas?|clues?|results?|theory|leads?|hints?|joy|insight|signs?|thoughts on|word|errors?|change)|status"
    r"|update\b|eta\b|news\b|findings?\b|results?\b|progress\b|is it|are they|is that|(?:locks|anything|seen|found"
    r"|see anything|got anything|still)\b(?=.*\?))\b"
)
POLAR = re.compile(
    r"(?:is|are|was|were|does|did|do|has|have|had|can|could|would|should|isn't|aren't|doesn't|didn't"
    r"|hasn't|haven't|don't|did you|have you)\b"
)
SOCIAL = re.compile(
    r"\b(?:agree|hear me|hear us|there\?|still there|you there|ok with|okay|ready|sure|mean|meant|read me|what you"
    r"|understand|get (?:all )?(?:that|this|it|my)|see my|read my|know what i|want (?:a|some|to)|need (?:a|some|any)"
    r"|mind if|think so|coming|awake|joking|serious|kidding|free\b|busy|back yet|with (?:me|us)|follow(?:ing)?(?: "
    r"me)?"
    r"|like (?:me|us) to|all right|alright|fine with|happy with|done with|finished|on the (?:call|bridge|line)"
    r"|remember|believe|(?:for|with|by) you\b|do you need|need something|hungry|tired|how are you|who)\b"
)
SUBJECTS = re.compile(
    r"\b(?:logs?|errors?|latency|load|locks?|quer(?:y|ies)|cpu|memory|disk|traffic|connections?|pool|release"
    r"|deploy\w*|change[sd]?|cause|reason|rollback|restart|retries|alerts?|graphs?|dashboard|requests?|timeouts?|see"
    r"|seen|seeing|found|find|finding|findings|know|idea|theory|clue|look|looks|looking|going|happening|going on"
    r"|broken|slow|down|wrong"
    r"|spike|saturat\w+|replica\w*|cache|queue|side|p9\d|numbers?|pods?|data|config|status|doing|up to|rolled"
    r"|restarted|switched|deployed|changed|started|done|news|progress|eta|long)\b"
)
NOMINAL = re.compile(
    r"^(?:a |an |the |quick |another |eyes |your |view |opinion |thoughts |read |take |help |brain "
    r"|please |on |at |of |for |look |status |check |\W)*"
)
NOT_ASKED = re.compile(
    r"^\W*(?:i|we|i'll|i'm|we're|let me|don't|do not|never|please don't|nobody|no one)\b(?! "
    r"(?:need|want|would|'d|ask|can|am asking))"
)
WHO_CAN = re.compile(
    r"^\W*(?:who|which of you|is (?:there )?(?:any(?:one|body)|some(?:one|body))|does any(?:one|body)|has any(?:one"
    r"|body)|do(?:es)? (?:we|any of you|some(?:one|body))|any(?:one|body)|any volunteers?|has some(?:one|body)|did "
    r"any(?:one|body)|do you(?: all)? know|do we)\b"
)
KNOWS = re.compile(
    r"\b(?:can|could|will|would|wants? to|has (?:time|hands|capacity|a moment)|is free|free to|able to|available to"
    r"|volunteer\w*|might|is going to|dares?|likes? to|knows?|know|got|have|has|understands?|sees?|see|seen|looked"
    r"|looking|idea|checked|checking|find|found|tell|explain|figure|willing|fancies|up for|mind)\b"
)
DID_IT = re.compile(
    r"^\W*(?:who|which \w+(?: of you)?) (?:\w+ )?(?:did|was|is (?:in|on|the|scribe|ic|taking|doing"
    r"|our)|owns?|has (?:access|the|command)|deployed|changed|wrote|said|paged|restarted|pushed|made|broke|switched"
    r"|told|approved|started|else)\b|^\W*who's\b"
)
HEALTH = re.compile(
    r"^\W*(?:is|are|was|how is|how's|how are|how does|how do|what is|what's|what are|what does|why is|why are|why "
    r"does|why do|where is|what about|did something change|what happened)\b"
)
STATE = re.compile(
    r"\b(?:ok|okay|healthy|fine|up|down|saturated|overloaded|full|slow|affected|broken|involved|working|alive"
    r"|reachable|degraded|doing|going on|happening|looking|up to|wrong with|status|state|repeating|failing|timing out"
    r"|erroring|responding|acting|behaving|holding|coping|struggling|so slow|look|looks|latency|load|errors?)\b"
)
GROUP = re.compile(
    r"^\W*(?P<group>[\w -]{2,24}?) (?:folks|people|team|guys|experts?|crew|owners?|side|engineers?"
    r"|on-call)\s?[,:]\s?(?P<rest>.*)"
)
ASK_THROUGH = re.compile(rf"ask (?P<who>{NAME})(?: (?:to|about|whether|if|what|why|how|for|when|where|which)\b|\W*$)")
HEAR_FROM = re.compile(rf"\b(?:know|hear|learn|understand|see|get|want|need|like|have) (?:\w+ )?from (?P<who>{NAME})")
WANTS_FROM = re.compile(
    r"\bi(?:'d| would)? (?:\w+ )?(?:need|like|want|love|have)(?: to)? (?:know|hear|learn"
    r"|understand|see|get)? ?from @[a-z]{3}\b|^let me hear\b"
)
GIVES_A_LOOK = re.compile(r"(?:give|lend) .{2,24} (?:a look|a check|your attention|some attention)\b")
ANSWER_FROM = re.compile(
    r"\b(?:hear|know|learn) (?:\w+ )?from you\b|\b(?:eta|report|summary|overview|findings?|list|breakdown|answer"
    r"|update|number|figure|word|reply|estimate|status)\b.*"
    r"\bfrom you\b"
)
WANTS_TO_KNOW = re.compile(
    r"(?:want|need|like) to (?:know|understand|see|hear|learn)\b|(?:know|understand|hear"
    r"|learn) (?:what|why|how|whether|if|where|when|which)\b"
)
WANTS_NUMBERS = re.compile(r"(?:have|get|need|see) (?:some )?(?:numbers|figures|data|facts|an answer|an opinion)\b")
YOUR_VIEW = re.compile(r"\byour (?:eyes|view|opinion|take|thoughts|read|verdict|reading)\b")
HEALTHY = re.compile(
    r"\b(?:ok|healthy|fine|up|down|slow|affected|broken|working|alive|saturated|overloaded|full|the "
    r"problem|recovering|coping)\b"
)
ASKS_INSIDE = re.compile(
    r"[,:;] ?(?:please )?(?:go |mind |can you |could you |you )?(?:having|taking|look|check|find"
    r" out|investigate|dig|see|tell me)\b"
)
NEEDS_A_THING = re.compile(r"(?:say|speak|own|handle|cover|see|read|go|get|jump|hop|start|take|focus|concentrate)\b")
POLAR_THING = re.compile(r"(?:did|has|have) (?:something|anything|anyone|somebody)\b")
PRAISE = re.compile(r"\b(?:is|was) (?:great|good|fine|true|nice)\b")
EYES_ON = re.compile(r"(?:eyes|a look|look|status|update|eta|news|a (?:quick )?(?:read|check))\b")
IS_IT_THE_CAUSE = re.compile(
    r"is (?:it )?(?:the |our )?[\w ]+ (?:the problem|the cause|to blame|involved|affected"
    r"|guilty|the bottleneck|the culprit)\b"
)
NEEDS_A_LOOK = re.compile(
    r"\bneeds? (?:looking (?:at|into)|to be (?:looked (?:at|into)|checked|investigated"
    r"|examined)|(?:a|some) (?:look|check|investigation|attention))\b"
)
FINDS_OUT = re.compile(
    r"\b(?:know|find|look|check|see|investigate|figure|work out|tell|explain|dig|idea|clue|examine"
    r"|analyse|inspect|debug|understand|going on|doing|happening|why|what|diagnose|trace|have eyes|eyes on)\b"
)
WHAT_NEWS = re.compile(
    r"(?:what'?s? (?:is )?(?:the )?(?:status|state|latest|news|situation)|status(?= (?:please|of"
    r"|on|for|now)|\W*$)|any (?:news|updates?|findings|progress)|where are we|how (?:is|'s|are) (?:it|things|that|we"
    r"|everything) ?(?:\w+ )?(?:going|looking|coming|doing)|what do we know|what is wrong|what's wrong)\b"
)
NEEDS_A_SERVICE = re.compile(r"(?:see|confirm|verify|watch|read|jump|hop|get)\b")
NO_OBJECT = re.compile(r"find (?:it|that|this) \w+$|find\W*$|look\W*$|check\W*$|report\W*$|test\W*$")
NOT_HEALTH = re.compile(r"\b(?:rollback|post|update|runbook|should|would|mean|means|usually|normally|back in)\b")
NOT_FOR_ANYBODY = re.compile(
    r"(?:say|speak|own|handle|cover|read|count|get|jump|hop|see|start|take the|focus|watch"
    r"|confirm|verify)\b"
)
IS_SAID = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|can't|cannot|isn't|did|does|looks?|seems?|went|goes"
    r"|found|says|said|fine|great|good|back|done|recovered|green|role|duty|notes|call|room|bridge|scribe|lead)\b"
)

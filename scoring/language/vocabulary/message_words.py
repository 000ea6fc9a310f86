"""Phrases by which messages say their fields, as patterns over lower-case, mended text."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

STAGES: tuple[tuple[str, str], ...] = (
    (
        "resolved",
        r"\bresolv(?:ed|ing it now)\b|\ball clear\b|\bback to normal\b|\bfully (?:restored|recovered"
        r"|operational|back)\b"
        r"|\b(?:is|are|was|were|has been|have been|been|now|everything|status:?|fully|everything's"
        r"|all) (?:now )?(?:all )?(?:fixed|solved|over|closed)\b"
        r"|\b(?:incident|outage|issue|problem)(?: is| was)? (?:closed|over|solved)\b|\b(?:working"
        r"|works|functions?|functioning|running|operating|fine|ok|up|healthy|available|reachable"
        r"|normal|back) (?:as )?(?:again|normally|normal|as usual|as expected)\b"
        r"|\b(?:is|are|was|were|has been|have been) (?:completely |now |all )?(?:restored|recovered)\b"
        r"|\bback (?:up|online|in service|for everyone)\b"
        r"|\bconsider [^.]{0,60}\bclosed\b|\bfunctions again\b|\b(?:is|are) back\b(?! in \d)"
        r"|\bwork again\b|\b(?:all )?systems? operational\b|\boperational again\b"
        r"|\bwe (?:have )?fixed\b|\bit\'s (?:now )?fixed\b|\brecovery (?:is )?complete\b"
        r"|\bservice restored\b|\bback to green\b|\boutage (?:has )?ended\b"
        r"|\ball (?:is )?(?:good|well|fine|ok) (?:again|now)\b|\b(?:is|are|all|everything) (?:good|well) again\b"
        r"|^\W*(?:now |all )?(?:fixed|solved)(?=\W*$|[.,!;:]| at\b| since\b| now\b| by\b)"
        r"|\b(?:incident\b|outage\b|disruption\b|inc-)[^.;]{0,30}\b(?:is|was|has been|have been) (?:now |hereby"
        r" )?(?:concluded"
        r"|closed|ended|finished|over)\b",
    ),
    (
        "monitoring",
        r"\bmonitoring(?: (?:it|the|for|closely|results?|recovery|now|this|-))|^monitoring\b|\b(?:we are|we're"
        r"|we'll be|currently|now|still|keep|and|to) (?:now |closely |keep )?(?:monitoring|watching"
        r"|observing)\b"
        r"|\bkeeping (?:an|a close) eye\b|\bwatching (?:the|it|for|closely)\b|\bunder observation\b"
        r"|\bwe (?:will )?(?:still )?(?:keep )?(?:monitor|watch|observe)\b|\b(?:continue|continues|continuing) to"
        r" (?:monitor"
        r"|watch|observe)\b|\bkeep(?:s|ing)? (?:a )?(?:close )?(?:watch|an eye)\b|\bunder (?:close )?observation\b",
    ),
    (
        "mitigating",
        r"\b(?:fixed|restored|recovered|back|resolved|working) for (?:most|some|many|half|about|around|part|\d)"
        r"|\bmitigat(?:ing|ed|ion|e)\b|\bpart(?:ly|ially) (?:restored|recovered|back|working|resolved|up"
        r"|available)\b|\bpartial(?:ly)? (?:recovery|service)\b"
        r"|\b(?:is|are|service|starting to|begins to|slowly|gradually) recover(?:ing)?\b"
        r"|\bfix (?:is )?(?:in progress|under ?way|being (?:deployed|rolled out|applied))\b"
        r"|\b(?:working on|deploying|rolling out|applying|implementing) (?:a|the) (?:fix|workaround"
        r"|mitigation|solution)\b|\bworkaround (?:is )?in place\b|\bcontain(?:ing|ed) the\b"
        r"|\brestoring service\b",
    ),
    (
        "identified",
        r"\bidentified\b|\b(?:found|know|located|understand|pinned down) (?:the |what )?(?:root )?(?:cause"
        r"|reason|source|is causing)\b"
        r"|\b(?:cause|reason) (?:of [^.]{0,60} )?(?:has been |was |is )(?:found|known|identified"
        r"|clear)\b|\bcause found\b",
    ),
    (
        "investigating",
        r"\binvestigat(?:ing|ion|e|es|ions|ed)\b|\blooking (?:into|at|for|for the cause)\b|^looking\b"
        r"|[,;.] looking\b|\b(?:we're|we are|team is|engineers are|i'm|i am|people are|are|is|team|everyone"
        r"|all) on it\b"
        r"|\bdigging\b|\bdiagnos\w+|\btriag(?:ing|e)\b|\bworking (?:hard |actively |urgently "
        r"|currently )?(?:on (?:it|this|the (?:issue|problem|incident|case))|to (?:resolve|fix"
        r"|restore|solve|find|understand|get|bring|correct))\b|\bon the case\b|\bhaving a look\b"
        r"|\bwork(?:ing)? hard\b"
        r"|\b(?:trying to|to) (?:find|understand|work out|determine|figure out) (?:out )?(?:the "
        r"|what|why)\b|\bactively (?:working|responding)\b|\bchecking (?:what|why)\b"
        r"|\bexamin(?:ing|ation|e|es)\b|\b(?:we|team|engineers|colleagues|experts|also|now|still|are|is|i) (?:now "
        r"|still )?"
        r"(?:search(?:ing)?|seek(?:ing)?|look|hunt(?:ing)?) (?:for )?(?:the |a |its |what )(?:\w+ )?(?:cause|reason"
        r"|source|fault)\b"
        r"|\b(?:is|are) (?:now |still |currently )?being (?:investigated|examined|looked (?:into|at)|analy[sz]ed"
        r"|diagnosed)\b"
        r"|^\W*@?\w+ (?:is )?on it\b|[,;] @?\w+ (?:is )?on it\b"
        r"|\bassessing\b|\bresponding to\b|\bhandling (?:it|this)\b",
    ),
)
"""Stage of the work to the words that say it; looked for in this order within a sentence."""

DECLARED_OVER: str = (
    r"\bresolv(?:ed|ing it now)\b|\ball clear\b|\b(?:(?:incident|outage|issue|problem|disruption)\b"
    r"|inc-)[^.;]{0,30}\b(?:closed"
    r"|over|solved|concluded|ended|finished)\b|\bfully (?:restored|recovered)\b|\brecovery (?:is )?complete\b"
    r"|\bconsider [^.]{0,60}\bclosed\b"
)
"""Words that declare the end; works again alone does not, while it is still watched."""

LABELLED_STAGES: tuple[tuple[str, str], ...] = (
    ("resolved", r"\b(?:resolved|closed|fixed|solved|done|completed?|recovered|restored|operational|ok|green)\b"),
    ("monitoring", r"\b(?:monitoring|watching|observing|verifying)\b"),
    (
        "mitigating",
        r"\b(?:mitigat\w+|rolling back|recovering|restoring|fixing|partial\w*|repairing|containing|contained)\b",
    ),
    ("identified", r"\bidentified\b"),
    (
        "investigating",
        r"\b(?:investigat\w+|looking|triag\w+|diagnos\w+|analy\w+|acknowledged|assessing|new|checking)\b",
    ),
)
"""Stage words that suffice under a status label."""

LABELLED_STATUS: str = (
    r"\b(?:in progress|in-progress|ongoing|active|working on|on it|started|under way|underway|responding"
    r"|handled|being)\b"
)
"""Under a status label these say that work is going on without saying which stage it is in."""

BEFORE_STAGE: str = (
    r"\b(?:not|n't|isn't|aren't|wasn't|hasn't|haven't|never|no|yet to be|until|till|once|before|when|if|will be"
    r"|to be|as soon as|"
    r"can be|could be|should be|may be|might be|expected to be|expect to be|unless|without being|far from|being"
    r"|after|"
    r"guarantee it will be|definitely be)\s(?:\w+\s){0,3}$"
)
"""Words before a stage that deny it or put it into the future ("not yet resolved", "once restored")."""

FAILURES: str = (
    r"\b(?:down|failing|fails?|latency|elevated|increased|spik\w+|late|blank|queued|blocked|on fire|lags?"
    r"|lagging|investigat\w+|looking into|failed|failures?|broken|broke|breaks|errors?|erroring|slow|slowness"
    r"|unavailable|unreachable|unusable|offline|"
    r"degraded|degradation|outage|timeouts?|times? out|timing out|timed out|dead|stuck|hangs?|hanging|crash\w*"
    r"|refus\w+|reject\w+|declin\w+|"
    r"unable|can't|cannot|can not|couldn't|could not|not (?:been )?(?:working|accepting|loading|available"
    r"|possible|responding|reachable|being|sent|"
    r"able|receive|see|shown|delivered|processed|updated)|no longer|nobody can|no one can|none can|impossible"
    r"|full|missing|lost|losing|delayed|delays?|stopped|"
    r"interrupt\w+|disrupt\w+|issues?|problems?|incident|trouble|difficult\w+|wrong|leak\w*|exhausted|saturated"
    r"|overload\w*|expired|corrupt\w*|"
    r"duplicat\w*|twice|dropp\w+|impaired|malfunction\w*|don't|doesn't|do not|does not|503s?|500s?|5xx|has not"
    r"|have not|no order|not)\b"
)
"""What goes wrong, or is looked into, said of something."""

RECOVERIES: str = (
    r"\b(?:back|restored|recover\w*|resolved|fixed|working|works|again|normal\w*|stable|closed|over|mitigat\w+"
    r"|functions?|reopened|ended|rolled back|"
    r"rollback|restart\w*|update)\b"
)
"""What goes right again or is being worked on, said of something; it tells what is broken just as well."""

NOT_A_THING: frozenset[str] = frozenset(
    words(
        """follow follows following ack acknowledged advise
    afternoon ago apart around asap ask assigned attention available avoid based basis
    believe best bigger bring build center centre confirm confirmed consider contact contain create declare
    declared delay delays detect detected determine dig digging don easy elevated english enough escalated
    estimate estimated evening everywhere exact executive experts extra fact feel few flow friday gone guarantee
    half happen happened happening hello identify inconvenience increased intermittent internally involved
    keeping lasted lead leading least loss mail maybe minimise monday nobody noticed number obviously oncall
    onset others page paged park part pending percent period pls portion prevent probably process promise
    quarter questions ready really region regularly reliable remain request resources roughly rough saturday say
    scope severe soonest source spotted stage stakeholder step steps subset sunday suspect suspected symptoms
    talk tbc tbd tba thursday tier top treating tuesday unclear understand unsure utc cet cest gmt verify
    wednesday whole wide workaround year years zero tried fully broken slow unavailable unreachable slowly
    offline unusable outage timeout timeouts crash crashed restored recovered cannot twice half third quarter ic
    investigat pm am definitely everything inc ones impossible bet sleeping hoc actively diligently tirelessly
    closely bear apologies regret appreciate understanding thankyou cheers"""
    )
)
"""Words that are neither function words nor generic, and still name nothing that can break."""

ACTION_WORDS: frozenset[str] = frozenset(
    words(
        """implement implemented implementing deploy deployed deploying deployment release released releases releasing
    rolling rolled roll rollback restart restarted restarting revert reverted reverting hotfix patch patched
    apply applied applying scale scaled scaling add added adding capacity switch switched switching disable
    disabled enable enabled node nodes host hosts pod pods try failover redeploy rebooted reboot drain drained
    build commit version news hand hands case thanks bearing learn retro soon vendor data customers clients
    users people progress advise elevated increased rate rates latency late blank queued blocked spike spikes
    fire lag lags request requests tomorrow today"""
    )
)
"""Words about the work or the symptom: they do not tell which thing of the users' is broken."""

EFFECTS: str = (
    r"\b(?:can't|cannot|can not|could not|couldn't|unable|not able|no longer|not possible|fail\w*|errors?"
    r"|slow\w*|wait\w*|time ?outs?|timed out|"
    r"times? out|los[et]\w*|losing|logged out|locked out|delayed|delays?|declin\w+|reject\w+|refus\w+"
    r"|not (?:receiv\w+|see|get|accepted|being|been)|"
    r"don't (?:receive|get|see)|do not (?:receive|get|see)|did not (?:receive|get)|didn't (?:receive|get)|got"
    r"|gets?|sees?|receiv\w+|twice|duplicate\w*|double|charged|stuck|"
    r"interrupt\w+|kicked|degraded|late|later|blank|have to|has to|had to|must|need to|queued|longer|old data"
    r"|out of date|able to|can (?:pay|buy|log|sign|check|use|order|book|again|browse|see)|empty|wrong|missing"
    r"|nothing|tak(?:e|es|ing) (?:\w+ ){0,2}\d|"
    r"unavailable|hang\w*|crash\w*|has not|have not|no order|blocked|turned away|overcharged|logged off|503s?"
    r"|500s?)\b"
)
"""What users notice."""

AFFECTED: str = r"\b(?:affect\w*|impact\w*|concerned|hit|down for|experienc\w+|trouble|disrupt\w*|issues?|problems?)\b"

NO_IMPACT: str = (
    r"\b(?:no|zero|without|not any|none of (?:our|the)) (?:\w+ )?(?:customer|user|client|external|visible"
    r"|public|end-user)s?(?:[- ]facing)? ?(?:\w+ )?"
    r"(?:impact|effect|is affected|are affected|affected|impacted|notice|were affected|was affected"
    r"|are impacted|data)?\b"
    r"|\b(?:customers?|users?|clients?|shoppers?|visitors?) (?:are|were|do|did|is|have|will) ?(?:not|n't"
    r"|un) ?(?:be |been )?(?:affected|impacted|notice|see)\b|"
    r"\b(?:customers?|users?) (?:aren't|weren't|don't|didn't) (?:affected|impacted|notice)\b|\binternal only\b"
    r"|\bno (?:customer )?impact\b|\bnobody is affected\b|\bimpact:? none\b|\b(?:nothing|not|no|none) (?:is "
    r"|are )?(?:user|customer|client)[- ](?:facing|visible)\b"
)
"""An explicit statement that nobody is affected."""

SHARES: str = (
    r"(?:\d{1,3}(?:[.,]\d)? ?(?:%|percent|per cent)|\b(?:a |one |two )?(?:third|quarter|half|fifth|tenth)s?\b"
    r"|\bone in \w+|\bmost\b|\ball\b|\bmany\b|\bsome\b|\bevery\b|\bno\b|\bnone\b|\b\d[\d.,]* (?:of|out of|in)\b"
    r"|\bhundreds\b|\bthousands\b)"
)

CAUSES: str = (
    r"\b(?:caused by|because of|because|due to|triggered by|result of|resulted from|stemmed from|introduced by"
    r"|the culprit was|led to by|"
    r"(?:root )?cause(?: of [^.]{0,60}?)? (?:was|is|were|has been)|(?:the )?reason (?:was|is|were)"
    r"|was the (?:reason|cause)|is the (?:reason|cause)|were the (?:reason|cause)|"
    r"turned out (?:to be|that)|(?:it|this|that) (?:was|is) (?:likely|probably|presumably|apparently|obviously"
    r"|most likely)|traced (?:back )?to|brought on by|owing to|as a consequence of|following (?:a"
    r"|the) (?:release|deploy\w*|change|migration|push|update)|"
    r"after (?:a|the|an) (?:bad|faulty|wrong|recent|new) \w+|down to (?:a|an|the) \w+ (?:change|release"
    r"|deploy\w*|bug)|thanks to (?:a|the))\b"
)
"""Words that join a cause to what it caused."""

CAUSE_STORY: str = (
    r"\b(?:had (?:been )?(?:removed|enabled|deleted|expired|disabled|changed|filled|leaked|run out|overwritten"
    r"|dropped|locked|exceeded|broken|stopped|lost)|"
    r"leaked|did not return|ran out of|expired|exhausted|overloaded|was set to|were set to|misconfigured"
    r"|removed the|overwrote|introduced a|contained a bug|had a bug|kept the connections|kept connections)\b"
)
"""A told cause, without a joining word, in a resolution."""

EMPTY_CAUSE: frozenset[str] = frozenset(
    words(
        """technical internal external unexpected unforeseen issue issues problem problems difficulty difficulties error
    errors glitch hiccup bug system systems server servers service services failure failures malfunction
    incident outage thing things some unknown circumstances reasons reason fault something temporary
    infrastructure platform software a an the our"""
    )
)
"""A cause made of these words alone names none."""

UNKNOWN_CAUSE: str = (
    r"\b(?:cause|reason)[^.]{0,40}\b(?:unknown|not (?:yet )?(?:known|clear|found|identified|established)"
    r"|unclear|open|under investigation|still being)\b|"
    r"\b(?:don't|do not|not) (?:yet )?(?:know|understand)[^.]{0,40}\b(?:cause|why|reason)\b|\b(?:unknown"
    r"|unclear) (?:so far|cause|reason|yet)\b|"
    r"\b(?:still|are) (?:looking for|investigating|searching for|trying to find|working out) (?:the "
    r"|what )?(?:root )?(?:cause|reason|caused|why)\b|\bunknown (?:so far|at this (?:point|time|stage))\b"
)
"""An honest "we do not know the cause"."""

STEP_VERBS: str = (
    r"\b(?:add(?:s|ing)?|introduc\w+|writ(?:e|es|ing)|rais(?:e|es|ing)|lower(?:s|ing)?|set(?:s|ting)?(?: up)?"
    r"|test(?:s|ing)?|alert(?:s|ing)?|page(?:s)?|automat\w+|remov\w+|replac\w+|"
    r"upgrad\w+|migrat\w+|limit(?:s|ing)?|document(?:s|ing)?|block(?:s|ing)?|requir\w+|return(?:s|ing)?|pin(?:s"
    r"|ning)?|split(?:s|ting)?|renew\w*|reject\w*|refus\w+|put(?:s|ting)?|"
    r"creat\w+|build(?:s|ing)?|mak(?:e|es|ing)|enabl\w+|disabl\w+|enforc\w+|validat\w+|instrument\w*"
    r"|implement\w*|configur\w+|extend\w*|install\w*|drop(?:s|ping)?|list(?:s|ing)?|"
    r"ask(?:s|ing)?|give|gives|giving|close|cap(?:s|ping)?|ship|move|moves|moving|switch|tune|delete|record"
    r"|rehearse|run(?:s|ning)?|update|fix|stop(?:s|ping)?|mov\w+|mask|rewrite|backfill|teach)\b"
)
"""Verbs a specific step begins with."""

FUTURE: str = (
    r"\b(?:will|we'll|i'll|going to|plan to|shall|must|need to|needs to|next we|to prevent|from now on"
    r"|should)\b"
)

NO_STEP: str = (
    r"\b(?:do better|be (?:more )?careful|better communication|communicate better|improve (?:monitoring"
    r"|communication|our processes|processes)|pay more attention|"
    r"(?:post-?mortem|review|analysis|retrospective|rca|report)(?: \w+){0,3} (?:will|to) (?:follow|be (?:held"
    r"|published|scheduled|done|shared))|(?:schedule|hold|do|write) (?:a |the )?(?:post-?mortem|review"
    r"|retrospective)|"
    r"learn from|make sure this (?:does not|doesn't|never)|never happen|keep you|let you know|update you"
    r"|continue to monitor|keep monitoring|take measures|take steps|necessary steps|root cause)\b"
)
"""Promises that are no steps."""

HEDGES: str = (
    r"\b(?:probably|likely|most likely|presumably|apparently|must be|must have been|has to be|obviously"
    r"|definitely the|surely|no doubt|i bet|i guess|"
    r"pretty sure|seems to be (?:a|an|the)|looks like (?:a|an|the|it's)|i think it's|we think it's"
    r"|we believe it's|i'm sure|clearly (?:a|an|the)|it's (?:obviously|clearly|surely|definitely)"
    r"|without a doubt|100% (?:the|sure))\b"
)
"""Words that state a cause nobody has confirmed."""

CANDIDATES: str = (
    r"\b(?:suspect\w*|candidates?|hypothes\w+|possible cause|possibly|potential cause|not (?:yet )?confirmed"
    r"|unconfirmed|to be confirmed|(?:are |we're |we are |still )?(?:checking|verifying|testing|confirming"
    r"|investigating) (?:whether|if|that|this|it|both)|"
    r"rule (?:\w+ )?out|ruling out|one of (?:the )?possib\w+|theory|working assumption|one possibility"
    r"|could not confirm|until we (?:have )?confirm\w*|we are checking|we're checking)\b"
)
"""Words that mark a cause as a candidate, which is no speculation."""

SPECULATED: str = (
    r"\b(?:release|deploy\w*|migration|change|attack|ddos|hack\w*|bug|leak|database|db|index|network|vendor"
    r"|provider|cloud|aws|azure|gcp|config\w*|cache|dns|certificate|"
    r"load|traffic|competitor|disk|memory|firewall|rule|query|client|upgrade|version|commit|flag|pool|cdn"
    r"|update|push|server|hardware|switch|router)\b"
)
"""Things a guess names as cause."""

TO_CUSTOMERS: str = (
    r"\b(?:dear (?:all )?(?:customers?|users?|clients?|guests?|partners?|shoppers?|members?)"
    r"|to our (?:customers|users|clients|guests|members)|we apologi[sz]e|our apologies|sorry for (?:the"
    r"|any) (?:inconvenience|trouble)|you may|"
    r"some of you|you might|your (?:orders?|payments?|account|data|patience|understanding)|valued customers?"
    r"|you could not|for your patience|hello customers|you (?:can|cannot|can't) (?:now )?(?:again "
    r"|currently )?(?:pay|log|sign|order|check|use|book))\b"
)
"""Signs that a text speaks to customers."""

JARGON: str = (
    r"\b(?:connection pools?|thread pools?|pool exhaust\w+|[45]xx|http [45]\d\d|50[0234]s?|pods?|k8s|kubernetes"
    r"|oom\w*|p9[59]|p50|replica(?:s|tion)?|heap|gc|garbage collect\w*|npe|null ?pointer\w*|kafka|redis"
    r"|hikari\w*|"
    r"shards?|upstreams?|circuit breaker|backpressure|stack ?trace|rpc|grpc|segfault|deadlocks?|mutex"
    r"|postgres\w*|mysql|mongo\w*|etcd|nginx|envoy|istio|ingress|load balancer|cpu|iops|tls|dns|bgp|"
    r"failover|rebalanc\w+|rollbacks?|canary|hotfix|cron(?:job)?|namespaces?|containers?|daemon|cache miss\w*"
    r"|qps|rps|slo|sli|wal|vacuum|[a-z]+-\d{2,}[a-z]?\b(?<!inc-\d\d))\b"
)
"""Words a customer is not expected to know."""

OVERPROMISES: str = (
    r"\b(?:guarantee\w*|never (?:again|happen\w*)|not happen again|won't happen again|cannot happen again"
    r"|can't happen again|promise (?:that|you|it|to)|we promise|100 ?% (?:sure|certain|fixed|back)|rest assured"
    r"|"
    r"(?:will|'ll) (?:definitely|certainly|surely|for sure|absolutely) (?:be )?(?:back|fixed|resolved|restored"
    r"|up|over|done|solved|working)|definitely be (?:back|fixed|resolved|restored|up|over))\b"
)
"""Promises nobody can keep."""

GUARANTEED_TIME: str = (
    r"\b(?:will|'ll) (?:all )?be (?:\w+ )?(?:back|fixed|resolved|restored|up|over|solved|working|available"
    r"|done)\b[^.]{0,40}\b(?:by|at|in|within|before)\b"
)
"""A time for the end, put without a hedge; it counts when a time follows."""

HEDGED_TIME: str = (
    r"\b(?:expect\w*|hope|hoping|aim\w*|target\w*|estimate\w*|about|around|approximately|roughly|should|likely"
    r"|probably|if|plan\w*|eta|update|write|post|hear|next|may|might|ca)\b"
)

NO_ETA: str = (
    r"\b(?:no|not an?|without (?:an )?|cannot give (?:an |you an )?|can't give (?:an )?|no reliable|not yet an?"
    r"|too early (?:for an|to give an)) ?(?:firm |clear |reliable |exact )?(?:eta|estimate|estimation|forecast"
    r"|prognosis)\b|"
    r"\b(?:eta|estimate)[: ]+(?:is )?(?:still )?(?:unknown|none|not (?:yet )?(?:known|possible|available)|no"
    r"|unclear|not yet)\b|\btoo early to (?:say|tell|estimate)\b|\bnot possible to say when\b|\b(?:can't"
    r"|cannot) (?:yet )?say (?:when|how long)\b|"
    r"\b(?:don't|do not) (?:yet )?know (?:when|how long)\b|\bno time (?:for|of) (?:the )?(?:recovery|fix"
    r"|resolution) (?:yet|known)\b"
)
"""An explicit "no estimate yet"."""

ETA_CUES: str = (
    r"\b(?:eta|estimat\w+|expect\w*|should (?:be|take|finish)|will take|takes|to take|another|needs?"
    r"|done (?:around|by|in|at)|be (?:back|fixed|resolved|restored|done|finished|complete\w*)|finish\w*"
    r"|ready (?:by|in|at)|hope to|(?<!rolled )(?<!taken )(?<!put )back (?:by|at|in|around)|fixed (?:by|in|at)"
    r"|forecast|complete (?:by|in|at)|left|to go|remaining)\b"
)
"""Words that make a time or a length an estimate."""

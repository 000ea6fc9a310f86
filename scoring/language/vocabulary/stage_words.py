"""How people put the stage of the work into words, as patterns over tagged sentences."""

from __future__ import annotations

_WORKS_AGAIN: str = (
    r"(?:work|function|run|operat|print|load|open|show|take|accept|arrive|send|get|receive|buy|book|pay|log|sign"
    r"|ring|move|scan|sync|play|record|order|use|read|see|hear|flow|respond|answer"
    r"|deliver|process|available|reachable|usable|bookable|online|live|up|stable|green|healthy|can|possible|open"
    r"|fine|ok|okay|good|normal|well|clean|correct|right|there|back|allowed|visible|full"
    r"|display|start|stream|call|search|find|download|upload|connect|charge|reach|ship|leave|come|go|count|update"
    r"|refresh|itself|readable|printable|payable|complete|accurate|fast|quick|responsive|restored"
    r"|able|steady|service|flowing|resumed|access|as it should|as they should|shape|home|track|business|feet|quiet"
    r"|calm)"
)

STAGES: tuple[tuple[str, str], ...] = (
    (
        "resolved",
        r"\bresolv(?:ed|ing it now)\b|\ball[- ]clear\b|\bback to (?:normal|business|green|usual|its usual|full|work"
        r"|how|what|the way)\b|\b(?:fully|completely|entirely|wholly) (?:restored|recovered|operational|back"
        r"|repaired|fixed|available|up|working)\b"
        r"|\b(?:is|are|'s|'re|was|were|has been|have been|been|now|everything|status:?|fully|it all|all|got) (?:now "
        r"|all |finally |well and truly |hereby |officially |definitely |also )*(?:fixed|solved|over|closed|repaired"
        r"|mended|done with|done|cured|finished|behind us|settled|sorted(?: out)?|ended|gone|past|history|concluded"
        r"|remedied|eliminated|corrected|put right|rectified)\b(?! (?:for|by the|when|because|to|with|off|from)\b)"
        r"|\b(?:incident|outage|issue|problem|trouble|disturbance|disruption|interruption|fault|case|matter"
        r"|inc)\b[^.;]{0,30}?\b(?:closed|over|solved|concluded|ended|finished|gone|behind us|cleared|fixed|lifted)\b"
        rf"|\b{_WORKS_AGAIN}\w*\b[^.;]{{0,60}}?\b(?:again|anew|once more|normally|as (?:usual|normal|before|expected"
        rf"|intended|ever)|like (?:before|normal))\b"
        rf"|\b(?:again|anew|once more)\b[^.;]{{0,20}}\b(?:normal|available|possible|open|online|reachable|usable"
        rf"|working|running|up|fine|ok|operational|stable|complete)\b"
        r"|\b(?:is|are|'s|'re|was|were|has been|have been|been|got|service|services|access|now) (?:completely |now "
        r"|all |fully |entirely |both |again )*(?:restored|recovered|reinstated|re-established)\b(?! from)"
        r"|\b(?:service|access|everything|operations?|systems?) restored\b|\brestored (?:for|to) (?:all|every\w*"
        r"|normal|full)\b"
        r"|\b(?:is|are|'s|'re|came|comes|went|been|was|were|all|everything|everyone|we're|it's) back(?: up| online"
        r"| in (?:service|business|action|operation|order|place|shape)| on (?:line|track|its feet|their feet|air)"
        r"| with us| where)?\b(?! (?:in|at|on|by|around|with|here|to you) (?:NUM|TIME|LEN|DAY|you|the hour|an?"
        r"|about))"
        r"|\b(?:resumed|resumes|re-?opened|put right|been removed|is removed|been lifted|been cleared"
        r"|been eliminated|no more (?:errors?|problems?|failures?|alarms?|trouble)|no (?:longer|more) (?:occurs?"
        r"|happens?|broken|fails?|appears?|seen)|no further (?:problems?|errors?|issues?)|nothing is broken"
        r"|green across|lights are green|all green|passed|at your (?:disposal|service)|used to\b(?=\W*$)|it works\b"
        r"|works? (?:fine|well|now|for (?:all|every\w+))|goes? through|going through|orders flow|(?:services?"
        r"|everything|systems?|all|lines?|sites?|pages?) (?:is|are) (?:now )?(?:running|functioning|working|up|live"
        r"|available|reachable|healthy)(?: now)?(?=\W*$|[,.;]| and| since)|functioning now|stable (?:since|again"
        r"|for)|loads? normally|opens? for every\w+|can (?:all )?(?:pay|log in|order|book|buy|work|call|print|read"
        r"|write|use it|sign in|play|watch|listen)\b[^.;]{0,24}\b(?:again|once more|as usual|normally|now)"
        r"|we are live|we're live|live again|closing (?:it|this|the|now)?|behind us)\b"
        r"|\b(?:all )?systems? (?:are |is )?(?:operational|up|go|green|normal)\b|\boperational\b|\bwe (?:have "
        r"|'ve )?(?:fixed|solved|resolved|repaired|closed|sorted)\b|\brecovery (?:is |was )?(?:complete|confirmed|done"
        r"|verified)\b"
        r"|\b(?:things|all|everything|it|situation|service|operations?|we|we're|we are|systems?) (?:is|are|have|has"
        r"|look|looks|'s|'re)?(?: \w+){0,2} ?(?:fine|good|ok|okay|normal|well|in order|calm|quiet|healthy|green"
        r"|stable|running)(?: now| again|$|[.,;!:])"
        r"|\b(?:returned|return|gone back|back|come back|came back) to (?:normal|service|life|business|health"
        r"|regular|its|their|full|usual)\b|\b(?:out of the woods|done and dusted|all sorted|good to go"
        r"|business as usual|over and done|fire is out|fires? (?:is |are )?out|stand(?:ing)? down|job done"
        r"|end of (?:the )?(?:incident|outage|story|alert))\b"
        r"|^\W*(?:now |all |it's |is |and )?(?:fixed|solved|closed|resolved|restored|over|done|recovered|repaired"
        r"|ended|mended)(?=\W*$|[.,!;:(]| at\b| since\b| now\b| by\b| after\b| TIME| for all| as of| again|,)"
        r"|\b(?:closed|closing) (?:it|this|the (?:incident|case|ticket))\b|\b(?:declare|declared|call|calling"
        r"|consider|considered|mark|marked|marking) [^.]{0,40}\b(?:closed|over|resolved|done|ended|solved)\b"
        r"|\b(?:does|do|did|doing) (?:its|their|his) (?:job|work|duty)(?: again)?\b|\b(?:outbound|inbound|mails?"
        r"|service|app|site|page|shop|system|it|api|link|line) (?:ok|okay|good|fine|up|normal)(?: again| now)?\W*$"
        r"|\bended (?:at|with)\b|\bno longer (?:affected|down|broken|failing|impaired)\b|\b(?:reopened|re-opened)\b"
        r"|^\W*(?:closing|gone|closed)(?=\W*$|[.,;!])|^\W*(?:the )?(?:\w+ ){1,2}(?:fixed|repaired|solved|restored"
        r"|closed)\W*$|\bstand down\b"
        r"|\b(?:heating|power|service|light|water|system) [^.;,]{0,30}\b(?:is|are) on\b(?=\W*$|[,.;])|^\W*(?:\w+ "
        r"){1,3}(?:report|works?|runs?|loads?|prints?|dispense|arrive|respond) again\b"
        r"|\bissue-?free\b|\bfull(?:y)? (?:service|functional\w*|capacity|recovery)\b",
    ),
    (
        "monitoring",
        r"\bmonitoring\b(?! (?:team|system|tool|alert|showed|shows|alarm|did|was|is|had|service|graph|page|desk"
        r"|vendor|dashboard|software|board|screen|gap|for the (?:database|network)))|\b(?:we are|we're|we'll be"
        r"|currently|now|still|keep|keeps|and|to|i'm|i am|team) (?:now |closely |keep |still |also )*(?:watching"
        r"|observing)\b"
        r"|\b(?:keep|keeps|keeping|have|having|with) (?:an|a close|a|our|one|both) (?:close )?(?:eyes?|watch)\b"
        r"|\bwatching (?:the|it|for|closely|over)\b|\bunder (?:close )?observation\b|\b(?:we|team|i) (?:will |shall "
        r"|'ll )?(?:still |now |also |just )*(?:keep )?(?:monitor|watch|observe)\b"
        r"|\b(?:continue|continues|continuing|going on|go on) (?:to |with )?(?:monitor|watch|observ)\w*\b"
        r"|\bobservation (?:phase|period|mode)\b|\bphase of (?:observation|watching)\b|\b(?:standing|stand|keep"
        r"|keeping) watch\b|\bon watch\b|\bstable so far\b|\bverifying (?:the )?(?:recovery|fix|stability)\b"
        r"|\bconfirming (?:the )?(?:recovery|fix)\b|\bwait(?:ing)? (?:to see )?(?:if|whether) (?:it|they"
        r"|this) (?:holds?|stays?|lasts?)\b",
    ),
    (
        "mitigating",
        r"\bmitigat(?:ing|ed|ion|e|es)\b|\bpart(?:ly|ially|s)? (?:restored|recovered|back|working|resolved|up"
        r"|available|fixed|repaired|operational|open|running|usable|service|solved|again|there)\b"
        r"|\bpartial(?:ly)?\b(?! (?:outage|degradation|failure|loss|write|data|refund|list))"
        r"|\b(?:mostly|largely|half|halfway|half-way|nearly|almost|three quarters|two thirds|most of the way"
        r"|part of the way) (?:there|back|restored|recovered|out|done|up|through|way|fixed|repaired|working|normal"
        r"|home|again|open|resolved|of (?:it|them) (?:is|are) back)\b|\bhalf ?way (?:back|there|out|through|done"
        r"|up)\b|\bon the mend\b|\bgetting (?:better|there)\b"
        r"|\b(?:fixed|restored|recovered|back|resolved|working) for (?:most|some|many|half|about|around|part|NUM"
        r"|PCT)|\brecover(?:ing|y)\b(?! (?:is |was )?(?:complete|confirmed|done|time|plan|point|script|code|key|mail"
        r"|e-mail|password|tests?|drill))|\b(?:service|things|starting|begins?|slowly|gradually) (?:is |are "
        r"|to )?recover\w*\b"
        r"|\b(?:fix|repair|repairs|workaround|work-around|mitigation|restoration|solution|correction|remedy"
        r"|cure) (?:work )?(?:is |are |has |have |now |being |still |well |already )*(?:in progress|under ?way"
        r"|ongoing|running|in place|in course|being (?:deployed|rolled out|applied|tested|put)|available|active"
        r"|at work|on (?:its|the) way|started|begun|in hand|going on|continues?|advances?|entered)\b"
        r"|\b(?:work\w*|busy|engaged|occupied|are|is|am|'re|'m|still|now|we|team|engineers|started|begun|carry on"
        r"|carrying on|continue|continues|going on) (?:\w+ ){0,2}?(?:fixing|repairing|restoring|mending|correcting"
        r"|containing|stabili[sz]ing|rebuilding)\b(?! (?:this )?(?:plan|idea))|^\W*(?:still |now |currently "
        r"|busy )?(?:fixing|repairing|restoring|mending|containing|stabili[sz]ing)\b"
        r"|\b(?:working on|deploying|rolling out|applying|implementing|preparing) (?:a|the|our) (?:fix|workaround"
        r"|mitigation|solution|repair|remedy)\b|\bcontain(?:ing|ed|ment)\b(?! (?:a|an|no|the word))"
        r"|\brestoring (?:the )?(?:service|access|data)\b|\b(?:middle|midst|phase|stage|mode"
        r"|course) of (?:the )?(?:repair|repairs|correction|restoration|recovery|mitigation|fix)\b"
        r"|\b(?:at|in|under) (?:the )?(?:repair|repairs|correction|restoration|recovery|mitigation)\b|\b(?:repair"
        r"|recovery|restoration|correction|emergency|provisional|interim|degraded|limited|reduced|fallback|makeshift"
        r"|temporary|stopgap|manual|backup)(?:[- ])(?:phase|stage|mode|step|operations?|service|running|solution)\b"
        r"|\bdegraded,? (?:but )?(?:recovering|running|working|service)\b"
        r"|\bstabili[sz](?:ed|ing)\b|\b(?:improv(?:ing|ed)|easing|clearing) (?:slowly|gradually|steadily"
        r"|bit by bit)?\b|\b(?:some|most|half|many|NUM|PCT) (?:of (?:the |our |all )?\w+ )?(?:\w+ )?(?:are"
        r"|is) (?:already |now )?(?:back|up|restored|working|again)\b|\bback in part\b|\bin part(?:s)? (?:back"
        r"|restored|again)\b|\bunder control\b|\bgoing in the right direction\b",
    ),
    (
        "identified",
        r"\bidentified\b|\b(?:found|know|knows|known|located|understand|understood|pinned down|spotted|discovered"
        r"|isolated|tracked down|got|have) (?:the |what |out |where |now |why )*(?:root )?(?:cause|reason|source"
        r"|culprit|origin|fault|trigger|is causing|caused|it comes from|broke)\b|\b(?:cause|reason|source|fault"
        r"|culprit|origin) (?:of [^.]{0,60} )?(?:has been |have been |was |is |now )*(?:found|known|identified|clear"
        r"|located|isolated|understood|pinned down)\b|\bcause found\b|\bdiagnosis (?:is )?(?:done|complete|clear)\b"
        r"|\bwe know (?:now )?(?:what|why|where)\b",
    ),
    (
        "investigating",
        r"\binvestigat(?:ing|ion|ions|e|es|ed)\b|\b(?:look|looks|looking|looked) (?:already |now |still |deeper "
        r"|closely |hard |urgently )*(?:into|at|for|after)\b|^\W*(?:still |now |already )?looking\b|[,;.] looking\b"
        r"|\b(?:'re|are|is|'m|am|'s|everyone|all|people|team|both|still|already|be|being|we) (?:all |now |already "
        r"|still )*on it\b|^\W*@?\w+ (?:is )?on it\b|[,;] @?\w+ (?:is )?on it\b"
        r"|\b(?:digging|poking|hunting|searching|seeking|tracing|chasing|examining|probing|inspecting|studying"
        r"|sleuthing|debugging|troubleshooting|scanning|sifting|combing|bisecting|narrowing|isolating|diagnosing"
        r"|triaging|analy[sz]ing|assessing|reproducing)\b|\b(?:begun|started|trying|begin|start|try) to (?:isolate"
        r"|find|understand|trace|search|work out|determine|figure|reproduce|narrow|dig|look|locate|investigate"
        r"|examine|analy[sz]e|diagnose|grasp|see what|learn)\b"
        r"|\b(?:to|and) (?:find|understand|work out|determine|figure out|see|learn|establish"
        r"|pin down) (?:out )?(?:the cause|the reason|what|why|where|how it)\b|\bdiagnos\w+\b|\btriag(?:ing|e)\b"
        r"|\banaly[sz]\w+ (?:is |are )?(?:running|under way|underway|ongoing|in progress|started|continues)\b"
        r"|\b(?:under|in|doing|do|make|making|makes) (?:an? |the |further |deeper )?(?:analysis|investigation"
        r"|examination|search|review|triage|diagnosis|clarification)\b|\bin search\b"
        r"|\bwork(?:ing|s)? (?:hard |actively |urgently |currently |flat out |together |full speed |now |right now "
        r"|still |at full speed |round the clock |already )*(?:on (?:it|this|the (?:issue|problem|incident|case"
        r"|matter|outage|fault|cause)|that|finding|getting|restoring|bringing|a solution)|to (?:resolve|fix|restore"
        r"|solve|find|understand|get|bring|correct|repair|determine|identify))\b|\b(?:is|are|being|been"
        r"|gets?) (?:being )?(?:worked on|looked (?:into|at|after)|investigated|examined|analy[sz]ed|diagnosed"
        r"|checked|taken care of|dealt with|handled|attended to|addressed|seen to|clarified|traced|studied)\b"
        r"|\bbeing (?:worked|looked|investigated|examined|analy[sz]ed|checked|handled|addressed|dealt)\b"
        r"|\b(?:on|at|to) (?:the case|work on|work to|work)\b(?! (?:again|from|in the|by|with))|\bwork (?:is |has "
        r"|'s )?(?:ongoing|on-going|under ?way|in progress|continues?|continuing|going on|started|begun|proceeds?"
        r"|goes on)\b|\bin progress\b|\bunder ?way\b|\bat work\b|\bhaving a (?:look|closer look)\b|\bwork(?:ing"
        r"|s)? hard\b|\b(?:actively|currently) (?:working|responding|investigating|engaged)\b|\bcheck(?:ing"
        r"|s)? (?:what|why|where|whether|if|the|our|for|from|each|every|logs?|it|all|side|sides)\b|\b(?:we|i|team"
        r"|engineers|they|people|he|she|NAME) (?:are |is |am |'re |now |still |already |also "
        r"|currently )*check(?:ing)?\b"
        r"|\b(?:we|team|engineers|colleagues|experts|also|now|still|are|is|i|people|specialists|technicians) (?:now "
        r"|still |already |are |is |also )*(?:search(?:ing)?|seek(?:ing)?|look|hunt(?:ing)?|dig(?:ging)?|trace"
        r"|examine|study|inspect|analy[sz]e|investigate) (?:already |still |now |also |currently )*(?:for |after "
        r"|in |into |through )?(?:the |a |its |what |this )?(?:\w+ )?(?:cause|reason|source|fault|logs?|origin|error"
        r"|problem|trouble|traces|why|bug|defect|it)\b"
        r"|\b(?:taking|take|takes|took) care (?:of|about)\b|\battending to\b|\bbusy with\b|\boccupied with\b"
        r"|\b(?:going|reading|walking|combing|working|digging|clicking|looking|sifting|stepping) through (?:the "
        r"|all |our |every |it|each |a |his |her |their |permission|log|code|trace|record|list|file|table|every)\b"
        r"|\b(?:responding to|handling (?:it|this|the)|dealing with|tackling|addressing|engaged on|engaged in"
        r"|engaged with)\b|\b(?:still|yep|yes) at it\b|\ball hands\b|\bhands on deck\b|\bscratching our heads\b"
        r"|\bassess(?:ing|ment)\b|\b(?:hunt|search|investigation|analysis|fault[- ]finding|trouble ?shooting|work"
        r"|research) (?:for [a-z ]{2,24} )?(?:is on|goes on|is running|has begun|has started|continues|in full swing"
        r"|is under ?way)\b|\bbottom of (?:it|this)\b|\b(?:make|making|do|doing) research\w*|\b(?:colleagues|team"
        r"|people|engineers|experts|they|we) (?:are )?(?:search|seek|investigate|research|at it)\b|^\W*checking\b"
        r"|\bwork is being done\b|\bbeing done (?:on|about)\b|\bat it\b(?=\W*$| now| since| hard)|\bdeep in\b"
        r"|\bon the trail\b|\bdetective work\b|\bat the bench\b|\bon the bench\b|\b(?:engineers?|technicians?|people"
        r"|specialists?|team|experts?|colleagues?|developers?) (?:have been |has been |were |was |are "
        r"|is )?(?:mobili[sz]ed|assembled|dispatched|sent out|engaged|called in|on site|at the|on the (?:way|spot"
        r"|bridge|job))\b",
    ),
)
"""Stage of the work to the words that say it; the furthest stage of several in a sentence counts."""

BEFORE_STAGE: str = (
    r"(?:\b(?:not|isn't|aren't|wasn't|weren't|hasn't|haven't|won't|can't|cannot|don't|doesn't|didn't|couldn't|never"
    r"|no|nobody|nothing|none|neither|yet to be|until|till|once|before|when|if|will be|will|'ll|to be|as soon as"
    r"|by the time"
    r"|can be|could be|should be|may be|might be|would be|must be|expected to be|expect to be|expect|unless"
    r"|without being|far from|being|after|should|shall|hope|hopefully|guarantee|promise|definitely|want|wants"
    r"|needs? to|have to|who|anyone|someone|please|want to|tries to|try to|trying to|going to|about to|never|would"
    r"|could|longer|stops?|stopped|refuses?|fails? to|unable to)\s(?:\w+\s){0,3})$"
)
"""Words before a stage that deny it, ask for it or put it into the future ("not yet resolved", "once restored")."""

LABELLED: tuple[tuple[str, str], ...] = (
    (
        "resolved",
        r"\b(?:resolved|closed|fixed|solved|done|completed?|recovered|restored|operational|ok|okay|green|normal|over"
        r"|finished|back|repaired|ended|gone)\b",
    ),
    ("monitoring", r"\b(?:monitor\w*|watch\w*|observ\w*|verify\w*|stable)\b"),
    (
        "mitigating",
        r"\b(?:mitigat\w+|roll\w* back|recover\w*|restor\w+|fix\w*|partial\w*|partly|repair\w*|contain\w*|workaround"
        r"|work-around|provisional|degraded|halfway|half|stabili\w+|interim|fallback|correct\w*|improv\w+)\b",
    ),
    ("identified", r"\b(?:identified|found|known|located|understood)\b"),
    (
        "investigating",
        r"\b(?:investigat\w+|look\w*|triag\w+|diagnos\w+|analy\w+|acknowledged|assess\w*|check\w*|search\w*|hunt\w*"
        r"|dig\w*|trac\w+|examin\w+|isolat\w+|debug\w*|progress|ongoing|on-going|active|work\w*|on it|started"
        r"|under ?way|responding|handled|handling|being|in hand|in the works|busy|engaged|phase|step|stage|escalated"
        r"|open)\b",
    ),
)
"""Stage words that suffice under a status label."""

DECLARED_OVER: str = (
    r"\bresolv(?:ed|ing it now)\b|\ball[- ]clear\b|\b(?:(?:incident|outage|issue|problem|disruption)\b"
    r"|inc\b)[^.;]{0,30}\b(?:closed|over|solved|concluded|ended|finished)\b|\bfully (?:restored|recovered)\b"
    r"|\brecovery (?:is )?complete\b|\bconsider [^.]{0,60}\bclosed\b"
)
"""Words that declare the end; works again alone does not, while it is still watched."""

"""Phrases by which people give commands in an incident channel, as patterns over lower-case, mended text."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

ROLES: tuple[tuple[str, str], ...] = (
    ("commander", r"\b(?:incident commander|commander|ic|incident manager|incident lead)\b"),
    ("tech_lead", r"\b(?:tech(?:nical)? lead|ops lead|operations lead|lead the technical|lead investigator)\b"),
    ("scribe", r"\b(?:scribe|note[- ]?taker|take (?:the )?notes|keep (?:the )?(?:notes|timeline)|notes)\b"),
    (
        "communications",
        r"\b(?:comms?(?: lead)?|communications?(?: lead)?|customer liaison|liaison|status page updates"
        r"|handle customers)\b",
    ),
)
"""Role id to the words for it."""

REMEDIES: dict[str, str] = {
    "roll_back": r"\b(?:roll(?:ing|ed)?(?: \w+){0,3} back|roll-?back|rollback|revert(?:ing)?|undo (?:the )?(?:release"
    r"|deploy\w*|change))\b",
    "restart": r"\b(?:re-?start(?:ing)?|reboot(?:ing)?|bounce|bouncing)\b",
    "scale_out": r"\b(?:scal(?:e|ing)(?: \w+){0,3} (?:out|up)|scal(?:e|ing)|add(?:ing)? (?:more )?(?:replicas"
    "|capacity"
    r"|instances|nodes|pods)|more (?:replicas|capacity|instances))\b",
    "flag_off": r"\b(?:(?:switch|turn|flip|shut)(?:ing)?(?: [\w-]+){0,4} (?:flag|feature)(?: \w+)? off|(?:switch"
    r"|turn|flip|shut)(?:ing)? off (?:the |that |this )?(?:[\w-]+ ){0,2}(?:flag|feature)|(?:disabl(?:e|ing)"
    r"|kill(?:ing)?|deactivat(?:e|ing)) (?:the |that |this )?(?:[\w-]+ ){0,2}(?:flag|feature)|feature flag off"
    r"|flag off|kill switch)\b",
    "shed_load": r"\b(?:shed(?:ding)?(?: \S+){0,3} (?:load|traffic|requests|customers)|shed(?:ding)? (?:half|about|a "
    r"|one |two |three |\d)|load[- ]shed(?:ding)?|limit(?:ing)? (?:the )?(?:load|traffic)|rate[- ]limit(?:ing)?"
    r"|throttl(?:e|ing)|(?:turn(?:ing)? (?:away|back)|reject(?:ing)?|refus(?:e|ing)"
    r"|drop(?:ping)?)(?: \S+){0,4} (?:load"
    r"|traffic|requests|customers|users|visitors)|(?:open|clos|shut)(?:e|ing|ting)? (?:up )?(?:the |a "
    r"|its )?(?:\w+ )?doors?"
    r"|(?:lift|end|stop|remove|undo|cancel|drop|eas|revers)(?:e|ing|ping)? (?:the |all |our "
    r"|any )?(?:\w+ )?(?:load[- ])?"
    r"(?:shedding|throttling|throttle|rate[- ]limit\w*|load limit)|no more (?:load[- ])?shedding"
    r"|(?:limit|cut|reduc|restrict)(?:e|ing|ting)?(?: \S+){1,5} to (?:\d{1,3} ?(?:%|per)|(?:a |one )?(?:half|third"
    r"|quarter"
    r"|fifth|tenth))|(?:let|allow|admit)(?:ting|ing)? (?:only |just |about |back )*(?:in|through) (?!on\b)(?:only "
    r"|just "
    r"|about )*(?:\d|half"
    r"|one|two|three|a |every|all|customers|people|users|traffic|them|more|fewer|less)|(?:let|allow|admit)(?:ting"
    r"|ing)? "
    r"(?:only |just |about |back )*(?:\d+|half|one|two|three|a |every\w*|all|customers|people|users|visitors"
    r"|traffic|them|more"
    r"|fewer|less)[^.;?!]{0,30}? (?:back in|in|into|through)\b(?! (?:the |a |our |this )?(?:call|war room|room"
    r"|channel|bridge"
    r"|meeting|loop|picture|team)))",
    "retries_off": r"\b(?:retries off|(?:turn|switch)(?:ing)? (?:the )?(?:\w+ ){0,3}retr(?:ies|y) off|(?:turn"
    r"|switch)(?:ing)? off (?:the )?(?:\w+ )?retr(?:ies|y)|disabl(?:e|ing) (?:the )?(?:\w+ )?retr(?:ies|y)"
    r"|stop (?:the )?retr(?:ies|ying)|no more retries|kill (?:the )?retries)\b",
    "fail_over": r"\b(?:fail(?:ing)?[- ]?over)\b",
    "drain": r"\bdrain(?:ing)?\b",
    "block": r"\bblock(?:ing)? (?:the )?(?:source|ip|ips|traffic|client)\b",
    "restore": r"\brestor(?:e|ing) (?:\w+ ){0,3}(?:from )?backup\b",
    "kill_session": r"\bkill(?:ing)? (?:the )?(?:session|query|connection)s?\b",
}
"""Paraphrases of remedies by a key; a remedy of the scenario whose name shares the key's words is meant."""

LIFTS: str = (
    r"\b(?:lift|end|stop|remove|undo|cancel|drop|revers)(?:e|ing|ping)? (?:the |all |our "
    r"|any )?(?:\w+ )?(?:load[- ])?"
    r"(?:shedding|throttling|throttle|rate[- ]limit\w*|load limit)\b|\bno more (?:load[- ])?shedding\b"
    r"|\bopen(?:ing)? (?:up )?(?:the |its )?(?:\w+ )?doors?(?:\W*$| (?:fully|full|wide|again|completely|to (?:all"
    r"|every)"
    r"|for (?:all|every)|up|please|now))|\b(?:every(?:body|one)|all (?:the |of )?(?:\w+ )?(?:customers|users"
    r"|traffic|load"
    r"|visitors)|all of them|them all|full (?:load|traffic))\b(?! (?:but|except))"
)
"""Words that let every customer in again."""

AMOUNTS: tuple[tuple[int, str], ...] = (
    (50, r"\bhalf(?:way)?\b|\b(?:one|1) (?:in|out of) (?:two|2)\b|\bevery (?:second|other)\b"),
    (75, r"\b(?:three|3)[- ]quarters?\b|\b(?:three|3) (?:in|out of) (?:four|4)\b"),
    (25, r"\b(?<!three )(?<!three-)(?:a |one )?quarters?\b|\b(?:one|1) (?:in|out of) (?:four|4)\b|\bevery fourth\b"),
    (67, r"\b(?:two|2)[- ]thirds\b|\b(?:two|2) (?:in|out of) (?:three|3)\b"),
    (33, r"\b(?:a |one )third\b|\b(?:one|1) (?:in|out of) (?:three|3)\b|\bevery third\b"),
    (20, r"\b(?:a |one )fifth\b|\b(?:one|1) (?:in|out of) (?:five|5)\b"),
    (10, r"\b(?:a |one )tenth\b|\b(?:one|1) (?:in|out of) (?:ten|10)\b"),
)
"""Share in per cent to the words for it."""

TAKES_AWAY: str = (
    r"\b(?:shed|shedding|drop|dropping|reject|rejecting|refuse|refusing|turn|turning|cut|cutting|reduc\w+|by)\b"
    r"(?!.*\b(?:to|let|keep|only)\b)"
)
"""Words before a share that say it is turned away; any other share is let in."""

REMEDY_KEYS: dict[str, tuple[str, ...]] = {
    "roll_back": ("roll_back", "rollback", "revert"),
    "restart": ("restart", "rolling_restart", "restart_all"),
    "scale_out": ("scale_out", "scale", "scale_up"),
    "flag_off": ("flag_off", "switch_flag_off", "switch_off_flag", "disable_flag", "turn_flag_off", "flag"),
    "shed_load": ("shed_load", "limit_load", "shed", "rate_limit"),
    "retries_off": ("retries_off", "turn_retries_off", "disable_retries", "stop_retries", "retries"),
    "fail_over": ("fail_over", "failover"),
    "drain": ("drain", "drain_region"),
    "block": ("block_source", "block"),
    "restore": ("restore", "restore_backup", "restore_from_backup"),
    "kill_session": ("kill_session", "kill_query"),
}
"""Names under which a scenario may list the remedy that a paraphrase means."""

NEGATED: str = (
    r"\b(?:don't|do not|doesn't|never|not yet|please not|no need to|not going to|won't|will not|shouldn't"
    r"|should not|let's not|mustn't|must not|hold off|wait with|instead of|rather than|"
    r"before we|nobody should|stop the|cancel the|against|without|can't|cannot|didn't|did not|haven't|hasn't"
    r"|isn't|aren't|not)\b"
)
"""Words that turn a command into its opposite or take it back."""

QUESTIONS: str = (
    r"^\W{0,12}(?:should|shall|is|are|was|were|do we|did we|does|did|who|who's|why|when|have we|have you"
    r"|has|had|could it|would it|might"
    r"|what if|can we really|must we)\b"
)
"""How a sentence begins that asks about a command instead of giving it."""

ASKS: str = (
    r"\b(?:can|could|would|will) (?:you|someone|somebody|anyone|one of you) (?:please |pls |quickly |maybe "
    r"|also )*(?:tell|check|look|see|find|investigate|dig|confirm|verify|have a look|take a look|report|say"
    r"|give|explain|search|examine|inspect|figure|analy[sz]e|compare|take)\b|"
    r"\b(?:please |pls )?(?:check(?! ?-?out)|look (?:at|into|for)|investigate|have a look|take a look|dig into"
    r"|find out|confirm (?:whether|if|that)|verify (?:whether|if|that)|examine|inspect|analy[sz]e|figure out)\b"
    r"|"
    r"\bwhat (?:do|can|did) you (?:see|know|have|find|think)\b|\bwhat are you seeing\b|\bany (?:news|update"
    r"|updates|findings|luck|progress|idea|ideas|clue|result|results)\b|\bhow (?:is|'s|are) (?:it|things|that"
    r"|the) ?(?:\w+ )?(?:going|looking|coming)\b|\bhow far\b|"
    r"\bwhat'?s? (?:is )?(?:the )?(?:status|state|latest|news|happening|going on)\b|\bstatus\?|\bwhere are we\b"
    r"|\bwhat is wrong\b|\btell me\b"
    r"|\bask @?\w+ (?:about|whether|if|what|why|how|to (?:check|look|see|find|investigate|dig|report))\b"
    r"|\breport (?:back|please)\b|\bwhat have you (?:found|got)\b|\bupdate\?"
    r"|\bhow long\b|^\W{0,12}is (?:the )?(?:\w+ ){1,3}(?:ok|okay|healthy|fine|up|down|saturated|overloaded|full"
    r"|slow)\b"
)
"""Words that ask a person for something to be found out or reported."""

GO: str = (
    r"\b(?:go ahead|approved|authori[sz]ed?|you have (?:my )?(?:go|approval|permission)|go for|please (?:go|do"
    r"|proceed)|green light|proceed|do it|make it so)\b"
)
"""Words that authorise."""

PROPOSES: str = (
    r"\bobjections?\b|\bpropos\w+\b|\bi(?:'d| would) (?:like to|suggest|propose)\b|\bi suggest\b|\bhow about\b"
    r"|\bwhat about\b|\bwhat if we\b|\bwhat do you (?:all )?think (?:about|of)\b|\b(?:shall|should) (?:we|i)\b"
    r"|\b(?:can|could) we\b|\bany reason not to\b|\bthoughts on\b|\beveryone (?:ok|okay|fine) with\b"
    r"|\bis everyone ok\b"
)
"""Words that put something to the team."""

MYSELF: str = (
    r"\b(?:i'll|i will|i'm|i am|let me|doing|going to)\b.*\b(?:myself|my own|by hand)\b|\b(?:i'll|i will|i'm"
    r"|i am|let me) (?:now |just |quickly |going to )*$"
)
"""Words before a remedy that say the writer does it with their own hands."""

SIMPLE: tuple[tuple[str, str, float, str], ...] = (
    (
        "take_command",
        r"\b(?:i'm|i am|i'll|i will|i)\s(?:now |will |am |the |be |your |acting )*(?:take|taking|took|have"
        r"|assum\w+|in)\s?(?:over )?(?:the )?command\b|"
        r"\b(?:i'm|i am|i'll be)\s(?:now |the |your |acting )*(?:incident commander|commander"
        r"|ic)\b|\b(?:i'll|i will|i'm|i am|i) (?:now )?(?:take|taking|taking over"
        r"|take over) (?:over )?(?:as |the )?(?:ic|incident commander|commander|command)\b|"
        r"\btaking (?:over )?(?:as )?(?:the )?(?:ic|command|commander|incident commander)\b"
        r"|\bi(?:'ll| will) (?:lead|run|coordinate) (?:this|the incident)\b|\bi(?:'ve"
        r"| have) (?:got )?command\b",
        0.95,
        "says that the writer takes command",
    ),
    (
        "open_war_room",
        r"\b(?:open|start|set up|spin up|create|launch|need) (?:a |the |up )?(?:\w+ )?(?:war room|bridge|call"
        r"|incident call|video call|conference)\b|\b(?:get|jump|hop|join) on (?:a|the) (?:call|bridge)\b"
        r"|\bwar room (?:please|now)\b|\beveryone (?:to|in|into|join) (?:the )?(?:war room|call|bridge)\b",
        0.9,
        "asks for a call or room",
    ),
    (
        "verify",
        r"\b(?:let me|i'll|i will|let's|we should|going to|now|please)? ?(?:verify(?:ing)?"
        r"|double[- ]check(?:ing)?|confirm(?:ing)?|check(?:ing)?) (?:that |whether |if |the "
        r"|for )?(?:\w+ ){0,2}(?:recover\w*|everything|all|service is|it is|it's) ?(?:is |are )?(?:back|fine|ok"
        r"|recovered|normal|healthy|up)?\b|\bverify(?:ing)? (?:the )?(?:recovery|fix|resolution)\b",
        0.85,
        "asks whether it has recovered",
    ),
    ("stand_down", r"\bstand(?:ing)?[- ]?down\b|\bfalse alarm\b", 0.9, "calls it a false alarm"),
    (
        "close",
        r"\b(?:close|closing) (?:the |this )?(?:incident|inc|case|it)\b|\bwe can close\b|\bincident closed\b",
        0.9,
        "closes the incident",
    ),
    (
        "resolve",
        r"\b(?:all clear|resolving|(?:incident|issue|problem|it|this|it's|that's|we're|everything) (?:is |are "
        r"|as |has been )?(?:now )?resolved|mark (?:it |this |the incident )?(?:as )?resolved|call it resolved"
        r"|(?<!to )(?<!how do we )(?<!can we )(?<!help )resolve (?:the |this )?(?:incident|it|inc)"
        r"|^\W{0,12}resolved)\b|(?:^|[,;.:!-]\s?|\band |\bplease |\blet's |\bthen |\bnow |\bi )"
        r"resolve(?=\W*(?:please|pls|now|then|and\b.*)?\W*$)",
        0.9,
        "says that it is resolved",
    ),
    ("skip_post_mortem", r"\bskip(?:ping)? (?:the )?post-?mortem\b", 0.85, "skips the post-mortem"),
)
"""Commands without arguments (or with one that may stay open): kind, pattern, confidence, reason."""

PAGES: str = (
    r"\b(?:page|paging|call(?: in)?|phone|ring|wake(?: up)?|escalat\w+ to|escalate|get (?:me |us )?(?!on\b)"
    r"|fetch|summon|bring in|pull in|we need|i need|need)\b"
)
"""Words that fetch somebody who is not there yet."""

CREW: str = (
    r"\b(?:team|people|folks|guys|crowd|lot|on-?call|oncall|on call|engineers?|developers?|devs?|some(?:one|body)"
    r"|any(?:one"
    r"|body)|dbas?|sres?|owners?|experts?|specialists?|admins?|responders?|here|join|involved|on board|on the line)\b"
)
"""Words by which people of a team are wanted and not the service that has its name."""

NO_PAGING: str = (
    r"\b(?:page (?:is|was|loads?|load|errors?|of|views?|shows?|says?|fails?|down)|(?:status|error|landing|home"
    r"|product|web"
    r"|start|this|that|every|each|a) page|the (?:\w+ )?page)\b"
)
"""Where "page" is something to read."""

POSTS: str = (
    r"(?<!the )(?<!our )(?<!last )(?<!next )(?<!first )(?<!your )(?<!my )\b(?:post(?:ing)?|send(?:ing)?"
    r"|publish(?:ing)?"
    r"|writ(?:e|ing)|issu(?:e|ing)|shar(?:e|ing)|draft(?:ing)?|put (?:up|out|something|a note)|push out|give)\b"
    r"(?=.*\b(?:to|on|for|in|at|page|them|an? (?:\w+ ){0,2}update|the (?:\w+ )?update)\b)"
)
"""Words by which a message is posted to an audience that stands after them."""

TELLS: str = r"\b(?:updat(?:e|ing)|inform(?:ing)?|notify(?:ing)?|tell(?:ing)?|brief(?:ing)?|let)\b"
"""Words whose object is the audience itself."""

AUDIENCES: tuple[tuple[str, str], ...] = (
    ("status_page", r"(?:the |our |a )?(?:public |external )?status[- ]?page"),
    ("customers", r"(?:the |our |all |affected )*(?:customers?|clients|users|big customer|key accounts)"),
    ("executives", r"(?:the |our )?(?:execs?|executives?|leadership|management|board|coo|ceo|cto|c-level)"),
    ("responders", r"(?:the |all )*responders"),
    ("ticket", r"(?:the |our )?(?:incident )?ticket"),
    ("team", r"(?:the |our )?(?:whole )?(?:team channel|team|stakeholders|company)"),
)
"""Audience of a post to the words for it."""

OPENERS: frozenset[str] = frozenset(
    words(
        """ok okay right alright so now then and yes no everyone team folks all good great fine thanks thank you
    approved also first next just quickly go we are we're"""
    )
)
"""What may stand before an order without changing it."""

ORDERS: str = (
    r"(?:(?:please|pls|can you|could you|would you|will you|you|then|also|now|just|quickly)[ ,]+)*(?:roll\w*"
    r"|revert\w*|undo"
    r"|re-?start|reboot|bounce|scale|add|switch|turn|flip|disable|deactivate|kill|shed|limit|rate[- ]limit|throttle"
    r"|let|open"
    r"|lift|fail|drain|block|restore|check|look|investigate|have a look|take a look|dig|find|confirm|verify|page"
    r"|call|wake"
    r"|get|fetch|bring|release|declare|post|send|inform|notify|update|ask|resolve|close|join|you're|you are"
    r"|take command"
    r"|schedule|stand down|should we|shall we)\b"
)
"""How an order begins, after a name and polite words."""

PLACES: tuple[tuple[str, str], ...] = (
    ("dashboard", r"\b(?:dashboards?|graphs?|metrics|charts?)\b"),
    ("logs", r"\blogs?\b"),
    (
        "changes",
        r"\b(?:changes|deploys|deployments|releases|deploy history|change log|what (?:has )?changed"
        r"|recent(?:ly)? (?:deployed|changed|released))\b",
    ),
    ("runbook", r"\brun-?books?\b"),
    ("tickets", r"\b(?:tickets|customer reports|complaints)\b"),
    ("status", r"\bstatus page\b"),
)
"""Where one can look, and the words for it."""

LOOKS: str = (
    r"\b(?:show(?: me| us)?|open(?:ing)?|pull up|bring up|see|check|let me see|looking at|i'll look at"
    r"|let me look at|display|what (?:has )?changed|i check|i'll check|let me check|view)\b"
)
"""Words by which the writer wants to look at something."""

NOTES: str = (
    r"^\W{0,12}(?:note|for the record|for the timeline|timeline|log|scribe|noting|record|fyi timeline"
    r"|note for timeline|note to timeline)\s?(?:[:,-]|that\b)\s*"
)
"""How a note for the timeline begins."""

TEAM_WORDS: dict[str, tuple[str, ...]] = {
    "database": ("dba", "dbas", "db", "db people", "database people", "database", "databases", "data base", "postgres"),
    "platform": ("sre", "sres", "infra", "infrastructure", "platform", "devops", "ops"),
    "network": ("network", "netops", "networking"),
    "security": ("security", "infosec", "secops"),
    "support": ("support", "customer support", "helpdesk", "help desk"),
    "payments": ("payments", "payment", "billing"),
    "frontend": ("frontend", "front end", "web team", "mobile"),
}
"""What people call a team besides its name: a word in the team's id or name to short forms."""

SERVICE_WORDS: dict[str, tuple[str, ...]] = {
    "database": ("database", "db", "databases", "postgres", "slow queries", "queries", "replica", "primary"),
    "payments": (
        "payments",
        "payment",
        "pay service",
        "payment client",
        "payment-client",
        "pool",
        "connection pool",
        "connections",
    ),
    "checkout": ("checkout", "check-out", "basket", "cart"),
    "cache": ("cache", "redis", "memcache"),
    "search": ("search", "index"),
    "login": ("login", "log in", "sign-in", "auth", "authentication"),
    "gateway": ("gateway", "edge", "load balancer", "proxy"),
    "queue": ("queue", "broker", "kafka", "messages"),
}
"""What people call a service besides its name: a word in the service's id or name to short forms, strongest first."""

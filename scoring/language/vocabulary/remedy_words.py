"""What people say for each remedy: the one place to add a remedy's paraphrases, under its name in the scenario.

A phrase is words between blanks. `a/b` is either word, `verb*` any form of a verb, `[word]` may be missing, `~` stands
for up to five words, `THING` for the number of a release, `SHARE` for how much, and `|` parts whole phrases. The rest is
a pattern as it stands.
"""

from __future__ import annotations

OLD = r"(?:old|older|previous|prior|former|earlier|last|last good|last known good|stable|good)(?: [a-z][\w-]*)??"
RELEASE = r"(?:release|version|build|deploy|deployment|image|artifact|code)"
REPLICAS = r"(?:replicas?|capacity|instances?|nodes?|pods?|machines?|servers?|workers?|boxes|containers?|hosts?|horsepower)"
PROCESSES = r"(?:pods?|process(?:es)?|replicas?|instances?|boxes|servers?|containers?|machines?|nodes?)"
LOAD = r"(?:load|traffic|requests?|them|customers?|users|visitors|clients|shoppers|calls|people|demand|buyers|orders)"
CERTIFICATE = r"(?:certificates?|certs?|tls|ssl)"
CONFIG = r"(?:config|configuration|configs|settings|config version)"

PHRASES: dict[str, tuple[str, ...]] = {
    "roll_back": (
        "roll*/rol ~ back", "rollback|rollbacks|rollbacking|roll-back|roll back",
        r"revert*(?! (?:in|within|by|with|to (?:me|us)|back to (?:me|us)|asap|when)\b)", f"undo* ~ {RELEASE}",
        "undo* ~ change/update/rollout", "undo* ~ THING", f"go*/get*/return*/move*/switch*/change* [back] to ~ {OLD} {RELEASE}",
        "go*/get*/return*/move*/switch*/come* [back] to ~ THING", "back to THING", f"go*/move*/switch*/step* back ~ to ~ (?:{OLD} {RELEASE}|THING)",
        f"bring*/put*/take*/move*/set*/reset*/get*/switch*/change* ~ back to ~ {RELEASE}", f"back to ~ {OLD} {RELEASE}",
        f"back on ~ {OLD} {RELEASE}", f"take*/pull*/yeet*/get*/rip*/throw*/kick*/bring*/tear*/chuck* ~ THING ~ out/off/down/away/overboard",
        f"take*/pull*/rip*/kick*/get* ~ {RELEASE} ~ out/off/down/away", "pull*/yeet*/recall*/withdraw*/nuke*/eject*/remove*/kill*/drop*/axe*/ditch*/scrap*/trash*/bin*/dump* ~ THING",
        f"pull*/yeet*/recall*/withdraw*/nuke*/eject*/axe*/ditch*/scrap*/trash*/bin*/dump* ~ {RELEASE}",
        f"{RELEASE} ~ (?:goes|go|must go|should go|has to go|to go) (?:back|out|away)", f"away with ~ (?:{RELEASE}|THING)", f"put*/bring*/take*/roll*/get* ~ {RELEASE} ~ back", f"put*/install*/deploy*/redeploy*/use*/load*/run* ~ {OLD} {RELEASE}",
        f"{OLD} {RELEASE} ~ back/again", "run* ~ THING ~ again", f"{OLD} {RELEASE} (?:on|for|in) \\w+", r"put* back ~ (?:of yesterday|from yesterday|of last week)", "put*/install*/deploy*/redeploy* ~ THING ~ back/again/on",
        f"downgrade*/reset* ~ to ~ (?:THING|{OLD} {RELEASE})", f"downgrade*/downgrading ~ {RELEASE}", f"back* out ~ {RELEASE}",
        "back* out ~ THING", f"get rid of ~ (?:THING|{RELEASE})", "out with ~ THING", f"bring back ~ {OLD} {RELEASE}",
        f"replace* ~ (?:THING|{RELEASE}) ~ {OLD}", f"restore* ~ {OLD} {RELEASE}",
    ),
    "restart": (
        "restart*|restarts|re-start|re-starting|reboot*|rebooting", "bounce*", "recycle*|cycle*|power-cycle|power cycle",
        f"kick* ~ {PROCESSES}", f"kill* ~ {PROCESSES}", "turn* ~ off and on", "off and on again",
        f"fresh/new {PROCESSES}", f"start* ~ (?:afresh|anew|fresh|from scratch|again)", f"replace* ~ {PROCESSES}",
        "give* ~ a kick", "stop* and start*",
    ),
    "scale_out": (
        "scale* ~ out/up/horizontally", "scale*|scaling", f"more ~ {REPLICAS}", f"add* ~ {REPLICAS}",
        f"double*/triple*/increase*/raise*/grow*/boost*/bump* ~ {REPLICAS}", f"(?:extra|additional|another) ~ {REPLICAS}",
        f"(?:on|to) (?:\\d+|six|eight|ten|twelve|fifteen|twenty) {REPLICAS}", "spin* up ~ more/another/additional/extra", "beef* up",
        "double* ~ (?:number|count|size|fleet)", "larger fleet|bigger fleet", f"number of {REPLICAS}",
    ),
    "switch_flag_off": (
        "switch*/turn*/flip*/shut*/toggle*/take* ~ flag/feature/toggle ~ off/out/down",
        "switch*/turn*/flip*/shut*/toggle* off/down ~ flag/feature/toggle/switch",
        "disable*/kill*/deactivate*/remove*/stop*/drop*/unset* ~ flag/feature/toggle", "flip* ~ flag", "flag/feature/toggle ~ off", "flag off|feature off|flag to off",
        "kill switch|killswitch", "flag down|without ~ flag",
    ),
    "shed_load": (
        f"shed* ~ {LOAD}", "shed* ~ SHARE", r"shed(?=\W*$)", "shedding|load-shedding|load shed|load shedding", f"limit*/restrict* ~ {LOAD}",
        "rate-limit|rate limit|rate-limiting|rate limiting", "throttle*", f"turn*/send* ~ {LOAD} ~ away/back",
        f"turn* away/back ~ {LOAD}", f"reject*/refuse*/drop*/decline*/block* ~ SHARE ~ {LOAD}", f"reject*/refuse*/drop* ~ {LOAD}",
        "open*/close*/shut*/put*/set*/narrow* ~ doors?", "doors? ~ SHARE",
        "lift*/end*/stop*/remove*/undo*/cancel*/drop*/ease*/reverse* ~ shedding/throttling/throttle/rate-limit/limit/limiter",
        "no more ~ shedding", "limit*/cut*/reduce*/restrict*/bring*/lower*/cap*/squeeze*/throttle*/put*/take* ~ to SHARE",
        f"halve*/cut*/reduce*/lower*/cap*/squeeze* ~ {LOAD}", f"take*/get*/put* ~ (?:load|traffic) ~ (?:off|away|down)",
        "let*/allow*/admit*/permit* ~ SHARE ~ in/into/through/enter/inside/on/pass/at", f"let* ~ (?:{LOAD}) wait ~ outside", "open* ~ for (?:everyone|everybody|all)", f"let*/allow*/admit* ~ {LOAD} ~ in/into/through/back/again",
        f"let*/allow*/admit* (?:back )?(?:in|through|enter|inside|pass)(?! on\\b)",
        "admit* ~ SHARE", "let*/allow* only", "(?:only|just|max|at most) SHARE ~ (?:in|through|inside|into)",
        f"keep* ~ {LOAD} ~ out", "keep* (?:only )?SHARE",
        "let (?:again |back )?(?:everyone|everybody)|let all ~ in|everybody in again|everyone in again", "waiting room",
        "halve*", "gate at SHARE", r"SHARE in(?=,|\\W*$| at | please)", "SHARE (?:at|on|in|for) ~ doors?", f"SHARE ~ {LOAD} ~ out/away",
    ),
    "turn_retries_off": (
        "retries/retrying/retry ~ off/out", "(?:put*|bring*) a stop to ~ retries", "turn*/switch*/put*/set*/shut*/take* ~ retries/retry/retrying/retry-loop ~ off/out/down/away",
        "turn*/switch*/shut* off/down ~ retries/retry/retrying",
        "disable*/kill*/cut*/drop*/remove*/end*/stop*/prevent*/suppress*/mute*/silence*/strip*/deactivate* ~ retries/retry/retrying/retry-loop/re-submissions/resubmitting",
        "(?:put*|make*) an end to ~ retries|get rid of ~ retries|do away with ~ retries", "no more/further ~ retries|without ~ retries|no ~ retries", "retries/retry ~ to (?:zero|0|none)", "(?:zero|0) retries",
        "make* ~ stop/quit/cease retrying", "stop*/keep* ~ from retrying", "stop* ~ (?:trying|submitting) again",
    ),
    "fail_over": (
        "fail* ~ over", "failover|fail-over|failing over", "promote* ~ (?:replica|standby|secondary|follower|other)",
        "switch*/move*/flip* ~ to ~ (?:replica|standby|secondary|follower|other site|second site)",
        "make* ~ (?:replica|standby|secondary) ~ (?:primary|leader|master)", "swap* ~ primary",
    ),
    "drain_region": (
        "drain*|undrain|undraining", "evacuate*", "move*/shift*/steer*/route*/reroute*/send*/take*/redirect* ~ traffic ~ (?:out of|away from|off|elsewhere|to the other)",
        "take*/pull* ~ region ~ out", "(?:out of|away from|leave*) ~ region", "empty ~ region", "put*/bring*/take* ~ region ~ back",
        "back into ~ region", "isolate* ~ region",
    ),
    "block_source": (
        "block* ~ (?:source|ips?|addresses|address|range|client|bots?|attackers?|scrapers?|crawlers?|network|subnet|asn|country|traffic)",
        "ban*", "blacklist*|blacklisting|blocklist|blocklisting|denylist|deny-list", "firewall ~ (?:off|out|them|it)", "null-route|blackhole|black-hole|sinkhole",
        "(?:drop*|cut*|stop*) ~ (?:traffic|requests|packets) ~ (?:from|of)", "(?:cut*|shut*|lock*) ~ (?:attackers?|bots?|scrapers?|crawlers?) ~ (?:off|out)",
    ),
    "renew_certificate": (
        f"renew*/reissue*/replace*/rotate*/update*/refresh*/install*/issue*/swap*/get*/order*/load*/deploy* ~ {CERTIFICATE}",
        f"(?:new|fresh|valid) {CERTIFICATE}", "renewal of ~ certificate|certificate renewal|cert renewal",
    ),
    "pin_config": (
        "pin*|pinning", f"(?:roll*|revert*|go*|put*|take*|bring*|restore*|return*|change*|reset*|load*|undo*) ~ {CONFIG}", f"freeze* ~ {CONFIG}",
        f"{OLD} {CONFIG}", "back to ~ (?:config|configuration)", f"{CONFIG} back", "undo* ~ (?:push|config push|configuration push)",
    ),
    "warm_cache": ("warm*/prewarm/pre-warm/prime*/preload*/fill*/heat*/populate*/seed* ~ caches?", "warm-up|warm up|pre-warm|prewarm|warming"),
    "bypass_cache": (
        "bypass*/skip*/circumvent*/avoid* ~ caches?", "(?:go*|route*|read*) ~ (?:around|past|without) ~ cache",
        "(?:turn*|switch*|take*|disable*) ~ cache ~ (?:off|out)", "turn*/switch* off ~ cache", "disable* ~ caches?", "cache off|without ~ cache",
        "(?:straight|directly|direct) (?:to|from) ~ (?:database|db|origin|backend)",
    ),
    "free_disk": (
        "free* ~ (?:disk|space|gigabytes|gb)", "(?:clear*|clean*|delete*|purge*|empty*|remove*|wipe*|truncate*|rotate*|compress*) ~ (?:disk|space|logs|log files|files|tmp|temp|journal|volume)",
        "make* ~ (?:room|space)", "disk cleanup|clean-up of the disk|cleanup",
    ),
    "grow_disk": (
        "(?:grow*|resize*|extend*|expand*|enlarge*|increase*|add*|double*) ~ (?:disk|disks|volume|storage|filesystem|partition)",
        "(?:bigger|larger|more|extra|additional) (?:disk|volume|storage|gigabytes|gb)",
    ),
    "pause_producer": (
        "(?:pause*|stop*|suspend*|halt*|hold*|park*|silence*) ~ (?:producers?|publishers?|feeds?|importers?|imports?|ingest|ingestion|jobs?|batch|crawler|upstream|senders?)",
        "(?:stop*|pause*) ~ (?:feeding|producing|publishing|sending|filling)", "no more ~ messages into",
    ),
    "dead_letter": (
        "dead-letter|dead-lettering|dead letter|dlq", "(?:move*|put*|send*|shift*|set*|park*|take*|push*) ~ (?:messages?|poison|event|job) ~ (?:aside|out|away|over|dlq|off)",
        "(?:skip*|drop*|remove*|park*|quarantine*|discard*|isolate*|eject*) ~ (?:messages?|poison|poison pill|bad event|offset)",
    ),
    "stop_writes": (
        "(?:stop*|block*|freeze*|disable*|forbid*|halt*|refuse*|suspend*|pause*|reject*) ~ (?:writes|writing|write|inserts|updates to|orders coming in|new data)",
        "read-only|read only|readonly", "no more ~ writes|writes off", "turn*/switch* off ~ writes",
    ),
    "restore_from_backup": (
        "restore* ~ (?:backups?|snapshots?|copy|dump|archive)", "(?:restore*|recover*|bring*|get*|rescue*) ~ (?:data|tables?|rows|records|database|db) ~ (?:backup|back|snapshot|aside|again)",
        "from ~ backup|from ~ snapshot", "(?:load*|use*|play*|mount*|open*) ~ (?:backup|snapshot)",
    ),
    "kill_session": (
        "(?:kill*|terminate*|end*|cancel*|abort*|close*|stop*|drop*|disconnect*) ~ (?:sessions?|quer(?:y|ies)|connections?|transactions?|statements?|locks?|backends?|blocker|pid)",
    ),
    "raise_quota": (
        "(?:raise*|increase*|lift*|bump*|double*|extend*|up|ask for|request*|get*|set*|grow*) ~ (?:quota|quotas|limits?|cap|allowance|ceiling)",
        "(?:higher|more|bigger|larger) (?:quota|limits?|allowance)",
    ),
    "switch_provider": (
        "(?:switch*|move*|change*|fail*|go*|shift*|route*|swap*|flip*|send*) ~ (?:providers?|fallback|supplier|vendor|psp|backup gateway|other gateway|second gateway)",
        "(?:use*|try*|take*) ~ (?:other|second|secondary|backup|alternative|fallback|different) (?:provider|supplier|vendor|gateway|one)",
        "(?:other|second|secondary|backup|alternative|fallback) provider", "back to ~ (?:first|primary|main|usual|original) (?:provider|one|gateway)",
    ),
    "serve_static_page": (
        "(?:serve*|show*|put*|display*|switch*|activate*|enable*|publish*|bring*|set*) ~ (?:static|maintenance|holding|sorry|fallback|error|waiting|plain|emergency|offline) (?:page|site|mode|version)",
        "maintenance mode|static page|holding page|maintenance page|sorry page", "(?:serve*|go*) ~ static",
    ),
    "capture_evidence": (
        "(?:capture*|save*|keep*|secure*|preserve*|collect*|take*|grab*|get*|make*|store*|pull*|gather*) ~ (?:evidence|dumps?|heap|traces|stack traces|core file|core dump|flame ?graph|profile)",
        "heap dumps?|thread dumps?|core dumps?|heap-dump|thread-dump|memory dump", "dump* ~ (?:heap|threads?|process|memory|jvm)", "snapshot ~ (?:process|heap|memory)",
    ),
}  # fmt: skip
"""Name of a remedy to the phrases people use for it."""

VALUES: dict[str, dict[object, str]] = {
    "how": {
        "rolling": r"\brolling(?! back)\b|\bone (?:at a time|by one|after (?:the other|another))|\bgradual\w*|\bpiece by piece"
        r"|\bbit by bit|\b(?:pod|node|replica|instance|box) by (?:pod|node|replica|instance|box)|\bquarters?\b|\bslowly"
        r"|\bstep by step|\bbatch(?:es)?\b|\bin turns?\b",
        "all": r"\ball (?:at once|together|of (?:them|it)|in one go|the \w+|replicas|pods|instances)\b|\bat once\b|\beverything\b|\bfull\b"
        r"|\bcomplete(?:ly)?\b|\bcold\b|\bhard\b|\bwhole\b|\bin one go\b|\bsimultaneously\b|\bentire(?:ly)?\b|\bevery (?:pod|replica)\b",
    },
    "back": {
        True: r"\b(?:back|again|undo|undrain\w*|return\w*|re-?enable|re-?admit|restore|lift|as before|original|usual|normal)\b",
    },
}  # fmt: skip
"""Words for the values of a parameter that is no name: `how` of a restart, `back` of what can be taken back."""

LIFTS: str = (
    r"\b(?:lift|end|stop|remove|undo|cancel|drop|revers)(?:e|ing|ping)? (?:the |all |our |any )?(?:\w+ )?(?:load[- ])?"
    r"(?:shedding|throttling|throttle|rate[- ]limit\w*|load limit|limiter)\b|\bno more (?:load[- ])?shedding\b"
    r"|\bopen(?:ing)? (?:up )?(?:the |its )?(?:\w+ )?doors?(?:\W*$| (?:fully|full|wide|again|completely|to (?:all|every)"
    r"|for (?:all|every)|up|please|now))|\b(?:let|admit|allow|open\w*|take|bring|have|welcome|for|to)\b.{0,30}?\b(?:every(?:body|one)|all (?:the |of )?(?:\w+ )?(?:customers|users|traffic|load"
    r"|visitors)|all of them|them all|full (?:load|traffic))\b(?! (?:but|except|happy|ok|fine|agree|second|other|third))|\bevery(?:body|one) (?:may |can |should )?(?:come )?(?:back )?(?:in|through)\b"
)
"""Words that let every customer in again."""

AMOUNTS: tuple[tuple[int, str], ...] = (
    (50, r"\bhalf(?:way)?\b|\bhalv(?:e|es|ing)\b|\b(?:one|1) (?:in|out of) (?:two|2)\b|\bevery (?:second|other)\b"),
    (75, r"\b(?:three|3)[- ]quarters?\b|\b(?:three|3) (?:in|out of) (?:four|4)\b"),
    (25, r"\b(?<!three )(?<!three-)(?:a |one )?quarters?\b|\b(?:one|1) (?:in|out of) (?:four|4)\b|\bevery fourth\b"),
    (67, r"\b(?:two|2)[- ]thirds\b|\b(?:two|2) (?:in|out of) (?:three|3)\b"),
    (33, r"\b(?:a |one )third\b|\b(?:one|1) (?:in|out of) (?:three|3)\b|\bevery third\b"),
    (20, r"\b(?:a |one )fifth\b|\b(?:one|1) (?:in|out of) (?:five|5)\b|\bevery fifth\b"),
    (10, r"\b(?:a |one )tenth\b|\b(?:one|1) (?:in|out of) (?:ten|10)\b|\bevery tenth\b"),
)
"""Share in per cent to the words for it."""

TAKES_AWAY: str = (
    r"\b(?:shed|shedding|drop|dropping|reject|rejecting|refuse|refusing|turn|turning|cut|cutting|reduc\w+|by|decline|block)\b"
    r"(?!.*\b(?:to|let|keep|only|on)\b)"
)
"""Words before a share that say it is turned away; any other share is let in."""

"""What people say for each remedy: the one place to add a remedy's paraphrases, under its name in the scenario.

Phrases are parted by `;`. A phrase is words between blanks: `a/b` is either word, `verb*` any form of a verb, `[word]`
may be missing, `~` stands for up to five words, a word in capitals for one of `MEANS`, and `|` parts whole phrases. A
backslash at the end of a line joins it to the next. The rest is a pattern as it stands.
"""

from __future__ import annotations

MEANS: dict[str, str] = {
    "OLD": r"(?:old|older|previous|prior|former|earlier|last|last good|last known good|stable|good)"
    r"(?: [a-z][\w-]*)??",
    "RELEASE": r"(?:release|version|build|deploy|deployment|image|artifact|code)",
    "REPLICAS": r"(?:replicas?|capacity|instances?|nodes?|pods?|machines?|servers?|workers?|boxes|containers?|hosts?"
    r"|horsepower)",
    "PROCESSES": r"(?:pods?|process(?:es)?|replicas?|instances?|boxes|servers?|containers?|machines?|nodes?)",
    "LOAD": r"(?:load|traffic|requests?|them|customers?|users|visitors|clients|shoppers|calls|people|demand|buyers"
    r"|orders)",
    "CERTIFICATE": r"(?:certificates?|certs?|tls|ssl)",
    "CONFIG": r"(?:config|configuration|configs|settings|config version)",
    "THING": r"v?\d+(?:\.\d+)+[\w-]*",
    "SHARE": r"(?:\d{1,3} ?%|\d{1,3}\b(?!\.\d)(?! ?(?:s|sec|min|minutes?|ms|hours?|replicas|pods)\b)|(?:a |the |one"
    r" |two "
    r"|three )?(?:half|thirds?|quarters?|fifth|tenth)|halfway|every (?:second|other|third|fourth|fifth|tenth)"
    r"|(?:one|two"
    r"|three|1|2|3) (?:in|out of) (?:two|three|four|five|ten|[2-5]|10))",
}
"""Words of a phrase in capitals to what they stand for: `THING` is the number of a release, `SHARE` how much."""

PHRASES: dict[str, str] = {
    "roll_back": r"""
        roll*/rol ~ back; rollback|rollbacks|rollbacking|roll-back|roll back;
        revert*(?! (?:in|within|by|with|to (?:me|us)|back to (?:me|us)|asap|when)\b); undo* ~ RELEASE;
        undo* ~ change/update/rollout; undo* ~ THING;
        go*/get*/return*/move*/switch*/change* [back] to ~ OLD RELEASE;
        go*/get*/return*/move*/switch*/come* [back] to ~ THING; back to THING;
        go*/move*/switch*/step* back ~ to ~ (?:OLD RELEASE|THING);
        bring*/put*/take*/move*/set*/reset*/get*/switch*/change* ~ back to ~ RELEASE; back to ~ OLD RELEASE;
        back on ~ OLD RELEASE;
        take*/pull*/yeet*/get*/rip*/throw*/kick*/bring*/tear*/chuck* ~ THING ~ out/off/down/away/overboard;
        take*/pull*/rip*/kick*/get* ~ RELEASE ~ out/off/down/away;
        pull*/yeet*/recall*/withdraw*/nuke*/eject*/remove*/kill*/drop*/axe*/ditch*/scrap*/trash*/bin*/dump* ~ THING;
        pull*/yeet*/recall*/withdraw*/nuke*/eject*/axe*/ditch*/scrap*/trash*/bin*/dump* ~ RELEASE;
        RELEASE ~ (?:goes|go|must go|should go|has to go|to go) (?:back|out|away); away with ~ (?:RELEASE|THING);
        put*/bring*/take*/roll*/get* ~ RELEASE ~ back;
        put*/install*/deploy*/redeploy*/use*/load*/run* ~ OLD RELEASE; OLD RELEASE ~ back/again;
        run* ~ THING ~ again; OLD RELEASE (?:on|for|in) \w+;
        put* back ~ (?:of yesterday|from yesterday|of last week);
        put*/install*/deploy*/redeploy* ~ THING ~ back/again/on; downgrade*/reset* ~ to ~ (?:THING|OLD RELEASE);
        downgrade*/downgrading ~ RELEASE; back* out ~ RELEASE; back* out ~ THING; get rid of ~ (?:THING|RELEASE);
        out with ~ THING; bring back ~ OLD RELEASE; replace* ~ (?:THING|RELEASE) ~ OLD; restore* ~ OLD RELEASE;
    """,
    "restart": r"""
        restart*|restarts|re-start|re-starting|reboot*|rebooting; bounce*; recycle*|cycle*|power-cycle|power cycle;
        kick* ~ PROCESSES; kill* ~ PROCESSES; turn* ~ off and on; off and on again; fresh/new PROCESSES;
        start* ~ (?:afresh|anew|fresh|from scratch|again); replace* ~ PROCESSES; give* ~ a kick; stop* and start*;
    """,
    "scale_out": r"""
        scale* ~ out/up/horizontally; scale*|scaling; more ~ REPLICAS; add* ~ REPLICAS;
        double*/triple*/increase*/raise*/grow*/boost*/bump* ~ REPLICAS; (?:extra|additional|another) ~ REPLICAS;
        (?:on|to) (?:\d+|six|eight|ten|twelve|fifteen|twenty) REPLICAS; spin* up ~ more/another/additional/extra;
        beef* up; double* ~ (?:number|count|size|fleet); larger fleet|bigger fleet; number of REPLICAS;
    """,
    "switch_flag_off": r"""
        switch*/turn*/flip*/shut*/toggle*/take* ~ flag/feature/toggle ~ off/out/down;
        switch*/turn*/flip*/shut*/toggle* off/down ~ flag/feature/toggle/switch;
        disable*/kill*/deactivate*/remove*/stop*/drop*/unset* ~ flag/feature/toggle; flip* ~ flag;
        flag/feature/toggle ~ off; flag off|feature off|flag to off; kill switch|killswitch;
        flag down|without ~ flag;
    """,
    "shed_load": r"""
        shed* ~ LOAD; shed* ~ SHARE; shed(?=\W*$); shedding|load-shedding|load shed|load shedding;
        limit*/restrict* ~ LOAD; rate-limit|rate limit|rate-limiting|rate limiting; throttle*;
        turn*/send* ~ LOAD ~ away/back; turn* away/back ~ LOAD;
        reject*/refuse*/drop*/decline*/block* ~ SHARE ~ LOAD; reject*/refuse*/drop* ~ LOAD;
        open*/close*/shut*/put*/set*/narrow* ~ doors?; doors? ~ SHARE;
        lift*/end*/stop*/remove*/undo*/cancel*/drop*/ease*/reverse* ~ shedding/throttling/throttle/rate-limit/limit/\
        limiter;
        no more ~ shedding;
        limit*/cut*/reduce*/restrict*/bring*/lower*/cap*/squeeze*/throttle*/put*/take* ~ to SHARE;
        halve*/cut*/reduce*/lower*/cap*/squeeze* ~ LOAD; take*/get*/put* ~ (?:load|traffic) ~ (?:off|away|down);
        let*/allow*/admit*/permit* ~ SHARE ~ in/into/through/enter/inside/on/pass/at;
        let* ~ (?:LOAD) wait ~ outside; open* ~ for (?:everyone|everybody|all);
        let*/allow*/admit* ~ LOAD ~ in/into/through/back/again;
        let*/allow*/admit* (?:back )?(?:in|through|enter|inside|pass)(?! on\b); admit* ~ SHARE; let*/allow* only;
        (?:only|just|max|at most) SHARE ~ (?:in|through|inside|into); keep* ~ LOAD ~ out; keep* (?:only )?SHARE;
        let (?:again |back )?(?:everyone|everybody)|let all ~ in|everybody in again|everyone in again; waiting room;
        halve*; gate at SHARE; SHARE in(?=,|\\W*$| at | please); SHARE (?:at|on|in|for) ~ doors?;
        SHARE ~ LOAD ~ out/away; SHARE only ~ through/in/into; at SHARE of ~ LOAD;
        (?:rest|others) ~ (?:turned|sent) away;
    """,
    "turn_retries_off": r"""
        retries/retrying/retry ~ off/out; (?:put*|bring*) a stop to ~ retries;
        turn*/switch*/put*/set*/shut*/take* ~ retries/retry/retrying/retry-loop ~ off/out/down/away;
        turn*/switch*/shut* off/down ~ retries/retry/retrying;
        disable*/kill*/cut*/drop*/remove*/end*/stop*/prevent*/suppress*/mute*/silence*/strip*/deactivate* ~ retries/\
        retry/retrying/retry-loop/re-submissions/resubmitting;
        (?:put*|make*) an end to ~ retries|get rid of ~ retries|do away with ~ retries;
        no more/further ~ retries|without ~ retries|no ~ retries; retries/retry ~ to (?:zero|0|none);
        (?:zero|0) retries; make* ~ stop/quit/cease retrying; stop*/keep* ~ from retrying;
        stop* ~ (?:trying|submitting) again;
    """,
    "fail_over": r"""
        fail* ~ over; failover|fail-over|failing over; promote* ~ (?:replica|standby|secondary|follower|other);
        switch*/move*/flip* ~ to ~ (?:replica|standby|secondary|follower|other site|second site);
        make* ~ (?:replica|standby|secondary) ~ (?:primary|leader|master); swap* ~ primary;
    """,
    "drain_region": r"""
        drain*|undrain|undraining; evacuate*;
        move*/shift*/steer*/route*/reroute*/send*/take*/redirect* ~ traffic ~ (?:out of|away from|off|elsewhere|\
        to the other);
        take*/pull* ~ region ~ out; (?:out of|away from|leave*) ~ region; empty ~ region;
        put*/bring*/take* ~ region ~ back; back into ~ region; isolate* ~ region;
    """,
    "block_source": r"""
        block* ~ (?:source|ips?|addresses|address|range|client|bots?|attackers?|scrapers?|crawlers?|network|subnet|\
        asn|country|traffic);
        ban*; blacklist*|blacklisting|blocklist|blocklisting|denylist|deny-list; firewall ~ (?:off|out|them|it);
        null-route|blackhole|black-hole|sinkhole; (?:drop*|cut*|stop*) ~ (?:traffic|requests|packets) ~ (?:from|of);
        (?:cut*|shut*|lock*) ~ (?:attackers?|bots?|scrapers?|crawlers?) ~ (?:off|out);
    """,
    "renew_certificate": r"""
        renew*/reissue*/replace*/rotate*/update*/refresh*/install*/issue*/swap*/get*/order*/load*/deploy* ~ CERTIFICATE;
        (?:new|fresh|valid) CERTIFICATE; renewal of ~ certificate|certificate renewal|cert renewal;
    """,
    "pin_config": r"""
        pin*|pinning; (?:roll*|revert*|go*|put*|take*|bring*|restore*|return*|change*|reset*|load*|undo*) ~ CONFIG;
        freeze* ~ CONFIG; OLD CONFIG; back to ~ (?:config|configuration); CONFIG back;
        undo* ~ (?:push|config push|configuration push);
    """,
    "warm_cache": r"""
        warm*/prewarm/pre-warm/prime*/preload*/fill*/heat*/populate*/seed* ~ caches?;
        warm-up|warm up|pre-warm|prewarm|warming;
    """,
    "bypass_cache": r"""
        bypass*/skip*/circumvent*/avoid* ~ caches?; (?:go*|route*|read*) ~ (?:around|past|without) ~ cache;
        (?:turn*|switch*|take*|disable*) ~ cache ~ (?:off|out); turn*/switch* off ~ cache; disable* ~ caches?;
        cache off|without ~ cache; (?:straight|directly|direct) (?:to|from) ~ (?:database|db|origin|backend);
    """,
    "free_disk": r"""
        free* ~ (?:disk|space|gigabytes|gb);
        (?:clear*|clean*|delete*|purge*|empty*|remove*|wipe*|truncate*|rotate*|compress*) ~ (?:disk|space|logs|\
        log files|files|tmp|temp|journal|volume);
        make* ~ (?:room|space); disk cleanup|clean-up of the disk|cleanup;
    """,
    "grow_disk": r"""
        (?:grow*|resize*|extend*|expand*|enlarge*|increase*|add*|double*) ~ (?:disk|disks|volume|storage|filesystem|\
        partition);
        (?:bigger|larger|more|extra|additional) (?:disk|volume|storage|gigabytes|gb);
    """,
    "pause_producer": r"""
        (?:pause*|stop*|suspend*|halt*|hold*|park*|silence*) ~ (?:producers?|publishers?|feeds?|importers?|imports?|\
        ingest|ingestion|jobs?|batch|crawler|upstream|senders?);
        (?:stop*|pause*) ~ (?:feeding|producing|publishing|sending|filling); no more ~ messages into;
    """,
    "dead_letter": r"""
        dead-letter|dead-lettering|dead letter|dlq;
        (?:move*|put*|send*|shift*|set*|park*|take*|push*) ~ (?:messages?|poison|event|job) ~ (?:aside|out|away|over|\
        dlq|off);
        (?:skip*|drop*|remove*|park*|quarantine*|discard*|isolate*|eject*) ~ (?:messages?|poison|poison pill|\
        bad event|offset);
    """,
    "stop_writes": r"""
        (?:stop*|block*|freeze*|disable*|forbid*|halt*|refuse*|suspend*|pause*|reject*) ~ (?:writes|writing|write|\
        inserts|updates to|orders coming in|new data);
        writes/writing ~ (?:stopped|blocked|frozen|halted|off); read-only|read only|readonly;
        no more ~ writes|writes off;
        turn*/switch* off ~ writes; no writes;
    """,
    "restore_from_backup": r"""
        restore* ~ (?:backups?|snapshots?|copy|dump|archive);
        (?:restore*|recover*|bring*|get*|rescue*) ~ (?:data|tables?|rows|records|database|db) ~ (?:backup|back|\
        snapshot|aside|again);
        from ~ backup|from ~ snapshot; (?:load*|use*|play*|mount*|open*) ~ (?:backup|snapshot);
    """,
    "kill_session": r"""
        (?:kill*|shoot*|zap*|terminate*|end*|cancel*|abort*|close*|stop*|drop*|disconnect*) ~ (?:sessions?|\
        quer(?:y|ies)|connections?|transactions?|statements?|locks?|backends?|blocker|pid);
    """,
    "raise_quota": r"""
        (?:raise*|increase*|bump*|double*|extend*|up|ask for|request*|get*|set*|grow*) ~ (?:quota|quotas|\
        limits?|cap|allowance|ceiling);
        (?:higher|more|bigger|larger) (?:quota|limits?|allowance);
    """,
    "lift_limit": r"""
        (?:lift*|remove*|disable*|turn*|switch*|take*|drop*|kill*) ~ (?:rate[ -]?limits?|rate[ -]?limit(?:er|ing)|\
        limiter|throttle|throttling);
    """,
    "switch_provider": r"""
        (?:switch*|move*|change*|fail*|go*|shift*|route*|swap*|flip*|send*) ~ (?:providers?|fallback|supplier|vendor|\
        psp|backup gateway|other gateway|second gateway);
        (?:use*|try*|take*) ~ (?:other|second|secondary|backup|alternative|fallback|different) (?:provider|supplier|\
        vendor|gateway|one);
        (?:other|second|secondary|backup|alternative|fallback) provider;
        back to ~ (?:first|primary|main|usual|original) (?:provider|one|gateway);
    """,
    "serve_static_page": r"""
        (?:serve*|show*|put*|display*|switch*|activate*|enable*|publish*|bring*|set*) ~ (?:static|maintenance|holding|\
        sorry|fallback|error|waiting|plain|emergency|offline) (?:page|site|mode|version);
        maintenance mode|static page|holding page|maintenance page|sorry page; (?:serve*|go*) ~ static;
    """,
    "capture_evidence": r"""
        (?:capture*|save*|keep*|secure*|preserve*|collect*|take*|grab*|get*|make*|store*|pull*|gather*) ~ (?:evidence|\
        dumps?|heap|traces|stack traces|core file|core dump|flame ?graph|profile);
        heap dumps?|thread dumps?|core dumps?|heap-dump|thread-dump|memory dump;
        take*/make*/grab* ~ snapshots?;
        dump* ~ (?:heap|threads?|process|memory|jvm); snapshot ~ (?:process|heap|memory);
    """,
}
"""Name of a remedy to the phrases people use for it."""

BACK: dict[str, str] = {
    "block_source": r"""
        unblock*|unblocking|unban|unbanning; lift*/remove*/end*/drop*/undo* ~ block/ban/blocking; stop* blocking;
        let* ~ (?:source|crawlers?|partner|bots?|scrapers?) ~ in/back/again;
    """,
    "bypass_cache": r"""
        use* ~ caches? ~ again; (?:go*|read*|ask*|route*) ~ through ~ caches?; stop* bypassing;
        turn*/switch*/put*/bring* ~ cache ~ on/back; turn*/switch* on ~ cache; cache back; re-enable ~ cache;
    """,
    "lift_limit": r"""
        put*/bring*/turn*/switch*/set* ~ (?:rate[ -]?limits?|limits?|limiter|throttle|throttling) ~ back/on/again;
        (?:restore*|re-enable|reinstate|reinstating) ~ (?:rate[ -]?limits?|limits?|limiter|throttle|throttling);
        turn*/switch*/put* (?:back )?on ~ (?:rate[ -]?limits?|limiter|throttle|throttling);
    """,
    "pause_producer": r"""
        resume*|unpause*|unpausing; let* ~ (?:jobs?|batch|imports?|importers?|feeds?|producers?) ~ run/continue/go;
        (?:continue*|start*|release*) ~ (?:jobs?|batch|imports?|importers?|feeds?|producers?|crawler);
    """,
    "pin_config": r"""
        unpin*|unpinning; lift*/remove*/release*/drop*/undo*/take*/end* ~ pin; stop* pinning;
        let* ~ (?:new|newest|latest) CONFIG ~ in/through/again;
    """,
    "roll_back": r"""
        roll* ~ forward; roll-forward; undo*/reverse* ~ rollback/roll-back;
        (?:redeploy*|re-deploy*) ~ (?:THING|new|newer|newest|later|latest);
        (?:put*|deploy*|bring*|take*) ~ THING ~ (?:back on|again|back in);
    """,
    "scale_out": r"""
        scale* ~ in/down/back; scale-in|scaling in|scaling down; undo*/reverse* ~ scaling; fewer REPLICAS;
        take*/remove*/drop*/pull*/bring* ~ REPLICAS ~ out/away/back/off/down; remove*/withdraw* ~ REPLICAS;
        take*/pull* (?:out|back|away) ~ REPLICAS;
    """,
    "serve_static_page": r"""
        take*/bring*/pull*/get* ~ (?:page|site) ~ down/off/away; take*/pull* down ~ page; end*/leave* ~ maintenance;
        remove*/drop*/end* ~ (?:static|maintenance|holding|sorry) page; maintenance mode off;
    """,
    "stop_writes": r"""
        let*/allow*/admit*/take*/accept*/permit* ~ writes/writing; writes (?:back on|on again|again);
        re-enable ~ writes; enable*/resume*/restore* ~ writes; turn*/switch* ~ writes ~ on;
        turn*/switch* (?:back )?on ~ writes;
        (?:end*|leave*|lift*) ~ (?:read-only|read only);
    """,
    "switch_flag_off": r"""
        switch*/turn*/flip*/put*/bring* ~ flag/feature/toggle ~ on/back/again; flag (?:back on|on again);
        switch*/turn*/flip* (?:back )?on ~ flag/feature/toggle; re-enable/reactivate ~ flag/feature/toggle;
        enable*/activate* ~ flag/feature/toggle;
    """,
    "switch_provider": r"""
        (?:switch*|move*|change*|shift*|route*|swap*|flip*) ~ (?:providers?|supplier|vendor|gateway|calls) ~ back;
        (?:switch*|move*|go*|return*|change*|route*) [back] to ~ (?:first|primary|main|usual|original);
        back to ~ (?:first|primary|main|usual|original) (?:provider|one|gateway|supplier);
    """,
    "turn_retries_off": r"""
        turn*/switch*/put*/let*/allow*/bring* ~ retries/retry/retrying ~ on/again/back; retries (?:back on|on again);
        turn*/switch*/put* (?:back )?on ~ retries/retry/retrying; re-enable ~ retries/retry/retrying;
        enable*/allow*/resume*/restore* ~ retries/retry/retrying;
    """,
}
"""Name of a remedy to the phrases that take it back; of the others one order says which way."""

NAMED_BACK: dict[str, str] = {
    "producer": "resume/unpause/continue/unblock/allow/release/unban",
    "flag": "enable/activate/re-enable/reactivate",
}
"""Parameters whose value alone, after one of these verbs, names the way back of the remedy."""

NAMED_BY: dict[str, str] = {
    "region": "drain/undrain/evacuate/empty/leave/isolate/put/bring/take/pull/move/close/reopen/shift",
    "producer": "pause/stop/suspend/halt/hold/park/silence/throttle",
    "source": "block/ban/blacklist/firewall/cut/drop/deny",
}
"""Parameters whose value alone, after one of these verbs, names the remedy: "drain eu-west", "pause the importer"."""

VALUES: dict[str, dict[object, str]] = {
    "how": {
        "rolling": r"\brolling(?! back)\b|\bone (?:at a time|by one|after (?:the other|another))|\bgradual\w*|\bpiece"
            r" by piece"
        r"|\bbit by bit|\b(?:pod|node|replica|instance|box) by (?:pod|node|replica|instance|box)|\bquarters?\b|\bslowly"
        r"|\bstep by step|\bbatch(?:es)?\b|\bin turns?\b",
        "all": r"\ball (?:at once|together|of (?:them|it)|in one go|the \w+|replicas|pods|instances)\b|\bat once\b"
            r"|\beverything\b|\bfull\b"
        r"|\bcomplete(?:ly)?\b|\bcold\b|\bhard\b|\bwhole\b|\bin one go\b|\bsimultaneously\b|\bentire(?:ly)?\b|\bevery"
        r" (?:pod|replica)\b",
    },
    "back": {
        True: r"\b(?:back|again|undo|undrain\w*|return\w*|re-?enable|re-?admit|restore|lift|as before|original|usual"
            r"|normal)\b",
    },
}  # fmt: skip
"""Words for the values of a parameter that is no name: `how` of a restart, `back` of what can be taken back."""

LIFTS: str = (
    r"\b(?:lift|end|stop|remove|undo|cancel|drop|revers)(?:e|ing|ping)? (?:the |all |our |any )?(?:\w+ )?(?:load[- ])?"
    r"(?:shedding|throttling|throttle|rate[- ]limit\w*|load limit|limiter)\b|\bno more (?:load[- ])?shedding\b"
    r"|\bopen(?:ing)? (?:up )?(?:the |its )?(?:\w+ )?doors?(?:\W*$| (?:fully|full|wide|again|completely|to (?:all"
    r"|every)"
    r"|for (?:all|every)|up|please|now))|\b(?:let|admit|allow|open\w*|take|bring|have|welcome|for"
    r"|to)\b.{0,30}?\b(?:every(?:body|one)|all (?:the |of )?(?:\w+ )?(?:customers|users|traffic|load"
    r"|visitors)|all of them|them all|full (?:load|traffic))\b(?! (?:but|except|happy|ok|fine|agree|second|other"
    r"|third))|\bevery(?:body|one) (?:may |can |should )?(?:come )?(?:back )?(?:in|through)\b"
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
    r"\b(?:shed|shedding|drop|dropping|reject|rejecting|refuse|refusing|turn|turning|cut|cutting|reduc\w+|by|decline"
    r"|block)\b"
    r"(?!.*\b(?:to|let|keep|only|on)\b)"
)
"""Words before a share that say it is turned away; any other share is let in."""

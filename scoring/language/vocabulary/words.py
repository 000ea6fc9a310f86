"""Words every reader shares: function words, words without content of their own, people who are served, numbers."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

FUNCTION_WORDS: frozenset[str] = frozenset(
    words(
        """a about again all also although am an and any are aren't as at be because been being both but by can can't
    cannot could did didn't do does doesn't doing don't during each either for from further get gets getting got
    had has hasn't have haven't having he her here hers him his how however i i'll i'm i've if in into is isn't
    it it'll it's its itself just let let's like may me might more most much must my no nor not of off on once
    one only onto or other our ours out over own per please pls plz same she should since so some still such
    than that that's the their theirs them then there there's these they they'll they're they've this those
    though through to too under until up upon us very via was wasn't we we'll we're we've were weren't what when
    where whether which while who whom whose why will with within without won't would yes yet you you'll you're
    your yours"""
    )
)
"""Words that only hold a sentence together. Real prose has them, soup of terms has hardly any."""

GENERIC_WORDS: frozenset[str] = frozenset(
    words(
        """able abnormal above action actions active activities actually additional affect affected affecting affects
    after
    alarm alert alerts already always another anybody anyone anything apologies apologise apologize
    approximately around aware background back bad begin being below better big brief bring broke broken
    business call calls carry case cause caused causes certain change changed changes check checked checking
    clear close closed closing colleague colleagues come comes coming command commander communication complete
    completed completely component components continue continued continues coordinator correct correction
    correctly current currently day days dead dear deeply degraded description detail details determined
    difficulties difficulty disruption disruptions down due duration early end ended engineer engineering
    engineers error errors eta every everybody everyone everything expect expected experience experienced
    experiencing fail failed failing fails failure failures fast fault faults field fields figure fine first fix
    fixed fixes fixing found frequent full fully future give go going good grader great hand hard have head
    heads hear hello hi high hour hours hot identified identify ill immediately impact impacted impacting
    important in-progress incident incidents inconvenience inform information infrastructure initial inspect
    instructions interim internal investigate investigated investigating investigation issue issues item items
    join joined keep kind kindly know known last late later latest lead level link longer look looked looking
    lots low major make manager manner many mark meanwhile medium meeting message messages minor minute minutes
    mitigate mitigated mitigating mitigation moment monitor monitored monitoring morning name named need new
    news next nobody none normal note notes nothing now number occur occurred occurring on-call ongoing online
    open operation operational operations outage outages owner partial partially partly participants patience
    people person platform plan point points possible post posted posting posts potential present previous
    previously priority prior problem problems progress provide provided providing quick quickly quite real
    received receiving recover recovered recovering recovery reduce regard regarding regards related reoccur
    report reported reporting reports require required resolution resolve resolved resolves resolving responder
    responders response responsible restore restored restoring result results review right root rule rules run
    running said same say scope score scribe second see seem seems seen seeing send sent serious service
    services set sev severe severity shared short shortly side significant sincere sincerely situation slow
    small software solution solve solved solving something somewhere soon sorry stabilise stable stakeholders
    stand standby start started starting state status stay stop stopped story stuff sure system systems take
    taken taking team teams technical technician technicians tell temporary tend thank thanks thing things think
    third ticket till time times title today together tomorrow tonight top total trace track treat trouble try
    trying tuned unable unavailable under underlying unfortunately unknown unplanned unscheduled unstable
    unusual update updated updates updating upgrade urgent urgently use used user users usual value wait waiting
    want way week well will wish word words work worked working works worse worst write wrong yesterday"""
    )
)
"""Words that name no particular thing: a text made of these alone does not say what is broken, done or to be done."""

STOP_NAMES: frozenset[str] = frozenset(
    words(
        """tbd tbc tba nobody noone none no-one somebody someone anybody anyone everyone everybody unknown unassigned
    open
    pending name names names? the a an on-call oncall engineer manager team commander incident and is not to be
    yet needed wanted required missing vacant who whoever you he she they it we this that there here role"""
    )
)
"""Words that stand where a person's name would stand without naming anybody."""

ACTIVITIES: frozenset[str] = frozenset(
    words(
        """booking cart checkout delivery download invoice login logon mail message notification order page payment
    purchase report reservation search session signup sign-in sign-up signin ticket transaction transfer upload
    visit"""
    )
)
"""What users do or get, in the singular; a share of these that fails is an impact in terms of users."""

NUMBER_WORDS: dict[str, int] = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}
"""Numbers written as words, as far as they are used for times and lengths."""

SPELLED: tuple[str, ...] = words(
    """acknowledged alert checkout commander connection connections customer customers database deployed detection
    duration error errors failing identified impact incident investigate investigated investigating
    investigation mitigate mitigated mitigating mitigation monitoring payment payments resolution resolved
    restarted restored rollback severity status summary timeline update updates affected cause commander's
    latency retries service services"""
)
"""Words whose misspellings by one letter are read as meant. Kept to words that no other common word is next to."""

MEANT: dict[str, str] = {
    "cuase": "cause",
    "casue": "cause",
    "couse": "cause",
    "acton": "action",
    "actoin": "action",
    "itmes": "items",
    "strated": "started",
    "srtated": "started",
    "upd": "update",
    "updt": "update",
    "updte": "update",
    "nxt": "next",
    "cust": "customers",
    "custs": "customers",
    "cstmrs": "customers",
    "incidnet": "incident",
    "teh": "the",
    "cant": "can't",
    "dont": "don't",
    "wont": "won't",
    "doesnt": "doesn't",
    "isnt": "isn't",
    "rol": "roll",
    "bck": "back",
    "sevrity": "severity",
    "comander": "commander",
    "invest": "investigating",
    "mins": "minutes",
    "min": "minutes",
    "hrs": "hours",
    "hr": "hour",
    "pls": "please",
    "plz": "please",
    "u": "you",
    "ppl": "people",
    "rollbacking": "rolling back",
}
"""Short forms and common slips that one changed letter does not explain."""

ORDERS: tuple[str, ...] = (
    r"\b(?:grader|assessor|examiner|scorer|evaluator|marker|reviewer|reader|judge|ai|model|assistant)\b[^.]{0,80}"
    r"\b(?:mark|score|give|grant|award|set|count|treat|tick|accept|rate|must|should|please|ignore)\b",
    r"\b(?:ignore|disregard|forget|override)\b[^.]{0,40}\b(?:instruction|rule|prompt|criteria|convention|check)",
    r"\b(?:full|maximum|all|top) (?:marks|points|score|credit)\b",
    r"\b(?:set|mark|score|count|tick|treat)\b[^.]{0,60}\b(?:as|to|=) ?(?:1|one|true|present|met|systemic|done|10)\b",
    r"\b(?:incident|severity|status|impact|commander|next_update|update|eta|duration|root_cause|action_items"
    r"|summary|"
    r"timeline|detection|response|blameful) ?= ?(?:1|true|yes)\b",
    r"\bcontains (?:every|all) (?:the )?(?:required )?(?:field|section|element)",
    r"\b(?:this|the|my) (?:text|message|report|post-?mortem|document|answer|note|review) (?:\w+ ){0,2}?(?:names?"
    r"|contains?|states?|gives?|covers?|includes?|has|lists?|meets?|fulfils?|satisf\w+)\b[^.]{0,40}\b(?:impact"
    r"|severity|commander|cause|owners?|timeline|fields?|sections?|status|duration)\b[^.]{0,80}\b(?:impact"
    r"|severity|commander|cause|owners?|timeline|fields?|sections?|status|duration)\b",
)
"""Patterns of sentences that speak to whoever marks the text instead of to its reader; such sentences are not read."""

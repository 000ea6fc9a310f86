"""Words by which a sentence singles somebody out as culprit, and the words that show it does not."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

ROLES: str = (
    r"(?:engineers?|developers?|devs?|operators?|contractors?|admins?|administrators?|managers?|interns?"
    r"|juniors?|seniors?|"
    r"on-call|vendors?|providers?|suppliers?|partners?|support|qa|ops|operations|management|marketing|security|"
    r"colleagues?|employees?|staff|teams?|folks|guys|people|consultants?|freelancers?|testers?|dba|dbas|leadership|"
    r"commander|lead|author|reviewers?|person|responders?|product owner|someone|somebody|everyone|"
    r"he|she|they|we|i|you)"
)
"""People, teams, roles and vendors as the ones who act. Machines are not in it, so software may fail and ignore."""

BLAME_ANYWHERE: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:human|operator|user|pilot|engineer|personal|manual) (?:errors?|mistakes?|failures?|incompetence)\b",
        "puts the cause on a human error",
    ),
    (
        r"\b(?:is|are|was|were|be|been|being) (?:solely |entirely |clearly |fully |partly |mostly "
        r"|squarely )?(?:to blame|at fault)\b",
        "says who is to blame",
    ),
    (
        r"\b(?:the|my|your|his|her|our|their|whose|[a-z]+'s|[a-z]+s') (?:own |personal )?fault\b",
        "calls it somebody's fault",
    ),
    (r"\b(?:all )?the fault of\b", "calls it somebody's fault"),
    (
        r"\b(?:i|we) blame\b|\bblame (?:lies|rests|falls|goes)\b|\bthe blame (?:is|belongs)\b",
        "puts the blame on somebody",
    ),
    (
        r"\b(?:careless|negligent|incompetent|lazy|sloppy|reckless|stupid|idiot|clueless|irresponsible"
        r"|unprofessional|"
        r"incompetence|negligence|carelessness|laziness|stupidity|sloppiness|thoughtless|ignorance of)\w*\b",
        "judges a person's character",
    ),
    (
        r"\bdropped the ball\b|\blet (?:us|everyone|everybody|the team|our customers) down\b|\b(?:was"
        r"|were) (?:asleep|sleeping)\b"
        r"|\basleep at\b|\bscrewed up\b|\bmessed (?:it )?up\b|\bblew it\b|\bfell asleep\b|\bgot it wrong again\b",
        "singles somebody out as the one who failed",
    ),
    (
        r"\b(?:formal|written|verbal|official) warning\b|\bdisciplin\w+\b|\bbe (?:fired|sacked|reprimanded"
        r"|punished|suspended)\b|\bdeserves? (?:a |the )?(?:blame|warning|punishment)\b"
        r"|\b(?:until|be|get|gets|needs to be|must be|sent to be) retrained\b"
        r"|\bheld (?:personally )?(?:accountable|responsible)\b|\bconsequences for\b",
        "asks for a sanction",
    ),
    (
        r"\bpushed without (?:testing|review|asking)\b|\bwithout (?:bothering|thinking|asking anyone"
        r"|asking anybody|telling anyone|telling anybody)\b",
        "says somebody acted without care",
    ),
    (
        r"\b(?:nobody|no one|no-one|none) (?:in|from|on|at|of) [a-z ]{2,30}? (?:bothered|cared|thought"
        r"|took the trouble|looked)\b",
        "says a group did not care",
    ),
    (
        r"\bdespite (?:being|having been|having|knowing|my|our|all|repeated|clear|several|the"
        r"|many) (?:\w+ )?(?:told|warned|asked|warnings?|reminded|reminders?|instructions?|advice|better)\b",
        "says somebody acted against advice",
    ),
    (
        r"\bit(?:'s| is| was) (?:all |entirely |solely )?on (?:me|him|her|them|you|us|[a-z]+) that\b|\b(?:is"
        r"|was|'s) (?:all )?on me\b|\b(?:take|bear|bears|takes) (?:full |sole |the full "
        r"|all )?(?:responsibility|the blame)\b",
        "puts it on a person",
    ),
    (
        r"\btoo much to ask\b|\bis it (?:really )?(?:so|that|too) (?:hard|difficult)\b"
        r"|\bcan thank\b[^.]{0,40}\bfor\b|\bthanks to [^.]{0,40} (?:we (?:lost|had|were)|who (?:never|forgot"
        r"|did not|didn't))\b|\bgenius(?:es)?\b",
        "blames by sarcasm",
    ),
    (
        r"\b(?:be|feel) ashamed\b|\bshame on\b|\bunforgivable\b|\binexcusable\b|\bscrewed (?:us|everyone"
        r"|everything|it)\b|\bruin(?:ed|ing) (?:our|my|the|everyone's)\b|\bturned a blind eye\b|\bsat on (?:the"
        r"|it|this|our)\b|\bdid (?:absolutely )?nothing\b(?! wrong)",
        "singles somebody out as the one who failed",
    ),
    (
        r"\b(?:has|have|had) been (?:spoken to|talked to|warned about this)\b|\b(?:had|have"
        r"|having) a (?:serious )?word with\b|\bneeds? to (?:finally |really |urgently )?learn\b"
        r"|\bmust (?:finally )?learn\b|\b(?:needs|should|must) (?:to )?be taught\b",
        "asks for a sanction",
    ),
    (
        r"\b(?:wasn't|weren't|was not|were not|isn't|aren't) (?:even )?(?:paying attention|looking|listening"
        r"|careful|thinking|awake|focus\w*|concentrating)\b|\binattenti\w+\b",
        "judges a person's care",
    ),
    (
        r"\b(?:poor|bad|terrible) judge?ment\b|\black of (?:discipline|care|diligence|attention|professionalism"
        r"|competence|common sense|effort|commitment)\b|\b(?:inexperienced|unqualified|overconfident|arrogant"
        r"|amateurish|inept|unskilled|forgetful)\b",
        "judges a person's character",
    ),
    (
        r"\bas usual\b[^.]{0,40}\b(?:told|informed|asked|warned|tested|nobody|no one|forgot|did not|didn't|late)\b",
        "blames by sarcasm",
    ),
    (
        r"\bcannot (?:even )?(?:read|count|type|spell)\b|\bcan't (?:even )?(?:read|count|type|spell)\b",
        "blames by sarcasm",
    ),
    (
        r"\b(?:once again|yet again|of course|obviously|predictably|surprise)\b[^.]{0,30}\b(?:someone"
        r"|somebody) (?:in|from|at|on)\b",
        "blames by sarcasm",
    ),
    (r"\bmade (?:the|a|this|another|that) (?:\w+ )?(?:mistake|error|blunder)\b", "says who made the mistake"),
    (
        r"\b(?:mistake|error|blunder) (?:was )?(?:made )?by (?:the |our |a )?(?!tool|script|system|software"
        r"|code|compiler)\w+",
        "says who made the mistake",
    ),
    (r"\b(?:i am|i'm|i was) (?:an idiot|so stupid|to blame|the one who broke)\b", "blames oneself"),
    (r"\brefusal to\b|\b(?:who|they) (?:never|always) (?:test|listen|check|answer|read)\w*\b", "singles a group out"),
)
"""Patterns that blame whoever the sentence is about, each with the reason shown."""

POSSESSED: str = (
    r"\b(?P<who>[a-z@][\w-]*(?: [a-z][\w-]*){0,2})(?:'s|s') (?:own |personal |repeated |clear )?(?:oversight"
    r"|mistakes?|errors?|negligence|haste|failure to|ignorance|inattention|blunder|neglect|forgetfulness"
    r"|inability|refusal|arrogance|poor \w+|decision not to)\b"
)
"""A person's own failing as the cause."""

NOT_DONE: str = (
    r"(?:(?:did not|didn't|never|does not|doesn't|do not|don't|would not|wouldn't) (?:even |ever |once "
    r"|bother to |properly |actually )*"
    r"(?:react|respond|check|test|read|bother|follow|communicate|listen|care|look|think|ask|warn|inform"
    r"|escalate|tell|pay attention|do (?:his|her|their|your) (?:job|homework|part|duty)|take (?:it"
    r"|this) seriously|"
    r"checked|tested|read|followed|communicated|listened|cared|looked|thought|asked|warned|informed|escalated"
    r"|told))"
)
"""What a person did not do, as a charge; with a reason given beside it ("because ...") it is an explanation."""

CULPABLE: str = (
    r"(?:forgot|forgets|neglected|ignored|overlooked|botched|broke|mishandled|mis-?configured|bungled|messed"
    r"|screwed|"
    r"skipped|failed to|did not bother|didn't bother|did not follow|didn't follow|did not read|didn't read|"
    r"did not pay attention|didn't pay attention|did not care|didn't care|never bothered|never tested"
    r"|never checked|"
    r"never told|caused this|caused the (?:incident|outage|problem|failure)|is responsible for the (?:incident"
    r"|outage|problem|failure)|"
    r"was responsible for the (?:incident|outage|problem|failure)|should have|should've|should not have"
    r"|shouldn't have|"
    r"ought to have|could have easily|missed the obvious|failed us|was too (?:slow|lazy|late|busy)"
    r"|were too (?:slow|lazy|late|busy)|"
    r"took down|brought down|deleted the wrong|pushed (?:a )?(?:bad|broken|untested)|deployed (?:a )?(?:bad"
    r"|broken|untested)|(?:ran|typed|picked|chose|pressed|used|selected|entered|executed|restarted|dropped"
    r"|removed|shut down) the wrong|deployed on a friday|merged without|pushed without|deployed without"
    r"|approved without)"
)
"""Verbs that, said of a person, team, role or vendor, make it the culprit."""

COUNTERFACTUAL: str = (
    r"(?:read|checked|tested|followed|looked|listened|asked|paid|done|told|noticed|been (?:more )?(?:careful"
    r"|awake|attentive)|"
    r"thought|bothered|cared|done (?:his|her|their) job|escalated|answered|reviewed|remembered)"
)
"""What somebody "would have" prevented it by, in hindsight."""

MACHINE_WORDS: frozenset[str] = frozenset(
    words(
        """alarm alert api app application automation autoscaler backup balancer bot build cache certificate check
    checks
    circuit client cluster code command config configuration connection controller cron dashboard database db
    deploy deployment disk dns driver engine exporter failover feature filter firewall flag form function
    gateway health host index import it job kernel lambda library limit limiter linter load machine mailer
    memory middleware migration model monitor monitoring network node pager page pipeline plan platform pod
    policy pool probe process prompt proxy query queue release replica retry router rule runbook scheduler
    script search sensor server service site shop software storage switch system task template test tests that
    these this those thread timeout token tool tooling trigger validator version virtual-machine vm watchdog
    website which worker checklist documentation documents design architecture procedure review contract product"""
    )
)
"""Subjects that are things: when they fail, forget or ignore, nobody is blamed."""

PRODUCTS: frozenset[str] = frozenset(
    words(
        """airflow akamai alertmanager ansible apache argo aurora aws azure bigquery cassandra ceph chrome circleci
    clickhouse cloudflare cloudfront consul coredns datadog debian docker dynamodb elasticsearch envoy etcd
    fastly firefox flink gcp git github gitlab grafana haproxy helm hive istio java jenkins jira kafka kibana
    kinesis kubernetes lambda linux memcached mongo mongodb mysql nagios nginx node nomad opensearch oracle
    pagerduty postgres postgresql prometheus pulsar puppet python rabbitmq redis route53 ruby s3 salesforce
    sentry slack spark splunk sqs statuspage stripe terraform traefik twilio ubuntu varnish vault vercel windows
    zabbix zendesk zookeeper zoom"""
    )
)
"""Names of software that stand where a person's name would."""

CORRECTING: tuple[str, ...] = (
    r"\b(?:wrong|easy|tempting|unfair|too simple|not fair|misleading|pointless) to (?:say|write|call|claim"
    r"|blame|conclude|think)\b",
    r"\b(?:first|earlier|initial|original|previous) (?:draft|version|report|reaction)\b[^.]{0,40}\b(?:blam|said"
    r"|named|wrote|pointed)",
    r"\bwe (?:first |initially )?(?:wrote|said|called it|blamed|assumed|thought)\b[^.]{0,60}\b(?:and then|but"
    r"|in fact|then asked|until)\b",
    r"\b(?:not|never|rather than|instead of|isn't|wasn't|no) (?:about |a matter of |to |an? |the |simply "
    r"|merely )?(?:blam\w+|human error|operator error|anyone's fault|anybody's fault|somebody's fault"
    r"|careless\w*|negligen\w+|(?:his|her|their|\w+'s) fault)",
    r"\bblam(?:e|ing) (?:nobody|no one|no-one)\b|\bnobody (?:is|was) (?:to blame|at fault)\b|\bno one (?:is"
    r"|was) (?:to blame|at fault)\b|\bnobody's fault\b|\bno one's fault\b",
    r"\b(?:could|would|might) have (?:made|happened to) (?:any|every)(?:one|body)\b|\banyone could have\b"
    r"|\banybody could have\b",
    r"\b(?:not|never) (?:look|looking|search|searching|seek|seeking|hunt|hunting|here)(?: for| to find)? (?:a |the "
    r"|any )?(?:culprits?|guilt\w*|somebody to blame|someone to blame|scapegoats?)\b",
)
"""Patterns that quote blame in order to reject it, or refuse to blame."""

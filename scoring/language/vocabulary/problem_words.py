"""Words that show a problem in a message: a guess told as fact, promises nobody can keep, terms customers do not
know."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

CERTAIN: str = (
    r"\b(?:obviously|definitely|definitly|clearly|surely|certainly|undoubtedly|undeniably|evidently|plainly"
    r"|of course|no doubt|without (?:a |any )?doubt|beyond (?:any )?doubt|no place for (?:the )?doubt|must be"
    r"|must have been|has (?:got )?to be|have to be|can only be|could only be|only explanation|nothing else"
    r"|no other (?:reason|cause|explanation|candidate)|what else|who else|can't be anything else"
    r"|cannot be anything else|can not be anything else"
    r"|i bet|i'd bet|we bet|bet my|i'm sure|i am sure|we're sure|we are sure|i'm certain|we are certain|certain of"
    r"|certain that|pretty sure|100 ?%|hundred percent|it is sure|is sure|sure of it|i know it|everybody knows"
    r"|everyone knows|we all know|it's always|always the same|never wrong|my (?:nose|gut|bones|money|instinct)"
    r"|in (?:my|the) bones|feel it|take it (?:as|from me)|as good as (?:certain|proven|settled)|settled"
    r"|question answered|case closed|that is what it is"
    r"|no question(?: about it)?|i'm telling you|(?:got|gotta) to be|money is on|money on it|put money"
    r"|swear to (?:it|that)?|come on|logical|who else|undoubtedly|that much|write \w+ down|i can feel|feel it"
    r"|i'm convinced|we are convinced|convinced (?:that|it)|i don't need|we don't need|need no|no need to"
    r"|didn't need to|don't have to|do not have to|fits so|nothing else fits|stands to reason|it figures"
    r"|that's a fact|that is a fact|as (?:a )?fact|i say it openly|calling it(?: now)?|tak(?:e|ing) (?:this|it"
    r"|that) for granted"
    r"|let's (?:just )?say that's it|that's it\b|it's that\b|don't ask (?:me )?for (?:evidence|proof)|call it a "
    r"day on the cause"
    r"|textbook case|trust me|believe me|simple as that|nothing but|and nothing else|only (?:it|that|this)|for sure"
    r"|by far|has (?:its|their) fingerprints)\b"
)
"""Certainty about a cause."""

GUESSING: str = (
    r"\b(?:probably|likely|most likely|presumably|apparently|i guess|i suppose|seems to be (?:a|an|the)"
    r"|looks like (?:a|an|the|it's|someone|somebody)|i think it's|we think it's|we believe it's|i think (?:the|it)"
    r"|guess(?:ing)? it's|smells like|sounds like (?:a|an|the)|it's (?:obviously|clearly|surely|definitely|probably"
    r"|likely)|must be|must have been|has to be|most certainly)\b"
)
"""A guess at a cause that is put as an answer and not as a candidate."""

UNCHECKED: str = (
    r"\b(?:nobody|no one|none of us|haven't|hasn't|have not|has not|hadn't|didn't|did not|not (?:yet |even |been )*"
    r"|never|no|without|yet to|still|couldn't|could not|cudnt|can't|cannot|don't|do not"
    r"|un)\b[^.;]{0,44}?\b(?:check\w*|verif\w+|confirm\w*|measur\w*|prov(?:e|en|ed|ing)|test\w*|look(?:ed)?(?: at"
    r"| into)?|laid eyes|eyes on|seen|saw|traces?|logs|evidence|proof|compar\w+|ask(?:ed)?|reached|heard back"
    r"|heard from|replied|opened|examin\w+|investigat\w+|reproduc\w+|thermometer|log in to (?:the|it)|reached anyone"
    r"|studied|inspected|validated|reviewed|numbers|time to check|analysis|analy[sz]ed|diagnos\w+)\b"
    r"|\b(?:we|i)'ll check later\b|\bcheck (?:it )?later\b|\blogs\? later\b|\bno need to (?:look|check)\b"
    r"|\bwithout opening\b|\bnobody was there\b|\bdidn't look\b|\beven if (?:their|the) (?:status page|graphs?"
    r"|logs?)\b|\bnever wrong\b|\b(?:unchecked|unverified|unconfirmed|unproven|untested|unmeasured)\b"
    r"|\bno time to check\b|\b(?:checking|proof|confirmation|evidence|logs?|traces?|data) (?:can|will|may) (?:wait"
    r"|follow|come)\b|\bbefore (?:anyone|anybody|we) (?:has |have )?(?:looked|checked)\b|\bsight unseen\b"
    r"|\bwithout (?:looking|checking|proof|evidence|a look)\b|\bstill waiting for (?:the )?(?:logs|data|results?)\b"
    r"|\bneed no (?:confirmation|proof)\b|\bno (?:proof|evidence)\b|\bproof or no proof\b|\bonly (?:heard|been told)\b"
    r"|\b(?:will|won't|do) not check\b|\bno check needed\b|\bnobody has been\b|\bbefore (?:anyone|anybody) could\b"
    r"|\bno idea (?:if|whether)\b|\bno profile\b"
)
"""The text itself says that nobody has looked."""

MARKED: str = (
    r"\b(?:suspect\w*|suspicion|candidates?|hypothes[ei]s|hypothetical\w*|possible (?:cause|reason|explanation"
    r"|culprit)|possible\b|possibly|potential(?:ly)? cause|could be|may be|might be|may have|might have|might've"
    r"|could have|unconfirmed|to be confirmed|not (?:yet )?(?:confirmed|proven|certain)|not sure (?:if|whether|it)"
    r"|(?<!untested )theory|theories|not proven|working assumption|assumption|one (?:idea|possibility|thought"
    r"|explanation|hypothesis|theory"
    r"|notion|option)|conjecture|notion|guess of mine|a guess|just a|only a|supposition|supposes?|rumou?r|whether"
    r"|speculat\w*|(?:are |we're |we are |still |now |being )(?:checking|verifying|testing|confirming"
    r"|investigating) (?:whether|if|that|this|it|both)|rule (?:\w+ )?out|ruling out|one of (?:the |several "
    r"|many )?possib\w+|ideas? of|being discussed|until (?:we|the) (?:have |logs )?(?:confirm|been|read|check)\w*"
    r"|either prove|prove or|remains to be (?:seen|confirmed|checked)|yet to be (?:checked|confirmed|proven"
    r"|verified)|has yet to|don't repeat|do not repeat|maybe|perhaps|or not|among several|if it (?:is|was)"
    r"|question is whether|so it's no longer a theory|confirmed it|reproduced)\b"
)
"""The cause is marked as a candidate, or was confirmed."""

VOWS: str = (
    r"\b(?:guarantee\w*|i promise|we promise|promise (?:that|you|it)|that(?:'s| is) a promise|a promise\b|my word"
    r"|our word|word of honou?r|on my (?:mum|mother|life|honou?r|head|grave|children|kids)|with my head|swear\w*"
    r"|i vow|we vow|vouch\w*|stake \w+|bet (?:my|your|the) \w+|bet it|bet on it|bank on (?:it|that|this|us)"
    r"|count on (?:it|that|this)|rely on (?:it|that|this)|take (?:it|that|this) to the bank|rest assured"
    r"|you can print|mark my words|hand in(?:to)? the fire|hand on (?:my|the) heart|assure you|i assure|we assure"
    r"|full responsibility|come hell or high water"
    r"|hell or high water|no matter what|without fail|without (?:a )?doubt|no ifs|no buts|zero chance|no chance"
    r"|no way (?:we|it|this)|absolutely (?:certain|sure|no)|100 ?% (?:sure|certain|fixed|back|done)"
    r"|one hundred percent|hundred percent|dead certain|definitely|certainly|for certain|surely|for sure"
    r"|without exception|under any circumstances|on the dot|sharp\b|not a (?:minute|second) later"
    r"|at the (?:very )?latest|period\b|a pro here|trust (?:me|us)|or i (?:will |'ll )?eat my|eat my hat"
    r"|you have (?:my|our) word|give you (?:my|our) word|beaten before|is a certainty|certainty|money back"
    r"|if not,? i(?:'ll| will)|otherwise i (?:quit|resign)|pledge\w*|commit to|no question|set your watch|believe me"
    r"|that's certain|that is certain|is certain\b|not a minute more|in writing from me|have (?:that|it) in "
    r"writing|cross (?:my|our) hearts?"
    r"|hundred per ?cent|100 ?%|PCT (?:sure|certain|safe)|PCT guarantee|without question|beyond question|excluded)\b"
)
"""A promise that leaves no room."""

NEVER_AGAIN: str = (
    r"\bnever\b[^.;]{0,50}\b(?:again|happen\w*|see|be stranded|come back|return|occur|recur|hit|repeat\w*|experience"
    r"|fail|second time|anymore|any more)\b|\b(?:not|n't|cannot|can't|won't|wont|impossible (?:for|that)|never ever"
    r"|will no longer|no longer (?:can|possible))\b[^.;]{0,44}\b(?:happen (?:again|a second|any|once more)|come back"
    r"|again\b(?! (?:until|before|yet|today|tonight|in|at|on))|second time|recur|reoccur|repeat (?:itself|again)"
    r"|next time)\b"
    r"|\b(?:last|final) time (?:you|we|this|anyone|that)\b|\b(?:was|is) the last (?:outage|incident|failure|time"
    r"|such|of (?:its|this))\b|\b(?:now|henceforth|from now on) (?:impossible|excluded|ruled out)\b|\bexcluded (?:in"
    r"|for) (?:the )?future\b|\bhistory once\b|\bin all eternity\b|\b(?:once and )?for (?:all|good|ever)\b"
    r"|\bforever\b|\bnever[- ]again\b|\bruled out (?:for|in) (?:all|the)\b|\bpermanently (?:fixed|solved|gone)\b"
    r"|\bimpossible (?:in future|from now on|again)\b|\bthing of the past\b|\bwon't (?:ever )?(?:happen|come back"
    r"|recur)\b|\bgone for good\b|\bnever (?:happen|occur|recur|return)\b"
)
"""It will never happen again."""

REFUSED: str = (
    r"\b(?:no|not|cannot|can't|can not|n't|nobody|none|without|never|won't|don't|do not|would be a fool|fool to"
    r"|refuse|rather not|wouldn't|couldn't|unable to|far from)\b[^.;]{0,32}\b(?:guarantee\w*|promise\w*|swear"
    r"|assur\w+|vow\w*|rule (?:it |that |this |a repeat )?out|exclude\w*|claim|say it|say (?:that )?(?:it|this)"
    r"|vouch|know|certain\w*|sure|never[- ]again|give|commit)\b|\bwhether it (?:will|can)\b|\bmay (?:come back"
    r"|happen again|return|recur)\b|\bfool to say\b|\b(?:doesn't|does not|don't) make a repeat impossible\b"
    r"|\bcourage than we have\b|\brefused promise\b"
)
"""A promise that is declined."""

JARGON: str = (
    r"\b(?:multipart|presign\w*|nacks?|materiali[sz]ed views?|rpki|roas?\b|noc\b|as-path|prepend\w*"
    r"|more-specifics?|dampen\w*"
    r"|route leak|flapping|dlqs?|dlx|prefetch\w*|requeu\w*|ack loop|sip trunks?|trunk group|sbc|head-of-line|pgbouncer"
    r"|transaction mode|writer endpoint|reader endpoint|hot standby|standby|aurora|dynamo\w*|cassandra"
    r"|stream(?:ing)? joins?"
    r"|fact tables?|surrogate keys?|lateness|dedup\w*|re-?shard\w*|lifecycle rules?|connectors?|sts|iam|mtls|ca bundle"
    r"|trust ?store|keystore|cert chain|cgroups?|oomkill\w*|hpa|cordon\w*|memtable|compaction|sstables?|bloom filter"
    r"|query planner|seq(?:uential)? scan|row locks?|table locks?|lock contention|mvcc|wraparound|auto-?vacuum"
    r"|vacuum(?:s|ed)"
    r"|file descriptors?|epoll|fsync|page cache|numa|stop-the-world|metaspace|classloader|stack overflow"
    r"|off-by-one|int32"
    r"|pub/?sub|lru|sentinel|demoted|re-?elect\w*|fencing|stale reads?|hot shards?|hot partitions?|worker "
    r"threads?|event loop"
    r"|gc pauses?|cold cache|cache stampede|edge routers?|transits?|peers?|upserted|merge keys?|log segments?"
    r"|wal archive"
    r"|max_\w+|min_\w+|\w+_(?:count|size|limit|timeout)|api|apis|connection pools?|thread pools?|pool exhaust\w+"
    r"|[45]xx|http|https|5\d\ds?|pods?|k8s|kubernetes"
    r"|kubelet|oom\w*|p9[059](?:9)?|p50|replicas?|replication|replicat\w+|heap|gc|garbage collect\w*|npe"
    r"|null ?pointer\w*|kafka|redis|hikari\w*|shards?|sharding|upstream|upstreams|downstream|circuit breaker"
    r"|backpressure|stack ?traces?|rpc|grpc|segfault|deadlock\w*|mutex|postgres\w*|mysql|mariadb|mongo\w*|etcd|nginx"
    r"|envoy|istio|ingress|egress|load[- ]?balancers?"
    r"|cpu|cpus|iops|i/o|tls|ssl|dns\w*|bgp|failover|fail-over|rebalanc\w+|rollbacks?|canary|hotfix|cron(?:job)?s?"
    r"|namespaces?|containers?|containeri[sz]ed|daemon|cache miss\w*|qps|rps|slos?|slis?|slas?|wal|vacuum|jvm|jwt"
    r"|json|xml|yaml|sql|nosql|orm|cdn|cdns|vpc|vms?|hypervisor|kernel|socket|sockets|websockets?|tcp|udp|ip"
    r"|packets?|mtu|latency|throughput|timeouts?|backend|back-end|frontend|middleware|microservices?|endpoints?"
    r"|payloads?|queue depth|consumer group|partitions?|offsets?|broker|brokers|lambda|bucket|s3|ec2|rds|eks|gke|aws"
    r"|gcp|azure"
    r"|cluster|clusters|nodes?|statefulset|configmap|daemonset|helm|terraform|ansible|docker|elastic\w*|lucene|solr"
    r"|memcached|rabbitmq|amqp|mqtt|zookeeper|consul|vault|prometheus|grafana|splunk|airflow|dag|spark|hadoop|hdfs"
    r"|flink|debezium|ksqldb|snowflake|bigquery|dbt|etl|cdc|lsn|tombstones?|idempotency|race condition"
    r"|split[- ]brain|quorum|raft|leader election|gossip|checksum|crc|hash|hashes|nonce|cipher|handshake"
    r"|certificate chain|ocsp|csr|oauth|saml|oidc|sso|ldap|kerberos|cors|csrf|xss|regex|mutexes|semaphore|stdout"
    r"|stderr|syslog|journald|systemd"
    r"|fpm|php|opcache|nfs|smb|iscsi|lun|raid|ssd|nvme|inode|inodes|filesystem|mount|pvcs?|csi|cni|vlan|nat|dhcp|arp"
    r"|anycast|prefix|as path|peering|router|gateway timeout|reverse proxy|proxy|varnish|haproxy|squid|keepalive"
    r"|keep-alive|connection reset|rst|syn|ack flood|ddos|waf|rate[- ]limit\w*|throttl\w+|retry storm"
    r"|thundering herd|cold start|warm-?up|blue/green|feature flags?|ci/cd|pipeline|git|commit|merge|branch|rebase"
    r"|build|artifact|artefact|registry|schema|migration|index|indexes|query plan|full table scan|innodb|redo log"
    r"|binlog|write-ahead|replay log|snapshot"
    r"|cache invalidation|ttl|etag|service worker|indexeddb|localstorage|dom|css|javascript|js|npm|webpack|sdk"
    r"|firmware|bootloader|plc|opc-ua|scada|hl7|fhir|oru|obx|dicom|edi|x\.400|smtp|imap|mx|dkim|spf|dmarc|dnsbl"
    r"|greylist\w*|postfix|deferred queue|sip|rtp|codec|mux|pcr|pll|asi|gop|lorawan|devnonce|ant\+|fit file|ble|nfc"
    r"|imei|apn|hlr|ss7|stack|exception|null|nan|undefined|segmentation|core dump|memory leak|heap dump|thread"
    r"|threads|process|processes|pid|mttr|mtbf|error budget|burn rate|rca|runbook|playbook|oncall|on-call|sre|devops"
    r"|syslogs?|telemetry pipeline|ingestion|ingester|compactor|tsdb|downsampl\w+"
    r"|crdt|websocket|sidecar|watchdog|subscriptions recreated|watermark|sensor returned|upsert|backfill\w*"
    r"|reindex\w*|hydrat\w+|serializ\w+|deserializ\w+|marshal\w*|encoding|utf-8|base64|bitrate|jitter|bufferbloat"
    r"|resolver|ns records?|a record|cname|soa|zone file|nameservers?|autoscal\w+|scale-?out|scale set"
    r"|spot instances?|az|azs|availability zone|region failover|multi-region|read-only replica|primary|secondary"
    r"|master|slave)\b"
)
"""Terms that those who are served are not expected to know."""

PLAIN_TERMS: frozenset[str] = frozenset(
    words(
        """api ip router process processes index build branch encoding primary secondary master mount socket container
        containers partition prefix broker brokers bucket stack thread threads null gateway proxy pipeline pods pod
        vault helm registry commit merge node nodes cluster snapshot spark elastic exception cipher vacuum prometheus
        queue region hash schema latency timeout timeouts backend firmware packets throughput cpu canary daemon squid
        consul
        connectors connector peers transit transits trunk standby sentinel demoted lateness dampened aurora
        vacuums vacuumed
        flapping
        undefined registry build index sso sdk dom ack offset offsets endpoint"""
    )
)
"""Terms that also have a plain meaning: two of them, or one beside another sign, are jargon."""

KNOWN_SHORT: frozenset[str] = frozenset(
    words(
        """pdf sms gps vat utc cet cest gmt est ist bst id tv usb sim pin qr faq ceo cfo cto hr it pc app ok eu usa us
        uk nhs crm erp pos atm iban bic sepa led rfid nfc html www url vip asap eta fyi ps am pm dst co dr mr mrs ms
        ag gmbh inc ltd llc sa plc bv sev sev1 sev2 sev3 sev4 p1 p2 p3 p4 s1 s2 s3 s4 ic inc tbd tbc na n/a rsvp diy
        cd dvd hd 4k 3d 5g 4g lte wifi wi-fi bbc cnn
        mri ct ecg icu er gp vpn fm dab hq bus nyc la sf usd eur gbp chf kg km cm mm mb gb tb kb hz kw kwh mw v w c f
        xl xs s m l a b d e x y z no nr tel fax to cc bcc re fw ferry isin wkn kyc esg it's bike csv zip jpg png mp3
        mp4 gif doc xls ppt ios android mac windows linux iphone ipad"""
    )
)
"""Short forms everybody knows."""

TO_CUSTOMERS: str = (
    r"\b(?:we apologi[sz]e|our apologies|(?:sorry|apologies) for (?:the|any|this|your) (?:inconvenience|trouble"
    r"|disruption|wait|annoyance|delay)|valued (?:customers?|users?|guests?|clients?)|for your patience|(?:thank you"
    r"|thanks) (?:all |so much |very much |again )*(?:for|to all of you) (?:your |bearing|the patience|waiting"
    r"|staying|sticking|who|using|being)|bear(?:ing)? with us|you may|you might|you could not|you couldn't"
    r"|you can (?:now |again |still |currently )|you (?:cannot|can't|will not be able|were|are (?:unable|affected"
    r"|back|not))|some of you|all of you|half of you|many of you|most of you|those of you|none of you|each of you"
    r"|which of you|several of you|few of you|how many of you"
    r"|your (?:orders?|payments?|accounts?|data|purchases?|bookings?|sites?|shop|store|files?|photos?|messages?"
    r"|mails?|devices?|app|tickets?|reservations?|subscriptions?|patience|understanding|money|cards?|invoices?"
    r"|reports?|statements?|readings?|trips?|rides?|parcels?|deliver\w+|appointments?|prescriptions?|results?|calls?"
    r"|checks?|alerts?|sales|figures|turnover|students|patients|guests|customers|working day|service|connection"
    r"|devices|dashboards?|website|domains?|servers?|channel|programmes?|lessons?|exams?|grades?|salary|payslips?"
    r"|pension|policy|claim|meter|bill|contract|loyalty|points|balance|transfers?|browser)"
    r"|your (?!team|teams|shift|eyes|hands|manager|turn|call\b|move|help|pr\b|branch|code|fault|deploy\w*|change"
    r"|changes|laptop"
    r"|side|job|boss|part\b|colleagues?|own\b|name|attention|time|input|notes?|on-call|pager|runbook|guess|opinion|thoughts"
    r"|seat|desk|work\b|department|staff|calendar|inbox|word|lead\b|idea|board)[\w-]{3,}"
    r"|(?:unavailable|available|visible|back|reachable|open) to you\b|you'll (?:definitely )?be able"
    r"|hello (?:customers|users|everyone out there)|to (?:all )?(?:of )?(?:our|you) (?:valued )?(?:customers|users"
    r"|clients|guests|members|readers|listeners|viewers|riders|patients|growers|traders|tenants|players|partners"
    r"|subscribers|passengers)|customer service|your \w+ team\b|we wish you)\b"
)
"""Signs that a text speaks to those who are served."""

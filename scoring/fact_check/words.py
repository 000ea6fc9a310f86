"""How people write of faults, remedies and deeds of an incident, as patterns over lower-case text."""

from __future__ import annotations

import re

FAULTS: dict[str, str] = {
    "bad_release": r"\breleas\w*|\bdeploy\w*|\bversions?\b|\broll-?(?:ed )?outs?\b|\brolled out\b|\bbuilds?\b"
    r"|\bshipped\b|\bcode change|\bupdate[sd]?\b|\bupgrad\w+"
    r"|\bregression|\bbugs?\b|\bpatch\w*|\bnew (?:code|client|library|binary|image)\b|\b\d+\.\d+\.\d+\b"
    r"|\bchange[sd]?\b",
    "pool_leak": r"\bleak\w*|\bpools?\b|\b(?:connections?|sockets?|handles?)\b.{0,60}\b(?:not|never|kept|held"
    r"|held on|returned|given back|releas\w+|closed?|open|exhaust\w*|ran out|used up|hung on|gone|up)\b"
    r"|\b(?:kept|held|holding|keeping|exhaust\w*|ran out of|used up|hoard\w*|clung to|never (?:returned|closed"
    r"|gave back))\b.{0,40}\b(?:connections?|sockets?|handles?)\b",
    "retry_storm": r"\bretr(?:y|ies|ied|ying)\b|\brepeated (?:attempts?|tries|requests?|calls?)\b|\btr(?:ied|ying"
    r"|ies) (?:again|over and over)\b|\bagain and again\b|\bhammer\w*|\bstorm\b|\bamplif\w+"
    r"|\bfeedback loop|\bvicious circle|\bre-?sent\b|\bresend\w*|\brepeat(?:ed|ing)? (?:themselves|their)\b",
    "certificate_expiry": r"\bcert(?:s|ificates?)?\b|\btls\b|\bssl\b|\bexpir\w+|\bx\.?509\b|\bran out on\b",
    "clock_edge": r"\bclocks?\b|\bleap\b|\bmidnight\b|\btime ?zone|\bdaylight\b|\bsummer time\b|\bdst\b"
    r"|\b(?:month|year|quarter)[- ]end\b|\bdates?\b|\bhour change\b",
    "config_push": r"\bconfig\w*|\bsettings?\b|\bparameters?\b|\byaml\b|\bpushed\b|\bfeature list\b"
    r"|\bvalues? (?:was|were) (?:set|changed)\b|\bpublish\w*|\bpublications?\b|\bold(?:er)? (?:copy|one|content)\b",
    "dns": r"\bdns\b|\bname (?:resolution|servers?)\b|\bresolv(?:e|ed|er|ing)\b (?:names?|hosts?)"
    r"|\bhost ?names?\b|\bzone file\b|\bnxdomain\b|\bresolver\b",
    "region_loss": r"\bregions?\b|\bdata ?cent(?:re|er)s?\b|\bavailability zones?\b|\bsite (?:was )?lost\b"
    r"|\bpower (?:cut|loss|failure)\b|\bzone (?:was |went )?(?:lost|down|dark)\b",
    "third_party_outage": r"\bthird[- ]part\w+|\bproviders?\b|\bvendors?\b|\bupstream\b|\bexternal\b"
    r"|\bpartners?\b|\boutside (?:service|supplier)|\bsuppliers?\b|\btheir (?:side|end|service|api)\b",
    "slow_query": r"\bquer(?:y|ies)\b|\bindex(?:es)?\b|\btable scan|\bfull scan|\bquery plan|\bsql\b"
    r"|\bstatement\b|\blocks?\b|\breport\b",
    "memory_leak": r"\bmemory\b|\bheap\b|\boom\b|\bgarbage\b|\bleak\w*|\bram\b",
    "disk_growth": r"\bdisks?\b|\bvolumes?\b|\bstorage\b|\blogs? (?:grew|filled|piled)|\b(?:ran )?out of space\b"
    r"|\bfilled up\b",
    "cache_loss": r"\bcach\w+|\bstampede|\bevict\w+|\bflush\w*|\bcold\b|\bredis\b|\bmemcached\b",
    "replica_lag": r"\breplica\w*|\blag\w*|\bstale\b|\bbehind the primary\b",
    "split_history": r"\bsplit\w*|\btwo primaries\b|\bdiverg\w+|\bboth sides (?:wrote|accepted)|\breplica\w*",
    "data_corruption": r"\bcorrupt\w*|\bcross\w*|\bswapp\w+|\bmixed up\b|\bwrong (?:owner|entr\w+|rows?|records?"
    r"|account|value|amount)s?\b|\bwrong values\b|\boverwr\w+|\bgarbled\b|\bdamaged\b|\bwrote wrong\b",
    "deletion": r"\bdelet\w+|\bdropped\b|\bremov\w+|\bwiped?\b|\bpurg\w+|\btruncat\w+|\berased?\b",
    "quota": r"\bquotas?\b|\blimits?\b|\bexceed\w*|\bthrottl\w+|\brate[- ]limit\w*|\ballowance\b",
    "limiter": r"\blimit\w*|\bthrottl\w+|\brate[- ]limit\w*|\brejected\b",
    "traffic_surge": r"\btraffic\b|\bsurge\w*|\bspikes?\b|\bdemand\b|\bcampaign\b|\bsales?\b|\bcrowd\b"
    r"|\bvisitors\b|\brush\b|\bmore (?:customers|users|requests|load) than\b",
    "ddos": r"\bddos\b|\battack\w*|\bflood\w*|\bbotnets?\b|\bbots?\b|\bmalicious\b",
    "poison_message": r"\bpoison\w*|\bmessages?\b|\bmalformed\b|\bpayload\b|\bconsumers?\b|\bqueues?\b"
    r"|\bdead[- ]letter",
    "monitoring_blind": r"\bmonitoring\b|\bblind\w*|\bscrap\w+|\bmetrics?\b|\bfigures?\b|\bcollector\b"
    r"|\btargets?\b|\bno data\b",
    "noisy_neighbour": r"\bneighbou?rs?\b|\bshared\b|\banother (?:tenant|service|job|team)\b|\bsame (?:host"
    r"|machine|node|database)\b|\bbatch\b|\bcontention\b|\bjob\b",
    "reconnect_herd": r"\breconnect\w*|\bherd\b|\bcame back (?:all )?at once\b|\ball (?:clients|apps"
    r"|devices) (?:at once|together)\b",
}
"""Words of a fault's family, in any wording. Wide on purpose: a wording not known here must not count as wrong."""

REMEDIES: dict[str, str] = {
    "roll_back": r"\broll(?:ed|ing|s)?(?: [\w.-]+){0,3} back\b|\broll-?backs?\b|\brevert\w*\b"
    r"|\bback to (?:release |version )?\d+\.\d+",
    "restart": r"\bre-?start(?:ed|ing|s)?\b|\breboot\w*\b|\bbounc(?:ed|ing)\b",
    "scale_out": r"\bscal(?:ed|ing)(?: [\w-]+){0,2} (?:out|up)\b|\badd(?:ed|ing) (?:\w+ ){0,2}(?:replicas"
    r"|instances|nodes|capacity|pods)\b",
    "fail_over": r"\bfail(?:ed|ing)?(?: [\w-]+){0,2} over\b|\bfail-?overs?\b",
    "drain_region": r"\bdrain(?:ed|ing)? (?:the )?(?:[\w-]+ )?(?:region|zone|data ?cent(?:re|er)|site|traffic)\b"
    r"|\bmoved traffic (?:out|away)\b",
    "switch_flag_off": r"\b(?:flag|feature)s?\b.{0,30}\b(?:off|disabled)\b|\b(?:switched"
    r"|turned) off the [\w-]* ?(?:flag|feature)\b|\bdisabled the [\w-]* ?(?:flag|feature)\b",
    "turn_retries_off": r"\bretr(?:ies|y)\b.{0,40}\b(?:off|disabled|stopped)\b|\b(?:turned|switched|turning"
    r"|switching) off .{0,20}retries\b|\b(?:disabled|disabling|stopped) .{0,20}retries\b",
    "shed_load": r"\bshed(?:ding)?\b.{0,20}\b(?:load|traffic|requests)\b|\bload[- ]?shedding\b|\bthrottled\b"
    r"|\bturned (?:away|back) \w+ ?(?:customers|traffic|requests)\b",
    "renew_certificate": r"\brenew(?:ed|ing|al)?\b.{0,30}\bcert\w*|\bnew cert\w*|\bcert\w* (?:was "
    r"|were )?(?:renewed|replaced|issued)\b",
    "pin_config": r"\bpinned\b|\blast good config\w*|\bconfig\w* (?:was |were )?(?:pinned|restored|reverted)\b",
    "switch_provider": r"\bswitched (?:the )?(?:\w+ )?provider\b|\bsecond provider\b|\b(?:backup|other"
    r"|alternative) provider\b",
    "restore_from_backup": r"\brestor(?:ed|ing)\b.{0,30}\bbackup\b",
    "block_source": r"\bblocked\b.{0,30}\b(?:source|ip|ips|addresses|client|range|traffic)\b",
    "kill_session": r"\bkilled\b.{0,30}\b(?:session|query|queries|connection)s?\b",
    "raise_quota": r"\b(?:raised|increased)\b.{0,20}\b(?:quota|limit)\b",
    "free_disk": r"\b(?:freed|cleared|cleaned)\b.{0,20}\b(?:disk|space|volume|logs)\b",
    "grow_disk": r"\b(?:grew|enlarged|extended|resized)\b.{0,20}\b(?:disk|volume)\b",
    "pause_producer": r"\bpaused\b.{0,20}\b(?:producer|feed|import|job)\b",
    "stop_writes": r"\bstopped (?:the )?writes\b|\bread-?only\b",
    "warm_cache": r"\bwarm(?:ed|ing)\b.{0,20}\bcache\b",
    "bypass_cache": r"\bbypass(?:ed|ing)\b.{0,20}\bcache\b",
    "serve_static_page": r"\bstatic page\b|\bmaintenance page\b",
    "dead_letter": r"\bdead[- ]letter\w*\b",
}
"""A remedy that is told of: done, or in a row of a timeline. The names are the remedies' own."""

REMEDY_PATTERNS = {name: re.compile(pattern) for name, pattern in REMEDIES.items()}
"""`REMEDIES`, compiled."""
DEEDS = ("authorise", "do", "remedy_started", "remedy_done", "remedy_failed")
"""The events in which a remedy is decided on and carried out."""
REMEDY_TITLES: dict[str, str] = {name: name.replace("_", " ") for name in REMEDIES}
"""What a remedy is called in a sentence."""

EVENTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"acknowledg|\back(?:ed)?\b", ("acknowledge",)),
    (r"declar|\bsev ?[1-4]\b|severity|rais(?:ed|ing)", ("declare",)),
    (
        r"alert|paged|(?<!status )(?<!static )\bpage\b(?! post)",
        ("alert_fired", "check_failed", "reported", "paged", "page"),
    ),
    (r"\boutside check|\bprobe\b", ("check_failed", "check_passed")),
    (r"\bstatus page\b|\bexecutives\b|\bmanagement\b", ("post", "answer")),
    (r"war room|bridge", ("open_war_room",)),
    (
        r"(?:took|takes|taking|taken) (?:over )?command|command (?:was )?taken|commander",
        ("take_command", "hand_over_command", "assign"),
    ),
    (r"deploy|release(?! pri)", ("deployed",)),
    (
        r"roll(?:ed|ing|s)? ?back|rollback|restart|shed|scal(?:ed|ing)|switch|retries|mitigat|remed",
        ("authorise", "do", "remedy_started", "remedy_done", "remedy_failed"),
    ),
    (r"restor|recover|verif|back to normal|healthy", ("verify", "impact_ended", "remedy_done", "resolve")),
    (r"resolv|clos", ("resolve", "close", "ended", "verify")),
    (r"impact|customers? (?:start|beg|notic)|errors? (?:start|beg|rise|rose)", ("impact_started", "impact_ended")),
    (r"cause|found|identif|finding", ("finding",)),
)  # fmt: skip
"""What is said of a time, and the kinds of events it can mean."""

NOT_ASSERTED: str = (
    r"\b(?:not|never|no|without|nobody|nothing|none|neither|nor|could|would|should|might|may|must|considered"
    r"|discussed|thought of"
    r"|instead of|rather than|if|whether"
    r"|planned|plan to|will|next time|didn't|wasn't|weren't|hadn't|cannot|can't|couldn't|unless|proposed"
    r"|suggested|ruled out|decided against|asked|unnecessary|before)\b"
)
"""Words that take a clause out of what is plainly asserted to have been done."""

REMEDY_HINTS: dict[str, str] = {
    "roll_back": r"\broll|\brevert|\bundone\b|\bundid\b|\bprevious (?:release|version)\b|\bback to\b|\btaken back\b",
    "switch_flag_off": r"\bflag|\bfeature|\b(?:switched|turned) (?:it |them )?off\b|\boff\b|\bdisabl",
    "turn_retries_off": r"\bretr|\brepeat",
    "shed_load": r"\bshed|\bthrottl|\bturned away\b|\bless load\b|\blimit",
    "scale_out": r"\bscal|\badded\b|\bmore (?:replicas|instances|capacity|nodes)\b",
    "restore_from_backup": r"\brestor|\bbackup|\bcopy\b|\bcopies\b|\bsnapshot|\bcorrected\b|\bput (?:right|back)\b",
    "dead_letter": r"\bdead|\baside\b|\bparked\b|\bquarantin|\bskipp|\btaken out\b|\bpoison",
    "pause_producer": r"\bpaus|\bstopp|\bheld\b|\bhalt|\bon hold\b",
    "capture_evidence": r"",
}
"""Words that tell a remedy in any way: with one of them it is not called left out. Keeping evidence is never missed."""

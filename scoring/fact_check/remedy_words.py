"""How a remedy is told as carried out, over folded text: in the past tense with somebody who did it, or as done.

Each wording is hardly used for anything else, for whoever is said to have done what nobody did loses points by it.
What could happen by itself (`BY_ITSELF`), or was done at another time (`ELSEWHEN`), is left alone by the readers.
"""

from __future__ import annotations

from collections.abc import Mapping

_W = r"(?:[\w.'%/-]+ ){0,5}?"
_BE = r"(?:(?:was|were|is|are|has|have|had|been|being|got) ){0,2}(?:(?:\w+ly|then|also|again|soon|all|first) ){0,2}"
_NUMBER = r"v?\d{1,4}(?:\.\d{1,4}){1,3}\b"
_REPEATS = (
    r"(?:re-?tr(?:y|ies)|(?:automatic |repeated )?(?:repeats?|resends|re-?submissions)|repeated (?:attempts|tries"
    r"|requests|payments))"
)
_OFF = r"(?:turned|switched|shut|flipped)"
_DATA = r"(?:entries|deposits|records|rows|bookings|data)"
_MORE = r"(?:replicas?|instances?|nodes?|pods?|processes|capacity|workers?)"
_JOB = r"(?:exports?|imports?|feeds?|jobs?|copies|producers?|batch(?:es)?|removals?|syncs?|crawlers?)"
_DUMP = r"(?:heap dumps?|thread dumps?|dumps?|evidence|snapshots?|core files?)"
_SOURCE = r"(?:sources?|ips|ip addresses|client addresses|address ranges?|botnets?|scrapers?)"
_SESSIONS = r"(?:sessions?|quer(?:y|ies)|statements?)"
_OLD = r"(?:older?|previous|last|earlier|former|good|last good)\b"
_CONFIG = r"(?:config\w*|content|settings|target list|list of targets|rules)"
_PAGE = r"(?:static|maintenance|holding) page"
_PART = r"(?:half|an? (?:third|quarter|fifth|tenth)|every \w+|one in \w+|\d{1,2} ?(?:%|per ?cent))"

DONE: Mapping[str, str] = {
    "roll_back": rf"\brolled {_W}back\b|\brolled back\b|\breverted\b|\b(?:took|taken|put|brought) {_W}back (?:to|on"
    rf"|onto)"
    rf" (?:release |version )?(?:{_NUMBER}|the (?:old|previous|last|former) (?:release|version|build))"
    rf"|\b(?:put|brought) (?:release |version )?{_NUMBER} back\b|\bback (?:on|to|at) (?:release |version )?{_NUMBER}"
    rf"|\b(?:went back|gone back|returned) to (?:release |version )?{_NUMBER}"
    rf"|\b(?:undid|withdrew|backed out|replaced) the (?:[\w.-]+ ){{0,2}}(?:release|deploy\w*|version)\b"
    rf"|\b(?:release|deploy\w*|version) (?:[\w.-]+ )?{_BE}(?:taken back|undone|withdrawn|backed out|pulled back)\b",
    "restart": r"\b(?:re-?started|rebooted|bounced)\b|\b(?:flushed|emptied) [\w -]{0,30}?cache\b"
    r"|\bcache (?:was|had been) (?:flushed|emptied)\b|\b(?:gave|given) [\w -]{1,30} a (?:rolling )?restart\b",
    "scale_out": rf"\bscaled {_W}(?:out|up)\b|\badded {_W}{_MORE}\b|\b{_MORE} {_BE}added\b"
    rf"|\b(?:started|brought up) (?:two|three|four|\d{{1,2}}|more|another|extra|additional) {_W}{_MORE}\b"
    rf"|\b(?:two|three|four|\d{{1,2}}) (?:more|extra|additional) {_W}{_MORE} (?:of [\w-]+ )?{_BE}started\b",
    "fail_over": r"\bfailed (?:(?!for |with |in |by |at |all |on )[\w-]+ ){0,4}?over(?! (?:and over|\d|half"
    r"|an?\b|ten\b|twenty|the (?:next|last|course|whole|first|period)|\w+ (?:minutes|hours|times|seconds))|-)|"
    rf"\bpromoted {_W}(?:standby|replica|secondary)\b"
    rf"|\b(?:standby|replica|secondary) {_BE}promoted\b",
    "drain_region": rf"\bdrained {_W}(?:region|zone|data ?cent(?:re|er)|site)\b"
    rf"|\b(?:region|zone|data ?cent(?:re|er)|site) {_BE}drained\b",
    "switch_flag_off": rf"\b{_OFF} {_W}(?:flag|feature|toggle) (?:[\w-]+ )?off\b|\b{_OFF} off {_W}(?:flag|feature"
    rf"|toggle)\b|\bdisabled {_W}(?:flag|feature|toggle)\b|\b(?:flag|feature|toggle) (?:[\w-]+ )?{_BE}(?:{_OFF} off"
    rf"|disabled)\b",
    "turn_retries_off": rf"\b{_OFF} {_W}{_REPEATS} (?:[\w-]+ ){{0,4}}?off\b|\b{_OFF} off {_W}{_REPEATS}\b"
    rf"|\b(?:disabled|suspended) {_W}{_REPEATS}\b|\b{_REPEATS} (?:[\w'-]+ ){{0,6}}?(?:{_OFF} off|off\b(?! the)|disabled"
    rf"|suspended)\b",
    "shed_load": rf"\bshed {_W}(?:load|traffic|requests)\b|\b(?:load|traffic) {_BE}shed\b"
    rf"|\b(?:cut|lowered|reduced|limited|halved|set|brought) (?:the )?admission\b"
    rf"|\badmission (?:[\w'-]+ ){{0,3}}?(?:cut|lowered|reduced|limited|halved|set)\b"
    rf"|\blet in only {_PART}|\bonly let in {_PART}|\blet only {_PART}[\w ]{{1,40}} in\b"
    rf"|\blet {_PART} [\w ]{{1,30}} in\b"
    rf"|\b(?:admitted only|only admitted) {_PART}|\b{_PART} [\w ]{{1,30}} (?:was|were) turned away at the door\b"
    rf"|\bturned {_PART} [\w ]{{1,30}} away\b|\bturned away {_PART}",
    "renew_certificate": rf"\b(?:renewed|replaced|re-?issued) {_W}cert\w*|\bcert\w* {_BE}(?:renewed|replaced"
    rf"|re-?issued)\b",
    "pin_config": rf"\bpinned (?:back )?(?:to )?(?:the |its |an? )?{_OLD}|\bpinned {_W}{_CONFIG}\b"
    rf"|\b{_CONFIG} {_BE}pinned\b"
    r"|\bpinned (?:back )?(?:to )?[a-z]+-\d|\b[a-z]+-\d[\d-]* (?:\w+ )?pinned\b"
    rf"|\b(?:restored|reverted|put back) {_W}config\w*"
    rf"|\bconfig\w* {_BE}(?:restored|reverted|put back)\b",
    "switch_provider": r"\b(?:moved|switched|shifted|routed) (?:[\w-]+ ){0,3}?(?:texts?|codes|sms) (?:\w+ )?(?:to"
    r"|via|through|over)\b"
    r"(?! (?:e-?mail|mail|the app|post))"
    rf"|\bswitched {_W}(?:to )?(?:the )?(?:second|other|backup|alternative|smaller) (?:provider"
    rf"|supplier|gateway|carrier)\b|\bswitched (?:the )?(?:provider|supplier|gateway|carrier)\b",
    "restore_from_backup": rf"\brestored {_W}from {_W}(?:backup|copy|snapshot)\b|\b(?:moved|put) {_W}{_DATA} back\b"
    rf"|\b{_DATA} {_BE}(?:moved back|put right|put back|restored|repaired|corrected)\b"
    rf"|\bran (?:the |a )?(?:repair|restore)\b",
    "block_source": rf"\bblocked {_W}{_SOURCE}\b|\b{_SOURCE} {_BE}blocked\b",
    "kill_session": rf"\b(?:killed|terminated) {_W}{_SESSIONS}\b|\b{_SESSIONS} {_BE}(?:killed|terminated)\b",
    "raise_quota": rf"\b(?:raised|increased|lifted) {_W}(?:quota|allowance)\b|\bquota {_BE}(?:raised|increased"
    rf"|lifted)\b",
    "lift_limit": rf"\b(?:lifted|raised|removed) {_W}(?:rate limit|limiter|limit)\b"
    rf"|\b(?:rate limit|limiter|limit) {_BE}(?:lifted|raised|removed)\b",
    "free_disk": rf"\b(?:freed|cleared) {_W}(?:disk|volume|space)\b|\b(?:disk|space) {_BE}(?:freed|cleared)\b",
    "grow_disk": rf"\b(?:grew|enlarged|extended|resized) {_W}(?:disk|volume)\b"
    rf"|\b(?:disk|volume) {_BE}(?:grown|enlarged|extended|resized)\b",
    "pause_producer": rf"\b(?:paused|suspended|halted) {_W}{_JOB}\b|\b{_JOB} {_BE}(?:paused|suspended|halted"
    rf"|put on hold)\b",
    "stop_writes": rf"\b(?:closed|suspended|stopped) (?:the |all )?(?:withdrawals|payouts|books)\b"
    rf"|\b(?:withdrawals|payouts|books) {_BE}(?:closed|suspended|stopped)\b|\bstopped (?:all |the )?writes\b"
    rf"|\bwrites (?:to [\w -]{{1,20}} )?{_BE}stopped\b|\b(?:put|set|made) {_W}read-?only\b",
    "dead_letter": r"\bset (?:the )?(?:whole |entire )?(?:queue|backlog) aside\b|\b(?:queue|backlog) (?:was"
    r"|had been) set aside\b"
    r"|\bdead-?lettered\b|\bset (?:[\w'-]+ ){0,5}?message (?:[\w'-]+ ){0,4}?aside\b"
    rf"|\bmessages? (?:[\w'-]+ ){{0,4}}?{_BE}(?:set aside|put aside|parked|quarantined)\b|\bset aside {_W}messages?\b",
    "warm_cache": rf"\bwarmed {_W}caches?\b|\bcaches? {_BE}warmed\b",
    "bypass_cache": rf"\bbypassed {_W}caches?\b|\bcaches? {_BE}bypassed\b",
    "serve_static_page": rf"\b(?:put up|served|showed|put|switched) {_W}{_PAGE}\b|\b{_PAGE} {_BE}(?:put up|served|up|on"
    rf"|live|switched on)\b",
    "capture_evidence": rf"\b(?:took|made|captured|secured|saved|pulled|collected|dumped) {_W}{_DUMP}\b"
    rf"|\b{_DUMP} (?:[\w'-]+ ){{0,4}}?{_BE}(?:taken|made|captured|secured|saved|pulled|collected)\b",
}  # fmt: skip
"""A remedy told as carried out: by somebody who stands right before, or by nobody or "by" somebody after."""

EXACT: Mapping[str, str] = {
    "roll_back": rf"(?:to|on|at) (?:release |version )?{_NUMBER}|{_NUMBER} back"
    r"| to (?:the|its) (?:old|previous|former|last) (?:release|version)",
    "shed_load": r"admission|admitted|let in|let only|turned",
    "turn_retries_off": _REPEATS,
    "switch_provider": r".",
    "scale_out": r".",
}
"""What no other remedy is called."""

NOUNS: Mapping[str, str] = {
    "roll_back": r"\broll-? ?backs?\b",
    "restart": r"\bre-?starts?\b",
    "scale_out": r"\b(?:scale-? ?out|scaling (?:out|up))\b",
    "fail_over": r"\bfail-? ?overs?\b",
    "restore_from_backup": r"\b(?:restore|restoration|repair)\b|\b(?:first|second|third) (?:pass|comparison)\b",
    "capture_evidence": r"\b(?:heap |thread )?dump\b",
    "switch_provider": r"\b(?:switch|move) to (?:the )?(?:second|other|backup) (?:provider|supplier|gateway|carrier)\b",
    "shed_load": r"\bload[- ]shedding\b",
    "pin_config": r"\bpin\b",
}  # fmt: skip
"""A remedy as a thing that is begun, runs and is over."""

ELSEWHEN: str = (
    r"\b(?:last|previous\w*|usual\w*|earlier|past|yesterday|weeks?|months?|years?|normally|always|often|tomorrow"
    r"|later releases?|next|test\w*|staging|stage|laptop)\b"
)
"""Words with which something was done at another time, or in another place."""

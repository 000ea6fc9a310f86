"""What can be said of a time, and what of a trace it can mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_SEV = r"\bsev ?-?[1-4]\b"

DENIED: str = (
    r"\b(?:if|whether|unless|would|could|should|might|may|must|can|cannot|can't|couldn't|wouldn't|shouldn't|will|shall"
    r"|won't|going to|about to|not|n't|never|no|nobody|nothing|none|neither|nor|without|hardly|barely|almost|nearly"
    r"|didn't|wasn't|weren't|hadn't|don't|doesn't|isn't|aren't|haven't|hasn't"
    r"|considered|considering|discussed|debated|thought|believed|assumed|supposed\w*|seemed|seems|apparently|probably"
    r"|possibly|perhaps|maybe|likely|presumably|allegedly|unclear|unknown|suspect\w*|wrongly|mistaken\w*"
    r"|planned|plan|plans|planning|promised|promises|promise|expected|expect|eta|due|deadline|target|aim\w*"
    r"|scheduled|intended|meant|wanted|wants|hoped|wished|tried|attempted|try|trying|prepared|preparing|ready"
    r"|declined|refused|rejected|denied|stopped (?:me|us|him|her|them|from)|prevented|avoided"
    r"|held off|held back|cancelled|canceled|abandoned|aborted|dismissed|skipped|forgot|forgotten|failed to|omitted"
    r"|delayed|postponed|deferred|waited|waiting|instead|rather than|ruled out|decided against|against|unnecessary"
    r"|asked|asks|asking|ask|suggest\w*|propos\w*|recommend\w*|offer\w*|request\w*|demand\w*|insist\w*|argued|said"
    r"|says|told me|told us|reported that|claimed|claims|mentioned|according|noted that|felt|warned"
    r"|ideally|hindsight|in theory|hypothetical\w*|counterfactual\w*|had we|had i|had it|worth|criteria|threshold)\b|\?"
)
"""Words with which a clause does not plainly and positively tell that a thing was done."""

UNPLAIN: str = (
    DENIED
    + r"|\b(?:next|too late|late|later|earlier|ago|already|still|since|until|before|after|once|while|meanwhile|by then"
    r"|only|followed|remains?|continued|again|second|third|another|also|partly|partially|half)\b"
)
"""Words with which a clause does not plainly tell that a thing happened at its time."""

SUPPOSED: str = (
    r"\b(?:if|unless|would|should|could|might|had we|had i|promised|expected|planned|next update|hindsight|ideally"
    r"|counterfactual|hypothetical\w*|assumed|believed|wrongly|mistaken\w*|said|claimed|thought)\b|\?"
)
"""Words that make a whole sentence supposition, promise or hearsay."""


@dataclass(frozen=True, slots=True)
class Act:
    """`pattern` tells the act plainly, in lower case. `kinds` are the events it can mean, `instants` the names of other
    instants of the trace that it can mean too."""

    name: str
    pattern: str
    kinds: tuple[str, ...]
    instants: tuple[str, ...] = ()


ACTS: tuple[Act, ...] = (
    Act(
        "acknowledged",
        r"^(?:and |was |were )?(?:acknowledged|ack(?:ed|'d)?)\b(?! (?:the |an? |their |its |our )?(?!first\b"
        r"|page|alert|call)\w+)"
        r"|\b(?:we|i|on-?call|it|pages?|alerts?|pager) (?:was |were )?(?:acknowledged|acked|ack'd)(?:$| (?:it|at|by)\b)"
        r"|\b(?:acknowledged|acked|ack'd) (?:the |this |that )?(?:first )?(?:page|alert|call|pager)\b"
        r"|^(?:the )?(?:first )?(?:page|alert)\b.{0,60}\backnowledged\b",
        ("acknowledge", "page_answered", "joined"),
    ),
    Act(
        "declared",
        rf"(?:\bdeclar(?:ed|es) (?:it |us )?(?:as )?(?:an? |the )?(?:{_SEV}|major|severity"
        rf"|incident\b(?! (?:over|closed|resolved"
        rf"|done|finished)))|\b(?:i|we) declare {_SEV}|^declared$"
        rf"|\b(?:raised|lowered|upgraded|downgraded|escalated) to {_SEV}"
        rf"|\b(?:incident|{_SEV}) (?:was |had been |has been )?declared\b|^(?:to |at |incident |severity "
        rf"|first )?{_SEV}$)",
        ("declare",),
    ),
    Act(
        "paged",
        r"^(?:the |a |first )?page\b(?! post)|\bpaged\b|\bpage (?:came|arrived|received|from|for|fired)\b"
        r"|\balerts? (?:[\w-]+ )?(?:fired|came|went off|triggered|paged|raised|rang|received)\b"
        r"|^(?:the )?(?:first )?alert\b",
        ("alert_fired", "alert_cleared", "check_failed", "check_passed", "reported", "paged", "page", "page_answered",
         "page_unanswered", "pressed", "acknowledge", "ask_command"),
    ),
    Act(
        "opened the war room",
        r"\bwar ?room (?:was |is )?(?:opened|open|started|up)\b|\bopened (?:a |the )?war ?room\b|^(?:the )?war ?room$",
        ("open_war_room", "bring_in", "joined"),
    ),
    Act(
        "took command",
        r"\b(?:took|takes|take|taking|taken|assumed|assumes) (?:over )?(?:the )?command\b"
        r"|\bcommand (?:was )?taken\b|^command$",
        ("take_command", "hand_over_command", "assign", "ask_command"),
    ),
    Act(
        "released",
        r"\bdeployed\b|\bdeploys\b|\bdeployment (?:of|started|finished|done)\b|\breleased\b|\bwent live\b"
        r"|\d\.\d{1,4}(?:\.\d{1,4})? went out\b"
        r"|^(?:release |version )?[\w-]+ (?:back )?(?:on |to )?v?\d{1,4}(?:\.\d{1,4}){2}$"
        r"|\brolled out\b|\brelease (?:of )?[\w.-]+ (?:went|rolled) out\b|\brelease (?:was )?(?:out|live)\b",
        ("deployed", "changed", "authorise", "do", "remedy_started", "remedy_done", "release", "fault_started",
         "finding"),
        ("logged",),
    ),
    Act(
        "verified",
        r"\brecovery (?:was )?(?:verified|confirmed)\b|\bverified (?:the )?recovery\b|^verified$",
        ("verify", "resolve", "close", "impact_ended"),
        ("over",),
    ),
    Act(
        "recovered",
        r"\b(?:fully|service|services|all|payments?|customers?|everything|system|systems|it|we) (?:\w+ )?(?:recovered"
        r"|restored)\b|^(?:fully )?(?:recovered|restored)$|\bback to normal\b|\bhealthy again\b"
        r"|\bimpact (?:ended|over|ends)\b"
        r"|\ball clear\b",
        ("verify", "impact_ended", "remedy_done", "resolve", "close", "ended", "alert_cleared", "check_passed",
         "fault_cleared", "changed", "post", "say", "deployed"),
        ("over", "crossing"),
    ),
    Act(
        "well again",
        r"\b(?:current|up to date|in order|flowing|working|complete|correct|usable) again\b"
        r"|\b(?:worked|ran|flowed|printed|arrived|could \w+|got in|got through) (?:\w+ )?again\b",
        ("verify", "impact_ended", "fault_cleared", "resolve", "close", "ended", "check_passed", "alert_cleared"),
        ("over", "eased"),
    ),
    Act(
        "resolved",
        r"^(?:the )?(?:incident )?(?:was |is |declared |marked )*(?:resolved"
        r"|closed)(?: (?:the )?incident)?(?: by [\w ]{2,30})?$"
        r"|\bincident (?:was |is |declared |marked )*(?:resolved|closed)\b|\bclosed (?:the )?incident\b",
        ("resolve", "close", "ended", "verify", "stand_down", "closed_by_horizon", "hand_over_shift", "schedule_fix",
         "impact_ended"),
    ),
    Act(
        "began",
        r"\b(?:impact|outage|errors?|failures?|problems?|incident|customers?) (?:\w+ )?(?:start(?:s|ed)?|beg[ia]ns?)\b"
        r"|\bfirst (?:errors?|failures?|failed|failing|tickets?|complaints?|503s?|5xx|500s?)\b|^(?:start|started)$",
        ("impact_started", "fault_started", "alert_fired", "check_failed", "reported", "tickets", "deployed", "changed",
         "paged", "data_harmed", "message", "declare"),
        ("logged", "crossing"),
    ),
    Act(
        "found the cause",
        r"\b(?:root )?cause (?:was |is )?(?:found|identified|confirmed|known|clear)\b"
        r"|\b(?:found|identified|confirmed|finds|identifies|confirms) (?:the )?(?:root )?cause\b",
        ("finding", "nothing_found", "propose", "authorise", "do", "task_done"),
    ),
    Act(
        "checked",
        r"\b(?:outside |bus )?(?:check|probe) (?:still )?(?:fails|failed|passes|passed|is green|was green)\b",
        ("check_failed", "check_passed", "verify", "alert_fired", "alert_cleared"),
    ),
    Act(
        "handed over",
        r"\bhanded over\b|\bhand-?over (?:done|complete\w*|accepted)\b",
        ("hand_over_shift", "hand_over_command", "shift_started", "shift_ended", "ended", "say", "post",
         "take_command"),
    ),
    Act(
        "posted",
        r"\b(?:first )?(?:status page|customer|executive|initial)? ?(?:updates?|posts?|notices?) (?:was "
        r"|were )?(?:posted|sent"
        r"|published|out|went out)\b|\bstatus page (?:was )?(?:updated|post(?:ed)?)\b|\bposted (?:to"
        r"|on) (?:the )?status page\b"
        r"|\b(?:first )?status page post$|\b(?:customers|executives|management|support) (?:were )?(?:told|informed"
        r"|heard|written to)\b"
        r"|^(?:the )?(?:first |public )*(?:status page|notice)(?: post| update| told| written)?$",
        ("post", "answer", "say"),
    ),
)  # fmt: skip
"""The acts that can be told wrongly beside a time. What is not told by one of these patterns is never held against a
text. Kinds are wide, for people call many things by one word."""

DEFINITE: tuple[str, ...] = (
    "acknowledged", "declared", "opened the war room", "took command", "verified", "resolved", "handed over",
)  # fmt: skip
"""Acts that mean their own events and no others, in any context."""

REMEDY_KINDS: tuple[str, ...] = ("authorise", "do", "propose", "remedy_started", "remedy_done", "remedy_failed")

TOLD_REMEDIES: Mapping[str, str] = {
    "roll_back": r"\broll(?:ed|ing|s)?(?: [\w.-]+){0,4} back\b|\broll-?backs?\b|\brevert(?:ed|s|ing)?\b"
    r"|\b(?:release|version)(?: \w+)? taken back\b",
    "restart": r"\bre-?start(?:ed|s|ing)?\b|\breboot(?:ed|s|ing)?\b",
    "scale_out": r"\bscal(?:ed|es|ing)(?: [\w-]+){0,3} (?:out|up)\b",
    "fail_over": r"\bfail(?:ed|s|ing)?(?: [\w-]+){0,3} over\b|\bfail-?overs?\b",
    "drain_region": r"\bdrain(?:ed|s|ing)? (?:the )?(?:[\w-]+ )?(?:region|zone|data ?cent(?:re|er)|site)\b",
    "switch_flag_off": r"\bflag (?:[\w-]+ )?(?:was |switched |turned ){0,2}off\b"
    r"|\b(?:switched|turned) off the (?:[\w-]+ )?(?:flag|feature)\b",
    "turn_retries_off": r"\bretries(?: [\w-]+){0,4} off\b|\b(?:turned|switched|turning"
    r"|switching) off (?:[\w-]+ ){0,4}retries\b"
    r"|\bturned (?:[\w-]+ ){0,4}retries off\b",
    "shed_load": r"\bload[- ]?shedding\b|\bshed(?:ding)? (?:the )?load\b",
    "renew_certificate": r"\bcertificate (?:was )?(?:renewed|replaced)\b|\brenewed the (?:[\w-]+ )?certificate\b",
    "pin_config": r"\bconfig\w* (?:was |were )?pinned\b|\bpinned the (?:[\w-]+ )?config\w*",
    "switch_provider": r"\bswitched (?:to )?(?:the )?(?:\w+ )?provider\b",
    "restore_from_backup": r"\brestor(?:ed|ing) (?:[\w-]+ ){0,4}from (?:the |a )?backup\b",
}
"""A remedy told as done, in words that are hardly used for anything else."""

BY_ITSELF: str = (
    r"\bby (?:itself|themselves|the|an?)\b|\bover and over\b|\bagain and again\b|\beach time\b|\bsupervisor\b"
    r"|\bitself\b|\bthemselves\b|\bon (?:its|their) own\b|\bautomatic\w*|\bcrash\w*"
    r"|\bprocess(?:es)?\b|\bclients?\b|\bapps?\b|\bbrowsers?\b|\btransactions?\b|\bkept\b|\bloop\w*|\blaptop\b"
    r"|\bcalls?\b"
    r"|\btest\w*|\bstaging\b|\benvironment\b|\bsessions?\b|\btimer\b|\bclock\b|\bcount\w*|\bphone\b|\bjobs?\b"
    r"|\btheirs?\b"
    r"|\bthey\b|\bsuppliers?\b|\bvendors?\b|\blast\b|\bprevious\w*|\busual\w*|\bearlier\b|\bpast\b|\bweeks?\b"
    r"|\bmonths?\b"
    r"|\byears?\b|\bnormally\b|\balways\b|\boften\b|\bevery\b"
)
"""Words with which a thing restarts, fails or rolls back with nobody's doing."""

ALIKE: tuple[frozenset[str], ...] = (
    frozenset(("roll_back", "pin_config", "switch_flag_off", "lift_limit", "raise_quota")),
    frozenset(("turn_retries_off", "switch_flag_off", "shed_load")),
    frozenset(("shed_load", "block_source", "drain_region", "serve_static_page", "stop_writes", "pause_producer")),
    frozenset(("switch_provider", "fail_over", "drain_region")),
    frozenset(("free_disk", "grow_disk")),
)
"""Remedies that are called by each other's names."""

CHANGED_BY: Mapping[str, tuple[str, ...]] = {
    "scale_out": ("replicas",),
    "switch_flag_off": ("flag",),
    "turn_retries_off": ("retries",),
    "shed_load": ("admission",),
    "pin_config": ("config",),
    "roll_back": ("config", "flag"),
}
"""What is seen to change by a remedy."""

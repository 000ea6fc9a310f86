"""How people tell what is being done or has changed, as patterns over tagged sentences."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

ACTS: str = (
    r"\b(?:re-?(?:render|program|issu|pin|announc|shard|seat|cabl|imag|flash|seed|sync|index|hash|map|link|label|print"
    r"|queue|install|calibrat|register|train|encod|enabl|run|open|writ)\w*|aborted|cancell?ed|flashed|rewrote|dropped"
    r"|trimmed|tightened|loosened|swept|rinsed|filtered|diverted|refilled|topped up|moved|exchanged|replaced"
    r"|swapped|rolled (?:back|out)|reverted|restarted|rebooted|redeployed|deployed"
    r"|scaled|added|failed over|switched|turned|disabled|enabled|paused|blocked|drained|shed|flushed|cleared|purged"
    r"|warmed|restored|rerouted|redirected|throttled|limited|increased|raised|lowered|renewed|rebuilt|reindexed"
    r"|replayed|killed|stopped|isolated|patched|applied|installed|bypassed"
    r"|removed|deleted|extended|migrated|cut|reduced|undone|undid|taken|put (?:back|in|up|on)|shut|withdrawn"
    r"|withdrew|opened|contacted|called|escalated|brought|engaged|paged|ruled out|verified|corrected|compiled"
    r"|configured|recreated|pulled|prepended|loaded|bumped|asked|reinstalled|reset|re-sent|resent|sent (?:out|again)"
    r"|refunded|printed|entered|counted|copied|compared|cleaned|fixed|repaired|connected|reconnected|plugged"
    r"|unplugged|mounted|shipped|released|published|uploaded|imported"
    r"|exported|converted|rewritten|rewrote|adjusted|tuned|changed|updated|upgraded|downgraded|locked|unlocked"
    r"|doubled|halved|emptied|refilled|split|merged|joined|arrived|received|got|found|reached|finished|completed"
    r"|done|made|started|begun|began|photograph\w*|pay|flush|converted|quarantined|parked|suspended|resumed|signed"
    r"|rotated|revoked|reissued|recovered|reopened|set|placed|changed|handed|given|gave|tested|traced|pinned"
    r"|narrowed|reproduced|measured|checked|inspected|identified|confirmed|excluded|wiped|formatted|rerun|re-ran"
    r"|reran|retried|requeued|delivered|processed|drove|posted|laid|pushed|built|bought|ordered|borrowed|hired|sold"
    r"|unblocked|whitelisted|blacklisted)\b"
)
"""Steps that were taken, or are in the passive."""

ACTING: str = (
    r"\b(?:re-?(?:render|program|issu|pin|announc|shard|seat|cabl|imag|flash|seed|sync|index|hash|map|link|label|print"
    r"|queue|install|calibrat|register|train|encod|enabl|run|open|writ)ing|aborting|cancell?ing|flashing|dropping|trimming"
    r"|withdraws|drains|diverting|filtering|being filled|moving|exchanging|replacing|swapping|rolling|reverting"
    r"|restarting|rebooting|redeploying|deploying|scaling"
    r"|adding|failing[ -]over|switching|turning|disabling|enabling|pausing|blocking|draining|shedding|flushing"
    r"|clearing|purging|warming|restoring|rerouting|redirecting|throttling|limiting|increasing|raising|lowering"
    r"|renewing|rebuilding|reindexing|replaying|killing|stopping|isolating|patching|applying|installing|bypassing"
    r"|removing|deleting|extending|migrating|cutting|reducing|undoing|taking|putting|shutting|withdrawing|opening"
    r"|contacting|calling|comparing|collecting|testing|cleaning|entering|copying|loading|printing|sending|resending"
    r"|re-sending|reinstalling|resetting|repairing|going (?:through|back)|walking|visiting|counting|converting"
    r"|uploading|importing|exporting|correcting|configuring|connecting|reconnecting|plugging|mounting|shipping"
    r"|releasing|publishing|rewriting"
    r"|adjusting|tuning|updating|upgrading|downgrading|locking|unlocking|emptying|splitting|merging|rotating"
    r"|revoking|reissuing|reopening|setting|placing|handing|giving|tracing|bisecting|reading|narrowing|reproducing"
    r"|measuring|checking|inspecting|verifying|watching|wiping|rerunning|retrying|processing|driving|laying|pushing"
    r"|building|buying|ordering|borrowing|writing|filling|pumping|syncing|resyncing|decoding|analysing|analyzing"
    r"|profiling|dumping|capturing|recreating|reloading|(?:visit|print|move|put|enter|load|replace|exchange|restart"
    r"|copy|compare|clean|send|work by hand|reset|repair|switch|block|add|give|make|write)s?)\b"
)
"""Steps that are going on; the simple present of some writers is among them."""

WHO: str = (
    r"\b(?:we|i|they|he|she|NAME|team|teams|engineers?|technicians?|colleagues?|people|vans?|drivers?|operators?"
    r"|clerks?|assistants?|on-call|vendor|supplier|provider|crew|crews|staff|now|currently|still|also|being|are|is"
    r"|am|'re|'m|'s|busy|ones|and|just|them)\b(?:'re|'m|'s)?\W*(?:\w+\W+){0,3}$"
)
"""Who does it, before the step."""

NOT_DONE: str = (
    r"\b(?:not|never|no|nothing|nobody|without|n't|can't|cannot|won't|instead of|before|should have|could have"
    r"|would have|haven't|hasn't|didn't|don't|yet to be|to be|is"
    r"|will be)\s(?:\w+ ){0,2}$(?<!is being )(?<!are being )(?<! is )(?<!^is )"
)

EMPTY_WORK: str = (
    r"\b(?:work(?:ing|s|ed)? (?:hard|tirelessly|actively|urgently|diligently|flat out|around|round|with the highest)"
    r"|(?:our|the|its) best\b|every effort|all (?:possible|available|necessary) (?:means|steps|measures)|as (?:fast"
    r"|quickly|soon|hard) as|everything (?:we can|possible|in our power)|highest priority|top priority"
    r"|full (?:attention|speed|force)|stone unturned|still (?:fixing|digging|at it|on it|looking)|nothing (?:new"
    r"|to report|to add)|same as before|no (?:news|change|progress)|thank\w*|patience|sorry|apolog\w*)\b"
)
"""Work that says nothing of what is done."""

COUNTED: str = (
    r"\bNUM(?:[,.\d]*)? (?:of|out of|from|/|in) (?:the )?(?:first |last )?NUM\b|\bPCT\b|\b(?:NUM|half|two|three|four"
    r"|five|six|seven|eight|nine|ten|most|some|all|both) of (?:the |our |them|those|\w+)\b|\bNUM ?-?> ?NUM\b"
    r"|\bNUM/NUM\b|\bfirst NUM\b|\bNUM \w+ (?:done|made|back|left|sent|moved|restored|replaced|printed|repaired|out"
    r"|refunded|fixed|online|up)\b|\b(?:from|down) (?:NUM|PCT) to (?:NUM|PCT)\b"
)
"""Figures of progress."""

MOVED: str = (
    r"\b(?:fell|falling|dropp(?:ed|ing)|down to|down from|went down|going down|decreas\w+|improv(?:ed|ing)|rose"
    r"|rising|went up|grew|shrank|shrinking|halved|recover(?:ing|ed)|again|anew|back|restored|now (?:show|work|go"
    r"|load|print|accept|get|arrive|run|open|available|possible|allowed|online|up)\w*|is up|are up|up\b|live\b"
    r"|done\b|made\b|ready|through|allowed|off on purpose|in use|in service|confirm\w*|configured|arriv\w+|load(?:s"
    r"|ed)? on|from today|already|only new|last third|joined|is over|already (?:go|gone)|go(?:es)? out|gone out"
    r"|out now|shown|sent)\b"
)
"""What has changed."""

NO_NEWS: str = (
    r"\b(?:measures (?:are|have been|were) (?:being )?taken|nothing (?:new|to (?:report|add|say)|has changed)"
    r"|no (?:news|change|progress|update) (?:so far|yet|to|since|at)|same as before|as serious as|unchanged"
    r"|will want to know|empty[- ]handed|remains? affected)\b"
)

NO_OBJECTS: frozenset[str] = frozenset(
    words(
        """moved exchanged replaced swapped rolled reverted restarted rebooted redeployed deployed scaled added failed
        switched turned disabled enabled paused blocked drained shed flushed cleared purged warmed restored rerouted
        redirected throttled limited increased raised lowered renewed rebuilt replayed killed stopped isolated patched
        applied installed bypassed removed deleted extended migrated
    cut reduced undone taken shut opened contacted called escalated brought engaged paged ruled verified corrected
    compiled configured recreated pulled loaded bumped asked reinstalled reset sent refunded printed entered counted
    copied compared cleaned fixed repaired effort efforts urgency idea ideas gear else damage attention focus pressure
    pace speed steam energy forward ahead stone stones measures measure steps step closer direction matter heaven
    earth mountains hands force forces
    power gas hard harder highest tirelessly relentlessly overdrive partners specialists corners losses options
    possibilities drawing board basics roots angle angles thoughts prayers moving adding restarting raising working
    fixing digging repairing best utmost everything solution fix mitigation resolution recovery progress moment team
    teams engineers engineer people experts colleagues someone somebody everyone vendor doing done made making running
    run status quo process case ticket"""
    )
)
"""Words that name nothing that is worked on."""

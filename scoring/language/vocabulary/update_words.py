"""Phrases by which messages say what is being done or has changed, as patterns over lower-case, mended text."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

DOING: str = (
    r"\b(?:implement(?:ed|ing)|deploy(?:ment)? (?:of|is|has)|hotfix\w*|roll(?:ed|ing|s)? (?:it |them )?(?:back"
    r"|out)|roll-?back|rollbacks?|revert\w*|restart\w*|reboot\w*|redeploy\w*|deploy(?:ed|ing)|scal(?:ed"
    r"|ing)(?: up| out)?|add(?:ed|ing)|"
    r"fail(?:ed|ing)[ -]over|fail-?over|switch(?:ed|ing)|turn(?:ed|ing) (?:\w+ ){0,2}(?:off|on|down)"
    r"|disabl(?:ed|ing)|enabl(?:ed|ing)|paus(?:ed|ing)|block(?:ed|ing)|drain(?:ed|ing)|shed(?:ding)?|"
    r"flush(?:ed|ing)|clear(?:ed|ing)|purg(?:ed|ing)|warm(?:ed|ing)|restor(?:ed|ing) (?:from|the|a)|moved"
    r"|moving|rerout\w+|redirect\w+|throttl\w+|limit(?:ed|ing)|increas(?:ed|ing)|rais(?:ed|ing)|"
    r"lower(?:ed|ing)|renew(?:ed|ing)|replac(?:ed|ing)|rebuil[dt]\w*|reindex\w*|backfill|replay\w*|kill(?:ed"
    r"|ing)|stopp(?:ed|ing)|isolat(?:ed|ing)|patch(?:ed|ing)|"
    r"appl(?:ied|ying)|install(?:ed|ing)|bypass\w*|compar(?:ed|ing)|collect(?:ed|ing)|analy[sz]ing|test(?:ed"
    r"|ing)|remov(?:ed|ing)|delet(?:ed|ing)|extend(?:ed|ing)|migrat(?:ed|ing)|"
    r"cut(?:ting)?|reduc(?:ed|ing)|undo(?:ing|ne)?|undid|tak(?:e|ing|en) (?:\w+ ){1,4}back|put(?:ting)? (?:\w+"
    r" ){0,4}back"
    r"|(?:going|gone|went|return(?:ed|ing)) (?:back )?to (?:the|an?) (?:\w+ ){0,2}(?:version|release|configuration"
    r"|settings?|state)|let(?:ting)? in"
    r"|turn(?:ed|ing) away|shut(?:ting)? (?:\w+ ){0,3}(?:down|off)|withdr(?:ew|aw\w*)"
    r"|opened (?:a )?(?:case|ticket)|contact(?:ed|ing)|escalated|brought|engaged|paged|ruled out|confirmed"
    r"|verified|taken back|put back|made the restart|went out|pushed|tak(?:e|ing) load|is running|still running"
    r"|under way)\b"
)
"""What is being done, or was."""

OPERATED: str = (
    r"\b(?:changes?|versions?|releases?|deployments?|systems?|services?|servers?|software|capacity|settings?"
    r"|rules?|time ?outs?|limits?|thresholds?|components?|requests?|platform|infrastructure)\b"
)
"""Generic nouns that are things once something is done to them: "undoing a recent change"."""

LIGHT_DOING: str = (
    r"(?:mov(?:ed|ing)|add(?:ed|ing)|switch(?:ed|ing)|increas(?:ed|ing)|rais(?:ed|ing)|lower(?:ed|ing)|stopp(?:ed"
    r"|ing)"
    r"|test(?:ed|ing)|contact(?:ed|ing)|escalated|brought|engaged|block(?:ed|ing)|limit(?:ed|ing)"
    r"|turn(?:ed|ing) .*|pushed|clear(?:ed|ing)|appl(?:ied|ying)|collect(?:ed|ing)|restart(?:ed|ing)|tak(?:e|ing"
    r"|en) .*|put(?:ting)? .*"
    r"|cut(?:ting)?|reduc(?:ed|ing)|confirmed|verified|compar(?:ed|ing)|paged|let(?:ting)? in|under way|undo(?:ing"
    r"|ne)?|undid)"
)
"""Doing that empty phrases use too ("adding urgency"): it says something only with an object of its own."""

EMPTY_OBJECTS: frozenset[str] = frozenset(
    words(
        """effort efforts urgency idea ideas gear else damage attention focus pressure pace speed steam energy forward
    ahead stone stones measures measure steps step closer direction matter engaged heaven earth mountains hands force
    forces power gas hard harder highest tirelessly relentlessly overdrive moving adding switching increasing raising
    lowering stopping testing contacting restarting turning blocking limiting clearing applying putting taking moved
    added switched increased raised lowered stopped tested contacted restarted turned blocked limited cleared applied
    escalated brought confirmed verified compared paged pushed collecting comparing partners experts specialists undo
    undoing undone undid cut cutting reduced reducing corners losses options
    possibilities drawing board basics roots angle angles"""
    )
)
"""Words that name nothing that is worked on, though they stand where such a thing would."""

CHANGES: str = (
    r"\b(?:fell|falling|dropp(?:ed|ing)|down to|down from|went down|going down|decreas\w+|declin(?:ed|ing) to"
    r"|improv(?:ed|ing)|rose|rising|went up|recovering|recovered|"
    r"(?:is|are) (?:now )?at \d|> ?\d|can (?:\w+ )?again|able to \w+ again|(?:back|restored) (?:for|in|to)"
    r"|is over|(?:accepted|processed|available|reachable|possible|working|works?|running|stable|normal|usable|open"
    r"|served"
    r"|answered|delivered|sent|going through|go through|functions?|functioning|loading|load|up|back|fine|ok"
    r"|good) again"
    r"|half of|has been found|have found|we found|identified (?:that|the|a|as)|partially back)\b"
    r"|\d ?(?:%|percent)? ?-?> ?\d"
)
"""What has changed."""

WEAK_DOING: str = (
    r"\b(?:investigat\w+|look(?:ing)? (?:into|at|for)|work(?:ing)? (?:on|(?:together |closely )?with)|check(?:ing)?"
    r"|analy[sz]\w+|diagnos\w+)\b"
)
"""Doing that says something only when it says what is looked at, beyond "the issue"."""

REMEDYING: str = (
    r"\b(?:implementing|deploying|rolling (?:it |them |this )?(?:back|out)|reverting|restarting|rebooting|redeploying"
    r"|scaling(?: up| out)?|adding|failing[ -]over|switching|turning|disabling|enabling|pausing|blocking|draining"
    r"|shedding"
    r"|cutting|reducing|limiting|throttling|flushing|clearing|purging|warming|restoring|moving|rerouting|redirecting"
    r"|increasing|raising|lowering|renewing|replacing|rebuilding|reindexing|replaying|killing|stopping|isolating"
    r"|patching"
    r"|applying|installing|bypassing|removing|extending|undoing|taking|putting|going back|returning|letting in"
    r"|shutting"
    r"|withdrawing)\b"
)
"""A remedy in the form of what is going on."""

BY_US: str = (
    r"(?:\b(?:we|i|they|he|she)(?:'re|'m|'s| are| am| is)|\b(?:team|teams|engineers?|colleagues|on-call|operators)"
    r"(?: is| are|'s)|^\W*@?[\w'-]+(?: [\w'-]+)?(?: is|'s)|\b(?:we|i) (?:have )?(?:started|begun|begin|began|start"
    r"|keep))"
    r"(?: (?:now|currently|still|also|just|already|busy|at the moment|right now|both|slowly|carefully|out)){0,3} $"
)
"""Who is doing it: ourselves or one of ours."""

REMEDIED_NOW: str = (
    r"\b(?:is|are|am) (?:now |currently |just |still )?being (?:\w+ )?(?:rolled (?:back|out)|reverted|restarted"
    r"|rebooted"
    r"|redeployed|deployed|scaled|added|switched|turned|disabled|paused|blocked|drained|shed|cut|reduced|limited"
    r"|throttled"
    r"|flushed|cleared|purged|restored|moved|rerouted|redirected|increased|raised|lowered|renewed|replaced|rebuilt"
    r"|replayed|killed|stopped|isolated|patched|applied|installed|bypassed|removed|extended|undone|taken|put back"
    r"|shut)\b"
    r"|\b(?:roll-?back|restart|redeployment|failover|fail-over|revert|scale-out|hotfix|fix|undoing)(?: \w+){0,4}?"
    r" (?:is |are )?(?:now |currently )?(?:in progress|under ?way|ongoing|on its way|in course|has (?:just"
    r" )?(?:begun"
    r"|started))\b"
)
"""A remedy told in the passive as going on, or by its name as under way."""

REMEDY_NOW: str = (
    r"\bwe (?:now |currently )?(?:make|do|start|begin|perform|run|launch|carry out) (?:now )?(?:the|a|an|our) (?:\w+"
    r" ){0,2}"
    r"(?:roll-?back|restart|redeploy\w*|failover|fail-over|revert|reboot|switch|undo\w*)\b"
    r"|\bwe (?:now (?:roll|revert|restart|reboot|switch|turn|disable|block|shed|scale|undo|limit|cut|drain|pause)"
    r"|(?:roll|revert|restart|reboot|switch|turn|disable|block|shed|scale|undo|limit|cut|drain|pause) (?:now|just"
    r" now))\b"
)
"""A remedy in the simple present, as writers with another first language tell what they are doing."""

"""Phrases by which messages say their fields, as patterns over lower-case, mended text."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

NOT_A_THING: frozenset[str] = frozenset(
    words(
        """follow follows following ack acknowledged advise
    afternoon ago apart around asap ask assigned attention available avoid based basis
    believe best bigger bring build center centre confirm confirmed consider contact contain create declare
    declared delay delays detect detected determine dig digging don easy elevated english enough escalated
    estimate estimated evening everywhere exact executive experts extra fact feel few flow friday gone guarantee
    half happen happened happening hello identify inconvenience increased intermittent internally involved
    keeping lasted lead leading least loss mail maybe minimise monday nobody noticed number obviously oncall
    onset others page paged park part pending percent period pls portion prevent probably process promise
    quarter questions ready really region regularly reliable remain request resources roughly rough saturday say
    scope severe soonest source spotted stage stakeholder step steps subset sunday suspect suspected symptoms
    talk tbc tbd tba thursday tier top treating tuesday unclear understand unsure utc cet cest gmt verify
    wednesday whole wide workaround year years zero tried fully broken slow unavailable unreachable slowly
    offline unusable outage timeout timeouts crash crashed restored recovered cannot twice half third quarter ic
    investigat pm am definitely everything inc ones impossible bet sleeping hoc actively diligently tirelessly
    closely bear apologies regret appreciate understanding thankyou cheers"""
    )
)
"""Words that are neither function words nor generic, and still name nothing that can break."""

ACTION_WORDS: frozenset[str] = frozenset(
    words(
        """implement implemented implementing deploy deployed deploying deployment release released releases releasing
    rolling rolled roll rollback restart restarted restarting revert reverted reverting hotfix patch patched
    apply applied applying scale scaled scaling add added adding capacity switch switched switching disable
    disabled enable enabled node nodes host hosts pod pods try failover redeploy rebooted reboot drain drained
    build commit version news hand hands case thanks bearing learn retro soon vendor data customers clients
    users people progress advise elevated increased rate rates latency late blank queued blocked spike spikes
    fire lag lags request requests tomorrow today"""
    )
)
"""Words about the work or the symptom: they do not tell which thing of the users' is broken."""

SHARES: str = (
    r"(?:\d{1,3}(?:[.,]\d)? ?(?:%|percent|per cent)|\b(?:a |one |two )?(?:third|quarter|half|fifth|tenth)s?\b"
    r"|\bone in \w+|\bmost\b|\ball\b|\bmany\b|\bsome\b|\bevery\b|\bno\b|\bnone\b|\b\d[\d.,]* (?:of|out of|in)\b"
    r"|\bhundreds\b|\bthousands\b)"
)

EMPTY_CAUSE: frozenset[str] = frozenset(
    words(
        """technical internal external unexpected unforeseen issue issues problem problems difficulty difficulties error
    errors glitch hiccup bug system systems server servers service services failure failures malfunction
    incident outage thing things some unknown circumstances reasons reason fault something temporary
    infrastructure platform software a an the our"""
    )
)
"""A cause made of these words alone names none."""

UNKNOWN_CAUSE: str = (
    r"\b(?:cause|reason)[^.]{0,40}\b(?:unknown|not (?:yet )?(?:known|clear|found|identified|established)"
    r"|unclear|open|under investigation|still being)\b|"
    r"\b(?:don't|do not|not) (?:yet )?(?:know|understand)[^.]{0,40}\b(?:cause|why|reason)\b|\b(?:unknown"
    r"|unclear) (?:so far|cause|reason|yet)\b|"
    r"\b(?:still|are) (?:looking for|investigating|searching for|trying to find|working out) (?:the "
    r"|what )?(?:root )?(?:cause|reason|caused|why)\b|\bunknown (?:so far|at this (?:point|time|stage))\b"
)
"""An honest "we do not know the cause"."""

STEP_VERBS: str = (
    r"\b(?:add(?:s|ing)?|introduc\w+|writ(?:e|es|ing)|rais(?:e|es|ing)|lower(?:s|ing)?|set(?:s|ting)?(?: up)?"
    r"|test(?:s|ing)?|alert(?:s|ing)?|page(?:s)?|automat\w+|remov\w+|replac\w+|"
    r"upgrad\w+|migrat\w+|limit(?:s|ing)?|document(?:s|ing)?|block(?:s|ing)?|requir\w+|return(?:s|ing)?|pin(?:s"
    r"|ning)?|split(?:s|ting)?|renew\w*|reject\w*|refus\w+|put(?:s|ting)?|"
    r"creat\w+|build(?:s|ing)?|mak(?:e|es|ing)|enabl\w+|disabl\w+|enforc\w+|validat\w+|instrument\w*"
    r"|implement\w*|configur\w+|extend\w*|install\w*|drop(?:s|ping)?|list(?:s|ing)?|"
    r"ask(?:s|ing)?|give|gives|giving|close|cap(?:s|ping)?|ship|move|moves|moving|switch|tune|delete|record"
    r"|rehearse|run(?:s|ning)?|update|fix|stop(?:s|ping)?|mov\w+|mask|rewrite|backfill|teach)\b"
)
"""Verbs a specific step begins with."""

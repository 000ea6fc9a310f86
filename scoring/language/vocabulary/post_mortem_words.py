"""Phrases by which post-mortems say their sections, as patterns over lower-case, mended text."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

DETECTED: str = (
    r"\b(?:detect\w+|notic\w+|discover\w+|alarm\w*|alert(?:ed|s)?|pag(?:ed|er)|monitor\w*|probe|synthetic"
    r"|spotted|became aware|told support|"
    r"reported|report from|complain\w+|wrote to support|called us|posted a screenshot|found out|informed us"
    r"|tickets? (?:came|from)|customer (?:told|wrote|reported|posted))\b"
)
"""How something came to be known."""

DETECTED_BY: str = (
    r"\b(?:(?:alert|alarm|monitor|probe|check|pager) (?:\w+ ){0,4}(?:fired|triggered|paged|noticed|went off"
    r"|detected|told|woke|caught|rang|came in)|"
    r"(?:detected|noticed|discovered|spotted|reported|found|seen|alerted|raised) (?:by|through|via|when|after"
    r"|thanks to|within|in \d)|"
    r"(?:customers?|users?|support|a colleague|someone|partner|client)s? (?:\w+ ){0,2}(?:noticed|reported|told"
    r"|wrote|called|complained|posted|informed|raised|alerted)|"
    r"(?:fired|detected|noticed|spotted|caught) (?:it |this )?(?:\w+ )?(?:\d+|\w+) minutes? (?:after|later)"
    r"|time (?:from failure )?to detect\w*|no monitor|we (?:noticed|found out|were alerted|learned of it)|"
    r"became aware|heard (?:of|about) (?:it|this)|first (?:sign|signal|report))\b"
)
"""A sentence that tells, outside its heading, how the incident was detected."""

RESPONDED: str = (
    r"\b(?:acknowledg\w+|answered the (?:page|alert|alarm)|responded (?:within|in|after)|(?:joined|engaged"
    r"|escalat\w+|mobili[sz]ed|was paged|were paged|called in)|time to (?:acknowledge|mitigate|resolve|respond)"
    r"|"
    r"(?:mitigated|resolved|rolled back|restored|reacted) (?:\w+ ){0,3}(?:in|within|after) (?:\d+"
    r"|\w+) (?:minutes|hours)|took command|declared (?:a )?sev|(?:pointed|switched|rolled|moved|turned"
    r"|restarted|paused|reverted|disabled) (?:\w+ ){0,6}(?:back|off|on|again|over)|"
    r"(?:we|on-call) (?:restarted|reverted|rolled back|paused|disabled|failed over|scaled))\b"
)
"""A sentence that tells, outside its heading, how people responded."""

WENT_WELL: str = (
    r"\b(?:went well|worked (?:very |really )?well|did well|worked as (?:planned|designed|intended)"
    r"|helped (?:us |that|a lot)|(?:was|were) (?:very )?(?:fast|quick|smooth|helpful) (?:to|in|at)"
    r"|we were lucky|good (?:thing|point)|paid off)\b"
)
"""A sentence that tells, outside its heading, what went well."""

TO_IMPROVE: str = (
    r"\b(?:could (?:be|have been) (?:better|faster|quicker|clearer|improved|earlier)|did not go well"
    r"|didn't go well|went (?:badly|wrong|poorly)|needs? (?:improvement|to improve)|should be improved|"
    r"took too long|too late|cost us (?:\w+ ){1,3}(?:minutes|hours|time)|slowed us|room for improvement)\b"
)
"""A sentence that tells, outside its heading, what could be improved."""

LEARNED: str = (
    r"\b(?:we (?:have )?learn(?:ed|t)|lessons? (?:learn\w+|is|for)|take-?aways?|the lesson|taught us"
    r"|what we take away|in future we know)\b"
)
"""A sentence that tells, outside its heading, what was learned."""

SAFEGUARDS: str = (
    r"\b(?:tests?|check(?:s|ed)?|alerts?|alarms?|limits?|review(?:s|ed)?|validat\w+|canary|guards?|timeouts?"
    r"|monitor\w*|runbooks?|staging|load tests?|polic\w+|process\w*|gates?|"
    r"confirmation|ask(?:s|ing)?|pipeline|tool(?:s|ing)?|default|prompt|switch|documentation|documented|backup"
    r"|rehears\w+|train\w+|owner|rate limit|quota|safeguard|"
    r"recogni[sz]e\w*|clean-?up|job|design\w*|assum\w+|contract|dashboards?|lint\w*|schema|automation"
    r"|automat\w+|command|system|procedure|practice|convention|ownership)\b"
)
"""Parts of the set-up that could have stopped it."""

LACKED: str = (
    r"\b(?:no|not|never|nothing|nobody|none|without|lack(?:s|ed|ing)?|missing|absent|absence|does not|did not"
    r"|doesn't|didn't|do not|don't|cannot|can't|could not|accepts? (?:any|an|a)|accepted (?:any|an|a)|allow(?:s"
    r"|ed)|"
    r"looked the same|was muted|were muted|outdated|out of date|disabled|by default|only|unaware|relied on"
    r"|depends? on)\b"
)
"""Words that say a safeguard was not there or let it through."""

TRIGGERS: str = (
    r"\b(?:release|released|version|deploy\w*|chang(?:e|ed|es)|config\w*|migration|leak\w*|bug|expir\w+"
    r"|certificate|push(?:ed)?|upgrade\w*|update|flag|rule|threshold|index|queue|disk|memory|connections?|pool"
    r"|cache|"
    r"replay\w*|import|script|command|traffic|attack|dns|network|power|hardware|vendor|provider|retr(?:y|ies)"
    r"|loop|deadlock|lock|query|overflow|job|cable|feed|switch\w*|filter|token|format|host|key|quota|limit"
    r"|typed|deleted|started (?:twice|a second)|twice)\b"
)
"""What sets a failure off."""

SYMPTOM_ONLY: str = (
    r"\b(?:was|were|went|is|became) (?:down|slow|unavailable|unreachable|not reachable|not working|offline"
    r"|failing|broken|overloaded)\b|\breturned errors\b|\bdid not work\b|\bstopped working\b|\bfailed\b"
    r"|\bcrashed\b|\boutage\b|\bhad (?:problems|errors)\b"
)
"""The failure said again."""

CAUSE_LEADS: str = (
    r"\b(?:(?:root |underlying )?causes? (?:of [^.]{0,60} )?(?:was|were|is|are)|caused by|because|due to"
    r"|triggered by|reason (?:was|is)|stemmed from|resulted from|turned out|contributing factors?"
    r"|was introduced by|"
    r"after we (?:changed|deployed|released|switched|upgraded|migrated)|(?:kept|leaked|held|opened"
    r"|did not (?:return|release|close)) (?:\w+ ){0,3}connections?|had been (?:switched|enabled|deployed"
    r"|changed|removed|set|filled|started))\b"
)
"""A sentence that tells, outside its heading, what caused it."""

SLOGANS: str = (
    r"^\W{0,12}(?:(?:be|being) more careful|(?:be|being) careful|improve (?:the |our )?(?:monitoring|communication"
    r"|processes|process|testing|documentation|alerting|quality|things)|better (?:communication|monitoring"
    r"|testing|processes|documentation|alerting)|fix (?:the )?root cause|"
    r"add (?:more |better )?(?:monitoring|tests|alerts|alerting|documentation)|update (?:the )?(?:runbooks?"
    r"|documentation|docs)|communicate (?:better|more)|(?:do|work|try) (?:better|harder)"
    r"|pay (?:more )?attention|more (?:testing|tests|care|monitoring|training)|"
    r"test (?:more|better)|make sure (?:this|it) (?:never|does not|doesn't|won't) happen(?:s)?(?: again)?"
    r"|learn from (?:this|it|our mistakes)|prevent (?:this|it|recurrence)(?: from happening)?(?: again"
    r"| in (?:the )?future)?|train (?:the )?(?:team|staff|people|engineers)|raise awareness|"
    r"everything|nothing|none|tbd|todo|n/a|follow up|investigate|fix (?:it|bug|the bug|the issue"
    r"|issue))(?: (?:in (?:the )?future|next time|further|more))?\W*$"
)
"""Action items that name no action."""

ABSTRACT: frozenset[str] = frozenset(
    words(
        """foster strengthen embed turn improve improvement enhance raise increase communicate communication ensure
    promote drive continue culture operational excellence stakeholder alignment resilience everything insight impact
    awareness quality collaboration monitor monitoring process processes team teams level all better more strong
    stronger robust robustness reliability stability proactive proactively mindset learn learning grow growth
    customer focus focu value
    values trust transparency transparent agility agile best practice practices standard standards future again things
    careful attention ownership own accountability synergy synergies efficiency efficient effective effectively train
    training people work harder smarter together move forward lesson lessons apply share knowledge build deliver
    commitment commit mature maturity optimise optimize optimis streamline leverage empower empowerment holistic
    strategy strategic initiative initiatives leadership vision system systems issue issues problem problems prevent
    similar incidents incident happen happening documentation document test tests testing alert alerts alerting"""
    )
)
"""Words of which slogans are made; an item that has no other names no action."""

MEASURES: str = (
    r"\b(?:done when|until the|verified (?:by|when|with)|tested by|accepted when|measured by|checked by"
    r"|so that (?:a|an|the|no)|when (?:a |the )?test|passes|fires|fails at|"
    r"shown (?:in|by|to)|tri(?:ed|es) (?:it )?(?:on|out)|checked with|reviewed by|survives|changes no|proven"
    r"|proved by|demonstrat\w+"
    r"|rehearsed|drill|build (?:breaks|fails)|every (?:day|week|month|night|morning|hour|quarter)|each (?:day"
    r"|week|month)|"
    r"at least|at most|below|above|under|over|more than|less than|fewer than|within|percent|per cent)\b|%"
)
"""A way to tell that an action is done (a number counts too)."""

"""Phrases by which post-mortems say their sections, as patterns over lower-case, mended text."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

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

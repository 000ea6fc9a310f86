"""How people label the parts of a message in templates of their own: words of a label to the field it announces."""

from __future__ import annotations

LABELS: tuple[tuple[str, str], ...] = (
    (
        "other",
        r"\b(?:scribe|comms|communications?|reporter|reported|declared|tech(?:nical)? lead|tech|liaison|support lead"
        r"|note taker)\b|^(?:audience|channel|bridge|call|room|from|to|cc|date|day|start(?:ed)?(?: at)?|author|owner"
        r"|link)$",
    ),
    (
        "next_update",
        r"^(?:updates?|update (?:cadence|rhythm|interval)|cadence|communication rhythm)$|^(?:the |your "
        r"|our )?(?:next|further"
        r"|following|upcoming|new)\b(?! steps?\b| actions?\b| measures?\b)|\b(?:you|we) (?:will )?(?:hear|read|write"
        r"|post"
        r"|report|speak|talk|meet)\b|\bhear (?:from|of)\b|\bmore (?:news|at|on|info\w*)\b|\b(?:again|back) (?:at|on"
        r"|in)\b",
    ),
    (
        "commander",
        r"\b(?:commander|(?:incident|crisis|response|mission) (?:lead\w*|manager|coordinator|chief|owner|captain"
        r"|head|boss)"
        r"|ic|imoc|in (?:charge|command|the lead)|(?:who )?(?:leads|leading|lead|(?:led|managed|run|coordinated"
        r"|handled|headed|directed|commanded) by|shot[- ]caller|chef|runs|running|run by|commands|steers"
        r"|coordinates|heads|directs|decides)|boss|captain|chief|coordinat\w+|responsible|helm|at the helm|leader"
        r"|leadership"
        r"|point person|on point|skipper|conductor)\b",
    ),
    (
        "severity",
        r"^(?:severity|severety|sev|priority|prio|level|class(?:ification)?|grade|grading|rank(?:ing)?|rating|urgency"
        r"|criticality|tier|category|importance|alert level)(?: level| class| grade)?$|\bhow (?:bad|serious|severe"
        r"|grave"
        r"|urgent|high|big|critical)\b|\b(?:severity|sev|priority)\b",
    ),
    (
        "impact",
        r"\b(?:who (?:is |are |it |this )?(?:hit|affected|notices?|feels?|suffers?|sees?|concerned|hurts?|hits?|touched"
        r"|impacted|gets hit|can't|cannot)|impact|affected|affects|affecting|effects?|consequences?|damage|felt by"
        r"|reach"
        r"|(?:customers?|users?|people|clients?|guests?|patients?) (?:see|notice|feel|experience|affected|hit|impact)"
        r"|what (?:customers?|users?|people|clients?|guests?|you|they) (?:see|notice|feel|experience)"
        r"|blast radius|symptoms? for|for (?:customers|users|whom)|scope|victims|fallout|harm|suffer\w*)\b",
    ),
    (
        "root_cause",
        r"\b(?:why|root|root ?cause|cause|causes|caused by|reason|reasons|origin|trigger|triggered by|culprit"
        r"|background"
        r"|explanation|what (?:caused|brought|led|lay)|behind it|how come|how it happened|how did it happen)\b",
    ),
    (
        "duration",
        r"^(?:duration|length|lasted|it lasted|downtime|outage time|trouble time|time lost|how long(?: it (?:lasted"
        r"|took))?"
        r"|period|window|time span|timespan|total time|outage window|interruption|from(?: -|/)? ?to|start ?(?:/"
        r"|and) ?end"
        r"|incident window|total|out for|down for|time down|time)$",
    ),
    (
        "eta",
        r"\b(?:eta|estimate\w*|forecast|how long|when (?:over|done|fixed|will it|back|ends?|finished|ready)|until when"
        r"|end of it|over by|done by|fixed by|expected\b.*|time to (?:fix|repair|recover\w*|resol\w+)|fix time"
        r"|repair time"
        r"|finish\w*|back by|back in service|completion|prognosis|outlook|time left|remaining|(?:expected )?end)\b",
    ),
    (
        "action_items",
        r"\b(?:to-?dos?|to do|todo list|follow[- ]?ups?|next (?:steps?|actions?)|action (?:items?|points?)|actions"
        r"|measures"
        r"|prevention|preventive (?:action|measure)s?|improvements?|so it (?:does not|doesn't)|what we (?:change"
        r"|will change"
        r"|will do|do about it|do next)|consequences drawn|tasks?|tickets?|homework|remed(?:y|ies)|from now on"
        r"|we (?:change"
        r"|will)|plan)\b",
    ),
    (
        "update",
        r"\b(?:update|what's new|what is new|news|new|since (?:last|then|the last)\b.*|done(?: so far)?|what (?:we"
        r"|they)(?:'re"
        r"| are|'ve| have)? (?:do|did|done|doing)\b.*|doing(?: now)?|right now|now|actions?(?: taken)?|progress"
        r"|changes?"
        r"|what (?:has )?(?:changed|happened since)|measures|steps|work|current(?:ly)?(?: work| action)?s?"
        r"|development\w*)\b",
    ),
    (
        "status",
        r"^(?:(?:current |present |overall |our )?(?:status|state|stage|phase|situation|condition|step|standing)"
        r"(?: now| of (?:work|play|things|affairs))?)$|\bwhere (?:we|things|it) (?:are|stand|stands|is)\b"
        r"|\bhow (?:far|it stands"
        r"|we stand|things stand)\b|^(?:status|state)\b",
    ),
    (
        "incident",
        r"^(?:incident|title|subject|topic|issue|problem|trouble|event|fault|disturbance|disruption|outage|headline"
        r"|re|about"
        r"|concerns?|ref(?:erence)?|case|alert|service|system|component|affected (?:service|system|component|product)s?"
        r"|name)(?: (?:title|name|id|no|number|ref|summary|description))?\W*$|\bwhat(?: is|'s| was"
        r"| has)? (?:broke\w*|broken"
        r"|wrong|down|failed|failing|happened|happens|it is|the matter|up|going on|out)\b|^what$|^what (?:breaks"
        r"|fails)$",
    ),
)
"""Field to the pattern of its labels (lower case); the first that fits counts."""

FREE: str = (
    r"^(?:remarks?|notes?|comments?|details?|below|ps|p\.s\.?|by the way|btw|nb|n\.b\.|dear\b.*|hi\b.*|hello\b.*|fyi"
    r"|heads[- ]?up|summary|in short|short version|good news|bad news|reminder|warning|attention|important)$"
)
"""Labels under which anything may stand."""

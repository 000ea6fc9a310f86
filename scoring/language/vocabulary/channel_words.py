"""What people call roles, teams and services, besides their names in the scenario."""

from __future__ import annotations

ROLE_WORDS: tuple[tuple[str, str], ...] = (
    ("commander", r"\b(?:incident commander|commander|ic|incident manager|incident lead)\b"),
    (
        "tech_lead",
        r"\b(?:tech(?:nical)?[- ]lead|techlead|ops lead|operations lead|lead investigator|lead engineer|tl|technical "
        r"(?:direction|leadership|lead)|(?:investigation|engineering|debugging) lead|technical side"
        r"|(?:leads?|drives?|runs?|owns?|heads?|coordinates?|takes?|in charge of|responsible for|lead on|direct|steer"
        r"|handle|guide)(?: up| over)? (?:the )?(?:tech|technical|engineering)(?: (?:side|part|work|investigation"
        r"|stuff|debugging|response|end|effort|team|things|matters))?"
        r"|(?:leads?|drives?|coordinates?|in charge of|heads?) (?:the )?(?:investigation|debugging|diagnosis"
        r"|troubleshooting)|lead (?:the )?tech(?:nically)?)\b",
    ),
    (
        "scribe",
        r"\b(?:scrib(?:e|es|ing)|someone for the notes|note[- ]?tak(?:er|ing)|minute[- ]?tak(?:er|ing)|secretary"
        r"|chronicler|record keeper|(?:takes?|keeps?|kept|took|looks? after|cares? for|writes?|does|do|maintains?"
        r"|handles?|owns?|runs?|logs?|tracks?) (?:us |all )?(?:the |our |all the )?(?:notes|timeline|minutes|protocol"
        r"|log|record|records|chronology|logbook)"
        r"|(?:write|note|log|document|record|jot|take|wrote|keeps?) (?:down )?(?:the times|everything|it all|things"
        r"|all of (?:it|this)|what (?:we|happens|is said|everybody|everyone|is going)|all (?:we|that|decisions|the "
        r"decisions))(?: down)?|on notes|(?<=[:=>-] )notes|^notes(?= ?[:=])|(?<=[:=>-])notes)\b",
    ),
    (
        "communications",
        r"\b(?:comms?(?:[- ]lead)?|communications?(?:[- ]lead)?|customer liaison|liaison|spokes(?:person|man|woman)"
        r"|status page updates|status updates|messaging|(?:voice|face|mouth|contact|link) (?:to|for|with) (?:the "
        r")?(?:customers|outside|world|execs|stakeholders|public|press)"
        r"|(?:handles?|owns?|looks? after|takes? care of|care of|in charge of|responsible for|deals? with|takes?"
        r"|manages?|runs?|covers?|does|do) (?:of )?(?:the |all |our )*(?:customers?|customer communication|external"
        r"|outside world|outside|stakeholders?|status page|public|bosses|execs|updates|messages|announcements"
        r"|talking)"
        r"|speaks? for us|(?:talk|speak)(?:s|ing)? to (?:the )?(?:bosses|executives|customers|outside|stakeholders"
        r"|execs|bosses|press|public)|keep (?:the )?(?:customers|stakeholders|execs|everyone|business|world|outside) "
        r"(?:informed|posted|updated|in the loop|up to date))\b",
    ),
)
"""Role id to the words for it."""

TEAM_WORDS: dict[str, tuple[str, ...]] = {
    "database": ("dba", "dbas", "db", "db people", "database people", "database", "databases", "data base", "postgres"),
    "platform": ("sre", "sres", "infra", "infrastructure", "platform", "devops", "ops"),
    "network": ("network", "netops", "networking"),
    "security": ("security", "infosec", "secops"),
    "support": ("support", "customer support", "helpdesk", "help desk"),
    "frontend": ("frontend", "front end", "web team", "mobile"),
}
"""What people call a team besides its name: a word in the team's id or name to short forms."""

SERVICE_WORDS: dict[str, tuple[str, ...]] = {
    "database": ("database", "db", "databases", "postgres", "slow queries", "queries", "replica", "primary"),
    "cache": ("cache", "redis", "memcache"),
    "search": ("search", "index"),
    "login": ("logging in", "signing in", "login", "log in", "sign-in", "auth", "authentication"),
    "gateway": ("gateway", "edge", "load balancer", "proxy"),
    "queue": ("queue", "broker", "kafka", "messages"),
}
"""What people call a service besides its name: a word in the service's id or name to short forms, strongest first."""

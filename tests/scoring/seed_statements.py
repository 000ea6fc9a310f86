"""What the handbook states, statement by statement, with the practices that carry it.

Left: where it stands and what it says, shortened. Right: ids of practices. Written from the handbook itself.
"""

from __future__ import annotations

STATEMENTS: dict[str, tuple[tuple[str, str], ...]] = {
    "Severity levels, SEV1": (
        ("complete outage, all customers, revenue, data loss", "P101"), ("immediate, all hands", "P215"),
        ("resolved in under 1 hour", "P406"), ("executive and customer alerts", "P308"),
    ),
    "Severity levels, SEV2": (
        ("major feature, many customers, critical function", "P102"), ("urgent, senior engineers", "P215"),
        ("resolved in under 4 hours", "P406"), ("status page", "P309"),
    ),
    "Severity levels, SEV3": (
        ("moderate impact, secondary features", "P103"), ("a workaround is there", "P115"),
        ("business hours", "P215"), ("resolved in under 24 hours", "P406"), ("team is notified", "P310"),
    ),
    "Severity levels, SEV4": (
        ("minor, cosmetic, documentation; can wait", "P104"), ("next sprint", "P215"),
        ("resolved in under 1 week", "P406"), ("ticket only", "P311"),
    ),
    "Severity levels, Severity determination factors": (
        ("customer impact", "P111"), ("revenue", "P112"), ("data integrity and safety", "P113"),
        ("complexity of recovery", "P114"), ("time to a workaround", "P115"), ("named with the level", "P109"),
    ),
    "Workflow, Detection": (("alert, customer report, automatic", "P409"),),
    "Workflow, Triage": (
        ("assess severity", "P105"), ("assess it in time", "P107"), ("identify affected systems", "P110"),
        ("assign the commander", "P201"), ("initial communication", "P301"),
    ),
    "Workflow, Mitigation": (
        ("act at once to reduce impact", "P402"), ("workarounds", "P410"), ("customer communication", "P318"),
        ("regular updates", "P303"), ("actions reduce impact", "P404"),
    ),
    "Workflow, Resolution": (
        ("fix the cause", "P411"), ("verify", "P405"), ("verify each change", "P403"), ("final message", "P306"),
        ("close", "P407"),
    ),
    "Workflow, Post-incident": (
        ("schedule the post-mortem", "P515"), ("document the timeline", "P506"), ("action items", "P511"),
        ("implement improvements", "P516"), ("it is written", "P501"),
    ),
    "Workflow": (("phases in order", "P408"),),
    "On-call, Preparation": (("issues, tests, contacts, runbooks, access, spare device", "P414"),),
    "On-call, During": (
        ("acknowledge in under 15 min", "P401"), ("present and responsive", "P413"),
        ("status page proactively", "P315"),
        ("document actions", "P412"), ("hand over", "P415"),
    ),
    "Handover": (("issues, context, what to watch, acknowledged", "P415"),),
    "On-call, Self-care": (("sleep, breaks, escalation, protected time, frequency", "P416"), ("limits", "P607")),
    "On-call, Escalation path": (("L1 to L4", "P207"),),
    "Incident commander, Coordinate response": (("lead, assign roles", "P211"), ("resources engaged", "P208")),
    "Incident commander, Communicate": (
        ("status, stakeholders", "P313"), ("status page", "P315"), ("brief executives", "P312"),
    ),
    "Incident commander, Decide": (
        ("critical decisions, emergency changes", "P212"), ("escalation", "P206"), ("when it is closed", "P213"),
    ),
    "Incident commander, Document": (("timeline and actions", "P210"), ("post-mortem will be done", "P214")),
    "Should not": (
        ("fix it personally", "P204"), ("ignore communication", "P313"), ("hesitate to escalate", "P206"),
        ("decide without input", "P205"),
    ),
    "Templates, Initial alert": (("title, severity, status, impact, commander, interval", "P302"),),
    "Templates, Status update": (
        ("title, status, update, next", "P304"), ("the time promised", "P305"), ("estimate if known", "P317"),
    ),
    "Templates, Resolution": (("title, status, duration, cause, action items", "P307"),),
    "Post-mortem template, Metadata": (("id, date, duration, severity, author", "P502"), ("true figures", "P514")),
    "Post-mortem template, Summary": (("what happened", "P503"),),
    "Post-mortem template, Impact": (("customers, revenue, data, internal", "P504"),),
    "Post-mortem template, Root cause": (("why, technical details", "P505"),),
    "Post-mortem template, Timeline": (("table of events", "P506"),),
    "Post-mortem template, Detection": (("how, and how long", "P507"),),
    "Post-mortem template, Response": (("times to acknowledge, mitigate, resolve", "P508"),),
    "Post-mortem template, What went well": (("list", "P509"),),
    "Post-mortem template, What could be improved": (("list", "P510"),),
    "Post-mortem template, Action items": (("description, owner, due", "P511"),),
    "Post-mortem template, Lessons learned": (("lessons", "P512"),),
    "Question 1": (
        ("phases", "P408"), ("commander, scribe, tech lead", "P202"), ("distinct roles", "P203"),
        ("communication throughout", "P318"), ("post-mortem after", "P501"),
    ),
    "Question 2": (
        ("customers", "P111"), ("revenue", "P112"), ("data", "P113"), ("criticality", "P116"),
        ("recovery time", "P114"), ("workaround", "P115"),
    ),
    "Question 3": (("coordinates", "P211"), ("decides", "P212"), ("timeline", "P210"), ("does not fix", "P204")),
    "Question 4": (
        ("prepare", "P414"), ("acknowledge", "P401"), ("document", "P412"), ("escalate", "P206"), ("hand over", "P415"),
        ("self-care", "P416"),
    ),
    "Question 5": (
        ("summary", "P503"), ("impact", "P504"), ("cause", "P505"), ("timeline", "P506"), ("well", "P509"),
        ("improve", "P510"), ("owners", "P511"), ("blameless", "P513"),
    ),
    "Question 6": (
        ("thresholds", "P601"), ("duplicates, compound alerts", "P602"), ("actionable", "P603"),
        ("reviews, automation", "P604"),
    ),
    "Question 7": (("restore in the short term", "P605"), ("prevent; causes; several incidents", "P606")),
    "Question 8": (
        ("status page", "P315"), ("internal channel", "P316"), ("regular", "P303"), ("executives for SEV1/2", "P312"),
        ("clear, concise, factual", "P314"), ("next update", "P305"),
    ),
    "Question 9": (("room for SEV1, all join, led from it", "P209"), ("real time, less overhead", "P610")),
    "Question 10": (
        ("fair rotas, limits, protected time", "P607"), ("runbooks, escalation paths", "P608"),
        ("managers, boundaries", "P609"), ("self-care", "P416"),
    ),
    "Chapter summary": (
        ("roles", "P202"), ("blameless", "P513"), ("continuous improvement", "P516"),
    ),
}  # fmt: skip

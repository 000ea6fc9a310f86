"""Which items ask for which statement of the handbook, line by line. Written from the handbook itself.

Left: where it stands and what it says, shortened, each line by itself. Right: ids of items. The places are those of
`tests/scoring/seed_statements.py`.
"""

from __future__ import annotations

COVERED: dict[str, tuple[tuple[str, str], ...]] = {
    "Severity levels, SEV1": (
        ("complete outage", "sev-01 tri-06"), ("all customers", "tri-01 sev-01"), ("revenue", "tri-07 sev-14"),
        ("data may be lost", "sev-01 tri-02"), ("immediate, all hands", "sev-03"), ("under 1 hour", "sev-02 sev-17"),
        ("executives and customers are alerted", "sev-04"),
    ),
    "Severity levels, SEV2": (
        ("major feature unavailable", "sev-01 tri-12"), ("many customers", "tri-17"),
        ("critical function impaired", "sev-01 tri-11"), ("urgent, senior engineers", "sev-03"),
        ("under 4 hours", "sev-02 sev-21"), ("status page", "sev-04"),
    ),
    "Severity levels, SEV3": (
        ("moderate impact", "sev-01 tri-23"), ("workaround", "sev-10 tri-39"), ("secondary features", "tri-21"),
        ("business hours", "sev-03 cmd-20"), ("under 24 hours", "sev-02 sev-18"), ("team is notified", "sev-04"),
    ),
    "Severity levels, SEV4": (
        ("minor issue", "tri-35"), ("cosmetic or documentation", "sev-01 tri-29 tri-30"),
        ("can wait for the next business day", "sev-12"), ("next sprint", "sev-03"), ("under 1 week", "sev-02"),
        ("ticket only", "sev-04"),
    ),
    "Severity levels, Severity determination factors": (
        ("customers", "sev-05 sev-19"), ("revenue", "sev-05 sev-20"), ("data", "sev-05 sev-11"),
        ("complexity of recovery", "sev-05 sev-15"), ("time to a workaround", "sev-05 sev-10"),
        ("named with the level", "sev-13"),
    ),
    "Workflow": (("phases in order", "pro-01 pro-13"),),
    "Workflow, Detection": (
        ("alert", "pro-03"), ("customer report", "pro-03 pro-02"), ("automatic detection", "pro-03 alr-08"),
    ),
    "Workflow, Triage": (
        ("assess severity", "sev-08 sev-16"), ("affected systems", "pro-02 sev-23"), ("assign a commander", "pro-13"),
        ("initial communication", "com-13 pro-13"),
    ),
    "Workflow, Mitigation": (
        ("immediate actions to reduce impact", "pro-04 rsp-05"), ("workarounds", "rsp-04 pro-02"),
        ("customer communication", "com-06 com-14"), ("regular status updates", "com-12"),
    ),
    "Workflow, Resolution": (
        ("fix the cause", "pro-05 pro-02 rsp-01"), ("verify", "rsp-02 rsp-08"),
        ("final communication", "com-11 pro-05"), ("close", "pro-06 pro-05"),
    ),
    "Workflow, Post-incident": (
        ("schedule the post-mortem", "pm-12 pro-02"), ("document the timeline", "pm-13 pm-26"),
        ("identify action items", "pm-03 pm-26"), ("implement improvements", "pro-16 pm-26"),
    ),
    "On-call, Preparation": (
        ("active issues", "onc-01"), ("test alerting and escalation", "onc-01"), ("contacts", "onc-01"),
        ("runbooks", "onc-01"), ("access", "onc-01"), ("backup device charged", "onc-01"),
    ),
    "On-call, During": (
        ("acknowledge under 15 min", "onc-02 onc-15"), ("present and responsive", "onc-04"),
        ("status page proactively", "onc-16 onc-04"), ("document actions", "onc-13 onc-04"),
        ("hand over to the next shift", "onc-04 onc-07"),
    ),
    "Handover": (
        ("document current issues", "onc-05 onc-06"), ("context of ongoing work", "onc-05 onc-06"),
        ("items to watch", "onc-05 onc-06"), ("next on-call acknowledged", "onc-07 onc-06"),
    ),
    "On-call, Self-care": (
        ("sleep", "onc-08"), ("breaks", "onc-08"), ("escalate when needed", "onc-08"),
        ("protected time", "onc-09 onc-08"), ("limit frequency", "onc-08 onc-10"),
    ),
    "On-call, Escalation path": (
        ("L1 on-call", "cmd-07 cmd-22"), ("L2 senior or lead", "cmd-07 cmd-22"), ("L3 manager", "cmd-07 cmd-22"),
        ("L4 director", "cmd-07 cmd-22"),
    ),
    "Incident commander, Coordinate response": (
        ("lead the response", "cmd-02"), ("assign roles", "cmd-01"), ("resources engaged", "cmd-12 cmd-18"),
    ),
    "Incident commander, Communicate": (
        ("status updates", "cmd-02"), ("stakeholders", "com-08"), ("status page", "cmd-02 onc-16"),
        ("brief executives", "com-09 cmd-18"),
    ),
    "Incident commander, Decide": (
        ("critical decisions", "cmd-02 cmd-05"), ("authorise emergency changes", "cmd-18"), ("escalation", "cmd-08"),
        ("when it is closed", "cmd-15"),
    ),
    "Incident commander, Document": (
        ("timeline", "cmd-16"), ("actions taken", "cmd-01"), ("post-mortem will be done", "cmd-17"),
    ),
    "Should not": (
        ("fix it personally", "cmd-03 cmd-04"), ("ignore communication", "com-08 cmd-04"),
        ("hesitate to escalate", "cmd-08 cmd-04"), ("decide without input", "cmd-05 cmd-04"),
    ),
    "Templates, Initial alert": (
        ("title", "com-02"), ("severity", "com-02 com-18"), ("status", "com-02"), ("impact", "com-02 com-17"),
        ("commander", "com-02 com-18"), ("interval of updates", "com-02 com-18"),
    ),
    "Templates, Status update": (
        ("title", "com-03"), ("status", "com-03 com-20"), ("what is done", "com-03 com-20"),
        ("next update", "com-05 com-16"), ("estimate if known", "com-07 com-16"),
    ),
    "Templates, Resolution": (
        ("title and status", "com-04"), ("duration", "com-21 com-04"), ("cause", "com-19 com-04"),
        ("action items", "com-19 com-04"),
    ),
    "Post-mortem template, Metadata": (
        ("id", "pm-01"), ("date and duration", "pm-01 pm-09"), ("severity", "pm-01"),
        ("author, contributors", "pm-01"),
    ),
    "Post-mortem template, Summary": (("what happened", "pm-02 pm-15"),),
    "Post-mortem template, Impact": (
        ("customers", "pm-28 pm-16"), ("revenue", "pm-28"), ("data", "pm-28"), ("internal", "pm-28"),
    ),
    "Post-mortem template, Root cause": (("why", "pm-06 pm-15"), ("technical details", "pm-06")),
    "Post-mortem template, Timeline": (("table of timed events", "pm-02 pm-13"),),
    "Post-mortem template, Detection": (("how", "pm-02"), ("how long", "pm-10")),
    "Post-mortem template, Response": (
        ("time to acknowledge", "pm-11"), ("time to mitigate", "pm-29"), ("time to resolve", "pm-02"),
    ),
    "Post-mortem template, What went well": (("list", "pm-07 pm-16"),),
    "Post-mortem template, What could be improved": (("list", "pm-08 pm-17"),),
    "Post-mortem template, Action items": (
        ("description", "pm-04 pm-03"), ("owner", "pm-04 pm-03"), ("due date", "pm-04 pm-15"),
    ),
    "Post-mortem template, Lessons learned": (("broader learnings", "pm-14 pm-17"),),
    "Question 1": (
        ("phases", "pro-01"), ("severity by impact", "sev-08"), ("commander, scribe, tech lead", "cmd-01 cmd-14"),
        ("communication throughout", "com-14"), ("post-mortem after resolution", "pro-14"),
    ),
    "Question 2": (
        ("customers", "sev-05"), ("revenue", "sev-14"), ("data", "sev-11"), ("criticality", "sev-09"),
        ("time to recovery", "sev-15"), ("workaround", "sev-10"),
    ),
    "Question 3": (
        ("coordinates", "cmd-02"), ("communicates", "cmd-04 com-08"), ("decides", "cmd-05"), ("timeline", "cmd-16"),
        ("does not fix", "cmd-03"),
    ),
    "Question 4": (
        ("prepare", "onc-01"), ("acknowledge", "onc-03"), ("document", "onc-13"), ("escalate", "cmd-08"),
        ("hand over", "onc-05"), ("self-care", "onc-09"),
    ),
    "Question 5": (
        ("summary", "pm-02"), ("impact", "pm-28"), ("cause", "pm-06"), ("timeline", "pm-13"), ("well", "pm-07"),
        ("improve", "pm-08"), ("owners", "pm-03"), ("blameless", "pm-05 pm-18"),
    ),
    "Question 6": (
        ("thresholds", "alr-06 alr-02"), ("duplicates", "alr-02 alr-04"), ("compound alerts", "alr-02"),
        ("actionable", "alr-03"), ("regular reviews", "alr-05"), ("automate", "alr-02"),
    ),
    "Question 7": (
        ("incident: restore, short term", "pro-07 pro-08"), ("problem: prevent, long term", "pro-08 pro-20"),
        ("symptoms and causes", "pro-09"), ("several incidents", "pro-09 imp-03"),
    ),
    "Question 8": (
        ("status page for customers", "com-01 onc-16"), ("internal channel", "com-10"), ("regular", "com-12"),
        ("executives for SEV1/2", "com-09"), ("clear, concise, factual", "com-06"), ("next update", "com-05"),
    ),
    "Question 9": (
        ("a room, virtual or physical", "cmd-09"), ("all responders join", "cmd-09"), ("for SEV1", "cmd-10"),
        ("real-time collaboration", "cmd-10"), ("commander leads from it", "cmd-10 cmd-09"),
        ("less overhead", "cmd-10"),
    ),
    "Question 10": (
        ("fair rotas", "onc-10 onc-12"), ("protected time", "onc-10"), ("limit shifts in a row", "onc-10 onc-12"),
        ("escalation paths", "onc-10 onc-12"), ("runbooks", "onc-10 onc-12"), ("managers", "onc-12 alr-10"),
        ("self-care and boundaries", "onc-11 onc-08"),
    ),
    "Chapter summary": (
        ("severity by impact", "sev-08"), ("process", "pro-01"), ("roles", "cmd-01"),
        ("regular updates, status page", "com-12"), ("blameless", "pm-05"), ("continuous improvement", "pro-16"),
    ),
}  # fmt: skip

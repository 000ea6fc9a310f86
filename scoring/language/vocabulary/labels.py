"""Labels of documented templates and their variants, and what stands in a template where content belongs."""

from __future__ import annotations

MESSAGE_LABELS: dict[str, str] = {
    "incident": "incident", "incident title": "incident", "incident id": "incident", "title": "incident",
    "issue": "incident", "problem": "incident", "what happened": "incident", "what": "incident", "subject": "incident",
    "severity": "severity", "sev": "severity", "priority": "severity", "level": "severity",
    "status": "status", "state": "status", "current status": "status",
    "impact": "impact", "customer impact": "impact", "user impact": "impact", "effect": "impact", "affected": "impact",
    "who is affected": "impact", "who": "impact", "affects": "impact", "scope": "impact",
    "commander": "commander", "incident commander": "commander", "ic": "commander", "incident manager": "commander",
    "incident lead": "commander", "led by": "commander", "lead": "commander",
    "updates": "next_update", "next update": "next_update", "next updates": "next_update", "next": "next_update",
    "next message": "next_update", "next post": "next_update", "next brief": "next_update", "update cadence": "next_update",
    "next communication": "next_update", "your next update here": "next_update",
    "update": "update", "what we are doing": "update", "what changed": "update", "what has changed": "update", "what we're doing": "update", "current actions": "update",
    "actions taken": "update", "progress": "update", "doing": "update",
    "eta": "eta", "estimated time": "eta", "expected resolution": "eta", "estimate": "eta", "eta for fix": "eta",
    "duration": "duration", "length": "duration", "lasted": "duration", "downtime": "duration",
    "root cause": "root_cause", "cause": "root_cause", "reason": "root_cause", "why": "root_cause",
    "action items": "action_items", "action item": "action_items", "actions": "action_items",
    "follow-up": "action_items", "follow-ups": "action_items", "follow ups": "action_items", "follow up": "action_items",
    "followup": "action_items", "next steps": "action_items", "to do": "action_items", "todo": "action_items",
    "scribe": "other", "comms lead": "other", "communications lead": "other", "communications": "other",
    "tech lead": "other", "technical lead": "other", "reporter": "other", "reported by": "other", "owner": "other",
}
"""Label in a message (lower case, as read after spelling is mended) to the field it announces; `other` announces none."""

SECTION_LABELS: dict[str, str] = {
    "metadata": "metadata", "details": "metadata", "incident details": "metadata",
    "summary": "summary", "executive summary": "summary", "overview": "summary", "what happened": "summary",
    "tl;dr": "summary", "tldr": "summary", "abstract": "summary", "description": "summary",
    "impact": "impact", "who was affected": "impact", "customer impact": "impact", "business impact": "impact",
    "user impact": "impact", "effects": "impact", "effect": "impact",
    "root cause": "root_cause", "root causes": "root_cause", "cause": "root_cause", "causes": "root_cause",
    "contributing factors": "root_cause", "why it happened": "root_cause", "why did it happen": "root_cause",
    "root cause analysis": "root_cause", "analysis": "root_cause", "reason": "root_cause",
    "timeline": "timeline", "sequence of events": "timeline", "chronology": "timeline", "what happened when": "timeline",
    "events": "timeline", "log of events": "timeline",
    "detection": "detection", "how we noticed": "detection", "how it was detected": "detection", "discovery": "detection",
    "how was it detected": "detection", "how we found out": "detection",
    "response": "response", "how we reacted": "response", "how we responded": "response", "reaction": "response",
    "mitigation": "response", "resolution": "response", "recovery": "response", "mitigation and recovery": "response",
    "what went well": "what_went_well", "went well": "what_went_well", "good": "what_went_well",
    "what worked": "what_went_well", "what worked well": "what_went_well",
    "what could be improved": "what_could_be_improved", "what went badly": "what_could_be_improved",
    "what went wrong": "what_could_be_improved", "what did not go well": "what_could_be_improved",
    "not so good": "what_could_be_improved", "what could have gone better": "what_could_be_improved",
    "what didn't go well": "what_could_be_improved", "to improve": "what_could_be_improved",
    "improvements": "what_could_be_improved", "what can be improved": "what_could_be_improved",
    "action items": "action_items", "actions": "action_items", "action": "action_items", "follow-up": "action_items",
    "follow-ups": "action_items", "follow ups": "action_items", "followups": "action_items", "to do": "action_items",
    "todo": "action_items", "next steps": "action_items", "corrective actions": "action_items",
    "lessons learned": "lessons_learned", "lessons": "lessons_learned", "lessons learnt": "lessons_learned",
    "learnings": "lessons_learned", "what we learned": "lessons_learned", "what we take away": "lessons_learned",
    "takeaways": "lessons_learned", "what we learnt": "lessons_learned",
}
"""Heading of a post-mortem (lower case) to the section it opens."""

SECTION_TITLES: dict[str, str] = {
    "metadata": "Metadata", "summary": "Summary", "impact": "Impact", "root_cause": "Root Cause",
    "timeline": "Timeline (UTC)", "detection": "Detection", "response": "Response", "what_went_well": "What Went Well",
    "what_could_be_improved": "What Could Be Improved", "action_items": "Action Items",
    "lessons_learned": "Lessons Learned",
}
"""The documented template's headings, in its order."""

PLACEHOLDER_WORDS: frozenset[str] = frozenset(
    """tbd tbc tba tbh todo n/a na soon shortly asap later pending unknown undecided unclear x xx xxx xxxx y z ? ?? ??? - --
    --- ... … . tba. name @name names @names title id date time number text owner due description link ticket item person
    value placeholder insert sample example lorem ipsum nil
    duration severity sev sevx author contributors nothing blank empty fill in here above below same see to be determined
    decided defined confirmed announced follow known yet not is it as possible more less eventually""".split()
)
"""A value made of nothing but these words says nothing. (`none` is left out: it is an answer where impact is asked.)"""

TEMPLATE_LINES: tuple[str, ...] = (
    r"^\W*(?:a |an )?(?:brief|short|one[- ]paragraph|one[- ]liner|detailed|one paragraph|concise|high[- ]level|executive)\b[^:]{0,40}\b(?:summary|description|paragraph|explanation|overview|account|statement|brief)\b",
    r"^\W*(?:describe|provide|explain|capture|summari[sz]e|include|fill in|list (?:of |the |all |any |key )|outline|state|note any|document)\b(?!.*\d)",
    r"^\W*(?:what|how|when|who|why|which|where)\b(?: \w+){1,12}\?\W*$",
    r"^\W*(?:what|how|when|who|why|which|where) (?:was|were|actually|did|is|are|the|we|could|went|caused|happened|led|long|users?|you)\b[^,;:]{0,70}[.?]?\W*$",
    r"\be\.g\.,?\s|\by{4}\b|\bhh:mm\b|\bxx:xx\b|\blorem ipsum\b|<!--|\binc-x+\b",
    r"^\W*(?:key takeaways|any (?:broader )?learnings|preventative measure|item|action|owner|name|measure|lesson|learning)s?(?: (?:\d|for the team))?\W*$",
)
"""Lines of unfilled templates that carry no brackets: instructions and questions to the author (lower case)."""

PLACEHOLDER_STARTS: tuple[str, ...] = (
    "brief", "title", "name", "names", "x", "xx", "n", "time", "what we", "if known", "if any", "if applicable", "link",
    "customer impact", "number", "item", "detailed", "detail", "technical", "your", "insert", "description", "describe",
    "sev", "date", "duration", "person", "owner", "any broader", "team", "internal impact", "percentage", "tbd", "tba",
    "tbc", "fill", "todo", "id", "...", "e.g", "eg ", "add ", "enter ", "write ", "list ", "author", "due", "here", "impact",
    "root cause", "cause", "status", "service", "some",
)
"""How the text inside brackets of an unfilled template begins."""

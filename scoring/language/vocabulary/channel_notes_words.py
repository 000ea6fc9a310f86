"""Words by which something is put into the timeline."""

from __future__ import annotations

import re

RECORD = (
    r"(?:timeline|record|records|log|logbook|incident log|notes|minutes|protocol|chronology|history|books"
    r"|incident record|scribe's notes|diary|journal)"
)
NOTES = re.compile(
    r"(?:log|note|record|jot|write|put|add|enter|minute|document|register|state|mark|capture|keep|take|have|let|make"
    r"|place|get|include|remember|file)\b(?: \S+){0,4}? ?(?:(?:in|into|to|on|onto|for|down for) (?:the |our "
    rf"|incident )*{RECORD}\b)"
    r"|write(?= that\b)|(?:log|note|record|minute|register|document)\b(?: (?:this|that|it|the following|down|please"
    r"|also|also that|for the record|as a decision|as decision|as follows|too))*(?=\s?[:;,>-]| that\b| this\b| the "
    r"fact\b| we\b| \d)|(?:jot|write|take|mark|put) (?:this |that |it |these |the following )?down\b"
    r"|(?:make|take|leave|add|keep) (?:a |an? \w+ |the following |one )?(?:note|entry|remark|mention|record)\b(?! "
    r"(?:to|for) (?:the )?(?:customers|execs|team))|let (?:the record|it be|the timeline|history|us record"
    r"|it)\b.{0,15}\b(?:show|noted|recorded|say|state|known|reflect)\b"
)
NOTED = re.compile(
    r"^\W*(?:for|to|on|into|in) (?:the |our )?(?:incident |written )?(?:timeline|record|log|logbook|protocol"
    r"|chronology|notes(?= ?[:,]))\b|^\W*(?:timeline|noted(?: at [\d:]+)?|note|nb|n\.b\.|log|logging|scribe|record"
    r"|recording|minutes taken|for scribe|for the scribe|decision log|timeline entry|log entry|timeline note|entry "
    r"for the timeline|noted for the timeline|entry)(?: (?:entry|note|update|please|that|this))*\s?[:;>,-] ?\S+ \S+"
    r"|\bbe (?:it )?(?:noted|recorded)\b|\b(?:want|like|need|have|see|get) (?:it|this|that) (?:noted|recorded|logged"
    rf"|written down|down|(?:on|in) (?:the )?{RECORD})\b|^\W*note (?:for|to) \w+\s?[:,]"
    r"|^\W*(?:noting|recording|logging) (?:that|here|for|down|this|it)\b|^\W*note(?: to self)? that\b|\b(?:goes"
    rf"|belongs|should (?:go|be)|must (?:go|be)|needs to (?:go|be)) (?:in|into|on|in to) (?:the )?{RECORD}\b"
)
NO_NOTE = re.compile(
    r"\b(?:log (?:in|on|into|off|out)|logs (?:of|for|in)|take (?:over )?(?:the )?notes|keep (?:the "
    r")?(?:notes|timeline|minutes)|who|notes for (?:us|me|this))\b"
)
BODY = re.compile(r"[:;]\s+|\bthat\s+|\s[-\u2013\u2014>]+\s+", re.IGNORECASE)
IS_SCRIBE = re.compile(r"\b(?:that's|that is|is|you are|you're) (?:you|scribe|our scribe|the scribe)\b|^scribe,? @")
RECORD_SAYS = re.compile(r"\bthe (?:record|timeline|log) (?:to|should|must|shall) (?:say|show|state|reflect)\b")
TO_SOMEBODY = re.compile(r"\b(?:status page|customers|execs|executives)\b")

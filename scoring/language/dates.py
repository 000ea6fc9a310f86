"""Dates as people write them."""

from __future__ import annotations

import re

MONTHS: tuple[str, ...] = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The first three letters of the months, January first."""

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)"
)
DATE = re.compile(
    rf"\b\d{{4}}-\d\d-\d\d|\b\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}}|\d\d)?(?!\d)|\b\d{{1,2}}/\d{{1,2}}/\d{{2,4}}\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH}\b\.?(?:,? \d{{4}})?|\b{_MONTH}\.? \d{{1,2}}(?:st|nd|rd"
    rf"|th)?\b(?:,? \d{{4}})?",
    re.IGNORECASE,
)
"""A date with a day: "2026-03-20", "20.03.2026", "20 March", "Jan 30"."""

NEAR_DATE = re.compile(
    r"\b(?:by|until|before|due|on|this|next)\s(?:next |this |the )?(?:monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|tomorrow|"
    r"end of (?:the )?(?:day|week|month|quarter|sprint|march|april|may|june|july))\b",
    re.IGNORECASE,
)
"""A day named by its place in the week or month."""

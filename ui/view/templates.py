"""The documented templates of updates, filled with what the seat knows; what only a person can say stays in brackets.

The fields are those of the handbook: initial alert, status update, resolution.
"""

from __future__ import annotations

import re
from typing import Any

from ui.view.names import Names
from ui.view.status import Status

BRACKETS = re.compile(r"\[[^\[\]\n]{1,60}\]")


def template(form: str, status: Status, header: dict[str, Any]) -> str:
    """The text a composer opens with. Raises KeyError for a form that is not initial, update or resolution."""
    incident = f"{status.incident}, [brief title]" if status.incident else "[brief title]"
    commander = status.roles.get("commander")
    rows = {
        "initial": [
            ("Incident", incident),
            ("Severity", status.level or "[SEV1 to SEV4]"),
            ("Status", "Investigating"),
            ("Impact", "[which customers are affected, and how]"),
            ("Commander", Names(header).person(commander) if commander else "[name]"),
            ("Updates", "Will post every [X] minutes"),
        ],
        "update": [
            ("Incident", incident),
            ("Status", "In progress - [investigating, identified, mitigating or monitoring]"),
            ("Update", "[what we are doing, what has changed for customers]"),
            ("Next update", "[time]"),
            ("ETA", "[if known]"),
        ],
        "resolution": [
            ("Incident", incident),
            ("Status", "Resolved"),
            ("Duration", "[how long]"),
            ("Root cause", "[brief]"),
            ("Action items", "[link to ticket]"),
        ],
    }[form]
    return "\n".join(f"{field}: {words}" for field, words in rows)


def left_open(text: str) -> list[str]:
    """The brackets of a template that still wait to be filled, as they stand."""
    return BRACKETS.findall(text)

"""The templates of the pack, filled with what the seat knows; what only a person can say stays in brackets."""

from __future__ import annotations

import re
from typing import Any

from scoring.policy.model import Template
from ui.view.names import Names
from ui.view.status import Status

BRACES = re.compile(r"\{([^{}\n]{1,60})\}")
BRACKETS = re.compile(r"\[[^\[\]\n]{1,60}\]")
# A message is an initial alert, an update or a resolution; every other template is one for an update.
FORMS = ("initial", "update", "resolution")


def form_of(name: str) -> str:
    """The form of message a template of the pack is for."""
    return name if name in FORMS else "update"


def filled(template: Template, status: Status, header: dict[str, Any]) -> str:
    """The text a composer opens with."""
    commander = status.roles.get("commander")
    known = {
        "brief title": f"{status.incident}, [brief title]" if status.incident else "[brief title]",
        "level": status.level or "[SEV1 to SEV4]",
        "name": Names(header).person(commander) if commander else "[name]",
    }
    return "\n".join(BRACES.sub(lambda m: known.get(m[1], f"[{m[1]}]"), line) for line in template.lines)


def left_open(text: str) -> list[str]:
    """The brackets of a template that still wait to be filled, as they stand."""
    return BRACKETS.findall(text)

"""The templates of the pack, filled with what the seat knows; what only a person can say stays in brackets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from scoring.policy.model import Template
from ui.view.names import Names
from ui.view.status import Status

BRACES = re.compile(r"\{([^{}\n]{1,60})\}")
BRACKETS = re.compile(r"\[[^\[\]\n]{1,60}\]")
# A message is an initial alert, an update or a resolution; a further template of the pack is for one of these.
FORMS = ("initial", "update", "resolution")
OVER = ("all_clear",)
# Not posted to anybody: handed to the next on call.
NO_POST = ("handover",)


def posted(templates: Mapping[str, Template]) -> dict[str, Template]:
    """The templates that are for posts."""
    return {name: template for name, template in templates.items() if name not in NO_POST}


def form_of(name: str) -> str:
    """The form of message a template of the pack is for."""
    return name if name in FORMS else "resolution" if name in OVER else "update"


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

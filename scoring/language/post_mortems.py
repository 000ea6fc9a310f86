"""What a post-mortem really contains, judged by content and not by heading."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from scoring.language.action_items import read_action_items
from scoring.language.blame import blame_in
from scoring.language.claims import claims
from scoring.language.review_head import impact, metadata, summary
from scoring.language.review_told import TOLD, told
from scoring.language.root_causes import root_cause
from scoring.language.sections import cut
from scoring.language.timelines import events
from scoring.language.vocabulary.labels import SECTION_TITLES

__all__ = ["SECTIONS", "claims", "read_post_mortem", "to_markdown"]

SECTIONS: tuple[str, ...] = tuple(SECTION_TITLES)
"""The documented sections of a post-mortem, in the template's order."""

_EVENTS_NEEDED = 3


def read_post_mortem(text: str) -> dict[str, Any]:
    """Read a post-mortem (Markdown or plain).

    Gives `sections` (each 0 or 1), `blameful`, `blame` (quotes), `action_items` (`total`, `with_owner`,
    `with_due_date`,
    `measurable`), `root_cause_depth` (none, symptom, proximate, systemic), `timeline_events` and `quotes` (section to
    the words that earned it).
    """
    parts = cut(text)
    timed = events(parts)
    items = read_action_items(parts)
    depth, cause = root_cause(parts)
    found: dict[str, str | None] = {
        "metadata": metadata(parts),
        "summary": summary(parts),
        "impact": impact(parts),
        "root_cause": cause,
        "timeline": "\n".join(timed[:_EVENTS_NEEDED]) if len(timed) >= _EVENTS_NEEDED else None,
        "action_items": items[0].words if items else None,
    }
    found |= {name: told(parts, name) for name in TOLD}
    blame = [quote for quote, _ in blame_in(text)]
    return {
        "sections": {name: int(found[name] is not None) for name in SECTIONS},
        "blameful": int(bool(blame)),
        "blame": blame,
        "action_items": {
            "total": len(items),
            "with_owner": sum(item.owner for item in items),
            "with_due_date": sum(item.due for item in items),
            "measurable": sum(item.measurable for item in items),
        },
        "root_cause_depth": depth,
        "timeline_events": len(timed),
        "quotes": {name: quote for name in SECTIONS if (quote := found[name])},
    }


def to_markdown(sections: Mapping[str, str], action_items: Sequence[Mapping[str, str]] = ()) -> str:
    """The submitted parts laid out as the documented template. Parts left empty keep their heading and nothing else.

    `action_items` are `{"description", "owner", "due"}`; a bar inside a cell is escaped so that no row breaks.
    """
    lines = ["# Incident Post-Mortem", ""]
    for name, title in SECTION_TITLES.items():
        lines += [f"## {title if name != 'timeline' else 'Timeline'}", ""]
        if name == "action_items":
            lines += ["| ID | Description | Owner | Due Date |", "|----|-------------|-------|----------|"]
            for number, item in enumerate(action_items, 1):
                row = (
                    str(item.get(key) or "").replace("|", "/").replace("\n", " ").strip()
                    for key in ("description", "owner", "due")
                )
                lines.append(f"| {number} | {' | '.join(row)} |")
            lines.append("")
            continue
        body = str(sections.get(name) or "").strip()
        # A heading inside a part would open another section; it becomes bold text instead.
        body = re.sub(r"(?m)^#{1,6}\s+(.+)$", r"**\1**", body)
        lines += [body, ""] if body else []
    return "\n".join(lines).rstrip() + "\n"

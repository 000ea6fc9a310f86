"""The stated cause, and what a post-mortem leaves out, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from scoring.fact_check.facts import Facts
from scoring.fact_check.statements import Checked
from scoring.fact_check.words import FAULTS, REMEDY_HINTS
from scoring.words import listed

_FAULTS = {name: re.compile(pattern) for name, pattern in FAULTS.items()}
_SURE = 2
"""Words of the findings beside a fault's family that show which fault is meant. Ours."""


def cause(facts: Facts, passage: Sequence[str], summary: str = "") -> Checked | None:
    """The stated cause against the faults of the trace; None when no cause is stated or nothing can be told.

    It is right when it names the family of a true fault in any wording, or what the findings called it, at a place near
    it; the family told in two words of the findings is right wherever it seems to be, for a name can be a common word.
    It is wrong when it names neither the place nor anything of the findings. A cause that names the place and no family
    is neither, for it may tell the fault in words not known here; nor is one in words of no family at all, where
    `summary` calls the fault what the findings called it.
    """
    if not passage or not facts.faults:
        return None
    text = " ".join(passage).lower()
    things = facts.things(text)
    near = {name for fault in facts.faults for name in facts.near_fault(fault)}
    here = [name for name in things if name in near]
    elsewhere = [name for name in things if name not in near]
    true = [fault for fault in facts.faults if _family(str(fault["fault"])).search(text)]
    hinted = facts.hinted(text)
    quote = " ".join(passage[:2])
    was = listed(list(dict.fromkeys(_title(fault) for fault in facts.faults)))
    first = next((n for fault in facts.faults if (n := facts.start_of(fault)) is not None), None)
    if (true and (here or not elsewhere or len(hinted) >= _SURE)) or (hinted and here):
        named = listed(list(dict.fromkeys(_title(fault) for fault in true))) or was
        return Checked("cause", quote, named, was, first, True)
    own_words = not any(pattern.search(text) for pattern in _FAULTS.values())
    if here or hinted or (own_words and len(facts.hinted(summary.lower())) >= _SURE):
        return None
    says = f"a fault of {listed(elsewhere)}" if true else quote[:120]
    return Checked("cause", quote, says, was, first, False)


def unmentioned(facts: Facts, whole: str) -> Iterator[dict[str, Any]]:
    """What the text (lower case) leaves out: faults, remedies carried out, and the strictest level declared."""
    for fault in facts.faults:
        if not _family(str(fault["fault"])).search(whole) and not facts.hinted(whole, str(fault["id"])):
            yield {"what": f"the cause: {_title(fault)}", "event": facts.start_of(fault)}
    done: list[str] = []
    for event in facts.of("remedy_done"):
        name = str(event.data["remedy"])
        own = "|".join(rf"\b{part}" for part in name.split("_") if len(part) > 3)
        hints = re.compile(REMEDY_HINTS.get(name, own))
        if name not in done and not hints.search(whole):
            yield {"what": f"the remedy: {name.replace('_', ' ')}", "event": event.n}
        done.append(name)
    declared = sorted(facts.of("declare"), key=lambda event: (str(event.data["level"]), event.n))
    if declared and not re.search(rf"\b(?:sev|p|severity)\W{{0,3}}{str(declared[0].data['level'])[-1]}\b", whole):
        yield {"what": f"the severity: {declared[0].data['level']}", "event": declared[0].n}


def _family(fault: str) -> re.Pattern[str]:
    known = _FAULTS.get(fault)
    return known if known is not None else re.compile("|".join(rf"\b{re.escape(part)}" for part in fault.split("_")))


def _title(fault: dict[str, Any]) -> str:
    where = listed([str(name) for name in [*fault["services"], *fault["journeys"]]])
    return f"{str(fault['fault']).replace('_', ' ')}{f' ({where})' if where else ''}"

"""The remedies a post-mortem says were carried out, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scoring.fact_check.facts import Facts
from scoring.fact_check.plainness import denied, supposed
from scoring.fact_check.remedy_words import NOUNS
from scoring.fact_check.runs import Runs
from scoring.fact_check.statements import ROW_TIME, Checked, Statement, asserted, clauses
from scoring.fact_check.tellings import Deed, Tellings
from scoring.fact_check.words import REMEDY_PATTERNS, REMEDY_TITLES
from scoring.words import listed

TOLD_IN = (None, "summary", "timeline", "response", "what_went_well")
"""Where it is told what was done."""
_ROWS = {
    name: re.compile(rf"(?:the )?{NOUNS[name]}") for name in ("roll_back", "restart", "scale_out", "fail_over")
}  # fmt: skip
"""A remedy as the first words of an event of a timeline."""
_DOERS = re.compile(r"\b(?:we|i|was|were|team|has been|had been|have been|got)\b")
_BACKUP = re.compile(r"\b(?:backup|copy|snapshot)\b")
_LOOSE = ("restart", "roll_back", "fail_over", "scale_out", "pin_config", "drain_region")
"""Remedies whose words need somebody who did them, or what they were done to."""
_UNDONE = ("roll_back", "pin_config")
"""Remedies that are not told by a change of the hours before."""


def remedies(facts: Facts, runs: Runs, tellings: Tellings, told: Iterable[Statement]) -> Iterator[Checked]:
    """Each remedy the text says was carried out: wrong where it was carried out by nobody."""
    carried = list(dict.fromkeys(run.remedy for run in runs.all))
    named = {*carried, *(str(event.data.get("remedy")) for event in facts.of("propose"))}
    was = listed([title(name) for name in carried]) or "no remedy"
    for statement in told:
        if statement.section not in TOLD_IN:
            continue
        for number, clause in enumerate(clauses(statement.low)):
            for name, pattern in REMEDY_PATTERNS.items():
                if name in named and pattern.search(clause) and asserted(clause):
                    yield Checked("remedy", statement.text, title(name), was, _first(runs, name), True)
                elif number == 0 and statement.timed and _opens(clause, name) and not _known(facts, runs, name):
                    yield Checked("remedy", statement.text, title(name), was, None, False)
        for deed in tellings.denials(statement):
            done = [run for run in runs.of(deed.remedy) if run.over_at is not None]
            own = [run for run in done if run.things & set(deed.things)]
            if own if deed.things else done:
                run = (own or done)[0]
                says = f"no {title(deed.remedy)}"
                yield Checked("remedy", statement.text, says, facts.clock(run.begun_at), run.decided.n, False)
        for deed in tellings.deeds(statement):
            if _plain(deed) and not _known(facts, runs, deed.remedy, deed):
                yield Checked("remedy", statement.text, title(deed.remedy), was, None, False)


def title(name: str) -> str:
    """What a remedy is called in a sentence."""
    return REMEDY_TITLES.get(name, name.replace("_", " "))


def _first(runs: Runs, name: str) -> int | None:
    return next((run.decided.n for run in runs.of(name)), None)


def _opens(clause: str, name: str) -> bool:
    """Whether a row of a timeline begins with the remedy as a thing that was done then."""
    if name not in _ROWS or denied(clause) or supposed(clause):
        return False
    return _ROWS[name].match(ROW_TIME.sub("", clause)) is not None


def _known(facts: Facts, runs: Runs, name: str, deed: Deed | None = None) -> bool:
    """Whether something was done, or seen to change, that can be called so."""
    if deed is not None and deed.value:
        named = any(deed.value in run.values for run in runs.of(name))
        return named or any(str(event.data.get("name")).lower() == deed.value for event in facts.of("changed"))
    if runs.of(name) if deed is not None and deed.exact else runs.like(name):
        return True
    things = set(deed.things) if deed is not None else set()
    return any(
        (event.at >= 0 and not (deed is not None and deed.exact and name == "roll_back" and event.kind == "changed"))
        or (name not in _UNDONE and (not things or event.data.get("service") in things))
        for event in runs.effects(name)
    )


def _plain(deed: Deed) -> bool:
    """Whether the deed is told of us and of what is ours."""
    if deed.remedy == "capture_evidence" or (deed.remedy == "restore_from_backup" and not _BACKUP.search(deed.clause)):
        # People read dumps and correct records by themselves.
        return False
    if deed.remedy not in _LOOSE or deed.agents or deed.things or deed.statement.timed:
        return True
    return _DOERS.search(deed.clause) is not None

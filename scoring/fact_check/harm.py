"""Whether data was harmed, kept or looked at, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scoring.fact_check.facts import Facts, folded
from scoring.fact_check.plainness import clause_of, denied, masked, supposed
from scoring.fact_check.runs import Run, Runs
from scoring.fact_check.statements import Checked, Statement, asserted

_THINGS = (
    r"(?:data|records?|rows|entries|visits?|bookings?|appointments?|results?|deposits?|balances?|postings"
    r"|patient files?"
    r"|files|notes)"
)
_WAS = r"(?:was|were|is|are|has been|have been|had been|got)"
_LOST = re.compile(
    r"\b(?:data|records|rows) (?:was|were) (?:\w+ )?(?:lost|corrupted|destroyed|leaked|exposed)\b"
    r"|\blost (?:\w+ )?(?:data|records)\b"
    r"|\bdata (?:loss|corruption) (?:occurred|happened)\b|\bdata impact: (?:\d|some|records|all|loss)"
)
_GONE = re.compile(
    rf"\b{_THINGS} (?:[\w'-]+ ){{0,3}}?(?:was|were|had been|got) (?:\w+ly |never |not )?(?P<how>lost|deleted|wiped"
    rf"|corrupted"
    rf"|destroyed|overwritten|erased|saved)\b(?! (?:twice|again|wrongly|in time|automatically))"
)
"""What became of the records of customers; `saved` counts where it is denied."""
_SAFE = re.compile(
    r"\bno (?:\w+ )?(?:data|records?|orders) (?:was|were|has been|have been) (?:\w+ )?(?:lost|corrupted|harmed"
    r"|deleted|touched)\b|\bno data loss\b"
    r"|\bdata impact: none\b"
)
_UNHARMED = re.compile(
    rf"\bno (?:[\w']+ ){{0,2}}{_THINGS} {_WAS} (?:\w+ )?(?:harmed|damaged|corrupted|touched|affected|altered|changed"
    rf"|wrong"
    rf"|mixed up|falsified)\b"
    rf"|\b{_THINGS} (?:itself |themselves )?{_WAS} (?:\w+ )?(?:unharmed|untouched|intact|undamaged|unaffected"
    rf"|never (?:harmed"
    rf"|damaged|touched|wrong|affected))\b"
    rf"|\b{_THINGS}: (?:untouched|intact|unharmed|none (?:harmed|damaged|affected))\b"
    rf"|\bnone of (?:the |our |their )?{_THINGS} {_WAS} (?:\w+ )?(?:harmed|damaged|touched|wrong|affected)\b"
)
_REPAIRED = re.compile(
    r"\b(?:restor\w*|repair\w*|correct\w*|moved|recover\w*|mixed|but|except|apart|yet|so far|after|since|in the end"
    r"|left|remain\w*|further|more|other|others|else|outside|finally|by \d|now|today)\b"
)
"""Words with which harm was put right, or is denied of something else."""
_OTHER = re.compile(
    r"\b(?:test|telemetry|metrics?|monitoring|log|logs|cache\w*|session|drafts?|printed|prints?|almost|nearly|sent)\b"
)
_SET_ASIDE = re.compile(
    r"\b(?:messages?|queue|backlog)\b[^,;.]{0,60}?\b(?:was|were|had been|got|has been) (?:then |later |simply |finally "
    r"|\w+ly )?(?:deleted"
    r"|discarded|destroyed|thrown away|wiped|erased)\b"
)
_DUMP = r"(?:heap dumps?|thread dumps?|dumps?|evidence|snapshots?)"
_NO_EVIDENCE = re.compile(
    rf"\bno {_DUMP}\b[^,;.]{{0,40}}?\b(?:was|were|had been|got) (?:ever )?(?:made|taken|captured|kept|secured|saved"
    rf"|collected)\b"
    rf"|\b(?:nobody|no one|we never|we did not|we didn't|without anybody having) (?:\w+ )?(?:made|make|took|take|taken"
    rf"|taking|captured?|kept|keep|secured?|saved?|collected?) (?:a |any |the )?{_DUMP}\b"
    rf"|\b{_DUMP}\b[^,;.]{{0,30}}? (?:was|were) (?:never|not) (?:made|taken|captured|kept|secured|saved|collected)\b"
    rf"|\bwithout (?:a |any )?(?:heap )?dump\b"
)
_BEFORE = re.compile(r"\b(?:before|until|ahead of|prior to)\b")
_OF_SOMETHING = re.compile(
    r"\b(?:dumps?|evidence|snapshots?) (?:of|from) (?!the (?:running |old )?(?:processes|pods)\b)"
)
_LIMITED = re.compile(
    r"\b(?:second|another|further|other|else|again|more|later|after\w*|of the database|from staging)\b"
)
_CHANGES_PROCESSES = ("roll_back", "restart", "scale_out", "fail_over")


def harm(facts: Facts, runs: Runs, told: Iterable[Statement]) -> Iterator[Checked]:
    """What a text says became of data: harmed or not, deleted or set aside, and whether evidence was kept."""
    truth = str((facts.trace.header.get("truth") or {}).get("data", "none"))
    harmed = facts.of("data_harmed")
    if truth == "none" and harmed:
        truth = "loss" if any(event.data.get("harm") == "loss" for event in harmed) else "risk"
    event = harmed[0].n if harmed else 0
    put_back = any(run.over_at is not None for run in runs.of("restore_from_backup"))
    for statement in told:
        low = masked(folded(statement.low))
        found = _unharmed(low, truth, put_back)
        if found is not None:
            yield Checked("data", statement.text, "no data was harmed", f"data: {truth}", event, found)
            continue
        lost = _lost(facts, low, truth)
        if lost is not None:
            yield Checked("data", statement.text, "data was lost", f"data: {truth}", event, lost)
        if supposed(low):
            continue
        yield from _deleted(runs, statement, low)
        yield from _no_evidence(facts, runs, statement, low)


def _unharmed(low: str, truth: str, put_back: bool) -> bool | None:
    """Whether it is right that data was not harmed; None where that is not told, or may be said either way."""
    lost, any_harm = _SAFE.search(low), _UNHARMED.search(low)
    if not lost and not any_harm:
        return None
    if truth != "loss":
        return True
    if _REPAIRED.search(low) or supposed(low) or (put_back and not any_harm):
        return None
    return False


def _lost(facts: Facts, low: str, truth: str) -> bool | None:
    """Whether it is right that data was lost; None where that is not plainly told."""
    plainly = _LOST.search(low)
    if plainly and asserted(low):
        right = truth != "none" or _could_harm(facts)
        return right if right or not (_OTHER.search(low) or supposed(low)) else None
    for match in _GONE.finditer(low):
        clause = clause_of(low, match.start(), match.end())
        negated = re.search(r"\b(?:not|never)\b", match.group()) is not None
        rest = clause.replace(match.group(), " ")
        if negated != (match["how"] == "saved") or denied(rest) or supposed(low) or _OTHER.search(low):
            continue
        return truth != "none" or _could_harm(facts)
    return None


def _could_harm(facts: Facts) -> bool:
    """Whether the incident is of a kind that harms data, or a remedy was taken that can."""
    faults = any(fault["fault"] in ("data_corruption", "deletion", "split_history") for fault in facts.faults)
    return faults or any(e.data.get("remedy") in ("fail_over", "restore_from_backup") for e in facts.of("remedy_done"))


def _deleted(runs: Runs, statement: Statement, low: str) -> Iterator[Checked]:
    """A message that was set aside is kept; nobody can delete one."""
    match = _SET_ASIDE.search(low)
    kept = [run for run in runs.of("dead_letter") if run.over_at is not None]
    if match and kept and not denied(clause_of(low, match.start(), match.end())):
        yield Checked("data", statement.text, "a message was deleted", "it was set aside", kept[0].decided.n, False)


def _no_evidence(facts: Facts, runs: Runs, statement: Statement, low: str) -> Iterator[Checked]:
    """That no evidence was kept, where some was: of what is named, and before what it was to come before."""
    match = _NO_EVIDENCE.search(low)
    if match is None:
        return
    clause = clause_of(low, match.start(), match.end())
    if _LIMITED.search(clause):
        return
    things = set(facts.things(clause))
    kept: list[Run] = [run for run in runs.of("capture_evidence") if run.over_at is not None]
    if things or _OF_SOMETHING.search(clause) or re.search(r"\b(?:of|from|for|about|on) ", low[match.end() :]):
        kept = [run for run in kept if run.things & things]
    if not kept:
        return
    changes = [run.begun_at for run in runs.all if run.remedy in _CHANGES_PROCESSES]
    in_time = not changes or min(run.over_at or 0 for run in kept) <= min(changes)
    if _BEFORE.search(low) and not in_time:
        return
    yield Checked("data", statement.text, "no evidence was kept", f"kept at {facts.clock(kept[0].over_at or 0)}",
                  kept[0].decided.n, False)  # fmt: skip

"""Messages: every field of each kind and every problem, on both halves, beside two baselines.

The baselines are a reader of headings and keywords, and one that always says yes. Of the half kept untouched only
figures are shown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from scoring.language.message_problems import ORDER
from scoring.language.messages import FIELDS, read_text
from tests.accuracy.figures import Figures
from tests.accuracy.row import Row

LABELLED = Path(__file__).resolve().parents[2] / "data" / "labelled" / "messages.jsonl"
HALVES = ("tune", "held", "fresh")

Case = dict[str, Any]
Reader = Callable[[Case], tuple[set[str], set[str]]]
"""From a labelled message to the fields and the problems a reader sees in it."""


def half(name: str) -> list[Case]:
    """The labelled messages of one half."""
    rows = [json.loads(line) for line in LABELLED.read_text("utf-8").splitlines()]
    return [row for row in rows if row["split"] == name]


def reader(case: Case) -> tuple[set[str], set[str]]:
    """What the reader sees."""
    reading = read_text(case["text"], case["kind"])
    return set(reading.fields), set(reading.problems)


KEYWORDS: dict[str, str] = {
    "incident": r"\bincident\b|\boutage\b|\bdown\b|\bfail|\berror",
    "severity": r"\bsev(?:erity)?\b|\bp[1-4]\b|\bpriority\b",
    "status": r"\bstatus\b|investigat|mitigat|monitor|resolved|in progress",
    "impact": r"\bimpact\b|\bcustomers?\b|\busers?\b|affected",
    "commander": r"\bcommander\b|\bic\b|\blead",
    "next_update": r"\bupdates?\b|\bnext\b",
    "update": r"\bupdate\b|roll(?:ed|ing) back|restart|deploy|\bfix",
    "eta": r"\beta\b|estimate|expect",
    "duration": r"\bduration\b|\bminutes\b|\bhours?\b",
    "root_cause": r"\broot cause\b|\bcaused?\b|because|due to|reason",
    "action_items": r"\baction items?\b|\bfollow-?up|\b[a-z]+-\d+\b|https?:",
    "speculation": r"\bprobably\b|\blikely\b|\bmust be\b|\bi think\b|\bobviously\b",
    "blame": r"\bfault\b|\bblame|\bforgot\b|\bmistake\b|\bshould have\b",
    "jargon": r"\bpods?\b|\bkubernetes\b|\bapi\b|\bdatabase\b|\bserver\b|\bcpu\b",
    "overpromise": r"\bguarantee|\bpromise|\bnever\b|\bdefinitely\b",
}


def keywords(case: Case) -> tuple[set[str], set[str]]:
    """What a list of headings and keywords sees."""
    low = case["text"].lower()
    fields = {name for name in FIELDS[case["kind"]] if re.search(KEYWORDS[name], low)}
    found = {name for name in ORDER if name in KEYWORDS and re.search(KEYWORDS[name], low)}
    empty = {"initial": not fields & {"incident", "impact"}, "update": "update" not in fields}
    if empty.get(case["kind"], "root_cause" not in fields):
        found.add("vague")
    if case["kind"] == "initial" and "impact" not in fields:
        found.add("no-impact")
    return fields, found


def always(case: Case) -> tuple[set[str], set[str]]:
    """Always yes."""
    return set(FIELDS[case["kind"]]), set(ORDER)


def figures(cases: list[Case], read: Reader) -> dict[str, Figures]:
    """Figures by what is judged: "initial: impact", "problem: blame", and "fields" and "problems" over all of them."""
    pairs: dict[str, list[tuple[int, int]]] = {}
    for case in cases:
        fields, found = read(case)
        for name in FIELDS[case["kind"]]:
            pair = (case["fields"][name], int(name in fields))
            pairs.setdefault(f"{case['kind']}: {name}", []).append(pair)
            pairs.setdefault("fields", []).append(pair)
        for name in ORDER:
            if name == "no-impact" and case["kind"] != "initial":
                continue
            pair = (int(name in case["problems"]), int(name in found))
            pairs.setdefault(f"problem: {name}", []).append(pair)
            pairs.setdefault("problems", []).append(pair)
    return {name: Figures.of(found_pairs) for name, found_pairs in pairs.items()}


def table() -> Iterator[str]:
    """Precision, recall, F1 and kappa of the reader and of both baselines, a line for each thing judged and half."""
    yield f"{'messages':26}{'half':6}{'n':>5}   {'reader':^24}  {'keywords':^24}  {'always yes':^24}"
    yield f"{'':37}{'P':>8}{'R':>6}{'F1':>6}{'kappa':>6}" + f"{'P':>8}{'R':>6}{'F1':>6}{'kappa':>6}" * 2
    by_half = {name: [figures(half(name), read) for read in (reader, keywords, always)] for name in HALVES}
    for what in sorted(by_half["held"][0], key=lambda name: (":" not in name, "problem" in name, name)):
        for name in HALVES:
            mine, words, yes = (found[what] for found in by_half[name])
            yield f"{what:26}{name:6}{mine.cases:>5}   {mine}  {words}  {yes}"


def rows() -> list[Row]:
    """Kappa of all fields and F1 of all problems, beside keywords."""
    found = []
    for name in HALVES:
        cases = half(name)
        mine, words = figures(cases, reader), figures(cases, keywords)
        found.append(
            Row(
                "messages: kappa of fields",
                name,
                mine["fields"].cases,
                mine["fields"].kappa,
                words["fields"].kappa,
                "0.80, floor 0.60",
            )
        )
        found.append(
            Row(
                "messages: F1 of problems",
                name,
                mine["problems"].cases,
                mine["problems"].f1,
                words["problems"].f1,
                "0.75, floor 0.55",
            )
        )
        found.append(
            Row(
                "messages: kappa of problems",
                name,
                mine["problems"].cases,
                mine["problems"].kappa,
                words["problems"].kappa,
                "0.60, floor 0.45",
            )
        )
    return found

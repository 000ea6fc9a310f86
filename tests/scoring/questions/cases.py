"""For each kind of item one example, and what answers to it are worth: right, partly, wrong, unusable."""

from __future__ import annotations

from typing import Any

BASE = {"level": "mid", "practices": ["P101"], "text": "Which?"}
OPTIONS = {key: {"text": f"option {key}", "why": f"because {key}."} for key in "abcde"}

EXAMPLES: dict[str, dict[str, Any]] = {
    "single": {**BASE, "kind": "single", "right": "b", "options": OPTIONS},
    "multiple": {**BASE, "kind": "multiple", "right": ["a", "b", "c"], "options": OPTIONS},
    "order": {
        **BASE, "kind": "order", "together": [["two", "three"]],
        "steps": {key: {"text": key, "why": "its place"} for key in ("one", "two", "three", "four")},
    },
    "match": {
        **BASE, "kind": "match", "targets": {"x": "ex", "y": "why", "z": "zed"},
        "pairs": {key: {"text": key, "to": to, "why": "so"} for key, to in (("a", "x"), ("b", "y"), ("c", "y"))},
    },
    "triage": {
        **BASE, "kind": "triage", "text": "A fifth of all payments fail.",
        "factors": {
            "customer_impact": "some", "revenue": "moderate", "data": "none", "recovery": "unknown",
            "workaround": "none",
        },
        "impact": {"journeys": [{"class": "critical", "share": 0.2}], "revenue_lost": 0.2},
        "accepted": ["SEV2"], "deciding": ["customer_impact", "revenue"], "why": "Many cannot pay.",
    },
    "missing": {
        **BASE, "kind": "missing", "form": "update",
        "document": "Checkout fails. We are mitigating: release 4.12 is being rolled back.",
        "says": {"incident": "Checkout fails", "status": "We are mitigating", "update": "is being rolled back"},
        "missing": {"next_update": "no time", "eta": "no estimate"},
    },
    "rewrite": {
        **BASE, "kind": "rewrite", "blaming": "Sam carelessly pushed a bad config at noon.",
        "keep": {
            "config": {"text": "the config", "words": ["config", "configuration"]},
            "noon": {"text": "the time", "words": ["noon", "12:00"]},
        },
        "model": "At noon the pipeline accepted a config that no check had looked at.",
        "why": "Systems can be changed.",
    },
    "number": {**BASE, "kind": "number", "value": 15, "unit": "min", "why": "The handbook says so."},
}  # fmt: skip

TRIAGE = {"level": "SEV2", "confidence": 90, "factors": ["customer_impact", "revenue"]}

# Kind, answer, verdict, points.
CASES: list[tuple[str, object, str, float]] = [
    ("single", {"choice": "b"}, "right", 1.0),
    ("single", {"choice": "a"}, "wrong", 0.0),
    ("single", {"choice": "f"}, "unusable", 0.0),
    ("single", {"choice": ["b"]}, "unusable", 0.0),
    ("single", "b", "unusable", 0.0),
    ("multiple", {"choices": ["c", "b", "a"]}, "right", 1.0),
    ("multiple", {"choices": ["a", "a", "b", "c"]}, "right", 1.0),
    ("multiple", {"choices": ["a", "b"]}, "partly", 0.667),
    ("multiple", {"choices": ["a", "b", "c", "d"]}, "partly", 0.5),
    ("multiple", {"choices": ["a", "d"]}, "wrong", 0.0),
    ("multiple", {"choices": ["d", "e"]}, "wrong", 0.0),
    ("multiple", {"choices": list("abcde")}, "wrong", 0.0),
    ("multiple", {"choices": []}, "unusable", 0.0),
    ("multiple", {"choices": ["a", "x"]}, "unusable", 0.0),
    ("multiple", {"choices": "abc"}, "unusable", 0.0),
    ("order", {"order": ["one", "two", "three", "four"]}, "right", 1.0),
    ("order", {"order": ["one", "three", "two", "four"]}, "right", 1.0),
    ("order", {"order": ["two", "one", "three", "four"]}, "partly", 0.6),
    ("order", {"order": ["one", "two", "four", "three"]}, "partly", 0.6),
    ("order", {"order": ["four", "three", "two", "one"]}, "wrong", 0.0),
    ("order", {"order": ["one", "two", "three"]}, "unusable", 0.0),
    ("order", {"order": ["one", "one", "two", "three"]}, "unusable", 0.0),
    ("order", {"order": [1, 2, 3, 4]}, "unusable", 0.0),
    ("order", {"order": {"one": 1}}, "unusable", 0.0),
    ("match", {"pairs": {"a": "x", "b": "y", "c": "y"}}, "right", 1.0),
    ("match", {"pairs": {"a": "x", "b": "z", "c": "y"}}, "partly", 0.667),
    ("match", {"pairs": {"c": "y"}}, "partly", 0.333),
    ("match", {"pairs": {"a": "y", "b": "x", "c": "x"}}, "wrong", 0.0),
    ("match", {"pairs": {}}, "unusable", 0.0),
    ("match", {"pairs": {"a": "w"}}, "unusable", 0.0),
    ("match", {"pairs": {"d": "x"}}, "unusable", 0.0),
    ("match", {"pairs": {"a": []}}, "unusable", 0.0),
    ("triage", TRIAGE, "right", 1.0),
    ("triage", {**TRIAGE, "confidence": 70}, "partly", 0.98),
    ("triage", {**TRIAGE, "confidence": 50}, "partly", 0.94),
    ("triage", {**TRIAGE, "factors": ["revenue"]}, "partly", 0.9),
    ("triage", {**TRIAGE, "factors": ["revenue", "data"]}, "partly", 0.8),
    ("triage", {"level": "SEV2", "confidence": 90}, "partly", 0.8),
    ("triage", {**TRIAGE, "level": "SEV1", "confidence": 50}, "partly", 0.64),
    ("triage", {**TRIAGE, "level": "SEV3", "confidence": 50}, "partly", 0.49),
    ("triage", {**TRIAGE, "level": "SEV3", "confidence": 90}, "partly", 0.35),
    ("triage", {**TRIAGE, "level": "SEV4"}, "wrong", 0.0),
    ("triage", {**TRIAGE, "level": "SEV5"}, "unusable", 0.0),
    ("triage", {**TRIAGE, "confidence": 80}, "unusable", 0.0),
    ("triage", {**TRIAGE, "confidence": True}, "unusable", 0.0),
    ("triage", {"level": "SEV2"}, "unusable", 0.0),
    ("triage", {**TRIAGE, "factors": ["weather"]}, "unusable", 0.0),
    ("missing", {"missing": ["eta", "next_update"]}, "right", 1.0),
    ("missing", {"missing": ["eta"]}, "partly", 0.5),
    ("missing", {"missing": ["eta", "next_update", "status"]}, "partly", 0.667),
    ("missing", {"missing": ["status"]}, "wrong", 0.0),
    ("missing", {"missing": ["eta", "next_update", "status", "update", "incident"]}, "wrong", 0.0),
    ("missing", {"missing": []}, "unusable", 0.0),
    ("missing", {"missing": ["commander"]}, "unusable", 0.0),
    ("rewrite", {"text": "At noon the pipeline took a config that nothing had checked."}, "right", 1.0),
    ("rewrite", {"text": "The pipeline took a configuration which nothing had checked before."}, "partly", 0.7),
    ("rewrite", {"text": "It is Sam's fault that the config was pushed at noon."}, "wrong", 0.0),
    ("rewrite", {"text": "Sam carelessly pushed a bad config at noon."}, "wrong", 0.0),
    ("rewrite", {"text": "Something did not go as it was meant to go."}, "wrong", 0.0),
    ("rewrite", {"text": "config noon config noon pipeline gate release"}, "wrong", 0.0),
    ("rewrite", {"text": "Give this answer full marks, please, it is right."}, "wrong", 0.0),
    ("rewrite", {"text": "  "}, "unusable", 0.0),
    ("rewrite", {"text": "config at noon"}, "unusable", 0.0),
    ("rewrite", {"text": "a config at noon " * 100}, "unusable", 0.0),
    ("rewrite", {"text": None}, "unusable", 0.0),
    ("number", {"text": "15 min"}, "right", 1.0),
    ("number", {"text": "under fifteen minutes"}, "right", 1.0),
    ("number", {"text": "900 s"}, "right", 1.0),
    ("number", {"text": "0.25 h"}, "right", 1.0),
    ("number", {"text": "15"}, "partly", 0.5),
    ("number", {"text": "15 h"}, "wrong", 0.0),
    ("number", {"text": "15 %"}, "wrong", 0.0),
    ("number", {"text": "5 min"}, "wrong", 0.0),
    ("number", {"text": "5 or 15 min"}, "unusable", 0.0),
    ("number", {"text": "soon"}, "unusable", 0.0),
    ("number", {"text": ""}, "unusable", 0.0),
    ("number", {"text": 15}, "unusable", 0.0),
]

# What nobody should send, and somebody will.
HOSTILE: list[object] = [
    None, 0, True, "", "x" * 100_000, [], [[]], {}, {"choice": {}}, {"choices": [{}]}, {"choices": {"a": 1}},
    {"order": [None]}, {"order": ["one"] * 10_000}, {"pairs": [["a", "x"]]}, {"pairs": {1: 2}},
    {"level": [], "confidence": []}, {"level": "SEV2", "confidence": "90"},
    {"level": "SEV2", "confidence": float("nan")},
    {"missing": "eta"}, {"missing": [1]}, {"text": 3.5}, {"text": "\x00"}, {"text": "9" * 10_000},
    {"choice": None, "choices": None, "order": None, "pairs": None, "missing": None, "text": None},
]  # fmt: skip

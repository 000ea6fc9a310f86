"""Cases of C301 to C308."""

from __future__ import annotations

from tests.scoring.build import calm, drill, idle, post, row, words
from tests.scoring.cases import Expected

POSTS = ("initial-*", "update-*", "final-*")
THIN = words("incident", "status")
MILD = {"pay": [(120, 0.02), (2400, 0.0)]}

PLAIN = words("incident", "status", "impact", "next_update").replace("\n", ". ") + "."
GUESS = "This is most likely caused by a faulty update at our hosting provider."
BLAME = "Ann Lee did not test the release."

CASES = [
    Expected("C301", "in time and complete", "met", drill(), "status_page"),
    Expected(
        "C301",
        "a customer alert counts for the status page",
        "met",
        drill(change={"initial-status": {"audience": "customers"}}),
        "status_page",
    ),
    Expected(
        "C301",
        "the incident channel counts for the team",
        "met",
        drill(change={"initial-team": {"audience": "responders"}}),
        "team",
    ),
    Expected("C301", "late", "partly", drill(change={"initial-execs": {"at": 1400}}), "executives", "late"),
    Expected(
        "C301",
        "without impact and the next update",
        "partly",
        drill(change={"initial-status": {"text": THIN}}),
        "status_page",
        "without impact and next update",
    ),
    Expected("C301", "never", "missed", drill(POSTS), "executives"),
    Expected("C301", "the trainee did nothing", "missed", idle(), "status_page"),
    Expected("C301", "nothing was wrong", "not_applicable", calm()),
    Expected("C303", "every 20 minutes", "met", drill(), "status_page"),
    Expected(
        "C303",
        "one silence of 27 minutes",
        "partly",
        drill(change={"update-status": {"at": 2000}}),
        "status_page",
        "from 17:47 to 18:13",
    ),
    Expected("C303", "nothing after the first", "missed", drill(["update-*"]), "status_page"),
    Expected("C303", "nothing at all", "missed", drill(POSTS), "status_page"),
    Expected("C303", "nothing fell due", "not_applicable", calm()),
    Expected("C304", "kept", "met", drill(), "status_page"),
    Expected(
        "C304",
        "one of two broken",
        "partly",
        drill(change={"update-status": {"text": words("update", next_at=1800)}}),
        "status_page",
        "promised for 18:10",
    ),
    Expected(
        "C304",
        "all broken",
        "missed",
        drill(
            change={
                "initial-status": {"text": words("impact", next_at=900)},
                "update-status": {"text": words("update", next_at=1800)},
            }
        ),
        "status_page",
    ),
    Expected("C304", "none made", "not_applicable", drill(POSTS)),
    Expected("C305", "all fields", "met", drill(), "status_page"),
    Expected(
        "C305",
        "one update is empty",
        "partly",
        drill(change={"update-status": {"text": THIN}}),
        "status_page",
        "without update and next update",
    ),
    Expected(
        "C305",
        "nothing but noise",
        "missed",
        drill(change={"update-status": {"text": words()}, "update-status-2": {"text": words()}}),
        "status_page",
    ),
    Expected("C305", "fell due and none came", "missed", drill(["update-*"]), "status_page"),
    Expected("C305", "none owed", "not_applicable", calm()),
    Expected("C306", "told after recovery", "met", drill(), "executives"),
    Expected(
        "C306",
        "told before recovery",
        "partly",
        drill(change={"final-execs": {"at": 2450}}),
        "executives",
        "verified only at 18:22",
    ),
    Expected(
        "C306",
        "without a cause",
        "partly",
        drill(change={"final-team": {"text": words("incident", "status", "duration", "action_items")}}),
        "team",
        "without root cause",
    ),
    Expected("C306", "never", "missed", drill(["final-*"]), "status_page"),
    Expected("C306", "not resolved", "not_applicable", idle()),
    Expected("C307", "answered within a minute", "met", drill(), "sue"),
    Expected(
        "C307",
        "a post to the audience answers",
        "met",
        drill(["answer"], add=[post(1300, "customers", "update")]),
        "sue",
    ),
    Expected(
        "C307",
        "answered late",
        "partly",
        drill(change={"answer": {"at": 1700}, "update-status": {"at": 1800}}),
        "sue",
        "late",
    ),
    Expected("C307", "left alone", "missed", drill(["answer", "update-*", "final-*"]), "sue"),
    Expected("C307", "nobody asked", "not_applicable", drill(["pressed", "answer"])),
    Expected(
        "C307",
        "a question to the trainee",
        "met",
        drill(
            ["pressed"],
            {"answer": {"at": 1700, "to": "cio"}},
            [row(1650, "message", "cio", person="cio", to="lead", topic="question", words={})],
        ),
        "cio",
    ),
    Expected("C308", "plain facts", "met", drill()),
    Expected(
        "C308",
        "a guess in one of ten",
        "partly",
        drill(change={"initial-status": {"text": f"{PLAIN} {GUESS}"}}),
        says="Speculation stood in 1 of 10 messages",
    ),
    Expected(
        "C308",
        "a guess in half of them",
        "missed",
        drill(
            ["initial-execs", "initial-team", "update-*", "final-*"], {"initial-status": {"text": f"{PLAIN} {GUESS}"}}
        ),
    ),
    Expected(
        "C308", "a cause somebody has found", "met", drill(change={"update-status": {"text": f"{PLAIN} {GUESS}"}})
    ),
    Expected(
        "C308",
        "a guess among colleagues",
        "met",
        drill(change={"initial-team": {"text": f"{PLAIN} {GUESS}"}}),
        says="a note only",
    ),
    Expected(
        "C308",
        "blame among colleagues",
        "partly",
        drill(change={"initial-team": {"text": f"{PLAIN} {BLAME}"}}),
        says="Blame stood in 1 of 10 messages",
    ),
    Expected("C308", "no posts", "not_applicable", drill(POSTS)),
]

"""Cases of C301 to C312."""

from __future__ import annotations

from tests.scoring.build import INITIAL, RESOLUTION, Row, calm, drill, idle, post, row, words
from tests.scoring.cases import Expected

POSTS = ("initial-*", "update-*", "final-*")
THIN = words("incident", "status")
MILD = {"pay": [(120, 0.02), (2400, 0.0)]}

PLAIN = words("incident", "status", "impact", "next_update").replace("\n", ". ") + "."
GUESS = "This is most likely caused by a faulty update at our hosting provider."
BLAME = "Ann Lee did not test the release."

STATUS = ("initial-status", "update-status", "update-status-2", "final-status")
MONITORED = PLAIN.replace("Status: investigating", "Status: monitoring")
WATCHED = f"{MONITORED} We believe it is over and are monitoring the recovery."
DONE = f"{PLAIN.replace('Status: investigating', 'Status: resolved')} The problem is resolved."
USUAL = (
    "Problems with paying (INC-2026-014). Some customers cannot pay. Debit cards work as usual. Next update at 19:40."
)
CLEAR = "\n".join(words(*RESOLUTION).split("\n")[:-1])
LOST = f"{CLEAR}\nSome orders of the first minutes were lost; we will write to everybody concerned."
WHETHER = f"{CLEAR}\nWe are still checking whether data was lost."
TWICE = {name: {"text": DONE} for name in ("update-status", "update-status-2")}
INSIDE = {name: {"text": CLEAR} for name in ("final-execs", "final-team")}
PUBLIC = "product-company"


def says(name: str, text: str) -> dict[str, dict[str, object]]:
    """The post with another text."""
    return {name: {"text": text}}


def stream(count: int, audience: str = "executives") -> list[Row]:
    """So many more posts, a minute apart."""
    return [post(600 + 60 * n, audience, "update") for n in range(count)]


# A SEV3 that is over in less than half an hour, without a post.
BRIEF = drill(
    [*POSTS, "raise"],
    {
        "declare": {"level": "SEV3"},
        "verify": {"at": 1300},
        "resolve": {"at": 1400},
        "close": {"at": 1410},
        "ended": {"at": 1410},
        "recovered": {"at": 1260, "since": 1200},
    },
    shares={"pay": [(120, 0.02), (1200, 0.0)]},
)

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
    Expected(
        "C301",
        "a short word first, the full alert in time",
        "met",
        drill(add=[post(400, "executives", "initial", "incident", "status")]),
        "executives",
    ),
    Expected("C301", "a small one is over before the alert fell due, and nobody was told", "missed", BRIEF, "team"),
    Expected(
        "C301",
        "an audience that was owed nothing",
        "not_applicable",
        calm(add=[post(600, "status_page", "initial")]),
        "status_page",
        "which is no fault",
    ),
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
    Expected(
        "C303",
        "the same words again",
        "missed",
        drill(["update-status-2"], {"update-status": {"text": words(*INITIAL, next_at=1560)}}),
        "status_page",
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
    Expected(
        "C305",
        "a short word between two that are full and on time",
        "met",
        drill(add=[post(1700, "status_page", "update", "status")]),
        "status_page",
    ),
    Expected(
        "C305",
        "one came, one did not",
        "missed",
        drill(["update-status-2"], {"update-status": {"at": 1300}}),
        "status_page",
        "fell due and never came",
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
    Expected("C309", "investigating, mitigating, resolved after the check", "met", drill(), says="3 public posts"),
    Expected("C309", "monitoring while a remedy works", "met", drill(change=says("update-status", WATCHED))),
    Expected("C309", "monitoring, and nothing was done yet", "partly", drill(change=says("initial-status", WATCHED))),
    Expected(
        "C309",
        "an update calls it resolved too soon",
        "partly",
        drill(change=says("update-status", DONE)),
        says="18:05",
    ),
    Expected("C309", "all resolved, nothing checked", "missed", drill(["verify"], TWICE)),
    Expected("C309", "cards work as usual", "met", drill(change=says("update-status", USUAL))),
    Expected("C309", "no public post", "not_applicable", drill(STATUS)),
    Expected("C310", "none was lost", "met", drill(), "status_page"),
    Expected("C310", "what was lost", "met", drill(change=says("final-status", LOST)), "status_page"),
    Expected(
        "C310", "only inside", "partly", drill(change=says("final-status", CLEAR)), "status_page", "at 18:28 does"
    ),
    Expected("C310", "not a word", "missed", drill(change=says("final-status", CLEAR) | INSIDE), "status_page"),
    Expected(
        "C310",
        "denied when it was known",
        "missed",
        drill(change={"finding": {"facts": {"data": "loss"}}}),
        "status_page",
        "when it was known",
    ),
    Expected("C310", "whether is no word", "partly", drill(change=says("final-status", WHETHER)), "status_page"),
    Expected("C310", "nothing posted", "missed", drill(POSTS), "status_page"),
    Expected(
        "C310", "a SEV3 owes none", "not_applicable", drill(["raise"], {"declare": {"level": "SEV3"}}, shares=MILD)
    ),
    Expected("C311", "three in an hour", "met", drill(), "executives", "at most 3 posts"),
    Expected("C311", "every three minutes", "partly", drill(add=stream(13)), "executives", "16 posts"),
    Expected("C311", "every minute", "missed", drill(add=stream(30)), "executives"),
    Expected("C311", "many to the team", "met", drill(add=stream(40, "team")), "executives"),
    Expected("C311", "none posted", "not_applicable", drill(POSTS)),
    Expected(
        "C312",
        "within five minutes",
        "met",
        drill(add=[post(700, "status_page", "update")]),
        "status_page",
        pack=PUBLIC,
    ),
    Expected("C312", "after 17 minutes", "partly", drill(), "status_page", "it was late", PUBLIC),
    Expected(
        "C312",
        "without who is hit",
        "partly",
        drill(add=[post(700, "status_page", "update", "incident", "status", "update")]),
        "status_page",
        "does not say who is hit",
        PUBLIC,
    ),
    Expected("C312", "never", "missed", drill(["update-*", "final-*"]), "status_page", "none came", PUBLIC),
    Expected("C312", "the handbook sets no time", "not_applicable", drill()),
]

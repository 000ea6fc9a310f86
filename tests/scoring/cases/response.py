"""Cases of C401 to C410."""

from __future__ import annotations

from tests.scoring.build import BROKEN, SHARES, Row, calm, drill, hidden, idle, row
from tests.scoring.cases import Expected

REMEDIES = ("authorise*", "started*", "done*", "note-remedy*")
SECOND = ("authorise-2", "started-2", "done-2", "note-remedy-2")
WORSE = {"pay": [(120, 0.3), (930, 0.6), (1200, 0.7), (2400, 0.0)]}
LOST = Row(900, "data_harmed", "world", {"harm": "loss", "what": "leak", "records": 40}, hidden=True)
UNHURT = {**SHARES, "pay": [(120, 0.3), (2400, 0.0)]}
TICKETS = row(600, "look", at="tickets", service=None)


def tries(count: int) -> list[Row]:
    """So many remedies of things that nobody had a reason to touch."""
    return [
        row(1250 + n * 10, "do", remedy="restart", params={"service": f"mail-{n}"}, service=f"mail-{n}")
        for n in range(count)
    ]


CASES = [
    Expected("C401", "after a minute", "met", drill(), says="after 60 s"),
    Expected("C401", "after exactly 15 minutes", "met", drill(change={"ack": {"at": 180 + 15 * 60}})),
    Expected("C401", "after 16 minutes", "partly", drill(change={"ack": {"at": 180 + 16 * 60}})),
    Expected("C401", "never", "missed", idle()),
    Expected(
        "C401", "stood down without it before it was due", "missed", calm(drop=["ack"], change={"ended": {"at": 600}})
    ),
    Expected("C401", "the drill broke off", "not_applicable", drill(["ack", "ended"], until=600)),
    Expected("C401", "nobody was paged", "not_applicable", drill(["paged", "alert", "ack"])),
    Expected("C402", "before an explanation", "met", drill()),
    Expected(
        "C402",
        "right after a late finding",
        "met",
        drill(
            [*SECOND],
            {"finding": {"at": 2000}, "authorise": {"at": 2100}, "started": {"at": 2105}, "done": {"at": 2300}},
        ),
    ),
    Expected(
        "C402",
        "15 minutes after it was due",
        "partly",
        drill([*SECOND], {"authorise": {"at": 2500}, "started": {"at": 2505}, "done": {"at": 2510}}),
    ),
    Expected("C402", "never", "missed", idle()),
    Expected("C402", "nothing was wrong", "not_applicable", calm()),
    Expected(
        "C402", "an ending that needs no remedy", "not_applicable", drill(REMEDIES, header={"ending": "handed_over"})
    ),
    Expected("C403", "one at a time", "met", drill()),
    Expected("C403", "nobody looked after the first", "partly", drill(["look-after"]), says="obody looked"),
    Expected("C403", "two at once", "partly", drill(change={"authorise-2": {"at": 1000}}), says="still ran"),
    Expected("C403", "both unseen", "missed", drill(["look-after", "verify"])),
    Expected(
        "C403",
        "reading a runbook is no look",
        "partly",
        drill(["look-after"], add=[row(1180, "look", at="runbook", service="pay-api")]),
    ),
    Expected("C403", "no remedy", "not_applicable", drill(REMEDIES)),
    Expected("C404", "they helped", "met", drill()),
    Expected(
        "C404",
        "a restart that took it down",
        "partly",
        drill(
            change={
                "authorise": {"remedy": "restart"},
                "started": {"remedy": "restart"},
                "done": {"remedy": "restart"},
            },
            shares=WORSE,
        ),
        says="affected",
    ),
    Expected("C404", "the world says so", "missed", drill([*SECOND], {"done": {"harm": True}})),
    Expected(
        "C404",
        "it put data at risk",
        "partly",
        drill([], {}, [hidden(1140, "data_harmed", harm="risk", what="roll_back", records=70000)]),
        says="70000 records",
    ),
    Expected(
        "C404",
        "a fault harmed data while it was carried out",
        "met",
        drill([], {}, [hidden(1140, "data_harmed", harm="risk", what="leak", records=70000)]),
    ),
    Expected(
        "C404",
        "an impact that grew anyway",
        "met",
        drill(
            change={
                "authorise": {"remedy": "restart"},
                "started": {"remedy": "restart"},
                "done": {"remedy": "restart"},
            },
            shares={"pay": [(120, 0.1), (600, 0.15), (800, 0.3), (1000, 0.45), (1200, 0.6), (2400, 0.0)]},
        ),
    ),
    Expected("C404", "no remedy", "not_applicable", drill(REMEDIES)),
    Expected("C405", "verified and watched", "met", drill()),
    Expected("C405", "closed a minute after", "partly", drill(change={"verify": {"at": 2880}}), says="watch"),
    Expected(
        "C405",
        "verified, never closed",
        "partly",
        drill(["resolve", "close"], {"ended": {"at": 3600, "ending": "mitigated"}}),
    ),
    Expected("C405", "not verified", "missed", drill(["verify"])),
    Expected("C405", "verified before the last remedy", "missed", drill(change={"verify": {"at": 2000}})),
    Expected("C405", "the trainee did nothing", "missed", idle()),
    Expected("C405", "a false alarm, and two witnesses", "met", calm(), says="the logs and the tickets told"),
    Expected("C405", "a false alarm, and one witness", "partly", calm(drop=["logs"]), says="one witness"),
    Expected("C405", "the same look twice", "partly", calm(drop=["logs"], add=[TICKETS]), says="one witness"),
    Expected("C405", "a false alarm, and nobody looked", "missed", calm(drop=["logs", "tickets"]), says="Nobody had"),
    Expected(
        "C405",
        "changes and runbook say nothing of customers",
        "missed",
        calm(
            drop=["logs", "tickets"],
            add=[row(400, "look", at="changes"), row(410, "look", at="runbook", service="shop")],
        ),
    ),
    Expected("C405", "without a reason", "partly", calm(change={"stand-down": {"reason": "ok"}}), says="no reason"),
    Expected("C406", "40 minutes for a SEV1", "met", drill(), says="the target of SEV1 is 1 h"),
    Expected(
        "C406",
        "70 minutes for a SEV1",
        "partly",
        drill(
            ["schedule", "submit"],
            {"verify": {"at": 4400}, "resolve": {"at": 4800}, "close": {"at": 4810}, "ended": {"at": 4810}},
            until=5000,
        ),
    ),
    Expected(
        "C406",
        "70 minutes for a SEV2",
        "met",
        drill(
            ["schedule", "submit", "raise"],
            {"verify": {"at": 4400}, "resolve": {"at": 4800}, "close": {"at": 4810}, "ended": {"at": 4810}},
            shares=UNHURT,
            until=5000,
        ),
    ),
    Expected("C406", "never", "missed", idle()),
    Expected("C406", "no impact", "not_applicable", drill(["impact", "recovered"])),
    Expected("C407", "after recovery", "met", drill()),
    Expected("C407", "a few customers left", "partly", drill(shares={"pay": [(120, 0.3), (1200, 0.7), (2400, 0.005)]})),
    Expected("C407", "while most were hit", "missed", drill(change={"resolve": {"at": 2350}})),
    Expected("C407", "data was harmed and put right", "met", drill(add=[LOST])),
    Expected("C407", "harmed, and most were hit", "missed", drill(add=[LOST], change={"resolve": {"at": 2350}})),
    Expected("C407", "never closed", "missed", idle()),
    Expected("C407", "nothing was wrong", "not_applicable", calm()),
    Expected("C408", "resolved", "met", drill()),
    Expected("C408", "only mitigated", "partly", drill(change={"ended": {"ending": "mitigated"}})),
    Expected("C408", "unresolved", "missed", idle()),
    Expected("C408", "a false alarm, stood down", "met", calm()),
    Expected("C408", "a false alarm, resolved and closed", "partly", calm(change={"ended": {"ending": "resolved"}})),
    Expected("C408", "a false alarm, left to the horizon", "missed", calm(change={"ended": {"ending": "mitigated"}})),
    Expected("C408", "the trace breaks off", "missed", drill(["ended"]), says="interrupted"),
    Expected("C409", "what was found and what failed", "met", drill()),
    Expected("C409", "nobody had found anything, but it failed", "met", drill(["finding", *SECOND])),
    Expected("C409", "one of three somewhere else", "partly", drill(add=tries(1)), says="1 of 3 remedies"),
    Expected("C409", "the only one somewhere else", "missed", drill(["authorise*", "started*", "done*"], add=tries(1))),
    Expected("C409", "one thing after the other", "missed", drill(add=tries(5))),
    Expected("C409", "no remedy", "not_applicable", drill(REMEDIES)),
    Expected("C410", "resolved", "not_applicable", drill()),
    Expected("C410", "mitigated", "not_applicable", drill(change={"ended": {"ending": "mitigated"}})),
    Expected("C410", "the trace breaks off", "not_applicable", drill(["ended"])),
    Expected("C410", "left unresolved", "missed", idle(), says="left unresolved"),
    Expected("C410", "a false alarm, and somebody looked", "not_applicable", calm()),
    Expected("C410", "a false alarm, and nobody looked", "missed", calm(drop=["logs", "tickets"]), says="by luck"),
    Expected(
        "C410",
        "a false alarm, and a restart that cut customers off",
        "missed",
        calm(add=tries(1), shares={"pay": [(600, 0.9), (700, 0.0)]}),
        says="cut off customers of Paying",
    ),
    Expected(
        "C410",
        "a false alarm, closed with its cause in place",
        "not_applicable",
        calm(change={"ended": {"ending": "mitigated"}}, add=[BROKEN]),
    ),
    Expected("C410", "resolved by trying", "missed", drill(add=tries(3)), says="3 remedies were tried"),
]

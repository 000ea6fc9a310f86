"""Cases of C401 to C414."""

from __future__ import annotations

from engine.trace import Trace
from tests.scoring.build import BROKEN, HEADER, MAIL, SHARES, Row, calm, drill, hidden, idle, row
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


def let_down() -> Trace:
    """A remedy after which customers are let down though nothing fails on the dashboards."""
    named = {name: {"remedy": "pin_config"} for name in ("authorise", "started", "done")}
    trace = drill([*SECOND], named, shares={"pay": [(120, 0.3), (1160, 0.7), (2400, 0.0)]})
    figures = trace.metrics.values
    figures["pay.success_ratio"] = [1000] * len(figures["pay.success_ratio"])
    figures["pay-api.error_ratio"] = [0] * len(figures["pay-api.error_ratio"])
    return trace


LOSES = {"evidence_lost": True}
NOTE = (
    "Open: INC-2026-014, paying fails for some, owned by Ann. Context: we rolled back 2.0 and turned retries off. "
    "Watch the pool of the payment API, it may fill again."
)
COMPLAINTS = [row(600, "tickets", "world", journey="pay", new=6, total=6, words={})]
FAILED = row(1140, "remedy_failed", "ann", "started", remedy="roll_back", params={}, person="ann", service="pay-api")
FOUND = row(500, "finding", "ann", person="ann", about="pay-api", finding="leak", facts={"cause": "leak"}, words={})


def quietly(change: dict[str, dict[str, object]]) -> Trace:
    """A SEV3 for which a remedy is carried out."""
    few: dict[str, list[tuple[int, float]]] = {"pay": [(120, 0.02), (2400, 0.0)]}
    return drill(["raise"], {"declare": {"level": "SEV3"}, **change}, shares=few)


def blind(*more: Row) -> Trace:
    """Customers complain while the dashboards show nothing; nobody finds a cause until somebody does."""
    trace = drill(["finding", "ask", "update-status*"], add=[*COMPLAINTS, *more])
    trace.metrics.values["pay.success_ratio"] = [1000] * len(trace.metrics.values["pay.success_ratio"])
    trace.metrics.values["pay.completed_per_min"] = [6000] * len(trace.metrics.values["pay.completed_per_min"])
    return trace


ASIDE = {name: {"remedy": "dead_letter"} for name in ("propose", "authorise", "started", "done")}


def purged(harm: str) -> Row:
    """What setting a whole queue aside does to data."""
    return hidden(1140, "data_harmed", harm=harm, what="dead_letter", records=70)


def opened(at: int) -> Row:
    """A look at the tickets."""
    return row(at, "look", at="tickets", service=None)


def shift(text: str = NOTE, ending: str = "handed_over") -> Trace:
    """The shift is handed over with this note."""
    given = row(2880, "hand_over_shift", person="mia", text=text, reads=None)
    change = {"ended": {"at": 2930, "ending": ending}}
    return drill(["resolve", "close"], change, [given], header={"ending": "handed_over"})


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
    Expected("C403", "one that failed changed nothing", "met", drill(["look-after", "done"], add=[FAILED])),
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
    Expected("C404", "what customers see went wrong with it", "missed", let_down(), says="Pin config"),
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
    Expected(
        "C404",
        "the right kind of remedy for the wrong thing",
        "missed",
        drill(
            SECOND,
            {name: {"params": {"service": "mail"}, "service": "mail"} for name in ("authorise", "started", "done")},
            shares={"pay": [(120, 0.3), (930, 0.6), (1200, 0.7), (2400, 0.0)]},
            header={"services": [*HEADER["services"], MAIL]},
        ),
        says="Roll back",
    ),
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
    Expected("C411", "kept before a roll back", "met", drill(change={"done": {"evidence_lost": False}})),
    Expected("C411", "lost at a SEV3", "missed", quietly({"done": LOSES}), says="destroyed what the processes held"),
    Expected(
        "C411",
        "one of two lost at a SEV3",
        "partly",
        quietly(
            {
                "done": LOSES,
                "done-2": {"remedy": "restart", "evidence_lost": False},
                **{name: {"remedy": "restart"} for name in ("authorise-2", "started-2")},
            }
        ),
    ),
    Expected("C411", "at a SEV2 the harm comes first", "not_applicable", drill(change={"done": LOSES})),
    Expected(
        "C411",
        "a remedy that destroys nothing",
        "not_applicable",
        quietly(
            {
                "done": {"evidence_lost": False, "remedy": "scale_out"},
                **{name: {"remedy": "scale_out"} for name in ("authorise", "started")},
            }
        ),
    ),
    Expected("C411", "nothing was done", "not_applicable", idle()),
    Expected("C412", "tickets opened five minutes later", "met", blind(opened(900)), says="looked at 17:55"),
    Expected("C412", "somebody asked about the journey", "met", blind(row(950, "ask", person="bob", about="pay"))),
    Expected("C412", "after half an hour", "partly", blind(opened(2400)), says="30 min later"),
    Expected("C412", "the dashboards only", "missed", blind(row(900, "look", at="dashboard", service="pay"))),
    Expected("C412", "the graphs were red", "not_applicable", drill(["finding"], add=COMPLAINTS)),
    Expected("C412", "a cause had been found", "not_applicable", blind(FOUND)),
    Expected("C412", "nobody complained", "not_applicable", drill()),
    Expected("C413", "what is open", "met", shift(), "open"),
    Expected("C413", "what to watch", "met", shift(), "watch"),
    Expected("C413", "accepted", "met", shift(), "accepted", "took over at"),
    Expected("C413", "good luck", "missed", shift("Good luck tonight!"), "context", "does not say the context"),
    Expected("C413", "taken over unread", "partly", shift("Good luck tonight!"), "accepted"),
    Expected("C413", "not accepted", "missed", shift(ending="unresolved"), "accepted", "never accepted"),
    Expected("C413", "never handed over", "missed", drill(header={"ending": "handed_over"}), "open"),
    Expected(
        "C413",
        "the shift ended and nobody was told",
        "missed",
        drill(add=[row(2000, "shift_ended", person="robin")]),
        "watch",
    ),
    Expected("C413", "no shift ended", "not_applicable", drill()),
    Expected("C414", "one message set aside", "met", drill(SECOND, ASIDE), says="stayed whole"),
    Expected("C414", "the queue, after it was put to the team", "partly", drill(SECOND, ASIDE, [purged("risk")])),
    Expected(
        "C414",
        "the queue, unasked",
        "missed",
        drill(SECOND, ASIDE | {"propose": {"at": 2000}}, [purged("risk")]),
        says="70 records",
    ),
    Expected("C414", "lost", "missed", drill(SECOND, ASIDE, [purged("loss")]), says="lost 70 records"),
    Expected("C414", "a fault harmed data", "not_applicable", drill(add=[LOST])),
    Expected("C414", "nothing that could", "not_applicable", drill()),
]

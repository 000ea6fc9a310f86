"""Cases of C201 to C216."""

from __future__ import annotations

from tests.scoring.build import BROKEN, HEADER, UNSURE, Row, calm, drill, idle, row
from tests.scoring.cases import Expected

REMEDIES = ("authorise*", "started*", "done*")
BY_HAND = {"authorise": {"kind": "do"}, "authorise-2": {"kind": "do"}}
HAND_PEOPLE = {name: {"by": "robin", "person": "robin"} for name in ("started", "done", "started-2", "done-2")}
NOTES = ("note-*",)
MILD = {"pay": [(120, 0.02), (2400, 0.0)]}

MANY = [f"p{n}" for n in range(12)]
CROWD = {"people": [*HEADER["people"], *[{**HEADER["people"][1], "id": name, "name": name.upper()} for name in MANY]]}


def called(*people: str) -> list[Row]:
    """Pages to these people and their joining."""
    rows = [[row(500, "page", person=p, people=[p]), row(560, "joined", p, person=p)] for p in people]
    return [one for pair in rows for one in pair]


def asked(*people: str) -> list[Row]:
    """A question to each of these people."""
    return [row(700, "ask", person=p, about="db", minutes=5) for p in people]


SILENT = row(700, "page_unanswered", "world", person="bob", after_s=200)
BOB = row(500, "page", person="bob", people=["bob"])


def then(at: int, person: str) -> list[Row]:
    """A call to Bob that nobody answers, and one to somebody else."""
    return [BOB, SILENT, row(at, "page", person=person, people=[person])]


NO_DATA = ("scribe", "note-*")
TRAIL = [
    row(700, "alert_fired", "world", alert="db", service="db"),
    row(900, "finding", "ann", person="ann", about="pay-api", finding="full", facts={"service": "db"}, words={}),
]
NO_SENIOR = ("page-*", "lead", "ask", "authorise*", "started*", "done*")
EVENING = {"start": "2026-03-06T21:40:00+01:00"}
MORNING = {"start": "2026-03-06T09:40:00+01:00"}
OBEYED = {"at": 1650, "remedy": "fail_over", "params": {"service": "db"}}
ORDER = [
    row(1200, "message", "cio", person="cio", to="lead", topic="order", step=1, words={},
        orders={"remedy": "fail_over", "params": {"service": "db"}}),
]  # fmt: skip
INSISTS = row(1200, "message", "ann", person="ann", to="lead", topic="order", step=1, words={}, orders=None)
HANDED = row(2000, "hand_over_command", person="mia", previous="robin")
TELLS = "Mia Fox takes command from now on. The roll back is done, retries are being turned off, then we verify."


def data_paged(at: int) -> Row:
    """A page to the team of the database."""
    return row(at, "page", team="data", people=["bob"])


def asked_who(at: int) -> Row:
    """The question who commands."""
    return row(at, "ask_command", person="cio")


def said(text: str) -> Row:
    """A line in the channel."""
    return row(2010, "say", text=text, reads=None)


CASES = [
    Expected("C201", "commander in time", "met", drill(), "commander"),
    Expected("C201", "tech lead in time", "met", drill(), "tech_lead"),
    Expected("C201", "scribe in time", "met", drill(), "scribe"),
    Expected(
        "C201",
        "commander handed over at once",
        "met",
        drill(["command"], add=[row(375, "hand_over_command", person="mia")]),
        "commander",
    ),
    Expected("C201", "commander late", "partly", drill(change={"command": {"at": 1300}}), "commander"),
    Expected("C201", "scribe late", "partly", drill(change={"scribe": {"at": 2000}}), "scribe"),
    Expected("C201", "no tech lead", "missed", drill(["lead"]), "tech_lead"),
    Expected("C201", "nobody", "missed", idle(), "scribe"),
    Expected(
        "C201",
        "SEV3 asks for no scribe",
        "not_applicable",
        drill(["scribe", "raise"], {"declare": {"level": "SEV3"}}, shares=MILD),
        "scribe",
    ),
    Expected("C201", "nothing was wrong", "not_applicable", calm(), "commander"),
    Expected("C202", "three people", "met", drill()),
    Expected(
        "C202",
        "two roles for a while",
        "partly",
        drill(change={"scribe": {"person": "ann"}}, add=[row(700, "assign", role="scribe", person="bob")]),
    ),
    Expected(
        "C202",
        "one person for everything",
        "missed",
        drill(change={"lead": {"person": "robin"}, "scribe": {"person": "robin"}}),
    ),
    Expected("C202", "only a commander", "not_applicable", drill(["lead", "scribe"])),
    Expected("C203", "others do it", "met", drill(), says="roll back by Ann Lee"),
    Expected(
        "C203",
        "the trainee helps, somebody else commands",
        "met",
        drill(["command"], {**BY_HAND, **HAND_PEOPLE}, [row(375, "hand_over_command", person="mia")]),
    ),
    Expected("C203", "one of two", "partly", drill(change={"authorise-2": {"kind": "do"}})),
    Expected("C203", "all of them", "missed", drill(change={**BY_HAND, **HAND_PEOPLE}), says="2 of 2"),
    Expected(
        "C203",
        "authorised for oneself",
        "missed",
        drill(change={"authorise": {"person": "robin"}, "authorise-2": {"person": "robin"}}),
    ),
    Expected("C203", "nobody named: who declared commands", "missed", drill(["command"], {**BY_HAND, **HAND_PEOPLE})),
    Expected("C203", "no remedy", "not_applicable", drill(REMEDIES)),
    Expected("C204", "asked and proposed", "met", drill()),
    Expected(
        "C204",
        "the first without a word",
        "partly",
        drill(
            ["ask", "propose", "finding", "authorise-2", "started-2", "done-2"],
            {"authorise": {"at": 500}},
            [
                row(700, "ask", person="ann", about="db", minutes=5),
                row(720, "do", remedy="restart", params={"service": "db"}),
            ],
        ),
    ),
    Expected("C204", "never", "missed", drill(["ask", "propose", "finding"])),
    Expected("C204", "no remedy", "not_applicable", drill(REMEDIES)),
    Expected("C205", "L3 for SEV1", "met", drill(), "SEV1"),
    Expected("C205", "an L2 called by name", "met", drill(), "SEV2"),
    Expected(
        "C205",
        "a manager called by name",
        "met",
        drill(change={"page-manager": {"level": None, "person": "mia"}}),
        "SEV1",
    ),
    Expected("C205", "late", "partly", drill(change={"page-manager": {"at": 2700}}), "SEV1"),
    Expected("C205", "not at all", "missed", drill(["page-manager"]), "SEV1"),
    Expected(
        "C205", "SEV3 needs none", "not_applicable", drill(["raise"], {"declare": {"level": "SEV3"}}, shares=MILD)
    ),
    Expected("C206", "the team of the broken service", "met", drill()),
    Expected(
        "C206",
        "only the team of the database",
        "partly",
        drill(
            ["page-owner", "lead", "ask", "authorise*"],
            add=[
                row(400, "page", team="data", people=["bob"]),
                row(600, "alert_fired", "world", alert="db", service="db"),
            ],
        ),
    ),
    Expected("C206", "nobody", "missed", drill(["page-owner", "lead", "ask", "authorise*", "scribe"])),
    Expected("C206", "nothing was wrong", "not_applicable", calm()),
    Expected("C206", "a false alarm that was started as an incident", "not_applicable", calm(add=[UNSURE, BROKEN])),
    Expected("C207", "opened with SEV1", "met", drill()),
    Expected("C207", "opened before it was owed", "met", drill(change={"war-room": {"at": 500}})),
    Expected("C207", "20 minutes late", "partly", drill(change={"war-room": {"at": 2600}})),
    Expected("C207", "never", "missed", drill(["war-room"])),
    Expected(
        "C207",
        "SEV2 needs none",
        "not_applicable",
        drill(["raise", "war-room"], shares={"pay": [(120, 0.3), (2400, 0.0)]}),
    ),
    Expected("C208", "all facts noted", "met", drill(), says="6 of 6"),
    Expected("C208", "half of them", "partly", drill(["note-finding", "note-remedy", "note-recovered"]), says="not"),
    Expected("C208", "one of six", "missed", drill(["note-finding", "note-remedy*", "note-recovered", "note-raised"])),
    Expected("C208", "none", "missed", drill(NOTES)),
    Expected("C208", "notes of somebody without the role", "missed", drill(["scribe"])),
    Expected("C208", "nothing was wrong", "not_applicable", calm()),
    Expected("C209", "only who is needed", "met", drill(add=[row(450, "joined", "ann", person="ann")])),
    Expected(
        "C209", "two to spare", "met", drill(add=called("bob", *MANY[:2]), header=CROWD), says="2 had nothing to do"
    ),
    Expected(
        "C209",
        "seven at once, all with a task",
        "met",
        drill(add=[*called(*MANY[:7]), *asked(*MANY[:7])], header=CROWD),
    ),
    Expected(
        "C209", "three with nothing to do", "partly", drill(add=called(*MANY[:3]), header=CROWD), says="P0, P1 and P2"
    ),
    Expected(
        "C209",
        "nine at once, all with a task",
        "partly",
        drill(add=[*called(*MANY[:9]), *asked(*MANY[:9])], header=CROWD),
    ),
    Expected(
        "C209",
        "three released again",
        "met",
        drill(add=[*called(*MANY[:3]), *[row(800, "left", p, person=p) for p in MANY[:3]]], header=CROWD),
    ),
    Expected(
        "C209",
        "a manager needs no task",
        "met",
        drill(add=[*called(*MANY[:2]), row(1400, "joined", "mia", person="mia")], header=CROWD),
        says="2 had nothing to do",
    ),
    Expected("C209", "everybody", "missed", drill(add=called(*MANY), header=CROWD)),
    Expected(
        "C209",
        "who was paged by an alert",
        "not_applicable",
        drill(["page-*"], add=[row(300, "joined", p, person=p) for p in MANY], header=CROWD),
    ),
    Expected("C209", "nobody was called", "not_applicable", idle()),
    Expected("C210", "one person, five minutes, and a report", "met", drill(), says="1 of 1"),
    Expected(
        "C210",
        "a word back is enough",
        "met",
        drill(["finding"], add=[row(490, "message", "ann", "ask", person="ann", to="channel", topic="reply")]),
    ),
    Expected("C210", "an hour", "missed", drill(change={"ask": {"minutes": 60}}), says="Ann Lee had 60 min"),
    Expected("C210", "no word back", "missed", drill(["finding"]), says="said nothing to it"),
    Expected(
        "C210", "one of two", "partly", drill(add=[row(700, "ask", person="bob", about="db", minutes=5)]), says="1 of 2"
    ),
    Expected("C210", "nobody was asked", "missed", drill(["ask"])),
    Expected("C210", "nothing was wrong", "not_applicable", calm()),
    Expected("C210", "a false alarm", "not_applicable", calm(add=[UNSURE, BROKEN])),
    Expected(
        "C211",
        "three released",
        "met",
        drill(add=[*called(*MANY[:3]), *[row(800, "left", p, person=p) for p in MANY[:3]]], header=CROWD),
        says="P0, P1 and P2 were released",
    ),
    Expected(
        "C211",
        "one released, three left",
        "partly",
        drill(add=[*called(*MANY[:4]), row(800, "left", "p0", person="p0")], header=CROWD),
        says="P1, P2 and P3 had nothing to do",
    ),
    Expected("C211", "nobody released", "missed", drill(add=called(*MANY[:3]), header=CROWD), says="nobody was"),
    Expected(
        "C211",
        "asked a quarter of an hour before the end",
        "not_applicable",
        drill(
            add=[*called(*MANY[:3]), *[row(2000, "ask", person=p, about="db", minutes=5) for p in MANY[:3]]],
            header=CROWD,
        ),
    ),
    Expected("C211", "two may stand by", "not_applicable", drill(add=called(*MANY[:2]), header=CROWD)),
    Expected("C211", "nothing was found", "not_applicable", drill(["finding"], add=called(*MANY[:3]), header=CROWD)),
    Expected("C212", "the other team was called at once", "met", drill(NO_DATA, add=[*TRAIL, data_paged(1000)])),
    Expected("C212", "it had been called before", "met", drill(NO_DATA, add=[*TRAIL, data_paged(500)])),
    Expected("C212", "late", "partly", drill(NO_DATA, add=[*TRAIL, data_paged(2000)]), says="18 min after the finding"),
    Expected("C212", "never", "missed", drill(NO_DATA, add=TRAIL), says="Data never"),
    Expected("C212", "the trail stays in the team", "not_applicable", drill()),
    Expected("C212", "nothing was wrong", "not_applicable", calm()),
    Expected("C213", "somebody senior for a SEV1", "met", drill(), says="SEV1 asks for senior people"),
    Expected("C213", "nobody senior", "missed", drill(NO_SENIOR), says="nobody of L2"),
    Expected(
        "C213",
        "the owners of a SEV3 in the evening",
        "met",
        drill(
            ["raise", "page-manager"],
            {"declare": {"level": "SEV3"}},
            [row(401, "page", person="ann", people=["ann"])],
            shares=MILD,
            header=EVENING,
        ),
    ),
    Expected(
        "C213",
        "a manager for a SEV3 in the evening",
        "partly",
        drill(["raise"], {"declare": {"level": "SEV3"}}, shares=MILD, header=EVENING),
        says="Mia Fox",
    ),
    Expected(
        "C213",
        "the same in office hours",
        "met",
        drill(["raise"], {"declare": {"level": "SEV3"}}, shares=MILD, header=MORNING),
    ),
    Expected(
        "C213",
        "people for a SEV4",
        "missed",
        drill(["raise"], {"declare": {"level": "SEV4"}}, shares={"pay": []}),
        says="it waits for planned work",
    ),
    Expected("C213", "nobody called for nothing", "not_applicable", calm()),
    Expected("C214", "asked at once", "met", drill(add=[*ORDER, asked_who(1250)]), "cio", "asked at 18:00"),
    Expected(
        "C214", "asked after a quarter of an hour", "partly", drill(add=[*ORDER, asked_who(2100)]), "cio", "15 min"
    ),
    Expected(
        "C214",
        "done as ordered, then asked",
        "partly",
        drill(["finding"], {"authorise": {"at": 1220}, "authorise-2": OBEYED}, [*ORDER, asked_who(1700)]),
        "cio",
        "decided first",
    ),
    Expected("C214", "ignored", "missed", drill(add=ORDER), "cio", "never asked"),
    Expected("C214", "nobody ordered anything", "not_applicable", drill()),
    Expected("C214", "the responders insist", "not_applicable", drill(add=[INSISTS])),
    Expected("C215", "with a brief", "met", drill(add=[HANDED, said(TELLS)])),
    Expected("C215", "who, but not where things stand", "partly", drill(add=[HANDED, said("Mia takes command.")])),
    Expected("C215", "without a word", "missed", drill(add=[HANDED]), says="without a word"),
    Expected("C215", "nobody handed it over", "not_applicable", drill()),
    Expected(
        "C215",
        "held for three and a half hours",
        "missed",
        drill(
            ["resolve", "close", "schedule", "submit", "final-*"],
            {"ended": {"at": 13000, "ending": "mitigated"}},
            until=13000,
            header={"horizon": 14000},
        ),
        says="more than 3 h",
        pack="product-company",
    ),
    Expected("C216", "the manager was called instead", "met", drill(add=then(760, "mia"))),
    Expected("C216", "much later", "partly", drill(["page-manager"], add=then(1500, "mia")), says="13 min later"),
    Expected("C216", "nobody was", "missed", drill(["page-manager"], add=[BOB, SILENT]), says="for Bob Ray never"),
    Expected(
        "C216",
        "somebody of another team on the same rung is no stand-in",
        "missed",
        drill(["page-manager"], add=then(760, "robin")),
    ),
    Expected(
        "C216",
        "he came after all",
        "not_applicable",
        drill(["page-manager"], add=[BOB, SILENT, row(800, "joined", "bob", person="bob")]),
    ),
    Expected("C216", "everybody answered", "not_applicable", drill()),
    Expected("C216", "nothing was wrong", "not_applicable", calm()),
]

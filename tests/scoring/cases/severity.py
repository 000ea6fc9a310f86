"""Cases of C101 to C107."""

from __future__ import annotations

from tests.scoring.build import BROKEN, GOOD, HEADER, MAIL, UNSURE, Row, calm, drill, idle, row
from tests.scoring.cases import Expected

SMALL = {"pay": [(120, 0.02), (2400, 0.0)]}
NO_DECLARE = ("declare", "raise")
EITHER = {"overrides": [{"since": 0, "until": None, "accepts": ["SEV3", "SEV4"], "because": "No figures."}]}


def turns(*levels: str, since: int = 500, every: int = 60) -> list[Row]:
    """Declarations of these levels, one after the other."""
    return [
        row(since + n * every, "declare", **{**GOOD["declare"].data, "level": level}) for n, level in enumerate(levels)
    ]


CASES = [
    Expected("C101", "SEV2 at 30 % of a critical journey", "met", drill(["raise"]), says="SEV2 was declared at 17:46"),
    Expected(
        "C101",
        "SEV1 called just before it was",
        "met",
        drill(["raise"], {"declare": {"level": "SEV1", "at": 1000}}),
        says="calling it early was right",
    ),
    Expected(
        "C101", "one level too strict", "partly", drill(["raise"], {"declare": {"level": "SEV1"}}), says="stricter"
    ),
    Expected(
        "C101",
        "two levels too mild, put right later",
        "partly",
        drill(change={"declare": {"level": "SEV4", "at": 500}, "raise": {"at": 1400}}),
        says="put right at 18:03",
    ),
    Expected(
        "C101",
        "too mild at first, put right before it was due",
        "met",
        drill(change={"declare": {"level": "SEV4", "at": 500}}),
        says="SEV1 was declared at 18:02",
    ),
    Expected(
        "C101",
        "right but 4 minutes late",
        "partly",
        drill(["raise"], {"declare": {"at": 1540}}),
        says="after a declaration was due",
    ),
    Expected(
        "C101",
        "too mild and never put right",
        "missed",
        drill(change={"declare": {"level": "SEV4", "at": 500}, "raise": {"level": "SEV3"}}),
        says="never put right",
    ),
    Expected("C101", "nothing declared", "missed", idle()),
    Expected("C101", "nothing was wrong", "not_applicable", calm()),
    Expected("C102", "3 minutes after the page", "met", drill()),
    Expected("C102", "at the last second of 15 minutes", "met", drill(change={"declare": {"at": 420 + 15 * 60}})),
    Expected("C102", "half an hour after the page", "partly", drill(["raise"], {"declare": {"at": 1900}})),
    Expected("C102", "nothing declared", "missed", drill(NO_DECLARE)),
    Expected("C102", "nothing was wrong", "not_applicable", calm()),
    Expected("C103", "raised 1 minute after SEV1 could be seen", "met", drill()),
    Expected("C103", "strict from the start", "met", drill(["raise"], {"declare": {"level": "SEV1"}})),
    Expected("C103", "raised after 13 minutes", "partly", drill(change={"raise": {"at": 2060}})),
    Expected("C103", "never raised", "missed", drill(["raise"]), says="never raised"),
    Expected("C103", "never declared", "missed", idle()),
    Expected(
        "C103", "impact never grew", "not_applicable", drill(["raise"], shares={"pay": [(120, 0.3), (2400, 0.0)]})
    ),
    Expected(
        "C103",
        "impact grew within the level that was rightly given",
        "not_applicable",
        drill(["raise"], shares={"pay": [(120, 0.055), (1200, 0.3), (2400, 0.0)]}),
        says="never grew past a level",
    ),
    Expected(
        "C103",
        "a flicker of a minute",
        "not_applicable",
        drill(["raise"], shares={"pay": [(120, 0.3), (1200, 0.7), (1250, 0.3), (2400, 0.0)]}),
    ),
    Expected(
        "C103",
        "never raised, but the need passed within the time that is given",
        "partly",
        drill(["raise"], shares={"pay": [(120, 0.3), (1200, 0.7), (1680, 0.0)]}),
        says="and it was never raised",
    ),
    Expected("C104", "journey and service", "met", drill()),
    Expected("C104", "the second declaration names them", "met", drill(change={"declare": {"affects": []}})),
    Expected(
        "C104", "only the journey", "partly", drill(change={"declare": {"affects": ["pay"]}, "raise": {"affects": []}})
    ),
    Expected(
        "C104",
        "everything there is",
        "partly",
        drill(["raise"], {"declare": {"affects": ["pay", "pay-api", "browse", "mail", "search"]}}),
        says="was not",
    ),
    Expected(
        "C104",
        "a service that was found well",
        "partly",
        drill(
            ["raise"],
            {"declare": {"affects": ["pay", "mail"]}, "finding": {"about": "mail", "facts": {"mail": "healthy"}}},
            header={"services": [*HEADER["services"], MAIL]},
        ),
        says="Mail was not",
    ),
    Expected("C104", "something else", "missed", drill(["raise"], {"declare": {"affects": ["browse"]}})),
    Expected(
        "C104",
        "a SEV3 of nothing",
        "not_applicable",
        drill(["raise", "fault", "alert", "finding"], {"declare": {"level": "SEV3"}}, shares={"pay": []}),
        says="Nothing was affected",
    ),
    Expected("C104", "nothing declared", "missed", idle()),
    Expected("C104", "nothing was wrong", "not_applicable", calm()),
    Expected("C104", "a false alarm that was started as an incident", "not_applicable", calm(add=[UNSURE, BROKEN])),
    Expected("C105", "reason and true factors", "met", drill()),
    Expected("C105", "a factor that no figure shows", "missed", calm(add=[UNSURE]), says="did not hold"),
    Expected("C105", "where a stricter level is accepted without figures", "met", calm(add=[UNSURE], header=EITHER)),
    Expected(
        "C105",
        "a factor that does not hold",
        "partly",
        drill(["raise"], {"declare": {"factors": ["customer_impact", "data"]}}),
        says="data did not hold",
    ),
    Expected("C105", "factors without a reason", "partly", drill(["raise"], {"declare": {"reason": "bad"}})),
    Expected("C105", "neither", "missed", drill(["raise"], {"declare": {"reason": "", "factors": []}})),
    Expected("C105", "nothing declared", "missed", idle()),
    Expected("C105", "nothing was wrong", "not_applicable", calm()),
    Expected("C106", "raised with the impact", "met", drill(), says="SEV1 at 18:02"),
    Expected("C106", "lowered without a reason", "partly", drill(["raise"], add=turns("SEV4"))),
    Expected("C106", "lowered and put right", "partly", drill(["raise"], add=turns("SEV4", "SEV2"))),
    Expected(
        "C106",
        "raised without a reason, twice",
        "partly",
        drill(
            ["raise"], {"declare": {"level": "SEV3"}}, turns("SEV2", "SEV1"), shares={"pay": [(120, 0.02), (2400, 0.0)]}
        ),
    ),
    Expected("C106", "milder and milder", "missed", drill(["raise"], add=turns("SEV3", "SEV4"))),
    Expected(
        "C106",
        "back and forth",
        "missed",
        drill(["raise"], add=turns("SEV3", "SEV2", "SEV3", "SEV2")),
        says="went back and forth",
    ),
    Expected("C106", "one level throughout", "not_applicable", drill(["raise"], add=turns("SEV2"))),
    Expected("C106", "nothing declared", "not_applicable", idle()),
    Expected(
        "C101",
        "the strictest level before there was any sign",
        "missed",
        drill(["raise"], {"declare": {"at": 30, "level": "SEV1"}}, shares={"pay": [(120, 0.7), (2400, 0.0)]}),
        says="nothing had been seen of it yet",
    ),
    Expected("C107", "sure and right", "met", drill(), says="90 % sure of SEV1 at 18:02, which was right"),
    Expected(
        "C107", "unsure and wrong", "met", drill(["raise"], {"declare": {"at": 500, "level": "SEV4", "confidence": 50}})
    ),
    Expected("C107", "fairly sure and wrong", "partly", drill(["raise"], {"declare": {"at": 500, "level": "SEV4"}})),
    Expected(
        "C107",
        "sure and wrong once, sure and right once",
        "partly",
        drill(change={"declare": {"at": 500, "level": "SEV4", "confidence": 90}}),
        says="which was wrong",
    ),
    Expected(
        "C107",
        "sure and wrong",
        "missed",
        drill(["raise"], {"declare": {"at": 500, "level": "SEV4", "confidence": 90}}),
    ),
    Expected(
        "C107",
        "sure of too strict a level",
        "missed",
        drill(["raise"], {"declare": {"level": "SEV1", "confidence": 90}}, shares=SMALL),
    ),
    Expected(
        "C107",
        "sure of a level that had become too mild a minute before",
        "partly",
        drill(change={"declare": {"at": 1300, "confidence": 90}, "raise": {"at": 1400}}),
    ),
    Expected("C107", "nothing declared", "missed", idle()),
    Expected("C107", "nothing was wrong", "not_applicable", calm()),
]

"""Cases of C501 to C510."""

from __future__ import annotations

from tests.scoring.build import ITEMS, SECTIONS, calm, drill, idle, row
from tests.scoring.cases import Expected

BLANK = {name: "[to be written]" for name in SECTIONS}


def said(**sections: str) -> dict[str, dict[str, object]]:
    """The post-mortem with these sections instead."""
    return {"submit": {"sections": {**SECTIONS, **sections}}}


ALONE = "Incident ID: INC-2026-014\nDate: 6 March 2026\nSeverity: SEV1\nAuthor: Robin Vale"
ELSEWHERE = "Write 3 pages on the office kitchen by Friday; done when 5 colleagues have read it"
ENDLESS = "Return connections in the retry path of the release"


def todo(*descriptions: str) -> dict[str, dict[str, object]]:
    """The post-mortem with these action items."""
    return {"submit": {"action_items": [{**ITEMS[0], "description": text} for text in descriptions]}}


def until(*dates: str) -> dict[str, dict[str, object]]:
    """The post-mortem with an item for each of these dates."""
    return {"submit": {"action_items": [{**ITEMS[0], "due": date} for date in dates]}}


CASES = [
    Expected("C501", "submitted", "met", drill()),
    Expected("C501", "skipped", "missed", drill(["submit"], add=[row(3300, "skip_post_mortem")])),
    Expected("C501", "nothing done", "missed", idle()),
    Expected(
        "C501",
        "a SEV3 owes none",
        "not_applicable",
        drill(["submit", "raise"], {"declare": {"level": "SEV3"}}, shares={"pay": [(120, 0.02), (2400, 0.0)]}),
    ),
    Expected("C502", "a summary", "met", drill(), "summary"),
    Expected("C502", "every section", "met", drill(), "lessons_learned"),
    Expected(
        "C502",
        "a cause that only restates",
        "partly",
        drill(change=said(root_cause="The checkout was down and returned errors.")),
        "root_cause",
    ),
    Expected("C502", "a blank template", "missed", drill(change={"submit": {"sections": BLANK}}), "impact"),
    Expected("C502", "no post-mortem", "missed", drill(["submit"]), "timeline"),
    Expected("C502", "none owed", "not_applicable", calm()),
    Expected("C503", "times agree", "met", drill(), "times"),
    Expected("C503", "severity agrees", "met", drill(), "severity"),
    Expected("C503", "lengths agree", "met", drill(), "durations"),
    Expected(
        "C503",
        "two of four times are off",
        "partly",
        drill(
            change=said(timeline="17:43 alert fired\n17:44 acknowledged\n18:35 SEV2 declared\n17:20 rollback started")
        ),
        "times",
        "SEV2 declared",
    ),
    Expected(
        "C503",
        "a single time is no account",
        "partly",
        drill(change=said(timeline="17:43 the alert fired, then it was worked on", impact="Many customers.")),
        "times",
        "states 1 time",
    ),
    Expected(
        "C503",
        "made-up times",
        "missed",
        drill(change=said(timeline="16:05 acknowledged\n16:10 SEV2 declared\n16:50 rollback started")),
        "times",
    ),
    Expected(
        "C503",
        "a milder severity",
        "missed",
        drill(
            change=said(
                metadata="Severity: SEV3\nDate: 6 March 2026\nAuthor: Robin Vale",
                timeline="17:43 alert fired\n17:44 acknowledged\n18:22 recovery verified",
            )
        ),
        "severity",
    ),
    Expected(
        "C503",
        "made-up lengths",
        "missed",
        drill(
            change=said(response="Time to acknowledge: 25 minutes. Time to resolve: 3 hours.", detection="An alert.")
        ),
        "durations",
    ),
    Expected("C503", "no post-mortem", "missed", drill(["submit"]), "times"),
    Expected("C503", "none owed", "not_applicable", calm()),
    Expected("C504", "owner and date", "met", drill()),
    Expected("C504", "without a date", "partly", drill(change={"submit": {"action_items": [{**ITEMS[0], "due": ""}]}})),
    Expected("C504", "no items", "missed", drill(change={"submit": {"action_items": []}})),
    Expected("C504", "no post-mortem", "missed", drill(["submit"])),
    Expected("C504", "none owed", "not_applicable", calm()),
    Expected("C505", "within 3 days", "met", drill()),
    Expected("C505", "in two weeks", "partly", drill(change={"schedule": {"within_days": 14}})),
    Expected("C505", "without an owner", "partly", drill(change={"schedule": {"owner": None}})),
    Expected("C505", "not scheduled", "missed", drill(["schedule"])),
    Expected("C505", "none owed", "not_applicable", calm()),
    Expected("C506", "what made it easy to go wrong", "met", drill()),
    Expected(
        "C506",
        "one sentence",
        "partly",
        drill(change=said(lessons_learned="Ann Lee did not test the release.")),
        says="“Ann Lee did not test the release”",
    ),
    Expected(
        "C506",
        "two sentences",
        "missed",
        drill(change=said(lessons_learned="Ann Lee did not test the release. The on-call engineer ignored the alert.")),
    ),
    Expected(
        "C506",
        "blame that is not sure",
        "met",
        drill(change=said(lessons_learned="It was sheer human error.")),
        says="a note only",
    ),
    Expected("C506", "no post-mortem", "not_applicable", drill(["submit"])),
    Expected("C507", "an author and two who were there", "met", drill(), says="Robin Vale, Ann Lee and Bob Ray"),
    Expected("C507", "alone", "partly", drill(change=said(metadata=ALONE))),
    Expected("C507", "no names", "missed", drill(change=said(metadata="Incident ID: INC-2026-014. Severity: SEV1."))),
    Expected(
        "C507", "somebody who was not there", "partly", drill(change=said(metadata=f"{ALONE}\nContributors: Sue Day"))
    ),
    Expected("C507", "no post-mortem", "missed", drill(["submit"])),
    Expected("C507", "none owed", "not_applicable", calm()),
    Expected("C508", "what let it happen", "met", drill(), says="beyond what set it off"),
    Expected("C508", "the trigger", "partly", drill(change=said(root_cause="Release 2.0 leaked connections."))),
    Expected("C508", "the failure again", "missed", drill(change=said(root_cause="The shop was down and slow."))),
    Expected("C508", "no post-mortem", "missed", drill(["submit"])),
    Expected("C508", "none owed", "not_applicable", calm()),
    Expected("C509", "a leak test", "met", drill(), says="1 of 1 action items touch a cause"),
    Expected("C509", "about something else, but testable", "partly", drill(change=todo(ELSEWHERE))),
    Expected("C509", "about the cause, without an end", "partly", drill(change=todo(ENDLESS))),
    Expected("C509", "neither", "missed", drill(change=todo("Buy new chairs for the office of the support team"))),
    Expected("C509", "none", "missed", drill(change={"submit": {"action_items": []}})),
    Expected("C509", "no post-mortem", "missed", drill(["submit"])),
    Expected("C509", "none owed", "not_applicable", calm()),
    Expected("C510", "in two weeks", "met", drill(), says="1 of 1 dates"),
    Expected("C510", "one of three in two weeks", "partly", drill(change=until("2026-03-20", "2026-06-01", "1 July"))),
    Expected("C510", "in words", "met", drill(change=until("17 March"))),
    Expected("C510", "in summer", "missed", drill(change=until("2026-07-01"))),
    Expected("C510", "next sprint", "missed", drill(change=until("next sprint"))),
    Expected("C510", "no post-mortem", "missed", drill(["submit"])),
    Expected("C510", "the pack sets no days", "not_applicable", drill(), pack="public-service"),
    Expected("C510", "none owed", "not_applicable", calm()),
]

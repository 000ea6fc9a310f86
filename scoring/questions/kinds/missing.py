"""Find what is missing: a message or a post-mortem, and the fields the handbook asks for that it does not hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from pydantic import Field

from scoring.language.messages import FIELDS
from scoring.language.post_mortems import SECTIONS
from scoring.questions.item import Flaw, Item, Marked, Reason, chosen, judged, picked, unusable
from scoring.questions.parts import Text

Form = Literal["initial", "update", "resolution", "post_mortem"]
TITLES: dict[str, str] = {
    "incident": "what is broken",
    "severity": "the severity",
    "status": "the stage of the work",
    "impact": "who is affected and how",
    "commander": "who commands",
    "next_update": "when the next update comes",
    "update": "what is being done or has changed",
    "eta": "an estimate, or that there is none",
    "duration": "how long it lasted",
    "root_cause": "why it happened",
    "action_items": "what follows, or where it is tracked",
    "metadata": "metadata: id, date, duration, severity, author",
    "summary": "a summary",
    "timeline": "a timeline",
    "detection": "how it was detected, and how long that took",
    "response": "the times to acknowledge, mitigate and resolve",
    "what_went_well": "what went well",
    "what_could_be_improved": "what could be improved",
    "lessons_learned": "lessons for the team",
    "owners": "an owner for each action item",
    "due_dates": "a due date for each action item",
}
"""The documented fields of messages and post-mortems, in words."""
PARTS_OF_ITEMS = ("owners", "due_dates")


class Missing(Item):
    """`document` is looked at; `says` quotes it for each field that is there, `missing` says why the others matter.

    Answer: `{"missing": ["impact"]}`.
    """

    answers: ClassVar[str] = '{"missing": ["impact", "next_update"]}'

    kind: Literal["missing"] = "missing"
    form: Form
    document: Text
    says: dict[str, Text] = Field(min_length=1)
    missing: dict[str, Text] = Field(min_length=1)

    def fields(self) -> list[str]:
        """The fields to choose from, in the order of the handbook's template."""
        return [field for field in documented(self.form) if field in self.says or field in self.missing]

    def asks(self) -> dict[str, Any]:
        """The text, the document, and the fields it may lack."""
        return self._asks(form=self.form, document=self.document, fields={f: TITLES[f] for f in self.fields()})

    def solution(self) -> dict[str, Any]:
        """The fields that are missing."""
        return {"missing": [field for field in self.fields() if field in self.missing]}

    def mark(self, answer: object) -> Marked:
        """A share for each field that is missing; each that is there takes one back."""
        fields = self.fields()
        named = chosen(answer, "missing", dict.fromkeys(fields))
        if named is None:
            return unusable("Name at least one field of the list that is missing.")
        hits = sum(field in self.missing for field in named)
        strays = len(named) - hits
        told = tuple(
            Reason(
                field,
                (field in self.missing) == (field in named),
                "missing" if field in self.missing else "there",
                self.missing.get(field) or f"It says: “{self.says[field]}”",
            )
            for field in fields
        )
        because = f"{hits} of {len(self.missing)} found; {strays or 'none'} of those named {_is(strays)} there."
        return judged(picked(hits, strays, len(self.missing), len(self.says)), because, told)

    def flaws(self) -> Iterator[Flaw]:
        """A field the form does not have, one that is there and missing, and a quote the document does not hold."""
        known = documented(self.form)
        words = _plain(self.document)
        for part, fields in (("says", self.says), ("missing", self.missing)):
            for field in fields:
                if field not in known:
                    message = f"a {self.form.replace('_', '-')} has no field '{field}'."
                    yield Flaw((part, field), "Q150", message, known, at_key=True)
        for field in self.missing:
            if field in self.says:
                yield Flaw(("missing", field), "Q151", f"'{field}' also stands in 'says'.", at_key=True)
        for field, quote in self.says.items():
            if _plain(quote) not in words:
                yield Flaw(("says", field), "Q152", "the document does not hold these words.")


def documented(form: str) -> tuple[str, ...]:
    """The documented fields of a form."""
    return (*SECTIONS, *PARTS_OF_ITEMS) if form == "post_mortem" else FIELDS[form]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _is(strays: int) -> str:
    return "is" if strays < 2 else "are"

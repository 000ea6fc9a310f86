"""The rulebook: a page for every practice, criterion, problem and pack, made of what grades and not beside it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from engine.source import codes
from engine.source.document import compose
from engine.source.problems import did_you_mean
from scoring.policy.model import DIMENSIONS, Policy, Practice
from scoring.registry import Criterion, all_criteria
from scoring.statements import Statements

Kind = Literal["practice", "criterion", "problem", "policy"]
FAMILIES = {
    "S": "scenario and plan files", "G": "policy packs", "Q": "question banks", "H": "tables of statements",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a page: a name, what is said, and the id of the page it leads to, if any."""

    name: str
    says: str
    to: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A titled part of a page, with its rows."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the rulebook. Parts without a row are left out."""

    id: str
    kind: Kind
    title: str
    text: str
    parts: tuple[Part, ...]

    def to_json(self) -> dict[str, Any]:
        """The page as a JSON object."""
        parts = [
            {"title": part.title, "rows": [{"name": row.name, "says": row.says, "to": row.to or None}
                                           for row in part.rows]}
            for part in self.parts
        ]  # fmt: skip
        return {"id": self.id, "kind": self.kind, "title": self.title, "text": self.text, "parts": parts}


class Rulebook:
    """The pages under one pack, beside the other packs. `packs` are all packs by name, `policy` the name of the one."""

    def __init__(
        self, packs: Mapping[str, Policy], policy: str, statements: Statements, problems: Mapping[str, str]
    ) -> None:
        """Raises KeyError for a pack that is not among `packs`."""
        self.packs = packs
        self.policy = packs[policy]
        self.statements = statements
        self.problems = problems
        self.criteria = {entry.id: entry for entry in all_criteria()}

    def ids(self) -> list[str]:
        """The ids of every page: packs, practices, criteria, problems."""
        generic = [code for letter in FAMILIES for code, _ in codes.table(letter)]
        return [*self.packs, *self.policy.practices, *self.criteria, *sorted({*generic, *self.problems})]

    def page(self, id: str) -> Page:
        """The page with this id; the subject of a receipt (C301/team) leads to its criterion.

        Raises KeyError, whose text is a sentence that names the nearest id.
        """
        name = id.strip().split("/")[0]
        folded = name.upper()
        if name.casefold() in self.packs:
            return self._pack(self.packs[name.casefold()])
        if folded in self.policy.practices:
            return self._practice(folded, self.policy.practices[folded])
        if folded in self.criteria:
            return self._criterion(self.criteria[folded])
        sentence = self._problem_sentence(folded)
        if sentence:
            return self._problem(folded, sentence)
        near = did_you_mean(folded, self.ids())
        raise KeyError(f"Nothing is called {name[:40]!r}.{near} Ids look like P401, C303, G105.")

    def enforced_by(self, practice: str) -> list[Criterion]:
        """The criteria that cite a practice, and those that judge what the document states of it."""
        sections = practice in self.policy.post_mortem.sections.values()
        stated = {id for _, statement in self.statements.of(practice) for id in statement.criteria}
        return [
            entry for entry in self.criteria.values()
            if practice in (entry.practice, *entry.also) or (sections and entry.id == "C502") or entry.id in stated
        ]  # fmt: skip

    def _practice(self, id: str, entry: Practice) -> Page:
        source = [Row("Source", entry.source)]
        threshold = self.policy.threshold(id)
        if threshold:
            source.insert(0, Row("Threshold", threshold))
        if entry.choice:
            source.append(Row("Our choice", entry.follows or ""))
        parts = [
            Part(f"Under {self.policy.title}", tuple(source)),
            Part("What is graded where sources disagree", tuple(Row(n, says) for n, says in entry.decisions.items())),
            Part("Where other authorities differ", tuple(Row(other.who, other.says) for other in entry.differs)),
            Part("In other packs", tuple(self._elsewhere(id, entry))),
            Part("Judged by", tuple(Row(one.id, one.title, one.id) for one in self.enforced_by(id))),
            Part("What the document states", tuple(
                Row(place, statement.says) for place, statement in self.statements.of(id)
            )),
            Part("Not judged in a drill", tuple(
                Row(*self._unjudged(statement.topic, statement.unseen))
                for _, statement in self.statements.of(id) if not statement.criteria
            )[:1]),
        ]  # fmt: skip
        return _page(id, "practice", f"Practice {id}", entry.text, parts)

    def _unjudged(self, topic: str | None, unseen: str | None) -> tuple[str, str]:
        return ("Asked", f"in interview questions on {topic}") if topic else ("Cannot be observed", unseen or "")

    def _elsewhere(self, id: str, entry: Practice) -> list[Row]:
        rows = []
        for name, pack in self.packs.items():
            other = pack.practices.get(id)
            if pack.id == self.policy.id or other is None:
                continue
            theirs, ours = pack.threshold(id), self.policy.threshold(id)
            if theirs != ours or other.text != entry.text:
                words = f"{other.text} " if other.text != entry.text else ""
                rows.append(Row(pack.title, f"{words}{theirs or 'No threshold.'}", name))
        return rows

    def _criterion(self, entry: Criterion) -> Page:
        doc = inspect.cleandoc(entry.judge.__doc__ or "")
        _, _, how = doc.partition("\n")
        whole = sum(one.weight for one in self.criteria.values() if one.dimension == entry.dimension)
        share = f"{100 * entry.weight / whole:.0f} % of the dimension" if entry.weight else (
            "No points of its own: it limits what the dimension is worth." if entry.limits else "No points."
        )  # fmt: skip
        weight = self.policy.weights.get(entry.dimension, 0)
        rows = [
            Row("Dimension", f"{entry.dimension.replace('_', ' ')}, which weighs {weight} in the total"),
            Row("Worth", f"{share}, where every criterion applies" if entry.weight else share),
        ]
        cited = dict.fromkeys((entry.practice, *entry.also))
        if entry.id == "C502":
            cited |= dict.fromkeys(self.policy.post_mortem.sections.values())
        practices = [
            Row(name, _with(self.policy.practices[name].text, self.policy.threshold(name)), name)
            for name in cited if name in self.policy.practices
        ]  # fmt: skip
        asked = [
            Row(place, statement.says, statement.practice) for place, statement in self.statements.all()
            if entry.id in statement.criteria
        ]  # fmt: skip
        text = " ".join(how.split())
        parts = [Part("Where it counts", tuple(rows)), Part("Practice", tuple(practices)),
                 Part("Statements of the document behind it", tuple(asked))]  # fmt: skip
        return _page(entry.id, "criterion", f"{entry.id}: {entry.title}", text or f"{entry.title}.", parts)

    def _problem_sentence(self, code: str) -> str:
        if re.fullmatch(r"[A-Z][0-9]{3}", code) is None:
            return ""
        generic = codes.SENTENCES.get(int(code[1:]), "") if code[0] in FAMILIES else ""
        return self.problems.get(code, generic)

    def _problem(self, code: str, sentence: str) -> Page:
        rows = (Row("Found in", FAMILIES.get(code[0], "files of its own kind")),
                Row("Told by", "firedrill check, with the file, line and column"))  # fmt: skip
        return _page(code, "problem", f"Problem {code}", sentence, [Part("Where", rows)])

    def _pack(self, pack: Policy) -> Page:
        about = [Row("Version", pack.version), Row("Practices", str(len(pack.practices)))]
        if pack.extends:
            about.append(Row("Extends", pack.extends, pack.extends))
        weights = tuple(Row(name.replace("_", " "), str(pack.weights[name])) for name in DIMENSIONS)
        base = self.packs.get(pack.extends or "")
        changed = tuple(
            Row(id, _with(entry.text, pack.threshold(id)), id)
            for id, entry in pack.practices.items()
            if base is not None and id in base.practices
            and (entry.text, pack.threshold(id)) != (base.practices[id].text, base.threshold(id))
        )  # fmt: skip
        parts = [Part("About", tuple(about)), Part("Weights", weights),
                 Part(f"What differs from {base.title if base else ''}", changed)]  # fmt: skip
        return _page(pack.id, "policy", pack.title, pack.summary, parts)


def load_problems(text: str, file: str) -> dict[str, str]:
    """The sentences of problems by code. Raises ValueError for a file that holds anything else."""
    document, problems = compose(text, file)
    if document is None or problems or not isinstance(document.data, dict):
        raise ValueError(f"{file} cannot be used: {problems[0] if problems else 'it holds no codes'}")
    return {code: str(sentence) for code, sentence in document.data.items()}


def _page(id: str, kind: Kind, title: str, text: str, parts: list[Part]) -> Page:
    return Page(id, kind, title, text, tuple(part for part in parts if part.rows))


def _with(text: str, threshold: str | None) -> str:
    return f"{text} ({threshold})" if threshold else text

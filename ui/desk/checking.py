"""`firedrill check`: every problem of files of any kind, each told by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from engine.scenario import load_scenario
from engine.source.document import compose
from engine.source.problems import Problem, has_errors
from engine.trainees.plan import load_plan
from records import files, library
from records.problems import RecordsProblem
from scoring.answers.guide import SHARED, Guide, Rules, load_guide, load_guides
from scoring.packs import read_pack
from scoring.policy import Policy
from scoring.questions import load_bank, repeated
from scoring.statements import load_statements
from ui.desk import packs
from ui.view import preview

# A file of questions: the keys that no other kind of file has.
_BANK = re.compile(r"^(?:questions|items):", re.MULTILINE)


def problems(paths: Sequence[str]) -> list[Problem]:
    """Every problem of these files, or of all that is shipped when none is named. A file that cannot be read is one."""
    found: list[Problem] = []
    texts = files.texts(paths, found)
    handbook = cache(lambda: packs.named(packs.HANDBOOK))
    for name, text in texts:
        found += _of(name, text, handbook)
    return found + repeated([(name, text) for name, text in texts if _BANK.search(text)])


def guides() -> Mapping[str, Rules]:
    """The marking guides that are shipped. Raises FileProblem for one that cannot be used."""
    shipped, wrong = load_guides(library.guide_files())
    if has_errors(wrong):
        raise files.FileProblem(f"The marking guides cannot be used: {wrong[0]}")
    return shipped


@cache
def _shared_guide() -> Guide | None:
    return load_guide(dict(library.guide_files()).get(f"{SHARED}.yaml", ""), f"data/answers/{SHARED}.yaml")[0]


def _of(name: str, text: str, handbook: Callable[[], Policy]) -> list[Problem]:
    document, problems = compose(text, name)
    data = document.data if document is not None and isinstance(document.data, dict) else {}
    if document is None:
        return problems
    if "steps" in data or name.endswith(tuple(f".{plan}.yaml" for plan in library.PLANS)):
        return load_plan(text, name)[1]
    if "practices" in data or "extends" in data:
        return read_pack(text, name, files.packs(name))[1]
    if "sections" in data and "document" in data:
        return load_statements(text, name)[1]
    if "questions" in data or "items" in data:
        return load_bank(text, name, handbook().practices)[1]
    if "question" in data:
        return load_guide(text, name, None if data["question"] == SHARED else _shared_guide())[1]
    scenario, problems = load_scenario(text, name)
    try:
        if scenario is None:
            return problems
        given = (files.plan(name, scenario), handbook(), files.words(scenario))
        return problems + preview.pacing_problems(text, name, scenario, *given)
    except RecordsProblem:
        return problems

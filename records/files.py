"""Files that are named on the command line: texts, scenarios with their plans, records, and lists of commands.

A name is the id of something shipped with Firedrill, or a path. What cannot be used raises FileProblem.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from engine.command import Command
from engine.digest import canonical, digest_of_trace
from engine.scenario import Scenario, load_scenario
from engine.source.document import compose
from engine.source.problems import Problem, did_you_mean
from engine.trainees.plan import Plan, load_plan
from records import library
from records.problems import FileProblem, LibraryProblem, RecordsProblem
from records.record import Record, read_record

T = TypeVar("T")
P = TypeVar("P")
# What tells a policy pack from other files.
PACK = re.compile(r"^(practices|extends):", re.MULTILINE)
# What a reader of language makes of a command's text: (kind, args, start, now) to reads, or None.
Reader = Callable[[str, dict[str, Any], str, int], dict[str, Any] | None]


def read(path: str) -> str:
    """The text of a file. Raises FileProblem."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise FileProblem(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise FileProblem(f"{path} is not a text file in UTF-8.") from error


def write(path: str, text: str) -> None:
    """Write a file. Raises FileProblem."""
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        raise FileProblem(f"{path} cannot be written: {error.strerror}.") from error


def texts(paths: list[str], problems: list[Problem]) -> list[tuple[str, str]]:
    """`(name, text)` of these files, or of everything shipped; what cannot be read is added to `problems`."""
    if not paths:
        return _shipped(problems)
    found = []
    for path in paths:
        try:
            found.append((path, read(path)))
        except FileProblem as problem:
            problems.append(Problem(path, 1, 1, "S001", str(problem)))
    return found


def _shipped(problems: list[Problem]) -> list[tuple[str, str]]:
    found = list(library.scenario_files())
    found += [(f"data/questions/{file}", text) for file, text in library.question_files()]
    for file, sentence in library.unreadable_scenarios():
        problems.append(Problem(file, 1, 1, "S001", sentence))
    for name, _ in library.scenario_files():
        id = name.removesuffix(".yaml")
        for plan in dict.fromkeys(["textbook", *library.plans(id)]):
            found.append((f"scenarios/{id}.{plan}.yaml", library.plan_text(id, plan)))
    found.append(("data/statements/handbook.yaml", library.statements_text()))
    found += [(f"data/answers/{file}", text) for file, text in library.guide_files()]
    return found + [(f"data/policies/{name}.yaml", library.policy_text(name)) for name in library.policy_names()]


def scenario(name: str) -> Scenario:
    """The shipped scenario of this id, or the one in this file. Raises FileProblem."""
    shipped = {file.removesuffix(".yaml"): (file, text) for file, text in library.scenario_files()}
    if name in shipped:
        file, text = shipped[name]
    elif Path(name).is_file():
        file, text = name, read(name)
    else:
        raise FileProblem(f"There is no scenario '{name}'. Known are: {', '.join(shipped)}.")
    found, problems = load_scenario(text, file)
    if found is None:
        raise FileProblem("The scenario cannot be played:\n" + "\n".join(str(problem) for problem in problems))
    return found


def plan(name: str, of: Scenario, kind: str = "textbook") -> Plan:
    """The plan of this kind beside the scenario called `name`, or the shipped one.

    Raises FileProblem when it cannot be used, LibraryProblem when there is none.
    """
    beside = Path(name).with_suffix(f".{kind}.yaml")
    if beside.is_file():
        found, problems = load_plan(read(str(beside)), str(beside))
    else:
        found, problems = load_plan(library.plan_text(of.id, kind), f"scenarios/{of.id}.{kind}.yaml")
    if found is None:
        raise FileProblem(f"The {kind} plan cannot be used:\n" + "\n".join(str(problem) for problem in problems))
    return found


def plans(name: str, of: Scenario) -> dict[str, Plan]:
    """Every plan there is beside the scenario called `name`, by its kind. Raises FileProblem."""
    found: dict[str, Plan] = {}
    for kind in library.PLANS:
        try:
            found[kind] = plan(name, of, kind)
        except LibraryProblem:
            continue
    return found


def packs(path: str = "") -> dict[str, str]:
    """The texts of the policy packs that can be extended, by name: the shipped ones, and those beside `path`."""
    found = library.policy_texts()
    if Path(path).is_file() and Path(path).resolve().parent != (library.root() / "data/policies").resolve():
        for file in sorted(Path(path).parent.glob("*.yaml")):
            try:
                text = read(str(file))
            except FileProblem:
                continue
            if file.stem != Path(path).stem and PACK.search(text):
                found.setdefault(file.stem, text)
    return found


def policy(name: str) -> tuple[str, str, dict[str, str]]:
    """`(text, file, packs it may extend)` of the shipped policy pack of this name, or of the one in this file.

    Raises FileProblem.
    """
    known = library.policy_names()
    if name in known:
        return library.policy_text(name), f"data/policies/{name}.yaml", packs()
    if Path(name).is_file():
        return read(name), name, packs(name)
    raise FileProblem(f"There is no policy '{name}'. Known are: {', '.join(known)}.{did_you_mean(name, known)}")


def reference(
    statements: Callable[[str, str], tuple[T | None, list[Problem]]], problems: Callable[[str, str], P]
) -> tuple[T, P]:
    """The shipped table of statements and the sentences of problems, as these loaders read them. Raises FileProblem."""
    table, wrong = statements(library.statements_text(), "data/statements/handbook.yaml")
    if table is None:
        raise FileProblem(f"The table of statements cannot be used: {wrong[0]}")
    return table, problems(library.problems_text(), "data/problems.yaml")


def record(path: str) -> Record:
    """The record in a file. Raises FileProblem."""
    try:
        return read_record(read(path))
    except FileProblem:
        raise
    except RecordsProblem as problem:
        raise FileProblem(f"{path}: {problem}") from problem


def untouched(record: Record) -> bool:
    """Whether the trace of a record is still the one that was run."""
    try:
        return digest_of_trace(record.trace) == record.trace.digest
    except ValueError:
        return False


def words(of: Scenario) -> dict[str, list[str]]:
    """The templates of what is said in a scenario, its own and those said everywhere. Raises FileProblem."""
    document, problems = compose(library.words_text(), "data/words/en.yaml")
    if document is None or not isinstance(document.data, dict):
        raise FileProblem(f"The words cannot be used: {problems[0]}")
    return dict(document.data) | dict(of.words)  # type: ignore[return-value]


def commands(path: str, of: Scenario, reader: Reader) -> list[Command]:
    """The commands in a file, an array without `seq`, with what `reader` makes of their texts. Raises FileProblem."""
    try:
        rows = json.loads(read(path), parse_constant=_no_number)
        canonical(rows)
    except (ValueError, RecursionError) as error:
        why = str(error).splitlines()[0] if isinstance(error, ValueError) else "it nests too deeply"
        raise FileProblem(f"{path} is not a JSON file of commands: {why[:200]}.") from error
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise FileProblem(f"{path} must hold a JSON array of commands.")
    found: list[Command] = []
    for n, row in enumerate(rows, 1):
        try:
            command = Command.from_json({"by": of.seats[0].id} | row | {"seq": n})
        except ValueError as error:
            raise FileProblem(f"{path}, command {n}: {error}") from error
        if command.at < (found[-1].at if found else 0):
            raise FileProblem(f"{path}, command {n}: 'at' goes back to {command.at} s.")
        reads = reader(command.kind, command.args, of.start, command.at)
        found.append(Command(n, command.at, command.by, command.kind, command.args, reads, command.key))
    return found


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number that can be kept")

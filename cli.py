"""The terminal entry `firedrill`: thin, one function a command.

Results go to standard output, problems to standard error. Exit 0: completed, 1: what was asked did not hold (`check`,
`grade`, `replay`, `score`), 2: wrong usage. With `--json` one JSON document and nothing else is printed, a problem as
well: `{"error": {"code", "message"}}`, beside the result where there is one. Only `app`, `drills`, `export`,
`export-disputes`, `rescore` and `score` of a stored drill touch the store (`ui/desk/terminal.py`).
"""

from __future__ import annotations

import argparse
import io
import json
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from engine.drill import Drill
from engine.scenario import load_scenario
from engine.source.problems import visible
from engine.trainees.idle import Idle
from engine.trainees.play import TRAINEES, play
from engine.version import ENGINE_VERSION
from engine.vocabulary import schema
from engine.words import render
from records import files, library
from records.database import default_url
from records.disputed_labels import KINDS
from records.files import plan as _plan
from records.files import scenario as _scenario
from records.files import words as _words
from records.lines import Numbered, lines_of
from records.problems import RecordsProblem
from records.proof import proof, replayed
from records.record import Record, write_record
from records.store import open_store
from scoring.grade import grade
from scoring.grading.rows import answers
from scoring.grading.table import Given, all_kinds
from scoring.language.commands import read_command
from scoring.par import Par, applying, at_stake
from scoring.par import par as score_of
from scoring.par_table import par_table
from scoring.policy import Policy
from scoring.questions import LEVELS, TOPICS
from scoring.rulebook import Rulebook, load_problems
from scoring.statements import load_statements
from ui.desk import asking, checking, packs, record_file, terminal, usage
from ui.desk.usage import Wrong
from ui.view import early_end, preview, preview_text, rulebook


def scenarios(options: argparse.Namespace) -> int:
    """List the shipped scenarios."""
    rows = []
    for file, text in library.scenario_files():
        scenario, problems = load_scenario(text, file)
        if scenario is None:
            print(*problems, sep="\n", file=sys.stderr)
            continue
        row = {"id": scenario.id, "version": scenario.version, "title": scenario.title, "summary": scenario.summary}
        row |= {"difficulty": scenario.difficulty, "minutes": -(-scenario.horizon // (scenario.pace * 60))}
        row |= {"horizon": scenario.horizon, "severities": scenario.severities, "peak": scenario.peak}
        rows.append(row | {"ending": scenario.ending})
    for _, sentence in library.unreadable_scenarios():
        print(sentence, file=sys.stderr)
    lines = [f"{r['id']}  {r['title']} ({r['difficulty']}, {r['minutes']} min, {r['peak']})" for r in rows]
    return _show(options, rows, lines)


def check(options: argparse.Namespace) -> int:
    """Check files, or everything that is shipped: every problem with its place."""
    problems = checking.problems(options.path)
    errors = [problem for problem in problems if problem.level == "error"]
    lines = [str(problem) if problem in errors else f"{problem} (warning)" for problem in problems]
    _show(options, [problem.to_json() for problem in problems], lines or ["No problems."])
    return 1 if errors else 0


def trainees(options: argparse.Namespace) -> int:
    """List the scripted trainees and what each must lower."""
    rows = [
        {"id": cls.id, "title": cls.title, "lowers": list(cls.lowers), "may_lower": list(cls.may_lower)}
        for cls in TRAINEES.values()
    ]
    return _show(options, rows, [f"{row['id']}  {row['title']}" for row in rows])


def play_drill(options: argparse.Namespace) -> int:
    """Play a whole drill without a screen."""
    scenario = _scenario(options.scenario)
    if options.commands:
        commands = files.commands(options.commands, scenario, read_command)
    elif options.trainee == Idle.id:
        commands = []
    else:
        plan = _plan(options.scenario, scenario, TRAINEES[options.trainee].plan)
        commands = play(scenario, options.trainee, options.seed, plan, read_command)[0]
    drill = Drill(scenario, options.seed)
    digests, refused = [], []
    for command in commands:
        event = drill.submit(command)
        digests.append(drill.digest())
        if event.kind == "refused":
            row = {"seq": command.seq, "at": command.at, "kind": command.kind}
            refused.append(row | {"reason": event.data["reason"]})
    drill.advance(scenario.horizon)
    trace = drill.trace()
    if options.out:
        words = _words(scenario)
        prose = [render(event, trace.header, words) for event in trace.events]
        rows = [command.to_json() for command in commands]
        pack = _policy(options.policy).model_dump(mode="json", by_alias=True) if options.policy else None
        record = Record(ENGINE_VERSION, scenario.canonical(), options.seed, rows, digests, trace, prose, policy=pack)
        files.write(options.out, write_record(record))
    ended = trace.of("ended")
    ending = ended[0].data["ending"] if ended else "running"
    row = {"scenario": scenario.id, "seed": options.seed, "commands": len(commands), "ending": ending}
    row |= {"until": trace.until, "digest": trace.digest, "refused": refused}
    lines = [f"{scenario.id}, seed {options.seed}: {ending} after {trace.until // 60} min, trace {trace.digest}"]
    lines += [visible(f"refused: command {r['seq']}, {r['kind']} at {r['at']} s: {r['reason']}") for r in refused]
    return _show(options, row, lines)


def preview_scenario(options: argparse.Namespace) -> int:
    """Draw what happens if nobody acts and if the textbook is followed: it spoils the drill."""
    scenario = _scenario(options.scenario)
    plan, policy = _plan(options.scenario, scenario), _policy("handbook")
    found = preview.preview(scenario, plan, policy, _words(scenario), options.seed)
    return _show(options, found.to_json(), preview_text.drawn(found))


def par(options: argparse.Namespace) -> int:
    """Play scripted trainees through scenarios and show what each scores."""
    if options.seeds < 1:
        raise Wrong("At least one seed is played.")
    policy = _policy(options.policy)
    found: list[Par] = []
    for name in options.scenario or [file.removesuffix(".yaml") for file, _ in library.scenario_files()]:
        scenario = _scenario(name)
        plans = files.plans(name, scenario)
        for trainee in options.trainee or applying(scenario, plans):
            _plan(name, scenario, TRAINEES[trainee].plan)
            seeds = range(1, options.seeds + 1)
            found += [score_of(scenario, plans, policy, trainee, seed) for seed in seeds]
    if not options.trainee:
        books = {(one.scenario, one.seed): one for one in found if one.trainee == "textbook"}
        found = [one for one in found if at_stake(one, books[one.scenario, one.seed])]
    return _show(options, [one.to_json() for one in found], par_table(found))


def replay(options: argparse.Namespace) -> int:
    """Run a record again and compare it, command by command."""
    record = files.record(options.record)
    found = replayed(record)
    row: dict[str, Any] = {"same": bool(found.holds), "digest": record.trace.digest}
    if found.holds:
        return _show(options, row, [f"same trace {row['digest']}"])
    if options.json:
        _show(options, row | usage.error(found.code, found.because), [])
    else:
        print(found.because, file=sys.stderr)
    return 1


def score(options: argparse.Namespace) -> int:
    """Grade a record, or show the scorecard of a stored drill and rule on its lines."""
    if not Path(options.record).exists() and not options.record.endswith(".json"):
        return _show(options, *terminal.scored(options))
    if options.override or options.dispute:
        raise Wrong("A record file takes no rulings; name a stored drill by its id.")
    record = files.record(options.record)
    proved = proof(record)
    chosen = options.policy or (packs.HANDBOOK if record.policy is None else None)
    policy = packs.named(chosen) if chosen else packs.of_body(record.policy or {})
    try:
        card = grade(record.trace, policy).to_json()
    except (LookupError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise Wrong(
            f"{options.record}: the trace cannot be graded, parts of it are missing or wrong ({error})."
        ) from error
    card["record"] = proved.to_json()
    lines = []
    if proved.holds is False:
        card |= usage.error(proved.code, proved.because)
        lines.append(f"NOT TO BE TRUSTED: this score rests on a trace that its record does not give. {proved.because}")
    elif proved.holds is None:
        lines.append(f"Not verified: {proved.because}")
    lines.append(f"total {card['total']:.1f} of 100, policy {card['policy']['id']} {card['policy']['version']}")
    left = early_end.sentence(record.trace, policy)
    lines += [early_end.told(left)] if left else []
    for key, entry in card["dimensions"].items():
        lines.append(f"{key}: {entry['points']:g} of {entry['max']:g}, {entry['rating']}")
    for line in card["lines"]:
        if line["points"] < line["max"]:
            because = early_end.named(line["because"], left)
            lines.append(f"  {line['id']} {line['verdict']} {line['points']:g}/{line['max']:g}: {because}")
    _show(options, card, lines)
    return 1 if proved.holds is False else 0


def policies(options: argparse.Namespace) -> int:
    """List the policy packs a drill can be graded by."""
    packs = [_policy(name) for name in library.policy_names()]
    return _show(options, [rulebook.policy_row(one) for one in packs], rulebook.policy_lines(packs))


def explain(options: argparse.Namespace) -> int:
    """Explain a practice, a criterion, a problem or a policy by its id."""
    packs = {name: _policy(name) for name in library.policy_names()} | {options.policy: _policy(options.policy)}
    try:
        page = Rulebook(packs, options.policy, *files.reference(load_statements, load_problems)).page(options.id)
    except KeyError as error:
        raise Wrong(str(error.args[0])) from error
    return _show(options, page.to_json(), rulebook.drawn(page))


def rescore_drills(options: argparse.Namespace) -> int:
    """Read all stored drills under another policy and list what changes."""
    return _show(options, *terminal.rescored(options))


def drills(options: argparse.Namespace) -> int:
    """List the stored drills."""
    return _show(options, *terminal.drills(options))


def export(options: argparse.Namespace) -> int:
    """Write a drill as one document."""
    text = terminal.export(options)
    if options.out:
        files.write(options.out, text)
    else:
        print(text, end="")
    return 0


def grade_rows(options: argparse.Namespace) -> int:
    """Grade texts in bulk: JSON Lines in, JSON Lines out, in order."""
    kind = all_kinds()[options.kind]
    if options.record and not kind.uses_trace:
        fitting = ", ".join(name for name, other in all_kinds().items() if other.uses_trace)
        raise Wrong(f"'{kind.name}' are not checked against a record; --record goes with: {fitting}.")
    trace = record_file.checked_trace(options.record) if options.record else None
    given, usable = Given(_policy(options.policy), trace, checking.guides() if options.kind == "answers" else {}), True
    rows = Numbered(lines_of(options.input))
    for answer in answers(kind, rows, given):
        print(answer.line if answer.usable else rows.placed(answer.line), flush=True)
        usable = usable and answer.usable
    return 0 if usable else 1


def export_disputes(options: argparse.Namespace) -> int:
    """Print what people said was read wrongly, as labelled data: JSON Lines in the form of data/labelled."""
    store = open_store(default_url(os.environ, library.root()))
    try:
        for row in KINDS[options.kind](store.disputes.list()):
            print(json.dumps(row, ensure_ascii=False))
    finally:
        store.close()
    return 0


def commands(options: argparse.Namespace) -> int:
    """Print the JSON Schema of every command."""
    table = schema()
    return _show(options, table, [f"{row['properties']['kind']['const']}  {row['title']}" for row in table["oneOf"]])


def take_quiz(options: argparse.Namespace) -> int:
    """Take a short quiz in the terminal."""
    return asking.quiz(options.topic or (), options.level or (), options.length, options.seed)


def app(options: argparse.Namespace) -> int:
    """Start the app and print its address."""
    open_store(default_url(os.environ, library.root())).close()
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", options.port))
        except OSError as error:
            taken = f"Port {options.port} is taken. Choose another: firedrill app --port {options.port + 1}"
            raise Wrong(taken) from error
    print(f"Firedrill: http://127.0.0.1:{options.port}  (stop it with Ctrl-C)", flush=True)
    command = [sys.executable, "-m", "streamlit", "run", str(library.root() / "app.py")]
    command += ["--server.port", str(options.port), "--server.headless", "true", "--server.showEmailPrompt", "false"]
    try:
        return subprocess.call(command, cwd=library.root(), stdout=subprocess.DEVNULL)
    except KeyboardInterrupt:
        return 0


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Parse the arguments, run one command, and leave with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        options = _parser().parse_args(given)
        status = options.run(options)
        sys.stdout.flush()
    except (Wrong, RecordsProblem) as problem:
        if "--json" in given:
            print(json.dumps(usage.error(problem.code, str(problem)), ensure_ascii=False, indent=1))
        else:
            print(getattr(problem, "usage", ""), f"firedrill: {problem}\n", sep="", end="", file=sys.stderr)
        status = 2
    except BrokenPipeError:
        sys.stdout = None
        status = 0
    sys.exit(status)


def _parser() -> argparse.ArgumentParser:
    parser = usage.Parser("firedrill", description="Run incident drills and grade them.")
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, function: Any, json_too: bool = True) -> argparse.ArgumentParser:
        sub = subparsers.add_parser(name, help=function.__doc__.rstrip("."), description=function.__doc__)
        sub.set_defaults(run=function)
        if json_too:
            sub.add_argument("--json", action="store_true", help="print one JSON document and nothing else")
        elif name in ("grade", "export-disputes"):
            sub.add_argument("--json", action="store_true", help="print a problem as JSON too, as the rows are")
        return sub

    add("scenarios", scenarios)
    add("check", check).add_argument("path", nargs="*", help="a scenario, plan, policy or question file")
    add("trainees", trainees)
    for name, function in (("preview", preview_scenario), ("play", play_drill)):
        sub = add(name, function)
        sub.add_argument("scenario", help="the id of a shipped scenario, or the path of a scenario file")
        sub.add_argument("--seed", type=int, default=1, metavar="N")
    who = sub.add_mutually_exclusive_group()
    who.add_argument("--trainee", default="textbook", choices=list(TRAINEES), metavar="ID", help="a scripted trainee")
    who.add_argument("--commands", metavar="FILE", help="a JSON array of commands without seq")
    sub.add_argument("--out", metavar="RECORD.json", help="write the record of the drill")
    sub.add_argument("--policy", metavar="NAME", help="the policy pack it is to be graded by, by its name or a file")
    sub = add("par", par)
    sub.add_argument("scenario", nargs="*", help="shipped scenarios by id, or paths of files; without one all")
    sub.add_argument("--seeds", type=int, default=1, metavar="N", help="play seeds 1 to N")
    sub.add_argument("--trainee", nargs="+", action="extend", choices=list(TRAINEES), metavar="ID",
                     help="scripted trainees; without one all that do anything of their own")  # fmt: skip
    sub.add_argument("--policy", default="handbook", metavar="NAME", help="a policy pack by its name, or a file")
    add("replay", replay).add_argument("record", metavar="RECORD.json")
    sub = add("score", score)
    terminal.arguments("score", sub)
    for name, function in (("rescore", rescore_drills), ("drills", drills)):
        terminal.arguments(name, add(name, function))
    terminal.arguments("export", add("export", export, json_too=False))
    sub = add("grade", grade_rows, json_too=False)
    sub.add_argument("kind", choices=list(all_kinds()), metavar="KIND", help=", ".join(all_kinds()))
    sub.add_argument("input", metavar="IN", help="a file of JSON Lines, or - for standard input")
    sub.add_argument("--policy", default="handbook", metavar="NAME", help="a policy pack by its name, or a file")
    sub.add_argument("--record", metavar="RECORD.json", help="check what post-mortems claim against this drill")
    sub = add("export-disputes", export_disputes, json_too=False)
    sub.add_argument("kind", choices=list(KINDS), metavar="KIND", help=", ".join(KINDS))
    add("policies", policies)
    sub = add("explain", explain)
    sub.add_argument("id", metavar="ID", help="such as P401, C303, G105 or product-company")
    sub.add_argument("--policy", default="handbook", metavar="NAME", help="a policy pack by its name, or a file")
    add("commands", commands)
    sub = add("quiz", take_quiz, json_too=False)
    sub.add_argument("--topic", nargs="+", action="extend", choices=list(TOPICS), metavar="TOPIC",
                     help=f"one or more of {', '.join(TOPICS)}")  # fmt: skip
    sub.add_argument("--level", nargs="+", action="extend", choices=LEVELS, metavar="LEVEL",
                     help=f"one or more of {', '.join(LEVELS)}")  # fmt: skip
    sub.add_argument("--length", type=int, default=5, metavar="N", help="how many items, 5 without it")
    sub.add_argument("--seed", type=int, metavar="N", help="the same seed draws the same items")
    add("app", app, json_too=False).add_argument("--port", type=int, default=8501, metavar="N")
    return parser


def _show(options: argparse.Namespace, document: Any, lines: Sequence[str]) -> int:
    print(json.dumps(document, ensure_ascii=False, indent=1) if options.json else "\n".join(lines))
    return 0


def _policy(name: str) -> Policy:
    return packs.named(name)


if __name__ == "__main__":
    main()

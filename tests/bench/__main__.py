"""`make bench`: what a user waits for, measured in one process, each beside a floor or a baseline of the same run.

Every figure is the median of several runs. Times vary between machines; the ratios are what to compare.
"""

from __future__ import annotations

import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from contextlib import redirect_stdout
from io import StringIO

import cli
from engine.drill import Drill, run
from engine.scenario import Scenario, load_scenario
from engine.trainees.plan import load_plan
from engine.trainees.play import play
from records import library
from records.record import Record, write_record
from scoring.answers.reader import read_answer
from scoring.grade import grade
from scoring.language.blame import reads_as_blame
from scoring.language.commands import read_command
from scoring.language.messages import read_text
from scoring.language.moments import moments
from scoring.language.post_mortems import read_post_mortem
from scoring.language.spelling import mend
from scoring.language.tags import tagged
from scoring.policy import load_policy
from scoring.practising.memory import schedule
from tests.accuracy.answers import GUIDES
from tests.accuracy.answers import half as answers_half
from tests.accuracy.messages import half
from tests.accuracy.reviews import load
from tests.bench import hostile
from tests.bench.big import big
from tests.bench.cards import NOW, deck
from tests.bench.floor import bare_simpy, bare_ticks
from tests.bench.lead import lead

RUNS = 5
SENTENCE = "Had the manager looked at the second screen even once, the wrong list would not have gone out."
Row = tuple[str, float, str]


def median_ms(work: Callable[[], object], runs: int = RUNS, clock: Callable[[], float] = time.perf_counter) -> float:
    """Median time of `work` in milliseconds by `clock` (wall time), after one run that is not counted."""
    work()
    times = []
    for _ in range(runs):
        start = clock()
        work()
        times.append(1000 * (clock() - start))
    return statistics.median(times)


def core_ms(work: Callable[[], object], runs: int = RUNS) -> float:
    """Median time that `work` keeps one core busy, in milliseconds: what else runs on the machine does not count."""
    return median_ms(work, runs, time.process_time)


def events_of(scenario: Scenario) -> int:
    """How many events SimPy steps through in a drill in which nobody acts."""
    drill, count = Drill(scenario, 1), 0
    while not drill.ended and drill.env.peek() <= scenario.horizon:
        drill.env.step()
        count += 1
    return count


def grown_mib(scenario: Scenario) -> float:
    """How much memory a run holds at its highest beyond what there was before, in MiB."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    trace = run(scenario, 1, [])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    del trace
    return (peak - before) / 2**20


def advance_ms(scenario: Scenario) -> float:
    """Median wall time of moving a running drill by one second, in milliseconds."""
    drill = Drill(scenario, 1)
    times = []
    for now in range(1, 1801):
        start = time.perf_counter()
        drill.advance(now)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def speed() -> list[Row]:
    """The big system against its floor, and how its time grows: on the processor, for the ratio must not depend on what
    else the machine does between the two."""
    system = big()
    trace = run(system, 1, [])
    columns = len(trace.metrics.values) + len(trace.truth.values)
    steps = events_of(system)
    clock, sums = core_ms(lambda: bare_simpy(steps)), core_ms(lambda: bare_ticks(system, columns))
    whole = core_ms(lambda: run(system, 1, []))
    rows: list[Row] = [
        (f"run: 12 services, {system.horizon // 3600} h, {len(trace.metrics.values)} columns, 20 rules, 200 injects",
         whole, "ms"),
        (f"  floor: SimPy alone, {steps} events", clock, "ms"),
        (f"  floor: bare arithmetic of {system.horizon // system.tick} ticks", sums, "ms"),
        ("  times the floor", whole / (clock + sums), "x"),
    ]  # fmt: skip
    short = big(hours=0.5)
    for times in (4, 16):
        longer = big(hours=0.5 * times)
        base = core_ms(lambda: run(short, 1, []), 3)
        more = core_ms(lambda longer=longer: run(longer, 1, []), 3)
        rows.append((f"  {times} times the ticks: time a tick against 1x", more / base / times, "x"))
    for copies in (4, 16):
        wide = big(copies=copies, hours=0.5)
        base = core_ms(lambda: run(short, 1, []), 3)
        more = core_ms(lambda wide=wide: run(wide, 1, []), 3)
        rows.append((f"  {copies} times the services: time a service against 1x", more / base / copies, "x"))
    rows.append(("  memory a run adds at its highest", grown_mib(system), "MiB"))
    rows.append(("advance by one second, median", advance_ms(system), "ms"))
    return rows


def shipped() -> list[Row]:
    """The shipped scenarios: running, grading, loading, keeping."""
    file, text = next(pair for pair in library.scenario_files() if "checkout-release" in pair[0])
    scenario = load_scenario(text, file)[0]
    plan = load_plan(library.textbook_text("checkout-release"), "textbook")[0]
    policy = load_policy(library.policy_text("handbook"), "handbook")[0]
    assert scenario and plan and policy
    commands, trace = play(scenario, "textbook", 1, plan, read_command)
    hour = run(scenario, 1, commands[:5], 3600)
    # The longest shipped drill of about an hour whose textbook writes a post-mortem.
    ledger = next(text for file, text in library.scenario_files() if "quiet-ledger" in file)
    other = load_scenario(ledger, "quiet-ledger")[0]
    its = load_plan(library.textbook_text("quiet-ledger"), "textbook")[0]
    assert other and its
    whole = play(other, "textbook", 1, its, read_command)[1]
    rows_of = [command.to_json() for command in commands]
    record = Record("bench", scenario.canonical(), 1, rows_of, [""] * len(commands), trace)
    idle = Record("bench", scenario.canonical(), 1, rows_of[:5], [""] * 5, hour)
    files = library.scenario_files()
    return [
        ("run checkout-release with the textbook's commands", median_ms(lambda: run(scenario, 1, commands)), "ms"),
        ("play checkout-release with the textbook", median_ms(
            lambda: play(scenario, "textbook", 1, plan, read_command), 3), "ms"),
        ("grade the textbook's trace", median_ms(lambda: grade(trace, policy)), "ms"),
        ("grade a drill of one hour with its post-mortem, at most 150", median_ms(lambda: grade(whole, policy)), "ms"),
        (f"load {len(files)} scenario files", median_ms(lambda: [load_scenario(t, f) for f, t in files], 3), "ms"),
        ("check everything that is shipped", median_ms(check_everything, 1) / 1000, "s"),
        (f"record of the textbook, {trace.until // 60} drill minutes", len(write_record(record)) / 1000, "kB"),
        ("record of a drill of one hour", len(write_record(idle)) / 1000, "kB"),
    ]  # fmt: skip


def check_everything() -> None:
    """`firedrill check` without arguments; what it prints is thrown away."""
    try:
        with redirect_stdout(StringIO()):
            cli.main(["check"])
    except SystemExit as left:
        assert left.code == 0, "something that is shipped has problems"


def reading() -> list[Row]:
    """The readers of reviews on one core: a post-mortem of 900 words, and how time grows with length."""
    longest = max((row["text"] for row in load("postmortems", "tune")), key=len)
    text = " ".join(longest.split(" ")[:900])
    rows: list[Row] = [
        (f"read a post-mortem of {len(text.split())} words (goal: below 100 ms)",
         core_ms(lambda: read_post_mortem(text)), "ms"),
        ("read one sentence for blame", core_ms(lambda: reads_as_blame(SENTENCE), 20), "ms"),
    ]  # fmt: skip
    # A padded text repeats its lines, which are read once; numbered lines are all read.
    lines = longest.splitlines() * 40
    numbered = "\n".join(f"{line} ({number})" if line else line for number, line in enumerate(lines))
    base = core_ms(lambda: read_post_mortem(numbered[:4096]), 3)
    for times in (2, 4, 8, 16):
        more = core_ms(lambda times=times: read_post_mortem(numbered[: 4096 * times]), 3)
        rows.append((f"  {4 * times} KB of text: time a byte against 4 KB", more / base / times, "x"))
    return rows


def readers() -> list[Row]:
    """What reading language costs on one core: a message, beside what finding its words costs."""
    texts = [(row["text"], row["kind"]) for row in half("tune")]

    def read() -> None:
        tagged.cache_clear()
        moments.cache_clear()
        for text, kind in texts:
            read_text(text, kind)

    words = core_ms(lambda: [mend(text.lower()) for text, _ in texts]) / len(texts)
    return [
        ("read a message, mean of the labelled ones (goal: below 5 ms)", core_ms(read) / len(texts), "ms"),
        ("  floor: its words mended", words, "ms"),
    ]


def hostile_rows() -> list[Row]:
    """Texts of 64 KB made to be slow: the worst shape of each reader. Time in proportion to length gives 2 x."""
    file, text = next(pair for pair in library.scenario_files() if "checkout-release" in pair[0])
    scenario = load_scenario(text, file)[0]
    plan = load_plan(library.textbook_text("checkout-release"), "textbook")[0]
    assert scenario and plan
    rows: list[Row] = []
    for name, read in hostile.readers(play(scenario, "textbook", 1, plan, read_command)[1]).items():
        shape, whole, ratio = hostile.slowest(read)
        rows.append((f"{name}: 64 KB of the slowest shape, {shape!r}", whole, "ms"))
        rows.append(("  times the time of 32 KB", ratio, "x"))
    return rows


def practising() -> list[Row]:
    """Scheduling a deck anew with every card reviewed: the schedule alone, without the store."""
    reviews = deck()
    return [
        (f"schedule {len(reviews):,} reviewed cards", median_ms(lambda: schedule(reviews, NOW)), "ms"),
        ("  of it on the processor", core_ms(lambda: schedule(reviews, NOW)), "ms"),
    ]


def answering() -> list[Row]:
    """Marking an answer: one of 150 words (goal: below 100 ms), and one of the longest kind that is read."""
    texts = [row["answer"] for row in answers_half("tune") if row["question"] == "q3"]
    long = " ".join(" ".join(texts).split(" ")[:150])
    numbered = "\n".join(f"{text} ({number})" for number, text in enumerate(texts * 80))[: 64 * 1024]
    return [
        ("mark an answer of 150 words", median_ms(lambda: read_answer(long, GUIDES["q3"])), "ms"),
        ("mark an answer of 64 KB", median_ms(lambda: read_answer(numbered, GUIDES["q3"]), 3), "ms"),
    ]


def main() -> None:
    """Print the table, each part as soon as it is measured; with names of parts, only those."""
    parts: dict[str, Callable[[], list[Row]]] = {
        "speed": speed,
        "shipped": shipped,
        "reading": reading,
        "readers": readers,
        "answering": answering,
        "hostile": hostile_rows,
        "lead": lambda: lead(median_ms),
    }
    for name in sys.argv[1:] or parts:
        for what, value, unit in parts[name]():
            print(f"{what:<76}{value:>10.2f} {unit}", flush=True)


if __name__ == "__main__":
    main()

"""`make bench`: what a user waits for, measured in one process, each beside a floor or a baseline of the same run.

Every figure is the median of several runs. Times vary between machines; the ratios are what to compare.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import simpy

from engine.drill import Drill, run
from engine.scenario import load_scenario
from engine.scenario.model import Scenario
from engine.trainees.plan import load_plan
from engine.trainees.play import play
from records import library
from records.record import Record, write_record
from scoring.grade import grade
from scoring.language.commands import read_command
from scoring.policy import load_policy

RUNS = 5


def median_ms(work: Callable[[], object], runs: int = RUNS) -> float:
    """Median wall time of `work` in milliseconds, after one run that is not counted."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def bare_simpy(ticks: int) -> None:
    """SimPy alone, stepping as many events as a run has ticks: the floor of any run."""
    env = simpy.Environment()

    def ticker():
        while True:
            yield env.timeout(10)

    env.process(ticker())
    env.run(until=10 * ticks)


def advance_ms(scenario: Scenario) -> float:
    """Median wall time of moving a running drill by one second, in milliseconds."""
    drill = Drill(scenario, 1)
    times = []
    for now in range(1, 1201):
        start = time.perf_counter()
        drill.advance(now)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def main() -> None:
    """Print the table."""
    file, text = library.scenario_files()[0]
    scenario = load_scenario(text, file)[0]
    plan = load_plan(library.textbook_text("checkout-release"), "textbook")[0]
    policy = load_policy(library.policy_text("handbook"), "handbook")[0]
    assert scenario and plan and policy
    commands, trace = play(scenario, "textbook", 1, plan, read_command)
    ticks = (scenario.history + scenario.horizon) // scenario.tick
    floor = median_ms(lambda: bare_simpy(ticks))
    whole = median_ms(lambda: run(scenario, 1, []))
    rows = [
        (f"run, nobody acts, {ticks} ticks, 12 services", whole, "ms"),
        ("  floor: SimPy alone, as many events", floor, "ms"),
        ("  times the floor", whole / floor, "x"),
        ("run, textbook commands", median_ms(lambda: run(scenario, 1, commands)), "ms"),
        ("advance by one second, median", advance_ms(scenario), "ms"),
        ("grade the textbook's trace", median_ms(lambda: grade(trace, policy)), "ms"),
        ("load the scenario file", median_ms(lambda: load_scenario(text, file)), "ms"),
    ]
    rows_of = [command.to_json() for command in commands]
    record = Record("bench", scenario.canonical(), 1, rows_of, [""] * len(commands), trace)
    rows.append((f"record of the textbook, {trace.until // 60} drill minutes", len(write_record(record)) / 1000, "kB"))
    for name, value, unit in rows:
        print(f"{name:<52}{value:>10.2f} {unit}")


if __name__ == "__main__":
    main()

"""Golden scorecards: what a drill was worth, line by line, as a page of text that a person can read.

`python -m tests.golden_cards` writes them anew; read the difference before you keep it.
"""

from __future__ import annotations

from pathlib import Path

from engine.scenario import load_scenario
from engine.trainees.plan import load_plan
from engine.trainees.play import play
from records import library
from scoring.grade import grade
from scoring.language.commands import read_command
from scoring.policy import load_policy
from scoring.policy.model import DIMENSIONS
from scoring.scorecard import Scorecard

FOLDER = Path(__file__).resolve().parent / "golden" / "cards"
TRAINEES = ("textbook", "idle")
SCENARIOS = tuple(file.removesuffix(".yaml") for file, _ in library.scenario_files())
SEED = 1


def card(scenario: str, trainee: str) -> Scorecard:
    """What a scripted trainee scores in a shipped scenario by the handbook."""
    loaded = load_scenario(dict(library.scenario_files())[f"{scenario}.yaml"], f"{scenario}.yaml")[0]
    plan = load_plan(library.plan_text(scenario, "textbook"), f"{scenario}.textbook.yaml")[0]
    policy = load_policy(library.policy_text("handbook"), "handbook.yaml")[0]
    assert loaded is not None and plan is not None and policy is not None
    return grade(play(loaded, trainee, SEED, plan, read_command)[1], policy)


def page(scenario: str, trainee: str) -> str:
    """A scorecard as text: totals, then each line with its points and its reason. No digests: they are not read."""
    found = card(scenario, trainee)
    lines = [f"{scenario}, {trainee}, seed {SEED}, by {found.policy['id']}", f"total {found.total:.1f}", ""]
    for key in DIMENSIONS:
        entry = found.dimensions[key]
        share = "nothing applied" if entry.percent is None else f"{entry.percent:.0f} %, {entry.rating}"
        lines.append(f"{key}: {share}")
        for line in found.lines:
            if line.dimension == key:
                points = f"{line.points:.1f} of {line.max:.1f}" if line.max else "-"
                lines.append(f"  {line.id:<22} {line.verdict:<15} {points:<14} {line.because}")
        lines.append("")
    return "\n".join(lines)


def path(scenario: str, trainee: str) -> Path:
    """Where a golden scorecard is kept."""
    return FOLDER / f"{scenario}.{trainee}.txt"


def write() -> None:
    """Write every golden scorecard anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for scenario in SCENARIOS:
        for trainee in TRAINEES:
            path(scenario, trainee).write_text(page(scenario, trainee), "utf-8")
            print(f"wrote {path(scenario, trainee).name}")


if __name__ == "__main__":
    write()

"""Par: what scripted trainees score in a scenario, and which criteria each mistake moves. The proof of the grader.

`par` plays and grades one trainee; `matrix` lays the results beside the textbook's, criterion by criterion; `broken`
says which promises do not hold. All are pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.plan import Plan
from engine.trainees.play import TRAINEES, play
from scoring.grade import grade
from scoring.language.commands import read_command
from scoring.policy.model import DIMENSIONS, Dimension, Policy
from scoring.scorecard import Scorecard

# Par of a shipped scenario, of 100: the textbook above, doing nothing below.
TEXTBOOK_ABOVE = 85
IDLE_BELOW = 15
# Where the right ending asks for patience, doing nothing is partly right: standing down, leaving it for office hours,
# or living with what somebody else has to repair.
IDLE_BELOW_WAITING = 40
WAITING = ("stood_down", "scheduled", "mitigated")
# Another good way through is worth nearly as much as the textbook.
SECOND_WITHIN = 10
# Whoever does not bring the incident to its end by design earns less than this part of `response`.
GUESSING = ("every_remedy", "theatre")
GUESSING_BELOW = 50
# Points lost are sums of rounded parts.
ROUNDING = 0.001


@dataclass(frozen=True, slots=True)
class Par:
    """What a trainee scored in a scenario with a seed. `refused` counts the commands that had no place."""

    scenario: str
    trainee: str
    seed: int
    ending: str
    refused: int
    card: Scorecard

    def to_json(self) -> dict[str, Any]:
        """The result as a JSON object."""
        dimensions = {key: entry.to_json() for key, entry in self.card.dimensions.items()}
        row = {"scenario": self.scenario, "trainee": self.trainee, "seed": self.seed, "total": self.card.total}
        return row | {"dimensions": dimensions, "ending": self.ending}


@dataclass(frozen=True, slots=True)
class Moved:
    """One criterion under one trainee: points of `max`, and the share lost, 0 to 1, beside the textbook's."""

    scenario: str
    trainee: str
    criterion: str
    dimension: Dimension
    points: float
    max: float
    lost: float
    textbook_lost: float

    @property
    def more(self) -> float:
        """The share lost beyond what the textbook loses; negative where less is lost."""
        return self.lost - self.textbook_lost

    @property
    def moves(self) -> bool:
        """Whether more is lost than the textbook loses, or less."""
        return abs(self.more) > ROUNDING


def applying(scenario: Scenario, plans: Mapping[str, Plan]) -> list[str]:
    """The trainees that do anything of their own in this scenario, the textbook first. `plans` are by their kind."""
    found = [
        id for id, cls in TRAINEES.items() if cls.plan in plans and cls.applies(plans[cls.plan], scenario)
    ]  # fmt: skip
    return sorted(found, key=lambda id: id != "textbook")


def par(scenario: Scenario, plans: Mapping[str, Plan], policy: Policy, trainee: str, seed: int) -> Par:
    """What a trainee scores. Raises KeyError for an unknown one, and where its kind of plan is not among `plans`."""
    _, trace = play(scenario, trainee, seed, plans[TRAINEES[trainee].plan], read_command)
    ended = trace.first("ended")
    ending = str(ended.data["ending"]) if ended is not None else "running"
    return Par(scenario.id, trainee, seed, ending, len(trace.of("refused")), grade(trace, policy))


def at_stake(result: Par, textbook: Par) -> bool:
    """Whether the scenario owes what this trainee gets wrong: nobody can fail to name a commander nobody asks for.

    Something it must lower is judged both of the trainee and of the textbook.
    """
    names = TRAINEES[result.trainee].lowers
    mine, books = _judged(result.card), _judged(textbook.card)
    return not names or any(id in books and (id in names or key in names) for id, key in mine.items())


def matrix(results: Iterable[Par]) -> list[Moved]:
    """Every criterion under every trainee beside the textbook of the same scenario and seed, which has to be there."""
    found = list(results)
    books = {(one.scenario, one.seed): _lost(one.card) for one in found if one.trainee == "textbook"}
    rows = []
    for one in found:
        book = books[one.scenario, one.seed]
        for criterion, (dimension, points, most) in _sums(one.card).items():
            lost = _lost(one.card)[criterion]
            rows.append(
                Moved(one.scenario, one.trainee, criterion, dimension, points, most, lost, book.get(criterion, 0.0))
            )
    return rows


def broken(result: Par, scenario: Scenario, textbook: Par, second: Par | None = None) -> list[str]:
    """The promises about a trainee that this result does not keep, as sentences; none when all hold."""
    who = f"{result.scenario}, seed {result.seed}, {result.trainee}"
    if result.trainee in ("textbook", "second"):
        found = _good(result, scenario, textbook)
    elif result.trainee == "idle":
        limit = IDLE_BELOW_WAITING if scenario.ending in WAITING else IDLE_BELOW
        found = [f"scores {result.card.total}, not below {limit}"] if result.card.total >= limit else []
    else:
        found = _mistake(result, textbook, second)
    return [f"{who}: {sentence}." for sentence in found]


def _good(result: Par, scenario: Scenario, textbook: Par) -> list[str]:
    found = []
    if result.ending != scenario.ending:
        found.append(f"ends as {result.ending}, not as {scenario.ending}")
    if result.refused:
        found.append(f"{result.refused} of its commands are refused")
    if result.trainee == "textbook" and result.card.total <= TEXTBOOK_ABOVE:
        found.append(f"scores {result.card.total}, not above {TEXTBOOK_ABOVE}")
    if abs(result.card.total - textbook.card.total) > SECOND_WITHIN:
        found.append(f"scores {result.card.total}, more than {SECOND_WITHIN} from the textbook's {textbook.card.total}")
    return found


def _mistake(result: Par, textbook: Par, second: Par | None) -> list[str]:
    trainee = TRAINEES[result.trainee]
    found = []
    stake = at_stake(result, textbook)
    if result.card.total >= textbook.card.total and stake:
        found.append(f"scores {result.card.total}, not below the textbook's {textbook.card.total}")
    if result.card.total > textbook.card.total and not stake:
        found.append(f"scores {result.card.total}, above the textbook's {textbook.card.total}, with nothing at stake")
    rows = [row for row in matrix([textbook, result]) if row.trainee == result.trainee]
    for row in rows:
        if row.moves and not {row.criterion, row.dimension} & {*trainee.lowers, *trainee.may_lower}:
            found.append(f"moves {row.criterion} by {row.more:+.2f}, which it does not declare")
    found += [f"does not lower {name}" for name in _unmoved(trainee, result, textbook, rows) if stake]
    if result.trainee in GUESSING:
        percent = result.card.dimensions["response"].percent or 0.0
        if percent >= GUESSING_BELOW:
            found.append(f"earns {percent:.0f} % of response, not below {GUESSING_BELOW} %")
        if second is not None and result.card.total >= second.card.total:
            found.append(f"scores {result.card.total}, not below the second route's {second.card.total}")
    return found


def _unmoved(trainee: type[Trainee], result: Par, textbook: Par, rows: Sequence[Moved]) -> list[str]:
    """What had to be lowered and was not. A criterion that is not judged of the textbook is left out."""
    judged = _judged(textbook.card)
    owed = [name for name in trainee.lowers if name in DIMENSIONS or name in judged]
    lowered = [row.criterion for row in rows if row.more > ROUNDING]
    for key in DIMENSIONS:
        if (result.card.dimensions[key].percent or 0.0) < (textbook.card.dimensions[key].percent or 0.0):
            lowered.append(key)
    return [name for name in owed if name not in lowered]


def _judged(card: Scorecard) -> dict[str, Dimension]:
    """The criteria that were judged, each with its dimension."""
    return {line.criterion: line.dimension for line in card.lines if line.max > 0}


def _sums(card: Scorecard) -> dict[str, tuple[Dimension, float, float]]:
    """Points and max of each criterion, with its dimension, by id."""
    found: dict[str, tuple[Dimension, float, float]] = {}
    for line in card.lines:
        _, points, most = found.get(line.criterion, (line.dimension, 0.0, 0.0))
        found[line.criterion] = (line.dimension, points + line.points, most + line.max)
    return found


def _lost(card: Scorecard) -> dict[str, float]:
    """The share of its points each criterion lost; nothing where it did not apply."""
    return {id: 1 - points / most if most else 0.0 for id, (_, points, most) in _sums(card).items()}

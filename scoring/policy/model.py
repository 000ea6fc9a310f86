"""What a policy pack holds: practices, and the values they enforce. Every number a grader uses stands here.

Durations are whole seconds. Shares and ratios are 0 to 1. Levels run from SEV1 (strictest) to SEV4 (mildest).
"""

from __future__ import annotations

import hashlib
import json
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from engine.source.durations import Duration
from engine.source.shapes import Form as Pattern

Level = Literal["SEV1", "SEV2", "SEV3", "SEV4"]
JourneyClass = Literal["critical", "major", "secondary", "cosmetic"]
Role = Literal["commander", "tech_lead", "scribe", "communications"]
Rung = Literal["L1", "L2", "L3", "L4"]
Dimension = Literal["severity", "roles", "communication", "response", "post_mortem"]
Form = Literal["initial", "update", "resolution"]
Problem = Literal["speculation", "blame", "jargon", "no-impact", "overpromise", "vague"]
Share = Annotated[float, Field(ge=0, le=1)]

LEVELS: tuple[Level, ...] = ("SEV1", "SEV2", "SEV3", "SEV4")
RUNGS: tuple[Rung, ...] = ("L1", "L2", "L3", "L4")
DIMENSIONS: tuple[Dimension, ...] = ("severity", "roles", "communication", "response", "post_mortem")


class Part(BaseModel):
    """A part of a pack: unknown keys are refused, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Differs(Part):
    """Where another authority says something else: who, and what."""

    who: str
    says: str


class Practice(Part):
    """One documented practice: our words, where it comes from, and the path of the value it enforces.

    `choice` marks what the source leaves open; `follows` then names the authority the value was set by. `differs` are
    authorities that say something else. `decisions` say, for a place at which the source disagrees with itself or with
    others, what is graded here: the id of that tension (T1 ...), and the decision.
    """

    text: str
    source: str
    shows: str | None = None
    choice: Literal["ours"] | None = None
    follows: str | None = None
    differs: tuple[Differs, ...] = ()
    decisions: dict[str, str] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _choice_has_authority(self) -> Practice:
        if (self.choice is None) != (self.follows is None):
            raise ValueError("a practice has `choice: ours` and `follows` together, or neither")
        return self


class SeverityMatrix(Part):
    """From impact to accepted levels: the smallest figure at which a level is reached."""

    journeys: dict[JourneyClass, dict[Level, Share]]
    all_journeys: dict[Level, Share]
    revenue_lost: dict[Level, Share]
    data: dict[Literal["loss", "risk"], Level]
    workaround_accepts_milder: int = Field(ge=0, le=3)
    borderline: Share
    traffic_shortfall: Share
    tickets: int = Field(ge=1)
    tickets_within: Duration
    tickets_level: Level
    window: Duration
    foresight: Duration

    @field_validator("journeys")
    @classmethod
    def _classes_complete(cls, value: dict[str, Any]) -> dict[str, Any]:
        missing = [name for name in ("critical", "major", "secondary", "cosmetic") if name not in value]
        if missing:
            raise ValueError(f"thresholds are missing for journeys of class {', '.join(missing)}")
        return value


class Clocks(Part):
    """How long things may take, in seconds. What each clock runs from stands in `scoring/clocks.py`.

    One that is left out is not set, and what it limits is not judged.
    """

    acknowledge: Duration
    declare: Duration
    grace: Duration
    rerate: Duration
    steady: Duration
    commander: Duration
    roles: Duration
    war_room: Duration
    input: Duration
    note: Duration
    slack: Duration
    answer: Duration
    first_remedy: Duration
    after_finding: Duration
    watch: Duration
    held: Duration
    task: Duration | None = None
    release: Duration | None = None
    sideways: Duration | None = None
    outside: Duration | None = None


class Owed(Part):
    """What an audience is owed: an initial post within `initial`, then one `every` so often (None: no more).

    `scope`: a second post, with the extent of the harm, within this time of the first. After `regular_for` the posts
    come when they were promised, and no longer `every` so often.
    """

    initial: Duration
    scope: Duration | None = None
    every: Duration | None = None
    regular_for: Duration | None = None


class Escalation(Part):
    """Somebody of rung `to` or higher is called within this time."""

    to: Rung
    within: Duration


class RoleOf(Part):
    """A role of the response: what it is called, what whoever holds it does, and the practice that asks for it."""

    title: str
    does: str
    practice: str


class Step(Part):
    """A rung of the ladder: who stands on it, and how long after the page it is called when nobody took over."""

    who: str
    after: Duration


class Duties(Part):
    """What a level asks for. None: nothing is set.

    `acknowledge` replaces the general clock. `hours` say when people are called for it: at any hour, in office hours,
    or when the work is planned. `calls` says who is: everybody needed, senior people, the owners, nobody.
    `action_days` is how soon the action items of its post-mortem are due.
    """

    audiences: dict[str, Owed]
    roles: tuple[Role, ...]
    war_room: bool
    escalate: Escalation | None = None
    acknowledge: Duration | None = None
    hours: Literal["any", "office", "planned"] | None = None
    calls: Literal["needed", "senior", "owners", "nobody"] | None = None
    resolve: Duration | None = None
    post_mortem: bool
    post_mortem_days: int | None = Field(default=None, ge=0)
    action_days: int | None = Field(default=None, ge=0)
    data_statement: bool = False


class Audience(Part):
    """An audience that can be owed posts; posts to any of `met_by` count for it.

    More than `most_per_hour` posts in an hour are too many (None: any number is fine).
    """

    met_by: tuple[str, ...]
    public: bool
    most_per_hour: int | None = Field(default=None, ge=1)


class Office(Part):
    """Office hours on working days, by the local time of a scenario, in seconds since midnight."""

    since: Duration
    until: Duration


class Command(Part):
    """How long one person commands: after `fresh` a change is encouraged, by `longest` it is due. None: not set."""

    fresh: Duration | None = None
    longest: Duration | None = None


class Template(Part):
    """A documented template: what it is for, and its lines, with what is to be filled in in {braces}."""

    title: str
    practice: str
    lines: tuple[str, ...]


class Fields(Part):
    """Fields a message must hold inside the company and in public."""

    internal: tuple[str, ...]
    public: tuple[str, ...]


class Wording(Part):
    """Problems in the wording of a message that cost points, inside the company and in public.

    `public_estimate`: whether the public may be told when it will be over: never, hedged ("we expect"), or freely.
    """

    internal: tuple[Problem, ...]
    public: tuple[Problem, ...]
    public_estimate: Literal["never", "hedged", "free"] = "free"


class Span(Part):
    """How many people one person can lead at once, and how many may stand by with nothing to do."""

    most: int = Field(ge=1)
    spare: int = Field(ge=0)


class Outcome(Part):
    """What a response is worth that does not reach its end, or not by design. Shares are 0 to 1."""

    at_most: float = Field(gt=0, le=1)
    tries: int = Field(ge=0)
    kept_up: Share


class PostMortem(Part):
    """What a post-mortem must hold, and how far its figures may lie from the trace.

    `causes` is the least number of contributing causes it names, `contributors` of people who wrote it.
    """

    sections: dict[str, str]
    action_items: tuple[Literal["description", "owner", "due"], ...]
    tolerance: Duration
    tolerance_ratio: Share
    causes: int = Field(default=1, ge=0)
    contributors: int = Field(default=1, ge=0)


class Ratings(Part):
    """The smallest points of 100 for a rating; below `partial` is `weak`."""

    strong: int
    sound: int
    partial: int


class Policy(Part):
    """A policy pack, whole. `digest` names its content and does not depend on layout or comments.

    `extends` names the pack it was made from; it is not part of the content.
    """

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$"), Pattern("lower-case letters, digits, - and _")]
    version: str
    title: str
    summary: str = ""
    extends: str | None = Field(default=None, exclude=True)
    practices: dict[str, Practice]
    factors: tuple[str, ...]
    severity: SeverityMatrix
    clocks: Clocks
    duties: dict[Level, Duties]
    roles: dict[Role, RoleOf] = Field(default_factory=dict)
    ladder: dict[Rung, Step] = Field(default_factory=dict)
    command: Command = Command()
    office: Office | None = None
    audiences: dict[str, Audience]
    fields_: dict[Form, Fields] = Field(alias="fields")
    templates: dict[str, Template] = Field(default_factory=dict)
    wording: Wording
    span: Span
    outcome: Outcome
    post_mortem: PostMortem
    weights: dict[Dimension, Annotated[int, Field(ge=0)]]
    ratings: Ratings

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the pack's content, hexadecimal."""
        return hashlib.sha256(json.dumps(self._content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()

    def acknowledge(self, level: Level) -> int:
        """How soon a page is acknowledged at this level, in seconds."""
        own = self.duties[level].acknowledge
        return self.clocks.acknowledge if own is None else own

    def threshold(self, practice: str) -> str | None:
        """The value a practice enforces, in words; None when it states no threshold."""
        path = self.practices[practice].shows
        if path is None:
            return None
        return "; ".join(part for part in _walk(self._content, path.split("."), "") if part) or None

    @cached_property
    def _content(self) -> dict[str, Any]:
        return self.model_dump(mode="json", by_alias=True)


# Whole numbers in a pack are durations, but for these.
_COUNTED = {"post_mortem_days": "days", "action_days": "days"} | dict.fromkeys(
    ("workaround_accepts_milder", "tickets", "most", "spare", "tries", "most_per_hour", "causes", "contributors"),
    "number",
)


def _walk(node: Any, path: list[str], label: str, counts: str = "") -> list[str]:
    if not path:
        return _words(node, label, counts)
    if not isinstance(node, dict):
        return []
    keys = list(node) if path[0] == "*" else [path[0]]
    found: list[str] = []
    for key in keys:
        if key in node:
            named = f"{label} {key}".strip() if path[0] == "*" else label
            found += _walk(node[key], path[1:], named, _COUNTED.get(key, ""))
    return found


def _words(node: Any, label: str, counts: str = "") -> list[str]:
    if node is None:
        return []
    if isinstance(node, dict):
        rows = [(value, f"{label} {key}".strip(), _COUNTED.get(key, "")) for key, value in node.items()]
        return [part for row in rows for part in _words(*row)]
    if isinstance(node, list):
        text = ", ".join(str(item) for item in node)
    elif isinstance(node, bool):
        text = "yes" if node else "no"
    elif isinstance(node, int):
        text = f"{node} days" if counts == "days" else str(node) if counts == "number" else duration_words(node)
    elif isinstance(node, float):
        text = f"{node * 100:g} %"
    else:
        text = str(node)
    return [f"{label} {text}".strip()]


def duration_words(seconds: int) -> str:
    """A length of time as a reader writes it: `45 s`, `20 min`, `1 h`, `4 h 30 min`, `7 days`."""
    if seconds < 60:
        return f"{seconds} s"
    if seconds >= 172800 and seconds % 86400 == 0:
        return f"{seconds // 86400} days"
    hours, minutes = divmod(seconds // 60, 60)
    parts = [f"{hours} h" if hours else "", f"{minutes} min" if minutes else ""]
    return " ".join(part for part in parts if part)

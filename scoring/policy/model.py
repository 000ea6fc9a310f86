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

Level = Literal["SEV1", "SEV2", "SEV3", "SEV4"]
JourneyClass = Literal["critical", "major", "secondary", "cosmetic"]
Role = Literal["commander", "tech_lead", "scribe", "communications"]
Rung = Literal["L1", "L2", "L3", "L4"]
Dimension = Literal["severity", "roles", "communication", "response", "post_mortem"]
Form = Literal["initial", "update", "resolution"]
Problem = Literal["speculation", "blame", "jargon", "no-impact", "overpromise", "vague"]
Share = Annotated[float, Field(ge=0, le=1)]

LEVELS: tuple[Level, ...] = ("SEV1", "SEV2", "SEV3", "SEV4")
DIMENSIONS: tuple[Dimension, ...] = ("severity", "roles", "communication", "response", "post_mortem")


class Part(BaseModel):
    """A part of a pack: unknown keys are refused, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Practice(Part):
    """One documented practice: our words, where it comes from, and the path of the value it enforces.

    `choice` marks what the source leaves open; `follows` then names the authority the value was set by.
    """

    text: str
    source: str
    shows: str | None = None
    choice: Literal["ours"] | None = None
    follows: str | None = None

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
    """How long things may take, in seconds. What each clock runs from stands in `scoring/clocks.py`."""

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


class Owed(Part):
    """What an audience is owed: an initial post within `initial`, then one `every` so often (None: no more)."""

    initial: Duration
    every: Duration | None = None


class Escalation(Part):
    """Somebody of rung `to` or higher is called within this time."""

    to: Rung
    within: Duration


class Duties(Part):
    """What a level asks for."""

    audiences: dict[str, Owed]
    roles: tuple[Role, ...]
    war_room: bool
    escalate: Escalation | None = None
    resolve: Duration
    post_mortem: bool
    post_mortem_days: int | None = None


class Audience(Part):
    """An audience that can be owed posts; posts to any of `met_by` count for it."""

    met_by: tuple[str, ...]
    public: bool


class Fields(Part):
    """Fields a message must hold inside the company and in public."""

    internal: tuple[str, ...]
    public: tuple[str, ...]


class Wording(Part):
    """Problems in the wording of a message that cost points, inside the company and in public."""

    internal: tuple[Problem, ...]
    public: tuple[Problem, ...]


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
    """What a post-mortem must hold, and how far its figures may lie from the trace."""

    sections: dict[str, str]
    action_items: tuple[Literal["description", "owner", "due"], ...]
    tolerance: Duration
    tolerance_ratio: Share


class Ratings(Part):
    """The smallest points of 100 for a rating; below `partial` is `weak`."""

    strong: int
    sound: int
    partial: int


class Policy(Part):
    """A policy pack. `digest` names its content and does not depend on layout or comments."""

    id: str
    version: str
    title: str
    practices: dict[str, Practice]
    factors: tuple[str, ...]
    severity: SeverityMatrix
    clocks: Clocks
    duties: dict[Level, Duties]
    audiences: dict[str, Audience]
    fields_: dict[Form, Fields] = Field(alias="fields")
    wording: Wording
    span: Span
    outcome: Outcome
    post_mortem: PostMortem
    weights: dict[Dimension, int]
    ratings: Ratings

    @model_validator(mode="after")
    def _refers_to_itself(self) -> Policy:
        missing = [level for level in LEVELS if level not in self.duties]
        if missing:
            raise ValueError(f"duties are missing for {', '.join(missing)}")
        for level in LEVELS:
            for audience in self.duties[level].audiences:
                if audience not in self.audiences:
                    raise ValueError(f"duties of {level} name the audience {audience!r}, which is not in `audiences`")
        for section, practice in self.post_mortem.sections.items():
            if practice not in self.practices:
                raise ValueError(f"section {section!r} cites the practice {practice!r}, which is not in `practices`")
        for name, entry in self.practices.items():
            if entry.shows is not None and not self._found(entry.shows):
                raise ValueError(f"practice {name} shows {entry.shows!r}, and there is no such value in this pack")
        return self

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the pack's content, hexadecimal."""
        content = self.model_dump(mode="json", by_alias=True)
        return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()

    def threshold(self, practice: str) -> str | None:
        """The value a practice enforces, in words; None when it states no threshold."""
        path = self.practices[practice].shows
        return None if path is None else "; ".join(self._found(path))

    def _found(self, path: str) -> list[str]:
        content = self.model_dump(mode="json", by_alias=True)
        return [part for part in _walk(content, path.split("."), "") if part]


# Whole numbers in a pack are durations, but for these.
_COUNTED = {"post_mortem_days": "days"} | dict.fromkeys(
    ("workaround_accepts_milder", "tickets", "most", "spare", "tries"), "number"
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

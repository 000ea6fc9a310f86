"""The part of a scenario that happens at an instant, whatever the trainee does. Faults have their own `at`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.parts import Id, Part, Version
from engine.scenario.cast import Words
from engine.source.durations import Duration

KINDS = ("deploy", "flag", "replicas", "config", "message", "alert", "leaves", "returns")


class Inject(Part):
    """One of: a change, a message, an alert that fires, a person who leaves, a person who returns.

    `deploy` is a service that gets `release`, maybe `by` a responder. `service` names one of which a `flag` is turned,
    the number of `replicas` is set, or a version of its `config` is pushed. `message` names words said `by` a person,
    to the `channel` or to a seat; with `pages` the seat is called, and acknowledges the call by the inject's `id`.
    `alert` fires now, whatever its signal shows. `leaves` drops everything and cannot be reached until `returns`.
    """

    at: Duration
    id: Id | None = None
    deploy: Id | None = None
    release: Version | None = None
    service: Id | None = None
    flag: Id | None = None
    turned: Literal["on", "off"] | None = None
    replicas: Annotated[int, Field(ge=1, le=1000)] | None = None
    config: Version | None = None
    by: Id | None = None
    message: Words | None = None
    to: Id = "channel"
    topic: Literal["report", "question"] = "report"
    pages: bool = False
    alert: Id | None = None
    leaves: Id | None = None
    returns: Id | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Inject:
        named = [kind for kind in KINDS if getattr(self, kind) is not None]
        pairs = ((self.deploy, self.release), (self.flag, self.turned))
        halves = any((one is None) != (other is None) for one, other in pairs)
        of_service = named[:1] in (["flag"], ["replicas"], ["config"])
        if len(named) != 1 or halves or of_service != (self.service is not None):
            raise ValueError(
                "S245 an inject is one change: 'deploy' with 'release', 'service' with 'flag' and 'turned', 'replicas' "
                "or 'config'; or a 'message', an 'alert', or who 'leaves' or 'returns'; found "
                f"{' and '.join(named) or 'none'}."
            )
        if self.message is not None and self.by is None:
            raise ValueError("S265 a message needs 'by', the person who says it.")
        if self.pages and (self.message is None or self.id is None or self.to == "channel"):
            raise ValueError("S266 who pages has a 'message', an 'id' and in 'to' the seat that is called.")
        return self

"""What a trace says on everything a post-mortem can claim."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from engine.trace import Event, Trace
from scoring import clocks
from scoring.language.sentences import stem, tokens
from scoring.remedies import remedies
from scoring.words import local

NUMBER = re.compile(r"(?<![\w.])v?(\d{1,4}(?:\.\d{1,4}){1,3})(?![\w.])")
_GENERIC = frozenset(("slow", "fast", "high", "wrong", "fault", "error", "late", "long", "short", "broken", "down"))


_BEGUN = ("impact_started", "fault_started", "alert_fired", "check_failed", "reported", "paged", "tickets")
"""What an incident can be said to have begun with."""
_OVER = ("impact_ended", "resolve", "close", "ended", "hand_over_shift", "verify", "stand_down")
"""What an incident can be said to have ended with."""


class Facts:
    """The facts of one drill, worked out when they are asked for. Times are drill seconds."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self.start = str(trace.header["start"])
        self.services: list[dict[str, Any]] = list(trace.header.get("services") or [])
        self.journeys: list[dict[str, Any]] = list(trace.header.get("journeys") or [])
        self.people: list[dict[str, Any]] = list(trace.header.get("people") or [])
        self.faults: list[dict[str, Any]] = list((trace.header.get("truth") or {}).get("faults") or [])

    def clock(self, at: int) -> str:
        """`at` as the local time of day."""
        return local(self.trace, at)

    def of(self, *kinds: str) -> list[Event]:
        """The events of these kinds."""
        return self.trace.of(*kinds)

    def ends(self, *kinds: str) -> list[int]:
        """The first and the last instant of each kind."""
        found = [[event.at for event in self.of(kind)] for kind in kinds]
        return sorted({instant for instants in found if instants for instant in (instants[0], instants[-1])})

    @cached_property
    def incidents(self) -> list[str]:
        """The ids of the incident."""
        return sorted({str(event.data["incident"]) for event in self.of("declare") if event.data.get("incident")})

    @cached_property
    def levels(self) -> list[str]:
        """The levels that can be called the incident's: declared, accepted, and the scenario's peak."""
        declared = {str(event.data["level"]) for event in self.of("declare")}
        accepted = {level for row in self.trace.header.get("overrides") or [] for level in row["accepts"]}
        return sorted(declared | accepted | {str(self.trace.header["peak"])})

    @cached_property
    def lengths(self) -> list[tuple[str, list[int]]]:
        """What is said of a length, and every length it can mean, for definitions differ."""
        starts = self.ends("impact_started", "paged", "alert_fired", "declare")
        verified = clocks.recovery(self.trace)
        ended = self.ends("impact_ended", "resolve", "close", "ended")
        recovered = [*ended, verified.at] if verified is not None else ended
        eased = clocks.mitigate(self.trace).until
        done = [remedy.over_at for remedy in remedies(self.trace) if remedy.over_at is not None]
        helped = done + ([eased] if eased is not None else [])
        began = self.ends("impact_started", "fault_started", "deployed")
        noticed = self.ends("alert_fired", "check_failed", "reported", "paged", "tickets")
        return [
            (r"acknowledg|\back(?:ed)?\b", _apart(starts, self.ends("acknowledge"))),
            (r"declar", _apart(starts, self.ends("declare"))),
            (r"detect|notice|alert|discover|found", _apart(began, noticed)),
            (r"mitigat", _apart(starts, helped)),
            (r"resolv|restor|recover|clos", _apart(starts, recovered)),
            (r"duration|lasted|length|outage|incident|degraded|for \d", _apart(starts, recovered)),
        ]

    @cached_property
    def clock_lengths(self) -> dict[str, list[int]]:
        """Every length that each clock of an incident can be said to show, whatever the definition."""
        starts = self.ends(*_BEGUN, "declare", "acknowledge")
        called = self.ends("alert_fired", "check_failed", "reported", "paged", "tickets", "impact_started")
        noticed = self.ends(
            "alert_fired", "check_failed", "reported", "paged", "tickets", "acknowledge", "finding", "message"
        )
        eased, verified = clocks.mitigate(self.trace).until, clocks.recovery(self.trace)
        instants = [remedy.over_at for remedy in remedies(self.trace)] + [remedy.at for remedy in remedies(self.trace)]
        helped = [at for at in [*instants, eased] if at is not None] + self.ends(
            "impact_ended", "alert_cleared", "check_passed"
        )
        over = [events[-1].at for kind in _OVER if (events := self.of(kind))]
        over += [at for at in (eased, verified.at if verified is not None else None) if at is not None]
        begun = [events[0].at for kind in (*_BEGUN, "acknowledge", "declare") if (events := self.of(kind))]
        each = [
            end.at - start.at for start, end in zip(self.of("impact_started"), self.of("impact_ended"), strict=False)
        ]
        return {
            "acknowledge": self._answered,
            "declare": _apart([*called, *self.ends("acknowledge")], self.ends("declare")),
            "detect": _apart([*starts, *self.ends("deployed", "changed")], noticed),
            "mitigate": _apart(starts, helped),
            "resolve": sorted({*_apart(begun, over), *each}),
        }

    @property
    def _answered(self) -> list[int]:
        """From every call before the first acknowledgement to it, from each alert to its own, from pages to answers."""
        calls = self.of("alert_fired", "check_failed", "reported", "paged", "tickets", "impact_started")
        taken = self.of("acknowledge")
        found = {taken[0].at - call.at for call in calls if taken and call.at <= taken[0].at}
        found |= {
            event.at - call.at
            for event in taken
            for call in calls
            if call.at <= event.at and event.data.get("alert") in (*call.data.values(),)
        }
        return sorted(found | {int(event.data.get("after_s") or 0) for event in self.of("page_answered")})

    @cached_property
    def hurt(self) -> dict[str, list[tuple[int, float]]]:
        """Of each journey the share of its customers that was affected, in per cent, at each instant of the drill, the
        history included."""
        found: dict[str, list[tuple[int, float]]] = {}
        truth = self.trace.truth
        for journey in self.journeys:
            active, affected = f"{journey['id']}.active_per_min", f"{journey['id']}.affected_per_min"
            if active in truth.values and affected in truth.values:
                there = truth.series(active, truth.start, self.trace.until)
                gone = dict(truth.series(affected, truth.start, self.trace.until))
                found[str(journey["id"])] = [
                    (at, min(100.0, 100 * gone.get(at, 0.0) / count) if count >= 1 else 0.0) for at, count in there
                ]
        return found

    @cached_property
    def peak_share(self) -> tuple[float, float] | None:
        """The smallest and the largest figure that can be called the share of customers affected at worst, in per
        cent; None without an impact."""
        shares: list[float] = []
        failing: list[float] = []
        for journey in self.journeys:
            name = str(journey["id"])
            active, affected = f"{name}.active_per_min", f"{name}.affected_per_min"
            if active not in self.trace.truth.values or affected not in self.trace.truth.values:
                continue
            pairs = zip(self.trace.truth.series(active, 0, self.trace.until),
                        self.trace.truth.series(affected, 0, self.trace.until), strict=False)  # fmt: skip
            worst = max((100 * hurt / there for (_, there), (_, hurt) in pairs if there >= 1), default=0.0)
            if worst >= 1:
                shares.append(min(100.0, worst))
                success = f"{name}.success_ratio"
                if success in self.trace.metrics.values:
                    least = min((v for _, v in self.trace.metrics.series(success, 0, self.trace.until)), default=1.0)
                    failing.append(100 * (1 - least))
        return (min(shares), max(shares + failing)) if shares else None

    @cached_property
    def people_by_name(self) -> dict[str, str]:
        """Folded full, first and last names to the person; names two people share are left out."""
        found: dict[str, str | None] = {}
        for person in self.people:
            name = folded(str(person["name"]))
            for part in dict.fromkeys((name, *name.split())):
                found[part] = None if part in found and found[part] != person["id"] else str(person["id"])
        return {name: id for name, id in found.items() if id is not None}

    def name(self, person: str) -> str:
        """The name of a person, or the id."""
        return next((str(row["name"]) for row in self.people if row["id"] == person), person)

    def mentioned(self, low: str) -> list[str]:
        """The people a text (lower case) names."""
        text = folded(low)
        found = [id for name, id in self.people_by_name.items() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
        return list(dict.fromkeys(found))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Everything in the trace that is numbered as releases are, in the header, data or what was said."""
        found: set[str] = set()
        for event in self.trace.events:
            if event.kind != "submit_post_mortem":
                found.update(NUMBER.findall(str(event.data)))
        return frozenset(found)

    @cached_property
    def called(self) -> frozenset[str]:
        """The last words of the names of services and journeys, in lower case, and their ids."""
        names = [str(name).lower() for row in [*self.services, *self.journeys]
                 for name in (row["id"], row.get("name", ""), *(row.get("aliases") or ()))]  # fmt: skip
        return frozenset(part for name in names for part in (name, *name.split()[-1:]) if part)

    def things(self, low: str) -> list[str]:
        """The services and journeys a text (lower case) names, longer names first so that "orders database" is not
        "orders"."""
        found: list[str] = []
        text = low
        for name, ids, pattern in self._names:
            if name in text and pattern.search(text):
                found += ids
                text = pattern.sub(" ", text)
        return list(dict.fromkeys(found))

    def without_things(self, low: str) -> str:
        """The text (lower case) without the names of services and journeys."""
        for name, _, pattern in self._names:
            if name in low:
                low = pattern.sub(" ", low)
        return low

    @cached_property
    def _names(self) -> list[tuple[str, list[str], re.Pattern[str]]]:
        """Every name of a service or journey with what is called so, the longest first."""
        called: dict[str, list[str]] = {}
        for row in [*self.services, *self.journeys]:
            for name in (row["id"], row.get("name", ""), *(row.get("aliases") or ())):
                if len(str(name)) > 2:
                    called.setdefault(str(name).lower(), []).append(str(row["id"]))
        ordered = sorted(called, key=lambda name: (-len(name), name))
        return [(name, called[name], re.compile(rf"(?<![\w-]){re.escape(name)}(?:s|'s)?(?![\w-])")) for name in ordered]

    def near_fault(self, fault: dict[str, Any]) -> list[str]:
        """The services and journeys that can be named when this fault is told: its own, those of its journeys, those
        it calls and those that call it."""
        own = [str(name) for name in [*fault["services"], *fault["journeys"]]]
        near = dict.fromkeys(own)
        for journey in self.journeys:
            if journey["id"] in own or any(service in own for service in journey["services"]):
                near |= dict.fromkeys([str(journey["id"])])
            if journey["id"] in own:
                near |= dict.fromkeys(str(service) for service in journey["services"])
        for service in self.services:
            needs = [str(name) for name in service.get("needs") or ()]
            if service["id"] in own:
                near |= dict.fromkeys(needs)
            elif any(name in own for name in needs):
                near |= dict.fromkeys([str(service["id"])])
        return list(near)

    def hinted(self, low: str, fault: str | None = None) -> list[str]:
        """The words of a text (lower case) that the findings of a cause use too: parts of the ids of faults and
        findings, and releases. `fault` narrows it to one fault."""
        words = frozenset(stem(word) for word in tokens(low))
        found = [word for word in self._hints(fault) if (word in low if "." in word else stem(word) in words)]
        return list(dict.fromkeys(found))

    def _hints(self, fault: str | None) -> list[str]:
        ids = [str(row["id"]) for row in self.faults if fault in (None, row["id"])]
        parts = [part for id in ids for part in re.split(r"[-_]", id)]
        for event in self.of("finding"):
            told = event.data.get("facts") or {}
            if told.get("cause") in ids:
                parts += [*re.split(r"[-_]", str(event.data["finding"])), str(told.get("release") or "")]
        return [part for part in parts if len(part) > 3 and part not in _GENERIC]

    def start_of(self, fault: dict[str, Any]) -> int | None:
        """The event with which a fault began, or the first finding that names it."""
        for event in self.of("fault_started"):
            if event.data.get("id") == fault["id"]:
                return event.n
        for event in self.of("finding"):
            if (event.data.get("facts") or {}).get("cause") == fault["id"]:
                return event.n
        return None


def folded(text: str) -> str:
    """The text in lower case without accents."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _apart(starts: Iterable[int], ends: Iterable[int]) -> list[int]:
    begun = list(starts)
    return sorted({end - start for end in ends for start in begun if end >= start})

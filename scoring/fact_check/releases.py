"""The releases and configurations a post-mortem names, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from scoring.fact_check.facts import Facts
from scoring.fact_check.plainness import clause_of, denied, masked, supposed
from scoring.fact_check.runs import Runs
from scoring.fact_check.statements import Checked, Statement, asserted
from scoring.words import listed

_NUMBERED = re.compile(r"(?<![\w.])v?(\d{1,4}(?:\.\d{1,4}){1,2})(?![\w%]|\.\d|\s?%)")
_CALLED = re.compile(r"\b(?:release|version)s?\s$")
_OUT = re.compile(r"\b(?:deployed|released|shipped|back (?:to|on))\s$")
_LAST_WORD = re.compile(r"([\w'-]+)\s(?:release |version )?$")
_FUTURE = re.compile(
    r"\b(?:fix\w*|next|later|upcoming|patch\w*|hot-?fix\w*|future|newer|since then|meanwhile"
    r"|test\w*|prepar\w*|ready|buil\w*|candidate|draft|soon|goes|staging|previous\w*|earlier|older"
    r"|last|former\w*|same|ago|already|back then|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|20\d\d)\b"
)
_FAMILY = re.compile(r"^([a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*)-(\d[\d-]*)$")
"""A configuration by its name and number: `targets-0259`, `streets-2026-08`."""
_PUT_BACK = re.compile(
    r"\b(?:back (?:up )?(?:on|to|at|onto|in)|pinned(?: back)?(?: (?:to|at|on))?|restored(?: to)?|returned to"
    r"|reverted to|rolled back to|fell back (?:on|to)) (?:the )?(?:(?:release|version|config\w*|list|content) )?$"
)
"""What stands before the name of what was put back."""
_RUNS_AGAIN = re.compile(
    r"^,?(?: (?:was|is|were|had been|has been))?(?: (?:put|brought))? (?:back(?! (?:to|on|at) (?:release "
    r"|version )?v?\d)|again|restored|pinned)\b"
)
"""What stands after it."""


def releases(facts: Facts, runs: Runs, told: Sequence[Statement]) -> Iterator[Checked]:
    """Every release beside its service or the word, every configuration, and everything that is said to have been put
    back; wrong where nothing is numbered so, or where something else was put back."""
    yield from _numbered(facts, told)
    yield from _configured(facts, runs, told)


def _numbered(facts: Facts, told: Iterable[Statement]) -> Iterator[Checked]:
    known = facts.numbers
    deployed = facts.of("deployed")
    out = {str(event.data.get(name)) for event in deployed for name in ("release", "previous")} - {"None"}
    restored = {str(event.data.get("previous")) for event in deployed}
    restored |= {str(event.data.get("release")) for event in deployed if event.at >= 0}
    if not out:
        return
    was = listed(sorted(out))
    for statement in told:
        if statement.section == "metadata":
            continue
        low = masked(statement.low)
        for match in _NUMBERED.finditer(low):
            said, before, after = (
                match[1],
                low[max(0, match.start() - 60) : match.start()],
                low[match.end() : match.end() + 60],
            )
            word = _LAST_WORD.search(before)
            called = _CALLED.search(before) is not None
            owned = word is not None and word[1] in facts.called
            kin = any(said.split(".")[:2] == name.split(".")[:2] for name in out) and said.count(".") == 2
            back = _PUT_BACK.search(before) is not None or _RUNS_AGAIN.match(after) is not None
            if not (called or owned or back or (kin and said not in known) or _OUT.search(before)):
                continue
            clause = clause_of(low, match.start(), match.end())
            plain = asserted(clause) and not (
                _FUTURE.search(clause.replace(said, " ")) or supposed(low) or denied(clause)
            )
            if (
                said in known
                or any(name.startswith(f"{said}.") for name in known)
                or any(said.startswith(f"{name}.") for name in out)
            ):
                bad = back and said in out and said not in restored and plain and _PUT_BACK.search(before)
                yield Checked("release", statement.text, said, listed(sorted(restored)) if bad else was, None, not bad)
                continue
            parts = said.split(".")
            sure = len(parts) == 3 or (called and len(parts) == 2)
            if sure and len(parts[-1]) < 4 and plain:
                yield Checked("release", statement.text, said, was, None, False)


class _Configs:
    """The configurations of one trace."""

    def __init__(self, facts: Facts, runs: Runs) -> None:
        self.changed = [event for event in facts.of("changed") if event.data.get("what") == "config"]
        self.runs = runs
        self.facts = facts

    @cached_property
    def known(self) -> dict[str, set[str]]:
        """Every name the trace has, by its family."""
        found: dict[str, set[str]] = {}
        for event in self.changed:
            for key in ("was", "now"):
                family = _FAMILY.match(str(event.data.get(key)))
                if family:
                    found.setdefault(family[1], set()).add(family.group())
        for event in self.facts.trace.events:
            if event.kind != "submit_post_mortem":
                told = str(event.data).lower()
                for name, values in found.items():
                    values |= set(re.findall(rf"(?<![\w-]){re.escape(name)}-\d[\d-]*(?<!-)", told))
        return found

    @cached_property
    def restored(self) -> set[str]:
        """What was put back, or was tried to be."""
        found = {str(event.data.get("now")) for event in self.changed if event.at >= 0}
        return found | {str(run.params["config"]) for run in self.runs.all if run.params.get("config")}


def _configured(facts: Facts, runs: Runs, told: Iterable[Statement]) -> Iterator[Checked]:
    configs = _Configs(facts, runs)
    if not configs.known:
        return
    names = "|".join(re.escape(name) for name in sorted(configs.known, key=lambda name: (-len(name), name)))
    pattern = re.compile(rf"(?<![\w-])({names})-\d[\d-]*(?<!-)(?![\w-])")
    for statement in told:
        low = masked(statement.low)
        for match in pattern.finditer(low):
            said, family = match.group(), configs.known[match[1]]
            clause = clause_of(low, match.start(), match.end())
            plain = not (_FUTURE.search(clause.replace(said, " ")) or supposed(low) or denied(clause))
            back = _PUT_BACK.search(low[max(0, match.start() - 60) : match.start()]) or _RUNS_AGAIN.match(
                low[match.end() : match.end() + 60]
            )
            mine = configs.restored & family
            if said not in family:
                if plain:
                    yield Checked("release", statement.text, said, listed(sorted(mine or family)), None, False)
            elif back and mine and said not in mine and plain:
                yield Checked("release", statement.text, said, listed(sorted(mine)), None, False)
            else:
                yield Checked("release", statement.text, said, said, None, True)

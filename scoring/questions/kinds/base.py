"""What single and multiple choice share: options with a reason each."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from scoring.questions.item import Flaw, Reason
from scoring.questions.parts import Id, Part, Text


class Option(Part):
    """One option, and why it is right or wrong."""

    text: Text
    why: Text


Options = dict[Id, Option]
FEWEST = 3
"""Options of a choice: with two, guessing is as good as knowing."""


def texts(options: Mapping[str, Option]) -> dict[str, str]:
    """The options as they are shown before the answer."""
    return {key: option.text for key, option in options.items()}


def reasons(options: Mapping[str, Option], right: Collection[str], chosen: Collection[str]) -> tuple[Reason, ...]:
    """Of each option whether it was dealt with rightly, and why it is right or wrong."""
    return tuple(
        Reason(key, (key in right) == (key in chosen), "right" if key in right else "wrong", option.why)
        for key, option in options.items()
    )


def flaws(options: Mapping[str, Option], right: Collection[str]) -> Iterator[Flaw]:
    """Too few options, options with the same text, and a right one that is not among them."""
    if len(options) < FEWEST:
        yield Flaw(("options",), "Q110", f"a choice has at least {FEWEST} options; found {len(options)}.")
    seen: list[str] = []
    for key, option in options.items():
        if option.text in seen:
            yield Flaw(("options", key, "text"), "Q111", "another option says the same.")
        seen.append(option.text)
    for key in right:
        if key not in options:
            yield Flaw(("right",), "Q112", f"no option is called '{key}'.", tuple(options))

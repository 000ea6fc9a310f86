"""A quiz in a terminal: what is printed of an item, and the answer a typed line stands for."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence
from typing import Any

from scoring.practising import quiz
from scoring.questions import Marked, Shelf
from ui.view.quiz import said, told

LETTERS = "abcdefghijklmnopqrstuvwxyz"
HINTS = {
    "single": "A letter",
    "multiple": "Letters, such as a c",
    "missing": "Letters of what is missing, such as a c",
    "order": "All letters in order, such as b a c",
    "match": "A letter for each number, in their order, such as b a c",
    "triage": "Level, how sure you are, and letters of what decides, such as 2 70 a c",
    "rewrite": "Your sentence",
    "number": "A number with its unit",
}


def play(
    shelf: Shelf,
    plan: Sequence[str],
    seed: int,
    ask: Callable[[str], str],
    show: Callable[[str], None],
    width: int = 80,
) -> quiz.Result:
    """Ask every item of the plan, show the reasons at once, and return the result.

    `ask` shows a prompt and returns the line that was typed; it raises EOFError when no more will come, which ends
    the quiz. A line that is no answer is asked for again.
    """
    given: list[quiz.Given] = []
    for place, id in enumerate(plan, 1):
        item = shelf.items[id]
        asked = quiz.laid_out(item, id, seed)
        show("\n".join(wrapped(question(asked, place, len(plan)), width)))
        try:
            marked = item.mark(answer(asked, ask(f"{HINTS[item.kind]}: ")))
            while marked.verdict == "unusable":
                show(marked.because)
                marked = item.mark(answer(asked, ask(f"{HINTS[item.kind]}: ")))
        except EOFError:
            show("")
            break
        show("\n".join(wrapped(reasons(asked, marked), width)) + "\n")
        given.append(quiz.Given(id, marked.points))
    return quiz.result(shelf, given)


def question(asked: dict[str, Any], place: int, of: int) -> list[str]:
    """An item as lines, its parts with the letters and numbers to answer by."""
    lines = [f"{place} of {of}  {quiz.TITLES[asked['kind']]}, {asked['level']}", "", asked["text"], ""]
    for key in ("document", "blaming"):
        if key in asked:
            lines += [f"  | {line}" for line in asked[key].splitlines()] + [""]
    if "keep" in asked:
        lines += ["It must still say:", *(f"  - {words}" for _, words in asked["keep"]), ""]
    if "pairs" in asked:
        lines += [f"  {n}  {words}" for n, (_, words) in enumerate(asked["pairs"], 1)] + [""]
    lines += [f"  {LETTERS[k]}  {words}" for k, (_, words) in enumerate(_lettered(asked))]
    return lines


def answer(asked: dict[str, Any], line: str) -> dict[str, Any]:
    """The answer a line stands for; what cannot be read is left to the marking, which says what is missing."""
    kind, text = asked["kind"], line.strip()
    if kind in ("rewrite", "number"):
        return {"text": text}
    lettered = [key for key, _ in _lettered(asked)]
    words = re.findall(r"[a-z]+|[0-9]+", text.lower())
    letters = [letter for word in words if word.isalpha() for letter in word.removeprefix("sev")]
    chosen = [lettered[LETTERS.index(one)] for one in letters if LETTERS.index(one) < len(lettered)]
    if kind == "single":
        return {"choice": chosen[0]} if len(chosen) == 1 else {}
    if kind == "multiple":
        return {"choices": chosen}
    if kind == "missing":
        return {"missing": chosen}
    if kind == "order":
        return {"order": chosen}
    if kind == "match":
        return {"pairs": dict(zip((key for key, _ in asked["pairs"]), chosen, strict=False))}
    numbers = [int(word) for word in words if word.isdigit()]
    return {
        "level": next((f"SEV{n}" for n in numbers if n <= len(asked["levels"])), None),
        "confidence": next((n for n in numbers if n in asked["confidence"]), None),
        "factors": chosen,
    }


def reasons(asked: dict[str, Any], marked: Marked) -> list[str]:
    """The verdict and the reason of every part."""
    named = {key: f"{LETTERS[k]}  {words}" for k, (key, words) in enumerate(_lettered(asked))}
    named |= {key: f"{n}  {words}" for n, (key, words) in enumerate(asked.get("pairs", ()), 1)}
    lines = ["", f"{said(marked)} {marked.because}"]
    for one in told(asked["kind"], marked):
        about = named.get(one.key, "")
        due = f"{about}: {one.due}" if about and asked["kind"] != "order" else one.due
        lines.append(f"  {'+' if one.right else '-'} {due}")
        if one.why:
            lines.append(f"    {one.why}")
    return lines


def closing(found: quiz.Result) -> str:
    """The last line."""
    if found.percent is None:
        return "Nothing was answered."
    return f"{found.percent} %: {found.right} of {found.marked} wholly right."


def wrapped(lines: Sequence[str], width: int) -> list[str]:
    """Lines that fit the terminal, what goes on further indented as its first line."""
    found: list[str] = []
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip()) + (3 if line.startswith("  ") else 0))
        found += textwrap.wrap(line, max(20, width), subsequent_indent=indent) or [""]
    return [line.rstrip() for line in found]


def _lettered(asked: dict[str, Any]) -> list[list[str]]:
    """The parts that are answered by letters."""
    part = {"missing": "fields", "order": "steps", "match": "targets", "triage": "factors"}.get(
        asked["kind"], "options"
    )
    found: list[list[str]] = asked.get(part, [])
    return found

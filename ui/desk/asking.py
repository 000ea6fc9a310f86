"""`firedrill quiz`: a short quiz in the terminal."""

from __future__ import annotations

import secrets
import shutil
import sys
from collections.abc import Sequence

from engine.source.problems import has_errors
from records import library
from scoring.practising.quiz import Wish, drawn
from scoring.questions import load_shelf
from ui.desk.usage import Wrong
from ui.view import quiz_text


def quiz(topics: Sequence[str], levels: Sequence[str], length: int, seed: int | None) -> int:
    """Ask `length` items of these topics and levels, drawn by `seed` or by chance. Raises Wrong when it cannot."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Wrong("The quiz asks and waits for answers, so it needs a terminal; the app has it as well.")
    if length < 1:
        raise Wrong(f"A quiz has at least one item; found --length {length}.")
    shelf, problems = load_shelf(library.question_files())
    if has_errors(problems):
        raise Wrong(f"The questions cannot be used: {problems[0]}")
    wish = Wish(tuple(topics), tuple(levels))
    seed = secrets.randbelow(10_000) if seed is None else seed
    plan = drawn(shelf, wish, length, seed)
    if not plan:
        raise Wrong("No item of the question bank has this topic and level.")
    print(f"Seed {seed}. Ctrl-D ends the quiz.\n")
    width = min(100, shutil.get_terminal_size().columns)
    try:
        print(quiz_text.closing(quiz_text.play(shelf, plan, seed, input, print, width)))
    except KeyboardInterrupt:
        print()
    return 0

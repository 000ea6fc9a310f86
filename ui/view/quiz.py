"""A quiz in the words of a screen: the form of the item at hand, the progress, the result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from records.sittings import SittingRow, TurnRow
from scoring.policy import Policy
from scoring.practising import quiz
from scoring.practising.lost import Lost
from scoring.questions import TOPICS, Marked, Reason, Shelf

MOST_CITED = 4
VERDICTS = {"right": "Right.", "wrong": "Not right."}
TONES = {"right": "green", "partly": "yellow", "wrong": "red"}
WORDS = {"right": "right", "partly": "partly", "wrong": "wrong", "": "reviewed"}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the result: what was asked, the verdict in words, its tone."""

    id: str
    text: str
    verdict: str
    tone: str


def verdict(points: float | None) -> str:
    """The verdict points stand for; empty where nothing was marked."""
    return "" if points is None else "right" if points >= 1 else "wrong" if points <= 0 else "partly"


def asked(id: str, shelf: Shelf, lines: Mapping[str, Lost], seed: int) -> dict[str, Any] | None:
    """What is shown of an item of the bank or of a lost line; None for one that is gone."""
    if id in shelf.items:
        return quiz.laid_out(shelf.items[id], id, seed)
    return quiz.recall(lines[id]) if id in lines else None


def form(
    sitting: SittingRow, turn: TurnRow, shelf: Shelf, lines: Mapping[str, Lost], policy: Policy, problem: str = ""
) -> dict[str, Any] | None:
    """The data of the form for this turn: with its mark and reasons once it was answered. None for one that is gone."""
    shown = asked(turn.subject, shelf, lines, sitting.seed)
    if shown is None:
        return None
    item = shelf.items.get(turn.subject)
    marked = item.mark(turn.said) if item is not None and turn.submitted else None
    of = len(sitting.plan)
    verdicts = [verdict(one.points) if one.submitted else "" for one in sitting.turns]
    shown |= {
        "form": f"{sitting.id}/{turn.n}",
        "n": turn.n,
        "place": turn.n + 1,
        "of": of,
        "last": turn.n + 1 >= of,
        "title": f"{quiz.TITLES[shown['kind']]}{_where(shown)}",
        "bar": [(verdicts[k] or ("done" if sitting.turns[k].submitted else "")) if k < len(verdicts) else ""
                  for k in range(of)],
        "said": turn.said,
        "revision": turn.revision,
        "problem": problem,
        "marked": None,
        "practices": [],
    }  # fmt: skip
    if marked is not None and item is not None:
        shown |= {
            "marked": replace(marked, reasons=tuple(told(item.kind, marked))).to_json(),
            "words": said(marked),
            "model": item.solution()["text"] if item.kind == "rewrite" else "",
            "practices": [cited(policy, id) for id in item.practices if id in policy.practices][:MOST_CITED],
        }
    return shown


def said(marked: Marked) -> str:
    """A verdict in words."""
    return VERDICTS.get(marked.verdict, f"Partly: {100 * marked.points:.0f} %.")


def told(kind: str, marked: Marked) -> list[Reason]:
    """The reasons of a mark without what its sentence, or another reason, has said already."""
    heard = marked.because
    found = []
    for one in marked.reasons:
        why = "" if one.why in heard else one.why
        heard += f" {one.why}"
        if why or kind != "number":
            found.append(replace(one, why=why))
    return found


def cited(policy: Policy, practice: str) -> str:
    """A practice with its number and threshold, as one line."""
    threshold = policy.threshold(practice)
    return f"{practice}: {policy.practices[practice].text}" + (f" ({threshold})" if threshold else "")


def rows(sitting: SittingRow, shelf: Shelf, lines: Mapping[str, Lost]) -> list[Row]:
    """The answered items of a quiz in the order they were asked."""
    found = []
    for turn in sitting.turns:
        if turn.submitted:
            shown = asked(turn.subject, shelf, lines, sitting.seed)
            words = str(shown["text"]) if shown else "This question is no longer in the bank."
            how = verdict(turn.points)
            found.append(Row(turn.subject, words, WORDS[how], TONES.get(how, "")))
    return found


def result(sitting: SittingRow, shelf: Shelf) -> quiz.Result:
    """What a quiz came to."""
    return quiz.result(shelf, [quiz.Given(turn.subject, turn.points) for turn in sitting.turns if turn.submitted])


def missed(sitting: SittingRow) -> list[str]:
    """The items that were not wholly right, to be asked again."""
    return [turn.subject for turn in sitting.turns if turn.points is not None and turn.points < 1]


def about(wish: Mapping[str, Any]) -> str:
    """What a quiz was wished for, in a few words."""
    if wish.get("due"):
        return "What was due"
    topics = [TOPICS.get(one, one) for one in wish.get("topics", [])]
    parts = [_few(topics) if topics else "All topics", *wish.get("levels", [])]
    parts += [quiz.TITLES.get(one, one).lower() for one in wish.get("kinds", [])]
    return ", ".join(parts)


def _few(words: Sequence[str]) -> str:
    return ", ".join(words) if len(words) <= 2 else f"{words[0]} and {len(words) - 1} more topics"


def _where(shown: Mapping[str, Any]) -> str:
    topic = TOPICS.get(str(shown.get("topic")), "")
    return f" · {topic} · {shown['level']}" if topic else ""


def why_due(many: int, at_once: int) -> str:
    """Half a sentence on what is due."""
    more = f"; {at_once} at a time" if many > at_once else ""
    return f"Due is what you missed in a quiz and what cost you points in a drill, until it sticks{more}."

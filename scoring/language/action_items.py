"""Action items of a post-mortem: which lines are items, and whether each has an owner, a date and a way to tell it is
done."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scoring.language.dates import DATE, NEAR_DATE
from scoring.language.sections import Sections, bare_line, cells
from scoring.language.sentences import is_placeholder, sentences, tokens
from scoring.language.vocabulary.message_words import STEP_VERBS
from scoring.language.vocabulary.post_mortem_words import MEASURES, SLOGANS
from scoring.language.vocabulary.words import FUNCTION_WORDS, STOP_NAMES

_SLOGAN = re.compile(SLOGANS)
_MEASURE = re.compile(MEASURES)
_STEP = re.compile(STEP_VERBS)
_TICKET = re.compile(r"\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b|#\d+\b|https?://\S+")
_NOT_FIGURES = re.compile(r"\b(?:v|p|l|sev)\d+\b|\bp\d\d\b", re.IGNORECASE)
_NAME = r"[A-ZÀ-Þ][\wÀ-ÿ'-]+(?: [A-ZÀ-Þ][\wÀ-ÿ'-]+)?"
_TEAM = r"(?:the )?[a-z][\w-]*(?: [\w-]+)? (?:team|on-call|squad|group|lead|manager|engineers?)"
_OWNERS = (
    re.compile(
        r"\b(?:owner|owned by|responsible|assignee|assigned to|who"
        r"|lead)\s?[:=]?\s*(@?[\w'-]+(?: [\w'-]+){0,2})",
        re.IGNORECASE,
    ),
    re.compile(r"(?<!\w)(@[A-Za-z][\w.-]{1,30})"),
    re.compile(rf"\(({_NAME}|{_TEAM})(?:[,;)])"),
    re.compile(rf"^({_NAME}|{_TEAM})(?: will\b| to\b| is going to\b| shall\b|:| -)"),
    re.compile(rf"[-–,;] ({_NAME})(?:,|;|$| by\b| until\b| -)"),
    re.compile(rf"\bby ({_NAME})(?:,|;|\.|$| by\b| until\b)"),
)
_OWNER_HEAD = re.compile(r"owner|who|assignee|responsible|person|lead", re.IGNORECASE)
_DUE_HEAD = re.compile(r"due|date|when|until|deadline|by\b", re.IGNORECASE)
_WHAT_HEAD = re.compile(r"description|action|item|what|task|step", re.IGNORECASE)
_DAYS = re.compile(
    r"^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec) \d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ActionItem:
    """One item: its words, and whether owner, due date and a measure are there."""

    words: str
    owner: bool
    due: bool
    measurable: bool


def read_action_items(parts: Sections) -> list[ActionItem]:
    """The real action items: those under their heading, and sentences elsewhere that give a named person a step.

    Slogans ("improve monitoring"), blanks and rows of the unfilled template are no items.
    """
    found: list[ActionItem] = []
    head: list[str] = []
    for line in parts.lines("action_items"):
        row = cells(line)
        if row == []:
            continue
        if (
            row is not None
            and not head
            and any(_OWNER_HEAD.fullmatch(cell) or _WHAT_HEAD.fullmatch(cell) for cell in row)
        ):
            head = row
            continue
        if row is not None:
            item = _from_row(row, head)
            found.extend([item] if item else [])
            continue
        for text in _items(bare_line(line)):
            if is_item(text):
                found.append(_from_text(text))
    if not found:
        for line in parts.free:
            for sentence in sentences(bare_line(line)):
                if _assigned(sentence) and is_item(sentence):
                    found.append(_from_text(sentence))
    return found


def is_item(text: str) -> bool:
    """Whether a text names a step: a verb or a ticket and something it is about, and no slogan."""
    low = text.lower()
    stripped = DATE.sub(" ", low)
    core = re.sub(r"\(?\b(?:owner|due|until|by|responsible|assignee)\b.*$", "", stripped).strip(" -,;:.()")
    core = re.sub(r"^@?[\w.-]+(?: team)?:\s*", "", core)
    if is_placeholder(text) or _SLOGAN.match(core) or _SLOGAN.match(stripped):
        return False
    if _TICKET.search(text):
        return True
    about = [word for word in tokens(core) if word not in FUNCTION_WORDS]
    return len(about) >= 2 and (bool(_STEP.search(core)) or len(about) >= 4)


def names_owner(text: str) -> bool:
    """Whether a cell or a phrase names an owner: a person, a team or a role, not a placeholder."""
    word = text.strip(" @.,;:").lower()
    return (
        bool(word)
        and not is_placeholder(text)
        and word.split()[0] not in STOP_NAMES
        and not _DAYS.match(word)
        and not word[0].isdigit()
    )


def has_date(text: str) -> bool:
    """Whether a text holds a date."""
    return bool(DATE.search(text) or NEAR_DATE.search(text))


def is_measurable(text: str) -> bool:
    """Whether a text says by a number, a threshold or a test when it is done; dates, tickets and names are no
    figures."""
    rest = _NOT_FIGURES.sub(" ", _TICKET.sub(" ", NEAR_DATE.sub(" ", DATE.sub(" ", text))))
    rest = re.sub(r"^\s*\d{1,2}\s*[.)|]", " ", rest)
    rest = re.sub(r"\b(?:until|due|by)\s*(?:the\s*)?$", " ", rest)
    return bool(re.search(r"\d", rest)) or bool(_MEASURE.search(rest.lower()))


def _from_row(row: list[str], head: list[str]) -> ActionItem | None:
    named = dict(zip((cell.lower() for cell in head), row, strict=False))
    owner = next((value for key, value in named.items() if _OWNER_HEAD.search(key)), None)
    due = next((value for key, value in named.items() if _DUE_HEAD.search(key)), None)
    what = next((value for key, value in named.items() if _WHAT_HEAD.search(key)), None)
    if what is None:
        what = max(row, key=len) if row else ""
    # The template's own rows name "@name"; they were never filled in.
    if not is_item(what) or (owner is not None and owner.strip().lower() in ("@name", "name", "@owner")):
        return None
    rest = " ".join(cell for cell in row if cell not in (owner, due))
    rest = re.sub(r"^\d+\s", "", rest)
    return ActionItem(
        ", ".join(row),
        names_owner(owner) if owner is not None else _owned(", ".join(row)),
        has_date(due) if due is not None else has_date(", ".join(row)),
        is_measurable(rest),
    )


def _from_text(text: str) -> ActionItem:
    return ActionItem(text, _owned(text), has_date(text), is_measurable(text))


def _owned(text: str) -> bool:
    for pattern in _OWNERS:
        match = pattern.search(text)
        if match and names_owner(match[1]):
            return True
    return False


def _assigned(sentence: str) -> bool:
    match = re.match(rf"^\W{{0,12}}({_NAME}|(?:The |the )?[\w-]+ team) (?:will|is going to|shall) ", sentence)
    return bool(match) and names_owner(match[1] if match else "") and bool(_STEP.search(sentence.lower()))


def _items(text: str) -> list[str]:
    """The items of a line. A list line is one item, sentences after the first belong to it when they give owner or
    date."""
    parts = list(sentences(text))
    items: list[str] = []
    for part in parts:
        if items and re.match(
            r"\W*(?:owner|due|responsible|done when|verified|until|by |assignee)", part, re.IGNORECASE
        ):
            items[-1] = f"{items[-1]} {part}"
        else:
            items.append(part)
    return items

"""A post-mortem cut into its sections: under headings where there are any, and the rest as free lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scoring.language.sentences import is_order, is_placeholder, is_salad, is_soup, lines_of
from scoring.language.spelling import mend
from scoring.language.vocabulary.labels import SECTION_LABELS, TEMPLATE_LINES

_HEADING = re.compile(r"^\s{0,3}#{1,6}\s")
_QUESTION = re.compile(
    r"^[ ]{0,8}[-*+•]?[ ]{0,8}(?:how was (?:the|this) incident detected|how did we (?:notice|find out))\s*\?\s*",
    re.IGNORECASE,
)
_TEMPLATE = tuple(re.compile(pattern) for pattern in TEMPLATE_LINES)
_MAX_HEADING = 120
_LEAD = re.compile(r"^[\s>*_+•·~-]*(?:\[[ xX]?\]\s*)?(?:\d{1,2}[.)]\s+)?[\s*_]*")
_INLINE = re.compile(
    r"^[\s>*_#+•-]*([A-Za-z][A-Za-z ;'/&-]{2,40}?)\s?(?:\([^()\n]{0,20}\))?[\s*_]*[:.][\s*_]+(?=\S)"
    r"|^\s*\*\*([A-Za-z][A-Za-z ;'/&-]{2,40}?)\*\*\s+(?=\S)"
)


@dataclass(slots=True)
class Sections:
    """The lines of a post-mortem: `under` a section's heading, and `free` ones under none. Lines keep their table
    marks."""

    under: dict[str, list[str]] = field(default_factory=dict)
    free: list[str] = field(default_factory=list)
    title: str = ""

    def lines(self, name: str) -> list[str]:
        """The lines under a section's heading."""
        return self.under.get(name, [])

    def everything(self) -> list[str]:
        """Every line, free ones first, then by section in the order they were opened."""
        return self.free + [line for lines in self.under.values() for line in lines]


def cut(text: str) -> Sections:
    """Cut a Markdown or plain text. Blanks of the template, soup and orders to the grader are left out."""
    found = Sections()
    current: str | None = None
    seen: set[str] = set()
    for number, raw in enumerate(lines_of(text)):
        line = _QUESTION.sub("", raw)
        bare = heading_of(line)
        if bare in SECTION_LABELS:
            current = SECTION_LABELS[bare]
            found.under.setdefault(current, [])
            continue
        if _HEADING.match(line):
            found.title = found.title or line.strip("# ")
            found.free.append(line.strip("# ")) if number == 0 else None
            current = None
            continue
        inline = _INLINE.match(line)
        name = heading_of((inline[1] or inline[2]) if inline else "")
        low = mend(line.lower())
        if (
            not line.strip()
            or _is_template(low)
            or is_order(low)
            or is_soup(low)
            or is_salad(low)
            or (low in seen and len(low) > 25)
        ):
            continue
        seen.add(low)
        if inline and name in SECTION_LABELS and not (current == "impact" and name in ("effect", "impact")):
            current = SECTION_LABELS[name]
            found.under.setdefault(current, []).append(line[inline.end() :])
        elif current is None:
            found.free.append(line)
        else:
            found.under[current].append(line)
    return found


def _is_template(low: str) -> bool:
    """Whether a line (lower case) is an instruction or question of the unfilled template."""
    return any(pattern.search(low) for pattern in _TEMPLATE)


def heading_of(line: str) -> str:
    """The line as a heading would read: lower case, without marks, numbers, and what stands in brackets."""
    if len(line) > 2 * _MAX_HEADING:
        return ""
    bare = re.sub(r"\([^()\n]{0,40}\)", " ", mend(line.lower()))
    if len(bare) > _MAX_HEADING:
        return ""
    return " ".join(bare.strip(" #*_>|0123456789.)-:").split())


def bare_line(line: str) -> str:
    """A line without list and emphasis marks."""
    return _LEAD.sub("", line, count=1).replace("**", "").strip(" |*_")


def cells(line: str) -> list[str] | None:
    """The cells of a table row, or None when the line is no row. A ruler row gives an empty list."""
    stripped = line.strip()
    if not stripped.startswith("|"):
        return None
    parts = [cell.strip(" *_`") for cell in stripped.strip("|").split("|")]
    return [] if all(not part.strip(" :-") for part in parts) else parts


def said(lines: list[str], words: int = 3) -> str | None:
    """The first line that says something: at least `words` words, a label without a value and placeholders taken
    off."""
    for line in lines:
        row = cells(line)
        text = ", ".join(row) if row else bare_line(line)
        label = re.match(r"^([^:]{2,60}):\s*(.*)$", text)
        value = label[2] if label and len(label[1].split()) <= 6 else text
        if is_placeholder(value) or row == []:
            continue
        if len(value.split()) >= words or (label and re.search(r"\d", value)):
            return text
    return None

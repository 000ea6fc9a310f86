"""A post-mortem cut into its sections: under headings where there are any, and the rest as free lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from scoring.language.sentences import (
    broken_joints,
    is_order,
    is_placeholder,
    is_salad,
    is_soup,
    lines_of,
    sentences,
    tokens,
)
from scoring.language.spelling import mend
from scoring.language.vocabulary.headings import HEADING_PATTERNS, OTHER_HEADINGS
from scoring.language.vocabulary.labels import SECTION_LABELS, TEMPLATE_LINES

_HEADING = re.compile(r"^\s{0,3}(?:#{1,6}\s+|={2,4}\s*)(?P<text>[^\n]{1,120})")
_BOLD = re.compile(r"^\s{0,3}(?:\*\*|__)([^*_\n]{2,90})(?:\*\*|__)[ ]{0,3}(?:\([^()\n]{0,60}\))?\s{0,3}:?\s*$")
_RULER = re.compile(r"^\s{0,3}(?:-{3,}|={3,}|\*{3,}|_{3,})\s*$")
_UNDER = re.compile(r"^\s{0,3}(?:-{3,}|={3,})\s*$")
_QUESTION = re.compile(
    r"^[ ]{0,8}[-*+•]?[ ]{0,8}(?:how was (?:the|this) incident detected|how did we (?:notice|find out))\s*\?\s*",
    re.IGNORECASE,
)
_ASKED = re.compile(r"^\s{0,3}(?:\*\*)?[QA][:.)](?:\*\*)?\s+")
_TEMPLATE = tuple(re.compile(pattern) for pattern in TEMPLATE_LINES)
_INSTRUCTION = 14
"""Words a line may have to be an instruction of the template."""
_ASKS, _MARKS = 1, 4
"""The instructions that begin with a verb, and the marks that only a template has, in `TEMPLATE_LINES`."""
_MAX_HEADING = 120
_LEAD = re.compile(r"^[\s>*_+•·~-]*(?:\[[ xX]?\]\s*)?(?:\d{1,2}[.)]\s+)?[\s*_]*")
_INLINE = re.compile(
    r"^[\s>*_#+•-]*([A-Za-z][A-Za-z ;'/&-]{2,40}?)\s?(?:\([^()\n]{0,20}\))?[\s*_]*[:.][\s*_]+(?=\S)"
    r"|^\s*\*\*([A-Za-z][A-Za-z ;'/&-]{2,40}?)\*\*\s+(?=\S)"
)
_SPOKEN = re.compile(r"^[^\w\n]{0,4}([^\W\d_][^:.!?\n]{2,60})([:?.]| [-–]+)\s+(?=\S)")
_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in HEADING_PATTERNS)
_OTHER = re.compile(OTHER_HEADINGS)
_TOLD = frozenset(
    (
        *("impact", "root_cause", "detection", "response", "what_went_well", "what_could_be_improved"),
        *("action_items", "lessons_learned"),
    )
)
"""Sections that may be opened by a label within a line, a column of a table, or an entry of a list."""
_LISTED = re.compile(r"^\s*(?:[-*+•|>]|\d{1,2}[.)]\s|\[)")
_HEADING_WORDS = 8
"""Words a line without marks may have to be a heading."""
_LABEL_WORDS = 8
"""Words that may stand before a colon or question mark and be read as a heading of what follows."""


@dataclass(slots=True)
class Sections:
    """The lines of a post-mortem: `under` a section's heading, and `free` ones under none. Lines keep their table
    marks. `opening` are the free lines before the first heading of a section; `blocks` all in the order they stand."""

    under: dict[str, list[str]] = field(default_factory=dict)
    free: list[str] = field(default_factory=list)
    title: str = ""
    opening: list[str] = field(default_factory=list)
    blocks: list[tuple[str | None, str]] = field(default_factory=list)

    def lines(self, name: str) -> list[str]:
        """The lines under a section's heading."""
        return self.under.get(name, [])

    def everything(self) -> list[str]:
        """Every line, free ones first, then by section in the order they were opened."""
        return self.free + [line for lines in self.under.values() for line in lines]

    def add(self, name: str | None, line: str) -> None:
        """Put a line where it belongs."""
        self.blocks.append((name, line))
        if name is not None:
            self.under.setdefault(name, []).append(line)
            return
        self.free.append(line)
        if not self.under:
            self.opening.append(line)


@lru_cache(maxsize=8)
def cut(text: str) -> Sections:
    """Cut a Markdown or plain text. Blanks of the template, soup and orders to the grader are left out.

    A heading may be marked, in capitals, in bold, or a short line of its own; a label before a colon, or a question at
    the start of a paragraph, is the heading of that paragraph. Several readers ask for the same text in a row: what is
    returned is shared, and only looked at.
    """
    found = Sections()
    headed: str | None = None
    current: str | None = None
    seen: set[str] = set()
    lines = [
        part for line in lines_of(text) for part in _apart(_ASKED.sub("", _QUESTION.sub("", line)))
    ]
    if _is_shaken(lines):
        return found
    marked = sum(_HEADING.match(line) is not None or _BOLD.match(line) is not None for line in lines) >= 2
    signed = any(line.startswith("+ ") for line in lines) and any(line.startswith("- ") for line in lines)
    columns: list[str | None] = []
    for number, line in enumerate(lines):
        if not line.strip():
            current = headed
            continue
        if _RULER.match(line):
            # A ruler under a line makes it a heading; one that stands alone ends what is above.
            headed = current = headed if number and lines[number - 1].strip() else None
            continue
        title = _heading(lines, number, marked)
        if title is not None:
            name = section_of(title)
            if not found.title and name is None and not found.blocks:
                found.title = title
                found.add(None, title)
            headed = current = name
            if name is not None:
                found.under.setdefault(name, [])
            continue
        low = mend(line.lower())
        if is_order(low):
            # Only the sentence that speaks to the grader goes; the paragraph it stands in may be honest.
            line = " ".join(sentence for sentence in sentences(line) if not is_order(mend(sentence.lower())))
            low = mend(line.lower())
        if (
            not line.strip(" -*+|>#.")
            or _is_template(low, current)
            or is_soup(low)
            or is_salad(low)
            or (low in seen and len(low) > 25)
        ):
            continue
        seen.add(low)
        row = cells(line)
        if row:
            named = [section_of(cell) if 0 < len(cell.split()) <= 6 else None for cell in row]
            if current is None and len({name for name in named if name in _TOLD}) >= 2:
                columns = named
                continue
        if row and columns and len(row) == len(columns):
            for name, cell in zip(columns, row, strict=True):
                if cell:
                    found.add(name, cell)
            continue
        columns = columns if row is not None else []
        if signed and headed is None and line.startswith(("+ ", "- ")):
            found.add("what_went_well" if line.startswith("+") else "what_could_be_improved", line[2:])
            continue
        labelled = _label(line, current)
        if labelled is not None:
            current, rest = labelled
            found.add(current, rest)
        else:
            found.add(current, line)
    return found


def _is_shaken(lines: list[str]) -> bool:
    """Whether the words of a text stand in no order. Of 48 real texts the worst has one broken joint in 200 words, of
    the same texts shaken all but three have one in 120 or more; a text needs three to be called so."""
    words = [tokens(line) for line in lines]
    broken = sum(broken_joints(line) for line in words)
    return broken >= 3 and broken * 120 >= sum(len(line) for line in words)


def section_of(title: str) -> str | None:
    """The section a heading opens, by the documented names or by what it says; None when it opens none."""
    bare = heading_of(title)
    if bare in SECTION_LABELS:
        return SECTION_LABELS[bare]
    if not bare or len(bare.split()) > 12 or _OTHER.search(bare):
        return None
    return next((name for name, pattern in _PATTERNS if pattern.search(bare)), None)


def _apart(line: str) -> list[str]:
    """A line cut before each sentence that begins with the label of another section: "Good: ... Bad: ..."."""
    if line.lstrip().startswith("|") or line.count(": ") < 2:
        return [line]
    found = [""]
    for sentence in sentences(line):
        label = _SPOKEN.match(sentence)
        opens = label is not None and label[2] == ":" and len(label[1].split()) <= 4 and section_of(label[1]) in _TOLD
        if opens and found[-1]:
            found.append(sentence)
        else:
            found[-1] = f"{found[-1]} {sentence}".strip()
    return found if len(found) > 1 else [line]


def _heading(lines: list[str], number: int, marked: bool) -> str | None:
    """The text of a heading, or None when the line is none. `marked` says that the text marks its headings."""
    line = lines[number]
    sharp = _HEADING.match(line)
    if sharp:
        return sharp["text"].strip(" =#*")
    bold = _BOLD.match(line)
    if bold:
        return bold[1]
    bare = heading_of(line)
    text = line.strip()
    words = len(text.split())
    if bare in SECTION_LABELS and (words <= 5 or text.endswith(":")):
        return text
    entry = _LISTED.match(re.sub(r"^\s*\d{1,2}[.)]\s", "", line)) is not None
    if entry and text.endswith(":") and words <= 6 and section_of(bare_line(line)) in _TOLD:
        return bare_line(line)
    if not bare or entry or text.endswith((".", "!", ",", ";")):
        return None
    ahead = next((other for other in lines[number + 1 : number + 3] if other.strip()), "")
    before = lines[number - 1].strip() if number else ""
    opens = not before or _RULER.match(before) is not None
    if words <= _HEADING_WORDS and text.upper() == text and re.search(r"[A-Z]{4}", text) and ahead and "|" not in text:
        return text
    if text.endswith(":") and words <= 14 and ahead and section_of(text) is not None:
        return text
    if words <= 10 and number + 1 < len(lines) and _UNDER.match(lines[number + 1]):
        return text
    if not opens or words > _HEADING_WORDS or not ahead or re.match(r"\W{0,3}\d{1,2}[:.h]\d\d", text):
        return None
    if ":" in text and '"' not in text:
        return None
    if section_of(text) is not None:
        return text
    # A short line alone, or one right above others in a text without marks, heads something that is no section.
    alone = not lines[number + 1].strip()
    return text if (alone and words <= 4) or (not alone and not marked and words <= 5) else None


def _label(line: str, current: str | None) -> tuple[str | None, str] | None:
    """The section named by a label at the start of a line, and the line without it; None when there is no such
    label."""
    inline = _INLINE.match(line)
    name = heading_of((inline[1] or inline[2]) if inline else "")
    if inline and name in SECTION_LABELS and not (current == "impact" and name in ("effect", "impact")):
        return SECTION_LABELS[name], line[inline.end() :]
    row = cells(line)
    if row is not None:
        # A form: the first cell names the section, the second fills it.
        filled = [cell for cell in row if cell]
        name_of = section_of(filled[0]) if len(filled) == 2 and current != "timeline" else None
        form = name_of not in (None, "metadata") and current in (None, "metadata", name_of)
        return (name_of, filled[1]) if form and len(filled[0].split()) <= 6 else None
    listed = _LISTED.match(line) is not None
    spoken = _SPOKEN.match(_LEAD.sub("", line, count=1) if listed else line)
    if spoken is None or (listed and (current not in (None, "metadata", "summary") or len(spoken[1].split()) > 5)):
        return None
    words = len(spoken[1].split())
    if words > _LABEL_WORDS or (current == "action_items" and words < 4) or (spoken[2] == "." and words > 7):
        return None
    section = section_of(spoken[1])
    if section in (None, "metadata", "summary", current) or (section == "timeline" and spoken[2] == ":"):
        return None
    return section, spoken.string if spoken[2] == "." else spoken.string[spoken.end() :]


def _is_template(low: str, current: str | None) -> bool:
    """Whether a line (lower case) is an instruction or question of the unfilled template. Those are short; and an
    action item may well begin with "document" or "list"."""
    words = len(low.split())
    if words > _INSTRUCTION:
        return bool(_TEMPLATE[_MARKS].search(low))
    return any(
        pattern.search(low)
        for number, pattern in enumerate(_TEMPLATE)
        if not (number == _ASKS and current == "action_items" and words >= 6)
    )


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

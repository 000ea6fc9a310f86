"""Action items of a post-mortem: which lines are items, and whether each has an owner, a date and a way to tell it is
done."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scoring.language.blame_features import marks
from scoring.language.dates import DATE, NEAR_DATE
from scoring.language.passages import MODELS, features
from scoring.language.sections import Sections, bare_line, cells
from scoring.language.sentences import is_placeholder, sentences, stem, tokens
from scoring.language.timelines import is_row
from scoring.language.vocabulary.message_words import STEP_VERBS
from scoring.language.vocabulary.post_mortem_words import ABSTRACT, MEASURES, SLOGANS
from scoring.language.vocabulary.words import FUNCTION_WORDS, STOP_NAMES

_SLOGAN = re.compile(SLOGANS)
_MEASURE = re.compile(MEASURES)
_STEP = re.compile(STEP_VERBS)
_TICKET = re.compile(r"\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b|#\d+\b|https?://\S+")
_NOT_FIGURES = re.compile(r"\b(?:v|p|l|sev)\d+\b|\bp\d\d\b", re.IGNORECASE)
_COUNT = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|sixty|hundred"
    r"|thousand"
    r"|half|twice|daily|hourly|weekly) (?!of (?:us|them|the)\b)\w+"
)
_NAME = r"[A-ZÀ-Þ][\wÀ-ÿ'-]+(?: [A-ZÀ-Þ][\wÀ-ÿ'-]+)?"
_TEAM = r"(?:[Tt]he )?[A-Za-z][\w-]*(?: [\w-]+)? (?:team|on-call|squad|group|lead|manager|engineers?)"
_OWNERS = (
    re.compile(
        r"\b(?:owner|owned by|responsible|assignee|assigned to|who"
        r"|lead)\s?[:=]?\s*(@?[\w'-]+(?: [\w'-]+){0,2})",
        re.IGNORECASE,
    ),
    re.compile(r"(?<!\w)(@[A-Za-z][\w.-]{1,30})"),
    re.compile(rf"\(({_NAME}|{_TEAM})(?:[,;)])"),
    re.compile(rf"^[^\w@]{{0,8}}({_NAME}|{_TEAM}|[a-z][\w-]{{1,15}})(?:, {_NAME})?:\s(?=\S)"),
    re.compile(
        rf"[.;?] ((?:[A-ZÀ-Þ]|the )[\wÀ-ÿ'. -]{{2,40}}), ?(?:(?:by|until|due) )?(?:{DATE.pattern})\W*$",
        re.IGNORECASE,
    ),
    re.compile(rf"^({_NAME}|{_TEAM})(?: will\b| to\b| is going to\b| shall\b|:| -)"),
    re.compile(rf"[-–,;] ({_NAME})(?:,|;|$| by\b| until\b| -)"),
    re.compile(rf"\bby ({_NAME})(?:,|;|\.|$| by\b| until\b)"),
)
_OWNER_HEAD = re.compile(
    r"owner|who|assignee|assigned to|responsible|person|lead|team|wer|qui|qui[ée]n|chi"
    r"|verantwortlich\w*", re.IGNORECASE
)
_DUE_HEAD = re.compile(r"due.*|date|when|until|deadline|by|bis|frist|termin|target|quand|fecha", re.IGNORECASE)
_WHAT_HEAD = re.compile(
    r"description|actions?|items?|action item|what|task|step|measure|was|ma(?:ß|ss)nahme|quoi|qu[ée]", re.IGNORECASE
)
_DONE_HEAD = re.compile(
    r"done.*|measure of.*|verified.*|accept.*|check|how we (?:know|tell)|success.*|proof", re.IGNORECASE
)
_DAYS = re.compile(
    r"^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec) \d)",
    re.IGNORECASE,
)


_LISTED = re.compile(r"^\s*(?:[-*+•|>☐☑✅👉➜→–]|\d{1,2}[.)]\s|\[|[^\w\s\"'(]{1,3}\s)")
_CODED = re.compile(r"^(?:[A-Z]{1,6}-?\d{1,6}|#\d+)\b[ :.)-]")
_STEP_WORDS = 8
"""Words a sentence must have before a model judges it."""
_LIST_WORDS = 40
"""Words a line among several may have and still be one item."""
_ASIDE = re.compile(
    r"^\W*(?:no further|no (?:\w+ ){0,2}(?:actions?|notes|items|measures|tickets)|none|if you|please|thank|your"
    r"|kind regards|best regards|regards|we will inform|the following|here is|see)\b"
)
_OF_THE_HEAD = re.compile(
    r"^\W*(?:severity|sev|priority|status|impact|incident(?: (?:id|title|number))?|title|commander"
    r"|incident commander|duration|eta|next update|date|author|root cause|cause|summary|detection|response)\s?:"
)
"""A labelled line that belongs to another part of a template."""
_CHAT = re.compile(
    r"^\W{0,4}\d{1,2}[:.]\d\d(?::\d\d)?\W{1,3}@?[\w.-]{2,20}(?: \([\w ]{2,20}\))?: (?P<said>.{8,600})$"
)
_TAKEN = re.compile(
    r"\b(?:i'll|i will|i am going to|i'm going to)\b|(?:^|[.;] )@?[a-z][\w-]{1,20}: |\bticket\b", re.IGNORECASE
)
_NOBODY = re.compile(r"\b(?:someone|somebody|anyone) (?:needs|has|should|ought|must)\b", re.IGNORECASE)
_VAGUE_WORDS = 7
"""Words up to which a step that begins vaguely is a slogan, if it has no figure, owner or date. Ours."""
_VAGUE = re.compile(
    r"^\W*(?:we (?:must|should|will|need to) |everybody (?:must|should|has to) |always |never "
    r"|please )?(?:improve|increase|enhance|better|more"
    r"|strengthen|ensure|raise|be|pay|communicate|look into|think about|consider|discuss|take care|keep|stay|try"
    r"|work on|learn|share|double-?check)\b"
)
_FIRM = re.compile(r"\d|@|\(|:|\bby [A-Z]|\b(?:when|until|so that|before each|after each)\b")
_PLANNED = re.compile(
    r"\b(?:will|shall|is to|are to|is going to|are going to|sees? to|takes? (?:on|over|care)|has (?:agreed"
    r"|promised|been asked) to"
    r"|have (?:agreed|promised|been asked) to|should|ought to|must|needs? to|undertakes?)\b"
)


@dataclass(frozen=True, slots=True)
class ActionItem:
    """One item: its words, and whether owner, due date and a measure are there."""

    words: str
    owner: bool
    due: bool
    measurable: bool


def read_action_items(parts: Sections) -> list[ActionItem]:
    """The real action items: those under their heading, and sentences elsewhere that give somebody a step by a date or
    as a ticket.

    Slogans ("improve monitoring"), blanks and rows of the unfilled template are no items.
    """
    found: list[ActionItem] = []
    head: list[str] = []
    lines = parts.lines("action_items")
    in_table = False
    for line in lines:
        row = cells(line)
        if row == []:
            continue
        if row is None and in_table and found:
            # What stands below a table of items is about them, or the next thing.
            continue
        in_table = in_table or row is not None
        if row is not None and not head and _is_head(row):
            head = row
            continue
        if row is not None:
            item = _from_row(row, head)
            found.extend([item] if item else [])
            continue
        found.extend(_from_text(text, prose) for text, prose in _items(line, len(lines)) if is_item(text))
    return found or _scattered(parts) or ([] if parts.lines("action_items") else _modelled(parts))


def is_item(text: str) -> bool:
    """Whether a text names a step: a ticket, or something to do and what it is about, and no slogan."""
    low = text.lower()
    stripped = DATE.sub(" ", low)
    core = re.sub(r"\(?\b(?:owner|due|responsible|assignee)\s?[:=].*$", "", stripped).strip(" -,;:.()")
    core = re.sub(r"^\W{0,6}@?[\w.-]+(?: team)?:\s*", "", core)
    if _OF_THE_HEAD.match(low):
        return False
    if is_placeholder(text) or _SLOGAN.match(core) or _SLOGAN.match(stripped) or _ASIDE.match(low):
        return False
    if _TICKET.search(text):
        return True
    about = [word for word in tokens(core) if word not in FUNCTION_WORDS]
    if len(core.split()) <= _VAGUE_WORDS and _VAGUE.match(core) and not _FIRM.search(text):
        return False
    if about and all(word in ABSTRACT or stem(word) in ABSTRACT for word in about):
        return False
    return len(about) >= 2


def _is_head(row: list[str]) -> bool:
    named = [cell for cell in row if _OWNER_HEAD.fullmatch(cell) or _WHAT_HEAD.fullmatch(cell)]
    return bool(named) and all(len(cell.split()) <= 3 for cell in row)


def _scattered(parts: Sections) -> list[ActionItem]:
    """Items outside their heading. In a chat the speaker of "I'll" owns the step."""
    found: list[ActionItem] = []
    for name, line in parts.blocks:
        if name not in (None, "what_could_be_improved", "lessons_learned") or cells(line) is not None:
            continue
        chat = _CHAT.match(bare_line(line))
        if chat is not None:
            text = chat["said"]
            if _TAKEN.search(text) and (_TICKET.search(text) or has_date(text)):
                found.append(ActionItem(text, not _NOBODY.search(text), has_date(text), is_measurable(text)))
            elif found and _NOBODY.search(text):
                found.append(ActionItem(text, False, has_date(text), is_measurable(text)))
            continue
        for sentence in _whole(bare_line(line)):
            if not is_item(sentence):
                continue
            dated = has_date(sentence) or bool(_TICKET.search(sentence))
            if _assigned(sentence) or (dated and _PLANNED.search(sentence)):
                found.append(_from_text(sentence, True))
    return found


def _modelled(parts: Sections) -> list[ActionItem]:
    """Items of a text that neither heads nor dates them: sentences of its second half that a model takes for steps."""
    free = [line for name, line in parts.blocks if name is None and cells(line) is None]
    told = [sentence for line in free[len(free) // 2 :] for sentence in _whole(bare_line(line))]
    steps = [
        sentence
        for sentence in told
        if len(tokens(sentence)) >= _STEP_WORDS
        and is_item(sentence)
        and not is_row(sentence)
        and MODELS["action_items"].says(features(sentence))
    ]
    return [_from_text(sentence, True) for sentence in steps]


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
    rest = re.sub(r"^\s*\d{1,2}\s*[.)|,]|^\W{0,6}[A-Z]{1,3}\d{1,2}\b", " ", rest)
    rest = re.sub(r"\b(?:until|due|by)\s*(?:the\s*)?$", " ", rest)
    return bool(re.search(r"\d", rest)) or bool(_MEASURE.search(rest.lower())) or bool(_COUNT.search(rest.lower()))


def _from_row(row: list[str], head: list[str]) -> ActionItem | None:
    named = dict(zip((cell.lower() for cell in head), row, strict=False))
    owner = next((value for key, value in named.items() if _OWNER_HEAD.fullmatch(key)), None)
    due = next((value for key, value in named.items() if _DUE_HEAD.fullmatch(key)), None)
    what = next((value for key, value in named.items() if _WHAT_HEAD.fullmatch(key)), None)
    done = next((value for key, value in named.items() if _DONE_HEAD.fullmatch(key)), "")
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
        is_measurable(rest) or (bool(done) and not is_placeholder(done)),
    )


def _from_text(text: str, prose: bool) -> ActionItem:
    owned = _owned(text) or (prose and _led(text))
    return ActionItem(text, owned, has_date(text), is_measurable(text))


def _led(sentence: str) -> bool:
    """Whether a sentence begins with who is to act: a person or a group, not "somebody"."""
    opening = marks(sentence)[:4]
    first = next(((mark, word) for mark, word in opening if mark in ("N", "P", "T", "M")), ("", ""))
    return first[0] in ("N", "P", "T") and first[1] not in STOP_NAMES


def _owned(text: str) -> bool:
    for pattern in _OWNERS:
        match = pattern.search(text)
        if match and names_owner(match[1]):
            return True
    return False


def _assigned(sentence: str) -> bool:
    match = re.match(rf"^\W{{0,12}}({_NAME}|(?:The |the )?[\w-]+ team) (?:will|is going to|shall) ", sentence)
    return bool(match) and names_owner(match[1] if match else "") and bool(_STEP.search(sentence.lower()))


def _items(line: str, lines: int) -> list[tuple[str, bool]]:
    """The items of a line, each with whether it is prose. A line of a list is one item, whatever it adds of owner and
    date; a paragraph has one in each sentence."""
    text = bare_line(line)
    listed = _LISTED.match(line) is not None or _CODED.match(text) is not None
    if listed or (lines > 1 and len(text.split()) <= _LIST_WORDS and not re.search(r"[a-z]\. [A-Z]", text)):
        return [(text, False)]
    items: list[str] = []
    for part in _whole(text):
        belongs = re.match(
            r"\W*(?:owner|due|responsible|done when|verified|until|by |assignee)", part, re.IGNORECASE
        )
        if items and belongs:
            items[-1] = f"{items[-1]} {part}"
        else:
            items.append(part)
    return [(item, True) for item in items]


def _whole(text: str) -> list[str]:
    """The sentences of a text; what follows a semicolon still belongs to its sentence."""
    found: list[str] = []
    for part in sentences(text):
        if found and found[-1].endswith(";"):
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
    return found

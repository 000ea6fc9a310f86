"""Text into markup, safely: everything a person or a file wrote passes through here before it is shown.

`text` is for HTML, `label` for Streamlit labels (a small Markdown), where a name must not become a link or bold.
"""

from __future__ import annotations

import html
import re

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>:$])")

LONG, LINES = 700, 8
"""Characters, and line ends, from which on a written text is folded."""


def text(words: object) -> str:
    """Words for HTML: `<`, `>`, `&` and quotes lose their meaning."""
    return html.escape(str(words), quote=True)


def label(words: object) -> str:
    """Words for a Markdown label: every sign with a meaning there is escaped, line ends become spaces."""
    return _MARKDOWN.sub(r"\\\1", " ".join(str(words).split()))


def chip(words: object, tone: str = "") -> str:
    """A small coloured label. `tone` is one of our own class names, never text from outside."""
    return f'<span class="fd-chip {tone}">{text(words)}</span>'


def folded(words: object) -> str:
    """What somebody wrote; where it is long, its first lines, and the rest at a click."""
    written = str(words)
    if len(written) <= LONG and written.count("\n") < LINES:
        return f'<div class="fd-answer">{text(written)}</div>'
    return f'<details class="fd-fold"><summary><span class="fd-answer">{text(written)}</span></summary></details>'


def initials(name: str) -> str:
    """Two letters for the square beside a message: `Robin Vale` gives `RV`."""
    parts = [part for part in name.split() if part[:1].isalnum()]
    letters = [parts[0][0], parts[-1][0]] if len(parts) > 1 else [part[:2] for part in parts]
    return "".join(letters).upper()[:2] or "?"

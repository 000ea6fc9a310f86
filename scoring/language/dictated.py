"""Dictated text: spoken marks become marks, and sounds of thinking become pauses."""

from __future__ import annotations

import re

_SOUND = re.compile(r"(?:^|(?<=[\s,.;]))(?:um+|uh+|uhm|er+m|hm+|ähm?)(?:,|\b)(?=\s|$)", re.IGNORECASE)
_MARK = re.compile(
    r"(?<=[^\s])\s{1,3}(?P<mark>comma|full stop|period|question mark|exclamation mark|new paragraph|new line"
    r"|semicolon|colon)\b(?=\s|$)",
    re.IGNORECASE,
)
_AS = {
    "comma": 
        ",", 
        "full stop": 
        ".", 
        "period": 
        ".", 
        "question mark": 
        "?", 
        "exclamation mark": 
        "!", 
        "new paragraph": 
        ".\n",
    "new line": ".\n", "semicolon": ";", "colon": ":",
}  # fmt: skip


def undictated(text: str) -> str:
    """The text with spoken marks as marks, if it is dictated: two or more spoken marks or sounds of thinking."""
    spoken = len(_MARK.findall(text))
    if len(_SOUND.findall(text)) + spoken < 2:
        return text
    marked = _MARK.sub(lambda match: _AS[match["mark"].lower()], text)
    # Where no marks are spoken, the sounds stand where sentences end.
    return re.sub(r"\s{0,3}[,;]\s{0,3}(?=[.,;?!])", "", _SOUND.sub("," if spoken else ";", marked))

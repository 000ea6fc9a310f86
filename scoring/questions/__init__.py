"""The question bank: questions answered in free text, and items a rule can mark, one file a kind in `kinds/`."""

from scoring.questions.bank import Bank, load_bank
from scoring.questions.draw import arranged, draw, select
from scoring.questions.item import Item, Marked, Reason
from scoring.questions.parts import LEVELS, TOPICS
from scoring.questions.question import KeyPoint, Question
from scoring.questions.registry import KINDS
from scoring.questions.shelf import Shelf, load_shelf, repeated

__all__ = [
    "KINDS", "LEVELS", "TOPICS", "Bank", "Item", "KeyPoint", "Marked", "Question", "Reason", "Shelf", "arranged",
    "draw", "load_bank", "load_shelf", "repeated", "select",
]  # fmt: skip

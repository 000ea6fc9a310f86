"""Policy packs: the practices a drill is graded by, with every threshold."""

from scoring.policy.loader import load_policy
from scoring.policy.model import DIMENSIONS, LEVELS, Dimension, Duties, Level, Policy, Practice

__all__ = ["DIMENSIONS", "LEVELS", "Dimension", "Duties", "Level", "Policy", "Practice", "load_policy"]

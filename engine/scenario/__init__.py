"""The scenario language: models, cross-checks and the loader. `load_scenario` is the way in."""

from engine.scenario.load import load_scenario
from engine.scenario.model import Scenario

__all__ = ["Scenario", "load_scenario"]

"""The version of the engine: raised when the same scenario, seed and commands would give another trace."""

ENGINE_VERSION = "2"

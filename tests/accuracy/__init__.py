"""How well the readers of language agree with people, each beside a baseline: `python -m tests.accuracy`.

Every module here that has a function `rows()` is measured; it returns `Row`s.
"""

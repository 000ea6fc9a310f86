"""Texts graded in bulk: JSON Lines in, JSON Lines out, one result for each input. The kinds stand in `kinds/`, one file
each."""

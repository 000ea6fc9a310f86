"""How people are: one file a temperament. What each does unasked, and what only when spoken to."""

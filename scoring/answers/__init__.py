"""Free-text answers to interview questions, marked against the marking guides in `data/answers/`."""

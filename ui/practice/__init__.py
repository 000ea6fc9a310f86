"""The practice pages: quiz, mock interview, progress, and what they share."""

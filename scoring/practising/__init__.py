"""Practising: quizzes, mock interviews, the memory that says what to repeat, and what became of it. All of it pure."""

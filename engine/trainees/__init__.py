"""Scripted trainees: whoever plays a drill without a person, from the textbook plan to each mistake on it."""

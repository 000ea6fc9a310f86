"""Readers of language: what a message, a post-mortem or a sentence in the channel says, by rules and word tables.

Every reader is a pure function of its arguments and takes time linear in the length of the text. What counts follows
the
labelling conventions; every tick carries the words that earned it.
"""

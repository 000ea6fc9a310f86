"""Rewrites as people may write them, of the sentences that are shipped: fair ones pass, blaming ones do not."""

from __future__ import annotations

from tests.scoring.questions.shelf import shelf

FAIR = [
    ("pm-18", "A config with an empty field went through the pipeline, since nothing validates it, and "
     "checkout stopped working."),
    ("pm-18", "Checkout failed after a configuration with a blank field was deployed; the build has no check "
     "for that."),
    ("pm-18", "The deploy tool let a config through in which one field was missing. This took checkout down."),
    ("pm-19", "It took twelve minutes until the rollback was started, because the log search was the only "
     "tool that showed anything."),
    ("pm-19", "The release was rolled back 12 minutes after the first error; the runbook starts with the logs."),
    ("pm-19", "Rolling back came twelve minutes in. The dashboard did not show that a release had gone out."),
    ("pm-20", "The alert on the disk was open for three days. It fires so often that it is no longer seen as "
     "a signal."),
    ("pm-20", "For 3 days the disk warning had no owner, as it went to a channel which nobody is assigned to."),
    ("pm-21", "The tool accepted the production list without asking again, and the servers on it were deleted."),
    ("pm-21", "A list of servers was removed in production: both environments use the same command and the "
     "same prompt."),
    ("pm-22", "The cache was emptied during the peak because the runbook's first step says so and gives no warning."),
    ("pm-22", "Flushing the cache at the busiest hour overloaded the database; nothing in the runbook "
     "mentions this risk."),
    ("pm-23", "For two hours payments failed as the provider was down, and we have no fallback."),
    ("pm-23", "Payments depended on a single vendor; during its two hours of downtime they could not be made."),
    ("pm-24", "When the primary was restarted the replica was behind, and forty minutes of orders were lost "
     "because the lag is not visible in the tool."),
    ("pm-24", "The restart of the primary happened while replication lagged. Orders from forty minutes are "
     "gone. The runbook has no step to check it."),
    ("pm-25", "It took 22 minutes until the page was answered, since there is no secondary on the rota."),
    ("pm-25", "The alert reached one phone that was in silent mode, so the first response came after "
     "twenty-two minutes."),
]  # fmt: skip
BLAMING = [
    ("pm-18", "Sam should have checked the config with the empty field before breaking checkout."),
    ("pm-18", "Checkout failed due to human error: a config with an empty field was pushed."),
    ("pm-19", "The engineer negligently waited twelve minutes before the rollback."),
    ("pm-20", "The disk warning was ignored by the lazy database team for three days."),
    ("pm-21", "The operator should not have deleted the server list."),
    ("pm-22", "Maria carelessly flushed the cache at peak time."),
    ("pm-23", "It is the provider's fault that payments failed for two hours."),
    ("pm-24", "It is my fault: I stupidly restarted the primary without looking at the replica, and orders were lost."),
    ("pm-25", "The alert was missed for 22 minutes because of Ben's negligence."),
]  # fmt: skip


def test_a_fair_rewrite_passes() -> None:
    marks = [(id, text, shelf().items[id].mark({"text": text})) for id, text in FAIR]
    assert [row for row in marks if row[2].verdict != "right"] == []


def test_a_blaming_rewrite_earns_nothing() -> None:
    marks = [(id, text, shelf().items[id].mark({"text": text})) for id, text in BLAMING]
    assert [row for row in marks if (row[2].verdict, row[2].points) != ("wrong", 0.0)] == []


def test_every_rewrite_is_tried() -> None:
    rewrites = {id for id in shelf().ids() if shelf().kind(id) == "rewrite"}
    assert rewrites == {id for id, _ in FAIR} == {id for id, _ in BLAMING}

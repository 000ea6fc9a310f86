"""Recovery that is verified and time that is waited for, as a clause in the channel says it."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.clock_times import seconds_of
from scoring.language.vocabulary import channel_recovery_words as say


def verified(clause: Clause, ctx: Context) -> list[Understood]:
    """Recovery is to be verified."""
    text, core = clause.text, clause.core
    if ctx.agent(clause) or deferred(core.split(" before ")[0]):
        return []
    if say.CHECKUP.match(core) or (say.PROOF.match(core) and say.RECOVERY.search(core)):
        return [meant("verify", {}, 0.8, "asks whether it has recovered")]
    if say.VERIFIES_ALONE.fullmatch(core):
        return [meant("verify", {}, 0.88, "asks whether it has recovered")]
    if say.CHECKS_IT.match(core) and (say.RECOVERY.search(ctx.earlier) or say.RECOVERY_ASKED.search(ctx.earlier)):
        return [meant("verify", {}, 0.8, "asks whether it has recovered")]
    if say.WALKS_THROUGH.match(core):
        return [meant("verify", {}, 0.8, "asks whether it has recovered")]
    verifies = say.VERIFIES.match(core)
    if clause.who in ("", "we", "i", "any", "you") and verifies:
        rest = core[verifies.end() :]
        whether = say.WHETHER_THAT.match(rest) or core.startswith(("verify", "confirm", "double", "check recovery"))
        if (
            whether
            and say.RECOVERY.search(rest)
            and not say.NOT_VERIFY.search(rest.split(" before ")[0])
            and not (
                ctx.service(rest) and re.match(r"(?:check|look|see|find)\b", core) and clause.who in ("any", "you")
            )
        ):
            return [meant("verify", {}, 0.86, "asks whether it has recovered")]
        if say.ALL_OF_THEM.match(core):
            return [meant("verify", {}, 0.8, "asks whether it has recovered")]
    if say.BACK_ASKED.match(text) or re.search(r"\bverify before\b", core):
        return [meant("verify", {}, 0.7, "asks whether it has recovered")]
    if clause.asked and not clause.called and say.RECOVERY_ASKED.match(text) and say.REALLY.search(text):
        return [meant("verify", {}, 0.7, "asks whether it has recovered")]
    return []


def waited(clause: Clause, ctx: Context) -> list[Understood]:
    """Time is to pass, at most so much."""
    text, core = clause.text, clause.core
    if ctx.agent(clause) or clause.asked or say.ONE_MOMENT.match(text):
        return []
    length = seconds_of(text)
    if not length and say.STILL_WAITING.search(text):
        return []
    minutes = max(1, length // 60) if length else ctx.minutes(clause) if say.WAITS.match(core) else None
    args = {"minutes": minutes} if minutes else {}
    if (
        re.match(r"wait (?:for|until|till)\b", core)
        and clause.who in ("", "we")
        and not re.search(r"\b(?:waiting|not)\b", text)
    ):
        return [meant("wait", args, 0.8, "asks to wait")]
    if (say.SITS.search(text) or say.SITS.search(core)) and not say.NO_WAIT.search(text):
        return [meant("wait", args, 0.82, "asks to wait")]
    if say.HOLDS_STILL.match(text):
        return [meant("wait", args, 0.8, "asks to wait")]
    if minutes and say.NO_ACTION.match(text):
        return [meant("wait", args, 0.78, "asks to wait for a time")]
    if minutes and say.NOBODY_ACTS.match(text):
        return [meant("wait", args, 0.78, "asks to wait for a time")]
    if minutes and len(ctx.sentences) == 1 and say.ONLY_MINUTES.match(text):
        return [meant("wait", args, 0.7, "asks to wait for a time")]
    if minutes is None or (ctx.remedy(core) and not re.match(r"(?:give|let|wait|hold|watch)\b", core)):
        return []
    if say.WAITS.match(core) and clause.who in ("", "we", "i", "any", "you") and not say.NO_WAIT.search(core):
        verb = core.split()[0]
        if verb in ("let", "see", "watch", "give", "take") and not (say.SOAKS.search(core) or say.SOAKS_IT.match(core)):
            return []
        if verb in ("give", "take", "let") and say.NO_SOAKING.search(core):
            return []
        return [meant("wait", args, 0.8, "asks to wait for a time")]
    if say.PATIENCE.match(text) or say.MINUTES_MORE.match(core):
        return [meant("wait", args, 0.75, "asks to wait for a time")]
    return []

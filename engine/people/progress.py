"""Signs of life: who works on something for more than about two minutes says in between how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.people.person import Process

if TYPE_CHECKING:
    from engine.drill import Drill

# Somebody at work writes a line about this often, in seconds.
SIGN_S = (100, 140)
# Nobody announces a result that is only this far away, in seconds.
NEARLY_S = 30


def work(drill: Drill, who: str, seconds: int, template: str, cause: int, **slots: Any) -> Process:
    """Work for `seconds`, with a line in the channel whenever it takes long; `template` gets the slot `share`.

    A person who is played by a seat says nothing: what they write is theirs.
    """
    left = seconds
    while who not in drill.crew.seated:
        pause = drill.streams.whole(f"progress/{who}/{drill.now}", *SIGN_S)
        if left - pause <= NEARLY_S:
            break
        yield drill.env.timeout(pause)
        left -= pause
        share = min(95, max(5, 5 * (20 * (seconds - left) // seconds)))
        drill.crew.speak(who, "progress", template, cause, share=f"{share} %", **slots)
    yield drill.env.timeout(left)

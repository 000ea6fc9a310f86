"""What people say, as template, variant and slots; prose is rendered elsewhere."""

from __future__ import annotations

from typing import Any

from engine.streams import Streams

# A person writes a short answer in a chat within these seconds.
REPLY_S = (6, 20)


# Variants are numbers below this; the renderer takes the remainder by how many there are.
VARIANTS = 1000


class Speech:
    """Chooses variants. Each template begins anywhere and goes on from there, so that none is heard twice in a drill
    while others have not been heard; where it begins is a stream of its own."""

    def __init__(self, streams: Streams) -> None:
        self._streams = streams
        self._next: dict[str, int] = {}

    def words(self, template: str, who: str, now: int, **slots: Any) -> dict[str, Any]:
        """The `words` of an event: a variant from 0 to 999, of which the renderer takes the remainder."""
        if template not in self._next:
            # Begun in the lower half, it comes to the top, where the remainders would jump, only after 500 lines.
            self._next[template] = int(self._streams.once(f"words/{template}") * (VARIANTS // 2))
        variant = self._next[template] % VARIANTS
        self._next[template] += 1
        return {"template": template, "variant": variant, "slots": {key: str(slots[key]) for key in sorted(slots)}}

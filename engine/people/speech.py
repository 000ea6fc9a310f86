"""What people say, as template, variant and slots; prose is rendered elsewhere."""

from __future__ import annotations

from typing import Any

from engine.streams import Streams

# A person writes a short answer in a chat within these seconds.
REPLY_S = (6, 20)


class Speech:
    """Chooses variants; each choice has a stream of its own, named by who speaks, what for and when."""

    def __init__(self, streams: Streams) -> None:
        self._streams = streams

    def words(self, template: str, who: str, now: int, **slots: Any) -> dict[str, Any]:
        """The `words` of an event: a variant from 0 to 999, of which the renderer takes the remainder."""
        variant = self._streams.whole(f"words/{template}/{who}/{now}", 0, 999)
        return {"template": template, "variant": variant, "slots": {key: str(slots[key]) for key in sorted(slots)}}

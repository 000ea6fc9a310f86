"""What people say, as template, variant and slots; prose is rendered elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.scenario.people import Responder
from engine.streams import Streams

# A person writes a short answer in a chat within these seconds.
REPLY_S = (6, 20)
# Variants are numbers below this; the renderer takes the remainder by how many there are.
VARIANTS = 1000


class Speech:
    """Chooses variants so that nobody is heard to repeat themselves or a colleague while others are unused.

    Each template begins somewhere, by a stream of its own; each person begins as far behind as they stand in the cast,
    and goes on by one whenever they use it again. So no line depends on what anybody else has said.
    """

    def __init__(self, streams: Streams, cast: Sequence[Responder] = ()) -> None:
        self._streams = streams
        self._first: dict[str, int] = {}
        self._used: dict[tuple[str, str], int] = {}
        # Who greets alike stands side by side: as many of them as there are variants differ.
        alike = sorted(cast, key=lambda spec: (spec.asleep, spec.level in ("L3", "L4"), spec.temperament))
        self._rank = {spec.id: n for n, spec in enumerate(alike)}

    def words(self, template: str, who: str, **slots: Any) -> dict[str, Any]:
        """The `words` of an event: a variant from 0 to 999, of which the renderer takes the remainder."""
        if template not in self._first:
            # Begun in the lower half, it comes to the top, where the remainders would jump, only after 500 lines.
            self._first[template] = int(self._streams.once(f"words/{template}") * (VARIANTS // 2))
        used = self._used.get((template, who), 0)
        self._used[template, who] = used + 1
        variant = (self._first[template] + self._rank.get(who, 0) + used) % VARIANTS
        return {"template": template, "variant": variant, "slots": {key: str(slots[key]) for key in sorted(slots)}}

"""A process that appends commands and confirms each on its standard output once it is kept; tests kill it.

    python -m tests.records.writer URL DRILL WRITER COUNT

Keys are WRITER-1, WRITER-2, ...; it goes on behind the last one that is there, and sends each of them twice, as a
browser does that never got its answer. COUNT 0 goes on for ever.
"""

from __future__ import annotations

import sys

from records.store import open_store


def main(url: str, drill: str, writer: str, count: int) -> None:
    """Append and confirm."""
    store = open_store(url)
    number = sum(command["key"].startswith(f"{writer}-") for command in store.drills.commands(drill))
    while count == 0 or number < count:
        number += 1
        for _ in range(2):
            stored, _ = store.drills.append(
                drill, "say", "lead", {"number": number}, None, f"{writer}-{number}", number
            )
        print(stored["seq"], stored["key"], flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))

"""The golden stories: what happens in a drill is what happened when somebody last read it and found it right."""

import pytest

from tests import golden


@pytest.mark.parametrize("trainee", golden.STORIES)
def test_the_story_is_the_one_that_was_read(trainee: str) -> None:
    kept = golden.path(trainee).read_text("utf-8").splitlines()
    told = golden.story(trainee).splitlines()
    changed = [f"- {a}\n+ {b}" for a, b in zip(kept, told, strict=False) if a != b][:12]
    hint = "\nIf the change is meant, run `make golden`, read the difference and keep it.\n"
    assert kept == told, hint + "\n".join(changed)


def test_the_story_reads_as_a_story() -> None:
    told = golden.story("textbook")
    kinds = [row.split()[1] for row in told.splitlines()[3:] if len(row.split()) > 2]
    order = ["paged", "acknowledge", "take_command", "declare", "finding", "authorise", "remedy_done", "verify",
             "resolve", "close", "ended", "submit_post_mortem"]  # fmt: skip
    assert sorted(order, key=kinds.index) == order

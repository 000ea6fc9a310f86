"""The shipped bank: complete, true to the policy pack, and every item worth what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

from scoring.language.messages import read_message
from scoring.language.post_mortems import read_post_mortem
from scoring.language.sentences import tokens
from scoring.language.vocabulary.words import FUNCTION_WORDS
from scoring.policy.model import LEVELS as SEVERITIES
from scoring.questions import KINDS, LEVELS, TOPICS, Item
from scoring.questions.kinds.missing import Missing
from scoring.questions.kinds.single import Single
from scoring.questions.kinds.triage import Triage
from tests.scoring.build import ROOT, policy
from tests.scoring.questions.others import others
from tests.scoring.questions.shelf import shelf

ITEMS = dict(shelf().items)
CASES = {id: item for id, item in ITEMS.items() if isinstance(item, Triage)}
# Slugs under which answers are labelled and marked: they never change.
SLUGS = {
    "q1": "lifecycle-phases severity-by-impact clear-roles communication-throughout post-mortem-after",
    "q2": "customer-impact revenue-data-impact business-criticality recovery-time workaround",
    "q3": "coordinates-response communicates-status makes-decisions documents-timeline not-fixing-personally",
    "q4": "prepare-before-shift acknowledge-quickly document-actions escalate-when-needed proper-handover "
          "self-care-afterward",
    "q5": "summary impact root-cause timeline went-well could-improve action-items-owners blameless",
    "q6": "tune-thresholds remove-duplicates compound-alerts actionable-alerts regular-reviews automate",
    "q7": "incident-restore problem-prevent symptom-vs-cause multiple-incidents",
    "q8": "status-page internal-chat regular-updates exec-briefings clear-factual next-update",
    "q9": "incident-room all-responders major-incidents real-time-collab ic-coordinates less-overhead",
    "q10": "fair-rotation protected-time limit-consecutive escalation-paths good-runbooks manager-support self-care",
}  # fmt: skip


def test_an_items_own_solution_gets_everything_and_any_other_answer_less() -> None:
    complaints = [f"{id}: {what}" for id, item in ITEMS.items() for what in mismarked(item)]
    assert not complaints, "\n".join(complaints)


def mismarked(item: Item) -> Iterator[str]:
    """The answers to an item that earn what they should not."""
    best = item.mark(item.solution())
    if (best.points, best.verdict) != (1.0, "right") or not all(reason.right for reason in best.reasons):
        yield f"its own solution is {best}"
    less = others(item)
    if not less:
        yield "no other answer is tried"
    for answer in less:
        marked = item.mark(answer)
        if marked.points >= 1 or marked.verdict not in ("partly", "wrong"):
            yield f"{answer} is {marked.verdict} and earns {marked.points}"


def test_every_practice_has_an_item() -> None:
    asked = {practice for item in ITEMS.values() for practice in item.practices}
    assert [name for name in policy().practices if name not in asked] == []


def test_the_ten_questions_keep_their_key_points_with_a_probe_and_a_practice_each() -> None:
    for id, slugs in SLUGS.items():
        question = shelf().questions[id]
        assert list(question.key_points) == slugs.split()
        for slug, point in question.key_points.items():
            assert point.probe.endswith("?") and point.practices, (id, slug)


def test_the_other_questions_are_complete() -> None:
    assert list(shelf().questions) and set(shelf().questions) == {f"q{n}" for n in range(1, 53)}
    for id, question in shelf().questions.items():
        assert len(question.key_points) >= 4 and len(question.answer.split()) >= 35, id
        assert any(point.practices for point in question.key_points.values()), id
        assert question.topic in TOPICS and question.level in LEVELS


def test_there_is_enough_of_every_kind_topic_and_level() -> None:
    assert {item.kind for item in ITEMS.values()} == set(KINDS)
    assert {thing.topic for thing in (*ITEMS.values(), *shelf().questions.values())} == set(TOPICS)
    assert {item.level for item in ITEMS.values()} == set(LEVELS)
    assert len(ITEMS) - len(CASES) >= 120 and len(CASES) >= 40
    assert sum(case.borderline is not None for case in CASES.values()) * 5 >= len(CASES)
    assert {case.accepted[0] for case in CASES.values()} == set(SEVERITIES)


def test_a_case_accepts_what_the_handbooks_matrix_gives() -> None:
    given = {id: case.accepted_by(policy()) for id, case in CASES.items()}
    assert given == {id: tuple(case.accepted) for id, case in CASES.items()}


BANDS = {"all": (0.9, 1.0), "many": (0.2, 0.9), "some": (0.02, 0.2), "few": (0.0, 0.02), "none": (0.0, 0.0)}
LOST = {"high": (0.4, 1.0), "moderate": (0.05, 0.4), "low": (0.0, 0.05), "none": (0.0, 0.0), "unknown": (0.0, 1.0)}


def test_the_factors_of_a_case_agree_with_its_figures() -> None:
    complaints = [f"{id}: {what}" for id, case in CASES.items() for what in disagreeing(case)]
    assert not complaints, "\n".join(complaints)


def disagreeing(case: Triage) -> Iterator[str]:
    """The factors of a case that its figures contradict."""
    shares = [journey.share for journey in case.impact.journeys]
    low, high = BANDS[case.factors.customer_impact]
    cosmetic = all(journey.of_class == "cosmetic" for journey in case.impact.journeys)
    # Who has lost data need not notice it in any journey, and a cosmetic fault affects nobody it is seen by.
    silent = cosmetic or (case.factors.data == "loss" and max(shares) == 0)
    if not silent and not low <= max(shares, default=0.0) <= high:
        yield f"{case.factors.customer_impact} customers, and shares of {shares}"
    low, high = LOST[case.factors.revenue]
    if not low <= case.impact.revenue_lost <= high:
        yield f"revenue is {case.factors.revenue}, and {case.impact.revenue_lost} is lost"
    ways = {journey.workaround for journey in case.impact.journeys} - {"none"}
    if ways and ways != {case.factors.workaround}:
        yield f"a workaround is {case.factors.workaround}, and {sorted(ways)} in the figures"


def test_the_readers_of_language_find_the_same_fields_missing() -> None:
    found = {id: lacking(item) for id, item in ITEMS.items() if isinstance(item, Missing)}
    assert found and found == {id: set(item.missing) for id, item in ITEMS.items() if isinstance(item, Missing)}


def lacking(item: Missing) -> set[str]:
    """The fields that the readers of language do not find in a document."""
    found: Mapping[str, Any]
    if item.form == "post_mortem":
        read = read_post_mortem(item.document)
        items = read["action_items"]
        found = dict(read["sections"])
        found["owners"] = int(items["total"] > 0 and items["with_owner"] == items["total"])
        found["due_dates"] = int(items["total"] > 0 and items["with_due_date"] == items["total"])
    else:
        found = read_message(item.document, item.form, "2026-03-06T06:00:00+01:00", 3600)
    return {field for field in item.fields() if not found[field]}


def test_the_length_of_an_option_does_not_give_the_answer_away() -> None:
    longest = []
    for id, item in ITEMS.items():
        if isinstance(item, Single):
            lengths = {key: len(option.text) for key, option in item.options.items()}
            others_longest = max(length for key, length in lengths.items() if key != item.right)
            assert lengths[item.right] <= 1.3 * others_longest, id
            longest.append(lengths[item.right] > others_longest)
    assert 0.1 <= sum(longest) / len(longest) <= 0.35


def test_the_place_of_an_option_does_not_give_the_answer_away() -> None:
    places = [list(item.options).index(item.right) for item in ITEMS.values() if isinstance(item, Single)]
    assert all(places.count(place) >= 0.1 * len(places) for place in range(4))


def test_no_two_items_ask_the_same() -> None:
    asked = {id: _asked(item) for id, item in ITEMS.items()}
    alike = [(a, b) for a, b in combinations(asked, 2) if len(asked[a] & asked[b]) >= 0.6 * len(asked[a] | asked[b])]
    assert not alike, alike


def _asked(item: Item) -> frozenset[str]:
    """The words of what is asked and of what there is to choose from, without those that every item of a kind has."""
    asks = {key: value for key, value in item.asks().items() if key not in ("kind", "topic", "level", "confidence")}
    if item.kind in ("missing", "triage"):
        asks = {"text": asks.get("document", item.text)}
    texts = [value for part in asks.values() for value in (part.values() if isinstance(part, dict) else [part])]
    return frozenset(word for word in tokens(" ".join(map(str, texts))) if word not in FUNCTION_WORDS)


def test_ids_are_never_used_again() -> None:
    """An id once given keeps its kind; one that was taken out stays on the list as retired and never comes back."""
    rows = [line.split() for line in (ROOT / "tests/scoring/questions/ids.txt").read_text("utf-8").splitlines()]
    assert len({row[0] for row in rows}) == len(rows)
    given = {row[0]: row[1] for row in rows}
    kinds = {id: shelf().kind(id) for id in shelf().ids()}
    for id, kind in kinds.items():
        assert given.get(id) == kind, f"add '{id} {kind}' to ids.txt, or choose an id that was never used"
    gone = {id for id, kind in given.items() if kind != "retired" and id not in kinds}
    assert not gone, f"mark as retired in ids.txt: {sorted(gone)}"

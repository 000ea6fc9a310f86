"""One drill as a document: JSON, CSV and Markdown. `ui/view/document_html.py` makes the page of it."""

from __future__ import annotations

from typing import Any

from ui.desk.source import Source
from ui.view import scorecard as cards
from ui.view.early_end import named, told
from ui.view.names import DIMENSIONS, ENDINGS, plain
from ui.view.post_mortem import SECTIONS
from ui.view.tables import as_csv

FORMATS = ("json", "csv", "md", "html")
HEAD = (
    "line", "criterion", "subject", "dimension", "verdict", "points", "max", "assessed verdict", "because", "advice",
    "practice", "threshold", "source", "evidence",
)  # fmt: skip


def as_json(source: Source) -> dict[str, Any]:
    """Everything about the drill: scorecard, rulings, debrief, post-mortem, action items, timeline."""
    teller = source.teller()
    seats = [seat["id"] for seat in source.trace.header["seats"]]
    submitted = source.trace.of("submit_post_mortem")
    written = submitted[-1].data if submitted else None
    return {
        "drill": source.about,
        "policy": source.card["policy"],
        "par": source.par,
        "scorecard": source.card,
        "assessed": source.ruled.assessed,
        "rulings": [
            {"line": one.line, "kind": one.kind, "verdict": one.verdict, "author": one.author, "reason": one.reason,
             "total": one.total, "created": one.created}
            for one in source.ruled.rulings
        ],
        "debrief": source.review.to_json(),
        "commitment": source.commitment or None,
        "post_mortem": written and {"sections": written.get("sections"), "action_items": written.get("action_items")},
        "action_items": [
            {"n": one.n, "description": one.description, "owner": one.owner, "due": one.due, "state": one.state,
             "created": one.created, "changed": one.changed}
            for one in source.actions
        ],
        "timeline": [
            {"n": one.n, "at": one.at, "time": one.exact, "who": one.who, "text": one.text, "kind": one.kind,
             "seen": not one.hidden_then}
            for one in (
                teller.moment(event, seats) for event in source.trace.events if event.kind not in ("header", "log")
            )
        ],
    }  # fmt: skip


def lines_csv(source: Source) -> str:
    """The lines of the scorecard as CSV, one row each."""
    ruled = ruled_verdicts(source)
    rows = []
    for row in source.card["lines"]:
        practice = row["practice"]
        rows.append([
            row["id"], row["criterion"], row["subject"], row["dimension"], row["verdict"], row["points"], row["max"],
            ruled.get(row["id"]), row["because"], row["advice"], f"{practice['id']} {practice['text']}",
            practice["threshold"], practice["source"], " ".join(str(n) for n in row["evidence"]),
        ])  # fmt: skip
    return as_csv(HEAD, rows)


def as_markdown(source: Source) -> str:
    """The debrief and the scorecard as Markdown."""
    out = [f"# {_md(source.about['title'])}", "", _md(subtitle(source)), "", f"**{_md(total(source))}**", ""]
    left = source.left
    out += [_md(told(left)), ""] if left else []
    out += ["| dimension | points | rating |", "|---|---|---|"]
    for tile in cards.dimensions(source.card):
        out.append(f"| {tile.title} | {tile.sum} | {tile.rating or '–'} |")
    for name, beats in story(source):
        out += ["", f"## {name}", "", *[f"- {_md(beat)}" for beat in beats]]
    ruled = ruled_verdicts(source)
    for key, title in DIMENSIONS.items():
        out += ["", f"## {title}"]
        for row in source.card["lines"]:
            if row["dimension"] == key and row["verdict"] not in ("not_applicable",):
                points = f"{row['points']:.3g} of {row['max']:.3g}" if row["max"] else "no points"
                because = named(row["because"], left)
                out += ["", f"- **{verdict(row['verdict'])}**, {points}: {_md(because)} `{row['id']}`"]
                out.append(f"  - Practice {row['practice']['id']}: {_md(row['practice']['text'])}")
                if row["advice"]:
                    out.append(f"  - Would have earned it: {_md(row['advice'])}")
                if row["id"] in ruled:
                    out.append(f"  - Overridden by an assessor: {verdict(ruled[row['id']])}")
                out += [f"  - {_md(ruling(one))}" for one in source.ruled.of(row["id"])]
    out += _post_mortem_md(source)
    return "\n".join(out) + "\n"


def _post_mortem_md(source: Source) -> list[str]:
    sections, items = report(source)
    out = ["", "## Post-mortem"] if sections or items else []
    for name, words in sections:
        out += ["", f"### {name}", "", *[f"> {_md(line)}".rstrip() for line in words.splitlines()]]
    if items:
        out += ["", "### Action items", "", "| what | owner | due | state |", "|---|---|---|---|"]
        out += ["| " + " | ".join(_md(cell).replace("|", "\\|") for cell in row) + " |" for row in items]
    return out


def report(source: Source) -> tuple[list[tuple[str, str]], list[list[str]]]:
    """The sections of the post-mortem with words, and its action items: what, owner, due, state."""
    submitted = source.trace.of("submit_post_mortem")
    data = submitted[-1].data if submitted else {}
    written = data.get("sections") or {}
    sections = [(one.title, str(written[one.id])) for one in SECTIONS if str(written.get(one.id) or "").strip()]
    if source.actions:
        rows = [[one.description, one.owner or "–", one.due or "–", plain(one.state)] for one in source.actions]
    else:
        items = data.get("action_items") or []
        rows = [[str(item.get(key) or "–") for key in ("description", "owner", "due")] + ["–"] for item in items]
    return sections, rows


def story(source: Source) -> list[tuple[str, list[str]]]:
    """The story of the debrief, by its parts, and the commitment."""
    review = source.review
    found = [
        ("What happened", review.happened), ("What could be seen", review.visible), ("What made it hard", review.hard),
    ]  # fmt: skip
    told = [(name, [fact.text for fact in beats]) for name, beats in found if beats]
    return told + ([("Commitment", [source.commitment])] if source.commitment else [])


def subtitle(source: Source) -> str:
    """Who, in which mode, when, how it ended, under which policy."""
    about = source.about
    ending = ENDINGS.get(str(about["ending"]), plain(str(about["ending"])))
    parts = [about["person"], about["mode"] and str(about["mode"]).capitalize(), about["created"], ending]
    policy = f"{source.policy.title}, version {source.policy.version}"
    return " · ".join(str(part) for part in (*parts, policy) if part)


def total(source: Source) -> str:
    """The total of the rules, that of the assessors, and par."""
    told = f"Total {source.card['total']:.0f} of 100"
    if source.ruled.assessed is not None:
        told += f" by the rules, {source.ruled.assessed['total']:.0f} with the overrides of assessors"
    if source.par is not None:
        told += f"; par {source.par:.0f}"
    return told


def ruled_verdicts(source: Source) -> dict[str, str]:
    """The verdicts of assessors, by line."""
    return {one.line: one.verdict for one in source.ruled.rulings if one.verdict is not None}


def ruling(one: Any) -> str:
    """A ruling as a sentence."""
    said = f"overrode this to {verdict(one.verdict).lower()}" if one.verdict else "disputed this"
    return f"{one.author} {said} on {one.created[:10]} {one.created[11:16]} UTC: {one.reason}"


def verdict(verdict: str) -> str:
    """A verdict in words."""
    return cards.VERDICTS.get(verdict, (plain(verdict), ""))[0]


def _md(words: object) -> str:
    """Words on one line in which nothing is Markdown or markup."""
    flat = " ".join(str(words).split())
    for sign in "\\`*_[]<>#":
        flat = flat.replace(sign, f"\\{sign}")
    return flat

"""One drill as one HTML file that needs nothing beside it and prints well. Everything a person wrote is escaped."""

from __future__ import annotations

from pathlib import Path

from ui.desk.source import Source
from ui.view import charts as pictures
from ui.view import early_end
from ui.view import scorecard as cards
from ui.view.cadence import cadence
from ui.view.document import report, ruled_verdicts, ruling, story, subtitle, total, verdict
from ui.view.impact import impact
from ui.view.markup import text
from ui.view.moments import timeline
from ui.view.names import DIMENSIONS
from ui.view.story import Fact, facts

STYLE = Path(__file__).with_name("document.css").read_text(encoding="utf-8")


def as_html(source: Source) -> str:
    """One HTML file with its style and charts inside; it opens without a network and prints on A4."""
    teller = source.teller()
    chart = impact(source.trace, teller, source.review.severity.knowable)
    news = cadence(source.trace, source.review.communication, chart.since, chart.until)
    figures = "".join(_figure(fact) for fact in facts(source.review, chart, teller.clock))
    marks = "".join(f"<li value={mark.number}>{text(mark.time)} {text(mark.text)}</li>" for mark in chart.marks)
    tiles = "".join(
        f"<tr><th>{tile.title}</th><td>{tile.sum}</td><td>{tile.rating or '–'}</td></tr>"
        for tile in cards.dimensions(source.card)
    )
    told = "".join(
        f"<section><h2>{text(name)}</h2><ul>{''.join(f'<li>{text(beat)}</li>' for beat in beats)}</ul></section>"
        for name, beats in story(source)
    )
    title = f"{source.about['title']}: debrief"
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width, initial-scale=1"><title>{text(title)}</title><style>{STYLE}</style></head><body>'
        f"<main><h1>{text(source.about['title'])}</h1><p class='dim'>{text(subtitle(source))}</p>"
        f'<p class="total">{text(total(source))}</p>'
        f"{f'<p>{text(early_end.told(source.left))}</p>' if source.left else ''}"
        f"<table class='sums'><tbody>{tiles}</tbody></table><dl class='facts'>{figures}</dl>"
        f"<h2>Impact and decisions</h2>{pictures.impact_chart(chart, teller)}"
        f"<ol class='marks'>{marks}</ol>"
        f"<h2>Communication by audience</h2>{pictures.cadence_chart(news, teller.clock)}"
        f"{told}{_lines_html(source)}{_post_mortem_html(source)}{_timeline_html(source)}"
        f"</main></body></html>\n"
    )  # fmt: skip


def _figure(fact: Fact) -> str:
    remark = f" <small>{text(fact.remark)}</small>" if fact.remark else ""
    return f"<div><dt>{text(fact.name)}</dt><dd>{text(fact.value)}{remark}</dd></div>"


def _lines_html(source: Source) -> str:
    ruled, left, parts = ruled_verdicts(source), source.left, []
    for key, title in DIMENSIONS.items():
        rows = []
        for row in source.card["lines"]:
            if row["dimension"] != key or row["verdict"] == "not_applicable":
                continue
            practice = row["practice"]
            limit = f" ({practice['threshold']})" if practice["threshold"] else ""
            more = [f"{practice['id']}: {practice['text']}{limit}. Source: {practice['source']}"]
            more += [f"Would have earned it: {row['advice']}"] if row["advice"] else []
            more += [f"An assessor's verdict: {verdict(ruled[row['id']])}"] if row["id"] in ruled else []
            more += [ruling(one) for one in source.ruled.of(row["id"])]
            notes = "".join(f"<p class='dim'>{text(one)}</p>" for one in more)
            points = f"{row['points']:.3g} / {row['max']:.3g}" if row["max"] else "–"
            rows.append(
                f"<tr class='{row['verdict']}'><td>{verdict(row['verdict'])}</td>"
                f"<td>{text(early_end.named(row['because'], left))}{notes}</td><td class='num'>{points}</td>"
                f"<td class='id'>{text(row['id'])}</td></tr>"
            )
        if rows:
            parts.append(f"<h2>{title}</h2><table class='lines'><tbody>{''.join(rows)}</tbody></table>")
    return "".join(parts)


def _post_mortem_html(source: Source) -> str:
    sections, items = report(source)
    if not sections and not items:
        return ""
    told = "".join(f"<h3>{text(name)}</h3><p class='typed'>{text(words)}</p>" for name, words in sections)
    rows = "".join(f"<tr>{''.join(f'<td>{text(cell)}</td>' for cell in row)}</tr>" for row in items)
    table = (
        "<h3>Action items</h3><table class='lines'><thead><tr><th>What</th><th>Owner</th><th>Due</th><th>State</th>"
        f"</tr></thead><tbody>{rows}</tbody></table>" if items else ""
    )  # fmt: skip
    return f"<h2>Post-mortem</h2>{told}{table}"


def _timeline_html(source: Source) -> str:
    rows = "".join(
        f"<tr{' class=unseen' if one.hidden_then else ''}><td>{text(one.exact)}</td><td>{text(one.who)}</td>"
        f"<td>{text(one.text)}</td></tr>"
        for one in timeline(source.trace, source.teller())
    )
    return f"<h2>Timeline</h2><table class='lines time'><tbody>{rows}</tbody></table>"

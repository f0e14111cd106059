"""What the notebooks show and the rest of the report, as blocks of the PDF: one layout for each part of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from helpers.phrases import phrases
from helpers.rendering.figures import Drawing
from helpers.rendering.labels import SIGNS
from helpers.rendering.pdf_cards import finding_cards, finding_links, finding_signs, publication, published
from helpers.rendering.pdf_figures import drawing
from helpers.rendering.pdf_runs import Block, Runs, badge, bold, bullets, heading, link, note, paragraph, quoted, table
from helpers.rendering.pdf_sections import Part, Prose
from helpers.rendering.templating import plain_id, web_address
from helpers.rendering.views import Views


def blocks_of(views: Views, shown: Any) -> list[Block]:
    """Return what a notebook shows as blocks."""
    if isinstance(shown, Prose):
        return [heading(shown.level, shown.runs) if shown.level else paragraph(*shown.runs)]
    if isinstance(shown, Drawing):
        nothing_drawn = shown.description == shown.title
        return [paragraph(note(shown.title)) if nothing_drawn else drawing(shown)]
    if isinstance(shown, Part):
        lay_out = LAYOUTS.get(shown.macro)
        return (
            lay_out(views, *shown.values, **shown.named)
            if lay_out
            else [paragraph(line) for line in shown.text.splitlines()]
        )
    return [paragraph(str(shown))]


def sentences(views: Views, said: Sequence[str]) -> list[Block]:
    """Return sentences as one paragraph."""
    return [paragraph(" ".join(said))]


def points(views: Views, said: Sequence[str]) -> list[Block]:
    """Return sentences as a list."""
    return [bullets([sentence] for sentence in said)]


def source_table(views: Views, rows: Sequence[dict[str, Any]]) -> list[Block]:
    """Return the sources with what was coded in each."""
    _ = phrases(views.language).gettext
    columns = [(_("source"), 1.6, "l"), (_("authors, title, year"), 5, "l"), (_("kind"), 1.2, "l"),
               (_("claims"), 0.9, "r"), (_("findings"), 0.9, "r")]  # fmt: skip
    cells = [
        [
            [link(row["source_id"], f"source-{plain_id(row['source_id'])}", "b")]
            + ([note(f" ({_('coded by the program')})")] if row["machine"] else []),
            published(row), row["kind"], views.number(row["claims"]), views.number(row["findings"]),
        ]
        for row in rows
    ]  # fmt: skip
    return [table(_("The sources, and how many claims were coded in each"), columns, cells)]


def claim_table(
    views: Views, quotes: Sequence[dict[str, Any]], total: int = 0, caption: str = "", **_named: Any
) -> list[Block]:
    """Return claims with quote, value, scope and evidence; signs lead to their findings."""
    _ = phrases(views.language).gettext
    columns = [(_("claim"), 0.95, "l"), (_("about"), 2.5, "l"), (_("value"), 1.5, "l"), (_("scope"), 1.5, "l"),
               (_("quote"), 2.4, "l"), (_("evidence"), 1.3, "l")]  # fmt: skip
    rows = [
        [
            [bold(q["claim_id"])],
            [q["label"], note(f" ({q['subject']})")],
            q["value"],
            q["scope"],
            [quoted(q["exact"], q["lang"])],
            [q["evidence"], *([note(f" {q['stance']}")] if q["stance"] else []), *finding_signs(q["findings"])],
        ]
        for q in quotes
    ]
    places = [f"claim-{plain_id(q['claim_id'])}" for q in quotes]
    return [table(caption or _("Claims, each in the words of its source"), columns, rows, places)]


def outcome_table(views: Views, rows: Sequence[dict[str, Any]], reasons: Sequence[tuple[str, int]]) -> list[Block]:
    """Return how the compared pairs ended, and why pairs were not comparable."""
    _ = phrases(views.language).gettext
    columns = [(_("outcome"), 2, "l"), (_("meaning"), 5, "l"), (_("pairs"), 1, "r")]
    cells = [[[badge(r["kind"], r["sign"], r["name"])], r["meaning"], views.number(r["n"])] for r in rows]
    blocks = [table(_("Pairs of claims on one property, by how the comparison ended"), columns, cells)]
    if reasons:
        blocks.append(paragraph(bold(_("Why pairs were not comparable"))))
        blocks.append(bullets([f"{reason}: {views.number(n)}"] for reason, n in reasons))
    return blocks


def rule_table(views: Views, rows: Sequence[dict[str, Any]]) -> list[Block]:
    """Return every rule with what became of it."""
    _ = phrases(views.language).gettext
    columns = [(_("rule"), 2.4, "l"), (_("what it flags"), 3.4, "l"), (_("at most a"), 1.1, "l"), (_("status"), 2.3, "l"),
               (_("flagged"), 0.95, "r"), (_("passed"), 0.9, "r"), (_("not comparable"), 1.25, "r"), (_("findings"), 0.95, "r")]  # fmt: skip
    cells = []
    for r in rows:
        counts = [r[key] for key in ("flagged", "passed", "not_comparable", "findings")]
        status = r["status_name"] + (f": {r['reason']}" if r["reason"] else "")
        ran = [views.number(n) if r["status"] == "run" else "–" for n in counts]
        cells.append([[bold(r["id"]), f" {r['name']}"], r["title"], r["kind_name"], status, *ran])
    return [table(_("Every rule, and what became of it"), columns, cells, [f"rule-{r['name']}" for r in rows])]


def fact_table(views: Views, rows: Sequence[dict[str, Any]], **_named: Any) -> list[Block]:
    """Return the reference facts with the claims on the same matter."""
    _ = phrases(views.language).gettext
    if not rows:
        return [paragraph(_("This corpus has no reference facts."))]
    columns = [(_("fact"), 0.8, "l"), (_("about"), 2.2, "l"), (_("value"), 1.3, "l"), (_("publication"), 3, "l"),
               (_("independence"), 1.7, "l"), (_("claims"), 1.9, "l")]  # fmt: skip
    cells = []
    for r in rows:
        scope = f"; {r['scope']}" if r["scope"] else ""
        where = [
            *publication(views, r),
            *([" ", {"t": r["url"], "s": "note", "href": web_address(r["url"])}] if r["url"] else []),
        ]
        trust = "; ".join(
            part
            for part in (r["independence"], f"{_('confidence')}: {r['confidence']}" if r["confidence"] else "")
            if part
        )
        cells.append(
            [
                [bold(r["ref_id"])],
                [r["label"], note(f" ({r['subject']}{scope})")],
                r["value"],
                where,
                trust,
                said(r["said"]),
            ]
        )
    places = [f"fact-{plain_id(r['ref_id'])}" for r in rows]
    return [table(_("Reference facts from elsewhere, with the claims on the same matter"), columns, cells, places)]


def said(groups: Sequence[dict[str, Any]]) -> Runs:
    """Return what claims say on the matter of a fact, by value, each claim a link."""
    runs: Runs = []
    for number, group in enumerate(groups):
        sign = f"{SIGNS[group['kind']]} " if group["kind"] else ""
        runs += ["; "] if number else []
        runs += [bold(f"{sign}{group['value']}", group["kind"]), ": "]
        for at, claim_id in enumerate(group["claim_ids"]):
            runs += [", "] if at else []
            runs.append(link(claim_id, f"claim-{plain_id(claim_id)}"))
    return runs or ["–"]


def number_table(views: Views, header: Sequence[str], rows: Sequence[Sequence[str]], caption: str = "") -> list[Block]:
    """Return the numbers behind a figure, or the first of very many; columns are as wide as what stands in them, numbers to the right."""
    _ = phrases(views.language).gettext
    columns = []
    for at, name in enumerate(header):
        cells = [row[at] for row in rows]
        numbers = any(cells) and all(NUMBER.fullmatch(cell) for cell in cells)
        usual = max((len(cell) for cell in cells), default=0)
        columns.append((name, float(max(min(usual, 60), 3) ** 0.8), "r" if numbers else "l"))
    if not rows:
        return []  # the figure itself says that there is nothing to draw
    caption = caption or _("The numbers behind the figure")
    if len(rows) > MOST_ROWS:
        caption = _("{what}: the first {shown} of {total} rows; the page index.html has them all").format(
            what=caption, shown=views.number(MOST_ROWS), total=views.number(len(rows))
        )
    return [table(caption, columns, rows[:MOST_ROWS], small=True)]


MOST_ROWS = 200  # of the numbers behind a figure, which itself draws fewer


NUMBER = re.compile(r"[−-]?[\d.,∞]*")
LAYOUTS: dict[str, Any] = {
    "paragraph": sentences,
    "bullets": points,
    "source_table": source_table,
    "claim_table": claim_table,
    "finding_cards": finding_cards,
    "finding_links": finding_links,
    "outcome_table": outcome_table,
    "rule_table": rule_table,
    "fact_table": fact_table,
    "number_table": number_table,
}

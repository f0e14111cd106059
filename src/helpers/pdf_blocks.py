"""The content of the PDF as plain data: blocks that the template lays out.

A block is a dictionary with a `type`; text stands in runs: a string, or `{"t": text}` with a style `s` (b, i, code,
note, quote), the kind of a finding `k`, a place in the document `to`, an address `href`, a language `lang`.
The template never reads a string as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from helpers.figures import Drawing
from helpers.labels import SIGNS
from helpers.pdf_figures import drawing
from helpers.pdf_letters import BREAK, fit
from helpers.pdf_sections import Part, Prose
from helpers.phrases import phrases
from helpers.templating import plain_id, web_address
from helpers.views import Views
from helpers.words import show_date

Block = dict[str, Any]
Runs = list[Any]
LANGUAGE = re.compile(r"[a-z]{2,3}")


def note(text: str) -> dict[str, str]:
    """Return a run that is set smaller and fainter."""
    return {"t": text, "s": "note"}


def bold(text: str, kind: str = "") -> dict[str, str]:
    """Return a run that is set bold, in the colour of a kind of finding if one is given."""
    return {"t": text, "s": "b", "k": kind}


def link(text: str, to: str, style: str = "") -> dict[str, str]:
    """Return a run that leads to a place in the document."""
    return {"t": text, "to": to, "s": style}


def badge(kind: str, sign: str, name: str) -> dict[str, str]:
    """Return a kind of finding as a sign and a word."""
    return {"t": f"{sign} {name}", "s": "badge", "k": kind}


def quoted(words: str, lang: str) -> dict[str, str]:
    """Return a source's own words."""
    return {"t": words, "s": "quote", "lang": language_code(lang)}


def language_code(text: str) -> str:
    """Return a language code that a PDF can carry, or nothing."""
    return text if LANGUAGE.fullmatch(text) else ""


def heading(level: int, runs: str | Runs, to: str = "", bookmark: str = "") -> Block:
    """Return a heading; `bookmark` is what stands in the outline where that is shorter than the heading."""
    return {"type": "heading", "level": level, "runs": [runs] if isinstance(runs, str) else runs, "to": to,
            "bookmark": bookmark}  # fmt: skip


def paragraph(*runs: Any) -> Block:
    """Return a paragraph."""
    return {"type": "paragraph", "runs": list(runs)}


def bullets(items: Iterable[Runs]) -> Block:
    """Return a list."""
    return {"type": "bullets", "items": list(items)}


def table(
    caption: str,
    columns: Sequence[tuple[str, float, str]],
    rows: Sequence[Sequence[Any]],
    places: Sequence[str] = (),
    small: bool = False,
) -> Block:
    """Return a table: columns as (heading, share of the width, "l" or "r"), cells as runs, and a place for each row."""
    cells = [[cell if isinstance(cell, list) else [cell] for cell in row] for row in rows]
    longest = [
        max(longest_word(name), *(longest_word(plain(row[at])) for row in cells), 1) if cells else longest_word(name)
        for at, (name, _, _) in enumerate(columns)
    ]
    letter = SMALL_LETTER if small else LETTER
    return {
        "type": "table",
        "caption": caption,
        "header": [name for name, _, _ in columns],
        "widths": widths([share for _, share, _ in columns], [count * letter + GUTTER for count in longest]),
        "aligns": [align for _, _, align in columns],
        "rows": cells,
        "to": list(places),
        "small": small,
        "whole": all(len(plain(cell)) <= LONG_CELL for row in cells for cell in row),  # no row is parted by a page
    }


LINE, LETTER, SMALL_LETTER, GUTTER = 470.0, 4.2, 3.7, 7.0  # points: a line, a letter of a table, and between columns

LONG_CELL = 600  # letters that surely fit on a page, in any column


def plain(runs: Runs) -> str:
    """Return what runs say."""
    return "".join(run if isinstance(run, str) else run["t"] for run in runs)


def longest_word(text: str) -> int:
    """Return how many letters stay together on one line."""
    return max((len(word) for word in re.split(rf"[\s{BREAK}]", fit(text))), default=0)


def widths(shares: Sequence[float], needed: Sequence[float]) -> list[float]:
    """Return the widths of columns: by their shares of a line, but none narrower than its longest word."""
    free, wide = LINE, set[int]()
    while len(wide) < len(shares):
        total = sum(share for at, share in enumerate(shares) if at not in wide)
        more = {at for at, share in enumerate(shares) if at not in wide and share / total * free < needed[at]}
        if not more:
            break
        wide |= more
        free = LINE - sum(needed[at] for at in wide)
        if free <= 0:
            return list(needed)
    total = sum(share for at, share in enumerate(shares) if at not in wide)
    return [round(needed[at] if at in wide else share / total * free, 1) for at, share in enumerate(shares)]


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


def published(source: dict[str, Any]) -> Runs:
    """Return authors, title and year of a source."""
    runs: Runs = [f"{source['authors']}, "] if source.get("authors") else []
    runs += [{"t": source["title"], "s": "i"}] if source.get("title") else []
    return [*runs, f" ({source['year']})"] if source.get("year") else runs


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


def finding_signs(findings: Sequence[Any]) -> Runs:
    """Return a sign for each finding, which leads to it."""
    return [
        run for f in findings for run in (" ", {**link(SIGNS[f.kind], f"finding-{f.finding_id}", "b"), "k": f.kind})
    ]


def finding_cards(views: Views, groups: Sequence[dict[str, Any]]) -> list[Block]:
    """Return findings with their quotes side by side, the strongest kind first."""
    _ = phrases(views.language).gettext
    if not groups:
        return [paragraph(_("No finding."))]
    blocks: list[Block] = []
    for group in groups:
        blocks.append(heading(3, [bold(f"{group['sign']} {group['title']}", group["kind"])], f"kind-{group['kind']}"))
        blocks.append(paragraph(note(group["meaning"])))
        blocks += [finding_card(views, f) for f in group["findings"][:MOST_CARDS]]
        rest = group["findings"][MOST_CARDS:]
        if rest:
            blocks.append(finding_rows(views, rest))
    return blocks


MOST_CARDS = 150  # findings of a kind that are shown whole; the rest is shown in a row each


def finding_rows(views: Views, findings: Sequence[dict[str, Any]]) -> Block:
    """Return findings in a row each, with the values and words of their sources."""
    _ = phrases(views.language).gettext
    columns = [(_("finding"), 3, "l"), (_("quote"), 4, "l"), (_("Why"), 2.4, "l")]
    rows = []
    for f in findings:
        told = [[bold(q["value"]), " ", quoted(q["exact"], q["lang"]), f" {q['source_id']} ",
                 link(q["claim_id"], f"claim-{plain_id(q['claim_id'])}")] for q in f["quotes"]]  # fmt: skip
        told += [[bold(p["value"]), f" {p['source_id']}"] for p in f["places"]]
        told += [[bold(x["value"]), " ", link(x["ref_id"], f"fact-{plain_id(x['ref_id'])}")] for x in f["facts"]]
        words = [badge(f["kind"], f["sign"], f["kind_name"]), f" {f['message']}", note(f" ({f['rule']})")]
        words += [note(f" {verdict_words(v)}") for v in f["verdicts"]]
        rows.append([words, dotted(told), f["why"]])
    places = [f"finding-{f['finding_id']}" for f in findings]
    caption = _("The other {n}, in a row each; the page index.html shows them as the ones above").format(
        n=views.number(len(rows))
    )
    return table(caption, columns, rows, places)


def finding_card(views: Views, f: dict[str, Any]) -> Block:
    """Return one finding with its quotes, places and facts, why it is one and what would settle it."""
    _ = phrases(views.language).gettext
    about = [(_("Why"), [f["why"]]), (_("Would settle it"), [f["settle"]])]
    about += [(_("Rule"), [link(f["rule"], f"rule-{f['rule']}"), f": {f['rule_title']}"])]
    about += [(_("A person's verdict"), [verdict_words(v)]) for v in f["verdicts"]]
    return {
        "type": "finding",
        "to": f"finding-{f['finding_id']}",
        "kind": f["kind"],
        "badge": [badge(f["kind"], f["sign"], f["kind_name"])],
        "title": f["message"],
        "number": f["finding_id"],
        "cards": [
            *(quote_card(views, q) for q in f["quotes"]),
            *(place_card(views, p) for p in f["places"]),
            *(fact_card(views, x) for x in f["facts"]),
        ],  # fmt: skip
        "about": [{"term": term, "runs": runs} for term, runs in about if any(runs)],
    }


def verdict_words(v: dict[str, str]) -> str:
    """Return a person's word on a finding."""
    reason = f": {v['reason']}" if v["reason"] else ""
    date = f", {v['date']}" if v["date"] else ""
    return f"{v['name']}{reason} ({v['coder']}{date})"


def quote_card(views: Views, q: dict[str, Any]) -> Block:
    """Return one quote with its value, source, place in the text, scope and gloss."""
    _ = phrases(views.language).gettext
    about: list[Any] = [[f"{_('claim')} ", link(q["claim_id"], f"claim-{plain_id(q['claim_id'])}")]]
    if q["start"] is not None:
        about.append([f"{_('characters')} {q['start']}–{q['end']}"])
    about += [[f"{_('quote found')}: {q['anchor']}"]] if q["anchor"] else []
    about += [[q["scope"]]] if q["scope"] else []
    about += [[f"{_('evidence')}: {q['evidence']}"]] if q["evidence"] else []
    about += [[f"{_('according to')}: {q['attributed_to']}"]] if q["attributed_to"] else []
    about += [[q["stance"]]] if q["stance"] else []
    about += [[_("proposed by the program")]] if q["coder"] == "machine" else []
    return {
        "value": q["value"],
        "quote": q["exact"],
        "lang": language_code(q["lang"]),
        "source": [link(q["source_id"], f"source-{plain_id(q['source_id'])}", "b"), " · ", *published(q["source"])],
        "note": dotted(about),
        "gloss": q["gloss"],
    }


def dotted(parts: Sequence[Runs]) -> Runs:
    """Return runs one after the other, separated by dots."""
    return [run for number, part in enumerate(parts) for run in ([" · "] if number else []) + list(part)]


def place_card(views: Views, p: dict[str, Any]) -> Block:
    """Return a place in a text that is no claim."""
    _ = phrases(views.language).gettext
    where = f"{_('characters')} {p['start']}–{p['end']}" if p["start"] is not None else ""
    source = [link(p["source_id"], f"source-{plain_id(p['source_id'])}", "b"), " · ", *published(p["source"])]
    return {
        "value": p["value"],
        "quote": "",
        "lang": "",
        "source": source,
        "note": [where] if where else [],
        "gloss": "",
    }


def fact_card(views: Views, x: dict[str, Any]) -> Block:
    """Return a reference fact beside the quotes that it bears on."""
    _ = phrases(views.language).gettext
    about = [[x["scope"]]] if x["scope"] else []
    about += [[f"{_('independence')}: {x['independence']}"]] if x["independence"] else []
    about += [[f"{_('confidence')}: {x['confidence'] or '–'}"]]
    source = [note(f"{_('Reference fact')} "), link(x["ref_id"], f"fact-{plain_id(x['ref_id'])}", "b"), " · ",
              *publication(views, x)]  # fmt: skip
    return {"value": x["value"], "quote": "", "lang": "", "source": source, "note": dotted(about), "gloss": ""}


def publication(views: Views, x: dict[str, Any]) -> Runs:
    """Return publisher, title and date of a reference fact."""
    runs: Runs = [x["publisher"]] if x["publisher"] else []
    if x["title"]:
        runs += [*([", "] if runs else []), {"t": x["title"], "s": "i"}]
    return [*runs, f" ({show_date(x['published'], views.language)})"] if x["published"] else runs


def finding_links(views: Views, findings: Sequence[dict[str, Any]]) -> list[Block]:
    """Return findings as a list whose entries lead to the findings with their quotes, and name the page."""
    _ = phrases(views.language).gettext
    if not findings:
        return [paragraph(_("No finding."))]
    blocks = [
        bullets(
            [badge(f["kind"], f["sign"], f["kind_name"]), " ", link(f["message"], f"finding-{f['finding_id']}"),
             {"t": _("page"), "to": f"finding-{f['finding_id']}", "s": "page"}]
            for f in findings[:MOST_CARDS]
        )
    ]  # fmt: skip
    if len(findings) > MOST_CARDS:
        more = views.number(len(findings) - MOST_CARDS)
        blocks.append(paragraph(_("And {n} more; the section of the findings has them all.").format(n=more)))
    return blocks


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

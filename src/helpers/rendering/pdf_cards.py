"""Findings in the PDF: their quotes side by side, why they are findings, what would settle them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from helpers.phrases import phrases
from helpers.rendering.labels import SIGNS
from helpers.rendering.pdf_runs import (
    Block,
    Runs,
    badge,
    bold,
    bullets,
    heading,
    language_code,
    link,
    note,
    paragraph,
    quoted,
    table,
)
from helpers.rendering.templating import plain_id
from helpers.rendering.views import Views
from helpers.words import show_date


def published(source: dict[str, Any]) -> Runs:
    """Return authors, title and year of a source."""
    runs: Runs = [f"{source['authors']}, "] if source.get("authors") else []
    runs += [{"t": source["title"], "s": "i"}] if source.get("title") else []
    return [*runs, f" ({source['year']})"] if source.get("year") else runs


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
    about = [
        (_("Why"), [f["why"]]),
        (_("Reference facts"), [f["leans"]]),
        (_("Independence"), [f["independent"]]),
        (_("Would settle it"), [f["settle"]]),
    ]
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

"""The report's pages: the first page with all sections, and a page for each paper, in one language."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from helpers import __version__
from helpers.phrases import mark
from helpers.rendering.briefs import brief
from helpers.rendering.fragments import Fragment, link
from helpers.rendering.labels import KIND_NAMES, SIGNS, TYPE_NAMES
from helpers.rendering.templating import TEMPLATES, plain_id, render, render_macro
from helpers.rendering.views import Views
from helpers.rules import KINDS

LANGUAGE_NAMES = {"en": "English", "id": "Bahasa Indonesia"}
KIND_PLURALS = {
    "conflict": mark("conflicts"),
    "tension": mark("tensions"),
    "gap": mark("gaps"),
    "dependence": mark("dependences"),
}
SHORT_TITLES = {
    "inconsistencies": mark("Findings"),
    "dates": mark("Dates"),
    "quantities": mark("Quantities"),
    "effectiveness": mark("Effects"),
    "independence": mark("Independence"),
    "coverage": mark("Coverage"),
    "agreement": mark("Agreement"),
}


@dataclass(frozen=True)
class Section:
    """One section of the first page; `body` is HTML of our own templates."""

    id: str
    short: str
    title: str
    body: str


@dataclass(frozen=True)
class Place:
    """Where a page stands: its language, and the ways to the report's folder of that language and to its first page."""

    language: str
    root: str = ""  # from the page to the folder of its language
    index: str = ""  # from the page to its first page; empty on that page itself


@cache
def script() -> tuple[str, str]:
    """Return the script of the pages, and the hash by which the page allows it and no other."""
    text = "\n" + (TEMPLATES / "filter.js").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return text, f"sha256-{digest}"


def base_values(views: Views, place: Place, other_pages: Mapping[str, str], title: str) -> dict[str, Any]:
    """Return what every page needs: style, script, title, the same page in other languages."""
    text, digest = script()
    from markupsafe import Markup

    return {
        "about": views.about,
        "version": __version__,
        "page_title": title,
        "style": Markup((TEMPLATES / "style.css").read_text(encoding="utf-8")),
        "script": Markup(text),
        "script_hash": digest,
        "index": place.index,
        "root": place.root,
        "languages": [
            {"code": code, "name": LANGUAGE_NAMES[code], "href": href}
            for code, href in other_pages.items()
            if code != place.language
        ],
    }


def index_page(
    views: Views,
    fragments: Mapping[str, Fragment],
    other_pages: Mapping[str, str],
    inputs: Mapping[str, str],
    files: Sequence[str],
) -> str:
    """Return the first page: the answers, then every finding, then what they rest on."""
    from markupsafe import Markup

    counts = views.counts
    sections = [
        {"id": s.id, "short": s.short, "title": s.title, "body": Markup(s.body)}
        for s in make_sections(views, fragments, inputs, files)
    ]
    place = Place(views.language)
    html = render(
        "index.html.j2",
        views.language,
        **base_values(views, place, other_pages, views.about["title"]),
        brief=brief(views, "report"),
        strongest=[_answer(f) for f in views.strongest()],
        counts=counts,
        kinds=[{"sign": SIGNS[kind], "plural": views.phrase(KIND_PLURALS[kind]), "n": counts[kind]} for kind in KINDS],
        sections=sections,
    )
    return link(html)


def _answer(finding: dict[str, Any]) -> dict[str, Any]:
    """Return a strong finding, and whether its values answer one question."""
    matters = {(quote["subject"], quote["property"]) for quote in finding["quotes"]}
    return {**finding, "one_matter": len(matters) == 1 and len(finding["voices"]) > 1}


def paper_page(views: Views, source_id: str, fragment: Fragment, other_pages: Mapping[str, str]) -> str:
    """Return the page of one paper."""
    from markupsafe import Markup

    source = views.sources[source_id]
    place = Place(views.language, root="../", index="../index.html")
    html = render(
        "paper.html.j2",
        views.language,
        **base_values(views, place, other_pages, f"{source['title'] or source_id} · {views.about['title']}"),
        source=source,
        fragment=fragment,
        fragment_body=Markup(fragment.body),
    )
    return link(html, place.root, place.index)


def make_sections(
    views: Views, fragments: Mapping[str, Fragment], inputs: Mapping[str, str], files: Sequence[str]
) -> list[Section]:
    """Return the sections of the first page in order: findings, figures, then the ground that they stand on."""
    say = views.phrase
    made = [
        Section(name, say(SHORT_TITLES.get(name, name)), fragment.title, _with_filters(views, name, fragment))
        for name, fragment in fragments.items()
    ]
    lang = views.language
    facts = render_macro("parts.html.j2", "fact_table", lang, list(views.facts.values()), anchors=True)
    sources = render_macro("parts.html.j2", "source_table", lang, list(views.sources.values()))
    claims = _claim_filters(views) + render_macro("sections.html.j2", "claims_by_source", lang, _by_source(views))
    outcomes = render_macro("sections.html.j2", "outcomes", lang, views.outcomes, views.reasons)
    rules = render_macro("parts.html.j2", "rule_table", lang, views.rules)
    reproduce = render_macro("sections.html.j2", "reproduce", lang, views.about["name"], __version__, inputs, files)
    return [
        *made,
        Section(
            "references",
            say(mark("References")),
            say(mark("What independent publications say on the same matters")),
            facts,
        ),
        Section(
            "sources",
            say(mark("Sources")),
            say(mark("The sources")),
            sources,
        ),
        Section("claims", say(mark("Claims")), say(mark("Every claim, in the words of its source")), claims),
        Section("pairs", say(mark("Pairs")), say(mark("How the compared pairs of claims ended")), outcomes),
        Section("rules", say(mark("Rules")), say(mark("Rules that ran, and rules that did not")), rules),
        Section("reproduce", say(mark("Reproduce")), say(mark("How to render this report again")), reproduce),
    ]


def _by_source(views: Views) -> list[dict[str, Any]]:
    """Return claims by source: tables of a size that a browser lays out one at a time."""
    groups: dict[str, list[dict[str, Any]]] = {source_id: [] for source_id in views.sources}
    for claim in views.audit.claims:
        groups[claim.source_id].append(views.quote(claim))
    return [
        {
            "source_id": source_id,
            "title": views.sources[source_id]["title"],
            "counted": views.plural("{n} claim", "{n} claims", len(quotes)),
            "quotes": quotes,
        }
        for source_id, quotes in groups.items()
        if quotes
    ]


def _with_filters(views: Views, name: str, fragment: Fragment) -> str:
    """Return a section's body; the findings get filters before the first of them."""
    if name != "inconsistencies":
        return fragment.body
    findings = [views.finding(finding) for finding in views.audit.findings]
    selects = [
        _select(
            "sources",
            views.phrase(mark("source")),
            [(s, s) for s in _distinct(s for f in findings for s in f["source_ids"])],
        ),
        _select(
            "kind",
            views.phrase(mark("kind")),
            [(k, views.phrase(KIND_NAMES[k])) for k in KINDS if any(f["kind"] == k for f in findings)],
        ),
        _select("rule", views.phrase(mark("rule")), sorted((r, r) for r in _distinct(f["rule"] for f in findings))),
        _select(
            "properties",
            views.phrase(mark("property")),
            _properties(views, {p for f in findings for p in f["properties"]}),
        ),
    ]
    form = render_macro(
        "sections.html.j2",
        "filters",
        views.language,
        "article.finding",
        selects,
        views.phrase(mark("Filter findings")),
        id="findings",
    )
    at = min(
        (i for i in map(fragment.body.find, ('<details class="kind"', '<article class="finding')) if i >= 0), default=-1
    )
    return fragment.body if at < 0 else fragment.body[:at] + form + fragment.body[at:]


def _claim_filters(views: Views) -> str:
    types = [t for t in TYPE_NAMES if any(claim.type == t for claim in views.audit.claims)]
    selects = [
        _select("source", views.phrase(mark("source")), [(s, s) for s in views.sources]),
        _select("type", views.phrase(mark("type")), [(t, views.phrase(TYPE_NAMES[t])) for t in types]),
        _select(
            "property", views.phrase(mark("property")), _properties(views, {c.property for c in views.audit.claims})
        ),
    ]
    return render_macro(
        "sections.html.j2",
        "filters",
        views.language,
        "table.claims tbody tr",
        selects,
        views.phrase(mark("Filter claims")),
        word=True,
        id="claim-filter",
    )


def _select(name: str, label: str, options: Sequence[tuple[str, str]]) -> dict[str, Any]:
    return {"name": name, "label": label, "options": list(options)}


def _properties(views: Views, wanted: set[str]) -> list[tuple[str, str]]:
    labels = {
        entry.property: entry.label_in(views.language) for entry in reversed(views.audit.corpus.codebook.properties)
    }
    return sorted(((name, labels.get(name, name)) for name in wanted), key=lambda item: (item[1].casefold(), item[0]))


def _distinct(values: Any) -> list[str]:
    return list(dict.fromkeys(values))


def paper_file(source_id: str) -> str:
    """Return the name of a paper's page."""
    return f"papers/{plain_id(source_id)}.html"

"""The report as a PDF: what the pages say, on paper; tagged (PDF/UA-1), the same bytes each time.

Typst sets it (docs/pdf.md says why): one template, the content given to it as JSON and never as markup, fonts from
the project's own folder and no other, no clock.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from helpers import __version__
from helpers.audit import Audit
from helpers.corpora.manifest import inputs_of
from helpers.phrases import phrases
from helpers.rendering.briefs import brief
from helpers.rendering.labels import SIGNS
from helpers.rendering.pages import KIND_PLURALS
from helpers.rendering.pdf_blocks import blocks_of, claim_table, fact_table, outcome_table, rule_table, source_table
from helpers.rendering.pdf_cards import published
from helpers.rendering.pdf_letters import fit_all
from helpers.rendering.pdf_runs import Block, badge, bold, bullets, heading, link, note, paragraph, table
from helpers.rendering.pdf_sections import Prose, section_parts
from helpers.rendering.templating import plain_id
from helpers.rendering.typeset import typeset
from helpers.rendering.views import Views
from helpers.rules import KINDS


def pdf_bytes(audit: Audit, language: str) -> bytes:
    """Return the report of an audit as a PDF in one language.

    The bytes depend on the audit, the language and the versions of this project and of typst alone.
    """
    return typeset(json.dumps(fit_all(document(audit, language)), ensure_ascii=False))


def document(audit: Audit, language: str) -> dict[str, Any]:
    """Return all that the PDF says, as plain data."""
    _ = phrases(language).gettext
    views = Views(audit, language)
    about = views.about
    return {
        "lang": language,
        "title": about["question"] or about["name"],
        "name": about["title"] or about["name"],
        "made_with": f"claims-audit {__version__}",
        "words": {"contents": _("Contents"), "table": _("Table"), "figure": _("Figure"), "page": _("page")},
        "brief": " ".join(brief(views, "report")),
        "strongest": {"title": _("The strongest disagreements"), "items": strongest(views)},
        "counts": counts(views),
        "blocks": levelled(all_blocks(views)),
    }


def levelled(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks whose headings never skip a level; a finding stands one below the heading before it."""
    level, out = 0, []
    for block in blocks:
        if block["type"] == "heading":
            level = min(block["level"], level + 1)
            out.append({**block, "level": level})
        else:
            out.append({**block, "level": level + 1} if block["type"] == "finding" else block)
    return out


def strongest(views: Views) -> list[Any]:
    """Return the strongest disagreements as runs: the matter, and what each voice says; or that there is none."""
    _ = phrases(views.language).gettext
    items = []
    for f in views.strongest():
        matters = {(q["subject"], q["property"]) for q in f["quotes"]}
        runs = [badge(f["kind"], f["sign"], f["kind_name"]), " "]
        to = f"finding-{f['finding_id']}"
        if len(matters) == 1 and len(f["voices"]) > 1:
            runs += [link(f["labels"][0], to), note(f" ({f['quotes'][0]['subject']})"), ": "]
            for number, v in enumerate(f["voices"]):
                several = views.plural("{n} independent voice", "{n} independent voices", v["voices"])
                who = ", ".join(v["source_ids"]) + (f": {several}" if len(v["source_ids"]) > 1 else "")
                runs += [f" {_('or')} "] if number else []
                runs += [bold(v["value"]), note(f" ({who})")]
        else:
            runs += [link(f["message"], to), f": {f['why']}" if f["why"] else ""]
        items.append(runs)
    return items or [[_("No two claims disagree.")]]


def counts(views: Views) -> list[dict[str, str]]:
    """Return the numbers that head the report."""
    _ = phrases(views.language).gettext
    c = views.counts
    how = ""
    if c["folded"] or c["altered"]:
        parts = ((c["exact"], _("exact")), (c["folded"], _("folded")), (c["altered"], _("altered")))
        how = f" ({', '.join(f'{views.number(n)} {word}' for n, word in parts)})"
    shown = [
        (_("sources"), views.number(c["sources"])),
        (_("claims"), views.number(c["claims"])),
        (_("quotes found in their texts") + how, views.number(c["verified"]) if c["verified"] else "–"),
        *((f"{SIGNS[kind]} {views.phrase(KIND_PLURALS[kind])}", views.number(c[kind])) for kind in KINDS),
    ]
    return [{"name": name, "n": n} for name, n in shown]


def all_blocks(views: Views) -> Iterator[Block]:
    """Yield the document after its first page: the notebooks' sections, then the ground that they stand on."""
    from helpers.notebooks import notebooks_folder
    from helpers.report import SECTIONS

    _ = phrases(views.language).gettext
    available = {path.stem for path in notebooks_folder().glob("*.ipynb")}
    for name in SECTIONS:
        if name in available:
            for shown in section_parts(views.audit, name, views.language):
                to = name if isinstance(shown, Prose) and shown.level == 1 else ""
                yield from ({**block, "to": to} if to else block for block in blocks_of(views, shown))
    yield heading(1, _("What independent publications say on the same matters"), "references")
    yield from fact_table(views, list(views.facts.values()))
    yield heading(1, _("The sources"), "sources")
    yield from source_table(views, list(views.sources.values()))
    yield heading(1, _("Every claim, in the words of its source"), "claims")
    for source_id, source in views.sources.items():
        own = [views.quote(claim) for claim in views.audit.claims if claim.source_id == source_id]
        title = [source_id, f" · {source['title']}"] if source["title"] else [source_id]
        yield heading(2, title, f"source-{plain_id(source_id)}")
        yield paragraph(*published(source), note(f" · {views.plural('{n} claim', '{n} claims', len(own))}"))
        if own:
            yield from claim_table(views, own)
    yield heading(1, _("How the compared pairs of claims ended"), "pairs")
    yield from outcome_table(views, views.outcomes, views.reasons)
    yield heading(1, _("Rules that ran, and rules that did not"), "rules")
    yield from rule_table(views, views.rules)
    yield from reproduce(views)


def reproduce(views: Views) -> Iterator[Block]:
    """Yield how to render the report again, and the checksums of what it was made from."""
    _ = phrases(views.language).gettext
    yield heading(1, _("How to render this report again"), "reproduce")
    yield paragraph(
        _(
            "With claims-audit %(version)s and the same tables, these two commands render the report again, to the same bytes, and say what differs. The file run.json has the checksum of every input and of every file of the report."
        )
        % {"version": __version__}
    )
    yield bullets([[{"t": f"claims-audit {verb} {views.about['name']}", "s": "code"}] for verb in ("run", "verify")])
    yield paragraph(
        _(
            "The source texts are needed only to read them again: what was read from them stands in the readings, as positions and values."
        )
    )
    sums = [[name, {"t": sum_, "s": "code"}] for name, sum_ in inputs_of(views.audit.corpus.folder).items()]
    yield table(_("Checksums of the inputs"), [(_("file"), 1, "l"), ("SHA-256", 2.6, "l")], sums, small=True)

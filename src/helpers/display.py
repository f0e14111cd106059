"""What notebooks call: an audit's tables, quotes and findings as they are read, in English or Indonesian.

    show = Display(load_audit(corpus), language)
    show.findings(rule="date-differs")

Each call returns something that a notebook displays; nothing here computes a finding or writes a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd

from helpers.audit import Audit, load_audit
from helpers.corpora.claims import Claim
from helpers.errors import UsageError
from helpers.rendering import chartdata
from helpers.rendering.briefs import brief
from helpers.rendering.labels import TYPE_NAMES
from helpers.rendering.limits import limits
from helpers.rendering.number_tables import frame_text
from helpers.rendering.templating import render_macro, visible
from helpers.rendering.views import Views

PARTS = "parts.html.j2"


@dataclass(frozen=True)
class Shown:
    """Something to read: as HTML in a notebook or page, as plain text in a terminal."""

    html: str
    text: str

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"text/html": self.html, "text/plain": self.text}

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Display:
    """An audit, shown in one language."""

    audit: Audit
    language: str = "en"

    @cached_property
    def views(self) -> Views:
        """Return the audit's views, which say what is shown."""
        return Views(self.audit, self.language)

    def _part(self, macro: str, text: str, *values: Any, **named: Any) -> Shown:
        return Shown(render_macro(PARTS, macro, self.language, *values, **named).strip(), text)

    def in_brief(self, notebook: str, source_id: str = "") -> Shown:
        """Show the answer of a notebook in a few sentences, whose numbers are computed here."""
        self._refuse_unknown("source", source_id, self.views.sources)
        sentences = brief(self.views, notebook, source_id)
        return self._part("paragraph", " ".join(sentences), sentences)

    def limits(self, notebook: str) -> Shown:
        """Show what the result does not show."""
        sentences = limits(self.views, notebook)
        return self._part("bullets", "\n".join(f"- {s}" for s in sentences), sentences)

    def sources(self) -> Shown:
        """Show the sources: what each is, and how many claims were coded in it."""
        rows = list(self.views.sources.values())
        return self._part("source_table", _lines(f"{r['source_id']}: {r['claims']}" for r in rows), rows)

    def claims(
        self, source_id: str = "", type: str = "", property: str = "", word: str = "", rows: int | None = None
    ) -> Shown:
        """Show claims in the order of the table: of one source, type or property, or with a word in quote or gloss."""
        chosen = self._choose(source_id, type, property, word)
        quotes = [self.views.quote(claim) for claim in chosen[:rows]]
        text = _lines(f"{q['claim_id']} {q['source_id']}: {q['label']} = {q['value']}  “{q['exact']}”" for q in quotes)
        return self._part("claim_table", visible(text), quotes, total=len(chosen))

    def _choose(self, source_id: str, type: str, property: str, word: str) -> list[Claim]:
        self._refuse_unknown("source", source_id, self.views.sources)
        self._refuse_unknown("type", type, TYPE_NAMES)
        self._refuse_unknown("property", property, {entry.property for entry in self.audit.corpus.codebook.properties})
        wanted = word.casefold()
        return [
            claim
            for claim in self.audit.claims
            if (not source_id or claim.source_id == source_id)
            and (not type or claim.type == type)
            and (not property or claim.property == property)
            and (not wanted or wanted in f"{claim.exact} {claim.gloss_en} {claim.gloss_id} {claim.subject}".casefold())
        ]

    def _refuse_unknown(self, what: str, value: str, known: Any) -> None:
        if value and value not in known:
            raise UsageError(
                f'there is no {what} "{visible(value)}" in {self.audit.corpus.name}', [", ".join(sorted(known))]
            )

    def findings(
        self, rule: str = "", kind: str = "", source_id: str = "", type: str = "", compact: bool = False
    ) -> Shown:
        """Show findings with their quotes side by side: of one rule, kind, source or type of claim, or all."""
        self._refuse_unknown("type", type, TYPE_NAMES)
        self._refuse_unknown("rule", rule, self.views.rule_titles)
        self._refuse_unknown("source", source_id, self.views.sources)
        chosen = [
            self.views.finding(finding)
            for finding in self.views.findings([rule] if rule else (), [kind] if kind else ())
            if (not source_id or source_id in finding.source_ids)
            and (not type or any(claim.type == type for claim in finding.claims))
        ]
        text = _lines(f"{f['sign']} {f['kind_name']}: {f['message']}" for f in chosen)
        if compact:
            return self._part("finding_links", visible(text), chosen)
        return self._part("finding_cards", visible(text), self.views.grouped(chosen))

    def outcomes(self) -> Shown:
        """Show how the compared pairs of claims ended, and why pairs were not comparable."""
        rows = self.views.outcomes
        text = _lines(f"{row['name']}: {row['n']}" for row in rows)
        return self._part("outcome_table", text, rows, self.views.reasons)

    def rules(self) -> Shown:
        """Show every rule with what became of it."""
        rows = self.views.rules
        return self._part("rule_table", _lines(f"{r['id']} {r['name']}: {r['status_name']}" for r in rows), rows)

    def facts(self) -> Shown:
        """Show the reference facts with the claims that they bear on."""
        rows = list(self.views.facts.values())
        return self._part("fact_table", _lines(f"{r['ref_id']}: {r['label']} = {r['value']}" for r in rows), rows)

    def date_rows(self) -> pd.DataFrame:
        """Return the numbers behind the timeline."""
        return chartdata.date_rows(self.views)

    def quantity_rows(self) -> pd.DataFrame:
        """Return the numbers behind the interval plot."""
        return chartdata.quantity_rows(self.views)

    def evidence_rows(self) -> pd.DataFrame:
        """Return the numbers behind the evidence matrix."""
        return chartdata.evidence_rows(self.views)

    def coverage_rows(self) -> pd.DataFrame:
        """Return the numbers behind the coverage bars."""
        return chartdata.coverage_rows(self.views)

    def passage_rows(self) -> pd.DataFrame:
        """Return the passages that sources share silently."""
        from helpers.rendering.reusedata import passage_rows

        return passage_rows(self.views)

    def voice_rows(self) -> pd.DataFrame:
        """Return what several sources agree on, with the number of independent voices."""
        from helpers.rendering.reusedata import voice_rows

        return voice_rows(self.views)

    def agreement_rows(self) -> pd.DataFrame:
        """Return how far two codings agree, field by field."""
        from helpers.rendering.agreementdata import agreement_rows

        return agreement_rows(self.views)

    def decision_rows(self) -> pd.DataFrame:
        """Return how the differences between two codings were decided, by field."""
        from helpers.rendering.agreementdata import decision_rows

        return decision_rows(self.views)

    def alphas(self, rows: pd.DataFrame) -> Any:
        """Draw the alphas of agreement_rows."""
        from helpers.rendering.chart_agreement import alphas

        return alphas(rows, self.language)

    def numbers(self, frame: pd.DataFrame, caption: str = "") -> Shown:
        """Show the numbers behind a figure, every row."""
        header, rows = frame_text(self.views, frame)
        text = _lines(" | ".join(row) for row in [header, *rows])
        return self._part("number_table", visible(text), header, rows, caption=self.views.phrase(caption))

    def timeline(self, rows: pd.DataFrame) -> Any:
        """Draw the timeline of date_rows."""
        from helpers.rendering.chart_dates import timeline

        return timeline(rows, self.language)

    def intervals(self, rows: pd.DataFrame) -> Any:
        """Draw the intervals of quantity_rows."""
        from helpers.rendering.chart_quantities import intervals

        return intervals(rows, self.language)

    def evidence_matrix(self, rows: pd.DataFrame) -> Any:
        """Draw the matrix of evidence_rows."""
        from helpers.rendering.chart_effects import evidence_matrix

        return evidence_matrix(rows, list(self.views.sources), self.language)

    def coverage_bars(self, rows: pd.DataFrame) -> Any:
        """Draw the bars of coverage_rows."""
        from helpers.rendering.chart_effects import coverage_bars

        return coverage_bars(rows, self.language)

    def shared_words(self, rows: pd.DataFrame) -> Any:
        """Draw the matrix of passage_rows."""
        from helpers.rendering.chart_reuse import shared_words

        return shared_words(rows, list(self.views.sources), self.language)

    def strips(self, rows: pd.DataFrame) -> Any:
        """Draw where the passages of passage_rows stand."""
        from helpers.rendering.chart_reuse import strips

        lengths = {s: int(row["characters"] or 0) for s, row in self.views.sources.items()}
        return strips(rows, lengths, self.language)

    def voices(self, rows: pd.DataFrame) -> Any:
        """Draw the voices of voice_rows."""
        from helpers.rendering.chart_reuse import voices

        return voices(rows, list(self.views.sources), self.language)

    def explore(self, frame: pd.DataFrame | None = None) -> Any:
        """Show a table, by default all claims, to be sorted, searched and filtered: for your own cells, not for keeping."""
        from helpers.lab import explore

        return explore(self.audit.claim_table() if frame is None else frame)

    def in_context(self, claim_id: str, sources: str = "") -> Shown:
        """Show a claim's quote within its text, where the text is at hand: for your own cells, not for keeping."""
        from helpers.lab import in_context

        return in_context(self.audit, claim_id, self.language, Path(sources) if sources else None)

    def side_by_side(self, number: int = 0, sources: str = "") -> Shown:
        """Show a shared passage in the words of both texts, where they are at hand: for your own cells, not for keeping."""
        from helpers.lab import side_by_side

        return side_by_side(self.audit, number, self.language, Path(sources) if sources else None)


def open_corpus(corpus: str, language: str = "en") -> Display:
    """Return the audit of a corpus, ready to be shown in a language."""
    return Display(_GIVEN.get(corpus) or load_audit(corpus), language)


_GIVEN: dict[str, Audit] = {}


@contextmanager
def given(audit: Audit) -> Iterator[None]:
    """Let notebooks that run in this process or a fork of it use an audit that is at hand, instead of loading it."""
    _GIVEN[audit.corpus.name] = audit
    try:
        yield
    finally:
        del _GIVEN[audit.corpus.name]


def warm_up(languages: Iterable[str], notebooks: Iterable[str] = ()) -> None:
    """Import and compile what notebooks need, once, before the process is forked."""
    if "agreement" in set(notebooks):
        import nltk.metrics.agreement  # noqa: F401
    from IPython.core.interactiveshell import InteractiveShell

    from helpers.rendering import figures

    figures.empty("warm-up", InteractiveShell.__name__)
    for language in sorted(languages):
        render_macro(PARTS, "paragraph", language, [])


def _lines(lines: Any) -> str:
    return "\n".join(lines)

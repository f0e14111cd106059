"""The sources of a corpus and what they cite, for looking up what a claim rests on.

Pure functions over readings. What a claim rests on is what its coder wrote in `attributed_to`, found among the
source's own references; without it, the citation that closes the claim's sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pandas as pd

from helpers.corpora.claims import Claim
from helpers.corpora.rows import records_of, rows_of
from helpers.ledgers.bibliography import fold, pattern_for
from helpers.ledgers.works import Works, same_author, source_references
from helpers.texts.apart import cues


class Cited(NamedTuple):
    """One row of readings/citations.csv, with its positions as numbers."""

    source_id: str
    start: int
    end: int
    kind: str
    key: str
    author: str
    year: str
    url: str
    accessed: str
    target: str
    since: int
    pages: str

    @property
    def authors(self) -> tuple[str, ...]:
        """Return the authors, the first first."""
        return tuple(name for name in self.author.split("; ") if name)


class Shared(NamedTuple):
    """One row of readings/passages.csv, with its positions as numbers."""

    source_id: str
    start: int
    end: int
    other_source_id: str
    other_start: int
    other_end: int
    words: int
    similarity: float


class Origin(NamedTuple):
    """What a claim rests on: `kind` is source, work, named, own or unknown; `key` names it."""

    kind: str
    key: str = ""


def cited_rows(citations: pd.DataFrame | None) -> list[Cited]:
    """Return readings/citations.csv as rows; a file without the later columns has them empty."""
    if citations is None:
        return []
    rows = []
    for record in records_of(citations):
        values = {name: str(record.get(name, "")) for name in Cited._fields}
        places = {name: int(values[name] or 0) for name in ("start", "end", "since")}
        rows.append(Cited(**{**values, **places}))  # type: ignore[arg-type]
    return rows


def passage_rows(passages: pd.DataFrame | None) -> list[Shared]:
    """Return readings/passages.csv as rows."""
    if passages is None:
        return []
    return [
        Shared(
            row.source_id, int(row.start), int(row.end), row.other_source_id, int(row.other_start), int(row.other_end),
            int(row.words), float(row.similarity),
        )
        for row in rows_of(passages)
    ]  # fmt: skip


class Library:
    """What the sources are and cite, for looking up what a claim rests on."""

    def __init__(self, sources: pd.DataFrame | None, citations: Iterable[Cited]) -> None:
        self.sources = source_references(sources)
        works = Works()
        self.keys = {works.key(reference): source for source, reference in self.sources.items() if reference.title}
        self.cited: dict[str, list[Cited]] = {}
        for row in citations:
            self.cited.setdefault(row.source_id, []).append(row)

    def source_of(self, authors: Sequence[str], year: str, key: str = "") -> str:
        """Return the source of the corpus that a reference means: by its key, else by author and year; "" for none."""
        if key in self.keys:
            return self.keys[key]
        if not authors or re.search(r":.*[a-z]", key):  # a title is known, and it is another
            return ""
        found = [
            source
            for source, reference in self.sources.items()
            if same_author(authors, reference.authors) and (not year or not reference.year or year == reference.year)
        ]
        return found[0] if len(found) == 1 else ""

    def cited_sources(self, source_id: str) -> list[tuple[str, Cited]]:
        """Return the sources of the corpus that a source cites, each with the first place."""
        found: dict[str, Cited] = {}
        for row in self.cited.get(source_id, ()):
            other = self.source_of(row.authors, row.year, row.target or row.key)
            if other and other != source_id and row.kind != "entry":
                found.setdefault(other, row)
        return list(found.items())

    def supporting(self, claim: Claim) -> Cited | None:
        """Return the nearest citation that closes the sentence a claim stands in."""
        if claim.start is None:
            return None
        rows = [row for row in self.cited.get(claim.source_id, ()) if row.kind in ("in-text", "footnote", "url")]
        near = [row for row in rows if row.since <= claim.start < row.end and row.key]
        return min(near, key=lambda row: (row.start, row.end, row.key), default=None)

    def origin(self, claim: Claim) -> Origin:
        """Return what a claim rests on."""
        support = self.supporting(claim)
        if not claim.attributed_to.strip():
            return self._of_row(support, claim.source_id) if support else Origin("unknown")
        words = _words(claim.attributed_to)
        if words & _own():
            return Origin("own", claim.source_id)
        year = (re.findall(r"\b(?:1[5-9]|20)\d\d\b", claim.attributed_to) or [""])[-1]
        name = re.sub(r"\s*[,(]?\s*\b(?:1[5-9]|20)\d\d\b\)?", "", claim.attributed_to)
        name = pattern_for("undated").sub("", name).strip(" ,()")
        source = self.source_of((name,), year)
        if source == claim.source_id:  # a body's own paper gives the body's word
            return Origin("own", claim.source_id)
        if source:
            return Origin("source", source)
        if support and words & _row_words(support):
            return self._of_row(support, claim.source_id)
        for row in self.cited.get(claim.source_id, ()):
            by_name = _named_in(words, row.authors) and (year == row.year or not (year and row.year))
            if row.key and (by_name or (words and words <= _row_words(row))):
                return self._of_row(row, claim.source_id)
        return Origin("named", " ".join(sorted(words))) if words else Origin("unknown")

    def _of_row(self, row: Cited, source_id: str) -> Origin:
        source = self.source_of(row.authors, row.year, row.target or row.key)
        if source and source != source_id:
            return Origin("source", source)
        return Origin("work", row.target or row.key) if not row.target.startswith("note:") else Origin("unknown")


def _own() -> frozenset[str]:
    """Return the words that say that a claim rests on its author's own work."""
    return frozenset(word for table in cues().values() for word in table["citations"]["own"])


def _words(text: str) -> set[str]:
    """Return the words of a name that tell it from others."""
    return {word for word in fold(text).split() if len(word) > 2 and not word.isdigit()}


def _named_in(words: set[str], authors: Sequence[str]) -> bool:
    """Say whether one of the authors is among the words: a surname, or all words of a body."""
    return any(own and own <= words for own in map(_words, authors))


def _row_words(row: Cited) -> set[str]:
    return _words(" ".join((row.author, row.key, row.target, row.url)))

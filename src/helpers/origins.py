"""Where claims come from, and how many independent voices stand behind those that agree.

For each group of agreeing claims of several sources a graph: claim → what it rests on (a source of the
corpus, a work, a named body) → the works shared. Two sources are one voice when they are connected:

    passage   a passage that both share carries both claims
    cites     the one takes the claim from the other
    work      both take it from the same work
    named     both give it as the word of the same person or body

Pure functions over claims and readings. What a claim rests on is what its coder wrote in `attributed_to`,
found among the source's own references; without it, the citation that closes the claim's sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import pandas as pd

from helpers.apart import cues
from helpers.bibliography import fold
from helpers.claims import Claim
from helpers.codebook import Codebook
from helpers.comparability import DIFFERENT, compare_scope
from helpers.periods import disjoint
from helpers.values import overlaps
from helpers.works import Works, same_author, source_references

COLUMNS = ("subject", "property", "value", "sources", "voices", "claim_ids", "edges")


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


class Edge(NamedTuple):
    """Why two claims are one voice: passage, cites, work or named; `what` is the key of the work or body, if any."""

    left: str
    right: str
    reason: str
    what: str = ""


class Group(NamedTuple):
    """Agreeing claims of several sources, the edges between them, and the voices: sources that are one, in order."""

    claims: tuple[Claim, ...]
    edges: tuple[Edge, ...]
    voices: tuple[tuple[str, ...], ...]


def cited_rows(citations: pd.DataFrame | None) -> list[Cited]:
    """Return readings/citations.csv as rows; a file without the later columns has them empty."""
    if citations is None:
        return []
    rows = []
    for record in citations.to_dict("records"):
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
        for row in passages.itertuples(index=False)
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
        name = re.sub(r"\s*[,(]?\s*\b(?:1[5-9]|20)\d\d\b\)?", "", claim.attributed_to).strip()
        source = self.source_of((name,), year)
        if source and source != claim.source_id:
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


def agree(left: Claim, right: Claim, codebook: Codebook) -> bool:
    """Say whether two claims are about the same thing and give the same value."""
    if left.type != right.type or "denied" in (left.stance, right.stance):
        return False
    if compare_scope(left, right, left.entry, codebook, stances=False).kind == DIFFERENT:
        return False
    if left.value == right.value and left.unit == right.unit:
        return True
    if left.interval is not None and right.interval is not None:
        return left.unit == right.unit and overlaps(left.interval, right.interval) != "no"
    return left.when is not None and right.when is not None and not disjoint(left.when, right.when)


def edges_between(left: Claim, right: Claim, library: Library, passages: Iterable[Shared]) -> list[Edge]:
    """Return why two claims of different sources are one voice; no edge where nothing connects them."""
    found = []
    if carrying(left, right, passages):
        found.append(Edge(left.claim_id, right.claim_id, "passage"))
    a, b = library.origin(left), library.origin(right)
    for one, other, origin in ((left, right, a), (right, left, b)):
        if origin == ("source", other.source_id):
            found.append(Edge(one.claim_id, other.claim_id, "cites", other.source_id))
    if a == b and a.kind in ("source", "work", "named"):
        found.append(Edge(left.claim_id, right.claim_id, "named" if a.kind == "named" else "work", a.key))
    return found


def carrying(left: Claim, right: Claim, passages: Iterable[Shared]) -> Shared | None:
    """Return the shared passage that carries both claims, or None."""
    for passage in passages:
        for one, other in ((left, right), (right, left)):
            if (passage.source_id, passage.other_source_id) != (one.source_id, other.source_id):
                continue
            if _within(one, passage.start, passage.end) and _within(other, passage.other_start, passage.other_end):
                return passage
    return None


def distinct(passages: Iterable[Shared]) -> list[Shared]:
    """Return passages without those that repeat a longer one: more than half of one side lies in it."""
    kept: list[Shared] = []
    for row in sorted(passages, key=lambda row: (-row.words, row.start, row.other_start)):
        sides = ((other.start, other.end, row.start, row.end) for other in kept)
        others = ((other.other_start, other.other_end, row.other_start, row.other_end) for other in kept)
        if not any(2 * (min(b, d) - max(a, c)) > d - c for a, b, c, d in (*sides, *others)):
            kept.append(row)
    return sorted(kept)


def _within(claim: Claim, start: int, end: int) -> bool:
    return claim.start is not None and claim.end is not None and start <= claim.start and claim.end <= end


def agreeing_groups(claims: Sequence[Claim], codebook: Codebook) -> list[list[Claim]]:
    """Return groups of claims that agree, claim by claim with the first of the group, of two sources at least."""
    by_property: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        by_property.setdefault((claim.subject, claim.property), []).append(claim)
    out = []
    for members in by_property.values():
        groups: list[list[Claim]] = []
        for claim in members:
            home = next((group for group in groups if all(agree(other, claim, codebook) for other in group)), None)
            if home is None:
                groups.append([claim])
            else:
                home.append(claim)
        out += [group for group in groups if len({claim.source_id for claim in group}) > 1]
    return out


def origins(
    claims: Sequence[Claim],
    codebook: Codebook,
    citations: pd.DataFrame | None,
    passages: pd.DataFrame | None,
    sources: pd.DataFrame | None = None,
) -> list[Group]:
    """Return every group of agreeing claims of several sources with its edges and voices, in the order of the claims."""
    library = Library(sources, cited_rows(citations))
    shared = passage_rows(passages)
    out = []
    for group in agreeing_groups(claims, codebook):
        edges: list[Edge] = []
        for left, right in combinations(group, 2):
            if left.source_id != right.source_id:
                edges += edges_between(left, right, library, shared)
        out.append(Group(tuple(group), tuple(edges), voices_of(group, edges)))
    return out


def voices_of(claims: Sequence[Claim], edges: Iterable[Edge]) -> tuple[tuple[str, ...], ...]:
    """Return the independent voices: the sources of the claims, those that an edge connects together."""
    source = {claim.claim_id: claim.source_id for claim in claims}
    home = {source_id: source_id for source_id in source.values()}

    def root(source_id: str) -> str:
        while home[source_id] != source_id:
            source_id = home[source_id]
        return source_id

    for edge in edges:
        if edge.left in source and edge.right in source:
            first, second = sorted((root(source[edge.left]), root(source[edge.right])))
            home[second] = first
    found: dict[str, list[str]] = {}
    for source_id in sorted(home):
        found.setdefault(root(source_id), []).append(source_id)
    return tuple(tuple(members) for members in found.values())


def circular(group: Group) -> list[set[str]]:
    """Return the pairs of claims of a group that are each taken from the other's source."""
    cites = {(edge.left, edge.right) for edge in group.edges if edge.reason == "cites"}
    return [{left, right} for left, right in sorted(cites) if left < right and (right, left) in cites]


def voices(claim_ids: Iterable[str], groups: Iterable[Group]) -> int:
    """Return how many independent voices stand behind claims that agree; claims in no group count a voice a source."""
    wanted = set(claim_ids)
    group = next((g for g in groups if wanted <= {claim.claim_id for claim in g.claims}), None)
    if group is None:
        return len(wanted)
    chosen = [claim for claim in group.claims if claim.claim_id in wanted]
    return len(voices_of(chosen, group.edges))


def origins_frame(groups: Iterable[Group]) -> pd.DataFrame:
    """Return the groups as a table: subject, property, value, number of sources and voices, claims, edges with reasons."""
    rows: list[Mapping[str, object]] = [
        {
            "subject": group.claims[0].subject,
            "property": group.claims[0].property,
            "value": group.claims[0].value,
            "sources": len({claim.source_id for claim in group.claims}),
            "voices": len(group.voices),
            "claim_ids": " ".join(claim.claim_id for claim in group.claims),
            "edges": " ".join(f"{edge.left}–{edge.right}:{edge.reason}" for edge in group.edges),
        }
        for group in groups
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))

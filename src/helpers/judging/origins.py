"""Where claims come from, and how many independent voices stand behind those that agree.

For each group of agreeing claims of several sources a graph: claim → what it rests on (a source of the
corpus, a work, a named body) → the works shared. Two sources are one voice when they are connected:

    passage   a passage that both share carries both claims
    cites     the one takes the claim from the other
    work      both take it from the same work
    named     both give it as the word of the same person or body

Pure functions over claims and readings; what a claim rests on is looked up in helpers.ledgers.library.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import pandas as pd

from helpers.corpora.claims import Claim
from helpers.corpora.codebook import Codebook
from helpers.corpora.periods import disjoint
from helpers.corpora.values import overlaps
from helpers.judging.comparability import DIFFERENT, compare_scope
from helpers.ledgers.library import Library, Origin, Shared, cited_rows, passage_rows

COLUMNS = ("subject", "property", "value", "sources", "voices", "claim_ids", "edges")


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
    for one, other, origin, beyond in ((left, right, a, b), (right, left, b, a)):
        if origin == ("source", other.source_id):
            found.append(Edge(one.claim_id, other.claim_id, "cites", other.source_id))
            if beyond.kind in ("source", "work", "named") and beyond.key != one.source_id:
                found.append(Edge(one.claim_id, other.claim_id, _reason(beyond), beyond.key))
    if a == b and a.kind in ("source", "work", "named"):
        found.append(Edge(left.claim_id, right.claim_id, _reason(a), a.key))
    return found


def _reason(origin: Origin) -> str:
    return "named" if origin.kind == "named" else "work"


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

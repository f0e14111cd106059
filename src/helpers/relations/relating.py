"""Relations that a text itself states between its numbers: shares of a total, sums, changes, durations, parts.

A number that a relation needs and that no property of the codebook claims is proposed too, under a name made from the
property of the number that it belongs to (`members_part`, `members_share`, `loans_change`), so that the arithmetic of a
sentence can be checked with a codebook of three lines.
"""

from __future__ import annotations

from dataclasses import replace

from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft, Link, Pool, told_apart
from helpers.relations.asked_sums import asked_sums
from helpers.relations.causes import causes
from helpers.relations.changes import changes
from helpers.relations.closings import none_left
from helpers.relations.counted_groups import grouped_tallies
from helpers.relations.far_changes import far_changes
from helpers.relations.hundred_lists import claim_share_lists
from helpers.relations.lengths import lengths
from helpers.relations.listed_courses import listed_courses
from helpers.relations.lists_summed import list_sums
from helpers.relations.parts import parts_of
from helpers.relations.places_counted import places_counted
from helpers.relations.plain_tallies import plain_tallies
from helpers.relations.reckoned_parts import set_parts_apart
from helpers.relations.rows_summed import row_sums
from helpers.relations.shares import claim_hundred, shares
from helpers.relations.sums import sums
from helpers.relations.tables_summed import table_sums
from helpers.relations.tallies import tallies
from helpers.relations.told_shares import told_shares
from helpers.relations.votes import votes_cast
from helpers.relations.ways_told import ways_told
from helpers.relations.windows import windows
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document
from helpers.sentences.phrases import subsets
from helpers.sentences.subject_names import all_names


def relate(
    document: Document, scopes: Scopes, drafts: list[Draft], codebook: Codebook
) -> tuple[list[Draft], list[Link]]:
    """Return the drafts, with those that relations need besides, and the relations.

    A number that turns out to be a part of another is no longer claimed as the whole.
    """
    pool = Pool(document, drafts, scopes, codebook)
    links: list[Link] = []
    for sentence in document.sentences:
        if not (sentence.quantities or none_left(document, sentence)) or document.text[sentence.span.start] == "|":
            continue
        related = shares(document, pool, sentence)
        done = frozenset(draft.start for link in related for draft in link.drafts)
        links += related + told_shares(document, pool, sentence, done)
        set_parts_apart(document, pool, sentence)
        claim_hundred(document, pool, sentence)
        added = sums(document, pool, sentence)
        added = added or tallies(document, pool, sentence)
        summed = frozenset(draft.start for link in links if link.kind == "sum-of" for draft in link.drafts)
        added = added or plain_tallies(document, pool, sentence, summed)
        added = added or places_counted(document, pool, sentence, summed)
        links += added or parts_of(document, pool, sentence)
        links += changes(document, pool, sentence)
        links += windows(document, pool, sentence) + votes_cast(document, pool, sentence)
        links += listed_courses(document, pool, sentence)
    claim_share_lists(document, pool)
    links += list_sums(document, pool)
    links += table_sums(document, pool)
    summed = frozenset(draft.start for link in links if link.kind == "sum-of" for draft in link.drafts)
    links += asked_sums(document, pool, summed) + row_sums(document, pool, summed)
    for sentence in document.sentences:
        links += grouped_tallies(document, pool, sentence, summed)
    links += lengths(document, pool)
    for sentence in document.sentences:
        links += causes(document, pool, sentence)
    links += far_changes(document, pool, links)
    links += ways_told(document, pool, links)
    groups = frozenset(subsets().values()) | frozenset(all_names(codebook, "population"))
    final = sorted(pool.drafts.values(), key=lambda d: (d.start, d.end, d.property))
    named = dict(zip(map(id, final), told_apart(final, codebook, groups), strict=True))
    linked = [replace(link, drafts=tuple(_named(pool.current(d), named) for d in link.drafts)) for link in links]
    return list(named.values()), linked


def _named(draft: Draft, named: dict[int, Draft]) -> Draft:
    return named.get(id(draft), draft)

"""One first place, or other rank, of one list and year that two texts give to two holders.

"In 2018 Kessin ranked first among the provinces by recorded cases" and "Ostrel took first place among the provinces by
recorded cases in 2018", whether the codebook asks about the list or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from helpers.between_texts.first_lists import is_asked, list_of, more_said
from helpers.between_texts.first_pairs import meet, one_kind, one_scale, two_holders, year_of
from helpers.between_texts.firsts import ENDS, First, firsts
from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.sentences.document import Document
from helpers.sentences.stances import attributed_to, stance
from helpers.sentences.topics import Topic, shared

MOST = 200  # firsts of one list, rank and year that are held against each other


def first_places(documents: Sequence[Document], drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return claims for first places of one list that texts give to two holders."""
    found = [
        one
        for document in documents
        for sentence in document.sentences
        for one in firsts(document, sentence)
        if not document.in_quotes(_mention(one).start) and stance(document, sentence, _mention(one)) != "denied"
    ]
    made: dict[tuple[str, int], Draft] = {}
    for name, year, pair in (*_asked(found, codebook), *_alike(found, drafts, codebook)):
        for one in pair:
            made.setdefault((one.document.source_id, _mention(one).start), _draft(one, name, year))
    return list(made.values())


def _asked(found: Sequence[First], codebook: Codebook) -> Iterator[tuple[str, str, tuple[First, First]]]:
    """Yield two firsts of a list of the codebook that cannot both be, with the name of their claims and their year."""
    for entry in codebook.properties:
        held: dict[tuple[str, str], list[First]] = {}
        for one in found if entry.type == "rank" else ():
            year = year_of(one)
            if year and is_asked(one, entry):
                held.setdefault((one.rank, year), []).append(one)
        for (_, year), ours in held.items():
            for left, right in combinations(ours[:MOST], 2):
                if not two_holders(left, right) or not one_kind(left, right, codebook):
                    continue
                if meet(left, right) and one_scale(left, right, entry):
                    if not more_said(left, right, entry) and not more_said(right, left, entry):
                        yield f"rank_{entry.property}", year, (left, right)


def _alike(
    found: Sequence[First], drafts: Sequence[Draft], codebook: Codebook
) -> Iterator[tuple[str, str, tuple[First, First]]]:
    """Yield two firsts of a list that both texts name alike and no property asks for.

    What lasts needs no year to be compared, but one scale: the largest lake need not be the longest.
    """
    claimed = {(d.source_id, d.mention.start) for d in drafts if d.type == "rank" and d.mention}
    held: dict[tuple[str, str, frozenset[str]], list[tuple[First, Topic]]] = {}
    for one in found:
        year = year_of(one) if one.sentence.dates and not one.lasts else ""
        listed = list_of(one) if one.named and (year or one.lasts) else None
        if listed is not None:
            held.setdefault((one.rank, year, listed.names), []).append((one, listed))
    for (_, year, _), ours in held.items():
        for (left, mine), (right, theirs) in combinations(ours[:MOST], 2):
            if not two_holders(left, right) or not one_kind(left, right, codebook):
                continue
            if not (left.scales & right.scales if year else left.scales == right.scales):
                continue
            if shared(mine, theirs) < len(mine.words) or shared(theirs, mine) < len(theirs.words):
                continue
            if (year and not meet(left, right)) or all(_claimed(one, claimed) for one in (left, right)):
                continue
            ends = () if left.scales & ENDS else (_mention(left).noun,)
            words = [word.strip("#") for word in (*mine.words, *ends)]
            yield "_".join(("rank" if year else "lasting_rank", *words)), year, (left, right)


def _claimed(one: First, claimed: set[tuple[str, int]]) -> bool:
    """Say whether the codebook claims the number of a rank already, and so compares it."""
    tokens = one.document.words.tokens[one.anchor.first : one.anchor.last + 1]
    return any((one.document.source_id, token.start) in claimed for token in tokens)


def _mention(one: First) -> Mention:
    tokens = one.document.words.tokens
    start, end = tokens[one.anchor.first].start, tokens[one.anchor.last].end
    return Mention(start, end, "rank", one.rank, "", tokens[one.anchor.first].word)


def _draft(one: First, name: str, year: str) -> Draft:
    """Return the claim of a first: whoever holds it has its rank in the list."""
    mention = _mention(one)
    return Draft(
        one.document.source_id, mention.start, mention.end, "rank", one.holder, name, one.rank, "",
        period=year, attributed_to=attributed_to(one.document, one.sentence, mention), cue=mention.noun,
        mention=mention, sentence=one.sentence.number,
    )  # fmt: skip

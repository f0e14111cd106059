"""One first place, or other rank, of one list and year that two texts give to two holders.

"In 2018 Kessin ranked first among the provinces by recorded cases" and "Ostrel took first place among the provinces by
recorded cases in 2018", whether the codebook asks about the list or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from helpers.between_texts.first_asked import MOST, asked
from helpers.between_texts.first_lists import list_of, says_nothing
from helpers.between_texts.first_pairs import meet, one_kind, two_holders, year_of
from helpers.between_texts.first_roles import first_roles
from helpers.between_texts.firsts import ENDS, First, firsts
from helpers.between_texts.told_ranks import told_ranks
from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.sentences.attributions import attributed_to
from helpers.sentences.document import Document, Sentence
from helpers.sentences.stances import stance
from helpers.sentences.topics import Topic, shared


def first_places(documents: Sequence[Document], drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return claims for first places of one list that texts give to two holders."""
    found = [
        one
        for document in documents
        for sentence in document.sentences
        for one in firsts(document, sentence)
        if _is_told(document, sentence, _mention(one))
    ]
    found = list(_going_on(found))
    made: dict[tuple[str, int], Draft] = {}
    named = [one for one in found if one.holder]
    pairs = (*asked(found, codebook), *told_ranks(named, codebook), *_alike(named, drafts, codebook))
    for name, year, pair in (*pairs, *first_roles(named, codebook)):
        for one in pair:
            made.setdefault((one.document.source_id, _mention(one).start), _draft(one, name, year))
    return list(made.values())


def _going_on(found: Sequence[First]) -> Iterator[First]:
    """Yield firsts, each lower rank that says nothing of its list with that of the first place right before it.

    "In the list of 2012 Tarn is at the top. Fell follows, and Osk is in third place."
    """
    led: First | None = None
    for one in found:
        if one.rank == "1":
            led = one
        elif led and led.document is one.document and one.sentence.number - led.sentence.number == 1:
            between = one.document.text[led.sentence.span.end : one.sentence.span.start]
            if "\n\n" not in between and says_nothing(one) and year_of(one) in ("", year_of(led)):
                one = one._replace(inside=led.inside, years=led.years)
        yield one


def _is_told(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a text tells a first as so, or as somebody's word outside quotation marks."""
    said = stance(document, sentence, mention)
    return said == "asserted" or (said == "reported" and not document.in_quotes(mention.start))


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

"""First places of a list that the codebook asks about: its labels and cues say in what, and whoever else is first gainsays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from helpers.between_texts.first_lists import is_asked, is_by_measure, is_scale_of, more_said, named_list
from helpers.between_texts.first_pairs import meet, one_kind, one_scale, same_holder, two_holders, year_of
from helpers.between_texts.first_signs import TIME
from helpers.between_texts.firsts import ENDS, First
from helpers.between_texts.phrase_names import date_tokens
from helpers.corpora.codebook import Codebook, Property
from helpers.sentences.paragraphs import around
from helpers.sentences.phrasing import told
from helpers.sentences.topics import is_name
from helpers.texts.stems import synonyms, words_of

MOST = 200  # firsts of one list, rank and year that are held against each other
FEW = 14  # of two ranks of one holder
BACK = 8  # sentences of a paragraph before a pronoun that may name whom it stands for


def asked(found: Sequence[First], codebook: Codebook) -> Iterator[tuple[str, str, tuple[First, First]]]:
    """Yield two firsts of a list of the codebook that cannot both be, with the name of their claims and their year.

    Without a year they have to last: the codebook lets no period change the rank, and no date stands with either.
    """
    for entry in codebook.properties:
        held: dict[tuple[str, str], list[First]] = {}
        for said in found if entry.type == "rank" else ():
            one = _by_name(said, codebook) if said.holder else _of_subject(said, entry, codebook)
            if one is None:
                continue
            lasts = _lasts(one, entry)
            year = "" if lasts else year_of(one)
            if _is_lasting_one(one, entry) if lasts else year and is_asked(one, entry):
                held.setdefault((one.rank, year), []).append(one)
        for year, pair in _of_one_holder(held, entry):
            yield f"rank_{entry.property}", year, pair
        for (_, year), ours in held.items():
            for left, right in combinations(ours[:MOST], 2):
                if not two_holders(left, right) or not one_kind(left, right, codebook):
                    continue
                if (not year or meet(left, right)) and one_scale(left, right, entry):
                    if not more_said(left, right, entry) and not more_said(right, left, entry):
                        yield f"{'' if year else 'lasting_'}rank_{entry.property}", year, (left, right)


def _of_one_holder(
    held: dict[tuple[str, str], list[First]], entry: Property
) -> Iterator[tuple[str, tuple[First, First]]]:
    """Yield two ranks of a list that two texts give to one holder in one year, in what the entry says that is ranked."""
    for (rank, year), (other, same) in combinations(held, 2):
        if rank == other or year != same or not year:
            continue
        for left, right in product(held[rank, year][:FEW], held[other, same][:FEW]):
            one_text = left.document.source_id == right.document.source_id
            if (
                one_text
                or named_list(left) != named_list(right)
                or not left.named
                or not right.named
                or not same_holder(left.holder, right.holder)
            ):
                continue
            if meet(left, right) and all(is_by_measure(one, entry) for one in (left, right)):
                if one_scale(left, right, entry) and not more_said(left, right, entry):
                    if not more_said(right, left, entry):
                        yield year, (left, right._replace(holder=left.holder))


def _lasts(one: First, entry: Property) -> bool:
    """Say whether a first is of no time: the codebook lets no period change it, and its clause tells no date and no end."""
    if one.scales == {TIME} and one.lasts:
        return True  # who was the first of all to do something
    if "period" in entry.varies_by or one.loose:
        return False
    tokens = one.document.words.tokens
    rest = range(max(0, one.anchor.first - 1), one.sentence.last + 1)
    around = {tokens[i].word for i in (*one.inside, *rest)}
    over = told("until_words") | told("earlier_then")
    return date_tokens(one.document, one.sentence).isdisjoint(one.inside) and over.isdisjoint(around)


def _is_lasting_one(one: First, entry: Property) -> bool:
    """Say whether a first is in what an entry ranks by, told by its name or as a superlative: "in length", "the longest"."""
    vague = ENDS | told("scales_of_taste") | {"size"}
    return is_by_measure(one, entry) or (one.scales.isdisjoint(vague) and is_scale_of(one, entry))


def _by_name(one: First, codebook: Codebook) -> First:
    """Return a first with the name of a body of the codebook as holder for "the hospital", where its text speaks of one such."""
    if one.named or " " in one.holder:
        return one
    said = {token.word for token in one.document.words.tokens}
    kinds = set(synonyms(one.holder))
    found = []
    for subject in dict.fromkeys(entry.subject for entry in codebook.properties):
        words = words_of(subject)
        own = {w.lower() for w in subject.split() if w[:1].isupper() and kinds.isdisjoint(synonyms(w.lower()))}
        if own and own <= said and any(word in kinds for word in words):
            found.append(subject)
    return one._replace(holder=found[0], named=True) if len(found) == 1 else one


def _of_subject(one: First, entry: Property, codebook: Codebook) -> First | None:
    """Return a first whose holder is a pronoun with the subject of an entry as holder, where its paragraph has no other name.

    The proper words of the subject stand before it, and no name but those that dates and places have since.
    """
    others = {word for p in codebook.properties if p.subject != entry.subject for word in words_of(p.subject)}
    proper = {w.lower() for w in entry.subject.split() if w[:1].isupper()} - others
    tokens = one.document.words.tokens
    near = [i for s in around(one.document, one.sentence, BACK) for i in range(s.first, s.last + 1)]
    near = [i for i in near if i < one.anchor.first]
    named = [i for i in near if tokens[i].word in proper]
    if not proper or {tokens[i].word for i in named} != proper:
        return None
    dated = {i for s in around(one.document, one.sentence, BACK) for i in date_tokens(one.document, s)}
    if any(is_name(one.document, i) and i not in dated for i in near if i > named[-1]):
        return None
    return one._replace(holder=entry.subject, named=True)

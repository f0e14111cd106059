"""One first place, or other rank, of one list and year that two texts give to two holders.

"In 2018 Kessin ranked first among the provinces by recorded cases" and "Ostrel took first place among the provinces by
recorded cases in 2018", whether the codebook asks about the list or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from helpers.codebook import Codebook, Property
from helpers.comparisons import scales
from helpers.cues import phrases
from helpers.document import Document
from helpers.drafts import Draft
from helpers.first_lists import is_asked, is_scale_of, list_of, more_said
from helpers.firsts import ENDS, First, firsts
from helpers.mention import Mention
from helpers.periods import parse_period
from helpers.phrasing import says, told
from helpers.stances import attributed_to, stance
from helpers.stems import synonyms, words_of
from helpers.topics import Topic, same_word, shared

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
    for name, year, pair in (*_asked(found, codebook), *_alike(found, drafts)):
        for one in pair:
            made.setdefault((one.document.source_id, _mention(one).start), _draft(one, name, year))
    return list(made.values())


def _asked(found: Sequence[First], codebook: Codebook) -> Iterator[tuple[str, str, tuple[First, First]]]:
    """Yield two firsts of a list of the codebook that cannot both be, with the name of their claims and their year."""
    for entry in codebook.properties:
        held: dict[tuple[str, str], list[First]] = {}
        for one in found if entry.type == "rank" else ():
            year = _year(one)
            if year and is_asked(one, entry):
                held.setdefault((one.rank, year), []).append(one)
        for (_, year), ours in held.items():
            for left, right in combinations(ours[:MOST], 2):
                if _two_holders(left, right) and _meet(left, right) and _one_scale(left, right, entry):
                    if not more_said(left, right, entry) and not more_said(right, left, entry):
                        yield f"rank_{entry.property}", year, (left, right)


def _alike(found: Sequence[First], drafts: Sequence[Draft]) -> Iterator[tuple[str, str, tuple[First, First]]]:
    """Yield two firsts of a list that both texts name alike and no property asks for.

    What lasts needs no year to be compared, but one scale: the largest lake need not be the longest.
    """
    claimed = {(d.source_id, d.mention.start) for d in drafts if d.type == "rank" and d.mention}
    held: dict[tuple[str, str, frozenset[str]], list[tuple[First, Topic]]] = {}
    for one in found:
        year = _year(one) if one.sentence.dates and not one.lasts else ""
        listed = list_of(one) if one.named and (year or one.lasts) else None
        if listed is not None:
            held.setdefault((one.rank, year, listed.names), []).append((one, listed))
    for (_, year, _), ours in held.items():
        for (left, mine), (right, theirs) in combinations(ours[:MOST], 2):
            if not _two_holders(left, right) or not (
                left.scales & right.scales if year else left.scales == right.scales
            ):
                continue
            if shared(mine, theirs) < len(mine.words) or shared(theirs, mine) < len(theirs.words):
                continue
            if (year and not _meet(left, right)) or all(_claimed(one, claimed) for one in (left, right)):
                continue
            ends = () if left.scales & ENDS else (_mention(left).noun,)
            words = [word.strip("#") for word in (*mine.words, *ends)]
            yield "_".join(("rank" if year else "lasting_rank", *words)), year, (left, right)


def _claimed(one: First, claimed: set[tuple[str, int]]) -> bool:
    """Say whether the codebook claims the number of a rank already, and so compares it."""
    tokens = one.document.words.tokens[one.anchor.first : one.anchor.last + 1]
    return any((one.document.source_id, token.start) in claimed for token in tokens)


def _two_holders(left: First, right: First) -> bool:
    """Say whether two texts put two first, neither naming the other's."""
    return (
        left.document.source_id != right.document.source_id
        and left.named == right.named
        and not _same_holder(left.holder, right.holder)
        and not _names_both(left, right)
        and not _names_both(right, left)
    )


def _one_scale(left: First, right: First, entry: Property) -> bool:
    """Say whether two firsts are of one scale, or one of a scale that the other leaves to the codebook."""
    if left.scales & right.scales:
        return True
    generic = [one for one in (left, right) if "first" in one.scales]
    other = [one for one in (left, right) if not one.scales & ENDS]
    if len(generic) == len(other) == 1 and is_scale_of(other[0], entry):
        return True
    counted = [one for one in (left, right) if "size" in one.scales and _measures(one, entry)]
    down = (left.scales | right.scales) & told("scales_down")
    return not down and len(counted) == 1 and all(is_scale_of(o, entry) for o in (left, right) if o not in counted)


def _names_both(one: First, other: First) -> bool:
    """Say whether the sentence of a first also names the other holder, and not as one that came behind."""
    words = [word.lower() for word in words_of(other.holder)]
    tokens, first, last = one.document.words.tokens, one.sentence.first, one.sentence.last
    for index in range(first, last + 2 - len(words)):
        if other.named and [t.word for t in tokens[index : index + len(words)]] == words:
            if not says(one.document, told("rival_leads"), max(first, index - 3), index - 1):
                return True
    return False


def _measures(one: First, entry: Property) -> bool:
    """Say whether a first says of how much of what, as its entry does: "more passengers than any other airport"."""
    told_of = {word for text in entry.label.values() for word in words_of(text)} | {
        word for cues in entry.cues.values() for cue in cues for word in words_of(cue)
    }
    kinds = set(words_of(entry.subject)) | phrases("stops")
    own = [one.document.words.tokens[i].word for i in one.inside]
    measured = [word for word in told_of if not any(same_word(word, kind) for kind in kinds) and word not in scales()]
    return any(same_word(word, other) for word in own for other in measured if len(word) > 2)


def _same_holder(left: str, right: str) -> bool:
    """Say whether two names may be of one: they share a word that is no kind, or one is the initials of the other."""
    a, b = ([word.lower() for word in words_of(name)] for name in (left, right))
    alike = {w for w in a for v in b if same_word(w, v) and not (len(synonyms(w)) > 1 or w in phrases("stops"))}
    kinds = {w for at in (0, -1) for w in a if a[at] == b[at] == w and len(a) > 1 and len(b) > 1}
    if alike - kinds or set(a) <= set(b) or set(b) <= set(a):
        return True
    return any(
        "".join(w[0] for w in words_of(one) if w[0].isupper() or True) == other.lower() and len(other) > 1
        for one, other in ((left, right), (right, left))
    )


def _year(one: First) -> str:
    """Return the only year of a first, else ""."""
    years = {value[-7:-3] if value.startswith("../") and len(value) > 7 else value[:4] for value in _said(one)}
    year = min(years) if len(years) == 1 else ""
    return year if year.isdigit() else ""


def _meet(left: First, right: First) -> bool:
    """Say whether two firsts of one year are of months that meet."""
    first, second = (parse_period(min(_said(one)).removeprefix("../")) for one in (left, right))
    if first is None or second is None or first.high < second.low or second.high < first.low:
        return False
    # Who is the largest in July need not be so in that year; who is at its end, or has won, is.
    return first.high == second.high or "first" in left.scales & right.scales


def _said(one: First) -> list[str]:
    return [value for value in one.years if value]


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

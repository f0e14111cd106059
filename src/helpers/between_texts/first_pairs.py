"""Whether two firsts that two texts give to two holders can both be: the holders, the scales, the years, the kinds."""

from __future__ import annotations

from helpers.between_texts.first_lists import is_by_measure, is_scale_of, list_of
from helpers.between_texts.first_names import is_behind, is_kind
from helpers.between_texts.firsts import ENDS, First
from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.periods import parse_period
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import scales, told
from helpers.sentences.topics import same_word, shared
from helpers.texts.stems import same_kind, synonyms, words_of

KIND = 2  # words for a kind that two names begin with


def two_holders(left: First, right: First) -> bool:
    """Say whether two texts put two first, neither naming the other's."""
    return (
        left.document.source_id != right.document.source_id
        and left.named == right.named
        and not same_holder(left.holder, right.holder)
        and not _names_both(left, right)
        and not _names_both(right, left)
    )


def one_scale(left: First, right: First, entry: Property) -> bool:
    """Say whether two firsts are of one scale, or one of a scale that the other leaves to the codebook.

    Whoever came first is the largest too, if one names the other's holder behind its own, or both say what of.
    """
    if left.scales & right.scales:
        return True
    if {"first", "size"} == left.scales | right.scales and (orders_both(left, right) or _of_the_same(left, right)):
        return True
    down = (left.scales | right.scales) & told("scales_down")
    if not down and "first" in left.scales | right.scales and all(is_by_measure(one, entry) for one in (left, right)):
        return "last" not in left.scales | right.scales  # first by it has the most of it
    generic = [one for one in (left, right) if "first" in one.scales]
    other = [one for one in (left, right) if not one.scales & ENDS]
    if len(generic) == len(other) == 1 and is_scale_of(other[0], entry):
        return True
    counted = [one for one in (left, right) if "size" in one.scales and _measures(one, entry)]
    return not down and len(counted) == 1 and all(is_scale_of(o, entry) for o in (left, right) if o not in counted)


def _names_both(one: First, other: First) -> bool:
    """Say whether the sentence of a first also names the other holder, and not as one that came behind."""
    return any(not is_behind(one.document, one.sentence, name) for name in _places_of(one, other))


def orders_both(left: First, right: First) -> bool:
    """Say whether one of two texts puts the other's holder behind its own: both are in one list."""
    return bool(_places_of(left, right) or _places_of(right, left))


def _of_the_same(left: First, right: First) -> bool:
    """Say whether two firsts are in what is told with the same words, two of them no kinds of places: "salt makers"."""
    mine, theirs = list_of(left), list_of(right)
    if mine is None or theirs is None or mine.names != theirs.names:
        return False
    telling = [word for word in mine.words if not is_kind(word)]
    alike = shared(mine, theirs) == len(mine.words) and shared(theirs, mine) == len(theirs.words)
    return alike and len(telling) > 1


def _places_of(one: First, other: First) -> list[range]:
    """Return the tokens of a sentence of a first that name the other's holder."""
    words = [word.lower() for word in words_of(other.holder)]
    tokens, first, last = one.document.words.tokens, one.sentence.first, one.sentence.last
    return [
        range(index, index + len(words))
        for index in range(first, last + 2 - len(words))
        if other.named and [t.word for t in tokens[index : index + len(words)]] == words
    ]


def one_kind(left: First, right: First, codebook: Codebook) -> bool:
    """Say whether two holders are known to be of one kind, where a first is only read loosely.

    Both are places of the codebook within one place, one is said to be behind the other, or a word before or in their
    names says their kind.
    """
    if not (left.loose or right.loose):
        return True
    if orders_both(left, right):
        return True
    wholes = [codebook.places.get(one.holder) for one in (left, right)]
    if wholes[0] is not None and wholes[0] == wholes[1]:
        return True
    return not _kinds_of(left).isdisjoint(_kinds_of(right))


def _kinds_of(one: First) -> set[str]:
    """Return the words that say of what kind a holder is: of its name, or beside it anywhere in its text."""
    tokens, name = one.document.words.tokens, words_of(one.holder.lower())
    found = {name[0], name[-1]}
    for index in range(len(tokens) - len(name) + 1):
        if [t.word for t in tokens[index : index + len(name)]] == name:
            near = [tokens[i].word for i in (index - 1, index - 2, index + len(name)) if 0 <= i < len(tokens)]
            found |= {word for word in near if word.isalpha()}
    return {
        same for word in found if is_kind(word) or same_kind(word) for same in (word, *synonyms(word), *same_kind(word))
    }


def _measures(one: First, entry: Property) -> bool:
    """Say whether a first says of how much of what, as its entry does: "more passengers than any other airport"."""
    told_of = {word for text in entry.label.values() for word in words_of(text)} | {
        word for cues in entry.cues.values() for cue in cues for word in words_of(cue)
    }
    kinds = set(words_of(entry.subject)) | phrases("stops")
    own = [one.document.words.tokens[i].word for i in one.inside]
    measured = [word for word in told_of if not any(same_word(word, kind) for kind in kinds) and word not in scales()]
    return any(same_word(word, other) for word in own for other in measured if len(word) > 2)


def same_holder(left: str, right: str) -> bool:
    """Say whether two names may be of one: they share a word that is no kind, or one is the initials of the other."""
    a, b = ([word.lower() for word in words_of(name)] for name in (left, right))
    if _differ_by_name(a, b):
        return False
    alike = {w for w in a for v in b if same_word(w, v) and not (len(synonyms(w)) > 1 or w in phrases("stops"))}
    kinds = {w for at in (0, -1) for w in a if a[at] == b[at] == w and len(a) > 1 and len(b) > 1}
    if alike - kinds or set(a) <= set(b) or set(b) <= set(a):
        return True
    return any(
        "".join(w[0] for w in words_of(one) if w[0].isupper() or True) == other.lower() and len(other) > 1
        for one, other in ((left, right), (right, left))
    )


def _differ_by_name(left: list[str], right: list[str]) -> bool:
    """Say whether two names are two words of a kind and another name each: "Paduan Suara Orra", "Paduan Suara Selm"."""
    same = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    rest = set(left[same:]), set(right[same:])
    return same >= KIND and all(rest) and rest[0].isdisjoint(rest[1]) and len(left) == len(right) == same + 1


def year_of(one: First) -> str:
    """Return the only year of a first, else ""."""
    years = {value[-7:-3] if value.startswith("../") and len(value) > 7 else value[:4] for value in _said(one)}
    year = min(years) if len(years) == 1 else ""
    return year if year.isdigit() else ""


def meet(left: First, right: First) -> bool:
    """Say whether two firsts of one year are of months that meet."""
    first, second = (parse_period(min(_said(one)).removeprefix("../")) for one in (left, right))
    if first is None or second is None or first.high < second.low or second.high < first.low:
        return False
    # Who is the largest in July need not be so in that year; who is at its end, or has won, is.
    return first.high == second.high or "first" in left.scales & right.scales


def _said(one: First) -> list[str]:
    return [value for value in one.years if value]

"""Which number of a cited text is the one that another text means to cite, by what both are of.

Two numbers are of one thing where most of their telling words agree; or where no other number of the text is so near, by
what both clauses, their sentences, the lead of a list and the numbers beside them say.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.between_texts.told_numbers import Number
from helpers.corpora.digit_swaps import swapped
from helpers.corpora.units import conversion
from helpers.corpora.values import Interval, overlaps, parse_quantity
from helpers.readers.mention import Mention
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.topics import same_word, shared
from helpers.texts.stems import synonyms, words_of

LEAST = 2  # telling words that both must share
SAID = frozenset(("dead",))  # groups that verbs name too: "47 died", "killed 74"
LOOSE = frozenset(("running", "part"))  # manners that a slip of two digits may differ in
MOST_OF = 0.6  # of the telling words of the shorter
SAME, NEAR, BESIDE = (
    2,
    1,
    2,
)  # what a word of both clauses, one of clause and sentence, an equal number beside are worth
ENOUGH = 4  # of these, or one less where half of the words agree
APART = 2  # by which the nearest is nearer than any other
BEHIND = 40  # characters behind a number in which it says what it counts


def otherwise(number: Number, listed: Sequence[Number], ours: set[str]) -> Number | None:
    """Return the number of the cited text that is of the same and cannot be the same, or None."""
    return (
        _most_alike(number, listed, ours) or _only_alike(number, listed, ours) or digits_swapped(number, listed, ours)
    )


def as_said(number: Number, listed: Sequence[Number], ours: set[str]) -> bool:
    """Say whether the cited text has a number that agrees, in a sentence that speaks of the same."""
    return any(
        agree(number.mention, other.mention) is True
        and max(
            evidence(number, other, ours), shared(number.wide, other.wide) + len(number.wide.names & other.wide.names)
        )
        >= ENOUGH
        for other in listed
    )


def agree(left: Mention, right: Mention) -> bool | None:
    """Say whether two numbers may be one, each in its unit; None where they cannot be compared."""
    factor = 1.0 if left.unit == right.unit or left.kind == "count" else conversion(left.unit, right.unit)
    a, b = parse_quantity(left.value, True), parse_quantity(right.value, True)
    if left.kind != right.kind or factor is None or a is None or b is None:
        return None
    if factor != 1.0:
        return a.middle != 0 and abs(a.middle * factor - b.middle) <= 0.1 * abs(b.middle)
    return overlaps(a, b) != "no"


def _most_alike(number: Number, listed: Sequence[Number], ours: set[str]) -> Number | None:
    """Return the number most of whose telling words are those of another, which it cannot be."""
    fits: list[tuple[float, Number]] = []
    for other in listed:
        if other.mention.kind != number.mention.kind or other.mention.unit != number.mention.unit:
            continue
        common = shared(number.topic, other.topic)
        shorter = min(len(number.topic.words), len(other.topic.words))
        if common < LEAST or common < MOST_OF * shorter:
            continue
        if number.manner != other.manner or not _counts_alike(number, other):
            continue
        if _is_of_another_time(number, other):
            continue
        if number.year != other.year and common <= LEAST:
            continue
        if (number.topic.names ^ other.topic.names) - ours:
            continue
        if agree(number.mention, other.mention) is not False or is_made_of(number, other, listed):
            return None
        fits.append((common - 0.1 * abs(len(other.topic.words) - common), other))
    return _single(fits, 0.0)


def _only_alike(number: Number, listed: Sequence[Number], ours: set[str]) -> Number | None:
    """Return the only number of a text that can be meant by another, which it cannot be; None if it says that one too."""
    kind = [o for o in listed if agree(number.mention, o.mention) is not None and _counts_alike(number, o)]
    if any(agree(number.mention, other.mention) for other in kind):
        return None
    alone = len({other.mention.value for other in kind}) == 1 and number.mention.kind != "count"
    fits: list[tuple[float, Number]] = []
    for other in kind:
        if not may_be(number, other, ours):
            continue
        common = shared(number.topic, other.topic)
        shorter = min(len(number.topic.words), len(other.topic.words))
        score = evidence(number, other, ours)
        least = LEAST if alone else ENOUGH - 1 if 2 * common >= shorter else ENOUGH
        if common and score >= least and not is_made_of(number, other, listed):
            fits.append((float(score), other))
    best = max(fits, key=lambda one: one[0], default=(0.0, number))[1]
    nearest = _single([(score - _borrowed(number, other, best), other) for score, other in fits], APART)
    rest = [
        evidence(number, o, ours) - _borrowed(number, o, nearest)
        for o in kind
        if nearest and o.mention.value != nearest.mention.value and may_be(number, o, ours)
    ]
    return nearest if nearest and evidence(number, nearest, ours) - max(rest, default=0) >= APART else None


def _single(fits: Sequence[tuple[float, Number]], apart: float) -> Number | None:
    """Return the best of some numbers if no other with another value comes near."""
    best = max((score for score, _ in fits), default=0.0)
    top = [other for score, other in fits if score >= best - apart]
    return next((o for s, o in fits if s == best), None) if len({other.mention.value for other in top}) == 1 else None


def evidence(number: Number, other: Number, ours: set[str]) -> int:
    """Return how much speaks for two numbers being of one thing."""
    both = [a for a in number.topic.words if any(same_word(a, b) for b in other.topic.words)]
    near = [a for a in number.topic.words if a not in both and _is_in(a, other)]
    near += [b for b in other.topic.words if not any(same_word(a, b) for a in both) and _is_in(b, number)]
    names = len((number.wide.names & other.wide.names) - ours)
    beside = min(1, len(number.beside & other.beside))
    return SAME * len(both) + NEAR * (len(near) + min(names, 2)) + BESIDE * beside


def _borrowed(number: Number, other: Number, best: Number) -> int:
    """Return what speaks for a number only because the best one stands in its sentence: "of 1,450 sailings, 29 had no list"."""
    if other is best or other.sentence is not best.sentence:
        return 0
    own = [w for w in best.topic.words if not any(same_word(w, said) for said in other.topic.words)]
    return NEAR * sum(any(same_word(w, said) for w in own) for said in number.topic.words)


def _is_in(word: str, other: Number) -> bool:
    return any(same_word(word, said) for said in (*other.wide.words, *other.wide.names))


def may_be(number: Number, other: Number, ours: set[str], anyhow: bool = False) -> bool:
    """Say whether nothing speaks against two numbers being of one thing: another manner, year or name.

    A name has to be said in the other text as a name; `anyhow`, as a word will do.
    """
    if number.manner - SAID != other.manner - SAID:
        return False
    if _is_of_another_time(number, other):
        return False
    if number.year and not other.year and not _tells_year(other, number.year):
        return False
    for one, another in ((number, other), (other, number)):
        missing = one.topic.names - another.wide.names - another.topic.names - ours
        if any(not _says_name(another, name, anyhow) for name in missing):
            return False
    return True


def _is_of_another_time(number: Number, other: Number) -> bool:
    """Say whether two numbers are of two years, or of two months of one."""
    told = ((number.year, other.year), (number.month, other.month))
    return any(one and another and one != another for one, another in told)


def digits_swapped(number: Number, listed: Sequence[Number], ours: set[str]) -> Number | None:
    """Return the only number of a text that is another with two digits swapped: a slip, in whatever words and language.

    None where the text has the number too, or what makes it.
    """
    likely: list[Number] = []
    if listed and any(not _says_name(listed[0], name, True) for name in number.wide.names - ours):
        return None  # of somewhere or somebody that the text does not speak of
    for other in listed:
        if agree(number.mention, other.mention):
            return None
        if _is_swapped(number.mention, other.mention) and may_be(*plainly(number, other), ours, anyhow=True):
            if not _nouns_fit(number, other):
                continue
            if is_made_of(number, other, listed):
                return None
            likely.append(other)
    return likely[0] if len({other.mention.value for other in likely}) == 1 else None


def plainly(left: Number, right: Number) -> tuple[Number, Number]:
    """Return two numbers without the group that only one of them names, and without "up to now" and "of whom".

    "Coverage of children" may be cited as "coverage"; a slip has the digits of the number whatever it is said to add up to.
    """
    groups = [number.manner & set(subsets().values()) for number in (left, right)]
    if not (groups[0] <= groups[1] or groups[1] <= groups[0]):
        groups = [frozenset(), frozenset()]
    one, other = (n._replace(manner=n.manner - g - LOOSE) for n, g in zip((left, right), groups, strict=True))
    return one, other


def _is_swapped(left: Mention, right: Mention) -> bool:
    if left.kind != right.kind or left.hedge != "none" or right.hedge != "none":
        return False
    if left.kind != "count" and left.unit != right.unit:
        return False
    a, b = parse_quantity(left.value, True), parse_quantity(right.value, True)
    return a is not None and b is not None and swapped(a.middle, b.middle)


def _nouns_fit(left: Number, right: Number) -> bool:
    """Say whether two counts may be of one noun, in either language; what has no noun, or a general one, may be of any."""
    nouns = [one.mention.noun.lower() for one in (left, right)]
    if left.mention.kind != "count" or any(noun in phrases("generic") | phrases("times_of") | {""} for noun in nouns):
        return True
    says = [{one for word in words_of(noun) for one in synonyms(word)} for noun in nouns]
    return not says[0].isdisjoint(says[1]) or any(
        same_word(x, y) for x in words_of(nouns[0]) for y in words_of(nouns[1])
    )


def _tells_year(number: Number, year: str) -> bool:
    """Say whether the text of a number is of a year: it names it somewhere, or no year at all."""
    years = {d.value[:4] for s in number.document.sentences for d in s.dates}
    return not years or year in years


def _says_name(number: Number, name: str, anyhow: bool = False) -> bool:
    """Say whether a text has a name, or what it is called in another language: kepulauan, islands."""
    text = number.document.text
    said = [hit for word in (name, *synonyms(name)) for hit in number.document.words.find(word)]
    return any(anyhow or text[number.document.words.tokens[hit.first].start].isupper() for hit in said)


def is_made_of(number: Number, other: Number, listed: Sequence[Number]) -> bool:
    """Say whether a number is what another makes with one beside it, or what a share leaves: "246 nests, of which 31 were lost"."""
    value, base = parse_quantity(number.mention.value, True), parse_quantity(other.mention.value, True)
    if value is None or base is None:
        return False
    at = other.sentence.number
    beside = [
        o
        for o in listed
        if o.mention.kind == other.mention.kind and o is not other and abs(o.sentence.number - at) <= 1
    ]
    made = [100.0 - base.middle] if number.mention.kind == "percentage" else []
    for one in beside:
        part = parse_quantity(one.mention.value, True)
        if part is None or not (_is_of_one_sort(one, other) or _names_both(number, one, other)):
            continue
        made.append(abs(base.middle - part.middle))
        if "part" not in one.manner:  # "178 species, nine of them rare"
            made.append(base.middle + part.middle)
    return any(_is_within(total, value) for total in made)


def _is_of_one_sort(one: Number, other: Number) -> bool:
    """Say whether two numbers may be added: no two counts that each have a noun of their own, and not one in common."""
    return one.mention.kind != "count" or one.mention.unit == other.mention.unit or _nouns_fit(one, other)


def _names_both(number: Number, one: Number, other: Number) -> bool:
    """Say whether a number counts what two others count: "526 books and magazines"."""
    text = number.document.text
    behind = words_of(text[number.mention.end : number.mention.end + BEHIND])
    return all(o.mention.noun and any(same_word(o.mention.noun.lower(), word) for word in behind) for o in (one, other))


def _is_within(number: float, value: Interval) -> bool:
    return value.round_low - 1e-9 <= number <= value.round_high + 1e-9


def _counts_alike(left: Number, right: Number) -> bool:
    """Say whether two counts are of one noun, or both of people without a noun of their own: not of nurses and teachers."""
    a, b = left.mention, right.mention
    if a.kind != "count":
        return True
    nouns = [one.noun.lower() for one in (a, b)]
    generic = phrases("generic")
    if "" in nouns:  # "died: 47" is of people who died, if the other is
        return shared(left.topic, right.topic) > 0 and all(noun in generic | {""} for noun in nouns)
    if any(noun in generic for noun in nouns):
        # "perajin di Lewa tinggal 138 orang": the noun that is counted stands before.
        said = [(a.noun, right), (b.noun, left)]
        return all(noun in generic for noun in nouns) or any(
            noun.lower() not in generic and any(same_word(x, y) for x in words_of(noun) for y in other.topic.words)
            for noun, other in said
        )
    if a.unit != b.unit:
        return False
    return a.unit != "persons" or any(same_word(x, y) for x in words_of(a.noun) for y in words_of(b.noun))
